"""Values, trends and differences in words. Nothing here needs Rich."""

from typing import TYPE_CHECKING

from fitlog.training.load import in_unit
from fitlog.training.moved import moved_on
from fitlog.training.notation.spelling import format_sets
from fitlog.training.series import LESS_IS_BETTER, METRIC_UNITS, Metric
from fitlog.training.sets import Side
from fitlog.training.sides import Level
from fitlog.training.strength import Confidence, e1rm
from fitlog.training.trend import DEFAULT_RULES, Reason, State
from fitlog.view.days import day_name
from fitlog.view.lines import GREEN, YELLOW
from fitlog.view.phrases import volume
from fitlog.view.record_phrases import kind_and_value
from fitlog.view.text import distance, duration, plural

if TYPE_CHECKING:
    from datetime import date

    from fitlog.training.personal_record import Record
    from fitlog.training.series import Point, SeriesKey
    from fitlog.training.sets import PerformedSet
    from fitlog.training.sides import SidePair, SideVerdict
    from fitlog.training.trend import Slope, Trend
    from fitlog.view.progress_values import Review

RED = "31"
LINE = "36"
"""Cyan, readable on dark and on light, for what is drawn."""

STATES = {
    State.PROGRESSING: "progressing",
    State.PLATEAU: "plateau",
    State.REGRESSION: "regression",
    State.NOT_ENOUGH: "not enough yet",
}
STATE_STYLES = {State.PROGRESSING: GREEN, State.PLATEAU: YELLOW, State.REGRESSION: RED}

_METRICS = {
    Metric.E1RM: "e1RM",
    Metric.LOAD: "load",
    Metric.ADDED_LOAD: "added load",
    Metric.REPS: "reps",
    Metric.VOLUME_LOAD: "volume load",
    Metric.PAUSE: "pause",
    Metric.TEMPO: "time under tension",
    Metric.DURATION: "time",
    Metric.DISTANCE: "distance",
    Metric.PACE: "pace",
}
_LEVELS = {Level.NONE: "difference", Level.NOTE: "note", Level.WARN: "warning"}


def metric_name(metric: Metric) -> str:
    """Return the metric as people say it."""
    return _METRICS[metric]


def unit_name(review: "Review") -> str:
    """Return the unit that values are shown in: kg, reps, s, s/km, x bw (of the bodyweight)."""
    if review.relative:
        return "x bw"
    if review.metric is Metric.PACE:
        return "s/km"
    unit = METRIC_UNITS[review.metric]
    return {"g": review.unit.value, "ms": "s"}.get(unit, unit)


def number(value: float, review: "Review") -> float:
    """Return a value as a number in the unit that it is shown in, or a multiple of bodyweight.

    More is better in it, so a pace keeps its minus.
    """
    unit = METRIC_UNITS[review.metric]
    if unit == "g" and not review.relative:
        return float(in_unit(value, review.unit, 6))
    return value / 1000 if unit == "ms" else value


def value_text(value: float, review: "Review") -> str:
    """Return a value with its unit: "116.1 kg", "12 reps", "1:30", "2 km", "4:30 /km"."""
    if review.relative:
        return f"{value:.2f} x bw"
    if review.metric is Metric.PACE:
        return f"{duration(round(-value))} /km"
    unit = METRIC_UNITS[review.metric]
    if unit == "g":
        return weight_text(value, review)
    said = {"reps": lambda: plural(int(value), "rep"), "ms": lambda: duration(round(value))}
    return (said | {"m": lambda: distance(round(value))})[unit]()


def weight_text(grams: float, review: "Review") -> str:
    """Return a weight of the metric with its unit, a volume load as whole: "1,240 kg"."""
    if review.metric is Metric.VOLUME_LOAD:
        return volume(grams, review.unit)
    decimals = 1 if review.metric is Metric.E1RM else 2
    return f"{in_unit(grams, review.unit, decimals)} {review.unit}"


def point_text(point: "Point", review: "Review") -> str:
    """Return a session's value; an estimate that is poor begins with ~."""
    if review.metric is not Metric.E1RM:
        return value_text(point.value, review)
    value = number(point.value, review)
    text = value_text(value, review) if review.relative else f"{value:.1f} {review.unit}"
    moved = moved_on(review.moved_grams, point.set.day)
    estimate = e1rm(point.set.performed, review.formula, moved_grams=moved)
    return f"~{text}" if estimate and estimate.confidence is Confidence.POOR else text


def set_text(performed: "PerformedSet", review: "Review") -> str:
    """Return a set in the canonical notation."""
    return format_sets([performed], review.exercise)


def a_week(slope: "Slope", review: "Review") -> str:
    """Return a slope with its sign and unit: "+0.6 kg"."""
    value = number(as_told(slope, review).a_week.per_day, review)
    return f"{_signed(value, _decimals(value))} {unit_name(review)}"


def as_told(slope: "Slope", review: "Review") -> "Slope":
    """Return a slope with the sign that people give it: a falling pace is a faster one."""
    if review.metric not in LESS_IS_BETTER:
        return slope
    ends = (None if end is None else -end for end in (slope.high, slope.low))
    return type(slope)(-slope.per_day, *ends)


