"""What the screen writes to the log; each returns what is to be said of it.

They are the commands' own functions: what is said was written.
"""

from typing import TYPE_CHECKING, NamedTuple

from fitlog.cli.finishing import end, ending_of
from fitlog.cli.keeping import follow
from fitlog.cli.recording import Line, earlier_sets, echo_of, write
from fitlog.cli.supersetting import rounds
from fitlog.errors import FitlogError, LockedLogError, NotFoundError
from fitlog.store.noting import note_set
from fitlog.view.live import logged_words, set_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from fitlog.cli.context import Desk
    from fitlog.training.sets import LoggedSet
    from fitlog.view.finish_values import Finished


class Stepped(NamedTuple):
    """What an undo or redo is said to have done, and the exercise whose sets it touched."""

    text: str
    exercise: str = ""


def log_lines(desk: "Desk", lines: "Sequence[Line]") -> str:
    """Log lines as one operation, those of a superset in turn."""
    earlier = [earlier_sets(desk, line) for line in lines]
    desk.log.wrote = False
    try:
        logged = write(desk, rounds(lines))
        echoes = [
            echo_of(desk, line.exercise, _of(line, logged), before)
            for line, before in zip(lines, earlier, strict=True)
        ]
    except FitlogError:
        # What is on the disk is not to be tried again because it could not be told of.
        if not desk.log.wrote:
            raise
        return "Logged"
    return logged_words(echoes, desk.settings.unit)


def note_on(desk: "Desk", done: "LoggedSet | None", text: str) -> str:
    """Write a note on a set; raises NotFoundError without one."""
    if done is None:
        raise NotFoundError("no set to write a note on: this session has none yet")
    desk.words = f"note {text}"
    new = note_set(desk.log, done, text, desk.words, pinned=False)
    return f"Noted: {set_words(desk.known(done.exercise), new.performed)}"


def finish(desk: "Desk") -> "Finished":
    """End the session that is running and return what there is to tell; raises FitlogError."""
    desk.words = "finish"
    ending = ending_of(desk, None)
    desk.log.wrote = False
    try:
        return end(desk, ending, None, None)
    except LockedLogError as error:
        if not desk.log.wrote:
            raise
        raise FitlogError("the session is ended, but the log is held: fitlog history") from error


def step(desk: "Desk", words: str) -> Stepped:
    """Take back what was written last, or do it again; raises NotFoundError for nothing."""
    desk.words = words
    done = desk.log.undo() if words == "undo" else desk.log.redo()
    if not done:
        raise NotFoundError(f"nothing to {words}")
    for one in done:
        follow(desk, one.files)
    sets = [each for one in done for each in (*one.removed, *one.restored)]
    verb = "Undone" if words == "undo" else "Done again"
    text = f"{verb}: {', '.join(one.words for one in done)}"
    return Stepped(text, sets[0].exercise if sets else "")


def _of(line: Line, logged: "Iterable[LoggedSet]") -> "tuple[LoggedSet, ...]":
    return tuple(one for one in logged if one.exercise == line.exercise.slug)
