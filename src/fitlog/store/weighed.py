"""Questions about exercises that move the lifter's own weight, where that was measured."""

from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3

    from fitlog.training.weighed import MovedByDay

# The greatest sum of weight and load, and of equal ones the first: a moment in seconds takes
# eleven digits until the year 5138. The index tells likes together, so nothing is sorted.
HEAVIEST_IN_ALL = """
SELECT id, max((moved_on(day) + coalesce(load_grams, 0)) * 100000000000 - at_ms / 1000)
  FROM logged_set INDEXED BY set_by_alike
 WHERE exercise = :exercise AND kind <> 'warmup' AND at_ms < :before
   AND (load_base = 'bodyweight' OR load_base IS NULL) AND reps IS NOT NULL
 GROUP BY alike"""
"""Of sets alike but for load and weight, the one with the most of both."""


def tell(connection: "sqlite3.Connection", moved: "MovedByDay") -> None:
    """Let questions ask for moved_on(day): the grams of the lifter that are moved then."""
    connection.create_function("moved_on", 1, lru_cache(None)(moved.on_iso), deterministic=True)
