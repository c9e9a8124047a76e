"""From the command to the screen and back."""

import os
import sys
from importlib.util import find_spec
from typing import TYPE_CHECKING

from fitlog.errors import FitlogError, UsageError
from fitlog.view.text import plural

if TYPE_CHECKING:
    from fitlog.cli.context import Desk

_WITHOUT = "Without one: fitlog log asks for set after set."


def run_live(desk: "Desk") -> None:
    """Show the session on the whole screen until it is left; raises FitlogError where it cannot."""
    if find_spec("textual") is None:
        raise FitlogError(
            "the screen comes from textual, which is not installed",
            unchanged="Nothing was done.",
            hint=f"pip install 'fitlog-cli[live]'. {_WITHOUT}",
        )
    _demand_screen(desk)
    from fitlog.cli.live.state import Live  # noqa: PLC0415 - after what it needs was found

    state = Live(desk)
    from fitlog.cli.live.app import LiveApp  # noqa: PLC0415 - Textual, a fifth of a second

    app = LiveApp(state)
    app.run(mouse=False)
    if app.fault is not None:
        raise app.fault
    if state.finished is None:
        desk.say(_going_on(len(state.shown.session.sets) if state.shown.session else 0))
        return
    from fitlog.view.finish_page import finish_page  # noqa: PLC0415 - once it is finished

    desk.page(finish_page(state.finished, desk.screen))


def _demand_screen(desk: "Desk") -> None:
    is_dumb = os.environ.get("TERM", "").lower() in {"dumb", "unknown"}
    # Textual draws on standard error.
    is_seen = desk.interactive and sys.stderr is not None and sys.stderr.isatty()
    if not is_seen or not desk.screen.ansi or is_dumb:
        raise UsageError(
            "fitlog live draws a full screen, which this is not",
            unchanged="Nothing was done.",
            hint=_WITHOUT,
        )


def _going_on(sets: int) -> str:
    if not sets:
        return "Nothing was logged in this session yet."
    return f"The session goes on: {plural(sets, 'set')} in the log. fitlog live comes back to it."
