"""The log: what is written is what is read, and undo brings back exactly what was."""

import sqlite3
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fitlog.errors import NotFoundError
from fitlog.store import Entry, Log, Move
from fitlog.store.reading import LogReader, Span
from fitlog.store.setups import set_up, setup_line
from fitlog.training.load import BODYWEIGHT, Base, Load, Unit
from fitlog.training.sets import Effort, LoggedSet, Pause, PerformedSet, SetKind, Side, Tempo

NOW = datetime(2026, 11, 23, 18, 0, tzinfo=timezone(timedelta(hours=1)))
GAP = timedelta(hours=4)


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Log]:
    opened = Log.open(tmp_path / "deep" / "fitlog.db")
    yield opened
    opened.close()


def a_set(reps: int = 8, load: str = "60", **more: object) -> PerformedSet:
    return PerformedSet(reps=reps, load=Load.of(load, Unit.KG), **more)  # type: ignore[arg-type]


def add(log: Log, *sets: PerformedSet, at: datetime = NOW, slug: str = "squat") -> list[LoggedSet]:
    return list(log.append([Entry(slug, sets, at, "Europe/Oslo")], "log", GAP))


def move(at: datetime) -> Move:
    return Move(at, "Europe/Oslo", GAP)


EVERYTHING = [
    a_set(12, "15", side=Side.LEFT, pause=Pause(milliseconds=2500, at="top"), note="æ [b]x[/b]"),
    a_set(5, "62.5", tempo=Tempo(lowering=3, bottom=1, lifting=None, top=0)),
    a_set(5, effort=Effort(scale="rir", tenths=15)),
    a_set(13, kind=SetKind.REST_PAUSE, chain=(8, 3, 2), effort=Effort(scale="rpe", tenths=95)),
    PerformedSet(reps=0, load=Load.of("225", Unit.LB), kind=SetKind.FAILURE),
    PerformedSet(reps=8, load=Load.of("-15", Unit.KG, Base.BODYWEIGHT)),
    PerformedSet(reps=8, load=BODYWEIGHT, side=Side.EACH),
    PerformedSet(reps=12, load=Load.of("7", Unit.PIN)),
    PerformedSet(reps=12, load=Load.of("14", Unit.KG, implements=2)),
    PerformedSet(duration_ms=90_500, pause=Pause(milliseconds=0)),
    PerformedSet(distance_m=2000, duration_ms=465_000),
]


def test_every_field_of_a_set_comes_back_as_it_was(log: Log) -> None:
    logged = add(log, *EVERYTHING)
    assert [one.performed for one in logged] == EVERYTHING
    read = log.sets_since(date(2026, 1, 1))
    assert [one.performed for one in read] == EVERYTHING
    assert list(read) == logged


def test_the_instant_comes_back_with_its_offset_and_its_day(log: Log) -> None:
    late = datetime(2026, 11, 23, 23, 50, 1, 250_000, tzinfo=timezone(timedelta(hours=-9)))
    (logged,) = add(log, a_set(), at=late)
    assert logged.at == late
    assert logged.at.utcoffset() == timedelta(hours=-9)
    assert logged.day == date(2026, 11, 23)


def test_short_ids_count_from_the_newest_set(log: Log) -> None:
    add(log, a_set(1), a_set(2))
    add(log, a_set(3), at=NOW + timedelta(minutes=2))
    add(log, a_set(4), at=NOW - timedelta(days=2))
    by_short = {one.short: one.performed.reps for one in log.newest(9)}
    assert by_short == {1: 3, 2: 2, 3: 1, 4: 4}
    assert log.at_short(4).performed.reps == 4
    numbered = log.numbered(log.sets_since(None))
    assert {one.short: one.performed.reps for one in numbered} == by_short


def test_a_short_id_that_is_not_there_is_not_found(log: Log) -> None:
    add(log, a_set())
    for short in (0, 2, -1):
        with pytest.raises(NotFoundError):
            log.at_short(short)


