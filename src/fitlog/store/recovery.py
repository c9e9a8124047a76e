"""What can still be read of a damaged log, and a whole log written from it.

The journal is what counts: it is read through SQLite, and where SQLite cannot follow it, from
the bare bytes of the file. What only the tables still hold is taken from there.
"""

import json
import os
import sqlite3
import time
from contextlib import suppress
from typing import TYPE_CHECKING, Any, NamedTuple

from fitlog.store.connection import connect
from fitlog.store.doctor import KINDS, LINE, UNREADABLE, journal_findings, rows_of
from fitlog.store.journal import Change, Journal, is_whole, operation_crc
from fitlog.store.making import migrate
from fitlog.store.rows import Body, set_of_body
from fitlog.store.salvage import lines_in, operations_in
from fitlog.store.schema import MIGRATIONS
from fitlog.store.writing import transaction

if TYPE_CHECKING:
    from pathlib import Path

    Row = tuple[Any, ...]
    Records = dict[bytes, tuple[str, Body]]

WORDS = "doctor --rebuild"
LEAST_LINE_BYTES = 40
"""No line of the journal takes less: a number of lines that cannot be is no number."""


class Found(NamedTuple):
    """What of a journal could be read: rows of its tables, and changes that make up for losses."""

    devices: "list[Row]"
    operations: "list[Row]"
    lines: "list[Row]"
    changes: list[Change]
    lost: int
    is_whole: bool


def found_in(path: "Path") -> Found:
    """Return what can be read of the journal of a file that nobody writes."""
    source = connect(path, "ro")
    # What is damaged in a text is a letter of it, not the whole table.
    source.text_factory = lambda text: text.decode(errors="replace")
    try:
        return _all_of(source) if _is_sound(source) else _salvaged(source, path.read_bytes())
    finally:
        source.close()


def _all_of(source: sqlite3.Connection) -> Found:
    tables = ("SELECT * FROM device", "SELECT * FROM operation", f"SELECT {LINE} FROM change")
    devices, operations, lines = (source.execute(f"{sql} ORDER BY id").fetchall() for sql in tables)
    return Found(devices, [row[:-1] for row in operations], lines, [], lost=0, is_whole=True)


def _is_sound(source: sqlite3.Connection) -> bool:
    try:
        return next(journal_findings(source, {}), None) is None
    except UNREADABLE:
        return False


def _salvaged(source: sqlite3.Connection, data: bytes) -> Found:
    read = _readable(source, f"SELECT {LINE}, id FROM change ORDER BY id")
    good = [line[:-1] for line in read if is_whole(line[:-1])]
    # By counter and device: the order in which they were written.
    by_place = {(line[4], line[5]): line for line in (*lines_in(data), *good)}
    lines = [by_place[place] for place in sorted(by_place)]
    lost = _written(source, data, lines, read) - len(lines)
    operations = {row[0]: row for row in operations_in(data)}
    operations |= {
        row[0]: row[:-1]
        for row in _readable(source, "SELECT * FROM operation ORDER BY id")
        if operation_crc(row[:-1]) == row[-1]
    }
    return Found(
        _devices(source, lines),
        _with_stand_ins(operations, lines),
        lines,
        _amends(lines, _doubted(read), _Tables(source), lost),
        lost=lost,
        is_whole=False,
    )


def _written(source: sqlite3.Connection, data: bytes, lines: "list[Row]", read: "list[Row]") -> int:
    """Return how many lines there were, as far as can be told."""
    most = len(data) // LEAST_LINE_BYTES
    counted = [row[0] for row in _readable(source, "SELECT counter FROM device ORDER BY id")][:1]
    numbers: list[int] = [*counted, *(line[4] for line in lines), *(line[-1] for line in read)]
    return max([len(lines), *(number for number in numbers if number <= most)])


def _readable(source: sqlite3.Connection, sql: str) -> "list[Row]":
    """Return the rows up to where the file cannot be read any further."""
    rows: list[Row] = []
    with suppress(*UNREADABLE):
        for row in source.execute(sql):
            rows.append(row)  # noqa: PERF402 - what came before the damage is to be kept
    return rows


def _devices(source: sqlite3.Connection, lines: "list[Row]") -> "list[Row]":
    """Return the devices of the lines; one that cannot be read has a new identity."""
    newest = max((line[4] for line in lines), default=0)
    known = {
        row[0]: row[1:3]
        for row in _readable(source, "SELECT * FROM device ORDER BY id")
        if isinstance(row[1], bytes) and len(row[1]) == 16  # noqa: PLR2004 - a UUID
    }
    numbers = sorted({1, *known, *(line[5] for line in lines)})
    return [
        (number, *known.get(number, (os.urandom(16), "this device")), newest) for number in numbers
    ]


def _with_stand_ins(operations: "dict[int, Row]", lines: "list[Row]") -> "list[Row]":
    """Return operations, and for those that are named but lost an empty one."""
    named = {line[0] for line in lines}
    named |= {other for row in operations.values() for other in row[5:] if other is not None}
    lost = {number: (number, 0, 1, "do", "", *[None] * 4) for number in named - operations.keys()}
    return sorted((operations | lost).values())


