"""Ending a session, and what there is to tell of it: each thing read once."""

from datetime import timedelta
from typing import TYPE_CHECKING, NamedTuple

from fitlog.cli.volumes import SET_ASIDE
from fitlog.errors import FitlogError, NotFoundError, UsageError
from fitlog.store.finishing import finish, sessions_before
from fitlog.store.gathering import session_of
from fitlog.store.joining import running, start_of
from fitlog.store.rack import newest_session
from fitlog.training.personal_record import by_weight
from fitlog.training.records import session_volume_records
from fitlog.training.session_compare import likest, step, timing_of, work_in_all, work_of
from fitlog.training.side_balance import short_sides
from fitlog.training.supersets import gathered
from fitlog.training.surpassed import surpassings
from fitlog.training.volume import muscle_sets
from fitlog.view.days import clock, day_name
from fitlog.view.finish_values import Against, ExerciseDone, Finished

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from pathlib import Path

    from fitlog.cli.context import Desk
    from fitlog.training.exercise import Exercise
    from fitlog.training.moved import Moved
    from fitlog.training.personal_record import Record
    from fitlog.training.session import Session
    from fitlog.training.sets import LoggedSet

LOOKED_BACK = timedelta(weeks=26)
"""A session is held against none that is longer ago."""
_LONGEST = timedelta(days=1)
_UNWRITTEN = "Nothing was written."


class Ending(NamedTuple):
    """The session that is to be finished, and when it ended.

    `forgotten` where nobody finished it, so that it ended with its last set.
    """

    session: "Session"
    at: "datetime"
    forgotten: bool = False


def ending_of(desk: "Desk", at: str | None) -> Ending:
    """Return the session that is to be finished and when it ended, as `--at` says if it does.

    Raises NotFoundError where there is none, FitlogError for one that is finished, UsageError
    for an end that cannot be.
    """
    session = running(desk.log, desk.now, desk.gap) or newest_session(desk.log)
    if session is None or not session.sets:
        raise _nothing(desk)
    if session.finished_at is not None:
        raise _finished_already(session, desk)
    if at is None:
        return _by_itself(desk, session)
    ended_at, last = desk.at(at), session.sets[-1].at
    if ended_at < last:
        raise UsageError(
            f"{_moment(desk, ended_at)} is before its last set, at {clock(last)}",
            unchanged=_UNWRITTEN,
        )
    if ended_at - session.started_at > _LONGEST:
        raise UsageError(
            f"{_moment(desk, ended_at)} is more than a day after it began",
            unchanged=_UNWRITTEN,
            hint='Say the day too: fitlog finish --at "yesterday 19:30"',
        )
    return Ending(session, ended_at)


def demand_free(picture: "Path | None") -> None:
    """Raise FitlogError where a picture cannot be a new file, before anything is written."""
    if picture is not None and (picture.exists() or not picture.parent.is_dir()):
        why = "it is there already" if picture.exists() else "no such directory"
        raise FitlogError(
            f"{picture} cannot be written: {why}",
            unchanged=_UNWRITTEN,
            hint="No file is written over: choose another name." if picture.exists() else "",
        )


def end(desk: "Desk", ending: Ending, note: str | None, rpe_tenths: int | None) -> Finished:
    """Finish a session and return what there is to tell of it."""
    session = ending.session.id
    finish(desk.log, session, ending.at, desk.words, note=note, rpe_tenths=rpe_tenths)
    done = summary_of(desk, session_of(desk.log, session))
    return done._replace(forgotten=ending.forgotten)


def summary_of(desk: "Desk", session: "Session") -> Finished:
    """Return what there is to tell of a session that has sets, finished or not."""
    # The exercises of a superset stand together, else in the order they began.
    order = (part.exercise for group in gathered(session.sets) for part in group.parts)
    exercises = desk.exercises(order)
    done = tuple(_done(desk, session, exercise) for exercise in exercises.values())
    counting = [one for one in done if _counts(desk, one.exercise)]
    return Finished(
        session,
        done,
        work_in_all(one.work for one in done),
        timing_of(session),
        muscle_sets((one.exercise, one.hard_sets) for one in counting),
        tuple(short_sides(session.sets)),
        _against(desk, session),
        desk.now.date(),
        desk.settings.unit,
    )


def say_summary(desk: "Desk", done: Finished, *, json: bool) -> None:
    """Say what there is to tell of a session, to people or to programs."""
    if json:
        from fitlog.view.finish_json import finish_form  # noqa: PLC0415 - only for programs

        desk.dump(finish_form(done, desk.reading.numbered))
        return
    from fitlog.view.finish_page import finish_page  # noqa: PLC0415 - only for people

    desk.page(finish_page(done, desk.screen))


