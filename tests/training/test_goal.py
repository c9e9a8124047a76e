"""Goals read and spelt, and how they stand; no log is needed for either."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fitlog.errors import NotationError
from fitlog.training.goal import Goal, GoalKind, LoggedGoal, Period, goal_text
from fitlog.training.goal_reading import read_amount, read_goal
from fitlog.training.goal_state import (
    Attempt,
    Measure,
    Missing,
    Periods,
    State,
    body_state,
    counted_state,
    period_of,
    set_state,
)
from fitlog.training.load import Base, Load, Unit
from fitlog.training.sets import Side

TODAY = date(2026, 11, 23)
"""A Monday."""

READ = {
    "3 sessions a week": "3 sessions a week",
    "train 3x a week": "3 sessions a week",
    "3 times per week": "3 sessions a week",
    "1 workout daily": "1 session a day",
    "100 sessions by december": "100 sessions by 2026-12-31",
    "12 hard sets of glute_med a week": "12 hard sets of glute_med a week",
    "12 sets for side of the hip weekly": "12 hard sets of side of the hip a week",
    "kickback 20 kg x 12 by March": "kickback 20 kg x 12 by 2027-03-31",
    "kickback 12@20": "kickback 20 kg x 12",
    "kickback 12 reps at 20kg": "kickback 20 kg x 12",
    "bench 5 x 100 kg": "bench 100 kg x 5",
    "bench 100kg": "bench 100 kg x 1",
    "deadlift 405 lb x 1 by 2027-06": "deadlift 405 lb x 1 by 2027-06-30",
    "pull-up bw+20 x 5": "pull-up bw+20 kg x 5",
    "pull-up +20kg x 5": "pull-up bw+20 kg x 5",
    "pull-up 10 reps": "pull-up 10 reps",
    "pull-up x 10 by friday": "pull-up 10 reps by 2026-11-27",
    "plank 2:00": "plank 120 s",
    "plank 90 s by in 12 weeks": "plank 90 s by 2027-02-15",
    "row 2 km by 31 march 2028": "row 2000 m by 2028-03-31",
    "farmer carry 40 kg x 40 m by 2027": "farmer carry 40 kg x 40 m by 2027-12-31",
    "90-90-hip-switch 10 reps": "90-90-hip-switch 10 reps",
    "bodyweight 72 kg": "bodyweight 72 kg",
    "body weight 72,5": "bodyweight 72.5 kg",
    "weight 160 lbs by the end of january": "bodyweight 160 lb by 2027-01-31",
    "waist 80 cm": "waist 80 cm",
    "body fat 15 %": "body_fat 15 %",
    "mobility 10 min a day": "mobility 10 min a day",
    "10 min of mobility every day": "mobility 10 min a day",
    "8000 steps a day": "steps 8000 a day",
    "creatine daily": "creatine 1 a day",
    "water 2.5 l / day": "water 2.5 l a day",
    "read 300 pages by March": "read 300 pages by 2027-03-31",
}


@pytest.mark.parametrize(("typed", "spelt"), READ.items(), ids=READ)
def test_a_goal_as_typed_has_one_spelling(typed: str, spelt: str) -> None:
    goal = read_goal(typed, TODAY)
    assert goal_text(goal) == spelt
    assert read_goal(spelt, TODAY) == goal


REFUSED = {
    "": (0, 0),
    "lots": (0, 4),
    "3 sessions": (10, 11),
    "0 sessions a week": (0, 1),
    "kickback 20 kg x 12 by yesterday": (23, 32),
    "kickback 20 kg x 12 by 2026-11-22": (23, 33),
    "kickback 20 kg x 12 by soon": (23, 27),
    "kickback 20 kg x 12 a week": (19, 26),
    "kickback 20 kg x 0": (0, 18),
    "kickback 2000 kg x 1": (0, 20),
    "plank 99999 h": (0, 13),
    "2 a week": (0, 1),
    "by March": (0, 8),
    "x" * 300: (0, 200),
}


@pytest.mark.parametrize(("typed", "place"), REFUSED.items(), ids=[one[:40] for one in REFUSED])
def test_what_is_no_goal_is_refused_with_its_place_and_examples(
    typed: str, place: tuple[int, int]
) -> None:
    with pytest.raises(NotationError) as refused:
        read_goal(typed, TODAY)
    assert (refused.value.start, refused.value.end) == place
    assert "3 sessions a week" in refused.value.hint
    assert refused.value.unchanged == "Nothing was written."


@pytest.mark.parametrize("text", ["", "0", "x", "-1", "1.2345", "12345678"])
def test_what_is_no_amount_is_refused(text: str) -> None:
    with pytest.raises(NotationError):
        read_amount(text)


_WORD = st.text("abcdefgh", min_size=2, max_size=8)
_NAMES = st.lists(_WORD, min_size=1, max_size=3).map("-".join)
_AMOUNTS = st.integers(1, 1_000_000) | st.integers(1, 1000).map(lambda whole: 1000 * whole)
_UNTIL = st.none() | st.integers(0, 700).map(lambda days: TODAY + timedelta(days=days))
_PLAIN = st.builds(
    Load.of,
    st.integers(1, 400).map(str) | st.just("62.5"),
    st.sampled_from([Unit.KG, Unit.LB]),
)
_ADDED = st.builds(
    Load.of,
    st.integers(1, 60).flatmap(lambda kg: st.sampled_from([f"{kg}", f"-{kg}"])),
    st.just(Unit.KG),
    st.just(Base.BODYWEIGHT),
)
_REPS = st.integers(1, 1000)
_SETS = st.one_of(
    st.tuples(_PLAIN | _ADDED, _REPS).map(lambda both: {"load": both[0], "reps": both[1]}),
    _REPS.map(lambda reps: {"reps": reps}),
    st.integers(1, 3_600_000).map(lambda ms: {"duration_ms": ms}),
    st.integers(1, 100_000).map(lambda metres: {"distance_m": metres}),
    st.tuples(_PLAIN, st.integers(1, 1000)).map(
        lambda both: {"load": both[0], "distance_m": both[1]}
    ),
)
_GOALS = st.one_of(
    st.builds(
        Goal,
        kind=st.just(GoalKind.SESSIONS),
        amount=_AMOUNTS,
        period=st.sampled_from(Period),
        until=_UNTIL,
    ),
    st.builds(
        Goal,
        kind=st.just(GoalKind.HARD_SETS),
        name=_NAMES,
        amount=_AMOUNTS,
        period=st.sampled_from(Period),
        until=_UNTIL,
    ),
    st.builds(
        lambda name, parts, until: Goal(GoalKind.SET, name, until=until, **parts),
        _NAMES,
        _SETS,
        _UNTIL,
    ),
    st.builds(
        Goal,
        kind=st.just(GoalKind.BODY),
        name=st.sampled_from(["weight"]),
        amount=_AMOUNTS,
        unit=st.sampled_from(["kg", "lb"]),
        until=_UNTIL,
    ),
    st.builds(
        Goal,
        kind=st.just(GoalKind.BODY),
        name=st.sampled_from(["waist", "left_thigh"]),
        amount=_AMOUNTS,
        unit=st.sampled_from(["cm", "in"]),
        until=_UNTIL,
    ),
    st.builds(
        Goal,
        kind=st.just(GoalKind.COUNT),
        name=_NAMES,
        amount=_AMOUNTS,
        unit=st.sampled_from(["", "min", "l", "pages"]),
        period=st.sampled_from(Period),
        until=_UNTIL,
    ),
)


@given(goal=_GOALS)
def test_a_goal_spelt_and_read_again_is_the_same(goal: Goal) -> None:
    assert read_goal(goal_text(goal), TODAY) == goal


_PIECES = (
    *("3", "12", "20", "2.5", "kg", "lb", "x", "@", "bw+", "sessions", "hard sets of", "a week"),
    *(
        "daily",
        "by",
        "March",
        "2027-01-01",
        "min",
        "kickback",
        "mobility",
        "bodyweight",
        "cm",
        "of",
    ),
    *("×", "\x1b", "ü", "\u0663", "%", "/", "12:30"),  # noqa: RUF001 - as it may be typed
)


@given(text=st.text(max_size=40) | st.lists(st.sampled_from(_PIECES), max_size=9).map(" ".join))
def test_any_text_is_a_goal_with_one_spelling_or_is_refused(text: str) -> None:
    try:
        goal = read_goal(text, TODAY)
    except NotationError:
        return
    assert read_goal(goal_text(goal), TODAY) == goal


def logged(text: str, since: date = TODAY) -> LoggedGoal:
    return LoggedGoal("", 1, text, read_goal(text, since), since)


def week(*counts: int) -> list[tuple[date, int]]:
    """Sessions on the Tuesdays of weeks that begin with the goal's."""
    return [(TODAY + timedelta(weeks=n, days=1), 1000 * c) for n, c in enumerate(counts) if c]


