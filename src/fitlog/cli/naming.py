"""What the exercises' names of another program mean here: matched, asked about, or new."""

from typing import TYPE_CHECKING, NamedTuple

from fitlog.catalog.draft import slug_of
from fitlog.catalog.names import closed, words
from fitlog.cli.asking import answer_to
from fitlog.errors import AmbiguousError, BadFileError, NotFoundError
from fitlog.exchange.catalogues.lines import name as tidy_name
from fitlog.exchange.logs.naming import is_one_sided, read_map
from fitlog.exchange.logs.unknown import guessed
from fitlog.view.moving_in import Newcomer
from fitlog.view.text import plural

if TYPE_CHECKING:
    from pathlib import Path

    from fitlog.catalog.matching import Matcher
    from fitlog.cli.context import Desk
    from fitlog.exchange.logs.arriving import Done
    from fitlog.exchange.logs.gathering import Gathered
    from fitlog.training.exercise import Exercise

_YES = {"y", "yes"}


class Named(NamedTuple):
    """What names mean: for known ones slug and how it was found, those that are new, and all."""

    matched: dict[str, tuple[str, str]]
    newcomers: list[Newcomer]
    exercises: "dict[str, Exercise]"


def named(
    desk: "Desk", app: str, gathered: "Gathered", given: "Path | None", *, asks: bool
) -> Named:
    """Return what the names of a file mean; with `asks` the lifter may say it of unknown ones."""
    matcher = desk.catalog.matcher(app)
    matched = _given(desk, given) if given else {}
    matched = {name: found for name, found in matched.items() if name in gathered.names}
    for name in gathered.names:
        if name not in matched and (found := matcher.match(name)):
            matched[name] = (found.slug, found.how)
    unknown = [name for name in gathered.names if name not in matched]
    if asks and unknown:
        matched |= _answered(desk, unknown, matcher, gathered)
    newcomers, exercises = _new(desk, gathered, matched, matcher)
    exercises |= {name: desk.catalog.exercise(slug) for name, (slug, _) in matched.items()}
    return Named(matched, newcomers, exercises)


def both_sides(desk: "Desk", names: "list[str]") -> list[str]:
    """Return those of the one-sided exercises whose sets were done with both sides."""
    found = []
    for name in names:
        question = f"{name}: does each set stand for both sides? y or n"
        if answer_to(desk, desk.screen.text(question), "n").lower() in _YES:
            found.append(name)
    return found


def _given(desk: "Desk", path: "Path") -> dict[str, tuple[str, str]]:
    """Return what a file of the lifter's says names mean; raises BadFileError."""
    found = {}
    for name, said in read_map(path).items():
        try:
            found[name] = (desk.catalog.find(said).slug, "map")
        except (NotFoundError, AmbiguousError) as error:
            rule = f'"{name}": {error.message}'
            raise BadFileError(path, 0, rule, hint=error.hint) from error
    return found


def _answered(
    desk: "Desk", unknown: "list[str]", matcher: "Matcher", gathered: "Gathered"
) -> dict[str, tuple[str, str]]:
    """Return what the lifter says of unknown names, if there is a wish to go through them."""
    many = f"Not in the library: {plural(len(unknown), 'name')}. Go through them? y or n"
    if answer_to(desk, many, "n").lower() not in _YES:
        return {}
    desk.say("A number or a name of ours; Enter makes it an exercise of your own.")
    found = {}
    for name in unknown:
        near = matcher.nearest(name)
        desk.say(desk.screen.text(f"{name}, {plural(gathered.names[name], 'set')}"))
        for place, slug in enumerate(near, start=1):
            desk.say(f"  {place} {slug}")
        if slug := _answer(desk, near):
            found[name] = (slug, "asked")
    return found


def _answer(desk: "Desk", near: "list[str]") -> str:
    """Return the slug of what was answered, "" for none of ours."""
    while answer := answer_to(desk, "is", ""):
        if answer.isascii() and answer.isdigit() and 0 < int(answer) <= len(near):
            return near[int(answer) - 1]
        try:
            return desk.exercise(answer).slug
        except (NotFoundError, AmbiguousError) as error:
            for line in error.lines():
                desk.say(desk.screen.text(line))
    return ""


def _new(
    desk: "Desk",
    gathered: "Gathered",
    matched: "dict[str, tuple[str, str]]",
    matcher: "Matcher",
) -> "tuple[list[Newcomer], dict[str, Exercise]]":
    """Return the exercises that nobody knows, each under its own name; case says nothing."""
    taken = {*desk.catalog.slugs()}
    by_words: dict[str, str] = {}
    newcomers, exercises = [], {}
    done: dict[str, list[Done]] = {name: [] for name in gathered.names if name not in matched}
    for row in gathered.rows:
        if row.exercise in done:
            done[row.exercise].append(row.done)
    for name, sets in gathered.names.items():
        if name not in done:
            continue
        key = closed(" ".join(words(name))) or name
        slug = by_words.get(key) or slug_of(name, taken) or slug_of(f"exercise {len(taken)}", taken)
        if slug not in taken:
            newcomers.append(Newcomer(name, sets, slug, matcher.nearest(name)))
        by_words[key] = slug
        taken.add(slug)
        exercises[name] = guessed(name, slug, done[name])
    return newcomers, exercises


def drafted(exercise: "Exercise") -> str:
    """Return the file of a new exercise: what is known of it."""
    from fitlog.catalog.draft import draft  # noqa: PLC0415 - with tomli-w

    return draft(
        tidy_name(exercise.name) or exercise.slug,
        muscles=(),
        equipment=(),
        measurement=exercise.measurement,
        unilateral=is_one_sided(exercise.name),
    )
