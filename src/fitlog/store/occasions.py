"""Sessions by their numbers, and sessions changed as a whole: each change is one operation.

Number 1 is the newest session, by its day and then by when it began. Numbers are counted along
the index of days, so that the last ten are found as quickly in a log of a whole life.
"""

from typing import TYPE_CHECKING, NamedTuple

from fitlog.errors import NotFoundError
from fitlog.store.describing import noted
from fitlog.store.gathering import session_of, supersets_of, supersets_text
from fitlog.store.journal import Change, Journal, new_ids
from fitlog.store.log import _now_ms
from fitlog.store.rejoining import emptied
from fitlog.store.rows import identity, milliseconds, when_body
from fitlog.training.occasion import Occasion, places, supersets_within
from fitlog.training.sets import MAX_TEXT, demand_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from datetime import date, datetime, timedelta

    from fitlog.store.log import Log
    from fitlog.store.reading import LogReader, Span
    from fitlog.store.rows import Body
    from fitlog.training.occasion import Place, Times
    from fitlog.training.session import Session, Superset
    from fitlog.training.sets import LoggedSet


class Moved(NamedTuple):
    """Sets that go to another session, in order, and the id of the session that is running."""

    sets: "tuple[LoggedSet, ...]"
    running: str = ""


def listed(log: "LogReader", span: "Span", *, numbered: bool = False) -> tuple[Occasion, ...]:
    """Return sessions with their numbers, the newest last.

    Their sets have short ids only if asked for: those are counted along the whole log.
    """
    since = span.since.isoformat() if span.since else ""
    until = span.until.isoformat() if span.until else "9999"
    with log.at_once():
        rows = log._rows(_NEWEST_FIRST, (since, until, span.last or -1))  # noqa: SLF001 - the same package's
        if not rows:
            return ()
        keys = [key for key, *_ in rows]
        found = log._of_sessions(str(keys), None, numbered=numbered)  # noqa: SLF001 - likewise
        first = 1 + _newer_than(log, rows[0][2])
    by_id = {one.id: one for one in found}
    ranked = enumerate((identity(record) for _, record, _ in rows), start=first)
    return tuple(Occasion(number, by_id[one]) for number, one in ranked)[::-1]


def on_day(log: "LogReader", day: "date") -> tuple[Occasion, ...]:
    """Return the sessions of a day with their numbers, the newest last."""
    from fitlog.store.reading import Span  # noqa: PLC0415 - only where days are named

    return listed(log, Span(day, day), numbered=True)


def by_number(log: "LogReader", number: int) -> Occasion | None:
    """Return the session of that number, None where there are not so many."""
    with log.at_once():
        rows = log._rows(  # noqa: SLF001 - the same package's
            f"SELECT day FROM session o WHERE {_HAS_SETS} ORDER BY day DESC LIMIT 1 OFFSET ?",
            (number - 1,),
        )
        if number < 1 or not rows:
            return None
        return next(one for one in _on(log, rows[0][0]) if one.number == number)


def by_id(log: "LogReader", session: str) -> Occasion:
    """Return the session of that id; raises NotFoundError where another process deleted it."""
    rows = log._rows("SELECT day FROM session WHERE uuid = ?", (bytes.fromhex(session),))  # noqa: SLF001 - the same package's
    found = _on(log, rows[0][0]) if rows else ()
    for one in found:
        if one.session.id == session:
            return one
    raise _gone()


def change_session(
    log: "Log", session: str, words: str, said: "Body", retimed: "Callable[[Session], Times]"
) -> None:
    """Write what is `said` of a session, and its times as `retimed` makes them of it as it is.

    `said` are columns: title, note, rpe_tenths; "" takes away what stood there. Raises
    UnreadableError for a text that cannot be kept, NotFoundError where the session is gone, and
    what `retimed` raises.
    """
    demand_text(said.get("title", ""), "a title")
    demand_text(said.get("note", ""), "a note")

    def changes() -> "Iterator[Change]":
        before = _demand(log, bytes.fromhex(session))
        now = session_of(log, session)
        times = retimed(now)
        after = _timed(_described(before, said), now, times) | {"day": times.day.isoformat()}
        if after != before:
            yield Change(bytes.fromhex(session), "session", before, after)
        yield from _sets_retimed(log, now, times)

    log._operate(words, changes)  # noqa: SLF001 - the same package's


