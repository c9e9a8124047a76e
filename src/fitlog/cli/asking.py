"""`fitlog log` without words, on a terminal: questions whose likely answer Enter takes."""

from contextlib import contextmanager, suppress
from datetime import timedelta
from typing import TYPE_CHECKING, NamedTuple

from fitlog.cli.proposing import (
    beginning,
    likely_exercises,
    own_lines,
    proposal_for,
    proposal_of,
)
from fitlog.cli.recording import Line, line_of, record, repeated
from fitlog.cli.resting import rest_due
from fitlog.errors import AmbiguousError, FitlogError, NotFoundError
from fitlog.store.joining import running
from fitlog.training.likely import fresh, once_more
from fitlog.training.notation import SetOptions, change, format_sets, parse
from fitlog.training.proposal import Why
from fitlog.training.supersets import next_in_round
from fitlog.view.days import clock
from fitlog.view.echo import own_words
from fitlog.view.lines import BOLD, DIM, labelled, styled, wrapped
from fitlog.view.proposal import offered as spelled
from fitlog.view.rest import minutes, reason

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from fitlog.cli.context import Desk
    from fitlog.training.exercise import Exercise
    from fitlog.training.session import Session
    from fitlog.training.sets import PerformedSet

_OFFERED = 5
_OF_THE_LOG = 7
"""The exit code of what is wrong with the log itself: no other answer helps."""
_WORDS = "Enter takes what is in brackets; again, next, done and undo are words too."
_NEXT, _DONE = {"next", "n"}, {"done", "q", "quit", "exit"}


def ask_for_sets(desk: "Desk", exercise: "Exercise | None" = None) -> None:
    """Ask for an exercise, unless one is given, and its sets, until the lifter is done."""
    desk.say(styled(wrapped(_WORDS, desk.screen.width), DIM, desk.screen))
    try:
        _ask_on(desk, exercise)
    except EOFError:  # Ctrl-D
        desk.say("", blank=True)
    if running(desk.log, desk.fresh_now(), desk.gap):
        desk.say("The session goes on; fitlog finish ends it.")


def _ask_on(desk: "Desk", exercise: "Exercise | None") -> None:
    while True:
        exercise = exercise or _ask_exercise(desk)
        if exercise is None:
            return
        asked = _ask_sets(desk, exercise)
        if asked.done:
            return
        exercise = asked.coming


class _Step(NamedTuple):
    """What follows: another exercise, None to ask for one, or nothing any more."""

    coming: "Exercise | None" = None
    done: bool = False


class _Offer(NamedTuple):
    """What Enter takes: a set in the notation, or the `step` to what comes after it.

    `likely` is the set that changes are made to.
    """

    text: str
    number: int
    likely: "PerformedSet | None"
    step: _Step | None = None


def _ask_exercise(desk: "Desk") -> "Exercise | None":
    """Ask until an exercise is named; None for done."""
    session = running(desk.log, desk.fresh_now(), desk.gap)
    offered = _offered(desk, session)
    for number, slug in enumerate(offered, start=1):
        desk.say(f"  {number}  {desk.screen.text(desk.known(slug).name)}")
    while True:
        answer = answer_to(desk, "Exercise", offered[0] if offered else "", desk.catalog.slugs())
        if answer.lower() in _DONE:
            return None
        if answer.lower() == "undo":
            _undo(desk)
            continue
        if answer.isascii() and answer.isdigit() and 0 < int(answer) <= len(offered):
            answer = offered[int(answer) - 1]
        if not answer or answer.lower() in _NEXT:
            continue
        try:
            return _named(desk, answer)
        except FitlogError as error:
            offered = _refused(desk, error) or offered


def _refused(desk: "Desk", error: FitlogError) -> list[str]:
    """Say why an answer names no exercise; return those that it could name."""
    if error.exit_code == _OF_THE_LOG:
        raise error
    _say_error(desk, error)
    meant = list(error.candidates) if isinstance(error, AmbiguousError) else []
    for number, slug in enumerate(meant, start=1):
        desk.say(f"  {number}  {slug}")
    return meant


def _named(desk: "Desk", answer: str) -> "Exercise":
    """Return the exercise that an answer names; sets that are said with it are logged."""
    name, *words = answer.split()
    if not any(char.isdigit() for word in words for char in word):
        return desk.exercise(answer)
    desk.fresh_now()
    desk.words = f"log {answer}"
    line = line_of(desk, name, words, SetOptions(), None)
    record(desk, line)
    return line.exercise


def _offered(desk: "Desk", session: "Session | None") -> list[str]:
    """Return the exercises to choose from, the one that is proposed first."""
    proposal = proposal_of(desk, desk.log, session)
    first = [proposal.exercise] if proposal and proposal.exercise else []
    return list(dict.fromkeys([*first, *likely_exercises(desk.log, session)]))[:_OFFERED]


def _ask_sets(desk: "Desk", exercise: "Exercise") -> _Step:
    """Ask for sets of one exercise until another one is due."""
    _introduce(desk, exercise)
    while True:
        offer = _offer(desk, exercise)
        answer = answer_to(desk, f"{exercise.name}, set {offer.number}", offer.text)
        if answer.lower() in _NEXT | _DONE:
            return _Step(done=answer.lower() in _DONE)
        if offer.step and answer == offer.text:
            return offer.step
        if answer.lower() == "undo":
            _undo(desk)
        elif answer and _log(desk, exercise, answer, offer):
            turn = _after_set(desk)
            if turn and turn.slug != exercise.slug:
                return _Step(turn)


