"""Front and back of the body, each muscle as strong as its sets are many, with a legend."""

from itertools import zip_longest
from typing import TYPE_CHECKING

from rich.text import Text

from fitlog.view import body
from fitlog.view.screen import rendered

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from fitlog.view.screen import Screen

_GAP = 3
_INDENT = "  "
_STEPS = 4


def map_width() -> int:
    """Return the columns that both figures take beside each other."""
    return len(_INDENT) + len(body.VIEWS) * body.WIDTH + _GAP


def muscle_map(
    sets: "Mapping[str, float]", step: int, screen: "Screen", label: str = "sets"
) -> str:
    """Return the figures, above each other where that is too wide; "" where nothing is to see.

    There are four signs, with `step` sets from one to the next; `label` says what they count.
    """
    strengths = {one: min(1.0, count / (step * _STEPS)) for one, count in sets.items()}
    if not any(strengths.values()) or screen.width < len(_INDENT) + body.WIDTH:
        return ""
    wide = screen.width >= map_width()
    drawn = _beside(strengths, screen) if wide else _stacked(strengths, screen)
    text = Text("\n").join([*drawn, Text(), *_legend(label, step, screen)])
    return rendered(text, screen).rstrip("\n")


def side_by_side(text: str, figures: str, width: int) -> str:
    """Return text of so many columns with the figures to its right."""
    pairs = zip_longest(text.split("\n"), figures.split("\n"), fillvalue="")
    shown = ((Text.from_ansi(left).cell_len, left, right) for left, right in pairs)
    return "\n".join(
        f"{left}{' ' * (width - taken)} {right}".rstrip() for taken, left, right in shown
    )


def _beside(strengths: dict[str, float], screen: "Screen") -> "Iterator[Text]":
    gap = " " * _GAP
    heads = gap.join(f"{view.title():^{body.WIDTH}}" for view in body.VIEWS)
    yield Text(_INDENT + heads.rstrip(), "dim")
    front, back = (body.drawing(view, strengths, screen) for view in body.VIEWS)
    for left, right in zip(front, back, strict=True):
        yield Text.assemble(_INDENT, left, gap, right)


def _stacked(strengths: dict[str, float], screen: "Screen") -> "Iterator[Text]":
    for view in sorted(body.VIEWS, key=lambda one: -body.weight(one, strengths)):
        yield Text(f"{_INDENT}{view.title():^{body.WIDTH}}".rstrip(), "dim")
        for line in body.drawing(view, strengths, screen):
            yield Text.assemble(_INDENT, line)


def _legend(label: str, step: int, screen: "Screen") -> "Iterator[Text]":
    """Yield what the signs stand for: sets, with those that only helped as a half."""
    parts = [Text(f"{_INDENT}{label}")]
    for place in range(1, _STEPS + 1):
        words = f" to {place * step}" if place < _STEPS else " more"
        parts.append(Text.assemble(body.swatch(place / _STEPS, screen), words))
    yield Text("  ").join(parts)
