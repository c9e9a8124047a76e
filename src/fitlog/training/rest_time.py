"""How long to rest after a set, and why: what the set and its exercise call for."""

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from fitlog.training.sets import SetKind

if TYPE_CHECKING:
    from fitlog.training.sets import PerformedSet

HEAVY_REPS = 5
HEAVY_PERCENT = 85
MANY_REPS = 12
HARD_RPE_TENTHS = 95


class RestWhy(StrEnum):
    """What a rest goes by."""

    CHOSEN = "chosen"
    WARMUP = "warmup"
    FEW_REPS = "few_reps"
    HEAVY = "heavy"
    GUIDE = "guide"
    COMPOUND = "compound"
    MANY_REPS = "many_reps"
    ISOLATION = "isolation"


class RestTimes(NamedTuple):
    """Seconds of rest, as the lifter has set them."""

    heavy: float = 180
    compound: float = 120
    isolation: float = 90
    warmup: float = 60
    extra: float = 60


class Rest(NamedTuple):
    """Seconds to rest and why; `extra` of them because the set was hard."""

    seconds: float
    why: RestWhy
    extra: float = 0


def rest_after(
    performed: "PerformedSet",
    times: RestTimes,
    *,
    guide_seconds: float | None = None,
    compound: bool = False,
    percent: float | None = None,
) -> Rest:
    """Return the rest that a set calls for.

    `guide_seconds` is what the exercise's guide says, `percent` the load in percent of the
    estimated one-repetition maximum; None where unknown. A heavy set rests no shorter than its
    guide says.
    """
    rest = _plain(performed, times, guide_seconds, compound=compound, percent=percent)
    if rest.why is RestWhy.WARMUP or not _is_hard(performed):
        return rest
    return Rest(rest.seconds + times.extra, rest.why, times.extra)


def _plain(
    performed: "PerformedSet",
    times: RestTimes,
    guide_seconds: float | None,
    *,
    compound: bool,
    percent: float | None,
) -> Rest:
    reps = performed.reps
    heavy = max(times.heavy, guide_seconds or 0)
    rules = (
        (performed.kind is SetKind.WARMUP, times.warmup, RestWhy.WARMUP),
        (reps is not None and reps <= HEAVY_REPS, heavy, RestWhy.FEW_REPS),
        (_is_near_max(reps, percent), heavy, RestWhy.HEAVY),
        (guide_seconds is not None, guide_seconds or 0, RestWhy.GUIDE),
        (reps is not None and reps >= MANY_REPS, times.isolation, RestWhy.MANY_REPS),
        (compound, times.compound, RestWhy.COMPOUND),
        (True, times.isolation, RestWhy.ISOLATION),
    )
    return next(Rest(seconds, why) for holds, seconds, why in rules if holds)


def _is_near_max(reps: int | None, percent: float | None) -> bool:
    """Return whether a load is near the most; with many reps the estimate was only too low."""
    few = reps is None or reps < MANY_REPS
    return few and percent is not None and percent >= HEAVY_PERCENT


def _is_hard(performed: "PerformedSet") -> bool:
    effort = performed.effort
    if effort is not None:
        return effort.rpe_tenths >= HARD_RPE_TENTHS
    return performed.kind is SetKind.FAILURE
