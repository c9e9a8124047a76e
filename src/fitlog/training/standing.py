"""What stands so far in one exercise, and what a further set changes in it.

A set is a record if no set before it was as good in every lever and it beats a standing
one. Standing are the sets that none of the same pauses and lowering beats. What beats only
sets of its own first session is still the baseline.
"""

from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from fitlog.training.levers import LOWERING, Levers, at_least, covers, levers_of
from fitlog.training.load import Base
from fitlog.training.moved import CHAINED, moved_on, volume_load
from fitlog.training.personal_record import Record, RecordKind
from fitlog.training.sets import Side
from fitlog.training.strength import e1rm

if TYPE_CHECKING:
    from collections.abc import Iterable

    from fitlog.training.levers import Hold
    from fitlog.training.moved import Moved
    from fitlog.training.sets import LoggedSet, PerformedSet

E1RM_MARGIN = 1005
"""Thousandths of the last record that an estimate must exceed: less is the formula's noise."""

_AMOUNTS = {"reps": RecordKind.REPS, "ms": RecordKind.DURATION, "m": RecordKind.DISTANCE}


class Standing:
    """What stands in one exercise: feed it every set, oldest first."""

    def __init__(self, moved_grams: "Moved", formula: str) -> None:
        self._moved = moved_grams
        self._formula = formula
        self._lanes: dict[tuple[Side | None, str, str], _Lane] = {}

    def add(self, logged: "LoggedSet") -> list[Record]:
        """Take a set in and return the records it sets."""
        levers = levers_of(logged.performed)
        if levers is None:
            return []
        marks = self._marks(logged.performed, levers, moved_on(self._moved, logged.day))
        side = logged.performed.side
        if side is not Side.EACH:
            return self._lane(side, levers).add(logged, levers, marks)
        left = self._lane(Side.LEFT, levers).add(logged, levers, marks)
        return _both(left, self._lane(Side.RIGHT, levers).add(logged, levers, marks))

    def in_force(self) -> list[Record]:
        """Return the records in force, one of a kind, unit and side."""
        sides: dict[Side | None, dict[tuple[str, str], Record]] = {}
        for lane in self._lanes.values():
            best = sides.setdefault(lane.side, {})
            for record in lane.in_force():
                other = best.setdefault((record.kind, record.unit), record)
                best[record.kind, record.unit] = max(other, record, key=_value)
        left = list(sides.pop(Side.LEFT, {}).values())
        right = list(sides.pop(Side.RIGHT, {}).values())
        return [*(one for best in sides.values() for one in best.values()), *_both(left, right)]

    def _lane(self, side: Side | None, levers: Levers) -> "_Lane":
        key = (side, levers.scale, levers.unit)
        if key not in self._lanes:
            self._lanes[key] = _Lane(side, _AMOUNTS[levers.unit])
        return self._lanes[key]

    def _marks(
        self, performed: "PerformedSet", levers: Levers, moved_grams: int | None
    ) -> "list[_Mark]":
        added = performed.load is None or performed.load.base is Base.BODYWEIGHT
        kind = RecordKind.ADDED_LOAD if added else RecordKind.LOAD
        marks = [_Mark(kind, RecordKind.LOAD, levers.scale, levers.load)]
        estimate = e1rm(performed, self._formula, moved_grams=moved_grams)
        if estimate and estimate.can_be_record:
            e1 = RecordKind.E1RM
            marks.append(_Mark(e1, e1, "g", estimate.grams, E1RM_MARGIN))
        volume = _side_volume(performed, moved_grams)
        if volume:
            kind = RecordKind.SET_VOLUME
            marks.append(_Mark(kind, kind, "g", volume))
        return marks


def _side_volume(performed: "PerformedSet", moved_grams: int | None) -> int:
    if performed.kind in CHAINED or performed.chain:
        return 0
    volume = volume_load(performed, moved_grams) or 0
    return volume // 2 if performed.side is Side.EACH else volume


class _Mark(NamedTuple):
    """A value of which the greatest stands among its `family`.

    It must exceed `margin` thousandths of what stands.
    """

    kind: RecordKind
    family: RecordKind
    unit: str
    value: float
    margin: int = 1000

    def beats(self, record: Record) -> bool:
        return 1000 * self.value > self.margin * record.value


class _Entry(NamedTuple):
    """A set that no other of its pauses and lowering beats.

    `settled` says that it beats a set of an earlier session, so it is no mere baseline.
    """

    levers: Levers
    logged: "LoggedSet"
    settled: bool

    def counts_for(self, logged: "LoggedSet") -> bool:
        return self.settled or self.logged.session_id != logged.session_id


