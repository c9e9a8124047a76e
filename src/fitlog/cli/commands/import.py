"""`fitlog import`: a log from elsewhere."""

from pathlib import Path
from typing import Annotated

import typer

from fitlog.cli.commands import command_app
from fitlog.cli.options import Json, desk_of

app = command_app()


@app.command()
def import_(
    ctx: typer.Context,
    file: Annotated[Path, typer.Argument(help="What the other app exported.")],
    form: Annotated[
        str, typer.Option("--from", help="Its format, where it is not recognised: strong, hevy ...")
    ] = "",
    unit: Annotated[str, typer.Option("--unit", help="Of weights without one: kg or lb.")] = "",
    distance_unit: Annotated[
        str, typer.Option("--distance-unit", help="Of distances without one: km, mi, m or yd.")
    ] = "",
    per_side: Annotated[
        bool, typer.Option("--per-side", help="Sets of one-sided exercises were of both sides.")
    ] = False,
    names: Annotated[
        Path | None, typer.Option("--map", help='TOML lines: "Their name" = "our-slug".')
    ] = None,
    columns: Annotated[
        str,
        typer.Option("--columns", help="Of any CSV: date=Date,exercise=Lift,load=kg,reps=Reps."),
    ] = "",
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say what would come.")] = False,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
    skip_bad: Annotated[
        bool, typer.Option("--skip-bad", help="Leave out rows that cannot be understood.")
    ] = False,
    json: Json = False,
) -> None:
    """Bring in the log of another app, or one that fitlog exported.

    First it says what would come; on a terminal it asks then, otherwise it writes only with
    --yes. The same file twice adds nothing, and what was changed here since stays so.
    `fitlog undo` takes all of it back as one step.

    \b
    $ fitlog import docs/examples/strong.csv --unit kg --dry-run
    Strong, 12 columns: strong.csv
      sessions   2, 2 Mar 2026 to 5 Mar 2026
      sets       7 new
      notes      1 on exercises
    ...
    """
    from fitlog.cli.carrying import Wishes, asked_of  # noqa: PLC0415 - of use only here
    from fitlog.cli.moving import bring  # noqa: PLC0415 - likewise

    wishes = Wishes(
        form=form,
        asked=asked_of(unit, distance_unit, columns),
        per_side=per_side,
        map=names,
        dry_run=dry_run,
        yes=yes,
        skip_bad=skip_bad,
        json=json,
    )
    bring(desk_of(ctx), file, wishes)
