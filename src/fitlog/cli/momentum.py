"""What `goal`, `summary` and `remind` share: goals read, resolved, found, and how they stand."""

from typing import TYPE_CHECKING

from fitlog.errors import AmbiguousError, NotFoundError, UnreadableError, UsageError
from fitlog.store.goals import done_by_day, goals
from fitlog.training.goal import THOUSAND, GoalKind, Period
from fitlog.training.goal_state import (
    GoalState,
    State,
    body_state,
    counted_state,
    counting_from,
    set_state,
)
from fitlog.view.goal_phrases import ShownGoal, title

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from fitlog.cli.context import Desk
    from fitlog.training.exercise import Exercise
    from fitlog.training.goal import Goal, LoggedGoal


def resolved(desk: "Desk", text: str) -> "Goal":
    """Return the goal that `text` says, its exercise and muscles found.

    Raises NotationError, NotFoundError, AmbiguousError.
    """
    from fitlog.training.goal_reading import read_goal  # noqa: PLC0415 - only to add one

    goal = read_goal(text, desk.now.date(), desk.settings.unit)
    if goal.kind is GoalKind.SET:
        return goal._replace(name=desk.exercise(goal.name).slug)
    if goal.kind is GoalKind.HARD_SETS:
        from fitlog.catalog.wanted import muscles_named  # noqa: PLC0415 - only for such a goal

        return goal._replace(name=",".join(muscles_named([goal.name])))
    if goal.kind is GoalKind.BODY:
        return _measured(desk, goal)
    return goal


def since_of(desk: "Desk", text: str | None) -> "date":
    """Return the day that a goal counts from, today where none is said; raises UnreadableError."""
    day = desk.day(text) or desk.now.date()
    if day > desk.now.date():
        raise UnreadableError(
            f"{day} is still to come; a goal counts from a day that has begun",
            unchanged="Nothing was written.",
            hint="Leave --since out for today.",
        )
    return day


def standing_goals(desk: "Desk") -> "tuple[LoggedGoal, ...]":
    """Return the goals that were not dropped."""
    return tuple(one for one in goals(desk.reader) if one.dropped is None)


def named_goal(desk: "Desk", text: str) -> "LoggedGoal":
    """Return the standing goal of a number, a name or a part of its words.

    Raises NotFoundError, AmbiguousError.
    """
    plain = " ".join(text.lower().split())
    known = standing_goals(desk)
    found = [one for one in known if plain.removeprefix("@") == str(one.number)]
    found = found or [one for one in known if one.goal.name.lower() == plain]
    found = found or [one for one in known if plain and plain in _words_of(one)]
    if len(found) > 1:
        raise AmbiguousError(
            f'"{text}" is in several goals',
            candidates=[f"{one.number}  {one.text}" for one in found],
            unchanged="Nothing was written.",
            hint="Say its number.",
        )
    if not found:
        raise NotFoundError(
            f'no goal "{text}" stands',
            unchanged="Nothing was written.",
            hint="fitlog goal list shows each with its number.",
        )
    return found[0]


def demand_counted(logged: "LoggedGoal", day: "date", first_weekday: int) -> None:
    """Raise UsageError where nothing can be counted by hand for a goal on a day."""
    name = f'goal {logged.number}, "{logged.text}",'
    if logged.goal.kind is not GoalKind.COUNT:
        message, hint = f"{name} is counted from the log itself", "Log what you did."
    elif day < counting_from(logged, first_weekday):
        message = f"{name} counts from {logged.since} on"
        hint = f"fitlog goal edit {logged.number} --since {day}"
    else:
        return
    raise UsageError(message, unchanged="Nothing was written.", hint=hint)


def shown(desk: "Desk", known: "Iterable[LoggedGoal]") -> tuple[ShownGoal, ...]:
    """Return goals with how they stand."""
    return tuple(ShownGoal(one, state_of(desk, one), _exercise(desk, one.goal)) for one in known)


def state_of(desk: "Desk", logged: "LoggedGoal") -> "GoalState":
    """Return how a goal stands today, or stood on the day it was dropped."""
    today = min(desk.now.date(), logged.dropped or desk.now.date())
    if logged.goal.kind is GoalKind.BODY:
        from fitlog.store.momentum import measured  # noqa: PLC0415 - not for every goal

        days = measured(desk.reader, logged.goal.name, logged.since)
        return body_state(logged, days, today)
    if logged.goal.kind is GoalKind.SET:
        from fitlog.store.momentum import attempts  # noqa: PLC0415 - not for every goal

        return set_state(logged, attempts(desk.reader, logged.goal.name, logged.since), today)
    days = _days(desk, logged)
    return counted_state(logged, days, today, desk.settings.first_weekday)


def sessions_a_week(known: "Iterable[LoggedGoal]") -> int | None:
    """Return the most sessions a week that goals ask for, None where none does."""
    asked = [
        -(-(one.goal.amount or 0) // THOUSAND)
        for one in known
        if one.goal.kind is GoalKind.SESSIONS and one.goal.period is Period.WEEK
    ]
    return max(asked, default=None)


def reminder_text(desk: "Desk") -> str:
    """Return what a reminder says: the goals, and how a set is logged."""
    today = desk.now.date()
    said = [
        title(ShownGoal(one, _OPEN, _exercise(desk, one.goal)), today)
        for one in standing_goals(desk)
    ]
    heads = ["Goals:", *(f"- {one}" for one in said)] if said else []
    return "\n".join([*heads, "Log a set with: fitlog log"])


def _days(desk: "Desk", logged: "LoggedGoal") -> "list[tuple[date, int]]":
    since = counting_from(logged, desk.settings.first_weekday)
    if logged.goal.kind is GoalKind.COUNT:
        return done_by_day(desk.reader, logged.id, since)
    from fitlog.store.momentum import (  # noqa: PLC0415 - not for every goal
        hard_sets_by_day,
        sessions_by_day,
    )

    if logged.goal.kind is GoalKind.HARD_SETS:
        muscles = tuple(logged.goal.name.split(","))
        return hard_sets_by_day(desk.reader, trained_by(desk, muscles), since)
    return [(day, count * THOUSAND) for day, count in sessions_by_day(desk.reader, since)]


def trained_by(desk: "Desk", muscles: tuple[str, ...]) -> list[str]:
    """Return the slugs of the exercises that train one of some muscles directly."""
    from fitlog.catalog.wanted import Wanted  # noqa: PLC0415 - not for every goal

    exercises = (entry.exercise for entry in desk.catalog.all(Wanted(muscles=muscles)))
    return [one.slug for one in exercises if {*muscles} & {*one.primary}]


def _measured(desk: "Desk", goal: "Goal") -> "Goal":
    """Return a goal for the body, its measure and its value as `fitlog body` takes them."""
    from fitlog.training.goal import number_text  # noqa: PLC0415 - only for such a goal
    from fitlog.training.measure import measure_named, read_value  # noqa: PLC0415 - as above

    measure = measure_named(goal.name)
    value = f"{number_text(goal.amount or 0)}{goal.unit}"
    return goal._replace(
        name=measure, unit=read_value(measure, value, desk.settings.unit, goal.unit).unit
    )


def _exercise(desk: "Desk", goal: "Goal") -> "Exercise | None":
    return desk.known(goal.name) if goal.kind is GoalKind.SET else None


def _words_of(logged: "LoggedGoal") -> str:
    parts = (logged.text, logged.goal.name, logged.goal.name.replace("_", " ").replace("-", " "))
    return " ".join(parts).lower()


_OPEN = GoalState(State.ON_THE_WAY)
