"""Measurements of the body as the journal and the tables tell them."""

from typing import TYPE_CHECKING, Any

from fitlog.store.rows import day_of, identity, instant
from fitlog.training.measure import Measured, Value, called

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from fitlog.store.journal import Change
    from fitlog.store.rows import Body


def measured_of_body(record: bytes, body: "Body") -> Measured:
    """Return the measurement of a journal's body."""
    columns = ("at_ms", "offset_minutes", "day", "untimed", "measure", "value_text", "unit")
    return measured_of_row(
        (record, *(body.get(one) for one in columns), body["amount"], body.get("note"))
    )


def measured_of_row(row: "Sequence[Any]") -> Measured:
    """Return the measurement of a row: its id, then the columns as in `measured_of_body`."""
    record, at_ms, offset, day, untimed, word, text, unit, amount, note = row
    return Measured(
        identity(record),
        called(word),
        Value(text, unit, amount),
        instant(at_ms, offset),
        day_of(day),
        not untimed,
        note or "",
    )


def steps_of(changes: "Iterable[Change]") -> "Iterator[tuple[Measured, bool]]":
    """Yield the measurements that an undo or redo took away (False) or brought back (True)."""
    for change in changes:
        if change.kind == "body":
            for body, there in ((change.before, False), (change.after, True)):
                if body is not None:
                    yield measured_of_body(change.record, body), there
