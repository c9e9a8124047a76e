"""Values that look wrong: told before anything is written, and written as they are."""

from statistics import median
from typing import TYPE_CHECKING

from fitlog.training.load import in_unit
from fitlog.training.sets import SetKind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from datetime import date

    from fitlog.training.past import PastSet

_HEAVY_GRAMS = 500_000
_TIMES_THE_USUAL = 4
_LEAST_GRAMS = 20_000
_ENOUGH_SETS = 5
_MANY_REPS = 1_000
_LONG_MS = 3 * 3600 * 1000


def doubts(
    sets: "Sequence[PastSet]", lines: "Sequence[int]", today: "date", name: "Callable[[str], str]"
) -> "Iterator[tuple[int, str]]":
    """Yield (line, what) of each set that looks wrong: 900 kg, 5,000 reps, a day to come.

    A load is strange that nobody lifts, or of four times what is usual in the exercise.
    """
    usual = _usual(sets)
    last = today.isoformat()
    for one, line in zip(sets, lines, strict=True):
        for what in _of(one, usual.get(one.exercise, 0), last):
            yield line, f"{name(one.exercise)} {what}"


def _of(one: "PastSet", usual: float, last: str) -> "Iterator[str]":
    performed = one.performed
    grams = abs((performed.load and performed.load.grams) or 0)
    far = usual and grams > _TIMES_THE_USUAL * usual and grams - usual > _LEAST_GRAMS
    if performed.load and (grams > _HEAVY_GRAMS or far):
        more = f", usually about {in_unit(usual, performed.load.unit)}" if far else ""
        yield f"with {performed.load}{more}"
    if performed.reps and performed.reps > _MANY_REPS:
        yield f"with {performed.reps:,} reps"
    if performed.duration_ms and performed.duration_ms > _LONG_MS:
        yield f"for {performed.duration_ms // 60_000} minutes"
    if one.day > last:
        yield f"on {one.day}, which is to come"


def _usual(sets: "Sequence[PastSet]") -> dict[str, float]:
    """Return the median load of the work sets of each exercise that has enough of them."""
    loads: dict[str, list[int]] = {}
    for one in sets:
        load = one.performed.load
        if load and load.grams and one.performed.kind is not SetKind.WARMUP:
            loads.setdefault(one.exercise, []).append(abs(load.grams))
    return {slug: median(all_) for slug, all_ in loads.items() if len(all_) >= _ENOUGH_SETS}
