"""Many sets written at once: what `Journal.put` does for one record, for a hundred thousand.

A statement of many rows costs half of as many statements, and what sets have in common is
turned into JSON once.
"""

import json
from contextlib import contextmanager
from itertools import chain, islice
from typing import TYPE_CHECKING, Any, NamedTuple
from zlib import crc32

from fitlog.store.rows import MEASURED, performed_body
from fitlog.store.tables import TABLES

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator, Sequence

    from fitlog.store.journal import Journal
    from fitlog.store.rows import Body
    from fitlog.training.past import PastSet
    from fitlog.training.sets import PerformedSet

_AT_ONCE = 200
_WORTH_IT = 5_000
_INSERT_LINES = "INSERT INTO change (operation, record, kind, body, counter, device, crc) VALUES "
_LINE_PLACES = "(?, ?, 'set', ?, ?, ?, ?)"


def body_of(one: "PastSet") -> "Body":
    """Return a set as the journal keeps it."""
    body: Body = {"session": one.session.hex(), "exercise": one.exercise}
    body |= {"at_ms": one.at_ms, "offset_minutes": one.offset_minutes, "zone": one.zone}
    body |= {"day": one.day} | ({"untimed": 1} if one.untimed else {})
    return body | performed_body(one.performed)


@contextmanager
def rebuilt_indexes(connection: "sqlite3.Connection", coming: int) -> "Iterator[None]":
    """Make the indexes of sets once for all, where more sets come than there are; else as ever.

    Within the caller's transaction: nobody else sees the log without them.
    """
    there = connection.execute("SELECT count(*) FROM logged_set").fetchone()[0]
    if coming < max(there, _WORTH_IT):
        yield
        return
    made = connection.execute(
        """SELECT name, sql FROM sqlite_master
            WHERE type = 'index' AND tbl_name = 'logged_set' AND sql IS NOT NULL"""
    ).fetchall()
    for name, _ in made:
        connection.execute(f"DROP INDEX {name}")
    yield
    for _, sql in made:
        connection.execute(sql)


class _Shared(NamedTuple):
    """What sets of one performance have in common; that stays alive, so that its id is its own."""

    performed: "PerformedSet"
    json: str
    values: tuple[Any, ...]


class SetWriter:
    """Writes new sets as lines of one operation, and as rows."""

    def __init__(
        self, connection: "sqlite3.Connection", journal: "Journal", operation: int, device: int
    ) -> None:
        self._connection = connection
        self._journal = journal
        self._operation = operation
        self._device = device
        self._shared: dict[int, _Shared] = {}
        self._sessions: dict[bytes, tuple[str, int]] = {}
        self._exercises: dict[str, tuple[str, int]] = {}
        self._zones: dict[str, str] = {}

    def write(self, sets: "Iterable[PastSet]", counter: int) -> int:
        """Write sets that the log does not hold, and return the counter after the last one."""
        table = TABLES["set"]
        places = f"({table.places})"
        for some in in_parts(sets, _AT_ONCE):
            both = [self._line_and_row(one, counter + n) for n, one in enumerate(some, start=1)]
            counter += len(some)
            self._insert(_INSERT_LINES, _LINE_PLACES, [line for line, _ in both])
            self._insert(f"{table.insert} VALUES ", places, [row for _, row in both])
        return counter

    def _insert(self, insert: str, places: str, rows: "Sequence[tuple[Any, ...]]") -> None:
        sql = insert + ", ".join([places] * len(rows))
        self._connection.execute(sql, tuple(chain.from_iterable(rows)))

    def _line_and_row(
        self, one: "PastSet", counter: int
    ) -> tuple[tuple[Any, ...], tuple[Any, ...]]:
        record, session, exercise, at_ms, offset, zone, day, untimed, performed = one
        shared = self._shared.get(id(performed)) or self._share(performed)
        hexed, session_key = self._sessions.get(session) or self._session(session)
        slug, exercise_key = self._exercises.get(exercise) or self._exercise(exercise)
        said = self._zones.get(zone) or self._zone(zone)
        mark, value = (',"untimed":1', 1) if untimed else ("", None)
        body = (
            f'{{"session":"{hexed}","exercise":{slug},"at_ms":{at_ms},"offset_minutes":{offset},'
            f'"zone":{said},"day":"{day}"{mark},{shared.json}}}'
        )
        told = f"{self._operation}|{record.hex()}|set|{counter}|{self._device}|{body}"
        line = (self._operation, record, body, counter, self._device, crc32(told.encode()))
        when = (at_ms, offset, zone, day, value)
        return line, (record, session_key, exercise_key, *when, *shared.values)

    def _session(self, session: bytes) -> tuple[str, int]:
        found = (session.hex(), self._journal.session_key(session.hex()))
        self._sessions[session] = found
        return found

    def _exercise(self, slug: str) -> tuple[str, int]:
        found = (_json(slug), self._journal.exercise_key(slug))
        self._exercises[slug] = found
        return found

    def _zone(self, zone: str) -> str:
        self._zones[zone] = _json(zone)
        return self._zones[zone]

    def _share(self, performed: "PerformedSet") -> _Shared:
        body = performed_body(performed)
        values = tuple(body.get(column) for column in MEASURED[:-1])
        found = _Shared(performed, _json(body)[1:-1], (*values, body.get("note", "")))
        self._shared[id(performed)] = found
        return found


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def in_parts(rows: "Iterable[Any]", size: int) -> "Iterator[list[Any]]":
    """Yield rows in lists of at most so many."""
    coming = iter(rows)
    while some := list(islice(coming, size)):
        yield some
