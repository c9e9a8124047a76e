"""One performed set and what can be said of it.

Its small parts are named tuples: each dataclass costs `log` half a millisecond to define.
"""

from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from fitlog.errors import UnreadableError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date, datetime

    from fitlog.training.load import Load


MAX_TEXT = 2000
"""Characters that a note or a setup line may have."""


def demand_text(text: str, what: str) -> None:
    """Raise UnreadableError where a text of the lifter's cannot be kept as it was typed."""
    if len(text) > MAX_TEXT:
        raise UnreadableError(
            f"{what} of {len(text):,} characters; at most {MAX_TEXT:,} are kept",
            unchanged="Nothing was written.",
        )
    try:
        text.encode()
    except UnicodeEncodeError as error:
        raise UnreadableError(
            f"{what} with bytes that are no UTF-8, after {error.start} characters",
            unchanged="Nothing was written.",
        ) from error


class SetKind(StrEnum):
    """What sort of set it was."""

    WORK = "work"
    WARMUP = "warmup"
    AMRAP = "amrap"
    FAILURE = "failure"
    DROP = "drop"
    REST_PAUSE = "rest_pause"
    MYO = "myo"
    CLUSTER = "cluster"


class Side(StrEnum):
    """Which side worked; EACH is both alike, the reps and load being one side's."""

    LEFT = "left"
    RIGHT = "right"
    EACH = "each"


class Pause(NamedTuple):
    """A hold inside each rep; `at` is "top", "bottom" or "" where the exercise names neither."""

    milliseconds: int
    at: str = ""


class Tempo(NamedTuple):
    """Seconds of lowering, pause at the bottom, lifting, pause at the top; None is X, explosive."""

    lowering: int | None
    bottom: int | None
    lifting: int | None
    top: int | None

    def __str__(self) -> str:
        """Return the one canonical spelling: 3-1-X-0."""
        fields = (self.lowering, self.bottom, self.lifting, self.top)
        return "-".join("X" if field is None else str(field) for field in fields)

    @property
    def seconds(self) -> int:
        """Seconds of one rep; an X counts as one, so the sum is then approximate."""
        fields = (self.lowering, self.bottom, self.lifting, self.top)
        return sum(1 if field is None else field for field in fields)


class Effort(NamedTuple):
    """RPE or RIR as typed, in tenths: rpe8.5 is ("rpe", 85)."""

    scale: str
    tenths: int

    @property
    def rpe_tenths(self) -> int:
        """The effort as RPE: 10 - RIR."""
        return self.tenths if self.scale == "rpe" else 100 - self.tenths


@dataclass(frozen=True, slots=True, kw_only=True)
class PerformedSet:
    """What was done in one set, without when and which exercise.

    For rest-pause, myo and cluster sets `chain` holds the reps of each mini-set and `reps`
    their sum. A missed attempt is a FAILURE of 0 reps. `rest_ms` is the rest after the set.
    Sets of a session with one number of `superset` were done in turn. `block` counts the
    exercise's blocks within the session where it comes back: None in the first. A `pinned`
    note is shown the next time that the exercise is done.
    """

    kind: SetKind = SetKind.WORK
    reps: int | None = None
    load: "Load | None" = None
    side: Side | None = None
    pause: Pause | None = None
    tempo: Tempo | None = None
    effort: Effort | None = None
    duration_ms: int | None = None
    distance_m: int | None = None
    chain: tuple[int, ...] = ()
    rest_ms: int | None = None
    superset: int | None = None
    block: int | None = None
    pinned: bool = False
    note: str = ""

    def __post_init__(self) -> None:
        if self.note:
            demand_text(self.note, "a note")


def runs(sets: "Iterable[PerformedSet]") -> "Iterator[tuple[int, PerformedSet]]":
    """Yield equal neighbours as their number and the first of them.

    The rest after a set and the superset that it was part of make it no other set.
    """
    for _, run in groupby(sets, key=_without_circumstances):
        first, *others = run
        yield 1 + len(others), first


def _without_circumstances(one: PerformedSet) -> PerformedSet:
    if one.rest_ms is None and one.superset is None:
        return one
    return replace(one, rest_ms=None, superset=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class LoggedSet:
    """A performed set in the log.

    `id` is its identity everywhere (a UUID); `short` counts from the newest set (1) and is
    what people type as @1. `at` is the instant with the offset of where it was lived, `day`
    the local day there. Of a set that is not `timed` the day alone is known, and `at` is
    about its noon.
    """

    id: str
    short: int
    session_id: str
    exercise: str
    at: "datetime"
    day: "date"
    performed: PerformedSet
    timed: bool = True
