"""What `body` shows: all measures in a table, one over time, one that was just logged."""

from typing import TYPE_CHECKING

from fitlog.training.body_trend import MONTH, daily, week_means
from fitlog.training.measure import WEIGHT, in_unit_of
from fitlog.training.trend import smoothed
from fitlog.view.body_words import (
    change_words,
    latest_sentence,
    mean_sentence,
    measure_words,
    measured_words,
    trend_sentence,
    value_words,
    when_words,
)
from fitlog.view.days import plain_day
from fitlog.view.lines import BOLD, DIM, joined, labelled, styled, wrapped
from fitlog.view.progress_table import Cell, columns, table_width
from fitlog.view.text import sentence_case

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from fitlog.training.body_trend import Daily
    from fitlog.training.measure import Measured
    from fitlog.view.body_values import Course, Latest
    from fitlog.view.screen import Screen

EMPTY = """\
Nothing is measured yet.
  fitlog body weight 72.4kg
  fitlog body waist 80cm
  fitlog body weight   its chart"""

LINE = "36"
_HEIGHTS = ((100, 14), (60, 12), (0, 9))
"""The chart's rows, by the least width of the screen."""


def noted_lines(latest: "Latest", today: "date", screen: "Screen") -> str:
    """Return what was logged, and how it changed."""
    one, before, _ = latest
    when = "" if one.day == today else f", {when_words(one, today)}"
    what = f"{sentence_case(measure_words(one.measure))}: {one.value}{when}"
    lines = [styled(wrapped(screen.text(what), screen.width), BOLD, screen)]
    if before:
        unit = one.value.unit
        since = f"{value_words(before, unit)}, {when_words(before, today)}"
        lines.append(labelled("change", f"{change_words(one, before, unit)} ({since})", screen))
    if one.note:
        lines.append(labelled("note", f'"{one.note}"', screen))
    return joined(lines)


def deleted_line(one: "Measured", today: "date", screen: "Screen") -> str:
    """Return what was deleted."""
    what = screen.text(f"Deleted: {measured_words(one, today)}")
    return styled(wrapped(what, screen.width), BOLD, screen)


def overview_page(latest: "Sequence[Latest]", today: "date", screen: "Screen") -> str:
    """Return a line a measure; stacked where it is narrow."""
    heads = ("measure", "latest", "day", "change", "since", f"{MONTH} days")
    rows = [
        [Cell(head, DIM, right=head in {"latest", "change", f"{MONTH} days"}) for head in heads]
    ]
    rows += [_row(one, today, screen) for one in latest]
    if table_width(rows) <= screen.width - 2:
        return joined(columns(rows, screen, "  "))
    return joined(line for one in latest for line in _stacked(one, today, screen))


def course_page(course: "Course", screen: "Screen", *, last: int, explain: bool = False) -> str:
    """Return a measure over time; `last` measurements are listed, 0 for all."""
    name = sentence_case(measure_words(course.measure))
    unit = f" in {course.unit}" if course.unit else ""
    since = f"since {plain_day(course.since, course.today)}".replace(" ", "\xa0")
    heading = wrapped(screen.text(f"{name}{unit}, {since}"), screen.width).replace("\xa0", " ")
    parts = [
        [styled(heading, BOLD, screen)],
        _chart(course, screen),
        _sayings(course, screen),
        _table(course, screen, last),
        _explained(course, screen) if explain else [],
    ]
    return "\n\n".join(joined(part) for part in parts if any(part))


def _row(latest: "Latest", today: "date", screen: "Screen") -> list[Cell]:
    one, before, month = latest
    unit = one.value.unit
    return [
        Cell(screen.text(measure_words(one.measure))),
        Cell(str(one.value), right=True),
        Cell(plain_day(one.day, today)),
        Cell(change_words(one, before, unit) if before else "", right=True),
        Cell(plain_day(before.day, today) if before else ""),
        Cell(change_words(one, month, unit) if month else "", right=True),
    ]


