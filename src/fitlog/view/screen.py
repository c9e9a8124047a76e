"""The screen's edge: what is known of the output, and the one way onto it.

Rich is imported by what needs it, never by this module: `log` echoes without it.
"""

import os
import sys
from typing import TYPE_CHECKING, NamedTuple

from fitlog.errors import FitlogError
from fitlog.view.text import encodable, harmless

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import TextIO

    from rich.console import Console, RenderableType

MIN_WIDTH = 20
MAX_WIDTH = 1000
_DEFAULT_SIZE = (80, 24)
_OUR_SIGNS = "─│•…×–→✓✗█⣿"  # noqa: RUF001 - what we draw with


# A NamedTuple because it is made on every run: a tenth of what a dataclass costs to define.
class Screen(NamedTuple):
    """What is known of an output.

    `terminal`: somebody looks at it. `ansi`: styles are understood and wanted; `colour`: and
    colours too, as many as `depth` says ("standard" for 16, "256", "truecolor"). `encoding` is
    what its bytes are written in. `pager` is the command that shows what does not fit, "" for
    none.
    """

    terminal: bool = False
    width: int = 80
    height: int = 24
    ansi: bool = False
    colour: bool = False
    encoding: str = "utf-8"
    pager: str = ""
    depth: str = "standard"

    @classmethod
    def of(cls, stream: "TextIO | None", environ: "Mapping[str, str]") -> "Screen":
        """Return what the stream and the environment tell; a closed stream is no terminal."""
        terminal = _is_terminal(stream)
        width, height = _size(stream if terminal else None, environ)
        plain = bool(environ.get("NO_COLOR"))
        forced = bool(environ.get("FORCE_COLOR")) and not plain
        ansi = forced or (terminal and _obeys_escapes(environ))
        return cls(
            terminal=terminal,
            width=width,
            height=height,
            ansi=ansi,
            colour=ansi and not plain,
            encoding=getattr(stream, "encoding", None) or "utf-8",
            pager=environ.get("FITLOG_PAGER", environ.get("PAGER", "less")).strip(),
            depth=_depth(environ),
        )

    @property
    def unicode(self) -> bool:
        """Whether the signs that we draw with can be written."""
        return encodable(_OUR_SIGNS, self.encoding) == _OUR_SIGNS

    @property
    def drawn(self) -> bool:
        """Whether lines, blocks and pictures are welcome; else words in plain rows."""
        return self.ansi and self.unicode

    def text(self, text: str, *, keep_newlines: bool = False) -> str:
        """Return text as this screen may show it: harmless, and in characters it can write."""
        return encodable(harmless(text, keep_newlines=keep_newlines), self.encoding)


def _is_terminal(stream: "TextIO | None") -> bool:
    try:
        return stream is not None and stream.isatty()
    except ValueError:  # closed
        return False


def _obeys_escapes(environ: "Mapping[str, str]") -> bool:
    if environ.get("TERM", "").lower() in {"dumb", "unknown"}:
        return False
    # The old Windows console prints escape sequences; these name the terminals that obey them.
    obedient = ("WT_SESSION", "TERM", "TERM_PROGRAM", "ANSICON", "ConEmuANSI")
    return sys.platform != "win32" or any(environ.get(name) for name in obedient)


def _depth(environ: "Mapping[str, str]") -> str:
    if environ.get("COLORTERM", "").lower() in {"truecolor", "24bit"} or environ.get("WT_SESSION"):
        return "truecolor"
    return "256" if "256" in environ.get("TERM", "") else "standard"


def _size(terminal: "TextIO | None", environ: "Mapping[str, str]") -> tuple[int, int]:
    columns, lines = _DEFAULT_SIZE
    if terminal is not None:
        columns, lines = _measured(terminal)
    columns = _number(environ.get("COLUMNS", "")) or columns
    lines = _number(environ.get("LINES", "")) or lines
    return min(max(columns, MIN_WIDTH), MAX_WIDTH), lines


def _measured(terminal: "TextIO") -> tuple[int, int]:
    try:
        columns, lines = os.get_terminal_size(terminal.fileno())
    except (OSError, ValueError):
        return _DEFAULT_SIZE
    # A terminal that does not know its size says 0.
    return columns or _DEFAULT_SIZE[0], lines or _DEFAULT_SIZE[1]


def _number(text: str) -> int:
    # More digits than any screen has are no size.
    return int(text) if text.isascii() and text.isdigit() and len(text) <= 6 else 0  # noqa: PLR2004


def console(screen: Screen, file: "TextIO | None" = None) -> "Console":
    """Return a Rich console that draws exactly for `screen`, into `file` or into memory.

    It reads no markup, no emoji codes and no environment of its own.
    """
    from rich.console import Console  # noqa: PLC0415 - half of the time of a start

    return Console(
        file=file or _memory(screen),
        width=screen.width,
        height=screen.height,
        # Text has the 16 colours that the terminal's own theme keeps readable; pictures have more.
        color_system=screen.depth if screen.ansi else None,  # type: ignore[arg-type]
        no_color=not screen.colour,
        force_terminal=screen.ansi,
        force_interactive=False,
        markup=False,
        highlight=False,
        emoji=False,
        legacy_windows=False,
        _environ={},
    )


def _memory(screen: Screen) -> "TextIO":
    import io  # noqa: PLC0415 - beside rich, for the same callers

    class Memory(io.StringIO):
        # Rich draws boxes in what its file can write.
        encoding = screen.encoding

    return Memory()


def rendered(renderable: "RenderableType", screen: Screen) -> str:
    """Return what `screen` shows of a Rich renderable, without blanks at the ends of lines."""
    canvas = console(screen)
    with canvas.capture() as capture:
        canvas.print(renderable)
    lines = capture.get().split("\n")
    return encodable("\n".join(line.rstrip(" ") for line in lines), screen.encoding)


def show(renderable: "RenderableType", screen: Screen, stream: "TextIO | None") -> None:
    """Print a Rich renderable as `page` prints text."""
    page(rendered(renderable, screen), screen, stream)


def page(text: str, screen: Screen, stream: "TextIO | None") -> None:
    """Print text; on a terminal through the pager if it is taller than that.

    Raises FitlogError where the stream takes nothing more, BrokenPipeError where its reader left.
    """
    # One line is the prompt's.
    if screen.terminal and screen.ansi and text.count("\n") >= screen.height:
        from fitlog.view.pager import paged  # noqa: PLC0415 - only what does not fit

        if stream is not None and paged(text, screen, stream):
            return
    write(text, screen, stream)


def write(text: str, screen: Screen, stream: "TextIO | None") -> None:
    """Print text that is harmless already, and see that it got there.

    Raises FitlogError where the stream takes nothing more, BrokenPipeError where its reader left.
    """
    if stream is None or stream.closed:
        raise FitlogError("Standard output is closed, so there is nowhere to write.")
    try:
        stream.write(encodable(text, screen.encoding))
        stream.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        raise FitlogError(f"The output could not be written: {error.strerror}.") from error
