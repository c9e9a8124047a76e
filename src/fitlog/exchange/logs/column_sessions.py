"""The sessions of a CSV whose rows are told apart by their day: held, put in order, yielded."""

import re
from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from fitlog.exchange.logs.arriving import Occasion, Row
from fitlog.exchange.logs.sessions import Blocks, Sessions

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from datetime import date

    from fitlog.exchange.logs.column_cells import Counted

T = TypeVar("T")
_MOMENT = timedelta(milliseconds=1)
# A1 and A2 are the first and second exercise of superset A.
_SUPERSET = re.compile(r"([^\W\d_]+)[0-9]+")


class Held(NamedTuple):
    """A row: what was done, the word of its superset, the note on its exercise, its moment."""

    line: int
    exercise: str
    counted: "Counted"
    superset: str = ""
    note: str = ""
    at: datetime | None = None


class Session:
    """A session and its rows. `start` is None where no column tells it."""

    def __init__(self, day: "date", title: str, start: datetime | None) -> None:
        self.day = day
        self.title = title
        self.start = start
        self.notes: dict[str, None] = {}
        self.rows: list[Held] = []

    @property
    def begin(self) -> datetime | None:
        """When it began: as a column tells, or its earliest row."""
        known = (row.at for row in self.rows if row.at is not None)
        return self.start or min(known, key=_plain, default=None)


def rows(sessions: "Iterable[Session]") -> "Iterator[Row]":
    """Yield the rows of sessions, each a set, the oldest session first."""
    known, blocks = Sessions(), Blocks()
    for session in _oldest_first(list(sessions), lambda one: _plain(one.begin or one.day)):
        begin, note = session.begin, "\n".join(session.notes)
        occasion = known.at(begin or session.day, session.title, note, dated=begin is None)
        yield from _rows(session, occasion, blocks)


def _rows(session: Session, occasion: Occasion, blocks: Blocks) -> "Iterator[Row]":
    groups: dict[str, int] = {}
    told = ""
    for held, at in _timed(session.rows):
        block, number = blocks.place(occasion.key, held.exercise)
        told = held.note if number == 1 else told
        done = held.counted.done
        if held.note != told and held.note:
            # The exercise's note is on its first set; another one is on the set it stands with.
            done = done._replace(note=f"{held.note}\n{done.note}".strip())
        superset = _group(held.superset, groups) if held.superset else None
        rest, note = held.counted.rest_ms, told if number == 1 else ""
        yield Row(held.line, occasion, held.exercise, done, block, number, rest, superset, note, at)


def _group(word: str, groups: dict[str, int]) -> int:
    """Return the number of a superset within its session."""
    return groups.setdefault(_SUPERSET.sub(r"\1", word.casefold()), len(groups) + 1)


def _timed(held: list[Held]) -> "Iterator[tuple[Held, datetime | None]]":
    """Yield every set with its own moment; without one where all rows tell the same.

    Sets of one moment follow each other by a millisecond, which keeps their order.
    """
    told = [(row.at, row) for row in held if row.at is not None]
    several = len({at for at, _ in told}) > 1
    if several and len(told) == len(held):
        held = [row for _, row in _oldest_first(told, lambda one: _plain(one[0]))]
    before, at = None, None
    for row in held:
        for _ in range(row.counted.times):
            if several and row.at is not None and row.at != before:
                before = at = row.at
            elif at is not None:
                at += _MOMENT
            yield row, at


def _oldest_first(items: "list[T]", when: "Callable[[T], datetime]") -> "list[T]":
    """Return items in the order of time.

    Those of one moment stay as they come; in a list that begins with the newest, the last of
    them was the first.
    """
    newest_first = bool(items) and when(items[0]) > when(items[-1])
    return sorted(reversed(items) if newest_first else items, key=when)


def _plain(at: "date | datetime") -> datetime:
    """Return a moment that can be compared with any other: its local time."""
    if isinstance(at, datetime):
        return at.replace(tzinfo=None)
    return datetime.combine(at, time())
