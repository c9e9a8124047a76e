"""What each record surpassed: which set, or which session, held the mark before it."""

from typing import TYPE_CHECKING, NamedTuple

from fitlog.training.levers import LOWERING, at_least, covers, hold_of, levers_of
from fitlog.training.moved import CHAINED, moved_on, volume_load
from fitlog.training.personal_record import Record, RecordKind
from fitlog.training.sets import Side
from fitlog.training.standing import Standing
from fitlog.training.strength import DEFAULT_FORMULA, e1rm

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from fitlog.training.levers import Levers
    from fitlog.training.moved import Moved
    from fitlog.training.sets import LoggedSet

_ITS_OWN = frozenset({RecordKind.PAUSE, RecordKind.TEMPO})
"""Kinds of which each is told, as each is of another set."""


class Surpassing(NamedTuple):
    """A record, the set that held the mark first, and its day.

    Of a whole session there is no set, `day` is that of the session.
    """

    record: Record
    holder: "LoggedSet | None"
    day: "date | None"


def surpassings(
    sets: "Iterable[LoggedSet]", *, moved_grams: "Moved" = None, formula: str = DEFAULT_FORMULA
) -> list[Surpassing]:
    """Return the records of one exercise in the order set, each with what it surpassed.

    `sets` are oldest first. A mark that one session moved several times is told once: as it
    stood after the session, with what stood before.
    """
    standing, holders = Standing(moved_grams, formula), _Holders(moved_grams, formula)
    records: list[Record] = []
    for logged in sets:
        holders.add(logged)
        records += standing.add(logged)
    found = [(record, holders.of(record)) for record in _once_a_session(records)]
    return [Surpassing(one, holder, holder.day if holder else None) for one, holder in found]


def session_surpassings(volumes: "Iterable[tuple[date, int]]") -> list[Surpassing]:
    """Return the sessions that passed all before them; (day, grams x reps), oldest first."""
    found: list[Surpassing] = []
    best: tuple[date, int] | None = None
    for day, volume in volumes:
        if best and 0 < best[1] < volume:
            record = Record(RecordKind.SESSION_VOLUME, volume, "g", day, None, best[1])
            found.append(Surpassing(record, None, best[0]))
        if best is None or volume > best[1]:
            best = (day, volume)
    return found


def _once_a_session(records: "Iterable[Record]") -> list[Record]:
    told: dict[tuple[object, ...], Record] = {}
    for record in records:
        moved = told.pop(_mark(record, record.previous), None)
        before = moved.previous if moved else record.previous
        told[_mark(record, record.value)] = record._replace(previous=before)
    return list(told.values())


def _mark(record: Record, value: float | None) -> tuple[object, ...]:
    """Return what two records share, one of which moved the mark on that the other set."""
    if record.set is None or record.kind in _ITS_OWN:
        return (record,)
    performed = record.set.performed
    load = performed.load if record.kind is RecordKind.REPS else None
    own = (record.kind, record.unit, record.side, load, hold_of(performed))
    return (*own, record.set.session_id, value)


class _Holders:
    """Who first reached each value; fed every set, oldest first."""

    def __init__(self, moved_grams: "Moved", formula: str) -> None:
        self._moved = moved_grams
        self._formula = formula
        self._first: dict[tuple[RecordKind, str, float], list[tuple[Levers, LoggedSet]]] = {}

    def add(self, logged: "LoggedSet") -> None:
        levers = levers_of(logged.performed)
        if levers is None:
            return
        for key in dict.fromkeys(self._keys(logged, levers)):
            self._first.setdefault(key, []).append((levers, logged))

    def of(self, record: Record) -> "LoggedSet | None":
        own = levers_of(record.set.performed) if record.set else None
        if own is None or record.previous is None:
            return None
        known = self._first.get((_family(record.kind), record.unit, record.previous), ())
        held = (one for levers, one in known if _surpasses(record, own, levers, one))
        return next(held, None)

    def _keys(
        self, logged: "LoggedSet", levers: "Levers"
    ) -> "Iterator[tuple[RecordKind, str, float]]":
        performed, moved = logged.performed, moved_on(self._moved, logged.day)
        yield RecordKind.LOAD, levers.scale, levers.load
        yield RecordKind.REPS, levers.unit, levers.amount
        for pause in levers.hold[:LOWERING]:
            yield RecordKind.PAUSE, "ms", pause
        yield RecordKind.TEMPO, "s", levers.hold[LOWERING]
        estimate = e1rm(performed, self._formula, moved_grams=moved)
        if estimate and estimate.can_be_record:
            yield RecordKind.E1RM, "g", estimate.grams
        volume = volume_load(performed, moved)
        if volume and performed.kind not in CHAINED and not performed.chain:
            sides = 2 if performed.side is Side.EACH else 1
            yield RecordKind.SET_VOLUME, "g", volume // sides


def _family(kind: RecordKind) -> RecordKind:
    if kind is RecordKind.ADDED_LOAD:
        return RecordKind.LOAD
    return RecordKind.REPS if kind in {RecordKind.DURATION, RecordKind.DISTANCE} else kind


def _surpasses(record: Record, own: "Levers", levers: "Levers", holder: "LoggedSet") -> bool:
    """Return whether a set that has the value is one that the record is compared with."""
    if not share_a_side(record.side, holder.performed.side) or _scales(levers) != _scales(own):
        return False
    if _family(record.kind) is RecordKind.REPS:
        return levers.load >= own.load and at_least(levers.hold, own.hold)
    if not at_least(own.hold, levers.hold):
        return False
    if record.kind is RecordKind.TEMPO:
        return covers(own, levers)
    if record.kind is RecordKind.PAUSE:
        rises = zip(own.hold[:LOWERING], levers.hold, strict=False)
        known = (record.value, record.previous)
        return covers(own, levers) and any(rise == known for rise in rises)
    return True


def _scales(levers: "Levers") -> tuple[str, str]:
    return levers.scale, levers.unit


def share_a_side(one: Side | None, other: Side | None) -> bool:
    """Return whether sets of two sides are compared: the same, or one of them both."""
    return one is other or (one is not None and other is not None and Side.EACH in {one, other})
