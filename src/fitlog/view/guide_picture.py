"""The picture of a guide: the body with the muscles that the exercise trains."""

from typing import TYPE_CHECKING

from rich.text import Text

from fitlog.view import body
from fitlog.view.guide_layout import INDENT

if TYPE_CHECKING:
    from fitlog.view.guide_parts import Lines, Sheet

PRIMARY, SECONDARY = 1.0, 0.5
_GAP = 3
SIDE_BY_SIDE = INDENT + 2 * body.WIDTH + _GAP
"""Columns that the two figures take beside each other."""
NARROWEST = INDENT + body.WIDTH


def picture(sheet: "Sheet") -> "Lines":
    """Return front and back beside each other, above each other where that is too wide."""
    if not sheet.picture:
        return []
    return _side_by_side(sheet) if sheet.screen.width >= SIDE_BY_SIDE else _stacked(sheet)


def tall_picture(sheet: "Sheet") -> "Lines":
    """Return front and back above each other, the one first that has more to show."""
    return _stacked(sheet) if sheet.picture else []


def sign(sheet: "Sheet", strength: float) -> Text | None:
    """Return the legend's sign; muscles that the picture does not mark have none."""
    return body.swatch(strength, sheet.screen) if sheet.picture and strength else None


def _side_by_side(sheet: "Sheet") -> "Lines":
    front, back = (_drawing(sheet, view) for view in body.VIEWS)
    heads = f"{'Front':^{body.WIDTH}}{' ' * _GAP}{'Back':^{body.WIDTH}}".rstrip()
    gap = " " * _GAP
    rows = [Text.assemble(" " * INDENT, f, gap, b) for f, b in zip(front, back, strict=True)]
    return [Text(" " * INDENT + heads, "dim"), *rows]


def _stacked(sheet: "Sheet") -> "Lines":
    strengths = _strengths(sheet)
    views = sorted(body.VIEWS, key=lambda view: -body.weight(view, strengths))
    lines: Lines = []
    for view in views:
        lines.append(Text(" " * INDENT + f"{view.title():^{body.WIDTH}}".rstrip(), "dim"))
        lines += [Text.assemble(" " * INDENT, line) for line in _drawing(sheet, view)]
    return lines


def _drawing(sheet: "Sheet", view: str) -> list[Text]:
    return body.drawing(view, _strengths(sheet), sheet.screen)


def _strengths(sheet: "Sheet") -> dict[str, float]:
    exercise = sheet.guide.exercise
    helping = dict.fromkeys(exercise.secondary, SECONDARY)
    return helping | dict.fromkeys(exercise.primary, PRIMARY)
