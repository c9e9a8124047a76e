"""What becomes of sessions whose sets go elsewhere, or go."""

from typing import TYPE_CHECKING

from fitlog.errors import NotFoundError
from fitlog.store.joining import joined, left_of
from fitlog.store.journal import Change, Journal, new_ids
from fitlog.store.rows import identity, milliseconds, when_body

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from fitlog.store.log import Move
    from fitlog.store.reading import LogReader
    from fitlog.store.rows import Body


def rejoined(log: "LogReader", record: bytes, body: "Body", move: "Move") -> "Iterator[Change]":
    """Write another moment into a set's body, and the session that it joins then."""
    ids = new_ids(milliseconds(move.at))
    session = joined(log, move.at, move.gap, ids, without=record)
    own = bytes.fromhex(body["session"])
    body.pop("untimed", None)
    body |= when_body(move.at, move.zone)
    if session.begins and _is_alone(log, record, own):
        # Its session goes along, with all that was said of it.
        yield from _redated(log, own, body["day"])
        return
    yield from session.begins
    if session.record != own:  # the numbers of the other session mean nothing there
        body.pop("superset", None)
        body.pop("block", None)
    body |= {"session": identity(session.record), "day": session.day}


def emptied(
    log: "LogReader", sessions: "Sequence[str]", *, entirely: bool = False
) -> "Iterator[Change]":
    """Delete those sessions that hold no set any more.

    What was started and not finished is then only started, unless it goes `entirely`.
    """
    for session in dict.fromkeys(sessions):
        record = bytes.fromhex(session)
        if not _is_alone(log, b"", record):
            continue
        for note in _notes_of(log, record):
            yield Change(note, "exercise_note", demand(log, note), None)
        body = demand(log, record)
        yield Change(record, "session", body, None)
        if not entirely and (start := left_of(body)):
            yield Change(next(new_ids(start["at_ms"])), "start", None, start)


def demand(log: "LogReader", record: bytes) -> "Body":
    """Return the record's body; another process may have deleted it meanwhile."""
    body = Journal(log._connection).body(record)  # noqa: SLF001 - the same package's
    if body is None:
        raise NotFoundError(
            "another fitlog deleted that set meanwhile", unchanged="Nothing was changed."
        )
    return body


def _is_alone(log: "LogReader", record: bytes, session: bytes) -> bool:
    """Return whether a session has no set but this one."""
    others = """SELECT 1 FROM logged_set s JOIN session o ON o.id = s.session
                 WHERE o.uuid = ? AND s.uuid <> ? LIMIT 1"""
    return not log._rows(others, (session, record))  # noqa: SLF001 - the same package's


def _redated(log: "LogReader", session: bytes, day: str) -> "Iterator[Change]":
    """Put a session on another day; what it said of its times is of the old one."""
    before = demand(log, session)
    if before["day"] != day:
        times = {"started_ms", "ended_ms", "offset_minutes"}
        kept = {key: value for key, value in before.items() if key not in times}
        yield Change(session, "session", before, kept | {"day": day})


def _notes_of(log: "LogReader", session: bytes) -> list[bytes]:
    """Return the notes on exercises of a session."""
    rows = log._rows(  # noqa: SLF001 - the same package's
        """SELECT n.uuid FROM exercise_note n JOIN session o ON o.id = n.session
            WHERE o.uuid = ?""",
        (session,),
    )
    return [note for (note,) in rows]
