"""Days and times as people say them."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date, datetime


def day_name(day: "date", today: "date") -> str:
    """Return "today", "yesterday", "Fri 20 Nov", or "20 Nov 2024" of another year."""
    away = (today - day).days
    if away == 0:
        return "today"
    if away == 1:
        return "yesterday"
    return plain_day(day, today)


def plain_day(day: "date", today: "date") -> str:
    """Return "Fri 20 Nov", with the year if it is another one."""
    short = f"{day:%a} {day.day} {day:%b}"
    return short if day.year == today.year else f"{short} {day.year}"


def clock(at: "datetime") -> str:
    """Return the time of day as it was lived: 18:05."""
    return f"{at:%H:%M}"


def full_day(day: "date") -> str:
    """Return "20 Nov 2024", whatever today is."""
    return f"{day.day} {day:%b} {day.year}"
