"""`fitlog cancel`: as if the session had not been started."""

import typer

from fitlog.cli.commands import command_app
from fitlog.cli.options import desk_of
from fitlog.cli.running import running_session
from fitlog.store.rack import drop
from fitlog.view.changes import cancelled

app = command_app()


@app.command()
def cancel(ctx: typer.Context) -> None:
    """Drop the running session with all its sets; undo brings it back.

    \b
    $ fitlog cancel
    Cancelled: the session Legs, since 18:00, 1 set
      Cable Medius Kickback: 12@15kg left p2top "strap slipped"
      fitlog undo brings it back
    """
    desk = desk_of(ctx)
    session = running_session(desk)
    sets = drop(desk.log, session.id, desk.words)
    exercises = desk.exercises(one.exercise for one in sets)
    desk.say(cancelled(session, sets, exercises, desk.screen))
