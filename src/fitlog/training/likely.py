"""What a lifter is likely to do next, from what was done before: for a question's default."""

from dataclasses import replace
from itertools import groupby
from typing import TYPE_CHECKING

from fitlog.training.exercise import Exercise, Measurement
from fitlog.training.load import Base
from fitlog.training.sets import SetKind, Side

if TYPE_CHECKING:
    from collections.abc import Sequence

    from fitlog.training.sets import LoggedSet, PerformedSet

_ONE_SIDE = {Side.LEFT, Side.RIGHT}


def next_exercises(
    today: "Sequence[LoggedSet]", before: "Sequence[Sequence[LoggedSet]]"
) -> list[str]:
    """Return exercises, the likeliest first: what followed the current one, else what began.

    `today` are the sets of the open session, `before` the sessions before it, newest first.
    """
    done = _order(today)
    orders = [_order(session) for session in before]
    likely = [_after(done, order) for order in orders] if done else [o[0] for o in orders if o]
    rest = [slug for order in orders for slug in order if slug not in done]
    return list(dict.fromkeys([slug for slug in likely if slug] + rest + done[::-1]))


def next_set(
    today: "Sequence[PerformedSet]", last_time: "Sequence[PerformedSet]"
) -> "PerformedSet | None":
    """Return last time's set of the same number, else the latest one; None if there is none.

    Missed attempts are none to do again.

    Where last time's load stayed from the set before to this one, today's stays too. Of two
    sides the one that is due comes next: to make up a pair, as the other side did it; for a new
    pair, as last time's set of that number and side.
    """
    today, last_time = ([one for one in sets if not _is_missed(one)] for sets in (today, last_time))
    due = side_due(today)
    if due is None:
        return _numbered(today, last_time)
    mine, other = (_of_side(today, side) for side in (due, _other(due)))
    if len(mine) < len(other):
        return replace(other[len(mine)], side=due)
    return _numbered(mine, _of_side(last_time, due))


def _numbered(
    today: "Sequence[PerformedSet]", last_time: "Sequence[PerformedSet]"
) -> "PerformedSet | None":
    number = len(today)
    if number >= len(last_time):
        # What was dropped to is no beginning of another set.
        full = [one for one in today if one.kind is not SetKind.DROP] or today
        return full[-1] if full else None
    there = last_time[number]
    if not today or there.load is None or there.load != last_time[number - 1].load:
        return there
    is_alike = there.kind is last_time[number - 1].kind is today[-1].kind
    return replace(there, load=today[-1].load or there.load) if is_alike else there


def once_more(today: "Sequence[PerformedSet]") -> "PerformedSet":
    """Return today's last set, or the one of the other side where that is due."""
    due = side_due(today)
    return today[-1] if due in {None, today[-1].side} else next_set(today, ()) or today[-1]


def side_due(today: "Sequence[PerformedSet]") -> Side | None:
    """Return the side that is behind, that which came first where none is.

    None where the last set was of no single side.
    """
    sides = [one.side for one in today if one.side in _ONE_SIDE]
    if not today or today[-1].side not in _ONE_SIDE:
        return None
    left, right = sides.count(Side.LEFT), sides.count(Side.RIGHT)
    if left == right:
        return sides[0]
    return Side.LEFT if left < right else Side.RIGHT


def _is_missed(one: "PerformedSet") -> bool:
    return one.kind is SetKind.FAILURE and one.reps == 0


def pair_is_open(today: "Sequence[PerformedSet]") -> bool:
    """Return whether the last set was of one side, and the other one is still to come."""
    due = side_due(today)
    return due is not None and len(_of_side(today, due)) < len(_of_side(today, _other(due)))


def is_first_of_pair(today: "Sequence[PerformedSet]") -> bool:
    """Return whether the last set put its side one ahead: then the other one follows at once."""
    due = side_due(today)
    if due is None or due is today[-1].side:
        return False
    return len(_of_side(today, _other(due))) - len(_of_side(today, due)) == 1


def _of_side(sets: "Sequence[PerformedSet]", side: Side) -> "list[PerformedSet]":
    return [one for one in sets if one.side is side]


def _other(side: Side) -> Side:
    return Side.RIGHT if side is Side.LEFT else Side.LEFT


def fresh(performed: "PerformedSet") -> "PerformedSet":
    """Return a set without what belongs to that one alone: effort, note, rest, superset."""
    return replace(
        performed, effort=None, note="", rest_ms=None, superset=None, block=None, pinned=False
    )


def exercise_of(slug: str, sets: "Sequence[PerformedSet]") -> Exercise:
    """Return what sets of an exercise tell of it, where nothing else does."""
    measured = _measured(sets[-1]) if sets else Measurement.LOAD_REPS
    return Exercise(slug=slug, name=slug, measurement=measured)


def _measured(performed: "PerformedSet") -> Measurement:
    if performed.reps is None:
        far = performed.distance_m is not None
        return Measurement.DISTANCE if far else Measurement.DURATION
    if performed.load is None:
        return Measurement.REPS_ONLY
    added = performed.load.base is Base.BODYWEIGHT
    return Measurement.BODYWEIGHT_REPS if added else Measurement.LOAD_REPS


def _order(sets: "Sequence[LoggedSet]") -> list[str]:
    return [slug for slug, _ in groupby(one.exercise for one in sets)]


def _after(done: list[str], order: list[str]) -> str:
    """Return what followed the current exercise in another session and is not done yet."""
    if done[-1] not in order:
        return ""
    later = order[order.index(done[-1]) + 1 :]
    return next((slug for slug in later if slug not in done), "")
