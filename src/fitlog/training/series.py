"""Comparable series: the sets of one side, pause and tempo, as one point a session."""

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from fitlog.training.exercise import Measurement
from fitlog.training.levers import LOWERING, hold_of
from fitlog.training.load import Base
from fitlog.training.moved import judged, moved_on, unbroken_reps, work_volume
from fitlog.training.sets import Side
from fitlog.training.strength import DEFAULT_FORMULA, MOST_REPS, e1rm, reps_to_failure
from fitlog.training.volume import time_under_tension

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Sequence
    from datetime import date, datetime

    from fitlog.training.exercise import Exercise
    from fitlog.training.moved import Moved
    from fitlog.training.sets import LoggedSet, PerformedSet, Tempo


class Metric(StrEnum):
    """What of a set is followed over time."""

    E1RM = "e1rm"
    LOAD = "load"
    ADDED_LOAD = "added_load"
    REPS = "reps"
    VOLUME_LOAD = "volume_load"
    PAUSE = "pause"
    TEMPO = "tempo"
    DURATION = "duration"
    DISTANCE = "distance"
    PACE = "pace"


METRIC_UNITS = {
    Metric.E1RM: "g",
    Metric.LOAD: "g",
    Metric.ADDED_LOAD: "g",
    Metric.REPS: "reps",
    Metric.VOLUME_LOAD: "g",
    Metric.PAUSE: "ms",
    Metric.TEMPO: "ms",
    Metric.DURATION: "ms",
    Metric.DISTANCE: "m",
    Metric.PACE: "ms",
}

SUMMED = frozenset({Metric.VOLUME_LOAD})
"""What the sets of a session add up to; of all else the best set stands for it."""

LESS_IS_BETTER = frozenset({Metric.PACE})
"""What a series holds with a minus, so that more is better in every series."""

_BY_SIDE_ALONE = frozenset({Metric.PAUSE, Metric.TEMPO, Metric.VOLUME_LOAD})

_PREFERRED = {
    Measurement.LOAD_REPS: (Metric.E1RM, Metric.LOAD, Metric.REPS),
    Measurement.BODYWEIGHT_REPS: (Metric.E1RM, Metric.REPS),
    Measurement.ASSISTED: (Metric.LOAD, Metric.REPS),
    Measurement.REPS_ONLY: (Metric.REPS,),
    Measurement.DURATION: (Metric.DURATION,),
    Measurement.DISTANCE: (Metric.DISTANCE, Metric.DURATION),
    Measurement.LOADED_CARRY: (Metric.LOAD, Metric.DISTANCE),
}

_SIDES = (None, Side.EACH, Side.LEFT, Side.RIGHT)


class SeriesKey(NamedTuple):
    """What sets have in common that can be compared; a pause of 0 is none.

    `distance_m` tells paces apart: nobody runs ten kilometres as fast as one.
    """

    side: Side | None = None
    pause_ms: int = 0
    pause_at: str = ""
    tempo: "Tempo | None" = None
    distance_m: int = 0


class Point(NamedTuple):
    """The best value of a session, in the unit of its metric, and the set that gave it.

    Of what is summed it is the sum, with the set that gave the most of it.
    """

    day: "date"
    at: "datetime"
    value: float
    set: "LoggedSet"


class Series(NamedTuple):
    """The points of one key, oldest first."""

    key: SeriesKey
    points: tuple[Point, ...]


def value_of(
    performed: "PerformedSet",
    metric: Metric,
    *,
    moved_grams: int | None = None,
    formula: str = DEFAULT_FORMULA,
) -> float | None:
    """Return what a set gives to a metric, in its unit; None where it gives nothing.

    Warm-ups and missed attempts give nothing, and drops only volume load. A load is that of
    one implement; on the lifter's own weight it is the added one, so less assistance is a
    higher value. A pace is in milliseconds a kilometre, with a minus.
    """
    if metric is Metric.VOLUME_LOAD:
        return work_volume(performed, moved_grams) or None
    if not judged(performed):
        return None
    if metric is Metric.E1RM:
        estimate = e1rm(performed, formula, moved_grams=moved_grams)
        return estimate.grams if estimate else None
    return _VALUES[metric](performed)


def sensible_metric(
    exercise: "Exercise",
    performed: "Collection[PerformedSet]" = (),
    *,
    moved_grams: int | None = None,
) -> Metric:
    """Return the metric that says most about an exercise, given the sets there are.

    That is the first preferred one to which more than half of the sets give a value. On
    the lifter's own weight, where that is not known, it is the added load once it varies.
    """
    preferred = _PREFERRED[exercise.measurement]
    sets = [one for one in performed if judged(one)]
    if not sets:
        unknown = preferred[0] is Metric.E1RM and exercise.bears_bodyweight and moved_grams is None
        return preferred[1] if unknown else preferred[0]
    for metric in preferred:
        if metric is Metric.E1RM and exercise.bears_bodyweight and _goes_beyond_estimates(sets):
            continue
        values = [value_of(one, metric, moved_grams=moved_grams) for one in sets]
        if 2 * sum(value is not None for value in values) > len(sets):
            return metric
        if metric is Metric.E1RM and moved_grams is None and _added_loads_vary(sets):
            return Metric.LOAD
    return preferred[-1]


