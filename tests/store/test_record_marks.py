"""The few sets that can be records tell the same records as the whole history."""

import sqlite3
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as st

from fitlog.store import Entry, Log
from fitlog.store.record_marks import RecordMarks
from fitlog.store.review import start_of
from fitlog.training.exercise import Exercise, Measurement
from fitlog.training.load import BODYWEIGHT, Base, Load, Unit
from fitlog.training.moved import moved_on, work_volume
from fitlog.training.personal_record import RecordKind
from fitlog.training.sets import Effort, LoggedSet, Pause, PerformedSet, SetKind, Side, Tempo
from fitlog.training.surpassed import Surpassing, session_surpassings, surpassings
from fitlog.training.weighed import BodyweightHistory
from logs import GAP, NOW

if TYPE_CHECKING:
    from fitlog.training.moved import Moved

EVER = date(2, 1, 1)
SLUGS = ("bench", "pull-up")
_WEIGHTS = BodyweightHistory(("2026-09-01", "2026-10-01", "2026-11-01"), (70_000, 75_000, 72_000))
BY_DAY = _WEIGHTS.moved_by(
    Exercise("pull-up", "Pull-Up", Measurement.BODYWEIGHT_REPS, bodyweight_factor=1.0)
)

_loads = st.one_of(
    st.sampled_from(["60", "65", "70", "80"]).map(lambda text: Load.of(text, Unit.KG)),
    st.sampled_from(["-10", "5", "10"]).map(lambda text: Load.of(text, Unit.KG, Base.BODYWEIGHT)),
    st.sampled_from([BODYWEIGHT, Load.of("7", Unit.PIN)]),
)


@st.composite
def _performed(draw: st.DrawFn) -> PerformedSet:
    timed = draw(st.integers(0, 6)) == 0
    return PerformedSet(
        kind=draw(st.sampled_from([SetKind.WORK] * 4 + [SetKind.WARMUP, SetKind.DROP])),
        reps=None if timed else draw(st.sampled_from([3, 5, 8])),
        duration_ms=1_000 * draw(st.integers(20, 24)) if timed else None,
        load=draw(st.none() | _loads) if timed else draw(_loads),
        side=draw(st.sampled_from([None, None, Side.LEFT, Side.EACH])),
        pause=draw(st.sampled_from([None, None, Pause(milliseconds=2_000, at="top")])),
        tempo=draw(st.sampled_from([None, None, Tempo(3, 0, 1, 0)])),
        effort=draw(st.sampled_from([None, None, Effort("rpe", 80)])),
    )


_sessions = st.lists(
    st.tuples(
        st.integers(0, 80),
        st.sampled_from(SLUGS),
        st.lists(_performed(), min_size=1, max_size=4),
    ),
    min_size=1,
    max_size=10,
)


def logged(path: Path, sessions: list[tuple[int, str, list[PerformedSet]]]) -> list[LoggedSet]:
    log = Log.open(path)
    for days_ago, slug, sets in sorted(sessions, key=lambda one: -one[0]):
        log.append([Entry(slug, tuple(sets), NOW - timedelta(days=days_ago), "")], "log", GAP)
    found = list(log.sets_since(None))
    log.close()
    return found


def weigh(path: Path, moved: "Moved") -> None:
    """Write down that the lifter was weighed, as the rules of a moving weight ask for that."""
    if moved != BY_DAY:
        return
    with sqlite3.connect(path) as connection:
        connection.execute(
            """INSERT INTO body (uuid, at_ms, offset_minutes, day, untimed, measure, value_text,
                                 unit, amount)
               VALUES (zeroblob(16), 0, 0, '2026-09-01', 1, 'weight', '70', 'kg', 70000)"""
        )
    connection.close()


def told(found: list[Surpassing]) -> list[tuple[object, ...]]:
    records = [one.record for one in found]
    return sorted(
        (one.kind, one.side or "", one.value, one.set.id, one.previous)
        for one in records
        if one.set
    )


def since_day(found: list[Surpassing], day: date) -> list[Surpassing]:
    return [one for one in found if one.record.day >= day]


def volumes(sets: list[LoggedSet], moved: "Moved") -> list[tuple[date, int]]:
    """Return the volume of each session, in plain Python."""
    sessions: dict[tuple[date, str], int] = {}
    for one in sets:
        volume = work_volume(one.performed, moved_on(moved, one.day))
        key = (one.day, one.session_id)
        sessions[key] = sessions.get(key, 0) + volume
    return sorted((day, volume) for (day, _), volume in sessions.items())


@settings(max_examples=40, deadline=None)
@given(_sessions, st.sampled_from([None, 80_000, BY_DAY]), st.integers(0, 80))
def test_sql_tells_what_plain_python_tells(
    sessions: list[tuple[int, str, list[PerformedSet]]], moved: "Moved", days_ago: int
) -> None:
    day = (NOW - timedelta(days=days_ago)).date()
    with TemporaryDirectory() as folder:
        path = Path(folder) / "fitlog.db"
        sets = logged(path, sessions)
        weigh(path, moved)
        reader = RecordMarks.open(path)
        of_all = reader.rising_of_all(start_of(day))
        for slug in SLUGS:
            own = [one for one in sets if one.exercise == slug]
            assert of_all.get(slug, ()) == reader.rising(slug, start_of(day))
            same_sets(reader, slug, own, day, moved)
            found = reader.volumes_since(slug, day, moved)
            expected = since_day(session_surpassings(volumes(own, moved)), day)
            assert since_day(session_surpassings(found), day) == expected
        reader.close()


def same_sets(
    reader: RecordMarks, slug: str, sets: list[LoggedSet], day: date, moved: "Moved"
) -> None:
    """Check that the few sets tell what all of them tell, since a day and since ever."""
    expected = surpassings(sets, moved_grams=moved)
    ever = reader.rising(slug, start_of(EVER))
    assert told(surpassings(ever, moved_grams=moved)) == told(expected)
    stood = reader.unbeaten(slug, start_of(day), moved)
    found = surpassings((*stood, *reader.rising(slug, start_of(day))), moved_grams=moved)
    # Estimates are compared with the last record, of which what stood before says less.
    assert told(without_e1rm(since_day(found, day))) == told(without_e1rm(since_day(expected, day)))


def without_e1rm(found: list[Surpassing]) -> list[Surpassing]:
    return [one for one in found if one.record.kind is not RecordKind.E1RM]
