"""Hevy, with the columns of its exports in any order.

The header names the units: those of loads and of distances vary apart. The newest session comes
first, and its words stand on each of its rows, as an exercise's note does on each of its sets.
"""

import re
from datetime import datetime, time, timedelta
from operator import itemgetter
from sys import intern
from typing import TYPE_CHECKING, TypeVar

from fitlog.exchange.logs import amounts
from fitlog.exchange.logs.arriving import (
    Done,
    Fault,
    Left,
    Reading,
    Row,
    UnsaidUnitError,
    Warned,
)
from fitlog.exchange.logs.moments import moment
from fitlog.exchange.logs.sessions import LONGEST_MS, Blocks, Sessions
from fitlog.training.sets import SetKind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from fitlog.exchange.logs.arriving import Arrival, Asked, Occasion
    from fitlog.exchange.logs.sheet import Sheet
    from fitlog.training.load import Unit

APP = "hevy"
T = TypeVar("T")
_SHARED = (
    *("title", "start_time", "end_time", "description"),
    *("exercise_title", "exercise_notes"),
)
_RANK = ("set_index", "superset_id")
_MEASURED = ("set_type", "weight", "reps", "distance", "duration_seconds", "rpe")
_NAMES = {*_SHARED, *_RANK, *_MEASURED}
_NEEDED = {"title", "start_time", "exercise_title", "set_index", "weight", "reps"}
_KINDS = {
    "": SetKind.WORK,
    "normal": SetKind.WORK,
    "warmup": SetKind.WARMUP,
    "failure": SetKind.FAILURE,
    "dropset": SetKind.DROP,
    "drop": SetKind.DROP,
}
_KIND_LIKE = re.compile(r"[^\W\d_](?:[^\W\d_]|[ _-]){0,39}")
_NOTHING = Done()
_UNPLACED = 10**9
_LENGTHLESS = "its start is kept, its length is not"
_ECHOED = 40


def recognised(sheet: "Sheet", asked: "Asked") -> Reading | None:
    """Return what a sheet holds if it is Hevy's, by its header."""
    places: dict[str, int] = {}
    for place, name in enumerate(sheet.names):
        places.setdefault(_held_by(name), place)
    if not places.keys() >= _NEEDED:
        return None
    reader = _Reader(sheet, places, asked)
    return Reading(APP, f"Hevy, {len(sheet.header)} columns", reader.arrivals(), sheet.lines)


def _held_by(name: str) -> str:
    """Return what a column of that name holds, whatever its unit; "" where that is unknown."""
    stem, _, unit = name.partition("_")
    if stem == "weight" and amounts.unit_named(unit):
        return stem
    if stem == "distance" and amounts.is_length_unit(unit):
        return stem
    return name if name in _NAMES else ""


