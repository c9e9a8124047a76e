"""Measurements in the log; and what the log says of bodyweight moves is what Python says."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fitlog.errors import NotFoundError, UnreadableError
from fitlog.store import Log
from fitlog.store.bringing import Coming
from fitlog.store.measuring import New, forget, measure, measured_between, measures, newest
from fitlog.training.exercise import Exercise, Measurement
from fitlog.training.load import BODYWEIGHT, Base, Load, Unit
from fitlog.training.measure import Measured, Value, amount_of
from fitlog.training.moved import moved_on, work_volume
from fitlog.training.past import Record
from fitlog.training.records import RecordKind, session_volume_records
from fitlog.training.sets import LoggedSet, Pause, PerformedSet, SetKind, Side
from fitlog.training.standing import Standing
from fitlog.training.weighed import BodyweightHistory
from logs import NOW, add, state

if TYPE_CHECKING:
    from fitlog.training.moved import Moved

PULL_UP = Exercise(
    slug="pull-up",
    name="Pull-up",
    measurement=Measurement.BODYWEIGHT_REPS,
    bodyweight_factor=0.95,
)


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Log]:
    opened = Log.open(tmp_path / "fitlog.db")
    yield opened
    opened.close()


def noted(log: Log, number: str = "72.4", days: int = 0, what: str = "weight") -> Measured:
    unit = "kg" if what == "weight" else "cm"
    value = Value(number, unit, amount_of(number, unit))
    new = New(what, value, NOW + timedelta(days=days), "Europe/Oslo", "before breakfast")
    return measure(log, new, f"body {what} {number}")


def test_a_measurement_comes_back_as_it_was(log: Log) -> None:
    one = noted(log)
    assert newest(log, ["weight"]) == (one,)
    assert one.value == ("72.4", "kg", 72_400)
    assert (one.at, one.day, one.timed, one.note) == (NOW, NOW.date(), True, "before breakfast")


def test_undo_and_redo_know_it(log: Log) -> None:
    before = state(log.path)
    one = noted(log)
    after = state(log.path)
    log.undo()
    assert state(log.path) == before
    log.redo()
    forget(log, one, "body weight --delete")
    assert newest(log, ["weight"]) == ()
    log.undo()
    assert state(log.path) == after


def test_what_is_gone_cannot_be_forgotten(log: Log) -> None:
    one = noted(log)
    forget(log, one, "delete")
    with pytest.raises(NotFoundError, match="meanwhile"):
        forget(log, one, "delete")


def test_a_note_that_cannot_be_kept_is_refused(log: Log) -> None:
    value = Value("72", "kg", 72_000)
    with pytest.raises(UnreadableError):
        measure(log, New("weight", value, NOW, "", "x" * 1_000_000), "body")
    assert newest(log, ["weight"]) == ()


def test_another_programs_words_are_ours(log: Log) -> None:
    noted(log, "34", what="left_upper_arm")
    body = {"at_ms": 1, "offset_minutes": 0, "zone": "", "day": "1970-01-01", "untimed": 1}
    body |= {"measure": "upper_arm_left", "value_text": "33", "unit": "cm", "amount": 330_000}
    log.bring_in(Coming([Record(bytes(16), "body", body)], []), "import", log.last_operation())
    known = measures(log)
    assert known == {"left_upper_arm": ["left_upper_arm", "upper_arm_left"]}
    found = measured_between(log, known["left_upper_arm"], date(1970, 1, 1))
    assert [(one.measure, one.value.text, one.timed) for one in found] == [
        ("left_upper_arm", "33", False),
        ("left_upper_arm", "34", True),
    ]


@given(st.lists(st.tuples(st.integers(0, 40), st.sampled_from(["weight", "waist"]))))
@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
def test_the_newest_and_those_between_are_those_of_a_list(
    tmp_path_factory: pytest.TempPathFactory, plan: list[tuple[int, str]]
) -> None:
    log = Log.open(tmp_path_factory.mktemp("log") / "fitlog.db")
    every = sorted(
        (noted(log, f"{70 + place}", days, what) for place, (days, what) in enumerate(plan)),
        key=lambda one: (one.at, one.id),
    )
    first, last = NOW.date() + timedelta(days=10), NOW.date() + timedelta(days=25)
    for what in ("weight", "waist"):
        own = [one for one in every if one.measure == what]
        assert newest(log, [what], 3) == tuple(own[::-1][:3])
        before = [one for one in own if one.at < NOW + timedelta(days=20)]
        assert newest(log, [what], 1, NOW + timedelta(days=20)) == tuple(before[::-1][:1])
        between = measured_between(log, [what], first, last)
        assert list(between) == [one for one in own if first <= one.day <= last]
    assert set(measures(log)) == {one.measure for one in every}
    log.close()


def moved_with(weights: dict[int, int]) -> "Moved":
    """Return what a pull-up moves, given weights by days from now on."""
    known = ((f"{NOW.date() + timedelta(days=day)}", grams) for day, grams in weights.items())
    return BodyweightHistory.of(known).moved_by(PULL_UP)


_loads = st.sampled_from(
    [
        BODYWEIGHT,
        *(Load.of(text, Unit.KG, Base.BODYWEIGHT) for text in ("5", "10", "-15")),
        Load.of("20", Unit.KG),
    ]
)
_pull_ups = st.builds(
    PerformedSet,
    reps=st.sampled_from([3, 5, 8, 12]),
    load=_loads,
    kind=st.sampled_from([SetKind.WORK, SetKind.WORK, SetKind.WARMUP, SetKind.DROP]),
    side=st.sampled_from([None, None, Side.EACH, Side.LEFT]),
    pause=st.sampled_from([None, None, Pause(milliseconds=2000, at="top")]),
)
_weights = st.dictionaries(st.integers(0, 30), st.integers(60, 90), min_size=1, max_size=8)


@given(st.lists(st.tuples(st.integers(0, 30), _pull_ups), min_size=1, max_size=40), _weights)
@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
def test_with_the_weight_of_the_day_sql_says_what_python_says(
    tmp_path_factory: pytest.TempPathFactory,
    plan: list[tuple[int, PerformedSet]],
    weights: dict[int, int],
) -> None:
    log = Log.open(tmp_path_factory.mktemp("log") / "fitlog.db")
    for day, performed in sorted(plan, key=lambda one: one[0]):
        add(log, performed, at=NOW + timedelta(days=day), slug="pull-up")
    moved = moved_with({day: 1000 * kilos for day, kilos in weights.items()})
    sets = log.sets_since(None, "pull-up")
    rising = log.rising_volumes("pull-up", moved)
    assert list(rising) == _rising(sets, moved)
    middle = NOW + timedelta(days=15)
    earlier = [one for one in sets if one.at < middle]
    few, every = (
        _greatest(some, moved) for some in (log.unbeaten("pull-up", middle, moved), earlier)
    )
    assert few == every
    session, last = sets[-1].session_id, sets[-1].day
    best, own = log.volume_marks("pull-up", session, last, moved)
    others = {one.session_id: 0 for one in sets if one.session_id != session}
    for one in sets:
        if one.session_id in others:
            others[one.session_id] += work_volume(one.performed, moved_on(moved, one.day))
    assert best == max(others.values(), default=0)
    assert own == sum(
        work_volume(one.performed, moved_on(moved, last)) for one in sets if one.day == last
    )
    log.close()


def _rising(sets: tuple[LoggedSet, ...], moved: "Moved") -> list[tuple[date, int]]:
    totals: dict[date, int] = {}
    for one in sets:
        volume = work_volume(one.performed, moved_on(moved, one.day))
        totals[one.day] = totals.get(one.day, 0) + volume
    rising: list[tuple[date, int]] = []
    for day, grams in totals.items():
        if grams > (rising[-1][1] if rising else 0):
            rising.append((day, grams))
    assert len(session_volume_records(rising)) == max(0, len(rising) - 1)
    return rising


def _greatest(
    sets: "tuple[LoggedSet, ...] | list[LoggedSet]", moved: "Moved"
) -> dict[tuple[str, str | None], float]:
    """Return the greatest set volume and added load of each side."""
    standing = Standing(moved, "default")
    for one in sets:
        standing.add(one)
    kinds = {RecordKind.SET_VOLUME, RecordKind.ADDED_LOAD, RecordKind.LOAD}
    return {(one.kind, one.side): one.value for one in standing.in_force() if one.kind in kinds}


def test_of_equal_loads_the_day_of_the_heaviest_lifter_stands(log: Log) -> None:
    for day in range(4):
        add(log, PerformedSet(reps=5, load=BODYWEIGHT), at=NOW + timedelta(days=day), slug="dip")
    days = [f"{NOW.date() + timedelta(days=day)}" for day in range(4)]
    moved = moved_with({0: 70_000, 1: 80_000, 2: 80_000, 3: 75_000})
    stood = [one.day.isoformat() for one in log.unbeaten("dip", moved=moved)]
    assert stood == [days[0], days[1]]
    assert [one.day.isoformat() for one in log.unbeaten("dip", moved=80_000)] == [days[0]]


def test_weights_come_in_the_order_measured(log: Log) -> None:
    assert log.weights() == []
    noted(log, "74", 3)
    noted(log, "73", 1)
    noted(log, "80", 1, "waist")
    days = [f"{NOW.date() + timedelta(days=day)}" for day in (1, 3)]
    assert log.weights() == [(days[0], 73_000), (days[1], 74_000)]
