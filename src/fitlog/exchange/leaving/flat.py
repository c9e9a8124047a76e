r"""Our own CSV, for spreadsheets: one row a set, in the order done, columns that do not change.

Cells are empty where nothing is known. `at` and `started_at` are ISO 8601 with the offset, empty
where the day alone is known; `day` is the session's. Durations are seconds, distances metres,
a load is as it was typed, with `load_unit` kg, lb or pin, `load_base` absolute or bodyweight,
and below 0 where it helps. `block` counts the exercise's blocks within the session, `set` the
sets within the block; `exercise_note` stands on the block's first row, what is known of the
session on every one.

A cell of text, and no other, gets an apostrophe in front where a spreadsheet program could take
it for a formula: where it begins with = + - @ (or one of these in full width), after any white
space or apostrophes, or with a tab. The reader takes exactly one such apostrophe off again, so
every text comes back as it was. Line ends within a text are "\n".

Lost are sessions without sets, when a session ended and which notes are pinned; JSON Lines
holds them.
"""

import re
from typing import TYPE_CHECKING

from fitlog.exchange.leaving.blocks import block_of, notes_of
from fitlog.exchange.leaving.cells import liner, plain_text, tenths, thousandths

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from fitlog.training.session import Session
    from fitlog.training.sets import LoggedSet, PerformedSet

HEADER = (
    *("session_id", "day", "started_at", "session_title", "session_note", "exercise"),
    *("exercise_name", "block", "set", "set_id", "at", "kind", "reps", "load", "load_unit"),
    *("load_base", "implements", "side", "pause_seconds", "pause_at", "tempo", "rpe", "rir"),
    *("duration_seconds", "distance_m", "chain", "rest_seconds", "superset", "note"),
    "exercise_note",
)
# Apostrophes count, so that a text that begins with one is told from a prefix.
_RISKY = re.compile("'*(?:\t|\\s*[=+\\-@\uff1d\uff0b\uff0d\uff20])")
_NO_LOAD = ("", "", "", "")


def lines(sessions: "Iterable[Session]", called: "Callable[[str], str]") -> "Iterator[str]":
    """Yield the file line by line, the header first; `called` gives an exercise's name."""
    line = liner()
    yield line(HEADER)
    for session in sessions:
        for row in _rows(session, called):
            yield line(row)


def unsaid(_performed: "PerformedSet") -> list[str]:
    """Return what of a set has no column here: nothing."""
    return []


def guarded(text: str) -> str:
    """Return a text so that no spreadsheet program runs it as a formula."""
    text = plain_text(text)
    return f"'{text}" if _RISKY.match(text) else text


def unguarded(text: str) -> str:
    """Return a text of which `guarded` made this one."""
    return text[1:] if text[:1] == "'" and _RISKY.match(text) else text


def _rows(session: "Session", called: "Callable[[str], str]") -> "Iterator[tuple[object, ...]]":
    before = _session(session)
    notes = notes_of(session)
    counts: dict[tuple[str, int], int] = {}
    for one in session.sets:
        key = (one.exercise, block_of(one.performed))
        number = counts[key] = counts.get(key, 0) + 1
        note = notes.get(key, "") if number == 1 else ""
        name = (guarded(one.exercise), guarded(called(one.exercise)))
        place = (key[1], number, one.id, _at(one))
        yield (*before, *name, *place, *_performed(one.performed), guarded(note))


def _session(session: "Session") -> tuple[str, ...]:
    return (
        session.id,
        session.day.isoformat(),
        session.started_at.isoformat() if session.timed else "",
        guarded(session.title),
        guarded(session.note),
    )


def _at(one: "LoggedSet") -> str:
    return one.at.isoformat() if one.timed else ""


def _performed(one: "PerformedSet") -> "tuple[object, ...]":
    load, pause, effort = one.load, one.pause, one.effort
    # None is an empty cell.
    return (
        one.kind.value,
        one.reps,
        *((load.text, load.unit.value, load.base.value, load.implements) if load else _NO_LOAD),
        one.side and one.side.value,
        thousandths(pause and pause.milliseconds),
        pause and pause.at,
        one.tempo and str(one.tempo),
        tenths(effort.tenths) if effort and effort.scale == "rpe" else "",
        tenths(effort.tenths) if effort and effort.scale == "rir" else "",
        thousandths(one.duration_ms),
        one.distance_m,
        "+".join(map(str, one.chain)),
        thousandths(one.rest_ms),
        one.superset,
        guarded(one.note),
    )
