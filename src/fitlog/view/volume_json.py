"""The promised forms of `volume --json`. Loads are in the unit of the setting."""

from typing import TYPE_CHECKING

from fitlog.training.load import in_unit
from fitlog.training.volume import monotony, strain
from fitlog.view.forms import Form
from fitlog.view.volume_words import muscle_name

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from fitlog.training.load import Unit
    from fitlog.training.ranges import Range
    from fitlog.training.trend import Slope
    from fitlog.training.volume import VolumeLoad
    from fitlog.training.week_volume import Done, WeekVolume
    from fitlog.view.volume_values import OneWeek, Weeks


def week_form(view: "OneWeek") -> Form:
    """Return one week: its muscles in the order of the body, then what was done."""
    week = view.week
    return {
        **_span(week, is_over=view.is_over),
        "muscles": [_muscle(view, muscle) for muscle in view.muscles],
        "exercises": [_exercise(one, view.unit) for one in view.done],
        "volume_load": _load(week.load, view.unit),
        "groups": [
            {"group": group, "volume_load": _kilos(grams, view.unit)}
            for group, grams in week.group_loads().items()
        ],
        "session_load": _effort(week.daily_loads),
        "without_muscles": _uncounted(week.without_muscles),
        "set_aside": _uncounted(week.set_aside),
    }


def weeks_form(view: "Weeks") -> Form:
    """Return several weeks; a muscle's lists have one number a week."""
    return {
        "weeks": [
            {
                **_span(week, is_over=week.last < view.today),
                "volume_load": _load(week.load, view.unit),
            }
            for week in view.weeks
        ],
        "muscles": [_muscle_of_weeks(view, muscle) for muscle in view.muscles],
    }


def _span(week: "WeekVolume", *, is_over: bool) -> Form:
    return {
        "first": week.first.isoformat(),
        "last": week.last.isoformat(),
        "over": is_over,
        "sessions": week.sessions,
    }


def _muscle(view: "OneWeek", muscle: str) -> Form:
    sets, last = view.week.of(muscle), view.last_day(muscle)
    wanted = view.ranges.get(muscle)
    return {
        "muscle": muscle,
        "name": muscle_name(muscle),
        "direct": _short(sets.direct),
        "indirect": _short(sets.indirect),
        "fractional": _short(sets.fractional),
        "range": _range(wanted),
        "standing": wanted and wanted.standing(sets.direct).value,
        "last_day": last and last.isoformat(),
        "days_since": None if last is None else (view.until - last).days,
    }


def _muscle_of_weeks(view: "Weeks", muscle: str) -> Form:
    sets = [week.of(muscle) for week in view.weeks]
    return {
        "muscle": muscle,
        "name": muscle_name(muscle),
        "range": _range(view.ranges.get(muscle)),
        "direct": [_short(one.direct) for one in sets],
        "fractional": [_short(one.fractional) for one in sets],
        "trend": _trend(view.trend(muscle)),
    }


def _exercise(done: "Done", unit: "Unit") -> Form:
    return {
        "exercise": done.exercise.slug,
        "name": done.exercise.name,
        "hard_sets": _short(done.hard_sets),
        "direct": list(done.exercise.primary),
        "indirect": [one for one in done.exercise.secondary if one not in done.exercise.primary],
        "volume_load": _load(done.load, unit),
    }


def _load(load: "VolumeLoad", unit: "Unit") -> Form:
    return {
        "value": _kilos(load.grams, unit),
        "unit": unit.value,
        "sets": load.sets,
        "left_out": load.left_out,
    }


def _effort(daily_loads: "Sequence[float] | None") -> Form | None:
    if daily_loads is None:
        return None
    sameness, strained = monotony(daily_loads), strain(daily_loads)
    return {
        "daily": [_short(load) for load in daily_loads],
        "total": _short(sum(daily_loads)),
        "monotony": None if sameness is None else _short(sameness),
        "strain": None if strained is None else _short(strained),
    }


def _uncounted(hard_sets: "Mapping[str, float]") -> list[Form]:
    return [{"exercise": slug, "hard_sets": _short(sets)} for slug, sets in hard_sets.items()]


def _range(wanted: "Range | None") -> Form | None:
    return wanted and wanted._asdict()


def _trend(slope: "Slope | None") -> Form | None:
    if slope is None:
        return None
    ends = {"per_week": slope.per_day, "low": slope.low, "high": slope.high}
    return {name: None if end is None else _short(end) for name, end in ends.items()}


def _kilos(grams: int, unit: "Unit") -> float:
    return _short(float(in_unit(grams, unit, 2)))


def _short(value: float) -> float:
    """Return a number without what nobody counted: 2, not 2.0."""
    rounded = round(value, 3)
    return int(rounded) if rounded == int(rounded) else rounded
