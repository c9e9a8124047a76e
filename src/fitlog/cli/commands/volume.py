"""`fitlog volume`: hard sets per muscle in a week, against the lifter's ranges."""

from typing import TYPE_CHECKING, Annotated

import typer

from fitlog.cli.commands import command_app
from fitlog.cli.options import Explain, Json, desk_of
from fitlog.cli.picturing import Svg
from fitlog.cli.volumes import muscles_asked, one_week, some_weeks

if TYPE_CHECKING:
    from datetime import date

    from fitlog.cli.context import Desk

app = command_app()

MOST_WEEKS = 520


@app.command()
def volume(
    ctx: typer.Context,
    week: Annotated[
        str | None, typer.Option("--week", help='The week of a day: "last week", 2026-11-16.')
    ] = None,
    weeks: Annotated[
        int | None,
        typer.Option("--weeks", help="So many weeks side by side.", min=1, max=MOST_WEEKS),
    ] = None,
    muscle: Annotated[
        list[str] | None, typer.Option("--muscle", help="One muscle, and what trained it.")
    ] = None,
    explain: Explain = False,
    svg: Svg = None,
    json: Json = False,
) -> None:
    """Show the hard sets of each muscle in a week, and which were not trained.

    \b
    $ fitlog volume --muscle "side of the hip"
    Hard sets, Mon 23 Nov to Sun 29 Nov: 1 session so far

    \b
      muscle                                     sets  range    all
      Glute med  ##                               0.5           0.5
      sets: direct hard sets, - their range; all: with helping sets as a half

    \b
      Cable Medius Kickback  0.5  direct  180 kg
    ...
    """
    desk = desk_of(ctx)
    desk.draw_into(svg)
    day, muscles = desk.day(week) or desk.now.date(), muscles_asked(muscle or ())
    if weeks is None:
        _one(desk, day, muscles, explain=explain, json=json)
    else:
        _some(desk, day, weeks, muscles, explain=explain, json=json)


def _one(desk: "Desk", day: "date", muscles: tuple[str, ...], *, explain: bool, json: bool) -> None:
    view = one_week(desk, day, muscles)
    if json:
        from fitlog.view.volume_json import week_form  # noqa: PLC0415 - only for programs

        desk.dump(week_form(view))
        return
    from fitlog.view.volume_page import volume_page  # noqa: PLC0415 - only for people

    desk.page(volume_page(view, desk.screen, explain=explain))


def _some(
    desk: "Desk", day: "date", weeks: int, muscles: tuple[str, ...], *, explain: bool, json: bool
) -> None:
    view = some_weeks(desk, day, weeks, muscles)
    if json:
        from fitlog.view.volume_json import weeks_form  # noqa: PLC0415 - only for programs

        desk.dump(weeks_form(view))
        return
    from fitlog.view.volume_weeks import weeks_page  # noqa: PLC0415 - only for people

    desk.page(weeks_page(view, desk.screen, explain=explain))
