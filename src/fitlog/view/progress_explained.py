"""How `progress` reached its figures: formula, the set used, limits, thresholds."""

from typing import TYPE_CHECKING

from fitlog.training.moved import moved_on
from fitlog.training.periods import Period
from fitlog.training.series import SUMMED, Metric
from fitlog.training.strength import DEFAULT_FORMULA, e1rm
from fitlog.training.trend import DEFAULT_RULES
from fitlog.view.days import day_name
from fitlog.view.lines import BOLD, labelled, styled
from fitlog.view.phrases import phrase
from fitlog.view.progress_words import series_name, set_text, weight_text

if TYPE_CHECKING:
    from fitlog.training.series import Point
    from fitlog.view.progress_values import Review, Strand
    from fitlog.view.screen import Screen


_METRICS = {
    Metric.VOLUME_LOAD: "reps x load of the session's work sets, drops and chains too; both sides"
    " and both implements count, a set whose load is unknown is left out",
    Metric.TEMPO: "time under tension: reps x the seconds of the tempo; an X counts as 1 s, so it"
    " is approximate there. Seconds alone: no verdict on the tempo",
    Metric.PACE: "time over distance, for a kilometre; less is better, so the faster is above."
    " Each distance is a series of its own",
    Metric.ADDED_LOAD: "the load on top of your own weight; assistance is below 0",
}
_RELATIVE = "each value over the weight of its day: the last one measured, else the setting"
_DIFFERENCE = "|left - right| / the larger; above 0 in the chart where right is ahead"
_NEXT = "the least step of reps, load, pause or lowering that the rules call a record"


def explained(review: "Review", screen: "Screen") -> list[str]:
    """Return the lines under the page: each figure's way, and where it stops being true."""
    lines = [labelled("estimate", text, screen) for text in _estimates(review)]
    told = {
        "metric": _METRICS.get(review.metric, ""),
        "points": _points(review),
        "bodyweight": _RELATIVE if review.relative else "",
        "trend": _trend(),
        "chart": _chart(),
        "deload": _deload(),
        "plateau": _plateau(),
        "difference": _DIFFERENCE if review.difference else "",
        "state": _state(),
        "records": _records(),
        "next": _NEXT if review.coming else "",
    }
    lines += [labelled(label, text, screen) for label, text in told.items() if text]
    return [styled("How it was reached", BOLD, screen), *lines]


def _estimates(review: "Review") -> list[str]:
    if review.metric is not Metric.E1RM:
        return []
    known = [strand.series.points[-1] for strand in review.current if strand.series.points]
    return [_estimate(point, review) for point in known] + [_limits(review)]


def _estimate(point: "Point", review: "Review") -> str:
    performed, moved = point.set.performed, moved_on(review.moved_grams, point.set.day)
    estimate = e1rm(performed, review.formula, moved_grams=moved)
    if estimate is None:
        return ""
    value = weight_text(estimate.grams, review)
    reps = f"{estimate.reps_to_failure:g}"
    return (
        f"{value} from {set_text(performed, review)} ({phrase(performed)},"
        f" {day_name(point.day, review.today)}): R = {reps} to failure,"
        f" {estimate.formula}, {estimate.confidence}"
    )


def _limits(review: "Review") -> str:
    ways = {DEFAULT_FORMULA: "Brzycki up to R = 10, Epley from there to 15"}
    way = ways.get(review.formula, review.formula)
    return (
        f"{way}; good up to R = 5, fair up to 10, poor (~, never a record) up to 15, none above."
        " It compares you with yourself."
    )


def _points(review: "Review") -> str:
    names = "; ".join(_series(strand) for strand in review.current)
    of_what = "the sum" if review.metric in SUMMED else "the best set"
    text = f"{of_what} of each {review.period} in its series ({names})"
    return text if review.period is Period.SESSION else f"{text}; the trend rests on sessions"


def _series(strand: "Strand") -> str:
    return series_name(strand.series.key)


def _trend() -> str:
    rules = DEFAULT_RULES
    return (
        f"Theil-Sen slope of the last {rules.window_days} days, with Sen's interval, session by"
        " session"
    )


def _chart() -> str:
    return (
        "the smoothed line is an exponentially weighted mean (tau 21 days), for the eye alone; the"
        " trend line is the Theil-Sen slope of all that is shown, deloads left out, through the"
        " middle of the points, its band the slopes of Sen's 95 % interval. Of two sides only the"
        " smoothed lines are drawn; --side left adds its trend"
    )


def _deload() -> str:
    rules = DEFAULT_RULES
    return (
        f"up to {rules.deload_sessions} sessions within {rules.deload_days} days, each"
        f" {rules.deload:.0%} or more under the median of the three before, after which the next"
        " is above that again"
    ).replace("%", " %")


def _plateau() -> str:
    return (
        "shaded where the state on a session's day was plateau, back to the first session that it"
        " rested on or to the last record; of two sides where both were"
    )


def _state() -> str:
    rules = DEFAULT_RULES
    return (
        f"a plateau needs {rules.least_sessions} sessions over {rules.least_span_days} days,"
        f" an interval that holds 0, and no record in {rules.record_days} days"
    )


def _records() -> str:
    return "compared with all that was logged before them; a first session is a baseline"
