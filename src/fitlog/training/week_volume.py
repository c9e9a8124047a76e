"""A week's work: hard sets per muscle, volume load, and what was not counted."""

from datetime import date, timedelta
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from fitlog.training.taxonomy import MUSCLES
from fitlog.training.trend import Slope, theil_sen
from fitlog.training.volume import (
    MuscleSets,
    VolumeLoad,
    hard_sets,
    muscle_sets,
    session_load,
    total_volume_load,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

    from fitlog.training.exercise import Exercise
    from fitlog.training.sets import PerformedSet

    Moved = Callable[[Exercise, date], int | None]

WEEK = timedelta(days=7)
LEAST_WEEKS = 5
"""Sen's interval, on which a verdict on a trend rests, needs so many points."""


class Alike(NamedTuple):
    """So many sets of an exercise in a session that count alike, and their reps in all.

    `session` tells sessions apart; `performed` is any of the sets, with 1 rep for any number.
    """

    exercise: str
    session: int
    day: date
    sets: int
    reps: int
    performed: "PerformedSet"

    @property
    def hard_sets(self) -> float:
        """How many hard sets they are together."""
        return self.sets * hard_sets([self.performed])

    def load(self, moved_grams: int | None) -> VolumeLoad:
        """Return their volume load."""
        grams, known, left_out = total_volume_load([self.performed], moved_grams=moved_grams)
        return VolumeLoad(grams * self.reps, known * self.sets, left_out * self.sets)


class Done(NamedTuple):
    """What was done of an exercise in a week; `last_day` is that of the last hard set."""

    exercise: "Exercise"
    hard_sets: float
    load: VolumeLoad
    last_day: date | None


class WeekVolume(NamedTuple):
    """A week from its `first` day on.

    `done` holds the exercises that count for muscles. Hard sets of exercises without muscles
    and of those `set_aside` are told by slug and count for none; the volume load is of all.
    `daily_loads` are the seven session loads (RPE x minutes) that monotony and strain are
    made of, None as long as no session has an RPE.
    """

    first: date
    done: tuple[Done, ...]
    muscles: "Mapping[str, MuscleSets]"
    load: VolumeLoad
    sessions: int
    without_muscles: "Mapping[str, float]"
    set_aside: "Mapping[str, float]"
    daily_loads: tuple[float, ...] | None = None

    @property
    def last(self) -> date:
        """The last day of the week."""
        return self.first + WEEK - timedelta(days=1)

    def of(self, muscle: str) -> MuscleSets:
        """Return the hard sets of a muscle."""
        return self.muscles.get(muscle, MuscleSets())

    def last_day(self, muscle: str) -> date | None:
        """Return the day of the muscle's last direct hard set in the week, None without one."""
        days = [one.last_day for one in self.done if muscle in one.exercise.primary]
        return max(filter(None, days), default=None)

    def group_loads(self) -> dict[str, int]:
        """Return the grams x reps of each group of muscles, of exercises that train it.

        An exercise that trains two groups counts for both.
        """
        loads: dict[str, int] = {}
        for one in self.done:
            for group in {MUSCLES[muscle].region for muscle in one.exercise.primary}:
                loads[group] = loads.get(group, 0) + one.load.grams
        regions = dict.fromkeys(muscle.region for muscle in MUSCLES.values())
        return {group: loads[group] for group in regions if loads.get(group)}


def week_volume(
    first: date,
    alike: "Iterable[Alike]",
    exercises: "Mapping[str, Exercise]",
    *,
    aside: "Collection[str]" = (),
    moved: "Moved" = lambda _exercise, _day: None,
) -> WeekVolume:
    """Return the volume of the week that begins on `first`.

    `exercises` are those that are known, by slug; `aside` the slugs of those whose sets are no
    hard sets for a muscle (stretches, running); `moved` says how many grams of the lifter an
    exercise moves on a day.
    """
    inside = [one for one in alike if first <= one.day < first + WEEK]
    ordered = sorted(inside, key=lambda one: one.exercise)
    done = {
        slug: _done(slug, list(sets), exercises, moved)
        for slug, sets in groupby(ordered, key=lambda one: one.exercise)
    }
    counting = {slug: one for slug, one in done.items() if _trains(one) and slug not in aside}
    rest = {slug: one.hard_sets for slug, one in done.items() if slug not in counting}
    return WeekVolume(
        first,
        tuple(counting.values()),
        muscle_sets((one.exercise, one.hard_sets) for one in counting.values()),
        _sum(one.load for one in done.values()),
        len({one.session for one in inside}),
        {slug: hard for slug, hard in rest.items() if hard and slug not in aside},
        {slug: hard for slug, hard in rest.items() if hard and slug in aside},
    )


def daily_loads(
    first: date, rated: "Iterable[tuple[date, int, float]]"
) -> tuple[float, ...] | None:
    """Return the session loads of the seven days from `first` on, None where none is known.

    `rated` holds (day, RPE in tenths, minutes) of sessions; a day without one counts 0.
    """
    loads = [0.0] * 7
    known = False
    for day, rpe_tenths, minutes in rated:
        if first <= day < first + WEEK:
            loads[(day - first).days] += session_load(rpe_tenths, minutes)
            known = True
    return tuple(loads) if known else None


def last_trained(
    muscles: "Collection[str]",
    recent: "Iterable[tuple[Exercise, date]]",
    last_hard: "Callable[[str], date | None]",
) -> dict[str, date]:
    """Return the day of the last direct hard set of each muscle that ever had one.

    `recent` are exercises with the day of their last set, the newest first, and is read no
    further than it must be; `last_hard` says when an exercise last had a hard set.
    """
    found: dict[str, date] = {}
    for exercise, day in recent:
        open_still = {one for one in muscles if found.get(one, date.min) < day}
        if not open_still:
            break
        trained = open_still.intersection(exercise.primary)
        hard = last_hard(exercise.slug) if trained else None
        if hard is not None:
            found |= {one: max(hard, found.get(one, hard)) for one in trained}
    return found


def weekly_trend(counts: "Sequence[float]") -> Slope | None:
    """Return the slope a week (as its `per_day`) of counts of full weeks, None of too few."""
    return theil_sen(enumerate(counts)) if len(counts) >= LEAST_WEEKS else None


def _done(
    slug: str, alike: "Sequence[Alike]", exercises: "Mapping[str, Exercise]", moved: "Moved"
) -> Done:
    exercise = exercises.get(slug) or _unknown(slug)
    hard = [(one.hard_sets, one.day) for one in alike]
    return Done(
        exercise,
        sum(sets for sets, _ in hard),
        _sum(one.load(moved(exercise, one.day)) for one in alike),
        max((day for sets, day in hard if sets), default=None),
    )


def _unknown(slug: str) -> "Exercise":
    from fitlog.training.likely import exercise_of  # noqa: PLC0415 - hardly ever

    return exercise_of(slug, ())


def _trains(done: Done) -> bool:
    return bool(done.exercise.primary or done.exercise.secondary)


def _sum(loads: "Iterable[VolumeLoad]") -> VolumeLoad:
    return VolumeLoad(*map(sum, zip(VolumeLoad(0, 0, 0), *loads, strict=True)))
