"""`fitlog live`: the whole session on one screen."""

import typer

from fitlog.cli.commands import command_app
from fitlog.cli.options import desk_of

app = command_app()


@app.command()
def live(ctx: typer.Context) -> None:
    """Show the session on the whole screen: what comes next, the guide, the clock of the rest.

    Enter logs the set that is offered; what is typed changes it. Each set is in the log when
    it appears, so the terminal can be closed at any moment. ctrl+e there shows all keys.

    Needs an extra: pip install 'fitlog-cli[live]'

    \b
    $ fitlog live
    ...
    """
    from fitlog.cli.live.running import run_live  # noqa: PLC0415 - of use only here

    run_live(desk_of(ctx))
