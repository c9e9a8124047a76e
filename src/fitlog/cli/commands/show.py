"""`fitlog show`: the guide of an exercise, with what the lifter did last."""

import sys
from typing import TYPE_CHECKING, Annotated

import typer

from fitlog.cli.commands import command_app
from fitlog.cli.options import ExerciseName, Json, desk_of
from fitlog.view.guide_sections import sections_named

if TYPE_CHECKING:
    from fitlog.cli.context import Desk
    from fitlog.training.exercise import Exercise
    from fitlog.view.yours import Own

app = command_app()


@app.command()
def show(
    ctx: typer.Context,
    exercise: ExerciseName,
    only: Annotated[str, typer.Option("--only", help="These sections: steps,tips.")] = "",
    short: Annotated[bool, typer.Option("--short", help="What one needs at the rack.")] = False,
    picture: Annotated[
        bool, typer.Option("--picture/--no-picture", help="With the body or without.")
    ] = True,
    json: Json = False,
) -> None:
    """Show the guide of an exercise, and your own last time and records in it.

    \b
    $ fitlog show kickback --only feel
    Cable Medius Kickback

    \b
      Feel it      At the side and the upper back corner of the working glute, a
                   hand's width below the rim of the pelvis; not in the low back,
                   not down the hamstring.
    """
    desk = desk_of(ctx)
    sections = sections_named(only) if only else ()
    found = desk.exercise(exercise)
    guide = desk.catalog.guide(found.slug)
    own = _own(desk, found)
    if json:
        from fitlog.view.forms import dumped  # noqa: PLC0415 - only for programs
        from fitlog.view.guide_json import guide_json  # noqa: PLC0415 - only for programs
        from fitlog.view.yours import yours_form  # noqa: PLC0415 - only for programs

        desk.say(dumped(guide_json(guide, yours_form(own, desk.settings.unit))))
        return
    from fitlog.view.guide import guide_page  # noqa: PLC0415 - Rich, only for people
    from fitlog.view.screen import show as show_on  # noqa: PLC0415 - Rich, only for people
    from fitlog.view.yours import yours  # noqa: PLC0415 - only for people

    said = yours(own, found, desk.now.date(), desk.settings.unit)
    page = guide_page(
        guide,
        desk.screen,
        sections=sections,
        short=short,
        pictured=picture,
        overrides=desk.catalog.overrides(found.slug),
        yours=said,
    )
    show_on(page, desk.screen, sys.stdout)


def _own(desk: "Desk", exercise: "Exercise") -> "Own":
    """Return what the log says of an exercise."""
    from fitlog.store.noting import pinned_for  # noqa: PLC0415 - beside its use
    from fitlog.store.setups import setup_lines  # noqa: PLC0415 - beside its use
    from fitlog.training.records import standing_records  # noqa: PLC0415 - beside its use
    from fitlog.view.yours import Own  # noqa: PLC0415 - beside its use

    reader, moved = desk.reader, desk.moved(exercise)
    records = standing_records(
        reader.unbeaten(exercise.slug, moved=moved),
        session_volumes=reader.rising_volumes(exercise.slug, moved),
        moved_grams=moved,
        formula=desk.settings.e1rm_formula,
    )
    return Own(
        reader.numbered(reader.latest(exercise.slug)),
        records,
        setup_lines(reader, exercise.slug),
        desk.settings.gym,
        pinned_for(reader, exercise.slug, desk.now, desk.now.date()),
    )
