"""`fitlog log`: sets from words, options, standard input or questions."""

from typing import TYPE_CHECKING

import typer

from fitlog.cli.commands import command_app
from fitlog.cli.options import (
    At,
    DryRun,
    Json,
    MaybeExercise,
    ThenRest,
    Words,
    desk_of,
    takes_set_options,
)
from fitlog.cli.recording import given, line_of, record, rehearse
from fitlog.errors import UsageError

if TYPE_CHECKING:
    from fitlog.cli.context import Desk
    from fitlog.training.notation import SetOptions

app = command_app()


@app.command()
@takes_set_options
def log(
    ctx: typer.Context,
    options: "SetOptions",
    exercise: MaybeExercise = None,
    words: Words = None,
    at: At = None,
    rest: ThenRest = False,
    dry_run: DryRun = False,
    json: Json = False,
) -> None:
    """Log sets of an exercise; alone on a terminal, it asks.

    \b
    $ fitlog log kickback 12@15 left p2
    Cable Medius Kickback
      @1         12 reps at 15 kg, left, pause 2 s at the top
      today      1 set, 12 reps, 180 kg

    In turn, round by round: fitlog log bench 3x8@60 + plank 3x30s

    "fitlog log -" reads such lines from standard input and logs all of them or none.
    """
    desk = desk_of(ctx)
    if exercise == "-":
        _demand_bare(words, options)
        from fitlog.cli.lines import log_lines  # noqa: PLC0415 - only from standard input

        log_lines(desk, at, dry_run=dry_run, json=json)
    elif exercise is None or not (words or given(options)):
        _ask(desk, exercise, bare=not (at or dry_run or json or given(options)))
    else:
        _log(desk, [exercise, *(words or [])], options, at, dry_run=dry_run, json=json)
    if rest and not dry_run:
        from fitlog.cli.rest_clock import start_rest  # noqa: PLC0415 - only with --rest

        start_rest(desk, json=json)


def _demand_bare(words: list[str] | None, options: "SetOptions") -> None:
    if words or given(options):
        raise UsageError(
            "with - each line says its own set; only --at is for all of them",
            unchanged="Nothing was logged.",
        )


def _log(
    desk: "Desk",
    words: list[str],
    options: "SetOptions",
    at: str | None,
    *,
    dry_run: bool,
    json: bool,
) -> None:
    if "+" in words:
        from fitlog.cli.supersetting import log_in_turn  # noqa: PLC0415 - only with a +

        log_in_turn(desk, words, options, at, dry_run=dry_run, json=json)
        return
    exercise, *rest = words
    line = line_of(desk, exercise, rest, options, at)
    (rehearse if dry_run else record)(desk, line, json=json)


def _ask(desk: "Desk", exercise: str | None, *, bare: bool) -> None:
    """Ask on a terminal, where nothing was said that an answer could not say."""
    if not (desk.interactive and bare):
        raise UsageError(
            "what was done?" if exercise else "which exercise, and what was done?",
            unchanged="Nothing was logged.",
            hint=f"Say it: fitlog log {exercise or 'kickback'} 12@15 left",
        )
    from fitlog.cli.asking import ask_for_sets  # noqa: PLC0415 - only on a terminal

    ask_for_sets(desk, desk.exercise(exercise) if exercise else None)
