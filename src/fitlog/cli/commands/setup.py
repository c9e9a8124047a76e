"""`fitlog setup`: the user's own lines about an exercise."""

from typing import TYPE_CHECKING, Annotated

import typer

from fitlog.cli.commands import command_app
from fitlog.cli.options import Json, MaybeExercise, desk_of
from fitlog.errors import AmbiguousError, NotFoundError, UsageError
from fitlog.store.setups import former_lines, set_up, setup_lines
from fitlog.training.setup import gym_name, is_same_gym, line_at
from fitlog.view.setups import former_form, former_page, line_taken, setups_form, setups_page

if TYPE_CHECKING:
    from fitlog.catalog.matching import Matcher
    from fitlog.cli.context import Desk
    from fitlog.training.exercise import Exercise
    from fitlog.training.setup import SetupLine

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
    listed. A name of several words needs no quotes where they are all of it: leg press seat 4.

    \b
    $ fitlog setup kickback pulley 2, left machine, one step back
    Cable Medius Kickback: pulley 2, left machine, one step back
    """
    desk = desk_of(ctx)
    here = desk.settings.gym if gym is None else gym_name(gym)
    if exercise is None:
        _demand_no_wish(clear=clear, history=history)
        _say_all(desk, here, json=json)
        return
    found, words = _named(desk, exercise, text or [])
    _demand_one(words, clear=clear, history=history)
    if words or clear:
        taken = _write(desk, found, " ".join(words), here, said=gym is not None)
        desk.say(line_taken(taken, desk.screen) if clear and taken and not json else "")
    (_say_former if history else _say)(desk, found, here, json=json)


def _demand_no_wish(*, clear: bool, history: bool) -> None:
    if clear or history:
        raise _senseless("the line of which exercise?")


def _demand_one(words: list[str], *, clear: bool, history: bool) -> None:
    if bool(words) + clear + history > 1:
        raise _senseless("a new line, --clear or --history: one of them")


def _senseless(wrong: str) -> UsageError:
    return UsageError(wrong, unchanged="Nothing was written.", hint="See: fitlog setup --help")


def _named(desk: "Desk", exercise: str, words: list[str]) -> "tuple[Exercise, list[str]]":
    """Return the exercise and the words of its line: `leg press seat 4` needs no quotes.

    A line is free text, so its first words are part of the name only where all of them
    together are a name or an alias, to the letter: `kickback pulley 2` is a kickback.
    """
    if words:
        names = desk.catalog.matcher("")
        for taken in range(_words_of_name(exercise, words), 0, -1):
            name = " ".join([exercise, *words[:taken]])
            if _is_name(names, name):
                return desk.exercise(name), words[taken:]
    try:
        return desk.exercise(exercise), words
    except (AmbiguousError, NotFoundError) as error:
        if words:
            error.hint += f' A name of several words is quoted: "{exercise} {words[0]}".'
        raise


def _words_of_name(exercise: str, words: list[str]) -> int:
    """Return how many words the name may go on for; a comma or a colon ends it.

    So does a word of signs alone, which is part of no name.
    """
    ends = (n for n, word in enumerate([exercise, *words]) if word.endswith((",", ":")))
    signs = (n for n, word in enumerate(words) if not any(map(str.isalnum, word)))
    return min(next(ends, len(words)), next(signs, len(words)))


def _is_name(names: "Matcher", text: str) -> bool:
    match = names.match(text)
    return match is not None and match.how != "other"


def _write(
    desk: "Desk", exercise: "Exercise", text: str, here: str, *, said: bool
) -> "SetupLine | None":
    """Write the line of the gym that was `said`, else the one that holds here; "" takes it away.

    Return the line that was there before, None where there was none.
    """
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
    return next((one for one in lines if is_same_gym(one.gym, gym)), None)


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
