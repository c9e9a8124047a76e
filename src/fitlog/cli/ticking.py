"""What goes on while a clock runs on a terminal: waiting for a line, drawing in place, the bell.

The terminal keeps its own mode, and keys are whole lines: what is killed leaves it as it was.
"""

import os
import sys
import time
from contextlib import suppress
from typing import TYPE_CHECKING

from fitlog.view.screen import Screen, write

if TYPE_CHECKING:
    from typing import TextIO

FRAME_SECONDS = 0.05
"""How long a line that is drawn in place stands."""

_MOST_BYTES = 4096
_POLL_SECONDS = 0.02
_ERASE_TO_END = "\x1b[K"
_begun: list[str] = []
"""On Windows, what was typed of a line that has no Enter yet."""


def seconds_now() -> float:
    """Return seconds on a clock that nobody sets; only differences mean something."""
    return time.monotonic()


def line_within(seconds: float) -> str | None:
    """Wait so long for a line; return what was typed before Enter, None if there was no Enter.

    Returns as soon as there is a line. Where standard input is no terminal, or has ended, it
    only waits. Ctrl-C ends the command as always.
    """
    until = seconds_now() + seconds
    typed = _line_until(until) if _listens() else None
    if typed is None:
        time.sleep(max(0.0, until - seconds_now()))
    return typed


def _listens() -> bool:
    return sys.stdin is not None and not sys.stdin.closed and sys.stdin.isatty()


if sys.platform == "win32":

    def _line_until(until: float) -> str | None:
        import msvcrt  # noqa: PLC0415 - Windows only

        while True:
            while msvcrt.kbhit():
                key = msvcrt.getwche()
                if key in {"\r", "\n"}:
                    line = "".join(_begun)
                    _begun.clear()
                    return line
                _begun[-1:] = [] if key == "\b" else [*_begun[-1:], key]
            if seconds_now() >= until:
                return None
            time.sleep(_POLL_SECONDS)

else:

    def _line_until(until: float) -> str | None:
        import select  # noqa: PLC0415 - not on Windows, where it takes only sockets

        wait = max(0.0, until - seconds_now())
        if not select.select([sys.stdin], [], [], wait)[0]:
            return None
        # Past Python's own buffer, so that a question asked later misses nothing.
        with suppress(OSError):
            data = os.read(sys.stdin.fileno(), _MOST_BYTES)
            return data.decode(errors="replace").rstrip("\r\n") if data else None
        return None


def screen_now() -> Screen:
    """Return what standard output is at this moment: its window may have been made narrower."""
    return Screen.of(sys.stdout, os.environ)


def redraw(text: str, screen: Screen, stream: "TextIO | None") -> None:
    """Draw one line in place of the one there; only where `screen.ansi`.

    The text is harmless and has at most `screen.width` - 1 columns, else it leaves a trail.
    """
    write(f"\r{text}{_ERASE_TO_END}", screen, stream)


def erase(screen: Screen, stream: "TextIO | None") -> None:
    """Take a line that was drawn in place away; only where `screen.ansi`."""
    redraw("", screen, stream)


def ring() -> None:
    """Ring the terminal's bell."""
    with suppress(OSError, ValueError):
        if sys.stderr is not None and sys.stderr.isatty():
            sys.stderr.write("\a")
            sys.stderr.flush()
