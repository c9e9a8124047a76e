"""`fitlog resume`: a session that was finished by mistake goes on."""

import typer

from fitlog.cli.commands import command_app
from fitlog.cli.options import desk_of
from fitlog.cli.running import finished_session, say_status
from fitlog.store.rack import reopen

app = command_app()


@app.command()
def resume(ctx: typer.Context) -> None:
    """Reopen the session that was finished last, while it is not long ago.

    \b
    $ fitlog resume
    Legs, Mon 23 Nov, since 18:00 (42 min)
      Cable Medius Kickback: 12@15kg left p2top
    ...
    """
    desk = desk_of(ctx)
    reopen(desk.log, finished_session(desk).id, desk.words)
    say_status(desk)
