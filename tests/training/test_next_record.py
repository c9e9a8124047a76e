"""What the next record would be: the least step of each lever, and that it is one."""

from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from lifting import added, did, held, history, logged, pin, tempo
from test_surpassed import histories

from fitlog.training.exercise import Exercise, Measurement
from fitlog.training.load import Load, Unit
from fitlog.training.next_record import NextRecord, next_records
from fitlog.training.notation.spelling import format_sets
from fitlog.training.records import record_history
from fitlog.training.sets import LoggedSet, PerformedSet, SetKind, Side

if TYPE_CHECKING:
    from collections.abc import Sequence

FAR_DAY = 400


def exercise(measurement: Measurement = Measurement.LOAD_REPS, **more: Any) -> Exercise:  # noqa: ANN401 - as Exercise takes them
    return Exercise("bench", "Bench", measurement, **more)


BENCH = exercise(step_grams=2500)
PULL_UP = exercise(Measurement.BODYWEIGHT_REPS)


def proposed(
    *sessions: "Sequence[PerformedSet]", of: Exercise = BENCH, unit: Unit = Unit.KG
) -> list[str]:
    sets = history(*sessions)
    found = next_records(sets, sets, of, unit=unit)
    return [f"{one.record.kind}: {format_sets([one.performed], of)}" for one in found]


@pytest.mark.parametrize(
    ("sessions", "of", "expected"),
    [
        pytest.param(
            [[did(12, "15")]], BENCH, ["reps: 13@15kg", "load: 12@17.5kg"],
            id="one rep more, or the next load",
        ),
        pytest.param(
            [[did(12, "15", side=Side.LEFT, pause=held(2, "top"))]], BENCH,
            ["reps: 13@15kg left p2top", "load: 12@17.5kg left p2top",
             "pause: 12@15kg left p3top"],
            id="a second longer where there is a pause",
        ),
        pytest.param(
            [[did(12, "15", tempo=tempo("3011"))]], BENCH,
            ["reps: 13@15kg t3-0-1-1", "load: 12@17.5kg t3-0-1-1", "pause: 12@15kg t3-0-1-2",
             "tempo: 12@15kg t4-0-1-1"],
            id="a slower lowering where there is a tempo",
        ),
        pytest.param(
            [[did(14, "15")], [did(12, "15")]], BENCH, ["reps: 15@15kg", "load: 14@17.5kg"],
            id="what was done before the last session stands too",
        ),
        pytest.param(
            [[did(5, "17.5")], [did(12, "15")]], BENCH, ["reps: 13@15kg", "reps: 6@17.5kg"],
            id="at a load that was lifted, reps that were not",
        ),
        pytest.param(
            [[did(12, "15", pause=held(3, "top"))], [did(12, "15", pause=held(2, "top"))]], BENCH,
            ["reps: 13@15kg p2top", "load: 12@17.5kg p2top", "pause: 12@15kg p4top"],
            id="a pause longer than the longest",
        ),
        pytest.param(
            [[did(8)]], PULL_UP, ["reps: 9", "added_load: 8@bw+2.5kg"], id="own weight alone"
        ),
        pytest.param(
            [[did(8, added("-20"))]], exercise(Measurement.ASSISTED, step_grams=5000),
            ["reps: 9@bw-20kg", "added_load: 8@bw-15kg"], id="less help",
        ),
        pytest.param(
            [[did(12, pin("7"))]], BENCH, ["reps: 13@pin7", "load: 12@pin8"], id="the next pin"
        ),
        pytest.param(
            [[did(None, duration_ms=97_000)]], exercise(Measurement.DURATION),
            ["duration: 1:40"], id="time, up to full five seconds",
        ),
        pytest.param(
            [[did(None, "32", distance_m=2_000)]], exercise(Measurement.LOADED_CARRY),
            ["distance: 2100m@32kg", "load: 2000m@34.5kg"], id="a longer way, a heavier carry",
        ),
        pytest.param(
            [[did(15, "20")], [did(8, "40", kind=SetKind.WARMUP)]], BENCH,
            ["reps: 16@20kg", "load: 15@22.5kg"], id="a warm-up is nothing to go on from",
        ),
        pytest.param(
            [[did(12, "15", side=Side.LEFT), did(10, "15", side=Side.RIGHT)]], BENCH,
            ["reps: 13@15kg left", "load: 12@17.5kg left",
             "reps: 11@15kg right", "load: 10@17.5kg right"],
            id="each side for itself",
        ),
        pytest.param(
            [[did(13, "20", kind=SetKind.REST_PAUSE, chain=(8, 3, 2))]], BENCH, [],
            id="a chain alone is nothing to go on from",
        ),
        pytest.param([[]], BENCH, [], id="nothing was done"),
    ],
)  # fmt: skip
def test_the_least_step_of_each_lever(
    sessions: list[list[PerformedSet]], of: Exercise, expected: list[str]
) -> None:
    assert proposed(*sessions, of=of) == expected


@pytest.mark.parametrize(
    ("step", "load"),
    [(None, "50"), (2_500, "50"), (5_000, "55"), (1_000, "47.5")],
    ids=["the usual five", "of 2.5 kg", "of 5 kg", "of 1 kg"],
)
def test_pounds_rise_by_what_is_sold_in_pounds(step: int | None, load: str) -> None:
    did_it = PerformedSet(reps=8, load=Load.of("45", Unit.LB))
    assert f"load: 8@{load}lb" in proposed([did_it], of=exercise(step_grams=step))


def test_a_first_added_load_is_in_the_unit_of_the_setting() -> None:
    assert "added_load: 8@bw+5lb" in proposed([did(8)], of=PULL_UP, unit=Unit.LB)


def test_it_goes_on_from_the_best_recent_set_with_the_last_pause() -> None:
    paused = did(8, "20", pause=held(2))
    sets = history([did(12, "30")], [did(10, "20", pause=held(2))], [paused])
    assert next_records(sets, sets, BENCH)[0].base is sets[1]


def test_what_is_older_stands_but_is_no_base() -> None:
    sets = history([did(12, "30")], [did(10, "20")])
    (reps, load) = next_records(sets, sets[1:], BENCH)
    assert reps.base is sets[1]
    assert [format_sets([one.performed], BENCH) for one in (reps, load)] == ["13@30kg", "10@32.5kg"]


def is_record(sets: list[LoggedSet], coming: NextRecord) -> bool:
    new = logged(coming.performed, day=FAR_DAY)
    told = [one for one in record_history([*sets, new]) if one.set is new]
    known = [(one.kind, one.value, one.previous, one.side) for one in told]
    record = coming.record
    return (record.kind, record.value, record.previous, record.side) in known


@given(histories())
def test_every_proposal_is_a_record_by_the_rules(sets: list[LoggedSet]) -> None:
    for coming in next_records(sets, sets, BENCH):
        assert is_record(sets, coming), coming


@given(histories())
def test_a_rep_less_would_be_none(sets: list[LoggedSet]) -> None:
    for coming in next_records(sets, sets, BENCH):
        if coming.record.kind == "reps" and coming.performed.load == coming.base.performed.load:
            new = did(
                (coming.performed.reps or 0) - 1,
                coming.performed.load,
                side=coming.performed.side,
                pause=coming.performed.pause,
                tempo=coming.performed.tempo,
            )
            told = record_history([*sets, logged(new, day=FAR_DAY)])
            assert not [
                one for one in told if one.kind == "reps" and one.set and one.set.performed is new
            ]
