"""The questions that commands ask of the log; each is one method and one piece of SQL."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any, NamedTuple

from fitlog.errors import NotFoundError
from fitlog.store.connection import open_for_reading
from fitlog.store.rows import (
    SELECT_SETS,
    day_of,
    identity,
    instant,
    logged_sets,
    milliseconds,
)
from fitlog.store.writing import snapshot, told

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator, Sequence
    from contextlib import AbstractContextManager
    from pathlib import Path
    from typing import Self

    from fitlog.training.moved import Moved
    from fitlog.training.session import Session
    from fitlog.training.sets import LoggedSet


class Span(NamedTuple):
    """Which sessions: from one day to another, both included, and at most the last so many."""

    since: date | None = None
    until: date | None = None
    last: int | None = None


class LogReader:
    """A log that is only read; where there is no file yet, an empty one."""

    def __init__(self, connection: "sqlite3.Connection", path: "Path") -> None:
        self._connection = connection
        self.path = path

    @classmethod
    def open(cls, path: "Path") -> "Self":
        """Open the log at `path`; raises LogError."""
        return cls(open_for_reading(path), path)

    def close(self) -> None:
        """Close the file."""
        self._connection.close()

    def newest(self, count: int = 1) -> "tuple[LoggedSet, ...]":
        """Return the newest sets, the newest first, with their short ids 1, 2, ..."""
        return self._ranked(0, count)

    def at_short(self, short: int) -> "LoggedSet":
        """Return the set that people call @short; raises NotFoundError."""
        found = self._ranked(short - 1, 1) if short > 0 else ()
        if not found:
            raise NotFoundError(
                f"no set @{short} in the log",
                unchanged="Nothing was changed.",
                hint="fitlog history shows each set with its number.",
            )
        return found[0]

    def numbered(self, sets: "Iterable[LoggedSet]") -> "tuple[LoggedSet, ...]":
        """Return the same sets with their short ids, counted along the index of time."""
        ordered = sorted(sets, key=lambda one: (one.at, one.id), reverse=True)
        shorts: dict[str, int] = {}
        newer: LoggedSet | None = None
        short = 0
        for one in ordered:
            short += self._between(one, newer)
            shorts[one.id] = short
            newer = one
        return tuple(replace(one, short=shorts[one.id]) for one in sets)

    def on_day(self, day: date, exercise: str | None = None) -> "tuple[LoggedSet, ...]":
        """Return the sets of a local day, of one exercise or of all, in the order done."""
        where = "s.session IN (SELECT id FROM session WHERE day = ?) AND (? IS NULL OR e.slug = ?)"
        return self._sets(f"WHERE {where} {_IN_ORDER}", (day.isoformat(), exercise, exercise))

    def of_session(self, session: str) -> "tuple[LoggedSet, ...]":
        """Return the sets of a session, in the order done."""
        where = "WHERE s.session = (SELECT id FROM session WHERE uuid = ?)"
        return self._sets(f"{where} {_IN_ORDER}", (bytes.fromhex(session),))

    def last_time(
        self, exercise: str, before: "datetime", day: date | None = None
    ) -> "tuple[LoggedSet, ...]":
        """Return the exercise's sets of the last session before that moment's day, or that `day`.

        They differ where a session goes past midnight.
        """
        values = {"at_ms": milliseconds(before), "day": (day or before.date()).isoformat()}
        values["exercise"] = self._exercise_key(exercise)
        return self._sets(_OF_LAST_SESSION, values)

    def latest(self, exercise: str) -> "tuple[LoggedSet, ...]":
        """Return the exercise's sets of the last session that has any."""
        values = {"at_ms": _FAR, "day": "9999", "exercise": self._exercise_key(exercise)}
        return self._sets(_OF_LAST_SESSION, values)

    def unbeaten(
        self, exercise: str, before: "datetime | None" = None, moved: "Moved" = None
    ) -> "tuple[LoggedSet, ...]":
        """Return what stood before a moment: of sets alike but for the load, the heaviest.

        Where the lifter's weight differs by day, the heaviest with that too. Of holds and
        distances all that differ. Whatever would be a record against the whole
        history is one against these few (but for estimates within the margin of the last
        one), and they are found by hops along an index, not by reading the history.
        Warm-ups are left out.
        """
        before_ms = _FAR if before is None else milliseconds(before)
        values = {"exercise": self._exercise_key(exercise), "before": before_ms}
        found = [self._rows(sql, values) for sql in (_HEAVIEST_OF_EACH, _FARTHEST_OF_EACH)]
        if moved is not None and not isinstance(moved, int):
            from fitlog.store.weighed import HEAVIEST_IN_ALL, tell  # noqa: PLC0415 - if weighed

            tell(self._connection, moved)
            found.append(self._rows(HEAVIEST_IN_ALL, values))
        return self._of_keys([key for rows in found for key, *_ in rows if key is not None])

    def weights(self) -> list[tuple[str, int]]:
        """Return the lifter's weights, as (day, grams) in the order they were measured."""
        return self._rows(
            "SELECT day, amount FROM body WHERE measure = 'weight' AND amount > 0 ORDER BY at_ms"
        )

    def rising_volumes(self, exercise: str, moved: "Moved" = None) -> tuple[tuple[date, int], ...]:
        """Return the sessions whose volume load of an exercise passed all before them.

        As (day, grams x reps), oldest first. Sets on a bodyweight base count with
        what is `moved` of the lifter; where that is unknown they are left out.
        """
        rows = self._of_volumes("SELECT day, grams", exercise, moved)
        rising: list[tuple[str, int]] = []
        for day, grams in rows:
            if grams is not None and grams > (rising[-1][1] if rising else 0):
                rising.append((day, grams))
        return tuple((day_of(day), grams) for day, grams in rising)

    def volume_marks(
        self, exercise: str, session: str, day: date, moved: "Moved" = None
    ) -> tuple[int, int]:
        """Return the best volume load of the sessions up to a day, and that of one session."""
        own = self._session_key(session)
        (marks,) = self._of_volumes(_MARKS, exercise, moved, own=own, day=day.isoformat())
        best, this = marks
        return best, this

    def sets_since(self, day: date | None, exercise: str | None = None) -> "tuple[LoggedSet, ...]":
        """Return the sets from a local day on, of one exercise or of all, in the order done."""
        return self._sets(
            f"""WHERE s.at_ms >= :from_ms AND s.day >= :day
                  AND (:slug IS NULL OR
                       s.exercise = (SELECT id FROM exercise WHERE slug = :slug)) {_IN_ORDER}""",
            {"from_ms": _begin_ms(day), "day": _text(day), "slug": exercise},
        )

    def logged_since(self, exercise: str, moment: "datetime") -> bool:
        """Return whether the exercise was logged at or after that moment."""
        rows = self._rows(
            """SELECT 1 FROM logged_set WHERE at_ms >= ?
                  AND exercise = (SELECT id FROM exercise WHERE slug = ?) LIMIT 1""",
            (milliseconds(moment), exercise),
        )
        return bool(rows)

    def sessions(self, span: Span, exercise: str | None = None) -> "tuple[Session, ...]":
        """Return sessions in the order they began; of one exercise, only its sets."""
        with self.at_once():
            return self._of_sessions(self._session_keys(span, exercise), exercise)

    def each_session(self, span: Span, exercise: str | None = None) -> "Iterator[Session]":
        """Yield the same sessions, some at a time, without their sets' short ids."""
        keys = self._session_keys(span, exercise).strip("[]").split(", ")[::-1]
        for begin in range(0, len(keys), _AT_ONCE):
            some = f"[{', '.join(keys[begin : begin + _AT_ONCE])}]"
            yield from self._of_sessions(some, exercise, numbered=False)

    def _of_sessions(
        self, keys: str, exercise: str | None, *, numbered: bool = True
    ) -> "tuple[Session, ...]":
        from fitlog.store.gathering import gathered, notes_of  # noqa: PLC0415 - not between sets

        rows = self._rows(
            """SELECT uuid, day, title, note, started_ms, ended_ms, offset_minutes,
                      rpe_tenths, supersets, pinned
                 FROM session
                WHERE id IN (SELECT value FROM json_each(?))""",
            (keys,),
        )
        where = "WHERE s.session IN (SELECT value FROM json_each(?)) AND (? IS NULL OR e.slug = ?)"
        sets = self._sets(f"{where} {_IN_ORDER}", (keys, exercise, exercise))
        ends = {end: self._ends(keys, end) for end in ("min", "max")} if exercise else {}
        sets = self.numbered(sets) if numbered else sets
        return gathered(rows, sets, ends, notes_of(self, keys, exercise))

    def at_once(self) -> "AbstractContextManager[None]":
        """Let several questions see the log as it is at one moment, whoever writes meanwhile."""
        return snapshot(self._connection, self.path)

    def version(self) -> int:
        """Return a number that is another one after another process has written."""
        number: int = self._rows("PRAGMA data_version")[0][0]
        return number

    def last_operation(self) -> int:
        """Return the number of the last operation, 0 where there is none."""
        number: int = self._rows("SELECT coalesce(max(id), 0) FROM operation")[0][0]
        return number

    def count(self) -> int:
        """Return how many sets the log holds."""
        total: int = self._rows("SELECT count(*) FROM logged_set")[0][0]
        return total

    def _of_volumes(self, asked: str, exercise: str, moved: "Moved", **more: object) -> list[Any]:
        volumes = _WITHOUT_BODY if moved is None else _WITH_BODY
        if moved is not None and not isinstance(moved, int):
            from fitlog.store.weighed import tell  # noqa: PLC0415 - if weighed

            tell(self._connection, moved)
            volumes, moved = _WITH_BODY_BY_DAY, None
        values = {"exercise": self._exercise_key(exercise), "body": moved, **more}
        return self._rows(f"{asked} FROM ({volumes})", values)

    def _exercise_key(self, exercise: str) -> int | None:
        rows = self._rows("SELECT id FROM exercise WHERE slug = ?", (exercise,))
        return rows[0][0] if rows else None

    def _ends(self, keys: str, end: str) -> "dict[str, datetime]":
        """Return when each session began (min) or ended (max), whatever was done in it."""
        rows = self._rows(
            f"""SELECT o.uuid, {end}(s.at_ms), s.offset_minutes
                  FROM logged_set s JOIN session o ON o.id = s.session
                 WHERE s.session IN (SELECT value FROM json_each(?)) GROUP BY s.session""",
            (keys,),
        )
        return {identity(record): instant(at_ms, offset) for record, at_ms, offset in rows}

    def _session_key(self, session: str) -> int | None:
        rows = self._rows("SELECT id FROM session WHERE uuid = ?", (bytes.fromhex(session),))
        return rows[0][0] if rows else None

    def _session_keys(self, span: Span, exercise: str | None) -> str:
        """Return the keys as a JSON array: one bound value, however many they are."""
        rows = self._rows(
            """SELECT o.id FROM session o
                WHERE o.day BETWEEN ? AND ? AND EXISTS (
                  SELECT 1 FROM logged_set s WHERE s.session = o.id AND (? IS NULL OR s.exercise =
                    (SELECT id FROM exercise WHERE slug = ?)))
                ORDER BY o.day DESC, (SELECT min(at_ms) FROM logged_set s WHERE s.session = o.id)
                         DESC
                LIMIT ?""",
            (_text(span.since), _text(span.until) or "9999", exercise, exercise, span.last or -1),
        )
        return str([key for (key,) in rows])

    def _ranked(self, skip: int, count: int) -> "tuple[LoggedSet, ...]":
        rows = self._rows(
            f"{SELECT_SETS} ORDER BY s.at_ms DESC, s.uuid DESC LIMIT ? OFFSET ?", (count, skip)
        )
        sets = logged_sets(rows, self.path)
        return tuple(replace(one, short=short) for short, one in enumerate(sets, start=skip + 1))

    def _between(self, older: "LoggedSet", newer: "LoggedSet | None") -> int:
        """Return how many steps the older set is behind the newer one, or behind the end."""
        old_ms, old = milliseconds(older.at), bytes.fromhex(older.id)
        end_ms, end = (
            (milliseconds(newer.at), bytes.fromhex(newer.id)) if newer else (2**62, b"\xff" * 16)
        )
        rows = self._rows(
            """SELECT count(*) FROM logged_set WHERE at_ms BETWEEN ? AND ?
                  AND (at_ms > ? OR uuid >= ?) AND (at_ms < ? OR uuid < ?)""",
            (old_ms, end_ms, old_ms, old, end_ms, end),
        )
        steps: int = rows[0][0]
        return steps

    def _of_keys(self, keys: list[int]) -> "tuple[LoggedSet, ...]":
        where = "WHERE s.id IN (SELECT value FROM json_each(?))"
        return self._sets(f"{where} {_IN_ORDER}", (str(keys),))

    def _sets(
        self, tail: str, values: "Sequence[Any] | dict[str, Any]" = ()
    ) -> "tuple[LoggedSet, ...]":
        return logged_sets(self._rows(f"{SELECT_SETS} {tail}", values), self.path)

    def _rows(self, sql: str, values: "Sequence[Any] | dict[str, Any]" = ()) -> list[Any]:
        with told(self.path):
            return self._connection.execute(sql, values).fetchall()


