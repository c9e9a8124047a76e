"""`fitlog setup`: the user's own lines about an exercise."""

from typing import TYPE_CHECKING, Annotated

import typer

from fitlog.cli.commands import command_app
from fitlog.cli.options import Json, MaybeExercise, desk_of
from fitlog.errors import NotFoundError, UsageError
from fitlog.store.setups import former_lines, set_up, setup_lines
from fitlog.training.setup import gym_name, is_same_gym, line_at
from fitlog.view.setups import former_form, former_page, setups_form, setups_page

if TYPE_CHECKING:
    from fitlog.cli.context import Desk
    from fitlog.training.exercise import Exercise

app = command_app()


@app.command()
def setup(
    ctx: typer.Context,
    exercise: MaybeExercise = None,
    text: Annotated[list[str] | None, typer.Argument(help="The line; none shows it.")] = None,
    gym: Annotated[
        str | None, typer.Option("--gym", help='The gym that the line is for; "" is everywhere.')
    ] = None,
    clear: Annotated[bool, typer.Option("--clear", help="Take the line away.")] = False,
    history: Annotated[bool, typer.Option("--history", help="How it was before.")] = False,
    json: Json = False,
) -> None:
    """Keep your own line about an exercise: machine, height, distance.

    It stands in the guide above the steps. A line holds everywhere; one written with --gym holds
    at that gym, which is where you are once you say: fitlog config set gym NAME. A text without
    --gym takes the place of the line that holds where you are. Without an exercise all lines are
    listed.

    \b
    $ fitlog setup kickback pulley 2, left machine, one step back
    Cable Medius Kickback: pulley 2, left machine, one step back
    """
    desk = desk_of(ctx)
    here = desk.settings.gym if gym is None else gym_name(gym)
    changes = bool(text) or clear
    _demand_sense(exercise, text, clear=clear, history=history)
    if exercise is None:
        _say_all(desk, here, json=json)
        return
    found = desk.exercise(exercise)
    if changes:
        _write(desk, found, " ".join(text or []), here, said=gym is not None)
    (_say_former if history else _say)(desk, found, here, json=json)


def _demand_sense(
    exercise: str | None, text: list[str] | None, *, clear: bool, history: bool
) -> None:
    """Raise UsageError for wishes that do not go together."""
    wrong = ""
    if exercise is None and (clear or history):
        wrong = "the line of which exercise?"
    elif bool(text) + clear + history > 1:
        wrong = "a new line, --clear or --history: one of them"
    if wrong:
        raise UsageError(wrong, unchanged="Nothing was written.", hint="See: fitlog setup --help")


def _write(desk: "Desk", exercise: "Exercise", text: str, here: str, *, said: bool) -> None:
    """Write the line of the gym that was `said`, else the one that holds here; "" takes it away."""
    lines = setup_lines(desk.log, exercise.slug)
    held = line_at(lines, here)
    gym = here if said else held.gym if held else ""
    if not text and lines and not any(is_same_gym(one.gym, gym) for one in lines):
        others = ", ".join(f'--gym "{one.gym}"' for one in lines)
        place = f"at {gym}" if gym else "for everywhere"
        raise NotFoundError(
            f"{exercise.name} has no line {place}",
            unchanged="Nothing was changed.",
            hint=f"It has one with: {others}",
        )
    set_up(desk.log, exercise.slug, text, desk.words, gym)


def _say(desk: "Desk", exercise: "Exercise", here: str, *, json: bool) -> None:
    lines = setup_lines(desk.log if desk.wrote else desk.reader, exercise.slug)
    if json:
        desk.dump(setups_form(lines, here))
    else:
        desk.say(setups_page(exercise.name, lines, here, desk.screen))


def _say_former(desk: "Desk", exercise: "Exercise", _here: str, *, json: bool) -> None:
    found = former_lines(desk.reader, exercise.slug)
    former = [one._replace(at=desk.localized(one.at)) for one in found]
    if json:
        desk.dump(former_form(former))
    else:
        desk.say(former_page(exercise.name, former, desk.now.date(), desk.screen))


def _say_all(desk: "Desk", here: str, *, json: bool) -> None:
    lines = setup_lines(desk.reader)
    if json:
        desk.dump(setups_form(lines, here))
        return
    if not lines:
        desk.warn("no line yet; write one: fitlog setup kickback pulley 2, one step back")
    names = {slug: one.name for slug, one in desk.exercises(one.exercise for one in lines).items()}
    for slug in sorted(names, key=lambda slug: names[slug]):
        own = [one for one in lines if one.exercise == slug]
        desk.say(setups_page(names[slug], own, here, desk.screen))
