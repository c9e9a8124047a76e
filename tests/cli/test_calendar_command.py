"""`fitlog calendar`, from what was logged to what is shown and to the promised form."""

import json
import re
from collections import Counter
from datetime import date, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fitlog import paths
from fitlog.store import Entry, Log
from fitlog.store.bringing import Coming
from fitlog.store.days import sessions_by_week, trained_days
from fitlog.store.reading import LogReader
from fitlog.training.calendar_weeks import TrainedDay
from fitlog.training.past import PastSet, Record
from fitlog.training.sets import SetKind
from fitlog.training.when import week_start
from logs import GAP, a_set
from running import START, Clock, fitlog

SGR = re.compile(r"\x1b\[[0-9;]*m")
TODAY = START.date()
WARMUP = a_set(kind=SetKind.WARMUP)
SQUAT = "barbell-back-squat"

PLAIN_80 = """\
Training days since Mon 24 Nov 2025

     Dec Jan Feb Mar  Apr May  Jun Jul Aug  Sep Oct Nov
Mon %:%:o#o#o%:%:o#o#o#:%:%:o#o#o%:%:o#o.....:%:o#o#o%:%:
Tue ....................................................
Wed ....................................................
Thu %:%:o#o#o#:%:%:o#o#o%:%:o#o#o#:%:%:o....%:%:o#o#o#:%
Fri ....................................................
Sat o......%....#....:....o....%....#.........o....%....
Sun ....................................................

    . rest   : 4-8   o 9-14   % 15-18   # 19-23 work sets a day

  trained    105 sessions on 105 days, most on Monday and Thursday (48 each)
  this week  1 of 2 sessions so far
  kept       11 of the last 12 weeks (2 sessions or more)
  run        11 weeks now, since 7 Sep; best 48, 1 Sep 2025 to 2 Aug 2026
"""

PLAIN_40 = """\
Training days since Mon 24 Nov 2025

     Dec Jan Feb Mar  Apr May
Mon %:%:o#o#o%:%:o#o#o#:%:%:o#o
Tue ...........................
Wed ...........................
Thu %:%:o#o#o#:%:%:o#o#o%:%:o#o
Fri ...........................
Sat o......%....#....:....o....
Sun ...........................

    Jun Jul Aug  Sep Oct Nov
Mon #o%:%:o#o.....:%:o#o#o%:%:
Tue .........................
Wed .........................
Thu #o#:%:%:o....%:%:o#o#o#:%
Fri .........................
Sat %....#.........o....%....
Sun .........................

    . rest   : 4-8   o 9-14   % 15-18
    # 19-23 work sets a day

  trained: 105 sessions on 105 days,
    most on Monday and Thursday (48
    each)
  this week: 1 of 3 sessions so far
  kept: 2 of the last 12 weeks (3
    sessions or more)
  run: none now; best 1 week, 19 Oct
    to 25 Oct
"""

DRAWN_120 = """\
Training days since Mon 24 Nov 2025

      Dec     Jan     Feb     Mar       Apr     May       Jun     Jul     Aug       Sep     Oct     Nov
Mon ▆ ▂ ▆ ▂ ▄ █ ▄ █ ▄ ▆ ▂ ▆ ▂ ▄ █ ▄ █ ▄ █ ▂ ▆ ▂ ▆ ▂ ▄ █ ▄ █ ▄ ▆ ▂ ▆ ▂ ▄ █ ▄ · · · · · ▂ ▆ ▂ ▄ █ ▄ █ ▄ ▆ ▂ ▆ ▂
Tue · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · ·
Wed · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · ·
Thu ▆ ▂ ▆ ▂ ▄ █ ▄ █ ▄ █ ▂ ▆ ▂ ▆ ▂ ▄ █ ▄ █ ▄ ▆ ▂ ▆ ▂ ▄ █ ▄ █ ▄ █ ▂ ▆ ▂ ▆ ▂ ▄ · · · · ▆ ▂ ▆ ▂ ▄ █ ▄ █ ▄ █ ▂ ▆
Fri · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · ·
Sat ▄ · · · · · · ▆ · · · · █ · · · · ▂ · · · · ▄ · · · · ▆ · · · · █ · · · · · · · · · ▄ · · · · ▆ · · · ·
Sun · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · ·

    · rest   ▂ 4-8   ▄ 9-14   ▆ 15-18   █ 19-23 work sets a day

  trained    105 sessions on 105 days, most on Monday and Thursday (48 each)
  this week  1 of 2 sessions so far
  kept       11 of the last 12 weeks (2 sessions or more)
  run        11 weeks now, since 7 Sep; best 48, 1 Sep 2025 to 2 Aug 2026
"""  # noqa: E501 - as wide as it is shown

