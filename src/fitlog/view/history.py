"""Sessions as text: a heading a session, a line an exercise, its notes below."""

from itertools import groupby
from typing import TYPE_CHECKING

from fitlog.training.notation.spelling import format_sets
from fitlog.view.days import clock, plain_day
from fitlog.view.lines import BOLD, DIM, joined, styled, wrapped
from fitlog.view.text import plural

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date

    from fitlog.training.exercise import Exercise
    from fitlog.training.session import Session
    from fitlog.training.sets import LoggedSet
    from fitlog.view.screen import Screen

    Exercises = Mapping[str, Exercise]


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
        yield wrapped(screen.text(f'"{session.note}"'), screen.width, "  ")
    notes = {(note.exercise, note.block): note.text for note in session.notes}
    for (slug, block), run in groupby(session.sets, key=_block):
        yield from _exercise(exercises[slug], tuple(run), notes.get((slug, block), ""), screen)


def _block(one: "LoggedSet") -> tuple[str, int]:
    return one.exercise, one.performed.block or 1


def _exercise(
    exercise: "Exercise", sets: "Sequence[LoggedSet]", on_it: str, screen: "Screen"
) -> "Iterator[str]":
    said = format_sets([one.performed for one in sets], exercise)
    group = sets[0].performed.superset
    said = said if group is None else f"{said}  (superset {group})"
    numbers = _numbers(sets)
    line = wrapped(screen.text(f"{exercise.name}: {said}  {numbers}"), screen.width - 2, "    ")
    line = line[2:]
    yield line.removesuffix(numbers) + styled(numbers, DIM, screen)
    if on_it:
        yield wrapped(screen.text(f'"{on_it}"'), screen.width, "      ")
    for one in sets:
        if one.performed.note:
            note = f'@{one.short} "{one.performed.note}"'
            yield wrapped(screen.text(note), screen.width, "      ")


def _numbers(sets: "Sequence[LoggedSet]") -> str:
    """Return the short ids: "@7" or "@9..@7", the first set's first."""
    first, last = sets[0].short, sets[-1].short
    return f"@{first}" if first == last else f"@{first}..@{last}"
