"""The most load for 1 to 15 reps: lifted, and estimated where that says more."""

from typing import TYPE_CHECKING, NamedTuple

from fitlog.training.levers import at_least, hold_of
from fitlog.training.load import Base
from fitlog.training.moved import judged, moved_on, unbroken_reps
from fitlog.training.sets import Side
from fitlog.training.strength import DEFAULT_FORMULA, FAIR_REPS, e1rm, one_rm

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from fitlog.training.levers import Hold
    from fitlog.training.moved import Moved
    from fitlog.training.sets import LoggedSet, PerformedSet
    from fitlog.training.strength import Estimate

MOST_REPS = 15
"""The last row: of more reps a load says little."""

MOST_ESTIMATED = FAIR_REPS
"""No load is estimated for more reps than a good or fair estimate rests on."""

_NOISE = 1.005


class Bounds(NamedTuple):
    """Which sets take part: those of a side, held as long, on the same base of load."""

    side: Side | None
    hold: "Hold"
    base: Base


class Lifted(NamedTuple):
    """A load, in grams of one implement (added ones on the lifter's own weight), and its set."""

    grams: int
    set: "LoggedSet"


class RepMax(NamedTuple):
    """The most load lifted for so many reps or more, and the grams that an estimate gives.

    Each is None where there is none; there is an estimate only where it is above what was
    lifted, by more than the noise of a formula.
    """

    reps: int
    lifted: Lifted | None
    estimated: float | None


class RepMaxes(NamedTuple):
    """The rows for 1 rep and more, up to the last that says anything, and what they rest on.

    `best` gave the estimate, None where there is none; it is poor where no set of up to ten
    reps to failure gives one.
    """

    bounds: Bounds
    rows: tuple[RepMax, ...]
    best: "LoggedSet | None" = None
    estimate: "Estimate | None" = None


def rep_maxes(
    sets: "Iterable[LoggedSet]",
    bounds: Bounds,
    *,
    moved_grams: "Moved" = None,
    moved_now: int | None = None,
    formula: str = DEFAULT_FORMULA,
) -> RepMaxes:
    """Return the most load for each number of reps, of the sets of one exercise.

    A load on the lifter's own weight is estimated for the weight of now, `moved_now`.
    """
    known = [one for one in sets if _takes_part(one.performed, bounds)]
    lifted = _lifted(known)
    best, estimate = _best(known, moved_grams, formula)
    body = moved_now if bounds.base is Base.BODYWEIGHT else 0
    rows = [
        RepMax(reps, load, _estimated(reps, load, estimate, body, formula))
        for reps, load in lifted.items()
    ]
    while rows and rows[-1].lifted is None and rows[-1].estimated is None:
        rows.pop()
    return RepMaxes(bounds, tuple(rows), best, estimate)


def _takes_part(performed: "PerformedSet", bounds: Bounds) -> bool:
    return (
        judged(performed)
        and _is_of(performed.side, bounds.side)
        and at_least(hold_of(performed), bounds.hold)
        and performed.load is not None
        and performed.load.grams is not None
        and performed.load.base is bounds.base
    )


def _is_of(side: Side | None, wanted: Side | None) -> bool:
    return side is wanted or (side is Side.EACH and wanted is not None)


def _lifted(known: "Sequence[LoggedSet]") -> dict[int, Lifted | None]:
    """Return the heaviest set of each number of reps or more, of equal ones the first."""
    heaviest: dict[int, Lifted | None] = dict.fromkeys(range(1, MOST_REPS + 1))
    for logged in sorted(known, key=lambda one: (-_grams(one), one.at, one.id)):
        for reps in range(1, min(unbroken_reps(logged.performed) or 0, MOST_REPS) + 1):
            heaviest[reps] = heaviest[reps] or Lifted(_grams(logged), logged)
    return heaviest


def _grams(logged: "LoggedSet") -> int:
    load = logged.performed.load
    return (load.grams if load else None) or 0


def _best(
    known: "Iterable[LoggedSet]", moved_grams: "Moved", formula: str
) -> "tuple[LoggedSet, Estimate] | tuple[None, None]":
    """Return the set with the highest estimate, a poor one only where there is no better."""
    best: tuple[LoggedSet, Estimate] | None = None
    for logged in known:
        moved = moved_on(moved_grams, logged.day)
        estimate = e1rm(logged.performed, formula, moved_grams=moved)
        if estimate and (best is None or _rank(estimate) > _rank(best[1])):
            best = logged, estimate
    return best or (None, None)


def _rank(estimate: "Estimate") -> tuple[bool, float]:
    return estimate.can_be_record, estimate.grams


def _estimated(
    reps: int,
    lifted: Lifted | None,
    estimate: "Estimate | None",
    body: int | None,
    formula: str,
) -> float | None:
    if estimate is None or body is None or reps > MOST_ESTIMATED:
        return None
    grams = estimate.grams / one_rm(formula, 1.0, reps) - body
    if lifted is None:
        return grams
    return grams if grams + body > _NOISE * (lifted.grams + body) else None
