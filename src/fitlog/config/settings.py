"""The lifter's settings as one frozen value; its defaults are the settings' defaults."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from fitlog.training.load import Load, Unit

if TYPE_CHECKING:
    from fitlog.training.ranges import Range

USUAL_BARS = {
    "barbell": {Unit.KG: "20", Unit.LB: "45"},
    "ez_bar": {Unit.KG: "10", Unit.LB: "25"},
    "trap_bar": {Unit.KG: "25", Unit.LB: "60"},
    # What the bar of a Smith machine weighs differs too much between machines to be assumed.
    "smith_machine": {},
}
"""The weight of each bar, by the equipment's id and the unit that the lifter uses."""

WEEK_STARTS = {"monday": 0, "saturday": 5, "sunday": 6}


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What the lifter has chosen. `bars` and `volumes` hold only what was set."""

    unit: Unit = Unit.KG
    session_gap_hours: float = 4
    rest_heavy: float = 180
    rest_compound: float = 120
    rest_isolation: float = 90
    rest_warmup: float = 60
    rest_extra: float = 60
    notify: str = "bell"
    e1rm_formula: str = "default"
    bodyweight: Load | None = None
    week_start: str = "monday"
    bars: tuple[tuple[str, Load], ...] = ()
    volumes: tuple[tuple[str, str], ...] = ()
    home_equipment: str = "bodyweight, band, mini_band, bench, box, dowel, slider"
    gym: str = ""

    @property
    def at_home(self) -> tuple[str, ...]:
        """The equipment that is at home, by its ids."""
        return tuple(self.home_equipment.split(", "))

    def bar(self, name: str) -> Load | None:
        """Return the load of the empty bar, None where it is no bar or its weight is unknown."""
        usual = USUAL_BARS.get(name, {}).get(self.unit)
        return dict(self.bars).get(name) or (Load.of(usual, self.unit) if usual else None)

    def volume_range(self, muscle: str) -> "Range | None":
        """Return the direct hard sets that a muscle should have in a week, None of no range."""
        from fitlog.training.ranges import DEFAULT_RANGES, read_range  # noqa: PLC0415 - not to log

        chosen = dict(self.volumes).get(muscle)
        return read_range(chosen) if chosen else DEFAULT_RANGES.get(muscle)

    def bar_grams(self, equipment: tuple[str, ...]) -> int | None:
        """Return the grams of the first bar in an exercise's equipment, None without one.

        A landmine holds up one end of its bar, so loads there are of the plates alone.
        """
        if "landmine" in equipment:
            return None
        bars = filter(None, map(self.bar, equipment))
        return next((bar.grams for bar in bars), None)

    @property
    def first_weekday(self) -> int:
        """The weekday that starts a week, 0 being Monday."""
        return WEEK_STARTS[self.week_start]
