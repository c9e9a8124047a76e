"""The promised form of `finish --json`. Loads are in the unit of the setting."""

from typing import TYPE_CHECKING

from fitlog.training.load import in_unit
from fitlog.training.taxonomy import MUSCLES
from fitlog.view.forms import Form, sessions_form, set_form
from fitlog.view.record_form import record_form

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from fitlog.training.load import Unit
    from fitlog.training.session_compare import Step, Timing, Work
    from fitlog.training.sets import LoggedSet
    from fitlog.training.side_balance import ShortSide
    from fitlog.view.finish_values import Against, ExerciseDone, Finished

    Number = Callable[[Iterable[LoggedSet]], tuple[LoggedSet, ...]]


def finish_form(done: "Finished", number: "Number") -> Form:
    """Return a session with its sets, what they add up to, and what they are held against.

    `number` gives sets their short ids.
    """
    numbered = {one.id: one for one in done.session.sets}
    return {
        "session": sessions_form([done.session])["sessions"][0],
        "forgotten": done.forgotten,
        "running": done.running,
        "session_load": None if done.load is None else _whole(round(done.load, 1)),
        **_timing(done.timing),
        **_work(done.work, done.unit),
        "exercises": [
            _exercise(one, done.unit)
            | {"last_time": [set_form(each) for each in number(one.last_time)]}
            | {"done_before": one.known}
            | {"records": [record_form(record, done.unit, numbered) for record in one.records]}
            for one in done.exercises
        ],
        "against": done.against and _against(done, done.against),
        "short_sides": [_short(one) for one in done.short],
        "muscles": [
            {"muscle": muscle, **_sets(done, muscle)}
            for muscle in MUSCLES
            if muscle in done.muscles
        ],
    }


def _timing(timing: "Timing") -> Form:
    return {
        "seconds": _seconds(timing.length_ms),
        "set_to_set_seconds": _seconds(timing.between_ms),
        "rest_seconds": _seconds(timing.rest_ms),
        "rests": timing.rests,
    }


def _work(work: "Work", unit: "Unit") -> Form:
    return {
        "work_sets": work.sets,
        "drops": work.drops,
        "missed": work.missed,
        "warmups": work.warmups,
        "reps": work.reps,
        "duration_seconds": _seconds(work.duration_ms),
        "distance_m": work.distance_m,
        "volume_load": {
            "value": _weight(work.load.grams, unit),
            "unit": unit.value,
            "sets": work.load.sets,
            "left_out": work.load.left_out,
        },
    }


def _exercise(one: "ExerciseDone", unit: "Unit") -> Form:
    return {
        "exercise": one.exercise.slug,
        "name": one.exercise.name,
        **_work(one.work, unit),
        "hard_sets": _whole(one.hard_sets),
        "difference": one.step and _step(one.step, unit),
    }


def _step(step: "Step", unit: "Unit") -> Form:
    """Return a difference; what cannot be compared is null."""
    by_unit = {"reps": None, "ms": None, "m": None} | {step.unit: step.amount}
    return {
        "same": step.same,
        "sets": step.sets,
        "drops": step.drops,
        "missed": step.missed,
        "load": None if step.scale == "pin" else _weight(step.load, unit),
        "pins": step.load if step.scale == "pin" else None,
        "reps": by_unit["reps"],
        "seconds": _seconds(by_unit["ms"]),
        "metres": by_unit["m"],
        "pause_seconds": _seconds(step.pause_ms),
        "lowering_seconds": step.lowering_s,
        "e1rm": _weight(step.e1rm, unit),
        "volume_load": _weight(step.volume, unit),
    }


def _against(done: "Finished", against: "Against") -> Form:
    """Return the session that it is held against, and the differences from it."""
    seconds = None
    if done.timing.length_ms and against.timing.length_ms:
        seconds = _seconds(done.timing.length_ms - against.timing.length_ms)
    return {
        "id": against.session.id,
        "day": against.session.day.isoformat(),
        "title": against.session.title or None,
        "same_title": against.by_title,
        "shared_exercises": against.shared,
        "left_out": [one.slug for one in against.left_out],
        "difference": {
            "seconds": seconds,
            "work_sets": done.work.sets - against.work.sets,
            "volume_load": _weight(done.work.load.grams - against.work.load.grams, done.unit),
        },
    }


def _short(short: "ShortSide") -> Form:
    return short._asdict() | {"missing": short.missing}


def _sets(done: "Finished", muscle: str) -> Form:
    sets = done.muscles[muscle]
    counts = {"direct": sets.direct, "indirect": sets.indirect, "fractional": sets.fractional}
    return {kind: _whole(count) for kind, count in counts.items()}


def _weight(grams: float | None, unit: "Unit") -> float | None:
    return None if grams is None else _whole(float(in_unit(grams, unit, 2)))


def _seconds(milliseconds: int | None) -> float | None:
    return None if milliseconds is None else _whole(milliseconds / 1000)


def _whole(number: float) -> float:
    return int(number) if number == int(number) else number
