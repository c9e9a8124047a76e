"""The body, front and back, drawn in text; each muscle as strong as it is said to be.

The figures are data: `figures/front.txt` and `figures/back.txt` give each pixel's muscle by a
letter. A pixel is half a character high, so it is about square.
"""

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from rich.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from typing import TypeAlias

    from fitlog.view.screen import Screen

    Paint: TypeAlias = Callable[["_Pixel", "_Pixel"], tuple[str, str]]

WIDTH = 26
"""Columns of a figure."""
VIEWS = ("front", "back")
_OUTSIDE = "."
_LEVELS = 4
_NOTHING, _BODY = -1, 0
# From the body at rest to a muscle at full strength. A sign tells the level, colours repeat it.
_SIGNS = "·░▒▓█"
_ASCII = ".:o%#"
_UPPER, _LOWER = "▀", "▄"


_LEVEL_COLOURS = ("#b9a04e", "#e3a33b", "#ea7a3c", "#e5484d")
"""Where both pixels of a character have the level; its sign lets some of the body through."""
_HALF_COLOURS = ("#998d62", "#b38f56", "#b77657", "#e5484d")
"""The same for half a character, where no sign does: as light as the sign looks from afar."""
_REST_COLOURS = ("#6b7280", "#7d8593", "#5c6370", "#8b93a0")
"""By shade, so that muscles at rest stand out from their neighbours."""
_SIXTEEN = ("yellow", "yellow", "red", "red")


class Figure(NamedTuple):
    """One view of the body: the rows of its pixels, the muscle and the shade of each letter."""

    rows: tuple[str, ...]
    muscles: dict[str, str]
    shades: dict[str, int]


class _Pixel(NamedTuple):
    level: int
    shade: int


@cache
def figure(view: str) -> Figure:
    """Return the figure of a view, "front" or "back"."""
    text = (Path(__file__).parent / "figures" / f"{view}.txt").read_text(encoding="ascii")
    legend, _, pixels = text.partition("\n\n")
    entries = [line.split() for line in legend.splitlines()]
    return Figure(
        rows=tuple(pixels.splitlines()),
        muscles={letter: muscle for letter, _, muscle in entries},
        shades={letter: int(shade) for letter, shade, _ in entries},
    )


def weight(view: str, strengths: "Mapping[str, float]") -> float:
    """Return how much a view has to show: its pixels, each as strong as its muscle."""
    drawn = figure(view)
    strong = {letter: strengths.get(muscle, 0) for letter, muscle in drawn.muscles.items()}
    return sum(strong.get(letter, 0) for row in drawn.rows for letter in row)


def drawing(view: str, strengths: "Mapping[str, float]", screen: "Screen") -> list[Text]:
    """Return a figure's lines, WIDTH columns each; strengths are from 0 to 1 by muscle id.

    Muscles without one are at rest. What the screen can show decides the signs.
    """
    drawn = figure(view)
    paint = _painter(screen)
    return [_line(zip(*pair, strict=True), paint) for pair in _pairs(drawn, strengths)]


def swatch(strength: float, screen: "Screen") -> Text:
    """Return the sign that stands for a strength in the drawing, as a legend needs it."""
    pixel = _Pixel(_level(strength), 0)
    return _line([(pixel, pixel)], _painter(screen))


def _pairs(
    drawn: Figure, strengths: "Mapping[str, float]"
) -> "Iterator[tuple[list[_Pixel], list[_Pixel]]]":
    pixels = {_OUTSIDE: _Pixel(_NOTHING, 0)}
    for letter, muscle in drawn.muscles.items():
        pixels[letter] = _Pixel(_level(strengths.get(muscle, 0)), drawn.shades[letter])
    rows = [[pixels.get(letter, _Pixel(_BODY, 0)) for letter in row] for row in drawn.rows]
    return zip(rows[::2], rows[1::2], strict=True)


def _level(strength: float) -> int:
    """Return 0 for a muscle at rest, else 1 to 4."""
    return min(_LEVELS, -int(-strength * _LEVELS // 1)) if strength > 0 else _BODY


def _line(pixels: "Iterable[tuple[_Pixel, _Pixel]]", paint: "Paint") -> Text:
    line = Text()
    for upper, lower in pixels:
        line.append(*paint(upper, lower))
    return line


def _painter(screen: "Screen") -> "Paint":
    if not screen.drawn:
        return _in_ascii
    if not screen.colour:
        return _in_signs
    return _in_sixteen if screen.depth == "standard" else _in_blocks


def _in_ascii(upper: _Pixel, lower: _Pixel) -> tuple[str, str]:
    level = max(upper.level, lower.level)
    return (" " if level == _NOTHING else _ASCII[level]), ""


def _in_signs(upper: _Pixel, lower: _Pixel) -> tuple[str, str]:
    level = max(upper.level, lower.level)
    if level == _NOTHING:
        return " ", ""
    if level == _LEVELS and _NOTHING in {upper.level, lower.level}:
        return (_UPPER if upper.level == level else _LOWER), ""
    return _SIGNS[level], ""


def _in_sixteen(upper: _Pixel, lower: _Pixel) -> tuple[str, str]:
    sign, _ = _in_signs(upper, lower)
    level = max(upper.level, lower.level)
    return sign, _SIXTEEN[level - 1] if level > _BODY else ""


def _in_blocks(upper: _Pixel, lower: _Pixel) -> tuple[str, str]:
    """Return half blocks where two pixels differ, and the sign of a level where they do not."""
    if upper.level == lower.level == _NOTHING:
        return " ", ""
    if upper.level == lower.level > _BODY:
        return _SIGNS[upper.level], f"{_LEVEL_COLOURS[upper.level - 1]} on {_REST_COLOURS[0]}"
    if lower.level == _NOTHING:
        return _UPPER, _half(upper)
    if upper.level == _NOTHING:
        return _LOWER, _half(lower)
    return _UPPER, f"{_half(upper)} on {_half(lower)}"


def _half(pixel: _Pixel) -> str:
    return _HALF_COLOURS[pixel.level - 1] if pixel.level > _BODY else _REST_COLOURS[pixel.shade]
