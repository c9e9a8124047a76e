"""What `volume` shows of one week: bars against the ranges, what rested, loads, the body."""

import math
from itertools import groupby
from typing import TYPE_CHECKING

from fitlog.training.taxonomy import MUSCLES
from fitlog.view.lines import BOLD, DIM, joined, labelled, styled, wrapped
from fitlog.view.progress_table import Cell, columns, cut, table_width
from fitlog.view.progress_words import LINE
from fitlog.view.text import plural
from fitlog.view.volume_words import (
    STANDING_STYLES,
    count,
    effort_text,
    groups_text,
    hard,
    load_text,
    muscle_name,
    named,
    slugs_text,
    span_text,
    standing_words,
    volume_text,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from fitlog.training.week_volume import Done
    from fitlog.view.screen import Screen
    from fitlog.view.volume_values import OneWeek

EMPTY = """\
Nothing is logged yet.
  fitlog log bench 3x8@60                three sets of 8 at 60 kg
  fitlog volume                          what they count for, muscle by muscle"""

_BESIDE = 120
"""Columns from which the body stands beside the bars."""
STEP = 5
"""Sets from one sign of the body map to the next; there are four."""
_NARROW = 60
_INDENT = "  "
_MOST_BAR = 30
_LEAST_BAR = 10
_LEAST_TOP = 10
"""Sets that a whole bar stands for, unless a range or a muscle has more."""
_NEVER = math.inf


def volume_page(view: "OneWeek", screen: "Screen", *, explain: bool = False) -> str:
    """Return the page as text for the screen."""
    if not view.begun:
        return EMPTY
    from fitlog.view.muscle_map import map_width, muscle_map, side_by_side  # noqa: PLC0415 - Rich

    sets = {one: view.week.of(one).fractional for one in view.muscles}
    figures = muscle_map(sets, STEP, screen, "all")
    beside = bool(figures) and screen.width >= _BESIDE
    column = screen._replace(width=screen.width - map_width() - 1) if beside else screen
    text = paragraphs(_parts(view, column))
    parts = [side_by_side(text, figures, column.width)] if beside else [text, figures]
    if explain:
        from fitlog.view.volume_explained import explained  # noqa: PLC0415 - only with --explain

        parts.append(joined(explained(view, screen)))
    return paragraphs([[part] for part in (_heading(view, screen), *parts)])


def paragraphs(parts: "Iterable[Sequence[str]]") -> str:
    """Return each part's lines, with an empty one between two parts."""
    return "\n\n".join(joined(part) for part in parts if any(part))


def _heading(view: "OneWeek", screen: "Screen") -> str:
    sessions = plural(view.week.sessions, "session")
    far = "" if view.is_over else " so far"
    text = f"Hard sets, {span_text(view.week, view.today)}: {sessions}{far}"
    return styled(wrapped(text, screen.width), BOLD, screen)


def _parts(view: "OneWeek", screen: "Screen") -> list[list[str]]:
    if not any(view.week.of(one).fractional for one in view.muscles):
        bars = [f"{_INDENT}No hard set{'' if view.is_over else ' yet'}."]
    else:
        bars = _narrow(view, screen) if screen.width < _NARROW else _table(view, screen)
    rested = [*_rested(view, screen)]
    if len(view.muscles) < len(MUSCLES):
        return [bars, _exercises(view, screen), rested]
    return [bars, rested, [*_loads(view, screen), *_uncounted(view, screen)]]


def _table(view: "OneWeek", screen: "Screen") -> list[str]:
    """Return a line a muscle: its name, its bar, what that says in figures."""
    heads = [Cell("sets", DIM, right=True), Cell("range", DIM, right=True), Cell()]
    rows = [[Cell("muscle", DIM), *heads, Cell("all", DIM, right=True)]]
    rows += [_row(view, muscle) for muscle in view.shown]
    room = screen.width - len(_INDENT) - table_width(rows) - 2
    bars = [Cell(), *(Cell(_bar(view, one, room, screen), LINE) for one in view.shown)]
    with_bars = [[row[0], bar, *row[1:]] for row, bar in zip(rows, bars, strict=True)]
    return [*columns(with_bars, screen, _INDENT), *_key(screen), *_helped(view, screen)]


def _row(view: "OneWeek", muscle: str) -> list[Cell]:
    sets, wanted = view.week.of(muscle), view.ranges.get(muscle)
    words = standing_words(sets.direct, wanted, is_over=view.is_over)
    style = STANDING_STYLES.get(wanted.standing(sets.direct), "") if wanted else ""
    return [
        Cell(muscle_name(muscle)),
        Cell(count(sets.direct), BOLD, right=True),
        Cell(str(wanted) if wanted else "", right=True),
        Cell(words, style),
        Cell(count(sets.fractional), DIM, right=True),
    ]


def _narrow(view: "OneWeek", screen: "Screen") -> list[str]:
    """Return a line a muscle and its bar below."""
    lines = []
    for muscle in view.shown:
        name, sets, wanted, words, every = (cell.text for cell in _row(view, muscle))
        parts = (f"{sets} of {wanted}" if wanted else sets, words, f"all {every}")
        text = f"{name}: {', '.join(part for part in parts if part)}"
        bar = _bar(view, muscle, screen.width - 2 * len(_INDENT), screen).rstrip()
        lines += [wrapped(text, screen.width, _INDENT)]
        lines += [f"{_INDENT * 2}{styled(bar, LINE, screen)}"] if bar else []
    return [*lines, *_key(screen), *_helped(view, screen)]


def _bar(view: "OneWeek", muscle: str, room: int, screen: "Screen") -> str:
    """Return the direct hard sets as a bar, over the place of the range."""
    width, top = max(_LEAST_BAR, min(room, _MOST_BAR)), _top(view)
    direct, wanted = view.week.of(muscle).direct, view.ranges.get(muscle)
    full, place, half = ("█", "░", "▌") if screen.drawn else ("#", "-", "#")
    low, high = (round(end / top * width) for end in wanted or (0, 0))
    halves = max(1, round(2 * direct / top * width)) if direct else 0
    done = full * (halves // 2) + half * (halves % 2)
    return done + (" " * low + place * (high - low)).ljust(width)[len(done) :]


def _top(view: "OneWeek") -> float:
    """Return the number of sets at the right end of all bars."""
    ends = [view.ranges[one].high for one in view.shown if one in view.ranges]
    return max(_LEAST_TOP, *ends, *(view.week.of(one).direct for one in view.shown))


def _key(screen: "Screen") -> "Iterator[str]":
    place = "░" if screen.drawn else "-"
    text = f"sets: direct hard sets, {place} their range; all: with helping sets as a half"
    for line in wrapped(text, screen.width, _INDENT).split("\n"):
        yield styled(line, DIM, screen)


def _helped(view: "OneWeek", screen: "Screen") -> "Iterator[str]":
    """Yield what only helped, and so has no line of its own."""
    halves = {one: view.week.of(one).fractional for one in view.muscles if one not in view.shown}
    words = [f"{muscle_name(one).lower()} {count(sets)}" for one, sets in halves.items() if sets]
    if words:
        yield labelled("helped", ", ".join(words), screen)


def _exercises(view: "OneWeek", screen: "Screen") -> list[str]:
    """Return the exercises behind the bars, where only some muscles were asked for."""
    rows = [_exercise_row(view, one, screen) for one in view.done]
    return columns(rows, screen, _INDENT) if rows else []


def _exercise_row(view: "OneWeek", done: "Done", screen: "Screen") -> list[Cell]:
    direct = {*done.exercise.primary} & {*view.muscles}
    load = load_text(done.load.grams, view.unit) if done.load.grams else ""
    return [
        Cell(cut(screen.text(done.exercise.name), screen.width // 2, screen)),
        Cell(count(done.hard_sets), BOLD, right=True),
        Cell("direct") if direct else Cell("helping", DIM),
        *([Cell(load, right=True)] if screen.width >= _NARROW else []),
    ]


def _rested(view: "OneWeek", screen: "Screen") -> "Iterator[str]":
    """Yield what had no direct hard set, by how long ago its last one was."""
    rested = [one for one in view.muscles if not view.week.of(one).direct]
    if not rested:
        return
    yield styled(f"{_INDENT}Not trained{'' if view.is_over else ' yet'}", BOLD, screen)
    ordered = sorted(rested, key=lambda one: _days(view, one))
    for days, muscles in groupby(ordered, key=lambda one: _days(view, one)):
        label = plural(int(days), "day") if days < _NEVER else "never"
        yield labelled(label, named(muscles), screen)


def _days(view: "OneWeek", muscle: str) -> float:
    last = view.last_days.get(muscle)
    return _NEVER if last is None else (view.until - last).days


def _loads(view: "OneWeek", screen: "Screen") -> "Iterator[str]":
    load = view.week.load
    if load.sets or load.left_out:
        yield labelled("load", f"volume load {volume_text(load, view.unit)}", screen)
    if groups := groups_text(view.week, view.unit):
        yield labelled("by group", groups, screen)
    if view.week.daily_loads:
        yield labelled("effort", effort_text(view.week.daily_loads), screen)


def _uncounted(view: "OneWeek", screen: "Screen") -> "Iterator[str]":
    told = (
        (view.week.without_muscles, "of exercises without muscles"),
        (view.week.set_aside, "of conditioning and mobility"),
    )
    for sets, what in told:
        if sets:
            text = f"not counted: {hard(sum(sets.values()))} {what}: {slugs_text(sets)}"
            yield labelled("", text, screen)
