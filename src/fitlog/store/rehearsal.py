"""Whether records from a file are what a log can hold, tried in one that is thrown away."""

import sqlite3
from datetime import date
from typing import TYPE_CHECKING, Any

from fitlog.errors import FitlogError
from fitlog.store.connection import empty
from fitlog.store.journal import Journal
from fitlog.store.measured import measured_of_body
from fitlog.store.rows import performed_body, set_of_body
from fitlog.store.tables import BLANK, TABLES, row_body
from fitlog.training.past import PastSet, Record
from fitlog.training.sets import demand_text

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Self

    from fitlog.store.rows import Body

_ID_BYTES = 16
_LONGEST_SLUG = 63
_KEPT_SETS = 1_000
_LONGEST_NUMBER = 32
_FIRST_YEAR, _LAST_YEAR = 1900, 2999
_FIRST_MS, _LAST_MS = -2_208_988_800_000, 32_503_680_000_000
_MOMENTS = {"at_ms", "started_ms", "ended_ms"}
_DAYS = {"day", "since", "until", "dropped"}
_OF_THIS_DEVICE = {"file", "start"}


class Rehearsal:
    """A log in memory that takes records to see whether they fit."""

    def __init__(self) -> None:
        self._connection = empty()
        self._journal = Journal(self._connection)
        self._sets = 0
        self._ids: set[bytes] = set()

    def __enter__(self) -> "Self":
        """Begin."""
        return self

    def __exit__(self, *_: object) -> None:
        """Throw the log away."""
        self._connection.close()

    def take(self, kind: str, record: str, body: "Body") -> PastSet | Record:
        """Return what a file says as a record; raises ValueError with a clause that says why not.

        A session comes before what is in it.
        """
        if kind not in TABLES or kind in _OF_THIS_DEVICE:
            raise ValueError(f"{str(kind)[:40]!r} is no kind of record")
        identity = _id_of(record)
        if identity in self._ids:
            raise ValueError(f"the id {record} is told twice")
        _demand_columns(kind, body)
        try:
            one = _past(identity, body) if kind == "set" else Record(identity, kind, body)
            self._journal.put(identity, kind, body)
            self._demand_same(identity, kind, body)
        except (ValueError, KeyError, TypeError, AttributeError, OverflowError) as error:
            raise ValueError(f"a {_said(kind)} that cannot be: {error}") from error
        except (sqlite3.Error, FitlogError) as error:
            raise ValueError(f"a {_said(kind)} that cannot be: {error}") from error
        self._ids.add(identity)
        self._sets += 1
        if self._sets % _KEPT_SETS == 0:
            self._connection.execute("DELETE FROM logged_set")
        return one

    def _demand_same(self, identity: bytes, kind: str, body: "Body") -> None:
        """Refuse what the tables would hold as another type, or what cannot be read again."""
        table = TABLES[kind]
        rows = self._connection.execute(f"{table.select} WHERE r.uuid = ?", (identity,))
        _, *values = rows.fetchone()
        if row_body(table.columns, values) != body:
            raise ValueError("it is not written as fitlog writes it")
        if kind in _READERS:
            _READERS[kind](identity, body)


def _goal(identity: bytes, body: "Body") -> None:
    from fitlog.store.goals import goal_of  # noqa: PLC0415 - few logs have any

    goal_of(identity, body)


def _session(identity: bytes, body: "Body") -> None:
    from fitlog.store.supersetting import demand_supersets  # noqa: PLC0415 - only of imports

    demand_supersets(identity, body)


_READERS: "dict[str, Callable[[bytes, Body], object]]" = {
    "goal": _goal,
    "body": measured_of_body,
    "session": _session,
}


def _id_of(text: object) -> bytes:
    try:
        found = bytes.fromhex(text) if isinstance(text, str) else b""
    except ValueError:
        found = b""
    if len(found) != _ID_BYTES or found.hex() != text:
        raise ValueError(f"{str(text)[:40]!r} is no id")
    return found


def _demand_columns(kind: str, body: "Body") -> None:
    """Refuse what no record of the kind has, and values that no log holds."""
    for key, value in body.items():
        if key not in TABLES[kind].columns:
            raise ValueError(f"{key[:40]!r} is nothing that a {_said(kind)} has")
        if isinstance(value, bool) or not isinstance(value, int | str):
            raise ValueError(f"{key} is neither a text nor a whole number")  # noqa: TRY004 - of a file
        if value == "" and key in BLANK - {"zone"}:
            raise ValueError(f"{key} is empty")
        if isinstance(value, str):
            value.encode()
    _demand_bounds(body)


def _demand_bounds(body: "Body") -> None:
    for key in _MOMENTS & body.keys():
        if not _FIRST_MS <= int(body[key]) <= _LAST_MS:
            raise ValueError(f"{key} is no moment of these centuries")
    for key in _DAYS & body.keys():
        if not _is_day(body[key]):
            raise ValueError(f"{str(body[key])[:40]!r} is no day")
    if len(str(body.get("load_text", ""))) > _LONGEST_NUMBER:
        raise ValueError("a load of too many digits")
    slug = body.get("exercise", "a")
    if not isinstance(slug, str) or not 0 < len(slug) <= _LONGEST_SLUG or not slug.isascii():
        raise ValueError(f"{str(slug)[:40]!r} is no slug")


def _is_day(text: object) -> bool:
    try:
        day = date.fromisoformat(text) if isinstance(text, str) else date.min
        return day.isoformat() == text and _FIRST_YEAR <= day.year <= _LAST_YEAR
    except ValueError:
        return False


def _past(identity: bytes, body: "Body") -> PastSet:
    logged = set_of_body(identity, body)
    when: dict[str, Any] = {key: body[key] for key in ("at_ms", "offset_minutes", "zone", "day")}
    own = {"session": body["session"], "exercise": body["exercise"], **when}
    untimed = {} if logged.timed else {"untimed": 1}
    if own | untimed | performed_body(logged.performed) != body:
        raise ValueError("it is not written as fitlog writes it")
    demand_text(logged.performed.note, "a note")
    session = bytes.fromhex(body["session"])
    return PastSet(
        id=identity,
        session=session,
        exercise=body["exercise"],
        untimed=not logged.timed,
        performed=logged.performed,
        **when,
    )


def _said(kind: str) -> str:
    return kind.replace("_", " ")
