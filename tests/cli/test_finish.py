"""`fitlog finish`: which session ends, when, what is written, what is told of it."""

import json
import re
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest

from fitlog import paths
from fitlog.cli.context import Desk
from fitlog.cli.finishing import summary_of
from fitlog.errors import FitlogError, NotFoundError
from fitlog.store import Log
from fitlog.store.bringing import Coming
from fitlog.store.finishing import finish, sessions_before
from fitlog.store.gathering import session_of
from fitlog.store.reading import Span
from fitlog.training.past import Record
from logs import FROM_ELSEWHERE, NOW, a_set, add
from running import START, Clock, Result, fitlog

SGR = re.compile(r"\x1b\[[0-9;]*m")


def at(text: str, day: int = 23) -> Clock:
    hour, minute = map(int, text.split(":"))
    return Clock(datetime(2026, 11, day, hour, minute, tzinfo=UTC))


def done(line: str, clock: Clock) -> Result:
    result = fitlog(line, clock)
    assert result.code == 0, result.both
    return result


def form(line: str, clock: Clock) -> dict[str, Any]:
    parsed: dict[str, Any] = json.loads(done(f"{line} --json", clock).out)
    assert parsed["format"] == 1
    return parsed


def row() -> tuple[object, ...]:
    """Return what the log says itself of the newest session."""
    log = Log.open(paths.log_file())
    (found,) = log._rows(
        """SELECT started_ms, ended_ms, offset_minutes, note, rpe_tenths
             FROM session ORDER BY id DESC LIMIT 1"""
    )
    log.close()
    return tuple(found)


def milliseconds(clock: Clock) -> int:
    return int(clock.now.timestamp() * 1000)


@pytest.fixture
def legs() -> None:
    """Two sessions a week apart, the second one still going on."""
    done("log squat 3x5@100", at("18:00", 16))
    done("log kickback 3x12@15 left p2", at("18:20", 16))
    done("log kickback 3x12@15 right p2", at("18:30", 16))
    done("log squat w 5@60, 3x5@102.5", at("18:00"))
    done("log kickback 3x12@15 left p2", at("18:20"))
    done("log kickback 2x12@15 right p2", at("18:30"))


@pytest.mark.usefixtures("legs")
def test_one_operation_ends_it_and_says_what_was_said_of_it() -> None:
    before = row()
    done('finish --note "felt strong" --rpe 7.5', at("19:10"))
    assert row() == (None, milliseconds(at("19:10")), 0, "felt strong", 75)
    assert done("undo", at("19:12")).out == ("Undone: finish --note felt strong --rpe 7.5\n")
    assert row() == before
    done("redo", at("19:12"))
    assert row()[1:] == (milliseconds(at("19:10")), 0, "felt strong", 75)


@pytest.mark.usefixtures("legs")
@pytest.mark.parametrize(
    ("line", "note", "rpe"),
    [
        pytest.param("finish", "early", 60, id="what is not said stays"),
        pytest.param("finish --note late", "late", 60, id="a note takes the other's place"),
        pytest.param('finish --note ""', "", 60, id="an empty one takes it away"),
        pytest.param("finish --rpe 8", "early", 80, id="an RPE alone"),
    ],
)
def test_a_note_and_an_rpe(line: str, note: str, rpe: int) -> None:
    done("note --session --rpe 6 early", at("18:40"))
    done(line, at("19:10"))
    assert row()[3:] == (note, rpe)


@pytest.mark.usefixtures("legs")
@pytest.mark.parametrize(
    ("line", "now", "ended", "forgotten"),
    [
        pytest.param("finish", at("19:10"), at("19:10"), False, id="now"),
        pytest.param("finish --at 18:45", at("19:10"), at("18:45"), False, id="as it says"),
        pytest.param("finish", at("22:29"), at("22:29"), False, id="within the gap"),
        pytest.param("finish", at("22:30"), at("18:30"), True, id="a forgotten one"),
        pytest.param("finish", at("09:00", 25), at("18:30"), True, id="forgotten for days"),
        pytest.param(
            'finish --at "mon 19:00"', at("09:00", 25), at("19:00"), False, id="but known"
        ),
    ],
)
def test_when_it_ended(line: str, now: Clock, ended: Clock, forgotten: bool) -> None:  # noqa: FBT001 - of a table
    expected = milliseconds(ended)
    found = form(line, now)
    assert (row()[1], found["forgotten"]) == (expected, forgotten)


