"""The options that several commands share, each declared once."""

import inspect
from typing import TYPE_CHECKING, Annotated, Any, TypeVar

import typer

from fitlog.errors import UnreadableError, UsageError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from fitlog.cli.context import Desk


def exercise_names(ctx: typer.Context, incomplete: str) -> list[str]:
    """Return the slugs that complete what was typed, for the shell."""
    from fitlog.cli.context import Desk  # noqa: PLC0415 - completion only

    desk: Desk = ctx.obj or Desk()
    typed = incomplete.lower()
    if begun := desk.catalog.beginning(typed):
        return begun
    # A shell keeps only what begins as typed, so "squ" is completed to the end of a slug.
    slugs = desk.catalog.slugs()
    ends = {slug[place + 1 :] for slug in slugs for place, c in enumerate(slug) if c == "-"}
    return sorted(end for end in ends if end.startswith(typed))


T = TypeVar("T")

ExerciseName = Annotated[
    str,
    typer.Argument(
        help="Its name, an alias, or any part that only it has.", autocompletion=exercise_names
    ),
]
MaybeExercise = Annotated[
    str | None,
    typer.Argument(
        help="Its name, an alias, or any part that only it has.", autocompletion=exercise_names
    ),
]
Words = Annotated[
    list[str] | None, typer.Argument(help="The set: 3x8@100 rpe8, 12@15 left p2, bw+20x5, 1:30.")
]
Changes = Annotated[
    list[str] | None, typer.Argument(help="What changes: right, 10, @17.5, p3 rpe9.")
]
Json = Annotated[bool, typer.Option("--json", help="Print JSON, a promised form.")]
At = Annotated[
    str | None, typer.Option("--at", help='When: "yesterday 18:00", 18:30, mon, "20 min ago".')
]
Since = Annotated[
    str | None, typer.Option("--since", help="From this day on: 2026-11-20, mon, week, 90d.")
]
Explain = Annotated[bool, typer.Option("--explain", help="Say how the figures were reached.")]
Until = Annotated[str | None, typer.Option("--until", help="Up to this day.")]
ThenRest = Annotated[bool, typer.Option("--rest", help="Then start the clock of the rest.")]
DryRun = Annotated[bool, typer.Option("--dry-run", help="Only say what would be logged.")]
Short = Annotated[str, typer.Argument(help="The set's number: @1 is the newest.")]
Steps = Annotated[int, typer.Argument(help="How many commands.", min=1, max=1000)]

_MOST_DIGITS = 9
_HARDEST_TENTHS = 100
_MOST_IN_RANGE = 100
_SET_HELP = {
    "sets": "How many such sets.",
    "reps": "Repetitions.",
    "load": "The load: 15, 15kg, 40lb, bw+20, pin7, 2x14.",
    "side": "left, right or each.",
    "pause": "Seconds held inside each rep.",
    "pause_at": "Where: top or bottom.",
    "tempo": "Lowering, bottom, lifting, top: 3-1-2-0.",
    "rpe": "Rate of perceived exertion, 1 to 10.",
    "rir": "Reps in reserve.",
    "kind": "work, warmup, amrap, failure, drop, rest_pause, myo, cluster.",
    "duration": "Time: 45s, 1:30.",
    "distance": "Distance: 20m, 2km.",
    "note": "A note on the set.",
}


def takes_set_options(command: "Callable[..., T]") -> "Callable[..., T]":
    """Give a command that takes `options: SetOptions` the options themselves."""
    from fitlog.training.notation import SetOptions  # noqa: PLC0415 - what reads no set need not

    shared = [
        option(name, str | None, None, typer.Option(f"--{name.replace('_', '-')}", help=text))
        for name, text in _SET_HELP.items()
    ]
    return spread(command, "options", shared, SetOptions)


def spread(
    command: "Callable[..., T]",
    parameter: str,
    options: "Sequence[inspect.Parameter]",
    gathered: "Callable[..., object]",
) -> "Callable[..., T]":
    """Give a command the options in the place of one parameter, which gathers them."""
    outer = inspect.signature(command)
    own = [part for name, part in outer.parameters.items() if name != parameter]

    def called(**values: Any) -> T:  # noqa: ANN401 - what Typer read
        chosen = {part.name: values.pop(part.name) for part in options}
        return command(**values, **{parameter: gathered(**chosen)})

    called.__signature__ = outer.replace(parameters=[*own, *options])  # type: ignore[attr-defined]
    called.__annotations__ = {part.name: part.annotation for part in (*own, *options)}
    called.__name__, called.__doc__ = command.__name__, command.__doc__
    return called


def option(name: str, kind: object, default: object, declared: object) -> inspect.Parameter:
    """Return an option as `spread` takes it; its default stands in no help."""
    declared.show_default = False  # type: ignore[attr-defined]
    annotation = Annotated[kind, declared]  # type: ignore[valid-type]
    return inspect.Parameter(
        name, inspect.Parameter.KEYWORD_ONLY, default=default, annotation=annotation
    )


def short_of(text: str) -> int:
    """Return the number of "@3" or "3"; raises UnreadableError."""
    digits = text.removeprefix("@")
    if not (digits.isascii() and digits.isdigit() and len(digits) <= _MOST_DIGITS):
        raise UnreadableError(
            f'"{text}" is no number of a set',
            unchanged="Nothing was changed.",
            hint="The newest set is @1; fitlog history shows the others.",
        )
    return int(digits)


def shorts_of(texts: "Iterable[str]") -> list[int]:
    """Return the numbers of "@3", "5" and ranges as history shows them, "@9..@7", each once."""
    found: dict[int, None] = {}
    for text in texts:
        first, between, last = text.partition("..")
        ends = sorted((short_of(first), short_of(last) if between else short_of(first)))
        if ends[1] - ends[0] >= _MOST_IN_RANGE:
            raise UnreadableError(
                f"{text} is more than {_MOST_IN_RANGE} sets", unchanged="Nothing was changed."
            )
        found |= dict.fromkeys(range(ends[0], ends[1] + 1))
    return list(found)


def rpe_tenths(rpe: str | None) -> int | None:
    """Return the RPE of a session such as 7.5 in tenths; raises UsageError for what is none."""
    if rpe is None:
        return None
    whole, _, rest = rpe.partition(".")
    digits = f"{whole}{rest or '0'}"
    plain = whole and len(rest) <= 1 and digits.isascii() and digits.isdigit()
    if not plain or int(digits) > _HARDEST_TENTHS:
        raise UsageError(
            f'"{rpe}" is no RPE of a session',
            unchanged="Nothing was written.",
            hint="It runs from 0 to 10, such as 7 or 7.5.",
        )
    return int(digits)


def desk_of(ctx: typer.Context) -> "Desk":
    """Return what the command works with."""
    desk: Desk = ctx.obj
    return desk
