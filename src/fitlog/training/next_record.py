"""What the next record of an exercise would be: for each lever, the least step that is one."""

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from fitlog.training.levers import at_least, covers, levers_of
from fitlog.training.load import BODYWEIGHT, Base, Load, Unit, in_unit
from fitlog.training.moved import CHAINED, effective_grams, moved_on
from fitlog.training.personal_record import RecordKind, by_weight
from fitlog.training.sets import SetKind
from fitlog.training.standing import Standing
from fitlog.training.strength import DEFAULT_FORMULA, one_rm
from fitlog.training.surpassed import share_a_side

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from fitlog.training.exercise import Exercise
    from fitlog.training.levers import Levers
    from fitlog.training.moved import Moved
    from fitlog.training.personal_record import Record
    from fitlog.training.sets import LoggedSet, PerformedSet

RECENT_DAYS = 42
"""Days up to the last session from which the best set is taken."""

MOST_SECONDS = 5
"""So much longer a pause or a lowering may be proposed."""

_LOADS = frozenset({RecordKind.LOAD, RecordKind.ADDED_LOAD})
_AMOUNTS = frozenset({RecordKind.REPS, RecordKind.DURATION, RecordKind.DISTANCE})
_KG_STEP, _LB_STEP, _LEAST_LB_STEP = 2_500, 5.0, 2.5
_SECONDS, _METRES, _FAR, _FAR_METRES = 5_000, 5, 1_000, 100


class NextRecord(NamedTuple):
    """A set that would be a record, and the record; `base` is the set that it goes on from.

    Of a load record any reps would do: `performed` has those of the base.
    """

    performed: "PerformedSet"
    record: "Record"
    base: "LoggedSet"


def next_records(
    stood: "Iterable[LoggedSet]",
    recent: "Sequence[LoggedSet]",
    exercise: "Exercise",
    *,
    unit: Unit = Unit.KG,
    moved_grams: "Moved" = None,
) -> tuple[NextRecord, ...]:
    """Return what would be the next record of each side, by amount, load, pause and lowering.

    `stood` are the sets that stand, oldest first (all of the exercise, or those that
    `LogReader.unbeaten` tells), `recent` those of the last weeks, which may be among them.
    It goes on from the best recent set with the pause and tempo of the last session's best,
    with the exercise's usual step of load. Each proposal has been put to the rules of
    records as one set of a coming session, and is a record by them.
    """
    known = _known(stood)
    step = _Step(exercise.step_grams, unit, bears=exercise.bears_bodyweight)
    found: list[NextRecord] = []
    for base in _bases(_known(recent), moved_grams):
        rules = _Rules(base, known)
        found += (one for one in map(rules.first, _tries(base, rules, step)) if one)
    return tuple(found)


class _Known(NamedTuple):
    logged: "LoggedSet"
    levers: "Levers"


def _known(sets: "Iterable[LoggedSet]") -> list[_Known]:
    pairs = ((one, levers_of(one.performed)) for one in sets)
    return [_Known(one, levers) for one, levers in pairs if levers]


def _bases(recent: "Sequence[_Known]", moved_grams: "Moved") -> "Iterator[_Known]":
    """Yield for each side of the last session the best recent set to go on from."""
    unbroken = [one for one in recent if not _is_chain(one.logged.performed)]
    last = [one for one in unbroken if one.logged.session_id == unbroken[-1].logged.session_id]
    for side in dict.fromkeys(one.logged.performed.side for one in last):
        model = _best((one for one in last if one.logged.performed.side is side), moved_grams)
        yield _best((one for one in unbroken if _like(one, model)), moved_grams)


def _is_chain(performed: "PerformedSet") -> bool:
    return performed.kind in CHAINED or bool(performed.chain)


def _like(one: _Known, model: _Known) -> bool:
    """Return whether two sets differ in load and amount alone."""
    return (
        one.logged.performed.side is model.logged.performed.side
        and one.levers._replace(load=0, amount=0) == model.levers._replace(load=0, amount=0)
        and one.logged.performed.tempo == model.logged.performed.tempo
    )


