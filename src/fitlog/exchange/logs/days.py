"""The dates of a column in whatever form, also those whose numbers the whole column explains."""

import re
from datetime import datetime, time
from functools import cached_property
from typing import TYPE_CHECKING

from fitlog.errors import UsageError
from fitlog.exchange.logs import moments

if TYPE_CHECKING:
    from datetime import date

    from fitlog.exchange.logs.sheet import Sheet

ORDERS = ("dmy", "mdy", "ymd")
_MONTHS = 12
_ECHOED = 40
_ISO_DAY = len("2024-12-31")
_NUMBERED = re.compile(r"\s*([0-9]{1,2})[-/.]([0-9]{1,2})[-/.]")
_CLOCK = re.compile(
    r"(?:T|,? +)([0-9]{1,2}[:.][0-9]{2}(?:[:.][0-9]{2})?(?: ?[ap]\.? ?m\.?)?)\s*", re.IGNORECASE
)
# Two groups of digits, as in 28 Mar 2025, or three: what else there is, is not passed over.
_DAY = re.compile(r"\D*[0-9]{1,2}\D+[0-9]{4}|[0-9]{1,2}([-/.])[0-9]{1,2}\1[0-9]{1,4}")


def day_order(sheet: "Sheet", column: int) -> str:
    """Return in which order the numbers of a sheet's dates are, dmy or mdy, "" if none tells.

    Apps write ISO, spreadsheet programs what is usual where they are: a number above twelve is
    no month.
    """
    for _, cells in sheet.rows():
        found = _NUMBERED.match(cells[column]) if column < len(cells) else None
        if found and int(found[1]) > _MONTHS:
            return "dmy"
        if found and int(found[2]) > _MONTHS:
            return "mdy"
    return ""


class PlainDays:
    """The days of a column without times, in ISO or as a spreadsheet program wrote them again."""

    def __init__(self, sheet: "Sheet", column: int) -> None:
        self._sheet = sheet
        self._column = column

    def read(self, text: str) -> "date":
        """Return the day; raises ValueError that says what the text is not."""
        try:
            iso = text.strip()[:4].isdecimal()
            return moments.day(text) if iso else moments.day(text, self._order)
        except ValueError:
            raise ValueError(f"{text[:_ECHOED]!r} is no date") from None

    @cached_property
    def _order(self) -> str:
        return day_order(self._sheet, self._column)


class Days:
    """The dates of a column. `order` is that of 09/01/25, "" where the column itself shall tell."""

    def __init__(self, sheet: "Sheet", column: int, order: str = "", hint: str = "") -> None:
        self._sheet = sheet
        self._column = column
        self._order = order
        self._hint = hint

    def read(self, text: str) -> "date | datetime":
        """Return the day, or the moment where the cell tells one; midnight is none.

        Raises ValueError for what is no date, UsageError where nothing tells day from month.
        """
        said = text.strip()
        if not said[:4].isdecimal():
            return self._other(said)
        if len(said) <= _ISO_DAY:
            return moments.day(said)
        return _without_midnight(moments.moment(said))

    def _other(self, said: str) -> "date | datetime":
        found = _CLOCK.search(said)
        day = said[: found.start()] if found else said
        if not _DAY.fullmatch(day) or (found and found.end() != len(said)):
            raise ValueError(said)
        known = moments.day(day, self._known_order() if _NUMBERED.match(day) else "dmy")
        if not found:
            return known
        return _without_midnight(datetime.combine(known, time(*moments.clock(found[1]))))

    def _known_order(self) -> str:
        if not self._order:
            self._order = self._told_order()
        return self._order

    def _told_order(self) -> str:
        """Return dmy or mdy: a number above twelve is no month."""
        order = day_order(self._sheet, self._column)
        if order:
            return order
        raise UsageError(
            "nothing in the file tells the day from the month in its dates",
            unchanged="Nothing was written.",
            hint=self._hint,
        )


def _without_midnight(at: datetime) -> "date | datetime":
    """Return the day alone where programs that know no time wrote 00:00."""
    return at if at.time() != time() else at.date()
