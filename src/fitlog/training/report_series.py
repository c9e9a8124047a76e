"""What a report charts: the best values of each session, one strand a side, pause and tempo.

The log tells each session's sets by what they have in common (`SetsAlike`); here they become
strands as `series` tells them, and whole weeks or months where the sessions would be too many.
"""

from datetime import date, timedelta
from enum import StrEnum
from itertools import groupby
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from fitlog.training.levers import LOWERING, hold_of
from fitlog.training.series import SeriesKey, series_key
from fitlog.training.sets import Side
from fitlog.training.strength import MOST_REPS, one_rm

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Sequence

    from fitlog.training.sets import PerformedSet

N = TypeVar("N", int, float)

MOST_POINTS = 36_000
"""Of more points each is of a week, or a month: so many are less than a megabyte of text."""


class Grain(StrEnum):
    """What one point of a chart stands for."""

    SESSION = "session"
    WEEK = "week"
    MONTH = "month"


class SetsAlike(NamedTuple):
    """The work sets of an exercise in one session that share side, pause and tempo.

    `alike` holds just these three. The values are the best of the sets, in the units of
    `series.METRIC_UNITS`, and None where no set gives one; `volume` and `lifts` are sums, in
    grams x reps and in reps of both sides. `judged` says whether any set can stand for what
    the lifter is able to do.
    """

    exercise: str
    session: int
    day: date
    alike: "PerformedSet"
    sets: int
    judged: bool
    e1rm: float | None
    load: int | None
    reps: int | None
    volume: int | None
    duration: int | None
    distance: int | None
    lifts: int


class Best(NamedTuple):
    """The best values of a session, week or month that begins on `day`, in units as above."""

    day: date
    sets: int = 0
    e1rm: float | None = None
    load: int | None = None
    reps: int | None = None
    volume: int | None = None
    pause: int | None = None
    duration: int | None = None
    distance: int | None = None

    def joined(self, other: "Best") -> "Best":
        """Return the better of both in each value, and the sum of sets and of volume."""
        return Best(
            day=min(self.day, other.day),
            sets=self.sets + other.sets,
            e1rm=_most(self.e1rm, other.e1rm),
            load=_most(self.load, other.load),
            reps=_most(self.reps, other.reps),
            volume=_total(self.volume, other.volume),
            pause=_most(self.pause, other.pause),
            duration=_most(self.duration, other.duration),
            distance=_most(self.distance, other.distance),
        )


class Strand(NamedTuple):
    """The points of sets that can be compared, oldest first."""

    key: SeriesKey
    points: tuple[Best, ...]


class DayTotals(NamedTuple):
    """What was done on a day; `volume` in grams x reps, of the sets whose load is known."""

    day: date
    sessions: int
    sets: int
    reps: int
    volume: int


def estimate_factors(formula: str) -> dict[int, float]:
    """Return the factor from a load to its e1RM by tenths of reps to failure, as far as it goes."""
    return {tenths: one_rm(formula, 1.0, tenths / 10) for tenths in range(10, 10 * MOST_REPS + 1)}


def fitting_grain(rows: "Iterable[SetsAlike]", most: int = MOST_POINTS) -> Grain:
    """Return the finest grain in which the points are no more than `most`, else a month."""
    known = list(rows)
    for grain in (Grain.SESSION, Grain.WEEK):
        if len({(one.exercise, one.alike, _bucket(one, grain, 0)) for one in known}) <= most:
            return grain
    return Grain.MONTH


def strands_of(
    rows: "Iterable[SetsAlike]", grain: Grain = Grain.SESSION, *, first_weekday: int = 0
) -> tuple[Strand, ...]:
    """Return the strands of one exercise, in order of their keys; rows oldest first.

    A set of both sides alike counts for the left and for the right, half its volume each, as
    soon as there are sets of one side; else it is of a strand of its own.
    """
    known = list(rows)
    split = any(one.alike.side in {Side.LEFT, Side.RIGHT} for one in known)
    found: dict[SeriesKey, dict[Hashable, Best]] = {}
    for row in known:
        both = split and row.alike.side is Side.EACH
        best = _best(row, grain, first_weekday, halved=both)
        for side in (Side.LEFT, Side.RIGHT) if both else (row.alike.side,):
            points = found.setdefault(series_key(row.alike)._replace(side=side), {})
            bucket = _bucket(row, grain, first_weekday)
            points[bucket] = points[bucket].joined(best) if bucket in points else best
    ordered = sorted(found.items(), key=lambda one: (str(one[0].tempo or ""), *map(str, one[0])))
    return tuple(Strand(key, tuple(points.values())) for key, points in ordered)


def day_totals(rows: "Iterable[SetsAlike]") -> tuple[DayTotals, ...]:
    """Return what was done on each day of training, oldest first."""
    by_day = groupby(sorted(rows, key=attrgetter("day")), attrgetter("day"))
    return tuple(_day_total(day, list(of_day)) for day, of_day in by_day)


def week_of(day: date, first_weekday: int) -> date:
    """Return the first day of a day's week; `first_weekday` 0 is Monday."""
    return day - timedelta(days=(day.weekday() - first_weekday) % 7)


def _day_total(day: date, rows: "Sequence[SetsAlike]") -> DayTotals:
    return DayTotals(
        day,
        len({one.session for one in rows}),
        sum(one.sets for one in rows),
        sum(one.lifts for one in rows),
        sum(one.volume or 0 for one in rows),
    )


def _bucket(row: SetsAlike, grain: Grain, first_weekday: int) -> "Hashable":
    return row.session if grain is Grain.SESSION else _begin(row.day, grain, first_weekday)


def _begin(day: date, grain: Grain, first_weekday: int) -> date:
    if grain is Grain.WEEK:
        return week_of(day, first_weekday)
    return day.replace(day=1) if grain is Grain.MONTH else day


def _best(row: SetsAlike, grain: Grain, first_weekday: int, *, halved: bool) -> Best:
    volume = row.volume // 2 if halved and row.volume is not None else row.volume
    return Best(
        day=_begin(row.day, grain, first_weekday),
        sets=row.sets,
        e1rm=row.e1rm,
        load=row.load,
        reps=row.reps,
        volume=volume,
        pause=max(hold_of(row.alike)[:LOWERING]) if row.judged else None,
        duration=row.duration,
        distance=row.distance,
    )


def _most(one: N | None, other: N | None) -> N | None:
    if one is None or other is None:
        return other if one is None else one
    return max(one, other)


def _total(one: int | None, other: int | None) -> int | None:
    return None if one is None and other is None else (one or 0) + (other or 0)
