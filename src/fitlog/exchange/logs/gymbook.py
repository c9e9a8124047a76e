"""GymBook: a row a set in the telephone's language, with words behind the numbers.

Each column stands in its place in every language, and the header names what may be in it:
"Satz / Aufwärmsatz / Cool-down-Satz", "Wiederholungen / Zeit", "Gewicht / Strecke".
"""

import re
from collections import Counter
from datetime import datetime, time
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING

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
from fitlog.exchange.logs.moments import clock, day
from fitlog.exchange.logs.sessions import Sessions, oldest_first
from fitlog.training.sets import SetKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date

    from fitlog.exchange.logs.arriving import Arrival, Asked, Occasion
    from fitlog.exchange.logs.sheet import Sheet
    from fitlog.training.load import Unit

APP = "gymbook"
# A row until all dates are known: its line, exercise, time, note and measured cells.
_Held = tuple[int, str, str, str, tuple[str, ...]]
_WIDTH = 12
# By column: how many things the header says may be in it.
_KIND, _WORK, _LOAD = 7, 8, 9
_CHOICES = {_KIND: 3, _WORK: 2, _LOAD: 2}
_told = itemgetter(0, 1, 2, 3, 10)
_measured = itemgetter(_KIND, _WORK, _LOAD, 11)
_ANSWERS = {
    **dict.fromkeys(("yes", "ja", "si", "sì", "sí", "oui", "sim"), True),
    **dict.fromkeys(("", "no", "nein", "non", "não", "nee", "nej", "nei"), False),
}
# A set at the end to calm down counts as little as one at the beginning.
_KINDS = ((SetKind.WORK, ""), (SetKind.WARMUP, ""), (SetKind.WARMUP, "cool-down"))
_REPS = frozenset(("rep", "rip", "rép", "wie", "wdh"))
_SECONDS = {
    **dict.fromkeys(("s", "sec", "sek", "seg"), 1),
    **dict.fromkeys(("min",), 60),
    **dict.fromkeys(("h", "hou", "hrs", "std", "stu", "heu", "hor", "ore", "ora", "uur"), 3600),
}
_PART = re.compile(r"([0-9]{1,6}(?:[.,][0-9]{1,6})?) ?([^\W\d_]+)\.? ?")
_AMOUNT = re.compile(r"([+-]?[0-9]{1,6}(?:[.,][0-9]{1,6})?) ?(.{0,40})")
_POINT = re.compile(r"[0-9]\.[0-9]")
_NUMBERS = re.compile(r"([0-9]{1,2})([/.-])([0-9]{1,2})[/.-][0-9]{2,4}")
_MONTHS = 12
_SKIP = "a set that was skipped"
_EMPTY = "a row without reps, time or distance"


def recognised(sheet: "Sheet", asked: "Asked") -> Reading | None:
    """Return what a sheet holds if it is GymBook's, by the choices that its header names."""
    names = sheet.header
    if len(names) != _WIDTH:
        return None
    if any(names[place].count("/") + 1 != many for place, many in _CHOICES.items()):
        return None
    return Reading(APP, "GymBook", oldest_first(_Reader(sheet, asked).arrivals()), sheet.lines)


def _order_of(dates: "Iterable[str]") -> tuple[str, str]:
    """Return the order of numbered dates, dmy or mdy, and what is to be said of it.

    The day is first unless a date proves that the month is.
    """
    found = {text: parts for text in dates if (parts := _NUMBERS.fullmatch(text.strip()))}
    if any(int(parts[1]) > _MONTHS for parts in found.values()):
        return "dmy", ""
    proof = min((text for text, parts in found.items() if int(parts[3]) > _MONTHS), default="")
    if proof:
        return "mdy", f"{proof} has its month first, so each date is read so"
    # Nobody writes the month first with points or dashes between.
    unsure = (text for text, parts in found.items() if parts[2] == "/" and parts[1] != parts[3])
    either = min(unsure, default="")
    what = f"no date tells whether day or month is first: in {either} the day is taken to be"
    return "dmy", what if either else ""


