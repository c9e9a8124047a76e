"""Our own JSON Lines: the records of a log, as `fitlog export` writes them."""

import json
from typing import TYPE_CHECKING

from fitlog.errors import BadFileError
from fitlog.exchange.leaving.lines import HEADER
from fitlog.exchange.logs.arriving import Fault
from fitlog.exchange.logs.own import APP, OwnReading, Told

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_LONGEST_LINE = 1_000_000


def is_own(text: str) -> bool:
    """Return whether a text begins as our lines do."""
    return text.lstrip()[:1] == "{"


def opened(path: "Path", text: str) -> OwnReading:
    """Return what a text of our lines holds; raises BadFileError here or while it is read."""
    return OwnReading(APP, "fitlog, JSON Lines", read(path, text), text.count("\n") + 1)


def read(path: "Path", text: str) -> "Iterator[Told | Fault]":
    """Yield what the lines tell; raises BadFileError of what is no export of ours, or a newer's."""
    said = enumerate(text.split("\n"), start=1)
    _demand_header(path, next(said)[1])
    for number, line in said:
        if line.strip():
            yield _told(number, line)


def _demand_header(path: "Path", line: str) -> None:
    found = _object(line)
    if not isinstance(found, dict) or found.get("fitlog") != HEADER["fitlog"]:
        raise BadFileError(path, 1, "is no log that fitlog exported")
    if found.get("format") != HEADER["format"]:
        rule = f"was exported by a newer fitlog (format {str(found.get('format'))[:20]})"
        raise BadFileError(path, 1, rule, hint="Upgrade: pipx upgrade fitlog-cli")


def _told(number: int, line: str) -> Told | Fault:
    found = _object(line)
    if not isinstance(found, dict):
        return Fault(number, "no record as JSON: was the file cut short?")
    kind, record = found.pop("record", ""), found.pop("id", "")
    if not isinstance(kind, str) or not isinstance(record, str):
        return Fault(number, "a record without a kind")
    return Told(number, kind, record, found)


def _object(line: str) -> object:
    if len(line) > _LONGEST_LINE:
        return None
    try:
        return json.loads(line)
    except (ValueError, RecursionError):
        return None
