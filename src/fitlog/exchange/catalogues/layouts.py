"""Which catalogue a value is, and the entries in it, however they are wrapped."""

from collections.abc import Callable
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from fitlog.errors import BadFileError
from fitlog.exchange.catalogues import exercisedb, free_exercise_db, own, wger
from fitlog.exchange.catalogues.foreign import Entry, Foreign
from fitlog.exchange.catalogues.lines import echo
from fitlog.exchange.catalogues.loose import is_table, table

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

MOST_ENTRIES = 50_000
_WRAPPERS = ("results", "data", "exercises")


class Layout(NamedTuple):
    """A catalogue: how its entries are known, and how one is read."""

    format: str
    source: str
    is_entry: Callable[[dict[str, object]], bool]
    exercise: Callable[[dict[str, object], str], Foreign | None]


LAYOUTS = tuple(
    Layout(module.FORMAT, module.SOURCE, module.is_entry, module.exercise)
    for module in (free_exercise_db, exercisedb, wger, own)
)


def laid_out(path: "Path", value: object, slug: str = "") -> tuple[Layout, list[Entry]]:
    """Return the catalogue and its entries; `slug` names a lone exercise.

    Raises BadFileError where there is no entry that any catalogue has.
    """
    entries = list(islice(_entries(value, slug), MOST_ENTRIES + 1))
    if len(entries) > MOST_ENTRIES:
        raise BadFileError(path, 0, f"holds more than {MOST_ENTRIES:,} exercises")
    layout = next(filter(None, (_layout(entry.value) for entry in entries)), None)
    if layout is None:
        rule = "holds no exercise of free-exercise-db, wger, ExerciseDB or fitlog"
        raise BadFileError(path, 0, rule)
    return layout, entries


def _layout(value: object) -> Layout | None:
    if not is_table(value):
        return None
    return next((layout for layout in LAYOUTS if layout.is_entry(value)), None)


def _entries(value: object, slug: str) -> "Iterator[Entry]":
    inside = _unwrapped(value)
    if isinstance(inside, list):
        return _numbered(inside)
    if _layout(inside) or not is_table(inside):
        return iter([Entry("the exercise", inside, slug)])
    return (Entry(echo(_key(key)), each, _key(key)) for key, each in inside.items())


def _key(key: object) -> str:
    """Return a key as text; YAML has keys that are none."""
    return key if isinstance(key, str) else "a key that is no text"


def _unwrapped(value: object) -> object:
    """Return what is inside {"data": {"exercises": ...}} and the like."""
    for _ in _WRAPPERS:
        if isinstance(value, list) or _layout(value):
            break
        value = next((table(value)[key] for key in _WRAPPERS if key in table(value)), value)
    return value


def _numbered(values: "Iterable[object]") -> "Iterator[Entry]":
    """Yield the entries by number, those of pages in a row."""
    flat = (each for value in values for each in _page(value))
    return (Entry(f"exercise {number}", each) for number, each in enumerate(flat, 1))


def _page(value: object) -> list[object]:
    results = table(value).get("results")
    return results if isinstance(results, list) else [value]
