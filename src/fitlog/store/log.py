"""The log as commands write it: each method is one operation in one transaction."""

import time
from datetime import datetime, timedelta
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from fitlog.errors import LockedLogError
from fitlog.store.connection import open_for_writing
from fitlog.store.joining import joined
from fitlog.store.journal import Change, Journal, Operation, new_ids
from fitlog.store.reading import LogReader
from fitlog.store.rows import (
    MEASURED,
    Body,
    identity,
    in_order,
    milliseconds,
    performed_body,
    set_of_body,
    when_body,
)
from fitlog.store.writing import told, transaction

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from pathlib import Path
    from typing import Self

    from fitlog.store.bringing import Coming
    from fitlog.store.joining import Joined
    from fitlog.store.own_files import FileStep, Kept
    from fitlog.training.measure import Measured
    from fitlog.training.past import PastSet
    from fitlog.training.sets import LoggedSet, PerformedSet


_OFTEN = 1_000


class Entry(NamedTuple):
    """Sets of one exercise to be logged, and the moment and zone they were done in.

    `in_turn` are the exercises, by slug, that took turns with it, itself among them.
    """

    exercise: str
    sets: "tuple[PerformedSet, ...]"
    at: datetime
    zone: str = ""
    in_turn: tuple[str, ...] = ()


class Rested(NamedTuple):
    """The rest after a set, by the set's id, as its end was told: before the next set began."""

    set_id: str
    rest_ms: int


class Move(NamedTuple):
    """Another moment and zone for a set, and the gap within which it joins a session."""

    at: datetime
    zone: str
    gap: timedelta


class Reversed(NamedTuple):
    """What an undo or redo did: the words of the command, and sets gone and come back.

    What it makes of the user's files is told only: the log has not touched them.
    """

    words: str
    at_ms: int
    removed: "tuple[LoggedSet, ...]"
    restored: "tuple[LoggedSet, ...]"
    files: "tuple[FileStep, ...]" = ()
    measured: "tuple[tuple[Measured, bool], ...]" = ()


