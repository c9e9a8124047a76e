"""Liftosaur: a row a set, planned sets too, the newest session first, all moments in UTC."""

from datetime import UTC, datetime, timedelta
from operator import itemgetter
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
from fitlog.exchange.logs.sessions import Sessions, oldest_first
from fitlog.training.sets import SetKind, Side

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from fitlog.exchange.logs.arriving import Arrival, Asked, Occasion
    from fitlog.exchange.logs.sheet import Sheet
    from fitlog.training.load import Unit

APP = "liftosaur"
T = TypeVar("T")
# Older exports have one weight, the planned one, and the equipment apart.
_CALLED = {
    "start": ("workout datetime",),
    "program": ("program",),
    "day": ("day name",),
    "exercise": ("exercise",),
    "equipment": ("equipment",),
    "warmup": ("is warmup set?",),
    "reps": ("completed reps",),
    "left": ("completed reps left",),
    "amrap": ("is amrap?",),
    "rpe": ("completed rpe", "rpe"),
    "load": ("completed weight value", "weight value"),
    "unit": ("completed weight unit", "weight unit"),
    "planned": ("required weight value",),
    "planned_unit": ("required weight unit",),
    "at": ("completed reps time",),
    "note": ("notes",),
}
_NEEDED = ("start", "exercise", "warmup", "reps", "load", "unit", "at")
_TOLD = ("start", "program", "day", "exercise", "equipment", "note", "warmup")
_MEASURED = (
    *("warmup", "reps", "left", "amrap", "rpe"),
    *("load", "unit", "planned", "planned_unit"),
)
_FLAGS = {"1": True, "true": True, "0": False, "false": False, "": False}
_FIRST_YEAR, _LAST_YEAR = 1900, 2999
_A_DAY = timedelta(days=1)
_NOT_DONE = "a set that was not done"
_LATE = "sets noted a day or more from their session: their own times are not kept"


def recognised(sheet: "Sheet", asked: "Asked") -> Reading | None:
    """Return what a sheet holds if it is Liftosaur's, by its header."""
    places = {what: sheet.column(*called) for what, called in _CALLED.items()}
    if any(places[what] is None for what in _NEEDED):
        return None
    reader = _Reader(sheet, places, asked)
    label = f"Liftosaur, {len(sheet.header)} columns"
    return Reading(APP, label, oldest_first(reader.arrivals()), sheet.lines)


class _Entry:
    """An exercise in a session, and how many of its sets came so far.

    A session that was noted afterwards keeps its day, and its sets the moments of the taps:
    `start` and `end` bound the moments that are true.
    """

    def __init__(self, occasion: "Occasion", start: datetime, exercise: str, note: str) -> None:
        self.occasion = occasion
        self.start, self.end = start, start + _A_DAY
        self.exercise = exercise
        self.note = note
        self.block = self.number = 0


