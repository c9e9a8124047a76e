"""Notes as they are shown: in quotes, and whether they are shown the next time too."""

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from fitlog.view.days import clock, day_name
from fitlog.view.lines import BOLD, joined, labelled, styled, wrapped

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from fitlog.training.session import ExerciseNote
    from fitlog.training.sets import LoggedSet
    from fitlog.view.screen import Screen


class Place(StrEnum):
    """What a note is on."""

    SET = "set"
    EXERCISE = "exercise"
    SESSION = "session"


_PLACES = {Place.SET: "@{}", Place.EXERCISE: "the exercise", Place.SESSION: "the session"}


class PlacedNote(NamedTuple):
    """A note on a set, on its exercise in its session, or on that session; "" is none."""

    place: Place
    text: str
    pinned: bool


def quoted(text: str, *, pinned: bool) -> str:
    """Return a note in quotes: '"seat up one notch" (pinned)'."""
    return f'"{text}" (pinned)' if pinned else f'"{text}"'


def noted(*, pinned: bool) -> str:
    """Return what stands before the name of what was noted."""
    return "Noted and pinned: " if pinned else "Noted: "


def exercise_noted(
    name: str, note: "ExerciseNote", done: "LoggedSet", today: "date", screen: "Screen"
) -> str:
    """Return the note on an exercise that was written in the session of a set."""
    heading = f"{noted(pinned=note.pinned)}{name}{_day(done, today)}"
    return joined([_bold(heading, screen), labelled("exercise", f'"{note.text}"', screen)])


def notes_page(
    name: str, done: "LoggedSet", notes: "Sequence[PlacedNote]", today: "date", screen: "Screen"
) -> str:
    """Return the notes there are of those about a set, or that there is none of them."""
    heading = f"{name}{_day(done, today)}"
    there = [note for note in notes if note.text]
    if not there:
        places = [_PLACES[note.place].format(done.short) for note in notes]
        return wrapped(screen.text(f"{heading}: no note on {_either(places)}"), screen.width)
    lines = [
        labelled(_label(note.place, done), quoted(note.text, pinned=note.pinned), screen)
        for note in there
    ]
    return joined([_bold(heading, screen), *lines])


def taken_away(text: str, screen: "Screen") -> str:
    """Return that a note is gone, and which."""
    return wrapped(screen.text(f'Note taken away: "{text}"'), screen.width)


def _label(place: Place, done: "LoggedSet") -> str:
    return f"@{done.short}" if place is Place.SET else place.value


def _either(places: "list[str]") -> str:
    *most, last = places
    return f"{', '.join(most)} or {last}" if most else last


def _day(done: "LoggedSet", today: "date") -> str:
    return "" if done.day == today else f", {day_name(done.day, today)} {clock(done.at)}"


def _bold(heading: str, screen: "Screen") -> str:
    return styled(wrapped(screen.text(heading), screen.width), BOLD, screen)
