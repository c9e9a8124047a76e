"""How many direct hard sets a muscle gets in a week: ranges to start from, meant to be edited.

They are heuristics, not science: what coaches found to suit many, with wide differences
between people. The defaults are the volume landmarks of Renaissance Periodization (Israetel,
"Training Volume Landmarks for Muscle Growth", 2017, and the guides for each muscle there),
from the minimum effective volume (MEV) to the upper end of the maximum adaptive volume (MAV),
in sets a week. Those tables speak of sets that train the muscle itself, so nothing with
halves in it may be held against them.

Their muscles are not all ours. "Back" stands for the lats and for the upper back, "glutes"
for glute max, "side and rear delts" for each of the two; "chest" is held against sets of the
chest, those of the upper chest beside it. Where the tables are silent there is no default.
"""

from enum import StrEnum
from typing import NamedTuple

_MOST_DIGITS = 2


class Standing(StrEnum):
    """Where a number of sets lies against a range."""

    BELOW = "below"
    WITHIN = "within"
    ABOVE = "above"


class Range(NamedTuple):
    """Direct hard sets a week, both ends included."""

    low: int
    high: int

    def __str__(self) -> str:
        """Return the range as it is typed: 10-16."""
        return f"{self.low}-{self.high}"

    def standing(self, direct: float) -> Standing:
        """Return where a number of direct hard sets lies."""
        if direct < self.low:
            return Standing.BELOW
        return Standing.ABOVE if direct > self.high else Standing.WITHIN

    def away(self, direct: float) -> float:
        """Return how many sets are missing, or too many; 0 within the range."""
        return max(self.low - direct, direct - self.high, 0)


DEFAULT_RANGES = {
    "traps": Range(0, 20),
    "upper_back": Range(10, 22),
    "lats": Range(10, 22),
    "front_delts": Range(0, 8),
    "side_delts": Range(8, 22),
    "rear_delts": Range(8, 22),
    "chest": Range(10, 20),
    "biceps": Range(8, 20),
    "triceps": Range(6, 14),
    "abs": Range(0, 20),
    "glute_max": Range(0, 12),
    "quads": Range(8, 18),
    "hamstrings": Range(6, 16),
    "calves": Range(8, 16),
}
"""MEV to MAV by muscle id; an MEV of 0 says that helping in other exercises may be enough."""


def read_range(text: str) -> Range | None:
    """Return the range that "10-16" says; None where it says none, or ends before it begins."""
    ends = [part.strip() for part in text.split("-")]
    digits = all(end.isascii() and end.isdigit() and len(end) <= _MOST_DIGITS for end in ends)
    if len(ends) != len(Range._fields) or not digits:
        return None
    low, high = map(int, ends)
    return Range(low, high) if low <= high and high else None
