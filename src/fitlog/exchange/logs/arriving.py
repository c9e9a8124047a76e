"""What a reader of another program's log yields: sets as its file tells of them.

No exercise of ours is known here yet, so a load is a number without a base and a side only
what the file itself says.
"""

from typing import TYPE_CHECKING, NamedTuple

from fitlog.errors import UsageError
from fitlog.training.load import Unit
from fitlog.training.sets import SetKind

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date, datetime

    from fitlog.training.sets import Effort, Side


class Asked(NamedTuple):
    """What was said of a file on the command line.

    `distance_unit` is "km", "mi", "m" or "yd"; `columns` names the columns of any other CSV by
    what they hold (date, exercise, load, reps, ...).
    """

    unit: Unit | None = None
    distance_unit: str = ""
    columns: "tuple[tuple[str, str], ...]" = ()


class Occasion(NamedTuple):
    """A session of the file.

    `key` tells it from every other session in any export of the same log. `start` is local time
    without an offset, aware where the file tells the offset, None where it knows the day only.
    """

    key: str
    day: "date"
    start: "datetime | None" = None
    length_ms: int | None = None
    title: str = ""
    note: str = ""


class Done(NamedTuple):
    """What was done in a set. Rows that say the same may share one.

    `load` is a plain decimal in `unit`, "" for none, negative where the file itself says that
    it helps.
    """

    kind: SetKind = SetKind.WORK
    load: str = ""
    unit: Unit | None = None
    reps: int | None = None
    duration_ms: int | None = None
    distance_m: int | None = None
    effort: "Effort | None" = None
    side: "Side | None" = None
    note: str = ""


class Row(NamedTuple):
    """One set. Rows come in the order in which their sets were done.

    `block` counts the exercise's blocks within the session, `number` the sets within the block,
    both from 1. `superset` is the number of the group within the session. `note` is on the
    exercise in that session, on its block's first row. `at` is the set's own moment.
    """

    line: int
    occasion: Occasion
    exercise: str
    done: Done
    block: int = 1
    number: int = 1
    rest_ms: int | None = None
    superset: int | None = None
    note: str = ""
    at: "datetime | None" = None


class Measured(NamedTuple):
    """A measurement of the body: `measure` is a word such as weight or waist.

    `value` is a plain decimal in `unit`: kg, lb, cm, in, %, or "" for none of these.
    """

    line: int
    day: "date"
    measure: str
    value: str
    unit: str
    at: "datetime | None" = None
    note: str = ""


class Fault(NamedTuple):
    """A row that cannot be understood, and why: a clause such as "9 of 12 columns"."""

    line: int
    why: str


class Left(NamedTuple):
    """A row that is understood and is no set, and why, in words alike for all of its sort."""

    line: int
    why: str


class Warned(NamedTuple):
    """Something that the row does not lose its set for: a session of 264 hours."""

    line: int
    what: str


Arrival = Row | Measured | Fault | Left | Warned


class Reading(NamedTuple):
    """A file that was recognised, and what comes out of it.

    `app` is the family of the format, the same for all of its layouts (strong); `label` says
    the layout to a person; `lines` about how many lines there are.
    """

    app: str
    label: str
    arrivals: "Iterator[Arrival]"
    lines: int = 0


class UnsaidUnitError(UsageError):
    """The file does not say in what unit its loads (`what` unit) or distances are."""

    def __init__(self, what: str) -> None:
        said = {
            "unit": ("whether its weights are kg or lb", "--unit kg or --unit lb"),
            "distance_unit": (
                "in what unit its distances are",
                "--distance-unit km or --distance-unit mi",
            ),
        }
        why, hint = said[what]
        super().__init__(
            f"the file does not say {why}", unchanged="Nothing was written.", hint=f"Say {hint}."
        )
        self.what = what
