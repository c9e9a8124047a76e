"""A bar of a part of a whole, for a line that is drawn in place. Without Rich."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from fitlog.view.screen import Screen

_EIGHTHS = ("", "▏", "▎", "▍", "▌", "▋", "▊", "▉")
_LEAST = 3


def bar(fraction: float, width: int, screen: "Screen") -> str:
    """Return a bar of exactly `width` columns, filled so far; less than 0 is 0, more than 1 is 1.

    In ASCII where the screen cannot write blocks: [####....].
    """
    part = min(max(fraction, 0.0), 1.0)
    if width < _LEAST:
        return ""
    if not screen.unicode:
        return f"[{'#' * round(part * (width - 2)):.<{width - 2}}]"
    whole, eighths = divmod(round(part * (width - 2) * 8), 8)
    return f"│{'█' * whole + _EIGHTHS[eighths]: <{width - 2}}│"
