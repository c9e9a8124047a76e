"""Where things stand on the screen, at any size."""

from typing import NamedTuple

from fitlog.view.live import PICTURE_WIDTH

_GAP = 2
_WIDE, _MIDDLE = 112, 72
"""Columns from which on three panes stand beside each other, and two."""
_NARROW, _LOW = 60, 30
_AROUND = 9
"""Lines of all but the panes and the keys: session, exercise, rest, message, line, echo."""
_LEFT_OF_TWO = 34


class Places(NamedTuple):
    """Columns of each pane, 0 where it is not shown; lines of the panes and of the keys.

    `pages` is how many pages there are to turn.
    """

    yours: int
    guide: int
    picture: int
    height: int
    key_rows: int
    pages: int


def places(width: int, height: int, page: int) -> Places:
    """Return where things stand on a terminal of so many columns and lines."""
    key_rows = 2 if width < _NARROW or height >= _LOW else 1
    body = max(1, height - _AROUND - key_rows)
    if width >= _WIDE:
        text = width - PICTURE_WIDTH - 2 * _GAP
        return Places(text * 2 // 5, text - text * 2 // 5, PICTURE_WIDTH, body, key_rows, 1)
    if width >= _MIDDLE:
        other = width - _LEFT_OF_TWO - _GAP
        guide, picture = (other, 0) if page % 2 == 0 else (0, other)
        return Places(_LEFT_OF_TWO, guide, picture, body, key_rows, 2)
    yours, guide, picture = (width if place == page % 3 else 0 for place in range(3))
    return Places(yours, guide, picture, body, key_rows, 3)
