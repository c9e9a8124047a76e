"""The promised forms of `progress --json`. Loads are in the unit of the setting."""

from typing import TYPE_CHECKING

from fitlog.training.series import LESS_IS_BETTER, Metric
from fitlog.training.trend_line import deloads
from fitlog.view.forms import Form, set_form
from fitlog.view.progress_chart import aheads, level_spans
from fitlog.view.progress_overview import best_point, last_record
from fitlog.view.progress_values import records_of
from fitlog.view.progress_words import as_told, number, unit_name
from fitlog.view.record_form import coming_form, record_form

if TYPE_CHECKING:
    from collections.abc import Mapping

    from fitlog.training.series import Point
    from fitlog.training.sets import LoggedSet
    from fitlog.training.sides import SidePair, SideVerdict
    from fitlog.training.trend import Trend
    from fitlog.view.progress_values import Overview, Review, Strand

    Numbers = Mapping[str, LoggedSet]

_DECIMALS = 2


def progress_form(review: "Review", numbered: "Numbers") -> Form:
    """Return one exercise; `numbered` holds the sets with their short ids, by id."""
    return {
        "exercise": review.exercise.slug,
        "metric": review.metric.value,
        "unit": unit_name(review),
        "by": review.period.value,
        "series": [_series(strand, review, numbered) for strand in review.strands],
        "records": [record_form(record, review.unit, numbered) for record in review.records],
        "difference": _difference(review.difference, review.pair, review),
        "differences": _differences(review),
        "next": [coming_form(one, review.unit, review.exercise) for one in review.coming],
    }


def overview_form(overview: "Overview", numbered: "Numbers") -> Form:
    """Return the exercises trained lately, the last one first."""
    return {
        "since": overview.since.isoformat(),
        "exercises": [_exercise(review, numbered) for review in overview.reviews],
    }


def sets_in(review: "Review") -> "list[LoggedSet]":
    """Return the sets that the form of an exercise holds."""
    sets = [point.set for strand in review.strands for point in strand.series.points]
    return _once([*sets, *(record.set for record in review.records if record.set)])


def sets_in_overview(overview: "Overview") -> "list[LoggedSet]":
    """Return the sets that the form of all exercises holds."""
    records = [last_record(review) for review in overview.reviews]
    best = [best_point(strand).set for review in overview.reviews for strand in review.current]
    return _once([*best, *(record.set for record in records if record and record.set)])


def _once(sets: "list[LoggedSet]") -> "list[LoggedSet]":
    return list({one.id: one for one in sets}.values())


def _series(strand: "Strand", review: "Review", numbered: "Numbers") -> Form:
    light = deloads(strand.sessions)
    side = strand.series.key.side
    return {
        **_key(strand),
        "points": [
            _point(point, review, numbered)
            | {"record": bool(records_of(review, point, side)), "deload": point in light}
            for point in strand.series.points
        ],
        "trend": _trend(strand.trend, review),
        "plateaus": [
            {"first": span.first.isoformat(), "last": span.last.isoformat()}
            for span in level_spans(strand, review)
        ],
    }


def _key(strand: "Strand") -> Form:
    key = strand.series.key
    return {
        "side": key.side and key.side.value,
        "pause_seconds": _short(key.pause_ms / 1000) if key.pause_ms else None,
        "tempo": str(key.tempo) if key.tempo else None,
        "distance_m": key.distance_m or None,
    }


def _point(point: "Point", review: "Review", numbered: "Numbers") -> Form:
    return {
        "day": point.day.isoformat(),
        "value": _value(point.value, review),
        "set": set_form(numbered.get(point.set.id, point.set)),
    }


def _trend(trend: "Trend", review: "Review") -> Form:
    week = as_told(trend.slope, review).a_week if trend.slope else None
    ends = (week.per_day, week.low, week.high) if week else (None, None, None)
    values = [None if end is None else _number(end, review, 3) for end in ends]
    return dict(zip(("per_week", "low", "high"), values, strict=True)) | {
        "state": trend.state.value
    }


def _difference(
    verdict: "SideVerdict | None", pair: "SidePair | None", review: "Review"
) -> Form | None:
    if verdict is None or pair is None:
        return None
    ahead = verdict.difference.stronger
    return {
        "day": pair.day.isoformat(),
        "left": _value(pair.left, review),
        "right": _value(pair.right, review),
        "percent": _short(verdict.difference.percent),
        "stronger": ahead and ahead.value,
        "level": verdict.level.value,
        "agreeing": verdict.agreeing,
        "sessions": verdict.sessions,
    }


def _differences(review: "Review") -> list[Form]:
    """Return how far right was ahead in each session or period, left with a minus."""
    return [{"day": one.day.isoformat(), "percent": _short(one.percent)} for one in aheads(review)]


def _exercise(review: "Review", numbered: "Numbers") -> Form:
    record = last_record(review)
    return {
        "exercise": review.exercise.slug,
        "name": review.exercise.name,
        "metric": review.metric.value,
        "unit": unit_name(review),
        "last_day": review.last_day and review.last_day.isoformat(),
        "series": [_side(strand, review, numbered) for strand in review.current],
        "record": record_form(record, review.unit, numbered) if record else None,
    }


def _side(strand: "Strand", review: "Review", numbered: "Numbers") -> Form:
    return {
        **_key(strand),
        "points": [
            {"day": point.day.isoformat(), "value": _value(point.value, review)}
            for point in strand.series.points
        ],
        "best": _point(best_point(strand), review, numbered),
        "trend": _trend(strand.trend, review),
    }


def _value(value: float, review: "Review", decimals: int = _DECIMALS) -> float:
    return _number(-value if review.metric in LESS_IS_BETTER else value, review, decimals)


def _number(value: float, review: "Review", decimals: int = _DECIMALS) -> float:
    if review.metric is Metric.REPS or review.metric is Metric.DISTANCE:
        return _short(value, decimals)
    return _short(number(value, review), decimals + review.relative)


def _short(value: float, decimals: int = _DECIMALS) -> float:
    """Return a number without what nobody measured: 2, not 2.0 or 2.0000000004."""
    rounded = round(value, decimals)
    return int(rounded) if rounded == int(rounded) else rounded
