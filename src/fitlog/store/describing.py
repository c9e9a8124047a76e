"""What is said of a session as a whole: a note, how hard it was, and whatever else changes."""

from typing import TYPE_CHECKING

from fitlog.errors import NotFoundError
from fitlog.store.journal import Change, Journal
from fitlog.training.sets import demand_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from fitlog.store.log import Log
    from fitlog.store.rows import Body


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

    def described(before: "Body") -> "Body":
        rated = {} if rpe_tenths is None else {"rpe_tenths": rpe_tenths}
        return noted(before, note, pinned=pinned) | rated

    rewrite(log, session, words, described)


def noted(before: "Body", note: str, *, pinned: bool | None = None) -> "Body":
    """Return what a record says with another note, "" for none; another text is pinned anew."""
    after = {key: value for key, value in before.items() if key not in {"note", "pinned"}}
    stays = bool(before.get("pinned")) and before.get("note") == note
    after |= {"note": note} if note else {}
    return after | ({"pinned": 1} if note and (stays if pinned is None else pinned) else {})


def rewrite(log: "Log", session: str, words: str, new: "Callable[[Body], Body]") -> None:
    """Write a session anew, as `new` makes it of what the log says of it now: one operation.

    Raises NotFoundError where another process deleted the session meanwhile, and what `new`
    raises; then nothing is written.
    """
    record = bytes.fromhex(session)

    def changes() -> "Iterator[Change]":
        before = Journal(log._connection).body(record)  # noqa: SLF001 - the same package's
        if before is None:
            raise NotFoundError("another fitlog deleted that session meanwhile")
        after = new(before)
        if after != before:
            yield Change(record, "session", before, after)

    log._operate(words, changes)  # noqa: SLF001 - the same package's
