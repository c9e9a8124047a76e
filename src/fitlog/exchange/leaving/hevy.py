"""The log as the app Hevy exports it, for programs that read Hevy's file.

Hevy itself imports Strong's file only. Its fourteen columns are quoted as Hevy does, texts
always and numbers never; the newest session comes first, so a file's text is held until the last
session has come: some 200 bytes a set.

Weights are those of one implement, in the unit asked for, with at most two decimals; distances
are km. Assistance is positive where the exercise's name says (Assisted), else negative. RIR
becomes RPE. The sets of an exercise stand together with their `superset_id`, so the order in
which they took turns is lost; so are rests, the sets' own times, the seconds of the session's,
parts of a second, and a session without sets. What has no column is told in the exercise's
notes: notes on sets, kinds of sets but warm-up, drop and failure, mini-sets, sides, pauses,
tempo, stack positions, and that there were two implements. A session without a title is called
Workout, and of one whose time is unknown the time is noon: Hevy's own have both. Texts are as
they are: an app runs no formula.
"""

from decimal import Decimal
from typing import TYPE_CHECKING

from fitlog.exchange.leaving.blocks import Block, blocks
from fitlog.exchange.leaving.cells import plain_text, shortest, tenths, weight, whole
from fitlog.exchange.leaving.words import in_words, without_column
from fitlog.exchange.logs.naming import is_assisted
from fitlog.training.load import Unit
from fitlog.training.sets import SetKind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from datetime import datetime

    from fitlog.training.session import Session
    from fitlog.training.sets import LoggedSet, PerformedSet

_TYPES = {SetKind.WARMUP: "warmup", SetKind.DROP: "dropset", SetKind.FAILURE: "failure"}
_WEIGHTS = {Unit.KG: "weight_kg", Unit.LB: "weight_lbs"}
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_UNTITLED = "Workout"


def lines(
    sessions: "Iterable[Session]", called: "Callable[[str], str]", unit: Unit
) -> "Iterator[str]":
    """Yield the file line by line, the header first; sessions come oldest first.

    `called` gives the app's name of an exercise, `unit` is kg or lb.
    """
    yield _line(map(_quoted, _header(unit)))
    oldest_first = [list(_session(session, called, unit)) for session in sessions]
    for rows in reversed(oldest_first):
        yield from rows


def unsaid(performed: "PerformedSet") -> list[str]:
    """Return what of a set has no column in Hevy's layout, by name; the notes tell all but rest."""
    found = [name for name, _ in without_column(performed)]
    found += ["note on a set"] if performed.note else []
    return found + (["rest"] if performed.rest_ms else [])


def _header(unit: Unit) -> tuple[str, ...]:
    return (
        *("title", "start_time", "end_time", "description", "exercise_title", "superset_id"),
        *("exercise_notes", "set_index", "set_type", _WEIGHTS[unit], "reps", "distance_km"),
        *("duration_seconds", "rpe"),
    )


def _line(cells: "Iterable[str]") -> str:
    return ",".join(cells) + "\n"


def _quoted(text: str) -> str:
    return '"' + plain_text(text).replace('"', '""') + '"'


def _session(session: "Session", called: "Callable[[str], str]", unit: Unit) -> "Iterator[str]":
    begin, end = _moment(session.started_at), _moment(session.ended_at)
    told = (session.title or _UNTITLED, begin, end, session.note)
    before = [_quoted(text) for text in told]
    for block in blocks(session):
        name = called(block.exercise)
        notes = _quoted("\n".join(_notes(block)))
        for index, one in enumerate(block.sets):
            superset = whole(one.performed.superset)
            kind = _quoted(_TYPES.get(one.performed.kind, "normal"))
            begun = (*before, _quoted(name), superset, notes, str(index), kind)
            yield _line((*begun, *_measured(one.performed, name, unit)))


def _measured(one: "PerformedSet", name: str, unit: Unit) -> tuple[str, ...]:
    far = None if one.distance_m is None else Decimal(one.distance_m).scaleb(-3)
    return (
        weight(one.load, unit, helps=is_assisted(name)),
        whole(one.reps),
        "" if far is None else shortest(far),
        whole(_seconds(one.duration_ms)),
        tenths(one.effort and one.effort.rpe_tenths),
    )


def _seconds(duration_ms: int | None) -> int | None:
    """Return whole seconds; never 0 for less than one, which would say that none was timed."""
    return max(1, round(duration_ms / 1000)) if duration_ms else duration_ms


def _notes(block: Block) -> "Iterator[str]":
    """Yield the exercise's note, and what is to be said of its sets: once where all are alike."""
    if block.note:
        yield block.note
    told = [_told(one) for one in block.sets]
    if len(set(told)) > 1:
        yield from (f"Set {number}: {text}" for number, text in enumerate(told, start=1) if text)
    elif told[0]:
        yield f"Every set: {told[0]}" if len(told) > 1 else told[0]


def _told(one: "LoggedSet") -> str:
    parts = (one.performed.note, in_words(one.performed))
    return ", ".join(part for part in parts if part)


def _moment(at: "datetime") -> str:
    return f"{at.day} {_MONTHS[at.month - 1]} {at.year}, {at:%H:%M}"
