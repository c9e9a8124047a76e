"""Dates and times of other programs' cells, in several languages; ValueError for what is none."""

import re
from datetime import date, datetime
from functools import lru_cache

_REMEMBERED = 4096
_FIRST_YEAR, _LAST_YEAR = 1900, 2999
_LONGEST_DAY = len("2024-12-31")
# The first letters tell the months of English, German, French, Spanish, Portuguese and Italian.
_MONTHS = {
    start: number
    for number, starts in enumerate(
        (
            "jan ene gen janv",
            "feb fev fév fevr févr",
            "mar mär mrz mars maer",
            "apr abr avr",
            "may mai mag mayo",
            "jun jui giu juin",
            "jul lug juil",
            "aug ago aou aoû août",
            "sep set sept",
            "oct okt out ott",
            "nov",
            "dec dez dic déc",
        ),
        start=1,
    )
    for start in starts.split()
}
_WORDED = re.compile(
    r"(?:(?P<day>[0-9]{1,2})\.? (?:de )?(?P<month>[^\W\d_]+)\.?,?"
    r"|(?P<month2>[^\W\d_]+)\.? (?P<day2>[0-9]{1,2}),?) (?:de )?(?P<year>[0-9]{4})"
    r"(?:,? (?P<time>.+))?"
)
_TIME = re.compile(
    r"([0-9]{1,2})[:.]([0-9]{2})(?:[:.]([0-9]{2}))?(?: ?([ap])\.? ?m\.?)?", re.IGNORECASE
)
_NUMBERED = re.compile(r"([0-9]{1,4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,4})(?:[T ,]+(.+))?")


@lru_cache(_REMEMBERED)
def moment(text: str) -> datetime:
    """Return a date and time: ISO, `28 Mar 2025, 17:29`, `Jun 11, 2026, 1:01 PM`.

    A moment with an offset or Z is aware, any other without an offset; a day alone is none.
    """
    said = text.strip()
    try:
        # A day alone would be read as its midnight, which nobody wrote.
        if len(said) > _LONGEST_DAY:
            return _sane(datetime.fromisoformat(said), text)
    except ValueError:
        pass
    day, time = _parts(said)
    hour, minute, second = clock(time)
    return datetime(day.year, day.month, day.day, hour, minute, second)  # noqa: DTZ001 - local


@lru_cache(_REMEMBERED)
def day(text: str, order: str = "ymd") -> date:
    """Return a day: ISO, 2026/08/11, words as above, or by `order` (dmy, mdy) 09/01/25."""
    found, time = _parts(text.strip(), order)
    if time:
        clock(time)
    return found


@lru_cache(_REMEMBERED)
def clock(text: str) -> tuple[int, int, int]:
    """Return hour, minute and second of 19:30, 7:30 PM or 07:30:15."""
    found = _TIME.fullmatch(text.strip())
    if not found:
        raise ValueError(text)
    hour, minute, second = int(found[1]), int(found[2]), int(found[3] or 0)
    if found[4]:
        if not 1 <= hour <= 12:  # noqa: PLR2004 - a clock's face
            raise ValueError(text)
        hour = hour % 12 + (12 if found[4].lower() == "p" else 0)
    if hour > 23 or minute > 59 or second > 59:  # noqa: PLR2004 - a clock's ends
        raise ValueError(text)
    return hour, minute, second


def _parts(said: str, order: str = "ymd") -> tuple[date, str]:
    """Return the day, and what follows it."""
    if found := _NUMBERED.fullmatch(said):
        # A year of four digits in front is never anything else.
        actual = "ymd" if len(found[1]) == 4 else order  # noqa: PLR2004 - digits of a year
        if actual == "ymd" and len(found[1]) != 4:  # noqa: PLR2004 - digits of a year
            raise ValueError(said)
        numbers = {place: int(found[1 + actual.index(place)]) for place in "ymd"}
        year = numbers["y"]
        if len(found[1 + actual.index("y")]) <= 2:  # noqa: PLR2004 - digits
            year += 2000
        return _checked(year, numbers["m"], numbers["d"], said), found[4] or ""
    found = _WORDED.fullmatch(said)
    if not found:
        raise ValueError(said)
    month = _month(found["month"] or found["month2"])
    number = int(found["day"] or found["day2"])
    return _checked(int(found["year"]), month, number, said), found["time"] or ""


def _month(word: str) -> int:
    low = word.lower()
    for length in (4, 3):
        if low[:length] in _MONTHS:
            # June and July begin alike in French.
            return 7 if low.startswith("juil") else _MONTHS[low[:length]]
    raise ValueError(word)


def _checked(year: int, month: int, number: int, said: str) -> date:
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        raise ValueError(said)
    return date(year, month, number)


def _sane(found: datetime, text: str) -> datetime:
    if not _FIRST_YEAR <= found.year <= _LAST_YEAR:
        raise ValueError(text)
    return found
