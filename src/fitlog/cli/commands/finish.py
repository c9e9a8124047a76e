"""`fitlog finish`: the session is over, and what it came to."""

from typing import Annotated

import typer

from fitlog.cli.commands import command_app
from fitlog.cli.finishing import demand_free, end, ending_of, say_summary
from fitlog.cli.options import Json, desk_of, rpe_tenths
from fitlog.cli.picturing import Svg

app = command_app()


@app.command()
def finish(
    ctx: typer.Context,
    note: Annotated[
        str | None, typer.Option("--note", help='On the whole session; "" takes it away.')
    ] = None,
    rpe: Annotated[
        str | None, typer.Option("--rpe", help="How hard the whole session was, 0 to 10.")
    ] = None,
    at: Annotated[
        str | None, typer.Option("--at", help='When it ended: 18:30, "10 min ago".')
    ] = None,
    svg: Svg = None,
    json: Json = False,
) -> None:
    """End the session and show what it came to, against last time.

    One that was forgotten ended with its last set. fitlog resume opens it again.

    \b
    $ fitlog finish --rpe 7 --at 18:30
    Legs, Mon 23 Nov, 18:00 to 18:30
      time       30 min
      sets       1 work set, 12 reps
      volume     180 kg
      effort     RPE 7, session load 210 (RPE x minutes)
    ...
    """
    desk, tenths = desk_of(ctx), rpe_tenths(rpe)
    demand_free(svg)
    desk.draw_into(svg)
    say_summary(desk, end(desk, ending_of(desk, at), note, tenths), json=json)
