"""The lifter's own lines in a guide: last time, pinned notes, records, setup."""

from typing import TYPE_CHECKING, NamedTuple

from fitlog.training.notation.spelling import format_sets
from fitlog.training.personal_record import VOLUMES
from fitlog.training.setup import line_at
from fitlog.view.days import day_name
from fitlog.view.forms import Form, set_form
from fitlog.view.noting import quoted
from fitlog.view.record_form import record_form
from fitlog.view.record_phrases import kind_and_value
from fitlog.view.setups import setup_texts, setups_form

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from fitlog.training.exercise import Exercise
    from fitlog.training.load import Unit
    from fitlog.training.personal_record import Record
    from fitlog.training.sets import LoggedSet
    from fitlog.training.setup import SetupLine

MOST_RECORDS = 4


class Yours(NamedTuple):
    """What the lifter's own log says of the exercise, in lines ready to be read."""

    last_time: tuple[str, ...] = ()
    records: tuple[str, ...] = ()
    setup: tuple[str, ...] = ()
    pinned: tuple[str, ...] = ()


class Own(NamedTuple):
    """What the log says of an exercise: the latest sets, the records in force, the setup lines.

    `pinned` are the notes that were to be shown today, `gym` is where one is.
    """

    latest: "tuple[LoggedSet, ...]" = ()
    records: "tuple[Record, ...]" = ()
    setup: "tuple[SetupLine, ...]" = ()
    gym: str = ""
    pinned: tuple[str, ...] = ()


def yours(own: Own, exercise: "Exercise", today: "date", unit: "Unit") -> Yours:
    """Return the lines that stand above the instructions."""
    return Yours(
        last_time=tuple(_last_time(exercise, own, today)),
        records=tuple(_record(record, today, unit) for record in _telling(own.records)),
        setup=setup_texts(own.setup, own.gym),
        pinned=tuple(f'"{text}"' for text in own.pinned),
    )


def _telling(records: "Sequence[Record]") -> "Sequence[Record]":
    """Return the few records worth a line here; volumes only where there is nothing else."""
    strong = [record for record in records if record.kind not in VOLUMES]
    return (strong or records)[:MOST_RECORDS]


def yours_form(own: Own, unit: "Unit") -> Form:
    """Return what the log says as a program reads it."""
    return {
        "setup": here.text if (here := line_at(own.setup, own.gym)) else None,
        **setups_form(own.setup, own.gym),
        "last_time": [set_form(one) for one in own.latest],
        "pinned": list(own.pinned),
        "records": [record_form(record, unit, {}) for record in own.records],
    }


def _last_time(exercise: "Exercise", own: Own, today: "date") -> list[str]:
    """Return the latest sets and the notes on them that do not stand below as pinned."""
    if not own.latest:
        return []
    sets = [one.performed for one in own.latest]
    notes = [
        quoted(one.note, pinned=one.pinned)
        for one in sets
        if one.note and not (one.pinned and one.note in own.pinned)
    ]
    return [f"{day_name(own.latest[0].day, today)}: {format_sets(sets, exercise)}", *notes]


def _record(record: "Record", today: "date", unit: "Unit") -> str:
    return f"{kind_and_value(record, unit)} ({day_name(record.day, today)})"
