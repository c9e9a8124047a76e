"""Our own CSV, as `exchange.leaving.flat` writes it and as a spreadsheet program saves it again.

Columns may have been deleted, moved or added, and rows as well: a row without an id is a new set.
"""

import re
from datetime import datetime, timedelta
from operator import itemgetter
from typing import TYPE_CHECKING, Any, TypeVar

from fitlog.errors import UnreadableError
from fitlog.exchange.leaving.flat import HEADER, unguarded
from fitlog.exchange.logs import amounts
from fitlog.exchange.logs.arriving import Fault, Left, Occasion, Warned
from fitlog.exchange.logs.days import Days
from fitlog.exchange.logs.own import APP, OwnReading, OwnSet
from fitlog.exchange.logs.sessions import Sessions
from fitlog.training.load import MAX_GRAMS, Base, Load, Unit
from fitlog.training.sets import Effort, Pause, PerformedSet, SetKind, Side, Tempo

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from datetime import date

    from fitlog.exchange.logs.arriving import Asked
    from fitlog.exchange.logs.sheet import Sheet

T = TypeVar("T")
_NEEDED = ("day", "exercise", "reps", "load", "load_unit")
_OURS = ("load_base", "implements", "pause_seconds", "rest_seconds", "set_id", "session_id")
"""No other program's file has these; one of them is enough."""
_MEASURED = (
    *("block", "kind", "reps", "load", "load_unit", "load_base", "implements", "side"),
    *("pause_seconds", "pause_at", "tempo", "rpe", "rir", "duration_seconds", "distance_m"),
    *("chain", "rest_seconds", "superset", "note"),
)
_OF_SESSION = ("session_id", "day", "started_at", "session_title", "session_note")
_TOLD = ("exercise", "exercise_name", "set_id", "at", "exercise_note")
_HINT = "Write its dates as 2025-03-28."
_EMPTY = "a row without reps, time or distance"
_ECHOED = 40
_MOST, _MOST_MS, _MOST_METRES = 100_000, 86_400_000, 1_000_000
_MOST_PAUSE_MS, _MOST_IMPLEMENTS = 3_600_000, 20
_MOST_OFFSET = timedelta(hours=18)
_FIRST_YEAR, _LAST_YEAR = 1900, 2999
_ID = re.compile(r"[0-9a-f]{32}")
_NUMBER = re.compile(r"-?(?:[0-9]{1,9}\.?[0-9]{0,9}|\.[0-9]{1,9})")
_TEMPO = re.compile(r"(?:[0-9]{1,2}|x)(?:-(?:[0-9]{1,2}|x)){3}")
_CHAIN = re.compile(r"[0-9]{1,6}(?:\+[0-9]{1,6}){0,99}")


def recognised(sheet: "Sheet", _asked: "Asked") -> OwnReading | None:
    """Return what a sheet holds if it is ours, by its header."""
    if not sheet.has(*_NEEDED) or not any(map(sheet.has, _OURS)):
        return None
    reader = _Reader(sheet)
    return OwnReading(APP, "fitlog, CSV", reader.arrivals(), sheet.lines)


