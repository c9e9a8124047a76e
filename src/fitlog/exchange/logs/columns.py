"""Any CSV of which it was said what its columns hold.

Rows of one day and title are one session; where a column holds when it began, those of one such
moment. The cell of a load or of a distance may name its unit itself, as may the column's name.
"""

import difflib
from datetime import date, datetime, time
from operator import itemgetter
from typing import TYPE_CHECKING, TypeVar

from fitlog.errors import UsageError
from fitlog.exchange.logs import moments
from fitlog.exchange.logs.arriving import Fault, Left, Reading, Warned
from fitlog.exchange.logs.column_cells import MEASURED, Cells
from fitlog.exchange.logs.column_sessions import Held, Session, rows
from fitlog.exchange.logs.days import ORDERS, Days
from fitlog.exchange.logs.sheet import named

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from fitlog.exchange.logs.arriving import Arrival, Asked
    from fitlog.exchange.logs.sheet import Sheet

APP = "csv"
T = TypeVar("T")
_TOLD = (
    *("date", "time", "start", "title"),
    *("exercise", "session_note", "exercise_note", "superset"),
)
WHAT = (*_TOLD, *MEASURED)
"""What a column can hold."""
_AMOUNTS = ("reps", "duration", "distance")
_MEANT = {
    **dict.fromkeys(("weight", "kg", "lb", "lbs"), "load"),
    **dict.fromkeys(("lift", "movement", "name"), "exercise"),
    **dict.fromkeys(("workout", "session", "routine"), "title"),
    **dict.fromkeys(("type", "set_type"), "kind"),
    **dict.fromkeys(("comment", "comments"), "note"),
    **dict.fromkeys(("seconds", "length"), "duration"),
    "day": "date",
    "metres": "distance",
}
_ECHOED = 40
_LONGEST_CLOCK = len("10:00:00 a. m.")
_UNCHANGED = "Nothing was written."


def recognised(sheet: "Sheet", asked: "Asked") -> Reading | None:
    """Return what a sheet holds by the columns that were named; None where none were.

    Raises UsageError where they are not columns of the sheet, or not enough of them.
    """
    if not asked.columns:
        return None
    places, order = _placed(sheet, asked.columns)
    reader = _Reader(sheet, places, order, asked)
    return Reading(APP, "CSV", reader.arrivals(), sheet.lines)


def _placed(sheet: "Sheet", columns: "Sequence[tuple[str, str]]") -> tuple[dict[str, int], str]:
    """Return the place of each column by what it holds, and the order of date=Date:dmy."""
    places: dict[str, int] = {}
    order = ""
    for word, column in columns:
        what = _known(word)
        place = sheet.column(named(column))
        if place is None and what == "date" and column[-4:-3] == ":" and column[-3:] in ORDERS:
            order = column[-3:]
            place = sheet.column(named(column[:-4]))
        if place is None:
            raise _usage(f'the file has no column "{column[:_ECHOED]}"', _columns_of(sheet))
        if what in places:
            raise _usage(f"{what} is given two columns", "Name one.")
        places[what] = place
    _demand_enough(sheet, places)
    return places, order


def _known(word: str) -> str:
    what = word.strip().casefold().replace("-", "_")
    if what in WHAT:
        return what
    near = _MEANT.get(what) or next(iter(difflib.get_close_matches(what[:_ECHOED], WHAT, 1)), "")
    hint = f"Did you mean {near}?" if near else f"A column holds one of: {', '.join(WHAT)}."
    raise _usage(f'"{word[:_ECHOED]}" is nothing that a column can hold', hint)


def _demand_enough(sheet: "Sheet", places: dict[str, int]) -> None:
    for what in ("date", "exercise"):
        if what not in places:
            raise _usage(f"no column is named for {what}", _columns_of(sheet))
    if not any(what in places for what in _AMOUNTS):
        raise _usage("no column is named for reps, duration or distance", _columns_of(sheet))


def _columns_of(sheet: "Sheet") -> str:
    return f"Its columns are {', '.join(cell.strip()[:_ECHOED] for cell in sheet.header)}."


def _usage(message: str, hint: str) -> UsageError:
    return UsageError(message, unchanged=_UNCHANGED, hint=hint)


class _Reader:
    def __init__(self, sheet: "Sheet", places: dict[str, int], order: str, asked: "Asked") -> None:
        self._sheet = sheet
        # One more than the last column is an empty cell, for what was not named.
        self._width = len(sheet.header)
        self._told = itemgetter(*(places.get(what, self._width) for what in _TOLD))
        self._cells = Cells(sheet, places, asked)
        self._unread = [
            Warned(1, f"the column {name[:_ECHOED]!r} is not read")
            for place, name in enumerate(sheet.names)
            if name and place not in places.values()
        ]
        name = sheet.header[places["date"]].strip()
        hint = f"Write date={name}:dmy or date={name}:mdy."
        self._days = Days(sheet, places["date"], order, hint)
        self._sessions: dict[tuple[str | date, ...], Session] = {}
        # Row after row says the same of when it was.
        self._said: list[str] = []
        self._here: tuple[Session, datetime | None]

    def arrivals(self) -> "Iterator[Arrival]":
        """Yield what the rows hold: the sets last, since the file may begin with the newest."""
        yield from self._unread
        for line, cells in self._sheet.rows():
            try:
                left = self._taken(line, cells)
            except ValueError as error:
                yield Fault(line, str(error))
            else:
                if left:
                    yield Left(line, left)
        yield from rows(self._sessions.values())

    def _taken(self, line: int, cells: list[str]) -> str:
        """Take a row into its session; return why it is no set, "" for a set."""
        if len(cells) != self._width:
            raise ValueError(f"{len(cells)} of {self._width} columns")
        cells.append("")
        counted = self._cells.counted(cells)
        if isinstance(counted, str):
            return counted
        *said, exercise, session_note, note, superset = map(str.strip, self._told(cells))
        if not exercise:
            raise ValueError("no exercise")
        if said != self._said:
            self._here, self._said = self._when(*said), said
        session, at = self._here
        if session_note:
            session.notes[session_note] = None
        group = "" if superset == "0" else superset
        session.rows.append(Held(line, exercise, counted, group, note, at))
        return ""

    def _when(
        self, when: str, clock: str, start: str, title: str
    ) -> "tuple[Session, datetime | None]":
        """Return a row's session and its own moment, if it tells one."""
        found = _demanded(self._days.read, when, "date")
        day = found.date() if isinstance(found, datetime) else found
        at = found if isinstance(found, datetime) else None
        if clock:
            at = self._at(clock, day, "time")
        session = self._sessions.get((day, title, start))
        if session is None:
            began = self._at(start, day, "start") if start else None
            session = self._sessions[day, title, start] = Session(day, title, began)
        return session, at

    @staticmethod
    def _at(text: str, day: date, what: str) -> datetime:
        """Return a moment of a day: a clock's time, or one that tells its day itself."""
        if len(text) > _LONGEST_CLOCK:
            return _demanded(moments.moment, text, what)
        return datetime.combine(day, time(*_demanded(moments.clock, text, what)))


def _demanded(way: "Callable[[str], T]", text: str, what: str) -> "T":
    """Return what `way` reads of a cell; raises ValueError that says what it is not."""
    try:
        return way(text)
    except ValueError:
        raise ValueError(f"{text[:_ECHOED]!r} is no {what}") from None
