"""What one set moved: the reps done without a break, the load that counts, its volume load."""

from typing import TYPE_CHECKING

from fitlog.training.load import Base
from fitlog.training.sets import SetKind, Side

if TYPE_CHECKING:
    from datetime import date
    from typing import TypeAlias

    from fitlog.training.exercise import Exercise
    from fitlog.training.sets import PerformedSet
    from fitlog.training.weighed import MovedByDay

    Moved: TypeAlias = int | MovedByDay | None
    """Grams of the lifter that an exercise moves, the same on all days or by day."""

CHAINED = frozenset({SetKind.REST_PAUSE, SetKind.MYO, SetKind.CLUSTER})
"""Kinds of set with rests inside, so that their sum of reps is no set of so many reps."""


def moved_bodyweight(exercise: "Exercise", bodyweight_grams: int | None) -> int | None:
    """Return the grams of the lifter that `exercise` moves; None where that is unknown."""
    if bodyweight_grams is None or exercise.bodyweight_factor is None:
        return None
    return round(bodyweight_grams * exercise.bodyweight_factor)


def moved_on(moved: "Moved", day: "date") -> int | None:
    """Return the grams of the lifter that are moved on a day; None where that is unknown."""
    return moved if moved is None or isinstance(moved, int) else moved.on(day)


def missed(performed: "PerformedSet") -> bool:
    """Return whether the set is an attempt without one complete rep."""
    return performed.reps == 0


def judged(performed: "PerformedSet") -> bool:
    """Return whether the set can stand for what the lifter is able to do.

    Warm-ups are kept light, a drop starts tired and a missed attempt is no rep.
    """
    return performed.kind not in {SetKind.WARMUP, SetKind.DROP} and not missed(performed)


def unbroken_reps(performed: "PerformedSet") -> int | None:
    """Return the reps done without a rest: of a chain, those of its longest part."""
    return max(performed.chain) if performed.chain else performed.reps


def effective_grams(
    performed: "PerformedSet", moved_grams: int | None, implements: int = 1
) -> int | None:
    """Return the grams that each rep moved; None where the load is unknown.

    `moved_grams` is the share of the bodyweight (see `moved_bodyweight`), which counts
    where the load is none or is added to the lifter's own.
    """
    load = performed.load
    if load is None:
        return moved_grams
    if load.grams is None:
        return None
    if load.base is Base.ABSOLUTE:
        return load.grams * implements
    return None if moved_grams is None else moved_grams + load.grams * implements


def volume_load(performed: "PerformedSet", moved_grams: int | None = None) -> int | None:
    """Return reps x effective load in grams, of all implements and of both sides.

    None where the set has no reps or its load is unknown; assistance beyond the
    bodyweight counts as 0.
    """
    implements = performed.load.implements if performed.load else 1
    grams = effective_grams(performed, moved_grams, implements)
    if performed.reps is None or grams is None:
        return None
    sides = 2 if performed.side is Side.EACH else 1
    return performed.reps * max(0, grams) * sides


def work_volume(performed: "PerformedSet", moved_grams: int | None = None) -> int:
    """Return the volume load of a work set; a warm-up, or an unknown load, counts 0."""
    if performed.kind is SetKind.WARMUP:
        return 0
    return volume_load(performed, moved_grams) or 0
