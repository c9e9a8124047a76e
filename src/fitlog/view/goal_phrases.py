"""Goals and how they stand, in words. On the path of a login line, so without Rich."""

from typing import TYPE_CHECKING, NamedTuple

from fitlog.training.goal import THOUSAND, WEIGHT, GoalKind, Period, number_text
from fitlog.training.goal_state import Measure, State
from fitlog.training.load import Base, in_unit
from fitlog.training.measure import in_unit_of
from fitlog.view.days import day_name
from fitlog.view.text import ago, distance, duration, harmless, plural, words

if TYPE_CHECKING:
    from datetime import date

    from fitlog.training.exercise import Exercise
    from fitlog.training.goal import Goal, LoggedGoal
    from fitlog.training.goal_state import Attempt, GoalState, Periods


class ShownGoal(NamedTuple):
    """A goal, how it stands, and the exercise of a set that is to be done."""

    logged: "LoggedGoal"
    state: "GoalState"
    exercise: "Exercise | None" = None


STATES = {State.DONE: "done", State.ON_THE_WAY: "on the way", State.MISSED: "missed"}


def title(shown: ShownGoal, today: "date") -> str:
    """Return "Cable Medius Kickback 20 kg x 12, by Wed 31 Mar 2027"."""
    goal = shown.logged.goal
    tail = f" a {goal.period}" if goal.period else ""
    tail += f", by {due(goal.until, today)}" if goal.until else ""
    return f"{subject(shown)}{tail}"


def subject(shown: ShownGoal) -> str:
    """Return what is to be reached: "12 hard sets of glute med"."""
    goal = shown.logged.goal
    if goal.kind is GoalKind.SET:
        name = shown.exercise.name if shown.exercise else words(goal.name)
        return f"{name} {set_words(goal)}"
    if goal.kind in {GoalKind.SESSIONS, GoalKind.HARD_SETS}:
        return counted(goal, goal.amount or 0)
    return f"{_named(goal)} {counted(goal, goal.amount or 0)}"


def set_words(goal: "Goal") -> str:
    """Return the set that is wanted: "20 kg x 12", "12 reps", "1:30", "40 kg x 40 m"."""
    parts = []
    if goal.load:
        parts.append(f"{goal.load.text} {goal.load.unit}")
        if goal.load.base is Base.BODYWEIGHT:
            parts[0] = f"bw{'' if goal.load.text.startswith('-') else '+'}{parts[0]}"
    if goal.reps is not None:
        parts.append(f"{goal.reps}" if goal.load else plural(goal.reps, "rep"))
    parts += [distance(goal.distance_m)] if goal.distance_m is not None else []
    parts += [duration(goal.duration_ms)] if goal.duration_ms is not None else []
    return " x ".join(parts)


def counted(goal: "Goal", thousandths: int) -> str:
    """Return an amount with what it counts: "2 sessions", "10 min"."""
    number = number_text(thousandths)
    if goal.kind is GoalKind.SESSIONS:
        return f"{number} {'session' if thousandths == THOUSAND else 'sessions'}"
    if goal.kind is GoalKind.HARD_SETS:
        muscles = " or ".join(words(one) for one in goal.name.split(","))
        return f"{number} hard {'set' if thousandths == THOUSAND else 'sets'} of {muscles}"
    return f"{number} {harmless(goal.unit)}".rstrip()


def standing(shown: ShownGoal, today: "date") -> str:
    """Return how a goal stands: "on the way: 1 of 3, 2 to go until Sun 29 Nov"."""
    logged, state = shown.logged, shown.state
    if logged.dropped:
        return f"dropped {day_name(logged.dropped, today)}"
    goal = logged.goal
    said = _counted_state if state.have is not None and goal.kind is not GoalKind.BODY else None
    said = said or (_body_state if goal.kind is GoalKind.BODY else _set_state)
    parts = [f"{STATES[state.state]}{said(shown, today)}", _periods(goal, state.periods)]
    return "; ".join(part for part in parts if part)


