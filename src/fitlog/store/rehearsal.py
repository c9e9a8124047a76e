"""Whether records from a file are what a log can hold, tried in one that is thrown away."""

import sqlite3
from datetime import date
from typing import TYPE_CHECKING, Any

from fitlog.errors import FitlogError
from fitlog.store.connection import empty
from fitlog.store.journal import Journal
from fitlog.store.rows import performed_body, set_of_body
from fitlog.store.tables import BLANK, TABLES
from fitlog.training.past import PastSet, Record
from fitlog.training.sets import demand_text

if TYPE_CHECKING:
    from typing import Self

    from fitlog.store.rows import Body

_ID_BYTES = 16
_LONGEST_SLUG = 63
_KEPT_SETS = 1_000


class Rehearsal:
    """A log in memory that takes records to see whether they fit."""

    def __init__(self) -> None:
        self._connection = empty()
        self._journal = Journal(self._connection)
        self._sets = 0

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
        if kind not in TABLES or kind == "file":
            raise ValueError(f"{str(kind)[:40]!r} is no kind of record")
        identity = _id_of(record)
        _demand_columns(kind, body)
        try:
            one = _past(identity, body) if kind == "set" else Record(identity, kind, body)
            self._journal.put(identity, kind, body)
        except (ValueError, KeyError, TypeError, AttributeError, OverflowError) as error:
            raise ValueError(f"a {_said(kind)} that cannot be: {error}") from error
        except (sqlite3.Error, FitlogError) as error:
            raise ValueError(f"a {_said(kind)} that cannot be: {error}") from error
        self._sets += 1
        if self._sets % _KEPT_SETS == 0:
            self._connection.execute("DELETE FROM logged_set")
        return one


def _id_of(text: object) -> bytes:
    try:
        found = bytes.fromhex(text) if isinstance(text, str) else b""
    except ValueError:
        found = b""
    if len(found) != _ID_BYTES or found.hex() != text:
        raise ValueError(f"{str(text)[:40]!r} is no id")
    return found


def _demand_columns(kind: str, body: "Body") -> None:
    for key, value in body.items():
        if key not in TABLES[kind].columns:
            raise ValueError(f"{key[:40]!r} is nothing that a {_said(kind)} has")
        if isinstance(value, bool) or not isinstance(value, int | str) or value is None:
            raise ValueError(f"{key} is neither a text nor a whole number")
        if value == "" and key in BLANK - {"zone"}:
            raise ValueError(f"{key} is empty")
        if isinstance(value, str):
            value.encode()
    slug = body.get("exercise", "a")
    if not isinstance(slug, str) or not 0 < len(slug) <= _LONGEST_SLUG or not slug.isascii():
        raise ValueError(f"{str(slug)[:40]!r} is no slug")
    for key in ("day", "since", "until", "dropped"):
        if key in body and not _is_day(body[key]):
            raise ValueError(f"{str(body[key])[:40]!r} is no day")


def _is_day(text: object) -> bool:
    try:
        return isinstance(text, str) and date.fromisoformat(text).isoformat() == text
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
