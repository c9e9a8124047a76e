"""Which side of a one-sided exercise was done less often than the other."""

from typing import TYPE_CHECKING, NamedTuple

from fitlog.training.sets import SetKind, Side

if TYPE_CHECKING:
    from collections.abc import Iterable

    from fitlog.training.sets import LoggedSet


class ShortSide(NamedTuple):
    """An exercise whose `side` had fewer sets than the other, and how many each had."""

    exercise: str
    side: Side
    left: int
    right: int

    @property
    def missing(self) -> int:
        """How many sets the side is short of."""
        return abs(self.left - self.right)


def short_sides(sets: "Iterable[LoggedSet]") -> list[ShortSide]:
    """Return the exercises, in the order they began, of which one side is short of sets.

    Warm-ups do not count, and sets of both sides alike count for both.
    """
    counts: dict[str, dict[Side, int]] = {}
    for one in sets:
        sides = counts.setdefault(one.exercise, {Side.LEFT: 0, Side.RIGHT: 0})
        if one.performed.side in sides and one.performed.kind is not SetKind.WARMUP:
            sides[one.performed.side] += 1
    pairs = ((slug, sides[Side.LEFT], sides[Side.RIGHT]) for slug, sides in counts.items())
    return [_short(slug, left, right) for slug, left, right in pairs if left != right]


def _short(exercise: str, left: int, right: int) -> ShortSide:
    return ShortSide(exercise, Side.LEFT if left < right else Side.RIGHT, left, right)
