"""Sessions put together from their rows, their sets and their notes."""

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from fitlog.errors import NotFoundError
from fitlog.store.rows import day_of, identity, instant
from fitlog.training.session import ExerciseNote, Session, Superset

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime

    from fitlog.store.reading import LogReader
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
        began = ends["min"][session] if ends else of_session[0].at
        ended = ends["max"][session] if ends else of_session[-1].at
        alone = _told(session, told_of[session], began, ended)
        told = notes.get(session, ())
        sessions.append(replace(alone, sets=tuple(of_session), notes=tuple(told)))
    return tuple(sorted(sessions, key=lambda session: (session.day, session.started_at)))


def _told(session: str, row: "Sequence[Any]", began: "datetime", ended: "datetime") -> Session:
    """Return a session as its row tells of it, without its sets, which began and ended so."""
    day, title, note, started_ms, ended_ms, offset, rpe_tenths, supersets, pinned = row
    begun, finished = _moment(started_ms, offset), _moment(ended_ms, offset)
    return Session(
        id=session,
        day=day_of(day),
        # Sets that were logged later may lie outside of what the session says itself.
        started_at=min(began, begun or began),
        ended_at=max(ended, finished or ended),
        title=title,
        note=note,
        sets=(),
        rpe_tenths=rpe_tenths,
        begun_at=begun,
        finished_at=finished,
        supersets=supersets_of(supersets),
        pinned=bool(pinned),
    )


def session_of(log: "LogReader", session: str) -> "Session":
    """Return the session of that id, which has sets; raises NotFoundError where it is gone."""
    key = log._session_key(session)  # noqa: SLF001 - the same package's
    if key is None:
        raise NotFoundError("another fitlog deleted that session meanwhile")
    return log._of_sessions(f"[{key}]", None)[0]  # noqa: SLF001 - likewise


def notes_of(log: "LogReader", keys: str, exercise: str | None) -> "dict[str, list[ExerciseNote]]":
    """Return the notes on exercises by session, in the order of their blocks.

    `keys` are those of the sessions, as a JSON array.
    """
    notes: dict[str, list[ExerciseNote]] = {}
    for session, slug, block, text, pinned in log._rows(  # noqa: SLF001 - the same package's
        """SELECT o.uuid, e.slug, n.block, n.text, n.pinned IS NOT NULL
             FROM exercise_note n JOIN session o ON o.id = n.session
             JOIN exercise e ON e.id = n.exercise
            WHERE n.session IN (SELECT value FROM json_each(?)) AND (? IS NULL OR e.slug = ?)
            ORDER BY n.session, n.block, n.id""",
        (keys, exercise, exercise),
    ):
        note = ExerciseNote(slug, block, text, bool(pinned))
        notes.setdefault(identity(session), []).append(note)
    return notes


def _moment(at_ms: int | None, offset_minutes: int | None) -> "datetime | None":
    return None if at_ms is None else instant(at_ms, offset_minutes or 0)


def supersets_of(text: str | None) -> tuple[Superset, ...]:
    """Return the supersets that a session's column says: "1=a+b 2=c+d"."""
    found = (one.partition("=") for one in (text or "").split())
    return tuple(Superset(int(number), tuple(slugs.split("+"))) for number, _, slugs in found)


def supersets_text(supersets: "Iterable[Superset]") -> str | None:
    """Return supersets as the column says them, None where there is none."""
    return " ".join(f"{one.number}={'+'.join(one.exercises)}" for one in supersets) or None
