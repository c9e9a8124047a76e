"""The rest as the screen shows it: ended, made longer, and over."""

from datetime import timedelta
from typing import TYPE_CHECKING

from fitlog.cli.rested import choose, chosen_after, end_rest, rested
from fitlog.errors import NotFoundError
from fitlog.view.rest import minutes

if TYPE_CHECKING:
    from datetime import datetime

    from fitlog.view.live import Shown

_LEAST_SECONDS = 5
_LONG_AGO = timedelta(minutes=15)
"""After that nobody rests any more, and no bell is rung."""


class Bell:
    """Says once for each rest that it is over."""

    def __init__(self) -> None:
        self._told: tuple[str, float] | None = None

    def is_due(self, shown: "Shown", now: "datetime", *, silent: bool = False) -> bool:
        """Return whether the rest is over and that was not told; `silent` takes it as told."""
        last, rest = shown.last, shown.rest
        if last is None or rest is None or not is_over(shown, now):
            return False
        told, self._told = self._told, (last.id, rest.seconds)
        return told != self._told and not silent and now - last.at < _LONG_AGO


def is_over(shown: "Shown", now: "datetime") -> bool:
    """Return whether the rest has lasted as long as it should and no set was begun."""
    if shown.last is None or shown.rest is None or shown.rested_ms is not None:
        return False
    return (now - shown.last.at).total_seconds() >= shown.rest.seconds


def begin_set(shown: "Shown", now: "datetime") -> str:
    """End the rest: its real time is kept with the set before; raises NotFoundError."""
    if shown.last is None or shown.rested_ms is not None:
        raise NotFoundError("no rest is running")
    end_rest(shown.last, now, shown.rest.seconds if shown.rest else None)
    return f"rested {minutes((now - shown.last.at).total_seconds())}: begin"


def rest_by(shown: "Shown", seconds: float) -> str:
    """Make the rest longer, or with less than 0 seconds shorter; raises NotFoundError."""
    if shown.last is None or shown.rest is None or shown.rested_ms is not None:
        raise NotFoundError("no rest is running")
    chosen = max(_LEAST_SECONDS, shown.rest.seconds + seconds)
    choose(shown.last, chosen)
    return f"{minutes(chosen)} of rest"


def kept(shown: "Shown") -> tuple[object, ...]:
    """Return what tells that another terminal changed or ended the rest."""
    return chosen_after(shown.last) if shown.last else None, rested()
