"""`fitlog calendar`: a year of training days, and how the habit holds."""

from typing import TYPE_CHECKING, Annotated

import typer

from fitlog.cli.commands import command_app
from fitlog.cli.options import Explain, Json, desk_of
from fitlog.cli.picturing import Svg
from fitlog.errors import UsageError
from fitlog.store.days import sessions_by_week, trained_days
from fitlog.training.calendar_weeks import USUAL_GOAL, Calendar, habit, shown_days, weeks_between
from fitlog.training.when import week_start
from fitlog.view.calendar_page import calendar_form, calendar_page, nothing_trained

if TYPE_CHECKING:
    from fitlog.cli.context import Desk

app = command_app()


@app.command()
def calendar(
    ctx: typer.Context,
    year: Annotated[
        int | None,
        typer.Option("--year", help="A calendar year; else the last 53 weeks.", min=1970),
    ] = None,
    goal: Annotated[
        int | None,
        typer.Option("--goal", help="Sessions a week that keep it; else your goal.", min=1, max=99),
    ] = None,
    explain: Explain = False,
    svg: Svg = None,
    json: Json = False,
) -> None:
    """Show a year of training days as a heat map, and the runs of weeks that met a goal.

    \b
    $ fitlog calendar
    Training days since Mon 24 Nov 2025

    \b
         Dec Jan Feb Mar  Apr May  Jun Jul Aug  Sep Oct Nov
    Mon ....................................................#
    Tue ....................................................
    ...
    """
    desk = desk_of(ctx)
    desk.draw_into(svg)
    found = _calendar(desk, year, goal or _usual_goal(desk))
    if json:
        desk.dump(calendar_form(found))
    elif found.days:
        desk.page(calendar_page(found, desk.screen, explain=explain))
    else:
        newest = desk.reader.newest()
        desk.say(nothing_trained(found, newest[0].day if newest else None, desk.screen))


def _usual_goal(desk: "Desk") -> int:
    """Return the sessions a week of the lifter's own goal, else the usual ones."""
    from fitlog.cli.momentum import sessions_a_week, standing_goals  # noqa: PLC0415 - not with --goal

    return sessions_a_week(standing_goals(desk)) or USUAL_GOAL


def _calendar(desk: "Desk", year: int | None, goal: int) -> Calendar:
    today, first_weekday = desk.now.date(), desk.settings.first_weekday
    if year is not None and year > today.year:
        raise UsageError(
            f"{year} is still to come", hint=f"Try: fitlog calendar --year {today.year}"
        )
    first, last = shown_days(today, first_weekday, year)
    kept = habit(
        sessions_by_week(desk.reader, first_weekday), goal, week_start(today, first_weekday)
    )
    return Calendar(
        first,
        last,
        today,
        first_weekday,
        year,
        trained_days(desk.reader, first, last),
        weeks_between(kept.weeks, first, last, year),
        kept,
    )
