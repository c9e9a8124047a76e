"""Training days and weeks: how full a day was, which weeks met the goal, and runs of such weeks.

A run is counted in weeks, never in days, so that rest days are no failure; the week that is
still running can lengthen a run and cannot end one. A week is named by its first day.
"""

from datetime import date, timedelta
from itertools import groupby
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple

from fitlog.training.when import week_start

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

WEEKS_SHOWN = 53
"""A year and the running week."""
LAST_WEEKS = 12
"""So many finished weeks say whether a habit holds."""
LEVELS = 4
USUAL_GOAL = 2
"""Sessions a week, where the lifter has no goal."""

_WEEK = timedelta(weeks=1)
_FOURTH_DAY = timedelta(days=3)


class TrainedDay(NamedTuple):
    """A local day with a session: how many, and the work sets of them all (warm-ups are none)."""

    day: date
    sessions: int
    sets: int


class Step(NamedTuple):
    """A step of intensity: its level, 4 the fullest, and the work sets of its days."""

    level: int
    least: int
    most: int


class Week(NamedTuple):
    """A week; `kept` says whether it met the goal, None while it runs and has not yet."""

    start: date
    sessions: int
    kept: bool | None

    @property
    def last(self) -> date:
        """The last day of the week."""
        return self.start + timedelta(days=6)


class Run(NamedTuple):
    """Kept weeks in a row, one at least."""

    start: date
    weeks: int

    @property
    def last(self) -> date:
        """The last day of its last week."""
        return self.start + self.weeks * _WEEK - timedelta(days=1)


class Kept(NamedTuple):
    """How many weeks met the goal, of how many finished ones."""

    kept: int
    of: int


class Habit(NamedTuple):
    """The weeks since the first session, up to the running one; `current` may hold that one too.

    `best` is the longest run, of equal ones the last.
    """

    goal: int
    weeks: tuple[Week, ...]
    current: Run | None
    best: Run | None
    lately: Kept


class Weekdays(NamedTuple):
    """The weekdays (0 is Monday) with the most sessions, and how many each of them has."""

    days: tuple[int, ...]
    sessions: int


class Calendar(NamedTuple):
    """The days from `first` to `last`, whole weeks or a calendar `year`, and how the habit holds.

    `weeks` are those of that time, each in the year that has most of its days.
    """

    first: date
    last: date
    today: date
    first_weekday: int
    year: int | None
    days: tuple[TrainedDay, ...]
    weeks: tuple[Week, ...]
    habit: Habit


def shown_days(today: date, first_weekday: int, year: int | None) -> tuple[date, date]:
    """Return the first and the last day of a calendar year, or of 53 weeks up to this one."""
    if year is not None:
        return date(year, 1, 1), date(year, 12, 31)
    this_week = week_start(today, first_weekday)
    return this_week - (WEEKS_SHOWN - 1) * _WEEK, this_week + timedelta(days=6)


def habit(sessions: "Mapping[date, int]", goal: int, this_week: date) -> Habit:
    """Return how a goal of so many sessions a week was met, given the sessions of each week.

    Weeks without a session may be left out; those after `this_week` are not looked at.
    """
    weeks = _weeks(sessions, goal, this_week)
    runs = runs_of(weeks)
    return Habit(goal, weeks, _current(runs, weeks), longest(runs), kept_of(weeks, LAST_WEEKS))


def runs_of(weeks: "Iterable[Week]") -> tuple[Run, ...]:
    """Return the runs among weeks that follow each other, oldest first."""
    stretches = [[*stretch] for kept, stretch in groupby(weeks, attrgetter("kept")) if kept]
    return tuple(Run(stretch[0].start, len(stretch)) for stretch in stretches)


def longest(runs: "Iterable[Run]") -> Run | None:
    """Return the longest run, of equal ones the last; None where there is none."""
    return max(runs, key=lambda run: (run.weeks, run.start), default=None)


def kept_of(weeks: "Sequence[Week]", last: int | None = None) -> Kept:
    """Return how many of the (last so many) weeks were kept; one that runs counts if it was."""
    # One week more, as the last one may not be over.
    finished = [week for week in weeks[-(last + 1) if last else 0 :] if week.kept is not None]
    finished = finished[-(last or 0) :]
    return Kept(sum(bool(week.kept) for week in finished), len(finished))


def weeks_between(
    weeks: "Sequence[Week]", first: date, last: date, year: int | None = None
) -> tuple[Week, ...]:
    """Return those of successive weeks that touch a time; of a `year`, with most of their days.

    That is ISO 8601's rule where weeks start on Monday: the year that holds the fourth day.
    """
    if not weeks:
        return ()
    begin = max(0, (first - weeks[0].start) // _WEEK)
    end = max(0, (last - weeks[0].start) // _WEEK + 1)
    shown = weeks[begin:end]
    belong = (week for week in shown if year in {None, (week.start + _FOURTH_DAY).year})
    return tuple(belong)


def steps_of(sets: "Iterable[int]") -> tuple[Step, ...]:
    """Return the steps of intensity, split at the quartiles of the work sets of trained days.

    Quartiles are values that occur (nearest rank). Where they coincide there are fewer steps,
    the last of them always at the fullest level.
    """
    counts = sorted(sets)
    if not counts:
        return ()
    quartiles = {counts[-(-quarter * len(counts) // LEVELS) - 1] for quarter in range(1, LEVELS)}
    ends = sorted(quartiles | {counts[-1]})
    begins = [counts[0], *(end + 1 for end in ends[:-1])]
    levels = range(LEVELS - len(ends) + 1, LEVELS + 1)
    return tuple(map(Step, levels, begins, ends))


def level_of(sets: int, steps: "Iterable[Step]") -> int:
    """Return the level of a day with so many work sets."""
    return next((step.level for step in steps if sets <= step.most), LEVELS)


def busiest(days: "Iterable[TrainedDay]") -> Weekdays:
    """Return the weekdays with the most sessions; several where they have equally many."""
    counts = [0] * 7
    for one in days:
        counts[one.day.weekday()] += one.sessions
    most = max(counts)
    return Weekdays(tuple(day for day, count in enumerate(counts) if count == most), most)


def _weeks(sessions: "Mapping[date, int]", goal: int, this_week: date) -> tuple[Week, ...]:
    first = min([*sessions, this_week])
    ordinals = range(first.toordinal(), this_week.toordinal() + 1, 7)
    starts = [date.fromordinal(ordinal) for ordinal in ordinals]
    counts = [sessions.get(start, 0) for start in starts]
    weeks = list(map(Week, starts, counts, [count >= goal for count in counts]))
    if not weeks[-1].kept:
        weeks[-1] = weeks[-1]._replace(kept=None)
    return tuple(weeks)


def _current(runs: "Sequence[Run]", weeks: "Sequence[Week]") -> Run | None:
    """Return the run that the last finished week or the running one belongs to."""
    finished = [week for week in weeks[-2:] if week.kept is not None]
    return runs[-1] if finished and finished[-1].kept else None