_AT_ONCE = 200
_IN_ORDER = "ORDER BY s.at_ms, s.uuid"
# The plus keeps SQLite from walking all of the exercise's sets to find the session's few.
_OF_LAST_SESSION = f"""
WHERE +s.exercise = :exercise AND s.session = (
  SELECT t.session FROM logged_set t
   WHERE t.exercise = :exercise AND t.at_ms < :at_ms AND t.day < :day
   ORDER BY t.at_ms DESC LIMIT 1) {_IN_ORDER}"""
_VOLUMES = """
  SELECT day, session, sum({volume}) AS grams FROM logged_set INDEXED BY set_by_volume
   WHERE exercise = :exercise AND kind <> 'warmup' GROUP BY day, session ORDER BY day, session"""
_MARKS = """
SELECT coalesce(max(grams) FILTER (WHERE session IS NOT :own AND day <= :day), 0),
       coalesce(max(grams) FILTER (WHERE session IS :own), 0)"""
_WITHOUT_BODY = _VOLUMES.format(volume="volume")
_WITH_BODY = _VOLUMES.format(
    volume="coalesce(volume, lifts * max(0, :body + load_grams * implements))"
)
_WITH_BODY_BY_DAY = _WITH_BODY.replace(":body", "moved_on(day)")
_FAR = 2**62
_FARTHEST_EAST = timedelta(hours=18)
# From one kind of set the index hops to the next, however often each was done.
_WANTED = """FROM logged_set INDEXED BY set_by_alike
  WHERE exercise = :exercise AND kind <> 'warmup' AND at_ms < :before"""
_HEAVIEST_OF_EACH = f"""
WITH RECURSIVE found (alike) AS (
  SELECT min(alike) {_WANTED}
  UNION ALL
  SELECT (SELECT min(alike) {_WANTED} AND alike > found.alike)
    FROM found WHERE found.alike IS NOT NULL)
SELECT (SELECT id {_WANTED} AND alike = found.alike ORDER BY load_grams DESC, at_ms LIMIT 1)
  FROM found WHERE found.alike < '-'
"""
_LEVERS = "alike, load_grams, duration_ms, distance_m"
_FARTHEST_OF_EACH = f"SELECT id, min(at_ms) {_WANTED} AND alike >= '-' GROUP BY {_LEVERS}"


def _begin_ms(day: date | None) -> int:
    """Return a moment before which no set of that local day can lie, wherever it was done."""
    if day is None:
        return -_FAR
    return milliseconds(datetime.combine(day, time(), UTC) - _FARTHEST_EAST)


def _text(day: date | None) -> str:
    return day.isoformat() if day else ""
