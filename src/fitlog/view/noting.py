"""Notes as they are shown: in quotes, and whether they are shown the next time too."""

from typing import TYPE_CHECKING

from fitlog.view.days import clock, day_name
from fitlog.view.lines import BOLD, joined, labelled, styled, wrapped

if TYPE_CHECKING:
    from datetime import date

    from fitlog.training.session import ExerciseNote
    from fitlog.training.sets import LoggedSet
    from fitlog.view.screen import Screen


def quoted(text: str, *, pinned: bool) -> str:
    """Return a note in quotes: '"seat up one notch" (pinned)'."""
    return f'"{text}" (pinned)' if pinned else f'"{text}"'


def noted(*, pinned: bool) -> str:
    """Return what stands before the name of what was noted."""
    return "Noted and pinned: " if pinned else "Noted: "


def exercise_noted(
    name: str, note: "ExerciseNote", done: "LoggedSet", today: "date", screen: "Screen"
) -> str:
    """Return the note on an exercise that was written in the session of a set; "" is none."""
    day = "" if done.day == today else f", {day_name(done.day, today)} {clock(done.at)}"
    heading = f"{noted(pinned=note.pinned)}{name}{day}"
    said = f'"{note.text}"' if note.text else "no note"
    head = styled(wrapped(screen.text(heading), screen.width), BOLD, screen)
    return joined([head, labelled("exercise", said, screen)])