@pytest.mark.parametrize(
    ("later", "sessions"),
    [
        (timedelta(minutes=2), 1),
        (timedelta(hours=3, minutes=59), 1),
        (timedelta(hours=4), 2),
        (timedelta(hours=-3), 1),
        (timedelta(hours=6, minutes=-1), 2),
    ],
    ids=["soon after", "just within the gap", "after the gap", "back-dated", "past midnight"],
)
def test_sets_gather_into_sessions_of_a_day(log: Log, later: timedelta, sessions: int) -> None:
    add(log, a_set())
    add(log, a_set(), at=NOW + later)
    assert len(log.sessions(Span())) == sessions


def test_a_set_after_midnight_begins_a_session_of_its_own_day(log: Log) -> None:
    add(log, a_set(), at=NOW.replace(hour=23, minute=59))
    add(log, a_set(), at=NOW.replace(day=24, hour=0, minute=1))
    assert [session.day.day for session in log.sessions(Span())] == [23, 24]


def test_history_takes_days_a_count_and_an_exercise(log: Log) -> None:
    for days in range(5):
        add(log, a_set(days + 1), at=NOW - timedelta(days=days))
        add(log, a_set(20), at=NOW - timedelta(days=days), slug="plank")
    spans = [Span(since=date(2026, 11, 21)), Span(until=date(2026, 11, 20)), Span(last=1)]
    assert [[s.day.day for s in log.sessions(span)] for span in spans] == [
        [21, 22, 23],
        [19, 20],
        [23],
    ]
    (session,) = log.sessions(Span(last=1), "squat")
    assert [one.exercise for one in session.sets] == ["squat"]


def test_last_time_is_the_last_session_of_an_earlier_day(log: Log) -> None:
    add(log, a_set(5), at=NOW - timedelta(days=3))
    add(log, a_set(6), a_set(7), at=NOW - timedelta(days=2))
    add(log, a_set(8))
    assert [one.performed.reps for one in log.last_time("squat", NOW)] == [6, 7]
    assert log.last_time("plank", NOW) == ()


def test_the_heaviest_stands_for_its_likes(log: Log) -> None:
    add(log, a_set(5), a_set(5, "70"), a_set(5, "65"), a_set(5, "99", kind=SetKind.WARMUP))
    add(log, a_set(5, "70"), a_set(9), a_set(5, side=Side.LEFT), at=NOW + timedelta(days=1))
    stood = [
        (str(one.performed.load), one.performed.reps, one.day.day) for one in log.unbeaten("squat")
    ]
    assert stood == [("70kg", 5, 23), ("60kg", 9, 24), ("60kg", 5, 24)]
    before = log.unbeaten("squat", NOW + timedelta(days=1))
    assert [one.performed.reps for one in before] == [5]
    assert log.unbeaten("squat", NOW) == ()
    assert log.unbeaten("plank") == ()


def test_of_holds_and_distances_all_that_differ_stand(log: Log) -> None:
    holds = [PerformedSet(duration_ms=ms) for ms in (45_000, 60_000, 45_000)]
    add(log, *holds, slug="plank")
    assert [one.performed.duration_ms for one in log.unbeaten("plank")] == [45_000, 60_000]


def test_session_volumes_count_both_sides_and_all_implements(log: Log) -> None:
    add(
        log,
        a_set(10, "20"),
        a_set(10, "20", side=Side.EACH),
        PerformedSet(reps=10, load=Load.of("20", Unit.KG, implements=2)),
        a_set(10, "20", kind=SetKind.WARMUP),
    )
    assert log.rising_volumes("squat") == ((NOW.date(), 1_000_000),)
    session = log.newest()[0].session_id
    assert log.volume_marks("squat", session, NOW.date()) == (0, 1_000_000)
    add(log, a_set(3, "20"), at=NOW + timedelta(days=2))
    later = log.newest()[0]
    assert log.volume_marks("squat", later.session_id, later.day) == (1_000_000, 60_000)
    assert log.volume_marks("squat", session, NOW.date()) == (0, 1_000_000)


def test_only_sessions_that_passed_all_before_them_rise(log: Log) -> None:
    for days, reps in enumerate([5, 4, 5, 6, 3, 7]):
        add(log, a_set(reps, "100"), at=NOW + timedelta(days=days))
    rising = [(day.day, grams) for day, grams in log.rising_volumes("squat")]
    assert rising == [(23, 500_000), (26, 600_000), (28, 700_000)]