PLAIN_2025 = """\
Training days of 2025

    Jan Feb Mar  Apr May Jun  Jul Aug  Sep Oct Nov  Dec
Mon  #o#o#:%:%:o#o#o%:%:%#o#o#:%:%:....o%:%:%#o#o#:%:%:o#
Tue  ....................................................
Wed .....................................................
Thu %:o#o#o%:%:%#o#o#:%:%:o#o#o%:%:....o#:%:%:o#o#o%:%:%
Fri ....................................................
Sat ..:....o....%....#....:....o.........#....:....o....
Sun ....................................................

    . rest   : 4-8   o 9-13   % 14-18   # 19-23 work sets a day

  trained    105 sessions on 105 days, most on Monday and Thursday (48 each)
  kept       48 of 52 weeks (2 sessions or more)
  run        best 31 weeks, 30 Dec 2024 to 3 Aug 2025
"""


def trained(*sessions: tuple[datetime, int]) -> None:
    """Log sessions of so many work sets, each with a warm-up before them."""
    log = Log.open(paths.log_file())
    entries = [Entry(SQUAT, (WARMUP, *(a_set(),) * sets), at, "") for at, sets in sessions]
    log.append(entries, "log", GAP)
    log.close()


def at(day: date, hour: int = 12, minute: int = 0, offset: int = 0) -> datetime:
    zone = timezone(timedelta(hours=offset))
    return datetime(day.year, day.month, day.day, hour, minute, tzinfo=zone)


def form(line: str = "", clock: Clock | None = None) -> dict[str, Any]:
    result = fitlog(f"calendar {line} --json", clock)
    assert result.code == 0, result.err
    parsed: dict[str, Any] = json.loads(result.out)
    assert parsed["format"] == 1
    return parsed


def shown(line: str, monkeypatch: pytest.MonkeyPatch, **environ: str) -> str:
    for name, value in environ.items():
        monkeypatch.setenv(name, value)
    return fitlog(line).out


def unwrapped(text: str) -> str:
    return " ".join(text.split())


@pytest.fixture
def two_years() -> None:
    """Two years of Mondays and Thursdays, some Saturdays, and a month without any session."""
    days = [TODAY - timedelta(days=back) for back in range(700, -1, -1)]
    usual = [day for day in days if day.weekday() in {0, 3} or day.isocalendar()[1:] in _SATURDAYS]
    trained(*((at(day), 4 + day.toordinal() * 7 % 20) for day in usual if day.month != 8))


_SATURDAYS = {(week, 6) for week in range(3, 50, 5)}


@pytest.mark.usefixtures("two_years")
def test_a_year_on_80_columns() -> None:
    assert fitlog("calendar").out == PLAIN_80


@pytest.mark.usefixtures("two_years")
def test_a_year_is_folded_on_40_columns(monkeypatch: pytest.MonkeyPatch) -> None:
    assert shown("calendar --goal 3", monkeypatch, COLUMNS="40") == PLAIN_40


@pytest.mark.usefixtures("two_years")
def test_a_year_drawn_on_120_columns(monkeypatch: pytest.MonkeyPatch) -> None:
    out = shown("calendar", monkeypatch, COLUMNS="120", FORCE_COLOR="1")
    assert SGR.sub("", out) == DRAWN_120


