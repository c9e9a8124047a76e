"""What to do when the machine is taken: the same muscles and movement with other equipment."""

from typing import TYPE_CHECKING, NamedTuple

from fitlog.catalog.names import words
from fitlog.training.exercise import Measurement

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from fitlog.catalog.wanted import Entry

_LEVELS = ("beginner", "intermediate", "advanced")
_OWN_FLOOR = frozenset({"machine", "bodyweight"})
"""Equipment of which there is always another: a second machine, a second body."""
_SHARED_PRIMARY, _SAME_PATTERN, _SHARED_OTHER, _SAME_SIDES = 8, 6, 1, 2
_LEAST = 8
_COUNTED = {
    Measurement.ASSISTED: "with help",
    Measurement.DURATION: "for time",
    Measurement.DISTANCE: "for distance",
    Measurement.LOADED_CARRY: "carried for distance",
}


class Similar(NamedTuple):
    """An exercise like another, and in what it differs: short phrases, the telling ones first."""

    entry: "Entry"
    differs: tuple[str, ...]


def similar(like: "Entry", entries: "Iterable[Entry]") -> list[Similar]:
    """Return the exercises that could stand in for one, the most alike first.

    They train one of its primary muscles first of all and need none of the equipment that
    it hangs on.
    """
    found = [(_alike(like, other), other) for other in entries if _could_replace(like, other)]
    ranked = sorted(
        (-score, len(other.exercise.name), other.exercise.slug, other)
        for score, other in found
        if score >= _LEAST
    )
    return [Similar(other, tuple(_differences(like, other))) for *_, other in ranked]


def _could_replace(like: "Entry", other: "Entry") -> bool:
    ours, theirs = like.exercise, other.exercise
    taken = {gear for gear in ours.equipment[:1] if gear not in _OWN_FLOOR}
    return (
        ours.slug != theirs.slug
        and not taken.intersection(theirs.equipment)
        and not {*ours.primary}.isdisjoint(theirs.primary)
    )


def _alike(like: "Entry", other: "Entry") -> int:
    ours, theirs = like.exercise, other.exercise
    shared = len({*ours.primary} & {*theirs.primary})
    missed = len({*ours.primary} ^ {*theirs.primary})
    others = len({*ours.secondary} & {*theirs.secondary, *theirs.primary})
    return (
        _SHARED_PRIMARY * shared
        - 2 * missed
        + _SHARED_OTHER * others
        + _SAME_PATTERN * (like.kind.pattern == other.kind.pattern)
        + _SAME_SIDES * (ours.unilateral == theirs.unilateral)
        + len({*words(ours.name)} & {*words(theirs.name)})
        - _steps(like, other)
        - 4 * (like.kind.category != other.kind.category)
    )


def _steps(like: "Entry", other: "Entry") -> int:
    levels = (like.kind.level, other.kind.level)
    if not all(level in _LEVELS for level in levels):
        return 0
    return abs(_LEVELS.index(levels[1]) - _LEVELS.index(levels[0]))


def _differences(like: "Entry", other: "Entry") -> "Iterator[str]":
    ours, theirs = like.exercise, other.exercise
    yield _said(theirs.equipment) if theirs.equipment != ours.equipment else "another machine"
    if more := [m for m in theirs.primary if m not in ours.primary]:
        yield f"also {_said(more)}"
    if less := [m for m in ours.primary if m not in theirs.primary]:
        yield f"less {_said(less)}"
    if other.kind.pattern != like.kind.pattern and other.kind.pattern:
        yield _said([other.kind.pattern])
    if theirs.unilateral != ours.unilateral:
        yield "one side at a time" if theirs.unilateral else "both sides at once"
    if theirs.measurement != ours.measurement and theirs.measurement in _COUNTED:
        yield _COUNTED[theirs.measurement]
    if other.kind.level != like.kind.level and other.kind.level:
        yield other.kind.level


def _said(words: "Iterable[str]") -> str:
    return ", ".join(word.replace("_", " ") for word in words)
