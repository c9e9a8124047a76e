"""One training occasion: the sets of a local day, in the order they were done."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date, datetime

    from fitlog.training.sets import LoggedSet


class ExerciseNote(NamedTuple):
    """A note on an exercise as it was done in one session, in one of its blocks there (from 1)."""

    exercise: str
    block: int
    text: str
    pinned: bool = False


class Superset(NamedTuple):
    """Exercises, by slug, that are done in turn in one session; its sets bear the number."""

    number: int
    exercises: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """A training occasion; it belongs to the local day on which it started.

    It began and ended with its sets where nothing else is known. `begun_at` and
    `finished_at` are what the session says itself, None where it does not: one that says
    when it began is joined by sets past midnight, one that says when it ended by none that
    came later. Its RPE is of the whole session, in tenths of 0 to 10; `pinned` is whether its
    note is shown the next time. One that was started and has no set yet has no id.
    """

    id: str
    day: "date"
    started_at: "datetime"
    ended_at: "datetime"
    title: str
    note: str
    sets: "tuple[LoggedSet, ...]"
    notes: tuple[ExerciseNote, ...] = ()
    rpe_tenths: int | None = None
    begun_at: "datetime | None" = None
    finished_at: "datetime | None" = None
    supersets: tuple[Superset, ...] = ()
    pinned: bool = False

    @property
    def timed(self) -> bool:
        """Whether any moment of it is known, and not its day alone."""
        return any(one.timed for one in self.sets)

    def superset_of(self, exercise: str) -> Superset | None:
        """Return the superset that an exercise is done in, the latest if there are several."""
        return superset_of(self.supersets, exercise)


def superset_of(supersets: "Iterable[Superset]", exercise: str) -> Superset | None:
    """Return the latest of the supersets that an exercise is in, None if there is none."""
    found = [one for one in supersets if exercise in one.exercises]
    return max(found, default=None)