@pytest.mark.usefixtures("two_years")
def test_a_calendar_year() -> None:
    assert fitlog("calendar --year 2025").out == PLAIN_2025


@pytest.mark.usefixtures("two_years")
def test_no_line_is_wider_than_the_screen_and_no_day_is_lost(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for columns in (20, 36, 40, 57, 80, 100, 120, 200):
        for line, days in (("", 52 * 7 + 1), ("--year 2025", 365), ("--explain", 52 * 7 + 1)):
            environ = {"COLUMNS": f"{columns}", "FORCE_COLOR": "1"}
            rows = SGR.sub("", shown(f"calendar {line}", monkeypatch, **environ)).splitlines()
            assert max(map(len, rows)) <= columns
            assert not [row for row in rows if row != row.rstrip()]
            drawn = "".join(
                row[3:] for row in rows if re.match(r"(?:[MTWFS][a-z]{2}) +[^ \w]", row)
            )
            assert len(drawn.replace(" ", "")) == days


@pytest.mark.usefixtures("two_years")
@pytest.mark.parametrize(
    ("environ", "first"),
    [
        pytest.param({"TERM": "xterm"}, "\x1b[32m", id="16 colours"),
        pytest.param({"TERM": "xterm-256color"}, "\x1b[38;5;108m", id="256 colours"),
        pytest.param({"COLORTERM": "truecolor"}, "\x1b[38;2;116;165;127m", id="all colours"),
    ],
)
def test_colours_are_as_many_as_the_terminal_has(
    environ: dict[str, str], first: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("COLORTERM", raising=False)
    out = shown("calendar", monkeypatch, FORCE_COLOR="1", **environ)
    assert f"{first}▂" in out


@pytest.mark.usefixtures("two_years")
def test_a_pipe_gets_no_escapes_and_no_drawing() -> None:
    for line in ("calendar", "calendar --explain", "calendar --year 2025", "calendar --json"):
        assert fitlog(line).out.isascii(), line
        assert "\x1b" not in fitlog(line).out, line


@pytest.mark.usefixtures("two_years")
def test_nothing_is_told_by_colour_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    coloured = shown("calendar", monkeypatch, FORCE_COLOR="1")
    without = SGR.sub("", coloured)
    signs = {"·", "▂", "▄", "▆", "█"}
    assert signs <= set(without)
    plain = shown("calendar", monkeypatch, NO_COLOR="1")
    legend = next(row for row in plain.splitlines() if "rest" in row)
    assert re.findall(r"\S(?= \d+| rest)", legend) == [".", ":", "o", "%", "#"]


def test_days_to_come_are_blank_and_todays_cell_is_the_last() -> None:
    trained((at(TODAY), 5))
    rows = fitlog("calendar").out.splitlines()
    monday, tuesday = (next(row for row in rows if row.startswith(day)) for day in ("Mon", "Tue"))
    assert monday == f"Mon {'.' * 52}#"
    assert tuesday == f"Tue {'.' * 52}"


def test_weeks_start_as_the_setting_says() -> None:
    trained((at(TODAY - timedelta(days=1)), 5), (at(TODAY), 5))
    assert [week["sessions"] for week in form()["weeks"][-2:]] == [1, 1]
    assert fitlog("config set week_start sunday").code == 0
    found = form()
    assert found["week_start"] == "sunday"
    assert found["first"] == "2025-11-23"
    assert found["weeks"] == [
        {"first": "2026-11-22", "last": "2026-11-28", "sessions": 2, "kept": True}
    ]
    rows = [row[:3] for row in fitlog("calendar").out.splitlines()]
    assert rows[3:10] == ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]


def test_a_day_is_the_local_day_as_it_was_lived() -> None:
    """The clocks went back in Norway on Sunday 25 October 2026, at 3:00."""
    saturday, monday = date(2026, 10, 24), date(2026, 10, 26)
    trained(
        (at(saturday, 23, 30, offset=2), 5),
        (at(saturday + timedelta(days=1), 2, 30, offset=2), 5),
        (at(saturday + timedelta(days=1), 2, 30, offset=1), 5),
        # Still Sunday evening by UTC.
        (at(monday, 0, 30, offset=1), 5),
    )
    found = form()
    assert [(one["day"], one["sessions"], one["sets"]) for one in found["days"]] == [
        ("2026-10-24", 1, 5),
        ("2026-10-25", 1, 10),
        ("2026-10-26", 1, 5),
    ]
    assert [(one["first"], one["sessions"]) for one in found["weeks"][:2]] == [
        ("2026-10-19", 2),
        ("2026-10-26", 1),
    ]


def test_a_run_goes_on_over_the_end_of_a_year_of_53_weeks() -> None:
    clock = Clock(datetime(2027, 1, 12, 18, tzinfo=START.tzinfo))
    days = [
        date(2026, 12, 14) + timedelta(days=7 * week + one) for week in range(4) for one in (1, 4)
    ]
    trained(*((at(day), 5) for day in days))
    run = {"first": "2026-12-14", "last": "2027-01-10", "weeks": 4}
    assert form(clock=clock)["current_run"] == form(clock=clock)["best_run"] == run
    of_2026, of_2027 = form("--year 2026", clock), form("--year 2027", clock)
    assert [week["first"] for week in of_2026["weeks"]] == [
        "2026-12-14",
        "2026-12-21",
        "2026-12-28",
    ]
    assert [week["first"] for week in of_2027["weeks"]] == ["2027-01-04", "2027-01-11"]
    assert of_2026["runs"] == [{"first": "2026-12-14", "last": "2027-01-03", "weeks": 3}]
    assert [one["day"] for one in of_2027["days"]] == ["2027-01-01", "2027-01-05", "2027-01-08"]
    assert of_2027["best_run"] == run, "the best run is that of the whole log"


def test_the_form() -> None:
    trained(
        (at(date(2026, 11, 9)), 4), (at(date(2026, 11, 10), 8), 9), (at(date(2026, 11, 10), 19), 2)
    )
    assert form("--goal 3") == {
        "format": 1,
        "year": None,
        "first": "2025-11-24",
        "last": "2026-11-29",
        "week_start": "monday",
        "goal_sessions": 3,
        "sessions": 3,
        "training_days": 2,
        "busiest_weekdays": ["tuesday"],
        "steps": [
            {"level": 3, "least": 4, "most": 4},
            {"level": 4, "least": 5, "most": 11},
        ],
        "days": [
            {"day": "2026-11-09", "sessions": 1, "sets": 4, "level": 3},
            {"day": "2026-11-10", "sessions": 2, "sets": 11, "level": 4},
        ],
        "weeks": [
            {"first": "2026-11-09", "last": "2026-11-15", "sessions": 3, "kept": True},
            {"first": "2026-11-16", "last": "2026-11-22", "sessions": 0, "kept": False},
            {"first": "2026-11-23", "last": "2026-11-29", "sessions": 0, "kept": None},
        ],
        "runs": [{"first": "2026-11-09", "last": "2026-11-15", "weeks": 1}],
        "current_run": None,
        "best_run": {"first": "2026-11-09", "last": "2026-11-15", "weeks": 1},
        "last_weeks": {"kept": 1, "of": 2},
    }


@pytest.mark.parametrize(
    ("weeks", "said"),
    [
        pytest.param("1", "this week 1 of 2 sessions so far", id="on the way"),
        pytest.param("3", "this week kept: 3 sessions, the goal is 2", id="kept early"),
        pytest.param("1", "kept no week is over yet", id="the first week"),
        pytest.param("1", "run none yet; it begins with a week of 2 sessions", id="no run"),
        pytest.param("2 1 0", "kept 1 of the 2 weeks since the first session", id="few weeks"),
        pytest.param("2 1 0", "run none now; best 1 week, 9 Nov to 15 Nov", id="missed"),
        pytest.param("2 2 0", "run 2 weeks now, since 9 Nov, the best so far", id="the best run"),
        pytest.param(
            "2 " * 60 + "0 0",
            "run none now; best 60 weeks, 22 Sep 2025 to 15 Nov 2026",
            id="a run over the end of a year",
        ),
        pytest.param(
            "2 2 0 3 0",
            "run 1 week now, since 16 Nov; best 2, 26 Oct to 8 Nov",
            id="a run shorter than the best",
        ),
    ],
)
def test_how_the_habit_holds_in_words(weeks: str, said: str) -> None:
    counts = [int(count) for count in reversed(weeks.split())]
    monday = week_start(TODAY, 0)
    # The running week has but one day so far.
    trained(
        *(
            (at(monday - timedelta(weeks=ago), 5 + 5 * number), 5)
            for ago, count in enumerate(counts)
            for number in range(count)
        )
    )
    assert said in unwrapped(fitlog("calendar").out)


def test_the_goal_may_be_another_one() -> None:
    trained((at(TODAY), 5))
    assert "this week  kept: 1 session, the goal is 1" in fitlog("calendar --goal 1").out
    assert "run        1 week now, since 23 Nov, the best" in fitlog("calendar --goal 1").out


def test_the_busiest_weekday_is_told_if_one_stands_out() -> None:
    trained((at(TODAY - timedelta(days=1)), 5), (at(TODAY), 5))
    assert "2 sessions on 2 days\n" in fitlog("calendar").out
    trained((at(TODAY - timedelta(days=8)), 5))
    assert "3 sessions on 3 days, most on Sunday (2)\n" in fitlog("calendar").out
    trained((at(TODAY - timedelta(days=7)), 5))
    assert "4 sessions on 4 days, most on Monday and Sunday (2 each)\n" in fitlog("calendar").out
    trained(*((at(TODAY - timedelta(days=back)), 5) for back in (2, 9)))
    assert "6 sessions on 6 days\n" in fitlog("calendar").out


def test_a_year_whose_only_session_lies_in_a_week_of_the_next() -> None:
    trained((at(date(2025, 12, 31)), 5))
    out = fitlog("calendar --year 2025").out
    assert "kept       no week since the first session belongs to 2025" in out
    assert out.endswith("run        none\n")


def test_a_session_of_warm_ups_alone_is_a_training_day() -> None:
    trained((at(TODAY), 0), (at(TODAY - timedelta(days=1)), 12))
    assert [(one["sets"], one["level"]) for one in form()["days"]] == [(12, 4), (0, 3)]
    assert "% 0   # 1-12 work sets a day" in fitlog("calendar").out


def test_how_it_was_reached() -> None:
    trained(*((at(TODAY - timedelta(days=back)), back) for back in (1, 2, 3, 4)))
    out = unwrapped(fitlog("calendar --explain --goal 4").out)
    for part in (
        "10 work sets: all but warm-ups",
        "split at the quartiles of these 4 training days (nearest rank): 1, 2, 3, 4 sets",
        "start on Monday (fitlog config set week_start)",
        "a week with 4 sessions or more (--goal)",
        "The running week ends no run before it is over",
    ):
        assert part in out


def test_an_empty_log_says_what_to_type() -> None:
    result = fitlog("calendar")
    assert (result.code, result.err) == (0, "")
    assert result.out.startswith("Nothing is logged yet.\n  fitlog log kickback 12@15 left p2")
    assert form()["days"] == []
    assert form()["best_run"] is None


def test_a_time_without_a_session_names_the_last_one() -> None:
    trained((at(date(2024, 3, 5)), 5))
    assert fitlog("calendar").out == (
        "No session since Mon 24 Nov 2025; the last was Tue 5 Mar 2024:\n"
        "  fitlog calendar --year 2024\n"
    )
    assert fitlog("calendar --year 2019").out.startswith("No session in 2019; the last was")
    assert "1 session on 1 day" in fitlog("calendar --year 2024").out


def test_a_session_that_is_dated_ahead_breaks_nothing() -> None:
    trained((at(date(2026, 12, 30)), 5))
    assert form("--year 2026")["weeks"][-1]["first"] == "2026-11-23"
    assert "1 session on 1 day" in fitlog("calendar --year 2026").out


@pytest.mark.parametrize(
    ("line", "code", "said"),
    [
        ("--year 2027", 2, "fitlog: 2027 is still to come\nTry: fitlog calendar --year 2026\n"),
        ("--year 99999", 2, "99999 is still to come"),
        ("--year 1969", 2, "'--year'"),
        ("--year soon", 2, "'--year'"),
        ("--goal 0", 2, "'--goal'"),
    ],
)
def test_what_cannot_be_shown_is_refused(line: str, code: int, said: str) -> None:
    result = fitlog(f"calendar {line}")
    assert result.code == code
    assert result.out == ""
    assert said in result.err


_DAYS = st.dates(date(2025, 10, 1), date(2026, 12, 31))
_KINDS = st.lists(st.sampled_from([SetKind.WORK, SetKind.WARMUP, SetKind.DROP]), max_size=4)
_SESSIONS = st.lists(st.tuples(_DAYS, _KINDS, st.integers(0, 1)), max_size=30)


def log_of(sessions: list[tuple[date, list[SetKind], int]], log: Log) -> None:
    """Bring in sessions as they are, some without a set, some whose sets lie on the next day."""
    records, sets = [], []
    for number, (day, kinds, later) in enumerate(sessions, 1):
        session = number.to_bytes(16)
        records.append(Record(session, "session", {"day": f"{day}"}))
        for place, kind in enumerate(kinds):
            when = at(day + timedelta(days=later))
            at_ms = int(when.timestamp() * 1000) + place
            record = (1000 * number + place).to_bytes(16)
            lived = f"{when.date()}"
            sets.append(
                PastSet(
                    record,
                    session,
                    SQUAT,
                    at_ms,
                    0,
                    "",
                    lived,
                    untimed=False,
                    performed=a_set(kind=kind),
                )
            )
    log.bring_in(Coming(records, sets), "import", log.last_operation())


@given(sessions=_SESSIONS, ends=st.tuples(_DAYS, _DAYS), first_weekday=st.sampled_from([0, 5, 6]))
@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_sql_counts_as_one_would_by_hand(
    tmp_path_factory: pytest.TempPathFactory,
    sessions: list[tuple[date, list[SetKind], int]],
    ends: tuple[date, date],
    first_weekday: int,
) -> None:
    log = Log.open(tmp_path_factory.mktemp("any") / "fitlog.db")
    log_of(sessions, log)
    first, last = sorted(ends)
    lived = [(day, kinds) for day, kinds, _ in sessions]
    counts = Counter(day for day, _ in lived if first <= day <= last)
    work = Counter(day for day, kinds in lived for kind in kinds if kind is not SetKind.WARMUP)
    expected = tuple(TrainedDay(day, counts[day], work[day]) for day in sorted(counts))
    assert trained_days(log, first, last) == expected
    weeks = Counter(week_start(day, first_weekday) for day, _ in lived)
    assert sessions_by_week(log, first_weekday) == weeks
    log.close()


def test_counting_walks_no_more_than_the_time_asked_for() -> None:
    trained((at(TODAY), 5))
    reader = LogReader.open(paths.log_file())
    seen: list[str] = []
    reader._connection.set_trace_callback(seen.append)
    trained_days(reader, TODAY, TODAY)
    reader._connection.set_trace_callback(None)
    plan = [row[3] for row in reader._rows(f"EXPLAIN QUERY PLAN {seen[0]}")]
    reader.close()
    assert any("session_by_day (day>? AND day<?)" in step for step in plan)
    assert not [step for step in plan if step.startswith(("SCAN s", "SCAN o"))]
