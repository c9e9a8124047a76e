"""`fitlog export`: the log for other programs."""

from pathlib import Path
from typing import Annotated

import typer

from fitlog.cli.commands import command_app
from fitlog.cli.options import Since, Until, desk_of

app = command_app()


@app.command()
def export(
    ctx: typer.Context,
    form: Annotated[
        str, typer.Option("--format", help="jsonl, csv, strong or hevy.", show_default=False)
    ] = "jsonl",
    since: Since = None,
    until: Until = None,
    exercise: Annotated[str | None, typer.Option("--exercise", help="One exercise only.")] = None,
    out: Annotated[Path | None, typer.Option("-o", "--out", help="Into this file.")] = None,
) -> None:
    """Print the log: JSON Lines with everything in it, or CSV for a spreadsheet or another app.

    `fitlog import` reads each of them again; from JSON Lines the log is the same.

    \b
    $ fitlog export --exercise kickback
    {"fitlog":"log","format":1}
    ...
    """
    from fitlog.cli.moving_out import move_out  # noqa: PLC0415 - of use only here
    from fitlog.store.reading import Span  # noqa: PLC0415 - likewise

    desk = desk_of(ctx)
    span = Span(desk.day(since), desk.day(until, end=True))
    slug = desk.exercise(exercise).slug if exercise else None
    move_out(desk, form, span, slug, out)