class _Reader:
    def __init__(self, sheet: "Sheet", places: dict[str, int | None], asked: "Asked") -> None:
        self._sheet = sheet
        # One more than the last column is an empty cell, for what the layout does not have.
        self._width = len(sheet.header)
        self._places = {
            what: self._width if place is None else place for what, place in places.items()
        }
        self._told = itemgetter(*(self._places[what] for what in _TOLD))
        self._measured = itemgetter(*(self._places[what] for what in _MEASURED))
        self._at = self._places["at"]
        self._asked = asked
        self._sessions = Sessions()
        self._seen: dict[tuple[str, ...], tuple[Done, ...]] = {}
        self._known: tuple[tuple[str, ...], _Entry] | None = None
        self._blocks: dict[tuple[str, str], int] = {}
        self._late: set[str] = set()
        self._more: list[Arrival] = []

    def arrivals(self) -> "Iterator[Arrival]":
        """Yield what the rows hold, in the order of the file."""
        for line, cells in self._sheet.rows():
            try:
                yield self._arrival(line, cells)
            except ValueError as error:
                yield Fault(line, str(error))
            if self._more:
                yield from self._more
                self._more.clear()

    def _arrival(self, line: int, cells: list[str]) -> "Arrival":
        if len(cells) != self._width:
            raise ValueError(f"{len(cells)} of {self._width} columns")
        cells.append("")
        said = self._measured(cells)
        done = self._seen.get(said)
        if done is None:
            done = self._seen[said] = self._done(cells)
        entry = self._entry(self._told(cells))
        if not done:
            return Left(line, _NOT_DONE)
        at = self._own(line, entry, cells[self._at])
        row = self._row(line, entry, done[0], at)
        if len(done) > 1:  # the other side
            self._more.append(self._row(line, entry, done[1], at))
        return row

    def _entry(self, told: tuple[str, ...]) -> _Entry:
        """Return the exercise of a row: another where its note is, or where warm-ups come again."""
        if self._known is not None:
            last, entry = self._known
            if told == last or (told[:-1] == last[:-1] and told[-1] < last[-1]):
                self._known = told, entry
                return entry
        start, program, day, exercise, equipment, note, _ = map(str.strip, told)
        if not exercise:
            raise ValueError("no exercise")
        title = f"{program}: {day}" if program and day else program or day
        name = f"{exercise}, {equipment}" if equipment else exercise
        began = _utc(start)
        entry = _Entry(self._sessions.at(began, title), began, name, note)
        self._known = told, entry
        return entry

    def _row(self, line: int, entry: _Entry, done: Done, at: datetime | None) -> Row:
        occasion, exercise = entry.occasion, entry.exercise
        if not entry.block:
            here = (occasion.key, exercise)
            entry.block = self._blocks[here] = self._blocks.get(here, 0) + 1
        number = entry.number = entry.number + 1
        note = entry.note if number == 1 else ""
        return Row(line, occasion, exercise, done, entry.block, number, None, None, note, at)

    def _own(self, line: int, entry: _Entry, cell: str) -> datetime | None:
        """Return a set's own moment, None where it is that of a note made afterwards."""
        if not cell.strip():
            return None
        moment = _utc(cell)
        if entry.start <= moment < entry.end:
            return moment
        if entry.occasion.key not in self._late:
            self._late.add(entry.occasion.key)
            self._more.append(Warned(line, _LATE))
        return None

    def _done(self, cells: list[str]) -> tuple[Done, ...]:
        """Return what was done in a set, by each side where the sides differ; () for nothing."""
        warmup = self._flag(cells, "warmup")
        amrap = self._flag(cells, "amrap")
        sides = _sides(self._reps(cells, "reps"), self._reps(cells, "left"))
        if warmup:
            sides = [(reps, side) for reps, side in sides if reps]
        if not sides:
            return ()
        load, unit = self._load(cells)
        effort = self._read(cells, "rpe", "RPE", amounts.effort)
        kind = SetKind.WARMUP if warmup else SetKind.AMRAP if amrap else SetKind.WORK
        # A set that was not done has no number: 0 is a lift that did not go up.
        return tuple(
            Done(kind if reps else SetKind.FAILURE, load, unit, reps, effort=effort, side=side)
            for reps, side in sides
        )

    def _reps(self, cells: list[str], what: str) -> int | None:
        return self._read(cells, what, "number of reps", amounts.whole)

    def _flag(self, cells: list[str], what: str) -> bool:
        cell = cells[self._places[what]].strip()
        if cell.casefold() not in _FLAGS:
            raise ValueError(f"{cell[:40]!r} is neither 0 nor 1")
        return _FLAGS[cell.casefold()]

    def _load(self, cells: list[str]) -> "tuple[str, Unit | None]":
        """Return the load; a set done as planned may tell the planned one only."""
        value, word = "load", "unit"
        if not cells[self._places["load"]].strip():
            value, word = "planned", "planned_unit"
        if not self._read(cells, value, "weight", amounts.number):
            return "", None
        unit = self._unit(cells[self._places[word]])
        load = self._read(cells, value, "weight", amounts.load, unit)
        return (load, unit) if load else ("", None)

    def _unit(self, word: str) -> "Unit":
        unit = amounts.unit_named(word) if word.strip() else self._asked.unit
        if unit is not None:
            return unit
        if word.strip():
            raise ValueError(f"{word[:40]!r} is no unit of weight")
        raise UnsaidUnitError("unit")

    def _read(
        self, cells: list[str], what: str, said: str, way: "Callable[..., T]", *more: object
    ) -> "T | None":
        place = self._places[what]
        return self._sheet.read(cells, place, said, way, *more) if cells[place].strip() else None


def _sides(reps: int | None, left: int | None) -> list[tuple[int, Side | None]]:
    """Return the reps of each side; those of both are one where they are alike."""
    if left is None:
        return [] if reps is None else [(reps, None)]
    if reps is None:
        return [(left, Side.LEFT)]
    if reps == left:
        return [(reps, Side.EACH)]
    return [(left, Side.LEFT), (reps, Side.RIGHT)]


def _utc(text: str) -> datetime:
    said = text.strip()
    try:
        # A day alone would be read as its midnight, which nobody wrote.
        found = datetime.fromisoformat(said if ":" in said else "")
    except ValueError:
        found = datetime.min  # noqa: DTZ901 - refused below
    if not _FIRST_YEAR <= found.year <= _LAST_YEAR:
        raise ValueError(f"{text[:40]!r} is no date")
    if found.tzinfo is UTC:
        return found
    return found.astimezone(UTC) if found.tzinfo else found.replace(tzinfo=UTC)
