"""Strong, in all the layouts that its exports have had.

Since 2016 the columns were renamed, joined by others, quoted and translated; every row says
when its session began. A row may also be a rest, which is that after the set before it, or a
note, which stands before the sets of its exercise.
"""

from itertools import islice
from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from fitlog.exchange.logs import amounts
from fitlog.exchange.logs import strong_columns as columns
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
    from collections.abc import Callable, Iterator

    from fitlog.exchange.logs.arriving import Arrival, Asked, Occasion
    from fitlog.exchange.logs.sheet import Sheet
    from fitlog.training.load import Unit

APP = "strong"
T = TypeVar("T")
_SESSION = ("date", "title", "length", "session_note")
_SET = ("exercise", "note")
_MEASURED = ("load", "unit", "reps", "distance", "distance_unit", "seconds", "rpe")
_LETTERS = {"w": SetKind.WARMUP, "d": SetKind.DROP, "f": SetKind.FAILURE}
_ECHOED = 40
_REMEMBERED = 50_000
_TRIED = 20


def recognised(sheet: "Sheet", asked: "Asked") -> Reading | None:
    """Return what a sheet holds if it is Strong's, by its header, its columns or its cells."""
    places, header = columns.by_header(sheet.names), True
    if not places:
        places = columns.by_cells(sheet.header, [""] * len(sheet.header))
        header = not places
    if not places:
        rows = islice(sheet.rows(), _TRIED)
        places = next(filter(None, (columns.by_cells(cells, sheet.names) for _, cells in rows)), {})
    if not places:
        return None
    reader = _Reader(sheet, places, asked)
    label = f"Strong, {len(sheet.header)} columns"
    return Reading(APP, label, reader.arrivals(header=header), sheet.lines)


class _Mark(NamedTuple):
    """What a set order says: the index of a working set, a kind of set, or neither (None).

    `seen` holds what the measured cells beside it said: a set, the milliseconds of a rest, or 0.
    """

    order: int
    kind: SetKind | None
    seen: "dict[tuple[str, ...], Done | int]"


class _Note(NamedTuple):
    """A note, until the set comes that it stands before."""

    line: int
    session: str
    exercise: str
    text: str


