"""A session started, reopened, or dropped as a whole: each is one operation."""

from typing import TYPE_CHECKING

from fitlog.errors import NotFoundError
from fitlog.store.describing import rewrite
from fitlog.store.gathering import session_of
from fitlog.store.joining import start_of, starts
from fitlog.store.journal import Change, new_ids
from fitlog.store.rows import milliseconds, when_body
from fitlog.training.sets import demand_text

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from fitlog.store.log import Log
    from fitlog.store.reading import LogReader
    from fitlog.store.rows import Body
    from fitlog.training.session import Session
    from fitlog.training.sets import LoggedSet


def begin(log: "Log", at: "datetime", zone: str, title: str, words: str) -> None:
    """Start a session, which gets its first set later; one that never got any gives way.

    Raises UnreadableError for a title that cannot be kept.
    """
    title = title.strip()
    demand_text(title, "a title")
    body = when_body(at, zone)
    body |= {"title": title} if title else {}

    def changes() -> "Iterator[Change]":
        yield from starts_gone(log)
        yield Change(next(new_ids(milliseconds(at))), "start", None, body)

    log._operate(words, changes)  # noqa: SLF001 - the same package's


def reopen(log: "Log", session: str, words: str) -> None:
    """Forget that a session was finished; raises NotFoundError where it is gone."""

    def reopened(before: "Body") -> "Body":
        after = {key: value for key, value in before.items() if key != "ended_ms"}
        if "started_ms" not in after:
            after.pop("offset_minutes", None)
        return after

    rewrite(log, session, words, reopened)


def drop(log: "Log", session: str, words: str) -> "tuple[LoggedSet, ...]":
    """Delete a session and its sets, which are returned; with "" what was only started.

    Raises NotFoundError where another process ended or deleted it meanwhile.
    """
    gone: list[LoggedSet] = []

    def changes() -> "Iterator[Change]":
        gone.extend(log.of_session(session) if session else ())
        if bool(gone) is not bool(session) or not (gone or start_of(log)):
            raise NotFoundError(
                "another fitlog changed that session meanwhile", unchanged="Nothing was changed."
            )
        yield from log.deletions(gone, entirely=True) if gone else starts_gone(log)

    log._operate(words, changes)  # noqa: SLF001 - the same package's
    return tuple(gone)


def newest_session(log: "LogReader") -> "Session | None":
    """Return the session that the newest set is in, None where there is no set."""
    with log.at_once():
        newest = log.newest()
        return session_of(log, newest[0].session_id) if newest else None


def starts_gone(log: "LogReader") -> "Iterator[Change]":
    """Yield the changes that drop all that was started and has no set."""
    for started in starts(log):
        yield Change(started.record, "start", started.body, None)
