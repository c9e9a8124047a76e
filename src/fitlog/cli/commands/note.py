"""`fitlog note`: words about a set, an exercise or a session."""

import re
from typing import TYPE_CHECKING, Annotated, NamedTuple

import typer

from fitlog.cli.commands import command_app
from fitlog.cli.options import desk_of, rpe_tenths, short_of
from fitlog.cli.recording import say_sets
from fitlog.errors import NotFoundError, UsageError

if TYPE_CHECKING:
    from fitlog.cli.context import Desk
    from fitlog.store.reading import LogReader
    from fitlog.training.sets import LoggedSet

app = command_app()
_SHORT = re.compile(r"@[0-9]{1,9}")


class Wish(NamedTuple):
    """What is to be noted: None for no text, and for nothing said of pinning."""

    text: str | None
    pin: bool | None
    clear: bool

    @property
    def is_none(self) -> bool:
        """Whether the note that there is stays as it is."""
        return self.text is None and self.pin is None and not self.clear


@app.command()
def note(
    ctx: typer.Context,
    text: Annotated[
        list[str] | None,
        typer.Argument(help="The note; none shows those there are. @7 in front: on that set."),
    ] = None,
    exercise: Annotated[
        bool, typer.Option("--exercise", help="On the set's exercise, in its session.")
    ] = False,
    session: Annotated[bool, typer.Option("--session", help="On the set's whole session.")] = False,
    pin: Annotated[bool, typer.Option("--pin", help="Show it the next time, too.")] = False,
    unpin: Annotated[bool, typer.Option("--unpin", help="Show it no more.")] = False,
    clear: Annotated[bool, typer.Option("--clear", help="Take the note away.")] = False,
    rpe: Annotated[
        str | None, typer.Option("--rpe", help="How hard the whole session was, 0 to 10.")
    ] = None,
) -> None:
    """Write a note on the last set, its exercise or its session, in place of the one it had.

    Without a text it shows the notes there are. A pinned note is shown again when the exercise
    is done next, that of a session at the next one; --pin without a text pins the note that is
    there. A note that begins with a number like @7 itself is quoted as a whole.

    \b
    $ fitlog note strap slipped
    Noted: Cable Medius Kickback
      @1         12 reps at 15 kg, left, pause 2 s at the top, "strap slipped"
    """
    desk = desk_of(ctx)
    number, said = _split(text or [])
    wish = Wish(said, _pinning(pin=pin, unpin=unpin), clear)
    _demand_one(exercise=exercise, session=session or rpe is not None)
    _demand_sense(wish, rpe)
    if wish.is_none and rpe is None:
        _show(desk, _aimed(desk.reader, number), exercise=exercise, session=session)
    elif exercise:
        _on_exercise(desk, _aimed(desk.log, number), wish)
    elif session or rpe is not None:
        _on_session(desk, _aimed(desk.log, number), wish, rpe)
    else:
        _on_set(desk, _aimed(desk.log, number), wish)


def _split(words: list[str]) -> tuple[str, str | None]:
    """Return the number of a set, "" for none, and the text after it, None for none."""
    named = bool(words) and _SHORT.fullmatch(words[0]) is not None
    said = words[1:] if named else words
    return words[0] if named else "", " ".join(said) if said else None


def _pinning(*, pin: bool, unpin: bool) -> bool | None:
    if pin and unpin:
        raise UsageError(
            "--pin or --unpin: one of them",
            unchanged="Nothing was changed.",
            hint="See: fitlog note --help",
        )
    return pin if pin or unpin else None


def _demand_one(*, exercise: bool, session: bool) -> None:
    if exercise and session:
        raise UsageError(
            "on the exercise, or on the session?",
            unchanged="Nothing was written.",
            hint="Write two notes: --exercise on one, --session or --rpe on the other.",
        )


def _demand_sense(wish: Wish, rpe: str | None) -> None:
    """Raise UsageError for a note without words, and for wishes that do not go together."""
    if wish.text is not None and not wish.text.strip():
        raise UsageError(
            "a note has words",
            unchanged="Nothing was changed.",
            hint="Take the one there is away: fitlog note --clear",
        )
    if wish.clear and (wish.text or wish.pin is not None or rpe is not None):
        raise UsageError(
            "--clear takes a note away: it goes with no text, --pin, --unpin or --rpe",
            unchanged="Nothing was changed.",
            hint="A new text takes the old one's place by itself.",
        )