class _Reader:
    def __init__(self, sheet: "Sheet", places: dict[str, int], asked: "Asked") -> None:
        self._sheet = sheet
        self._places = places
        # One more than the last column is an empty cell, for what the layout does not have.
        self._width = len(sheet.header)
        self._shared = self._cells(_SHARED)
        self._rank = self._cells(_RANK)
        self._measured = self._cells(_MEASURED)
        self._unit = amounts.unit_named(self._said_unit("weight")) or asked.unit
        self._distance_unit = self._said_unit("distance") or asked.distance_unit
        self._sessions = Sessions()
        self._blocks = Blocks()
        self._seen: dict[tuple[str, ...], Done] = {}
        self._ranks: dict[tuple[str, ...], tuple[int, int | None]] = {}
        self._rows: dict[str, list[Row]] = {}
        self._ends: dict[str, str] = {}
        self._told: tuple[str, ...] = ()
        self._session: list[str] = []
        self._occasion: Occasion
        self._held: list[Row]
        # The exercise of this row with its note, and the note that its block already has.
        self._exercise = self._note = self._noted = ""
        # The least index since the last set: a row that is none may have begun a block.
        self._least = _UNPLACED
        self._known: set[str] = set()
        self._warnings: list[Warned] = []

    def arrivals(self) -> "Iterator[Arrival]":
        """Yield what there is to say of the rows, then their sets, the oldest session first."""
        yield from self._unread()
        for line, cells in self._sheet.rows():
            try:
                if left := self._left(line, cells):
                    yield left
            except ValueError as error:
                yield Fault(line, str(error))
            if self._warnings:
                yield from self._warnings
                self._warnings.clear()
        for rows in sorted(self._rows.values(), key=_start):
            yield from rows

    def _cells(self, whats: tuple[str, ...]) -> "Callable[[list[str]], tuple[str, ...]]":
        return itemgetter(*(self._places.get(what, self._width) for what in whats))

    def _said_unit(self, what: str) -> str:
        name = self._sheet.names[self._places[what]] if what in self._places else ""
        return name.partition("_")[2]

    def _unread(self) -> "Iterator[Warned]":
        for place, name in enumerate(self._sheet.names):
            if name and (not _held_by(name) or self._places[_held_by(name)] != place):
                yield Warned(1, f"the column {name[:_ECHOED]!r} is not read")

    def _left(self, line: int, cells: list[str]) -> Left | None:
        """Hold the set of a row until the oldest is known; return what is none."""
        if len(cells) != self._width:
            raise ValueError(f"{len(cells)} of {self._width} columns")
        cells.append("")
        rank = self._rank(cells)
        index, superset = self._ranks.get(rank) or self._ranked(*rank)
        self._least = min(self._least, index)
        done = self._seen.get(self._measured(cells)) or self._understood(line, cells)
        if done is _NOTHING:
            return Left(line, "a row without reps, time or distance")
        told = self._shared(cells)
        if told != self._told:
            self._turn(line, told)
        self._hold(line, done, superset)
        return None

    def _turn(self, line: int, told: tuple[str, ...]) -> None:
        """Go on to a row of another exercise or session."""
        *session, exercise, note = told
        if not exercise.strip():
            raise ValueError("no exercise")
        if session != self._session:
            self._occasion = self._begun(line, *session)
            self._held = self._rows.setdefault(self._occasion.key, [])
            self._session = session
        self._exercise, self._note = intern(exercise.strip()), _text(note)
        self._told = told

    def _hold(self, line: int, done: Done, superset: int | None) -> None:
        occasion, note = self._occasion, ""
        block, number = self._blocks.place(occasion.key, self._exercise, self._least)
        self._least = _UNPLACED
        if number == 1:
            note = self._noted = self._note
        elif self._note != self._noted:
            self._noted = self._note
            done = done._replace(note=self._note)
        self._held.append(
            Row(line, occasion, self._exercise, done, block, number, None, superset, note)
        )

    def _ranked(self, order: str, group: str) -> tuple[int, int | None]:
        """Return the index of a set, -1 for none, and its superset: the first one is 0."""
        index = _whole(order, "set index")
        found = -1 if index is None else index, _whole(group, "superset")
        self._ranks[order, group] = found
        return found

    def _begun(self, line: int, title: str, date: str, end: str, note: str) -> "Occasion":
        start = _moment(date)
        session = f"{date} {title}"
        long = self._length(line, session, start, end.strip())
        if self._ends.setdefault(session, end) != end:
            self._warn(line, session, "a session with two ends: the first one is kept")
        return self._sessions.at(start, title.strip(), _text(note), length_ms=long)

    def _length(self, line: int, session: str, start: datetime, end: str) -> int | None:
        """Return how long a session was; where that cannot be, its start is kept all the same."""
        if not end:
            return None
        try:
            long = (moment(end) - start) // timedelta(milliseconds=1)
        except (ValueError, TypeError):  # or one of the two without an offset
            self._warn(line, session, f"{end[:_ECHOED]!r} is no end of a session: {_LENGTHLESS}")
            return None
        if 0 <= long <= LONGEST_MS:
            return long
        what = "that ends before it begins" if long < 0 else f"of {_span(long)}"
        self._warn(line, session, f"a session {what}: {_LENGTHLESS}")
        return None

    def _warn(self, line: int, key: str, what: str) -> None:
        if key not in self._known:
            self._known.add(key)
            self._warnings.append(Warned(line, what))

    def _understood(self, line: int, cells: list[str]) -> Done:
        """Return what a row says was done, _NOTHING where it says of no reps, time or distance."""
        measured = self._measured(cells)
        kind = self._kind(line, measured[0])
        reps = self._read(cells, "reps", "number of reps", amounts.whole)
        duration = self._read(cells, "duration_seconds", "time", amounts.milliseconds)
        load, unit = self._load(cells)
        distance = self._distance(cells)
        effort = self._read(cells, "rpe", "RPE", amounts.effort)
        found = Done(kind, load, unit, reps or None, duration, distance, effort)
        self._seen[measured] = found if reps or duration or distance else _NOTHING
        return self._seen[measured]

    def _kind(self, line: int, said: str) -> SetKind:
        word = said.strip().casefold()
        found = _KINDS.get(re.sub("[ _-]", "", word))
        if found is None and not _KIND_LIKE.fullmatch(word):
            raise ValueError(f"{said[:_ECHOED]!r} is no type of set")
        if found is None:
            self._warn(line, word, f"sets marked {word!r} are taken as working sets")
        return found or SetKind.WORK

    def _load(self, cells: list[str]) -> "tuple[str, Unit | None]":
        if not self._read(cells, "weight", "weight", amounts.number):
            return "", None
        if self._unit is None:
            raise UnsaidUnitError("unit")
        load = self._read(cells, "weight", "weight", amounts.load, self._unit) or ""
        return load, self._unit if load else None

    def _distance(self, cells: list[str]) -> int | None:
        if not self._read(cells, "distance", "distance", amounts.number):
            return None
        if not self._distance_unit:
            raise UnsaidUnitError("distance_unit")
        return self._read(cells, "distance", "distance", amounts.metres, self._distance_unit)

    def _read(
        self, cells: "Sequence[str]", what: str, said: str, way: "Callable[..., T]", *more: object
    ) -> "T | None":
        place = self._places.get(what, self._width)
        return self._sheet.read(cells, place, said, way, *more) if cells[place].strip() else None


def _start(rows: list[Row]) -> datetime:
    """Return the local time at which the session of these sets began."""
    occasion = rows[0].occasion
    return (occasion.start or datetime.combine(occasion.day, time())).replace(tzinfo=None)


def _moment(text: str) -> datetime:
    try:
        return moment(text)
    except ValueError:
        raise ValueError(f"{text[:_ECHOED]!r} is no date") from None


def _whole(cell: str, what: str) -> int | None:
    try:
        return amounts.whole(cell) if cell.strip() else None
    except ValueError:
        raise ValueError(f"{cell[:_ECHOED]!r} is no {what}") from None


def _text(cell: str) -> str:
    """Return a note with its lines, which some exports write as a backslash and an n."""
    return cell.replace("\\n", "\n").strip()


def _span(milliseconds: int) -> str:
    hours, minutes = divmod(milliseconds // 60_000, 60)
    return f"{hours} h {minutes} min"
