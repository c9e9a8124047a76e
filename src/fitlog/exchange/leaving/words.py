"""What the formats of apps have no column for, named and put into words."""

from typing import TYPE_CHECKING

from fitlog.exchange.leaving.cells import thousandths
from fitlog.training.load import Unit
from fitlog.training.sets import SetKind, Side

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fitlog.training.sets import PerformedSet

_KINDS = {
    SetKind.AMRAP: "as many reps as possible",
    SetKind.REST_PAUSE: "rest-pause",
    SetKind.MYO: "myo-reps",
    SetKind.CLUSTER: "cluster",
}
_SIDES = {Side.LEFT: "left side", Side.RIGHT: "right side", Side.EACH: "each side"}


def without_column(performed: "PerformedSet") -> "Iterator[tuple[str, str]]":
    """Yield what neither Strong nor Hevy can hold of a set: its name, and itself in words."""
    if performed.kind in _KINDS:
        yield "kind of set", _KINDS[performed.kind]
    if performed.chain:
        yield "mini-sets", "+".join(map(str, performed.chain)) + " reps"
    if performed.side:
        yield "side", _SIDES[performed.side]
    yield from _load(performed)
    if performed.pause:
        at = f" at the {performed.pause.at}" if performed.pause.at else ""
        yield "pause", f"pause {thousandths(performed.pause.milliseconds)} s{at}"
    if performed.tempo:
        yield "tempo", f"tempo {performed.tempo}"


def in_words(performed: "PerformedSet") -> str:
    """Return what has no column of its own: "left side, pause 2 s", "" for nothing."""
    return ", ".join(words for _, words in without_column(performed))


def _load(performed: "PerformedSet") -> "Iterator[tuple[str, str]]":
    load = performed.load
    if load and load.unit is Unit.PIN:
        yield "stack position", f"pin {load.text}"
    elif load and load.implements > 1:
        yield "second implement", f"{load.implements} x {load.text} {load.unit}"
    if performed.reps == 0 and not (load and load.grams):
        # Apps keep no set of nothing: only its note tells that it was tried.
        yield "missed attempt", "missed"
