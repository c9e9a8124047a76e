"""`fitlog summary`: how the goals stand, the habit, the month, the records."""

from typing import TYPE_CHECKING, Annotated

import typer

from fitlog.cli.commands import command_app
from fitlog.cli.options import Explain, Json, desk_of
from fitlog.cli.picturing import Svg
from fitlog.errors import UsageError

if TYPE_CHECKING:
    from fitlog.cli.context import Desk

app = command_app()


@app.command()
def summary(
    ctx: typer.Context,
    today: Annotated[bool, typer.Option("--today", help="This day.")] = False,
    week: Annotated[bool, typer.Option("--week", help="The running week, as usual.")] = False,
    month: Annotated[bool, typer.Option("--month", help="The running month.")] = False,
    everything: Annotated[bool, typer.Option("--all", help="All of the log.")] = False,
    quiet: Annotated[
        bool, typer.Option("--quiet", help="One line of what is to go, or nothing at all.")
    ] = False,
    explain: Explain = False,
    svg: Svg = None,
    json: Json = False,
) -> None:
    """Show how each goal stands, how the habit holds, the month, and the records.

    For the line at a shell's login: fitlog summary --today --quiet

    \b
    $ fitlog summary
    Week, Mon 23 Nov to Sun 29 Nov
    ...
    """
    desk = desk_of(ctx)
    desk.draw_into(svg)
    asked = {"today": today, "week": week, "month": month, "all": everything}
    spans = [span for span, wanted in asked.items() if wanted]
    if len(spans) > 1:
        raise UsageError("one span at a time", hint="Say --week or --month, not both.")
    if quiet and not json:
        _say_line(desk)
    else:
        _say_all(desk, spans[0] if spans else "week", explain=explain, json=json)


def _say_line(desk: "Desk") -> None:
    from fitlog.cli.momentum import shown, standing_goals  # noqa: PLC0415 - of use only here
    from fitlog.view.summary_page import login_line  # noqa: PLC0415 - of use only here

    desk.say(login_line(shown(desk, standing_goals(desk)), desk.now.date(), desk.screen))


def _say_all(desk: "Desk", span: str, *, explain: bool, json: bool) -> None:
    from fitlog.cli.summarising import MOST_EXERCISES, summary_of  # noqa: PLC0415 - of use only here

    found = summary_of(desk, span)
    if json:
        from fitlog.view.momentum_json import summary_form  # noqa: PLC0415 - only for programs

        sets = [record.set for _, record in found.records if record.set]
        numbered = {one.id: one for one in desk.reader.numbered(sets)}
        desk.dump(summary_form(found, numbered))
        return
    from fitlog.view.summary_page import explained, summary_page  # noqa: PLC0415 - for people

    page = summary_page(found, desk.screen)
    desk.page(f"{page}\n\n{explained(found, desk.screen)}" if explain else page)
    if found.more:
        desk.warn(f"records of the last {MOST_EXERCISES} exercises; {found.more} more were trained")
