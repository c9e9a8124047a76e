"""What a typed line asks for: a word, a note, an exercise, or sets to be logged."""

import re
from typing import TYPE_CHECKING, NamedTuple

from fitlog.cli.recording import Line, changed, read_sets
from fitlog.cli.supersetting import lines_of
from fitlog.errors import UsageError
from fitlog.training.notation import SetOptions
from fitlog.training.notation.tokens import is_foreign

if TYPE_CHECKING:
    from fitlog.cli.context import Desk
    from fitlog.training.exercise import Exercise
    from fitlog.training.sets import PerformedSet

_ACTIONS = ("again", "undo", "redo", "next", "side", "finish", "quit", "help")
_OTHERS = {"?": "help", "done": "finish", "n": "next", "q": "quit", "exit": "quit"}
WORDS = dict(zip(_ACTIONS, _ACTIONS, strict=True)) | _OTHERS | {"back": "previous"}
"""Words that do what a key does, each with the action."""
_NOTE = "note"
_COMMANDS = {
    *("rest", "start", "setup", "edit", "delete", "superset"),
    *("cancel", "resume", "session", "show", "pace"),
}
_RUN = re.compile(r"[^\W\d_]+")


class Typed(NamedTuple):
    """What a line asks for; one of these, or nothing for an empty line without an offer.

    `words` are those that `fitlog log` takes for the same lines.
    """

    word: str = ""
    note: str = ""
    chosen: "Exercise | None" = None
    lines: tuple[Line, ...] = ()
    words: str = ""


def read(
    desk: "Desk", text: str, exercise: "Exercise | None", offer: "PerformedSet | None"
) -> Typed:
    """Return what a line asks for; raises FitlogError.

    Words that begin with no name change the `offer`, or say a set of the exercise where there
    is none.
    """
    words = text.split()
    if text.strip().lower() in WORDS:
        return Typed(word=WORDS[text.strip().lower()])
    if words[0].lower() == _NOTE:
        return Typed(note=_note_of(text.strip()[len(_NOTE) :].strip()))
    if words[0].lower() in _COMMANDS:
        raise UsageError(f"{words[0]} is a command: fitlog {text.strip()}, in another terminal")
    if words[0].lower() == "next" and offer is not None:
        words, text = words[1:], " ".join(words[1:])
    if _is_named(words[0]):
        return _of_name(desk, words)
    if exercise is None:
        raise UsageError("which exercise? its name comes first: squat 5@100")
    if offer is None:
        sets = read_sets(desk, exercise, [text], SetOptions())
    else:
        sets = changed(desk, exercise, offer, [text], SetOptions())
    return Typed(lines=(Line(exercise, sets, desk.now),), words=f"{exercise.slug} {text.strip()}")


def _note_of(text: str) -> str:
    if not text:
        raise UsageError("a note has words: note strap slipped")
    if text.startswith("--"):
        raise UsageError(f"options are for the command: fitlog note {text}")
    return text


def _of_name(desk: "Desk", words: list[str]) -> Typed:
    if all(_is_named(word) for word in words):
        return Typed(chosen=desk.exercise(" ".join(words)))
    return Typed(lines=tuple(lines_of(desk, words, SetOptions(), None)), words=" ".join(words))


def _is_named(word: str) -> bool:
    """Return whether a word is a part of an exercise's name and not of a set."""
    runs = _RUN.findall(word)
    is_plain = not any(char.isdigit() for char in word) and word[:1] not in {'"', "'"}
    return is_plain and any(is_foreign(run) or not run.isascii() for run in runs)
