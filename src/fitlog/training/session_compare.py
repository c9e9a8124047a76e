"""What a session adds up to, and how it differs from one before."""

from collections import Counter
from datetime import timedelta
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from fitlog.training.levers import LOWERING, hold_of, levers_of
from fitlog.training.likely import fresh
from fitlog.training.moved import missed, moved_on
from fitlog.training.sets import SetKind, Side
from fitlog.training.strength import DEFAULT_FORMULA, e1rm
from fitlog.training.trend import median
from fitlog.training.volume import VolumeLoad, total_volume_load

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from fitlog.training.levers import Levers
    from fitlog.training.moved import Moved
    from fitlog.training.session import Session
    from fitlog.training.sets import LoggedSet, PerformedSet

_MILLISECOND = timedelta(milliseconds=1)
_AT_ONCE_MS = 1_000
_LEAST_MS = 60_000
"""What is shorter was logged at once, and says nothing of how long it took."""


class Work(NamedTuple):
    """What sets add up to: work sets and, apart, drops, missed attempts and warm-ups.

    Reps, times, metres and `load`, the volume load, are of all but the warm-ups. Reps of both
    sides alike count twice.
    """

    sets: int = 0
    drops: int = 0
    missed: int = 0
    warmups: int = 0
    reps: int = 0
    duration_ms: int = 0
    distance_m: int = 0
    load: VolumeLoad = VolumeLoad(0, 0, 0)


class Timing(NamedTuple):
    """How long a session took, and the medians of the times in it; None where unknown.

    `between_ms` is from one set to the next, `rest_ms` of the rests that were kept, which are
    `rests`.
    """

    length_ms: int | None = None
    between_ms: int | None = None
    rest_ms: int | None = None
    rests: int = 0


class Step(NamedTuple):
    """How the work sets of an exercise differ from those of an earlier session.

    More is above 0. `load` is of the heaviest set: grams of one implement (added ones, where
    the lifter's own weight is the load), or places of a stack where `scale` is "pin".
    `amount` is in `unit` ("reps", "ms", "m"): of all sets where they are as many and as heavy,
    else of the best of the heaviest. `pause_ms` and `lowering_s` are of the longest, `e1rm` (grams)
    of the best, `volume` (grams x reps) of all. None is what cannot be compared. `same` where
    nothing that was performed differs. `drops` and `missed` attempts are no work sets.
    """

    same: bool
    sets: int
    load: int | None
    scale: str
    amount: int | None
    unit: str
    pause_ms: int
    lowering_s: int
    e1rm: float | None
    volume: int | None
    drops: int = 0
    missed: int = 0


class Earlier(NamedTuple):
    """An earlier session: its id, its title, the slugs of its exercises."""

    id: str
    title: str
    exercises: frozenset[str]


class Like(NamedTuple):
    """The earlier session that a session is held against, and why: its title, or what it shares."""

    id: str
    by_title: bool
    shared: int


def work_of(sets: "Sequence[LoggedSet]", moved: "Moved" = None) -> Work:
    """Return what the sets of one exercise in one session add up to."""
    done = [one.performed for one in sets if one.performed.kind is not SetKind.WARMUP]
    grams = moved_on(moved, sets[0].day) if sets else None
    misses = sum(missed(one) for one in done)
    drops = sum(one.kind is SetKind.DROP and not missed(one) for one in done)
    return Work(
        len(done) - drops - misses,
        drops,
        misses,
        len(sets) - len(done),
        sum((one.reps or 0) * (2 if one.side is Side.EACH else 1) for one in done),
        sum(one.duration_ms or 0 for one in done),
        sum(one.distance_m or 0 for one in done),
        total_volume_load(done, moved_grams=grams),
    )


def work_in_all(works: "Iterable[Work]") -> Work:
    """Return what several exercises add up to."""
    known = list(works)
    return Work(
        sum(one.sets for one in known),
        sum(one.drops for one in known),
        sum(one.missed for one in known),
        sum(one.warmups for one in known),
        sum(one.reps for one in known),
        sum(one.duration_ms for one in known),
        sum(one.distance_m for one in known),
        VolumeLoad(*map(sum, zip(Work().load, *(one.load for one in known), strict=True))),
    )