class Log(LogReader):
    """A log that can be written; `wrote` says whether something was."""

    wrote = False

    @classmethod
    def open(cls, path: "Path") -> "Self":
        """Open the log at `path` for writing, making it where it is missing; raises LogError."""
        return cls(open_for_writing(path), path)

    def append(
        self,
        entries: "Sequence[Entry]",
        words: str,
        gap: timedelta,
        rested: "Rested | None" = None,
    ) -> "tuple[LoggedSet, ...]":
        """Log sets as one operation and return them; they gather into sessions by `gap`.

        A rest that went before is noted with the set after which it was taken.
        """
        added: list[LoggedSet] = []

        def changes() -> "Iterator[Change]":
            ids = new_ids(_now_ms())
            for entry in entries:
                session = joined(self, entry.at, gap, ids)
                yield from session.begins
                if entry.in_turn:
                    from fitlog.store.supersetting import taking_turns  # noqa: PLC0415 - then only

                    session = yield from taking_turns(self, session, entry.in_turn)
                for performed in entry.sets:
                    record = next(ids)
                    body = _set_body(entry, session, performed)
                    added.append(set_of_body(record, body))
                    yield Change(record, "set", None, body)
            yield from self._rested(rested, added[0]) if rested else ()

        self._operate(words, changes)
        return tuple(added)

    def replace(
        self, old: "LoggedSet", performed: "PerformedSet", words: str, moved: "Move | None" = None
    ) -> "LoggedSet":
        """Change what a set says, and when it was done if it is `moved`; return the new one."""
        from fitlog.store.rejoining import demand, emptied, rejoined  # noqa: PLC0415 - not to log

        record = bytes.fromhex(old.id)
        result: list[LoggedSet] = []

        def changes() -> "Iterator[Change]":
            before = demand(self, record)
            kept = {key: value for key, value in before.items() if key not in MEASURED}
            after = kept | performed_body(performed)
            if moved is not None:
                yield from rejoined(self, record, after, moved)
            result.append(set_of_body(record, after))
            if after != before:
                yield Change(record, "set", before, after)
            yield from emptied(self, [before["session"]])

        self._operate(words, changes)
        return result[0]

    def delete(self, sets: "Sequence[LoggedSet]", words: str) -> None:
        """Delete sets, and the sessions that they leave empty."""
        self._operate(words, lambda: self.deletions(sets))

    def deletions(
        self, sets: "Sequence[LoggedSet]", *, entirely: bool = False
    ) -> "Iterator[Change]":
        """Yield the changes that delete sets and what they leave empty.

        What was started and not finished is then only started, unless it goes `entirely`.
        """
        from fitlog.store.rejoining import demand, emptied  # noqa: PLC0415 - not to log

        for one in sets:
            record = bytes.fromhex(one.id)
            yield Change(record, "set", demand(self, record), None)
        yield from emptied(self, [one.session_id for one in sets], entirely=entirely)

    def keep(self, files: "Iterable[Kept]", words: str, renamed: "Sequence[str]" = ()) -> int:
        """Note files that are being written, as one operation; return how many sets moved.

        With (old, new) slugs in `renamed`, the sets and the setup lines of one exercise become
        the other's.
        """
        from fitlog.store.own_files import file_change, renaming  # noqa: PLC0415 - hardly ever

        moved: list[Change] = []

        def changes() -> "Iterator[Change]":
            ids = new_ids(_now_ms())
            yield from (file_change(self, kept, next(ids)) for kept in files)
            for change in renaming(self, *renamed) if renamed else ():
                moved.extend([change] if change.kind == "set" else [])
                yield change

        self._operate(words, changes)
        return len(moved)

    def bring_in(
        self,
        coming: "Coming",
        words: str,
        seen: int,
        watch: "Callable[[int], None]" = lambda _count: None,
    ) -> None:
        """Write what comes from elsewhere as one operation; `watch` is told how many sets are.

        `seen` is the last operation when it was looked at what of it is new; raises
        LockedLogError where another fitlog has written since.
        """
        from fitlog.store.bulk import SetWriter, rebuilt_indexes  # noqa: PLC0415 - hardly ever
        from fitlog.store.own_files import file_change  # noqa: PLC0415 - hardly ever

        with told(self.path), transaction(self._connection):
            journal, ids = Journal(self._connection), new_ids(_now_ms())
            if self.last_operation() != seen:
                raise LockedLogError(
                    "another fitlog wrote to the log meanwhile",
                    unchanged="Nothing was written.",
                    hint="Run the command again.",
                )
            files = (file_change(self, kept, next(ids)) for kept in coming.files)
            records = (Change(one.id, one.kind, None, one.body) for one in coming.records)
            sets = _told_of(coming.sets, watch)

            def write_sets(operation: int, device: int, counter: int) -> int:
                writer = SetWriter(self._connection, journal, operation, device)
                return writer.write(sets, counter)

            with rebuilt_indexes(self._connection, len(coming.sets)):
                journal.record(words, _now_ms(), chain(files, records), write_sets)
        self.wrote = True

    def undo(self, steps: int = 1) -> tuple[Reversed, ...]:
        """Take back the latest operations, the newest first; fewer if there are no more."""
        return self._step(Journal.undo, steps, again=False)

    def redo(self, steps: int = 1) -> tuple[Reversed, ...]:
        """Do again what undo took back; nothing if something was written since."""
        return self._step(Journal.redo, steps, again=True)

    def _operate(self, words: str, changes: "Callable[[], Iterator[Change]]") -> None:
        """Write changes as one operation; where nothing changes there is none to undo."""
        with told(self.path), transaction(self._connection):
            coming = changes()
            first = next(coming, None)
            if first is not None:
                Journal(self._connection).record(words, _now_ms(), chain([first], coming))
        self.wrote = True

    def _step(
        self, step: "Callable[[Journal, int], Operation | None]", steps: int, *, again: bool
    ) -> tuple[Reversed, ...]:
        done: list[Reversed] = []
        with told(self.path), transaction(self._connection):
            for _ in range(steps):
                operation = step(Journal(self._connection), _now_ms())
                if operation is None:
                    break
                done.append(_reversed(operation, again=again))
        self.wrote = self.wrote or bool(done)
        return tuple(done)

    def _rested(self, rested: "Rested", after: "LoggedSet") -> "Iterator[Change]":
        """Note a rest with its set, where that is the last one before the set after it."""
        record = bytes.fromhex(rested.set_id)
        body = Journal(self._connection).body(record)
        same = body is not None and body["session"] == after.session_id
        if body and same and self._is_last_before(record, after):
            yield Change(record, "set", body, {**body, "rest_ms": rested.rest_ms})

    def _is_last_before(self, record: bytes, after: "LoggedSet") -> bool:
        rows = self._rows(
            """SELECT uuid FROM logged_set WHERE (at_ms, uuid) < (?, ?)
                ORDER BY at_ms DESC, uuid DESC LIMIT 1""",
            (milliseconds(after.at), bytes.fromhex(after.id)),
        )
        return bool(rows) and rows[0][0] == record


def _now_ms() -> int:
    # When the log was written, which is not when a set was done: that the desk's clock says.
    return time.time_ns() // 1_000_000


def _told_of(sets: "Iterable[PastSet]", watch: "Callable[[int], None]") -> "Iterator[PastSet]":
    for count, one in enumerate(sets):
        if count % _OFTEN == 0:
            watch(count)
        yield one


def _set_body(entry: Entry, session: "Joined", performed: "PerformedSet") -> Body:
    body = {
        "session": identity(session.record),
        "exercise": entry.exercise,
        **when_body(entry.at, entry.zone),
        **performed_body(performed),
        "day": session.day,
    }
    if session.supersets and "superset" not in body:
        from fitlog.store.gathering import supersets_of  # noqa: PLC0415 - in supersets alone
        from fitlog.training.session import superset_of  # noqa: PLC0415 - likewise

        found = superset_of(supersets_of(session.supersets), entry.exercise)
        body |= {"superset": found.number} if found else {}
    return body


def _reversed(operation: Operation, *, again: bool) -> Reversed:
    of_sets = [change for change in operation.changes if change.kind == "set"]
    removed = (set_of_body(change.record, change.before) for change in of_sets if change.before)
    restored = (set_of_body(change.record, change.after) for change in of_sets if change.after)
    files: tuple[FileStep, ...] = ()
    if any(change.kind == "file" for change in operation.changes):
        from fitlog.store.own_files import steps_of  # noqa: PLC0415 - hardly ever

        files = tuple(steps_of(operation.changes, again=again))
    measured: tuple[tuple[Measured, bool], ...] = ()
    if any(change.kind == "body" for change in operation.changes):
        from fitlog.store.measured import steps_of as measured_in  # noqa: PLC0415 - hardly ever

        measured = tuple(measured_in(operation.changes))
    words, at_ms, _ = operation
    return Reversed(words, at_ms, in_order(removed), in_order(restored), files, measured)
