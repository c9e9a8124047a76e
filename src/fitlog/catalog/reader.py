"""One exercise file read: bytes, bounds, TOML, rules, guide. Strict, and nothing half read."""

import stat
from typing import TYPE_CHECKING

from fitlog.catalog.places import lines_of, may_be_deep
from fitlog.catalog.rules import SLUG_RULE, Page
from fitlog.catalog.sections import guide_of, meet_relatives
from fitlog.catalog.shelf import is_slug
from fitlog.errors import BadFileError

if TYPE_CHECKING:
    from collections.abc import Collection
    from pathlib import Path

    from fitlog.training.guide import Guide

LARGEST = 65_536
"""Bytes of a file."""
LONGEST_LINE = 2_000
"""Characters of a line."""
_ECHOED = 200


def read(path: "Path") -> "Guide":
    """Return the guide in the file; raises BadFileError with the first rule it breaks."""
    page = _page(path)
    guide = guide_of(page)
    for fault in page.faults():
        raise fault
    return guide


def check(path: "Path", known: "Collection[str] | None" = None) -> list[BadFileError]:
    """Return all the rules that a file breaks, by line; none for a good one.

    With the slugs that are `known`, an easier, harder or related exercise must be among them.
    """
    try:
        page = _page(path)
    except BadFileError as fault:
        return [fault]
    guide_of(page)
    if known is not None:
        meet_relatives(page, known)
    return page.faults()


def document(path: "Path") -> dict[str, object]:
    """Return a file of the user's as TOML reads it, within the bounds; raises BadFileError."""
    return _document(path)[0]


def _page(path: "Path") -> Page:
    if not is_slug(path.stem):
        raise BadFileError(path, 0, f"the file's name is no slug: {SLUG_RULE}")
    values, text = _document(path)
    return Page(path, values, lambda: lines_of(path, text))


def _document(path: "Path") -> tuple[dict[str, object], str]:
    text = _text(path, _bytes(path))
    _bound(path, text)
    if may_be_deep(text):
        lines_of(path, text)
    return _parsed(path, text), text


def _bytes(path: "Path") -> bytes:
    try:
        # A pipe or a device of that name would never end, so it is not opened.
        if not stat.S_ISREG(path.stat().st_mode):
            raise BadFileError(path, 0, "is no ordinary file")
        with path.open("rb") as file:
            found = file.read(LARGEST + 1)
    except OSError as error:
        raise BadFileError(path, 0, f"cannot be read: {error.strerror}") from error
    if len(found) > LARGEST:
        raise BadFileError(path, 0, f"larger than {LARGEST // 1024} KiB")
    return found


def _text(path: "Path", found: bytes) -> str:
    try:
        return found.decode().removeprefix("\ufeff").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line = found.count(b"\n", 0, error.start) + 1
        raise BadFileError(path, line, "is not UTF-8") from error


def _bound(path: "Path", text: str) -> None:
    for number, line in enumerate(text.split("\n"), 1):
        if len(line) > LONGEST_LINE:
            raise BadFileError(path, number, f"longer than {LONGEST_LINE:,} characters")
        if line.isprintable():
            continue
        found = next((c for c in line if (c < " " and c != "\t") or "\x7f" <= c <= "\x9f"), None)
        if found:
            raise BadFileError(path, number, f"holds the control character U+{ord(found):04X}")


def _parsed(path: "Path", text: str) -> dict[str, object]:
    import tomllib  # noqa: PLC0415 - a reader is imported for its rules too

    try:
        return tomllib.loads(text)
    except ValueError as error:
        rule, _, place = str(error).partition(" (at ")
        number = place.removeprefix("line ").partition(",")[0]
        line = int(number) if number.isdigit() else text.count("\n") + 1
        raise BadFileError(path, line, f"is not TOML: {rule[:_ECHOED]}") from error
