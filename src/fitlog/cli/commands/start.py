"""`fitlog start`: a session that has no set yet."""

from typing import Annotated

import typer

from fitlog.cli.commands import command_app
from fitlog.cli.options import At, desk_of
from fitlog.cli.running import demand_none_running, say_status, started_at
from fitlog.store.rack import begin

app = command_app()


@app.command()
def start(
    ctx: typer.Context,
    title: Annotated[list[str] | None, typer.Argument(help="What it is: Legs, Push A.")] = None,
    at: At = None,
) -> None:
    """Start a session, with a title if you like; a bare log opens one by itself.

    \b
    $ fitlog start Legs
    Legs, Mon 23 Nov, since 18:00
      no set yet
      do         fitlog log, fitlog cancel
    """
    desk = desk_of(ctx)
    moment = started_at(desk, at)
    demand_none_running(desk)
    begin(desk.log, moment, desk.zone_at(moment), " ".join(title or []), desk.words)
    say_status(desk)
