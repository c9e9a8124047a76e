"""`fitlog session`: sessions found, put right, taken apart; each change is one step to undo."""

import json
import sqlite3
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fitlog.errors import NotFoundError, UsageError
from fitlog.store import Entry, Log
from fitlog.store.bringing import Coming
from fitlog.store.doctor import examine
from fitlog.store.gathering import session_of
from fitlog.store.occasions import (
    Moved,
    by_id,
    by_number,
    change_session,
    listed,
    move_sets,
    split_off,
)
from fitlog.store.rack import begin, drop
from fitlog.store.reading import Span
from fitlog.training.occasion import FORGOTTEN, Wish, retimed
from fitlog.training.past import Record
from fitlog.training.session import Session
from logs import FROM_ELSEWHERE, GAP, a_set
from running import START, Clock, Result, fitlog


def done(line: str, clock: Clock | None = None) -> str:
    """Run a command that must succeed."""
    result = fitlog(line, clock)
    assert result.code == 0, result.err
    return result.out


def refused(line: str, code: int, *words: str) -> Result:
    """Run a command that must be refused, say these words, and change nothing."""
    before = done("export")
    result = fitlog(line)
    assert result.code == code, result
    assert result.out == ""
    assert all(word in result.err for word in words), result.err
    assert done("export") == before
    return result


def sessions() -> list[dict[str, Any]]:
    """Return the sessions as programs see them, the newest last."""
    found: list[dict[str, Any]] = json.loads(done("session list --json"))["sessions"]
    return found


@pytest.fixture(autouse=True)
def four(home: Path) -> Any:  # noqa: ANN401 - a generator of nothing
    """Four sessions, two of them on Friday 20 November; the log stays sound."""
    fitlog('log bench 3x8@60 --at "2026-11-16 18:02"')
    fitlog('log dip 3x8 --at "2026-11-16 18:40"')
    fitlog('log squat 3x5@100 --at "2026-11-20 08:30"')
    fitlog('log bench 3x8@62.5 --at "2026-11-20 17:10"')
    fitlog('log kickback 12@15 left p2 --at "2026-11-23 17:55"')
    yield
    assert examine(home / "fitlog.db").findings == ()


@pytest.mark.parametrize(
    ("named", "first"),
    [
        ("1", "Mon 23 Nov"),
        ("4", "Mon 16 Nov"),
        ("@1", "Mon 23 Nov"),
        ("@5", "Fri 20 Nov, 08:30"),
        ("2026-11-16", "Mon 16 Nov"),
        ("20261116", "Mon 16 Nov"),
        ("today", "Mon 23 Nov"),
        ("mon", "Mon 23 Nov"),
        ('"7 days ago"', "Mon 16 Nov"),
    ],
    ids=str,
)
def test_a_session_is_named_by_number_day_or_set(named: str, first: str) -> None:
    assert done(f"session show {named}").startswith(first)


@pytest.mark.parametrize(
    ("named", "code", "words"),
    [
        ("5", 3, ["there is no session 5", "session list"]),
        ("0", 3, ["there is no session 0"]),
        ("999999", 3, ["there is no session 999999"]),
        ("@99", 3, ["no set @99"]),
        ("yesterday", 3, ["no session on Sun 2026-11-22"]),
        ("fri", 4, ["Fri 2026-11-20 has 2 sessions", "  3  08:30", "  2  17:10", "its number"]),
        ("week", 5, ['"week" names no session', "@7"]),
        ("2026", 3, ["there is no session 2026"]),
        ("nonsense", 5, ['"nonsense" names no session']),
        ('""', 5, ['"" names no session']),
        ("@x", 5, ["no number of a set"]),
        ("-- -1", 5, ["names no session"]),
    ],
    ids=str,
)
def test_what_names_no_session_is_refused(named: str, code: int, words: list[str]) -> None:
    for verb in ("show", "delete"):
        refused(f"session {verb} {named}", code, *words)


