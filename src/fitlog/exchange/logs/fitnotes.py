"""FitNotes, in all the layouts that its spreadsheet exports have had.

Its rows know the day only. The unit of a load is said by the header or by each row; FitNotes for
iOS, another program of that name, writes every load in both.
"""

from functools import cached_property
from operator import itemgetter
from typing import TYPE_CHECKING, TypeVar

from fitlog.exchange.logs import amounts
from fitlog.exchange.logs.arriving import Done, Fault, Left, Reading, Row, UnsaidUnitError
from fitlog.exchange.logs.days import PlainDays
from fitlog.exchange.logs.sessions import Blocks, Sessions
from fitlog.training.load import Unit

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from fitlog.exchange.logs.arriving import Arrival, Asked, Occasion
    from fitlog.exchange.logs.sheet import Sheet

APP = "fitnotes"
EMPTY = "a row without reps, time or distance"
T = TypeVar("T")
_CALLED = {
    "date": ("date",),
    "exercise": ("exercise",),
    "category": ("category",),
    "load": ("weight",),
    "kg": ("weight (kg)", "weight (kgs)"),
    "lb": ("weight (lb)", "weight (lbs)"),
    "unit": ("weight unit",),
    "reps": ("reps",),
    "distance": ("distance",),
    "distance_unit": ("distance unit",),
    "time": ("time",),
    "note": ("comment", "comments", "notes"),
}
_NEEDED = ("date", "exercise", "category", "reps", "distance", "distance_unit", "time")
_LOADS = {"load": None, "kg": Unit.KG, "lb": Unit.LB}
_TOLD = ("date", "exercise", "note")
_MEASURED = ("load", "kg", "lb", "unit", "reps", "distance", "distance_unit", "time")
_BEFORE = 3  # date, exercise and category come first in every layout
_BUILT_IN = ("Shoulders", "Triceps", "Biceps", "Chest", "Back", "Legs", "Abs", "Cardio")
_ECHOED = 40


def recognised(sheet: "Sheet", asked: "Asked") -> Reading | None:
    """Return what a sheet holds if it is FitNotes', by its header."""
    places = {
        what: place
        for what, called in _CALLED.items()
        if (place := sheet.column(*called)) is not None
    }
    first = [places.get(what) for what in ("date", "exercise", "category")]
    if first != [0, 1, 2] or not all(what in places for what in _NEEDED):
        return None
    if not any(what in places for what in _LOADS):
        return None
    reader = _Reader(sheet, places, asked)
    label = f"FitNotes, {len(sheet.header)} columns"
    return Reading(APP, label, reader.arrivals(), sheet.lines)


