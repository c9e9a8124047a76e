"""Logging sets, as `log`, `again` and the questions all do it: read, decide, write, say."""

from contextlib import suppress
from dataclasses import replace
from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING, NamedTuple

import typer

from fitlog.cli.rested import forget, rested
from fitlog.errors import AmbiguousError, FitlogError, NotFoundError
from fitlog.store import Entry
from fitlog.store.joining import day_of_set
from fitlog.training.likely import once_more
from fitlog.training.moved import work_volume
from fitlog.training.notation import change, from_options, load_of, parse, with_options
from fitlog.training.notation.tokens import is_foreign
from fitlog.training.plausible import far_off
from fitlog.training.records import new_records
from fitlog.training.sets import LoggedSet, SetKind, Side
from fitlog.view.echo import Echo, echo
from fitlog.view.forms import dumped, sets_form

if TYPE_CHECKING:
    from collections.abc import Sequence

    from fitlog.cli.context import Desk
    from fitlog.training.exercise import Exercise
    from fitlog.training.notation import SetOptions
    from fitlog.training.personal_record import Record
    from fitlog.training.plausible import FarOff
    from fitlog.training.sets import PerformedSet


_MOMENT = timedelta(seconds=1)


class Line(NamedTuple):
    """Sets of an exercise that were read, and when they were done.

    `in_turn` are the exercises of the superset that they were typed in, this one among them.
    """

    exercise: "Exercise"
    sets: "tuple[PerformedSet, ...]"
    at: "datetime"
    in_turn: tuple[str, ...] = ()


def line_of(
    desk: "Desk", exercise: str, words: "Sequence[str]", options: "SetOptions", at: str | None
) -> Line:
    """Return what a line of words and options says; raises FitlogError."""
    found, rest = _named(desk, exercise, list(words))
    return Line(found, read_sets(desk, found, rest, options), desk.at(at))


def _named(desk: "Desk", exercise: str, words: list[str]) -> "tuple[Exercise, list[str]]":
    """Return the exercise and the words of its sets: `bench press 3x8@60` needs no quotes.

    Words that mean something in a set, such as left, are no part of a name.
    """
    length = next((n for n, word in enumerate(words) if not is_foreign(word)), len(words))
    for taken in range(length, 0, -1):
        with suppress(NotFoundError, AmbiguousError):
            return desk.catalog.find(" ".join([exercise, *words[:taken]])), words[taken:]
    return desk.exercise(exercise), words


def read_sets(
    desk: "Desk", exercise: "Exercise", words: "Sequence[str]", options: "SetOptions"
) -> "tuple[PerformedSet, ...]":
    """Return the sets that words, options or both say; raises NotationError."""
    context = desk.notation(exercise)
    if not words:
        return from_options(options, context)
    known = context._replace(said_load=load_of(options, context))
    sets = parse(" ".join(words), known)
    return with_options(sets, options, context) if given(options) else sets


def given(options: "SetOptions") -> bool:
    """Return whether any option was given; an empty one is."""
    return any(option is not None for option in options)


def changed(  # noqa: PLR0913 - a set, and both ways to say what changes
    desk: "Desk",
    exercise: "Exercise",
    before: "PerformedSet",
    words: "Sequence[str]",
    options: "SetOptions",
    *,
    keep_effort: bool = False,
) -> "tuple[PerformedSet, ...]":
    """Return a set with the changes that words and options say; raises NotationError."""
    context = desk.notation(exercise)
    sets = change(" ".join(words), before, context, keep_effort=keep_effort)
    return with_options(sets, options, context) if given(options) else sets


def repeated(
    desk: "Desk",
    exercise: "Exercise",
    last: LoggedSet,
    words: "Sequence[str]",
    options: "SetOptions",
) -> "tuple[PerformedSet, ...]":
    """Return the last set once more, or that of the other side where it is due, with changes."""
    before = last.performed
    if before.side in {None, Side.EACH} or options.side:
        return changed(desk, exercise, before, words, options)
    # Whether the words say a side is told by what they make of a set that has none.
    sideless = replace(before, side=None)
    said = change(" ".join(words), sideless, desk.notation(exercise))
    # A drop goes with the set before it.
    if not any(one.side for one in said) and said[0].kind is not SetKind.DROP:
        of_session = desk.reading.of_session(last.session_id)
        own = [one.performed for one in of_session if one.exercise == exercise.slug]
        before = once_more(own)
    return changed(desk, exercise, before, words, options)


def say_sets(
    desk: "Desk",
    exercise: "Exercise",
    sets: "tuple[LoggedSet, ...]",
    heading: str,
    *,
    json: bool = False,
) -> None:
    """Say sets as they are now."""
    if json:
        desk.say(dumped(sets_form(exercise.slug, sets)))
        return
    said = Echo(exercise, sets, heading=heading)
    desk.say(echo(said, desk.now.date(), desk.settings.unit, desk.screen))


def record(desk: "Desk", line: Line, *, json: bool = False) -> None:
    """Log a line and say what was understood."""
    earlier = earlier_sets(desk, line)
    warning = confirm(desk, line, earlier)
    logged = write(desk, [line])
    if warning:
        desk.warn(warning)
    said = sets_form(line.exercise.slug, logged) if json else None
    desk.say(dumped(said) if said else echoed(desk, line.exercise, logged, earlier))


