"""A year of training days: a picture of two half years, and its months in a table."""

from datetime import date, timedelta
from typing import TYPE_CHECKING

from fitlog.training.report_series import DayTotals, week_of
from fitlog.view.phrases import volume
from fitlog.view.report.markup import element, table
from fitlog.view.text import plural

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from xml.etree.ElementTree import Element

    from fitlog.training.load import Unit

WEEKS = 52
LEVELS = ((1, "none"), (10, "1 to 9 sets"), (20, "10 to 19"), (30, "20 to 29"), (0, "30 or more"))
_STEP, _LEFT, _TOP = 14, 30, 16
_HALF = WEEKS // 2
_WEEK = 7


def calendar(days: "Iterable[DayTotals]", today: date, first_weekday: int) -> "Element":
    """Return the last 52 weeks as cells, darker where more sets were done."""
    sets = {one.day: one.sets for one in days}
    last = week_of(today, first_weekday)
    halves = (last - timedelta(weeks=back) for back in (WEEKS - 1, _HALF - 1))
    drawn = element("div", *(_half(begin, sets, today) for begin in halves), class_="halves")
    signs = (
        element("li", element("span", class_=f"key m{level}"), words)
        for level, (_, words) in enumerate(LEVELS)
    )
    legend = element("ul", *signs, class_="legend", aria_label="Sets a day, by colour")
    return element("figure", drawn, element("figcaption", "Sets a day", legend))


def months(days: "Iterable[DayTotals]", today: date, unit: "Unit") -> "Element":
    """Return what was done in each of the last twelve months, the newest first."""
    by_month: dict[date, list[DayTotals]] = {_months_back(today, back): [] for back in range(12)}
    for one in days:
        if (month := one.day.replace(day=1)) in by_month:
            by_month[month].append(one)
    heads = ("Month", "Days", "Sessions", "Sets", "Volume load")
    rows = (_month(month, some, unit) for month, some in by_month.items())
    return table("Training by month", heads, rows, class_="numbers")


def _months_back(today: date, back: int) -> date:
    years, month = divmod(12 * today.year + today.month - 1 - back, 12)
    return date(years, month + 1, 1)


def _month(month: date, days: "Sequence[DayTotals]", unit: "Unit") -> tuple[str, ...]:
    sessions, sets = sum(one.sessions for one in days), sum(one.sets for one in days)
    moved = volume(sum(one.volume for one in days), unit)
    return (f"{month:%B %Y}", f"{len(days)}", f"{sessions}", f"{sets}", moved)


def _half(begin: date, sets: dict[date, int], today: date) -> "Element":
    end = begin + timedelta(weeks=_HALF)
    shown = [one for one in _span(begin, end) if one <= today]
    trained = sum(one in sets for one in shown)
    return element(
        "svg",
        *_weekdays(begin),
        *_month_names(begin),
        *(_cell(one, begin, sets.get(one, 0)) for one in shown),
        viewBox=f"0 0 {_LEFT + _STEP * _HALF} {_TOP + _STEP * _WEEK}",
        role="img",
        aria_label=f"{plural(trained, 'day')} of training from {_said(shown[0])}"
        f" to {_said(shown[-1])}; the table of months tells more.",
        class_="calendar",
    )


def _span(begin: date, end: date) -> "Iterator[date]":
    return (begin + timedelta(days=step) for step in range((end - begin).days))


def _weekdays(begin: date) -> "Iterator[Element]":
    for row in range(0, _WEEK, 2):
        name = f"{begin + timedelta(days=row):%a}"
        yield element("text", name, x=0, y=_TOP + _STEP * row + 10)


def _month_names(begin: date) -> "Iterator[Element]":
    for week in range(_HALF):
        days = _span(begin + timedelta(weeks=week), begin + timedelta(weeks=week + 1))
        first = next((one for one in days if one.day == 1), None)
        if first and week < _HALF - 1:
            yield element("text", f"{first:%b}", x=_LEFT + _STEP * week, y=_TOP - 5)


def _cell(day: date, begin: date, sets: int) -> "Element":
    week, row = divmod((day - begin).days, _WEEK)
    return element(
        "rect",
        element("title", f"{_said(day)}: {plural(sets, 'set')}"),
        x=_LEFT + _STEP * week,
        y=_TOP + _STEP * row,
        width=_STEP - 2,
        height=_STEP - 2,
        rx=2,
        class_=f"m{_level(sets)}",
    )


def _level(sets: int) -> int:
    return next((level for level, (end, _) in enumerate(LEVELS) if sets < end), len(LEVELS) - 1)


def _said(day: date) -> str:
    return f"{day:%a} {day.day} {day:%b %Y}"
