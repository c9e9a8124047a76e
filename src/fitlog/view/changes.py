"""What a deletion, an undo or a redo changed, in words."""

from dataclasses import replace
from typing import TYPE_CHECKING

from fitlog.training.notation.spelling import format_sets
from fitlog.view.days import clock
from fitlog.view.lines import BOLD, joined, styled, wrapped
from fitlog.view.text import plural

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from fitlog.training.exercise import Exercise
    from fitlog.training.session import Session
    from fitlog.training.sets import LoggedSet, PerformedSet
    from fitlog.view.screen import Screen

    Exercises = Mapping[str, Exercise]
    Told = Sequence[tuple[str, bool]]
    Step = tuple[str, Sequence[LoggedSet], Sequence[LoggedSet], Told, Told]

_MOST_NAMED = 5
_MOST_SETS = 50


def deleted(sets: "Sequence[LoggedSet]", exercises: "Exercises", screen: "Screen") -> str:
    """Return what was deleted."""
    heading = styled(f"Deleted: {plural(len(sets), 'set')}", BOLD, screen)
    return joined([heading, *_sets("", sets, exercises, screen)])


def cancelled(
    session: "Session", sets: "Sequence[LoggedSet]", exercises: "Exercises", screen: "Screen"
) -> str:
    """Return which session was dropped, with its sets."""
    many = plural(len(sets), "set") if sets else "no set yet"
    titled = f" {session.title}," if session.title else ""
    text = f"Cancelled: the session{titled} since {clock(session.started_at)}, {many}"
    heading = styled(wrapped(screen.text(text), screen.width), BOLD, screen)
    back = "  fitlog undo brings it back"
    return joined([heading, *_sets("", sets, exercises, screen), back])


def steps_taken(
    verb: str, steps: "Iterable[Step]", exercises: "Exercises", screen: "Screen"
) -> str:
    """Return each command's words, and what went and came with it."""
    lines: list[str] = []
    for words, removed, restored, *others in steps:
        heading = wrapped(screen.text(f"{verb}: {words}"), screen.width)
        lines.append(styled(heading, BOLD, screen))
        stayed = _stayed(removed, restored)
        for label, sets in (("gone: ", removed), ("back: ", restored)):
            lines += _sets(label, [one for one in sets if one.id not in stayed], exercises, screen)
        moved = [one for one in restored if stayed.get(one.id)]
        lines += _sets("moved: ", moved, exercises, screen)
        for told, what in zip(others, ("files", "measurements"), strict=True):
            lines += _named("gone: ", [name for name, there in told if not there], what, screen)
            lines += _named("back: ", [name for name, there in told if there], what, screen)
    return joined(lines)


def _stayed(removed: "Sequence[LoggedSet]", restored: "Sequence[LoggedSet]") -> dict[str, bool]:
    """Return the ids of sets that say the same before and after, and whether they moved.

    The rest after a set, which comes with the next one, is no part of what it says.
    """
    before = {one.id: one for one in removed}
    pairs = ((before[one.id], one) for one in restored if one.id in before)
    return {
        new.id: (old.session_id, old.at) != (new.session_id, new.at)
        for old, new in pairs
        if replace(old.performed, rest_ms=None) == replace(new.performed, rest_ms=None)
        and old.exercise == new.exercise
    }


def _named(label: str, names: "Sequence[str]", what: str, screen: "Screen") -> "Iterator[str]":
    if len(names) > _MOST_NAMED:
        yield f"  {label}{len(names):,} {what}"
        return
    yield from (wrapped(screen.text(f"{label}{name}"), screen.width, "  ") for name in names)


def _sets(
    label: str, sets: "Sequence[LoggedSet]", exercises: "Exercises", screen: "Screen"
) -> "Iterator[str]":
    if len(sets) > _MOST_SETS:
        count = len({one.exercise for one in sets})
        yield f"  {label}{len(sets):,} sets of {plural(count, 'exercise')}"
        return
    by_exercise: dict[str, list[PerformedSet]] = {}
    for one in sets:
        by_exercise.setdefault(one.exercise, []).append(one.performed)
    for slug, performed in by_exercise.items():
        notes = [f' "{one.note}"' for one in performed if one.note]
        said = format_sets(performed, exercises[slug]) + "".join(notes)
        text = f"{label}{exercises[slug].name}: {said}"
        yield wrapped(screen.text(text), screen.width, "  ")
