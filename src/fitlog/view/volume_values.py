"""What `volume` shows, gathered: one week against its ranges, or several side by side."""

from typing import TYPE_CHECKING, NamedTuple

from fitlog.training.taxonomy import MUSCLES
from fitlog.training.week_volume import weekly_trend

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from fitlog.training.load import Unit
    from fitlog.training.ranges import Range
    from fitlog.training.trend import Slope
    from fitlog.training.week_volume import Done, WeekVolume


class OneWeek(NamedTuple):
    """A week and what it is held against.

    `muscles` are those asked for, `ranges` the ranges of those that have one, `last_days` when
    those without a direct hard set in the week had their last one before. `begun` where
    anything is logged at all.
    """

    week: "WeekVolume"
    muscles: tuple[str, ...]
    ranges: "Mapping[str, Range]"
    last_days: "Mapping[str, date]"
    today: "date"
    unit: "Unit"
    begun: bool = True

    @property
    def is_over(self) -> bool:
        """Whether nothing can be added to the week any more."""
        return self.week.last < self.today

    @property
    def until(self) -> "date":
        """The day that rest is counted to: today, or the last day of a week that is over."""
        return min(self.week.last, self.today)

    def last_day(self, muscle: str) -> "date | None":
        """Return the day of a muscle's last direct hard set, None if it never had one."""
        return self.week.last_day(muscle) or self.last_days.get(muscle)

    @property
    def shown(self) -> tuple[str, ...]:
        """The muscles with a line of their own: asked for, trained, or with sets to do."""
        if len(self.muscles) < len(MUSCLES):
            return self.muscles
        return tuple(one for one in self.muscles if self.week.of(one).direct or self._due(one))

    def _due(self, muscle: str) -> bool:
        return muscle in self.ranges and self.ranges[muscle].low > 0

    @property
    def done(self) -> "tuple[Done, ...]":
        """The exercises that had hard sets for the muscles asked for, the most sets first."""
        asked = {*self.muscles}
        counted = [
            one
            for one in self.week.done
            if one.hard_sets and asked & {*one.exercise.primary, *one.exercise.secondary}
        ]
        return tuple(sorted(counted, key=lambda one: -one.hard_sets))


class Weeks(NamedTuple):
    """Weeks in order, the last one often not over yet."""

    weeks: "tuple[WeekVolume, ...]"
    muscles: tuple[str, ...]
    ranges: "Mapping[str, Range]"
    today: "date"
    unit: "Unit"

    @property
    def full(self) -> "tuple[WeekVolume, ...]":
        """The weeks that are over."""
        return tuple(week for week in self.weeks if week.last < self.today)

    @property
    def trained(self) -> tuple[str, ...]:
        """The muscles that had a direct hard set in one of the weeks."""
        return tuple(
            muscle for muscle in self.muscles if any(week.of(muscle).direct for week in self.weeks)
        )

    def trend(self, muscle: str) -> "Slope | None":
        """Return the trend of a muscle's direct hard sets over the weeks that are over."""
        return weekly_trend([week.of(muscle).direct for week in self.full])