def test_sessions_are_listed_with_numbers_as_history_orders_them() -> None:
    shown = done("session list").splitlines()
    assert [line[:13] for line in shown] == [
        "4  Mon 16 Nov",
        "3  Fri 20 Nov",
        "2  Fri 20 Nov",
        "1  Mon 23 Nov",
    ]
    assert "18:02-18:40  38 min  6 sets: Barbell Bench Press, Chest Dip" in shown[0]
    assert "running" in shown[3]
    span = sessions()[1:3]
    given_span = "--since 2026-11-17 --until 2026-11-20"
    assert json.loads(done(f"session list {given_span} --json"))["sessions"] == span
    assert [line[0] for line in done(f"session list {given_span} --last 1").splitlines()] == ["2"]


@pytest.mark.parametrize("width", [20, 40, 75, 76, 80, 120])
def test_a_list_fits_the_screen(width: int, monkeypatch: pytest.MonkeyPatch) -> None:
    done(f'session edit 2 --title "{"a long title " * 9}" --rpe 7.5 --start 17:00')
    done(f'session edit 4 --note "{"slept badly " * 20}"')
    monkeypatch.setenv("COLUMNS", str(width))
    shown = done("session list")
    assert max(map(len, shown.splitlines())) <= width
    assert all(f"\n{number}  " in f"\n{shown}" for number in (1, 2, 3, 4))
    assert len(shown.splitlines()) == 4 or width < 80
    assert max(map(len, done("session show 4").splitlines())) <= max(width, 40)


def test_an_empty_log_has_no_sessions(home: Path) -> None:
    (home / "fitlog.db").unlink()
    assert fitlog("session list") == (
        0,
        "",
        "fitlog: the log is empty\n",
        "fitlog: the log is empty\n",
    )
    assert sessions() == []


def test_a_session_without_sets_is_told_of_and_has_no_number() -> None:
    clock = Clock(START + timedelta(hours=20))
    done("start Legs", clock)
    listed_now = fitlog("session list", clock)
    assert len(listed_now.out.splitlines()) == 4
    assert 'a session, "Legs", was started at 14:00 and has no set yet' in listed_now.err
    assert (
        json.loads(done("session list --json", clock))["started"] == "2026-11-24T14:00:00.000+00:00"
    )


def test_a_forgotten_session_is_ended() -> None:
    done("session edit 2 --start 17:00")
    assert "no end" in done("session list")
    assert "fitlog session edit 2 --end TIME" in done("session show 2")
    said = done("session edit 2 --end 18:00 --title Push --rpe 8")
    assert said.startswith("Fri 20 Nov, 17:00 to 18:00, 3 sets, RPE 8: Push\n")
    assert "60 min" in said
    assert "no end" not in done("session list")
    found = sessions()[2]
    assert (found["begun_at"], found["finished_at"]) == (
        "2026-11-20T17:00:00.000+00:00",
        "2026-11-20T18:00:00.000+00:00",
    )
    assert found["minutes"] == 60
    assert found["running"] is False


def test_an_end_after_midnight_is_of_the_next_day() -> None:
    done('log plank 1:00 --at "2026-11-18 23:00"')
    done("session edit wed --start 22:50 --end 00:20")
    assert done("session show wed").startswith("Wed 18 Nov, 22:50 to 00:20, 1 set")
    refused("session edit wed --end 22:00", 2, "before its last set, at 23:00")


def test_a_time_is_of_the_clock_where_the_session_was_lived() -> None:
    done("log plank 1:00 --at 2026-11-18T20:00+09:00")
    done("session edit @8 --start 19:30 --end 20:30")
    found = sessions()[1]
    assert found["begun_at"] == "2026-11-18T19:30:00.000+09:00"
    done("session edit @8 --date 2026-11-17")
    assert sessions()[1]["sets"][0]["at"] == "2026-11-17T20:00:00.000+09:00"


def test_a_session_goes_to_another_day_with_its_sets() -> None:
    done("session edit 3 --date 2026-11-12 --start 08:00")
    first = sessions()[0]
    assert first["day"] == "2026-11-12"
    assert {one["day"] for one in first["sets"]} == {"2026-11-12"}
    assert {one["at"] for one in first["sets"]} == {"2026-11-12T08:30:00.000+00:00"}
    assert first["begun_at"] == "2026-11-12T08:00:00.000+00:00"
    assert done("session show 4").startswith("Thu 12 Nov")


def test_all_sets_shift_with_the_start() -> None:
    said = done("session edit 4 --start 17:00 --shift --end 17:45")
    assert said.startswith("Mon 16 Nov, 17:00 to 17:45, 6 sets")
    assert {one["at"][11:16] for one in sessions()[0]["sets"]} == {"17:00", "17:38"}


