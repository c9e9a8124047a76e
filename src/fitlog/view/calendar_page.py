"""What `calendar` shows: a year of training days as a heat map, and how the habit holds.

Each week is a column and each weekday a row. The height of a block, or in ASCII a sign, tells
how full a day was; where there are colours they say it again. On a narrow screen the year is
folded into parts below each other.
"""

from datetime import timedelta
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from fitlog.training.calendar_weeks import (
    LAST_WEEKS,
    busiest,
    kept_of,
    level_of,
    longest,
    runs_of,
    steps_of,
)
from fitlog.training.when import week_start
from fitlog.view.days import day_name, full_day, plain_day
from fitlog.view.lines import BOLD, DIM, joined, labelled, styled, wrapped
from fitlog.view.text import plural

if TYPE_CHECKING:
    from datetime import date

    from fitlog.training.calendar_weeks import Calendar, Run, Step, Week, Weekdays
    from fitlog.view.forms import Form
    from fitlog.view.screen import Screen

WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")

_SIGNS = "·▂▄▆█"
_ASCII = ".:o%#"
_REST = 0
# About as light as each other, so that all stand out on dark and on light; the fuller, the greener.
_STYLES = {
    "standard": ("32", "32", "32", "32"),
    "256": ("38;5;108", "38;5;72", "38;5;71", "38;5;34"),
    "truecolor": ("38;2;116;165;127", "38;2;79;165;102", "38;2;42;165;82", "38;2;0;165;63"),
}
_MARGIN = 4
_MONTH = 4
"""Columns that the name of a month needs, with the blank behind it."""
_WIDE = 2
"""Columns of a week where there is room for a blank between."""
_MOST_BUSY = 2
"""When more weekdays than these are the busiest, none is."""


class _Grid(NamedTuple):
    """The first days of the weeks that are drawn, the level of each day, and the room."""

    weeks: "list[date]"
    levels: "dict[date, int]"
    first: "date"
    last: "date"
    room: int


def calendar_page(calendar: "Calendar", screen: "Screen", *, explain: bool = False) -> str:
    """Return the page as text for the screen; there must be a trained day in it."""
    steps = steps_of(one.sets for one in calendar.days)
    parts = [
        [wrapped(_heading(calendar), screen.width)],
        *_blocks(_grid(calendar, steps, screen), screen),
        [_legend(steps, screen)],
        [labelled(label, text, screen) for label, text in _summary(calendar)],
    ]
    if explain:
        parts.append(_explained(calendar, steps, screen))
    return "\n\n".join(joined(part) for part in parts)


def nothing_trained(calendar: "Calendar", last: "date | None", screen: "Screen") -> str:
    """Return what is said where no day was trained, given the last day of the log."""
    if last is None:
        return _EMPTY
    when = f"in {calendar.year}" if calendar.year else f"since {_day(calendar.first, calendar)}"
    text = f"No session {when}; the last was {day_name(last, calendar.today)}:"
    return f"{wrapped(text, screen.width)}\n  fitlog calendar --year {last.year}"


def calendar_form(calendar: "Calendar") -> "Form":
    """Return the promised form: days with sessions and sets, weeks kept or not, runs."""
    steps, habit = steps_of(one.sets for one in calendar.days), calendar.habit
    return {
        "year": calendar.year,
        "first": f"{calendar.first}",
        "last": f"{calendar.last}",
        "week_start": _NAMES[calendar.first_weekday].lower(),
        "goal_sessions": habit.goal,
        "sessions": sum(one.sessions for one in calendar.days),
        "training_days": len(calendar.days),
        "busiest_weekdays": [_NAMES[one].lower() for one in _busy(calendar).days],
        "steps": [step._asdict() for step in steps],
        "days": [
            one._asdict() | {"day": f"{one.day}", "level": level_of(one.sets, steps)}
            for one in calendar.days
        ],
        "weeks": [_week_form(week) for week in calendar.weeks],
        "runs": [_run_form(run) for run in runs_of(calendar.weeks)],
        "current_run": _run_form(habit.current),
        "best_run": _run_form(habit.best),
        "last_weeks": habit.lately._asdict(),
    }


_EMPTY = """\
Nothing is logged yet.
  fitlog log kickback 12@15 left p2      log a set: its day is the first on the calendar"""


def _week_form(week: "Week") -> "Form":
    return {
        "first": f"{week.start}",
        "last": f"{week.last}",
        "sessions": week.sessions,
        "kept": week.kept,
    }


