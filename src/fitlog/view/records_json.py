"""The promised form of `records --json`. Loads are in the unit of the setting."""

from typing import TYPE_CHECKING

from fitlog.view.forms import Form
from fitlog.view.record_form import coming_form, record_form

if TYPE_CHECKING:
    from collections.abc import Mapping

    from fitlog.training.sets import LoggedSet
    from fitlog.view.records_values import Book, Broken


def sets_in(book: "Book") -> "list[LoggedSet]":
    """Return the sets that the form holds, each once, so that they can be numbered."""
    pairs = [(one.surpassing.record.set, one.surpassing.holder) for one in book.records]
    return list({one.id: one for pair in pairs for one in pair if one}.values())


def records_form(book: "Book", numbered: "Mapping[str, LoggedSet]") -> Form:
    """Return the records, the newest first; `numbered` has sets with their short ids."""
    return {
        "exercise": book.exercise and book.exercise.slug,
        "since": book.since and book.since.isoformat(),
        "kind": book.kind and book.kind.value,
        "records": [_broken(one, book, numbered) for one in book.records],
        "next": [coming_form(one, book.unit, book.exercise) for one in book.coming],
    }


def _broken(one: "Broken", book: "Book", numbered: "Mapping[str, LoggedSet]") -> Form:
    record, holder, day = one.surpassing
    before = record._replace(value=record.previous or 0, set=holder, day=day or record.day)
    told = record_form(before, book.unit, numbered)
    return {
        "exercise": one.exercise.slug,
        "name": one.exercise.name,
        "side": record.side and record.side.value,
        **record_form(record, book.unit, numbered),
        "previous": {part: told[part] for part in ("value", "day", "set")},
    }
