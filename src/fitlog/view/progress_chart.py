"""The chart of an exercise: its sides as curves, what is marked in it, and how far they differ."""

from typing import TYPE_CHECKING

from fitlog.training.periods import Period
from fitlog.training.personal_record import VOLUMES
from fitlog.training.series import SUMMED, Metric
from fitlog.training.sets import Side
from fitlog.training.sides import SidePair, difference, paired
from fitlog.training.trend import smoothed
from fitlog.training.trend_line import deloads, plateaus, shared, trend_line
from fitlog.view.chart import Ahead, Curve, Dot, Scale, Signs, Under, chart
from fitlog.view.chart_axes import load_ticks, round_ticks, time_ticks, whole_ticks
from fitlog.view.lines import GREEN, YELLOW
from fitlog.view.progress_values import records_of
from fitlog.view.progress_words import LINE, number, side_name
from fitlog.view.text import duration

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from fitlog.training.series import Point
    from fitlog.training.trend_line import Line, Span
    from fitlog.view.progress_values import Review, Strand
    from fitlog.view.screen import Screen

    Choose = Callable[[float, float, int], list[float]]

MAGENTA = "35"

# How each side is drawn: on a screen that can, in ASCII, and its colour beside that.
_SIGNS = {
    Side.LEFT: (Signs("○", "☆", "▽", dotted=True), Signs("l", "L", "v", dotted=True), LINE),
    Side.RIGHT: (Signs("●", "★", "▼"), Signs("r", "R", "V"), MAGENTA),
    Side.EACH: (Signs("◇", "◈", "▿", dotted=True), Signs("e", "E", "u", dotted=True), YELLOW),
    None: (Signs("□", "▣", "◿"), Signs("n", "N", "U"), GREEN),
}

_LEAST_POINTS = 3
"""Two points are joined by any line."""

_HEIGHTS = ((100, 14), (60, 12), (0, 9))
"""The chart's rows, by the least width of the screen."""

_TICKS: "dict[Metric, Choose]" = {
    Metric.E1RM: load_ticks,
    Metric.LOAD: load_ticks,
    Metric.ADDED_LOAD: load_ticks,
    Metric.REPS: whole_ticks,
    Metric.DISTANCE: whole_ticks,
    Metric.DURATION: time_ticks,
    Metric.PAUSE: time_ticks,
    Metric.TEMPO: time_ticks,
    Metric.PACE: time_ticks,
}


def progress_chart(review: "Review", screen: "Screen") -> list[str]:
    """Return the chart's lines; none where all is of one day."""
    days = {point.day for strand in review.current for point in strand.series.points}
    if len(days) < 2:  # noqa: PLR2004 - one day is no line
        return []
    drawn = [strand for strand in review.current if strand.series.points]
    curves = [_curve(review, strand, screen, alone=len(drawn) == 1) for strand in drawn]
    spans = [level_spans(strand, review) for strand in drawn]
    under = Under(shared(spans), aheads(review), (LINE, MAGENTA))
    return chart(curves, _scale(review), screen, chart_height(screen), under)


def chart_height(screen: "Screen") -> int:
    """Return the rows that a chart has on a screen of that width."""
    return next(rows for least, rows in _HEIGHTS if screen.width >= least)


def alone_signs(screen: "Screen") -> Signs:
    """Return how a curve is marked that is the only one."""
    return Signs("●", "★", "▽") if screen.drawn else Signs("o", "*", "v")


def aheads(review: "Review") -> "tuple[Ahead, ...]":
    """Return how far right was ahead of left in each session or period; left with a minus."""
    found = [(pair.day, difference(pair.left, pair.right)) for pair in _pairs(review)]
    return tuple(
        Ahead(day, one.percent if one.stronger is Side.RIGHT else -one.percent)
        for day, one in found
        if one is not None
    )


def level_spans(strand: "Strand", review: "Review") -> "tuple[Span, ...]":
    """Return the shown spans in which a strand was on a plateau."""
    return tuple(
        span._replace(first=max(span.first, review.since))
        for span in plateaus(strand.sessions, strand.record_days)
        if span.last > review.since
    )


def _pairs(review: "Review") -> "Iterable[SidePair]":
    sides = {strand.series.key.side: strand.series.points for strand in review.current}
    left, right = sides.get(Side.LEFT, ()), sides.get(Side.RIGHT, ())
    if review.period is Period.SESSION:
        return paired(left, right)
    others = {point.day: point.value for point in right}
    return [
        SidePair(point.day, point.value, others[point.day]) for point in left if point.day in others
    ]


def _curve(review: "Review", strand: "Strand", screen: "Screen", *, alone: bool) -> Curve:
    points, side = strand.series.points, strand.series.key.side
    values = [number(point.value, review) for point in points]
    pairs = [(point.day.toordinal(), value) for point, value in zip(points, values, strict=True)]
    light = deloads(strand.sessions) if review.period is Period.SESSION else frozenset()
    dots = tuple(
        Dot(point.day, value, mean, _holds_record(review, point, side), point in light)
        for point, value, mean in zip(points, values, smoothed(pairs), strict=True)
    )
    if alone:
        return Curve("", dots, alone_signs(screen), LINE, _line(review, dots))
    drawn, plain, style = _SIGNS[side]
    return Curve(side_name(side), dots, drawn if screen.drawn else plain, style)


def _line(review: "Review", dots: tuple[Dot, ...]) -> "Line | None":
    """Return the trend over what is shown, without deloads and a period that is not over."""
    counted = [(float(dot.day.toordinal()), dot.value) for dot in dots if not dot.deload]
    if review.period is not Period.SESSION and review.metric in SUMMED:
        counted = counted[:-1]
    return trend_line(counted) if len(counted) >= _LEAST_POINTS else None


def _holds_record(review: "Review", point: "Point", side: Side | None) -> bool:
    kinds = {record.kind for record in records_of(review, point, side)}
    return bool(kinds - VOLUMES)


def _scale(review: "Review") -> Scale:
    ticks = round_ticks if review.relative else _TICKS.get(review.metric, round_ticks)
    if ticks is time_ticks:
        return Scale(ticks, _time, each=str(review.period))
    units = {Metric.DISTANCE: "m", Metric.REPS: ""}
    unit = "x" if review.relative else units.get(review.metric, review.unit.value)
    return Scale(ticks, lambda value: f"{value:,.6g}", unit, str(review.period))


def _time(seconds: float) -> str:
    # A pace has a minus, so that the faster one is above.
    return duration(round(abs(seconds) * 1000))
