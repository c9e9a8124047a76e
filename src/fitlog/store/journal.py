"""The append-only journal: every write is an operation, every version of a record a line.

The tables are what the journal says: a record is written by adding its new version as a
line and then putting that version into the tables, whether a command, an undo or a
rebuild asks for it. Undo and redo are operations that bring earlier versions back.
"""

import json
import os
import time
from typing import TYPE_CHECKING, Any, NamedTuple
from zlib import crc32

from fitlog.store.rows import Body
from fitlog.store.tables import BLANK, TABLES
from fitlog.store.writing import damaged

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterable, Iterator, Sequence

    More = Callable[[int, int, int], int]

SEQUENCE_BITS = 12


class Change(NamedTuple):
    """One record's step: what it was and what it becomes; None is "not there"."""

    record: bytes
    kind: str
    before: Body | None
    after: Body | None


class Operation(NamedTuple):
    """What an undo or redo took back or did again: the command's words and its changes."""

    words: str
    at_ms: int
    changes: tuple[Change, ...]


def new_ids(at_ms: int) -> "Iterator[bytes]":
    """Yield UUIDv7s that rise in the order they are taken (RFC 9562, method 1)."""
    sequence = 0
    while True:
        ms = at_ms + (sequence >> SEQUENCE_BITS)
        order = sequence & ((1 << SEQUENCE_BITS) - 1)
        noise = int.from_bytes(os.urandom(8), "big") >> 2
        yield ((ms << 80) | (7 << 76) | (order << 64) | (2 << 62) | noise).to_bytes(16, "big")
        sequence += 1


def line_crc(  # noqa: PLR0913, PLR0917 - a line's columns, in their order
    operation: int, record: bytes, kind: str, body: str | None, counter: int, device: int
) -> int:
    """Return the CRC-32 of a journal line, over all that it says."""
    text = f"{operation}|{record.hex()}|{kind}|{counter}|{device}|{'' if body is None else body}"
    return crc32(text.encode())


def is_whole(line: "Sequence[Any]") -> bool:
    """Return whether a line, from its operation to its CRC, says what was written."""
    *said, crc = line
    # Damage changes types too.
    return isinstance(said[1], bytes) and line_crc(*said) == crc


def operation_crc(row: "Sequence[object]") -> int:
    """Return the CRC-32 of an operation, over its columns from id to below."""
    return crc32("|".join("" if value is None else str(value) for value in row).encode())