def test_a_week_that_runs_is_on_the_way_until_its_end() -> None:
    state = counted_state(logged("3 sessions a week"), week(1), TODAY + timedelta(days=2))
    assert state.state is State.ON_THE_WAY
    assert state.missing == Missing(2000, Measure.THOUSANDTHS)
    assert state.until == TODAY + timedelta(days=6)


def test_a_week_with_enough_is_done_on_the_day_it_was() -> None:
    state = counted_state(logged("3 sessions a week"), week(3), TODAY + timedelta(days=2))
    assert (state.state, state.reached) == (State.DONE, TODAY + timedelta(days=1))


RUNS = {
    "all kept": ((3, 3, 4, 3), Periods(4, 4, 4)),
    "the running week breaks nothing": ((3, 3, 3, 1), Periods(3, 3, 3)),
    "a week missed ends the run": ((3, 1, 3, 3), Periods(3, 4, 2)),
    "nothing yet": ((0, 0, 0, 0), Periods(0, 3, 0)),
}


@pytest.mark.parametrize(("counts", "periods"), RUNS.values(), ids=RUNS)
def test_kept_weeks_and_the_run_of_them(counts: tuple[int, ...], periods: Periods) -> None:
    today = TODAY + timedelta(weeks=3, days=3)
    assert counted_state(logged("3 sessions a week"), week(*counts), today).periods == periods