def _run_form(run: "Run | None") -> "Form | None":
    return run and {"first": f"{run.start}", "last": f"{run.last}", "weeks": run.weeks}


def _day(day: "date", calendar: "Calendar") -> str:
    return plain_day(day, calendar.today)


def _heading(calendar: "Calendar") -> str:
    if calendar.year:
        return f"Training days of {calendar.year}"
    return f"Training days since {_day(calendar.first, calendar)}"


def _grid(calendar: "Calendar", steps: "tuple[Step, ...]", screen: "Screen") -> _Grid:
    """Lay the days out; a day outside the time, or still to come, has no level."""
    first, last = calendar.first, calendar.last
    start = week_start(first, calendar.first_weekday)
    weeks = [start + timedelta(weeks=number) for number in range((last - start).days // 7 + 1)]
    past = (min(last, calendar.today) - first).days + 1
    levels = dict.fromkeys((first + timedelta(days=number) for number in range(past)), _REST)
    levels |= {one.day: level_of(one.sets, steps) for one in calendar.days}
    return _Grid(weeks, levels, first, last, screen.width - _MARGIN)


def _blocks(grid: _Grid, screen: "Screen") -> list[list[str]]:
    """Return the lines of the heat map, in as few parts as the width allows, about as long."""
    parts = -(-len(grid.weeks) // grid.room)
    length = -(-len(grid.weeks) // parts)
    pitch = _WIDE if _WIDE * length <= grid.room + 1 else 1
    return [
        _block(grid._replace(weeks=grid.weeks[start : start + length]), pitch, screen)
        for start in range(0, len(grid.weeks), length)
    ]


def _block(grid: _Grid, pitch: int, screen: "Screen") -> list[str]:
    months = " " * _MARGIN + _months(grid, pitch)
    return [styled(months, DIM, screen), *(_row(row, grid, pitch, screen) for row in range(7))]


def _months(grid: _Grid, pitch: int) -> str:
    """Return the name of each month above the week that it begins in, as far as there is room."""
    ends = [min(week + timedelta(days=6), grid.last) for week in grid.weeks]
    begun = [0, *(n for n in range(1, len(ends)) if ends[n].month != ends[n - 1].month)]
    if len(begun) > 1 and begun[1] * pitch < _MONTH:
        del begun[0]
    line = ""
    for column in begun:
        if column * pitch + _MONTH - 1 <= grid.room:
            line = f"{line:<{column * pitch}}{ends[column]:%b}"
    return line


def _row(row: int, grid: _Grid, pitch: int, screen: "Screen") -> str:
    """Return one weekday of the weeks; days alike are styled together."""
    days = [week + timedelta(days=row) for week in grid.weeks]
    runs = groupby(grid.levels.get(day) for day in days)
    cells = "".join(_cells(level, len([*run]), pitch, screen) for level, run in runs)
    name = f"{WEEKDAYS[days[0].weekday()]:<{_MARGIN + 1 - pitch}}"
    return f"{styled(name, DIM, screen)}{cells}".rstrip()


def _cells(level: int | None, count: int, pitch: int, screen: "Screen") -> str:
    if level is None:
        return " " * count * pitch
    text = _sign(level, screen).rjust(pitch) * count
    return styled(text, _style(level, screen), screen)


def _sign(level: int, screen: "Screen") -> str:
    return (_SIGNS if screen.drawn else _ASCII)[level]


def _style(level: int, screen: "Screen") -> str:
    return DIM if level == _REST else _STYLES[screen.depth][level - 1]


def _legend(steps: "tuple[Step, ...]", screen: "Screen") -> str:
    """Return what the signs mean; blanks that do not break keep each with its words."""
    told = [(_REST, "rest"), *((step.level, _range(step)) for step in steps)]
    parts = [f"{_sign(level, screen)}\xa0{text}" for level, text in told]
    parts[-1] += f" work set{'s' * (steps[-1].most != 1)} a day"
    text = wrapped("   ".join(parts), screen.width, " " * _MARGIN)
    for level, _ in told[1:]:
        sign = _sign(level, screen)
        text = text.replace(f"{sign}\xa0", f"{styled(sign, _style(level, screen), screen)}\xa0")
    return text.replace("\xa0", " ")


def _range(step: "Step") -> str:
    return f"{step.least}" if step.least == step.most else f"{step.least}-{step.most}"


def _summary(calendar: "Calendar") -> list[tuple[str, str]]:
    sessions = plural(sum(one.sessions for one in calendar.days), "session")
    lines = [("trained", f"{sessions} on {plural(len(calendar.days), 'day')}{_mostly(calendar)}")]
    if calendar.last < calendar.today:
        return [*lines, ("kept", _kept_then(calendar)), ("run", _run_then(calendar))]
    return [
        *lines,
        ("this week", _this_week(calendar)),
        ("kept", _kept_now(calendar)),
        ("run", _run_now(calendar)),
    ]


def _busy(calendar: "Calendar") -> "Weekdays":
    found = busiest(calendar.days)
    stands_out = len(found.days) <= _MOST_BUSY and found.sessions > 1
    return found if stands_out else found._replace(days=())


def _mostly(calendar: "Calendar") -> str:
    busy = _busy(calendar)
    if not busy.days:
        return ""
    each = " each" if len(busy.days) > 1 else ""
    return f", most on {' and '.join(_NAMES[day] for day in busy.days)} ({busy.sessions}{each})"


def _goal(calendar: "Calendar") -> str:
    return plural(calendar.habit.goal, "session")


def _this_week(calendar: "Calendar") -> str:
    week = calendar.habit.weeks[-1]
    if week.kept:
        return f"kept: {plural(week.sessions, 'session')}, the goal is {calendar.habit.goal}"
    return f"{week.sessions} of {_goal(calendar)} so far"


def _kept_now(calendar: "Calendar") -> str:
    lately = calendar.habit.lately
    if not lately.of:
        return "no week is over yet"
    span = f"the last {LAST_WEEKS}" if lately.of == LAST_WEEKS else f"the {lately.of}"
    since = "" if lately.of == LAST_WEEKS else " since the first session"
    return f"{lately.kept} of {span} weeks{since} ({_goal(calendar)} or more)"


def _kept_then(calendar: "Calendar") -> str:
    kept = kept_of(calendar.weeks)
    if not kept.of:
        return f"no week since the first session belongs to {calendar.year}"
    return f"{kept.kept} of {plural(kept.of, 'week')} ({_goal(calendar)} or more)"


def _run_now(calendar: "Calendar") -> str:
    current, best = calendar.habit.current, calendar.habit.best
    if best is None:
        return f"none yet; it begins with a week of {_goal(calendar)}"
    if current is None:
        return f"none now; best {plural(best.weeks, 'week')}, {_ends(best, calendar)}"
    start = full_day(current.start).removesuffix(f" {calendar.today.year}")
    now = f"{plural(current.weeks, 'week')} now, since {start}"
    if current == best:
        return f"{now}, the best so far"
    return f"{now}; best {best.weeks}, {_ends(best, calendar)}"


def _run_then(calendar: "Calendar") -> str:
    best = longest(runs_of(calendar.weeks))
    return f"best {plural(best.weeks, 'week')}, {_ends(best, calendar)}" if best else "none"


def _ends(run: "Run", calendar: "Calendar") -> str:
    start, last = full_day(run.start), full_day(run.last)
    if run.start.year == run.last.year:
        start = start.removesuffix(f" {run.last.year}")
        last = last.removesuffix(f" {calendar.today.year}")
    return f"{start} to {last}"


def _explained(calendar: "Calendar", steps: "tuple[Step, ...]", screen: "Screen") -> list[str]:
    sets = sum(one.sets for one in calendar.days)
    quarters = ", ".join(_range(step) for step in steps)
    whole = "that year alone" if calendar.last < calendar.today else "the whole log"
    told = {
        "days": "a session counts on the day that it was lived on, and after midnight a set"
        " starts another one; days that are still to come stay blank",
        "sets": f"{sets:,} work sets: all but warm-ups, each side its own",
        "steps": f"split at the quartiles of these {plural(len(calendar.days), 'training day')}"
        f" (nearest rank): {quarters} sets; quartiles that coincide make fewer steps. They"
        " compare your days with each other, not with a norm",
        "weeks": f"start on {_NAMES[calendar.first_weekday]} (fitlog config set week_start);"
        " a week belongs to the year that has most of its days",
        "kept": f"a week with {_goal(calendar)} or more (--goal), however long they were; the"
        " running week counts as soon as it is kept",
        "run": "kept weeks in a row, not days, so that rest is no failure; it looks at"
        f" {whole}. The running week ends no run before it is over",
    }
    lines = [labelled(label, text, screen) for label, text in told.items()]
    return [styled("How it was reached", BOLD, screen), *lines]
