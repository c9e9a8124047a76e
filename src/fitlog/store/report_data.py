"""What a report asks of the log: each session's best values, gathered before they are read."""

import json
from functools import cache, partial
from typing import TYPE_CHECKING, Any, NamedTuple

from fitlog.store.reading import LogReader
from fitlog.store.review import start_of
from fitlog.store.rows import day_of, milliseconds, set_of_body
from fitlog.training.moved import moved_on
from fitlog.training.report_series import SetsAlike

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date
    from typing import Self

    from fitlog.training.moved import Moved
    from fitlog.training.sets import PerformedSet


class Noted(NamedTuple):
    """A note on a set."""

    exercise: str
    day: "date"
    text: str


class ReportLog(LogReader):
    """A log of which a report is made. A `since` of None is the beginning."""

    @classmethod
    def of(cls, reader: LogReader) -> "Self":
        """Return the same log, open once."""
        return cls(reader._connection, reader.path)  # noqa: SLF001 - its own kind

    def trained(self, since: "date | None") -> list[str]:
        """Return the exercises trained from that day on, the last one first."""
        rows = self._rows(
            """SELECT slug, (SELECT max(at_ms) FROM logged_set
                              WHERE exercise = e.id AND at_ms >= :from_ms AND day >= :day) AS last
                 FROM exercise e WHERE last IS NOT NULL ORDER BY last DESC, slug""",
            _from(since),
        )
        return [slug for slug, _ in rows]

    def sets_alike(
        self,
        since: "date | None",
        moved: "Mapping[str, Moved]",
        factors: "Mapping[int, float]",
    ) -> list[SetsAlike]:
        """Return the work sets, those alike of a session as one, by exercise and time.

        `moved` has what of the lifter each exercise moves, `factors` what makes a
        load an estimate, by tenths of reps to failure.
        """
        # What the lifter weighed on a day is looked up where it counts, not joined to every set.
        self._connection.create_function("moved", 2, partial(_moved, moved), deterministic=True)
        values = _from(since) | {"factors": json.dumps(factors)}
        return [_sets_alike(row) for row in self._rows(_SETS_ALIKE, values)]

    def hard_sets(self, since: "date") -> dict[str, float]:
        """Return the number of hard sets of each exercise, as `volume.hard_sets` counts them."""
        rows = self._rows(
            """SELECT e.slug, sum(iif(s.side IN ('left', 'right'), 0.5, 1))
                 FROM logged_set s JOIN exercise e ON e.id = s.exercise
                WHERE s.at_ms >= :from_ms AND s.day >= :day AND s.reps IS NOT 0
                  AND s.kind NOT IN ('warmup', 'drop')
                  AND coalesce(s.rpe_tenths, 100 - s.rir_tenths, 100) >= 60
                GROUP BY s.exercise""",
            _from(since),
        )
        return dict(rows)

    def notes(self, since: "date | None", most: int) -> list[Noted]:
        """Return the newest notes on sets, the newest first."""
        rows = self._rows(
            """SELECT e.slug, s.day, s.note
                 FROM logged_set s JOIN exercise e ON e.id = s.exercise
                WHERE s.at_ms >= :from_ms AND s.day >= :day AND s.note <> ''
                ORDER BY s.at_ms DESC, s.uuid DESC LIMIT :most""",
            _from(since) | {"most": most},
        )
        return [Noted(slug, day_of(day), note) for slug, day, note in rows]


_FAR = -(2**62)
# Estimates are the product of a load and a factor, so that SQL can tell the best of them. The
# load counted is that of one implement for an estimate, and of all of them for volume.
_SETS_ALIKE = """
WITH factor (tenths, value) AS MATERIALIZED (
       SELECT CAST(key AS INTEGER), value FROM json_each(:factors)),
     told AS MATERIALIZED (
       SELECT s.exercise, s.session, s.at_ms, s.day, s.side, s.pause_ms, s.pause_at, s.tempo,
              s.load_grams, s.implements, s.duration_ms, s.distance_m, s.lifts, e.slug,
              s.kind <> 'drop' AND s.reps IS NOT 0 AS judged,
              iif(s.load_text IS NULL OR s.load_base = 'bodyweight', moved(e.slug, s.day), 0)
                AS own,
              iif(s.load_text IS NULL, 0, s.load_grams) AS one,
              CASE WHEN s.kind IN ('work', 'amrap', 'failure') AND s.chain IS NULL AND s.reps > 0
                   THEN 10 * s.reps + CASE
                     WHEN s.kind = 'failure' THEN 0
                     WHEN s.rpe_tenths BETWEEN 60 AND 100 THEN 100 - s.rpe_tenths
                     WHEN s.rir_tenths <= 40 THEN s.rir_tenths
                     ELSE 0 END
                   END AS tenths,
              CASE WHEN s.chain IS NULL THEN s.reps ELSE (
                SELECT max(value) FROM json_each('[' || replace(s.chain, '+', ',') || ']')) END
                AS unbroken
         FROM logged_set s JOIN exercise e ON e.id = s.exercise
        WHERE s.at_ms >= :from_ms AND s.day >= :day AND s.kind <> 'warmup')
SELECT slug, session, min(day), side, nullif(pause_ms, 0), iif(pause_ms > 0, pause_at, NULL), tempo,
       count(*), max(judged),
       max(iif(own + one > 0, (own + one) * factor.value, NULL)),
       max(load_grams) FILTER (WHERE judged),
       max(unbroken) FILTER (WHERE judged),
       sum(lifts * max(0, own + one * coalesce(implements, 1))),
       max(duration_ms) FILTER (WHERE judged AND distance_m IS NULL),
       max(distance_m) FILTER (WHERE judged),
       coalesce(sum(lifts), 0)
  FROM told LEFT JOIN factor USING (tenths)
 GROUP BY exercise, session, side, 5, 6, tempo
 ORDER BY slug, min(at_ms), session"""


def _from(since: "date | None") -> dict[str, object]:
    if since is None:
        return {"from_ms": _FAR, "day": ""}
    return {"from_ms": milliseconds(start_of(since)), "day": since.isoformat()}


def _moved(moved: "Mapping[str, Moved]", slug: str, day: str) -> int | None:
    return moved_on(moved.get(slug), day_of(day))


def _sets_alike(row: tuple[Any, ...]) -> SetsAlike:
    slug, session, day, side, pause_ms, pause_at, tempo, sets, judged, *best = row
    alike = _alike(side, pause_ms, pause_at, tempo)
    return SetsAlike(slug, session, day_of(day), alike, sets, bool(judged), *best)


@cache
def _alike(
    side: str | None, pause_ms: int | None, pause_at: str | None, tempo: str | None
) -> "PerformedSet":
    """Return a set that says these alone."""
    body = {"session": "", "exercise": "", "at_ms": 0, "offset_minutes": 0, "day": "1970-01-01"}
    said = {"kind": "work", "side": side, "pause_ms": pause_ms, "pause_at": pause_at}
    return set_of_body(b"", body | said | {"tempo": tempo}).performed
