"""`fitlog list`: the exercises, or those that one wants."""

from typing import TYPE_CHECKING, Annotated

import typer

from fitlog.cli.commands import command_app
from fitlog.cli.filters import Filters, takes_filters, wanted
from fitlog.cli.options import Json, desk_of
from fitlog.errors import NotFoundError

if TYPE_CHECKING:
    from fitlog.catalog.wanted import Wanted
    from fitlog.cli.context import Desk

app = command_app()


@app.command("list")
@takes_filters
def list_(
    ctx: typer.Context,
    filters: Filters,
    counts: Annotated[
        bool, typer.Option("--counts", help="How many have each muscle, equipment, pattern ...")
    ] = False,
    json: Json = False,
) -> None:
    """List the exercises, or those that all the filters let through.

    Of a filter given twice, either will do. Muscles have everyday names too.

    \b
    $ fitlog list --muscle "side of the hip" --equipment cable
    cable-curtsy-lunge     glute max, glute med, quads  cable
    cable-hip-abduction    glute med                    cable, ankle strap
    cable-medius-kickback  glute med                    cable, ankle strap
    pallof-press           obliques, abs + glute med    cable
    """
    desk = desk_of(ctx)
    chosen = wanted(desk, filters)
    if counts:
        _count(desk, chosen, json=json)
        return
    from fitlog.view.library import entry_form, how_many, library  # noqa: PLC0415 - not for counts

    found = desk.catalog.all(chosen)
    # Those that train a muscle first of all, then those that train it too.
    found.sort(key=lambda one: {*chosen.muscles}.isdisjoint(one.exercise.primary))
    if json:
        forms = [entry_form(one.exercise, one.kind, own=one.own) for one in found]
        desk.dump({"exercises": forms})
    elif not found:
        raise NotFoundError(
            "no exercise is let through by all of these",
            hint="fitlog list --counts shows what there is.",
        )
    else:
        desk.page(library([one.exercise for one in found], desk.screen, chosen.muscles))
        if desk.screen.terminal:
            desk.warn(how_many(len(found), len(desk.catalog.slugs())))
    warn_of_broken(desk)


def _count(desk: "Desk", chosen: "Wanted", *, json: bool) -> None:
    from fitlog.view.library import counted, counts_form  # noqa: PLC0415 - only for counts

    counts = desk.catalog.counts(chosen)
    if json:
        desk.dump(counts_form(counts))
    else:
        desk.page(counted(counts, desk.screen))


def warn_of_broken(desk: "Desk") -> None:
    """Tell each file that cannot be read, beside the result."""
    for fault in desk.catalog.broken():
        desk.warn(fault.message)
