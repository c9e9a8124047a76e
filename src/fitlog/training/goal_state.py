"""How a goal stands: done, on the way with what is missing, or missed. Derived, never stored."""

from datetime import date, timedelta
from enum import StrEnum
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from fitlog.training.goal import Period, number_text
from fitlog.training.load import Base
from fitlog.training.measure import amount_of
from fitlog.training.sets import Side
from fitlog.training.when import week_start

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from fitlog.training.goal import Goal, LoggedGoal

    Days = Sequence[tuple[date, int]]


class State(StrEnum):
    """Where a goal stands."""

    DONE = "done"
    ON_THE_WAY = "on_the_way"
    MISSED = "missed"


class Measure(StrEnum):
    """What an amount that is missing counts."""

    THOUSANDTHS = "thousandths"
    GRAMS = "g"
    REPS = "reps"
    MILLISECONDS = "ms"
    METRES = "m"
    BODY = "body"
    """The unit of the body's measure: grams, micrometres or thousandths."""


class Attempt(NamedTuple):
    """Sets of the exercise that were alike in this, and the day of the first of them.

    `load_grams` are of one implement, on a bodyweight base what was added; `reps` those done
    without a rest.
    """

    day: date
    side: Side | None = None
    load_grams: int | None = None
    base: Base | None = None
    reps: int | None = None
    duration_ms: int | None = None
    distance_m: int | None = None


class Missing(NamedTuple):
    """How much is still to be done."""

    amount: int
    measure: Measure


class Periods(NamedTuple):
    """How many periods were kept, of how many, and how many in a row up to now.

    The running one counts once it is kept, and the one in which the goal began, too.
    """

    kept: int
    of: int
    run: int


class GoalState(NamedTuple):
    """How a goal stands.

    `have` is what was done so far (in the measure of `missing`), `until` the day by which the rest
    is due, `reached` the day it was done. `best` is the set nearest to the one that is wanted,
    and `side` the side that is still behind. `before` is the amount in the period before.
    """

    state: State
    have: int | None = None
    missing: Missing | None = None
    until: date | None = None
    reached: date | None = None
    best: Attempt | None = None
    side: Side | None = None
    periods: Periods | None = None
    before: int | None = None


def period_of(day: date, period: Period, first_weekday: int) -> tuple[date, date]:
    """Return the first and the last day of the period that holds a day."""
    if period is Period.DAY:
        return day, day
    if period is Period.WEEK:
        start = week_start(day, first_weekday)
        return start, start + timedelta(days=6)
    start = day.replace(day=1)
    return start, (start + timedelta(days=31)).replace(day=1) - timedelta(days=1)


def counting_from(logged: "LoggedGoal", first_weekday: int) -> date:
    """Return the first day that counts: that of the period in which the goal began."""
    period = logged.goal.period
    return period_of(logged.since, period, first_weekday)[0] if period else logged.since


def counted_state(
    logged: "LoggedGoal", days: "Days", today: date, first_weekday: int = 0
) -> GoalState:
    """Return how a goal of sessions, hard sets or counted things stands.

    `days` are (day, thousandths) from `counting_from` on, in order.
    """
    goal = logged.goal
    counted = [one for one in days if one[0] <= min(today, goal.until or today)]
    return (
        _anew(logged, goal.period, counted, today, first_weekday)
        if goal.period
        else _once(goal, counted, today)
    )


def set_state(logged: "LoggedGoal", attempts: "Iterable[Attempt]", today: date) -> GoalState:
    """Return how a set that is to be done stands; `attempts` are of days since the goal began.

    Where sides are trained apart, both must do it.
    """
    goal = logged.goal
    known = [one for one in attempts if one.day <= min(today, goal.until or today)]
    sided = any(one.side in {Side.LEFT, Side.RIGHT} for one in known)
    lanes = {
        side: _of_side(known, side) for side in ((Side.LEFT, Side.RIGHT) if sided else (None,))
    }
    reached = {side: _reached(goal, lane) for side, lane in lanes.items()}
    if None not in reached.values():
        last = max(day for day in reached.values() if day)
        return GoalState(State.DONE, until=goal.until, reached=last)
    behind = next(side for side, day in reached.items() if day is None)
    best = _nearest(goal, lanes[behind])
    missing = _missing(goal, best) if best else None
    return GoalState(_open(goal, today), None, missing, goal.until, best=best, side=behind)


def body_state(logged: "LoggedGoal", days: "Days", today: date) -> GoalState:
    """Return how a measure of the body stands: reached where it crossed the goal.

    `days` are (day, amount) in order; what was last measured before the goal began says in which
    direction it lies.
    """
    goal, want = logged.goal, body_amount(logged.goal)
    known = [one for one in days if one[0] <= min(today, goal.until or today)]
    if not known:
        return GoalState(_open(goal, today), until=goal.until)
    start = known[0][1]
    down = start > want
    reached = next(
        (max(day, logged.since) for day, have in known if (have <= want if down else have >= want)),
        None,
    )
    have = known[-1][1]
    if reached:
        return GoalState(State.DONE, have, until=goal.until, reached=reached)
    missing = Missing(abs(have - want), Measure.BODY)
    return GoalState(_open(goal, today), have, missing, goal.until)


def body_amount(goal: "Goal") -> int:
    """Return what a measure is to be, in grams, micrometres or thousandths as the log has it."""
    return amount_of(number_text(goal.amount or 0), goal.unit)


