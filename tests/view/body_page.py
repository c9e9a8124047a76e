"""docs/body-map.md: every muscle as the picture shows it; run as a program, this writes it."""

from collections.abc import Iterator
from pathlib import Path

from fitlog.training.taxonomy import MUSCLES
from fitlog.view import body
from fitlog.view.screen import Screen

PAGE = Path(__file__).parents[2] / "docs" / "body-map.md"
SCREEN = Screen(ansi=True)
"""Signs without colours, as a terminal with NO_COLOR shows them."""
_ABREAST = 3
_GAP = " " * 3
_HEAD = """# The body map

`fitlog show` draws the body from the front and from the back
and marks the muscles that an exercise trains:
solid for the primary ones, shaded for the secondary ones, dots for the others.
The sign says it all; colours only repeat it.
A pipe or a plain terminal gets `#`, `o` and `.` instead.

The figures are data, one text file a view in `src/fitlog/view/figures/`:
a letter a pixel, half a character high.
Their first lines say which muscle a letter is, and which of the body's shades it has at rest.

This page shows each muscle alone. It is written by `tests/view/body_page.py`.

"""


def written() -> str:
    """Return the page as it should be."""
    return f"{_HEAD}```text\n" + "\n\n".join(_sheets()) + "\n```\n"


def views_of(muscle: str) -> list[str]:
    """Return the views that show a muscle."""
    return [view for view in body.VIEWS if muscle in body.figure(view).muscles.values()]


def _sheets() -> Iterator[str]:
    pictures = [(muscle, view) for muscle in MUSCLES for view in views_of(muscle)]
    for start in range(0, len(pictures), _ABREAST):
        columns = [_column(*one) for one in pictures[start : start + _ABREAST]]
        yield "\n".join(_GAP.join(row).rstrip() for row in zip(*columns, strict=True))


def _column(muscle: str, view: str) -> list[str]:
    drawn = [line.plain for line in body.drawing(view, {muscle: 1}, SCREEN)]
    return [f"{f'{MUSCLES[muscle].name}, {view}':^{body.WIDTH}}", *drawn]


if __name__ == "__main__":
    PAGE.write_text(written(), encoding="utf-8", newline="\n")
