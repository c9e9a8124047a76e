"""Labelled lines for what a command says in a few words, at any width, without Rich."""

import textwrap
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from fitlog.view.screen import Screen

BOLD = "1"
DIM = "2"
GREEN = "32"
YELLOW = "33"

LABEL = 11
"""Columns of a label."""
_NARROW = 50


def styled(text: str, style: str, screen: "Screen") -> str:
    """Return text in a style of the terminal, plain where styles or colours are unwelcome."""
    wanted = screen.colour or (screen.ansi and style in {BOLD, DIM})
    return f"\x1b[{style}m{text}\x1b[0m" if wanted and text else text


def labelled(label: str, text: str, screen: "Screen", style: str = DIM) -> str:
    """Return "label  text", wrapped under itself; on a narrow screen "label: text"."""
    shown = screen.text(text)
    if screen.width < _NARROW:
        # As wide as the label and its colon, so that the first line has room for them.
        taken = len(label) + 2 if label else 0
        body = wrapped("x" * taken + shown, screen.width, "    ")[4 + taken :]
        return f"  {styled(label, style, screen)}: {body}" if label else f"    {body}"
    indent = " " * (LABEL + 2)
    head = "  " + styled(label, style, screen) + " " * (LABEL - len(label))
    return head + wrapped(shown, screen.width, indent)[len(indent) :]


def wrapped(text: str, width: int, indent: str = "") -> str:
    """Return text wrapped to the width, each line behind `indent`."""
    return textwrap.fill(
        text,
        width=max(width, len(indent) + 10),
        initial_indent=indent,
        subsequent_indent=indent,
        break_on_hyphens=False,
    )


def joined(lines: "Iterable[str]") -> str:
    """Return lines as one text; empty ones are left out."""
    return "\n".join(line for line in lines if line)