class _Reader:
    def __init__(self, sheet: "Sheet", asked: "Asked") -> None:
        self._sheet = sheet
        self._cells = _Cells(sheet.header, asked)
        self._held: dict[tuple[str, str], list[_Held]] = {}
        self._found: dict[tuple[str, ...], Done | Left | Fault] = {}
        self._sessions = Sessions()
        self._blocks: Counter[tuple[str, str]] = Counter()

    def arrivals(self) -> "Iterator[Arrival]":
        """Yield what the rows hold, session by session."""
        yield from self._hold()
        self._found = self._cells.outcomes(self._found)
        order, warning = _order_of({on for on, _ in self._held})
        if warning:
            yield Warned(1, warning)
        for on, title in list(self._held):
            held = self._held.pop((on, title))
            try:
                date = day(on, order)
            except ValueError:
                yield from (Fault(line, f"{on[:40]!r} is no date") for line, *_ in held)
            else:
                yield from self._session(date, title.strip(), held)

    def _hold(self) -> "Iterator[Fault]":
        """Hold the rows, and yield those that are cut."""
        known: dict[tuple[str, ...], tuple[str, ...]] = {}
        texts: dict[str, str] = {}
        for line, cells in self._sheet.rows():
            if len(cells) != _WIDTH:
                yield Fault(line, f"{len(cells)} of {_WIDTH} columns")
                continue
            on, title, at, exercise, note = _told(cells)
            said = _measured(cells)
            # What is alike is kept once, or the file would be held as a whole.
            said = known.setdefault(said, said)
            at, exercise = texts.setdefault(at, at), texts.setdefault(exercise, exercise)
            self._held.setdefault((on, title), []).append((line, exercise, at, note, said))
        self._found = dict.fromkeys(known, Left(0, ""))

    def _session(self, date: "date", title: str, held: list[_Held]) -> "Iterator[Arrival]":
        """Yield the rows of a day and a name; the session begins with the first set of all."""
        moments = _moments(date, {at for _, _, at, _, _ in held})
        found = self._found
        done = {at for _, _, at, _, said in held if isinstance(found[said], Done)}
        first = min((moments[at] for at in done if at in moments), default=None)
        occasion = self._sessions.at(first or date, title, dated=first is None)
        for exercise, rows in groupby(held, itemgetter(1)):
            yield from self._block(occasion, exercise.strip(), rows, moments)

    def _block(
        self,
        occasion: "Occasion",
        exercise: str,
        rows: "Iterable[_Held]",
        moments: dict[str, datetime],
    ) -> "Iterator[Arrival]":
        """Yield rows of one exercise; a note on each of them is one on the exercise."""
        here = (occasion.key, exercise)
        number, first = 0, ""
        for line, _, at, note, said in rows:
            found = self._found[said]
            if not isinstance(found, Done):
                yield found._replace(line=line)
            elif why := _fault(exercise, at, moments):
                yield Fault(line, why)
            else:
                number += 1
                if number == 1:
                    self._blocks[here] += 1
                    first = note
                elif note and note != first:
                    found = found._replace(note=f"{found.note}\n{note}".strip())
                place = (self._blocks[here], number, None, None, "" if number > 1 else note)
                yield Row(line, occasion, exercise, found, *place, moments.get(at))


