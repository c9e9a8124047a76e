"""Sets of a file as sets of ours, now that it is known which exercise each is of."""

import re
from array import array
from dataclasses import dataclass, replace
from datetime import UTC, datetime, time, timedelta
from hashlib import blake2b
from typing import TYPE_CHECKING, NamedTuple

from fitlog.errors import UnreadableError
from fitlog.exchange.logs.arriving import Done, Fault, Occasion, Row
from fitlog.exchange.logs.naming import is_assisted
from fitlog.training.exercise import Measurement
from fitlog.training.load import BODYWEIGHT, MAX_GRAMS, Base, Load, Unit, grams_of
from fitlog.training.past import PastSet, Record
from fitlog.training.sets import PerformedSet, Side

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Mapping, Sequence

    from fitlog.exchange.logs.arriving import Measured
    from fitlog.exchange.logs.gathering import Gathered
    from fitlog.training.exercise import Exercise

MOST_REPS, MOST_METRES, MOST_MS = 100_000, 1_000_000, 86_400_000
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MS = timedelta(milliseconds=1)
_MOST_IN_BLOCK = 65_535
_MICROMETRES = {"cm": 10_000, "in": 25_400}
_MEASURE = re.compile(r"[a-z][a-z0-9_]{0,39}")
_AMOUNT = re.compile(r"[0-9]{1,4}(?:\.[0-9]{1,6})?")


class Clock(NamedTuple):
    """Local time: `localized` gives a moment its offset here, `zone_at` the name of its zone."""

    localized: "Callable[[datetime], datetime]"
    zone_at: "Callable[[datetime], str]"


class Settled(NamedTuple):
    """What of a file the log could hold; `lines` tells for each set where it stands there."""

    records: list[Record]
    sets: list[PastSet]
    lines: "Sequence[int]"
    faults: list[Fault]


class Moment(NamedTuple):
    """An instant and how it was lived."""

    at_ms: int
    offset_minutes: int
    zone: str
    day: str


class _When(NamedTuple):
    """A session's moment as the log keeps it."""

    id: bytes
    at_ms: int
    offset_minutes: int
    zone: str
    day: str
    untimed: bool
    said: datetime
    """The moment as the file says it."""


@dataclass(frozen=True, slots=True)
class _Called:
    """An exercise as its rows are to be understood."""

    exercise: "Exercise"
    assisted: bool
    each: bool

    @property
    def helps(self) -> bool:
        """Whether its weights are help."""
        return self.assisted or self.exercise.measurement is Measurement.ASSISTED


def settle(
    app: str,
    gathered: "Gathered",
    exercises: "Mapping[str, Exercise]",
    each: "Collection[str]",
    clock: Clock,
) -> Settled:
    """Return the sets, sessions, notes and measurements of a file.

    `exercises` has one for each name of the file; sets of the names in `each` were done with
    both sides. Ids depend on the session's start, the exercise's name and the place in it, so
    that any export of the same log gives the same ones.
    """
    return _Settler(app, gathered, exercises, each, clock).settled()


