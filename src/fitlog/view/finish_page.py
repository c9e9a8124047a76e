"""What `finish` says of a session: its time, sets, exercises against last time, its muscles."""

from datetime import timedelta
from typing import TYPE_CHECKING

from fitlog.training.notation.spelling import format_sets
from fitlog.training.personal_record import most_telling
from fitlog.training.taxonomy import MUSCLES
from fitlog.view.days import clock, day_name, plain_day
from fitlog.view.finish_words import against_words, short_words, step_words
from fitlog.view.lines import BOLD, GREEN, YELLOW, joined, labelled, styled, wrapped
from fitlog.view.phrases import volume
from fitlog.view.record_phrases import record_phrase
from fitlog.view.text import ago, distance, duration, plural
from fitlog.view.volume_words import count, muscle_name

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from fitlog.training.exercise import Exercise
    from fitlog.training.session_compare import Timing, Work
    from fitlog.training.sets import LoggedSet
    from fitlog.view.finish_values import Against, ExerciseDone, Finished
    from fitlog.view.screen import Screen

STEP = 2
"""Hard sets from one sign of the body map to the next."""
_BESIDE = 120
"""Columns from which the body stands beside the text."""
_SECOND = 1000
_MOST_NAMED = 2
_FIRST = "was done for the first time"


def finish_page(done: "Finished", screen: "Screen") -> str:
    """Return a session as text, a blank line between its parts."""
    figures = _figures(done, screen)
    heading = styled(wrapped(screen.text(_heading(done)), screen.width), BOLD, screen)
    if figures and screen.width >= _BESIDE:
        from fitlog.view.muscle_map import map_width, side_by_side  # noqa: PLC0415 - imports Rich

        column = screen._replace(width=screen.width - map_width() - 1)
        return f"{heading}\n{side_by_side(_text(done, column), figures, column.width)}"
    return f"{heading}\n{_text(done, screen, figures)}"


def _text(done: "Finished", screen: "Screen", figures: str = "") -> str:
    parts = [
        joined(_facts(done, screen)),
        joined(line for one in done.exercises for line in _exercise(one, done, screen)),
        joined(_sides(done, screen)),
        figures,
        joined(_muscles(done, screen)),
    ]
    return "\n\n".join(part for part in parts if part)


def _heading(done: "Finished") -> str:
    session = done.session
    begin, end = clock(session.started_at), clock(session.ended_at)
    hours = begin if begin == end else f"{begin} to {end}"
    when = [plain_day(session.day, done.today), *([hours] if session.timed else [])]
    return ", ".join([session.title or "Session", *when])


def _facts(done: "Finished", screen: "Screen") -> "Iterator[str]":
    if done.forgotten:
        yield labelled("ended", "with its last set, as it was not finished then", screen)
    if done.running:
        yield labelled("ended", "not yet: fitlog finish ends it", screen)
    if time := _time(done.timing):
        yield labelled("time", time, screen)
    yield labelled("sets", _sets(done.work), screen)
    if volume_load := _volume(done):
        yield labelled("volume", volume_load, screen)
    if done.session.rpe_tenths is not None:
        yield labelled("effort", _effort(done), screen)
    if done.session.note:
        label = "pinned" if done.session.pinned else "note"
        yield labelled(label, f'"{done.session.note}"', screen)
    if done.against:
        yield labelled("against", _against(done, done.against), screen)
    if told := _none_of_all(done):
        yield labelled("last time", told, screen)


def _time(timing: "Timing") -> str:
    parts = []
    if timing.length_ms:
        parts.append(ago(timedelta(milliseconds=timing.length_ms)))
    if timing.between_ms:
        parts.append(f"a set every {_seconds(timing.between_ms)} (median)")
    if timing.rest_ms:
        parts.append(f"rest {_seconds(timing.rest_ms)} (median of {timing.rests})")
    return ", ".join(parts)


def _seconds(milliseconds: int) -> str:
    return duration(round(milliseconds / _SECOND) * _SECOND)


def _sets(work: "Work") -> str:
    parts = [plural(work.sets, "work set")]
    parts += [plural(work.drops, "drop")] if work.drops else []
    parts += [f"{work.missed} missed"] if work.missed else []
    parts += [plural(work.warmups, "warm-up")] if work.warmups else []
    parts += [plural(work.reps, "rep")] if work.reps else []
    parts += [duration(work.duration_ms)] if work.duration_ms else []
    parts += [distance(work.distance_m)] if work.distance_m else []
    return ", ".join(parts)


def _volume(done: "Finished") -> str:
    load = done.work.load
    left_out = f"{plural(load.left_out, 'set')} of unknown load"
    if not load.grams:
        return ""
    return volume(load.grams, done.unit) + (f" without {left_out}" if load.left_out else "")


