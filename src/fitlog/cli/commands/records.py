"""`fitlog records`: what was surpassed, when, and by how much."""

from typing import TYPE_CHECKING, Annotated

import typer

from fitlog.cli.commands import command_app
from fitlog.cli.options import Json, MaybeExercise, desk_of
from fitlog.cli.picturing import Svg
from fitlog.cli.record_keeping import Wanted, book_of, book_of_all, day_since, kind_named

if TYPE_CHECKING:
    from fitlog.cli.context import Desk
    from fitlog.view.records_values import Book

app = command_app()


def _kinds(incomplete: str) -> list[str]:
    from fitlog.training.personal_record import RecordKind  # noqa: PLC0415 - completion only

    return [kind for kind in RecordKind if kind.startswith(incomplete.lower())]


@app.command()
def records(
    ctx: typer.Context,
    exercise: MaybeExercise = None,
    kind: Annotated[
        str | None,
        typer.Option(
            "--kind",
            help="One kind: load, added_load, reps, duration, distance, pause, tempo, e1rm,"
            " set_volume, session_volume.",
            autocompletion=_kinds,
        ),
    ] = None,
    since: Annotated[
        str | None,
        typer.Option("--since", help="From this day on, else the last 26 weeks; all for all time."),
    ] = None,
    explain: Annotated[bool, typer.Option("--explain", help="Say by which rules.")] = False,
    svg: Svg = None,
    json: Json = False,
) -> None:
    """Show personal records, the newest first, with what they surpassed.

    \b
    $ fitlog records kickback
    Cable Medius Kickback: no record since Mon 25 May. A first session is a
    baseline, and a tie is no record.
      fitlog records cable-medius-kickback --since all

    \b
      next       left, pause 2 s at the top: 13 reps at 15 kg, or any reps at 17.5
                 kg, or 12 reps at 15 kg held 3 s at the top
    """
    desk = desk_of(ctx)
    desk.draw_into(svg)
    wanted = Wanted(day_since(desk, since), kind_named(kind))
    book = book_of(desk, desk.exercise(exercise), wanted) if exercise else book_of_all(desk, wanted)
    if json:
        _dump(desk, book)
        return
    from fitlog.view.records_page import EMPTY, records_page  # noqa: PLC0415 - only for people

    if exercise or desk.reader.newest():
        desk.page(records_page(book, desk.screen, explain=explain))
    else:
        desk.say(EMPTY)


def _dump(desk: "Desk", book: "Book") -> None:
    from fitlog.view.records_json import records_form, sets_in  # noqa: PLC0415 - only for programs

    numbered = {one.id: one for one in desk.reader.numbered(sets_in(book))}
    desk.dump(records_form(book, numbered))
