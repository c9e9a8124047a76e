"""`fitlog status`: what is going on, as `fitlog` alone says it."""

import typer

from fitlog.cli.commands import command_app
from fitlog.cli.options import Json, desk_of
from fitlog.cli.running import say_status

app = command_app()


@app.command()
def status(ctx: typer.Context, json: Json = False) -> None:
    """Say what is going on: the session, its sets, the rest, what comes next and why.

    \b
    $ fitlog status
    Legs, Mon 23 Nov, since 18:00 (2 min)
      no set yet
      do         fitlog log, fitlog cancel
    """
    say_status(desk_of(ctx), json=json)
