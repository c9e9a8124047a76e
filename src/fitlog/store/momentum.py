"""What goals and summaries ask of the log: sums by day, and sets that a goal may be met by."""

import json
from typing import TYPE_CHECKING

from fitlog.store.review import start_of
from fitlog.store.rows import day_of, milliseconds
from fitlog.training.goal_state import Attempt
from fitlog.training.habit import LifeTotals
from fitlog.training.load import Base
from fitlog.training.measure import called
from fitlog.training.sets import Side

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from fitlog.store.reading import LogReader


def sessions_by_day(log: "LogReader", since: "date") -> "list[tuple[date, int]]":
    """Return how many sessions with a set each day from then on had; days without are left out."""
    rows = log._rows(  # noqa: SLF001 - the same package's
        """SELECT o.day, count(*) FROM session o
            WHERE o.day >= ? AND EXISTS (SELECT 1 FROM logged_set s WHERE s.session = o.id)
            GROUP BY o.day ORDER BY o.day""",
        (since.isoformat(),),
    )
    return [(day_of(day), count) for day, count in rows]


def hard_sets_by_day(
    log: "LogReader", exercises: "Iterable[str]", since: "date"
) -> "list[tuple[date, int]]":
    """Return the hard sets of some exercises from a day on: (day, thousandths of a set).

    Those are work sets at four reps in reserve or fewer, or unrated; one side alone is a half.
    """
    rows = log._rows(  # noqa: SLF001 - the same package's
        """SELECT day, sum(iif(side IN ('left', 'right'), 500, 1000)) FROM logged_set
            WHERE exercise IN (SELECT id FROM exercise
                                WHERE slug IN (SELECT value FROM json_each(:slugs)))
              AND at_ms >= :begin AND day >= :since
              AND kind NOT IN ('warmup', 'drop') AND reps IS NOT 0
              AND coalesce(rpe_tenths, 100 - rir_tenths, 100) >= 60
            GROUP BY day ORDER BY day""",
        {
            "slugs": json.dumps(sorted(exercises)),
            "begin": milliseconds(start_of(since)),
            "since": since.isoformat(),
        },
    )
    return [(day_of(day), amount) for day, amount in rows]


def attempts(log: "LogReader", exercise: str, since: "date") -> tuple[Attempt, ...]:
    """Return the sets of an exercise from a day on, those alike as one with their first day.

    Warm-ups, drops and missed attempts are left out.
    """
    rows = log._rows(  # noqa: SLF001 - the same package's
        """SELECT min(day), side, load_grams, load_base, reps, duration_ms, distance_m, chain
             FROM logged_set
            WHERE exercise = (SELECT id FROM exercise WHERE slug = :slug)
              AND at_ms >= :begin AND day >= :since
              AND kind NOT IN ('warmup', 'drop') AND reps IS NOT 0
            GROUP BY side, load_grams, load_base, reps, duration_ms, distance_m, chain""",
        {
            "slug": exercise,
            "begin": milliseconds(start_of(since)),
            "since": since.isoformat(),
        },
    )
    return tuple(_attempt(*row) for row in rows)


def measured(log: "LogReader", measure: str, since: "date") -> "list[tuple[date, int]]":
    """Return (day, amount) of a measure of the body, from the last one up to a day on.

    Amounts are in grams, micrometres or thousandths. Other programs' words for it count too.
    """
    known = log._rows("SELECT DISTINCT measure FROM body")  # noqa: SLF001 - the same package's
    rows = log._rows(  # noqa: SLF001 - the same package's
        """SELECT day, amount FROM body
            WHERE measure IN (SELECT value FROM json_each(:words)) AND at_ms >= coalesce((
              SELECT at_ms FROM body
               WHERE measure IN (SELECT value FROM json_each(:words)) AND day <= :since
               ORDER BY at_ms DESC, uuid DESC LIMIT 1), :begin)
            ORDER BY at_ms, uuid""",
        {
            "words": json.dumps([word for (word,) in known if called(word) == measure]),
            "since": since.isoformat(),
            "begin": milliseconds(start_of(since)),
        },
    )
    return [(day_of(day), amount) for day, amount in rows]


def life_totals(log: "LogReader") -> LifeTotals:
    """Return what the whole log adds up to, by walks along two indexes."""
    sessions = log._rows(  # noqa: SLF001 - the same package's
        """SELECT count(*) FROM session o
            WHERE EXISTS (SELECT 1 FROM logged_set s WHERE s.session = o.id)"""
    )
    work = log._rows(  # noqa: SLF001 - the same package's
        """SELECT count(*), coalesce(sum(volume), 0) FROM logged_set INDEXED BY set_by_volume
            WHERE kind <> 'warmup'"""
    )
    return LifeTotals(sessions[0][0], *work[0])


def weekdays_trained(log: "LogReader", since: "date") -> dict[int, int]:
    """Return how many sessions each weekday (0 is Monday) had from a day on."""
    found: dict[int, int] = {}
    for day, count in sessions_by_day(log, since):
        found[day.weekday()] = found.get(day.weekday(), 0) + count
    return found


def _attempt(  # noqa: PLR0913, PLR0917 - a row's columns
    day: str,
    side: str | None,
    load_grams: int | None,
    base: str | None,
    reps: int | None,
    duration_ms: int | None,
    distance_m: int | None,
    chain: str | None,
) -> Attempt:
    return Attempt(
        day_of(day),
        Side(side) if side else None,
        load_grams,
        Base(base) if base else None,
        # Of a chain with rests inside, the longest part was done without one.
        max(map(int, chain.split("+"))) if chain else reps,
        duration_ms,
        distance_m,
    )
