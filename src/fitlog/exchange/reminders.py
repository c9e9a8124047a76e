"""Reminders of training days as iCalendar (RFC 5545), written by the library `icalendar`.

One event that repeats each week, under one identity: a calendar that takes the file a second time
changes what it has, on other days or at another hour, and adds nothing.
"""

from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, NamedTuple
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from fitlog.errors import FitlogError, NotFoundError

if TYPE_CHECKING:
    from icalendar import Alarm

UID = "training-days@fitlog-cli"
_WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_YEARS_AHEAD = 10
"""So far the changes to summer time are told."""
_PRODUCT = "-//fitlog//fitlog-cli//EN"
_BEGAN = datetime(2020, 1, 1, tzinfo=UTC)
"""Revisions count seconds from here: a later file is a later revision, with no memory of it."""


class Reminder(NamedTuple):
    """When to remind: weekdays (0 is Monday), the local time, and the zone, "" for wherever one is.

    `text` is what the event says beside its title; it repeats from `first` on.
    """

    days: tuple[int, ...]
    at: time
    first: date
    zone: str = ""
    text: str = ""


def calendar_of(reminder: Reminder, now: datetime) -> bytes:
    """Return the reminder as the bytes of an .ics file.

    Raises NotFoundError for a zone that nobody knows, FitlogError without the library.
    """
    try:
        from icalendar import Calendar, Event, vRecur  # noqa: PLC0415 - an extra
    except ImportError as error:
        raise FitlogError(
            "reminders need the library icalendar, which is not installed",
            unchanged="Nothing was written.",
            hint="Install it: pipx inject fitlog-cli icalendar",
        ) from error
    event = Event()
    event.add("uid", UID)
    event.add("dtstamp", now.astimezone(UTC).replace(microsecond=0))
    event.add("sequence", max(0, int((now - _BEGAN).total_seconds())))
    event.add("summary", "Training")
    event.add("dtstart", _start(reminder))
    event.add("duration", timedelta(hours=1))
    event.add("rrule", vRecur(freq="WEEKLY", byday=[_WEEKDAYS[day] for day in reminder.days]))
    event.add("transp", "TRANSPARENT")
    event.add("description", reminder.text)
    event.add_component(_alarm())
    calendar = Calendar()
    calendar.add("prodid", _PRODUCT)
    calendar.add("version", "2.0")
    calendar.add_component(event)
    if reminder.zone:
        last = reminder.first.replace(year=reminder.first.year + _YEARS_AHEAD, day=1)
        calendar.add_missing_timezones(first_date=reminder.first, last_date=last)
    written: bytes = calendar.to_ical()
    return written


def _start(reminder: Reminder) -> datetime:
    """Return the first of the days at its time: a rule must begin on a day that it names."""
    away = min((day - reminder.first.weekday()) % 7 for day in reminder.days)
    local = datetime.combine(reminder.first + timedelta(days=away), reminder.at)
    return local.replace(tzinfo=_zone(reminder.zone)) if reminder.zone else local


def _zone(name: str) -> ZoneInfo:
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise NotFoundError(
            f'no time zone is called "{name[:40]}"',
            unchanged="Nothing was written.",
            hint="Try Europe/Oslo; without --zone the time is that of wherever you are.",
        ) from error


def _alarm() -> "Alarm":
    from icalendar import Alarm  # noqa: PLC0415 - an extra

    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", "Training")
    alarm.add("trigger", timedelta(0))
    return alarm
