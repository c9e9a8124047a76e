"""Which session a set joins, and which one is running.

A set joins the session that is nearest to its moment, within the gap. One that says when it
ended takes no later set, and one that says when it began takes sets past midnight, which
then belong to its day. A session that was started has a row of its own until its first set
comes: fitlog keeps no session without sets, though a file that is brought in may have some.
"""

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, NamedTuple

from fitlog.store.journal import Change
from fitlog.store.rows import Body, day_of, instant, milliseconds
from fitlog.store.tables import OF_SESSION, TABLES, row_body

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fitlog.store.reading import LogReader
    from fitlog.training.session import Session


_NOON = 12
"""No session of the night goes on after that."""


class Joined(NamedTuple):
    """The session that a set joins: its record, its day, its supersets as the log says them.

    `begins` are the changes that make it, where it is not there yet.
    """

    record: bytes
    day: str
    supersets: str | None = None
    begins: tuple[Change, ...] = ()


class Start(NamedTuple):
    """A session that was started and has no set yet, as its record says it."""

    record: bytes
    at: datetime
    body: Body


class _Near(NamedTuple):
    """A session near a moment: how far away (ms), whether it ended, and as what it is joined."""

    away_ms: int
    ended: bool
    joined: Joined


def joined(
    log: "LogReader", at: datetime, gap: timedelta, ids: "Iterator[bytes]", without: bytes = b""
) -> Joined:
    """Return the session that a set of that moment joins; where there is none, a new one.

    Sessions are as long as their sets `without` that one.
    """
    found = _found(log, at, gap, without)
    if isinstance(found, Start):
        return _begun(found, next(ids))
    if found:
        return found.joined
    record, day = next(ids), at.date().isoformat()
    return Joined(record, day, None, (Change(record, "session", None, {"day": day}),))


def running(log: "LogReader", now: datetime, gap: timedelta) -> "Session | None":
    """Return the session that is going on: the one that a set would join now, not finished.

    One that was started and has no set yet has no id and no sets.
    """
    from fitlog.store.gathering import session_of  # noqa: PLC0415 - not to log a set

    with log.at_once():
        found = _found(log, now, gap)
        if isinstance(found, Start):
            return _as_session(found)
        return session_of(log, found.joined.record.hex()) if found and not found.ended else None


def day_of_set(log: "LogReader", at: datetime, gap: timedelta) -> date:
    """Return the day of a set of that moment: past midnight it may be that of its session."""
    found = _found(log, at, gap) if at.hour < _NOON else None
    if found is None:
        return at.date()
    return day_of(found.body["day"] if isinstance(found, Start) else found.joined.day)


def start_of(log: "LogReader") -> Start | None:
    """Return the session that was started last and has no set yet."""
    return next(starts(log), None)


def starts(log: "LogReader") -> "Iterator[Start]":
    """Yield all that were started and have no set yet, the last one first."""
    table = TABLES["start"]
    for record, *row in log._rows(f"{table.select} ORDER BY r.at_ms DESC"):  # noqa: SLF001 - the same package's
        body = row_body(table.columns, row)
        yield Start(record, instant(body["at_ms"], body["offset_minutes"]), body)


def left_of(body: Body) -> Body | None:
    """Return the start that is left of a session whose last set goes, None where none is."""
    if "started_ms" not in body or "ended_ms" in body:
        return None
    kept: Body = {key: body[key] for key in ("day", *OF_SESSION) if key in body}
    kept |= {"at_ms": body["started_ms"], "offset_minutes": body["offset_minutes"]}
    return kept | {"zone": ""}


def _found(
    log: "LogReader", at: datetime, gap: timedelta, without: bytes = b""
) -> "Start | _Near | None":
    """Return what is nearest to a moment within the gap: what was started, or a session."""
    near, started = _nearest(log, at, gap, without), start_of(log)
    if started and abs(at - started.at) < gap:
        away_ms = max(milliseconds(started.at) - milliseconds(at), 0)
        if near is None or near.ended or near.away_ms > away_ms:
            return started
    return near


def _nearest(log: "LogReader", at: datetime, gap: timedelta, without: bytes) -> _Near | None:
    rows = log._rows(  # noqa: SLF001 - the same package's
        """SELECT max(begin - :at, :at - end, 0) AS away, ended_ms IS NOT NULL, uuid, day, supersets
             FROM (
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
            "before": (at - timedelta(days=1)).date().isoformat(),
            "without": without,
        },
    )
    if not rows:
        return None
    away_ms, ended, *told = rows[0]
    return _Near(away_ms, bool(ended), Joined(*told))


def _begun(started: Start, record: bytes) -> Joined:
    """Return the session that a started one becomes with its first set."""
    told = started.body
    body: Body = {key: told[key] for key in ("day", *OF_SESSION) if key in told}
    body |= {"started_ms": told["at_ms"], "offset_minutes": told["offset_minutes"]}
    changes = (
        Change(started.record, "start", told, None),
        Change(record, "session", None, body),
    )
    return Joined(record, told["day"], told.get("supersets"), changes)


def _as_session(started: Start) -> "Session":
    from fitlog.store.gathering import supersets_of  # noqa: PLC0415 - as rare as this
    from fitlog.training.session import Session  # noqa: PLC0415 - likewise

    told = started.body
    return Session(
        id="",
        day=day_of(told["day"]),
        started_at=started.at,
        ended_at=started.at,
        title=told.get("title", ""),
        note=told.get("note", ""),
        sets=(),
        rpe_tenths=told.get("rpe_tenths"),
        begun_at=started.at,
        supersets=supersets_of(told.get("supersets")),
        pinned=bool(told.get("pinned")),
    )
