"""The pieces that a guide's page is set from: heads, hanging lists, labelled rows."""

from typing import TYPE_CHECKING

from rich.cells import cell_len
from rich.console import Group
from rich.measure import Measurement
from rich.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from rich.console import Console, ConsoleOptions, RenderableType, RenderResult

# Three of the 16 colours, each readable on dark and on light, none of them the only sign.
ACCENT = "cyan"
GOOD = "green"
BAD = "red"
HEAD = f"bold {ACCENT}"
QUIET = "dim"

READING_WIDTH = 88
"""Wider lines lose the eye on its way back."""

INDENT = 2
_LABEL_COLUMN = 13
_NARROW = 48
_LEAST_ROOM = 8


class Phrases:
    """Phrases in a row that breaks only between them."""

    def __init__(self, phrases: "Iterable[str]", separator: str) -> None:
        self.phrases = tuple(phrase for phrase in phrases if phrase)
        self.separator = separator

    @property
    def cell_len(self) -> int:
        """Return the room that all of them take in one line."""
        return self.text().cell_len

    def text(self) -> Text:
        """Return them as one text."""
        return Text(self.separator.join(self.phrases))

    def wrap(self, console: "Console", room: int) -> "Iterator[Text]":
        """Yield lines of whole phrases; one that is wider than the room is broken at its words."""
        line = ""
        for phrase in self.phrases:
            longer = f"{line}{self.separator}{phrase}" if line else phrase
            if line and cell_len(longer) > room:
                yield from Text(line).wrap(console, room)
                longer = phrase
            line = longer
        yield from Text(line).wrap(console, room)


class Hanging:
    """A mark, and a text that hangs from it: later lines begin under the first word.

    `deeper` moves them further in by so many columns.
    """

    def __init__(
        self, mark: Text, body: "Text | Phrases", *, indent: int = INDENT, deeper: int = 0
    ) -> None:
        self.mark = Text(" " * indent).append_text(mark)
        self.body = body
        self.hang = self.mark.cell_len + deeper

    def __rich_console__(self, console: "Console", options: "ConsoleOptions") -> "RenderResult":
        """Yield the lines, as wide as there is room."""
        start = self.mark
        for line in self.body.wrap(console, max(_LEAST_ROOM, options.max_width - self.hang)):
            # A blank that is styled would stay at the end of the line.
            line.rstrip()
            # Segments, as a Text that is yielded would be wrapped once more.
            yield from start.render(console)
            yield from line.render(console, end="\n")
            start = Text(" " * self.hang)

    def __rich_measure__(self, console: "Console", options: "ConsoleOptions") -> Measurement:
        """Return the room it can do with and the room it would take."""
        return Measurement(self.hang + _LEAST_ROOM, self.hang + self.body.cell_len)


class Row:
    """A label with its lines beside it.

    Where `compact` the first line runs on from the label; None lets the width decide. A `sign`
    stands behind the label.
    """

    def __init__(
        self,
        label: str,
        lines: "Sequence[Text | Phrases]",
        *,
        style: str = QUIET,
        compact: bool | None = None,
        sign: Text | None = None,
    ) -> None:
        self.label = Text.assemble((label, style), " " if sign else "", sign or "")
        self.lines = lines
        self.compact = compact

    def __rich_console__(self, console: "Console", options: "ConsoleOptions") -> "RenderResult":
        """Yield the label and its lines."""
        narrow = self.compact is None and options.max_width < _NARROW
        yield from self._run_on() if self.compact or narrow else self._beside()

    def _beside(self) -> "RenderResult":
        start = self.label.copy()
        start.pad_right(max(1, _LABEL_COLUMN - start.cell_len))
        for line in self.lines:
            yield Hanging(start, line)
            start = Text(" " * _LABEL_COLUMN)

    def __rich_measure__(self, console: "Console", options: "ConsoleOptions") -> Measurement:
        """Return the room it can do with and the room it would take."""
        widest = max((line.cell_len for line in self.lines), default=0)
        return Measurement(INDENT + _LEAST_ROOM, INDENT + _LABEL_COLUMN + widest)

    def _run_on(self) -> "RenderResult":
        indent = 0 if self.compact else INDENT
        start = Text.assemble(self.label, ": ")
        for line in self.lines:
            body = line if isinstance(line, Text) else line.text()
            yield Hanging(Text(), Text.assemble(start, body), indent=indent, deeper=indent)
            start = Text(" " * INDENT)


def below(rows: "Iterable[Row]") -> "list[RenderableType]":
    """Return the rows with their lines under the labels, for a column that is narrow."""
    lines: list[RenderableType] = []
    for row in rows:
        lines += [row.label, *(Hanging(Text(), line) for line in row.lines)]
    return lines


def head(words: str, style: str = HEAD) -> Text:
    """Return the head of a section."""
    return Text.assemble((words, style))


def paragraphs(texts: "Iterable[str]") -> "list[RenderableType]":
    """Return texts as paragraphs, a blank line between them."""
    return separated(Hanging(Text(), Text(text)) for text in texts)


def bullets(texts: "Iterable[str]", sign: str, *, indent: int = INDENT) -> "list[RenderableType]":
    """Return texts as a list, each behind the sign."""
    return [Hanging(Text(f"{sign} ", ACCENT), Text(text), indent=indent) for text in texts]


def numbered(
    texts: "Sequence[Text]", *, dot: str = ".", indent: int = INDENT
) -> "list[RenderableType]":
    """Return texts as a numbered list."""
    width = len(str(len(texts)))
    return [
        Hanging(Text(f"{number:>{width}}{dot} ", ACCENT), text, indent=indent)
        for number, text in enumerate(texts, start=1)
    ]


def separated(parts: "Iterable[RenderableType]") -> "list[RenderableType]":
    """Return the parts with a blank line between each two."""
    lines: list[RenderableType] = []
    for part in parts:
        lines += [Text(), part] if lines else [part]
    return lines


def stacked(blocks: "Iterable[Sequence[RenderableType]]", *, gaps: bool = True) -> Group:
    """Return the blocks that hold anything under each other, with blank lines if there is room."""
    groups = [Group(*block) for block in blocks if block]
    return Group(*(separated(groups) if gaps else groups))
