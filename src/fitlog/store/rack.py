"""A session started, reopened, or dropped as a whole: each is one operation."""

from typing import TYPE_CHECKING

from fitlog.store.describing import rewrite
from fitlog.store.joining import start_of
from fitlog.store.journal import Change, new_ids
from fitlog.store.rows import milliseconds, when_body
from fitlog.training.sets import demand_text

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from fitlog.store.log import Log
    from fitlog.store.reading import LogReader
    from fitlog.store.rows import Body
    from fitlog.training.sets import LoggedSet


def begin(log: "Log", at: "datetime", zone: str, title: str, words: str) -> None:
    """Start a session, which gets its first set later; one that never got any gives way.

    Raises UnreadableError for a title that cannot be kept.
    """
    demand_text(title, "a title")
    body = when_body(at, zone)
    body |= {"title": title} if title else {}

    def changes() -> "Iterator[Change]":
        yield from _starts_gone(log)
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


def drop(log: "Log", sets: "tuple[LoggedSet, ...]", words: str) -> None:
    """Delete the sets of a session, and with them the session; or what was only started."""
    if sets:
        log.delete(sets, words, entirely=True)
    else:
        log._operate(words, lambda: _starts_gone(log))  # noqa: SLF001 - the same package's


def newest_session(log: "LogReader") -> str:
    """Return the id of the session that the newest set is in, "" where there is none."""
    newest = log.newest()
    return newest[0].session_id if newest else ""


def _starts_gone(log: "Log") -> "Iterator[Change]":
    started = start_of(log)
    if started:
        yield Change(started.record, "start", started.body, None)
