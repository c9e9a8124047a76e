"""`fitlog again`: the last set once more."""

from typing import TYPE_CHECKING

import typer

from fitlog.cli.commands import command_app
from fitlog.cli.options import (
    At,
    Changes,
    DryRun,
    Json,
    ThenRest,
    desk_of,
    takes_set_options,
)
from fitlog.cli.recording import Line, log_line, repeated
from fitlog.errors import NotFoundError

if TYPE_CHECKING:
    from fitlog.training.notation import SetOptions

app = command_app()


@app.command()
@takes_set_options
def again(
    ctx: typer.Context,
    options: "SetOptions",
    words: Changes = None,
    at: At = None,
    rest: ThenRest = False,
    dry_run: DryRun = False,
    json: Json = False,
) -> None:
    """Log the last set once more, or with changes.

    What the words do not say stays; an effort or a note belongs to its own set. After a set
    of one side it is the other side's turn, unless the words say a side.

    \b
    $ fitlog again right
    Cable Medius Kickback
      @1         12 reps at 15 kg, right, pause 2 s at the top
      today      2 sets, 24 reps, 360 kg
    """
    desk = desk_of(ctx)
    newest = (desk.reader if dry_run else desk.log).newest()
    if not newest:
        raise NotFoundError("the log is empty", hint="Log a set: fitlog log kickback 12@15 left")
    exercise = desk.known(newest[0].exercise)
    sets = repeated(desk, exercise, newest[0], words or [], options)
    line = Line(exercise, sets, desk.at(at))
    log_line(desk, line, rest=rest, dry_run=dry_run, json=json)