def test_the_week_in_which_a_goal_began_counts_only_in_its_favour() -> None:
    since = TODAY + timedelta(days=4)
    goal = logged("3 sessions a week", since)
    today = TODAY + timedelta(weeks=1, days=3)
    assert counted_state(goal, week(1, 3), today).periods == Periods(1, 1, 1)
    assert counted_state(goal, week(3, 3), today).periods == Periods(2, 2, 2)


def test_a_total_is_done_on_the_day_it_was_passed_and_missed_after_its_own() -> None:
    goal = logged("10 sessions by 2026-12-31")
    days = [(TODAY + timedelta(days=n), 1000) for n in range(12)]
    state = counted_state(goal, days, date(2026, 12, 20))
    assert (state.state, state.reached) == (State.DONE, TODAY + timedelta(days=9))
    state = counted_state(goal, days[:4], date(2027, 1, 1))
    assert (state.state, state.have) == (State.MISSED, 4000)


def attempt(kg: float, reps: int, side: Side | None = None, day: date = TODAY) -> Attempt:
    return Attempt(day, side, round(1000 * kg), Base.ABSOLUTE, reps)


NEAREST = {
    "nothing done yet": ((), None, None),
    "too light": ((attempt(17.5, 12),), Missing(2500, Measure.GRAMS), 12),
    "too few reps": ((attempt(20, 10),), Missing(2, Measure.REPS), 10),
    "heavy enough counts more": (
        (attempt(17.5, 15), attempt(20, 9)),
        Missing(3, Measure.REPS),
        9,
    ),
    "too light and too few": ((attempt(15, 8),), None, 8),
}


