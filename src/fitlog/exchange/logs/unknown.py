"""An exercise that the library does not know, from what its sets tell of it."""

from typing import TYPE_CHECKING

from fitlog.exchange.logs.naming import is_assisted, is_one_sided
from fitlog.training.exercise import Exercise, Measurement

if TYPE_CHECKING:
    from collections.abc import Iterable

    from fitlog.exchange.logs.arriving import Done


def guessed(name: str, slug: str, sets: "Iterable[Done]") -> Exercise:
    """Return the exercise of that name, measured as its sets in the file are."""
    reps = load = far = False
    for one in sets:
        reps = reps or one.reps is not None
        load = load or bool(one.load)
        far = far or one.distance_m is not None
    measured = _measured(name, reps=reps, load=load, far=far)
    return Exercise(slug, name, measured, unilateral=is_one_sided(name))


def _measured(name: str, *, reps: bool, load: bool, far: bool) -> Measurement:
    if is_assisted(name):
        return Measurement.ASSISTED
    if reps:
        return Measurement.LOAD_REPS if load else Measurement.BODYWEIGHT_REPS
    if far:
        return Measurement.LOADED_CARRY if load else Measurement.DISTANCE
    return Measurement.DURATION
