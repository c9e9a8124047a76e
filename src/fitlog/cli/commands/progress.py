"""`fitlog progress`: what is rising, what stalls, and by how much."""

from typing import TYPE_CHECKING, Annotated, NamedTuple

import typer

from fitlog.cli.commands import command_app
from fitlog.cli.options import Explain, Json, MaybeExercise, Since, desk_of, exercise_names
from fitlog.cli.picturing import Svg
from fitlog.cli.reviewing import MOST_EXERCISES, Choice, compared, overview_of, review_of
from fitlog.errors import UsageError
from fitlog.training.periods import Period
from fitlog.training.series import Metric
from fitlog.training.sets import Side

if TYPE_CHECKING:
    from fitlog.cli.context import Desk
    from fitlog.view.forms import Form
    from fitlog.view.progress_values import Overview, Review

app = command_app()

USUAL = 10


@app.command()
def progress(
    ctx: typer.Context,
    exercise: MaybeExercise = None,
    metric: Annotated[
        Metric | None,
        typer.Option("--metric", help=f"What to follow: {', '.join(Metric)}.", metavar="<metric>"),
    ] = None,
    side: Annotated[Side | None, typer.Option("--side", help="One side alone.")] = None,
    by: Annotated[
        Period | None, typer.Option("--by", help="A point for each; the best, or the sum.")
    ] = None,
    relative: Annotated[
        bool, typer.Option("--relative", help="Weights as multiples of your bodyweight.")
    ] = False,
    compare: Annotated[
        str | None,
        typer.Option("--compare", help="Beside another exercise.", autocompletion=exercise_names),
    ] = None,
    rep_max: Annotated[
        bool, typer.Option("--rep-max", help="The best load for 1 to 15 reps.")
    ] = False,
    since: Since = None,
    last: Annotated[
        int | None,
        typer.Option("--last", help="List so many sessions, or exercises; 0 for all.", min=0),
    ] = None,
    explain: Explain = False,
    svg: Svg = None,
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
    ...
    """
    desk = desk_of(ctx)
    desk.draw_into(svg)
    choice = Choice(desk.day(since), metric, side, by, relative)
    asked = _Asked(choice, last, compare, rep_max, explain, json)
    if exercise is None:
        if any((*choice, compare, rep_max, explain)):
            raise UsageError("which exercise?", hint="Say it: fitlog progress bench --metric load")
        _all(desk, last=last, json=json)
    elif compare is not None:
        _compared(desk, exercise, asked)
    else:
        _one(desk, exercise, asked)


class _Asked(NamedTuple):
    choice: Choice
    last: int | None
    compare: str | None
    rep_max: bool
    explain: bool
    json: bool


def _one(desk: "Desk", name: str, asked: _Asked) -> None:
    review = review_of(desk, desk.exercise(name), asked.choice)
    if asked.rep_max:
        _rep_max(desk, review, asked)
        return
    if asked.json:
        desk.dump(_form(desk, review))
        return
    from fitlog.view.progress import progress_page  # noqa: PLC0415 - only for people
    from fitlog.view.progress_sessions import session_count  # noqa: PLC0415 - only for people

    shown = USUAL if asked.last is None else asked.last
    desk.page(progress_page(review, desk.screen, last=shown, explain=asked.explain))
    if asked.last is None and session_count(review) > USUAL:
        many = f"{session_count(review)} {review.period}s"
        desk.warn(f"the last {USUAL} of {many}; --last 0 shows all")


def _compared(desk: "Desk", name: str, asked: _Asked) -> None:
    if asked.rep_max:
        raise UsageError("--compare and --rep-max are two pages", hint="Ask for one of them.")
    reviews = compared(desk, (name, asked.compare or ""), asked.choice)
    from fitlog.view.progress_compare import (  # noqa: PLC0415 - only for two
        change_form,
        compare_page,
    )

    if asked.json:
        first, other = (_form(desk, one) | change_form(one) for one in reviews)
        desk.dump(first | {"compare": other})
        return
    desk.page(compare_page(reviews, desk.screen, explain=asked.explain))


def _rep_max(desk: "Desk", review: "Review", asked: _Asked) -> None:
    from fitlog.cli.rep_maxing import rep_max_of  # noqa: PLC0415 - only with --rep-max
    from fitlog.view.rep_max import (  # noqa: PLC0415 - as above
        rep_max_form,
        rep_max_page,
        rep_max_sets,
    )

    page = rep_max_of(desk, review, asked.choice)
    if asked.json:
        numbered = {one.id: one for one in desk.reader.numbered(rep_max_sets(page))}
        desk.dump(_form(desk, review) | {"rep_max": rep_max_form(page, numbered)})
        return
    desk.page(rep_max_page(page, desk.screen, explain=asked.explain))


def _form(desk: "Desk", review: "Review") -> "Form":
    from fitlog.view.progress_json import progress_form, sets_in  # noqa: PLC0415 - only for programs

    numbered = {one.id: one for one in desk.reader.numbered(sets_in(review))}
    return progress_form(review, numbered)


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


def _dump_all(desk: "Desk", overview: "Overview") -> None:
    from fitlog.view.progress_json import (  # noqa: PLC0415 - only for programs
        overview_form,
        sets_in_overview,
    )

    numbered = {one.id: one for one in desk.reader.numbered(sets_in_overview(overview))}
    desk.dump(overview_form(overview, numbered))
