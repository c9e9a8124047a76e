"""`fitlog note`: words about the last set."""

from dataclasses import replace
from typing import TYPE_CHECKING, Annotated

import typer

from fitlog.cli.commands import command_app
from fitlog.cli.options import desk_of
from fitlog.cli.recording import say_sets
from fitlog.errors import NotFoundError, UsageError

if TYPE_CHECKING:
    from fitlog.cli.context import Desk

app = command_app()
_HARDEST = 100


@app.command()
def note(
    ctx: typer.Context,
    text: Annotated[list[str] | None, typer.Argument(help="The note; none takes it away.")] = None,
    session: Annotated[
        bool, typer.Option("--session", help="On the whole of the newest session.")
    ] = False,
    rpe: Annotated[
        str | None, typer.Option("--rpe", help="How hard the whole session was, 0 to 10.")
    ] = None,
) -> None:
    """Write a note on the last set, or on its session, in place of the one it had.

    \b
    $ fitlog note strap slipped
    Noted: Cable Medius Kickback
      @1         12 reps at 15 kg, left, pause 2 s at the top, "strap slipped"
    """
    desk = desk_of(ctx)
    newest = desk.log.newest()
    if not newest:
        raise NotFoundError("the log is empty", hint="Log a set: fitlog log kickback 12@15 left")
    if session or rpe is not None:
        _describe(desk, newest[0].session_id, text, rpe)
        return
    performed = replace(newest[0].performed, note=" ".join(text or []))
    new = desk.log.replace(newest[0], performed, desk.words)
    say_sets(desk, desk.known(new.exercise), desk.log.numbered([new]), "Noted: ")


def _describe(desk: "Desk", session: str, text: list[str] | None, rpe: str | None) -> None:
    """Write what is said of a session; an RPE alone leaves the note as it is."""
    from fitlog.store.describing import describe, session_of  # noqa: PLC0415 - only for a session
    from fitlog.view.history import history_page  # noqa: PLC0415 - likewise

    keeps = text is None and rpe is not None
    said = session_of(desk.log, session).note if keeps else " ".join(text or [])
    describe(desk.log, session, desk.words, note=said, rpe_tenths=_tenths(rpe))
    new = session_of(desk.log, session)
    exercises = desk.exercises(one.exercise for one in new.sets)
    desk.say(history_page([new], exercises, desk.now.date(), desk.screen))


def _tenths(rpe: str | None) -> int | None:
    """Return an RPE such as 7.5 in tenths; raises UsageError for what is none."""
    if rpe is None:
        return None
    whole, _, rest = rpe.partition(".")
    digits = f"{whole}{rest or '0'}"
    plain = whole and len(rest) <= 1 and digits.isascii() and digits.isdigit()
    if not plain or int(digits) > _HARDEST:
        raise UsageError(
            f'"{rpe}" is no RPE of a session',
            unchanged="Nothing was written.",
            hint="It runs from 0 to 10, such as 7 or 7.5.",
        )
    return int(digits)
