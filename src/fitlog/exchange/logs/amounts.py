"""Numbers, units and durations of other programs' cells; ValueError for what is none.

The same cells come again and again, so each function remembers what it read.
"""

import re
from decimal import Decimal, InvalidOperation
from functools import lru_cache

from fitlog.training.load import Unit
from fitlog.training.sets import Effort

_REMEMBERED = 4096
_LONGEST = 32
# Nothing that is counted in a gym comes near, and arithmetic stays exact below.
_LARGEST = 10**9
_NUMBER = re.compile(r"[+-]?[0-9]*\.?[0-9]*(?:[eE][+-]?[0-9]{1,2})?")
# Floats that went through pounds and back: what no plate weighs is noise.
_EXACT = {Unit.KG: Decimal("0.01"), Unit.LB: Decimal("0.1")}
_DECIMALS = 2
_UNITS = {
    **dict.fromkeys(("kg", "kgs", "kilogram", "kilograms"), Unit.KG),
    **dict.fromkeys(("lb", "lbs", "pound", "pounds", "#"), Unit.LB),
}
# One mile is 1,609.344 m and one yard 0.9144 m by definition (1959).
_METRES = {
    **dict.fromkeys(("m", "meter", "meters", "metre", "metres"), Decimal(1)),
    **dict.fromkeys(("km", "kms", "kilometer", "kilometers", "kilometre"), Decimal(1000)),
    **dict.fromkeys(("mi", "mile", "miles"), Decimal("1609.344")),
    **dict.fromkeys(("yd", "yds", "yard", "yards"), Decimal("0.9144")),
    **dict.fromkeys(("ft", "feet", "foot"), Decimal("0.3048")),
}
# With the short forms of German, Portuguese and Spanish, Italian, Russian, Polish, Dutch,
# the Scandinavian languages, Chinese and Japanese.
_SECONDS = {
    **dict.fromkeys(("h", "hr", "hrs", "hour", "hours", "std", "hora", "horas"), 3600),
    **dict.fromkeys(("ora", "ore", "ч", "godz", "u", "t", "tim", "小时", "時間"), 3600),
    **dict.fromkeys(("m", "min", "mins", "minute", "minutes", "мин", "分钟", "分"), 60),
    **dict.fromkeys(("s", "sec", "secs", "second", "seconds", "sek", "сек", "秒"), 1),
}
_SPAN = re.compile(r"([0-9]{1,6}(?:\.[0-9]{1,6})?) ?([^\W\d_]+)\.?,? ?")
_LONGEST_HOURS = 10_000


@lru_cache(_REMEMBERED)
def number(text: str, *, comma: bool = False) -> Decimal:
    """Return a number such as "12.50" or 1e1; with `comma` that is its decimal sign.

    Raises ValueError for nan, inf, and what is longer or larger than any amount.
    """
    said = text.strip().replace(",", ".") if comma else text.strip()
    if len(said) > _LONGEST or not _NUMBER.fullmatch(said):
        raise ValueError(text)
    try:
        found = Decimal(said)
    except InvalidOperation:
        raise ValueError(text) from None
    if abs(found) >= _LARGEST:
        raise ValueError(text)
    return found


@lru_cache(_REMEMBERED)
def whole(text: str, *, comma: bool = False) -> int:
    """Return a whole number from 0, written 10, 10.0 or 10.00."""
    found = number(text, comma=comma)
    if found < 0 or found != found.to_integral_value():
        raise ValueError(text)
    return int(found)


@lru_cache(_REMEMBERED)
def load(text: str, unit: Unit, *, comma: bool = False) -> str:
    """Return a load as plain decimals without a float's noise: 37.499999 kg is 37.5.

    Of more than two decimals pounds keep a tenth and kilograms a hundredth: two may be a quarter
    of a pound. "" for none and for zero.
    """
    if not text.strip():
        return ""
    found = number(text, comma=comma)
    noisy = -int(found.as_tuple().exponent) > _DECIMALS
    found = found.quantize(_EXACT[unit]) if noisy else found
    return plain(found) if found else ""


def plain(found: Decimal) -> str:
    """Return a number without an exponent and without trailing zeros."""
    text = f"{found:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


@lru_cache(_REMEMBERED)
def metres(text: str, unit: str, *, comma: bool = False) -> int | None:
    """Return whole metres of a distance in a unit by name, None for none and for zero."""
    if not text.strip():
        return None
    scale = _METRES.get(unit.strip().lower().rstrip("."))
    found = number(text, comma=comma)
    if scale is None or found < 0:
        raise ValueError(text)
    return round(found * scale) or None


@lru_cache(_REMEMBERED)
def milliseconds(text: str, *, comma: bool = False) -> int | None:
    """Return the milliseconds of seconds, 0:01:30, 45m, 1h 15min or 1 h 46 min.

    None for none and for zero.
    """
    said = text.strip().lower()
    if not said:
        return None
    return (_of_clock(said) if ":" in said else _of_spans(said, comma=comma)) or None


@lru_cache(_REMEMBERED)
def effort(text: str, *, comma: bool = False) -> Effort | None:
    """Return an RPE from 1 to 10, None for none and for zero; kept to a tenth."""
    if not text.strip():
        return None
    tenths = round(number(text, comma=comma) * 10)
    if tenths == 0:
        return None
    if not 10 <= tenths <= 100:  # noqa: PLR2004 - the scale's ends
        raise ValueError(text)
    return Effort("rpe", tenths)


def unit_named(text: str) -> Unit | None:
    """Return the unit of loads that a word names: kg, lbs., pounds; None for any other."""
    return _UNITS.get(text.strip().lower().rstrip("."))


def is_length_unit(text: str) -> bool:
    """Return whether a word names a unit of distances."""
    return text.strip().lower().rstrip(".") in _METRES


def _of_clock(said: str) -> int:
    parts = said.split(":")
    if len(parts) > 3 or not all(part.strip().replace(".", "", 1).isdigit() for part in parts):  # noqa: PLR2004 - h:mm:ss
        raise ValueError(said)
    seconds = Decimal(0)
    for part in parts:
        seconds = seconds * 60 + number(part)
    return _bounded(seconds, said)


def _of_spans(said: str, *, comma: bool) -> int:
    if _NUMBER.fullmatch(said.replace(",", ".") if comma else said):
        return _bounded(number(said, comma=comma), said)
    seconds, end = Decimal(0), 0
    for found in _SPAN.finditer(said):
        if found.start() != end or found[2] not in _SECONDS:
            raise ValueError(said)
        seconds += number(found[1]) * _SECONDS[found[2]]
        end = found.end()
    if end != len(said):
        raise ValueError(said)
    return _bounded(seconds, said)


def _bounded(seconds: Decimal, said: str) -> int:
    if not 0 <= seconds < _LONGEST_HOURS * 3600:
        raise ValueError(said)
    return round(seconds * 1000)
