"""The weekdays and the hour that training is planned for, as people type them."""

import re
from datetime import time

from fitlog.errors import UnreadableError

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


def read_weekdays(text: str) -> tuple[int, ...]:
    """Return the weekdays (0 is Monday) of "mon,wed fri", in order; raises UnreadableError."""
    words = re.split(r"[\s,;/+]+", text.strip().lower()[:200])
    found = {_weekday(word) for word in words if word not in {"", "and"}}
    days = {day for day in found if day is not None}
    if not days or None in found:
        raise UnreadableError(
            f'"{text[:40]}" does not name days of the week',
            unchanged="Nothing was written.",
            hint="Try --days mon,wed,fri",
        )
    return tuple(sorted(days))


def read_clock(text: str) -> time:
    """Return the time of day that "18:00", "7:30" or "6pm" says; raises UnreadableError."""
    found = re.fullmatch(r"(\d{1,2})(?::([0-5]\d))? ?([ap]m)?", text.strip().lower())
    hours = range(1, 13) if found and found[3] else range(24)
    if not found or int(found[1]) not in hours or not (found[2] or found[3]):
        raise UnreadableError(
            f'"{text[:40]}" is no time of day',
            unchanged="Nothing was written.",
            hint="Try --at 18:00",
        )
    hour = int(found[1]) % 12 + 12 * (found[3] == "pm") if found[3] else int(found[1])
    return time(hour, int(found[2] or 0))


def days_text(days: tuple[int, ...]) -> str:
    """Return weekdays as people list them: "Mon, Wed and Fri"."""
    names = [WEEKDAYS[day][:3].capitalize() for day in days]
    return " and ".join([", ".join(names[:-1]), names[-1]] if names[1:] else names)


def _weekday(word: str) -> int | None:
    if not re.fullmatch("[a-z]{2,}", word):
        return None
    return next((place for place, name in enumerate(WEEKDAYS) if name.startswith(word)), None)