def test_bodyweight_counts_only_where_it_is_known(log: Log) -> None:
    add(log, PerformedSet(reps=10, load=BODYWEIGHT), slug="dip")
    assert log.rising_volumes("dip") == ()
    assert log.rising_volumes("dip", 80_000) == ((NOW.date(), 800_000),)


def test_a_line_of_five_sets_is_one_step_to_undo(log: Log) -> None:
    add(log, a_set(1))
    add(log, *(a_set(5) for _ in range(5)), at=NOW + timedelta(minutes=3))
    (undone,) = log.undo()
    assert len(undone.removed) == 5
    assert log.count() == 1


def test_undo_of_a_first_set_leaves_no_empty_session(log: Log) -> None:
    add(log, a_set())
    log.undo()
    assert log.sessions(Span()) == ()
    log.redo()
    assert [one.performed.reps for one in log.sessions(Span())[0].sets] == [8]


def test_a_new_command_ends_what_redo_could_do(log: Log) -> None:
    add(log, a_set(1))
    log.undo()
    add(log, a_set(2))
    assert log.redo() == ()
    assert [one.performed.reps for one in log.newest(9)] == [2]


def test_a_set_moved_to_another_day_joins_its_session(log: Log) -> None:
    add(log, a_set(1), at=NOW - timedelta(days=1))
    (today,) = add(log, a_set(2))
    log.replace(today, today.performed, "edit", move(NOW - timedelta(days=1, minutes=5)))
    assert [[one.performed.reps for one in s.sets] for s in log.sessions(Span())] == [[2, 1]]
    log.undo()
    assert [s.day.day for s in log.sessions(Span())] == [22, 23]


@pytest.mark.parametrize(
    ("hour", "sessions"),
    [(14, [14, 19]), (16, [16]), (23, [19, 23])],
    ids=["before the gap", "within it", "after it"],
)
def test_a_set_moved_within_its_day_joins_by_the_gap(
    log: Log, hour: int, sessions: list[int]
) -> None:
    evening = NOW.replace(hour=19)
    add(log, a_set(1), at=evening)
    (moved,) = add(log, a_set(2), at=evening + timedelta(minutes=2))
    log.replace(moved, moved.performed, "edit", move(NOW.replace(hour=hour, minute=2)))
    assert [session.started_at.hour for session in log.sessions(Span())] == sessions


def test_what_changes_nothing_is_nothing_to_undo(log: Log) -> None:
    (one,) = add(log, a_set())
    set_up(log, "squat", "rack 3", "setup")
    set_up(log, "squat", "rack 3", "setup")
    log.replace(one, one.performed, "edit")
    assert [undone.words for undone in log.undo(9)] == ["setup", "log"]


def test_a_session_of_one_exercise_keeps_its_own_times(log: Log) -> None:
    add(log, a_set(), at=NOW)
    add(log, a_set(), at=NOW + timedelta(minutes=50), slug="plank")
    (session,) = log.sessions(Span(), "plank")
    assert (session.started_at, session.ended_at) == (NOW, NOW + timedelta(minutes=50))
    assert [one.exercise for one in session.sets] == ["plank"]


def test_setup_lines_can_be_changed_taken_away_and_undone(log: Log) -> None:
    set_up(log, "squat", "rack 3", "setup")
    set_up(log, "squat", "rack 4", "setup")
    assert setup_line(log, "squat", "") == "rack 4"
    set_up(log, "squat", "", "setup")
    assert setup_line(log, "squat", "") == ""
    log.undo(2)
    assert setup_line(log, "squat", "") == "rack 3"


def test_a_reader_of_no_log_reads_an_empty_one_and_makes_none(tmp_path: Path) -> None:
    reader = LogReader.open(tmp_path / "none" / "fitlog.db")
    assert reader.count() == 0
    assert reader.sessions(Span()) == ()
    assert not (tmp_path / "none").exists()
    reader.close()