@pytest.mark.usefixtures("legs")
def test_a_forgotten_one_is_said_to_be() -> None:
    said = done("finish", at("09:00", 25)).out
    assert said.startswith("Session, Mon 23 Nov, 18:00 to 18:30\n  ended      with its last set")


def test_past_midnight_it_ends_on_the_other_day() -> None:
    done("log squat 3x5@100", at("23:40"))
    assert done("finish", at("00:20", 24)).out.startswith("Session, Mon 23 Nov, 23:40 to 00:20\n")


def test_the_offset_is_that_of_the_end_where_the_session_says_no_beginning() -> None:
    clock = Clock(datetime(2026, 11, 23, 18, 0, tzinfo=timezone(timedelta(hours=2))))
    done("log squat 3x5@100", clock)
    done("finish", clock)
    assert row()[2] == 120


ERRORS = [
    pytest.param([], "finish", 3, "the log is empty", id="an empty log"),
    pytest.param(
        ["start Legs"], "finish", 3, "nothing to finish: .* has no set yet\n.*cancel", id="no set"
    ),
    pytest.param(
        ["log squat 5@100", "finish"],
        "finish",
        1,
        "finished at 18:02 already\n.*fitlog resume .*fitlog session edit",
        id="finished already",
    ),
    pytest.param(
        ["log squat 5@100"],
        "finish --at 17:55",
        2,
        "17:55 is before its last set, at 18:00",
        id="at",
    ),
    pytest.param(["log squat 5@100"], "finish --rpe 11", 2, '"11" is no RPE', id="an RPE"),
    pytest.param(["log squat 5@100"], "finish --at noonish", 5, "noonish", id="no moment"),
    pytest.param(["log squat 5@100"], "finish --at 23:00", 2, "before its last set", id="the last"),
    pytest.param(
        ["log squat 5@100"], "finish --svg here/x.svg", 1, "no such directory", id="a picture"
    ),
]


@pytest.mark.parametrize(("before", "line", "code", "said"), ERRORS)
def test_what_is_refused_changes_nothing(
    before: list[str], line: str, code: int, said: str
) -> None:
    clock = Clock()
    for each in before:
        done(each, clock)
    stood = row() if before and before[0] != "start Legs" else None
    refused = fitlog(line, clock)
    assert refused.code == code, refused.both
    assert re.search(said, refused.err)
    assert "Nothing was written." in refused.err
    assert stood is None or row() == stood


@pytest.mark.usefixtures("legs")
def test_a_picture_is_kept_and_none_is_written_over(tmp_path: Path) -> None:
    picture = tmp_path / "legs.svg"
    done(f"finish --svg {picture}", at("19:10"))
    assert "Barbell Back Squat" in picture.read_text(encoding="utf-8").replace("&#160;", " ")
    done("undo", at("19:11"))
    refused = fitlog(f"finish --svg {picture}", at("19:12"))
    assert (refused.code, row()[1]) == (1, None)


PAGE_80 = """\
Session, Mon 23 Nov, 18:00 to 19:10
  time       1 h 10 min
  sets       8 work sets, 1 warm-up, 75 reps
  volume     2,438 kg
  effort     RPE 7.5, session load 525 (RPE x minutes)
  note       "felt strong"
  against    Mon 16 Nov, with both exercises: 40 min longer, 1 set fewer, 142 kg
             less volume

Barbell Back Squat: w5@60kg, 3x5@102.5kg
  last time  +2.5 kg, e1RM +2.8 kg; Mon 16 Nov: 3x5@100kg
  record     load 102.5 kg (before: 100 kg)
             e1RM 115.3 kg (before: 112.5 kg)
Cable Medius Kickback: 3x12@15kg left p2top, 2x12@15kg right p2top
  last time  1 set fewer, volume -180 kg; Mon 16 Nov: 3x12@15kg left p2top,
             3x12@15kg right p2top

  sides      right is 1 set short: Cable Medius Kickback, 3 left, 2 right

  hard sets  glute max 4.25, quads 3, glute med 2.5
  helped     lower back 1.5, adductors 1.5
"""


