"""`fitlog exercise`: exercises of the user's own."""

from pathlib import Path
from typing import Annotated

import typer

from fitlog import paths
from fitlog.cli.commands import command_app
from fitlog.cli.options import ExerciseName, Json, desk_of
from fitlog.errors import FitlogError, NotFoundError

app = command_app()
Edits = Annotated[bool, typer.Option("--edit/--no-edit", help="Open it in your editor.")]


@app.callback()
def exercise() -> None:
    """Make, change, bring in and check exercises of your own."""


@app.command()
def new(
    ctx: typer.Context,
    name: Annotated[list[str], typer.Argument(help="Its name: Sled Row.")],
    muscle: Annotated[str, typer.Option("--muscle", help="lats,biceps or butt.")] = "",
    equipment: Annotated[str, typer.Option("--equipment", help="sled or cable.")] = "",
    measurement: Annotated[str, typer.Option("--measurement", help="load_reps ...")] = "",
    pattern: Annotated[str, typer.Option("--pattern", help="hinge ...")] = "",
    level: Annotated[str, typer.Option("--level", help="beginner ...")] = "",
    one_sided: Annotated[bool, typer.Option("--one-sided", help="One side at a time.")] = False,
    edit: Edits = True,
) -> None:
    """Make an exercise of your own, and open its file in your editor.

    What is not given is asked for on a terminal.

    \b
    $ fitlog exercise new Sled Row --muscle lats --equipment sled --no-edit
    exercises/sled-row.toml
    Log it with: fitlog log sled-row
    """
    from fitlog.cli.owning import Facts, make  # noqa: PLC0415 - of use only here

    facts = Facts(muscle, equipment, measurement, pattern, level, one_sided)
    make(desk_of(ctx), " ".join(name), facts, edits=edit)


@app.command()
def edit(ctx: typer.Context, exercise: ExerciseName) -> None:
    """Change an exercise's file in your editor; of a bundled one, your copy of it.

    \b
    $ fitlog exercise edit kickback
    exercises/cable-medius-kickback.toml: saved
    """
    from fitlog.cli.owning import revise  # noqa: PLC0415 - of use only here

    desk = desk_of(ctx)
    revise(desk, desk.exercise(exercise).slug)


@app.command()
def check(
    ctx: typer.Context,
    files: Annotated[
        list[str] | None, typer.Argument(help="Files, or all; without any, all of your own.")
    ] = None,
) -> None:
    """Check exercise files: each fault with its file, line and rule.

    With `all` the bundled ones too.

    \b
    $ fitlog exercise check
    1 file checked, all well
    """
    from fitlog.catalog.reader import check as faults_of  # noqa: PLC0415 - tomllib, only here
    from fitlog.catalog.shelf import ALIASES  # noqa: PLC0415 - of use only here

    desk = desk_of(ctx)
    own = [one for one in paths.user_exercises_dir().glob("*.toml") if one.name != ALIASES]
    bundled = paths.bundled_exercises_dir().glob("*.toml") if files == ["all"] else ()
    asked = [] if files in (None, ["all"]) else [Path(file) for file in files or ()]
    chosen = asked or sorted([*own, *bundled])
    known = {*desk.catalog.slugs(), *(path.stem for path in chosen)}
    faults = [fault for path in chosen for fault in faults_of(path, known)]
    faults += [fault for fault in desk.catalog.broken() if fault.path.name == ALIASES]
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


@app.command()
def rename(ctx: typer.Context, old: ExerciseName, new: str) -> None:
    """Give an exercise of your own another slug; its sets and setup line follow.

    The old one stays as an alias.

    \b
    $ fitlog exercise rename sled-row prowler-row
    sled-row is prowler-row now; 0 sets moved. fitlog undo takes it back.
    """
    from fitlog.cli.owning import rename as renaming  # noqa: PLC0415 - of use only here

    desk = desk_of(ctx)
    renaming(desk, desk.exercise(old).slug, new)


@app.command()
def merge(ctx: typer.Context, old: ExerciseName, into: ExerciseName) -> None:
    """Make two exercises one: the sets of the first become the second's.

    A file of your own for the first goes; its slug stays as an alias.

    \b
    $ fitlog exercise merge clamshell banded-clamshell
    clamshell is banded-clamshell now; 0 sets moved. fitlog undo takes it back.
    """
    from fitlog.cli.owning import merge as merging  # noqa: PLC0415 - of use only here

    desk = desk_of(ctx)
    merging(desk, desk.exercise(old).slug, desk.exercise(into).slug)


@app.command()
def export(
    ctx: typer.Context,
    exercises: Annotated[
        list[str] | None, typer.Argument(help="Which; without any, all of your own.")
    ] = None,
    out: Annotated[Path | None, typer.Option("-o", "--out", help="Into this file.")] = None,
) -> None:
    """Print exercises so that `fitlog exercise import` reads them: one as TOML, several as JSON.

    \b
    $ fitlog exercise export kickback
    name = "Cable Medius Kickback"
    ...
    """
    from fitlog.cli.owning import exported  # noqa: PLC0415 - of use only here

    desk = desk_of(ctx)
    text = exported(desk, exercises or [])
    if out is None:
        desk.say(desk.screen.text(text, keep_newlines=True))
        return
    try:
        with out.open("x", encoding="utf-8", newline="\n") as file:
            file.write(f"{text}\n")
    except OSError as error:
        hint = "Choose another name: no file is written over."
        raise FitlogError(f"{out} cannot be written: {error.strerror}", hint=hint) from error


@app.command("import")
def import_(
    ctx: typer.Context,
    file: Annotated[Path, typer.Argument(help="exercises.json of a catalogue, or YAML, TOML.")],
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say what would come.")] = False,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
    json: Json = False,
) -> None:
    """Bring in exercises of free-exercise-db, wger, ExerciseDB, or files of our own schema.

    What the library has already is linked and not doubled. Source and licence are kept.
    `fitlog undo` takes all of it back as one step.

    \b
    $ fitlog exercise import data/exercises/plank.toml
    fitlog's own kind of file
      new        nothing
      linked     1 exercise: Plank = plank
    """
    from fitlog.cli.importing import bring_in  # noqa: PLC0415 - of use only here

    if not file.exists():
        raise NotFoundError(f"there is no file {file}", unchanged="Nothing was brought in.")
    bring_in(desk_of(ctx), file, dry_run=dry_run, yes=yes, json=json)
