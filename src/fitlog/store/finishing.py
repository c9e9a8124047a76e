"""A session finished, and the sessions that it may be held against."""

from datetime import timedelta
from typing import TYPE_CHECKING

from fitlog.errors import FitlogError
from fitlog.store.describing import noted, rewrite
from fitlog.store.rows import identity, milliseconds
from fitlog.training.session_compare import Earlier
from fitlog.training.sets import demand_text

if TYPE_CHECKING:
    from datetime import date, datetime

    from fitlog.store.log import Log
    from fitlog.store.reading import LogReader
    from fitlog.store.rows import Body

_MINUTE = timedelta(minutes=1)


def finish(  # noqa: PLR0913 - when, and what is said of it
    log: "Log",
    session_id: str,
    ended_at: "datetime",
    words: str,
    *,
    note: str | None = None,
    rpe_tenths: int | None = None,
) -> None:
    """Write when a session ended, and its note and RPE, as one operation.

    What is None stays; an empty note takes the note away. Raises UnreadableError for a note
    that cannot be kept, and where another process finished the session meanwhile FitlogError,
    NotFoundError where one deleted it.
    """
    demand_text(note or "", "a note")

    def finished(before: "Body") -> "Body":
        if "ended_ms" in before:
            raise FitlogError("another fitlog finished that session meanwhile")
        after = before | _said(ended_at, rpe_tenths)
        if "started_ms" in before:
            # One offset is told of both ends: that of the beginning.
            after["offset_minutes"] = before["offset_minutes"]
        return after if note is None else noted(after, note)

    rewrite(log, session_id, words, finished)


def sessions_before(log: "LogReader", day: "date", since: "date") -> list[Earlier]:
    """Return the sessions from `since` on and before a day, the newest first."""
    rows = log._rows(  # noqa: SLF001 - the same package's
        """SELECT o.uuid, o.title, group_concat(DISTINCT e.slug)
             FROM session o CROSS JOIN logged_set s ON s.session = o.id
             JOIN exercise e ON e.id = s.exercise
            WHERE o.day >= ? AND o.day < ?
            GROUP BY o.id ORDER BY o.day DESC, min(s.at_ms) DESC""",
        (since.isoformat(), day.isoformat()),
    )
    return [
        Earlier(identity(record), title, frozenset(slugs.split(",")))
        for record, title, slugs in rows
    ]


def _said(ended_at: "datetime", rpe_tenths: int | None) -> "Body":
    offset = (ended_at.utcoffset() or timedelta(0)) // _MINUTE
    body: Body = {"ended_ms": milliseconds(ended_at), "offset_minutes": offset}
    return body | ({} if rpe_tenths is None else {"rpe_tenths": rpe_tenths})
