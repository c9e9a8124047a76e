"""Notes on an exercise in one session, and those that were pinned to be shown the next time.

A pinned note is shown in the next session in which its exercise is done; that of a session, in
the next one. So they are those of the last time, and go when there is a newer one.
"""

from typing import TYPE_CHECKING

from fitlog.store.describing import noted
from fitlog.store.journal import Change, Journal, new_ids
from fitlog.store.rejoining import demand
from fitlog.store.rows import milliseconds, set_of_body
from fitlog.training.session import ExerciseNote
from fitlog.training.sets import demand_text

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date, datetime

    from fitlog.store.log import Log
    from fitlog.store.reading import LogReader
    from fitlog.training.sets import LoggedSet


def note_of_block(log: "LogReader", one: "LoggedSet") -> ExerciseNote:
    """Return the note on a set's exercise in its session; its text is "" where there is none."""
    rows = log._rows(f"SELECT n.text, n.pinned {_OF_BLOCK}", _block(one))  # noqa: SLF001 - the same package's
    text, pinned = rows[-1] if rows else ("", None)
    return ExerciseNote(one.exercise, one.performed.block or 1, text, bool(pinned))


def note_block(log: "Log", one: "LoggedSet", text: str, words: str, *, pinned: bool) -> None:
    """Write the note on a set's exercise in its session in place of the one it had; "" is none.

    Raises UnreadableError for a note that cannot be kept, NotFoundError where another process
    deleted the session meanwhile.
    """
    demand_text(text, "a note")

    def changes() -> "Iterator[Change]":
        _demand_session(log, one.session_id)
        journal = Journal(log._connection)  # noqa: SLF001 - the same package's
        rows = log._rows(f"SELECT n.uuid {_OF_BLOCK}", _block(one))  # noqa: SLF001 - likewise
        there = {record: journal.body(record) for (record,) in rows}
        record = next(iter(there), None) or next(new_ids(milliseconds(one.at)))
        after = {
            "session": one.session_id,
            "exercise": one.exercise,
            "block": one.performed.block or 1,
            "text": text,
            **({"pinned": 1} if pinned else {}),
        }
        wanted = {record: after} if text else {}
        for each in there | wanted:
            if there.get(each) != wanted.get(each):
                yield Change(each, "exercise_note", there.get(each), wanted.get(each))

    log._operate(words, changes)  # noqa: SLF001 - the same package's


def note_set(log: "Log", one: "LoggedSet", text: str, words: str, *, pinned: bool) -> "LoggedSet":
    """Write the note on a set in place of the one it had, "" for none; return the set as it is.

    What another process has changed of it meanwhile stays. Raises UnreadableError for a note
    that cannot be kept, NotFoundError where the set is gone.
    """
    demand_text(text, "a note")
    record = bytes.fromhex(one.id)
    result: list[LoggedSet] = []

    def changes() -> "Iterator[Change]":
        before = demand(log, record)
        after = noted(before, text, pinned=pinned)
        result.append(set_of_body(record, after))
        if after != before:
            yield Change(record, "set", before, after)

    log._operate(words, changes)  # noqa: SLF001 - the same package's
    return result[0]


def pinned_for(log: "LogReader", exercise: str, before: "datetime", day: "date") -> tuple[str, ...]:
    """Return the notes that were pinned when an exercise, by its slug, was done last.

    That is in the last session before that moment and that day which has sets of it: what is
    pinned on the exercise, then on its sets, each text once.
    """
    values = {"exercise": exercise, "at_ms": milliseconds(before), "day": day.isoformat()}
    rows = log._rows(_PINNED, values)  # noqa: SLF001 - the same package's
    return tuple(dict.fromkeys(text for (text,) in rows))


def pinned_of_last_session(log: "LogReader", day: "date") -> str:
    """Return the note of the last session before a day if it was pinned, else ""."""
    rows = log._rows(_LAST_SESSION, (day.isoformat(),))  # noqa: SLF001 - the same package's
    return rows[0][0] if rows else ""


def _demand_session(log: "Log", session: str) -> None:
    if Journal(log._connection).body(bytes.fromhex(session)) is None:  # noqa: SLF001 - the same package's
        from fitlog.errors import NotFoundError  # noqa: PLC0415 - a rare race

        raise NotFoundError(
            "another fitlog deleted that session meanwhile", unchanged="Nothing was changed."
        )


def _block(one: "LoggedSet") -> tuple[bytes, str, int]:
    return bytes.fromhex(one.session_id), one.exercise, one.performed.block or 1


_OF_BLOCK = """
  FROM exercise_note n JOIN session o ON o.id = n.session JOIN exercise e ON e.id = n.exercise
 WHERE o.uuid = ? AND e.slug = ? AND n.block = ? ORDER BY n.id"""
# The plus keeps SQLite from walking all of the exercise's sets to find the session's few.
_PINNED = """
WITH known (exercise) AS MATERIALIZED (SELECT id FROM exercise WHERE slug = :exercise),
last (session) AS MATERIALIZED (
  SELECT t.session FROM logged_set t
   WHERE t.exercise = (SELECT exercise FROM known) AND t.at_ms < :at_ms AND t.day < :day
   ORDER BY t.at_ms DESC LIMIT 1)
SELECT text FROM (
  SELECT 0 AS place, n.block AS at, n.id AS id, n.text AS text FROM exercise_note n
   WHERE n.session = (SELECT session FROM last) AND +n.exercise = (SELECT exercise FROM known)
     AND n.pinned
  UNION ALL
  SELECT 1, s.at_ms, s.id, s.note FROM logged_set s
   WHERE s.session = (SELECT session FROM last) AND +s.exercise = (SELECT exercise FROM known)
     AND s.pinned AND s.note <> '')
 ORDER BY place, at, id"""
_LAST_SESSION = """
SELECT iif(o.pinned, o.note, '') FROM session o JOIN logged_set s ON s.session = o.id
 WHERE o.day = (SELECT max(b.day) FROM session b
                 WHERE b.day < ? AND EXISTS (SELECT 1 FROM logged_set t WHERE t.session = b.id))
 ORDER BY s.at_ms DESC LIMIT 1"""
