"""A guide as a program reads it: format 1 of `show --json`. What is unknown is null."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from fitlog.training.guide import Guide

FORMAT = 1


def guide_json(guide: "Guide", yours: "Mapping[str, object] | None" = None) -> dict[str, object]:
    """Return the guide as one object; `yours` is what the log says of it, as the caller made it."""
    return {
        "format": FORMAT,
        "slug": guide.exercise.slug,
        "name": guide.exercise.name,
        "aliases": list(guide.aliases),
        "summary": guide.summary,
        "overview": list(guide.overview),
        "classification": _classification(guide),
        "muscles": _muscles(guide),
        "defaults": _defaults(guide),
        "apps": {app: list(names) for app, names in guide.apps.items()},
        **_instructions(guide),
        "source": guide.source or None,
        "yours": None if yours is None else dict(yours),
    }


def _classification(guide: "Guide") -> dict[str, object]:
    exercise = guide.exercise
    return {
        **guide.classification._asdict(),
        "equipment": list(exercise.equipment),
        "unilateral": exercise.unilateral,
        "measurement": exercise.measurement.value,
        "bodyweight_factor": exercise.bodyweight_factor,
    }


def _muscles(guide: "Guide") -> dict[str, list[str]]:
    return {
        "primary": list(guide.exercise.primary),
        "secondary": list(guide.exercise.secondary),
        "stabilizers": list(guide.stabilizers),
    }


def _defaults(guide: "Guide") -> dict[str, object]:
    defaults = guide.defaults
    return {
        "reps": list(defaults.reps) or None,
        "rest_seconds": defaults.rest_seconds,
        "tempo": defaults.tempo or None,
        "pause_seconds": defaults.pause_seconds,
        "pause_at": guide.exercise.pause_at or None,
        "step": defaults.step or None,
    }


def _instructions(guide: "Guide") -> dict[str, object]:
    return {
        "setup": list(guide.setup),
        "steps": list(guide.steps),
        "tips": list(guide.tips),
        "mistakes": [mistake._asdict() for mistake in guide.mistakes],
        "progression": [advance._asdict() for advance in guide.progression],
        "breathing": guide.breathing or None,
        "feel": guide.feel or None,
        "stop_if": guide.stop_if or None,
        "faq": [question._asdict() for question in guide.faq],
        "easier": list(guide.easier),
        "harder": list(guide.harder),
        "related": list(guide.related),
    }