class _Reader:
    def __init__(self, sheet: "Sheet", places: dict[str, int], asked: "Asked") -> None:
        self._sheet = sheet
        self._places = places
        self._days = PlainDays(sheet, places["date"])
        self._asked = asked
        # One more than the last column is an empty cell, for what the layout does not have.
        self._width = len(sheet.header)
        self._told = itemgetter(*(places.get(what, self._width) for what in _TOLD))
        self._measured = itemgetter(*(places.get(what, self._width) for what in _MEASURED))
        self._sessions = Sessions()
        self._blocks = Blocks()
        self._occasions: dict[str, Occasion] = {}
        self._seen: dict[tuple[str, ...], Done | str] = {}

    def arrivals(self) -> "Iterator[Arrival]":
        """Yield what the rows hold."""
        for line, cells in self._sheet.rows():
            try:
                yield self._arrival(line, cells)
            except ValueError as error:
                yield Fault(line, str(error))

    def _arrival(self, line: int, cells: list[str]) -> "Arrival":
        if len(cells) != self._width:
            cells = self._realigned(cells)
        cells.append("")
        said = self._measured(cells)
        done = self._seen.get(said) or self._seen.setdefault(said, self._done(cells))
        return Left(line, done) if isinstance(done, str) else self._row(line, cells, done)

    def _row(self, line: int, cells: list[str], done: Done) -> Row:
        date, exercise, note = self._told(cells)
        name = exercise.strip()
        if not name:
            raise ValueError("no exercise")
        occasion = self._occasions.get(date) or self._occasion(date)
        block, number = self._blocks.place(occasion.key, name)
        if note.strip():
            done = done._replace(note=note.strip())
        return Row(line, occasion, name, done, block, number)

    def _occasion(self, text: str) -> "Occasion":
        found = self._sessions.at(self._days.read(text), dated=True)
        self._occasions[text] = found
        return found

    def _realigned(self, cells: list[str]) -> list[str]:
        """Return the cells of a row in which commas of the exercise's name cut it in pieces.

        FitNotes quotes comments only. Every column after the category keeps its place counted
        from the right, so what is between the date and those is the name and the category. It is
        certain when each of those columns holds what it shall, and the piece before them, and no
        earlier one, is a category of FitNotes or of the file's whole rows: a category may have a
        comma as well.
        """
        last = len(cells) - (self._width - _BEFORE) - 1
        whole = ValueError(f"{len(cells)} of {self._width} columns")
        categories = [place for place in range(2, last + 1) if cells[place] in self._categories]
        if len(cells) < self._width or categories != [last]:
            raise whole
        realigned = [cells[0], self._sheet.separator.join(cells[1:last]), *cells[last:]]
        try:
            self._done([*realigned, ""])
        except ValueError:
            raise whole from None
        return realigned

    @cached_property
    def _categories(self) -> set[str]:
        column = self._places["category"]
        rows = (cells for _, cells in self._sheet.rows() if len(cells) == self._width)
        return {*_BUILT_IN, *(cells[column] for cells in rows)} - {""}

    def _done(self, cells: list[str]) -> Done | str:
        """Return what a row says was done, or what else it is."""
        reps = self._read(cells, "reps", "number of reps", amounts.whole)
        duration = self._read(cells, "time", "time", amounts.milliseconds)
        distance = self._distance(cells)
        load, unit = self._load(cells)
        if not reps and not duration and not distance:
            return EMPTY
        return Done(
            load=load, unit=unit, reps=reps or None, duration_ms=duration, distance_m=distance
        )

    def _load(self, cells: list[str]) -> tuple[str, Unit | None]:
        found = [one for what in _LOADS if (one := self._loaded(cells, what))[0]]
        # Of two units the lifter thought in the one in which the number is the rounder.
        return min(found, key=lambda one: len(one[0].partition(".")[2]), default=("", None))

    def _loaded(self, cells: list[str], what: str) -> tuple[str, Unit | None]:
        if not self._read(cells, what, "weight", amounts.number):
            return "", None
        unit = self._unit(cells) or _LOADS[what] or self._asked.unit
        if unit is None:
            raise UnsaidUnitError("unit")
        return self._read(cells, what, "weight", amounts.load, unit) or "", unit

    def _unit(self, cells: list[str]) -> Unit | None:
        word = cells[self._places.get("unit", self._width)]
        found = amounts.unit_named(word)
        if word.strip() and not found:
            raise ValueError(f"{word[:_ECHOED]!r} is no unit of weight")
        return found

    def _distance(self, cells: list[str]) -> int | None:
        if not self._read(cells, "distance", "distance", amounts.number):
            return None
        unit = cells[self._places["distance_unit"]].strip() or self._asked.distance_unit
        if not unit:
            raise UnsaidUnitError("distance_unit")
        what = f"distance in {unit[:_ECHOED]!r}"
        return self._read(cells, "distance", what, amounts.metres, unit)

    def _read(
        self, cells: "Sequence[str]", what: str, said: str, way: "Callable[..., T]", *more: object
    ) -> "T | None":
        place = self._places.get(what)
        return self._sheet.read(cells, place, said, way, *more) if cells[place or 0] else None
