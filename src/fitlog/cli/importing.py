"""Exercises brought in from a catalogue: what would come, a question, one step that undo knows."""

from typing import TYPE_CHECKING

from fitlog.catalog.draft import slug_of
from fitlog.catalog.names import closed, words
from fitlog.catalog.shelf import is_slug
from fitlog.cli.asking import answer_to
from fitlog.cli.keeping import exercise_file, keep
from fitlog.exchange.catalogues import read_catalogue
from fitlog.view.importing import Arrival, arrival_form, arrival_page

if TYPE_CHECKING:
    from pathlib import Path

    from fitlog.cli.context import Desk
    from fitlog.exchange.catalogues import Catalogue, Foreign


def bring_in(desk: "Desk", file: "Path", *, dry_run: bool, yes: bool, json: bool) -> None:
    """Read a catalogue, say what would come, and bring it in where that is wanted."""
    with desk.waiting("reading exercises") as watch:
        found = read_catalogue(file, watch)
    new, linked = _sorted_out(found, desk.catalog.called())
    arrival = Arrival(
        found.source,
        {slug: foreign.name for slug, foreign in new.items()},
        linked,
        {one.name: one.unmapped for one in new.values() if one.unmapped},
        found.skipped,
    )
    if not json:
        desk.say(arrival_page(arrival, desk.screen))
    wanted = bool(new) and not dry_run and (yes or (not json and _is_wanted(desk, len(new))))
    if wanted:
        keep(desk, {exercise_file(slug): _text(one) for slug, one in new.items()})
    if json:
        desk.dump(arrival_form(arrival, written=wanted))
    elif wanted:
        desk.say(f"Brought in: {len(new)} exercises. fitlog undo takes them back.")
    elif new and not dry_run and not desk.interactive:
        desk.warn("nothing was written; --yes brings them in")


def _is_wanted(desk: "Desk", count: int) -> bool:
    """Ask, where somebody can be asked."""
    question = f"Bring in {count} exercises? y or n"
    return desk.interactive and answer_to(desk, question, "n").lower() == "y"


def _sorted_out(
    found: "Catalogue", called: dict[str, str]
) -> "tuple[dict[str, Foreign], dict[str, str]]":
    """Return the new exercises by slug, and the slug of each name that we have already."""
    new: dict[str, Foreign] = {}
    linked: dict[str, str] = {}
    taken = {*called.values()}
    for foreign in found.exercises:
        name = closed(" ".join(words(foreign.name)))
        if name in called:
            linked[foreign.name] = called[name]
            continue
        slug = foreign.slug if is_slug(foreign.slug) and foreign.slug not in taken else ""
        slug = slug or slug_of(foreign.name, taken) or slug_of(f"exercise {len(new) + 1}", taken)
        new[slug] = foreign
        taken.add(slug)
        called[name] = slug
    return new, linked


def _text(foreign: "Foreign") -> str:
    import tomli_w  # noqa: PLC0415 - only to write

    return tomli_w.dumps(foreign.document)