class _Lane:
    """What stands on one side, in one scale of load and one unit of amount."""

    def __init__(self, side: Side | None, amount_kind: RecordKind) -> None:
        self.side = side
        self._amount_kind = amount_kind
        self._greatest: dict[RecordKind, dict[Hold, Record]] = {}
        self._entries: dict[Hold, list[_Entry]] = {}
        self._told: list[Record] = []

    def add(self, logged: "LoggedSet", levers: Levers, marks: list[_Mark]) -> list[Record]:
        greater = [self._greater(logged, levers.hold, mark) for mark in marks]
        pulled = self._pulled(logged, levers)
        self._told += pulled
        return [record for record in greater if record] + pulled

    def in_force(self) -> list[Record]:
        greatest = [max(stood.values(), key=_value) for stood in self._greatest.values()]
        # No load at all is a baseline that nobody wants to read.
        found = [record for record in greatest if record.value or record.previous is not None]
        entries = list(chain.from_iterable(self._entries.values()))
        kinds = [RecordKind.PAUSE, RecordKind.TEMPO]
        if self._amount_kind is RecordKind.REPS and any(_loaded(entry) for entry in entries):
            kinds.append(RecordKind.REPS)
        else:
            found.append(self._most(entries))
        return found + [record for kind in kinds for record in self._newest(kind, entries)]

    def _greater(self, logged: "LoggedSet", hold: "Hold", mark: _Mark) -> Record | None:
        stood = self._greatest.setdefault(mark.family, {})
        if hold in stood and not mark.beats(stood[hold]):
            return None
        equalled, beaten = False, []
        for other, record in stood.items():
            if not mark.beats(record):
                equalled = equalled or at_least(other, hold)
            elif at_least(hold, other) and _benchmark(record, logged):
                beaten.append(record.value)
        # Taken out first, so that the oldest of equal values comes first.
        stood.pop(hold, None)
        previous = max(beaten, default=None)
        stood[hold] = self._record(mark.kind, mark.value, mark.unit, logged, previous)
        return stood[hold] if beaten and not equalled else None

    def _pulled(self, logged: "LoggedSet", levers: Levers) -> list[Record]:
        own = self._entries.setdefault(levers.hold, [])
        if any(covers(one.levers, levers) for one in own):
            return []
        rivals = [one.levers.amount for one in self._rivals(levers)]
        beaten = [one.levers.hold for one in self._beaten(levers) if one.counts_for(logged)]
        own[:] = [one for one in own if not covers(levers, one.levers)]
        own.append(_Entry(levers, logged, bool(beaten)))
        if not beaten or (rivals and max(rivals) >= levers.amount):
            return []
        more = [self._more(logged, levers, max(rivals))] if rivals else []
        return more + self._longer(logged, levers.hold, beaten)

    def _rivals(self, levers: Levers) -> "Iterable[_Entry]":
        for hold, entries in self._entries.items():
            if at_least(hold, levers.hold):
                yield from (one for one in entries if one.levers.load >= levers.load)

    def _beaten(self, levers: Levers) -> "Iterable[_Entry]":
        for hold, entries in self._entries.items():
            if at_least(levers.hold, hold):
                yield from (one for one in entries if covers(levers, one.levers))

    def _more(self, logged: "LoggedSet", levers: Levers, previous: int | None) -> Record:
        return self._record(self._amount_kind, levers.amount, levers.unit, logged, previous)

    def _longer(self, logged: "LoggedSet", hold: "Hold", beaten: "list[Hold]") -> list[Record]:
        before = [max(one) for one in zip(*beaten, strict=True)]
        pauses = [pair for pair in zip(hold, before, strict=True) if pair[0] > pair[1]]
        found = []
        if hold[LOWERING] > before[LOWERING]:
            slow = pauses.pop()
            found.append(self._record(RecordKind.TEMPO, slow[0], "s", logged, slow[1]))
        if pauses:
            longest = max(pauses)
            found.append(self._record(RecordKind.PAUSE, longest[0], "ms", logged, longest[1]))
        return found

    def _most(self, entries: list[_Entry]) -> Record:
        most = max(entries, key=lambda entry: entry.levers.amount)
        for record in self._told:
            if record.kind is self._amount_kind and record.set is most.logged:
                return record
        return self._more(most.logged, most.levers, None)

    def _newest(self, kind: RecordKind, entries: list[_Entry]) -> list[Record]:
        told = (one for one in reversed(self._told) if one.kind is kind)
        standing = (one for one in told if not _exceeded(one, entries))
        return [record for record in [next(standing, None)] if record]

    def _record(
        self, kind: RecordKind, value: float, unit: str, logged: "LoggedSet", previous: float | None
    ) -> Record:
        return Record(kind, value, unit, logged.day, logged, previous, self.side)


def _value(record: Record) -> float:
    return record.value


def _loaded(entry: _Entry) -> bool:
    load = entry.logged.performed.load
    return load is not None and load.base is Base.ABSOLUTE and entry.levers.load > 0


def _benchmark(record: Record, logged: "LoggedSet") -> bool:
    if record.previous is not None or record.set is None:
        return True
    return record.set.session_id != logged.session_id


def _exceeded(record: Record, entries: list[_Entry]) -> bool:
    own = levers_of(record.set.performed) if record.set else None
    return own is not None and any(_exceeds(entry.levers, own, record.kind) for entry in entries)


def _exceeds(one: Levers, other: Levers, kind: RecordKind) -> bool:
    if not (covers(one, other) and at_least(one.hold, other.hold)):
        return False
    if kind is RecordKind.TEMPO:
        return one.hold[LOWERING] > other.hold[LOWERING]
    if kind is RecordKind.PAUSE:
        return one.hold[:LOWERING] != other.hold[:LOWERING]
    return one.amount > other.amount


def _both(left: list[Record], right: list[Record]) -> list[Record]:
    """Return the records of both sides, one where the same set holds it on both."""
    twins = {(one.kind, one.unit): one for one in right}
    found = []
    for one in left:
        twin = twins.get((one.kind, one.unit))
        if twin is None or twin.set is not one.set:
            found.append(one)
            continue
        del twins[one.kind, one.unit]
        found.append(_merged(one, twin))
    return found + list(twins.values())


def _merged(left: Record, right: Record) -> Record:
    known = [one.previous for one in (left, right) if one.previous is not None]
    return left._replace(side=Side.EACH, previous=max(known, default=None))