def move_sets(log: "Log", moved: Moved, session: str, words: str, gap: "timedelta") -> None:
    """Put sets into another session; those that they leave empty go.

    Notes on exercises go along with the last set. Raises NotFoundError where something is gone.
    """

    def changes() -> "Iterator[Change]":
        _demand(log, bytes.fromhex(session))
        there = session_of(log, session)
        where = places(moved.sets, there, gap)
        last = _demand(log, bytes.fromhex(there.sets[-1].id))
        for one in moved.sets:
            before = _demand(log, bytes.fromhex(one.id))
            after = _numbered(_placed(before, where[one.id], last), one, there.supersets)
            after |= {"session": session, "day": there.day.isoformat()}
            yield Change(bytes.fromhex(one.id), "set", before, after)
        yield from _left(log, moved, session)

    log._operate(words, changes)  # noqa: SLF001 - the same package's


def split_off(log: "Log", moved: Moved, title: str, words: str) -> str:
    """Put sets of one session into a new one of its day, and return the new one's id.

    Raises UnreadableError for a title that cannot be kept, NotFoundError where something is gone.
    """
    demand_text(title, "a title")
    record = next(new_ids(_now_ms()))
    session = identity(record)

    def changes() -> "Iterator[Change]":
        old = _demand(log, bytes.fromhex(moved.sets[0].session_id))
        supersets = supersets_within(moved.sets, supersets_of(old.get("supersets")))
        body = {"day": old["day"], "title": title, "supersets": supersets_text(supersets)}
        yield Change(record, "session", None, {key: said for key, said in body.items() if said})
        for one in moved.sets:
            before = _demand(log, bytes.fromhex(one.id))
            after = _numbered(before, one, supersets) | {"session": session, "day": old["day"]}
            yield Change(bytes.fromhex(one.id), "set", before, after)
        yield from _left(log, moved, session)

    log._operate(words, changes)  # noqa: SLF001 - the same package's
    return session


def _on(log: "LogReader", day: str) -> tuple[Occasion, ...]:
    from fitlog.store.rows import day_of  # noqa: PLC0415 - only here

    return on_day(log, day_of(day))


def _newer_than(log: "LogReader", day: str) -> int:
    rows = log._rows(f"SELECT count(*) FROM session o WHERE day > ? AND {_HAS_SETS}", (day,))  # noqa: SLF001 - the same package's
    count: int = rows[0][0]
    return count


def _described(before: "Body", said: "Body") -> "Body":
    """Return a session's body with what is said of it; "" takes away what stood there."""
    if "note" in said:
        before = noted(before, said["note"])
    kept = {key: value for key, value in before.items() if key not in said or key == "note"}
    return kept | {key: value for key, value in said.items() if value != ""}


def _timed(body: "Body", now: "Session", times: "Times") -> "Body":
    """Return a session's body with when it says that it began and ended."""
    if (times.begun, times.finished) == (now.begun_at, now.finished_at):
        return body
    told = {"started_ms": times.begun, "ended_ms": times.finished}
    after = {key: value for key, value in body.items() if key not in {*told, "offset_minutes"}}
    after |= {key: milliseconds(at) for key, at in told.items() if at}
    at = times.begun or times.finished
    return after | ({"offset_minutes": _offset(at)} if at else {})


def _offset(at: "datetime") -> int:
    offset: int = when_body(at, "")["offset_minutes"]
    return offset


def _sets_retimed(log: "Log", now: "Session", times: "Times") -> "Iterator[Change]":
    for one in now.sets:
        at = times.sets[one.id]
        before = _demand(log, bytes.fromhex(one.id))
        after = before | {"day": times.day.isoformat()}
        if (at, at.utcoffset()) != (one.at, one.at.utcoffset()):
            after |= {"at_ms": milliseconds(at), "offset_minutes": _offset(at)}
        if after != before:
            yield Change(bytes.fromhex(one.id), "set", before, after)