def _effort(done: "Finished") -> str:
    rpe = f"RPE {(done.session.rpe_tenths or 0) / 10:g}"
    return rpe if done.load is None else f"{rpe}, session load {done.load:,.0f} (RPE x minutes)"


def _against(done: "Finished", against: "Against") -> str:
    day = day_name(against.session.day, done.today)
    which = f"{day}, the last {against.session.title}"
    if not against.by_title:
        which = f"{day}, with {_of(against.shared, len(done.exercises))}"
    then = against.work, against.timing
    differs = against_words((done.work, done.timing), then, done.unit)
    return f"{which}: {differs}{_left_out(against)}"


def _of(shared: int, count: int) -> str:
    if shared < count:
        return f"{shared} of these {count} exercises"
    return {1: "this exercise", 2: "both exercises"}.get(count, f"all {count} exercises")


def _left_out(against: "Against") -> str:
    names = [one.name for one in against.left_out]
    if len(names) > _MOST_NAMED:
        return f", {len(names)} exercises left out"
    return f", without {' and '.join(names)}" if names else ""


def _none_of_all(done: "Finished") -> str:
    """Return why no exercise has a last time, where that is the same of all, else ""."""
    if any(one.step or one.same_day != done.exercises[0].same_day for one in done.exercises):
        return ""
    return _none_before(done) if done.exercises[0].same_day else f"none; all of it {_FIRST}"


def _none_before(done: "Finished") -> str:
    return f"none before {'today' if done.session.day == done.today else 'that day'}"


def _superset(one: "ExerciseDone", done: "Finished") -> int | None:
    """Return the number of the superset that an exercise was done in with another one."""
    groups = {each.performed.superset for each in one.sets}
    partners = {
        each.exercise for each in done.session.sets if each.performed.superset in groups - {None}
    }
    return next(iter(groups)) if len(groups) == 1 and len(partners) > 1 else None


def _exercise(one: "ExerciseDone", done: "Finished", screen: "Screen") -> "Iterator[str]":
    name = f"{one.exercise.name}:"
    said = _notation(one.sets, one.exercise)
    number = _superset(one, done)
    said = said if number is None else f"{said}  (superset {number})"
    line = wrapped(screen.text(f"{name} {said}"), screen.width - 2, "    ")[4:]
    shown = screen.text(name)
    yield styled(shown, BOLD, screen) + line[len(shown) :] if line.startswith(shown) else line
    if not _none_of_all(done):
        yield labelled("last time", _last_time(one, done), screen)
    for note in done.session.notes:
        if note.exercise == one.exercise.slug:
            yield labelled("pinned" if note.pinned else "note", f'"{note.text}"', screen)
    for place, record in enumerate(most_telling(one.records)):
        label = "" if place else "record"
        yield labelled(label, record_phrase(record, done.unit), screen, GREEN)


def _notation(sets: "Sequence[LoggedSet]", exercise: "Exercise") -> str:
    """Return sets in the notation, those of one side together though they were done in turn."""
    sides = list(dict.fromkeys(one.performed.side for one in sets))
    by_side = sorted(sets, key=lambda one: sides.index(one.performed.side))
    return format_sets([one.performed for one in by_side], exercise)


def _last_time(one: "ExerciseDone", done: "Finished") -> str:
    if one.step is None:
        return _none_before(done) if one.same_day else f"none; it {_FIRST}"
    sets = _notation(one.last_time, one.exercise)
    day = day_name(one.last_time[0].day, done.today)
    return f"{step_words(one.step, done.unit)}; {day}: {sets}"


def _sides(done: "Finished", screen: "Screen") -> "Iterator[str]":
    names = {one.exercise.slug: one.exercise.name for one in done.exercises}
    for short in done.short:
        which, counts = short_words(short)
        yield labelled("sides", f"{which}: {names[short.exercise]}, {counts}", screen, YELLOW)


def _figures(done: "Finished", screen: "Screen") -> str:
    if not screen.drawn:
        return ""
    from fitlog.view.muscle_map import muscle_map  # noqa: PLC0415 - it imports Rich

    sets = {muscle: sets.fractional for muscle, sets in done.muscles.items()}
    return muscle_map(sets, STEP, screen)


def _muscles(done: "Finished", screen: "Screen") -> "Iterator[str]":
    """Yield the hard sets of each muscle, of those that only helped each as a half."""
    ordered = sorted(MUSCLES, key=lambda one: -_fractional(done, one))
    known = [one for one in ordered if _fractional(done, one)]
    direct = [one for one in known if done.muscles[one].direct]
    helped = [one for one in known if not done.muscles[one].direct]
    for label, muscles in (("hard sets", direct), ("helped", helped)):
        words = (f"{muscle_name(one).lower()} {count(_fractional(done, one))}" for one in muscles)
        if muscles:
            yield labelled(label, ", ".join(words), screen)


def _fractional(done: "Finished", muscle: str) -> float:
    found = done.muscles.get(muscle)
    return found.fractional if found else 0.0