def _stacked(latest: "Latest", today: "date", screen: "Screen") -> list[str]:
    one, before, month = latest
    unit = one.value.unit
    head = f"{measure_words(one.measure)}: {one.value}, {plain_day(one.day, today)}"
    since = (
        f"{change_words(one, before, unit)} since {plain_day(before.day, today)}" if before else ""
    )
    over = f"{change_words(one, month, unit)} in {MONTH} days" if month else ""
    text = ", ".join(part for part in (since, over) if part)
    return [
        styled(wrapped(screen.text(head), screen.width), BOLD, screen),
        wrapped(text, screen.width, "  ") if text else "",
    ]


def _chart(course: "Course", screen: "Screen") -> list[str]:
    days = daily(course.measured)
    if len(days) < 2:  # noqa: PLR2004 - one day is no line
        return []
    from fitlog.view.chart import Curve, Dot, Scale, Signs, chart  # noqa: PLC0415 - only with a line
    from fitlog.view.chart_axes import round_ticks  # noqa: PLC0415 - as above

    values = [in_unit_of(one.amount, course.unit) for one in days]
    triples = zip(days, values, _line(course, days), strict=True)
    dots = tuple(Dot(one.day, value, mean) for one, value, mean in triples)
    signs = Signs("●", "★") if screen.drawn else Signs("o", "*")
    curve = Curve(screen.text(measure_words(course.measure)), dots, signs, LINE)
    height = next(rows for least, rows in _HEIGHTS if screen.width >= least)
    scale = Scale(round_ticks, lambda value: f"{value:.6g}", course.unit)
    return chart([curve], scale, screen, height)


def _line(course: "Course", days: "Sequence[Daily]") -> list[float]:
    """Return the line for the eye: of a weight the mean of seven days."""
    if course.measure == WEIGHT:
        means = week_means(days)
    else:
        means = list(smoothed((one.day.toordinal(), one.amount) for one in days))
    return [in_unit_of(mean, course.unit) for mean in means]


def _sayings(course: "Course", screen: "Screen") -> list[str]:
    lines = [labelled("latest", latest_sentence(course), screen)]
    if course.week:
        mean = mean_sentence(course.week, course.week_before, course.unit)
        lines.append(labelled("7 days", mean, screen))
    return [*lines, labelled("trend", trend_sentence(course.trend, course.unit), screen)]


def _table(course: "Course", screen: "Screen", last: int) -> list[str]:
    """Return the last measurements, the newest at the end."""
    shown = course.measured[-last:]
    before = [None, *course.measured][-len(shown) - 1 : -1] if shown else []
    rows = [
        _listed(one, earlier, course, screen) for one, earlier in zip(shown, before, strict=True)
    ]
    heads = [Cell("day", DIM), Cell("value", DIM, right=True), Cell("change", DIM, right=True)]
    table = [[*heads, Cell("note", DIM)], *rows] if any(one.note for one in shown) else []
    table = table or [heads, *(row[:3] for row in rows)]
    if table_width(table) <= screen.width - 2:
        return columns(table, screen, "  ") if rows else []
    return [line for row in rows for line in _stacked_row(row, screen)]


def _listed(
    one: "Measured", before: "Measured | None", course: "Course", screen: "Screen"
) -> list[Cell]:
    return [
        Cell(f"{plain_day(one.day, course.today)}{f' {one.at:%H:%M}' if one.timed else ''}"),
        Cell(value_words(one, course.unit), right=True),
        Cell(change_words(one, before, course.unit) if before else "", right=True),
        Cell(screen.text(f'"{one.note}"') if one.note else ""),
    ]


def _stacked_row(row: "Sequence[Cell]", screen: "Screen") -> list[str]:
    day, value, change, *note = (cell.text for cell in row)
    head = ", ".join(part for part in (f"{day}: {value}", change) if part)
    said = note[0] if note else ""
    return [
        wrapped(head, screen.width, "  "),
        wrapped(said, screen.width, "    ") if said else "",
    ]


def _explained(course: "Course", screen: "Screen") -> list[str]:
    from fitlog.view.body_explained import explained  # noqa: PLC0415 - only with --explain

    return explained(course, screen)