class _Reader:
    def __init__(self, sheet: "Sheet") -> None:
        self._sheet = sheet
        # One more than the last column is an empty cell, for columns that were deleted.
        self._width = len(sheet.header)
        self._places = {name: place for name in HEADER if (place := sheet.column(name)) is not None}
        self._told = self._getter(_TOLD)
        self._in_session = self._getter(_OF_SESSION)
        self._measured = self._getter(_MEASURED)
        self._days = Days(sheet, self._places["day"], hint=_HINT)
        self._sessions = Sessions()
        self._occasions: dict[str, Occasion] = {}
        self._said_of: dict[tuple[str, ...], tuple[str, Occasion]] = {}
        self._seen: dict[tuple[str, ...], PerformedSet] = {}

    def _getter(self, names: "Sequence[str]") -> "Callable[[Sequence[str]], tuple[str, ...]]":
        return itemgetter(*(self._places.get(name, self._width) for name in names))

    def arrivals(self) -> "Iterator[OwnSet | Fault | Left | Warned]":
        """Yield what the rows hold, in their order."""
        for name in self._sheet.names:
            if name and name not in HEADER:
                yield Warned(1, f"the column {name[:_ECHOED]!r} is not read")
        for line, cells in self._sheet.rows():
            try:
                yield self._arrival(line, cells)
            except ValueError as error:
                yield Fault(line, str(error))
            except UnreadableError as error:
                yield Fault(line, error.message)

    def _arrival(self, line: int, cells: list[str]) -> OwnSet | Left:
        if len(cells) != self._width:
            raise ValueError(f"{len(cells)} of {self._width} columns")
        cells.append("")
        said = self._measured(cells)
        performed = self._seen.get(said)
        if performed is None:
            performed = self._performed(dict(zip(_MEASURED, said, strict=True)))
            if performed is None:
                return Left(line, _EMPTY)
            self._seen[said] = performed
        return self._set(line, cells, performed)

    def _set(self, line: int, cells: list[str], performed: PerformedSet) -> OwnSet:
        session, occasion = self._session_of(self._in_session(cells))
        exercise, name, own_id, at, block_note = self._told(cells)
        if not exercise and not name:
            raise ValueError("no exercise")
        return OwnSet(
            line,
            _identity(own_id),
            session,
            occasion,
            unguarded(exercise).strip(),
            unguarded(name).strip(),
            _moment(at),
            performed,
            unguarded(block_note),
        )

    def _session_of(self, cells: tuple[str, ...]) -> tuple[str, Occasion]:
        """Return a session's id and the session; the rows of one mostly say the same of it."""
        found = self._said_of.get(cells)
        if found is None:
            session = _identity(cells[0])
            found = (session, self._occasions.get(session) or self._occasion(session, *cells[1:]))
            self._said_of[cells] = found
        return found

    def _occasion(self, session: str, text: str, started: str, title: str, note: str) -> Occasion:
        """Return the session of a row: by its id, or by its start and title where it has none."""
        day, start = self._day(text), _moment(started)
        title, note = unguarded(title), unguarded(note)
        if not session:
            return self._sessions.at(start or day, title, note, dated=start is None)
        found = self._occasions[session] = Occasion(session, day, start, None, title, note)
        return found

    def _day(self, text: str) -> "date":
        try:
            found = self._days.read(text)
        except ValueError:
            raise ValueError(f"{text[:_ECHOED]!r} is no date") from None
        return found.date() if isinstance(found, datetime) else found

    def _performed(self, said: dict[str, str]) -> PerformedSet | None:
        """Return what was performed, None where that is nothing."""
        done = _Cells(self._sheet, self._places, said)
        performed = PerformedSet(**done.amounts(), **done.words(), load=done.load())
        counted = (performed.reps, performed.duration_ms, performed.distance_m)
        return None if counted == (None, None, None) else performed


