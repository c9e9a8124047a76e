"""Which set comes next, and why: as last time, until a plan says otherwise."""

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from fitlog.training.likely import fresh, next_exercises, next_set, pair_is_open
from fitlog.training.supersets import next_in_round, round_is_over

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from fitlog.training.session import Session, Superset
    from fitlog.training.sets import LoggedSet, PerformedSet

    LastTime = Callable[[str], Sequence[LoggedSet]]


class Why(StrEnum):
    """What a proposal goes by."""

    BEGAN = "began"
    """The last session began with it."""
    LAST_TIME = "last_time"
    """Last time there was a set of that number."""
    SIDE = "side"
    """The other side is a set ahead."""
    TURN = "turn"
    """Its turn in the superset has come."""
    FOLLOWED = "followed"
    """Last time it followed the exercise that is done now."""
    REPEAT = "repeat"
    """Nothing was logged before to go by: the same once more."""
    DONE = "done"
    """All that was done last time is done."""


class Proposal(NamedTuple):
    """A set to do next; `performed` is None where nothing tells what it should be.

    It has nothing of what belonged to an earlier set alone: effort, note, rest.

    It would be set `number` of the exercise today; last time, on `day`, there were `of`, and
    the load is today's where `todays_load` says so.
    Where the session is done, `exercise` is "".
    """

    exercise: str
    performed: "PerformedSet | None"
    why: Why
    number: int = 1
    of: int = 0
    day: "date | None" = None
    todays_load: bool = False


def proposed(
    session: "Session | None", before: "Sequence[Sequence[LoggedSet]]", last_time: "LastTime"
) -> Proposal | None:
    """Return what comes next in a session; None where nothing was ever logged.

    `before` are the sets of the sessions before it, newest first; `last_time` gives the sets of
    an exercise in the last session before this one in which it was done.
    """
    sets = session.sets if session else ()
    if session is None or not sets:
        if session and session.supersets:
            first = session.supersets[-1].exercises[0]
            return of_exercise(first, (), last_time(first), Why.TURN)
        begun = next_exercises((), before)[:1]
        return next((of_exercise(one, (), last_time(one), Why.BEGAN) for one in begun), None)
    current = sets[-1].exercise
    superset = session.superset_of(current)
    turn = next_in_round(superset, sets) if superset else current
    why = Why.TURN if turn != current else Why.LAST_TIME
    found = of_exercise(turn, sets, last_time(turn), why)
    waiting = _begun(session)
    is_free = superset is None or round_is_over(superset, sets)
    if waiting and is_free and found.why is not Why.SIDE:
        first = waiting.exercises[0]
        return of_exercise(first, sets, last_time(first), Why.TURN)
    if superset:
        at = superset.exercises.index(turn)
        order = superset.exercises[at + 1 :] + superset.exercises[:at]
        others = (of_exercise(slug, sets, last_time(slug), Why.TURN) for slug in order)
        for one in (found, *others):
            if one.of == 0 or one.number <= one.of or one.why is Why.SIDE:
                return one
    elif found.why in {Why.SIDE, Why.REPEAT} or found.number <= found.of:
        return found
    return _after(sets, before, last_time)


def _begun(session: "Session") -> "Superset | None":
    """Return the latest superset that no set was done of yet."""
    done = {one.performed.superset for one in session.sets}
    found = [one for one in session.supersets if one.number not in done]
    return max(found, default=None)


def _after(
    sets: "Sequence[LoggedSet]", before: "Sequence[Sequence[LoggedSet]]", last_time: "LastTime"
) -> Proposal:
    done = {one.exercise for one in sets}
    likely = next_exercises(sets, [_most_alike(done, before)])
    following = next((slug for slug in likely if slug not in done), "")
    if not following:
        return Proposal("", None, Why.DONE)
    return of_exercise(following, sets, last_time(following), Why.FOLLOWED)


def _most_alike(done: set[str], before: "Sequence[Sequence[LoggedSet]]") -> "Sequence[LoggedSet]":
    """Return the session that shares most exercises with this one, the newest of several."""

    def shared(sets: "Sequence[LoggedSet]") -> int:
        return len(done & {one.exercise for one in sets})

    found = max(before, key=shared, default=())
    return found if shared(found) else ()


def of_exercise(
    exercise: str,
    sets: "Sequence[LoggedSet]",
    earlier: "Sequence[LoggedSet]",
    why: Why = Why.LAST_TIME,
) -> Proposal:
    """Return the next set of one exercise, after the sets of a session and those of last time."""
    today = [one.performed for one in sets if one.exercise == exercise]
    before = [one.performed for one in earlier]
    if pair_is_open(today):
        why = Why.SIDE
    elif why is Why.LAST_TIME and today and not earlier:
        why = Why.REPEAT
    day, coming = earlier[-1].day if earlier else None, next_set(today, before)
    coming = coming and fresh(coming)
    there = before[len(today)] if len(today) < len(before) else None
    carried = why is Why.LAST_TIME and there is not None and there.load != (coming or there).load
    number = len(today) + 1
    return Proposal(exercise, coming, why, number, len(before), day, todays_load=carried)
