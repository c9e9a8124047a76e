"""What undo and redo say."""

from typing import TYPE_CHECKING

from fitlog.cli.keeping import follow
from fitlog.errors import NotFoundError
from fitlog.view.changes import steps_taken

if TYPE_CHECKING:
    from collections.abc import Sequence

    from fitlog.cli.context import Desk
    from fitlog.store.log import Reversed


def say_steps(desk: "Desk", done: "Sequence[Reversed]", verb: str, nothing: str) -> None:
    """Say what was taken back or done again; raises NotFoundError where there was nothing."""
    if not done:
        raise NotFoundError(nothing, unchanged="Nothing was changed.")
    files = [follow(desk, one.files) if one.files else [] for one in done]
    steps = [
        (one.words, one.removed, one.restored, names, _measured(desk, one))
        for one, names in zip(done, files, strict=True)
    ]
    slugs = (each.exercise for _, removed, restored, *_ in steps for each in (*removed, *restored))
    desk.say(steps_taken(verb, steps, desk.exercises(slugs), desk.screen))


def _measured(desk: "Desk", one: "Reversed") -> "list[tuple[str, bool]]":
    """Return measurements of the body in words, and whether each is there now."""
    if not one.measured:
        return []
    from fitlog.view.body_words import measured_words  # noqa: PLC0415 - hardly ever

    today = desk.now.date()
    return [(measured_words(each, today), there) for each, there in one.measured]
