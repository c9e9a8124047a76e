"""What an import of a log would bring, in words and as a form; nothing left out in silence."""

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from fitlog.view.days import full_day
from fitlog.view.forms import Form
from fitlog.view.lines import BOLD, YELLOW, labelled, styled, wrapped
from fitlog.view.text import plural

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import date

    from fitlog.view.screen import Screen

_SHOWN = 8
_HOW = {
    "map": "by your map",
    "asked": "as you answered",
    "yours": "by your own aliases",
    "app": "by the app's own names",
    "name": "by name",
    "alias": "by alias",
    "other": "by another app's name",
}
_STATES = {
    "same": "there already",
    "edited": "edited here since, left as they are",
    "changed": "different in the file now, left as they are here",
    "deleted": "deleted here since, left out",
}


class Newcomer(NamedTuple):
    """An exercise that the library does not know: its name, sets, new slug, the nearest three."""

    name: str
    sets: int
    slug: str
    nearest: "Sequence[str]"


class Remark(NamedTuple):
    """Something about a line of the file."""

    line: int
    text: str


class Arriving(NamedTuple):
    """How much of a file there is.

    `sets` counts them by state: new, same, edited, changed, deleted; of the rest only what is
    new counts. `differing` are sessions and notes that the file says otherwise than the log.
    """

    sets: "Mapping[str, int]"
    notes: int
    measurements: int
    goals: int
    differing: int


class MoveIn(NamedTuple):
    """What is in a file, and what would become of it.

    `matched` tells for each known name the exercise and how it was found; `left` the rows that
    are no sets by reason, with their number; `kept` what stays as it is here.
    """

    file: str
    label: str
    sessions: int
    first: "date | None"
    last: "date | None"
    arriving: Arriving
    matched: "Mapping[str, tuple[str, str]]"
    newcomers: "Sequence[Newcomer]"
    one_sided: "Sequence[str]"
    left: "Mapping[str, int]"
    doubts: "Sequence[Remark]"
    faults: "Sequence[Remark]"
    kept: "Sequence[str]" = ()


def move_in_page(move: MoveIn, screen: "Screen") -> str:
    """Return the report as text."""
    head = styled(wrapped(screen.text(f"{move.label}: {move.file}"), screen.width), BOLD, screen)
    return "\n".join([head, *_lines(move, screen)])


def move_in_form(move: MoveIn, *, written: bool) -> Form:
    """Return the report as a program reads it."""
    return {
        "file": move.file,
        "source": move.label,
        "written": written,
        "sessions": move.sessions,
        "first_day": move.first and move.first.isoformat(),
        "last_day": move.last and move.last.isoformat(),
        "sets": dict(move.arriving.sets),
        "notes": move.arriving.notes,
        "measurements": move.arriving.measurements,
        "goals": move.arriving.goals,
        "exercises": {
            name: {"slug": slug, "how": how} for name, (slug, how) in move.matched.items()
        },
        "new_exercises": [
            {"name": one.name, "sets": one.sets, "slug": one.slug, "nearest": list(one.nearest)}
            for one in move.newcomers
        ],
        "one_sided": list(move.one_sided),
        "left_out": dict(move.left),
        "look_at": [{"line": line, "what": text} for line, text in move.doubts],
        "not_understood": [{"line": line, "why": why} for line, why in move.faults],
        "kept_as_they_are": _kept(move),
    }


def _kept(move: MoveIn) -> list[str]:
    """Return what stays as it is here, though the file has it too."""
    what = plural(move.arriving.differing, "session or note", "sessions or notes")
    told = [f"{what} that the file says otherwise"] if move.arriving.differing else []
    return [*move.kept, *told]


def brought(move: MoveIn) -> str:
    """Return what was done, in a line."""
    new = move.arriving.sets.get("new", 0)
    more = (
        (move.arriving.notes, "note"),
        (move.arriving.measurements, "measurement"),
        (move.arriving.goals, "goal"),
        (len(move.newcomers), "new exercise"),
    )
    parts = [plural(new, "set"), *(plural(count, what) for count, what in more if count)]
    return f"Brought in: {', '.join(parts)}. fitlog undo takes it back."


def _lines(move: MoveIn, screen: "Screen") -> "Iterator[str]":
    if move.first and move.last:
        span = f"{full_day(move.first)} to {full_day(move.last)}"
        yield labelled("sessions", f"{move.sessions:,}, {span}", screen)
    yield from _counts(move, screen)
    yield from _exercises(move, screen)
    if move.one_sided:
        text = f"{_some(move.one_sided)}: taken as written; --per-side: each set is of both sides"
        yield labelled("one side", text, screen)
    for why, count in move.left.items():
        yield labelled("left out", f"{plural(count, 'row')}: {why}", screen)
    if kept := _kept(move):
        yield labelled("kept", f"as it is here: {_some(kept)}", screen)
    yield from _remarks("look at", move.doubts, screen)
    yield from _remarks("not read", move.faults, screen)


def _counts(move: MoveIn, screen: "Screen") -> "Iterator[str]":
    found = move.arriving
    known = [f"{found.sets[s]:,} {said}" for s, said in _STATES.items() if found.sets.get(s)]
    yield labelled("sets", ", ".join([f"{found.sets.get('new', 0):,} new", *known]), screen)
    if found.notes:
        yield labelled("notes", f"{found.notes:,} on exercises", screen)
    if found.measurements:
        yield labelled("body", plural(found.measurements, "measurement"), screen)
    if found.goals:
        yield labelled("goals", f"{found.goals}", screen)


def _exercises(move: MoveIn, screen: "Screen") -> "Iterator[str]":
    hows = Counter(how for _, how in move.matched.values())
    if hows:
        said = ", ".join(f"{count} {_HOW[how]}" for how, count in hows.most_common())
        yield labelled("exercises", f"{len(move.matched)} known: {said}", screen)
    for place, one in enumerate(move.newcomers):
        near = f"; near: {', '.join(one.nearest)}" if one.nearest else ""
        text = f"{one.name}, {plural(one.sets, 'set')}{near}"
        yield labelled("" if place else "new", text, screen)
    if any(one.nearest for one in move.newcomers):
        hint = "They become exercises of your own, unless --map FILE says another:"
        yield labelled("", f'{hint} "Their name" = "our-slug"', screen)


def _remarks(label: str, remarks: "Sequence[Remark]", screen: "Screen") -> "Iterator[str]":
    for place, (line, text) in enumerate(remarks[:_SHOWN]):
        said = f"line {line}: {text}" if line else text
        yield labelled("" if place else label, said, screen, YELLOW)
    if len(remarks) > _SHOWN:
        more = f"... and {len(remarks) - _SHOWN:,} more; --json tells all"
        yield labelled("", more, screen, YELLOW)


def _some(names: "Iterable[str]") -> str:
    listed = list(names)
    return ", ".join(listed[:_SHOWN]) + (" ..." if len(listed) > _SHOWN else "")
