"""A chart of curves over days: points and a smooth line through them, the trend and its band.

Under two curves stands how far one is ahead of the other. Nothing is told by colour alone: each
side has its own marks, its own line and its name at the end, and the legend names every sign.
"""

from typing import TYPE_CHECKING, NamedTuple

from fitlog.view.chart_axes import day_ticks, framed, whole_ticks
from fitlog.view.chart_canvas import (
    DOTTED,
    SMOOTH,
    TREND,
    Cell,
    Field,
    band,
    band_sign,
    blank,
    lines,
    painted,
    path,
    shade,
    shade_sign,
)
from fitlog.view.lines import DIM, styled, wrapped

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from fitlog.training.trend_line import Line
    from fitlog.view.chart_canvas import Grid
    from fitlog.view.screen import Screen

BOTH_STYLE = ""
_LEAST_PLOT = 8
_NAMED_FROM = 36
"""Narrower screens need the room of the names at the ends: the legend has them."""

_BOTH_LINES_FROM = 60
_PANEL_ROWS = 5
_PANEL_TICKS = 3


class Dot(NamedTuple):
    """One session: its value, that of the smooth line there, and what it was."""

    day: "date"
    value: float
    smooth: float
    record: bool = False
    deload: bool = False


class Signs(NamedTuple):
    """How points, records and deloads of a curve are marked, and whether its line is dotted."""

    point: str
    record: str
    deload: str = "v"
    dotted: bool = False


class Curve(NamedTuple):
    """A curve to be drawn, its name ("" where it is the only one), its style and its trend."""

    name: str
    dots: tuple[Dot, ...]
    signs: Signs
    style: str = ""
    line: "Line | None" = None


class Scale(NamedTuple):
    """How values are named on the left.

    `ticks` chooses them, given the lowest, the highest and how many there may be; `label`
    says one; `unit` stands at the highest. `each` is what a point stands for.
    """

    ticks: "Callable[[float, float, int], list[float]]"
    label: "Callable[[float], str]"
    unit: str = ""
    each: str = "session"


class Ahead(NamedTuple):
    """How far one side was ahead on a day, in percent: right above 0, left below."""

    day: "date"
    percent: float


class Under(NamedTuple):
    """What lies under the curves: shaded spans, and the difference of two sides."""

    plateaus: "Sequence[tuple[date, date]]" = ()
    ahead: "Sequence[Ahead]" = ()
    styles: tuple[str, str] = ("", "")


class _Edges(NamedTuple):
    """The values at the edges of a plot, and the named ones between them with their names."""

    low: float
    high: float
    named: dict[float, str]


class _Room(NamedTuple):
    """The columns of the labels, of the plot and of the names."""

    margin: int
    width: int
    names: int


def chart(
    curves: "Sequence[Curve]",
    scale: Scale,
    screen: "Screen",
    height: int,
    under: Under = Under(),  # noqa: B008 - a tuple, never changed
) -> list[str]:
    """Return the chart's lines, at most as wide as the screen.

    There must be two different days.
    """
    edges, panel = _edges(curves, scale, height), _panel_edges(under)
    room = _room([*edges.named.values(), *panel.named.values()], curves, screen)
    days = [dot.day for curve in curves for dot in curve.dots]
    ends = min(days).toordinal(), max(days).toordinal()
    field = Field(room.width, height, *ends, edges.low, edges.high)
    rows = _curves(curves, field, edges.named, room, screen, under)
    below = _below(field, min(days), max(days), room.margin, screen)
    difference = _difference(under, panel, field, room, screen)
    legend = _legend(curves, field, under, scale.each, screen)
    indent = " " * (room.margin + 2)
    signs = wrapped(legend, screen.width, indent).replace("\xa0", " ").split("\n")
    return [*rows, *difference, *below, *(styled(row, DIM, screen) for row in signs)]


