"""What `summary` says: the goals, the habit, the month against the one before, the records."""

from typing import TYPE_CHECKING, NamedTuple

from fitlog.training.goal_state import State
from fitlog.training.load import in_unit
from fitlog.view.days import day_name, full_day, plain_day
from fitlog.view.goal_page import NONE_YET, goal_lines
from fitlog.view.goal_phrases import subject, to_go
from fitlog.view.lines import BOLD, DIM, joined, labelled, styled, wrapped
from fitlog.view.text import plural

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from fitlog.training.calendar_weeks import Habit
    from fitlog.training.exercise import Exercise
    from fitlog.training.habit import LifeTotals, Months, Totals
    from fitlog.training.load import Unit
    from fitlog.training.personal_record import Record
    from fitlog.view.goal_phrases import ShownGoal
    from fitlog.view.screen import Screen

SOON_DAYS = 14
"""A goal with a day of its own is told at the login from so many days before."""
_MOST_RECORDS = 8
_LABEL = 15
_EXPLAINED = [
    (
        "A goal a week counts from the first day of the running week; the week in which it began "
        "counts only in its favour. Hard sets of a muscle are direct ones: work sets at four reps "
        "in reserve or fewer, or unrated, of exercises that train it; one side alone is a half."
    ),
    (
        "A set is reached where load, reps, time and distance are all as high, without a rest "
        "inside; warm-ups and drops do not count, and where sides are trained apart both must "
        "do it."
    ),
    "The month before is told twice: up to the same day of the month, and whole.",
    (
        "Volume load is reps x load of work sets, both sides and all implements; sets whose load "
        "is unknown are left out. Over all time sets on your own weight have no part in it."
    ),
]
_A_WEEK = (
    "the most that a goal asks for, else 2. The running week can lengthen a run and cannot end one."
)
_MOST_TOLD = 3


class Summary(NamedTuple):
    """How things stand over a span: "today", "week", "month" or "all".

    The last has no `first` and `last` day. What a span does not show is None; `more` exercises
    were not looked at for records, of which those shown are since `records_since`.
    """

    span: str
    today: "date"
    unit: "Unit"
    goals: "tuple[ShownGoal, ...]"
    first: "date | None" = None
    last: "date | None" = None
    habit: "Habit | None" = None
    totals: "Totals | None" = None
    months: "Months | None" = None
    life: "LifeTotals | None" = None
    records: "tuple[tuple[Exercise, Record], ...]" = ()
    records_since: "date | None" = None
    more: int = 0


def summary_page(summary: Summary, screen: "Screen") -> str:
    """Return a summary as text, a blank line between its parts."""
    parts = [
        styled(wrapped(_heading(summary), screen.width), BOLD, screen),
        joined(goal_lines(one, summary.today, screen) for one in summary.goals)
        or wrapped(NONE_YET, screen.width, "  "),
        joined(_facts(summary, screen)),
        joined(_months(summary, screen)),
        joined(_records(summary, screen)),
    ]
    return "\n\n".join(part for part in parts if part)


def login_line(goals: "Sequence[ShownGoal]", today: "date", screen: "Screen") -> str:
    """Return what is still to be done, in one line; "" where there is nothing."""
    told = [said for said in (_reminder(one, today) for one in goals) if said]
    if not told:
        return ""
    more = len(told) - _MOST_TOLD
    tail = f"; and {more} more" if more > 0 else ""
    return screen.text(f"To go: {'; '.join(told[:_MOST_TOLD])}{tail}")


def _reminder(shown: "ShownGoal", today: "date") -> str:
    state, goal = shown.state, shown.logged.goal
    if state.state is not State.ON_THE_WAY or state.until is None:
        return ""
    if goal.period is None and (state.until - today).days > SOON_DAYS:
        return ""
    left = to_go(shown)
    what = f"{subject(shown)} ({left} missing)" if left else subject(shown)
    if goal.period:
        what = _short(shown, left)
    return f"{what} {_by(state.until, today)}"


def _short(shown: "ShownGoal", left: str) -> str:
    """Return "2 sessions" of a goal that says what it counts, else "mobility 6 min"."""
    goal = shown.logged.goal
    return f"{goal.name} {left}" if goal.kind.value == "count" else left


def _by(day: "date", today: "date") -> str:
    if day == today:
        return "today"
    return f"by {day:%a}" if (day - today).days < 7 else f"by {plain_day(day, today)}"  # noqa: PLR2004 - a weekday names it


def _heading(summary: Summary) -> str:
    today = summary.today
    if summary.first is None or summary.last is None:
        return "All of it"
    if summary.span == "month":
        return f"{summary.first:%B} {summary.first.year}"
    if summary.span == "today":
        return f"Today, {plain_day(today, today)}"
    return f"Week, {plain_day(summary.first, today)} to {plain_day(summary.last, today)}"


