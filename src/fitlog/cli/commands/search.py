"""`fitlog search`: exercises by what one would say of them."""

from typing import TYPE_CHECKING, Annotated

import typer

from fitlog.cli.commands import command_app
from fitlog.cli.filters import Filters, takes_filters, wanted
from fitlog.cli.options import Json, desk_of
from fitlog.errors import NotFoundError

if TYPE_CHECKING:
    from fitlog.catalog.search import Answer
    from fitlog.cli.context import Desk

USUAL = 20
app = command_app()


@app.command()
@takes_filters
def search(
    ctx: typer.Context,
    words: Annotated[list[str], typer.Argument(help="What you would say: side of the hip.")],
    filters: Filters,
    everything: Annotated[bool, typer.Option("--all", help="Not only the best 20.")] = False,
    json: Json = False,
) -> None:
    """Find exercises by name, muscle in everyday words, equipment, or what their guides say.

    The best come first. Words may be begun only, or misspelt; "home" asks as --home does.

    \b
    $ fitlog search chest press machine
    machine-chest-press                chest             machine
    iso-lateral-chest-press            chest             machine
    machine-incline-chest-press        upper chest       machine
    ...
    """
    from fitlog.catalog.everyday import asks_for_home  # noqa: PLC0415 - beside its use

    desk = desk_of(ctx)
    text, home = asks_for_home(" ".join(words))
    if home and not filters.home:
        filters = filters._replace(home=True)
    answer = desk.catalog.search(text, wanted(desk, filters))
    _say_reading(desk, answer)
    if json:
        from fitlog.view.library import entry_form  # noqa: PLC0415 - only for programs

        forms = [entry_form(one.exercise, one.kind, own=one.own) for one in answer.found]
        desk.dump({"exercises": forms})
    elif answer.found:
        _show(desk, answer, None if everything else USUAL)
    else:
        raise NotFoundError("no exercise mentions that", hint="fitlog list --counts shows words.")


def _show(desk: "Desk", answer: "Answer", most: int | None) -> None:
    from fitlog.view.library import library  # noqa: PLC0415 - only for people

    shown = answer.found[:most]
    desk.page(library([one.exercise for one in shown], desk.screen))
    if len(shown) < len(answer.found):
        desk.warn(f"the best {len(shown)} of {len(answer.found)}; --all shows them")


def _say_reading(desk: "Desk", answer: "Answer") -> None:
    for typed, read in answer.read_as.items():
        desk.warn(f'"{typed}" read as "{read}"')
    for word in answer.unknown:
        desk.warn(f'"{word}" is in no guide')
