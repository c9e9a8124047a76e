"""Which session a set joins, and which one is running.

A set joins the session that is nearest to its moment, within the gap. One that says when it
ended takes no later set, and one that says when it began takes sets past midnight, which
then belong to its day. A session that was started has a row of its own until its first set
comes: a session in the log always has sets.
"""

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, NamedTuple

from fitlog.store.journal import Change
from fitlog.store.rows import Body, instant, milliseconds

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fitlog.store.reading import LogReader
    from fitlog.training.session import Session


class Joined(NamedTuple):
    """The session that a set joins: its record, its day, its supersets as the log says them.

    `begins` are the changes that make it, where it is not there yet.
    """

    record: bytes
    day: str
    supersets: str | None = None
    begins: tuple[Change, ...] = ()


class Start(NamedTuple):
    """A session that was started and has no set yet."""

    record: bytes
    at: datetime
    day: str
    title: str
    supersets: str | None
    body: Body


def joined(
    log: "LogReader", at: datetime, gap: timedelta, ids: "Iterator[bytes]", without: bytes = b""
) -> Joined:
    """Return the session that a set of that moment joins; where there is none, a new one.

    Sessions are as long as their sets `without` that one.
    """
    nearest = _nearest(log, at, gap, without)
    started = start_of(log)
    if started and abs(at - started.at) < gap:
        away = milliseconds(started.at) - milliseconds(at)
        if nearest is None or nearest[0] > max(away, 0):
            return _begun(started, next(ids))
    if nearest:
        return nearest[1]
    record = next(ids)
    body = {"day": at.date().isoformat()}
    return Joined(record, body["day"], None, (Change(record, "session", None, body),))


def start_of(log: "LogReader") -> Start | None:
    """Return the session that was started last and has no set yet."""
    rows = log._rows(  # noqa: SLF001 - the same package's
        """SELECT uuid, at_ms, offset_minutes, zone, day, title, supersets FROM start
            ORDER BY at_ms DESC LIMIT 1"""
    )
    if not rows:
        return None
    record, at_ms, offset, zone, day, title, supersets = rows[0]
    body = {"at_ms": at_ms, "offset_minutes": offset, "zone": zone, "day": day}
    body |= {"title": title} if title else {}
    body |= {"supersets": supersets} if supersets else {}
    return Start(record, instant(at_ms, offset), day, title, supersets, body)


def running(log: "LogReader", now: datetime, gap: timedelta) -> "Session | None":
    """Return the session that is going on: not finished, and its last set within the gap.

    One that was started and has no set yet has no id and no sets.
    """
    newest = log.newest()
    if newest and timedelta(0) <= now - newest[0].at < gap:
        from fitlog.store.gathering import session_of  # noqa: PLC0415 - only if one may run

        found = session_of(log, newest[0].session_id)
        if found.finished_at is None and (found.begun_at or found.day == now.date()):
            return found
    started = start_of(log)
    return _as_session(started) if started and timedelta(0) <= now - started.at < gap else None


def _nearest(
    log: "LogReader", at: datetime, gap: timedelta, without: bytes
) -> tuple[int, Joined] | None:
    """Return the nearest session within the gap, after how many milliseconds it is away."""
    # Sessions of the day before are looked at only where midnight lies within the gap.
    before = (at - gap).date().isoformat()
    rows = log._rows(  # noqa: SLF001 - the same package's
        """SELECT uuid, day, supersets, max(begin - :at, :at - end, 0) AS away FROM (
             SELECT o.id, o.uuid, o.day, o.supersets, o.ended_ms,
                    min(coalesce(o.started_ms, min(s.at_ms)), min(s.at_ms)) AS begin,
                    max(coalesce(o.ended_ms, max(s.at_ms)), max(s.at_ms)) AS end
               FROM session o JOIN logged_set s ON s.session = o.id
              WHERE (o.day = :day OR (o.day = :before AND o.started_ms IS NOT NULL))
                AND s.uuid <> :without
              GROUP BY o.id)
            WHERE away < :gap AND (ended_ms IS NULL OR end >= :at)
            ORDER BY away, id DESC LIMIT 1""",
        {
            "at": milliseconds(at),
            "gap": gap // timedelta(milliseconds=1),
            "day": at.date().isoformat(),
            "before": before,
            "without": without,
        },
    )
    if not rows:
        return None
    record, day, supersets, away = rows[0]
    return away, Joined(record, day, supersets)


def _begun(started: Start, record: bytes) -> Joined:
    """Return the session that a started one becomes with its first set."""
    told = started.body
    body: Body = {key: told[key] for key in ("day", "title", "supersets") if key in told}
    body |= {"started_ms": told["at_ms"], "offset_minutes": told["offset_minutes"]}
    changes = (
        Change(started.record, "start", told, None),
        Change(record, "session", None, body),
    )
    return Joined(record, started.day, started.supersets, changes)


def _as_session(started: Start) -> "Session":
    from fitlog.store.gathering import supersets_of  # noqa: PLC0415 - as rare as this
    from fitlog.training.session import Session  # noqa: PLC0415 - likewise

    return Session(
        id="",
        day=date.fromisoformat(started.day),
        started_at=started.at,
        ended_at=started.at,
        title=started.title,
        note="",
        sets=(),
        begun_at=started.at,
        supersets=supersets_of(started.supersets),
    )


def left_of(body: Body) -> Body | None:
    """Return the start that is left of a session whose last set goes, None where none is."""
    if "started_ms" not in body or "ended_ms" in body:
        return None
    kept: Body = {key: body[key] for key in ("day", "title", "supersets") if key in body}
    kept |= {"at_ms": body["started_ms"], "offset_minutes": body["offset_minutes"]}
    return kept | {"zone": ""}
