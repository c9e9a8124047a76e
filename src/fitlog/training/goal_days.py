"""The day by which something is to be reached, as people name it; no clock of its own."""

import re
from datetime import date, timedelta

_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTHS = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)
_LAST_YEAR = 2999
_MOST_SPANS = 5000


def last_day_named(text: str, today: date) -> date | None:
    """Return the day that `text` names; of a month, a year or "4 weeks" the last one.

    Names are of days to come: "March" is the next that has not ended. None for what is no day,
    or one that has passed.
    """
    plain = " ".join(text.lower().replace(",", " ").split())
    for head in ("the end of ", "end of ", "in ", "the "):
        plain = plain.removeprefix(head)
    found = (
        _counted(plain, today)
        or _weekday(plain, today)
        or _written(plain)
        or _with_month(plain, today)
    )
    return found if found and today <= found and found.year <= _LAST_YEAR else None


def _counted(plain: str, today: date) -> date | None:
    if plain in {"today", "tomorrow"}:
        return today + timedelta(days=plain == "tomorrow")
    found = re.fullmatch(r"(\d{1,4}) ?(days?|weeks?|months?)", plain)
    if not found or int(found[1]) > _MOST_SPANS:
        return None
    count = int(found[1])
    if found[2].startswith("month"):
        year, month = divmod(today.year * 12 + today.month - 1 + count, 12)
        last = _last_of_month(year, month + 1)
        return last.replace(day=min(today.day, last.day))
    return today + timedelta(days=count * (7 if found[2].startswith("week") else 1))


def _weekday(plain: str, today: date) -> date | None:
    index = _named(plain, _WEEKDAYS)
    return None if index is None else today + timedelta(days=(index - today.weekday()) % 7)


def _written(plain: str) -> date | None:
    """Read 2027-03-31, 2027-03 or 2027."""
    found = re.fullmatch(r"(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?", plain)
    if not found or not 0 < int(found[1]) <= _LAST_YEAR:
        return None
    year, month = int(found[1]), int(found[2] or 12)
    return _day(year, month, int(found[3])) if found[3] else _month_end(year, month)


def _with_month(plain: str, today: date) -> date | None:
    """Read march, 31 march, march 31, each with or without a year."""
    found = re.fullmatch(
        r"(?:(\d{1,2})(?:st|nd|rd|th)? )?(?:of )?([a-z]{3,})(?: (\d{1,2})(?:st|nd|rd|th)?)?"
        r"(?: (\d{4}))?",
        plain,
    )
    index = _named(found[2], _MONTHS) if found else None
    if found is None or index is None or (found[1] and found[3]):
        return None
    number = int(found[1] or found[3] or 0)
    years = [int(found[4])] if found[4] else [today.year, today.year + 1]
    named = [
        _day(year, index + 1, number) if number else _month_end(year, index + 1) for year in years
    ]
    return next((day for day in named if day and day >= today), None)


def _named(word: str, names: tuple[str, ...]) -> int | None:
    if not re.fullmatch("[a-z]{3,}", word):
        return None
    return next((index for index, name in enumerate(names) if name.startswith(word)), None)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _month_end(year: int, month: int) -> date | None:
    return _last_of_month(year, month) if 1 <= month <= len(_MONTHS) and year else None


def _last_of_month(year: int, month: int) -> date:
    return date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)
