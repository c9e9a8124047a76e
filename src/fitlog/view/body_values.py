"""What `body` found out, before it is said in words, drawn or written as JSON."""

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from datetime import date

    from fitlog.training.body_trend import BodyTrend, Mean
    from fitlog.training.measure import Measured


class Latest(NamedTuple):
    """A measurement, the one of its measure before it, and that of 30 days before."""

    one: "Measured"
    before: "Measured | None" = None
    month: "Measured | None" = None


class Course(NamedTuple):
    """One measure over time.

    `measured` are those since a day, oldest first; `trend` is of the last 42 days. `week` and
    `week_before` are the means of the last seven days and of the seven before (weight alone).
    """

    latest: Latest
    since: "date"
    today: "date"
    measured: "tuple[Measured, ...]"
    trend: "BodyTrend"
    week: "Mean | None" = None
    week_before: "Mean | None" = None

    @property
    def measure(self) -> str:
        """What was measured."""
        return self.latest.one.measure

    @property
    def unit(self) -> str:
        """The unit of everything shown: that in which it was measured last."""
        return self.latest.one.value.unit
