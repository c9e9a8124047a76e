"""What a deletion, an undo or a redo changed, in words."""

from itertools import groupby
from typing import TYPE_CHECKING

from fitlog.training.notation.spelling import format_sets
from fitlog.view.lines import BOLD, joined, styled, wrapped
from fitlog.view.text import plural

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from fitlog.training.exercise import Exercise
    from fitlog.training.sets import LoggedSet
    from fitlog.view.screen import Screen

    Exercises = Mapping[str, Exercise]
    Step = tuple[str, Sequence[LoggedSet], Sequence[LoggedSet], Sequence[tuple[str, bool]]]

_MOST_FILES = 5
_MOST_SETS = 50


def deleted(sets: "Sequence[LoggedSet]", exercises: "Exercises", screen: "Screen") -> str:
    """Return what was deleted."""
    heading = styled(f"Deleted: {plural(len(sets), 'set')}", BOLD, screen)
    return joined([heading, *_sets("", sets, exercises, screen)])


def steps_taken(
    verb: str, steps: "Iterable[Step]", exercises: "Exercises", screen: "Screen"
) -> str:
    """Return each command's words, and the sets and files that went and came with it."""
    lines: list[str] = []
    for words, removed, restored, files in steps:
        heading = wrapped(screen.text(f"{verb}: {words}"), screen.width)
        lines.append(styled(heading, BOLD, screen))
        lines += _sets("gone: ", removed, exercises, screen)
        lines += _sets("back: ", restored, exercises, screen)
        lines += _files("gone: ", [name for name, there in files if not there], screen)
        lines += _files("back: ", [name for name, there in files if there], screen)
    return joined(lines)


def _files(label: str, names: "Sequence[str]", screen: "Screen") -> "Iterator[str]":
    if len(names) > _MOST_FILES:
        yield f"  {label}{len(names)} files"
        return
    yield from (wrapped(screen.text(f"{label}{name}"), screen.width, "  ") for name in names)


def _sets(
    label: str, sets: "Sequence[LoggedSet]", exercises: "Exercises", screen: "Screen"
) -> "Iterator[str]":
    if len(sets) > _MOST_SETS:
        count = len({one.exercise for one in sets})
        yield f"  {label}{len(sets):,} sets of {plural(count, 'exercise')}"
        return
    for slug, run in groupby(sets, key=lambda one: one.exercise):
        performed = [one.performed for one in run]
        notes = [f' "{one.note}"' for one in performed if one.note]
        said = format_sets(performed, exercises[slug]) + "".join(notes)
        text = f"{label}{exercises[slug].name}: {said}"
        yield wrapped(screen.text(text), screen.width, "  ")
