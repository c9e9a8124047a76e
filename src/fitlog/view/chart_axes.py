"""The ticks of a chart's axes: round numbers, round times, first days of weeks and months."""

import math
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_ROUND = (1.0, 2.0, 2.5, 5.0)
_PLATES = (1.0, 2.5, 5.0)
_ROUND_SECONDS = (1.0, 2.0, 5.0, 10.0, 15.0, 30.0, 60.0, 120.0, 300.0, 600.0, 900.0, 1800.0, 3600.0)
_NOTHING = 1e-9
_LEAST_SHARE = 0.05
_LONG = 45
"""Days from which on months are named, not weeks."""

_DAY_STEPS = (1, 2, 7, 14, 28)
_MONTH_STEPS = (1, 2, 3, 6, 12, 24, 60, 120)
_GAP = 2
_LEAST_MARKS = 2


class DayTick(NamedTuple):
    """A day, as an ordinal, and what is written under it."""

    day: int
    label: str


def round_ticks(low: float, high: float, most: int) -> list[float]:
    """Return at most so many (from 2 on) evenly spaced round numbers around low and high."""
    return _ticks(low, high, most, _round_steps(_span(low, high)))


def load_ticks(low: float, high: float, most: int) -> list[float]:
    """Return the same for loads: in steps that plates make, 2.5 and not 2."""
    powers = _round_steps(_span(low, high), _PLATES)
    return _ticks(low, high, most, powers)


def whole_ticks(low: float, high: float, most: int) -> list[float]:
    """Return the same in whole numbers, for what is counted."""
    steps = (step for step in _round_steps(_span(low, high)) if step == int(step))
    return _ticks(low, high, most, steps)


def time_ticks(low: float, high: float, most: int) -> list[float]:
    """Return the same for seconds: steps of 15 s, 30 s, 1 min."""
    if _span(low, high) > _ROUND_SECONDS[-1] * (most - 1):
        return round_ticks(low, high, most)
    return _ticks(low, high, most, iter(_ROUND_SECONDS))


def framed(
    marks: "Sequence[float]", low: float, high: float
) -> "tuple[float, float, Sequence[float]]":
    """Return the values at the edges of a scale, and the marks that lie between them.

    An outer mark that the values do not come near is cut off, so that half of the chart is
    not left to what never was.
    """
    half = (marks[1] - marks[0]) / 2
    from_low = len(marks) > _LEAST_MARKS and low >= marks[0] + half
    shown = marks[1:] if from_low else marks
    to_high = len(shown) > _LEAST_MARKS and high <= shown[-1] - half
    bottom, top = shown[0] - half * from_low, shown[-1] - half * to_high
    return bottom, top, shown[:-1] if to_high else shown


def day_ticks(first: date, last: date, width: int) -> list[DayTick]:
    """Return the days to be named on an axis of so many columns, so that no label touches."""
    days = (last - first).days
    choices = (_day_choices if days < _LONG else _month_choices)(first, last)
    fitting = (ticks for ticks in choices if _fit(ticks, days, width))
    return next(fitting, [DayTick(first.toordinal(), _day_label(first))])


def _span(low: float, high: float) -> float:
    # What hardly moves is not drawn as if it leapt.
    span = max(high - low, _LEAST_SHARE * abs(high))
    return span if span > _NOTHING else 1.0


def _ticks(low: float, high: float, most: int, steps: "Iterator[float]") -> list[float]:
    middle, half = (low + high) / 2, _span(low, high) / 2
    bottom, top = min(low, middle - half), max(high, middle + half)
    if low >= 0:
        bottom = max(0.0, bottom)
    for step in steps:
        first = math.floor(bottom / step)
        last = max(first + 1, math.ceil(top / step))
        if last - first < most:
            return [step * place for place in range(first, last + 1)]
    return [low, max(high, low + 1)]


def _round_steps(span: float, steps: "Sequence[float]" = _ROUND) -> "Iterator[float]":
    power = math.floor(math.log10(span)) - 2
    for exponent in range(power, power + 6):
        yield from (step * 10.0**exponent for step in steps)


def _day_choices(first: date, last: date) -> "Iterator[list[DayTick]]":
    for step in _DAY_STEPS:
        days = range(first.toordinal(), last.toordinal() + 1, step)
        yield [DayTick(day, _day_label(date.fromordinal(day))) for day in days]


def _month_choices(first: date, last: date) -> "Iterator[list[DayTick]]":
    for step in _MONTH_STEPS:
        yield [
            DayTick(day.toordinal(), _month_label(day, step)) for day in _months(first, last, step)
        ]


def _months(first: date, last: date, step: int) -> "Iterator[date]":
    count = first.year * 12 + first.month - 1
    count += -count % step
    while True:
        day = date(count // 12, count % 12 + 1, 1)
        if day > last:
            return
        if day >= first:
            yield day
        count += step


def _fit(ticks: "Sequence[DayTick]", days: int, width: int) -> bool:
    """Return whether there are labels, and each is over before the next begins."""
    places = [(tick.day - ticks[0].day) * (width - 1) / max(1, days) for tick in ticks]
    gaps = zip(places, places[1:], ticks, strict=False)
    return bool(ticks) and all(
        after - before >= len(tick.label) + _GAP for before, after, tick in gaps
    )


def _day_label(day: date) -> str:
    return f"{day.day} {day:%b}"


def _month_label(day: date, step: int) -> str:
    if step >= 12:  # noqa: PLR2004 - a year
        return f"{day.year}"
    return f"{day:%b} {day.year}" if day.month == 1 else f"{day:%b}"
