"""`fitlog log` without words, on a terminal: questions whose likely answer Enter takes."""

from contextlib import contextmanager, suppress
from dataclasses import replace
from typing import TYPE_CHECKING

from fitlog.cli.recording import Line, record
from fitlog.errors import AmbiguousError, FitlogError, NotFoundError
from fitlog.store.reading import Span
from fitlog.training.likely import next_exercises, next_set
from fitlog.training.notation import change, format_sets, parse
from fitlog.view.lines import BOLD, DIM, labelled, styled

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from fitlog.cli.context import Desk
    from fitlog.training.exercise import Exercise
    from fitlog.training.sets import PerformedSet

_SESSIONS = 8
_OFFERED = 5
_NEXT, _DONE = {"next", "n"}, {"done", "q", "quit", "exit"}


def ask_for_sets(desk: "Desk", exercise: "Exercise | None" = None) -> None:
    """Ask for an exercise, unless one is given, and its sets, until the lifter is done."""
    desk.say(
        styled(
            "Enter takes what is in brackets; next, done and undo are words too.", DIM, desk.screen
        )
    )
    while True:
        exercise = exercise or _ask_exercise(desk)
        if exercise is None or not _ask_sets(desk, exercise):
            return
        exercise = None


def _ask_exercise(desk: "Desk") -> "Exercise | None":
    """Ask until an exercise is named; None for done."""
    offered = _offered(desk)
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
            return desk.exercise(answer)
        except AmbiguousError as error:
            offered = list(error.candidates)
            _say_error(desk, error)
            for number, slug in enumerate(offered, start=1):
                desk.say(f"  {number}  {slug}")
        except NotFoundError as error:
            _say_error(desk, error)


def _offered(desk: "Desk") -> list[str]:
    sessions = desk.log.sessions(Span(last=_SESSIONS))
    open_ = [one for one in sessions if desk.now - one.ended_at < desk.gap]
    today = open_[-1].sets if open_ and open_[-1].day == desk.now.date() else ()
    before = [one.sets for one in reversed(sessions) if one.sets != today]
    return next_exercises(today, before)[:_OFFERED]


def _ask_sets(desk: "Desk", exercise: "Exercise") -> bool:
    """Ask for sets of one exercise; False when the lifter is done altogether."""
    last_time = [one.performed for one in desk.log.last_time(exercise.slug, desk.fresh_now())]
    if last_time:
        desk.say(labelled("last time", format_sets(last_time, exercise), desk.screen))
    while True:
        today = [one.performed for one in desk.log.on_day(desk.now.date(), exercise.slug)]
        likely = _without_effort(next_set(today, last_time))
        offered = format_sets([likely], exercise) if likely else ""
        answer = answer_to(desk, f"{exercise.name}, set {len(today) + 1}", offered)
        if answer.lower() in _NEXT | _DONE:
            return answer.lower() in _NEXT
        if answer.lower() == "undo":
            _undo(desk)
        elif answer:
            _log(desk, exercise, answer, offered, likely)


def _without_effort(likely: "PerformedSet | None") -> "PerformedSet | None":
    # How hard it was, and what was noted, belong to their own set.
    return likely and replace(likely, effort=None, note="")


def _log(
    desk: "Desk", exercise: "Exercise", answer: str, offered: str, likely: "PerformedSet | None"
) -> None:
    context = desk.notation(exercise)
    desk.fresh_now()
    desk.words = f"log {exercise.slug} {answer}"
    try:
        if likely is None or answer == offered:
            sets = parse(answer, context)
        else:
            sets = change(answer, likely, context)
        record(desk, Line(exercise, sets, desk.now))
    except FitlogError as error:
        if error.exit_code == 7:  # noqa: PLR2004 - the log itself: no other answer helps
            raise
        _say_error(desk, error)


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
    prompt = desk.screen.text(f"{question}{shown}: ")
    with _completing(words):
        return input(_as_prompt(prompt, desk)).strip() or likely


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
