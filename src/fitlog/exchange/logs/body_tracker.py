"""The body tracker of FitNotes: what was measured of the body, a row each.

Its backup holds the same measurements, so what they are called here is said for both.
"""

import re
import unicodedata
from datetime import datetime
from decimal import Decimal
from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple

from fitlog.exchange.logs import amounts
from fitlog.exchange.logs.arriving import Fault, Left, Measured, Reading, Warned
from fitlog.exchange.logs.days import PlainDays
from fitlog.exchange.logs.fitnotes import APP
from fitlog.exchange.logs.moments import clock

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from fitlog.exchange.logs.arriving import Arrival, Asked
    from fitlog.exchange.logs.sheet import Sheet

__all__ = ["APP", "Said", "measured", "recognised"]

_NEEDED = ("date", "time", "measurement", "value", "unit")
_NOTES = ("comment", "comments", "notes")
_UNITS = {
    **dict.fromkeys(("cm", "cms", "centimetre", "centimetres", "centimeters"), "cm"),
    **dict.fromkeys(("in", "inch", "inches"), "in"),
    **dict.fromkeys(("%", "percent"), "%"),
}
_WEIGHTS = ("bodyweight", "body_weight")
_WORD = re.compile(r"[a-z][a-z0-9_]{0,39}")
_FINEST = Decimal("0.001")
_ECHOED = 40


class Said(NamedTuple):
    """A measurement as the app says it: `time` of the day and `unit` may be empty."""

    day: "date"
    time: str
    name: str
    value: Decimal
    unit: str
    note: str = ""


def recognised(sheet: "Sheet", asked: "Asked") -> Reading | None:
    """Return what a sheet holds if it is the body tracker's, by its header."""
    del asked  # each row says its unit
    if not sheet.has(*_NEEDED):
        return None
    return Reading(APP, "FitNotes body tracker", _Reader(sheet).arrivals(), sheet.lines)


def measured(line: int, said: Said) -> "Iterator[Arrival]":
    """Yield a measurement in the words that fitlog has for them; ValueError where it has none.

    A unit that is none of ours is told and left out, the number stays as it is.
    """
    measure = _measure(said.name)
    value, unit = _amount(said.value, said.unit)
    if not Decimal(value or 0):
        yield Left(line, "a measurement of zero")
        return
    if said.unit.strip() and not unit:
        yield Warned(line, f"{said.unit[:_ECHOED]!r} is no unit of the body: its number is kept")
    yield Measured(line, said.day, measure, value, unit, _moment(said), said.note.strip())


def _measure(name: str) -> str:
    """Return the word for what was measured: upper_arm_right, weight."""
    letters = unicodedata.normalize("NFKD", name.casefold()).encode("ascii", "ignore").decode()
    word = re.sub(r"[^a-z0-9]+", "_", letters).strip("_")
    if not _WORD.fullmatch(word):
        raise ValueError(f"{name[:_ECHOED]!r} is no name of a measurement")
    return "weight" if word in _WEIGHTS else word


def _amount(value: Decimal, word: str) -> tuple[str, str]:
    """Return the plain number and the unit."""
    weight = amounts.unit_named(word)
    if weight:
        return amounts.load(str(value), weight), str(weight)
    unit = _UNITS.get(word.strip().casefold().rstrip("."), "")
    return amounts.plain(value.quantize(_FINEST)), unit


def _moment(said: Said) -> datetime | None:
    if not said.time.strip():
        return None
    try:
        return datetime(said.day.year, said.day.month, said.day.day, *clock(said.time))  # noqa: DTZ001 - local
    except ValueError:
        raise ValueError(f"{said.time[:_ECHOED]!r} is no time of the day") from None


class _Reader:
    def __init__(self, sheet: "Sheet") -> None:
        self._sheet = sheet
        self._width = len(sheet.header)
        self._places = [sheet.names.index(name) for name in _NEEDED]
        self._days = PlainDays(sheet, self._places[0])
        note = sheet.column(*_NOTES)
        # One more than the last column is an empty cell.
        self._told = itemgetter(*self._places, self._width if note is None else note)

    def arrivals(self) -> "Iterator[Arrival]":
        """Yield what the rows hold."""
        for line, cells in self._sheet.rows():
            try:
                yield from self._arrival(line, cells)
            except ValueError as error:
                yield Fault(line, str(error))

    def _arrival(self, line: int, cells: list[str]) -> "Iterator[Arrival]":
        if len(cells) != self._width:
            raise ValueError(f"{len(cells)} of {self._width} columns")
        date, time, name, value, unit, note = self._told([*cells, ""])
        if not value.strip():
            yield Left(line, "a measurement without a value")
            return
        number = self._sheet.read(cells, self._places[3], "number", amounts.number)
        said = Said(self._days.read(date), time, name, number or Decimal(0), unit, note)
        yield from measured(line, said)
