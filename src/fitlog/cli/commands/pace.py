"""`fitlog pace`: a metronome for a set."""

from enum import StrEnum
from typing import Annotated

import typer

from fitlog.cli.commands import command_app
from fitlog.cli.options import ExerciseName, Json, ThenRest, desk_of

app = command_app()


class Beginning(StrEnum):
    """What a rep begins with."""

    LIFT = "lift"
    LOWER = "lower"


@app.command()
def pace(
    ctx: typer.Context,
    exercise: ExerciseName,
    tempo: Annotated[
        list[str] | None,
        typer.Argument(help="Lowering, bottom, lifting, top: 3010, 3-1-X-0. Of a hold: 45s, 1:30."),
    ] = None,
    reps: Annotated[
        int | None, typer.Option("--reps", min=1, max=1000, help="End after so many.")
    ] = None,
    begin: Annotated[
        Beginning | None, typer.Option("--from", help="What a rep begins with.")
    ] = None,
    lead: Annotated[int, typer.Option("--lead", min=0, max=60, help="Seconds to get ready.")] = 3,
    bell: Annotated[bool, typer.Option("--bell", help="Ring at each change.")] = False,
    rest: ThenRest = False,
    json: Json = False,
) -> None:
    """Beat the tempo of a set on a terminal; Enter ends it and offers the set to log.

    Without a tempo it is that of your last set which had one, else the guide's. A rep counts
    once half of it is lifted. An exercise that is held counts up, and tells when it is as long
    as you said. Piped, it prints the plan.

    \b
    $ fitlog pace kickback 2012 --reps 12
    Cable Medius Kickback
      tempo      2-0-1-2, as you said
      a rep      lift 1 s, hold 2 s at the top, lower 2 s: 5 s
      12 reps    1:00 under tension
    """
    from fitlog.cli.metronome import Manner  # noqa: PLC0415 - the help needs none of it
    from fitlog.cli.pacing import Wish, run  # noqa: PLC0415 - the help needs none of it

    wish = Wish(reps, begin and begin.value, Manner(lead, bell=bell), rest)
    run(desk_of(ctx), exercise, tempo or [], wish, json=json)