def _introduce(desk: "Desk", exercise: "Exercise") -> None:
    """Say what was done last time, and what the lifter wants to be told of it."""
    session = running(desk.log, desk.fresh_now(), desk.gap)
    begin = beginning(desk, session)
    last_time = [one.performed for one in desk.log.last_time(exercise.slug, *begin)]
    if last_time:
        desk.say(labelled("last time", format_sets(last_time, exercise), desk.screen))
    for label, text in own_lines(desk, desk.log, exercise.slug, *begin):
        desk.say(labelled(label, own_words(label, text), desk.screen))


def _offer(desk: "Desk", exercise: "Exercise") -> _Offer:
    session = running(desk.log, desk.fresh_now(), desk.gap)
    sets = session.sets if session else ()
    today = [one.performed for one in sets if one.exercise == exercise.slug]
    if today and sets[-1].exercise == exercise.slug:
        coming = proposal_of(desk, desk.log, session)
        if coming and coming.why is Why.DONE:
            return _Offer("done", len(today) + 1, fresh(once_more(today)), _Step(done=True))
        if coming and coming.why is Why.FOLLOWED:
            following = desk.known(coming.exercise)
            text = desk.screen.text(f"next: {following.name}")
            return _Offer(text, len(today) + 1, fresh(once_more(today)), _Step(following))
    found = proposal_for(desk, desk.log, session, exercise.slug)
    return _Offer(spelled(found, exercise), found.number, found.performed)


def _after_set(desk: "Desk") -> "Exercise | None":
    """Say the rest that is due now; in a superset return the exercise whose turn it is."""
    session = running(desk.log, desk.fresh_now(), desk.gap)
    if session is None or not session.sets:
        return None
    rest = rest_due(desk, session)
    if rest:
        until = clock(session.sets[-1].at + timedelta(seconds=rest.seconds))
        words = f"{minutes(rest.seconds)}, until {until}: {reason(rest)}"
        desk.say(labelled("rest", words, desk.screen))
    superset = session.superset_of(session.sets[-1].exercise)
    return desk.known(next_in_round(superset, session.sets)) if superset else None


def _log(desk: "Desk", exercise: "Exercise", answer: str, offer: _Offer) -> bool:
    """Log what was answered; where it cannot be read say so, and return False."""
    context, likely = desk.notation(exercise), offer.likely
    desk.fresh_now()
    desk.words = f"log {exercise.slug} {answer}"
    try:
        if answer.lower().split()[0] == "again":
            sets = _again(desk, exercise, answer.split()[1:])
        elif likely is None or answer == offer.text:
            sets = parse(answer, context)
        else:
            sets = change(answer, likely, context)
        record(desk, Line(exercise, sets, desk.now))
    except FitlogError as error:
        if error.exit_code == _OF_THE_LOG:
            raise
        _say_error(desk, error)
        return False
    return True


def _again(
    desk: "Desk", exercise: "Exercise", words: "Sequence[str]"
) -> "tuple[PerformedSet, ...]":
    """Return what `fitlog again` logs; raises NotFoundError before the first set of an exercise."""
    newest = desk.log.newest()
    if not newest or newest[0].exercise != exercise.slug:
        raise NotFoundError(
            f"no set of {exercise.name} to do again", unchanged="Nothing was logged."
        )
    return repeated(desk, exercise, newest[0], words, SetOptions())


def _undo(desk: "Desk") -> None:
    from fitlog.cli.stepping import say_steps  # noqa: PLC0415 - only when asked for

    desk.words = "undo"
    try:
        say_steps(desk, desk.log.undo(), "Undone", "nothing to undo")
    except NotFoundError as error:
        _say_error(desk, error)


def _say_error(desk: "Desk", error: FitlogError) -> None:
    for line in error.lines():
        desk.say(desk.screen.text(line))


def answer_to(desk: "Desk", question: str, likely: str, words: "Sequence[str]" = ()) -> str:
    """Ask one question; Enter takes the likely answer. Ctrl-C and Ctrl-D end the command."""
    shown = f" [{likely}]" if likely else ""
    # A terminal would break a long one within a word.
    text = wrapped(desk.screen.text(f"{question}{shown}:"), desk.screen.width - 1)
    *above, prompt = text.split("\n")
    for line in above:
        desk.say(styled(line, BOLD, desk.screen))
    with _completing(words):
        return input(_as_prompt(f"{prompt} ", desk)).strip() or likely


def _as_prompt(prompt: str, desk: "Desk") -> str:
    # Readline counts the prompt's width; \1 and \2 keep the style's escapes out of it.
    bold = styled("|", BOLD, desk.screen)
    if bold == "|":
        return prompt
    start, end = bold.split("|")
    return f"\1{start}\2{prompt}\1{end}\2"


@contextmanager
def _completing(words: "Sequence[str]") -> "Iterator[None]":
    """Let Tab complete these words, where the system has readline."""
    with suppress(ImportError):
        import readline  # noqa: PLC0415 - only for questions

        def complete(text: str, state: int) -> str | None:
            found = [word for word in words if text.lower() in word]
            starts = [word for word in found if word.startswith(text.lower())]
            return [*(starts or found), None][state]

        readline.set_completer_delims("")
        readline.set_completer(complete)
        readline.parse_and_bind("tab: complete")
    yield