def _doubted(read: "list[Row]") -> set[bytes]:
    """Return the records whose newest line cannot be trusted."""
    newest = {line[1]: is_whole(line[:-1]) for line in read if isinstance(line[1], bytes)}
    return {record for record, whole in newest.items() if not whole}


class _Tables:
    """The records that the tables hold and that make sense; whether all of them could be read."""

    def __init__(self, source: sqlite3.Connection) -> None:
        self.records: Records = {}
        self.are_whole = True
        for kind in KINDS:
            self._read(source, kind)

    def _read(self, source: sqlite3.Connection, kind: str) -> None:
        try:
            for record, body in rows_of(source, kind):
                self._keep(record, kind, body)
        except UNREADABLE:
            self.are_whole = False

    def _keep(self, record: bytes, kind: str, body: Body) -> None:
        try:
            if kind == "set":
                set_of_body(record, body)
            self.records[bytes(record)] = (kind, body)
        except (KeyError, ValueError, TypeError, AttributeError, OverflowError):
            self.are_whole = False


def _amends(lines: "list[Row]", doubted: set[bytes], tables: _Tables, lost: int) -> list[Change]:
    """Return the changes that make a sound log of what the lines say and the tables hold.

    Where the tables differ from the journal in no more than the lost lines can explain, they
    are right. Else they are believed in what the journal does not tell of.
    """
    said: Records = {}
    for _, record, kind, body, *_ in lines:
        said.pop(record, None)
        if body is not None:
            said[record] = (kind, json.loads(body))
    held = tables.records
    differing = {one for one in said.keys() | held.keys() if said.get(one) != held.get(one)}
    if tables.are_whole and len(differing) <= lost:
        wanted = dict(held)
    else:
        untold = {one for one in differing if one in doubted or one not in said}
        wanted = said | {one: held[one] for one in untold if one in held}
    _complete(wanted)
    return [
        Change(record, kind, None, wanted[record][1] if record in wanted else None)
        for record, (kind, _) in sorted((said | wanted).items(), key=_parents_first)
        if wanted.get(record) != said.get(record)
    ]


def _parents_first(item: "tuple[bytes, tuple[str, Body]]") -> tuple[int, bytes]:
    record, (kind, _) = item
    return KINDS.index(kind), record


_UNIQUE = {"setup": ("exercise", "gym"), "file": ("name",)}


def _complete(wanted: "Records") -> None:
    """Give each set a session; each exercise one setup line, each name one file, the newest."""
    unique: dict[tuple[str, ...], bytes] = {}
    for record, (kind, body) in list(wanted.items()):
        if kind == "set":
            session = bytes.fromhex(body["session"])
            wanted.setdefault(session, ("session", {"day": body["day"]}))
        elif kind in _UNIQUE:
            name = (kind, *(body.get(column, "") for column in _UNIQUE[kind]))
            wanted.pop(unique.get(name, b""), None)
            unique[name] = record
    for record, (kind, body) in list(wanted.items()):
        if kind == "exercise_note" and bytes.fromhex(body["session"]) not in wanted:
            del wanted[record]


def write(path: "Path", found: Found) -> int:
    """Write what was found as a log; return how many of its records come from the tables."""
    target = connect(path, "rw")
    try:
        migrate(target, MIGRATIONS, 0)
        with transaction(target):
            target.executemany("INSERT INTO device VALUES (?, ?, ?, ?)", found.devices)
            return _write_journal(target, found)
    finally:
        target.close()


def _write_journal(target: sqlite3.Connection, found: Found) -> int:
    target.execute("PRAGMA defer_foreign_keys = ON")
    journal = Journal(target)
    for row in found.operations:
        journal.insert_operation(row)
    for line in found.lines:
        journal.insert_line(line)
    amended = {change.record for change in found.changes}
    latest = {line[1]: line for line in found.lines if line[1] not in amended}
    _put(journal, "session", latest)
    changes = _fitting(target, found.changes)
    if not found.is_whole:
        journal.restart(WORDS, time.time_ns() // 1_000_000, changes)
    for kind in KINDS[1:]:
        _put(journal, kind, latest)
    return len(changes)


def _put(journal: Journal, kind: str, latest: "dict[bytes, Row]") -> None:
    for record, (_, _, of_kind, body, *_) in latest.items():
        if of_kind == kind and body is not None:
            journal.put(record, kind, json.loads(body))


def _fitting(target: sqlite3.Connection, changes: list[Change]) -> list[Change]:
    """Return the changes that the tables' rules allow: what the old tables held may be damaged."""
    fitting = []
    target.execute("SAVEPOINT all_of_them")
    for change in changes:
        target.execute("SAVEPOINT this_one")
        try:
            Journal(target).put(change.record, change.kind, change.after)
            fitting.append(change)
        except (sqlite3.IntegrityError, sqlite3.ProgrammingError, KeyError, TypeError):
            target.execute("ROLLBACK TO this_one")
        target.execute("RELEASE this_one")
    target.execute("ROLLBACK TO all_of_them")
    target.execute("RELEASE all_of_them")
    return fitting
