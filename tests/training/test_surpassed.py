"""What each record surpassed: who held the mark, since when, told once a session."""

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lifting import added, did, held, history, pin, rpe, tempo

from fitlog.training.levers import at_least, levers_of
from fitlog.training.personal_record import RecordKind
from fitlog.training.records import record_history, session_volume_records
from fitlog.training.sets import LoggedSet, PerformedSet, SetKind, Side
from fitlog.training.surpassed import (
    Surpassing,
    session_surpassings,
    share_a_side,
    surpassings,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from fitlog.training.personal_record import Record


def of_kind(kind: str, *sessions: "Sequence[PerformedSet]") -> list[Surpassing]:
    return [one for one in surpassings(history(*sessions)) if one.record.kind == kind]


@pytest.mark.parametrize(
    ("kind", "before", "after", "rise"),
    [
        pytest.param("set_volume", did(11, "65"), did(12, "62.5"), 35_000, id="the oracle"),
        pytest.param("load", did(5, "60"), did(3, "65"), 5_000, id="load, whatever its reps"),
        pytest.param("added_load", did(8), did(8, added("2.5")), 2_500, id="from no load"),
        pytest.param("added_load", did(8, added("-20")), did(8, added("-15")), 5_000, id="help"),
        pytest.param("load", did(8, pin("7")), did(8, pin("8")), 1, id="stack positions"),
        pytest.param("reps", did(8, "60"), did(9, "60"), 1, id="reps"),
        pytest.param("e1rm", did(5, "100"), did(5, "104"), 4_500, id="an estimate"),
        pytest.param(
            "duration", did(None, duration_ms=60_000), did(None, duration_ms=90_000), 30_000,
            id="time",
        ),
        pytest.param(
            "distance", did(None, "32", distance_m=40), did(None, "32", distance_m=60), 20,
            id="distance",
        ),
        pytest.param(
            "pause", did(12, "15", pause=held(2, "top")), did(12, "15", pause=held(3, "top")),
            1_000, id="a longer pause",
        ),
        pytest.param(
            "pause", did(12, "15"), did(12, "15", pause=held(2, "top")), 2_000, id="a first pause"
        ),
        pytest.param(
            "tempo", did(12, "15", tempo=tempo("2011")), did(12, "15", tempo=tempo("4011")), 2,
            id="a slower lowering",
        ),
    ],
)  # fmt: skip
def test_the_set_that_held_the_mark_is_named(
    kind: str, before: PerformedSet, after: PerformedSet, rise: float
) -> None:
    # A lighter and shorter set comes first, so that not just any earlier set will do.
    (one,) = of_kind(kind, [did(1, "20", side=Side.LEFT)], [before], [after])
    assert one.holder
    assert one.holder.performed == before
    assert one.day == one.holder.day
    assert one.record.value - (one.record.previous or 0) == pytest.approx(rise)


def test_reps_surpass_what_was_done_at_more_load() -> None:
    (one,) = of_kind("reps", [did(5, "100"), did(6, "80")], [did(8, "90")])
    assert one.holder
    assert one.holder.performed == did(5, "100")


def test_the_first_of_those_that_reached_a_mark_held_it() -> None:
    (one,) = of_kind("load", [did(5, "100")], [did(6, "100")], [did(5, "105")])
    assert one.day == history([did(5, "100")])[0].day


def test_a_mark_that_a_session_moved_several_times_is_told_once() -> None:
    climb = [did(5, "102.5"), did(5, "105"), did(3, "107.5")]
    (one,) = of_kind("load", [did(5, "100")], climb)
    assert (one.record.value, one.record.previous) == (107_500, 100_000)
    assert one.holder
    assert one.holder.performed == did(5, "100")


def test_reps_at_two_loads_are_two_records() -> None:
    told = of_kind("reps", [did(5, "100"), did(8, "90")], [did(6, "100"), did(9, "90")])
    assert [one.record.value for one in told] == [6, 9]


def test_each_side_has_its_own_holder() -> None:
    left, right = did(12, "15", side=Side.LEFT), did(12, "20", side=Side.RIGHT)
    more = did(12, "17.5", side=Side.LEFT)
    (one,) = of_kind("load", [left, right], [more])
    assert one.holder
    assert one.holder.performed == left
    assert not share_a_side(None, Side.LEFT)


def test_a_session_surpasses_the_best_one_before_it() -> None:
    days = [date(2026, 11, day) for day in (1, 3, 5, 7)]
    volumes = list(zip(days, (500, 700, 600, 735), strict=True))
    told = session_surpassings(volumes)
    assert [one.record for one in told] == list(session_volume_records(volumes))
    assert [one.day for one in told] == [days[0], days[1]]


_reps = st.integers(1, 12)
_loads = st.sampled_from(["10", "12.5", "15", "17.5", "20"])
_pauses = st.sampled_from([None, None, held(1, "top"), held(2, "top"), held(1, "bottom"), held(1)])
_tempos = st.sampled_from([None, None, None, tempo("2010"), tempo("3010"), tempo("X1X0")])
_efforts = st.sampled_from([None, None, rpe(80)])
_kinds = st.sampled_from([SetKind.WORK] * 4 + [SetKind.WARMUP, SetKind.DROP, SetKind.FAILURE])


@st.composite
def _performed(draw: st.DrawFn, sides: "Sequence[Side | None]") -> PerformedSet:
    more: dict[str, Any] = {
        "side": draw(st.sampled_from(sides)),
        "pause": draw(_pauses),
        "kind": draw(_kinds),
    }
    if draw(st.integers(0, 5)) == 0:
        load = draw(st.none() | _loads)
        return did(None, load, duration_ms=1_000 * draw(_reps), **more)
    return did(draw(_reps), draw(_loads), tempo=draw(_tempos), effort=draw(_efforts), **more)


@st.composite
def histories(draw: st.DrawFn) -> list[LoggedSet]:
    sides: Sequence[Side | None] = draw(st.sampled_from([[None], list(Side)]))
    sessions = st.lists(st.lists(_performed(sides), min_size=1, max_size=4), max_size=8)
    return history(*draw(sessions))


def _ends(records: "Sequence[Record]") -> set[tuple[object, ...]]:
    """Return the greatest value of each kind, side, unit and session."""
    most: dict[tuple[object, ...], float] = {}
    for one in records:
        key = (one.kind, one.side, one.unit, one.set and one.set.session_id)
        most[key] = max(one.value, most.get(key, one.value))
    return set(most.items())


@given(histories())
def test_all_that_the_rules_call_a_record_is_told(sets: list[LoggedSet]) -> None:
    records = record_history(sets)
    told = [one.record for one in surpassings(sets)]
    assert _ends(told) == _ends(records)
    assert {one[:5] for one in told} <= {one[:5] for one in records}


@given(histories())
def test_who_held_a_mark_came_before_and_can_be_compared(sets: list[LoggedSet]) -> None:
    places = {one.id: place for place, one in enumerate(sets)}
    for record, holder, day in surpassings(sets):
        assert record.set
        assert holder, record
        assert day == holder.day
        assert places[holder.id] < places[record.set.id]
        assert share_a_side(record.side, holder.performed.side)
        own, other = levers_of(record.set.performed), levers_of(holder.performed)
        assert own
        assert other
        assert at_least(own.hold, other.hold) or record.kind in {
            RecordKind.REPS,
            RecordKind.DURATION,
        }
