"""Points of whole weeks and months, where sessions one by one are too many to look at."""

from enum import StrEnum
from typing import TYPE_CHECKING

from fitlog.training.series import Series, merged

if TYPE_CHECKING:
    from datetime import date

    from fitlog.training.series import Metric, Point


class Period(StrEnum):
    """What one point stands for."""

    SESSION = "session"
    WEEK = "week"
    MONTH = "month"


def period_start(day: "date", period: Period, first_weekday: int = 0) -> "date":
    """Return the first day of the week or month that a day lies in; of a session the day.

    `first_weekday` is the one that a week begins on, 0 for Monday.
    """
    if period is Period.WEEK:
        from fitlog.training.when import week_start  # noqa: PLC0415 - it reads dates, slowly

        return week_start(day, first_weekday)
    return day.replace(day=1) if period is Period.MONTH else day


def in_periods(series: Series, period: Period, metric: "Metric", first_weekday: int = 0) -> Series:
    """Return a series with one point a period, on its first day: the best, or the sum.

    The sum is of what is summed in a session too, as volume load is.
    """
    if period is Period.SESSION:
        return series

    periods: dict[date, list[Point]] = {}
    for point in series.points:
        periods.setdefault(period_start(point.day, period, first_weekday), []).append(point)
    points = (merged(some, metric)._replace(day=day) for day, some in periods.items())
    return series._replace(points=tuple(sorted(points, key=lambda point: point.day)))
