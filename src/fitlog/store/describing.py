"""What is said of a session as a whole: a note, and how hard it was."""

from typing import TYPE_CHECKING

from fitlog.store.journal import Change, Journal
from fitlog.training.sets import demand_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fitlog.store.log import Log
    from fitlog.store.reading import LogReader
    from fitlog.training.session import Session


def session_of(log: "LogReader", session: str) -> "Session":
    """Return the session of that id, which has sets."""
    key = log._session_key(session)  # noqa: SLF001 - the same package's
    return log._of_sessions(f"[{key}]", None)[0]  # noqa: SLF001 - likewise


def describe(  # noqa: PLR0913 - a session, and what may be said of it
    log: "Log",
    session: str,
    words: str,
    *,
    note: str,
    rpe_tenths: int | None,
    pinned: bool | None = None,
) -> None:
    """Write a session's note in place of the one it had, and its RPE (None leaves that).

    A `pinned` note is shown at the next session; None leaves the note that it has as it is.
    Raises UnreadableError for a note that cannot be kept, NotFoundError where another process
    deleted the session meanwhile.
    """
    demand_text(note, "a note")
    record = bytes.fromhex(session)

    def changes() -> "Iterator[Change]":
        before = Journal(log._connection).body(record)  # noqa: SLF001 - the same package's
        if before is None:
            from fitlog.errors import NotFoundError  # noqa: PLC0415 - a rare race

            raise NotFoundError("another fitlog deleted that session meanwhile")
        after = {key: value for key, value in before.items() if key not in {"note", "pinned"}}
        after |= {"note": note} if note else {}
        stays = bool(before.get("pinned")) and before.get("note") == note
        after |= {"pinned": 1} if note and (stays if pinned is None else pinned) else {}
        after |= {} if rpe_tenths is None else {"rpe_tenths": rpe_tenths}
        if after != before:
            yield Change(record, "session", before, after)

    log._operate(words, changes)  # noqa: SLF001 - the same package's