def _goes_beyond_estimates(sets: "Iterable[PerformedSet]") -> bool:
    """Whether some sets are of more reps than an estimate rests on: they must not drop out."""
    return any((reps_to_failure(one) or 0) > MOST_REPS and not one.chain for one in sets)


def series_key(performed: "PerformedSet", metric: Metric = Metric.E1RM) -> SeriesKey:
    """Return the series that a set belongs to.

    A tempo says its pauses too, so the longer of them is the pause of the series. What
    follows the pause or the tempo itself, and what is summed, is only told apart by side.
    """
    if metric in _BY_SIDE_ALONE:
        return SeriesKey(performed.side)
    if metric is Metric.PACE:
        return SeriesKey(performed.side, distance_m=performed.distance_m or 0)
    if performed.tempo is not None:
        return SeriesKey(performed.side, *_tempo_pause(performed.tempo), performed.tempo)
    pause = performed.pause
    if pause is None or not pause.milliseconds:
        return SeriesKey(performed.side)
    return SeriesKey(performed.side, pause.milliseconds, pause.at)


def series_of(
    sets: "Iterable[LoggedSet]",
    metric: Metric,
    *,
    moved_grams: "Moved" = None,
    formula: str = DEFAULT_FORMULA,
) -> tuple[Series, ...]:
    """Return the series of one exercise, plain ones first, each side of a kind together.

    A set of both sides alike counts for the left and for the right as soon as there are
    sets of one side; else it is a series of its own.
    """
    known = list(sets)
    split = any(one.performed.side in {Side.LEFT, Side.RIGHT} for one in known)
    found: dict[SeriesKey, dict[str, list[Point]]] = {}
    for logged in known:
        moved = moved_on(moved_grams, logged.day)
        value = value_of(logged.performed, metric, moved_grams=moved, formula=formula)
        if value is None:
            continue
        keys = _keys(series_key(logged.performed, metric), split=split)
        share = value / len(keys) if metric in SUMMED else value
        for key in keys:
            sessions = found.setdefault(key, {})
            point = Point(logged.day, logged.at, share, logged)
            sessions.setdefault(logged.session_id, []).append(point)
    return tuple(_in_time(key, found[key].values(), metric) for key in sorted(found, key=_place))


def merged(points: "Sequence[Point]", metric: Metric) -> Point:
    """Return points of one session or period as one: the best, or what they add up to."""
    best = max(points, key=lambda point: point.value)
    if metric not in SUMMED or len(points) == 1:
        return best
    return best._replace(value=sum(point.value for point in points))


def current_series(series: "Sequence[Series]") -> tuple[Series, ...]:
    """Return the series, of any side, that share pause and tempo with the newest point."""
    if not series:
        return ()
    newest = max(series, key=lambda one: one.points[-1].at).key
    return tuple(one for one in series if one.key._replace(side=newest.side) == newest)


def _keys(key: SeriesKey, *, split: bool) -> list[SeriesKey]:
    if split and key.side is Side.EACH:
        return [key._replace(side=Side.LEFT), key._replace(side=Side.RIGHT)]
    return [key]


def _in_time(key: SeriesKey, sessions: "Iterable[list[Point]]", metric: Metric) -> Series:
    points = (merged(points, metric) for points in sessions)
    return Series(key, tuple(sorted(points, key=lambda point: point.at)))


def _place(key: SeriesKey) -> tuple[int, str, int, str, int]:
    tempo = str(key.tempo or "")
    return (key.distance_m, tempo, key.pause_ms, key.pause_at, _SIDES.index(key.side))


def _tempo_pause(tempo: "Tempo") -> tuple[int, str]:
    bottom, top = tempo.bottom or 0, tempo.top or 0
    if not bottom and not top:
        return 0, ""
    return (1000 * bottom, "bottom") if bottom >= top else (1000 * top, "top")


def _added_loads_vary(sets: "Iterable[PerformedSet]") -> bool:
    loads = {one.load.grams for one in sets if one.load and one.load.base is Base.BODYWEIGHT}
    return len(loads) > 1


def _load(performed: "PerformedSet") -> float | None:
    return performed.load.grams if performed.load else None


def _added(performed: "PerformedSet") -> float | None:
    load = performed.load
    return load.grams if load and load.base is Base.BODYWEIGHT else None


def _tension(performed: "PerformedSet") -> float | None:
    tension = time_under_tension(performed)
    return 1000 * tension.seconds if tension and tension.seconds else None


def _hold(performed: "PerformedSet") -> float | None:
    # Over a distance less time is better, so it is no hold that could be followed upwards.
    return None if performed.distance_m is not None else performed.duration_ms


def _pace(performed: "PerformedSet") -> float | None:
    if not performed.distance_m or not performed.duration_ms:
        return None
    return -1000 * performed.duration_ms / performed.distance_m


_VALUES: "dict[Metric, Callable[[PerformedSet], float | None]]" = {
    Metric.LOAD: _load,
    Metric.ADDED_LOAD: _added,
    Metric.REPS: unbroken_reps,
    Metric.PAUSE: lambda performed: max(hold_of(performed)[:LOWERING]),
    Metric.TEMPO: _tension,
    Metric.DURATION: _hold,
    Metric.DISTANCE: lambda performed: performed.distance_m,
    Metric.PACE: _pace,
}
