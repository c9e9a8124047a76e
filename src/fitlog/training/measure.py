"""Measurements of the body: what is measured, and how a value of it is read.

A value is kept as typed (number and unit); beside it stands a whole number for arithmetic:
grams, micrometres, or thousandths of a percent or of a bare number.
"""

import re
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from fitlog.errors import UnreadableError
from fitlog.training.load import Unit, grams_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime

WEIGHT = "weight"
_UNTOUCHED = "Nothing was written."


class Kind(StrEnum):
    """What a measure is of, which its units share."""

    WEIGHT = "a weight"
    LENGTH = "a length"
    SHARE = "a share"
    NUMBER = "a number"


KINDS = {
    "kg": Kind.WEIGHT,
    "lb": Kind.WEIGHT,
    "cm": Kind.LENGTH,
    "in": Kind.LENGTH,
    "%": Kind.SHARE,
    "": Kind.NUMBER,
}
"""The kind of each unit."""

# One inch is 2.54 cm by definition (1959), so both are whole micrometres to three decimals.
_PER_THOUSANDTH = {"cm": (10, 1), "in": (254, 10), "%": (1, 1), "": (1, 1)}

_UNITS = {
    **dict.fromkeys(("kg", "kgs", "kilo", "kilos"), "kg"),
    **dict.fromkeys(("lb", "lbs", "#", "pounds"), "lb"),
    **dict.fromkeys(("cm", "cms"), "cm"),
    **dict.fromkeys(("in", "inch", "inches", '"'), "in"),
    **dict.fromkeys(("%", "percent"), "%"),
    "": "",
}

_LENGTHS = ("waist", "chest", "hips", "neck", "shoulders", "wrist", "ankle")
_LIMBS = ("upper_arm", "forearm", "thigh", "calf")
_SIDES = ("left", "right")
KNOWN = {
    WEIGHT: Kind.WEIGHT,
    "body_fat": Kind.SHARE,
    **dict.fromkeys(_LENGTHS, Kind.LENGTH),
    **{f"{side}_{limb}": Kind.LENGTH for limb in _LIMBS for side in _SIDES},
    **dict.fromkeys(_LIMBS, Kind.LENGTH),
}
"""The measures that have a unit of their own, by name; any other word is a measure too."""

_ALIASES = {
    **dict.fromkeys(("bodyweight", "body_weight"), WEIGHT),
    **dict.fromkeys(("bodyfat", "fat", "body_fat_percentage"), "body_fat"),
    **dict.fromkeys(("arm", "bicep", "biceps"), "upper_arm"),
    "hip": "hips",
    "shoulder": "shoulders",
    "thighs": "thigh",
    "calves": "calf",
}

# As many as a log holds; what is known of the body is narrower.
_BOUNDS = {
    Kind.WEIGHT: (("0", "1000"), "kg"),
    Kind.LENGTH: (("0.1", "500"), "cm"),
    Kind.SHARE: (("0", "100"), "%"),
    Kind.NUMBER: (("0", "1000000"), ""),
}
_KNOWN_BOUNDS = {
    Kind.WEIGHT: (("20", "400"), "kg"),
    Kind.LENGTH: (("5", "300"), "cm"),
    Kind.SHARE: (("1", "80"), "%"),
}

_NAME = re.compile(r"[a-z][a-z0-9_]{0,39}")
_VALUE = re.compile(r"([0-9]{1,7}(?:[.,][0-9]{1,3})?) *([a-z%#\"]*)")
_STARTS = re.compile(r"[-+.,]?[0-9]")
_LONGEST_SHOWN = 40


class Value(NamedTuple):
    """A number as typed, its unit (kg, lb, cm, in, % or "" for none), and its amount.

    The amount is in grams, micrometres, or thousandths of a percent or of a bare number.
    """

    text: str
    unit: str
    amount: int

    @property
    def kind(self) -> Kind:
        """What it is of."""
        return KINDS[self.unit]

    def __str__(self) -> str:
        """Return the value as people read it: "72.4 kg", "18 %", "58"."""
        return f"{self.text} {self.unit}".rstrip()


class Measured(NamedTuple):
    """A measurement in the log: what, how much, when; `timed` unless the day alone is known."""

    id: str
    measure: str
    value: Value
    at: "datetime"
    day: "date"
    timed: bool = True
    note: str = ""


def measure_named(text: str) -> str:
    """Return the word for what people call so: "Left arm" is left_upper_arm.

    Raises UnreadableError for what is no word.
    """
    word = re.sub(r"[\s_-]+", "_", text.strip().lower())
    if not _NAME.fullmatch(word):
        raise UnreadableError(
            f"{_shown(text)} is no name of a measure",
            unchanged=_UNTOUCHED,
            hint="It is a word of letters: fitlog body waist 80cm",
        )
    return called(word)


def called(word: str) -> str:
    """Return our word for a measure that another program may have called otherwise."""
    side, part = _sided(word)
    part = _ALIASES.get(part, part)
    return f"{side}_{part}" if side else part


