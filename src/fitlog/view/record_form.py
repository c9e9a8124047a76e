"""A personal record as a program reads it, the same wherever it is told."""

from typing import TYPE_CHECKING

from fitlog.training.load import in_unit
from fitlog.training.notation.spelling import format_sets
from fitlog.view.forms import Form, set_form

if TYPE_CHECKING:
    from collections.abc import Mapping

    from fitlog.training.exercise import Exercise
    from fitlog.training.load import Unit
    from fitlog.training.next_record import NextRecord
    from fitlog.training.personal_record import Record
    from fitlog.training.sets import LoggedSet

_DECIMALS = 2


def record_form(record: "Record", unit: "Unit", numbered: "Mapping[str, LoggedSet]") -> Form:
    """Return a record in the unit of the setting; `numbered` has sets with their short ids."""
    value, shown = record.value, record.unit
    if record.unit == "g":
        value, shown = float(in_unit(record.value, unit, _DECIMALS)), unit.value
    elif record.unit == "ms":
        value, shown = record.value / 1000, "s"
    return {
        "kind": record.kind.value,
        "value": int(value) if value == int(value) else round(value, _DECIMALS),
        "unit": shown,
        "day": record.day.isoformat(),
        "set": set_form(numbered.get(record.set.id, record.set)) if record.set else None,
    }


def coming_form(coming: "NextRecord", unit: "Unit", exercise: "Exercise | None") -> Form:
    """Return what a next record would be; `notation` is "" where the exercise is not known."""
    from fitlog.view.record_texts import coming_text  # noqa: PLC0415 - not between sets

    record, side = record_form(coming.record, unit, {}), coming.record.side
    return {
        "kind": record["kind"],
        "side": side and side.value,
        "value": record["value"],
        "unit": record["unit"],
        "notation": format_sets([coming.performed], exercise) if exercise else "",
        "words": coming_text(coming),
    }
