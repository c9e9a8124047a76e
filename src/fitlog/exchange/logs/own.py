"""What our own exports yield: records as they are in a log, or sets with their ids."""

from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from fitlog.exchange.logs.arriving import Fault, Left, Occasion, Warned
    from fitlog.training.sets import PerformedSet

APP = "fitlog"


class Told(NamedTuple):
    """A record as a line says it: not looked at yet whether a log can hold it."""

    line: int
    kind: str
    id: str
    body: dict[str, Any]


class OwnSet(NamedTuple):
    """A set. `id` and `session_id` are 32 hexadecimal digits, "" where the file has none.

    `exercise` is a slug and `name` the exercise's name; either may be "". `at` is None of a set
    of which the day alone is known, aware otherwise. `block_note` is on the exercise in that
    session, and stands with the first set of its block.
    """

    line: int
    id: str
    session_id: str
    occasion: "Occasion"
    exercise: str
    name: str
    at: "datetime | None"
    performed: "PerformedSet"
    block_note: str


class OwnReading(NamedTuple):
    """What comes out of a file: as `Reading`, with sets as we know them ourselves."""

    app: str
    label: str
    arrivals: "Iterator[OwnSet | Told | Fault | Left | Warned]"
    lines: int = 0
