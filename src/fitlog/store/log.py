"""The log as commands write it: each method is one operation in one transaction."""

import time
from datetime import date, datetime, timedelta
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from fitlog.errors import LockedLogError
from fitlog.store.connection import open_for_writing
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
from fitlog.training.sets import demand_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from pathlib import Path
    from typing import Self

    from fitlog.store.bringing import Coming
    from fitlog.store.own_files import FileStep, Kept
    from fitlog.training.measure import Measured
    from fitlog.training.past import PastSet
    from fitlog.training.sets import LoggedSet, PerformedSet


_OFTEN = 1_000


class Entry(NamedTuple):
    """Sets of one exercise to be logged, and the moment and zone they were done in."""

    exercise: str
    sets: "tuple[PerformedSet, ...]"
    at: datetime
    zone: str = ""


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
        self, entries: "Sequence[Entry]", words: str, gap: timedelta
    ) -> "tuple[LoggedSet, ...]":
        """Log sets as one operation and return them; they gather into sessions by `gap`."""
        added: list[LoggedSet] = []

        def changes() -> "Iterator[Change]":
            ids = new_ids(_now_ms())
            for entry in entries:
                session = self._session_for(entry.at, gap)
                if session is None:
                    session = next(ids)
                    yield Change(session, "session", None, _new_session(entry.at.date()))
                for performed in entry.sets:
                    record = next(ids)
                    body = _set_body(entry, identity(session), performed)
                    added.append(set_of_body(record, body))
                    yield Change(record, "set", None, body)

        self._operate(words, changes)
        return tuple(added)

    def replace(
        self, old: "LoggedSet", performed: "PerformedSet", words: str, moved: "Move | None" = None
    ) -> "LoggedSet":
        """Change what a set says, and when it was done if it is `moved`; return the new one."""
        record = bytes.fromhex(old.id)
        result: list[LoggedSet] = []

        def changes() -> "Iterator[Change]":
            before = self._demand(record)
            kept = {key: value for key, value in before.items() if key not in MEASURED}
            after = kept | performed_body(performed)
            if moved is not None:
                yield from self._moved(record, after, moved)
            result.append(set_of_body(record, after))
            if after != before:
                yield Change(record, "set", before, after)
            yield from self._emptied([before["session"]])

        self._operate(words, changes)
        return result[0]

    def delete(self, sets: "Sequence[LoggedSet]", words: str) -> None:
        """Delete sets, and the sessions that they leave empty."""

        def changes() -> "Iterator[Change]":
            records = [bytes.fromhex(one.id) for one in sets]
            for record in records:
                yield Change(record, "set", self._demand(record), None)
            yield from self._emptied([one.session_id for one in sets])

        self._operate(words, changes)

    def set_up(self, exercise: str, text: str, words: str) -> None:
        """Set the user's own line about an exercise; an empty text takes it away.

        Raises UnreadableError for a text that cannot be kept.
        """
        demand_text(text, "a line")

        def changes() -> "Iterator[Change]":
            rows = self._rows(
                """SELECT p.uuid FROM setup p JOIN exercise e ON e.id = p.exercise
                    WHERE e.slug = ?""",
                (exercise,),
            )
            record = rows[0][0] if rows else next(new_ids(_now_ms()))
            before = {"exercise": exercise, "text": self.setup(exercise)} if rows else None
            after: Body | None = {"exercise": exercise, "text": text} if text else None
            if before != after:
                yield Change(record, "setup", before, after)

        self._operate(words, changes)

    def keep(self, files: "Iterable[Kept]", words: str, renamed: "Sequence[str]" = ()) -> int:
        """Note files that are being written, as one operation; return how many sets moved.

        With (old, new) slugs in `renamed`, the sets and the setup line of one exercise become
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

    def _session_for(self, at: datetime, gap: timedelta, without: bytes = b"") -> bytes | None:
        """Return the session of that local day that `at` joins: the nearest within `gap`.

        Sessions are as long as their sets `without` that one.
        """
        at_ms, gap_ms = milliseconds(at), gap // timedelta(milliseconds=1)
        rows = self._rows(
            """SELECT o.uuid, max(min(s.at_ms) - :at, :at - max(s.at_ms), 0) AS away
                 FROM session o JOIN logged_set s ON s.session = o.id
                WHERE o.day = :day AND s.uuid <> :without GROUP BY o.id HAVING away < :gap
                ORDER BY away, o.id DESC LIMIT 1""",
            {"at": at_ms, "gap": gap_ms, "day": at.date().isoformat(), "without": without},
        )
        return rows[0][0] if rows else None

    def _moved(self, record: bytes, body: Body, move: "Move") -> "Iterator[Change]":
        """Write another moment into a set's body, and the session that it joins then."""
        session = self._session_for(move.at, move.gap, without=record)
        if session is None:
            session = next(new_ids(_now_ms()))
            yield Change(session, "session", None, _new_session(move.at.date()))
        body["session"] = identity(session)
        body.pop("untimed", None)
        body |= when_body(move.at, move.zone)

    def _emptied(self, sessions: "Sequence[str]") -> "Iterator[Change]":
        """Delete those sessions that hold no set any more."""
        for session in dict.fromkeys(sessions):
            record = bytes.fromhex(session)
            sets = """SELECT 1 FROM logged_set s JOIN session o ON o.id = s.session
                       WHERE o.uuid = ? LIMIT 1"""
            if not self._rows(sets, (record,)):
                yield from self._notes_of(record)
                yield Change(record, "session", self._demand(record), None)

    def _notes_of(self, session: bytes) -> "Iterator[Change]":
        """Delete the notes on exercises of a session."""
        for (note,) in self._rows(
            """SELECT n.uuid FROM exercise_note n JOIN session o ON o.id = n.session
                WHERE o.uuid = ?""",
            (session,),
        ):
            yield Change(note, "exercise_note", self._demand(note), None)

    def _demand(self, record: bytes) -> Body:
        """Return the record's body; another process may have deleted it meanwhile."""
        body = Journal(self._connection).body(record)
        if body is None:
            from fitlog.errors import NotFoundError  # noqa: PLC0415 - a rare race

            raise NotFoundError(
                "another fitlog deleted that set meanwhile", unchanged="Nothing was changed."
            )
        return body


def _now_ms() -> int:
    # When the log was written, which is not when a set was done: that the desk's clock says.
    return time.time_ns() // 1_000_000


def _told_of(sets: "Iterable[PastSet]", watch: "Callable[[int], None]") -> "Iterator[PastSet]":
    for count, one in enumerate(sets):
        if count % _OFTEN == 0:
            watch(count)
        yield one


def _new_session(day: date) -> Body:
    return {"day": day.isoformat()}


def _set_body(entry: Entry, session: str, performed: "PerformedSet") -> Body:
    return {
        "session": session,
        "exercise": entry.exercise,
        **when_body(entry.at, entry.zone),
        **performed_body(performed),
    }


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
