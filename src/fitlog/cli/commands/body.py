"""`fitlog body`: what was measured of the body, and which way it goes."""

from typing import TYPE_CHECKING, Annotated

import typer

from fitlog.cli.commands import command_app
from fitlog.cli.measuring import course_of, deleted, noted, overview_of
from fitlog.cli.options import At, Explain, Json, Since, desk_of
from fitlog.cli.picturing import Svg
from fitlog.errors import UsageError
from fitlog.training.measure import KNOWN, split_words

if TYPE_CHECKING:
    from fitlog.cli.context import Desk

app = command_app()

USUAL = 10


def _names(incomplete: str) -> list[str]:
    """Return the measures that complete what was typed, for the shell."""
    return [name for name in KNOWN if name.startswith(incomplete.lower())]


@app.command()
def body(
    ctx: typer.Context,
    words: Annotated[
        list[str] | None,
        typer.Argument(
            help="What, and its value: weight 72.4kg, left thigh 56cm, body fat 18%.",
            autocompletion=_names,
        ),
    ] = None,
    at: At = None,
    note: Annotated[str, typer.Option("--note", help="A note.", show_default=False)] = "",
    since: Since = None,
    last: Annotated[
        int | None, typer.Option("--last", help="List so many measurements; 0 for all.", min=0)
    ] = None,
    delete: Annotated[
        bool, typer.Option("--delete", help="Delete the last one, or that of --at.")
    ] = False,
    explain: Explain = False,
    svg: Svg = None,
    json: Json = False,
) -> None:
    """Log a measurement of the body; without a value, show one measure, or all.

    A weight counts in exercises that move it, from its day on.

    \b
    $ fitlog body weight 72.4kg
    Weight: 72.4 kg
    """
    desk, (name, value) = desk_of(ctx), split_words(words or [])
    desk.draw_into(svg)
    reading = since is not None or last is not None or explain
    _demand_fit(name, value, writing=bool(at or note), reading=reading, delete=delete)
    if value:
        _note(desk, name, value, at, note, json=json)
    elif delete:
        _delete(desk, name, at, json=json)
    elif name:
        _one(desk, name, since, last, explain=explain, json=json)
    else:
        _all(desk, json=json)


def _demand_fit(name: str, value: str, *, writing: bool, reading: bool, delete: bool) -> None:
    """Refuse options that mean nothing together."""
    if not name and (value or writing or reading or delete):
        example = f"weight {value}" if value else "weight"
        raise UsageError(
            "which measure?",
            unchanged="Nothing was written.",
            hint=f"Say it: fitlog body {example}",
        )
    if value and (reading or delete):
        raise UsageError(
            "a value is logged; --since, --last, --explain and --delete take none",
            unchanged="Nothing was written.",
        )
    if writing and not value and not delete:
        raise UsageError(
            "--at and --note need a value",
            unchanged="Nothing was written.",
            hint=f"fitlog body {name} VALUE, or --delete to delete one",
        )


def _note(desk: "Desk", name: str, value: str, at: str | None, note: str, *, json: bool) -> None:
    latest, remarks = noted(desk, name, value, at, note)
    for remark in remarks:
        desk.warn(remark)
    if json:
        from fitlog.view.body_json import noted_form  # noqa: PLC0415 - only for programs

        desk.dump(noted_form(latest))
        return
    from fitlog.view.body_page import noted_lines  # noqa: PLC0415 - only for people

    desk.say(noted_lines(latest, desk.now.date(), desk.screen))


def _delete(desk: "Desk", name: str, at: str | None, *, json: bool) -> None:
    one = deleted(desk, name, at)
    if json:
        from fitlog.view.body_json import measured_form  # noqa: PLC0415 - only for programs

        desk.dump({"measure": one.measure, "deleted": measured_form(one)})
        return
    from fitlog.view.body_page import deleted_line  # noqa: PLC0415 - only for people

    desk.say(deleted_line(one, desk.now.date(), desk.screen))


def _one(
    desk: "Desk", name: str, since: str | None, last: int | None, *, explain: bool, json: bool
) -> None:
    course = course_of(desk, name, desk.day(since))
    if json:
        from fitlog.view.body_json import course_form  # noqa: PLC0415 - only for programs

        desk.dump(course_form(course))
        return
    from fitlog.view.body_page import course_page  # noqa: PLC0415 - only for people

    shown = USUAL if last is None else last
    desk.page(course_page(course, desk.screen, last=shown, explain=explain))
    if last is None and len(course.measured) > USUAL:
        desk.warn(f"the last {USUAL} of {len(course.measured)}; --last 0 shows all")


def _all(desk: "Desk", *, json: bool) -> None:
    latest = overview_of(desk)
    if json:
        from fitlog.view.body_json import overview_form  # noqa: PLC0415 - only for programs

        desk.dump(overview_form(latest))
        return
    from fitlog.view.body_page import EMPTY, overview_page  # noqa: PLC0415 - only for people

    page = overview_page(latest, desk.now.date(), desk.screen) if latest else EMPTY
    desk.page(page)
