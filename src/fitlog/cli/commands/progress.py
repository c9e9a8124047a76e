"""`fitlog progress`: what is rising, what stalls, and by how much."""

from typing import TYPE_CHECKING, Annotated

import typer

from fitlog.cli.commands import command_app
from fitlog.cli.options import Json, MaybeExercise, Since, desk_of
from fitlog.cli.reviewing import MOST_EXERCISES, Choice, overview_of, review_of
from fitlog.errors import UsageError
from fitlog.training.series import Metric
from fitlog.training.sets import Side

if TYPE_CHECKING:
    from fitlog.cli.context import Desk
    from fitlog.view.progress_values import Overview, Review

app = command_app()

USUAL = 10


@app.command()
def progress(
    ctx: typer.Context,
    exercise: MaybeExercise = None,
    metric: Annotated[
        Metric | None, typer.Option("--metric", help="What to follow; else the sensible one.")
    ] = None,
    side: Annotated[Side | None, typer.Option("--side", help="One side alone.")] = None,
    since: Since = None,
    last: Annotated[
        int | None,
        typer.Option("--last", help="List so many sessions, or exercises; 0 for all.", min=0),
    ] = None,
    explain: Annotated[
        bool, typer.Option("--explain", help="Say how the figures were reached.")
    ] = False,
    json: Json = False,
) -> None:
    """Show how each exercise of the last eight weeks stands, or one over time.

    \b
    $ fitlog progress kickback
    Cable Medius Kickback: e1RM in kg (estimate), pause 2 s at the top,
    since Mon 25 May

    \b
      trend      1 session: not enough yet. Fewer than 5 sessions in the last 42
                 days.

    \b
      records    load 15 kg, left (today)
                 volume of a set 180 kg, left (today)
                 volume of a session 180 kg (today)

    \b
      day         best set                e1RM  sets   total  records
      Mon 23 Nov  12@15kg left p2top  ~21.0 kg     1  180 kg
    """
    desk = desk_of(ctx)
    choice = Choice(desk.day(since), metric, side)
    if exercise is not None:
        _one(desk, exercise, choice, last=last, explain=explain, json=json)
    elif any(choice) or explain:
        raise UsageError("which exercise?", hint="Say it: fitlog progress bench --metric load")
    else:
        _all(desk, last=last, json=json)


def _one(
    desk: "Desk", name: str, choice: Choice, *, last: int | None, explain: bool, json: bool
) -> None:
    review = review_of(desk, desk.exercise(name), choice)
    if json:
        _dump_one(desk, review)
        return
    from fitlog.view.progress import progress_page  # noqa: PLC0415 - only for people
    from fitlog.view.progress_sessions import session_count  # noqa: PLC0415 - only for people

    shown = USUAL if last is None else last
    desk.page(progress_page(review, desk.screen, last=shown, explain=explain))
    if last is None and session_count(review) > USUAL:
        desk.warn(f"the last {USUAL} of {session_count(review)} sessions; --last 0 shows all")


def _all(desk: "Desk", *, last: int | None, json: bool) -> None:
    most = (0 if json else MOST_EXERCISES) if last is None else last
    overview = overview_of(desk, most)
    if json:
        _dump_all(desk, overview)
        return
    from fitlog.view.progress_absent import EMPTY, nothing_lately  # noqa: PLC0415 - only for people
    from fitlog.view.progress_overview import overview_page  # noqa: PLC0415 - only for people

    if overview.reviews:
        desk.page(overview_page(overview, desk.screen))
    else:
        desk.say(nothing_lately(overview, desk.screen) if desk.reader.newest() else EMPTY)
    if overview.more and last is None:
        desk.warn(f"{overview.more} more exercises in that time; --last 0 shows all")


def _dump_one(desk: "Desk", review: "Review") -> None:
    from fitlog.view.forms import dumped  # noqa: PLC0415 - only for programs
    from fitlog.view.progress_json import progress_form, sets_in  # noqa: PLC0415 - only for programs

    numbered = {one.id: one for one in desk.reader.numbered(sets_in(review))}
    desk.say(dumped(progress_form(review, numbered)))


def _dump_all(desk: "Desk", overview: "Overview") -> None:
    from fitlog.view.forms import dumped  # noqa: PLC0415 - only for programs
    from fitlog.view.progress_json import (  # noqa: PLC0415 - only for programs
        overview_form,
        sets_in_overview,
    )

    numbered = {one.id: one for one in desk.reader.numbered(sets_in_overview(overview))}
    desk.say(dumped(overview_form(overview, numbered)))
