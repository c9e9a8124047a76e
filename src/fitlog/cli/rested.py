"""The rest that was chosen or ended last, in a small file beside the log.

It keeps what no set says yet: with the next set the rest is noted there. On the path of `log`,
where it costs one look for a file that is hardly ever there.
"""

from contextlib import suppress
from typing import TYPE_CHECKING, NamedTuple

from fitlog import paths

if TYPE_CHECKING:
    from datetime import datetime

    from fitlog.store.log import Rested
    from fitlog.training.sets import LoggedSet

_LONGEST_MS = 86_400_000
_ID_DIGITS = 32


class Kept(NamedTuple):
    """What the file says of a set by its id: the rest that was chosen, how long it was."""

    set_id: str
    seconds: float | None = None
    rest_ms: int | None = None


def chosen_after(last: "LoggedSet") -> float | None:
    """Return the seconds of rest that were chosen for after a set, None where none were."""
    kept = _kept()
    return kept.seconds if kept and kept.set_id == last.id else None


def ended_after(last: "LoggedSet") -> int | None:
    """Return how many milliseconds the rest after a set was; None while nobody ended it."""
    kept = _kept()
    return kept.rest_ms if kept and kept.set_id == last.id else None


def choose(last: "LoggedSet", seconds: float) -> None:
    """Keep a rest that was chosen for after a set."""
    _keep(Kept(last.id, seconds))


def end_rest(last: "LoggedSet", now: "datetime", seconds: float | None = None) -> None:
    """Keep that the rest after a set is over: the next set begins."""
    rest_ms = round((now - last.at).total_seconds() * 1000)
    if 0 <= rest_ms < _LONGEST_MS:
        _keep(Kept(last.id, seconds, rest_ms))


def rested() -> "Rested | None":
    """Return the rest that was ended last, to be noted with the next set."""
    kept = _kept()
    if kept is None or kept.rest_ms is None:
        return None
    from fitlog.store.log import Rested  # noqa: PLC0415 - only after a rest

    return Rested(kept.set_id, kept.rest_ms)


def forget() -> None:
    """Forget what was kept: another set was logged."""
    with suppress(OSError):
        paths.rest_file().unlink()


def _kept() -> Kept | None:
    """Return what the file says; what cannot be read says nothing."""
    try:
        text = paths.rest_file().read_text(encoding="utf-8")
    except (OSError, ValueError):
        return None
    from json import loads  # noqa: PLC0415 - only after a rest

    with suppress(ValueError, TypeError, RecursionError):
        kept = Kept(**loads(text))
        if _is_sound(kept):
            return kept
    return None


def _keep(kept: Kept) -> None:
    """Write the file whole; where it cannot be written, only the note of this rest is lost."""
    from json import dumps  # noqa: PLC0415 - only for a rest

    with suppress(OSError):
        part = paths.rest_file().with_suffix(".part")
        part.write_text(dumps(kept._asdict()), encoding="utf-8")
        part.replace(paths.rest_file())


def _is_sound(kept: Kept) -> bool:
    """Return whether what a file says can be meant so; anybody may have written it."""
    return (
        isinstance(kept.set_id, str)
        and len(kept.set_id) == _ID_DIGITS
        and {*kept.set_id} <= {*"0123456789abcdef"}
        and isinstance(kept.seconds, int | float | None)
        and isinstance(kept.rest_ms, int | None)
        and 0 < (kept.seconds or 1) < _LONGEST_MS
        and 0 <= (kept.rest_ms or 0) < _LONGEST_MS
    )
