"""`fitlog remind`: gentle reminders of training days, for a calendar."""

from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from fitlog.cli.commands import command_app
from fitlog.cli.momentum import reminder_text, sessions_a_week, standing_goals
from fitlog.cli.options import desk_of
from fitlog.errors import FitlogError
from fitlog.exchange.reminders import Reminder, calendar_of
from fitlog.training.habit import planned_days
from fitlog.training.planned import days_text, read_clock, read_weekdays

if TYPE_CHECKING:
    from fitlog.cli.context import Desk

app = command_app()
_LATELY = timedelta(weeks=8)


@app.command()
def remind(
    ctx: typer.Context,
    ics: Annotated[Path, typer.Option("--ics", help="The iCalendar file to write; - prints it.")],
    days: Annotated[
        str, typer.Option("--days", help="mon,wed,fri; else those you train on most.")
    ] = "",
    at: Annotated[str, typer.Option("--at", help="When on those days.")] = "18:00",
    zone: Annotated[
        str, typer.Option("--zone", help="Europe/Oslo; else the time of wherever you are.")
    ] = "",
    force: Annotated[bool, typer.Option("--force", help="Write over the file.")] = False,
) -> None:
    """Write an iCalendar file that reminds of training, each week on the planned days.

    Bringing in a later one changes the reminder that your calendar has.

    \b
    $ fitlog remind --ics - --days mon,wed,fri
    BEGIN:VCALENDAR
    VERSION:2.0
    ...
    """
    desk = desk_of(ctx)
    wanted = read_weekdays(days) if days else _usual(desk)
    clock, today = read_clock(at), desk.now.date()
    reminder = Reminder(wanted, clock, today, zone, reminder_text(desk))
    content = calendar_of(reminder, desk.now)
    if str(ics) == "-":
        desk.say(content.decode().replace("\r\n", "\n").rstrip("\n"))
        return
    _write(ics, content, force=force)
    name = desk.screen.text(str(ics))
    desk.say(f"{name}: {days_text(wanted)} at {clock:%H:%M}, each week. Open it in your calendar.")


def _usual(desk: "Desk") -> tuple[int, ...]:
    """Return the weekdays trained most of late, as many as the goal asks for."""
    from fitlog.store.momentum import weekdays_trained  # noqa: PLC0415 - only without --days

    wanted = sessions_a_week(standing_goals(desk))
    trained = weekdays_trained(desk.reader, desk.now.date() - _LATELY)
    return planned_days(trained, min(wanted, 7) if wanted else None)


def _write(path: Path, content: bytes, *, force: bool) -> None:
    try:
        with path.open("wb" if force else "xb") as file:
            file.write(content)
    except FileExistsError as error:
        hint = "Write over it with --force, or choose another name."
        raise FitlogError(
            f"{path} is there", unchanged="It was left as it is.", hint=hint
        ) from error
    except OSError as error:
        message = f"{path} cannot be written: {error.strerror}"
        raise FitlogError(message, unchanged="Nothing was written.") from error
