"""The promised forms of `--json`: one object, `"format": 1`, unknown is null."""

import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from fitlog.training.load import Load
    from fitlog.training.session import Session
    from fitlog.training.sets import Effort, LoggedSet

Form = dict[str, Any]


def dumped(form: Form) -> str:
    """Return a form as text: ASCII, so that nothing in it can reach a terminal as a control."""
    return json.dumps({"format": 1} | form, indent=2)


def set_form(logged: "LoggedSet") -> Form:
    """Return one set; `id` and `short` are null for a set that was not logged."""
    performed = logged.performed
    return {
        "id": logged.id or None,
        "short": logged.short or None,
        "exercise": logged.exercise,
        "at": _moment(logged.at) if logged.timed else None,
        "day": logged.day.isoformat(),
        "kind": performed.kind.value,
        "reps": performed.reps,
        "load": performed.load and load_form(performed.load),
        "side": performed.side and performed.side.value,
        "pause_seconds": _seconds(performed.pause.milliseconds if performed.pause else None),
        "pause_at": (performed.pause and performed.pause.at) or None,
        "tempo": performed.tempo and str(performed.tempo),
        "rpe": _effort(performed.effort, "rpe"),
        "rir": _effort(performed.effort, "rir"),
        "duration_seconds": _seconds(performed.duration_ms),
        "distance_m": performed.distance_m,
        "chain": list(performed.chain) or None,
        "rest_seconds": _seconds(performed.rest_ms),
        "superset": performed.superset,
        "block": performed.block or 1,
        "note": performed.note or None,
        "pinned": bool(performed.note) and performed.pinned,
    }


def load_form(load: "Load") -> Form:
    """Return a load; `grams` is the whole number used in arithmetic, for one implement."""
    return {
        "text": load.text,
        "unit": load.unit.value,
        "grams": load.grams,
        "base": load.base.value,
        "implements": load.implements,
    }


def sets_form(exercise: str, sets: "Iterable[LoggedSet]") -> Form:
    """Return what `log` logged."""
    return {"exercise": exercise, "sets": [set_form(one) for one in sets]}


def sessions_form(sessions: "Iterable[Session]") -> Form:
    """Return sessions with their sets, in order."""
    return {"sessions": [_session_form(session) for session in sessions]}


def _session_form(session: "Session") -> Form:
    return {
        "id": session.id,
        "day": session.day.isoformat(),
        "started_at": _moment(session.started_at) if session.timed else None,
        "ended_at": _moment(session.ended_at) if session.timed else None,
        "title": session.title or None,
        "note": session.note or None,
        "pinned": bool(session.note) and session.pinned,
        "rpe": None if session.rpe_tenths is None else _whole(session.rpe_tenths / 10),
        "exercise_notes": [note._asdict() for note in session.notes],
        "sets": [set_form(one) for one in session.sets],
    }


def _moment(at: "datetime") -> str:
    return at.isoformat(timespec="milliseconds")


def _seconds(milliseconds: int | None) -> float | None:
    return None if milliseconds is None else _whole(milliseconds / 1000)


def _effort(effort: "Effort | None", scale: str) -> float | None:
    return _whole(effort.tenths / 10) if effort and effort.scale == scale else None


def _whole(number: float) -> float:
    """Return an int where the number is whole, so that it reads 2 and not 2.0."""
    return int(number) if number == int(number) else number