def split_words(words: "Sequence[str]") -> tuple[str, str]:
    """Return the name and the value that words say, each "" where they say none.

    The value begins at the first word with a digit in front, or behind a known name.
    """
    for place, word in enumerate(words):
        if _STARTS.match(word) or (place and _is_whole_name(words[:place], words[place:])):
            return " ".join(words[:place]), " ".join(words[place:])
    return " ".join(words), ""


def read_value(measure: str, text: str, unit: Unit, before: str | None = None) -> Value:
    """Return the value that `text` says of a measure; raises UnreadableError.

    Without a unit it is in that of the lifter's setting: kg and cm, or lb and in. A measure
    that is not known has the units that it had `before`, if it was measured.
    """
    found = _VALUE.fullmatch(text.strip().lower())
    if not found or found[2] not in _UNITS:
        raise _unreadable(measure, text, unit)
    number, word = found[1].replace(",", "."), found[2]
    said = _UNITS[word] if word else _usual_unit(measure, unit, before)
    value = Value(number, said, amount_of(number, said))
    kind = KNOWN.get(measure) or (None if before is None else KINDS[before])
    if kind is not None and value.kind is not kind:
        raise _other_kind(measure, value, kind)
    _demand_within(measure, value)
    return value


def amount_of(number: str, unit: str) -> int:
    """Return a plain decimal in grams, micrometres or thousandths, rounded half up."""
    if unit in {Unit.KG, Unit.LB}:
        return grams_of(number, Unit(unit))
    whole, _, decimals = number.partition(".")
    times, parts = _PER_THOUSANDTH[unit]
    thousandths = int(whole) * 1000 + int(f"{decimals[:3]:0<3}")
    return (2 * thousandths * times + parts) // (2 * parts)


def in_unit_of(amount: float, unit: str) -> float:
    """Return an amount as a number in its unit."""
    if unit in {Unit.KG, Unit.LB}:
        return amount / (1000 if unit == Unit.KG else 453.59237)
    times, parts = _PER_THOUSANDTH[unit]
    return amount * parts / (1000 * times)


def far_from(value: Value, before: Value) -> float | None:
    """Return the share by which a value differs from the one before, if that is a slip's.

    That is a fifth of a weight, and a third of anything else; None where it is less.
    """
    if before.kind is not value.kind or not before.amount:
        return None
    share = abs(value.amount - before.amount) / before.amount
    return share if share > (1 / 5 if value.kind is Kind.WEIGHT else 1 / 3) else None


def _sided(word: str) -> tuple[str, str]:
    """Return the side and the rest of left_thigh, thigh_left and l_thigh."""
    parts = word.split("_")
    for side in _SIDES:
        if len(parts) > 1 and parts[0] in {side, side[0]}:
            return side, "_".join(parts[1:])
        if len(parts) > 1 and parts[-1] in {side, side[0]}:
            return side, "_".join(parts[:-1])
    return "", word


def _is_whole_name(before: "Sequence[str]", after: "Sequence[str]") -> bool:
    """Whether words are a known name and no longer one is: "body" is not, of "body fat x"."""
    longer = (" ".join([*before, *after[:count]]) for count in range(1, len(after) + 1))
    return _is_known(" ".join(before)) and not any(map(_is_known, longer))


def _is_known(text: str) -> bool:
    try:
        return measure_named(text) in KNOWN
    except UnreadableError:
        return False


def _usual_unit(measure: str, unit: Unit, before: str | None) -> str:
    kind = KNOWN.get(measure)
    if kind is None:
        return before or ""
    length = "in" if unit is Unit.LB else "cm"
    return {Kind.WEIGHT: str(unit), Kind.LENGTH: length, Kind.SHARE: "%"}[kind]


def _demand_within(measure: str, value: Value) -> None:
    bounds = _KNOWN_BOUNDS if measure in KNOWN else _BOUNDS
    (low, high), unit = bounds[value.kind]
    if amount_of(low, unit) <= value.amount <= amount_of(high, unit):
        return
    said = f"{value.text}{value.unit}"
    raise UnreadableError(
        f"{said} is no {_words(measure)}: it is from {low}{unit} to {high}{unit}",
        unchanged=_UNTOUCHED,
    )


def _unreadable(measure: str, text: str, unit: Unit) -> UnreadableError:
    example = {Kind.WEIGHT: f"72.4{unit}", Kind.LENGTH: "80cm", Kind.SHARE: "18%"}
    shown = example.get(KNOWN.get(measure, Kind.NUMBER), "58 or 80cm")
    return UnreadableError(
        f"cannot read {_shown(text)} as {_words(measure)}",
        unchanged=_UNTOUCHED,
        hint=f"A number and its unit (kg, lb, cm, in, %): {shown}",
    )


def _other_kind(measure: str, value: Value, kind: Kind) -> UnreadableError:
    units = " or ".join(unit for unit, one in KINDS.items() if one is kind and unit)
    return UnreadableError(
        f"{_words(measure)} is {kind}{f' in {units}' if units else ''},"
        f" not {value.text}{value.unit}",
        unchanged=_UNTOUCHED,
    )


def _words(measure: str) -> str:
    return measure.replace("_", " ")


def _shown(text: str) -> str:
    words = " ".join(text.split())
    return f'"{words[:_LONGEST_SHOWN]}…"' if len(words) > _LONGEST_SHOWN else f'"{words}"'
