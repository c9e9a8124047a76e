"""What `finish` found out of a session, before it is said in words or written as JSON."""

from typing import TYPE_CHECKING, NamedTuple

from fitlog.training.volume import hard_sets, session_load

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from fitlog.training.exercise import Exercise
    from fitlog.training.load import Unit
    from fitlog.training.personal_record import Record
    from fitlog.training.session import Session
    from fitlog.training.session_compare import Step, Timing, Work
    from fitlog.training.sets import LoggedSet
    from fitlog.training.side_balance import ShortSide
    from fitlog.training.volume import MuscleSets

_MINUTE_MS = 60_000


class ExerciseDone(NamedTuple):
    """An exercise of the session: its sets, those of last time, how they differ, its records.

    Without a last time, which is of an earlier day, there is no `step`; `same_day` where the
    exercise was done before in another session of the day.
    """

    exercise: "Exercise"
    sets: "tuple[LoggedSet, ...]"
    work: "Work"
    last_time: "tuple[LoggedSet, ...]" = ()
    step: "Step | None" = None
    records: "tuple[Record, ...]" = ()
    same_day: bool = False

    @property
    def known(self) -> bool:
        """Whether the log has earlier sets of it."""
        return self.step is not None or self.same_day

    @property
    def hard_sets(self) -> float:
        """How many hard sets they are."""
        return hard_sets(one.performed for one in self.sets)


class Against(NamedTuple):
    """The session that it is held against: the last of its title, or that which shares most.

    `shared` is how many of its exercises were done then, `left_out` are those of then that
    were not done now.
    """

    session: "Session"
    work: "Work"
    timing: "Timing"
    by_title: bool
    shared: int
    left_out: "tuple[Exercise, ...]" = ()


class Finished(NamedTuple):
    """A session as it is told when it is over.

    `muscles` are the hard sets of each; `forgotten` is a session that nobody had finished, so
    that it ended with its last set; one that is `running` has not ended yet.
    """

    session: "Session"
    exercises: tuple[ExerciseDone, ...]
    work: "Work"
    timing: "Timing"
    muscles: "Mapping[str, MuscleSets]"
    short: "tuple[ShortSide, ...]"
    against: Against | None
    today: "date"
    unit: "Unit"
    forgotten: bool = False
    running: bool = False

    @property
    def load(self) -> float | None:
        """The session load, RPE x minutes, whole ones as they are shown; None where unknown."""
        rpe, length = self.session.rpe_tenths, self.timing.length_ms
        return None if rpe is None or not length else session_load(rpe, length // _MINUTE_MS)
