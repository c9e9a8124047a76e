"""What the names of exercises say beyond the exercise, and names given to them by the lifter."""

import re
from typing import TYPE_CHECKING

from fitlog.errors import BadFileError
from fitlog.exchange.bounded import read_bytes

if TYPE_CHECKING:
    from pathlib import Path

_LARGEST_MAP = 1024 * 1024
_LONGEST_LINE = 2_000
_ASSISTED = re.compile(
    r"\b(?:assist(?:ed|ida|ido|é|ée|ée?s|iert|ita|ito)|asistid[ao])\b", re.IGNORECASE
)
_ONE_SIDED = re.compile(
    r"\b(?:(?:each|per) (?:side|arm|leg)|(?:single|one|1)[ -](?:arm|leg|hand)(?:ed)?"
    r"|unilateral|unilatéral|einarmig|einbeinig|a una (?:mano|gamba|pierna)|unilaterale)",
    re.IGNORECASE,
)


def is_assisted(name: str) -> bool:
    """Return whether a name says that its weight is help: Pull Up (Assisted)."""
    return bool(_ASSISTED.search(name))


def is_one_sided(name: str) -> bool:
    """Return whether a name says that one side works at a time: Row (Each Side)."""
    return bool(_ONE_SIDED.search(name))


def read_map(path: "Path") -> dict[str, str]:
    """Return the exercises that a file of lines such as `"Their name" = "our-slug"` names.

    Raises BadFileError.
    """
    import tomllib  # noqa: PLC0415 - only with such a file

    try:
        text = read_bytes(path, _LARGEST_MAP).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise BadFileError(path, 0, "is not UTF-8") from error
    for number, line in enumerate(text.split("\n"), start=1):
        if len(line) > _LONGEST_LINE:  # tomllib takes seconds for a dotted key of that length
            raise BadFileError(path, number, f"longer than {_LONGEST_LINE:,} characters")
    try:
        found = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        hint = 'Write lines such as "Their name" = "our-slug".'
        raise BadFileError(path, 0, f"is not TOML: {error}", hint=hint) from error
    for name, slug in found.items():
        if not isinstance(slug, str):
            raise BadFileError(path, 0, f'"{name}" must be given one name in quotes')
    return found
