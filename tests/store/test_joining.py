"""Which session a set joins: the nearest within the gap, finished ones only while they lasted."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from fitlog.errors import NotFoundError
from fitlog.store import Entry, Log, Move
from fitlog.store.describing import describe
from fitlog.store.doctor import examine
from fitlog.store.finishing import finish
from fitlog.store.joining import day_of_set, running, start_of
from fitlog.store.log import Rested
from fitlog.store.noting import note_set
from fitlog.store.rack import begin, drop, reopen
from fitlog.store.reading import LogReader
from logs import GAP, a_set, add, state

EVENING = datetime(2026, 11, 23, 18, 0, tzinfo=UTC)
MINUTE, HOUR = timedelta(minutes=1), timedelta(hours=1)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "fitlog.db"


@pytest.fixture
def log(path: Path) -> Iterator[Log]:
    opened = Log.open(path)
    yield opened
    opened.close()
    assert not examine(path).findings


def sessions_of(log: Log) -> list[tuple[str, int]]:
    """Return the sessions' days and how many sets each has, in the order they came."""
    rows = log._rows(
        """SELECT o.day, count(*) FROM session o JOIN logged_set s ON s.session = o.id
            GROUP BY o.id ORDER BY o.id"""
    )
    return [(day, count) for day, count in rows]


def end(log: Log, at: datetime) -> None:
    (newest,) = log.newest()
    finish(log, newest.session_id, at, "finish", note=None, rpe_tenths=None)


def test_a_started_session_becomes_one_with_its_first_set(log: Log) -> None:
    begin(log, EVENING, "", "Legs", "start Legs")
    found = running(log, EVENING + MINUTE, GAP)
    assert found is not None
    assert (found.id, found.title, found.sets) == ("", "Legs", ())
    assert sessions_of(log) == []
    (one,) = add(log, a_set(), at=EVENING + 5 * MINUTE)
    assert start_of(log) is None
    found = running(log, EVENING + 6 * MINUTE, GAP)
    assert found is not None
    assert (found.id, found.title, found.begun_at) == (one.session_id, "Legs", EVENING)


def test_undo_of_the_first_set_leaves_the_session_started(log: Log) -> None:
    begin(log, EVENING, "", "Legs", "start Legs")
    add(log, a_set(), at=EVENING)
    log.undo()
    found = running(log, EVENING + MINUTE, GAP)
    assert found is not None
    assert (found.title, found.sets) == ("Legs", ())
    log.undo()
    assert running(log, EVENING + MINUTE, GAP) is None


def test_deleting_the_first_set_leaves_the_session_started(log: Log) -> None:
    begin(log, EVENING, "", "Legs", "start Legs")
    log.delete(add(log, a_set(), at=EVENING), "delete @1")
    found = running(log, EVENING + MINUTE, GAP)
    assert found is not None
    assert (found.title, found.begun_at) == ("Legs", EVENING)


def test_cancelling_leaves_nothing_and_undo_brings_it_back(log: Log, path: Path) -> None:
    begin(log, EVENING, "", "Legs", "start Legs")
    sets = add(log, a_set(), a_set(), at=EVENING)
    before = state(path)
    assert drop(log, sets[0].session_id, "cancel") == sets
    assert running(log, EVENING + MINUTE, GAP) is None
    assert start_of(log) is None
    log.undo()
    assert state(path) == before


def test_a_start_that_got_no_set_gives_way_to_the_next(log: Log) -> None:
    begin(log, EVENING - 48 * HOUR, "", "Push", "start Push")
    begin(log, EVENING, "", "Legs", "start Legs")
    (one,) = add(log, a_set(), at=EVENING + MINUTE)
    found = running(log, EVENING + MINUTE, GAP)
    assert found is not None
    assert (found.id, found.title) == (one.session_id, "Legs")
    assert start_of(log) is None


def test_a_start_of_long_ago_is_none(log: Log) -> None:
    begin(log, EVENING, "", "Legs", "start Legs")
    assert running(log, EVENING + GAP, GAP) is None
    add(log, a_set(), at=EVENING + GAP)
    found = running(log, EVENING + GAP, GAP)
    assert found is not None
    assert found.title == ""


def test_a_finished_session_takes_no_later_set(log: Log) -> None:
    add(log, a_set(), at=EVENING)
    end(log, EVENING + HOUR)
    assert running(log, EVENING + HOUR, GAP) is None
    add(log, a_set(), at=EVENING + HOUR + MINUTE)
    assert sessions_of(log) == [("2026-11-23", 1), ("2026-11-23", 1)]


