"""Supersets in the log: which exercises of a session are done in turn, and sets logged so.

What is done in turn stands in the session, or in the row of a started one that has no set yet;
each set bears the number that its exercise had when it was logged.
"""

import re
from typing import TYPE_CHECKING, NamedTuple

from fitlog.errors import NotFoundError
from fitlog.store.gathering import supersets_of, supersets_text
from fitlog.store.joining import Joined, running, start_of
from fitlog.store.journal import Change, Journal, new_ids
from fitlog.store.rack import starts_gone
from fitlog.store.rows import identity, milliseconds, when_body
from fitlog.store.tables import TABLES
from fitlog.training.session import Superset
from fitlog.training.sets import MAX_TEXT

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator, Sequence
    from datetime import datetime, timedelta

    from fitlog.store.log import Log
    from fitlog.store.reading import LogReader
    from fitlog.store.rows import Body
    from fitlog.training.session import Session

    Supersets = tuple[Superset, ...]


_MOST = 100_000
_SLUG = re.compile(r"[a-z0-9][a-z0-9-]{0,62}")


class Moment(NamedTuple):
    """When something is said of the running session, where, and the gap that it may last."""

    at: "datetime"
    zone: str
    gap: "timedelta"


def begin_superset(log: "Log", exercises: tuple[str, ...], words: str, when: Moment) -> None:
    """Let exercises be done in turn in the running session; where none runs, one is started.

    They leave the supersets that they were in.
    """

    def begun(session: str, running_now: "Supersets") -> "Supersets":
        return with_superset(running_now, exercises, _highest(log, session))

    _change(log, words, when, begun)


def end_supersets(log: "Log", exercises: "Sequence[str]", words: str, when: Moment) -> None:
    """End the running session's supersets of these exercises, all of them where none is named."""

    def left(_session: str, running_now: "Supersets") -> "Supersets":
        ended = {one for one in running_now if not exercises or {*exercises} & {*one.exercises}}
        return tuple(one for one in running_now if one not in ended)

    if running(log, when.at, when.gap):
        _change(log, words, when, left)


def with_superset(
    running_now: "Supersets", exercises: tuple[str, ...], highest: int
) -> "Supersets":
    """Return supersets with one of these exercises more, which takes the place of all of theirs.

    It has the number of the one of exactly these exercises, else the next after the `highest`
    of the session's sets (0 where they have none).
    """
    same = [one.number for one in running_now if {*one.exercises} == {*exercises}]
    number = same[0] if same else 1 + max([highest, *(one.number for one in running_now)])
    others = [one for one in running_now if not {*one.exercises} & {*exercises}]
    return tuple(sorted([*others, Superset(number, exercises)]))


def taking_turns(
    log: "LogReader", session: Joined, exercises: tuple[str, ...]
) -> "Generator[Change, None, Joined]":
    """Note a superset in the session that sets join, and return that session as it is then."""
    now = with_superset(
        supersets_of(session.supersets), exercises, _highest(log, identity(session.record))
    )
    text = supersets_text(now)
    if text != session.supersets:
        before = Journal(log._connection).body(session.record) or {}  # noqa: SLF001 - the same package's
        yield Change(session.record, "session", before, {**before, "supersets": text})
    return session._replace(supersets=text, begins=())


def _change(
    log: "Log", words: str, when: Moment, change: "Callable[[str, Supersets], Supersets]"
) -> None:
    """Change the supersets of the running session; where none runs, one is started."""

    def changes() -> "Iterator[Change]":
        session = running(log, when.at, when.gap)
        if session is None:
            if begun := supersets_text(change("", ())):
                yield from _started(log, when, begun)
            return
        record, kind, before = _record(log, session)
        after = {key: value for key, value in before.items() if key != "supersets"}
        text = supersets_text(change(session.id, session.supersets))
        after |= {"supersets": text} if text else {}
        if after != before:
            yield Change(record, kind, before, after)

    log._operate(words, changes)  # noqa: SLF001 - the same package's


def _started(log: "Log", when: Moment, supersets: str) -> "Iterator[Change]":
    """Start a session with supersets; one that never got a set gives way."""
    yield from starts_gone(log)
    body = when_body(when.at, when.zone)
    record = next(new_ids(milliseconds(when.at)))
    yield Change(record, "start", None, {**body, "supersets": supersets})


def _record(log: "Log", session: "Session") -> "tuple[bytes, str, Body]":
    """Return where the running session stands in the log, the kind of record, and what it says."""
    if session.id:
        record = bytes.fromhex(session.id)
        return record, "session", Journal(log._connection).body(record) or {}  # noqa: SLF001 - the same package's
    started = start_of(log)
    if started is None:
        raise NotFoundError("another fitlog ended that session meanwhile")
    return started.record, "start", started.body


def _highest(log: "LogReader", session: str) -> int:
    """Return the highest number of a superset that sets of a session bear, 0 if none does."""
    rows = log._rows(  # noqa: SLF001 - the same package's
        """SELECT coalesce(max(s.superset), 0)
             FROM logged_set s JOIN session o ON o.id = s.session WHERE o.uuid = ?""",
        (bytes.fromhex(session),),
    )
    highest: int = rows[0][0]
    return highest


def renamed_supersets(log: "LogReader", old: str, new: str) -> "Iterator[Change]":
    """Yield the changes that name an exercise otherwise in what is done in turn."""
    for kind in ("session", "start"):
        table = TABLES[kind].name
        for (record,) in log._rows(  # noqa: SLF001 - the same package's
            f"SELECT uuid FROM {table} WHERE instr(supersets, ?) > 0", (old,)
        ):
            body = Journal(log._connection).body(record) or {}  # noqa: SLF001 - as above
            after = {key: value for key, value in body.items() if key != "supersets"}
            text = supersets_text(_renamed(supersets_of(body["supersets"]), old, new))
            after |= {"supersets": text} if text else {}
            if after != body:
                yield Change(record, kind, body, after)


def _renamed(supersets: "Supersets", old: str, new: str) -> "Iterator[Superset]":
    for one in supersets:
        slugs = tuple(dict.fromkeys(new if slug == old else slug for slug in one.exercises))
        if len(slugs) > 1:
            yield one._replace(exercises=slugs)


def demand_supersets(_record: bytes, body: "Body") -> None:
    """Raise ValueError where a session's supersets are not as the log writes them."""
    text = body.get("supersets")
    if text is None:
        return
    found = supersets_of(text) if len(text) <= MAX_TEXT else ()
    numbers = [one.number for one in found]
    whole = all(len({*one.exercises}) == len(one.exercises) > 1 for one in found)
    named = all(_SLUG.fullmatch(slug) for one in found for slug in one.exercises)
    counted = len({*numbers}) == len(numbers) and all(0 <= one <= _MOST for one in numbers)
    if not (whole and named and counted) or supersets_text(found) != text:
        raise ValueError(f"{text[:40]!r} are no supersets")