def _nothing(desk: "Desk") -> FitlogError:
    started = start_of(desk.log)
    if started is None:
        hint = "Log a set: fitlog log kickback 12@15 left"
        return NotFoundError("the log is empty", unchanged=_UNWRITTEN, hint=hint)
    return NotFoundError(
        f"nothing to finish: the session started {_on(desk, started.at)} has no set yet",
        unchanged=_UNWRITTEN,
        hint="fitlog cancel drops it.",
    )


def _finished_already(session: "Session", desk: "Desk") -> FitlogError:
    ended_at = session.finished_at or session.ended_at
    return FitlogError(
        f"finished {_on(desk, ended_at)} already",
        unchanged=_UNWRITTEN,
        hint="fitlog resume opens it again; fitlog session edit changes it.",
    )


def _by_itself(desk: "Desk", session: "Session") -> Ending:
    """Return the end of a session without a word of it: now, or its last set long ago."""
    if not session.timed:
        raise UsageError(
            f"when the session of {day_name(session.day, desk.now.date())} was is not known",
            unchanged=_UNWRITTEN,
            hint="Say when it ended: fitlog finish --at 18:30",
        )
    last = session.sets[-1].at
    if desk.now - last < desk.gap:
        return Ending(session, max(desk.now, last))
    return Ending(session, last, forgotten=True)


def _on(desk: "Desk", at: "datetime") -> str:
    """Return "at 19:02", of another day "Fri 20 Nov at 19:02"."""
    today = desk.now.date()
    day = "" if at.date() == today else f"{day_name(at.date(), today)} "
    return f"{day}at {clock(at)}"


def _moment(desk: "Desk", at: "datetime") -> str:
    return _on(desk, at).removeprefix("at ")


def _done(desk: "Desk", session: "Session", exercise: "Exercise") -> ExerciseDone:
    sets = tuple(one for one in session.sets if one.exercise == exercise.slug)
    moved = desk.moved(exercise)
    last_time = desk.reading.last_time(exercise.slug, sets[0].at, session.day)
    of_day = desk.reading.on_day(session.day, exercise.slug)
    earlier = [one for one in of_day if one.session_id != session.id and one.at < sets[0].at]
    formula = desk.settings.e1rm_formula
    return ExerciseDone(
        exercise,
        sets,
        work_of(sets, moved),
        last_time,
        step(sets, last_time, moved=moved, formula=formula) if last_time else None,
        _records(desk, session, exercise, (earlier, sets)),
        bool(earlier),
    )


def _records(
    desk: "Desk",
    session: "Session",
    exercise: "Exercise",
    of_day: "tuple[Sequence[LoggedSet], Sequence[LoggedSet]]",
) -> "tuple[Record, ...]":
    """Return the records of one exercise in the session, each mark once.

    `of_day` are its sets of that day: those of sessions before, and those of this one.
    """
    (earlier, sets), moved, slug = of_day, desk.moved(exercise), exercise.slug
    begin = sets[0].at.replace(hour=0, minute=0, second=0, microsecond=0)
    stood = (*desk.reading.unbeaten(slug, begin, moved), *earlier)
    formula = desk.settings.e1rm_formula
    found = surpassings((*stood, *sets), moved_grams=moved, formula=formula)
    own = {one.id for one in sets}
    new = [one.record for one in found if one.record.set and one.record.set.id in own]
    day_before = session.day - timedelta(days=1)
    best, this = desk.reading.volume_marks(slug, session.id, day_before, moved)
    best = max(best, _most_in_one(earlier, moved))
    in_all = session_volume_records([(session.day, best), (session.day, this)])
    return tuple(by_weight([*new, *in_all]))


def _most_in_one(sets: "Sequence[LoggedSet]", moved: "Moved") -> int:
    """Return the greatest volume load of one session of several, 0 for none."""
    sessions = {one.session_id for one in sets}
    of_each = ([one for one in sets if one.session_id == each] for each in sessions)
    return max((work_of(each, moved).load.grams for each in of_each), default=0)


def _counts(desk: "Desk", exercise: "Exercise") -> bool:
    """Return whether its sets are hard sets for muscles; those of running are none."""
    if not (exercise.primary or exercise.secondary):
        return False
    return desk.catalog.entry(exercise.slug).kind.category not in SET_ASIDE


def _against(desk: "Desk", session: "Session") -> Against | None:
    """Return the session that this one is held against, None where nothing is like it."""
    earlier = sessions_before(desk.reading, session.day, session.day - LOOKED_BACK)
    done = {one.exercise for one in session.sets}
    like = likest(session.title, done, earlier)
    if like is None:
        return None
    then = session_of(desk.reading, like.id)
    exercises = desk.exercises(one.exercise for one in then.sets)
    work = work_in_all(
        work_of([one for one in then.sets if one.exercise == slug], desk.moved(exercise))
        for slug, exercise in exercises.items()
    )
    left_out = tuple(one for slug, one in exercises.items() if slug not in done)
    return Against(then, work, timing_of(then), like.by_title, like.shared, left_out)
