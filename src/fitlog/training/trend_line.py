"""What a chart draws of a trend: its line and band, the deloads, the spans of a plateau."""

from bisect import bisect_right
from typing import TYPE_CHECKING, NamedTuple

from fitlog.training.trend import (
    DEFAULT_RULES,
    MOST_POINTS,
    Slope,
    State,
    median,
    theil_sen,
    trend,
    without_deloads,
)

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from datetime import date

    from fitlog.training.series import Point
    from fitlog.training.trend import TrendRules

MOST_JUDGED = 80
"""A plateau is looked for on so many days at most: a chart has no room for more."""


class Line(NamedTuple):
    """A trend as a line over x, and the lines of the ends of its interval.

    Each goes through the middle of the points: as many lie above it as below.
    """

    slope: Slope
    start: float
    low_start: float | None = None
    high_start: float | None = None

    def at(self, x: float) -> float:
        """Return the line's value at x."""
        return self.start + self.slope.per_day * x

    def band(self, x: float) -> tuple[float, float] | None:
        """Return the ends of the band at x; None where there are too few points for one."""
        if self.low_start is None or self.high_start is None:
            return None
        low, high = self.slope.low or 0.0, self.slope.high or 0.0
        ends = (self.low_start + low * x, self.at(x), self.high_start + high * x)
        return min(ends), max(ends)


class Span(NamedTuple):
    """Days from the first to the last, both included."""

    first: "date"
    last: "date"


def trend_line(pairs: "Sequence[tuple[float, float]]") -> Line | None:
    """Return the Theil-Sen line through (x, y) pairs in x order; None unless two x differ."""
    newest = pairs[-MOST_POINTS:]
    slope = theil_sen(newest)
    if slope is None:
        return None
    ends = (slope.low, slope.high)
    low, high = (None if end is None else _start(newest, end) for end in ends)
    return Line(slope, _start(newest, slope.per_day), low, high)


def deloads(points: "Sequence[Point]", rules: "TrendRules" = DEFAULT_RULES) -> "frozenset[Point]":
    """Return the points that the trend leaves out, those of deload sessions."""
    return frozenset(points) - frozenset(without_deloads(points, rules))


def plateaus(
    points: "Sequence[Point]",
    record_days: "Collection[date]" = (),
    rules: "TrendRules" = DEFAULT_RULES,
) -> tuple[Span, ...]:
    """Return the spans in which the verdict of the day was a plateau, oldest first.

    Each reaches back over the sessions that the verdict rested on, not beyond the last record.
    `points` are oldest first; `record_days` those of the records of the same exercise and side.
    """
    counted, records = without_deloads(points, rules), sorted(record_days)
    days = [point.day for point in counted]
    step = -(-len(counted) // MOST_JUDGED) or 1
    spans: list[Span] = []
    later: int | None = None
    for last in range(len(counted) - 1, -1, -step):
        before = bisect_right(records, days[last])
        record = records[before - 1] if before else None
        window = counted[bisect_right(days, _before(days[last], rules.window_days)) : last + 1]
        if not (_may_be_level(window, record, rules) and _is_level(window, record, rules)):
            continue
        # Where sessions in between are not judged, one span goes through them.
        through = step > 1 and later == last + step
        end = days[last + step] if through else days[last]
        _join(spans, Span(max(window[0].day, record or window[0].day), end))
        later = last
    return tuple(reversed(spans))


def shared(spans: "Sequence[Sequence[Span]]") -> tuple[Span, ...]:
    """Return the spans that lie in one of each: where all curves are level."""
    common = list(spans[0]) if spans else []
    for others in spans[1:]:
        pairs = ((one, other) for one in common for other in others)
        both = (Span(max(a.first, b.first), min(a.last, b.last)) for a, b in pairs)
        common = [span for span in both if span.first < span.last]
    return tuple(common)


def _start(pairs: "Sequence[tuple[float, float]]", slope: float) -> float:
    return median([y - slope * x for x, y in pairs])


def _may_be_level(window: "Sequence[Point]", record: "date | None", rules: "TrendRules") -> bool:
    """Return whether sessions, span and record leave room for a plateau: what is cheap to see."""
    today = window[-1].day
    return (
        len(window) >= rules.least_sessions
        and (today - window[0].day).days >= rules.least_span_days
        and (record is None or (today - record).days >= rules.record_days)
    )


def _is_level(window: "Sequence[Point]", record: "date | None", rules: "TrendRules") -> bool:
    judged = trend(window, window[-1].day, last_record=record, rules=rules)
    return judged.state is State.PLATEAU


def _before(day: "date", days: int) -> "date":
    return type(day).fromordinal(day.toordinal() - days)


def _join(spans: list[Span], span: Span) -> None:
    """Add a span that ends before the others, as one with the earliest where they touch."""
    if spans and spans[-1].first <= span.last:
        spans[-1] = Span(min(span.first, spans[-1].first), spans[-1].last)
    else:
        spans.append(span)
