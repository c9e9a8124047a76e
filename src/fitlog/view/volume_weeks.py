"""What `volume --weeks` shows: direct hard sets a week, side by side, and where they go."""

from typing import TYPE_CHECKING

from fitlog.training.week_volume import LEAST_WEEKS
from fitlog.view.lines import BOLD, DIM, GREEN, YELLOW, labelled, styled, wrapped
from fitlog.view.progress_table import Cell, columns, table_width
from fitlog.view.progress_words import LINE
from fitlog.view.sparkline import sparkline
from fitlog.view.text import plural
from fitlog.view.volume_page import paragraphs
from fitlog.view.volume_words import count, load_text, muscle_name, named

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from fitlog.training.trend import Slope
    from fitlog.training.week_volume import WeekVolume
    from fitlog.view.screen import Screen
    from fitlog.view.volume_values import Weeks

_INDENT = "  "
_MOST_BARS, _FEW_BARS = 16, 8
_NARROW = 60
_RUNNING = "*"
"""Marks a week that is not over."""


def weeks_page(view: "Weeks", screen: "Screen", *, explain: bool = False) -> str:
    """Return the page as text for the screen."""
    weeks = plural(len(view.weeks), "week")
    title = wrapped(f"Direct hard sets a week, {weeks}", screen.width)
    parts = [[styled(title, BOLD, screen)], _table(view, screen), [*_notes(view, screen)]]
    if explain:
        from fitlog.view.volume_explained import explained_weeks  # noqa: PLC0415 - only with --explain

        parts.append(explained_weeks(view, screen))
    return paragraphs(parts)


def _table(view: "Weeks", screen: "Screen") -> list[str]:
    """Return a line a muscle, with as many of the last weeks as there is room for."""
    if not view.trained:
        return [f"{_INDENT}No direct hard set."]
    for shown in range(len(view.weeks), 0, -1):
        rows = _rows(view, shown, screen)
        if table_width(rows) + len(_INDENT) <= screen.width or shown == 1:
            break
    return columns(rows, screen, _INDENT)


def _rows(view: "Weeks", shown: int, screen: "Screen") -> list[list[Cell]]:
    weeks = view.weeks[-shown:]
    all_shown = shown == len(view.weeks)
    drawn = "weeks" if len(view.weeks) <= _bars(screen) else f"last {_bars(screen)}"
    head = [Cell("muscle", DIM)] if all_shown else [Cell("muscle", DIM), Cell(drawn, DIM)]
    tail = [Cell("range", DIM, right=True), Cell("a week", DIM, right=True), Cell()]
    dates = [Cell(_head(week, view.today), DIM, right=True) for week in weeks]
    rows = [[*head, *dates, *_fitting(tail, screen)]]
    for muscle in view.trained:
        line = [] if all_shown else [Cell(_line(view, muscle, screen), LINE)]
        sets = [Cell(count(week.of(muscle).direct), right=True) for week in weeks]
        tail = _fitting(_tail(view, muscle), screen)
        rows.append([Cell(muscle_name(muscle)), *line, *sets, *tail])
    return rows


def _fitting(tail: list[Cell], screen: "Screen") -> list[Cell]:
    """Return the cells behind the weeks: on a narrow screen the word alone."""
    return tail if screen.width >= _NARROW else tail[2:]


def _head(week: "WeekVolume", today: "date") -> str:
    running = "" if week.last < today else _RUNNING
    return f"{week.first.day} {week.first:%b}{running}"


def _line(view: "Weeks", muscle: str, screen: "Screen") -> str:
    direct = [week.of(muscle).direct for week in view.weeks]
    return sparkline(direct, drawn=screen.drawn, most=_bars(screen))


def _bars(screen: "Screen") -> int:
    """Return how many weeks the row of bars shows at the most."""
    return _MOST_BARS if screen.width >= _NARROW else _FEW_BARS


def _tail(view: "Weeks", muscle: str) -> list[Cell]:
    wanted, slope = view.ranges.get(muscle), view.trend(muscle)
    change = "" if slope is None else f"{slope.per_day:+.1f}".replace("-0.0", "+0.0")
    word, style = _word(slope)
    return [
        Cell(str(wanted) if wanted else "", right=True),
        Cell(change, right=True),
        Cell(word, style),
    ]


def _word(slope: "Slope | None") -> tuple[str, str]:
    if slope is None:
        return "", ""
    if slope.rises:
        return "rising", GREEN
    return ("falling", YELLOW) if slope.falls else ("level", "")


def _notes(view: "Weeks", screen: "Screen") -> "Iterator[str]":
    if len(view.full) < len(view.weeks):
        yield labelled("", f"{_RUNNING} not over yet, and in no trend", screen)
    if len(view.full) < LEAST_WEEKS:
        yield labelled("", f"a trend needs {LEAST_WEEKS} weeks that are over", screen)
    rested = [one for one in view.muscles if one not in view.trained]
    if rested and view.trained:
        yield labelled("untrained", named(rested), screen)
    loads = [
        f"{_head(week, view.today)} {load_text(week.load.grams, view.unit)}"
        for week in view.weeks[-_MOST_BARS:]
        if week.load.sets
    ]
    if loads:
        yield labelled("load", f"volume load {', '.join(loads)}", screen)
