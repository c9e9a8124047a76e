"""Which side is short of sets."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lifting import did, logged

from fitlog.training.sets import LoggedSet, SetKind, Side
from fitlog.training.side_balance import ShortSide, short_sides

L, R, EACH = Side.LEFT, Side.RIGHT, Side.EACH


def sets(*sides: Side | None, exercise: str = "kickback") -> list[LoggedSet]:
    return [
        replace(logged(did(12, "15", side=side), minute=minute), exercise=exercise)
        for minute, side in enumerate(sides)
    ]


@pytest.mark.parametrize(
    ("sides", "expected"),
    [
        pytest.param([L, R, L, R], [], id="a pair each is even"),
        pytest.param([L, R, L, R, R], [ShortSide("kickback", L, 2, 3)], id="left lacks one"),
        pytest.param([L, L, L, R, R], [ShortSide("kickback", R, 3, 2)], id="right lacks one"),
        pytest.param([L, L], [ShortSide("kickback", R, 2, 0)], id="the other side not at all"),
        pytest.param([EACH, EACH], [], id="both at once are even"),
        pytest.param([EACH, L], [ShortSide("kickback", R, 1, 0)], id="and one side more is not"),
        pytest.param([None, None], [], id="an exercise without sides"),
        pytest.param([], [], id="nothing"),
    ],
)
def test_a_side_is_short(sides: list[Side | None], expected: list[ShortSide]) -> None:
    assert short_sides(sets(*sides)) == expected
    assert [one.missing for one in expected] == [abs(one.left - one.right) for one in expected]


def test_a_warm_up_of_one_side_is_no_set() -> None:
    warm_up = logged(did(12, "5", side=L, kind=SetKind.WARMUP))
    assert short_sides([warm_up]) == []


def test_exercises_are_told_in_the_order_they_began() -> None:
    done = [*sets(R, exercise="split-squat"), *sets(L), *sets(L, exercise="split-squat")]
    assert [one.exercise for one in short_sides(done)] == ["kickback"]
    both = [*sets(R, exercise="split-squat"), *sets(L)]
    assert [one.exercise for one in short_sides(both)] == ["split-squat", "kickback"]


@given(st.lists(st.sampled_from([L, R, EACH, None])))
def test_doing_the_missing_sets_makes_it_even(sides: list[Side | None]) -> None:
    for one in short_sides(sets(*sides)):
        assert short_sides(sets(*sides, *[one.side] * one.missing)) == []


@given(st.lists(st.sampled_from([L, R, EACH, None])), st.randoms())
def test_the_order_of_the_sides_does_not_matter(sides: list[Side | None], random: object) -> None:
    mixed = list(sides)
    random.shuffle(mixed)  # type: ignore[attr-defined]
    assert short_sides(sets(*mixed)) == short_sides(sets(*sides))
