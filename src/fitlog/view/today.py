"""What `fitlog` alone says: today's session so far, and the current exercise last time."""

from datetime import timedelta
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from fitlog.training.notation.spelling import format_sets
from fitlog.view.days import clock, day_name, plain_day
from fitlog.view.lines import BOLD, joined, labelled, styled, wrapped
from fitlog.view.phrases import totals
from fitlog.view.text import ago

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from fitlog.training.exercise import Exercise
    from fitlog.training.load import Unit
    from fitlog.training.sets import LoggedSet
    from fitlog.view.screen import Screen

_FIRST_STEPS = {
    "fitlog show kickback": "how an exercise is done",
    "fitlog log kickback 12@15 left p2": "12 reps, 15 kg, left leg, 2 s pause",
    "fitlog again right": "the same once more, other leg",
    "fitlog search side of the hip": "the exercises, by what you would say",
    "fitlog --help": "everything else",
}
_COLUMN = 36
_LEAST_FOR_COLUMNS = 76


class Today(NamedTuple):
    """What is going on: the sets of today, else of the last session, and last time."""

    sets: "tuple[LoggedSet, ...]"
    volume_grams: int
    last_time: "tuple[LoggedSet, ...]"
    exercises: "Mapping[str, Exercise]"


def today_page(today: Today, now: "datetime", unit: "Unit", screen: "Screen") -> str:
    """Return what is going on as text."""
    if not today.sets:
        return _first_steps(screen)
    last = today.sets[-1]
    is_today = last.day == now.date()
    day = plain_day(last.day, now.date())
    heading = f"Today, {day}" if is_today else f"Last session, {day_name(last.day, now.date())}"
    elapsed = max(now - last.at, timedelta(0))
    performed = [one.performed for one in today.sets]
    return joined(
        [
            styled(heading, BOLD, screen),
            *_exercises(today, screen),
            labelled("total", totals(performed, today.volume_grams, unit), screen),
            labelled("last set", f"{ago(elapsed)} ago, at {clock(last.at)}", screen),
            _last_time(today, now, screen),
            labelled("next", _next(is_today=is_today), screen),
        ]
    )


def _first_steps(screen: "Screen") -> str:
    lines = ["The log is empty."]
    for typed, meant in _FIRST_STEPS.items():
        if screen.width >= _LEAST_FOR_COLUMNS:
            lines.append(f"  {typed:{_COLUMN}}{meant}")
        else:
            lines += [f"  {typed}", wrapped(meant, screen.width, "    ")]
    return joined(lines)


def _exercises(today: Today, screen: "Screen") -> list[str]:
    lines = []
    for slug, run in groupby(today.sets, key=lambda one: one.exercise):
        exercise = today.exercises[slug]
        said = format_sets([one.performed for one in run], exercise)
        lines.append(wrapped(screen.text(f"{exercise.name}: {said}"), screen.width, "  "))
    return lines


def _last_time(today: Today, now: "datetime", screen: "Screen") -> str:
    if not today.last_time:
        return ""
    exercise = today.exercises[today.last_time[0].exercise]
    said = format_sets([one.performed for one in today.last_time], exercise)
    day = day_name(today.last_time[0].day, now.date())
    return labelled("last time", f"{exercise.name}, {day}: {said}", screen)


def _next(*, is_today: bool) -> str:
    return "fitlog again, fitlog log" if is_today else "fitlog log, fitlog progress"
