"""Measurements of the body in words. Nothing here needs Rich."""

from typing import TYPE_CHECKING

from fitlog.training.measure import in_unit_of
from fitlog.view.days import clock, day_name, plain_day
from fitlog.view.text import plural, words

if TYPE_CHECKING:
    from datetime import date

    from fitlog.training.body_trend import BodyTrend, Mean
    from fitlog.training.measure import Measured
    from fitlog.view.body_values import Course

_FINE = 0.05


def measure_words(measure: str) -> str:
    """Return a measure as people say it: "left upper arm"."""
    return words(measure)


def value_words(one: "Measured", unit: str) -> str:
    """Return a value as typed, or, where another unit is shown, in that: "80 cm"."""
    value = one.value
    return str(value) if value.unit == unit else number_words(value.amount, unit)


def number_words(amount: float, unit: str, decimals: int = 1) -> str:
    """Return an amount with its unit, without trailing zeros: "72.4 kg", "18 %", "58"."""
    text = f"{in_unit_of(amount, unit):.{decimals}f}"
    return f"{text.rstrip('0').rstrip('.') if '.' in text else text} {unit}".rstrip()


def change_words(one: "Measured", before: "Measured", unit: str) -> str:
    """Return by how much a value changed, with its sign: "-0.3 kg", "0 kg"."""
    typed = one.value.unit == before.value.unit == unit
    return signed(one.value.amount - before.value.amount, unit, 2 if typed else 1)


def signed(amount: float, unit: str, decimals: int = 1) -> str:
    """Return an amount with its sign and unit; what would be shown as 0 has none."""
    text = number_words(abs(amount), unit, decimals)
    if not float(text.split()[0]):
        return text
    return f"{'-' if amount < 0 else '+'}{text}"


def when_words(one: "Measured", today: "date") -> str:
    """Return the day, and of another day the time, if it is known: "yesterday 07:00"."""
    day = day_name(one.day, today)
    return f"{day} {clock(one.at)}" if one.timed and one.day != today else day


def latest_sentence(course: "Course") -> str:
    """Return the last value, its day and its changes: "72.4 kg (today), -0.3 kg since ..."."""
    one, before, month = course.latest
    parts = [f"{value_words(one, course.unit)} ({day_name(one.day, course.today)})"]
    if before:
        since = clock(before.at) if before.day == one.day else plain_day(before.day, course.today)
        parts.append(f"{change_words(one, before, course.unit)} since {since}")
    if month:
        days = plural((one.day - month.day).days, "day")
        parts.append(f"{change_words(one, month, course.unit)} in {days}")
    return ", ".join(parts)


def trend_sentence(trend: "BodyTrend", unit: str) -> str:
    """Return a trend and what it rests on: "-0.4 kg a week (...), 12 days in 40: falling."."""
    if trend.slope is None:
        return "not enough yet: fewer than two days in the last 42"
    week = trend.slope.a_week
    decimals = 1 if abs(in_unit_of(week.per_day, unit)) >= _FINE else 2
    rise = f"{signed(week.per_day, unit, decimals)} a week"
    measured = f"{plural(trend.days, 'day')} measured in {trend.span_days + 1}"
    if week.low is None or week.high is None:
        return f"{rise}, {measured}: too few to say how sure that is"
    ends = f"{signed(week.low, unit, decimals)} to {signed(week.high, unit, decimals)}"
    way = "rising" if week.rises else "falling" if week.falls else "no clear way: it holds 0"
    return f"{rise} (95 % interval {ends}), {measured}: {way}"


def mean_sentence(week: "Mean", before: "Mean | None", unit: str) -> str:
    """Return the mean of seven days and of the seven before: "72.6 kg (5 days); ..."."""
    now = f"mean {number_words(week.amount, unit)} ({plural(week.days, 'day')} measured)"
    if before is None:
        return now
    earlier = f"{number_words(before.amount, unit)} ({plural(before.days, 'day')})"
    return f"{now}; the 7 days before {earlier}: {signed(week.amount - before.amount, unit)}"


def measured_words(one: "Measured", today: "date") -> str:
    """Return a measurement on one line: 'weight 72.4 kg, yesterday 07:00 "after a run"'."""
    note = f' "{one.note}"' if one.note else ""
    return f"{measure_words(one.measure)} {one.value}, {when_words(one, today)}{note}"
