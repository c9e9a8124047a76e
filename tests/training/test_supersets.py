"""Exercises in turn: the order of rounds, whose turn is next, what is shown together."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lifting import logged

from fitlog.training.session import Superset
from fitlog.training.sets import LoggedSet, PerformedSet, SetKind, Side
from fitlog.training.supersets import gathered, in_turn, next_in_round, round_is_over, turns_of

PAIR = Superset(1, ("kickback", "row"))
SIDES = {"L": Side.LEFT, "R": Side.RIGHT, "E": Side.EACH}
SLUGS = {"k": "kickback", "r": "row", "p": "plank"}


def sets_of(words: str) -> list[LoggedSet]:
    """Read "k1L r1 p": exercise, superset and side, a minute apart; short ids count down."""
    found = []
    for minute, word in enumerate(words.split()):
        number = next((int(char) for char in word if char.isdigit()), None)
        side = SIDES.get(word[-1])
        one = logged(PerformedSet(reps=8, superset=number, side=side), minute=minute)
        found.append(replace(one, exercise=SLUGS[word[0]]))
    return [replace(one, short=len(found) - place) for place, one in enumerate(found)]


@pytest.mark.parametrize(
    ("lists", "order"),
    [
        pytest.param(["abc", "xyz"], "axbycz", id="as many of each"),
        pytest.param(["abc", "x"], "axbc", id="what is longer goes on at the end"),
        pytest.param(["a", "xyz", "12"], "ax1y2z", id="three exercises of unequal length"),
        pytest.param(["abc"], "abc", id="one exercise as it is"),
        pytest.param([], "", id="nothing"),
    ],
)
def test_rounds(lists: list[str], order: str) -> None:
    assert "".join(in_turn(lists)) == order


@given(st.lists(st.lists(st.integers(0, 9), max_size=5), max_size=4))
def test_every_set_is_done_once_and_in_its_own_order(lists: list[list[int]]) -> None:
    tagged = [[(which, one, n) for n, one in enumerate(ones)] for which, ones in enumerate(lists)]
    order = in_turn(tagged)
    for which, ones in enumerate(tagged):
        assert [one for one in order if one[0] == which] == ones
    # Nobody does two more rounds than another who still has sets left.
    rounds = [n for _, _, n in order]
    assert rounds == sorted(rounds)


def kinds_of(turns: list[tuple[PerformedSet, ...]]) -> str:
    letters = {Side.LEFT: "L", Side.RIGHT: "R", Side.EACH: "E", None: "-"}
    return " ".join(
        "".join("d" if one.kind is SetKind.DROP else letters[one.side] for one in turn)
        for turn in turns
    )


@pytest.mark.parametrize(
    ("sets", "turns"),
    [
        pytest.param("---", "- - -", id="a turn is a set"),
        pytest.param("LRLR", "LR LR", id="left and right are one turn"),
        pytest.param("RLRL", "RL RL", id="whichever side begins"),
        pytest.param(
            "LLLRRR", "LR LR LR", id="the sides are put together where all lefts come first"
        ),
        pytest.param("LLL", "L L L", id="one side alone"),
        pytest.param("LRL", "LR L", id="a side is missing at the end"),
        pytest.param("EE", "E E", id="each side is a set"),
        pytest.param("-d-d", "-d -d", id="a drop set goes with the set before"),
        pytest.param("LdRd", "LdRd", id="and so on both sides"),
        pytest.param("d-", "d -", id="a drop set may come first"),
        pytest.param("", "", id="nothing"),
    ],
)
def test_the_turns_of_an_exercise(sets: str, turns: str) -> None:
    done = [
        PerformedSet(
            reps=8, side=SIDES.get(char), kind=SetKind.DROP if char == "d" else SetKind.WORK
        )
        for char in sets
    ]
    # A drop set is of the side before it.
    for place, one in enumerate(done):
        if one.kind is SetKind.DROP and place:
            done[place] = replace(one, side=done[place - 1].side)
    assert kinds_of(turns_of(done)) == turns


@pytest.mark.parametrize(
    ("done", "following", "is_over"),
    [
        pytest.param("", "kickback", False, id="it begins with the first"),
        pytest.param("k r p", "kickback", False, id="sets of before it do not count"),
        pytest.param("k1", "row", False, id="after the first comes the second"),
        pytest.param("k1 r1", "kickback", True, id="after the last the round is over"),
        pytest.param("k1 r1 k1", "row", False, id="and the next one begins"),
        pytest.param("k1 p r1", "kickback", True, id="what was done between does not count"),
        pytest.param("k1 k1", "row", False, id="twice the same is a turn"),
        pytest.param("k1L", "kickback", False, id="after the left side comes the right one"),
        pytest.param("k1L k1R", "row", False, id="both sides are a turn"),
        pytest.param("k1R k1L", "row", False, id="in either order"),
        pytest.param("k1L k1R r1L", "row", False, id="the round ends with both sides of the last"),
        pytest.param("k1L k1R r1L r1R", "kickback", True, id="and then it is over"),
        pytest.param("k1E r1E", "kickback", True, id="each side alike is a turn"),
        pytest.param("k1L r1 k1L", "row", False, id="one side alone, as in the round before"),
        pytest.param("k1L r1 k1R", "row", False, id="the sides alternate from round to round"),
        pytest.param("k1L k1R r1 k1L", "kickback", False, id="the right side is not forgotten"),
        pytest.param("k2 r2 k1", "row", False, id="another superset does not count"),
        pytest.param("p1", "kickback", False, id="an exercise that is no more of it"),
    ],
)
def test_whose_turn_it_is(done: str, following: str, *, is_over: bool) -> None:
    assert next_in_round(PAIR, sets_of(done)) == following
    assert round_is_over(PAIR, sets_of(done)) is is_over


@pytest.mark.parametrize(
    ("done", "groups"),
    [
        pytest.param("k k r", "kickback:3,2 | row:1", id="exercises one after another"),
        pytest.param("k r k", "kickback:3 | row:2 | kickback:1", id="one that comes back"),
        pytest.param("k1 r1 k1 r1", "1(kickback:4,2 row:3,1)", id="in turn is one group"),
        pytest.param(
            "k1 p r1 k1", "1(kickback:4,1 row:2) | plank:3", id="whatever was done between"
        ),
        pytest.param(
            "k k1 r1 k",
            "kickback:4 | 1(kickback:3 row:2) | kickback:1",
            id="alone before and after",
        ),
        pytest.param("k0 r0 k2 r2", "0(kickback:4 row:3) | 2(kickback:2 row:1)", id="two of them"),
        pytest.param("", "", id="nothing"),
    ],
)
def test_what_is_shown_together(done: str, groups: str) -> None:
    said = []
    for number, parts in gathered(sets_of(done)):
        inner = " ".join(
            f"{slug}:{','.join(str(one.short) for one in sets)}" for slug, _, sets in parts
        )
        said.append(inner if number is None else f"{number}({inner})")
    assert " | ".join(said) == groups


def test_blocks_of_an_exercise_stay_apart_in_a_superset() -> None:
    first, second = sets_of("k1 k1")
    second = replace(second, performed=replace(second.performed, block=2))
    (group,) = gathered([first, second])
    assert [(part.exercise, part.block) for part in group.parts] == [
        ("kickback", 1),
        ("kickback", 2),
    ]


@given(st.lists(st.sampled_from(["k", "r", "k1", "r1", "p1", "k2", "r2"]), max_size=12))
def test_each_set_is_in_one_group_and_each_superset_is_one(words: list[str]) -> None:
    sets = sets_of(" ".join(words))
    groups = gathered(sets)
    inside = [one for group in groups for part in group.parts for one in part.sets]
    assert sorted(inside, key=lambda one: one.at) == sets
    numbers = [group.number for group in groups if group.number is not None]
    assert len(numbers) == len(set(numbers))
    firsts = [min(one.at for part in group.parts for one in part.sets) for group in groups]
    assert firsts == sorted(firsts)