class _Cells:
    """What the cells of a file say, by its header's words and its decimal signs."""

    def __init__(self, header: "Sequence[str]", asked: "Asked") -> None:
        self._asked = asked
        kinds = [name.strip().casefold() for name in header[_KIND].split("/")]
        self._kinds = dict(zip(kinds, _KINDS, strict=True))
        # The header's own word for reps, whatever its language.
        self._reps = {_stem(header[_WORK]), *_REPS}
        self._commas = [True, True]

    def outcomes(
        self, rows: "Iterable[tuple[str, ...]]"
    ) -> "dict[tuple[str, ...], Done | Left | Fault]":
        """Return what each different row says was done, or why nothing was."""
        said = list(rows)
        self._commas = [not any(_POINT.search(row[place]) for row in said) for place in (1, 2)]
        return {row: self._outcome(*row) for row in said}

    def _outcome(self, kind: str, work: str, load: str, skipped: str) -> Done | Left | Fault:
        try:
            if _answer(skipped):
                return Left(0, _SKIP)
            what, note = self._kind(kind)
            reps, duration = self._work(work.strip())
            weight, unit, distance = self._load(load.strip())
        except ValueError as error:
            return Fault(0, str(error))
        if not reps and not duration and not distance:
            return Left(0, _EMPTY)
        return Done(what, weight, unit, reps or None, duration or None, distance, note=note)

    def _kind(self, cell: str) -> tuple[SetKind, str]:
        word = cell.strip().casefold()
        if word not in self._kinds:
            raise ValueError(f"{cell[:40]!r} is no kind of set")
        return self._kinds[word]

    def _work(self, text: str) -> tuple[int | None, int | None]:
        """Return reps and milliseconds, of which a cell holds one: 12 reps, 60 seconds."""
        found = _PART.fullmatch(text)
        try:
            if found and _stem(found[2]) in self._reps:
                return amounts.whole(found[1], comma=self._commas[0]), None
            return None, amounts.milliseconds(text) if ":" in text else self._span(text)
        except ValueError:
            raise ValueError(f"{text[:40]!r} is no number of reps and no time") from None

    def _span(self, text: str) -> int:
        """Return the milliseconds of a text such as 90 secondi or 1 Std. 30 Min."""
        found, end = 0, 0
        for part in _PART.finditer(text):
            scale = _SECONDS.get(_stem(part[2]))
            if part.start() != end or scale is None:
                raise ValueError(text)
            found += round(amounts.number(part[1], comma=self._commas[0]) * scale * 1000)
            end = part.end()
        if end != len(text):
            raise ValueError(text)
        return found

    def _load(self, text: str) -> "tuple[str, Unit | None, int | None]":
        """Return a load and its unit, or the metres of a distance: 0,00 kg, 1,5 km."""
        try:
            return self._amount(text) if text else ("", None, None)
        except ValueError:
            raise ValueError(f"{text[:40]!r} is no weight and no distance") from None

    def _amount(self, text: str) -> "tuple[str, Unit | None, int | None]":
        found = _AMOUNT.fullmatch(text)
        if not found:
            raise ValueError(text)
        comma = self._commas[1]
        if not amounts.number(found[1], comma=comma):
            return "", None, None
        if amounts.is_length_unit(found[2]):
            return "", None, amounts.metres(found[1], found[2], comma=comma)
        unit = amounts.unit_named(found[2]) if found[2] else self._asked.unit
        if unit is not None:
            load = amounts.load(found[1], unit, comma=comma)
            return load, unit if load else None, None
        if found[2]:
            raise ValueError(text)
        raise UnsaidUnitError("unit")


def _answer(skipped: str) -> bool:
    answer = _ANSWERS.get(skipped.strip().casefold())
    if answer is None:
        raise ValueError(f"{skipped[:40]!r} is neither yes nor no")
    return answer


def _stem(word: str) -> str:
    """Return the letters that a word keeps in singular and plural."""
    return word.strip().casefold()[:3]


def _moments(date: "date", texts: "Iterable[str]") -> dict[str, datetime]:
    """Return the moments of those texts that are times."""
    found = {}
    for text in texts:
        try:
            found[text] = datetime.combine(date, time(*clock(text)))
        except ValueError:
            continue
    return found


def _fault(exercise: str, at: str, moments: dict[str, datetime]) -> str:
    if not exercise:
        return "no exercise"
    return f"{at[:40]!r} is no time" if at not in moments and at.strip() else ""
