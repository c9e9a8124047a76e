"""Sessions put together from their rows, their sets and their notes."""

from typing import TYPE_CHECKING, Any

from fitlog.store.rows import day_of, identity, instant
from fitlog.training.session import Session

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from fitlog.training.session import ExerciseNote
    from fitlog.training.sets import LoggedSet


def gathered(
    rows: "Sequence[tuple[Any, ...]]",
    sets: "Sequence[LoggedSet]",
    ends: "dict[str, dict[str, datetime]]",
    notes: "dict[str, list[ExerciseNote]]",
) -> "tuple[Session, ...]":
    """Return the sessions with their sets, which come in order; `ends` where they are not all."""
    by_session: dict[str, list[LoggedSet]] = {}
    for one in sets:
        by_session.setdefault(one.session_id, []).append(one)
    told_of = {identity(record): rest for record, *rest in rows}
    sessions = []
    for session, of_session in by_session.items():
        day, title, note, started_ms, ended_ms, offset, rpe_tenths = told_of[session]
        began = ends["min"][session] if ends else of_session[0].at
        ended = ends["max"][session] if ends else of_session[-1].at
        sessions.append(
            Session(
                id=session,
                day=day_of(day),
                # Sets that were logged later may lie outside of what the session says itself.
                started_at=min([began, *_moments(started_ms, offset)]),
                ended_at=max([ended, *_moments(ended_ms, offset)]),
                title=title,
                note=note,
                sets=tuple(of_session),
                notes=tuple(notes.get(session, ())),
                rpe_tenths=rpe_tenths,
            )
        )
    return tuple(sorted(sessions, key=lambda session: (session.day, session.started_at)))


def _moments(at_ms: int | None, offset_minutes: int | None) -> "list[datetime]":
    return [] if at_ms is None else [instant(at_ms, offset_minutes or 0)]
