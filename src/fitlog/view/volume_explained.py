"""How `volume` reached its figures: what counts, the sets used, the ranges and their limits."""

from typing import TYPE_CHECKING

from fitlog.training.ranges import DEFAULT_RANGES
from fitlog.training.week_volume import LEAST_WEEKS
from fitlog.view.lines import BOLD, labelled, styled
from fitlog.view.volume_words import count, muscle_name

if TYPE_CHECKING:
    from collections.abc import Mapping

    from fitlog.training.ranges import Range
    from fitlog.training.week_volume import Done
    from fitlog.view.screen import Screen
    from fitlog.view.volume_values import OneWeek, Weeks

_HARD = (
    "a work set with at most 4 reps in reserve (RPE 6 or more), or unrated; no warm-up and no"
    " missed attempt. A chain with its drops is one, a left-right pair is one, one side alone"
    " a half"
)
_MUSCLES = (
    "1 for the muscles that an exercise trains (direct), a half for those that help (Pelland"
    " and others 2025)"
)
_LOAD = (
    "volume load: reps x load of work sets; both sides and both implements count, bodyweight"
    " moves with the part of you that they move. An exercise for two groups is in both"
)
_SOURCE = (
    "the landmarks of Renaissance Periodization (Israetel 2017), MEV to the end of MAV, or"
    " yours. Heuristics, not science; they speak of direct sets and are held against nothing"
    " else"
)


_EFFORT = (
    "session load: the RPE of a session x its minutes (Foster 2001). Monotony: the mean of the"
    " seven days by their population standard deviation, rest days as 0 (Foster 1998). Strain:"
    " the week's load x monotony. Sessions without an RPE (fitlog note --session --rpe 7) or"
    " without a length are left out"
)


def explained(view: "OneWeek", screen: "Screen") -> list[str]:
    """Return the lines under a week: each figure's way, and where it stops being true."""
    lines = [*_common(screen), *_ranges(view.ranges, screen)]
    used = [
        labelled("" if n else "sets used", _used(one, screen), screen)
        for n, one in enumerate(view.done)
    ]
    lines += used or [labelled("sets used", "none", screen)]
    lines += [_volume(screen), labelled("effort", _EFFORT, screen)]
    return [styled("How it was reached", BOLD, screen), *lines]


def explained_weeks(view: "Weeks", screen: "Screen") -> list[str]:
    """Return the lines under several weeks."""
    trend = (
        f"Theil-Sen slope of the weeks that are over, {LEAST_WEEKS} at least; rising or falling"
        " only where the whole of Sen's 95 % interval is"
    )
    lines = [*_common(screen), *_ranges(view.ranges, screen), labelled("trend", trend, screen)]
    return [styled("How it was reached", BOLD, screen), *lines, _volume(screen)]


def _common(screen: "Screen") -> list[str]:
    return [labelled("hard set", _HARD, screen), labelled("counts", _MUSCLES, screen)]


def _volume(screen: "Screen") -> str:
    return labelled("load", _LOAD, screen)


def _ranges(ranges: "Mapping[str, Range]", screen: "Screen") -> list[str]:
    own = [one for one, wanted in ranges.items() if wanted != DEFAULT_RANGES.get(one)]
    yours = f". Yours: {', '.join(map(muscle_name, own)).lower()}" if own else ""
    return [labelled("ranges", f"{_SOURCE}{yours}", screen)]


def _used(done: "Done", screen: "Screen") -> str:
    exercise = done.exercise
    helping = [one for one in exercise.secondary if one not in exercise.primary]
    direct = ", ".join(map(muscle_name, exercise.primary)).lower()
    half = f"; helping {', '.join(map(muscle_name, helping)).lower()}" if helping else ""
    return f"{count(done.hard_sets)} of {screen.text(exercise.name)}: {direct}{half}"
