"""Exercises done in turn: `log A 3x12@15 + B 3x10@20` and `superset A B` from word to log."""

import re
from typing import TYPE_CHECKING

from fitlog.cli.recording import (
    Line,
    confirm,
    earlier_sets,
    echoed,
    given,
    line_of,
    record,
    rehearse,
    unlogged,
    write,
)
from fitlog.errors import NotFoundError, UsageError
from fitlog.store.joining import running
from fitlog.store.supersetting import Moment, begin_superset, end_supersets
from fitlog.training.notation.tokens import is_foreign
from fitlog.training.supersets import in_turn, turns_of
from fitlog.view.batch import batch_form
from fitlog.view.echo import Echo, echo
from fitlog.view.forms import dumped
from fitlog.view.lines import wrapped
from fitlog.view.superset import heading, superset_form, superset_page

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from fitlog.cli.context import Desk
    from fitlog.training.notation import SetOptions
    from fitlog.training.sets import LoggedSet

PLUS = "+"
LEAST = 2
_EXAMPLE = "fitlog log bench 3x8@60 + barbell row 3x10@50"
# Not those after a digit: they are a unit, as in 20kgx5.
_LETTERS = re.compile(r"(?<![^\W_])[^\W\d_]+")


def log_in_turn(  # noqa: PLR0913 - what `log` takes
    desk: "Desk",
    words: "Sequence[str]",
    options: "SetOptions",
    at: str | None,
    *,
    dry_run: bool,
    json: bool,
) -> None:
    """Log words in which a "+" stands, between exercises or not."""
    lines = lines_of(desk, words, options, at)
    if len(lines) == 1:
        (rehearse if dry_run else record)(desk, lines[0], json=json)
    else:
        (_rehearse if dry_run else _record)(desk, lines, json=json)


def lines_of(
    desk: "Desk", words: "Sequence[str]", options: "SetOptions", at: str | None
) -> list[Line]:
    """Return a line for each exercise that the words name; raises FitlogError."""
    parts = split(words)
    if len(parts) > 1 and given(options):
        raise UsageError(
            "options are for one exercise; with + each says its sets in words",
            unchanged="Nothing was logged.",
            hint=f"Say it: {_EXAMPLE}",
        )
    if len(parts) == 1:
        exercise, *rest = parts[0]
        return [line_of(desk, exercise, rest, options, at)]
    for part in parts:
        _demand_set(part)
    lines = [line_of(desk, exercise, rest, options, at) for exercise, *rest in parts]
    slugs = distinct([line.exercise.slug for line in lines])
    return [line._replace(in_turn=slugs) for line in lines]


def rounds(lines: "Sequence[Line]") -> list[Line]:
    """Return lines of exercises done in turn as a line a turn, round by round; one stays one."""
    if len(lines) == 1:
        return [*lines]
    return in_turn([line._replace(sets=turn) for turn in turns_of(line.sets)] for line in lines)


def split(words: "Sequence[str]") -> list[list[str]]:
    """Return the words of each exercise: a "+" before a name parts them.

    Any other "+" belongs to the sets, as in bw + 20 x 5.
    """
    parts: list[list[str]] = [[]]
    for place, word in enumerate(words):
        if word == PLUS and _is_named(words[place + 1 :]) and parts[-1]:
            parts.append([])
        else:
            parts[-1].append(word)
    return parts


def distinct(slugs: "Sequence[str]") -> tuple[str, ...]:
    """Return the exercises of a superset; raises UsageError where one is there twice."""
    twice = next((slug for slug in slugs if slugs.count(slug) > 1), "")
    if twice:
        raise UsageError(
            f"{twice} cannot take turns with itself",
            unchanged="Nothing was written.",
            hint=f"A superset is of several exercises: {_EXAMPLE}",
        )
    return tuple(slugs)


def _is_named(words: "Sequence[str]") -> bool:
    """Return whether words begin with what can be an exercise's name and no set."""
    for word in words:
        if any(is_foreign(run) or not run.isascii() for run in _LETTERS.findall(word)):
            return True
        if not word.isalpha():
            return False
    return False


