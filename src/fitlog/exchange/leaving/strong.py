"""The log as the app Strong exports it, for apps that import from Strong.

Strong itself imports nothing, so this is for others, Hevy first of all. The layout is the one
that Strong writes now: semicolons, every cell quoted, and units in the header. The older one of
twelve columns does not say whether its weights are kg or lb, and leaves the importer to guess.

Weights are those of one implement, in the unit asked for, with at most two decimals; distances
are metres. Assistance is positive where the exercise's name says (Assisted), else negative. RIR
becomes RPE. The sets of an exercise stand together, so the order in which the sets of several
exercises took turns is lost; so are the sets' own times, and a session without sets. What has no
column is told in the set's note: kinds of sets but warm-up, drop and failure, mini-sets, sides,
pauses, tempo, stack positions, and that there were two implements. So is the superset, on its
exercise's first set. A session without a title is called Workout, and of one whose time is
unknown the time is noon: Strong's own have both. Texts are as they are: an app runs no formula.
"""

from typing import TYPE_CHECKING

from fitlog.exchange.leaving.blocks import Block, blocks
from fitlog.exchange.leaving.cells import liner, plain_text, tenths, thousandths, weight, whole
from fitlog.exchange.leaving.words import in_words, without_column
from fitlog.exchange.logs.naming import is_assisted
from fitlog.training.load import Unit
from fitlog.training.sets import SetKind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from fitlog.training.session import Session
    from fitlog.training.sets import LoggedSet, PerformedSet

_LETTERS = {SetKind.WARMUP: "W", SetKind.DROP: "D", SetKind.FAILURE: "F"}
_WEIGHTS = {Unit.KG: "Weight (kg)", Unit.LB: "Weight (lbs)"}
_REST = "Rest Timer"
_UNTITLED = "Workout"

_Row = tuple[str, ...]


def lines(
    sessions: "Iterable[Session]", called: "Callable[[str], str]", unit: Unit
) -> "Iterator[str]":
    """Yield the file line by line, the header first; sessions come oldest first.

    `called` gives the app's name of an exercise, `unit` is kg or lb.
    """
    line = liner(";", quoted=True)
    yield line(_header(unit))
    for number, session in enumerate(sessions, start=1):
        before, after = _session(session, number)
        for block in blocks(session):
            for row in _rows(block, called(block.exercise), unit):
                yield line((*before, *row, after))


def unsaid(performed: "PerformedSet") -> list[str]:
    """Return what of a set has no column in Strong's layout, by name; its notes tell it."""
    found = [name for name, _ in without_column(performed)]
    return found if performed.superset is None else [*found, "superset"]


def _header(unit: Unit) -> _Row:
    return (
        *("Workout #", "Date", "Workout Name", "Duration (sec)", "Exercise Name", "Set Order"),
        *(_WEIGHTS[unit], "Reps", "RPE", "Distance (meters)", "Seconds", "Notes"),
        "Workout Notes",
    )


def _session(session: "Session", number: int) -> tuple[_Row, str]:
    """Return the cells that every row of a session begins with, and the one that it ends with."""
    seconds = round((session.ended_at - session.started_at).total_seconds())
    title = plain_text(session.title) or _UNTITLED
    start = f"{session.started_at:%Y-%m-%d %H:%M:%S}"
    return (str(number), start, title, str(max(0, seconds))), plain_text(session.note)


def _rows(block: Block, name: str, unit: Unit) -> "Iterator[_Row]":
    """Yield the cells of a block's sets and of the rests after them."""
    number = 0
    for place, one in enumerate(block.sets):
        letter = _LETTERS.get(one.performed.kind)
        number += not letter
        note = _note(block if place == 0 else None, one)
        yield (name, letter or str(number), *_measured(one.performed, name, unit), note)
        if one.performed.rest_ms:
            yield (name, _REST, "", "", "", "", thousandths(one.performed.rest_ms), "")


def _measured(one: "PerformedSet", name: str, unit: Unit) -> _Row:
    return (
        weight(one.load, unit, helps=is_assisted(name)),
        whole(one.reps),
        tenths(one.effort and one.effort.rpe_tenths),
        whole(one.distance_m),
        thousandths(one.duration_ms),
    )


def _note(block: Block | None, one: "LoggedSet") -> str:
    """Return a set's note, after the exercise's on the first one of a block."""
    superset = one.performed.superset
    first = (block.note, "" if superset is None else f"superset {superset}") if block else ()
    parts = (*first, one.performed.note, in_words(one.performed))
    return plain_text("\n".join(part for part in parts if part))
