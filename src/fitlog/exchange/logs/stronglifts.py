"""StrongLifts: a row an exercise, its sets in pairs of columns, and the lifter's weight.

A set of 0 reps was missed or never tried, and only the text of all reps tells which: 5/5/0 or
5/5/-.
"""

import re
from collections import Counter
from datetime import datetime, time
from functools import lru_cache
from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from fitlog.exchange.logs import amounts
from fitlog.exchange.logs.arriving import (
    Done,
    Fault,
    Left,
    Measured,
    Occasion,
    Reading,
    Row,
    UnsaidUnitError,
    Warned,
)
from fitlog.exchange.logs.moments import clock, day
from fitlog.exchange.logs.sessions import LONGEST_MS, oldest_first
from fitlog.training.sets import SetKind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from fitlog.exchange.logs.arriving import Arrival, Asked
    from fitlog.exchange.logs.sheet import Sheet
    from fitlog.training.load import Unit

APP = "stronglifts"
T = TypeVar("T")
_CROSS = "\N{MULTIPLICATION SIGN}"
_CALLED = {
    "start": ("start time (h:mm)", "start time"),
    "workout": ("workout",),
    "title": ("workout name",),
    "program": ("program name",),
    "exercise": ("exercise",),
    "reps": (f"sets{_CROSS}reps", "setsxreps"),
    "times": (f"sets{_CROSS}time", "setsxtime"),
    "length": ("duration (hours)",),
    "note": ("notes",),
}
# Two sessions of a day may begin in one minute and have one name: the number tells.
_SESSION = ("start", "workout", "title", "program")
_TOLD = ("exercise", "reps", "times", "note")
_DATE = re.compile(r"date \(([dmy]+)[/.-]([dmy]+)[/.-]([dmy]+)\)")
_SET = re.compile(r"set ([0-9]{1,3}) \(([a-z]+)\)")
_BODY = re.compile(r"body weight(?: \(([a-z]+)\))?")
_ALIKE = re.compile(rf"([0-9]{{1,2}}) ?[{_CROSS}x] ?([0-9:.]+)")
_HOUR_MS = 3_600_000
_SKIP = "skipped"
_EMPTY = "a row without reps, time or distance"
_NOT_DONE = "a set that was not done"
_SKIPPED = "an exercise that was skipped"


class _Pair(NamedTuple):
    """The columns of a set; what is not there is in the empty one after the last."""

    reps: int
    load: int
    time: int
    unit: "Unit | None" = None


class _Days(NamedTuple):
    """The column of the dates, and the order of their parts: ymd, dmy or mdy."""

    place: int
    order: str


def recognised(sheet: "Sheet", asked: "Asked") -> Reading | None:
    """Return what a sheet holds if it is StrongLifts', by its header."""
    days, pairs = _days(sheet.names), _pairs(sheet.names)
    if days is None or not pairs or not sheet.has("exercise"):
        return None
    reader = _Reader(sheet, asked, days, pairs)
    label = f"StrongLifts, up to {len(pairs)} sets an exercise"
    return Reading(APP, label, oldest_first(reader.arrivals()), sheet.lines)


def _days(names: "Sequence[str]") -> _Days | None:
    for place, name in enumerate(names):
        found = _DATE.fullmatch(name)
        order = "".join(part[0] for part in found.groups()) if found else ""
        if sorted(order) == ["d", "m", "y"]:
            return _Days(place, order)
    return None


def _pairs(names: "Sequence[str]") -> list[_Pair]:
    """Return the columns of each set that has reps or a time, in order."""
    empty = len(names)
    sets: dict[int, _Pair] = {}
    for place, name in enumerate(names):
        if found := _SET.fullmatch(name):
            pair = sets.get(int(found[1]), _Pair(empty, empty, empty))
            sets[int(found[1])] = _with(pair, place, found[2])
    return [pair for _, pair in sorted(sets.items()) if min(pair.reps, pair.time) < empty]


