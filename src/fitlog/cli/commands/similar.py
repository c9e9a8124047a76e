"""`fitlog similar`: what to do when the machine is taken."""

from typing import Annotated

import typer

from fitlog.cli.commands import command_app
from fitlog.cli.filters import Filters, takes_filters, wanted
from fitlog.cli.options import ExerciseName, Json, desk_of
from fitlog.errors import NotFoundError

USUAL = 10
app = command_app()


@app.command()
@takes_filters
def similar(
    ctx: typer.Context,
    exercise: ExerciseName,
    filters: Filters,
    everything: Annotated[bool, typer.Option("--all", help="Not only the best 10.")] = False,
    json: Json = False,
) -> None:
    """Name what could stand in for an exercise: the same muscles, other equipment.

    The most alike come first, each with what differs.

    \b
    $ fitlog similar kickback
    band-medius-kickback            mini band
    fire-hydrant                    bodyweight
    banded-fire-hydrant             mini band
    ...
    """
    desk = desk_of(ctx)
    slug = desk.exercise(exercise).slug
    found = desk.catalog.similar(slug, wanted(desk, filters))[: None if everything else USUAL]
    if json:
        from fitlog.view.library import entry_form  # noqa: PLC0415 - only for programs

        forms = [
            entry_form(one.entry.exercise, one.entry.kind, own=one.entry.own)
            | {"differs": list(one.differs)}
            for one in found
        ]
        desk.dump({"exercise": slug, "exercises": forms})
    elif found:
        from fitlog.view.library import alternatives  # noqa: PLC0415 - only for people

        desk.page(alternatives([(one.entry.exercise, one.differs) for one in found], desk.screen))
    else:
        raise NotFoundError(f"nothing in the library could stand in for {slug}")
