"""Which days were trained, and how many sessions each week had.

Sets are counted by their session along its index, which leads to those of the time asked for and
to no others. A session is deleted with its last set, so the sessions of a whole life are counted
without looking for their sets: at a million sets that takes longer than all else here.
"""

from datetime import date
from typing import TYPE_CHECKING

from fitlog.store.rows import day_of
from fitlog.training.calendar_weeks import TrainedDay

if TYPE_CHECKING:
    from fitlog.store.reading import LogReader

_FIRST_MONDAY = 1721425.5
"""The Julian day of 1 January 0001, with which Python's ordinals begin too."""


def trained_days(log: "LogReader", first: date, last: date) -> tuple[TrainedDay, ...]:
    """Return the local days that sessions belong to, in order, both ends included."""
    rows = log._rows(  # noqa: SLF001 - the same package's
        """SELECT day, count(*), sum(work) FROM (
             SELECT o.day, (SELECT count(*) FROM logged_set s
                             WHERE s.session = o.id AND s.kind <> 'warmup') AS work
               FROM session o WHERE o.day BETWEEN ? AND ?)
            GROUP BY day ORDER BY day""",
        (first.isoformat(), last.isoformat()),
    )
    return tuple(TrainedDay(day_of(day), sessions, work) for day, sessions, work in rows)


def sessions_by_week(log: "LogReader", first_weekday: int) -> dict[date, int]:
    """Return how many sessions each week of the log has, by its first day, oldest first.

    Weeks without any are left out; `first_weekday` 0 is Monday.
    """
    rows = log._rows(  # noqa: SLF001 - the same package's
        """SELECT (CAST(julianday(day) - :monday AS INTEGER) - :weekday) / 7 AS week, count(*)
             FROM session GROUP BY week""",
        {"monday": _FIRST_MONDAY, "weekday": first_weekday},
    )
    return {date.fromordinal(7 * week + first_weekday + 1): count for week, count in rows}
