"""The week on the body: each muscle as strong as its hard sets are many."""

from typing import TYPE_CHECKING

from rich.text import Text

from fitlog.view import body
from fitlog.view.screen import rendered

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fitlog.view.screen import Screen
    from fitlog.view.volume_values import OneWeek

_GAP = 3
_INDENT = "  "
STEP = 5
"""Sets from one sign to the next; there are four."""
_STEPS = 4
_MOST = STEP * _STEPS


def map_width() -> int:
    """Return the columns that both figures take beside each other."""
    return len(_INDENT) + len(body.VIEWS) * body.WIDTH + _GAP


def shown_width(text: str) -> int:
    """Return the columns that a line with styles takes."""
    return Text.from_ansi(text).cell_len


def week_map(view: "OneWeek", screen: "Screen") -> str:
    """Return front and back, above each other where that is too wide; "" of a week at rest."""
    sets = {one: view.week.of(one).fractional for one in view.muscles}
    strengths = {one: min(1.0, count / _MOST) for one, count in sets.items()}
    if not any(strengths.values()) or screen.width < len(_INDENT) + body.WIDTH:
        return ""
    wide = screen.width >= map_width()
    drawn = _beside(strengths, screen) if wide else _stacked(strengths, screen)
    text = Text("\n").join([*drawn, Text(), *_legend(screen)])
    return rendered(text, screen).rstrip("\n")


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


def _legend(screen: "Screen") -> "Iterator[Text]":
    """Yield what the signs stand for: sets, with those that only helped as a half."""
    parts = [Text(f"{_INDENT}all")]
    for step in range(1, _STEPS + 1):
        words = f" to {step * STEP}" if step < _STEPS else " more"
        parts.append(Text.assemble(body.swatch(step / _STEPS, screen), words))
    yield Text("  ").join(parts)