def _demand_set(words: "Sequence[str]") -> None:
    """Raise UsageError where an exercise is named without its sets."""
    if not any(char.isdigit() for word in words[1:] for char in word):
        raise UsageError(
            f"what was done of {' '.join(words)}? each exercise has its sets behind it",
            unchanged="Nothing was logged.",
            hint=f"Say it: {_EXAMPLE}",
        )


def _rehearse(desk: "Desk", lines: "Sequence[Line]", *, json: bool) -> None:
    read = [unlogged(line) for line in lines]
    if json:
        desk.say(dumped(batch_form([one for sets in read for one in sets])))
        return
    desk.say(heading([], desk.screen, "Not logged: "))
    for line, sets in zip(lines, read, strict=True):
        said = Echo(line.exercise, sets)
        desk.say(echo(said, desk.now.date(), desk.settings.unit, desk.screen))


def _record(desk: "Desk", lines: "Sequence[Line]", *, json: bool) -> None:
    earlier = [earlier_sets(desk, line) for line in lines]
    asked = zip(lines, earlier, strict=True)
    warnings = [confirm(desk, line, sets, f"{line.exercise.name}: ") for line, sets in asked]
    logged = write(desk, rounds(lines))
    for warning in filter(None, warnings):
        desk.warn(warning)
    if json:
        desk.say(dumped(batch_form(logged)))
        return
    desk.say(heading(logged, desk.screen))
    for line, before in zip(lines, earlier, strict=True):
        sets = _of(line, logged)
        desk.say(echoed(desk, line.exercise, sets, before))


def _of(line: Line, logged: "Iterable[LoggedSet]") -> "tuple[LoggedSet, ...]":
    return tuple(one for one in logged if one.exercise == line.exercise.slug)


def begin_in_turn(desk: "Desk", slugs: "Sequence[str]") -> None:
    """Let exercises be done in turn in the running session; raises UsageError for only one."""
    if len(slugs) < LEAST:
        raise UsageError(
            "a superset is of two exercises or more",
            unchanged="Nothing was changed.",
            hint=f'Name another one: fitlog superset {slugs[0]} "seated cable row"',
        )
    begin_superset(desk.log, distinct(slugs), desk.words, _moment(desk))


def end_in_turn(desk: "Desk", slugs: "Sequence[str]", *, json: bool) -> None:
    """End the supersets that these exercises are in, all without any, and say which.

    Raises NotFoundError where there is none.
    """
    session = running(desk.log, desk.now, desk.gap)
    in_any = {slug for one in (session.supersets if session else ()) for slug in one.exercises}
    absent = next((slug for slug in slugs if slug not in in_any), None)
    if absent or session is None or not in_any:
        raise NotFoundError(
            f"{absent} is in no superset now" if absent else "no superset is running",
            unchanged="Nothing was changed.",
        )
    end_supersets(desk.log, slugs, desk.words, _moment(desk))
    if json:
        say_supersets(desk, json=True)
        return
    ended = [one for one in session.supersets if not slugs or {*slugs} & {*one.exercises}]
    for one in ended:
        names = ", ".join(desk.known(slug).name for slug in one.exercises)
        desk.say(wrapped(desk.screen.text(f"Ended: {names}"), desk.screen.width))


def say_supersets(desk: "Desk", *, json: bool = False) -> None:
    """Say which exercises are done in turn in the running session, and what comes next."""
    session = running(desk.log if desk.wrote else desk.reader, desk.now, desk.gap)
    if json:
        desk.dump(superset_form(session))
        return
    slugs = [slug for one in (session.supersets if session else ()) for slug in one.exercises]
    desk.say(superset_page(session, desk.exercises(slugs), desk.screen))


def _moment(desk: "Desk") -> Moment:
    return Moment(desk.now, desk.zone_at(desk.now), desk.gap)
