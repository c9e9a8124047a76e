"""Goals and summaries as programs read them."""

from typing import TYPE_CHECKING

from fitlog.training.goal import THOUSAND, GoalKind
from fitlog.training.goal_state import Measure
from fitlog.training.load import in_unit
from fitlog.training.measure import in_unit_of
from fitlog.view.forms import Form, load_form
from fitlog.view.record_form import record_form

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from fitlog.training.calendar_weeks import Habit, Run
    from fitlog.training.goal_state import Attempt
    from fitlog.training.habit import Totals
    from fitlog.training.load import Unit
    from fitlog.training.sets import LoggedSet
    from fitlog.view.goal_phrases import ShownGoal
    from fitlog.view.summary_page import Summary

_DECIMALS = 2


def goals_form(goals: "Iterable[ShownGoal]") -> Form:
    """Return goals with how they stand, in the order added."""
    return {"goals": [goal_form(one) for one in goals]}


def goal_form(shown: "ShownGoal") -> Form:
    """Return a goal and how it stands; amounts of a body's measure are in its unit."""
    logged, goal = shown.logged, shown.logged.goal
    counts = goal.kind is GoalKind.COUNT or goal.kind is GoalKind.BODY
    return {
        "id": logged.id,
        "number": logged.number,
        "text": logged.text,
        "kind": goal.kind.value,
        "name": goal.name if counts else None,
        "muscles": goal.name.split(",") if goal.kind is GoalKind.HARD_SETS else None,
        "exercise": goal.name if goal.kind is GoalKind.SET else None,
        "amount": None if goal.amount is None else _number(goal.amount / THOUSAND),
        "unit": goal.unit or None,
        "period": goal.period and goal.period.value,
        "load": goal.load and load_form(goal.load),
        "reps": goal.reps,
        "duration_seconds": _seconds(goal.duration_ms),
        "distance_m": goal.distance_m,
        "category": logged.category or None,
        "note": logged.note or None,
        "since": logged.since.isoformat(),
        "until": _day(goal.until),
        "dropped": _day(logged.dropped),
        "state": "dropped" if logged.dropped else shown.state.state.value,
        **_state_form(shown),
    }


def summary_form(summary: "Summary", numbered: "Mapping[str, LoggedSet]") -> Form:
    """Return a summary; what its span does not show is null."""
    unit, months = summary.unit, summary.months
    return {
        "span": summary.span,
        "since": _day(summary.first),
        "until": _day(summary.last),
        "unit": unit.value,
        **goals_form(summary.goals),
        "habit": habit_form(summary.habit) if summary.habit else None,
        "totals": totals_form(summary.totals, unit) if summary.totals else None,
        "month": None
        if months is None
        else {
            "since": _day(months.first),
            "so_far": totals_form(months.so_far, unit),
            "before_so_far": totals_form(months.before_so_far, unit),
            "before": totals_form(months.before, unit),
        },
        "all": None
        if summary.life is None
        else {
            "sessions": summary.life.sessions,
            "work_sets": summary.life.work_sets,
            "volume_load": _load(summary.life.grams, unit),
        },
        "records": [
            {"exercise": exercise.slug} | record_form(record, unit, numbered)
            for exercise, record in summary.records
        ],
    }


def totals_form(totals: "Totals", unit: "Unit") -> Form:
    """Return sums; the volume load is in the unit of the setting."""
    return {
        "sessions": totals.sessions,
        "hard_sets": _number(totals.hard_sets),
        "volume_load": _load(totals.grams, unit),
        "sets_left_out": totals.left_out,
    }


def habit_form(habit: "Habit") -> Form:
    """Return how the habit holds; a run is null where there is none."""
    return {
        "goal_sessions": habit.goal,
        "kept_weeks": habit.lately.kept,
        "of_weeks": habit.lately.of,
        "current_run": _run_form(habit.current),
        "best_run": _run_form(habit.best),
    }


def _run_form(run: "Run | None") -> Form | None:
    if run is None:
        return None
    return {"since": run.start.isoformat(), "until": run.last.isoformat(), "weeks": run.weeks}


def _state_form(shown: "ShownGoal") -> Form:
    state = shown.state
    return {
        "have": _amount(shown, state.have),
        "missing": _missing(shown),
        "due": _day(state.until),
        "reached": _day(state.reached),
        "side": state.side,
        "nearest": state.best and _attempt_form(state.best),
        "periods": state.periods and state.periods._asdict(),
        "period_before": _amount(shown, state.before),
    }


def _amount(shown: "ShownGoal", amount: int | None) -> float | None:
    if amount is None:
        return None
    goal = shown.logged.goal
    if goal.kind is GoalKind.BODY:
        return _number(round(in_unit_of(amount, goal.unit), _DECIMALS))
    return _number(amount / THOUSAND)


def _missing(shown: "ShownGoal") -> Form | None:
    goal, missing = shown.logged.goal, shown.state.missing
    if missing is None:
        return None
    amount, measure = missing
    if measure in {Measure.THOUSANDTHS, Measure.BODY}:
        return {"amount": _amount(shown, amount), "unit": goal.unit or goal.kind.value}
    if measure is Measure.GRAMS and goal.load:
        return {"amount": _load(amount, goal.load.unit), "unit": goal.load.unit.value}
    if measure is Measure.MILLISECONDS:
        return {"amount": _seconds(amount), "unit": "s"}
    return {"amount": amount, "unit": measure.value}


def _attempt_form(best: "Attempt") -> Form:
    return {
        "day": best.day.isoformat(),
        "side": best.side,
        "load_grams": best.load_grams,
        "reps": best.reps,
        "duration_seconds": _seconds(best.duration_ms),
        "distance_m": best.distance_m,
    }


def _load(grams: int, unit: "Unit") -> float:
    return _number(float(in_unit(grams, unit, _DECIMALS)))


def _seconds(milliseconds: int | None) -> float | None:
    return None if milliseconds is None else _number(milliseconds / THOUSAND)


def _number(value: float) -> float:
    return int(value) if value == int(value) else value


def _day(day: "date | None") -> str | None:
    return day.isoformat() if day else None
