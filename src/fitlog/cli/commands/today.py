"""`fitlog` alone: what is going on."""

from typing import TYPE_CHECKING

from fitlog.cli.options import desk_of
from fitlog.training.moved import work_volume
from fitlog.view.today import Today, today_page

if TYPE_CHECKING:
    import typer

    from fitlog.cli.context import Desk
    from fitlog.training.sets import LoggedSet


def today(ctx: "typer.Context", *, json: bool) -> None:
    """Say what is going on."""
    desk = desk_of(ctx)
    newest = desk.reader.newest()
    sets = desk.reader.of_session(newest[0].session_id) if newest else ()
    last_time = desk.reader.last_time(sets[-1].exercise, sets[-1].at) if sets else ()
    if json:
        from fitlog.view.forms import dumped, today_form  # noqa: PLC0415 - only for programs

        number = desk.reader.numbered
        desk.say(dumped(today_form(number(sets), number(last_time), desk.now.date())))
        return
    exercises = desk.exercises(one.exercise for one in sets)
    said = Today(sets, _volume(desk, sets), last_time, exercises)
    desk.say(today_page(said, desk.now, desk.settings.unit, desk.screen))


def _volume(desk: "Desk", sets: "tuple[LoggedSet, ...]") -> int:
    moved = {one.exercise: desk.moved_grams(desk.known(one.exercise), one.day) for one in sets}
    return sum(work_volume(one.performed, moved[one.exercise]) for one in sets)
