"""What a goal says, and its one canonical spelling; `goal_reading` reads what people type."""

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from fitlog.training.load import Base

if TYPE_CHECKING:
    from datetime import date

    from fitlog.training.load import Load

THOUSAND = 1000
"""Counts are whole thousandths, so that halves and 2.5 l are exact."""
WEIGHT = "weight"
"""The measure of the body that people call bodyweight."""


class GoalKind(StrEnum):
    """What a goal is of."""

    SESSIONS = "sessions"
    HARD_SETS = "hard_sets"
    SET = "set"
    BODY = "body"
    COUNT = "count"


class Period(StrEnum):
    """How often a goal is meant anew."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"


class Goal(NamedTuple):
    """What is to be reached.

    `name` is the exercise of a set, the muscles (commas between) of hard sets, a measure of the
    body, or what is counted by hand. `amount` is in thousandths of `unit`, and None of a set,
    which has a load of one implement, reps, time or distance instead. Meant anew in each `period`,
    or once, up to `until` where there is such a day.
    """

    kind: GoalKind
    name: str = ""
    amount: int | None = None
    unit: str = ""
    period: Period | None = None
    load: "Load | None" = None
    reps: int | None = None
    duration_ms: int | None = None
    distance_m: int | None = None
    until: "date | None" = None


class LoggedGoal(NamedTuple):
    """A goal in the log.

    `number` counts all goals there ever were, from 1; `text` is as typed; it counts from the day
    `since`, and stands until it is `dropped`.
    """

    id: str
    number: int
    text: str
    goal: Goal
    since: "date"
    category: str = ""
    note: str = ""
    dropped: "date | None" = None


def goal_text(goal: Goal) -> str:
    """Return a goal as one would type it: "12 hard sets of glute_med a week"."""
    tail = f" a {goal.period}" if goal.period else ""
    tail += f" by {goal.until.isoformat()}" if goal.until else ""
    return f"{what_text(goal)}{tail}"


def what_text(goal: Goal) -> str:
    """Return what is to be reached, without how often and until when."""
    amount = number_text(goal.amount or 0)
    if goal.kind is GoalKind.SESSIONS:
        return f"{amount} {'session' if goal.amount == THOUSAND else 'sessions'}"
    if goal.kind is GoalKind.HARD_SETS:
        return f"{amount} hard {'set' if goal.amount == THOUSAND else 'sets'} of {goal.name}"
    if goal.kind is GoalKind.BODY:
        name = "bodyweight" if goal.name == WEIGHT else goal.name
        return f"{name} {amount} {goal.unit}"
    if goal.kind is GoalKind.SET:
        return f"{goal.name} {set_text(goal)}"
    return f"{goal.name} {amount}{' ' + goal.unit if goal.unit else ''}"


def set_text(goal: Goal) -> str:
    """Return the set that a goal asks for: "20 kg x 12", "12 reps", "90 s", "20 kg x 40 m"."""
    parts = [load_text(goal.load)] if goal.load else []
    if goal.reps is not None:
        parts.append(f"{goal.reps}" if goal.load else f"{goal.reps} reps")
    if goal.distance_m is not None:
        parts.append(f"{goal.distance_m} m")
    if goal.duration_ms is not None:
        parts.append(f"{number_text(goal.duration_ms)} s")
    return " x ".join(parts)


def load_text(load: "Load") -> str:
    """Return a load of one implement: "20 kg", "bw+20 kg", "bw"."""
    if load.base is Base.BODYWEIGHT:
        return f"bw{'' if load.text.startswith('-') else '+'}{load.text} {load.unit}"
    return f"{load.text} {load.unit}"


def number_text(thousandths: int) -> str:
    """Return thousandths as a number for people: "12", "2.5"."""
    whole, rest = divmod(thousandths, THOUSAND)
    return f"{whole}.{rest:03}".rstrip("0").rstrip(".") if rest else f"{whole}"
