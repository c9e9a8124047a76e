"""Sets, ranges and loads of a week in words."""

from typing import TYPE_CHECKING

from fitlog.training.load import in_unit
from fitlog.training.ranges import Standing
from fitlog.training.taxonomy import MUSCLES
from fitlog.training.volume import monotony, strain
from fitlog.view.days import plain_day
from fitlog.view.lines import GREEN, YELLOW
from fitlog.view.text import plural, sentence_case

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

    from fitlog.training.load import Unit
    from fitlog.training.ranges import Range
    from fitlog.training.volume import VolumeLoad
    from fitlog.training.week_volume import WeekVolume

_THOUSAND = 1000
STANDING_STYLES = {Standing.WITHIN: GREEN, Standing.ABOVE: YELLOW}


def count(sets: float) -> str:
    """Return a number of sets: "6", "8.5"."""
    return f"{sets:g}"


def hard(sets: float) -> str:
    """Return "1 hard set", "8.5 hard sets"."""
    return f"{count(sets)} hard set{'' if sets == 1 else 's'}"


def standing_words(direct: float, wanted: "Range | None", *, is_over: bool) -> str:
    """Return "in range", "4 over", "4 short", or "4 to go" while the week lasts."""
    if wanted is None:
        return ""
    standing = wanted.standing(direct)
    if standing is Standing.WITHIN:
        return "in range"
    missing = "short" if is_over else "to go"
    word = "over" if standing is Standing.ABOVE else missing
    return f"{count(wanted.away(direct))} {word}"


def muscle_name(muscle: str) -> str:
    """Return the muscle as lifters call it."""
    return MUSCLES[muscle].name


def named(muscles: "Iterable[str]") -> str:
    """Return muscles in a row: "Quads, hip flexors"."""
    return sentence_case(", ".join(muscle_name(one).lower() for one in muscles))


def load_text(grams: int, unit: "Unit") -> str:
    """Return a volume load: "812.5 kg", "12,340 kg"."""
    value = float(in_unit(grams, unit, 2))
    text = f"{value:,.0f}" if value >= _THOUSAND else in_unit(grams, unit, 2)
    return f"{text} {unit}"


def volume_text(load: "VolumeLoad", unit: "Unit") -> str:
    """Return a volume load and the sets that it is of."""
    left_out = f", {load.left_out} left out (load unknown)" if load.left_out else ""
    return f"{load_text(load.grams, unit)} in {plural(load.sets, 'set')}{left_out}"


def groups_text(week: "WeekVolume", unit: "Unit") -> str:
    """Return the volume load of each group of muscles, the greatest first."""
    loads = sorted(week.group_loads().items(), key=lambda one: -one[1])
    words = (f"{group.replace('_', ' ')} {load_text(grams, unit)}" for group, grams in loads)
    return ", ".join(words)


def span_text(week: "WeekVolume", today: "date") -> str:
    """Return "Mon 23 Nov to Sun 29 Nov"."""
    return f"{plain_day(week.first, today)} to {plain_day(week.last, today)}"


def slugs_text(hard_sets: "Mapping[str, float]", most: int = 3) -> str:
    """Return slugs in a row, those with the most sets first, and how many more there are."""
    ordered = sorted(hard_sets, key=lambda slug: -hard_sets[slug])
    more = f" and {len(ordered) - most} more" if len(ordered) > most else ""
    return f"{', '.join(ordered[:most])}{more}"


def effort_text(daily_loads: "Sequence[float]") -> str:
    """Return the session load of a week, how alike its days are, and their product."""
    sameness, strained = monotony(daily_loads), strain(daily_loads)
    told = f"session load {sum(daily_loads):,.0f} (RPE x minutes)"
    if sameness is None or strained is None:
        return f"{told}, monotony undefined: all days are alike"
    return f"{told}, monotony {sameness:.2f}, strain {strained:,.0f}"
