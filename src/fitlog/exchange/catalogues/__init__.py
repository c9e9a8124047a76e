"""Foreign catalogues of exercises, read into documents of our own schema.

A file is told by what it holds: free-exercise-db, wger, ExerciseDB, or exercises of our own
schema as TOML, JSON or YAML. Nothing is written; whoever calls shows and saves what comes.
"""

from typing import TYPE_CHECKING

from fitlog.exchange.catalogues.foreign import Catalogue, Entry, Foreign
from fitlog.exchange.catalogues.layouts import Layout, laid_out
from fitlog.exchange.catalogues.loose import is_table
from fitlog.exchange.catalogues.parsing import parsed

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

__all__ = ["Catalogue", "Foreign", "read_catalogue"]

_OFTEN = 100


def read_catalogue(path: "Path", watch: "Callable[[int, int], None] | None" = None) -> Catalogue:
    """Return the exercises of a catalogue's file, in its order.

    `watch` is told now and then how many entries are done, of how many. Raises BadFileError
    for a file that is no such catalogue, and nothing else whatever its bytes are.
    """
    value, toml = parsed(path)
    layout, entries = laid_out(path, value, path.stem if toml else "")
    exercises, skipped = list[Foreign](), list[str]()
    for done, entry in enumerate(entries, 1):
        found = _exercise(layout, entry)
        if isinstance(found, Foreign):
            exercises.append(found)
        else:
            skipped.append(f"{entry.place}: {found}")
        if watch and (done % _OFTEN == 0 or done == len(entries)):
            watch(done, len(entries))
    return Catalogue(layout.format, layout.source, tuple(exercises), tuple(skipped))


def _exercise(layout: Layout, entry: Entry) -> Foreign | str:
    """Return the exercise, or why the entry is none."""
    if not is_table(entry.value):
        return "is no table of an exercise"
    if not layout.is_entry(entry.value):
        return f"is no exercise of {layout.format}"
    return layout.exercise(entry.value, entry.slug) or "has no name that could be used"
