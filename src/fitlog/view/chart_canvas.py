"""The room that a chart is drawn on: cells, and how lines, bands, shades and marks go into them.

The lines are braille dots of plotille's canvas where the screen can draw, else ASCII signs, one
for each kind of line.
"""

from itertools import groupby, pairwise
from typing import TYPE_CHECKING, NamedTuple

from fitlog.view.lines import DIM, styled

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from fitlog.training.trend_line import Line
    from fitlog.view.screen import Screen

_BLANK = 0x2800
_WHOLE = 0xFF
Segment = tuple[float, float, float, float]
"""The day and the value of one end, and those of the other."""


class Field(NamedTuple):
    """The room that is drawn on, in characters, and the values at its edges."""

    width: int
    height: int
    first: int
    last: int
    low: float
    high: float

    def column(self, day: int) -> int:
        """Return the column of a day, as the canvas rounds it."""
        return _nearest(day - self.first, self.last - self.first, 2 * self.width - 1) // 2

    def row(self, value: float) -> int:
        """Return the row of a value, 0 at the top."""
        dots = _nearest(value - self.low, self.high - self.low, 4 * self.height - 1)
        return self.height - 1 - dots // 4

    def day(self, column: int) -> float:
        """Return the day in the middle of a column."""
        return self.first + (column + 0.5) / self.width * (self.last - self.first)


class Stroke(NamedTuple):
    """How a line is drawn: its ASCII sign, the columns of so many that it has, and its style."""

    sign: str
    kept: int
    of: int
    style: str = ""

    @property
    def sample(self) -> str:
        """A piece of the line, for the legend."""
        return "".join("⠤" if place < self.kept else " " for place in range(self.of)) * 2


SMOOTH = Stroke(".", 1, 1)
DOTTED = Stroke(".", 2, 3)
TREND = Stroke("-", 1, 2)


class Cell(NamedTuple):
    """A character and its style."""

    char: str = " "
    style: str = ""


Grid = list[list[Cell]]


def blank(field: Field) -> Grid:
    """Return the empty room."""
    return [[Cell()] * field.width for _ in range(field.height)]


def shade(grid: Grid, field: Field, spans: "Iterable[tuple[int, int]]", screen: "Screen") -> None:
    """Shade the columns from one day to another, thinly where only ASCII is there."""
    for first, last in spans:
        columns = range(max(0, field.column(first)), min(field.width - 1, field.column(last)) + 1)
        for place, row in enumerate(grid):
            for column in columns:
                if screen.drawn or (column + 2 * place) % 4 == 0:
                    row[column] = Cell(shade_sign(screen), DIM)


def shade_sign(screen: "Screen") -> str:
    """Return what a shaded cell holds."""
    return "░" if screen.drawn else ":"


def band(grid: Grid, field: Field, line: "Line", screen: "Screen") -> None:
    """Draw the edges of a line's band, where they lie in the field."""
    for column in range(field.width):
        ends = line.band(field.day(column))
        for value in ends or ():
            if field.low <= value <= field.high:
                grid[field.row(value)][column] = Cell(band_sign(screen), DIM)


def band_sign(screen: "Screen") -> str:
    """Return what an edge of a band is drawn with."""
    return "·" if screen.drawn else "'"


def lines(
    grid: Grid, field: Field, segments: "Iterable[Segment]", stroke: Stroke, screen: "Screen"
) -> None:
    """Draw segments into the cells, over what is there; braille joins braille."""
    for row, column, bits in _dots(field, segments):
        if column % stroke.of >= stroke.kept:
            continue
        known = ord(grid[row][column].char) - _BLANK
        before = known if 0 < known <= _WHOLE else 0
        char = chr(_BLANK + (bits | before)) if screen.drawn else stroke.sign
        grid[row][column] = Cell(char, stroke.style)


def path(points: "Sequence[tuple[float, float]]") -> "Iterator[Segment]":
    """Yield what joins (day, value) points."""
    return ((*before, *after) for before, after in pairwise(points))


def painted(cells: "Sequence[Cell]", screen: "Screen") -> str:
    """Return a row of cells as text."""
    runs = groupby(cells, key=_style)
    return "".join(_run("".join(cell.char for cell in run), style, screen) for style, run in runs)


def _style(cell: Cell) -> str:
    return cell.style


def _run(text: str, style: str, screen: "Screen") -> str:
    return styled(text, style, screen) if style else text


def _nearest(part: float, whole: float, steps: int) -> int:
    return round(part / whole * steps) if whole else steps // 2


def _dots(field: Field, segments: "Iterable[Segment]") -> "Iterator[tuple[int, int, int]]":
    """Yield row, column and dots of each character that the segments go through."""
    from plotille import Canvas  # type: ignore[import-untyped]  # noqa: PLC0415 - only for a chart

    # The canvas ends before its last value: it is given an end that puts ours on the last dot.
    last = field.first + (field.last - field.first) * 2 * field.width / (2 * field.width - 1)
    top = field.low + (field.high - field.low) * 4 * field.height / (4 * field.height - 1)
    canvas = Canvas(field.width, field.height, field.first, field.low, last, top)
    draw: Callable[[float, float, float, float], None] = canvas.line
    for segment in segments:
        draw(*segment)
    for row, text in enumerate(canvas.plot("\n").split("\n")):
        for column, char in enumerate(text):
            bits = ord(char) - _BLANK
            if bits:
                yield row, column, bits
