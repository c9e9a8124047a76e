"""Questions to values of any type, as a foreign file holds them: an answer, or a blank.

Lists are answered to a bound, so what follows need not think of endless ones.
"""

from typing import TypeGuard

_MOST_ITEMS = 1_000
_LARGEST_NUMBER = 10**18


def is_table(value: object) -> TypeGuard[dict[str, object]]:
    """Return whether it is a table; the keys that are no text are never asked for."""
    return isinstance(value, dict)


def table(value: object) -> dict[str, object]:
    """Return a table, empty where there is none."""
    return value if is_table(value) else {}


def items(value: object) -> list[object]:
    """Return the items of a list; none of what is no list."""
    return value[:_MOST_ITEMS] if isinstance(value, list) else []


def tables(value: object) -> list[dict[str, object]]:
    """Return the tables of a list."""
    return [item for item in items(value) if is_table(item)]


def text(value: object) -> str:
    """Return a text, empty where there is none."""
    return value if isinstance(value, str) else ""


def texts(value: object) -> list[str]:
    """Return the texts of a list; a lone text counts as a list of one."""
    if isinstance(value, str):
        return [value]
    return [item for item in items(value) if isinstance(item, str)]


def label(value: object) -> str:
    """Return a text or a whole number as text: how other programs name their entries."""
    if is_whole(value) and abs(value) < _LARGEST_NUMBER:
        return str(value)
    return text(value)


def is_whole(value: object) -> TypeGuard[int]:
    """Return whether it is a whole number; true and false are none."""
    return isinstance(value, int) and not isinstance(value, bool)
