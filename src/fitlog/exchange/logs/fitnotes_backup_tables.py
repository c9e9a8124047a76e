"""The tables of a FitNotes backup, which is the app's own database: an SQLite file.

SQL stands here and not in the store, as somebody else's database is a format like any other: it
is read and never written, and nothing of ours is in it. What a version of the app does not have,
a table or a column, is not used.

Whoever made the file, it is read in a time that its size allows: its schema runs nothing, no cell
is longer than a CSV's, and pages that lead to each other in a circle end in a refusal.
"""

import sqlite3
import stat
from contextlib import closing, contextmanager
from functools import lru_cache
from typing import TYPE_CHECKING
from unicodedata import normalize

from fitlog.errors import BadFileError
from fitlog.exchange.logs import moments
from fitlog.exchange.logs.sheet import LARGEST

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date
    from pathlib import Path

_MAGIC = b"SQLite format 3\x00"
_KNOWN = {
    *("exercise", "training_log", "comment", "workoutcomment", "workouttime"),
    *("workoutgroupexercise", "settings", "bodyweight"),
    *("measurement", "measurementunit", "measurementrecord"),
}
_SOUGHT = {"training_log": {"_id", "exercise_id", "date", "reps"}, "exercise": {"_id", "name"}}
_LONGEST_CELL, _LONGEST_DATE = 100_000, 30
# A row takes about ten steps, and a hundred bytes of the file.
_STEPS, _FREE, _BYTES = 100_000, 10, 10_000
_LARGEST_NUMBER = 1e9
_ECHOED, _LONGEST_REASON = 40, 100


class Tables:
    """What the file has of the app's tables; a view or a virtual table is none of them."""

    def __init__(self, connection: sqlite3.Connection, path: "Path") -> None:
        self._connection = connection
        question = "SELECT lower(name) FROM sqlite_master WHERE type = 'table' AND rootpage > 0"
        there = {plain(row[0]) for row in connection.execute(question)}
        self._columns = {table: self._columns_of(table) for table in there & _KNOWN}
        if not all(names <= self._columns.get(table, set()) for table, names in _SOUGHT.items()):
            raise BadFileError(path, 0, "is a database, and no FitNotes backup")

    def _columns_of(self, table: str) -> set[str]:
        # Columns that are computed are not among them.
        return {plain(row[1]) for row in self._connection.execute(f"PRAGMA table_info({table})")}

    def has(self, table: str) -> bool:
        """Return whether the file has a table."""
        return table in self._columns

    def last(self) -> int:
        """Return the number of the newest set; to count them would go through all pages."""
        found = self._connection.execute("SELECT max(_id) FROM training_log")
        return line(found.fetchone()[0])

    def rows(self, table: str, *columns: str) -> "Iterator[tuple[object, ...]]":
        """Return these columns of a table, None for what it does not have; text is bytes."""
        there = self._columns.get(table)
        if there is None:
            return iter(())
        named = ", ".join(name if name in there else "NULL" for name in columns)
        return self._connection.execute(f"SELECT {named} FROM {table}")  # noqa: S608 - our words


def is_database(path: "Path") -> bool:
    """Return whether a path names an SQLite file."""
    try:
        # A pipe would never end, so it is not opened.
        if not stat.S_ISREG(path.stat().st_mode):
            return False
        with path.open("rb") as file:
            return file.read(len(_MAGIC)) == _MAGIC
    except (OSError, ValueError):
        return False


@contextmanager
def opened(path: "Path") -> "Iterator[Tables]":
    """Give the tables of a backup; raises BadFileError of any other database, or a damaged one."""
    try:
        with closing(_connected(path)) as connection:
            yield Tables(connection, path)
    # Python words SQLite's reasons itself, which may quote names in any bytes.
    except (sqlite3.Error, UnicodeError, OSError) as error:
        reason = str(error)[:_LONGEST_REASON]
        told = f": {reason}" if reason.isprintable() else ""
        raise BadFileError(path, 0, f"is no FitNotes backup that can be read{told}") from error


def _connected(path: "Path") -> sqlite3.Connection:
    size = path.stat().st_size
    if size > LARGEST:
        raise BadFileError(path, 0, f"larger than {LARGEST // 1024**2} MiB")
    uri = f"{path.absolute().as_uri()}?mode=ro&immutable=1"
    connection = sqlite3.connect(uri, uri=True, isolation_level=None)
    # Not every text is UTF-8 that should be.
    connection.text_factory = bytes
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _LONGEST_CELL)
    steps = iter(range(_FREE + size // _BYTES))
    connection.set_progress_handler(lambda: next(steps, None) is None, _STEPS)
    connection.execute("PRAGMA trusted_schema = OFF")
    return connection


def plain(cell: object) -> str:
    """Return a cell as text, in the characters that a CSV's cells have; "" for none."""
    if not isinstance(cell, bytes):
        return "" if cell is None else str(cell)
    text = cell.decode("utf-8", "replace").replace("\0", "").replace("\r\n", "\n")
    if text.isascii():
        return text
    return normalize("NFC", text.replace("\u00a0", " ").replace("\u202f", " "))


def number(cell: object, what: str) -> float:
    """Return the number in a cell, 0 for none; ValueError says that it is no `what`."""
    if cell is None:
        return 0
    if isinstance(cell, int | float) and abs(cell) < _LARGEST_NUMBER:
        return cell
    raise ValueError(f"{plain(cell)[:_ECHOED]!r} is no {what}")


def line(cell: object) -> int:
    """Return the number of a row, which stands for a line; 0 for none."""
    return cell if isinstance(cell, int) else 0


@lru_cache(4096)
def day(cell: object) -> "date":
    """Return the day in a cell; raises ValueError."""
    text = plain(cell)
    try:
        return moments.day(text[:_LONGEST_DATE])
    except ValueError:
        raise ValueError(f"{text[:_ECHOED]!r} is no date") from None
