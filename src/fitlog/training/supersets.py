"""Exercises that are done in turn: the order of the rounds, what comes next, what belongs together.

A round is one turn of each exercise of a superset. The left and the right set of an exercise
that is done one side at a time are one turn.
"""

from itertools import groupby, zip_longest
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from fitlog.training.sets import SetKind, Side

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from fitlog.training.session import Superset
    from fitlog.training.sets import LoggedSet, PerformedSet

T = TypeVar("T")

_BOTH = {Side.LEFT, Side.RIGHT}


class Turn(NamedTuple):
    """What was done of one exercise before it was the next one's turn."""

    exercise: str
    sides: tuple[Side | None, ...]


class OfExercise(NamedTuple):
    """Sets of one exercise that are shown together, in the order done; `block` counts from 1."""

    exercise: str
    block: int
    sets: "list[LoggedSet]"


class Group(NamedTuple):
    """What is shown together: the exercises of a superset, or one exercise on its own.

    `number` is the superset's within the session, None where it is none.
    """

    number: int | None
    parts: list[OfExercise]


def in_turn(lists: "Iterable[Iterable[T]]") -> list[T]:
    """Return what is in several lists round by round; what is longer goes on at the end."""
    rounds = zip_longest(*lists, fillvalue=None)
    return [one for done in rounds for one in done if one is not None]


def turns_of(sets: "Iterable[PerformedSet]") -> "list[tuple[PerformedSet, ...]]":
    """Return sets of one exercise as the turns they are done in, in the order of their firsts.

    A drop set goes with the set before it, and the right side with the left one.
    """
    turns: list[list[PerformedSet]] = []
    for one in sets:
        if one.kind is SetKind.DROP and turns:
            turn = turns[-1]
        else:
            turn = next((turn for turn in turns if _lacks(turn, one.side)), [])
        turns.extend([] if turn else [turn])
        turn.append(one)
    return [tuple(turn) for turn in turns]


def _lacks(turn: "Sequence[PerformedSet]", side: Side | None) -> bool:
    """Return whether a turn is one of the other side alone."""
    sides = {one.side for one in turn}
    return side in _BOTH and len(sides) == 1 and sides < _BOTH and side not in sides


def next_in_round(superset: "Superset", sets: "Iterable[LoggedSet]") -> str:
    """Return the exercise whose turn is next, by its slug; `sets` are those of the session."""
    turns = _turns(superset, sets)
    if not turns or turns[-1].exercise not in superset.exercises:
        return superset.exercises[0]
    last = turns[-1].exercise
    if not _is_whole(turns):
        return last
    after = superset.exercises.index(last) + 1
    return superset.exercises[after % len(superset.exercises)]


def round_is_over(superset: "Superset", sets: "Iterable[LoggedSet]") -> bool:
    """Return whether the last set of a superset ended a round: then the rest comes."""
    turns = _turns(superset, sets)
    return bool(turns) and turns[-1].exercise == superset.exercises[-1] and _is_whole(turns)


def gathered(sets: "Iterable[LoggedSet]") -> list[Group]:
    """Return the sets of a session in groups, in the order of their first sets.

    The sets of a superset are one group, whatever was done between them; other sets of an
    exercise are one as long as no other set comes between.
    """
    groups: list[Group] = []
    supersets: dict[int, Group] = {}
    for (number, _, _), run in groupby(sets, key=_together):
        group = (
            Group(number, []) if number is None else supersets.setdefault(number, Group(number, []))
        )
        if not group.parts:
            groups.append(group)
        for one in run:
            _part_of(group, one).sets.append(one)
    return groups


def _together(one: "LoggedSet") -> tuple[int | None, str, int]:
    return one.performed.superset, one.exercise, one.performed.block or 1


def _part_of(group: Group, one: "LoggedSet") -> OfExercise:
    """Return the part of a group that a set belongs to, which is made where it is new."""
    _, exercise, block = _together(one)
    for part in group.parts:
        if (part.exercise, part.block) == (exercise, block):
            return part
    group.parts.append(OfExercise(exercise, block, []))
    return group.parts[-1]


def _turns(superset: "Superset", sets: "Iterable[LoggedSet]") -> list[Turn]:
    own = (one for one in sets if one.performed.superset == superset.number)
    runs = groupby(own, key=lambda one: one.exercise)
    return [Turn(slug, tuple(one.performed.side for one in run)) for slug, run in runs]


def _is_whole(turns: "Sequence[Turn]") -> bool:
    """Return whether the last turn is over: both sides are done, where both are.

    One whose turn before was of one side alone is done so: one side is hurt, or they alternate
    from round to round.
    """
    last = turns[-1]
    before = [turn for turn in turns[:-1] if turn.exercise == last.exercise]
    return _is_even(last) or (bool(before) and not _is_even(before[-1]))


def _is_even(turn: Turn) -> bool:
    return turn.sides.count(Side.LEFT) == turn.sides.count(Side.RIGHT)