def _edges(curves: "Sequence[Curve]", scale: Scale, height: int) -> _Edges:
    values = [value for curve in curves for value in _values(curve)]
    lowest, highest = min(values), max(values)
    low, high, marks = framed(scale.ticks(lowest, highest, height // 2 + 1), lowest, highest)
    labels = {mark: scale.label(mark) for mark in marks}
    labels[marks[-1]] = f"{labels[marks[-1]]} {scale.unit}".strip()
    return _Edges(low, high, labels)


def _values(curve: Curve) -> list[float]:
    values = [value for dot in curve.dots for value in (dot.value, dot.smooth)]
    if curve.line is None:
        return values
    return [*values, *(curve.line.at(curve.dots[end].day.toordinal()) for end in (0, -1))]


def _room(labels: "Sequence[str]", curves: "Sequence[Curve]", screen: "Screen") -> _Room:
    margin = max(map(len, labels))
    named = len(curves) > 1 and screen.width >= _NAMED_FROM
    names = 1 + max(len(curve.name) for curve in curves) if named else 0
    return _Room(margin, max(_LEAST_PLOT, screen.width - margin - names - 3), names)


def _curves(  # noqa: PLR0913, PLR0917 - all that lies in one plot
    curves: "Sequence[Curve]",
    field: Field,
    named: dict[float, str],
    room: _Room,
    screen: "Screen",
    under: Under,
) -> list[str]:
    labels = {field.row(mark): text for mark, text in named.items()}
    ends = _end_names(curves, field) if room.names else {}
    rows = [
        _left(labels.get(row, ""), room.margin, screen)
        + painted(cells, screen)
        + _end(ends.get(row), screen)
        for row, cells in enumerate(_drawn(curves, field, screen, under))
    ]
    return [row.rstrip() for row in rows]


def _end_names(curves: "Sequence[Curve]", field: Field) -> dict[int, Curve]:
    """Return the curve that is named at each row; those that end alike evade each other."""
    ends: dict[int, Curve] = {}
    for curve in sorted(curves, key=lambda one: one.dots[-1].smooth, reverse=True):
        row = field.row(curve.dots[-1].smooth)
        free = sorted(range(field.height), key=lambda other: (abs(other - row), -other))
        ends[next(other for other in free if other not in ends)] = curve
    return ends


def _left(label: str, margin: int, screen: "Screen") -> str:
    axis = ("┤" if label else "│") if screen.drawn else ("+" if label else "|")
    return styled(f"{label:>{margin}} {axis}", DIM, screen)


def _end(curve: Curve | None, screen: "Screen") -> str:
    return " " + styled(curve.name, curve.style, screen) if curve else ""


def _drawn(curves: "Sequence[Curve]", field: Field, screen: "Screen", under: Under) -> "Grid":
    grid = blank(field)
    shade(grid, field, _ordinals(under.plateaus), screen)
    for curve in curves:
        _trend(grid, field, curve, screen)
    for curve in curves:
        _smooth(grid, field, curve, screen)
    for (row, column), marked in _marks(curves, field).items():
        grid[row][column] = _mark(marked, screen)
    return grid


def _ordinals(spans: "Sequence[tuple[date, date]]") -> list[tuple[int, int]]:
    return [(first.toordinal(), last.toordinal()) for first, last in spans]


def _trend(grid: "Grid", field: Field, curve: Curve, screen: "Screen") -> None:
    if curve.line is None:
        return
    band(grid, field, curve.line, screen)
    ends = [curve.dots[end].day.toordinal() for end in (0, -1)]
    lines(grid, field, path([(day, curve.line.at(day)) for day in ends]), TREND, screen)


def _smooth(grid: "Grid", field: Field, curve: Curve, screen: "Screen") -> None:
    if not _is_smoothed(curve, screen):
        return
    stroke = (DOTTED if curve.signs.dotted else SMOOTH)._replace(style=curve.style)
    points = [(dot.day.toordinal(), dot.smooth) for dot in curve.dots]
    lines(grid, field, path(points), stroke, screen)


def _is_smoothed(curve: Curve, screen: "Screen") -> bool:
    """Return whether there is room for the smooth line beside the trend."""
    return curve.line is None or screen.width >= _BOTH_LINES_FROM


def _marks(
    curves: "Sequence[Curve]", field: Field
) -> "dict[tuple[int, int], list[tuple[Curve, Dot]]]":
    marks: dict[tuple[int, int], list[tuple[Curve, Dot]]] = {}
    for curve in curves:
        for dot in curve.dots:
            place = (field.row(dot.value), field.column(dot.day.toordinal()))
            marks.setdefault(place, []).append((curve, dot))
    return marks


def _mark(marked: "list[tuple[Curve, Dot]]", screen: "Screen") -> Cell:
    """Return the sign of the points at one place; a record goes before what is none."""
    owners = {curve.name for curve, _ in marked}
    record = next((curve for curve, dot in reversed(marked) if dot.record), None)
    if record:
        return Cell(record.signs.record, record.style)
    if len(owners) > 1:
        return Cell(_both(screen), BOTH_STYLE)
    curve, dot = marked[-1]
    return Cell(curve.signs.deload if dot.deload else curve.signs.point, curve.style)


def _both(screen: "Screen") -> str:
    return "◉" if screen.drawn else "b"


def _panel_edges(under: Under) -> _Edges:
    if not under.ahead:
        return _Edges(0, 0, {})
    percents = [0.0, *(one.percent for one in under.ahead)]
    low, high = min(percents), max(percents)
    bottom, top, marks = framed(whole_ticks(low, high, _PANEL_TICKS), low, high)
    return _Edges(bottom, top, {mark: f"{mark:+.0f} %" if mark else "0" for mark in marks})


def _difference(
    under: Under, edges: _Edges, above: Field, room: _Room, screen: "Screen"
) -> list[str]:
    """Return the panel of the difference: a stem a session, from 0 to the one ahead."""
    if not edges.named:
        return []
    field = above._replace(height=_PANEL_ROWS, low=edges.low, high=edges.high)
    named = {field.row(mark): text for mark, text in edges.named.items()}
    title = wrapped("ahead: right above 0, left below", screen.width, " " * (room.margin + 2))
    rows = [
        _left(named.get(row, ""), room.margin, screen) + painted(cells, screen).rstrip()
        for row, cells in enumerate(_stems(under, field, screen))
    ]
    return [styled(title, DIM, screen), *(row.rstrip() for row in rows)]


def _stems(under: Under, field: Field, screen: "Screen") -> "Grid":
    grid, zero = blank(field), field.row(0)
    grid[zero] = [Cell("┄" if screen.drawn else "-", DIM)] * field.width
    for one in under.ahead:
        style = under.styles[one.percent > 0]
        column, end = field.column(one.day.toordinal()), field.row(one.percent)
        for row in range(min(zero, end), max(zero, end) + 1):
            grid[row][column] = Cell("┃" if screen.drawn else "|", style)
        grid[end][column] = Cell("◆" if screen.drawn else "x", style)
    return grid


def _legend(
    curves: "Sequence[Curve]", field: Field, under: Under, each: str, screen: "Screen"
) -> str:
    """Return what the signs mean."""
    parts = [f"{curve.signs.point} {curve.name or each}" for curve in curves]
    parts += _marked(curves, "record", [curve.signs.record for curve in curves])
    parts += _marked(curves, "deload", [curve.signs.deload for curve in curves])
    shared = any(
        len({curve.name for curve, _ in marked}) > 1 for marked in _marks(curves, field).values()
    )
    parts += [f"{_both(screen)} both"] if shared else []
    parts += _lines_named(curves, screen)
    parts += [f"{shade_sign(screen) * 2} plateau"] if under.plateaus else []
    # Blanks that do not break keep each mark with its word.
    return "   ".join(part.replace(" ", "\xa0") for part in parts)


def _marked(curves: "Sequence[Curve]", what: str, signs: list[str]) -> list[str]:
    pairs = zip(curves, signs, strict=True)
    used = [sign for curve, sign in pairs if any(getattr(dot, what) for dot in curve.dots)]
    return [f"{' '.join(dict.fromkeys(used))} {what}"] if used else []


def _lines_named(curves: "Sequence[Curve]", screen: "Screen") -> list[str]:
    trends = [curve.line for curve in curves if curve.line]
    if not trends:
        return ["line: smoothed"]
    smooth, trend = (one.sample if screen.drawn else 2 * one.sign for one in (SMOOTH, TREND))
    smoothed = any(_is_smoothed(curve, screen) for curve in curves)
    named = [f"{smooth.strip()} smoothed"] if smoothed else []
    named += [f"{trend.strip()} trend"]
    banded = any(line.low_start is not None for line in trends)
    return [*named, f"{band_sign(screen) * 2} its 95 % band"] if banded else named


def _below(field: Field, first: "date", last: "date", margin: int, screen: "Screen") -> list[str]:
    """Return the axis of days and what is written under it."""
    dash, tick, corner = ("─", "┬", "└") if screen.drawn else ("-", "+", "+")
    axis, labels = [dash] * field.width, ""
    for day, label in day_ticks(first, last, field.width):
        column = field.column(day)
        start = min(column, field.width - len(label))
        if start < len(labels) + bool(labels):
            continue
        axis[column] = tick
        labels = f"{labels:<{start}}{label}"
    indent = " " * (margin + 1)
    return [
        styled(f"{indent}{corner}{''.join(axis)}", DIM, screen),
        styled(f"{indent} {labels}", DIM, screen),
    ]
