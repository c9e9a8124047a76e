"""At which tempo an exercise was done."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from fitlog.store.reading import LogReader
    from fitlog.training.sets import LoggedSet


def newest_with_tempo(log: "LogReader", exercise: str) -> "LoggedSet | None":
    """Return the newest set of an exercise that had a tempo; None where none had."""
    rows = log._rows(  # noqa: SLF001 - the same package's
        """SELECT s.id FROM logged_set s JOIN exercise e ON e.id = s.exercise
            WHERE e.slug = ? AND s.tempo IS NOT NULL AND s.kind <> 'warmup'
            ORDER BY s.at_ms DESC, s.uuid DESC LIMIT 1""",
        (exercise,),
    )
    found = log._of_keys([key for (key,) in rows])  # noqa: SLF001 - the same package's
    return log.numbered(found)[0] if found else None
