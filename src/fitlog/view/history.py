"""Sessions as text: a heading a session, a line an exercise, its notes below."""

from itertools import groupby
from typing import TYPE_CHECKING

from fitlog.training.notation.spelling import format_sets
from fitlog.training.supersets import gathered
from fitlog.view.days import clock, plain_day
from fitlog.view.lines import BOLD, DIM, joined, styled, wrapped
from fitlog.view.noting import quoted
from fitlog.view.superset import named
from fitlog.view.text import plural

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date

    from fitlog.training.exercise import Exercise
    from fitlog.training.session import Session
    from fitlog.training.sets import LoggedSet
    from fitlog.view.screen import Screen

    Exercises = Mapping[str, Exercise]

_MARGIN = "  "


def history_page(
    sessions: "Sequence[Session]", exercises: "Exercises", today: "date", screen: "Screen"
) -> str:
    """Return sessions, the newest last."""
    return "\n\n".join(joined(_session(one, exercises, today, screen)) for one in sessions)


def _session(
    session: "Session", exercises: "Exercises", today: "date", screen: "Screen"
) -> "Iterator[str]":
    begin, end = clock(session.started_at), clock(session.ended_at)
    hours = begin if begin == end else f"{begin} to {end}"
    when = [plain_day(session.day, today), *([hours] if session.timed else [])]
    hard = [] if session.rpe_tenths is None else [f"RPE {session.rpe_tenths / 10:g}"]
    heading = ", ".join([*when, plural(len(session.sets), "set"), *hard])
    title = f": {session.title}" if session.title else ""
    yield styled(wrapped(screen.text(f"{heading}{title}"), screen.width), BOLD, screen)
    if session.note:
        told = quoted(session.note, pinned=session.pinned)
        yield wrapped(screen.text(told), screen.width, "  ")
    notes = {(n.exercise, n.block): quoted(n.text, pinned=n.pinned) for n in session.notes}
    groups = gathered(session.sets)
    several = sum(group.number is not None for group in groups) > 1
    for group in groups:
        called = "" if group.number is None else named(group.number, several=several)
        indent = _MARGIN
        if len(group.parts) > 1:
            yield f"{_MARGIN}{called}"
            indent, called = 2 * _MARGIN, ""
        for slug, block, sets in group.parts:
            line = _line(exercises[slug], sets, called, screen, indent)
            yield from _exercise(line, sets, notes.get((slug, block), ""), screen, indent)


def _line(
    exercise: "Exercise", sets: "Sequence[LoggedSet]", called: str, screen: "Screen", indent: str
) -> str:
    """Return what was done of an exercise; where it stands alone, what its superset is `called`."""
    said = format_sets([one.performed for one in sets], exercise)
    said = f"{said}  ({called.lower()})" if called else said
    numbers = _numbers(sets)
    text = screen.text(f"{exercise.name}: {said}  {numbers}")
    line = wrapped(text, screen.width - len(_MARGIN), indent + _MARGIN)[len(_MARGIN) :]
    # Many numbers may be on several lines.
    before = line.removesuffix(numbers)
    return line if before == line else before + styled(numbers, DIM, screen)


def _exercise(
    line: str, sets: "Sequence[LoggedSet]", on_it: str, screen: "Screen", indent: str
) -> "Iterator[str]":
    yield line
    if on_it:
        yield wrapped(screen.text(on_it), screen.width, indent + 2 * _MARGIN)
    for one in sets:
        if one.performed.note:
            note = quoted(one.performed.note, pinned=one.performed.pinned)
            yield wrapped(screen.text(f"@{one.short} {note}"), screen.width, indent + 2 * _MARGIN)


def _numbers(sets: "Sequence[LoggedSet]") -> str:
    """Return the short ids, the first set's first: "@7", "@9..@7", or in turn "@6 @4 @2"."""
    # What counts down with the place has the same sum with it: a run without gaps.
    runs = groupby(enumerate(one.short for one in sets), key=lambda each: each[0] + each[1])
    ends = [[short for _, short in run] for _, run in runs]
    return " ".join(f"@{run[0]}" + (f"..@{run[-1]}" if run[1:] else "") for run in ends)
