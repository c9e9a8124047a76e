"""`fitlog log -`: many lines from standard input, all of them logged or none."""

import shlex
from itertools import islice
from typing import TYPE_CHECKING

import typer

from fitlog.cli.commands import command_app
from fitlog.cli.options import At, Words, desk_of, takes_set_options
from fitlog.cli.recording import Line, remark, unlogged, write
from fitlog.cli.supersetting import lines_of, rounds
from fitlog.cli.usage import usage_error
from fitlog.errors import FitlogError, UsageError
from fitlog.view.batch import batch, batch_form
from fitlog.view.forms import dumped

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from fitlog.cli.context import Desk
    from fitlog.training.notation import SetOptions
    from fitlog.training.sets import LoggedSet

MOST_OF_A_LINE = 10_000


def log_lines(desk: "Desk", at: str | None, *, dry_run: bool, json: bool) -> None:
    """Read lines, all of them before any is written; `at` is for those that name no moment."""
    # No other line breaks: those of a note are its own.
    texts = [text.strip() for text in desk.typed().split("\n")]
    read = [
        _read_line(desk, number, text, at)
        for number, text in enumerate(texts, start=1)
        if text and not text.startswith("#")
    ]
    if not read:
        raise UsageError("no line on standard input", unchanged="Nothing was logged.")
    lines = [line for of_text in read for line in rounds(of_text)]
    logged = tuple(one for line in lines for one in unlogged(line))
    remarks: list[str] = []
    if not dry_run:
        remarks = [remark(desk, line) for of_text in read for line in of_text]
        logged = write(desk, lines)
    _say(desk, read, logged, json=json)
    for warning in filter(None, remarks):
        desk.warn(warning)


def _read_line(desk: "Desk", number: int, text: str, at: str | None) -> list[Line]:
    """Read one line as the command itself would be read; each exercise in it is a line."""
    if len(text) > MOST_OF_A_LINE:
        message = f"line {number}: {len(text):,} characters; a line has at most {MOST_OF_A_LINE:,}"
        raise UsageError(message, unchanged="Nothing was logged.")
    try:
        words = shlex.split(text.removeprefix("fitlog ").removeprefix("log "))
        command = typer.main.get_command(_one_line)
        lines: list[Line] = command.main(words, "log", standalone_mode=False, obj=desk)
    except ValueError as error:  # a quote that never ends
        raise UsageError(f"line {number}: {error}", unchanged="Nothing was logged.") from None
    except FitlogError as error:
        error.message = f"line {number}: {error.message}"
        raise
    except Exception as error:
        usage = usage_error(error)
        if usage is None:
            raise
        raise UsageError(
            f"line {number}: {usage.message}", unchanged="Nothing was logged."
        ) from None
    if at is None or "--at" in words:
        return lines
    return [line._replace(at=desk.at(at)) for line in lines]


_one_line = command_app()


@_one_line.command()
@takes_set_options
def _read(
    ctx: typer.Context,
    options: "SetOptions",
    exercise: str,
    words: Words = None,
    at: At = None,
) -> list[Line]:
    return lines_of(desk_of(ctx), [exercise, *(words or [])], options, at)


def _say(
    desk: "Desk", read: list[list[Line]], logged: "tuple[LoggedSet, ...]", *, json: bool
) -> None:
    if json:
        desk.say(dumped(batch_form(logged)))
        return
    exercises = {line.exercise.slug: line.exercise for of_text in read for line in of_text}
    desk.say(batch(list(_by_exercise(read, logged)), exercises, desk.screen))


def _by_exercise(read: list[list[Line]], logged: "Iterable[LoggedSet]") -> "Iterator[LoggedSet]":
    """Yield the sets line by line, and within a line by exercise, though logged in turn."""
    coming = iter(logged)
    for lines in read:
        sets = list(islice(coming, sum(len(line.sets) for line in lines)))
        slugs = [line.exercise.slug for line in lines]
        yield from sorted(sets, key=lambda one: slugs.index(one.exercise))
