"""The lifter's own lines about an exercise, one for each gym, and which of them holds where."""

from typing import TYPE_CHECKING, NamedTuple

from fitlog.errors import UnreadableError

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

LONGEST_GYM = 63
"""Characters that the name of a gym may have."""


class SetupLine(NamedTuple):
    """A line about an exercise, by its slug; the gym is "" for everywhere."""

    exercise: str
    gym: str
    text: str


class FormerLine(NamedTuple):
    """A line as it was, or still is, and the aware moment from which on."""

    line: SetupLine
    at: "datetime"


def gym_name(text: str) -> str:
    """Return a gym's name as it is kept, "" for everywhere; raises UnreadableError."""
    name = " ".join(text.split())
    if not is_gym_name(name):
        raise UnreadableError(
            f"a gym's name has at most {LONGEST_GYM} characters, all of them visible",
            unchanged="Nothing was written.",
            hint="Say it shorter: --gym downtown",
        )
    return name


def is_gym_name(name: str) -> bool:
    """Return whether a name can be kept: harmless and short."""
    return len(name) <= LONGEST_GYM and name.isprintable()


def is_same_gym(one: str, other: str) -> bool:
    """Return whether two names are one gym's: large and small letters are alike."""
    return one.casefold() == other.casefold()


def spelled(gym: str, lines: "Iterable[SetupLine]") -> str:
    """Return a gym's name as it was spelled first."""
    return next((one.gym for one in lines if is_same_gym(one.gym, gym)), gym)


def line_at(lines: "Iterable[SetupLine]", gym: str) -> SetupLine | None:
    """Return the line of an exercise that holds at a gym: its own, else that for everywhere."""
    by_gym = {one.gym.casefold(): one for one in lines}
    return by_gym.get(gym.casefold()) or by_gym.get("")


def in_order(lines: "Iterable[SetupLine]", gym: str) -> tuple[SetupLine, ...]:
    """Return the lines of an exercise: first the one that holds at the gym, then by name."""
    found = tuple(lines)
    here = line_at(found, gym)
    return tuple(sorted(found, key=lambda one: (one != here, one.gym.casefold())))
