"""What `records` shows: the records by day, the newest first, each with what it surpassed."""

from itertools import groupby
from typing import TYPE_CHECKING

from fitlog.training.notation.spelling import format_sets
from fitlog.view.days import day_name, plain_day
from fitlog.view.lines import BOLD, DIM, GREEN, joined, labelled, styled, wrapped
from fitlog.view.record_texts import LABELS, coming_texts, surpassing_text
from fitlog.view.text import sentence_case

if TYPE_CHECKING:
    from collections.abc import Iterable

    from fitlog.view.records_values import Book, Broken
    from fitlog.view.screen import Screen

_NARROW, _INDENT, _LABEL = 50, "    ", 11

_WHY = "A first session is a baseline, and a tie is no record."

EMPTY = """\
Nothing is logged yet.
  fitlog log kickback 12@15 left p2      log a set: 12 reps, 15 kg, left, 2 s pause
  fitlog records                         what you surpassed, from the second day on"""


def records_page(book: "Book", screen: "Screen", *, explain: bool = False) -> str:
    """Return the page as text for the screen."""
    parts = [_heading(book, screen), *_days(book, screen), _coming(book, screen)]
    if explain:
        from fitlog.view.records_explained import explained  # noqa: PLC0415 - only with --explain

        parts.append(joined(explained(book, screen)))
    return "\n\n".join(part for part in parts if part)


def _heading(book: "Book", screen: "Screen") -> str:
    if not book.records:
        return _absence(book, screen)
    whose = f"{book.exercise.name}: records" if book.exercise else "Records"
    text = f"{whose}{_of_kind(book)}{_since(book) or ' of all time'}"
    return styled(wrapped(screen.text(text), screen.width), BOLD, screen)


def _since(book: "Book") -> str:
    return f" since {plain_day(book.since, book.today)}" if book.since else ""


def _of_kind(book: "Book") -> str:
    return f" of {LABELS[book.kind]}" if book.kind else ""


def _days(book: "Book", screen: "Screen") -> "Iterable[str]":
    for day, records in groupby(book.records, key=lambda one: one.surpassing.record.day):
        lines = [styled(sentence_case(day_name(day, book.today)), BOLD, screen)]
        for _, own in groupby(records, key=_whose):
            lines += _of_one(list(own), book, screen)
        yield joined(lines)


def _whose(one: "Broken") -> tuple[str, str]:
    logged = one.surpassing.record.set
    return one.exercise.slug, logged.id if logged else ""


def _of_one(records: "list[Broken]", book: "Book", screen: "Screen") -> "Iterable[str]":
    """Return the lines of a set's records, or of those of a session."""
    exercise, logged = records[0].exercise, records[0].surpassing.record.set
    what = format_sets([logged.performed], exercise) if logged else "the whole session"
    text = what if book.exercise else f"{exercise.name}: {what}"
    yield wrapped(screen.text(text), screen.width, "  ")
    for one in records:
        label = LABELS[one.surpassing.record.kind]
        yield _row(label, screen.text(surpassing_text(one, book)), screen)


def _row(label: str, text: str, screen: "Screen") -> str:
    """Return a record under its set; on a narrow screen the label is part of the text."""
    if screen.width < _NARROW:
        return wrapped(f"{label} {text}", screen.width, _INDENT)
    indent = _INDENT + " " * _LABEL
    body = wrapped(text, screen.width, indent)
    return _INDENT + styled(label, DIM, screen) + body[len(_INDENT) + len(label) :]


def _coming(book: "Book", screen: "Screen") -> str:
    texts = coming_texts(book.coming)
    return joined(
        labelled("" if place else "next", text, screen, GREEN) for place, text in enumerate(texts)
    )


def _absence(book: "Book", screen: "Screen") -> str:
    """Return why there is no record, and what to type where that shows more."""
    if book.exercise is None:
        text, command = f"No record{_of_kind(book)}{_since(book)}.", "fitlog records --since all"
    elif book.last_day is None:
        text = f"{book.exercise.name} is not logged yet. Begin:"
        return f"{wrapped(screen.text(text), screen.width)}\n  fitlog log {book.exercise.slug}"
    else:
        text = f"{book.exercise.name}: no record{_of_kind(book)}{_since(book)}."
        command = f"fitlog records {book.exercise.slug} --since all"
    told = wrapped(screen.text(f"{text} {_WHY}"), screen.width)
    return f"{told}\n  {styled(command, DIM, screen)}" if book.since else told
