"""The most load for 1 to 15 reps: lifted, and estimated where that says more."""

from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lifting import added, did, held, history, kilos, pin, rpe

from fitlog.training.levers import at_least, hold_of
from fitlog.training.load import Base
from fitlog.training.moved import judged, unbroken_reps
from fitlog.training.rep_max import MOST_REPS, Bounds, RepMaxes, rep_maxes
from fitlog.training.sets import LoggedSet, PerformedSet, SetKind, Side

PLAIN = Bounds(None, (0, 0, 0, 0), Base.ABSOLUTE)


def lifted(maxes: RepMaxes) -> list[float | None]:
    return [row.lifted.grams / 1000 if row.lifted else None for row in maxes.rows]


def estimated(maxes: RepMaxes) -> list[float | None]:
    return [row.estimated and round(row.estimated / 1000, 1) for row in maxes.rows]


def test_a_set_counts_for_its_reps_and_all_below() -> None:
    maxes = rep_maxes(history([did(3, "110"), did(5, "100")]), PLAIN)
    assert lifted(maxes)[:6] == [110, 110, 110, 100, 100, None]
    assert maxes.rows[2].lifted is not None
    assert maxes.rows[2].lifted.set.performed.reps == 3


def test_the_oracle_of_brzycki_turned_round() -> None:
    # 100 x 5 is 112.5 by Brzycki, so ten reps are 112.5 x 27 / 36.
    maxes = rep_maxes(history([did(5, "100")]), PLAIN)
    assert maxes.estimate is not None
    assert maxes.estimate.grams == 112_500
    assert estimated(maxes) == [112.5, 109.4, 106.2, 103.1, None, 96.9, 93.8, 90.6, 87.5, 84.4]


def test_nothing_is_estimated_above_ten_reps_and_the_table_ends_with_what_is_known() -> None:
    maxes = rep_maxes(history([did(5, "100"), did(13, "60")]), PLAIN)
    assert len(maxes.rows) == 13
    assert estimated(maxes)[10:] == [None, None, None]
    assert lifted(maxes)[10:] == [60, 60, 60]


def test_an_estimate_that_was_lifted_is_not_shown() -> None:
    maxes = rep_maxes(history([did(1, "120"), did(5, "100")]), PLAIN)
    assert estimated(maxes)[0] is None
    # 120 x 1 is itself, and stands above what five reps at 100 kg would give.
    assert maxes.best is not None
    assert maxes.best.performed.reps == 1


def test_reps_in_reserve_raise_the_estimate() -> None:
    maxes = rep_maxes(history([did(5, "100", effort=rpe(80))]), PLAIN)
    assert estimated(maxes)[4] == 106.7


def test_a_poor_estimate_stands_only_where_there_is_no_better() -> None:
    poor = rep_maxes(history([did(13, "100")]), PLAIN)
    assert poor.estimate is not None
    assert poor.estimate.confidence == "poor"
    better = rep_maxes(history([did(13, "100")], [did(8, "80")]), PLAIN)
    assert better.best is not None
    assert better.best.performed.reps == 8


def test_loads_on_ones_own_weight_are_the_added_ones() -> None:
    bounds = PLAIN._replace(base=Base.BODYWEIGHT)
    sets = history([did(5, added("20")), did(8, added("0"))])
    unknown = rep_maxes(sets, bounds)
    assert lifted(unknown) == [20, 20, 20, 20, 20, 0, 0, 0]
    assert estimated(unknown) == [None] * 8
    known = rep_maxes(sets, bounds, moved_grams=80_000, moved_now=80_000)
    assert estimated(known)[0] == 32.5, "(80 + 20) x 36/32 - 80"


@pytest.mark.parametrize(
    ("performed", "bounds", "counts"),
    [
        pytest.param(did(5, "100", kind=SetKind.WARMUP), PLAIN, False, id="a warm-up"),
        pytest.param(did(5, "100", kind=SetKind.DROP), PLAIN, False, id="a drop"),
        pytest.param(did(0, "100", kind=SetKind.FAILURE), PLAIN, False, id="a miss"),
        pytest.param(did(5, pin("7")), PLAIN, False, id="a stack position"),
        pytest.param(did(5, added("20")), PLAIN, False, id="another base"),
        pytest.param(did(5, "100", pause=held(2)), PLAIN, True, id="held longer"),
        pytest.param(
            did(5, "100"), PLAIN._replace(hold=(0, 0, 2000, 0)), False, id="held less long"
        ),
        pytest.param(did(5, "100", side=Side.LEFT), PLAIN, False, id="of a side where none is"),
        pytest.param(
            did(5, "100", side=Side.EACH), PLAIN._replace(side=Side.LEFT), True, id="both sides"
        ),
        pytest.param(
            did(5, "100", side=Side.RIGHT), PLAIN._replace(side=Side.LEFT), False, id="other side"
        ),
        pytest.param(did(5, kilos("100", implements=2)), PLAIN, True, id="of a pair one"),
    ],
)
def test_which_sets_take_part(performed: PerformedSet, bounds: Bounds, counts: bool) -> None:  # noqa: FBT001 - a table's column
    assert bool(rep_maxes(history([performed]), bounds).rows) is counts


def test_of_a_chain_the_longest_part_counts() -> None:
    chain = did(13, "20", kind=SetKind.REST_PAUSE, chain=(8, 3, 2))
    maxes = rep_maxes(history([chain]), PLAIN)
    assert lifted(maxes) == [20] * 8
    assert maxes.best is None


def test_of_equal_loads_the_first_is_told() -> None:
    maxes = rep_maxes(history([did(5, "100")], [did(8, "100")]), PLAIN)
    told = [row.lifted.set.id for row in maxes.rows if row.lifted]
    assert told == ["set-0-0"] * 5 + ["set-3-0"] * 3


some_sets = st.builds(
    did,
    reps=st.integers(0, 18),
    load=st.sampled_from(["20", "40", "42.5", "60"]),
    kind=st.sampled_from([SetKind.WORK, SetKind.WARMUP, SetKind.AMRAP, SetKind.DROP]),
    side=st.sampled_from([None, Side.LEFT, Side.EACH]),
    pause=st.sampled_from([None, held(2)]),
)


def reference(sets: Sequence[LoggedSet], bounds: Bounds, reps: int) -> int | None:
    loads = [
        one.performed.load.grams or 0
        for one in sets
        if one.performed.load is not None
        and judged(one.performed)
        and (one.performed.side is bounds.side or one.performed.side is Side.EACH)
        and at_least(hold_of(one.performed), bounds.hold)
        and (unbroken_reps(one.performed) or 0) >= reps
    ]
    return max(loads, default=None)


@given(st.lists(st.lists(some_sets, max_size=4), max_size=6), st.booleans())
@settings(max_examples=80, deadline=None)
def test_each_row_is_the_most_of_so_many_reps_or_more(
    sessions: list[list[PerformedSet]],
    paused: bool,  # noqa: FBT001 - drawn
) -> None:
    sets = history(*sessions)
    bounds = Bounds(Side.LEFT, (0, 0, 2000 if paused else 0, 0), Base.ABSOLUTE)
    maxes = rep_maxes(sets, bounds)
    rows = {row.reps: row.lifted and row.lifted.grams for row in maxes.rows}
    for reps in range(1, MOST_REPS + 1):
        assert rows.get(reps) == reference(sets, bounds, reps)
    estimates = [row.estimated for row in maxes.rows if row.estimated]
    assert estimates == sorted(estimates, reverse=True)
