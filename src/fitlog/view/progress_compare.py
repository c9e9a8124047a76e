"""Two exercises on one axis of time, each in percent of its first value.

A scale each would let any two lines cross where one likes; in percent both begin at 0, and a
line that is higher has grown more.
"""

from typing import TYPE_CHECKING, NamedTuple

from fitlog.training.periods import Period
from fitlog.training.series import merged
from fitlog.training.trend import smoothed
from fitlog.view.chart import Curve, Dot, Scale, Signs, chart
from fitlog.view.chart_axes import round_ticks
from fitlog.view.days import day_name, plain_day
from fitlog.view.lines import BOLD, DIM, joined, labelled, styled, wrapped
from fitlog.view.progress import measured, strand_label
from fitlog.view.progress_absent import absence
from fitlog.view.progress_chart import MAGENTA, chart_height
from fitlog.view.progress_table import cut
from fitlog.view.progress_words import LINE, STATE_STYLES, point_text, trend_sentence
from fitlog.view.text import plural

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from fitlog.training.series import Point
    from fitlog.view.forms import Form
    from fitlog.view.progress_values import Review
    from fitlog.view.screen import Screen

_MOST_NAME = 16
_SIGNS = (
    (Signs("○", "☆", dotted=True), Signs("o", "O", dotted=True), LINE),
    (Signs("●", "★"), Signs("x", "X"), MAGENTA),
)


class Change(NamedTuple):
    """A session or period, and how far it is above the first one, in percent."""

    point: "Point"
    percent: float

    @property
    def day(self) -> "date":
        """The day of its point."""
        return self.point.day


def compare_page(reviews: "Sequence[Review]", screen: "Screen", *, explain: bool = False) -> str:
    """Return both exercises: the chart, and each in its own unit; or what is missing of one."""
    courses = [changes(review) for review in reviews]
    for review, course in zip(reviews, courses, strict=True):
        if not review.current:
            return absence(review, screen)
        if not course:
            name = screen.text(review.exercise.name)
            return wrapped(f"{name} has no value but 0, so no percent of it.", screen.width)
    names = " and ".join(screen.text(review.exercise.name) for review in reviews)
    since = f"since {plain_day(reviews[0].since, reviews[0].today)}".replace(" ", "\xa0")
    title = f"{names}: change in % of the first value, {since}"
    heading = styled(wrapped(title, screen.width).replace("\xa0", " "), BOLD, screen)
    told = [_told(*pair, screen) for pair in zip(reviews, courses, strict=True)]
    parts = [[heading], _chart(reviews, courses, screen), *([one] for one in told)]
    parts += [_explained(screen)] if explain else []
    return "\n\n".join(joined(part) for part in parts if any(part))


def changes(review: "Review") -> list[Change]:
    """Return how far each session or period is above the first that is not 0."""
    points = _best_of_sides(review)
    first = next((point.value for point in points if point.value), None)
    if first is None:
        return []
    begun = next(place for place, point in enumerate(points) if point.value)
    return [Change(one, 100 * (one.value - first) / abs(first)) for one in points[begun:]]


def change_form(review: "Review") -> "Form":
    """Return the field that a form gains beside another exercise."""
    return {
        "change": [
            {"day": one.day.isoformat(), "percent": round(one.percent, 2)}
            for one in changes(review)
        ]
    }


def _best_of_sides(review: "Review") -> "list[Point]":
    """Return the points of all sides as one series: what is summed together, else the best."""
    alone = review.period is Period.SESSION
    sessions: dict[object, list[Point]] = {}
    for strand in review.current:
        for point in strand.series.points:
            sessions.setdefault(point.set.session_id if alone else point.day, []).append(point)
    points = (merged(some, review.metric) for some in sessions.values())
    return sorted(points, key=lambda point: point.at)


def _chart(
    reviews: "Sequence[Review]", courses: "Sequence[list[Change]]", screen: "Screen"
) -> list[str]:
    if len({change.day for course in courses for change in course}) < 2:  # noqa: PLR2004 - no line
        return []
    pairs = zip(reviews, courses, _SIGNS, strict=True)
    curves = [
        Curve(
            cut(screen.text(_name(review, reviews)), _MOST_NAME, screen),
            _dots(course),
            drawn if screen.drawn else plain,
            style,
        )
        for review, course, (drawn, plain, style) in pairs
    ]
    return chart(curves, Scale(round_ticks, _signed, "%"), screen, chart_height(screen))


def _name(review: "Review", reviews: "Iterable[Review]") -> str:
    """Return the words of a name that the other has not: Bench Press, not Barbell Bench Press."""
    names = [set(one.exercise.name.split()) for one in reviews if one is not review]
    words = review.exercise.name.split()
    own = [word for word in words if not any(word in others for others in names)]
    return " ".join(own or words)


def _dots(course: "Sequence[Change]") -> tuple[Dot, ...]:
    line = smoothed((change.day.toordinal(), change.percent) for change in course)
    return tuple(
        Dot(change.day, change.percent, mean) for change, mean in zip(course, line, strict=True)
    )


def _signed(percent: float) -> str:
    return f"{percent:+.6g}" if percent else "0"


def _told(review: "Review", course: "Sequence[Change]", screen: "Screen") -> str:
    """Return an exercise in its own unit."""
    first, last = course[0], course[-1]
    best = max(course, key=lambda change: change.percent)
    weeks = plural((last.day - first.day).days // 7, "week")
    values = f"{point_text(first.point, review)} to {point_text(last.point, review)}"
    rose = f"{values}, {_signed(round(last.percent, 1))} % in {weeks}"
    most = f"{point_text(best.point, review)} ({day_name(best.point.set.day, review.today)})"
    lines = [labelled("change", rose, screen), labelled("best", most, screen)]
    for strand in review.current:
        label = strand_label(strand, review)
        style = STATE_STYLES.get(strand.trend.state, DIM)
        lines.append(labelled(label, trend_sentence(strand.trend, review), screen, style))
    name = screen.text(f"{review.exercise.name}: {measured(review)}")
    return joined([styled(wrapped(name, screen.width), BOLD, screen), *lines])


def _explained(screen: "Screen") -> list[str]:
    texts = {
        "percent": "(value - first) / first of each session's best set, or sum, of the time shown;"
        " with two sides the better one. Both begin at 0: a higher line has grown more,"
        " it has not lifted more.",
        "limits": "a first session that was unusually good or bad moves the whole line;"
        " --since begins it elsewhere. What grows from little grows fast in percent.",
    }
    lines = [labelled(label, text, screen) for label, text in texts.items()]
    return [styled("How it was reached", BOLD, screen), *lines]
