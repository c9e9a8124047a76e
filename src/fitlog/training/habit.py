"""How the habit holds: one month against the one before, and the days that are trained most.

Weeks and runs of weeks are in `calendar_weeks`.
"""

from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping

    from fitlog.training.week_volume import Alike

    MovedOf = Callable[[str, date], int | None]

USUAL_DAYS = (0, 2, 4)
"""Monday, Wednesday and Friday, where the log tells nothing of days."""


class Totals(NamedTuple):
    """What some days add up to.

    `hard_sets` are without stretches and running; `left_out` sets had an unknown load.
    """

    sessions: int = 0
    hard_sets: float = 0.0
    grams: int = 0
    left_out: int = 0


class LifeTotals(NamedTuple):
    """All that the log holds: sessions with a set, work sets, grams x reps of loads that count.

    Sets on the lifter's own weight have no part in the volume load.
    """

    sessions: int
    work_sets: int
    grams: int


class Months(NamedTuple):
    """A running month so far, the one before up to the same day of the month, and all of it."""

    first: date
    so_far: Totals
    before_so_far: Totals
    before: Totals

    @property
    def before_first(self) -> date:
        """The first day of the month before."""
        return month_before(self.first)


def months(
    alike: "Iterable[Alike]", today: date, moved: "MovedOf", aside: "Collection[str]" = ()
) -> Months:
    """Return a month against the one before; `alike` are the sets of both.

    `moved` says how many grams of the lifter an exercise moves on a day; those `aside` have no
    hard sets.
    """
    known = list(alike)
    first = today.replace(day=1)
    before = month_before(first)
    same_day = min(before.replace(day=1) + timedelta(days=today.day - 1), first - timedelta(days=1))

    def of(begin: date, end: date) -> Totals:
        return totals([one for one in known if begin <= one.day <= end], moved, aside)

    return Months(
        first, of(first, today), of(before, same_day), of(before, first - timedelta(days=1))
    )


def month_before(first: date) -> date:
    """Return the first day of the month before the one that begins on `first`."""
    return (first - timedelta(days=1)).replace(day=1)


def totals(alike: "Iterable[Alike]", moved: "MovedOf", aside: "Collection[str]" = ()) -> Totals:
    """Return what sets add up to."""
    known = list(alike)
    loads = [one.load(moved(one.exercise, one.day)) for one in known]
    return Totals(
        len({one.session for one in known}),
        sum(one.hard_sets for one in known if one.exercise not in aside),
        sum(load.grams for load in loads),
        sum(load.left_out for load in loads),
    )


def planned_days(trained: "Mapping[int, int]", wanted: int | None) -> tuple[int, ...]:
    """Return so many weekdays (0 is Monday), those with the most sessions, in order.

    Without a number those that have at least half of the sessions of the fullest; the usual
    days where nothing is known, and to fill up.
    """
    fullest = max(trained.values(), default=0)
    by_count = sorted(trained, key=lambda day: (-trained[day], day))
    if wanted is None:
        return tuple(sorted(day for day in by_count if 2 * trained[day] >= fullest)) or USUAL_DAYS
    filled = dict.fromkeys([*by_count, *USUAL_DAYS, *range(7)])
    return tuple(sorted(list(filled)[:wanted]))