@pytest.mark.usefixtures("legs")
def test_the_page_without_a_terminal_is_plain_words() -> None:
    said = done('finish --note "felt strong" --rpe 7.5', at("19:10")).out
    assert said == PAGE_80
    assert said.isascii()


@pytest.mark.usefixtures("legs")
@pytest.mark.parametrize("columns", [20, 40, 80, 120])
@pytest.mark.parametrize("plain", ["", "1"], ids=["in colours", "without"])
def test_every_width_is_kept(columns: int, plain: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR" if plain else "FORCE_COLOR", "1")
    monkeypatch.setenv("COLUMNS", str(columns))
    out = SGR.sub("", done("finish --rpe 7.5", at("19:10")).out)
    assert max(map(len, out.splitlines())) <= columns
    assert not [line for line in out.splitlines() if line != line.rstrip()]
    assert "Front" in out or plain or columns < 28
    # What is said of an exercise stands in under its name.
    assert all(line.startswith("  ") for line in out.splitlines() if "last time" in line)
    assert sum(line.startswith(("Barbell", "Cable")) for line in out.splitlines()) == 2
    # What the body shows stands there in words too.
    assert "glute max 4.25" in " ".join(out.split())


@pytest.mark.usefixtures("legs")
def test_on_a_wide_screen_the_body_stands_beside_the_text(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("COLUMNS", "120")
    lines = SGR.sub("", done("finish", at("19:10")).out).splitlines()
    assert re.search(r"^  time .* Front +Back$", lines[1])
    assert lines[-1].strip().startswith("sets  ")
    assert len(lines) < 35


@pytest.mark.usefixtures("legs")
def test_the_form_for_programs_holds_all_of_it() -> None:
    found = form('finish --note "felt strong" --rpe 7.5', at("19:10"))
    session = found["session"]
    assert (session["note"], session["rpe"], len(session["sets"])) == ("felt strong", 7.5, 9)
    assert session["ended_at"] == "2026-11-23T19:10:00.000+00:00"
    assert (found["seconds"], found["work_sets"], found["warmups"]) == (4200, 8, 1)
    assert found["volume_load"] == {"value": 2437.5, "unit": "kg", "sets": 8, "left_out": 0}
    assert found["session_load"] == 525
    squat, kickback = found["exercises"]
    assert squat["difference"]["load"] == 2.5
    assert {one["kind"] for one in squat["records"]} >= {"load", "e1rm", "session_volume"}
    assert (kickback["difference"]["sets"], kickback["records"]) == (-1, [])
    assert [one["short"] for one in squat["last_time"]] == [18, 17, 16]
    assert found["against"]["difference"] == {
        "seconds": 2400,
        "work_sets": -1,
        "volume_load": -142.5,
    }
    assert found["short_sides"][0]["side"] == "right"
    muscles = {one["muscle"]: one["fractional"] for one in found["muscles"]}
    assert (muscles["quads"], muscles["glute_med"]) == (3, 2.5)


def test_a_first_session_is_a_baseline() -> None:
    done("log squat 3x5@100, 5@120", at("18:00"))
    found = form("finish", at("19:00"))
    (squat,) = found["exercises"]
    assert (squat["records"], squat["last_time"], squat["difference"]) == ([], [], None)
    assert (found["against"], found["seconds"]) == (None, 3600)
    done("undo", at("19:01"))
    said = done("finish", at("19:02")).out
    assert said.count("first time") == 1


def test_drops_and_missed_attempts_are_counted_apart() -> None:
    done("log bench w 5@40, 3x8@60, 3x0f@90, drop 8@50", at("18:00"))
    found = form("finish", at("19:00"))
    counts = [found[what] for what in ("work_sets", "drops", "missed", "warmups")]
    assert counts == [3, 1, 3, 1]
    assert [found["exercises"][0][what] for what in ("drops", "missed")] == [1, 3]
    said = done("session show 1 --summary", at("19:01")).out
    assert "sets       3 work sets, 1 drop, 3 missed, 1 warm-up, 32 reps\n" in said


def test_the_load_is_of_the_minutes_that_are_shown() -> None:
    done("log squat 5@100", at("18:00"))
    later = Clock(at("18:33").now + timedelta(seconds=40))
    said = done("finish --rpe 8", later).out
    assert "time       33 min\n" in said
    assert "session load 264 (RPE x minutes)" in said


@pytest.mark.parametrize(
    ("second", "told"),
    [
        pytest.param(["squat 5@100"], ["last time  none before today"], id="all of it"),
        pytest.param(
            ["squat 5@100", "bench 5@60"],
            ["last time  none before today", "last time  none; it was done for the first time"],
            id="some of it",
        ),
        pytest.param(
            ["bench 5@60"],
            ["last time  none; all of it was done for the first time"],
            id="nothing of it",
        ),
    ],
)
def test_what_was_done_earlier_the_same_day_is_not_done_for_the_first_time(
    second: list[str], told: list[str]
) -> None:
    done("log squat 5@95", at("08:00"))
    done("finish", at("08:30"))
    for line in second:
        done(f"log {line}", at("18:00"))
    lines = [line.strip() for line in done("finish", at("18:30")).out.splitlines()]
    assert [line for line in lines if line.startswith("last time")] == told
    done("undo", at("18:31"))
    found = form("finish", at("18:32"))
    assert [one["done_before"] for one in found["exercises"]] == [
        line.startswith("squat") for line in second
    ]


def test_of_an_old_session_that_day_is_told() -> None:
    done("log squat 5@95", at("08:00"))
    done("finish", at("08:30"))
    done("log squat 5@100", at("18:00"))
    said = done("session show 1 --summary", at("09:00", 25)).out
    assert "last time  none before that day\n" in said


def test_of_two_sessions_of_a_day_each_is_held_against_what_came_before_it() -> None:
    done("log squat 3x5@80", at("18:00", 16))
    for hour, sets in (("08", 4), ("13", 6), ("18", 5)):
        done(f"log squat {sets}x5@80", at(f"{hour}:00"))
        done("finish", at(f"{hour}:30"))
    told = [done(f"session show {n} --summary", at("19:00")).out for n in (3, 2, 1)]
    marks = [re.findall(r"volume of a session .*", one) for one in told]
    assert marks == [
        ["volume of a session 1,600 kg (before: 1,200 kg)"],
        ["volume of a session 2,400 kg (before: 1,600 kg)"],
        [],
    ]


def test_a_record_of_a_session_is_told_once_against_what_stood_before_it() -> None:
    done("log squat 3x5@100", at("18:00", 16))
    for minute, load in enumerate(("102.5", "105", "107.5")):
        done(f"log squat 5@{load}", at(f"18:{minute:02}"))
    said = done("finish", at("19:00")).out
    assert "record     load 107.5 kg (before: 100 kg)\n" in said
    assert "105 kg" not in said.replace("5@105kg", "")


def test_of_two_sessions_of_a_day_the_second_is_not_compared_with_itself() -> None:
    done("log squat 3x5@100", at("18:00", 16))
    done("log squat 5@110", at("08:00"))
    done("finish", at("08:30"))
    done("log squat 5@105", at("18:00"))
    assert "record" not in done("finish", at("18:30")).out


def test_the_last_session_of_its_title_is_what_it_is_held_against() -> None:
    for day, title, line in (
        (16, "Legs", "log squat 5@100"),
        (18, "Push", "log bench 5@60"),
        (23, "Legs", "log bench 5@60"),
    ):
        done(f"start {title}", at("18:00", day))
        done(line, at("18:05", day))
        said = done("finish", at("18:30", day)).out
    assert said.startswith("Legs, Mon 23 Nov, 18:00 to 18:30\n")
    assert "against    Mon 16 Nov, the last Legs: as long, as many sets, 200 kg less" in said
    assert "without Barbell Back Squat" in said


def test_running_is_no_hard_set_and_an_exercise_without_a_file_counts_for_no_muscle() -> None:
    done("log running 5km in 25:00", at("18:00"))
    log = Log.open(paths.log_file())
    add(log, a_set(8), at=START + timedelta(minutes=30), slug="gone-since")
    log.close()
    said = done("finish", at("19:00")).out
    assert "gone-since: 8@60kg" in said
    assert "hard sets" not in said


def test_exercises_of_a_superset_are_told_as_one() -> None:
    done("log squat 5@100 + kickback 12@15", at("18:00"))
    assert "  (superset 1)\n" in done("finish", at("19:00")).out


def test_a_note_cannot_talk_to_the_terminal() -> None:
    done("log squat 5@100", at("18:00"))
    said = fitlog("finish --note '\x1b]52;c;x\x07'", at("19:00"))
    assert said.code == 0
    assert "\x1b" not in said.out
    assert "\\x1b]52" in said.out


def test_a_session_that_another_fitlog_finished_or_deleted_meanwhile_is_left(home: Path) -> None:
    home.mkdir(exist_ok=True)
    log = Log.open(paths.log_file())
    (one,) = add(log, a_set())
    finish(log, one.session_id, NOW, "finish")
    with pytest.raises(FitlogError, match="finished that session meanwhile"):
        finish(log, one.session_id, NOW + timedelta(minutes=1), "finish")
    assert session_of(log, one.session_id).finished_at == NOW
    log.delete([one], "delete")
    with pytest.raises(NotFoundError):
        finish(log, one.session_id, NOW, "finish")
    log.close()


def test_a_session_of_which_the_day_alone_is_known_ends_when_one_says(home: Path) -> None:
    home.mkdir(exist_ok=True)
    log = Log.open(paths.log_file())
    body = {"day": "2020-09-13"}
    untimed = FROM_ELSEWHERE.sets[2]
    came = Coming([Record(untimed.session, "session", body)], [untimed])
    log.bring_in(came, "import", log.last_operation())
    log.close()
    refused = fitlog("finish", at("19:00"))
    assert (refused.code, row()[1]) == (2, None)
    assert "fitlog finish --at" in refused.err
    said = done('finish --at "2020-09-13 18:30"', at("19:00")).out
    assert said.startswith("Session, Sun 13 Sep 2020\n")


def test_the_sessions_before_are_the_newest_first(home: Path) -> None:
    home.mkdir(exist_ok=True)
    log = Log.open(paths.log_file())
    for ago in (0, 7, 3, 400):
        add(log, a_set(), at=NOW - timedelta(days=ago))
    day = NOW.date()
    found = sessions_before(log, day, day - timedelta(days=30))
    days = [session_of(log, one.id).day for one in found]
    assert days == [day - timedelta(days=3), day - timedelta(days=7)]
    assert found[0].exercises == {"barbell-back-squat"}
    log.close()


@pytest.mark.usefixtures("legs")
def test_a_session_can_be_summed_up_without_a_change() -> None:
    desk = Desk(lambda: START)
    (session,) = desk.reader.sessions(Span(last=1))
    summed = summary_of(desk, session)
    desk.close()
    assert (summed.work.sets, summed.work.warmups, len(summed.exercises)) == (8, 1, 2)
    assert row()[1] is None


def test_sets_alike_but_for_the_rest_that_was_kept_are_told_as_one(home: Path) -> None:
    home.mkdir(exist_ok=True)
    log = Log.open(paths.log_file())
    for minute, rest_ms in enumerate((90_000, 120_000, None)):
        add(log, a_set(8, rest_ms=rest_ms), at=START + timedelta(minutes=3 * minute))
    log.close()
    said = done("finish", Clock(START + timedelta(minutes=10))).out
    assert "Barbell Back Squat: 3x8@60kg\n" in said
    assert "rest 1:45 (median of 2)" in said
