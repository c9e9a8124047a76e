"""The promised forms of `body --json`. Numbers are in the unit that is beside them."""

from typing import TYPE_CHECKING

from fitlog.training.measure import in_unit_of
from fitlog.view.forms import Form

if TYPE_CHECKING:
    from collections.abc import Iterable

    from fitlog.training.body_trend import BodyTrend, Mean
    from fitlog.training.measure import Measured
    from fitlog.view.body_values import Course, Latest

_DECIMALS = 3


def noted_form(latest: "Latest") -> Form:
    """Return what was logged, and what was measured before it."""
    one, before, _ = latest
    return {
        "measure": one.measure,
        "measurement": measured_form(one),
        "before": measured_form(before) if before else None,
    }


def overview_form(latest: "Iterable[Latest]") -> Form:
    """Return the latest measurement of each measure."""
    return {"measures": [_latest(one) for one in latest]}


def course_form(course: "Course") -> Form:
    """Return one measure since a day, with its trend, in its unit."""
    return {
        **_latest(course.latest),
        "unit": course.unit,
        "since": course.since.isoformat(),
        "measurements": [measured_form(one) for one in course.measured],
        "trend": _trend(course.trend, course.unit),
        "mean_7_days": _mean(course.week, course.unit),
        "mean_7_days_before": _mean(course.week_before, course.unit),
    }


def measured_form(one: "Measured") -> Form:
    """Return a measurement: `amount` in grams, micrometres or thousandths."""
    return {
        "id": one.id,
        "at": one.at.isoformat(timespec="milliseconds") if one.timed else None,
        "day": one.day.isoformat(),
        "text": one.value.text,
        "unit": one.value.unit,
        "amount": one.value.amount,
        "note": one.note or None,
    }


def _latest(latest: "Latest") -> Form:
    one, before, month = latest
    return {
        "measure": one.measure,
        "latest": measured_form(one),
        "change": _change(one, before),
        "change_30_days": _change(one, month),
    }


def _change(one: "Measured", before: "Measured | None") -> Form | None:
    if before is None:
        return None
    value = _number(one.value.amount - before.value.amount, one.value.unit)
    return {"value": value, "unit": one.value.unit, "since": before.day.isoformat()}


def _trend(trend: "BodyTrend", unit: str) -> Form:
    week = trend.slope.a_week if trend.slope else None
    ends = (week.per_day, week.low, week.high) if week else (None, None, None)
    values = [None if end is None else _number(end, unit) for end in ends]
    said = dict(zip(("per_week", "low", "high"), values, strict=True))
    return said | {"days": trend.days, "span_days": trend.span_days}


def _mean(mean: "Mean | None", unit: str) -> Form | None:
    return mean and {"value": _number(mean.amount, unit), "days": mean.days}


def _number(amount: float, unit: str) -> float:
    rounded = round(in_unit_of(amount, unit), _DECIMALS)
    return int(rounded) if rounded == int(rounded) else rounded