def timing_of(session: "Session") -> Timing:
    """Return the times of a session."""
    rests = [one.performed.rest_ms for one in session.sets if one.performed.rest_ms]
    length = (session.ended_at - session.started_at) // _MILLISECOND
    between = _between(session.sets)
    return Timing(
        length if session.timed and length >= _LEAST_MS else None,
        round(median(between)) if len(between) > 1 else None,
        round(median(rests)) if rests else None,
        len(rests),
    )


def _between(sets: "Iterable[LoggedSet]") -> list[int]:
    """Return the milliseconds before each set that was logged on its own.

    Where several were logged at once, or were moved together behind another, how long each
    took is not known.
    """
    moments = Counter(one.at for one in sets if one.timed)
    steps = [
        (after - before) // _MILLISECOND
        for before, after in pairwise(sorted(moments))
        if moments[after] == 1
    ]
    return [step for step in steps if step >= _AT_ONCE_MS]


def step(
    now: "Sequence[LoggedSet]",
    then: "Sequence[LoggedSet]",
    *,
    moved: "Moved" = None,
    formula: str = DEFAULT_FORMULA,
) -> Step:
    """Return how the sets of an exercise differ from those of a session before."""
    new, old = work_of(now, moved), work_of(then, moved)
    best, before = _heaviest(now), _heaviest(then)
    load = best.load - before.load if best and before and best.scale == before.scale else None
    alike = load == 0 and (new.sets, new.drops) == (old.sets, old.drops)
    holds, held = _holds(now), _holds(then)
    return Step(
        _performed(now) == _performed(then),
        new.sets - old.sets,
        load,
        best.scale if best else "",
        _total(new, old, best) if alike else _amount(best, before),
        best.unit if best else "",
        holds[0] - held[0],
        holds[1] - held[1],
        _difference(_e1rm(now, moved, formula), _e1rm(then, moved, formula)),
        new.load.grams - old.load.grams if new.load.sets and old.load.sets else None,
        new.drops - old.drops,
        new.missed - old.missed,
    )


def likest(title: str, exercises: "Collection[str]", earlier: "Iterable[Earlier]") -> Like | None:
    """Return the session to hold one against: the last of its title, else the one most like it.

    `earlier` has the newest first. Most like it is that with most of its exercises, of several
    the last; None where none shares any.
    """
    known = [Like(one.id, _named(one, title), _shared(one, exercises)) for one in earlier]
    titled = (one for one in known if one.by_title)
    most = max(known, key=lambda one: one.shared, default=None)
    return next(titled, most if most and most.shared else None)


def _named(one: Earlier, title: str) -> bool:
    return bool(title) and one.title.casefold() == title.casefold()


def _shared(one: Earlier, exercises: "Collection[str]") -> int:
    return len(one.exercises.intersection(exercises))


def _heaviest(sets: "Iterable[LoggedSet]") -> "Levers | None":
    """Return the levers of the heaviest work set, of several the one with most reps."""
    found = [levers for one in sets if (levers := levers_of(one.performed))]
    return max(found, key=lambda one: (one.load, one.amount), default=None)


def _total(new: Work, old: Work, best: "Levers | None") -> int | None:
    if best is None:
        return None
    totals = {"reps": new.reps - old.reps, "ms": new.duration_ms - old.duration_ms}
    return (totals | {"m": new.distance_m - old.distance_m})[best.unit]


def _amount(best: "Levers | None", before: "Levers | None") -> int | None:
    if best is None or before is None or best.unit != before.unit:
        return None
    return best.amount - before.amount


def _holds(sets: "Iterable[LoggedSet]") -> tuple[int, int]:
    """Return the longest pause and the longest lowering of the work sets."""
    work = (one.performed for one in sets if one.performed.kind is not SetKind.WARMUP)
    holds = [hold_of(one) for one in work]
    pause = max((max(hold[:LOWERING]) for hold in holds), default=0)
    return pause, max((hold[LOWERING] for hold in holds), default=0)


def _e1rm(sets: "Iterable[LoggedSet]", moved: "Moved", formula: str) -> float | None:
    found = (e1rm(one.performed, formula, moved_grams=moved_on(moved, one.day)) for one in sets)
    return max((one.grams for one in found if one), default=None)


def _difference(new: float | None, old: float | None) -> float | None:
    return None if new is None or old is None else new - old


def _performed(sets: "Iterable[LoggedSet]") -> "Counter[PerformedSet]":
    """Return the work sets without how hard they were and what was said of them."""
    return Counter(fresh(one.performed) for one in sets if one.performed.kind is not SetKind.WARMUP)
