"""How long to rest: the rules one by one, and that the lifter's own times hold."""

import pytest

from fitlog.training.load import Load, Unit
from fitlog.training.rest_time import Rest, RestTimes, RestWhy, rest_after
from fitlog.training.sets import Effort, PerformedSet, SetKind

USUAL = RestTimes()


def a_set(reps: int | None = 8, **more: object) -> PerformedSet:
    return PerformedSet(reps=reps, load=Load.of("60", Unit.KG), **more)  # type: ignore[arg-type]


def effort(scale: str, tenths: int) -> Effort:
    return Effort(scale=scale, tenths=tenths)


@pytest.mark.parametrize(
    ("performed", "told", "seconds", "why"),
    [
        pytest.param(a_set(5), {}, 180, RestWhy.FEW_REPS, id="five reps are heavy"),
        pytest.param(a_set(5), {"guide_seconds": 60}, 180, RestWhy.FEW_REPS, id="heavy over guide"),
        pytest.param(a_set(3), {"guide_seconds": 240}, 240, RestWhy.FEW_REPS, id="the longer one"),
        pytest.param(a_set(6), {"percent": 85.0}, 180, RestWhy.HEAVY, id="85 % is heavy"),
        pytest.param(a_set(6), {"percent": 84.9}, 90, RestWhy.ISOLATION, id="84.9 % is not"),
        pytest.param(a_set(12), {"percent": 95.0}, 90, RestWhy.MANY_REPS, id="no max with many"),
        pytest.param(a_set(8), {"guide_seconds": 75}, 75, RestWhy.GUIDE, id="the guide's own"),
        pytest.param(a_set(12), {"compound": True}, 90, RestWhy.MANY_REPS, id="twelve reps"),
        pytest.param(a_set(11), {"compound": True}, 120, RestWhy.COMPOUND, id="a compound one"),
        pytest.param(a_set(8), {}, 90, RestWhy.ISOLATION, id="all else"),
        pytest.param(
            PerformedSet(duration_ms=45_000), {}, 90, RestWhy.ISOLATION, id="a hold has no reps"
        ),
        pytest.param(
            a_set(3, kind=SetKind.WARMUP), {"percent": 90.0}, 60, RestWhy.WARMUP, id="a warm-up"
        ),
        pytest.param(
            a_set(8, effort=effort("rpe", 95)), {}, 150, RestWhy.ISOLATION, id="a minute for 9.5"
        ),
        pytest.param(
            a_set(8, effort=effort("rir", 0)), {}, 150, RestWhy.ISOLATION, id="and for no reserve"
        ),
        pytest.param(
            a_set(8, effort=effort("rpe", 90)), {}, 90, RestWhy.ISOLATION, id="none for RPE 9"
        ),
        pytest.param(
            a_set(4, kind=SetKind.FAILURE), {}, 240, RestWhy.FEW_REPS, id="a minute for failure"
        ),
        pytest.param(
            a_set(4, kind=SetKind.WARMUP, effort=effort("rpe", 100)),
            {},
            60,
            RestWhy.WARMUP,
            id="a warm-up stays one",
        ),
    ],
)
def test_a_set_calls_for_a_rest(
    performed: PerformedSet, told: dict[str, float], seconds: int, why: RestWhy
) -> None:
    rest = rest_after(performed, USUAL, **told)  # type: ignore[arg-type]
    assert (rest.seconds, rest.why) == (seconds, why)


def test_the_lifters_own_times_hold() -> None:
    times = RestTimes(heavy=200, compound=100, isolation=45, warmup=20, extra=15)
    hard = a_set(5, effort=effort("rpe", 100))
    assert rest_after(hard, times) == Rest(215, RestWhy.FEW_REPS, 15)
    assert rest_after(a_set(8), times, compound=True).seconds == 100
    assert rest_after(a_set(8), times).seconds == 45
    assert rest_after(a_set(8, kind=SetKind.WARMUP), times).seconds == 20
