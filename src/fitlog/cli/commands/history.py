"""`fitlog history`: what was done, by session."""

from typing import Annotated

import typer

from fitlog.cli.commands import command_app
from fitlog.cli.options import Json, MaybeExercise, Since, Until, desk_of
from fitlog.store.reading import Span
from fitlog.view.history import history_page

app = command_app()

USUAL = 10


@app.command()
def history(
    ctx: typer.Context,
    exercise: MaybeExercise = None,
    since: Since = None,
    until: Until = None,
    last: Annotated[
        int | None, typer.Option("--last", help="So many sessions; 0 for all.", min=0)
    ] = None,
    json: Json = False,
) -> None:
    """Show what was done, by session, the newest last.

    Without a choice the last ten sessions; --json all of them.

    \b
    $ fitlog history kickback --last 1
    Mon 23 Nov, 18:00 to 18:04, 1 set, RPE 7: Legs
      Cable Medius Kickback: 12@15kg left p2top  @1
          @1 "strap slipped"
    """
    desk = desk_of(ctx)
    slug = desk.exercise(exercise).slug if exercise else None
    span = Span(desk.day(since), desk.day(until, end=True), last or None)
    is_usual = last is None and not (since or until or json)
    sessions = desk.reader.sessions(span._replace(last=USUAL) if is_usual else span, slug)
    if json:
        from fitlog.view.forms import dumped, sessions_form  # noqa: PLC0415 - only for programs

        desk.say(dumped(sessions_form(sessions)))
        return
    if not sessions:
        desk.warn("nothing was logged then" if desk.reader.newest() else "the log is empty")
    exercises = desk.exercises(one.exercise for session in sessions for one in session.sets)
    desk.say(history_page(sessions, exercises, desk.now.date(), desk.screen))
    if is_usual and len(sessions) == USUAL:
        desk.warn(f"the last {USUAL} sessions; --last 0 shows all")