def _facts(summary: Summary, screen: "Screen") -> "Iterator[str]":
    if summary.totals is not None:
        yield labelled("done", _totals(summary.totals, summary.unit), screen)
    if summary.life is not None:
        life = summary.life
        said = f"{plural(life.sessions, 'session')}, {life.work_sets:,} work sets"
        yield labelled("done", f"{said}, {_load(life.grams, summary.unit)}", screen)
    if summary.habit is not None:
        yield from _habit(summary.habit, summary.today, screen)


def _habit(habit: "Habit", today: "date", screen: "Screen") -> "Iterator[str]":
    goal = f"{plural(habit.goal, 'session')} a week"
    if not habit.weeks:
        yield labelled("habit", f"{goal}; no week yet", screen)
        return
    lately = f"{habit.lately.kept} of the last {plural(habit.lately.of, 'week')} kept"
    yield labelled(
        "habit", f"{goal}: {lately if habit.lately.of else 'the first week runs'}", screen
    )
    yield labelled("run", _run(habit, today), screen)


def _run(habit: "Habit", today: "date") -> str:
    current = plural(habit.current.weeks, "week") if habit.current else "none"
    if habit.best is None:
        return current
    if habit.best == habit.current:
        return f"{current}, the best so far"
    best = plural(habit.best.weeks, "week")
    return f"{current}; the best {best}, up to {day_name(habit.best.last, today)}"


def _totals(totals: "Totals", unit: "Unit") -> str:
    if not totals.sessions:
        return "nothing"
    hard = f"{_sets(totals.hard_sets)} hard {'set' if totals.hard_sets == 1 else 'sets'}"
    left = f" ({plural(totals.left_out, 'set')} of unknown load not in it)"
    return (
        f"{plural(totals.sessions, 'session')}, {hard}, {_load(totals.grams, unit)}"
        f"{left if totals.left_out else ''}"
    )


def _months(summary: Summary, screen: "Screen") -> "Iterator[str]":
    """Yield the month against the one before, in columns where there is room for them."""
    months, unit = summary.months, summary.unit
    if months is None:
        return
    before = months.before_first
    heads = (f"{months.first:%b} so far", f"{before:%b} by then", f"all of {before:%b}")
    columns = (months.so_far, months.before_so_far, months.before)
    rows = (
        ("sessions", [f"{one.sessions}" for one in columns]),
        ("hard sets", [_sets(one.hard_sets) for one in columns]),
        ("volume load", [_load(one.grams, unit) for one in columns]),
    )
    widths = [
        max(len(head), *(len(row[place]) for _, row in rows)) for place, head in enumerate(heads)
    ]
    if sum(widths) + 4 + _LABEL <= screen.width:
        yield _row("", heads, widths, screen)
        for label, row in rows:
            yield _row(label, row, widths, screen)
        return
    for place, head in enumerate(heads):
        yield labelled(head, _totals(columns[place], unit), screen)


def _row(label: str, cells: "Sequence[str]", widths: "Sequence[int]", screen: "Screen") -> str:
    shown = "  ".join(f"{cell:>{width}}" for cell, width in zip(cells, widths, strict=True))
    if not label:
        return " " * _LABEL + styled(shown, DIM, screen)
    return f"  {styled(f'{label:{_LABEL - 2}}', DIM, screen)}{shown}"


def _records(summary: Summary, screen: "Screen") -> "Iterator[str]":
    from fitlog.view.record_phrases import record_phrase  # noqa: PLC0415 - not for a login line

    if summary.records_since is None:
        return
    for place, (exercise, record) in enumerate(summary.records[:_MOST_RECORDS]):
        day = day_name(record.day, summary.today)
        text = f"{exercise.name}: {record_phrase(record, summary.unit)}, {day}"
        yield labelled("" if place else "records", text, screen)
    if not summary.records:
        spans = {"today": "none today", "week": "none this week"}
        yield labelled("records", spans.get(summary.span, "none this month"), screen)
    more = len(summary.records) - _MOST_RECORDS
    if more > 0:
        yield labelled("", f"and {more} more: fitlog records", screen)


def _sets(count: float) -> str:
    return f"{count:,.1f}".removesuffix(".0")


def _load(grams: int, unit: "Unit") -> str:
    return f"{int(in_unit(grams, unit, decimals=0)):,} {unit}"


def explained(summary: Summary, screen: "Screen") -> str:
    """Return how the figures were reached."""
    goal = summary.habit.goal if summary.habit else 0
    lines = [*_EXPLAINED]
    if goal:
        lines.insert(2, f"A week is kept with {plural(goal, 'session')}: {_A_WEEK}")
    if summary.records_since:
        since = full_day(summary.records_since)
        lines.append(f"Records are those since {since}, each against all before it.")
    return joined(wrapped(line, screen.width, "  ") for line in lines)