class Journal:
    """Writes operations inside a transaction that the caller holds."""

    def __init__(self, connection: "sqlite3.Connection") -> None:
        self._connection = connection
        self._exercises: dict[str, int] = {}
        self._sessions: dict[str, int] = {}

    def record(
        self,
        words: str,
        at_ms: int,
        changes: "Iterable[Change]",
        more: "More | None" = None,
    ) -> int:
        """Write one command's changes as one operation, and return its number.

        `more` may add lines of its own: it takes the operation, the device and the counter,
        and returns the counter after its last line.
        """
        return self._write("do", words, at_ms, changes, target=None, more=more)

    def restart(self, words: str, at_ms: int, changes: "Iterable[Change]") -> int:
        """Write changes as an operation that cannot be undone, nor anything before it."""
        return self._write("restart", words, at_ms, changes, target=None)

    def undo(self, at_ms: int) -> Operation | None:
        """Take back the latest operation that stands; None if there is none."""
        target = self._last()[1]
        return None if target is None else self._reverse("undo", target, target, at_ms)

    def redo(self, at_ms: int) -> Operation | None:
        """Do again what the latest undo took back; None if something was written since."""
        undoing = self._last()[2]
        if undoing is None:
            return None
        row = self._connection.execute("SELECT target FROM operation WHERE id = ?", (undoing,))
        return self._reverse("redo", undoing, row.fetchone()[0], at_ms)

    def body(self, record: bytes) -> Body | None:
        """Return the version of a record that is in force, None if it was deleted."""
        return self._version(record, None)

    def put(self, record: bytes, kind: str, body: Body | None) -> None:
        """Make the tables say what a journal line says."""
        if body is None:
            self._delete(record, kind)
        else:
            table = TABLES[kind]
            values = (self._value(column, body.get(column)) for column in table.columns)
            self._connection.execute(table.put, (record, *values))

    def _write(  # noqa: PLR0913 - an operation's parts
        self,
        kind: str,
        words: str,
        at_ms: int,
        changes: "Iterable[Change]",
        *,
        target: int | None,
        more: "More | None" = None,
    ) -> int:
        number, device, counter = self._begin(kind, words, at_ms, target)
        for change in changes:
            counter += 1
            self._append(number, device, counter, change)
            self.put(change.record, change.kind, change.after)
        if more is not None:
            counter = more(number, device, counter)
        self._connection.execute("UPDATE device SET counter = ? WHERE id = ?", (counter, device))
        return number

    def _begin(self, kind: str, words: str, at_ms: int, target: int | None) -> tuple[int, int, int]:
        device, counter = self._device()
        last, undo_top, redo_top = self._last()
        number = last + 1
        stacks: tuple[int | None, int | None, int | None] = (None, None, None)
        if kind == "do":
            stacks = (number, None, undo_top)
        elif kind == "undo":
            stacks = (self._below(target), number, redo_top)
        elif kind == "redo":
            stacks = (target, self._below(redo_top), undo_top)
        self.insert_operation((number, at_ms, device, kind, words, target, *stacks))
        return number, device, counter

    def insert_operation(self, row: "Sequence[object]") -> None:
        """Write an operation's row, its columns from id to below."""
        self._connection.execute(
            "INSERT INTO operation VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (*row, operation_crc(row)),
        )

    def insert_line(self, line: "Sequence[object]") -> None:
        """Write a line of the journal, its columns from operation to crc."""
        self._connection.execute(
            """INSERT INTO change (operation, record, kind, body, counter, device, crc)
               VALUES (?, ?, ?, ?, ?, ?, ?)""",
            line,
        )

    def _append(self, number: int, device: int, counter: int, change: Change) -> None:
        body = None
        if change.after is not None:
            body = json.dumps(change.after, ensure_ascii=False, separators=(",", ":"))
        said = (number, change.record, change.kind, body, counter, device)
        self.insert_line((*said, line_crc(*said)))

    def _device(self) -> tuple[int, int]:
        """Return this device's number and its counter, naming the device at its first write."""
        row = self._connection.execute("SELECT id, counter FROM device ORDER BY id LIMIT 1")
        known: tuple[int, int] | None = row.fetchone()
        if known:
            return known
        import platform  # noqa: PLC0415 - once in the life of a log

        uuid = next(new_ids(time.time_ns() // 1_000_000))
        self._connection.execute(
            "INSERT INTO device (id, uuid, name, counter) VALUES (1, ?, ?, 0)",
            (uuid, platform.node() or "this device"),
        )
        return 1, 0

    def _last(self) -> tuple[int, int | None, int | None]:
        """Return the last operation, and what the next undo and redo would take back."""
        row: tuple[int, int | None, int | None] | None = self._connection.execute(
            "SELECT id, undo_top, redo_top FROM operation ORDER BY id DESC LIMIT 1"
        ).fetchone()
        return row or (0, None, None)

    def _below(self, operation: int | None) -> int | None:
        row = self._connection.execute("SELECT below FROM operation WHERE id = ?", (operation,))
        below: int | None = row.fetchone()[0]
        return below

    def _reverse(self, kind: str, source: int, target: int, at_ms: int) -> Operation:
        """Bring back the versions from before operation `source`, in reverse order."""
        changes = self._reversed_changes(source)
        words, done_ms = self._connection.execute(
            "SELECT words, at_ms FROM operation WHERE id = ?", (target,)
        ).fetchone()
        self._write(kind, words, at_ms, changes, target=target)
        return Operation(words, done_ms, changes)

    def _reversed_changes(self, source: int) -> tuple[Change, ...]:
        lines = self._connection.execute(
            f"SELECT id, {_LINE} FROM change WHERE operation = ? ORDER BY id DESC",
            (source,),
        ).fetchall()
        return tuple(
            Change(line[1], line[2], _version_of(line), self._version(line[1], number))
            for number, *line in lines
        )

    def _version(self, record: bytes, before_line: int | None) -> Body | None:
        row = self._connection.execute(
            f"""SELECT {_LINE} FROM change WHERE record = ? AND (? IS NULL OR id < ?)
                 ORDER BY id DESC LIMIT 1""",
            (record, before_line, before_line),
        ).fetchone()
        return _version_of(row) if row else None

    def _delete(self, record: bytes, kind: str) -> None:
        self._sessions.clear()  # a session that comes back has another key
        self._connection.execute(f"DELETE FROM {TABLES[kind].name} WHERE uuid = ?", (record,))

    def _value(self, column: str, said: Any) -> Any:  # noqa: ANN401 - a column's
        """Return what a column holds where a body says that."""
        if column == "session":
            return self.session_key(said)
        if column == "exercise" and said is not None:
            return self.exercise_key(said)
        return "" if said is None and column in BLANK else said

    def session_key(self, session: str) -> int:
        """Return the key of a session by its id; raises DamagedLogError."""
        if session not in self._sessions:
            row = self._connection.execute(
                "SELECT id FROM session WHERE uuid = ?", (bytes.fromhex(session),)
            )
            key = row.fetchone()
            if key is None:
                raise damaged(None, f"there is no session {session}")
            self._sessions[session] = key[0]
        return self._sessions[session]

    def exercise_key(self, slug: str) -> int:
        """Return the key of an exercise, which is noted where it is new."""
        if slug not in self._exercises:
            self._connection.execute("INSERT OR IGNORE INTO exercise (slug) VALUES (?)", (slug,))
            row = self._connection.execute("SELECT id FROM exercise WHERE slug = ?", (slug,))
            self._exercises[slug] = row.fetchone()[0]
        return self._exercises[slug]


def _version_of(line: "Sequence[Any]") -> Body | None:
    """Return what a line says its record is; a damaged one is never brought back."""
    if not is_whole(line):
        raise damaged(None, "a line of its journal does not match its checksum")
    body = line[3]
    return None if body is None else json.loads(body)


_LINE = "operation, record, kind, body, counter, device, crc"