def _best(sets: "Iterable[_Known]", moved_grams: "Moved") -> _Known:
    def strength(known: _Known) -> tuple[float, int, int]:
        levers = known.levers
        moved = moved_on(moved_grams, known.logged.day)
        grams = effective_grams(known.logged.performed, moved) or 0
        # One curve without limits: nothing but the order of these sets rests on it.
        reps = levers.amount if levers.unit == "reps" else 0
        return one_rm("epley", max(0, grams), reps), levers.load, levers.amount

    return max(reversed(list(sets)), key=strength)


class _Step(NamedTuple):
    """The next load after one: by the exercise's step, in the unit of the load."""

    grams: int | None
    unit: Unit
    bears: bool

    def after(self, performed: "PerformedSet", load: int) -> Load | None:
        """Return the load a step above `load` of levers; None where there is none to add."""
        before = performed.load or (BODYWEIGHT if self.bears else None)
        if before is None:
            return None
        if before.unit is Unit.PIN:
            return Load.of(str(load + 1), Unit.PIN, before.base, implements=before.implements)
        is_none = before.base is Base.BODYWEIGHT and not before.grams
        unit = self.unit if is_none else before.unit
        text = _plain(float(in_unit(load, unit, 3)) + self._size(unit))
        return Load.of(text, unit, before.base, implements=before.implements)

    def _size(self, unit: Unit) -> float:
        if unit is Unit.KG:
            return (self.grams or _KG_STEP) / 1000
        if self.grams is None:
            return _LB_STEP
        pounds = float(in_unit(self.grams, unit, 3))
        return max(_LEAST_LB_STEP, _LEAST_LB_STEP * round(pounds / _LEAST_LB_STEP))


def _plain(value: float) -> str:
    text = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


class _Rules:
    """What stands against sets of one side, scale and unit, asked by the real rules."""

    def __init__(self, base: _Known, known: "Iterable[_Known]") -> None:
        self.base = base
        side, levers = base.logged.performed.side, base.levers
        rivals = [
            one
            for one in known
            if share_a_side(side, one.logged.performed.side)
            and (one.levers.scale, one.levers.unit) == (levers.scale, levers.unit)
        ]
        self.stood = _front(rivals)

    def most(self, load: int) -> int:
        """Return the greatest amount at that load or more, held as long as the base; else 0."""
        return max(
            (one.levers.amount for one in self._held() if one.levers.load >= load), default=0
        )

    def loads(self) -> list[int]:
        """Return the loads that a step may go on from, the least first."""
        least = self.base.levers
        held = [one.levers for one in self._held() if one.levers.load >= least.load]
        as_many = [one.load for one in held if one.amount >= least.amount]
        tops = (max(loads, default=least.load) for loads in (as_many, [one.load for one in held]))
        return sorted({least.load, *tops})

    def heavier(self) -> list[_Known]:
        """Return what stands above the load of the base, held as long, the lightest first."""
        load = self.base.levers.load
        above = (one for one in self._held() if one.levers.load > load)
        return sorted(above, key=lambda one: one.levers.load)

    def fewer(self, load: int) -> list[int]:
        """Return the reps below the base's that may do at a load, where heavier was done."""
        if not self.most(load):
            return []
        known = {one.levers.amount + more for one in self.stood for more in (0, 1)}
        return sorted(reps for reps in known if reps < self.base.levers.amount)

    def amounts(self, load: int, least: int) -> list[int]:
        """Return the amounts of what stands that may have to be exceeded at a load."""
        most = max(least, self.most(load))
        known = {one.levers.amount for one in self.stood}
        return sorted({least, most, *(one for one in known if least < one < most)})

    def record(self, performed: "PerformedSet", kinds: "frozenset[RecordKind]") -> "Record | None":
        """Return the record of these kinds that a set would be in a coming session."""
        standing = Standing(None, DEFAULT_FORMULA)
        for one in self.stood:
            standing.add(one.logged)
        coming = replace(self.base.logged, id="", short=0, session_id="", performed=performed)
        told = by_weight(standing.add(coming))
        return next((one for one in told if one.kind in kinds), None)

    def first(self, tries: "_Tries") -> NextRecord | None:
        """Return the first of the tries that is a record."""
        for performed in tries.sets:
            record = self.record(performed, tries.kinds)
            if record:
                return NextRecord(performed, record, self.base.logged)
        return None

    def _held(self) -> "Iterator[_Known]":
        return (one for one in self.stood if at_least(one.levers.hold, self.base.levers.hold))