@pytest.mark.parametrize(("attempts", "missing", "reps"), NEAREST.values(), ids=NEAREST)
def test_what_a_set_lacks(
    attempts: tuple[Attempt, ...], missing: Missing | None, reps: int | None
) -> None:
    state = set_state(logged("kickback 20 kg x 12"), attempts, TODAY)
    assert state.state is State.ON_THE_WAY
    assert state.missing == missing
    assert (state.best.reps if state.best else None) == reps


def test_sides_trained_apart_must_both_do_it() -> None:
    goal, later = logged("kickback 20 kg x 12"), TODAY + timedelta(days=2)
    left = attempt(20, 12, Side.LEFT)
    state = set_state(goal, [left], later)
    assert (state.state, state.side, state.best) == (State.ON_THE_WAY, Side.RIGHT, None)
    state = set_state(goal, [left, attempt(22.5, 12, Side.RIGHT, later)], later)
    assert (state.state, state.reached) == (State.DONE, later)
    assert set_state(goal, [attempt(20, 12, Side.EACH)], later).state is State.DONE


def test_another_base_of_load_is_no_answer() -> None:
    goal = logged("pull-up bw+20 x 5")
    assert set_state(goal, [attempt(100, 5)], TODAY).best is None
    added = Attempt(TODAY, None, 20_000, Base.BODYWEIGHT, 5)
    assert set_state(goal, [added], TODAY).state is State.DONE


BODIES = {
    "down": ([74_000, 73_000], State.ON_THE_WAY, 1_000),
    "down and there": ([74_000, 72_000], State.DONE, None),
    "down, there once": ([74_000, 71_900, 73_000], State.DONE, None),
    "up": ([70_000, 71_000], State.ON_THE_WAY, 1_000),
    "up and there": ([70_000, 72_100], State.DONE, None),
    "there at the start": ([72_000], State.DONE, None),
}


@pytest.mark.parametrize(("grams", "state", "missing"), BODIES.values(), ids=BODIES)
def test_bodyweight_goes_in_the_direction_it_must(
    grams: list[int], state: State, missing: int | None
) -> None:
    days = [(TODAY + timedelta(days=n - 1), one) for n, one in enumerate(grams)]
    found = body_state(logged("bodyweight 72 kg"), days, TODAY + timedelta(days=9))
    assert found.state is state
    assert (found.missing.amount if found.missing else None) == missing


def test_a_body_without_a_measurement_is_on_the_way_and_then_missed() -> None:
    goal = logged("bodyweight 72 kg by 2026-12-31")
    assert body_state(goal, [], TODAY).state is State.ON_THE_WAY
    assert body_state(goal, [], date(2027, 1, 1)).state is State.MISSED


@pytest.mark.parametrize(
    ("period", "first_weekday", "first", "last"),
    [
        (Period.DAY, 0, TODAY, TODAY),
        (Period.WEEK, 0, TODAY, TODAY + timedelta(days=6)),
        (Period.WEEK, 6, TODAY - timedelta(days=1), TODAY + timedelta(days=5)),
        (Period.MONTH, 0, date(2026, 11, 1), date(2026, 11, 30)),
    ],
    ids=["a day", "a week from Monday", "a week from Sunday", "a month"],
)
def test_periods(period: Period, first_weekday: int, first: date, last: date) -> None:
    assert period_of(TODAY, period, first_weekday) == (first, last)


def test_digits_of_other_scripts_are_no_numbers() -> None:
    with pytest.raises(NotationError):
        read_goal("0 \u0660KG", TODAY)