def reaches(goal: "Goal", attempt: Attempt) -> bool:
    """Return whether a set is at least what the goal asks for in all of it."""
    return _heavy_enough(goal, attempt) and _long_enough(goal, attempt)


def _heavy_enough(goal: "Goal", attempt: Attempt) -> bool:
    if goal.load is None:
        return True
    if attempt.load_grams is None or attempt.base is not goal.load.base:
        return False
    return attempt.load_grams >= (goal.load.grams or 0)


def _long_enough(goal: "Goal", attempt: Attempt) -> bool:
    return all(have is not None and have >= want for have, want, _ in _amounts(goal, attempt))


def _amounts(goal: "Goal", attempt: Attempt) -> "Iterator[tuple[int | None, int, Measure]]":
    """Yield what was done and what is wanted, of each amount that the goal names."""
    for have, want, measure in (
        (attempt.reps, goal.reps, Measure.REPS),
        (attempt.duration_ms, goal.duration_ms, Measure.MILLISECONDS),
        (attempt.distance_m, goal.distance_m, Measure.METRES),
    ):
        if want is not None:
            yield have, want, measure


def _of_side(attempts: "Iterable[Attempt]", side: Side | None) -> list[Attempt]:
    if side is None:
        return list(attempts)
    return [one for one in attempts if one.side in {side, Side.EACH, None}]


def _reached(goal: "Goal", attempts: "Iterable[Attempt]") -> date | None:
    return min((one.day for one in attempts if reaches(goal, one)), default=None)


def _nearest(goal: "Goal", attempts: "Sequence[Attempt]") -> Attempt | None:
    """Return the set nearest to the goal: heavy enough, else long enough, else the heaviest."""
    comparable = [
        one
        for one in attempts
        if (goal.load is None or (one.load_grams is not None and one.base is goal.load.base))
        and all(have is not None for have, _, _ in _amounts(goal, one))
    ]
    return max(
        comparable,
        key=lambda one: (
            _heavy_enough(goal, one),
            _long_enough(goal, one),
            0 if goal.load is None or _heavy_enough(goal, one) else one.load_grams,
            [have for have, _, _ in _amounts(goal, one)],
            one.load_grams or 0,
        ),
        default=None,
    )


def _missing(goal: "Goal", best: Attempt) -> Missing | None:
    """Return what the nearest set lacks, where that is one thing."""
    lacks = [
        Missing(want - have, measure)
        for have, want, measure in _amounts(goal, best)
        if have is not None and have < want
    ]
    if goal.load and not _heavy_enough(goal, best):
        lacks.append(Missing((goal.load.grams or 0) - (best.load_grams or 0), Measure.GRAMS))
    return lacks[0] if len(lacks) == 1 else None


def _open(goal: "Goal", today: date) -> State:
    return State.MISSED if goal.until and goal.until < today else State.ON_THE_WAY


def _once(goal: "Goal", days: "Days", today: date) -> GoalState:
    want, have = goal.amount or 0, 0
    for day, amount in days:
        have += amount
        if have >= want:
            total = sum(each for _, each in days)
            return GoalState(State.DONE, total, until=goal.until, reached=day)
    missing = Missing(want - have, Measure.THOUSANDTHS)
    return GoalState(_open(goal, today), have, missing, goal.until)


def _anew(
    logged: "LoggedGoal", period: Period, days: "Days", today: date, first_weekday: int
) -> GoalState:
    goal, want = logged.goal, logged.goal.amount or 0
    now = min(today, goal.until or today)
    start, end = period_of(now, period, first_weekday)
    sums = {
        begin: sum(amount for _, amount in some)
        for begin, some in groupby(days, lambda one: period_of(one[0], period, first_weekday)[0])
    }
    have = sums.get(start, 0)
    begun = list(_starts(counting_from(logged, first_weekday), start, period, first_weekday))
    met = [sums.get(begin, 0) >= want for begin in begun]
    is_over = bool(goal.until and goal.until < today)
    periods = _periods(met, partial_first=begun[:1] != [logged.since], running=not is_over)
    state = State.DONE if have >= want else State.ON_THE_WAY
    if is_over:
        state = State.DONE if periods.kept == periods.of else State.MISSED
    return GoalState(
        state,
        have,
        Missing(want - have, Measure.THOUSANDTHS) if state is State.ON_THE_WAY else None,
        min(end, goal.until or end),
        reached=_day_reached(days, start, want) if state is State.DONE else None,
        periods=periods,
        before=sums.get(begun[-2], 0) if len(begun) > 1 else None,
    )


def _starts(first: date, last: date, period: Period, first_weekday: int) -> "Iterator[date]":
    while first <= last:
        yield first
        first = period_of(first, period, first_weekday)[1] + timedelta(days=1)


def _periods(met: "Sequence[bool]", *, partial_first: bool, running: bool) -> Periods:
    """Judge periods in order: the first, if not whole, and the running one only in favour."""
    judged = list(met)
    if running and judged and not judged[-1]:
        judged.pop()
    if partial_first and judged and not judged[0]:
        judged.pop(0)
    run = next((place for place, kept in enumerate(reversed(judged)) if not kept), len(judged))
    return Periods(sum(judged), len(judged), run)


def _day_reached(days: "Days", start: date, want: int) -> date | None:
    have = 0
    for day, amount in days:
        have += amount if day >= start else 0
        if have >= want:
            return day
    return None