def _front(known: "Sequence[_Known]") -> list[_Known]:
    """Return the sets that no other one of the same side, pauses and lowering covers."""
    kept: dict[tuple[object, ...], list[_Known]] = {}
    for one in known:
        rivals = kept.setdefault((one.logged.performed.side, one.levers.hold), [])
        if not any(covers(other.levers, one.levers) for other in rivals):
            rivals[:] = [other for other in rivals if not covers(one.levers, other.levers)]
            rivals.append(one)
    front = {id(one.logged) for rivals in kept.values() for one in rivals}
    return [one for one in known if id(one.logged) in front]


class _Tries(NamedTuple):
    """Sets to try, the least step first, and the kinds of record that they are tried for."""

    kinds: "frozenset[RecordKind]"
    sets: "Iterable[PerformedSet]"


def _tries(base: _Known, rules: _Rules, step: _Step) -> "Iterator[_Tries]":
    # A coming set is plain work: what was rated or noted is of the set that was done.
    plain = replace(base.logged.performed, kind=SetKind.WORK, effort=None, note="")
    yield _Tries(_AMOUNTS, _longer(plain, rules))
    yield _Tries(_LOADS | _AMOUNTS, _heavier(plain, rules, step))
    yield _Tries(frozenset({RecordKind.PAUSE}), _paused(plain))
    yield _Tries(frozenset({RecordKind.TEMPO}), _slower(plain))


def _longer(performed: "PerformedSet", rules: _Rules) -> "Iterator[PerformedSet]":
    """Yield the next amount at the load of the base, then at those above that stand."""
    unit = rules.base.levers.unit
    for one in (rules.base, *rules.heavier()):
        at_load = replace(performed, load=one.logged.performed.load)
        for amount in rules.amounts(one.levers.load, one.levers.amount):
            yield _with_amount(at_load, unit, _more(amount, unit))


def _more(amount: int, unit: str) -> int:
    """Return the next amount that people count: a rep, full five seconds, five metres."""
    if unit == "reps":
        return amount + 1
    metres = _METRES if amount < _FAR else _FAR_METRES
    step = _SECONDS if unit == "ms" else metres
    return (amount // step + 1) * step


def _with_amount(performed: "PerformedSet", unit: str, amount: int) -> "PerformedSet":
    field = {"reps": "reps", "ms": "duration_ms", "m": "distance_m"}[unit]
    # How long a longer way would take is not said.
    time = {"duration_ms": None} if unit == "m" else {}
    return replace(performed, **time, **{field: amount})  # type: ignore[arg-type]


def _heavier(performed: "PerformedSet", rules: _Rules, step: _Step) -> "Iterator[PerformedSet]":
    for before in rules.loads():
        load = step.after(performed, before)
        if load is None:
            return
        heavier = replace(performed, load=load)
        if rules.base.levers.unit == "reps":
            yield from (replace(heavier, reps=reps) for reps in rules.fewer(_lever(load)))
        yield heavier


def _lever(load: Load) -> int:
    return int(load.text) if load.unit is Unit.PIN else load.grams or 0


def _paused(performed: "PerformedSet") -> "Iterator[PerformedSet]":
    tempo, pause = performed.tempo, performed.pause
    place = held_at(performed)
    held = (tempo and place and getattr(tempo, place)) or 0
    if pause is None and not held:
        return
    for seconds in range(1, MOST_SECONDS + 1):
        longer = pause and pause._replace(milliseconds=pause.milliseconds + 1000 * seconds)
        slower = tempo._replace(**{place: held + seconds}) if tempo and held else tempo
        yield replace(performed, tempo=slower, pause=longer)


def held_at(performed: "PerformedSet") -> str:
    """Return where each rep is held, "" where that is not said."""
    tempo, pause = performed.tempo, performed.pause
    if pause and pause.at:
        return pause.at
    return next((at for at in ("top", "bottom") if tempo and getattr(tempo, at)), "")


def _slower(performed: "PerformedSet") -> "Iterator[PerformedSet]":
    tempo = performed.tempo
    if tempo is None or tempo.lowering is None:
        return
    for seconds in range(1, MOST_SECONDS + 1):
        yield replace(performed, tempo=tempo._replace(lowering=tempo.lowering + seconds))
