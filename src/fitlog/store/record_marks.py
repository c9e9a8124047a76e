"""The sets that can be records: those above all like them that were done before."""

from itertools import groupby
from typing import TYPE_CHECKING

from fitlog.store.review import Review
from fitlog.store.rows import milliseconds

if TYPE_CHECKING:
    from datetime import date, datetime

    from fitlog.training.moved import Moved
    from fitlog.training.sets import LoggedSet


class RecordMarks(Review):
    """A log that is asked for what was done for the first time.

    Of sets alike but for the load, one that is no heavier than an earlier one beats
    nothing that the earlier one did not beat: so the replay of these few sets tells the same
    records as that of all. Where the lifter's weight was measured, sets with that in them are
    compared within their day, on which it is the same. Warm-ups and drops are left out.
    """

    def rising(self, exercise: str, since: "datetime") -> "tuple[LoggedSet, ...]":
        """Return the sets of an exercise from that moment on that rise above those alike."""
        one = "AND exercise = :exercise"
        return self._rising(one, {"exercise": self._exercise_key(exercise)}, since)

    def rising_of_all(self, since: "datetime") -> "dict[str, tuple[LoggedSet, ...]]":
        """Return the same of every exercise, by slug."""
        found = sorted(self._rising("", {}, since), key=_slug)
        return {slug: tuple(sets) for slug, sets in groupby(found, key=_slug)}

    def volumes_since(
        self, exercise: str, since: "date", moved: "Moved" = None
    ) -> "tuple[tuple[date, int], ...]":
        """Return the rising volumes of an exercise's sessions, or nothing if none since passed.

        What `rising_volumes` reads is the whole history. Mostly a session before that day was
        above all since, and it is found first where one looks from that day backwards.
        """
        if moved is None and not self._may_rise(exercise, since):
            return ()
        return self.rising_volumes(exercise, moved)

    def _may_rise(self, exercise: str, since: "date") -> bool:
        values = {"exercise": self._exercise_key(exercise), "since": since.isoformat()}
        ((most,),) = self._rows(_MOST_SINCE, values)
        return bool(most) and not self._rows(_AS_MUCH_BEFORE, values | {"most": most})

    def _rising(
        self, where: str, values: "dict[str, int | None]", since: "datetime"
    ) -> "tuple[LoggedSet, ...]":
        rows = self._rows(_RISING.format(where=where), values | {"since": milliseconds(since)})
        return self._of_keys([key for (key,) in rows])


def _slug(logged: "LoggedSet") -> str:
    return logged.exercise


_RISING = """
SELECT id FROM (
  SELECT id, load_grams, count(*) OVER earlier AS place, max(load_grams) OVER earlier AS most
    FROM logged_set
   WHERE at_ms >= :since AND kind NOT IN ('warmup', 'drop') {where}
  WINDOW earlier AS (
    PARTITION BY exercise, alike, distance_m, iif(reps IS NULL, duration_ms, NULL),
                 iif(load_base IS NOT 'absolute' AND EXISTS (
                   SELECT 1 FROM body WHERE measure = 'weight'), day, NULL)
    ORDER BY at_ms, uuid ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING))
 WHERE place = 0 OR load_grams > most
"""
_SESSIONS = """
  SELECT sum(volume) AS grams FROM logged_set INDEXED BY set_by_volume
   WHERE exercise = :exercise AND kind <> 'warmup' AND day {side} :since
   GROUP BY day, session"""
_MOST_SINCE = f"SELECT max(grams) FROM ({_SESSIONS.format(side='>=')})"
_AS_MUCH_BEFORE = (
    f"{_SESSIONS.format(side='<')} HAVING grams >= :most ORDER BY day DESC, session DESC LIMIT 1"
)