def test_reading_changes_no_byte(tmp_path: Path) -> None:
    path = tmp_path / "fitlog.db"
    log = Log.open(path)
    add(log, a_set())
    log.close()
    before = path.read_bytes(), sorted(tmp_path.iterdir())
    reader = LogReader.open(path)
    reader.sessions(Span())
    reader.newest(3)
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        reader._connection.execute("DELETE FROM logged_set")
    reader.close()
    assert (path.read_bytes(), sorted(tmp_path.iterdir())) == before


def test_the_log_is_private(tmp_path: Path) -> None:
    path = tmp_path / "own" / "fitlog.db"
    Log.open(path).close()
    assert path.stat().st_mode & 0o777 == 0o600
    assert path.parent.stat().st_mode & 0o777 == 0o700


def test_the_views_are_a_read_api(log: Log) -> None:
    add(log, a_set(8, "62.5", side=Side.LEFT))
    set_up(log, "squat", "rack 3", "setup")
    cursor = log._connection.execute("SELECT * FROM v_sets")
    row = dict(zip([column[0] for column in cursor.description], cursor.fetchone(), strict=True))
    assert row["exercise"] == "squat"
    assert row["load_grams"] == 62_500
    assert row["at_utc"] == "2026-11-23T17:00:00.000Z"
    assert log._connection.execute("SELECT sets FROM v_sessions").fetchone() == (1,)
    assert log._connection.execute("SELECT text FROM v_setups").fetchone() == ("rack 3",)


# What a step of a random session does: log 1-3 sets, edit, delete, undo or redo some steps.
_STEPS = st.lists(
    st.tuples(
        st.sampled_from(["log", "log", "edit", "move", "delete", "setup", "undo", "redo"]),
        st.integers(1, 3),
        st.integers(0, 5),
    ),
    max_size=25,
)


class _Plain:
    """The same log as plain lists: each state is remembered whole."""

    def __init__(self) -> None:
        self.states: list[tuple[object, ...]] = []
        self.undone: list[tuple[object, ...]] = []

    def did(self, before: tuple[object, ...]) -> None:
        self.states.append(before)
        self.undone.clear()


def _state(log: Log) -> tuple[object, ...]:
    rows = log._connection.execute("SELECT * FROM v_sets ORDER BY at_utc, id").fetchall()
    sessions = log._connection.execute("SELECT id, day, sets FROM v_sessions ORDER BY id")
    return (tuple(rows), tuple(sessions.fetchall()), setup_line(log, "squat", ""))


@given(steps=_STEPS)
@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_undo_and_redo_in_any_order_bring_back_exactly_what_was(
    tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[str, int, int]]
) -> None:
    log = Log.open(tmp_path_factory.mktemp("any") / "fitlog.db")
    plain = _Plain()
    for number, (what, count, which) in enumerate(steps):
        before = _state(log)
        at = NOW + timedelta(minutes=number)
        if what == "log":
            add(log, *(a_set(number + 1) for _ in range(count)), at=at)
            plain.did(before)
        elif what == "setup":
            set_up(log, "squat", f"rack {number}", "setup")
            plain.did(before)
        elif what in {"edit", "move", "delete"} and log.count():
            chosen = log.newest(which + 1)[-1]
            if what == "delete":
                log.delete([chosen], "delete")
            else:
                moved = move(chosen.at - timedelta(days=1)) if what == "move" else None
                log.replace(chosen, a_set(90 + number), "edit", moved)
            plain.did(before)
        elif what == "undo":
            for _ in range(min(count, len(plain.states))):
                plain.undone.append(before)
                before = plain.states.pop()
            assert len(log.undo(count)) <= count
            assert _state(log) == before
        elif what == "redo":
            for _ in range(min(count, len(plain.undone))):
                plain.states.append(before)
                before = plain.undone.pop()
            log.redo(count)
            assert _state(log) == before
    log.close()


def test_times_are_whole_milliseconds_of_utc(log: Log) -> None:
    add(log, a_set(), at=datetime(1999, 12, 31, 23, 59, 59, 999_000, tzinfo=UTC))
    (at_ms,) = log._connection.execute("SELECT at_ms FROM logged_set").fetchone()
    assert at_ms == 946_684_799_999
