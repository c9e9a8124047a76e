"""`fitlog note`: words about a set, an exercise or a session."""

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Annotated, NamedTuple

import typer

from fitlog.cli.commands import command_app
from fitlog.cli.options import desk_of, rpe_tenths, short_of
from fitlog.cli.recording import say_sets
from fitlog.errors import NotFoundError, UsageError

if TYPE_CHECKING:
    from fitlog.cli.context import Desk
    from fitlog.training.sets import LoggedSet

app = command_app()
_SHORT = re.compile(r"@[0-9]{1,9}")


class Wish(NamedTuple):
    """What is to be noted: None for no text, and for nothing said of pinning."""

    text: str | None
    pin: bool | None


@app.command()
def note(
    ctx: typer.Context,
    text: Annotated[
        list[str] | None,
        typer.Argument(help="The note; none takes it away. @7 in front: on that set."),
    ] = None,
    exercise: Annotated[
        bool, typer.Option("--exercise", help="On the set's exercise, in its session.")
    ] = False,
    session: Annotated[bool, typer.Option("--session", help="On the set's whole session.")] = False,
    pin: Annotated[
        bool | None, typer.Option("--pin/--unpin", help="Show it the next time, or not.")
    ] = None,
    rpe: Annotated[
        str | None, typer.Option("--rpe", help="How hard the whole session was, 0 to 10.")
    ] = None,
) -> None:
    """Write a note on the last set, its exercise or its session, in place of the one it had.

    A pinned note is shown again when the exercise is done next, that of a session at the next
    one; --pin without a text pins the note that is there. A note that begins with a number like
    @7 itself is quoted as a whole.

    \b
    $ fitlog note strap slipped
    Noted: Cable Medius Kickback
      @1         12 reps at 15 kg, left, pause 2 s at the top, "strap slipped"
    """
    desk = desk_of(ctx)
    _demand_one(exercise=exercise, session=session or rpe is not None)
    done, wish = _aimed(desk, text or [], pin)
    if exercise:
        _on_exercise(desk, done, wish)
    elif session or rpe is not None:
        _on_session(desk, done, wish, rpe)
    else:
        _on_set(desk, done, wish)


def _demand_one(*, exercise: bool, session: bool) -> None:
    if exercise and session:
        raise UsageError(
            "on the exercise, or on the session?",
            unchanged="Nothing was written.",
            hint="Write two notes: --exercise on one, --session or --rpe on the other.",
        )


def _aimed(desk: "Desk", words: list[str], pin: bool | None) -> "tuple[LoggedSet, Wish]":
    """Return the set that the words name, else the newest, and what to note of it."""
    named = bool(words) and _SHORT.fullmatch(words[0]) is not None
    said = words[1:] if named else words
    wish = Wish(" ".join(said) if said else None, pin)
    if named:
        return _at_short(desk, words[0]), wish
    newest = desk.log.newest()
    if not newest:
        raise NotFoundError("the log is empty", hint="Log a set: fitlog log kickback 12@15 left")
    return newest[0], wish


def _at_short(desk: "Desk", word: str) -> "LoggedSet":
    try:
        return desk.log.at_short(short_of(word))
    except NotFoundError as error:
        error.hint = f'A note that begins so is quoted as a whole: fitlog note "{word} ..."'
        raise


def _wanted(wish: Wish, before: str) -> tuple[str, bool]:
    """Return the note that there shall be, "" for none, and whether it is pinned."""
    if wish.text is not None:
        return wish.text, bool(wish.text and wish.pin)
    if wish.pin is None:
        return "", False
    if not before:
        raise NotFoundError(
            f"there is no note to {'pin' if wish.pin else 'unpin'}",
            unchanged="Nothing was changed.",
            hint="Write it: fitlog note seat up one notch --pin",
        )
    return before, wish.pin


def _on_set(desk: "Desk", done: "LoggedSet", wish: Wish) -> None:
    from fitlog.view.noting import noted  # noqa: PLC0415 - one of three

    text, pinned = _wanted(wish, done.performed.note)
    performed = replace(done.performed, note=text, pinned=pinned)
    new = desk.log.replace(done, performed, desk.words)
    say_sets(desk, desk.known(new.exercise), desk.log.numbered([new]), noted(pinned=pinned))


def _on_exercise(desk: "Desk", done: "LoggedSet", wish: Wish) -> None:
    from fitlog.store.noting import note_block, note_of_block  # noqa: PLC0415 - one of three
    from fitlog.view.noting import exercise_noted  # noqa: PLC0415 - likewise

    text, pinned = _wanted(wish, note_of_block(desk.log, done).text)
    note_block(desk.log, done, text, desk.words, pinned=pinned)
    new, name = note_of_block(desk.log, done), desk.known(done.exercise).name
    desk.say(exercise_noted(name, new, done, desk.now.date(), desk.screen))


def _on_session(desk: "Desk", done: "LoggedSet", wish: Wish, rpe: str | None) -> None:
    """Write what is said of a session; an RPE alone leaves the note as it is."""
    from fitlog.store.describing import describe  # noqa: PLC0415 - one of three
    from fitlog.store.gathering import session_of  # noqa: PLC0415 - likewise
    from fitlog.view.history import history_page  # noqa: PLC0415 - likewise

    tenths = rpe_tenths(rpe)
    there = session_of(desk.log, done.session_id)
    keeps = wish == Wish(None, None) and rpe is not None
    text, pinned = (there.note, there.pinned) if keeps else _wanted(wish, there.note)
    describe(desk.log, there.id, desk.words, note=text, rpe_tenths=tenths, pinned=pinned)
    new = session_of(desk.log, there.id)
    exercises = desk.exercises(one.exercise for one in new.sets)
    desk.say(history_page([new], exercises, desk.now.date(), desk.screen))