def _with(pair: _Pair, place: int, what: str) -> _Pair:
    if what == "reps":
        return pair._replace(reps=place)
    if what == "time":
        return pair._replace(time=place)
    return pair._replace(load=place, unit=amounts.unit_named(what))


class _Reader:
    def __init__(self, sheet: "Sheet", asked: "Asked", days: _Days, pairs: list[_Pair]) -> None:
        self._sheet = sheet
        self._asked = asked
        self._order = days.order
        self._width = len(sheet.header)
        self._pairs = pairs
        self._no_pair = _Pair(self._width, self._width, self._width)
        at = {what: sheet.column(*called) for what, called in _CALLED.items()}
        self._place = {what: self._width if place is None else place for what, place in at.items()}
        self._session = itemgetter(days.place, *(self._place[what] for what in _SESSION))
        self._told = itemgetter(*(self._place[what] for what in _TOLD))
        self._bodies = [
            (place, amounts.unit_named(found[1] or ""))
            for place, name in enumerate(sheet.names)
            if (found := _BODY.fullmatch(name))
        ]
        self._sessions: dict[tuple[str, ...], Occasion] = {}
        self._starts: Counter[str] = Counter()
        self._blocks: Counter[tuple[str, str]] = Counter()
        self._seen: dict[tuple[int, str, str, str, str], Done | str] = {}
        self._shared: dict[tuple[str, ...], list[str]] = {}

    def arrivals(self) -> "Iterator[Arrival]":
        """Yield what the rows hold, in the order of the file."""
        self._shared = self._notes()
        for line, cells in self._sheet.rows():
            try:
                yield from self._arrivals(line, cells)
            except ValueError as error:
                yield Fault(line, str(error))

    def _notes(self) -> dict[tuple[str, ...], list[str]]:
        """Return the notes that stand at several exercises of a session: they are on it."""
        place = self._place["note"]
        counts = Counter(
            (self._session([*cells, ""]), cells[place].strip())
            for _, cells in self._sheet.rows()
            if len(cells) == self._width > place and cells[place].strip()
        )
        shared: dict[tuple[str, ...], list[str]] = {}
        for (session, note), count in counts.items():
            if count > 1:
                shared.setdefault(session, []).append(note)
        return shared

    def _arrivals(self, line: int, cells: list[str]) -> "list[Arrival]":
        if len(cells) != self._width:
            raise ValueError(f"{len(cells)} of {self._width} columns")
        cells.append("")
        exercise, reps, times, note = map(str.strip, self._told(cells))
        if not exercise:
            raise ValueError("no exercise")
        sets = self._sets(cells, _parts(reps), _parts(times)) or [_EMPTY]
        session = self._session(cells)
        known = self._sessions.get(session)
        occasion = known or self._begun(session, cells)
        if note in self._shared.get(session, ()):
            note = ""
        rows = self._rows(line, occasion, exercise, note, sets)
        return rows if known else [*rows, *self._beside(line, occasion, cells)]

    def _rows(
        self, line: int, occasion: Occasion, exercise: str, note: str, sets: list[Done | str]
    ) -> "list[Arrival]":
        here = (occasion.key, exercise)
        if any(isinstance(one, Done) for one in sets):
            self._blocks[here] += 1
        number = 0
        rows: list[Arrival] = []
        for one in sets:
            if isinstance(one, Done):
                number += 1
                told = "" if number > 1 else note
                place = (self._blocks[here], number, None, None, told)
                rows.append(Row(line, occasion, exercise, one, *place))
            else:
                rows.append(Left(line, one))
        return rows

    def _begun(self, session: tuple[str, ...], cells: list[str]) -> Occasion:
        date, start, _, title, program = map(str.strip, session)
        on = _read(date, "date", day, self._order)
        at = datetime.combine(on, time(*_read(start, "time", clock))) if start else None
        said = (at or on).isoformat()
        self._starts[said] += 1
        count = self._starts[said]
        key = said if count == 1 else f"{said}#{count}"
        name = f"{program}: {title}" if program and title else program or title
        length = self._length(cells)
        if length and length > LONGEST_MS:
            length = None
        note = "\n".join(self._shared.get(session, ()))
        occasion = self._sessions[session] = Occasion(key, on, at, length, name, note)
        return occasion

    def _length(self, cells: list[str]) -> int | None:
        found = self._cell(cells, self._place["length"], "number of hours", amounts.number)
        if found is not None and found < 0:
            raise ValueError(f"{found} is no number of hours")
        return round(found * _HOUR_MS) or None if found else None

    def _beside(self, line: int, occasion: Occasion, cells: list[str]) -> "Iterator[Arrival]":
        """Yield what the first row of a session tells of it as a whole."""
        length = cells[self._place["length"]]
        if (self._length(cells) or 0) > LONGEST_MS:
            what = f"a session of {length[:40]} hours: its start is kept, its length is not"
            yield Warned(line, what)
        for place, unit in self._bodies:
            value, said = self._weight(cells, place, unit)
            if said is not None:
                yield Measured(line, occasion.day, "weight", value, said.value, occasion.start)

    def _sets(
        self, cells: list[str], marks: tuple[str, ...], times: tuple[str, ...]
    ) -> list[Done | str]:
        """Return what was done in each set, or why there was none."""
        sets = []
        for place in range(max(len(self._pairs), len(marks), len(times))):
            pair = self._pairs[place] if place < len(self._pairs) else self._no_pair
            reps, load = cells[pair.reps], cells[pair.load]
            lasted = times[place] if place < len(times) else cells[pair.time]
            mark = marks[place] if place < len(marks) else ""
            if reps or load or lasted or mark:
                said = (place, reps, load, lasted, mark)
                done = self._seen.get(said)
                if done is None:
                    done = self._seen[said] = self._done(cells, pair, lasted, mark)
                sets.append(done)
        return sets

    def _done(self, cells: list[str], pair: _Pair, lasted: str, mark: str) -> Done | str:
        """Return a set; `mark` is its part of the text of all reps."""
        if _SKIP in {mark.casefold(), lasted.casefold()}:
            return _SKIPPED
        reps = self._cell(cells, pair.reps, "number of reps", amounts.whole)
        duration = None if lasted == "-" else _read(lasted, "time", amounts.milliseconds)
        load, unit = self._weight(cells, pair.load, pair.unit)
        if duration:
            if reps and reps * 1000 != duration:
                raise ValueError(f"{reps} reps in a set of {lasted[:40]!r}")
            return Done(SetKind.WORK, load, unit, None, duration)
        if reps:
            return Done(SetKind.WORK, load, unit, reps)
        if mark.strip("0-"):
            raise ValueError(f"a set of {mark[:40]!r} that its column does not hold")
        return Done(SetKind.FAILURE, load, unit, 0) if mark == "0" else _NOT_DONE

    def _weight(
        self, cells: list[str], place: int, unit: "Unit | None"
    ) -> "tuple[str, Unit | None]":
        """Return a weight and its unit; what helps is negative in the file itself."""
        if not self._cell(cells, place, "weight", amounts.number):
            return "", None
        said = unit or self._asked.unit
        if said is None:
            raise UnsaidUnitError("unit")
        text = self._cell(cells, place, "weight", amounts.load, said)
        return (text, said) if text else ("", None)

    def _cell(
        self, cells: list[str], place: int, said: str, way: "Callable[..., T]", *more: object
    ) -> "T | None":
        return self._sheet.read(cells, place, said, way, *more) if cells[place].strip() else None


@lru_cache(4096)
def _parts(text: str) -> tuple[str, ...]:
    """Return what a text such as 5/5/-, 5x5 or 3x1:00 says of each set."""
    if found := _ALIKE.fullmatch(text):
        return (found[2],) * int(found[1])
    return tuple(part.strip() for part in text.split("/")) if text else ()


def _read(text: str, said: str, way: "Callable[..., T]", *more: object) -> T:
    try:
        return way(text, *more)
    except ValueError:
        raise ValueError(f"{text[:40]!r} is no {said}") from None