class _Settler:
    def __init__(
        self,
        app: str,
        gathered: "Gathered",
        exercises: "Mapping[str, Exercise]",
        each: "Collection[str]",
        clock: Clock,
    ) -> None:
        self._app = app
        self._gathered = gathered
        self._called = {
            name: _Called(exercise, is_assisted(name), name in each)
            for name, exercise in exercises.items()
        }
        # All that the reading of a set depends on of its exercise.
        self._sorts = {
            name: (one.helps, one.each, one.exercise.bears_bodyweight)
            for name, one in self._called.items()
        }
        self._clock = clock
        self._performed: dict[tuple[object, ...], tuple[Done, PerformedSet | str]] = {}
        self._stems: dict[tuple[str, str, int], bytes] = {}
        self._whens: dict[str, _When] = {}
        self._places: dict[str, int] = {}

    def settled(self) -> Settled:
        """Return all of the file; its rows are let go of on the way, to hold each set once."""
        lines = array("L")  # a tenth of what a list of them takes
        found = Settled([], [], lines, [])
        notes: list[Record] = []
        rows = self._gathered.rows
        rows.reverse()
        while rows:
            row = rows.pop()
            one = self._set(row)
            if isinstance(one, PastSet):
                found.sets.append(one)
                lines.append(row.line)
                notes.extend(self._note(row, one))
            else:
                found.faults.append(Fault(row.line, one))
        found.records.extend(self._sessions())
        found.records.extend(notes)
        for measured in self._gathered.measured:
            try:
                found.records.append(self._body(measured))
            except ValueError as error:
                found.faults.append(Fault(measured.line, str(error)))
        return found

    def _set(self, row: Row) -> "PastSet | str":
        _, occasion, name, _, block, number, *_, at = row
        called = self._called[name]
        performed = self._performing(row, called)
        if isinstance(performed, str):
            return performed
        key = occasion.key
        when = self._whens.get(key) or self._when(occasion)
        place = self._places[key] = self._places.get(key, -1) + 1
        if number > _MOST_IN_BLOCK:
            return f"more than {_MOST_IN_BLOCK:,} sets in one block"
        _, at_ms, offset, zone, day, untimed, _ = when
        at_ms += place
        if at is not None:
            at_ms, offset, zone, day = moment_of(at, self._clock)
        stem = self._stems.get((key, name, block)) or self._stem(when, key, name, block)
        record = stem + number.to_bytes(2, "big")
        slug = called.exercise.slug
        return PastSet(record, when.id, slug, at_ms, offset, zone, day, untimed, performed)

    def _stem(self, when: "_When", key: str, name: str, block: int) -> bytes:
        """Return the id of a block's sets but for the number of the set."""
        stem = identity(self._app, when.said, key, name, f"{block}")[:-2]
        self._stems[key, name, block] = stem
        return stem

    def _performing(self, row: Row, called: _Called) -> PerformedSet | str:
        """Return what was performed, the same value for the same words; or why it cannot be."""
        key = (id(row.done), self._sorts[row.exercise], row.rest_ms, row.superset, row.block)
        found = self._performed.get(key)
        if found is None:
            try:
                performed: PerformedSet | str = replace(
                    performed_of(row.done, called),
                    rest_ms=row.rest_ms if row.rest_ms and row.rest_ms <= MOST_MS else None,
                    superset=row.superset,
                    block=row.block if row.block > 1 else None,
                )
            except ValueError as error:
                performed = str(error)
            except UnreadableError as error:
                performed = error.message
            # What was done stays alive, so that its id is its own.
            found = self._performed[key] = (row.done, performed)
        return found[1]

    def _when(self, occasion: Occasion) -> _When:
        said = occasion.start or datetime.combine(occasion.day, time(12))
        record = identity(self._app, said, occasion.key, "", "session")
        moment = moment_of(said, self._clock)
        when = _When(record, *moment, untimed=occasion.start is None, said=said)
        self._whens[occasion.key] = when
        return when

    def _sessions(self) -> "Iterator[Record]":
        for key, when in self._whens.items():
            occasion = self._gathered.sessions[key]
            body: dict[str, object] = {"day": when.day}
            body |= {"title": occasion.title} if occasion.title else {}
            body |= {"note": occasion.note} if occasion.note else {}
            if not when.untimed:
                body |= {"started_ms": when.at_ms, "offset_minutes": when.offset_minutes}
                if occasion.length_ms:
                    body["ended_ms"] = when.at_ms + occasion.length_ms
            yield Record(when.id, "session", body)

    def _note(self, row: Row, one: PastSet) -> "Iterator[Record]":
        """Yield the note on the exercise that stands with a set."""
        if row.note:
            key = row.occasion.key
            record = identity(self._app, self._whens[key].said, key, row.exercise, f"n{row.block}")
            body = {"session": one.session.hex(), "exercise": one.exercise, "block": row.block}
            yield Record(record, "exercise_note", body | {"text": row.note})

    def _body(self, one: "Measured") -> Record:
        """Return a measurement of the body; raises ValueError."""
        place = f"{(one.at or one.day).isoformat()} {one.measure}"
        count = self._places[place] = self._places.get(place, 0) + 1
        said = one.at or datetime.combine(one.day, time(12))
        at_ms, offset, zone, day = moment_of(said, self._clock)
        body: dict[str, object] = {"at_ms": at_ms, "offset_minutes": offset, "zone": zone}
        body |= {"day": day} | ({} if one.at else {"untimed": 1})
        body |= {"measure": one.measure, "value_text": one.value, "unit": one.unit}
        body |= {"amount": amount_of(one)} | ({"note": one.note} if one.note else {})
        return Record(identity(self._app, said, f"{place} {count}", "body"), "body", body)