def _placed(body: "Body", place: "Place", last: "Body") -> "Body":
    """Return a set's body at its moment; one that is not its own is at the last set's place."""
    if place.own:
        return body
    after = {key: value for key, value in body.items() if key not in {"untimed", "zone"}}
    after |= {"at_ms": milliseconds(place.at), "offset_minutes": last["offset_minutes"]}
    after |= {"zone": last.get("zone", "")}
    return after | ({} if place.timed else {"untimed": 1})


def _numbered(body: "Body", one: "LoggedSet", supersets: "Sequence[Superset]") -> "Body":
    """Return a set's body without the numbers of its old session that mean nothing there."""
    same = any(
        each.number == body.get("superset") and one.exercise in each.exercises for each in supersets
    )
    gone = {"block"} if same else {"superset", "block"}
    return {key: value for key, value in body.items() if key not in gone}


def _left(log: "Log", moved: Moved, session: str) -> "Iterator[Change]":
    """Take along the notes on exercises that have no set left; drop sessions without any."""
    blocks = {(one.session_id, one.exercise, one.performed.block or 1) for one in moved.sets}
    for old, slug, block in sorted(blocks):
        yield from _notes_along(log, (bytes.fromhex(old), slug, block), session)
    left = dict.fromkeys(one.session_id for one in moved.sets)
    for old in left:
        # What was started goes on without sets, unless that is long ago.
        yield from emptied(log, [old], entirely=old != moved.running)


def _notes_along(log: "Log", block: tuple[bytes, str, int], session: str) -> "Iterator[Change]":
    """Put the notes of a block of sets that has no set left beside the sets that went."""
    for (record,) in log._rows(_NOTES_LEFT, block):  # noqa: SLF001 - the same package's
        before = _demand(log, record)
        there = log._rows(_NOTE_THERE, (bytes.fromhex(session), block[1]))  # noqa: SLF001 - likewise
        note = _demand(log, there[0][0]) if there else {}
        joined = f"{note['text']}; {before['text']}" if note else ""
        if note and len(joined) <= MAX_TEXT:
            pin = {"pinned": 1} if "pinned" in before else {}
            yield Change(there[0][0], "exercise_note", note, note | {"text": joined} | pin)
            yield Change(record, "exercise_note", before, None)
        else:
            after = before | {"session": session, "block": 1}
            yield Change(record, "exercise_note", before, after)


def _demand(log: "Log", record: bytes) -> "Body":
    body = Journal(log._connection).body(record)  # noqa: SLF001 - the same package's
    if body is None:
        raise _gone()
    return body


def _gone() -> NotFoundError:
    return NotFoundError("another fitlog deleted it meanwhile", unchanged="Nothing was changed.")


# A session that was brought in without sets has no number.
_HAS_SETS = "EXISTS (SELECT 1 FROM logged_set s WHERE s.session = o.id)"
# Days are walked along their index; only within a day it is looked at when sessions began.
_NEWEST_FIRST = f"""
SELECT o.id, o.uuid, o.day FROM session o
 WHERE o.day BETWEEN ? AND ? AND {_HAS_SETS}
 ORDER BY o.day DESC,
          (SELECT min(min(s.at_ms), coalesce(o.started_ms, min(s.at_ms)))
             FROM logged_set s WHERE s.session = o.id) DESC,
          o.uuid DESC
 LIMIT ?"""
_NOTES_LEFT = """
SELECT n.uuid FROM exercise_note n
  JOIN session o ON o.id = n.session JOIN exercise e ON e.id = n.exercise
 WHERE o.uuid = ? AND e.slug = ? AND n.block = ? AND NOT EXISTS (
   SELECT 1 FROM logged_set s WHERE s.session = n.session AND s.exercise = n.exercise
      AND coalesce(s.block, 1) = n.block)
 ORDER BY n.id"""
_NOTE_THERE = """
SELECT n.uuid FROM exercise_note n
  JOIN session o ON o.id = n.session JOIN exercise e ON e.id = n.exercise
 WHERE o.uuid = ? AND e.slug = ? AND n.block = 1 ORDER BY n.id LIMIT 1"""
