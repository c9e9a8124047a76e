"""One training occasion: the sets of a local day, in the order they were done."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from datetime import date, datetime

    from fitlog.training.sets import LoggedSet


class ExerciseNote(NamedTuple):
    """A note on an exercise as it was done in one session, in one of its blocks there (from 1)."""

    exercise: str
    block: int
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """A training occasion; it belongs to the local day on which it started.

    It began and ended with its sets where nothing else is known. Its RPE is of the whole
    session, in tenths of 0 to 10.
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

    @property
    def timed(self) -> bool:
        """Whether any moment of it is known, and not its day alone."""
        return any(one.timed for one in self.sets)
