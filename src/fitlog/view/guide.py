"""The page of an exercise."""

from typing import TYPE_CHECKING

from rich.console import Group
from rich.constrain import Constrain
from rich.text import Text

from fitlog.view.guide_layout import QUIET, READING_WIDTH, below, stacked
from fitlog.view.guide_parts import PARTS, Sheet, facts_apart, muscles, name, title
from fitlog.view.guide_picture import NARROWEST, SIDE_BY_SIDE, picture, tall_picture
from fitlog.view.guide_sections import Section
from fitlog.view.yours import Yours

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from rich.console import RenderableType

    from fitlog.training.guide import Guide
    from fitlog.view.guide_parts import Lines
    from fitlog.view.screen import Screen

__all__ = ["Section", "Yours", "guide_page"]

# Sections that stand together, without a blank line between them.
_BLOCKS = (
    (Section.PICTURE,),
    (Section.MUSCLES, Section.FACTS),
    (Section.YOURS,),
    (Section.OVERVIEW,),
    (Section.SETUP,),
    (Section.STEPS,),
    (Section.TIPS,),
    (Section.MISTAKES,),
    (Section.PROGRESSION,),
    (Section.BREATHING, Section.FEEL, Section.STOP),
    (Section.FAQ,),
    (Section.RELATED,),
)
_BESIDE = (Section.PICTURE, Section.MUSCLES, Section.FACTS)

_TEXT = [section for section in Section if section not in _BESIDE]

_PANEL_WIDTH = 34
_GUTTER = 4
_LEAST_WIDE = 74 + _GUTTER + _PANEL_WIDTH
"""From here on picture and facts stand beside the text instead of above it."""
_NARROW_GUTTER = 2
_LEAST_BESIDE_PICTURE = 20
_LEAST_FOR_FACTS = SIDE_BY_SIDE + _NARROW_GUTTER + _LEAST_BESIDE_PICTURE
"""From here on the facts stand beside the picture instead of below it."""


def guide_page(  # noqa: PLR0913 - what one may choose of a page
    guide: "Guide",
    screen: "Screen",
    *,
    sections: "Collection[Section]" = (),
    short: bool = False,
    pictured: bool = True,
    overrides: bool = False,
    yours: Yours | None = None,
) -> "RenderableType":
    """Return the page: all of it, the named sections, or what one needs at the rack."""
    wanted = Section.PICTURE in sections if sections else pictured and not short
    shown = wanted and bool(guide.exercise.primary) and screen.width >= NARROWEST
    sheet = Sheet(guide, yours or Yours(), screen, picture=shown, overrides=overrides)
    if short:
        from fitlog.view.guide_short import short_page  # noqa: PLC0415 - most pages are long

        return short_page(sheet)
    if sections:
        return Constrain(_chosen(sheet, sections), READING_WIDTH)
    if screen.drawn and screen.width >= _LEAST_WIDE:
        return _wide(sheet)
    if shown and screen.drawn and screen.width >= _LEAST_FOR_FACTS:
        return Constrain(_illustrated(sheet), READING_WIDTH)
    chosen = [each for each in Section if shown or each is not Section.PICTURE]
    return Constrain(stacked([title(sheet), *_blocks(sheet, chosen)]), READING_WIDTH)


def _blocks(sheet: Sheet, sections: "Collection[Section]") -> "list[Lines]":
    return [
        [line for section in block if section in sections for line in PARTS[section](sheet)]
        for block in _BLOCKS
    ]


def _chosen(sheet: Sheet, sections: "Collection[Section]") -> "RenderableType":
    missing = [section for section in Section if section in sections and not PARTS[section](sheet)]
    absent = [Text(_absence(section), QUIET) for section in missing]
    # The picture is read with the list of muscles, which is its legend.
    chosen = {*sections, Section.MUSCLES} if sheet.picture else sections
    return stacked([[name(sheet)], *_blocks(sheet, chosen), absent])


def _absence(section: Section) -> str:
    if section is Section.YOURS:
        return "Nothing of yours is logged yet."
    if section is Section.PICTURE:
        return "There is no room for the picture here."
    return f"This guide says nothing on {section}."


def _illustrated(sheet: Sheet) -> "RenderableType":
    """Return the text below the picture, which has the facts beside it."""
    room = min(READING_WIDTH, sheet.screen.width) - SIDE_BY_SIDE - _NARROW_GUTTER
    facts = below([*muscles(sheet), *facts_apart(sheet)])
    top = _columns([Group(*picture(sheet)), Group(*facts)], [SIDE_BY_SIDE, room], _NARROW_GUTTER)
    return stacked([title(sheet), [top], *_blocks(sheet, _TEXT)])


def _wide(sheet: Sheet) -> "RenderableType":
    """Return the text with picture and facts beside its beginning."""
    facts = [*muscles(sheet, compact=False), *facts_apart(sheet)]
    beside = stacked([facts, tall_picture(sheet)])
    text = stacked([title(sheet), *_blocks(sheet, _TEXT)])
    width = min(READING_WIDTH, sheet.screen.width - _GUTTER - _PANEL_WIDTH)
    return _columns([text, beside], [width, _PANEL_WIDTH], _GUTTER)


def _columns(
    parts: "Sequence[RenderableType]", widths: "Sequence[int]", gutter: int
) -> "RenderableType":
    from rich.table import Table  # noqa: PLC0415 - of use on wide screens only

    grid = Table.grid()
    for place, width in enumerate(widths):
        grid.add_column(width=width + (gutter if place < len(widths) - 1 else 0))
    grid.add_row(*parts)
    return grid
