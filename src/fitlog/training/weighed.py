"""The lifter's weight on each day, and what of it an exercise moved then."""

from bisect import bisect_right
from typing import TYPE_CHECKING, NamedTuple

from fitlog.training.moved import moved_bodyweight

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date
    from typing import Self

    from fitlog.training.exercise import Exercise
    from fitlog.training.moved import Moved


class BodyweightHistory(NamedTuple):
    """The weights that were measured, in grams, each with its day (ISO), oldest first.

    A day has the last weight measured on it or before, else the first one after it, and
    where none was measured what the setting says (`otherwise`, None for nothing).
    """

    days: tuple[str, ...] = ()
    grams: tuple[int, ...] = ()
    otherwise: int | None = None

    @classmethod
    def of(cls, weights: "Iterable[tuple[str, int]]", otherwise: int | None = None) -> "Self":
        """Return the history of (day, grams) in the order measured; of a day the last counts."""
        last = dict(sorted(weights, key=lambda weight: weight[0]))
        return cls(tuple(last), tuple(last.values()), otherwise)

    def on(self, day: "date") -> int | None:
        """Return the grams that the lifter weighed on a day, None where that is unknown."""
        return self.on_iso(day.isoformat())

    def on_iso(self, day: str) -> int | None:
        """Return the same for a day as ISO text."""
        if not self.days:
            return self.otherwise
        return self.grams[max(0, bisect_right(self.days, day) - 1)]

    def moved_by(self, exercise: "Exercise") -> "Moved":
        """Return what an exercise moves of the lifter: by day where weights were measured."""
        if not self.days or exercise.bodyweight_factor is None:
            return moved_bodyweight(exercise, self.otherwise)
        return MovedByDay(self, exercise)


class MovedByDay(NamedTuple):
    """What an exercise moved of the lifter, by day."""

    weights: BodyweightHistory
    exercise: "Exercise"

    def on(self, day: "date") -> int | None:
        """Return the grams of a day."""
        return self.on_iso(day.isoformat())

    def on_iso(self, day: str) -> int | None:
        """Return the grams of a day as ISO text."""
        return moved_bodyweight(self.exercise, self.weights.on_iso(day))
