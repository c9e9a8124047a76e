"""`fitlog next`: the set that is proposed, logged."""

from typing import TYPE_CHECKING

import typer

from fitlog.cli.commands import command_app
from fitlog.cli.next_set import next_line
from fitlog.cli.options import (
    At,
    Changes,
    DryRun,
    Json,
    ThenRest,
    desk_of,
    takes_set_options,
)
from fitlog.cli.recording import log_line

if TYPE_CHECKING:
    from fitlog.training.notation import SetOptions

app = command_app()


@app.command("next")
@takes_set_options
def log_next(
    ctx: typer.Context,
    options: "SetOptions",
    words: Changes = None,
    at: At = None,
    rest: ThenRest = False,
    dry_run: DryRun = False,
    json: Json = False,
) -> None:
    """Log the set that status proposes, or with changes.

    It is last time's set of that number, the other side, or what followed last time.

    \b
    $ fitlog next
    Cable Medius Kickback
      @1         12 reps at 15 kg, right, pause 2 s at the top
      today      2 sets, 24 reps, 360 kg
    """
    desk = desk_of(ctx)
    line = next_line(desk, words or [], options, at)
    log_line(desk, line, rest=rest, dry_run=dry_run, json=json)
