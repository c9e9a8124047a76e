"""Sets of our own CSV as the log takes them: under their own ids, or under new ones."""

from datetime import datetime, time
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
        self.notes: list[Record] = []
        self._places: dict[bytes, int] = {}

    def settled(self, one: "OwnSet", slug: str) -> PastSet:
        """Return a set as the log takes it."""
        began = one.occasion.start or datetime.combine(one.occasion.day, time(12))
        start = moment_of(began, self._clock)
        session = self._session(one, start)
        place = self._places[session] = self._places.get(session, -1) + 1
        when = (
            moment_of(one.at, self._clock) if one.at else start._replace(at_ms=start.at_ms + place)
        )
        block = one.performed.block or 1
        key = (one.occasion.key, slug)
        if one.block_note:
            body = {"session": session.hex(), "exercise": slug, "block": block}
            note = identity(_APP, start.at_ms, *key, f"n{block}")
            self.notes.append(Record(note, "exercise_note", body | {"text": one.block_note}))
        record = bytes.fromhex(one.id) or identity(_APP, start.at_ms, *key, f"{place}")
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
        yield from self.notes

    def _session(self, one: "OwnSet", start: Moment) -> bytes:
        session = bytes.fromhex(one.session_id)
        session = session or identity(_APP, start.at_ms, one.occasion.key, "", "session")
        if session not in self._sessions:
            occasion = one.occasion
            body: dict[str, object] = {"day": occasion.day.isoformat()}
            body |= {"title": occasion.title} if occasion.title else {}
            body |= {"note": occasion.note} if occasion.note else {}
            if occasion.start is not None:
                body |= {"started_ms": start.at_ms, "offset_minutes": start.offset_minutes}
            self._sessions[session] = body
        return session
