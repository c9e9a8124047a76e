"""`fitlog session`: sessions put right afterwards."""

from dataclasses import replace
from typing import TYPE_CHECKING, Annotated

import typer

from fitlog.cli.commands import command_app
from fitlog.cli.occasions import (
    Edits,
    demand_edits,
    move_them,
    named,
    said_of,
    sets_to_move,
    wish_of,
)
from fitlog.cli.options import Json, Since, Until, desk_of
from fitlog.cli.picturing import Svg
from fitlog.store.joining import running
from fitlog.store.occasions import by_id, change_session, listed
from fitlog.store.rack import drop
from fitlog.store.reading import Span
from fitlog.training.occasion import retimed
from fitlog.view.session_page import (
    RUNNING,
    Seen,
    occasion_form,
    occasions_form,
    session_deleted,
    session_moved,
    session_page,
    sessions_page,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from fitlog.cli.context import Desk
    from fitlog.store.reading import LogReader
    from fitlog.training.exercise import Exercise
    from fitlog.training.occasion import Occasion, Times
    from fitlog.training.session import Session

app = command_app()
USUAL = 10
Which = Annotated[
    str, typer.Argument(metavar="SESSION", help="Its number, its day, or a set's number as @7.")
]
Title = Annotated[str | None, typer.Option("--title", help='Its title; "" takes it away.')]


@app.callback()
def session() -> None:
    """List and show sessions; change their title, day and times; move their sets; delete them."""


@app.command("list")
def list_(
    ctx: typer.Context,
    since: Since = None,
    until: Until = None,
    last: Annotated[
        int | None, typer.Option("--last", help="So many sessions; 0 for all.", min=0)
    ] = None,
    json: Json = False,
) -> None:
    """List sessions with their numbers, a line each, the newest last.

    Without a choice the last ten sessions; --json all of them.

    \b
    $ fitlog session list
    1  Mon 23 Nov  18:00-now  48 min  Legs, 1 set, RPE 7, running: Cable Medius K...
    """
    desk = desk_of(ctx)
    is_usual = last is None and not (since or until or json)
    span = Span(desk.day(since), desk.day(until, end=True), USUAL if is_usual else last or None)
    found, seen = listed(desk.reader, span, numbered=json), _seen(desk, desk.reader)
    if json:
        desk.dump(occasions_form(found, seen))
        return
    _say_list(desk, found, seen)
    if is_usual and len(found) == USUAL:
        desk.warn(f"the last {USUAL} sessions; --last 0 lists all")


@app.command()
def show(
    ctx: typer.Context,
    which: Which,
    summary: Annotated[
        bool, typer.Option("--summary", help="What it came to, as finish shows it.")
    ] = False,
    svg: Svg = None,
    json: Json = False,
) -> None:
    """Show a session as history does, and whether its times were said or are those of its sets.

    With --summary, or --svg for a picture of it, show what it came to against last time.

    \b
    $ fitlog session show 1
    Mon 23 Nov, 18:00 to 18:04, 1 set, RPE 7: Legs
      Cable Medius Kickback: 12@15kg left p2top  @1
          @1 "strap slipped"
      session    1, 50 min, running
      began      18:00, recorded
      ended      not yet
    ...
    """
    desk = desk_of(ctx)
    found = named(desk, desk.reader, which)
    if summary or svg:
        _sum_up(desk, found, svg, json=json)
    else:
        _say(desk, desk.reader, found.session.id, json=json)


@app.command()
def edit(
    ctx: typer.Context,
    which: Which,
    title: Title = None,
    date: Annotated[
        str | None, typer.Option("--date", help="Another day, with all its sets: yesterday.")
    ] = None,
    start: Annotated[
        str | None, typer.Option("--start", help="When it began: 18:00; none forgets that.")
    ] = None,
    end: Annotated[
        str | None, typer.Option("--end", help="When it ended: 19:30; none forgets that.")
    ] = None,
    note: Annotated[
        str | None, typer.Option("--note", help='A note on it; "" takes it away.')
    ] = None,
    rpe: Annotated[
        str | None, typer.Option("--rpe", help='How hard it was, 0 to 10; "" takes it away.')
    ] = None,
    shift: Annotated[bool, typer.Option("--shift", help="All sets go along with --start.")] = False,
    json: Json = False,
) -> None:
    """Change what a session says: title, day, start, end, note, RPE.

    \b
    $ fitlog session edit 1 --title Legs --rpe 7
    Mon 23 Nov, 18:00 to 18:04, 1 set, RPE 7: Legs
    ...
    """
    desk = desk_of(ctx)
    edits = Edits(title, date, start, end, note, rpe, shift)
    demand_edits(edits)
    said, chosen = said_of(edits), named(desk, desk.log, which).session.id

    def times(one: "Session") -> "Times":
        return retimed(one, wish_of(desk, edits, one), desk.now, desk.localized)

    change_session(desk.log, chosen, desk.words, said, times)
    _say(desk, desk.log, chosen, json=json)


@app.command()
def move(
    ctx: typer.Context,
    sets: Annotated[
        list[str], typer.Argument(help="The sets' numbers: @1 is the newest, @9..@7 are three.")
    ],
    to: Annotated[str, typer.Option("--to", metavar="SESSION", help="Its number or day, or: new.")],
    title: Annotated[str, typer.Option("--title", help="The title of a new one.")] = "",
    json: Json = False,
) -> None:
    """Move sets to another session, or with `--to new` to a new one of the same day.

    A set keeps its time where that fits there, else it comes after the last one.
    A session that has no set left goes.

    \b
    $ fitlog session move @1 --to new
    Moved: 1 set
      Cable Medius Kickback: 12@15kg left p2top "strap slipped"
    ...
    """
    desk = desk_of(ctx)
    seen, going = _seen(desk, desk.log), sets_to_move(desk.log, sets)
    chosen, move = move_them(desk, going, to, title)
    if not json:
        there, both = by_id(desk.log, chosen), (seen, _seen(desk, desk.log))
        exercises = desk.exercises(one.exercise for one in going)
        desk.say(f"{session_moved(move, there, both, exercises, desk.screen)}\n")
    _say(desk, desk.log, chosen, json=json)


@app.command()
def delete(ctx: typer.Context, which: Which) -> None:
    """Delete a session with all its sets; undo brings them back.

    \b
    $ fitlog session delete 1
    Deleted: session 1, Mon 23 Nov, 18:00-now: Legs
      Cable Medius Kickback: 12@15kg left p2top "strap slipped"
    """
    desk = desk_of(ctx)
    found = named(desk, desk.log, which)
    seen = _seen(desk, desk.log)
    sets = drop(desk.log, found.session.id, desk.words)
    found = found._replace(session=replace(found.session, sets=sets))
    desk.say(session_deleted(found, seen, _exercises(desk, [found]), desk.screen))


def _seen(desk: "Desk", log: "LogReader") -> Seen:
    return Seen(desk.now, running(log, desk.now, desk.gap))


def _exercises(desk: "Desk", found: "Sequence[Occasion]") -> "dict[str, Exercise]":
    return desk.exercises(one.exercise for each in found for one in each.session.sets)


def _say_list(desk: "Desk", found: "Sequence[Occasion]", seen: Seen) -> None:
    if found:
        desk.page(sessions_page(found, seen, _exercises(desk, found), desk.screen))
    else:
        desk.warn("no session then" if desk.reader.newest() else "the log is empty")
    if seen.without_sets:
        desk.warn(f"{seen.without_sets}; fitlog cancel drops it")


def _sum_up(desk: "Desk", found: "Occasion", svg: "Path | None", *, json: bool) -> None:
    """Say or draw what a session came to."""
    from fitlog.cli.finishing import demand_free, say_summary, summary_of  # noqa: PLC0415 - else of no use

    demand_free(svg)
    desk.draw_into(svg)
    is_running = _seen(desk, desk.reader).state(found.session) == RUNNING
    say_summary(desk, summary_of(desk, found.session)._replace(running=is_running), json=json)


def _say(desk: "Desk", log: "LogReader", session: str, *, json: bool) -> None:
    """Say a session as it is now."""
    one, seen = by_id(log, session), _seen(desk, log)
    if json:
        desk.dump({"session": occasion_form(one, seen)})
        return
    groups = (slug for group in one.session.supersets for slug in group.exercises)
    exercises = desk.exercises([*(each.exercise for each in one.session.sets), *groups])
    desk.say(session_page(one, seen, exercises, desk.screen))
