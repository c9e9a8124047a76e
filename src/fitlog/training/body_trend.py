"""Which way a measure of the body goes: changes, means of a week, slope with its interval."""

from datetime import timedelta
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from fitlog.training.trend import DEFAULT_RULES, theil_sen

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from fitlog.training.measure import Measured
    from fitlog.training.trend import Slope

WINDOW_DAYS = DEFAULT_RULES.window_days
"""The trend looks back as far as that of an exercise."""

LEAST_DAYS = DEFAULT_RULES.least_sessions
WEEK = 7
MONTH = 30
MONTH_SLACK = 7
"""What is compared over 30 days lies 23 to 37 days apart."""


class Daily(NamedTuple):
    """The mean amount of a day, in the unit of amounts."""

    day: "date"
    amount: float


class Mean(NamedTuple):
    """The mean of so many days that were measured."""

    amount: float
    days: int


class BodyTrend(NamedTuple):
    """The slope of the last 42 days, in amounts a day; None where only one was measured.

    `days` are those that were measured, `span_days` lie between the first and the last.
    """

    slope: "Slope | None"
    days: int
    span_days: int


def daily(measured: "Iterable[Measured]") -> tuple[Daily, ...]:
    """Return the mean of each day, oldest first; of a morning and an evening there is one."""
    ordered = sorted(measured, key=lambda one: one.day)
    days = groupby(ordered, key=lambda one: one.day)
    return tuple(Daily(day, _mean([one.value.amount for one in of_day])) for day, of_day in days)


def body_trend(days: "Iterable[Daily]", today: "date") -> BodyTrend:
    """Return the Theil-Sen slope of the last 42 days, with Sen's interval from 5 days on."""
    window = [one for one in days if 0 <= (today - one.day).days < WINDOW_DAYS]
    slope = theil_sen((one.day.toordinal(), one.amount) for one in window)
    if slope and len(window) < LEAST_DAYS:
        slope = slope._replace(low=None, high=None)
    span = (window[-1].day - window[0].day).days if window else 0
    return BodyTrend(slope, len(window), span)


def week_mean(days: "Iterable[Daily]", last: "date") -> Mean | None:
    """Return the mean of the seven days that end with `last`; None if none was measured."""
    of_week = [one.amount for one in days if 0 <= (last - one.day).days < WEEK]
    return Mean(_mean(of_week), len(of_week)) if of_week else None


def week_means(days: "Sequence[Daily]") -> list[float]:
    """Return for each day the mean of the seven days that end with it: a line for the eye."""
    line, first, total = [], 0, 0.0
    for place, one in enumerate(days):
        total += one.amount
        while (one.day - days[first].day).days >= WEEK:
            total -= days[first].amount
            first += 1
        line.append(total / (place - first + 1))
    return line


def month_span(day: "date") -> "tuple[date, date]":
    """Return the first and last day of what is compared with `day` over 30 days."""
    middle, slack = day - timedelta(days=MONTH), timedelta(days=MONTH_SLACK)
    return middle - slack, middle + slack


def month_before(measured: "Iterable[Measured]", day: "date") -> "Measured | None":
    """Return the measurement nearest to 30 days before, the newer of two; None if none is near."""
    first, last = month_span(day)
    near = [one for one in measured if first <= one.day <= last]
    middle = day - timedelta(days=MONTH)
    return min(reversed(near), key=lambda one: abs((one.day - middle).days), default=None)


def _mean(amounts: "Sequence[float]") -> float:
    return sum(amounts) / len(amounts)