def to_go(shown: ShownGoal) -> str:
    """Return what is missing: "2 sessions", "2.5 kg", "" where that is no one thing."""
    missing, goal = shown.state.missing, shown.logged.goal
    if missing is None:
        return ""
    if missing.measure is Measure.THOUSANDTHS:
        return counted(goal, missing.amount)
    if missing.measure is Measure.BODY:
        return f"{in_unit_of(missing.amount, goal.unit):.1f}".removesuffix(".0") + f" {goal.unit}"
    if missing.measure is Measure.GRAMS and goal.load:
        return f"{in_unit(missing.amount, goal.load.unit, 2)} {goal.load.unit}"
    phrases = {
        Measure.REPS: lambda: plural(missing.amount, "rep"),
        Measure.MILLISECONDS: lambda: duration(missing.amount),
        Measure.METRES: lambda: distance(missing.amount),
    }
    return phrases[missing.measure]()


def due(day: "date", today: "date") -> str:
    """Return the day by which something is due: "today", "tomorrow", "Sun 29 Nov"."""
    return "tomorrow" if (day - today).days == 1 else day_name(day, today)


def _named(goal: "Goal") -> str:
    if goal.kind is GoalKind.BODY:
        return "bodyweight" if goal.name == WEIGHT else words(goal.name)
    return harmless(goal.name)


def _counted_state(shown: ShownGoal, today: "date") -> str:
    goal, state = shown.logged.goal, shown.state
    have = f"{number_text(state.have or 0)} of {number_text(goal.amount or 0)}"
    if goal.unit:
        have = f"{have} {harmless(goal.unit)}"
    if state.state is State.DONE:
        return f": {have}{_since_when(shown, today)}"
    if state.missing is None:
        return f": {have}"
    left = number_text(state.missing.amount)
    return f": {have}, {left} to go{_until(shown, today)}"


def _since_when(shown: ShownGoal, today: "date") -> str:
    reached = shown.state.reached
    return f", {day_name(reached, today)}" if reached else ""


def _until(shown: ShownGoal, today: "date") -> str:
    """Return how long there is still: the day a period ends, the time left to a goal's own day."""
    until = shown.state.until
    if until is None or until < today:
        return ""
    if until == today:
        return " today"
    if shown.logged.goal.period is None:
        return f", {ago(until - today)} left"
    return f" until {due(until, today)}"


def _set_state(shown: ShownGoal, today: "date") -> str:
    state, goal = shown.state, shown.logged.goal
    if state.state is State.DONE:
        return f": {day_name(state.reached, today)}" if state.reached else ""
    side = f", {state.side}" if state.side else ""
    if state.best is None:
        return f": no such set yet{side}{_until(shown, today)}"
    left = to_go(shown)
    left = f"; {left} to go{_until(shown, today)}" if left else _until(shown, today)
    return f": {_attempt(state.best, goal)} so far{side}{left}"


def _attempt(best: "Attempt", goal: "Goal") -> str:
    parts = [plural(best.reps, "rep")] if goal.reps is not None and best.reps is not None else []
    if goal.distance_m is not None and best.distance_m is not None:
        parts.append(distance(best.distance_m))
    if goal.duration_ms is not None and best.duration_ms is not None:
        parts.append(duration(best.duration_ms))
    if goal.load and best.load_grams is not None:
        load = f"{in_unit(best.load_grams, goal.load.unit, 2)} {goal.load.unit}"
        added = " added" if goal.load.base is Base.BODYWEIGHT else ""
        parts.append(f"at {load}{added}")
    return " ".join(parts)


def _body_state(shown: ShownGoal, today: "date") -> str:
    state, goal = shown.state, shown.logged.goal
    if state.have is None:
        return ": not measured yet"
    have = f"{in_unit_of(state.have, goal.unit):.1f}".removesuffix(".0") + f" {goal.unit}"
    if state.state is State.DONE:
        return f"{_since_when(shown, today).replace(',', ':')}, now {have}"
    return f": {have}, {to_go(shown)} to go{_until(shown, today)}"


def _periods(goal: "Goal", periods: "Periods | None") -> str:
    if periods is None or goal.period is None or not periods.of:
        return ""
    name = {Period.DAY: "day", Period.WEEK: "week", Period.MONTH: "month"}[goal.period]
    kept = f"kept {periods.kept} of {plural(periods.of, name)}"
    return f"{kept}, {periods.run} in a row" if periods.run > 1 else kept
