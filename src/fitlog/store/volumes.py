"""What a week's volume asks of the log: sets that count alike, and when muscles had their last."""

from contextlib import closing
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any

from fitlog.store.review import start_of
from fitlog.store.rows import MEASURED, SELECT_SETS, day_of, logged_sets, milliseconds
from fitlog.store.writing import told
from fitlog.training.week_volume import Alike

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fitlog.store.reading import LogReader
    from fitlog.training.sets import LoggedSet, PerformedSet

_DAY = timedelta(days=1)
_FARTHEST_WEST = timedelta(hours=18)
# The columns are those of a set, so that one reader reads them; what does not matter is NULL.
_MATTERS = (
    *("kind", "side", "rpe_tenths", "rir_tenths"),
    *("load_text", "load_unit", "load_grams", "load_base", "implements"),
)
_OTHERS = {"reps": "min(reps, 1)", "note": "''"}
_OF_ALIKE = ", ".join(
    one if one in _MATTERS else f"{_OTHERS.get(one, 'NULL')} AS {one}" for one in MEASURED
)
_ALIKE = f"""
SELECT e.slug, a.* FROM (
  SELECT exercise, session, day, count(*), coalesce(sum(reps), 0), {_OF_ALIKE}
    FROM logged_set INDEXED BY set_by_time
   WHERE at_ms >= :begin AND at_ms < :end AND day BETWEEN :first AND :last
   GROUP BY exercise, session, day, min(reps, 1), {", ".join(_MATTERS)}) a
  JOIN exercise e ON e.id = a.exercise
"""


def sets_alike(log: "LogReader", first: date, last: date) -> tuple[Alike, ...]:
    """Return the sets of the days from `first` to `last`, those that count alike as one."""
    span = {
        "begin": milliseconds(start_of(first)),
        "end": _end_ms(last),
        "first": first.isoformat(),
        "last": last.isoformat(),
    }
    rows = log._rows(_ALIKE, span)  # noqa: SLF001 - the same package's
    # Few differ in what matters, and those of one load are alike in many exercises.
    performed = _performed(log, {tuple(measured) for _, _, _, _, _, _, *measured in rows})
    days = {text: day_of(text) for text in {row[3] for row in rows}}
    return tuple(
        Alike(slug, session, days[day], sets, reps, performed[tuple(measured)])
        for slug, _, session, day, sets, reps, *measured in rows
    )


def rated_sessions(log: "LogReader", first: date, last: date) -> list[tuple[date, int, float]]:
    """Return (day, RPE in tenths, whole minutes) of the sessions whose RPE and length are known."""
    rows = log._rows(  # noqa: SLF001 - the same package's
        """SELECT o.day, o.rpe_tenths,
                  coalesce(o.ended_ms, max(s.at_ms)) - coalesce(o.started_ms, min(s.at_ms)) AS ms
             FROM session o LEFT JOIN logged_set s ON s.session = o.id AND s.untimed IS NULL
            WHERE o.day BETWEEN ? AND ? AND o.rpe_tenths IS NOT NULL
            GROUP BY o.id HAVING ms >= 60000 ORDER BY o.day""",
        (first.isoformat(), last.isoformat()),
    )
    return [(day_of(day), rpe, ms // 60_000) for day, rpe, ms in rows]


def _performed(log: "LogReader", measured: "set[tuple[Any, ...]]") -> "dict[Any, PerformedSet]":
    """Return what was performed by its columns."""
    nowhere = (b"", b"", "", 0, 0, "1970-01-01", None)
    ordered = list(measured)
    sets = logged_sets([(*nowhere, *one) for one in ordered], log.path)
    return {one: logged.performed for one, logged in zip(ordered, sets, strict=True)}


def last_days(log: "LogReader", until: date) -> list[tuple[str, date]]:
    """Return the exercises that had been done by a day, each with the day of its last set.

    The newest first. A hop along an index for each, however often it was done.
    """
    rows = log._rows(  # noqa: SLF001 - the same package's
        """SELECT slug, (SELECT day FROM logged_set WHERE exercise = e.id AND at_ms < ?
                          ORDER BY at_ms DESC LIMIT 1) AS last
             FROM exercise e WHERE last IS NOT NULL ORDER BY last DESC, slug""",
        (_end_ms(until),),
    )
    return [(slug, day_of(day)) for slug, day in rows]


def newest_first(log: "LogReader", exercise: str, until: date) -> "Iterator[LoggedSet]":
    """Yield the work sets of an exercise up to a day, the newest first, as they are wanted."""
    sql = f"""{SELECT_SETS}
      WHERE s.exercise = (SELECT id FROM exercise WHERE slug = ?) AND s.at_ms < ? AND s.day <= ?
        AND s.kind <> 'warmup' ORDER BY s.at_ms DESC"""
    values = (exercise, _end_ms(until), until.isoformat())
    with told(log.path), closing(log._connection.execute(sql, values)) as rows:  # noqa: SLF001 - the same package's
        for row in rows:
            yield from logged_sets([row], log.path)


def first_day(log: "LogReader") -> date | None:
    """Return the day of the first set of all, None where there is none."""
    rows = log._rows("SELECT day FROM logged_set ORDER BY at_ms LIMIT 1")  # noqa: SLF001 - the same package's
    return day_of(rows[0][0]) if rows else None


def _end_ms(last: date) -> int:
    """Return the moment at which a local day has ended everywhere."""
    return milliseconds(datetime.combine(last + _DAY, time(), UTC) + _FARTHEST_WEST)
