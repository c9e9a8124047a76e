"""What logging must know of an exercise. Its guide is in `guide`, which costs more to import."""

from enum import StrEnum
from typing import NamedTuple


class Measurement(StrEnum):
    """How a set of the exercise is measured."""

    LOAD_REPS = "load_reps"
    BODYWEIGHT_REPS = "bodyweight_reps"
    ASSISTED = "assisted"
    REPS_ONLY = "reps_only"
    DURATION = "duration"
    DISTANCE = "distance"
    LOADED_CARRY = "loaded_carry"


class Exercise(NamedTuple):
    """The facts of an exercise that reading and judging a set need.

    `equipment`, `primary` and `secondary` hold ids of the taxonomy; `pause_at` is where a
    pause without a place is held ("top", "bottom" or ""); `bodyweight_factor` the part of
    the body that is moved, None where that is meaningless; `step_grams` the usual next
    step of load, None where unknown; `bar_grams` the lightest bar that it is done with, None
    where that is the usual one; `rest_seconds` the rest that its guide says, None where it
    says none; `compound` whether it moves several joints.
    """

    slug: str
    name: str
    measurement: Measurement
    equipment: tuple[str, ...] = ()
    primary: tuple[str, ...] = ()
    secondary: tuple[str, ...] = ()
    unilateral: bool = False
    pause_at: str = ""
    bodyweight_factor: float | None = None
    step_grams: int | None = None
    bar_grams: int | None = None
    rest_seconds: int | None = None
    compound: bool = False

    @property
    def timed(self) -> bool:
        """Whether a bare number could be a time."""
        return self.measurement is Measurement.DURATION

    @property
    def bears_bodyweight(self) -> bool:
        """Whether loads are added to, or taken from, the lifter's own weight."""
        return self.measurement in {Measurement.BODYWEIGHT_REPS, Measurement.ASSISTED}
