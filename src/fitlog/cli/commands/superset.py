"""`fitlog superset`: exercises that are done in turn in the running session."""

from typing import Annotated

import typer

from fitlog.cli.commands import command_app
from fitlog.cli.options import Json, desk_of, exercise_names
from fitlog.cli.supersetting import begin_in_turn, end_in_turn, say_supersets

app = command_app()


@app.command()
def superset(
    ctx: typer.Context,
    exercises: Annotated[
        list[str] | None,
        typer.Argument(
            help='Those that take turns: bench "seated cable row".', autocompletion=exercise_names
        ),
    ] = None,
    end: Annotated[
        bool, typer.Option("--end", help="Each on its own again, or only the named ones'.")
    ] = False,
    json: Json = False,
) -> None:
    """Let exercises take turns from now on in this session; the rest comes after the round.

    Their sets are logged as always. Alone it shows which take turns and what comes next;
    "fitlog log bench 3x8@60 + plank 3x30s" logs rounds that are done already.

    \b
    $ fitlog superset bench "barbell row"
    Superset: Barbell Bench Press, Barbell Row
      next       Barbell Bench Press
    """
    desk = desk_of(ctx)
    slugs = [desk.exercise(one).slug for one in exercises or []]
    if end:
        end_in_turn(desk, slugs, json=json)
        return
    if slugs:
        begin_in_turn(desk, slugs)
    say_supersets(desk, json=json)