def test_a_finished_session_takes_a_set_of_the_time_it_lasted(log: Log) -> None:
    add(log, a_set(), at=EVENING)
    end(log, EVENING + HOUR)
    add(log, a_set(), at=EVENING + 59 * MINUTE)
    add(log, a_set(), at=EVENING - 30 * MINUTE)
    assert sessions_of(log) == [("2026-11-23", 3)]


def test_a_reopened_session_goes_on(log: Log) -> None:
    (one,) = add(log, a_set(), at=EVENING)
    before = log._rows("SELECT * FROM session")
    end(log, EVENING + HOUR)
    reopen(log, one.session_id, "resume")
    assert log._rows("SELECT * FROM session") == before
    add(log, a_set(), at=EVENING + 2 * HOUR)
    assert sessions_of(log) == [("2026-11-23", 2)]


@pytest.mark.parametrize(
    ("started", "days"),
    [
        pytest.param(True, [("2026-11-23", 2)], id="one that was started goes past midnight"),
        pytest.param(
            False, [("2026-11-23", 1), ("2026-11-24", 1)], id="one that was not ends there"
        ),
    ],
)
def test_midnight(log: Log, started: bool, days: list[tuple[str, int]]) -> None:  # noqa: FBT001 - a case
    late = EVENING + 5 * HOUR + 50 * MINUTE
    if started:
        begin(log, late - MINUTE, "", "Night", "start Night")
    add(log, a_set(), at=late)
    (after,) = add(log, a_set(), at=late + 20 * MINUTE)
    assert sessions_of(log) == days
    assert after.day.isoformat() == days[-1][0]
    assert log.last_time(after.exercise, after.at, after.day) == (
        () if started else log.on_day(EVENING.date(), after.exercise)
    )


def test_a_session_goes_on_over_the_change_of_the_clock(log: Log) -> None:
    oslo = ZoneInfo("Europe/Oslo")
    before = datetime(2026, 10, 25, 2, 50, tzinfo=oslo)  # summer time; 3:00 becomes 2:00
    begin(log, before, "", "Night", "start Night")
    add(log, a_set(), at=before)
    after = (before.astimezone(UTC) + 20 * MINUTE).astimezone(oslo)
    assert after.hour == 2
    add(log, a_set(), at=after)
    assert sessions_of(log) == [("2026-10-25", 2)]
    found = running(log, after, GAP)
    assert found is not None
    assert len(found.sets) == 2


def test_a_clock_set_back_finds_no_running_session_of_the_future(log: Log) -> None:
    add(log, a_set(), at=EVENING)
    assert running(log, EVENING - GAP, GAP) is None
    # A set of now would join it, so it is the one that goes on.
    assert running(log, EVENING - 4 * MINUTE, GAP) is not None


def test_a_rest_is_noted_with_the_set_before_it(log: Log) -> None:
    (first,) = add(log, a_set(), at=EVENING)
    entries = [_entry(EVENING + 3 * MINUTE)]
    log.append(entries, "again", GAP, Rested(first.id, 95_000))
    assert [one.performed.rest_ms for one in log.on_day(EVENING.date())] == [95_000, None]
    log.undo()
    assert [one.performed.rest_ms for one in log.on_day(EVENING.date())] == [None]


@pytest.mark.parametrize(
    "which", ["of a set that is gone", "of an earlier set", "of another session"]
)
def test_a_rest_that_is_not_of_the_set_before_is_left_out(log: Log, which: str) -> None:
    first, second = add(log, a_set(), a_set(), at=EVENING)
    at = EVENING + 3 * MINUTE
    if which == "of a set that is gone":
        log.delete([second], "delete @1")
    if which == "of another session":
        end(log, EVENING + MINUTE)
    of = first if which == "of an earlier set" else second
    log.append([_entry(at)], "again", GAP, Rested(of.id, 95_000))
    assert {one.performed.rest_ms for one in log.on_day(at.date())} == {None}


def test_the_session_of_a_lone_set_goes_along_when_it_is_moved(log: Log, path: Path) -> None:
    begin(log, EVENING, "", "Legs", "start Legs")
    (one,) = add(log, a_set(), at=EVENING)
    describe(log, one.session_id, "note", note="good", rpe_tenths=70)
    told = state(path)["sessions"]
    same = log.replace(one, one.performed, "edit", Move(EVENING - 8 * MINUTE, "", GAP))
    assert (same.session_id, state(path)["sessions"][0][:5]) == (one.session_id, told[0][:5])
    other = log.replace(same, one.performed, "edit", Move(EVENING - 48 * HOUR, "", GAP))
    assert (other.session_id, sessions_of(log)) == (one.session_id, [("2026-11-21", 1)])
    assert state(path)["sessions"][0][2:4] == ("Legs", "good")


