"""Telling the lifter who looks elsewhere: the terminal's bell, or the desktop."""

import shutil
import subprocess
from contextlib import suppress
from typing import TYPE_CHECKING

from fitlog.cli.ticking import ring

if TYPE_CHECKING:
    from collections.abc import Callable

_TITLE = "fitlog"
_PATIENCE_SECONDS = 2
_PROGRAMS = (
    ("notify-send", ("notify-send", "--app-name=fitlog", _TITLE, "{}")),
    ("termux-notification", ("termux-notification", "--title", _TITLE, "--content", "{}")),
    ("osascript", ("osascript", "-e", f'display notification "{{}}" with title "{_TITLE}"')),
)
"""What shows a message on Linux, Termux and macOS; the text is always one of ours."""


def notify(how: str, text: str, bell: "Callable[[], None]" = ring) -> None:
    """Tell a few plain words in the way that is set; where no desktop takes them, by the bell."""
    shown = how in {"desktop", "both"} and _on_desktop(text)
    if how in {"bell", "both"} or (how == "desktop" and not shown):
        bell()


def _on_desktop(text: str) -> bool:
    for program, words in _PROGRAMS:
        found = shutil.which(program)
        if not found:
            continue
        with suppress(OSError, subprocess.SubprocessError):
            subprocess.run(
                [found, *(word.format(text) for word in words[1:])],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                timeout=_PATIENCE_SECONDS,
                check=True,
            )
            return True
    return False