def _aimed(log: "LogReader", number: str) -> "LoggedSet":
    """Return the set of that number, the newest where there is none."""
    if number:
        return _at_short(log, number)
    newest = log.newest()
    if not newest:
        raise NotFoundError("the log is empty", hint="Log a set: fitlog log kickback 12@15 left")
    return newest[0]


def _at_short(log: "LogReader", word: str) -> "LoggedSet":
    try:
        return log.at_short(short_of(word))
    except NotFoundError as error:
        error.hint = f'A note that begins so is quoted as a whole: fitlog note "{word} ..."'
        raise


def _wanted(wish: Wish, before: str) -> tuple[str, bool]:
    """Return the note that there shall be, "" for none, and whether it is pinned."""
    if wish.text is not None:
        return wish.text, bool(wish.pin)
    if not before:
        what = "take away" if wish.clear else "pin" if wish.pin else "unpin"
        raise NotFoundError(
            f"there is no note to {what}",
            unchanged="Nothing was changed.",
            hint="Those there are: fitlog note"
            if wish.clear
            else "Write it: fitlog note seat up one notch --pin",
        )
    return ("", False) if wish.clear else (before, bool(wish.pin))


def _show(desk: "Desk", done: "LoggedSet", *, exercise: bool, session: bool) -> None:
    from fitlog.store.gathering import session_of  # noqa: PLC0415 - only to show
    from fitlog.store.noting import note_of_block  # noqa: PLC0415 - likewise
    from fitlog.view.noting import Place, PlacedNote, notes_page  # noqa: PLC0415 - likewise

    of_block, whole = note_of_block(desk.reader, done), session_of(desk.reader, done.session_id)
    notes = [
        PlacedNote(Place.SET, done.performed.note, done.performed.pinned),
        PlacedNote(Place.EXERCISE, of_block.text, of_block.pinned),
        PlacedNote(Place.SESSION, whole.note, whole.pinned),
    ]
    shown = notes[1:2] if exercise else notes[2:] if session else notes
    name = desk.known(done.exercise).name
    desk.say(notes_page(name, done, shown, desk.now.date(), desk.screen))


def _on_set(desk: "Desk", done: "LoggedSet", wish: Wish) -> None:
    from fitlog.store.noting import note_set  # noqa: PLC0415 - one of three
    from fitlog.view.noting import noted  # noqa: PLC0415 - likewise

    before = done.performed.note
    text, pinned = _wanted(wish, before)
    new = note_set(desk.log, done, text, desk.words, pinned=pinned)
    if wish.clear:
        _say_taken(desk, before)
    else:
        say_sets(desk, desk.known(new.exercise), desk.log.numbered([new]), noted(pinned=pinned))


def _on_exercise(desk: "Desk", done: "LoggedSet", wish: Wish) -> None:
    from fitlog.store.noting import note_block, note_of_block  # noqa: PLC0415 - one of three
    from fitlog.view.noting import exercise_noted  # noqa: PLC0415 - likewise

    before = note_of_block(desk.log, done).text
    text, pinned = _wanted(wish, before)
    note_block(desk.log, done, text, desk.words, pinned=pinned)
    if wish.clear:
        _say_taken(desk, before)
        return
    new, name = note_of_block(desk.log, done), desk.known(done.exercise).name
    desk.say(exercise_noted(name, new, done, desk.now.date(), desk.screen))


def _on_session(desk: "Desk", done: "LoggedSet", wish: Wish, rpe: str | None) -> None:
    """Write what is said of a session; an RPE alone leaves the note as it is."""
    from fitlog.store.describing import describe  # noqa: PLC0415 - one of three
    from fitlog.store.gathering import session_of  # noqa: PLC0415 - likewise

    tenths = rpe_tenths(rpe)
    there = session_of(desk.log, done.session_id)
    text, pinned = (there.note, there.pinned) if wish.is_none else _wanted(wish, there.note)
    describe(desk.log, there.id, desk.words, note=text, rpe_tenths=tenths, pinned=pinned)
    if wish.clear:
        _say_taken(desk, there.note)
    else:
        _say_session(desk, there.id)


def _say_session(desk: "Desk", session: str) -> None:
    from fitlog.store.gathering import session_of  # noqa: PLC0415 - one of three
    from fitlog.view.history import history_page  # noqa: PLC0415 - likewise

    new = session_of(desk.log, session)
    exercises = desk.exercises(one.exercise for one in new.sets)
    desk.say(history_page([new], exercises, desk.now.date(), desk.screen))


def _say_taken(desk: "Desk", text: str) -> None:
    from fitlog.view.noting import taken_away  # noqa: PLC0415 - only with --clear

    desk.say(taken_away(text, desk.screen))
