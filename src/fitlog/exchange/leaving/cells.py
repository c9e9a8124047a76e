"""Cells and lines of separated values, written one row at a time."""

import csv
from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING

from fitlog.training.load import Base, Unit

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from fitlog.training.load import Load

# One pound is 0.45359237 kg by definition (1959).
_KG = {Unit.KG: Decimal(1), Unit.LB: Decimal("0.45359237")}
_CENT = Decimal("0.01")


class _Echo:
    """A file whose `write` returns what it was told: `writerow` returns that in turn."""

    @staticmethod
    def write(text: str) -> str:
        return text


def liner(delimiter: str = ",", *, quoted: bool = False) -> "Callable[[Iterable[object]], str]":
    r"""Return what makes one line, with its "\n", of the cells of a row.

    Cells are quoted where they must be, or all of them.
    """
    echo = csv.writer(
        _Echo(),
        delimiter=delimiter,
        lineterminator="\n",
        quoting=csv.QUOTE_ALL if quoted else csv.QUOTE_MINIMAL,
    )
    return echo.writerow


def plain_text(text: str) -> str:
    r"""Return a text without what no CSV can hold: NUL, and line ends other than "\n"."""
    if "\r" in text or "\0" in text:
        return text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "")
    return text


def weight(load: "Load | None", unit: Unit, *, helps: bool) -> str:
    """Return the number of a load in kg or lb, at most two decimals.

    "" for none, for a bare bodyweight and for a stack position, whose weight is unknown. Where
    the exercise's name says that its weight `helps`, assistance is positive.
    """
    if load is None or load.unit is Unit.PIN or not load.grams:
        return ""
    exact = Decimal(load.text) * _KG[load.unit] / _KG[unit]
    number = exact.quantize(_CENT, ROUND_HALF_UP)
    return shortest(-number if helps and load.base is Base.BODYWEIGHT else number)


def shortest(number: Decimal) -> str:
    """Return a number without zeros that say nothing: 62.5, 100."""
    text = f"{number:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def thousandths(count: int | None) -> str:
    """Return a whole number of thousandths as a decimal: 90500 is 90.5; "" for none."""
    return "" if count is None else shortest(Decimal(count).scaleb(-3))


def tenths(count: int | None) -> str:
    """Return a whole number of tenths as a decimal: 85 is 8.5; "" for none."""
    return "" if count is None else shortest(Decimal(count).scaleb(-1))


def whole(count: int | None) -> str:
    """Return a count, "" for none."""
    return "" if count is None else str(count)
