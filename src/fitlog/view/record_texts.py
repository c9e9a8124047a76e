"""A record and what it surpassed, in words: "62.5 kg, 2.5 kg more than 11@60kg on Mon 2 Nov"."""

from dataclasses import replace
from typing import TYPE_CHECKING

from fitlog.training.load import Unit, in_unit
from fitlog.training.next_record import held_at
from fitlog.training.notation.spelling import format_sets
from fitlog.training.personal_record import VOLUMES, RecordKind
from fitlog.training.sets import PerformedSet
from fitlog.view.days import day_name
from fitlog.view.phrases import load_phrase, phrase, volume
from fitlog.view.record_phrases import NAMES
from fitlog.view.text import distance, duration

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from fitlog.training.next_record import NextRecord
    from fitlog.training.personal_record import Record
    from fitlog.training.surpassed import Surpassing
    from fitlog.view.records_values import Book, Broken

LABELS = NAMES | {RecordKind.SET_VOLUME: "set volume", RecordKind.SESSION_VOLUME: "volume"}
"""The word before a record, under the set or the session that it is of."""

_MORE = {"ms": "longer", "m": "farther", "s": "slower"}


def surpassing_text(broken: "Broken", book: "Book") -> str:
    """Return a record's value, by how much it surpassed what, and when that was done."""
    record = broken.surpassing.record
    estimate = " (estimate)" if record.kind is RecordKind.E1RM else ""
    rise = rise_text(record, book.unit)
    return f"{_value(record, book.unit)}{estimate}, {rise} than {_before(broken, book.today)}"


def rise_text(record: "Record", unit: Unit) -> str:
    """Return by how much a record is more than what stood: "2.5 kg more", "1 s longer"."""
    rise = record.value - (record.previous or 0)
    if record.kind is RecordKind.ADDED_LOAD and record.value < 0:
        return f"{_amount(rise, record, unit)} less help"
    return f"{_amount(rise, record, unit)} {_MORE.get(record.unit, 'more')}"


def coming_texts(coming: "Iterable[NextRecord]") -> list[str]:
    """Return what the next record of each side would be: "left: 13 reps at 15 kg, or ..."."""
    bases: dict[str, list[str]] = {}
    for one in coming:
        known = one.base.performed
        same = PerformedSet(side=known.side, pause=known.pause, tempo=known.tempo)
        bases.setdefault(phrase(same), []).append(coming_text(one))
    return [f"{base}: {_or(texts)}" if base else _or(texts) for base, texts in bases.items()]


def coming_text(coming: "NextRecord") -> str:
    """Return a next record: "13 reps at 15 kg", "any reps at 17.5 kg"."""
    record, performed = coming.record, coming.performed
    plain = replace(performed, side=None, pause=None, tempo=None)
    if record.kind in {RecordKind.LOAD, RecordKind.ADDED_LOAD} and performed.load:
        return f"{_any(performed)} {load_phrase(performed.load)}"
    if record.kind is RecordKind.PAUSE:
        place = held_at(performed)
        at = f" at the {place}" if place else ""
        return f"{phrase(plain)} held {duration(round(record.value))}{at}"
    if record.kind is RecordKind.TEMPO:
        return f"{phrase(plain)} lowered in {record.value:g} s"
    return phrase(plain)


def _any(performed: "PerformedSet") -> str:
    if performed.distance_m is not None:
        return "any distance"
    return "any time" if performed.reps is None else "any reps"


def _or(texts: list[str]) -> str:
    return ", or ".join(texts)


def _value(record: "Record", unit: Unit) -> str:
    if record.kind is RecordKind.REPS:
        load = record.set.performed.load if record.set else None
        return f"{record.value:g} {load_phrase(load)}" if load else f"{record.value:g}"
    if record.unit == "pin":
        return f"pin {record.value:g}"
    if record.kind in VOLUMES:
        return volume(record.value, unit)
    return _amount(record.value, record, unit)


def _amount(value: float, record: "Record", unit: Unit) -> str:
    if record.unit == "g":
        return f"{_number(value, record, unit)} {unit}"
    said = {"ms": duration, "m": distance}.get(record.unit)
    return said(round(value)) if said else f"{value:g}{' s' if record.unit == 's' else ''}"


def _number(grams: float, record: "Record", unit: Unit) -> str:
    """Return grams in the unit with as few decimals as let them be seen."""
    least = 1 if record.kind in VOLUMES or record.kind is RecordKind.E1RM else 2
    tries = (in_unit(grams, unit, decimals) for decimals in range(least, 4))
    return next((text for text in tries if float(text)), "0")


def _before(broken: "Broken", today: "date") -> str:
    surpassing = broken.surpassing
    when = _on(surpassing, today)
    if surpassing.holder is None:
        return when
    return f"{format_sets([surpassing.holder.performed], broken.exercise)} {when}"


def _on(surpassing: "Surpassing", today: "date") -> str:
    day = surpassing.day
    if day is None or day == surpassing.record.day:
        return "earlier that day"
    name = day_name(day, today)
    return name if name == "yesterday" else f"on {name}"