class _Reader:
    def __init__(self, sheet: "Sheet", places: dict[str, int], asked: "Asked") -> None:
        self._sheet = sheet
        self._places = places
        # One more than the last column is an empty cell, for what the layout does not have.
        self._width = len(sheet.header)
        self._of_session = self._cells(_SESSION)
        self._of_set = self._cells(_SET)
        self._measured = self._cells(_MEASURED)
        self._unit = columns.unit_in(sheet.names[places["load"]]) or asked.unit
        far = sheet.names[places["distance"]] if "distance" in places else ""
        self._distance_unit = columns.distance_unit_in(far) or asked.distance_unit
        self._sessions = Sessions()
        self._blocks = Blocks()
        self._order = places["order"]
        self._working: dict[tuple[str, ...], Done | int] = {}
        self._marks: dict[str, _Mark] = {}
        self._warned: set[str] = set()
        self._told: tuple[str, ...] = ()
        self._occasion: Occasion
        # A set is held until the next row shows that no rest and no note belongs to it.
        self._held: Row | None = None
        self._note: _Note | None = None
        self._asides: list[Arrival] = []

    def arrivals(self, *, header: bool) -> "Iterator[Arrival]":
        """Yield what the rows hold, and what there is to say of them."""
        for line, cells in self._sheet.rows(header=header):
            found = self._arrival(line, cells)
            if found is None:
                continue
            if self._held is not None:
                yield self._held
            if self._asides:
                yield from self._drained()
            if isinstance(found, Row):
                self._held = found
            else:
                self._held = None
                yield found
        self._settle()
        if self._held is not None:
            yield self._held
        yield from self._drained()

    def _cells(self, whats: tuple[str, ...]) -> "Callable[[list[str]], tuple[str, ...]]":
        return itemgetter(*(self._places.get(what, self._width) for what in whats))

    def _arrival(self, line: int, cells: list[str]) -> "Row | Fault | Left | None":
        """Return what a row is; None where it tells of the set before it, or of the next."""
        if len(cells) != self._width:
            return Fault(line, f"{len(cells)} of {self._width} columns")
        cells.append("")
        measured = self._measured(cells)
        try:
            mark = self._marks.get(cells[self._order]) or self._marked(cells[self._order])
            said = mark.seen.get(measured)
            if said is None:
                said = self._learnt(line, cells, measured, mark)
            told = self._of_session(cells)
            if told != self._told:
                self._occasion = self._begun(line, told)
                self._told = told
            if isinstance(said, Done):
                return self._row(line, cells, said, mark.order)
            return self._beside(line, cells, said, mark.kind)
        except ValueError as error:
            return Fault(line, str(error))

    def _row(self, line: int, cells: list[str], done: Done, order: int) -> Row:
        exercise, note = self._of_set(cells)
        exercise = exercise.strip()
        if not exercise:
            raise ValueError("no exercise")
        occasion = self._occasion
        block, number = self._blocks.place(occasion.key, exercise, order)
        row = Row(line, occasion, exercise, done, block, number)
        if note or self._note:
            return _noted(row, self._settle(occasion.key, exercise), note.strip())
        return row

    def _begun(self, line: int, told: tuple[str, ...]) -> "Occasion":
        date, title, length, note = told
        try:
            start = moment(date)
        except ValueError:
            raise ValueError(f"{date[:_ECHOED]!r} is no date") from None
        long = self._length(line, date, length)
        return self._sessions.at(start, title.strip(), note.strip(), length_ms=long)

    def _length(self, line: int, date: str, text: str) -> int | None:
        """Return how long a session was; where that cannot be, its start is kept all the same."""
        try:
            long = amounts.milliseconds(text)
        except ValueError:
            self._warn(line, date, f"{text[:_ECHOED]!r} is no duration: the session has none")
            return None
        if long and long > LONGEST_MS:
            what = f"a session of {text[:_ECHOED]}: its start is kept, its length is not"
            self._warn(line, date, what)
        return long

    def _warn(self, line: int, key: str, what: str) -> None:
        if key not in self._warned:
            self._warned.add(key)
            self._asides.append(Warned(line, what))

    def _drained(self) -> "Iterator[Arrival]":
        yield from self._asides
        self._asides.clear()

    def _beside(
        self, line: int, cells: list[str], rest_ms: int, kind: SetKind | None
    ) -> Left | None:
        """Keep the rest after the set before, or a note; return what is neither, or a set."""
        exercise, note = self._of_set(cells)
        exercise, note = exercise.strip(), note.strip()
        if rest_ms:
            before = self._set_of(self._occasion.key, exercise)
            if before is None or before.rest_ms:
                return Left(line, "a rest that follows no set")
            self._held = before._replace(rest_ms=rest_ms)
            if note:
                self._held = _noted(self._held, note)
            return None
        if note:
            earlier = self._settle(self._occasion.key, exercise)
            self._note = _Note(line, self._occasion.key, exercise, f"{earlier}\n{note}".strip())
        if note and kind is None:
            return None
        return Left(line, "a row without reps, time or distance")

    def _settle(self, session: str = "", exercise: str = "") -> str:
        """Return the note that waits for this exercise's set; any other was on the set before."""
        note, self._note = self._note, None
        if note is None:
            return ""
        if (note.session, note.exercise) == (session, exercise):
            return note.text
        before = self._set_of(note.session, note.exercise)
        if before is not None:
            self._held = _noted(before, note.text)
        else:
            self._asides.append(Left(note.line, "a note on an exercise without sets"))
        return ""

    def _set_of(self, session: str, exercise: str) -> Row | None:
        """Return the set just before if it is of this exercise."""
        held = self._held
        if held and held.exercise == exercise and held.occasion.key == session:
            return held
        return None

    def _marked(self, text: str) -> _Mark:
        word = text.strip().casefold()
        order = _index(word)
        if order > -1 or not word:
            mark = _Mark(order, SetKind.WORK, self._working)
        else:
            mark = _Mark(order, _LETTERS.get(word), {})
        if len(self._marks) < _REMEMBERED:
            self._marks[text] = mark
        return mark

    def _learnt(
        self, line: int, cells: list[str], measured: tuple[str, ...], mark: _Mark
    ) -> Done | int:
        said = self._understood(line, cells, mark.kind)
        if len(mark.seen) < _REMEMBERED:
            mark.seen[measured] = said
        return said

    def _understood(self, line: int, cells: list[str], kind: SetKind | None) -> Done | int:
        """Return what a row says was done, the milliseconds of a rest, or 0 for neither."""
        reps = self._read(cells, "reps", "number of reps", amounts.whole)
        duration = self._read(cells, "seconds", "time", amounts.milliseconds)
        load, unit = self._load(cells)
        distance = self._distance(cells)
        word = cells[self._order].strip()
        # Whatever its language calls it, time alone under a word is a rest; a letter is a tag.
        rest = kind is None and len(word) > 1
        if not (load or reps or distance) and (rest or not duration):
            return duration or 0
        if kind is None:
            what = f"sets marked {word[:_ECHOED]!r} are taken as working sets"
            self._warn(line, word[:_ECHOED], what)
            kind = SetKind.WORK
        if not (reps or duration or distance):
            # The app exports what was ticked off: a lift that did not go up.
            return Done(SetKind.FAILURE, load, unit, 0)
        effort = self._read(cells, "rpe", "RPE", amounts.effort)
        return Done(kind, load, unit, reps or None, duration, distance, effort)

    def _load(self, cells: list[str]) -> "tuple[str, Unit | None]":
        if not self._read(cells, "load", "weight", amounts.number):
            return "", None
        said = cells[self._places.get("unit", self._width)].strip()
        unit = amounts.unit_named(said) if said else self._unit
        if said and unit is None:
            raise ValueError(f"{said[:_ECHOED]!r} is no unit of weight")
        if unit is None:
            raise UnsaidUnitError("unit")
        load = self._read(cells, "load", "weight", amounts.load, unit) or ""
        return load, unit if load else None

    def _distance(self, cells: list[str]) -> int | None:
        if not self._read(cells, "distance", "distance", amounts.number):
            return None
        said = cells[self._places.get("distance_unit", self._width)].strip()
        unit = said or self._distance_unit
        if not unit:
            raise UnsaidUnitError("distance_unit")
        what = f"distance in {unit[:_ECHOED]}"
        return self._read(cells, "distance", what, amounts.metres, unit)

    def _read(
        self, cells: list[str], what: str, said: str, way: "Callable[..., T]", *more: object
    ) -> "T | None":
        place = self._places.get(what, self._width)
        return self._sheet.read(cells, place, said, way, *more) if cells[place].strip() else None


def _index(word: str) -> int:
    """Return the index that a set has, -1 for a word."""
    try:
        return amounts.whole(word)
    except ValueError:
        return -1


def _noted(row: Row, *notes: str) -> Row:
    """Return a set with notes: on its exercise if it begins the block, else on the set."""
    text = "\n".join(note for note in notes if note)
    if not text:
        return row
    if row.number == 1:
        return row._replace(note=f"{row.note}\n{text}".strip())
    done = row.done
    return row._replace(done=done._replace(note=f"{done.note}\n{text}".strip()))
