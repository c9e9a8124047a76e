"""`fitlog rest`: the clock between two sets."""

from typing import Annotated

import typer

from fitlog.cli.commands import command_app
from fitlog.cli.options import Json, desk_of
from fitlog.cli.rest_clock import rest_clock
from fitlog.cli.resting import last_set, read_seconds

app = command_app()


@app.command()
def rest(
    ctx: typer.Context,
    time: Annotated[list[str] | None, typer.Argument(help="How long: 90s, 2min, 1:30.")] = None,
    json: Json = False,
) -> None:
    """Count down the rest after the last set, then up; Enter ends it when you begin.

    Without a time it is what the set and its exercise call for. It counts from the moment of
    the last set, so it can be started late and looked at again.

    \b
    $ fitlog rest 2min
    Rest 2:00 after Cable Medius Kickback: as you chose
    ...
    """
    desk = desk_of(ctx)
    chosen = read_seconds(time or [])
    rest_clock(desk, last_set(desk), chosen, json=json)
