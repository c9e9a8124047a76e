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
        (one.words, one.removed, one.restored, names)
        for one, names in zip(done, files, strict=True)
    ]
    slugs = (each.exercise for _, removed, restored, _ in steps for each in (*removed, *restored))
    desk.say(steps_taken(verb, steps, desk.exercises(slugs), desk.screen))
