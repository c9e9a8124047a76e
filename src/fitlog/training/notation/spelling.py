"""The one canonical spelling of sets; `parse` reads back exactly the same sets."""

from itertools import pairwise
from typing import TYPE_CHECKING

from fitlog.training.load import BODYWEIGHT
from fitlog.training.sets import SetKind, Side, runs

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from fitlog.training.exercise import Exercise
    from fitlog.training.sets import PerformedSet

    _Piece = tuple[str, bool]

_MOST = 10  # of what a bare 10x8 can mean sets
_PREFIX = {SetKind.WARMUP: "w", SetKind.MYO: "myo ", SetKind.REST_PAUSE: "rp "}
_PREFIX |= {SetKind.CLUSTER: "cl ", SetKind.DROP: "drop "}


def format_sets(sets: "Iterable[PerformedSet]", exercise: "Exercise") -> str:
    """Return sets as one line of the notation, equal neighbours gathered; notes are not in it."""
    pieces = [_piece(one, count, exercise) for count, one in _runs(sets)]
    line = pieces[0][0] if pieces else ""
    for before, piece in pairwise(pieces):
        line += (", " if _is_clear(before, piece) else "; ") + piece[0]
    return line


def _piece(one: "PerformedSet", count: int, exercise: "Exercise") -> "_Piece":
    """Return a group, and whether it is a list: whether its amount stands last."""
    closed = _load(one, exercise) or one.side is Side.EACH or any(_marks(one))
    return _group(one, count, exercise), not closed


def _is_clear(before: "_Piece", piece: "_Piece") -> bool:
    """Return whether a comma can stand between two groups.

    After a list it adds an amount to that list, and after a load or a word a lone number
    could be decimals. A word like w or drop begins a group of its own.
    """
    (text_before, is_list_before), (text, is_list) = before, piece
    if not text[0].isdigit():
        return True
    if is_list_before:
        return is_list and text_before[0].isdigit()
    return "@" in text


def _runs(sets: "Iterable[PerformedSet]") -> "Iterator[tuple[int, PerformedSet]]":
    for number, one in runs(sets):
        count = number
        while count > 0:
            yield min(count, _MOST), one
            count -= _MOST


def _group(one: "PerformedSet", count: int, exercise: "Exercise") -> str:
    times = f"{count}x" if count > 1 else ""
    side = "/side" if one.side is Side.EACH else ""
    load = _load(one, exercise)
    group = f"{_prefix(one)}{times}{_amount(one)}{side}{load}"
    return " ".join([group, *_marks(one)])


def _prefix(one: "PerformedSet") -> str:
    if one.kind is SetKind.REST_PAUSE and one.chain:
        return ""
    if one.kind is SetKind.CLUSTER and one.chain:
        return ""
    return _PREFIX.get(one.kind, "")


def _load(one: "PerformedSet", exercise: "Exercise") -> str:
    if one.load is None or (one.load == BODYWEIGHT and exercise.bears_bodyweight):
        # An assisted exercise needs its load said, even where the help is none.
        return "@bw" if one.load and exercise.measurement.value == "assisted" else ""
    return f"@{one.load}"


def _amount(one: "PerformedSet") -> str:
    if one.chain and one.kind is SetKind.CLUSTER:
        return f"{one.reps}({'.'.join(map(str, one.chain))})"
    if one.chain:
        return "+".join(map(str, one.chain))
    if one.reps is not None:
        flag = {SetKind.AMRAP: "+", SetKind.FAILURE: "f"}.get(one.kind, "")
        return f"{one.reps}{flag}"
    time = _time(one.duration_ms) if one.duration_ms is not None else ""
    if one.distance_m is None:
        return time
    return f"{one.distance_m}m in {time}" if time else f"{one.distance_m}m"


def _time(milliseconds: int) -> str:
    seconds, rest = divmod(milliseconds, 1000)
    if rest or seconds < 60:  # noqa: PLR2004 - a minute
        return f"{seconds}.{rest:03}".rstrip("0").rstrip(".") + "s" if rest else f"{seconds}s"
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"


def _marks(one: "PerformedSet") -> "Iterator[str]":
    if one.side in {Side.LEFT, Side.RIGHT}:
        yield str(one.side)
    if one.pause:
        yield f"p{one.pause.milliseconds / 1000:g}{one.pause.at}"
    if one.tempo:
        yield f"t{one.tempo}"
    if one.effort:
        yield f"{one.effort.scale}{one.effort.tenths / 10:g}"
    if one.reps is None and one.kind in {SetKind.AMRAP, SetKind.FAILURE}:
        yield "amrap" if one.kind is SetKind.AMRAP else "f"