class _Cells:
    """The cells of one set, by the names of their columns."""

    def __init__(self, sheet: "Sheet", places: dict[str, int], said: dict[str, str]) -> None:
        self._sheet = sheet
        self._places = places
        self._said = said

    def amounts(self) -> dict[str, Any]:
        """Return what is counted; raises ValueError."""
        reps = self._count("reps", "number of reps", _MOST)
        chain = self._word("chain", "reps of mini-sets", _chain) or ()
        if chain and sum(chain) != reps:
            raise ValueError(f"mini-sets of {sum(chain)} reps in a set of {reps}")
        block = self._count("block", "number of a block", _MOST, least=1) or 1
        return {
            "reps": reps,
            "chain": chain,
            "duration_ms": self._count("duration_seconds", "time", _MOST_MS, per=1000),
            "distance_m": self._count("distance_m", "distance in m", _MOST_METRES),
            "rest_ms": self._count("rest_seconds", "rest", _MOST_MS, per=1000),
            "superset": self._count("superset", "number of a superset", _MOST),
            "block": block if block > 1 else None,
        }

    def words(self) -> dict[str, Any]:
        """Return what is said in words; raises ValueError."""
        return {
            "kind": self._word("kind", "kind of set", SetKind) or SetKind.WORK,
            "side": self._word("side", "side", Side),
            "pause": self._pause(),
            "tempo": self._word("tempo", "tempo", _tempo),
            "effort": self._effort(),
            "note": unguarded(self._said["note"]),
        }

    def load(self) -> Load | None:
        """Return the load; raises ValueError."""
        cell = self._said["load"].strip()
        if not cell:
            return None
        text = cell.replace(",", ".") if self._has_comma("load") else cell
        if not _NUMBER.fullmatch(text):
            raise ValueError(f"{cell[:_ECHOED]!r} is no load")
        unit = self._word("load_unit", "unit of a load", _unit)
        if unit is None:
            raise ValueError(f"a load of {text} without its unit")
        base = self._word("load_base", "base of a load", Base) or Base.ABSOLUTE
        implements = self._count("implements", "number of implements", _MOST_IMPLEMENTS, least=1)
        return _weighed(text, unit, base, implements or 1)

    def _pause(self) -> Pause | None:
        milliseconds = self._count("pause_seconds", "pause", _MOST_PAUSE_MS, per=1000)
        at = self._word("pause_at", "place of a pause", _place) or ""
        if milliseconds is None and at:
            raise ValueError(f"a pause at the {at} without its seconds")
        return None if milliseconds is None else Pause(milliseconds, at)

    def _effort(self) -> Effort | None:
        rpe = self._count("rpe", "RPE", 100, least=10, per=10)
        rir = self._count("rir", "RIR", 90, per=10)
        if rpe is not None and rir is not None:
            raise ValueError("both RPE and RIR")
        if rpe is not None:
            return Effort("rpe", rpe)
        return None if rir is None else Effort("rir", rir)

    def _word(self, name: str, said: str, way: "Callable[[str], T]") -> "T | None":
        """Return what `way` reads of a cell, None of an empty one; raises ValueError."""
        cell = self._said[name].strip()
        try:
            return way(cell.lower()) if cell else None
        except ValueError:
            raise ValueError(f"{cell[:_ECHOED]!r} is no {said}") from None

    def _count(
        self, name: str, said: str, most: int, *, least: int = 0, per: int = 1
    ) -> int | None:
        """Return a cell in parts of which there are `per` in its unit; raises ValueError."""
        cell = self._said[name].strip()
        if not cell:
            return None
        try:
            found = amounts.whole(str(amounts.number(cell, comma=self._has_comma(name)) * per))
        except ValueError:
            found = -1
        if not least <= found <= most:
            raise ValueError(f"{cell[:_ECHOED]!r} is no {said}")
        return found

    def _has_comma(self, name: str) -> bool:
        return "," in self._said[name] and self._sheet.has_comma(self._places[name])


def _weighed(text: str, unit: Unit, base: Base, implements: int) -> Load:
    if unit is Unit.PIN and not text.isdecimal():
        raise ValueError(f"{text[:_ECHOED]!r} is no pin")
    load = Load.of(text, unit, base, implements=implements)
    if abs(load.grams or 0) > MAX_GRAMS:
        raise ValueError(f"a load of {text} {unit}: more than {MAX_GRAMS // 1000:,} kg")
    if text.startswith("-") and base is Base.ABSOLUTE:
        raise ValueError(f"a load of {text} {unit}, from which base?")
    return load


def _unit(text: str) -> Unit:
    return amounts.unit_named(text) or Unit(text)


def _place(text: str) -> str:
    if text not in {"top", "bottom"}:
        raise ValueError(text)
    return text


def _tempo(text: str) -> Tempo:
    if not _TEMPO.fullmatch(text):
        raise ValueError(text)
    return Tempo(*(None if field == "x" else int(field) for field in text.split("-")))


def _chain(text: str) -> tuple[int, ...]:
    if not _CHAIN.fullmatch(text):
        raise ValueError(text)
    return tuple(map(int, text.split("+")))


def _identity(text: str) -> str:
    """Return an id as it stands in the log, "" for none; raises ValueError."""
    if not text or _ID.fullmatch(text):
        return text
    plain = text.strip().replace("-", "").lower()
    if plain and not _ID.fullmatch(plain):
        raise ValueError(f"{text[:_ECHOED]!r} is no id")
    return plain


def _moment(text: str) -> "datetime | None":
    """Return a moment with its offset, None for none; raises ValueError."""
    if not text:
        return None
    try:
        found = datetime.fromisoformat(text.strip())
    except ValueError:
        raise ValueError(f"{text[:_ECHOED]!r} is no time") from None
    offset = found.utcoffset()
    if offset is None or abs(offset) > _MOST_OFFSET:
        raise ValueError(f"{text[:_ECHOED]!r} is a time without its offset from UTC")
    if not _FIRST_YEAR <= found.year <= _LAST_YEAR:
        raise ValueError(f"{text[:_ECHOED]!r} is no time")
    return found