def test_what_was_said_can_be_taken_away() -> None:
    before = done("export")
    done("session edit 1 --title Hips --note sore --rpe 6 --start 17:40 --end 18:00")
    done('session edit 1 --title "" --note "" --rpe "" --start none --end none')
    assert done("export").splitlines()[1:] == before.splitlines()[1:]
    done("undo")
    assert "Hips" in done("session show 1")


@pytest.mark.parametrize(
    ("edit", "code", "words"),
    [
        ("", 2, ["what changes?"]),
        ("--shift", 2, ["--shift needs a start"]),
        ("--start none --shift", 2, ["--shift needs a start"]),
        ("--start 18:10", 2, ["after its first set, at 18:02", "--shift"]),
        ("--end 18:30", 2, ["before its last set, at 18:40", "session move"]),
        ("--start 18:00 --end 18:40:00.5", 5, ["cannot read"]),
        ('--end "2026-11-17 18:30"', 2, ["more than 24 hours"]),
        ("--date tomorrow", 5, ["cannot read"]),
        ("--date 2026-11-30", 2, ["in the future"]),
        ("--date week", 5, ["more than one day"]),
        ("--start half", 5, ['cannot read "half"']),
        ('--date 2026-11-10 --start "2026-11-11 08:00"', 2, ["name two days"]),
        ("--rpe 11", 2, ["no RPE of a session"]),
        (f"--title {'x' * 2001}", 5, ["a title of 2,001 characters"]),
        (f"--note {'x' * 2001}", 5, ["a note of 2,001 characters"]),
        ("--title New --end 18:30", 2, ["before its last set"]),
    ],
    ids=[
        "nothing",
        "a shift alone",
        "a shift of a start that is forgotten",
        "a start after the first set",
        "an end before the last",
        "no time",
        "too long",
        "no day",
        "a day to come",
        "a week",
        "no moment",
        "two days",
        "no RPE",
        "a title too long",
        "a note too long",
        "a title with an end that cannot be",
    ],
)
def test_an_edit_that_cannot_be_changes_nothing(edit: str, code: int, words: list[str]) -> None:
    result = refused(f"session edit 4 {edit}", code, *words)
    assert "Nothing was" in result.err or "Try" in result.err


def test_sets_go_to_another_session() -> None:
    said = fitlog("session move @4..@2 --to 3")
    assert said.err == ""
    assert said.out.startswith("""\
Moved: 3 sets
  Barbell Bench Press: 3x8@62.5kg
  from       Fri 20 Nov, 17:10, which has no set left and is gone
  to         Fri 20 Nov, 08:30
  time       now that of the session's last set, 08:30 (before: 17:10)

Fri 20 Nov, 08:30, 6 sets
""")
    assert [len(one["sets"]) for one in sessions()] == [6, 6, 1]
    done("undo")
    assert [len(one["sets"]) for one in sessions()] == [6, 3, 3, 1]


def test_sets_keep_their_time_where_it_fits() -> None:
    for at in ("12:20", "13:20"):
        done(f'log bench 5@60 --at "2026-11-20 {at}"')
    assert [len(one["sets"]) for one in sessions()] == [6, 5, 3, 1]
    said = fitlog("session move @5 --to 2")
    moved, there = said.out.split("\n\n")
    assert "gone" not in moved
    assert "time " not in moved
    assert there.startswith("Fri 20 Nov, 13:20 to 17:10, 4 sets")


def test_a_note_on_an_exercise_goes_along_with_its_last_set(tmp_path: Path) -> None:
    log = Log.open(tmp_path / "fitlog.db")
    log.bring_in(FROM_ELSEWHERE, "import", 0)
    log.append([Entry("barbell-bench-press", (a_set(),), _NOW, "")], "log", GAP)
    there = by_number(log, 1)
    old = by_number(log, 2)
    assert there
    assert old
    of_block = tuple(one for one in old.session.sets if one.performed.block)
    move_sets(log, Moved(of_block), there.session.id, "move", GAP)
    new = session_of(log, there.session.id)
    assert [(one.exercise, one.block, one.text) for one in new.notes] == [
        ("barbell-bench-press", 1, "wide grip")
    ]
    assert [one.performed.block for one in new.sets] == [None, None]
    assert session_of(log, old.session.id).notes == ()
    rest = session_of(log, old.session.id).sets
    move_sets(log, Moved(rest), there.session.id, "move", GAP)
    assert [one.performed.superset for one in session_of(log, there.session.id).sets] == [None] * 4
    log.undo(2)
    assert session_of(log, old.session.id) == old.session
    log.close()


