"""Questions in SQL over the documented views, and over nothing else."""

import re
import sqlite3
from typing import TYPE_CHECKING, Any, NamedTuple

from fitlog.errors import LogError, UnreadableError, UsageError
from fitlog.store.connection import open_for_reading
from fitlog.store.writing import told

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from typing import Self

_TABLE_FUNCTIONS = {"json_each", "json_tree", "sqlite_master", "sqlite_schema"}
_HARMLESS = {sqlite3.SQLITE_SELECT, sqlite3.SQLITE_FUNCTION, sqlite3.SQLITE_RECURSIVE}
_OFTEN = 100_000
# SQLite tells of a part with that name as it tells of the view.
_HIDES_VIEW = re.compile(
    r"""["'`\[]?\bv_\w+["'`\]]?\s*(?:\([^)]*\)\s*)?as\s*(?:(?:not\s+)?materialized\s*)?\(""",
    re.IGNORECASE,
)
_COMMENT = re.compile(r"/\*.*?\*/|--[^\n]*", re.DOTALL)
_UNCHANGED = "Nothing was changed."


class View(NamedTuple):
    """A view of the read API and its columns."""

    name: str
    columns: tuple[str, ...]


class Asked:
    """An open question: the names of its columns, and its rows as they are fetched."""

    def __init__(self, path: "Path", sql: str) -> None:
        """Ask; raises UnreadableError for what is no SQL, UsageError for more than a question."""
        self._connection = open_for_reading(path)
        self._path = path
        try:
            self._views = {one.name for one in views(self._connection)}
            self._cursor = self._asked(sql)
        except BaseException:
            self._connection.close()
            raise
        self.columns = _named([column[0] for column in self._cursor.description or ()])

    def __enter__(self) -> "Self":
        """Fetch rows within this."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close the log."""
        self._connection.close()

    def rows(self) -> "Iterator[tuple[Any, ...]]":
        """Yield the rows."""
        try:
            yield from self._cursor
        except sqlite3.Error as error:
            raise self._translated(error) from error

    def _asked(self, sql: str) -> sqlite3.Cursor:
        # Between its steps Python can hear Ctrl-C.
        if _HIDES_VIEW.search(_COMMENT.sub(" ", sql)):
            raise UsageError(
                "a part of a question cannot have the name of a view", unchanged=_UNCHANGED
            )
        self._connection.set_progress_handler(lambda: 0, _OFTEN)
        self._connection.set_authorizer(self._permit)
        try:
            return self._connection.execute(sql)
        except (sqlite3.Error, sqlite3.Warning) as error:
            raise self._translated(error) from error

    def _permit(
        self, action: int, table: str | None, column: str | None, _db: str | None, of: str | None
    ) -> int:
        """Allow reading the views, whatever they read themselves; nothing else.

        Without a column it is rows that are counted: SQLite says so of tables within views.
        """
        reads = action == sqlite3.SQLITE_READ and (
            not column or table in self._views or of in self._views or table in _TABLE_FUNCTIONS
        )
        return sqlite3.SQLITE_OK if reads or action in _HARMLESS else sqlite3.SQLITE_DENY

    def _translated(self, error: Exception) -> LogError | UsageError | UnreadableError:
        said = str(error)
        if "prohibited" in said or "not authorized" in said:
            hint = f"Ask of {', '.join(sorted(self._views))}."
            return UsageError("only the views can be asked", unchanged=_UNCHANGED, hint=hint)
        if isinstance(
            error, sqlite3.OperationalError | sqlite3.ProgrammingError | sqlite3.DataError
        ):
            message = f"that is no question in SQL: {said}"
            hint = "fitlog sql lists the views and their columns."
            return UnreadableError(message, unchanged=_UNCHANGED, hint=hint)
        try:
            with told(self._path):
                raise error
        except LogError as translated:
            return translated


def views(connection: sqlite3.Connection) -> list[View]:
    """Return the views of the read API."""
    names = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'view' ORDER BY name"
    ).fetchall()
    return [
        View(name, tuple(row[1] for row in connection.execute(f"PRAGMA table_info({name})")))
        for (name,) in names
    ]


def views_of(path: "Path") -> list[View]:
    """Return the views of the read API of a log."""
    connection = open_for_reading(path)
    try:
        return views(connection)
    finally:
        connection.close()


def _named(columns: list[str]) -> tuple[str, ...]:
    """Return the columns' names, each once."""
    named: list[str] = []
    for column in columns:
        count = sum(name == column or name.startswith(f"{column}_") for name in named)
        named.append(f"{column}_{count + 1}" if column in named else column)
    return tuple(named)