def trend_sentence(trend: "Trend", review: "Review") -> str:
    """Return a trend, what it rests on, and the state: "+0.6 kg a week (...): progressing"."""
    sessions = plural(trend.sessions, "session")
    span = f" in {plural(trend.span_days, 'day')}" if trend.span_days else ""
    rise = (
        f"{a_week(trend.slope, review)} a week{_interval(trend.slope, review)}, "
        if trend.slope
        else ""
    )
    light = f", {plural(trend.deloads, 'deload session')} left out" if trend.deloads else ""
    return f"{rise}{sessions}{span}{light}: {STATES[trend.state]}"


def reason_sentence(trend: "Trend", review: "Review") -> str:
    """Return why a state was given, as a sentence."""
    rules = DEFAULT_RULES
    window, days = f"the last {rules.window_days} days", plural(trend.days_since_record or 0, "day")
    old = f"{days} old" if trend.days_since_record else "of today"
    best = value_text(trend.best, review) if trend.best is not None else ""
    above, below, under = ("above", "below", "under")
    if review.metric in LESS_IS_BETTER:
        above, below, under = ("below", "above", "slower than")
    return {
        Reason.NO_SESSIONS: f"No session in {window}.",
        Reason.FEW_SESSIONS: f"Fewer than {rules.least_sessions} sessions in {window}.",
        Reason.SHORT_SPAN: "The interval holds 0, and the sessions span less than"
        f" {rules.least_span_days} days.",
        Reason.RISING: f"The whole interval is {above} 0.",
        Reason.NEW_RECORD: f"The interval holds 0, but the last record is {old}.",
        Reason.FLAT: f"The interval holds 0, without a record in {rules.record_days} days.",
        Reason.FALLING: f"The whole interval is {below} 0.",
        Reason.UNDER_BEST: f"The last {rules.under_best_sessions} sessions are each"
        f" {rules.under_best:.0%} or more {under} the best, {best}.",
    }[trend.reason].replace("%", " %")


def side_name(side: Side | None) -> str:
    """Return a side as the name of a curve."""
    return {None: "no side", Side.EACH: "each side"}.get(side, str(side))


def record_text(record: "Record", review: "Review") -> str:
    """Return a record with its side and day: "load 17.5 kg, left (Fri 20 Nov)"."""
    day = day_name(record.day, review.today)
    return f"{kind_and_value(record, review.unit)} ({day})"


def difference_label(verdict: "SideVerdict") -> str:
    """Return the word before a difference: none, worth a note, or a warning."""
    return _LEVELS[verdict.level]


def difference_sentence(verdict: "SideVerdict", pair: "SidePair", review: "Review") -> str:
    """Return the difference between the sides, which way, and whether it keeps its way."""
    left, right = value_text(pair.left, review), value_text(pair.right, review)
    values = f"{left} left and {right} right {_on(pair.day, review.today)}"
    ahead = verdict.difference.stronger
    if ahead is None:
        return f"none: {values}"
    behind = Side.LEFT if ahead is Side.RIGHT else Side.RIGHT
    newest = f"{behind} is {_percent(verdict.difference.percent)} behind {ahead}: {values}"
    if verdict.sessions == 1:
        return newest
    last = f"the last {verdict.sessions} sessions"
    return f"{newest}; {behind} was behind in {verdict.agreeing} of {last}"


def series_name(key: "SeriesKey", *, sides: bool = True) -> str:
    """Return what a series has that others have not: "left, pause 2 s at the top"."""
    parts = [side_name(key.side)] if key.side and sides else []
    parts += [distance(key.distance_m)] if key.distance_m else []
    if key.tempo:
        parts.append(f"tempo {key.tempo}")
    elif key.pause_ms:
        place = f" at the {key.pause_at}" if key.pause_at else ""
        parts.append(f"pause {duration(key.pause_ms)}{place}")
    return ", ".join(parts) or "no pause"


def _on(day: "date", today: "date") -> str:
    name = day_name(day, today)
    return name if name in {"today", "yesterday"} else f"on {name}"


def _percent(percent: float) -> str:
    return f"{percent:.0f} %" if percent >= 1 else f"{percent:.1f} %"


def _interval(slope: "Slope", review: "Review") -> str:
    week = as_told(slope, review).a_week
    if week.low is None or week.high is None:
        return ""
    low, high = (number(end, review) for end in (week.low, week.high))
    middle = number(week.per_day, review)
    decimals = _decimals(*(one for one in (low, middle, high) if one))
    return f" (95 % interval {_signed(low, decimals)} to {_signed(high, decimals)})"


def _decimals(*values: float) -> int:
    """Return how many decimals the least of the values needs to be seen at all."""
    least = min(map(abs, values), default=1.0)
    return 1 if least >= 0.05 or not least else 2  # noqa: PLR2004 - else it would be shown as 0.0


def _signed(value: float, decimals: int) -> str:
    text = f"{value:+.{decimals}f}"
    return text if float(text) else "0"