def test_sets_split_off_make_a_session_of_that_day() -> None:
    said = done("session move @8..@10 --to new --title Push")
    assert "  from       Mon 16 Nov, 18:02-18:40\n" in said
    assert "  to         Push, Mon 16 Nov, 18:40, a new session\n\n" in said
    assert "\n\nMon 16 Nov, 18:40, 3 sets: Push\n" in said
    assert [len(one["sets"]) for one in sessions()] == [3, 3, 3, 3, 1]
    done("undo")
    assert [len(one["sets"]) for one in sessions()] == [6, 3, 3, 1]


def test_sets_of_several_sessions_go_to_one() -> None:
    done('session edit 2 --title Push --note "slept badly"')
    done("session edit 3 --title Legs")
    said = " ".join(done("session move @1 @2..@4 --to 3").split())
    assert (
        "from Push, Fri 20 Nov, 17:10, which has no set left and is gone, with its note"
        ' "slept badly" from Mon 23 Nov, 17:55-now, which has no set left and is gone'
        " to Legs, Fri 20 Nov, 08:30 time now that of the session's last set, 08:30 Fri" in said
    )


def test_only_of_some_sets_the_time_is_another() -> None:
    for at in ("12:20", "13:20"):
        done(f'log bench 5@60 --at "2026-11-20 {at}"')
    said = done("session move @5 @6 --to 2")
    expected = "of 1 set now that of the session's last set, 17:10 (before: 12:20)"
    assert f"  time       {expected}" in said


def test_in_a_session_without_times_a_set_has_none(home: Path) -> None:
    log = Log.open(home / "fitlog.db")
    untimed = FROM_ELSEWHERE.sets[2]
    came = Coming([Record(untimed.session, "session", {"day": "2020-09-13"})], [untimed])
    log.bring_in(came, "import", log.last_operation())
    log.close()
    said = done("session move @1 --to 5")
    assert "  to         Sun 13 Sep 2020\n" in said
    assert "  time       not known now, as that of the session's last set is not\n" in said
    # What had no time either has lost none.
    said = done("session move @14 --to 2")
    assert "  to         Fri 20 Nov, 08:30\n\n" in said


