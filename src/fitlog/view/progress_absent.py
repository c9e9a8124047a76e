"""What `progress` says where there is nothing to draw: why, and what to type."""

from typing import TYPE_CHECKING

from fitlog.training.exercise import Measurement
from fitlog.training.moved import moved_on
from fitlog.training.series import Metric
from fitlog.training.strength import NoEstimate, why_no_estimate
from fitlog.view.days import day_name, plain_day
from fitlog.view.lines import wrapped
from fitlog.view.progress_words import metric_name, side_name

if TYPE_CHECKING:
    from fitlog.training.exercise import Exercise
    from fitlog.view.progress_values import Overview, Review
    from fitlog.view.screen import Screen

EMPTY = """\
Nothing is logged yet.
  fitlog log kickback 12@15 left p2      log a set: 12 reps, 15 kg, left, 2 s pause
  fitlog progress kickback               its chart, from the second day on
  fitlog search side of the hip          the exercises, by what you would say"""

BODYWEIGHT = "fitlog config set bodyweight 80kg"

_EXAMPLES = {
    Measurement.LOAD_REPS: "3x8@40",
    Measurement.BODYWEIGHT_REPS: "3x8",
    Measurement.ASSISTED: "8@-20",
    Measurement.REPS_ONLY: "3x12",
    Measurement.DURATION: "45s",
    Measurement.DISTANCE: "2km in 9:00",
    Measurement.LOADED_CARRY: "40m@24",
}


def absence(review: "Review", screen: "Screen") -> str:
    """Return why there is no point of the exercise, and on a line of its own what to type."""
    reason, *commands = _reason(review)
    return "\n".join(
        [wrapped(screen.text(reason), screen.width), *(f"  {one}" for one in commands)]
    )


def nothing_lately(overview: "Overview", screen: "Screen") -> str:
    """Return what is said where nothing was trained of late."""
    since = plain_day(overview.since, overview.today)
    text = f"Nothing was trained since {since}. One exercise over a longer time:"
    command = f"fitlog progress kickback --since {overview.since.year - 1}"
    return f"{wrapped(text, screen.width)}\n  {command}"


def _reason(review: "Review") -> list[str]:
    exercise = review.exercise
    if review.last_day is None:
        return [f"{exercise.name} is not logged yet. Begin:", _example(exercise)]
    if not review.sets:
        last = day_name(review.last_day, review.today)
        since = plain_day(review.since, review.today)
        again = f"fitlog progress {exercise.slug} --since {review.last_day}"
        return [f"No set of {exercise.name} since {since}; the last was {last}:", again]
    if review.side is not None:
        return [f"No set of {exercise.name} in that time says {side_name(review.side)}."]
    return _without_value(review)


def _example(exercise: "Exercise") -> str:
    side = " left" if exercise.unilateral else ""
    return f"fitlog log {exercise.slug} {_EXAMPLES[exercise.measurement]}{side}"


def _without_value(review: "Review") -> list[str]:
    """Return why the newest set gives no value, and how it would."""
    start = f"No set of {review.exercise.name} in that time gives {metric_name(review.metric)}"
    if review.metric is not Metric.E1RM:
        return [f"{start}."]
    newest = review.sets[-1].performed
    moved = moved_on(review.moved_grams, review.sets[-1].day)
    why = why_no_estimate(newest, moved_grams=moved)
    if why is NoEstimate.UNKNOWN_BODYWEIGHT and review.exercise.bodyweight_factor is not None:
        return [f"{start}: it needs your bodyweight.", BODYWEIGHT]
    return [f"{start}: {why}." if why else f"{start}."]
