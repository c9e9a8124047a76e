"""Sets of our own CSV as the log takes them: under their own ids, or under new ones."""

from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING

from fitlog.exchange.logs.settling import Moment, identity, moment_of
from fitlog.training.past import PastSet, Record

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fitlog.exchange.logs.own import OwnSet
    from fitlog.exchange.logs.settling import Clock

_APP = "fitlog"


class OwnSettler:
    """Gathers the sessions and notes that sets tell of."""

    def __init__(self, clock: "Clock") -> None:
        self._clock = clock
        self._sessions: dict[bytes, dict[str, object]] = {}
        self.notes: dict[bytes, Record] = {}
        self._places: dict[bytes, int] = {}

    def settled(self, one: "OwnSet", slug: str) -> PastSet:
        """Return a set as the log takes it."""
        began = one.occasion.start or datetime.combine(one.occasion.day, time(12))
        start = self._lived(began)
        session = self._session(one, began, start)
        place = self._places[session] = self._places.get(session, -1) + 1
        when = self._lived(one.at) if one.at else start._replace(at_ms=start.at_ms + place)
        block = one.performed.block or 1
        key = (one.occasion.key, slug)
        if one.block_note:
            body = {"session": session.hex(), "exercise": slug, "block": block}
            note = identity(_APP, began, *key, f"n{block}")
            self.notes[note] = Record(note, "exercise_note", body | {"text": one.block_note})
        record = bytes.fromhex(one.id) or identity(_APP, began, *key, f"{place}")
        untimed = one.at is None
        day = one.occasion.day.isoformat() if untimed else when.day
        performed = one.performed
        return PastSet(
            record,
            session,
            slug,
            when.at_ms,
            when.offset_minutes,
            when.zone,
            day,
            untimed,
            performed,
        )

    def records(self) -> "Iterator[Record]":
        """Yield the sessions, then the notes on exercises."""
        for session, body in self._sessions.items():
            yield Record(session, "session", body)
        yield from self.notes.values()

    def _lived(self, at: datetime) -> Moment:
        """Return a moment as it was lived there, if it tells where; else here."""
        if at.tzinfo is None:
            return moment_of(at, self._clock)
        offset = (at.utcoffset() or timedelta()) // timedelta(minutes=1)
        at_ms = round(at.timestamp() * 1000)
        return Moment(at_ms, offset, self._clock.zone_at(at), at.date().isoformat())

    def _session(self, one: "OwnSet", began: datetime, start: Moment) -> bytes:
        session = bytes.fromhex(one.session_id)
        session = session or identity(_APP, began, one.occasion.key, "", "session")
        if session not in self._sessions:
            occasion = one.occasion
            body: dict[str, object] = {"day": occasion.day.isoformat()}
            body |= {"title": occasion.title} if occasion.title else {}
            body |= {"note": occasion.note} if occasion.note else {}
            if occasion.start is not None:
                body |= {"started_ms": start.at_ms, "offset_minutes": start.offset_minutes}
            self._sessions[session] = body
        return session
