"""Measurements of the body in the log: what is asked of them, and how they are written."""

import json
import time
from typing import TYPE_CHECKING, NamedTuple

from fitlog.errors import NotFoundError
from fitlog.store.journal import Change, Journal, new_ids
from fitlog.store.measured import measured_of_body, measured_of_row
from fitlog.store.rows import milliseconds, when_body
from fitlog.training.measure import Measured, Value, called
from fitlog.training.sets import demand_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date, datetime

    from fitlog.store.log import Log
    from fitlog.store.reading import LogReader
    from fitlog.store.rows import Body


class New(NamedTuple):
    """A measurement that is to be logged: what, how much, when and in which zone."""

    measure: str
    value: Value
    at: "datetime"
    zone: str = ""
    note: str = ""


def measure(log: "Log", new: New, words: str) -> Measured:
    """Log a measurement as one operation and return it.

    Raises UnreadableError for a note that cannot be kept.
    """
    demand_text(new.note, "a note")
    record = next(new_ids(time.time_ns() // 1_000_000))
    body: Body = {**when_body(new.at, new.zone), "measure": new.measure}
    body |= {"value_text": new.value.text, "unit": new.value.unit, "amount": new.value.amount}
    body |= {"note": new.note} if new.note else {}
    log._operate(words, lambda: iter([Change(record, "body", None, body)]))  # noqa: SLF001 - the same package's
    return measured_of_body(record, body)


def forget(log: "Log", one: Measured, words: str) -> None:
    """Delete a measurement as one operation; raises NotFoundError if it is gone already."""
    record = bytes.fromhex(one.id)

    def changes() -> "Iterator[Change]":
        before = Journal(log._connection).body(record)  # noqa: SLF001 - the same package's
        if before is None:
            raise NotFoundError(
                "another fitlog deleted that measurement meanwhile",
                unchanged="Nothing was changed.",
            )
        yield Change(record, "body", before, None)

    log._operate(words, changes)  # noqa: SLF001 - the same package's


def measures(log: "LogReader") -> dict[str, list[str]]:
    """Return what was ever measured, and the words that the log has for each.

    Other programs say upper_arm_right for what is right_upper_arm here.
    """
    found: dict[str, list[str]] = {}
    for (word,) in log._rows(_WORDS):  # noqa: SLF001 - the same package's
        if word is not None:
            found.setdefault(called(word), []).append(word)
    return found


def measured_between(
    log: "LogReader", words: "Sequence[str]", first: "date", last: "date | None" = None
) -> tuple[Measured, ...]:
    """Return the measurements from one local day to another, both included, oldest first."""
    rows = log._rows(  # noqa: SLF001 - the same package's
        f"""{_SELECT} WHERE measure IN (SELECT value FROM json_each(?)) AND day BETWEEN ? AND ?
             ORDER BY at_ms, uuid""",
        (json.dumps(list(words)), first.isoformat(), last.isoformat() if last else "9999"),
    )
    return tuple(map(measured_of_row, rows))


def newest(
    log: "LogReader", words: "Sequence[str]", count: int = 1, before: "datetime | None" = None
) -> tuple[Measured, ...]:
    """Return the newest measurements (before a moment, where one is given), the newest first."""
    before_ms = _FAR if before is None else milliseconds(before)
    rows = [row for word in words for row in log._rows(_NEWEST, (word, before_ms, count))]  # noqa: SLF001 - the same package's
    found = sorted(map(measured_of_row, rows), key=_place, reverse=True)
    return tuple(found[:count])


def _place(one: Measured) -> "tuple[datetime, str]":
    return one.at, one.id


_SELECT = """
SELECT uuid, at_ms, offset_minutes, day, untimed, measure, value_text, unit, amount, note FROM body
"""
_FAR = 2**62
_NEWEST = f"{_SELECT} WHERE measure = ? AND at_ms < ? ORDER BY at_ms DESC, uuid DESC LIMIT ?"
# From one word the index hops to the next, however often each was measured.
_WORDS = """
WITH RECURSIVE word (name) AS (
  SELECT min(measure) FROM body
  UNION ALL
  SELECT (SELECT min(measure) FROM body WHERE measure > word.name)
    FROM word WHERE word.name IS NOT NULL)
SELECT name FROM word
"""
