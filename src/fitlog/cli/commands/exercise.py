"""`fitlog exercise`: the exercises as a library."""

from pathlib import Path
from typing import Annotated

import typer

from fitlog import paths
from fitlog.cli.commands import command_app
from fitlog.cli.options import ExerciseName, desk_of

app = command_app()


@app.callback()
def exercise() -> None:
    """Check your own exercises, and find their files."""


@app.command()
def check(
    ctx: typer.Context,
    files: Annotated[
        list[Path] | None, typer.Argument(help="Exercise files; without any, all of your own.")
    ] = None,
) -> None:
    """Check exercise files: each fault with its file, line and rule.

    \b
    $ fitlog exercise check
    0 files checked, all well
    """
    from fitlog.catalog.reader import check as faults_of  # noqa: PLC0415 - tomllib, only here

    desk = desk_of(ctx)
    own = sorted(paths.user_exercises_dir().glob("*.toml"))
    chosen = files or own
    known = {*desk.catalog.slugs(), *(path.stem for path in chosen)}
    faults = [fault for path in chosen for fault in faults_of(path, known)]
    if faults:
        for fault in faults[:-1]:
            desk.warn(fault.message)
        raise faults[-1]
    desk.say(f"{len(chosen)} file{'' if len(chosen) == 1 else 's'} checked, all well")


@app.command()
def path(ctx: typer.Context, exercise: ExerciseName) -> None:
    """Print the file that an exercise is read from.

    \b
    $ fitlog exercise path kickback
    ~/data/exercises/cable-medius-kickback.toml
    """
    desk = desk_of(ctx)
    desk.say(desk.screen.text(str(desk.catalog.path_of(desk.exercise(exercise).slug))))