def moment_of(at: datetime, clock: Clock) -> Moment:
    """Return a moment as it was lived here."""
    local = clock.localized(at)
    offset = (local.utcoffset() or timedelta()) // timedelta(minutes=1)
    at_ms = round(local.timestamp() * 1000)
    return Moment(at_ms, offset, clock.zone_at(local), local.date().isoformat())


def performed_of(done: Done, called: _Called) -> PerformedSet:
    """Return what was performed; raises ValueError of what no log can hold."""
    for amount, most, what in (
        (done.reps, MOST_REPS, "reps"),
        (done.distance_m, MOST_METRES, "metres"),
        (done.duration_ms, MOST_MS, "milliseconds"),
    ):
        if amount is not None and not 0 <= amount <= most:
            raise ValueError(f"{amount:,} {what} in one set")
    return PerformedSet(
        kind=done.kind,
        reps=done.reps,
        load=_load(done, called),
        side=done.side or (Side.EACH if called.each else None),
        effort=done.effort,
        duration_ms=done.duration_ms,
        distance_m=done.distance_m,
        note=done.note,
    )


def amount_of(one: "Measured") -> int:
    """Return a measurement in grams, micrometres or thousandths; raises ValueError."""
    if not _MEASURE.fullmatch(one.measure):
        raise ValueError(f"{one.measure[:40]!r} is no name of a measurement")
    if not _AMOUNT.fullmatch(one.value):
        raise ValueError(f"{one.value[:40]!r} is no {one.measure}")
    if one.unit in {Unit.KG, Unit.LB}:
        return grams_of(one.value, Unit(one.unit))
    whole, _, rest = one.value.partition(".")
    thousandths = int(whole) * 1000 + int(f"{rest[:3]:0<3}")
    return thousandths * _MICROMETRES.get(one.unit, 1000) // 1000


def _load(done: Done, called: _Called) -> Load | None:
    """Return the load. Where a name or the exercise says so, the number is help, or is added."""
    adds = called.exercise.bears_bodyweight
    if not done.load or done.unit is None:
        return BODYWEIGHT if adds else None
    helps = called.helps
    text = f"-{done.load}" if helps and not done.load.startswith("-") else done.load
    base = Base.BODYWEIGHT if adds or helps else Base.ABSOLUTE
    load = Load.of(text, done.unit, base)
    if text.startswith("-") and base is Base.ABSOLUTE:
        raise ValueError(f"a weight of {text} {done.unit}")
    if abs(load.grams or 0) > MAX_GRAMS:
        raise ValueError(f"a weight of {text} {done.unit}: more than {MAX_GRAMS // 1000:,} kg")
    return load


def identity(app: str, said: datetime, *parts: str) -> bytes:
    """Return a UUIDv8 that sorts by time and depends on these words alone (RFC 9562).

    A moment without an offset counts as it is said: the same file read in another time zone
    gives the same ids.
    """
    found = blake2b("\x1f".join((app, *parts)).encode(), digest_size=10).digest()
    aware = said if said.tzinfo else said.replace(tzinfo=UTC)
    begin = max(0, (aware - _EPOCH) // _MS).to_bytes(6, "big")
    return begin + bytes((0x80 | found[0] & 0x0F, found[1], 0x80 | found[2] & 0x3F)) + found[3:]