def log_line(desk: "Desk", line: Line, *, rest: bool, dry_run: bool, json: bool) -> None:
    """Log a line and start the clock of its rest if asked to, or say what would be logged."""
    (rehearse if dry_run else record)(desk, line, json=json)
    if rest and not dry_run:
        from fitlog.cli.rest_clock import start_rest  # noqa: PLC0415 - only with --rest

        start_rest(desk, json=json)


def earlier_sets(desk: "Desk", line: Line) -> "tuple[LoggedSet, ...]":
    """Return what new sets are compared with: what stood before that day, and that day's sets.

    The day's own are all there because its first session may be the first of all, whose sets
    are the baseline and no records. What was done after the moment is not compared.
    """
    slug, log = line.exercise.slug, desk.log
    day = day_of_set(log, line.at, desk.gap)
    begin = datetime.combine(day, time(), line.at.tzinfo)
    of_day = log.on_day(day, slug)
    moved = desk.moved(line.exercise)
    return (*log.unbeaten(slug, begin, moved), *(one for one in of_day if one.at <= line.at))


def write(desk: "Desk", lines: "Sequence[Line]") -> "tuple[LoggedSet, ...]":
    """Write lines as one operation; return the sets with their short ids."""
    entries = [
        Entry(line.exercise.slug, line.sets, line.at, desk.zone_at(line.at), line.in_turn)
        for line in lines
    ]
    is_now = any(line.at == desk.now for line in lines)
    logged = desk.log.append(entries, desk.words, desk.gap, rested() if is_now else None)
    if is_now:
        forget()
    return desk.log.numbered(logged)


def rehearse(desk: "Desk", line: Line, *, json: bool = False) -> None:
    """Say what would be logged."""
    say_sets(desk, line.exercise, unlogged(line), "Not logged: ", json=json)


def unlogged(line: Line) -> "tuple[LoggedSet, ...]":
    """Return a line's sets as if logged, but without ids."""
    return tuple(
        LoggedSet(
            id="",
            short=0,
            session_id="",
            exercise=line.exercise.slug,
            at=line.at,
            day=line.at.date(),
            performed=one,
        )
        for one in line.sets
    )


def confirm(desk: "Desk", line: Line, earlier: "Sequence[LoggedSet]", about: str = "") -> str:
    """Ask about a load far off anything before; without a terminal return a warning, else "".

    What is said begins with `about`. Raises FitlogError where the answer is no.
    """
    found = far_off(line.sets, earlier)
    if found is None:
        return ""
    if not desk.interactive:
        return f"{about}{_remark(found)}; logged all the same. fitlog undo takes it back."
    if not typer.confirm(f"{about}{_remark(found)}. Log it?"):
        raise FitlogError("not logged", unchanged="Nothing was written.")
    return ""


def remark(desk: "Desk", line: Line) -> str:
    """Return a warning of a load far off anything before, "" if there is none."""
    found = far_off(line.sets, earlier_sets(desk, line))
    return f"{line.exercise.name}: {_remark(found)}" if found else ""


def _remark(found: "FarOff") -> str:
    return f"{found.load} is {found.times:.1f} times the {found.best} that was most before"


def echoed(
    desk: "Desk",
    exercise: "Exercise",
    logged: "tuple[LoggedSet, ...]",
    earlier: "tuple[LoggedSet, ...]",
) -> str:
    """Return what is said of sets of one exercise that were logged."""
    said = echo_of(desk, exercise, logged, earlier)
    # Past midnight a session goes on, and its day is today.
    is_now = abs(desk.now - logged[0].at) < _MOMENT
    today = logged[0].day if is_now else desk.now.date()
    return echo(said, today, desk.settings.unit, desk.screen)


def echo_of(
    desk: "Desk",
    exercise: "Exercise",
    logged: "tuple[LoggedSet, ...]",
    earlier: "tuple[LoggedSet, ...]",
) -> Echo:
    """Return what there is to say of sets of one exercise that were logged."""
    day = logged[0].day
    moved = desk.moved_grams(exercise, day)
    today = desk.log.on_day(day, exercise.slug)
    volume = sum(work_volume(one.performed, moved) for one in today)
    return Echo(
        exercise,
        logged,
        today=today,
        volume_grams=volume,
        last_time=desk.log.last_time(exercise.slug, logged[0].at, day),
        records=_records(desk, exercise, logged, earlier),
        own_lines=_own_lines(desk, logged) if len(today) == len(logged) else (),
    )


def _own_lines(desk: "Desk", logged: "tuple[LoggedSet, ...]") -> "tuple[tuple[str, str], ...]":
    """Return what the lifter wants to be told of an exercise, with its first set of the day."""
    from fitlog.cli.proposing import own_lines  # noqa: PLC0415 - with the first set only

    first = logged[0]
    return tuple(own_lines(desk, desk.log, first.exercise, first.at, first.day))


def _records(
    desk: "Desk",
    exercise: "Exercise",
    logged: "tuple[LoggedSet, ...]",
    earlier: "tuple[LoggedSet, ...]",
) -> "tuple[Record, ...]":
    moved = desk.moved(exercise)
    first = logged[0]
    best, this = desk.log.volume_marks(exercise.slug, first.session_id, first.day, moved)
    return new_records(
        earlier,
        logged,
        earlier_session_volumes=[best],
        this_session_volume=this,
        moved_grams=moved,
        formula=desk.settings.e1rm_formula,
    )
