"""Comparing the tables with the journal: whatever one of the two says wrong is found.

SQLite's own check misses most damage to the bytes of a row; the journal's checksums and a
comparison of each record's two copies do not.
"""

import json
import sqlite3
from typing import TYPE_CHECKING, Any, NamedTuple

from fitlog.errors import DamagedLogError, NotALogError
from fitlog.store.connection import empty, open_for_reading
from fitlog.store.journal import is_whole, operation_crc
from fitlog.store.salvage import operations_in
from fitlog.store.tables import TABLES, row_body
from fitlog.store.writing import told

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from fitlog.store.rows import Body

    Latest = dict[bytes, tuple[str, str | None]]

MOST_FINDINGS = 20
UNREADABLE = (sqlite3.DatabaseError, UnicodeDecodeError)
"""What SQLite and Python raise at damaged bytes, apart from wrong values."""


class Diagnosis(NamedTuple):
    """What was looked at, and what is wrong with it, a line each; none means all is well.

    Of a file that cannot be opened the counts are None.
    """

    findings: tuple[str, ...] = ()
    sets: int | None = None
    sessions: int | None = None
    operations: int | None = None
    lines: int | None = None


def examine(path: "Path") -> Diagnosis:
    """Read the whole log and say what contradicts what; changes nothing.

    Raises LogError where the file is no log, locked or from a newer fitlog.
    """
    try:
        return _examined(path)
    except (DamagedLogError, NotALogError) as error:
        if next(operations_in(path.read_bytes()), None) is None:
            raise
        return Diagnosis(findings=(error.message,))


def journal_findings(connection: sqlite3.Connection, latest: "Latest") -> "Iterator[str]":
    """Check each operation and line, and gather the newest whole version of each record."""
    devices = dict(connection.execute("SELECT id, counter FROM device ORDER BY id"))
    operations = set()
    for *row, crc in connection.execute("SELECT * FROM operation ORDER BY id"):
        operations.add(row[0])
        if operation_crc(row) != crc:
            yield f"the operation {row[0]} does not match its checksum"
    last = newest = 0
    for number, *line in connection.execute(f"SELECT id, {LINE} FROM change ORDER BY id"):
        if number != last + 1:
            yield f"the journal's lines {last + 1} to {number - 1} are missing"
        last = number
        if not is_whole(line):
            yield f"the journal's line {number} does not match its checksum"
            continue
        operation, record, kind, body, counter, device, _ = line
        if operation not in operations or device not in devices:
            yield f"the operation or the device of the journal's line {number} is missing"
        latest[record] = (kind, body)
        newest = max(newest, counter)
    counted = next(iter(devices.values()), 0)
    if counted != newest:
        yield f"the journal ends at change {newest}, and the device counted {counted}"


def rows_of(connection: sqlite3.Connection, kind: str) -> "Iterator[tuple[bytes, Body]]":
    """Yield the records of a kind as the tables hold them."""
    table = TABLES[kind]
    for record, *values in connection.execute(table.select):
        yield record, row_body(table.columns, values)


def _examined(path: "Path") -> Diagnosis:
    with told(path):
        connection = open_for_reading(path)
        try:
            before = _version(connection)
            diagnosis = _look(connection)
            if diagnosis.findings and _version(connection) != before:
                # Somebody wrote between two questions: once more, and nobody writes meanwhile.
                connection.execute("BEGIN")
                diagnosis = _look(connection)
            return diagnosis
        finally:
            connection.close()


def _version(connection: sqlite3.Connection) -> object:
    """Return a number that is another one after another process has written."""
    return connection.execute("PRAGMA data_version").fetchone()


def _look(connection: sqlite3.Connection) -> Diagnosis:
    return Diagnosis(tuple(_first(_findings(connection))), *_counts(connection))


def _first(findings: "Iterator[str]") -> "Iterator[str]":
    try:
        for number, finding in enumerate(findings):
            if number == MOST_FINDINGS:
                yield "... and more"
                return
            yield finding
    except UNREADABLE as error:
        yield f"the file cannot be read any further: {error}"


def _findings(connection: sqlite3.Connection) -> "Iterator[str]":
    for (message,) in connection.execute("PRAGMA integrity_check(10)"):
        if message != "ok":
            yield f"SQLite: {message}"
    for table, _, parent, _ in connection.execute("PRAGMA foreign_key_check"):
        yield f"a row of {table} names a row of {parent} that is not there"
    yield from _shape_findings(connection)
    latest: Latest = {}
    yield from journal_findings(connection, latest)
    yield from _table_findings(connection, latest)


def _shape_findings(connection: sqlite3.Connection) -> "Iterator[str]":
    """Compare what the file says of its tables with what a fresh log says."""
    fresh = empty()
    there = set(connection.execute(_SHAPE))
    for kind, name, sql in fresh.execute(_SHAPE):
        if (kind, name, sql) not in there:
            yield f"the {kind} {name} is not what it should be"
    fresh.close()


def _table_findings(connection: sqlite3.Connection, latest: "Latest") -> "Iterator[str]":
    for kind in TABLES:
        there = set()
        for record, body in rows_of(connection, kind):
            there.add(record)
            of_kind, said = latest.get(record, (kind, None))
            if (of_kind, said and json.loads(said)) != (kind, body):
                yield f"the {kind} {_named(record)} is not what the journal says"
        for record, (of_kind, said) in latest.items():
            if of_kind == kind and said is not None and record not in there:
                yield f"the {kind} {_named(record)} is missing"


def _named(record: Any) -> str:  # noqa: ANN401 - damage changes types too
    return record.hex() if isinstance(record, bytes) else repr(record)


def _counts(connection: sqlite3.Connection) -> "Iterator[int | None]":
    for table in ("logged_set", "session", "operation", "change"):
        try:
            yield connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
        except sqlite3.DatabaseError:
            yield None


LINE = "operation, record, kind, body, counter, device, crc"
"""A journal line's columns, as `is_whole` takes them."""

_SHAPE = "SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL"
KINDS = tuple(TABLES)
"""The kinds of records, those that others name first."""