def test_a_set_that_goes_to_another_session_leaves_its_superset_behind(log: Log) -> None:
    pair = ("barbell-back-squat", "plank")
    (one,) = log.append([Entry(pair[0], (a_set(),), EVENING, "", pair)], "log", GAP)
    log.append([Entry(pair[1], (a_set(),), EVENING, "", pair)], "log", GAP)
    add(log, a_set(), at=EVENING - 10 * HOUR)
    moved = log.replace(one, one.performed, "edit", Move(EVENING - 9 * HOUR, "", GAP))
    assert moved.session_id != one.session_id
    assert log.on_day(EVENING.date())[1].performed.superset is None


def test_what_was_said_of_a_session_is_there_again_with_its_next_set(log: Log, path: Path) -> None:
    begin(log, EVENING, "", "Legs", "start Legs")
    (one,) = add(log, a_set(), at=EVENING)
    describe(log, one.session_id, "note", note="good", rpe_tenths=70, pinned=True)
    told = state(path)["sessions"][0][1:]
    log.delete([one], "delete @1")
    add(log, a_set(), at=EVENING)
    assert state(path)["sessions"][0][1:] == told


def test_a_night_goes_on_however_short_the_gap(log: Log) -> None:
    begin(log, EVENING + 5 * HOUR, "", "Night", "start Night")
    for minutes in (0, 50, 100, 150):
        at = EVENING + 5 * HOUR + minutes * MINUTE
        assert (running(log, at, HOUR) or log) is not log
        log.append([Entry("plank", (a_set(),), at)], "log", HOUR)
    assert sessions_of(log) == [("2026-11-23", 4)]
    assert day_of_set(log, EVENING + 8 * HOUR, HOUR) == EVENING.date()


def test_a_set_far_ahead_is_not_the_session_that_goes_on(log: Log) -> None:
    add(log, a_set(), at=EVENING + 300 * HOUR)
    begin(log, EVENING, "", "Legs", "start Legs")
    (one,) = add(log, a_set(), at=EVENING)
    found = running(log, EVENING + MINUTE, GAP)
    assert found is not None
    assert found.id == one.session_id


def test_the_session_that_goes_on_is_the_one_that_a_set_joins(log: Log) -> None:
    add(log, a_set(), at=EVENING)
    end(log, EVENING + 30 * MINUTE)
    begin(log, EVENING + HOUR, "", "Arms", "start Arms")
    add(log, a_set(), at=EVENING + HOUR)
    for minutes in range(0, 400, 20):
        at = EVENING + minutes * MINUTE
        goes_on = running(log, at, GAP)
        (one,) = add(log, a_set(), at=at)
        assert goes_on is None or goes_on.id == one.session_id
        log.undo()


def test_what_another_process_did_meanwhile_is_not_dropped(log: Log, path: Path) -> None:
    begin(log, EVENING, "", "Legs", "start Legs")
    other = Log.open(path)
    (one,) = add(other, a_set(), at=EVENING)
    with pytest.raises(NotFoundError):
        drop(log, "", "cancel")
    add(other, a_set(), at=EVENING + MINUTE)
    assert len(drop(log, one.session_id, "cancel")) == 2
    with pytest.raises(NotFoundError):
        drop(log, one.session_id, "cancel")
    other.close()


def test_a_note_keeps_what_another_process_changed(log: Log, path: Path) -> None:
    (one,) = add(log, a_set(5), at=EVENING)
    other = Log.open(path)
    other.replace(one, a_set(8), "edit")
    other.close()
    new = note_set(log, one, "hello", "note hello", pinned=False)
    assert (new.performed.reps, new.performed.note) == (8, "hello")


def test_reading_is_of_one_moment(log: Log, path: Path) -> None:
    add(log, a_set(), at=EVENING)
    reader = LogReader.open(path)
    with reader.at_once():
        before = reader.count()
        assert reader.version() == reader.version()
        assert before == reader.count()
    add(log, a_set(), at=EVENING)
    assert reader.count() == before + 1
    reader.close()


def _entry(at: datetime) -> Entry:
    return Entry("barbell-back-squat", (a_set(),), at)
