"""`fitlog report`: the log as one page with charts, to be looked at in a browser."""

from pathlib import Path
from typing import Annotated

import typer

from fitlog.cli.commands import command_app
from fitlog.cli.options import Since, desk_of

app = command_app()

USUAL = Path("report.html")


@app.command()
def report(
    ctx: typer.Context,
    since: Since = None,
    out: Annotated[Path, typer.Option("-o", "--out", help="Into this file; - prints it.")] = USUAL,
    open_it: Annotated[bool, typer.Option("--open", help="Open it in the browser.")] = False,
    force: Annotated[
        bool, typer.Option("--force", help="Write over a file that is there.")
    ] = False,
) -> None:
    """Write one page with charts, body map, calendar and records, to open in any browser.

    All of it is in the one file, and the page never goes to the network. Its charts need an
    extra: pip install 'fitlog-cli[report]'

    \b
    $ fitlog report -o -
    <!DOCTYPE html>
    ...
    """
    from fitlog.cli.reporting import write_report  # noqa: PLC0415 - of use only here

    desk = desk_of(ctx)
    write_report(desk, desk.day(since), out, force=force, open_it=open_it)
