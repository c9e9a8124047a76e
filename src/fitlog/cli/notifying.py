"""Telling the lifter who looks elsewhere: the terminal's bell, or the desktop."""

import shutil
import subprocess
from contextlib import suppress
from typing import TYPE_CHECKING

from fitlog.cli.ticking import ring
from fitlog.view.text import harmless

if TYPE_CHECKING:
    from collections.abc import Callable

_TITLE = "fitlog"
_PATIENCE_SECONDS = 2
_PROGRAMS = {
    "notify-send": ("--app-name=fitlog", "--", _TITLE),
    "termux-notification": ("--title", _TITLE, "--content"),
    "osascript": (
        *("-e", "on run argv", "-e"),
        f'display notification (item 1 of argv) with title "{_TITLE}"',
        *("-e", "end run"),
    ),
}
"""What shows a message on Linux, Termux and macOS: words before the text, which is data there."""


def notify(how: str, text: str, bell: "Callable[[], None]" = ring) -> None:
    """Tell a text in the way that is set; where no desktop takes it, by the bell."""
    shown = how in {"desktop", "both"} and _on_desktop(text)
    if how in {"bell", "both"} or (how == "desktop" and not shown):
        bell()


def _on_desktop(text: str) -> bool:
    for program, words in _PROGRAMS.items():
        found = shutil.which(program)
        if not found:
            continue
        with suppress(OSError, subprocess.SubprocessError):
            subprocess.run(
                [found, *words, harmless(text)],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                timeout=_PATIENCE_SECONDS,
                check=True,
            )
            return True
    return False