@pytest.mark.parametrize(
    ("minutes", "said"),
    [
        (99, "99 min"),
        (100, "1 h 40 min"),
        (120, "2 h"),
        (1350, "22 h 30 min"),
    ],
    ids=str,
)
@pytest.mark.parametrize("width", [40, 80])
def test_long_sessions_are_told_in_hours_in_columns(
    minutes: int, said: str, width: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    end = datetime(2026, 11, 16, 18, 2) + timedelta(minutes=minutes)  # noqa: DTZ001 - typed so
    done(f'session edit 4 --end "{end:%Y-%m-%d %H:%M}"')
    for day in range(1, 7):
        done(f'log plank 1:00 --at "2026-11-{day:02} 10:00"')
    monkeypatch.setenv("COLUMNS", str(width))
    shown = done("session list").splitlines()
    assert max(map(len, shown)) <= width
    long = next(line for line in shown if "16 Nov" in line)
    assert f" {said}" in long
    days = [line.index(name) for line in shown for name in ("Mon ", "Fri ", "Sun ") if name in line]
    assert set(days) == {4}
    if width == 80:
        assert len({line.index(" set") - len("6") for line in shown}) == 1
    assert said in done("session show 4")
    assert sessions()[6]["minutes"] == minutes


def test_a_session_is_summed_up_as_finish_did_it() -> None:
    clock = Clock(START + timedelta(minutes=1))
    finished = done("finish --rpe 7", clock)
    assert done("session show 1 --summary", clock) == finished
    of_finish, shown = (
        json.loads(done(line, clock))
        for line in ("session show 1 --summary --json", "session show @1 --summary --json")
    )
    assert of_finish == shown
    assert (shown["session"]["rpe"], shown["running"], shown["work_sets"]) == (7, False, 1)


def test_a_summary_of_one_that_goes_on_says_so_and_changes_nothing() -> None:
    before = done("export")
    assert "  ended      not yet: fitlog finish ends it\n" in done("session show 1 --summary")
    assert json.loads(done("session show 1 --summary --json"))["running"] is True
    assert done("session show 4 --summary").startswith("Session, Mon 16 Nov, 18:02 to 18:40\n")
    assert done("export") == before


def test_a_summary_is_kept_as_a_picture(tmp_path: Path) -> None:
    picture = tmp_path / "push.svg"
    assert done(f"session show 4 --svg {picture}") == f"{picture}: written\n"
    assert "Chest Dip" in picture.read_text(encoding="utf-8").replace("&#160;", " ")
    refused(f"session show 4 --svg {picture}", 1, "it is there already")


@pytest.mark.parametrize(
    ("line", "code", "words"),
    [
        ("@1 --to 1", 2, ["session 1 holds it already"]),
        ("@2..@4 --to 2", 2, ["session 2 holds them already"]),
        ("@1 --to 9", 3, ["there is no session 9"]),
        ("@99 --to 1", 3, ["no set @99"]),
        ("@2 @5 --to new", 2, ["several sessions"]),
        ("@1 --to 2 --title Push", 2, ["--title is for a new session", "session edit 2"]),
        ("@1 --to fri", 4, ["has 2 sessions"]),
        ("@1", 2, ["--to"]),
        (f"@1 --to new --title {'x' * 2001}", 5, ["a title of 2,001 characters"]),
    ],
    ids=[
        "a set that is there",
        "sets that are there",
        "no such session",
        "no such set",
        "sets of two sessions",
        "a title for one that is there",
        "a day with two",
        "nowhere",
        "a title too long",
    ],
)
def test_a_move_that_cannot_be_changes_nothing(line: str, code: int, words: list[str]) -> None:
    refused(f"session move {line}", code, *words)


def test_a_running_session_whose_sets_go_elsewhere_still_runs() -> None:
    clock = Clock(START + timedelta(hours=20))
    done("start Legs", clock)
    done("log squat 5@100", clock)
    said = done("session move @1 --to 2", clock)
    assert "  from       Legs, Tue 24 Nov, 14:00-now, which has no set left and still" in said
    done("log squat 5@100", clock)
    assert "Legs" in done("session show 1", clock)


def test_a_session_is_deleted_and_comes_back(home: Path) -> None:
    done('session edit 4 --title Push --note "slept badly"')
    before = _all(home / "fitlog.db")
    said = done("session delete 4")
    assert said.startswith('Deleted: session 4, Mon 16 Nov, 18:02-18:40: Push\n  "slept badly"\n')
    assert "Chest Dip: 3x8" in said
    assert [one["day"] for one in sessions()] == ["2026-11-20", "2026-11-20", "2026-11-23"]
    done("undo")
    assert _all(home / "fitlog.db") == before


def test_hostile_titles_are_harmless() -> None:
    done("session edit 1 --title '\x1b[31mred [bold]x[/bold]'")
    for line in ("session list", "session show 1", "session delete 1"):
        said = done(line)
        assert "\x1b" not in said
        assert "\\x1b[31mred" in said


def _all(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """Return all that the tables of sessions say."""
    connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)
    asked = {
        "session": "uuid, day, title, note, started_ms, ended_ms, offset_minutes, rpe_tenths,"
        " supersets, pinned",
        "start": "uuid, at_ms, day, title, supersets",
    }
    try:
        found = {
            table: connection.execute(f"SELECT {columns} FROM {table} ORDER BY uuid").fetchall()  # noqa: S608 - ours
            for table, columns in asked.items()
        }
        for view in ("v_sets", "v_exercise_notes"):
            found[view] = connection.execute(f"SELECT * FROM {view} ORDER BY id").fetchall()  # noqa: S608 - ours
        return found
    finally:
        connection.close()


_NOW = datetime(2026, 11, 23, 18, 0, tzinfo=UTC)
_STEPS = st.lists(
    st.tuples(
        st.sampled_from(
            (
                *("log", "log", "start", "say", "day", "start at", "shift", "end", "forget"),
                *("move", "move", "split", "delete", "undo", "redo"),
            )
        ),
        st.integers(0, 6),
        st.integers(0, 6),
    ),
    min_size=1,
    max_size=20,
)


def _wish(what: str, session: Session, number: int) -> Wish:
    later = timedelta(minutes=37 * (number - 3))
    wishes = {
        "day": Wish(day=session.day - timedelta(days=number - 3)),
        "start at": Wish(start=session.started_at + later),
        "shift": Wish(start=session.started_at + 20 * later, shift=True),
        "end": Wish(end=session.ended_at + later),
        "forget": Wish(start=FORGOTTEN, end=FORGOTTEN),
    }
    return wishes.get(what, Wish())


def _step(log: Log, what: str, which: int, number: int) -> None:
    """Do a step to the session of a number, or to sets counted from the newest."""
    at = _NOW - timedelta(hours=5 * which, minutes=number)
    if what == "log":
        slug = ("squat", "bench", "plank")[number % 3]
        log.append([Entry(slug, (a_set(5, superset=number % 2, block=3),), at, "")], "log", GAP)
    elif what == "start":
        begin(log, at, "", "Legs", "start")
    found = by_number(log, 1 + which)
    if found is None:
        return
    session = found.session
    if what == "delete":
        drop(log, session.id, "delete")
    elif what == "split":
        split_off(log, Moved(session.sets[: 1 + number]), "Half", "split")
    elif what == "move":
        there = listed(log, Span(last=1))[-1].session
        going = tuple(one for one in session.sets[number:] if one.session_id != there.id)
        if going:
            move_sets(log, Moved(going, session.id), there.id, "move", GAP)
    elif what not in {"log", "start"}:
        said = {"title": "x" * number, "rpe_tenths": number} if what == "say" else {}

        def times(one: Session) -> Any:  # noqa: ANN401 - times
            return retimed(one, _wish(what, one, number), _NOW, lambda at: at.replace(tzinfo=UTC))

        change_session(log, session.id, "edit", said, times)


@given(steps=_STEPS)
@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
def test_any_sequence_leaves_a_sound_log_and_undo_brings_back_what_was(
    tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[str, int, int]]
) -> None:
    path = tmp_path_factory.mktemp("any") / "fitlog.db"
    log = Log.open(path)
    states = [_all(path)]
    undone: list[Any] = []
    for what, which, number in steps:
        before, operation = _all(path), log.last_operation()
        if what in {"undo", "redo"}:
            back, ahead = (states, undone) if what == "undo" else (undone, states)
            stepped = log.undo() if what == "undo" else log.redo()
            assert bool(stepped) == (len(back) > (what == "undo"))
            if stepped:
                ahead.append(states.pop() if what == "undo" else undone.pop())
            assert _all(path) == states[-1]
            continue
        try:
            _step(log, what, which, number)
        except UsageError:
            assert _all(path) == before
        if log.last_operation() > operation:
            states.append(_all(path))
            undone.clear()
    log.close()
    assert examine(path).findings == ()
    connection = sqlite3.connect(path)
    strays = """SELECT 1 FROM logged_set s JOIN session o ON o.id = s.session WHERE s.day <> o.day
                UNION SELECT 1 FROM session o
                 WHERE NOT EXISTS (SELECT 1 FROM logged_set s WHERE s.session = o.id)"""
    assert connection.execute(strays).fetchall() == []
    connection.close()


def test_numbers_agree_with_the_order_of_history(tmp_path: Path) -> None:
    log = Log.open(tmp_path / "fitlog.db")
    for hours in (0, 5, 10, 26, 31, 60):
        log.append(
            [Entry("squat", (a_set(hours + 1),), _NOW - timedelta(hours=hours), "")], "", GAP
        )
    found = listed(log, Span())
    assert [one.session.id for one in found] == [one.id for one in log.sessions(Span())]
    assert [one.number for one in found] == [6, 5, 4, 3, 2, 1]
    for one in found:
        assert by_id(log, one.session.id).number == one.number
        assert by_number(log, one.number).session == session_of(log, one.session.id)  # type: ignore[union-attr]
    assert listed(log, Span(until=date(2026, 11, 22), last=2)) == found[1:3]
    with pytest.raises(NotFoundError):
        by_id(log, "00" * 16)
    log.close()
