"""`fitlog goal`: what is to be reached, and how it stands."""

from typing import TYPE_CHECKING, Annotated

import typer

from fitlog.cli.commands import command_app
from fitlog.cli.momentum import (
    demand_counted,
    named_goal,
    resolved,
    shown,
    since_of,
    standing_goals,
)
from fitlog.cli.options import At, Json, Since, desk_of
from fitlog.store.goals import add_goal, change_goal, goals, note_done
from fitlog.training.goal import GoalKind, LoggedGoal
from fitlog.view.goal_page import NONE_STANDS, NONE_YET, goals_page, said_of
from fitlog.view.lines import wrapped

if TYPE_CHECKING:
    from fitlog.cli.context import Desk

app = command_app()
Which = Annotated[str, typer.Argument(help="Its number, its name, or some of its words.")]
Category = Annotated[str | None, typer.Option("--category", help="A word to group it under.")]
Note = Annotated[str | None, typer.Option("--note", help="Words about it; why it matters.")]


@app.callback()
def goal() -> None:
    """Set goals, see how each stands, and count by hand what no set can tell."""


@app.command()
def add(
    ctx: typer.Context,
    text: Annotated[list[str], typer.Argument(help='"kickback 20 kg x 12 by March".')],
    category: Category = None,
    note: Note = None,
    since: Since = None,
    json: Json = False,
) -> None:
    """Set a goal: sessions or hard sets a week, a set, a weight, or what you count yourself.

    \b
    $ fitlog goal add mobility 10 min a day
    New goal:
      1  mobility 10 min a day
         on the way: 0 of 10 min, 10 to go today
    You count it yourself: fitlog goal done NAME [VALUE].
    """
    desk = desk_of(ctx)
    said, day = " ".join(text), since_of(desk, since)
    new = LoggedGoal("", 0, said, resolved(desk, said), day, category or "", note or "")
    added = add_goal(desk.log, new, desk.words)
    _say(desk, "New goal", added, json=json)
    if added.goal.kind is GoalKind.COUNT and not json:
        desk.say("You count it yourself: fitlog goal done NAME [VALUE].")


@app.command("list")
def list_(
    ctx: typer.Context,
    everything: Annotated[bool, typer.Option("--all", help="Those dropped, too.")] = False,
    category: Category = None,
    json: Json = False,
) -> None:
    """List the goals and how each stands.

    \b
    $ fitlog goal list
    Goals
      1  mobility 10 min a day
         on the way: 0 of 10 min, 10 to go today
    """
    desk = desk_of(ctx)
    known = goals(desk.reader) if everything else standing_goals(desk)
    found = shown(desk, [one for one in known if category in {None, one.category}])
    if json:
        from fitlog.view.momentum_json import goals_form  # noqa: PLC0415 - only for programs

        desk.dump(goals_form(found))
    elif found:
        desk.page(goals_page(found, desk.now.date(), desk.screen, heading=True))
    else:
        none = NONE_STANDS if goals(desk.reader) else NONE_YET
        desk.say(wrapped(none, desk.screen.width))


@app.command()
def done(
    ctx: typer.Context,
    which: Which,
    value: Annotated[str, typer.Argument(help="How much; without it, all of the goal.")] = "",
    at: At = None,
    note: Note = None,
    json: Json = False,
) -> None:
    """Count something done for a goal that is counted by hand.

    \b
    $ fitlog goal done mobility 5
    Counted:
      1  mobility 10 min a day
         on the way: 5 of 10 min, 5 to go today
    """
    from fitlog.training.goal_reading import read_amount  # noqa: PLC0415 - of use only here

    desk = desk_of(ctx)
    known = named_goal(desk, which)
    amount, day = read_amount(value) if value else known.goal.amount or 0, desk.at(at).date()
    demand_counted(known, day, desk.settings.first_weekday)
    note_done(desk.log, known, day, amount, note or "", desk.words)
    _say(desk, "Counted", known, json=json)


@app.command()
def edit(
    ctx: typer.Context,
    which: Which,
    text: Annotated[list[str] | None, typer.Argument(help="What it is to say.")] = None,
    category: Category = None,
    note: Note = None,
    since: Since = None,
    json: Json = False,
) -> None:
    """Change what a goal says; that then holds for all of its time.

    \b
    $ fitlog goal edit mobility 15 min of mobility a day
    Changed:
      1  mobility 15 min a day
         on the way: 5 of 15 min, 10 to go today
    """
    desk = desk_of(ctx)
    new = old = named_goal(desk, which)
    if text:
        new = new._replace(text=" ".join(text), goal=resolved(desk, " ".join(text)))
    new = new._replace(
        category=old.category if category is None else category,
        note=old.note if note is None else note,
        since=since_of(desk, since) if since else old.since,
    )
    change_goal(desk.log, new, desk.words)
    _say(desk, "Changed", new, json=json)


@app.command()
def drop(ctx: typer.Context, which: Which, json: Json = False) -> None:
    """Drop a goal; it stays in the history, and undo takes it back.

    \b
    $ fitlog goal drop mobility
    Dropped:
      1  mobility 15 min a day
         dropped today
    """
    desk = desk_of(ctx)
    new = named_goal(desk, which)._replace(dropped=desk.now.date())
    change_goal(desk.log, new, desk.words)
    _say(desk, "Dropped", new, json=json)


def _say(desk: "Desk", verb: str, logged: LoggedGoal, *, json: bool) -> None:
    (found,) = shown(desk, [logged])
    if json:
        from fitlog.view.momentum_json import goals_form  # noqa: PLC0415 - only for programs

        desk.dump(goals_form([found]))
    else:
        desk.say(said_of(verb, found, desk.now.date(), desk.screen))
