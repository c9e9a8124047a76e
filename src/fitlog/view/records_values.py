"""What `records` found out, before it is said in words or written as JSON."""

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from datetime import date

    from fitlog.training.exercise import Exercise
    from fitlog.training.load import Unit
    from fitlog.training.next_record import NextRecord
    from fitlog.training.personal_record import RecordKind
    from fitlog.training.surpassed import Surpassing


class Broken(NamedTuple):
    """A record of an exercise, with what it surpassed."""

    exercise: "Exercise"
    surpassing: "Surpassing"


class Book(NamedTuple):
    """The records of a time, the newest first.

    `since` is None where it is all time; `exercise` the one that was asked for, with what
    its next records would be; `last_day` that of its last set, None if it has none.
    """

    records: tuple[Broken, ...]
    since: "date | None"
    today: "date"
    unit: "Unit"
    formula: str
    kind: "RecordKind | None" = None
    exercise: "Exercise | None" = None
    coming: "tuple[NextRecord, ...]" = ()
    last_day: "date | None" = None
