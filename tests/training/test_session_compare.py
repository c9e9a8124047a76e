"""What a session adds up to, and how it differs from one before."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lifting import added, did, held, history, logged, pin, rpe, tempo

from fitlog.training.load import Unit
from fitlog.training.session import Session
from fitlog.training.session_compare import (
    Earlier,
    Like,
    Timing,
    Work,
    likest,
    step,
    timing_of,
    work_in_all,
    work_of,
)
from fitlog.training.sets import LoggedSet, PerformedSet, SetKind, Side
from fitlog.training.volume import VolumeLoad
from fitlog.view.finish_words import step_words

WARM_UP = did(5, "40", kind=SetKind.WARMUP)


def differs(now: list[PerformedSet], then: list[PerformedSet]) -> str:
    """Return the difference in words."""
    return step_words(step(history(now), history(then)), Unit.KG)


@pytest.mark.parametrize(
    ("now", "then", "words"),
    [
        pytest.param([did(5, "100")] * 3, [did(5, "100")] * 3, "the same", id="the same"),
        pytest.param(
            [WARM_UP, did(5, "100", effort=rpe(90))],
            [did(5, "100", effort=rpe(80))],
            "the same",
            id="a warm-up and how hard it was make no difference",
        ),
        pytest.param(
            [did(5, "102.5")] * 3, [did(5, "100")] * 3, "+2.5 kg, e1RM +2.8 kg", id="heavier"
        ),
        pytest.param(
            [did(4, "102.5")] * 3,
            [did(5, "100")] * 3,
            "+2.5 kg, e1RM -0.7 kg",
            id="heavier for fewer reps, which the estimate weighs",
        ),
        pytest.param(
            [did(5, "100"), did(5, "100"), did(4, "100")],
            [did(5, "100")] * 3,
            "-1 rep, volume -100 kg",
            id="a rep fewer in the last set",
        ),
        pytest.param(
            [did(5, "100")] * 2,
            [did(5, "100")] * 3,
            "1 set fewer, volume -500 kg",
            id="a set fewer",
        ),
        pytest.param(
            [did(6, "100")] * 4,
            [did(5, "100")] * 2,
            "+1 rep, 2 sets more, volume +1,400 kg",
            id="sets more, of a rep more",
        ),
        pytest.param([did(8, pin("8"))], [did(8, pin("7"))], "+1 pin", id="a place on the stack"),
        pytest.param([did(8, pin("7"))], [did(8, pin("9"))], "-2 pins", id="two places"),
        pytest.param(
            [did(8, pin("7"))], [did(8, "60")], "as much, done differently", id="no scale"
        ),
        pytest.param([did(8, added("-15"))], [did(8, added("-20"))], "+5 kg", id="less help"),
        pytest.param(
            [did(None, duration_ms=65_000)] * 2,
            [did(None, duration_ms=60_000)] * 2,
            "+10 s",
            id="held longer in all",
        ),
        pytest.param(
            [did(None, distance_m=5000)], [did(None, distance_m=4500)], "+500 m", id="farther"
        ),
        pytest.param(
            [did(12, "15", pause=held(3, "top"))],
            [did(12, "15", pause=held(2, "top"))],
            "pause +1 s",
            id="a longer pause",
        ),
        pytest.param(
            [did(12, "15", tempo=tempo("2010"))],
            [did(12, "15", tempo=tempo("4010"))],
            "lowering -2 s",
            id="a faster lowering",
        ),
        pytest.param(
            [did(5, "100"), did(8, "60", kind=SetKind.DROP)],
            [did(5, "100")],
            "1 drop more, volume +480 kg",
            id="a drop is told as one, not as reps",
        ),
        pytest.param(
            [did(5, "100")],
            [did(5, "100"), *[did(0, "110", kind=SetKind.FAILURE)] * 2],
            "2 misses fewer",
            id="missed attempts are no sets",
        ),
        pytest.param(
            [did(12, "15", side=Side.LEFT)],
            [did(12, "15", side=Side.RIGHT)],
            "as much, done differently",
            id="the other side",
        ),
    ],
)
def test_a_difference_in_words(
    now: list[PerformedSet], then: list[PerformedSet], words: str
) -> None:
    assert differs(now, then) == words


LIFTED = st.lists(
    st.builds(did, st.integers(1, 12), st.sampled_from(["60", "62.5", "100"])), min_size=1
)


@given(LIFTED, LIFTED)
def test_a_difference_is_the_other_way_round_seen_from_there(
    one: list[PerformedSet], other: list[PerformedSet]
) -> None:
    up, down = step(history(one), history(other)), step(history(other), history(one))
    assert (up.sets, up.load, up.amount) == (-down.sets, -(down.load or 0), -(down.amount or 0))
    assert up.e1rm == -(down.e1rm or 0) if up.e1rm is not None else down.e1rm is None
    assert up.same == down.same


@given(LIFTED)
def test_sets_differ_in_nothing_from_themselves(sets: list[PerformedSet]) -> None:
    assert differs(sets, list(reversed(sets))) == "the same"


def test_what_sets_add_up_to() -> None:
    sets = [WARM_UP, did(5, "100"), did(12, "15", side=Side.EACH), did(8, pin("7"))]
    work = work_of(history(sets))
    assert work == Work(3, 0, 0, 1, 5 + 24 + 8, 0, 0, VolumeLoad(860_000, 2, 1))
    assert work_in_all([work, work]) == Work(6, 0, 0, 2, 74, 0, 0, VolumeLoad(1_720_000, 4, 2))
    assert work_in_all([]) == Work()


MISSED = did(0, "110", kind=SetKind.FAILURE)
DROP = did(8, "60", kind=SetKind.DROP)


@pytest.mark.parametrize(
    ("sets", "counts"),
    [
        pytest.param([did(5, "100"), DROP, DROP], (1, 2, 0, 0), id="drops"),
        pytest.param([did(5, "100"), MISSED], (1, 0, 1, 0), id="a missed attempt"),
        pytest.param([did(5, "100", kind=SetKind.FAILURE)], (1, 0, 0, 0), id="to failure is work"),
        pytest.param([did(0, "60", kind=SetKind.DROP)], (0, 0, 1, 0), id="a drop without a rep"),
        pytest.param([did(0, "20", kind=SetKind.WARMUP)], (0, 0, 0, 1), id="a warm-up without"),
        pytest.param([WARM_UP, MISSED, MISSED], (0, 0, 2, 1), id="no work set at all"),
    ],
)
def test_drops_missed_attempts_and_warm_ups_are_no_work_sets(
    sets: list[PerformedSet], counts: tuple[int, ...]
) -> None:
    assert work_of(history(sets))[:4] == counts


def test_reps_and_volume_are_of_drops_too() -> None:
    work = work_of(history([did(5, "100"), DROP, MISSED]))
    assert (work.reps, work.load.grams) == (13, 980_000)


def session(sets: list[LoggedSet], **more: object) -> Session:
    told = {"id": "s", "day": sets[0].day, "title": "", "note": ""}
    told |= {"started_at": sets[0].at, "ended_at": sets[-1].at, "sets": tuple(sets)}
    return Session(**(told | more))  # type: ignore[arg-type]


def at_minutes(*minutes: int, rest_ms: int | None = None) -> list[LoggedSet]:
    return [
        replace(logged(replace(did(5, "60"), rest_ms=rest_ms), minute=minute), id=f"{place}")
        for place, minute in enumerate(minutes)
    ]


@pytest.mark.parametrize(
    ("minutes", "between"),
    [
        pytest.param([0, 3, 5, 9], 180_000, id="the median"),
        pytest.param([0, 2], None, id="one step is no median"),
        pytest.param([0, 0, 0, 9, 9, 9], None, id="sets logged at once tell nothing"),
        pytest.param([0, 0, 2, 5, 14, 14], 150_000, id="only what was logged on its own does"),
    ],
)
def test_the_time_from_set_to_set(minutes: list[int], between: int | None) -> None:
    assert timing_of(session(at_minutes(*minutes))).between_ms == between


def test_what_was_moved_together_tells_no_time() -> None:
    sets = at_minutes(0, 3, 5)
    behind = [replace(sets[-1], at=sets[-1].at + timedelta(milliseconds=n)) for n in (1, 2, 3)]
    assert timing_of(session([*sets, *behind])).between_ms == 150_000


def test_rests_and_the_length() -> None:
    sets = [*at_minutes(0, rest_ms=90_000), *at_minutes(3, rest_ms=120_000), *at_minutes(8)]
    ended = sets[-1].at + timedelta(minutes=2)
    assert timing_of(session(sets, ended_at=ended)) == Timing(600_000, 240_000, 105_000, 2)


def test_a_session_that_was_logged_at_once_has_no_length() -> None:
    sets = at_minutes(0, 0)
    ended = sets[0].at + timedelta(seconds=59)
    assert timing_of(session(sets, ended_at=ended)).length_ms is None
    ended += timedelta(seconds=1)
    assert timing_of(session(sets, ended_at=ended)).length_ms == 60_000


def test_a_session_whose_times_are_not_known_has_none() -> None:
    sets = [replace(one, timed=False) for one in at_minutes(0, 5, 10)]
    assert timing_of(session(sets)) == Timing()


EARLIER = [
    Earlier("newest", "Push", frozenset({"bench", "dips"})),
    Earlier("middle", "Legs", frozenset({"squat"})),
    Earlier("oldest", "legs", frozenset({"squat", "curl", "bench"})),
]


@pytest.mark.parametrize(
    ("title", "exercises", "expected"),
    [
        pytest.param(
            "LEGS", {"squat", "curl"}, Like("middle", True, 1), id="the last of its title"
        ),
        pytest.param("", {"squat", "curl"}, Like("oldest", False, 2), id="that with most of them"),
        pytest.param("Pull", {"bench"}, Like("newest", False, 1), id="of several the last"),
        pytest.param("Legs", {"row"}, Like("middle", True, 0), id="a title alone is enough"),
        pytest.param("", {"row"}, None, id="nothing is shared"),
    ],
)
def test_the_session_to_hold_it_against(
    title: str, exercises: set[str], expected: Like | None
) -> None:
    assert likest(title, exercises, EARLIER) == expected
