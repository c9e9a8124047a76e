"""Logs of other programs, and our own exports, recognised by what they hold and read set by set.

Nothing is written; whoever calls matches the exercises, shows and saves what comes.
"""

from importlib import import_module
from typing import TYPE_CHECKING

from fitlog.errors import BadFileError, UsageError
from fitlog.exchange.logs import own_lines
from fitlog.exchange.logs.arriving import Asked, Reading
from fitlog.exchange.logs.sheet import Sheet, text_of

if TYPE_CHECKING:
    from pathlib import Path

    from fitlog.exchange.logs.own import OwnReading

__all__ = ["FORMATS", "Asked", "Reading", "open_log"]

_SHEETS = {
    "fitlog": ("own_csv",),
    "csv": ("columns",),
    "hevy": ("hevy",),
    "fitnotes": ("fitnotes", "body_tracker"),
    "stronglifts": ("stronglifts",),
    "liftosaur": ("liftosaur",),
    "gymbook": ("gymbook",),
    "strong": ("strong",),
}
"""Modules with `recognised(sheet, asked)` by format; the last also goes by position alone."""

FORMATS = tuple(_SHEETS)
_SQLITE = b"SQLite format 3\0"


def open_log(path: "Path", asked: Asked, form: str = "") -> "Reading | OwnReading":
    """Return what comes out of a file; `form` names its format where it shall not be guessed.

    Raises UsageError for no format, BadFileError for a file that no reader knows, here or while
    it is read.
    """
    if form not in {"", *FORMATS}:
        hint = f"Say one of {', '.join(FORMATS)}."
        raise UsageError(f'"{form}" is no format', unchanged="Nothing was written.", hint=hint)
    reading = _of_database(path, asked) or _of_text(path, asked, form)
    if reading is None:
        rule = f"is no log of {form}" if form else "is no log of a program that fitlog knows"
        hint = "Name its columns: --columns date=Date,exercise=Lift,load=Weight,reps=Reps"
        raise BadFileError(path, 1, rule, hint=hint)
    return reading


def _of_database(path: "Path", asked: Asked) -> Reading | None:
    """Return what a FitNotes backup holds; None of any other file."""
    try:
        if not path.is_file():  # a pipe would never end
            return None
        with path.open("rb") as file:
            is_database = file.read(len(_SQLITE)) == _SQLITE
    except (OSError, ValueError):
        return None  # the next reader says why
    if not is_database:
        return None
    from fitlog.exchange.logs import fitnotes_backup  # noqa: PLC0415 - one format of many

    return fitnotes_backup.recognised(path, asked)


def _of_text(path: "Path", asked: Asked, form: str) -> "Reading | OwnReading | None":
    text = text_of(path)
    if own_lines.is_own(text):
        return own_lines.opened(path, text)
    sheet = Sheet(path, text)
    for name in (name for key in ([form] if form else _SHEETS) for name in _SHEETS[key]):
        reading: Reading | OwnReading | None = import_module(f"{__name__}.{name}").recognised(
            sheet, asked
        )
        if reading is not None:
            return reading
    return None
