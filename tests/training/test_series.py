from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lifting import added, did, held, history, kilos, pin, tempo

from fitlog.training.exercise import Exercise, Measurement
from fitlog.training.series import (
    METRIC_UNITS,
    Metric,
    Series,
    SeriesKey,
    current_series,
    sensible_metric,
    series_key,
    series_of,
    value_of,
)
from fitlog.training.sets import PerformedSet, SetKind, Side


def exercise(measurement: Measurement) -> Exercise:
    return Exercise(slug="x", name="X", measurement=measurement)


def values(series: Series) -> list[float]:
    return [point.value for point in series.points]


@pytest.mark.parametrize(
    ("metric", "performed", "expected"),
    [
        pytest.param(Metric.E1RM, did(5, "100"), 112_500, id="estimate"),
        pytest.param(Metric.E1RM, did(20, "40"), None, id="no estimate of twenty reps"),
        pytest.param(Metric.LOAD, did(5, "100"), 100_000, id="load"),
        pytest.param(Metric.LOAD, did(5, added("20")), 20_000, id="added load"),
        pytest.param(Metric.LOAD, did(5, added("-15")), -15_000, id="assistance is negative"),
        pytest.param(Metric.LOAD, did(5, pin("7")), None, id="a stack position has no weight"),
        pytest.param(Metric.LOAD, did(5), None, id="no load"),
        pytest.param(Metric.REPS, did(5, "100"), 5, id="reps"),
        pytest.param(
            Metric.REPS,
            did(13, "20", kind=SetKind.REST_PAUSE, chain=(8, 3, 2)),
            8,
            id="a chain's longest part",
        ),
        pytest.param(Metric.PAUSE, did(5, pause=held(1.5)), 1500, id="pause"),
        pytest.param(Metric.PAUSE, did(5, tempo=tempo("3120")), 1000, id="the tempo's pause"),
        pytest.param(Metric.PAUSE, did(5), 0, id="no pause is none"),
        pytest.param(Metric.DURATION, did(None, duration_ms=60_000), 60_000, id="duration"),
        pytest.param(Metric.DISTANCE, did(None, distance_m=20), 20, id="distance"),
        pytest.param(Metric.DISTANCE, did(5, "100"), None, id="no distance"),
        pytest.param(Metric.VOLUME_LOAD, did(12, "62.5"), 750_000, id="volume load"),
        pytest.param(
            Metric.VOLUME_LOAD,
            did(10, kilos("20", implements=2), side=Side.EACH),
            800_000,
            id="both dumbbells and both sides count",
        ),
        pytest.param(Metric.VOLUME_LOAD, did(8, pin("7")), None, id="no volume of a position"),
        pytest.param(
            Metric.TEMPO, did(10, "60", tempo=tempo("3110")), 50_000, id="ten reps at 3-1-1-0"
        ),
        pytest.param(Metric.TEMPO, did(10, "60"), None, id="no tempo said"),
        pytest.param(Metric.ADDED_LOAD, did(5, added("20")), 20_000, id="added to one's own"),
        pytest.param(Metric.ADDED_LOAD, did(5, "100"), None, id="a bar is not added"),
        pytest.param(
            Metric.PACE,
            did(None, distance_m=2000, duration_ms=540_000),
            -270_000,
            id="two kilometres in nine minutes",
        ),
        pytest.param(Metric.PACE, did(None, duration_ms=540_000), None, id="no way, no pace"),
        pytest.param(
            Metric.DURATION,
            did(None, distance_m=2000, duration_ms=540_000),
            None,
            id="time over a distance is no hold",
        ),
    ],
)
def test_the_value_of_a_set(
    metric: Metric, performed: PerformedSet, expected: float | None
) -> None:
    assert value_of(performed, metric) == expected


@pytest.mark.parametrize("metric", Metric)
@pytest.mark.parametrize("kind", [SetKind.WARMUP, SetKind.DROP])
def test_warm_ups_count_for_nothing_and_drops_for_volume_alone(
    metric: Metric, kind: SetKind
) -> None:
    whole = did(5, "100", kind=kind, tempo=tempo("3110"), duration_ms=1, distance_m=1)
    counts = metric is Metric.VOLUME_LOAD and kind is SetKind.DROP
    assert value_of(whole, metric) == (500_000 if counts else None)


def test_a_missed_attempt_counts_for_nothing() -> None:
    assert value_of(did(0, "200", kind=SetKind.FAILURE), Metric.LOAD) is None


def test_every_metric_has_a_unit() -> None:
    assert set(METRIC_UNITS) == set(Metric)


def test_bodyweight_makes_an_estimate_possible() -> None:
    pull_up = did(5, added("20"))
    assert value_of(pull_up, Metric.E1RM) is None
    assert value_of(pull_up, Metric.E1RM, moved_grams=80_000) == 112_500
    assert value_of(pull_up, Metric.E1RM, moved_grams=80_000, formula="oconner") == 112_500


@pytest.mark.parametrize(
    ("measurement", "expected"),
    [
        (Measurement.LOAD_REPS, Metric.E1RM),
        (Measurement.BODYWEIGHT_REPS, Metric.REPS),
        (Measurement.ASSISTED, Metric.LOAD),
        (Measurement.REPS_ONLY, Metric.REPS),
        (Measurement.DURATION, Metric.DURATION),
        (Measurement.DISTANCE, Metric.DISTANCE),
        (Measurement.LOADED_CARRY, Metric.LOAD),
    ],
)
def test_the_sensible_metric_before_any_set(measurement: Measurement, expected: Metric) -> None:
    assert sensible_metric(exercise(measurement)) is expected


@pytest.mark.parametrize(
    ("measurement", "sets", "moved_grams", "expected"),
    [
        pytest.param(
            Measurement.LOAD_REPS, [did(12, pin("7"))], None, Metric.REPS, id="stack positions"
        ),
        pytest.param(Measurement.LOAD_REPS, [did(20, "10")], None, Metric.LOAD, id="many reps"),
        pytest.param(
            Measurement.LOAD_REPS,
            [did(20, "10"), did(8, "15"), did(8, "15")],
            None,
            Metric.E1RM,
            id="mostly reps that give an estimate",
        ),
        pytest.param(
            Measurement.LOAD_REPS,
            [did(5, "40", kind=SetKind.WARMUP)],
            None,
            Metric.E1RM,
            id="only warm-ups",
        ),
        pytest.param(
            Measurement.BODYWEIGHT_REPS,
            [did(8, added("0"))],
            64_000,
            Metric.E1RM,
            id="bodyweight known",
        ),
        pytest.param(
            Measurement.BODYWEIGHT_REPS,
            [did(30, added("0"))],
            64_000,
            Metric.REPS,
            id="too many reps for an estimate",
        ),
        pytest.param(
            Measurement.BODYWEIGHT_REPS,
            [did(8, added("0")), did(5, added("20"))],
            None,
            Metric.LOAD,
            id="added load that varies, bodyweight unknown",
        ),
        pytest.param(
            Measurement.BODYWEIGHT_REPS,
            [did(8, added("0")), did(9, added("0"))],
            None,
            Metric.REPS,
            id="bodyweight alone, unknown",
        ),
        pytest.param(
            Measurement.LOAD_REPS,
            [did(None, pin("7"), duration_ms=60_000)],
            None,
            Metric.REPS,
            id="nothing that is preferred",
        ),
        pytest.param(Measurement.BODYWEIGHT_REPS, [], 64_000, Metric.E1RM, id="known, no sets"),
        pytest.param(
            Measurement.DISTANCE,
            [did(None, duration_ms=600_000)],
            None,
            Metric.DURATION,
            id="rowing by time",
        ),
    ],
)
def test_the_sensible_metric_follows_what_was_logged(
    measurement: Measurement,
    sets: Sequence[PerformedSet],
    moved_grams: int | None,
    expected: Metric,
) -> None:
    assert sensible_metric(exercise(measurement), sets, moved_grams=moved_grams) is expected


@pytest.mark.parametrize(
    ("performed", "expected"),
    [
        pytest.param(did(5, "100"), SeriesKey(), id="plain"),
        pytest.param(did(5, pause=held(0)), SeriesKey(), id="a pause of nothing"),
        pytest.param(did(5, pause=held(2)), SeriesKey(None, 2000, ""), id="paused"),
        pytest.param(
            did(5, side=Side.LEFT, pause=held(2, "top")),
            SeriesKey(Side.LEFT, 2000, "top"),
            id="left, paused at the top",
        ),
        pytest.param(
            did(5, tempo=tempo("3010")), SeriesKey(None, 0, "", tempo("3010")), id="tempo"
        ),
        pytest.param(
            did(5, tempo=tempo("3210")),
            SeriesKey(None, 2000, "bottom", tempo("3210")),
            id="a tempo tells its pause",
        ),
        pytest.param(
            did(5, tempo=tempo("3012"), pause=held(2)),
            SeriesKey(None, 2000, "top", tempo("3012")),
            id="a tempo tells where the pause is",
        ),
    ],
)
def test_the_series_of_a_set(performed: PerformedSet, expected: SeriesKey) -> None:
    assert series_key(performed) == expected


def test_the_pause_is_followed_across_pauses() -> None:
    sets = history([did(8, pause=held(1))], [did(8, pause=held(2))])
    (series,) = series_of(sets, Metric.PAUSE)
    assert values(series) == [1000, 2000]


def test_what_is_summed_is_summed_over_the_session_and_split_between_the_sides() -> None:
    alike = did(10, "10", side=Side.EACH)
    (whole,) = series_of(history([alike, alike]), Metric.VOLUME_LOAD)
    assert values(whole) == [400_000]

    with_left = [alike, did(5, "12", side=Side.LEFT, pause=held(2)), did(9, "50", side=Side.RIGHT)]
    left, right = series_of(history(with_left), Metric.VOLUME_LOAD)
    assert (values(left), values(right)) == ([160_000], [550_000])
    assert [one.points[0].set.id for one in (left, right)] == ["set-0-0", "set-0-2"]


def test_paces_over_different_distances_are_apart() -> None:
    sets = history(
        [did(None, distance_m=1000, duration_ms=240_000)],
        [did(None, distance_m=5000, duration_ms=1_500_000)],
        [did(None, distance_m=1000, duration_ms=235_000)],
    )
    short, long = series_of(sets, Metric.PACE)
    assert (short.key.distance_m, values(short)) == (1000, [-240_000, -235_000])
    assert (long.key.distance_m, values(long)) == (5000, [-300_000])
    assert current_series((short, long)) == (short,)


def test_a_session_is_one_point_its_best_set() -> None:
    sets = history(
        [did(5, "100"), did(8, "90"), did(5, "100"), did(5, "150", kind=SetKind.WARMUP)],
        [did(5, "102.5")],
    )
    (series,) = series_of(sets, Metric.LOAD)
    assert values(series) == [100_000, 102_500]
    assert [point.set.id for point in series.points] == ["set-0-0", "set-3-0"]
    assert [point.day for point in series.points] == [sets[0].day, sets[-1].day]


def test_points_are_in_the_order_of_time() -> None:
    sets = history([did(5, "100")], [did(5, "90")])
    (series,) = series_of(reversed(sets), Metric.LOAD)
    assert values(series) == [100_000, 90_000]


def test_pauses_and_tempos_are_apart_and_plain_sets_first() -> None:
    sets = history([did(5, "80", tempo=tempo("3010")), did(5, "90", pause=held(2)), did(5, "100")])
    series = series_of(sets, Metric.LOAD)
    assert [values(one) for one in series] == [[100_000], [90_000], [80_000]]


def test_both_sides_alike_are_one_series_until_the_sides_differ() -> None:
    alike = [did(12, "10", side=Side.EACH)]
    (series,) = series_of(history(alike, alike), Metric.LOAD)
    assert series.key == SeriesKey(Side.EACH)

    later = history(alike, [did(12, "12.5", side=Side.LEFT), did(12, "10", side=Side.RIGHT)])
    left, right = series_of(later, Metric.LOAD)
    assert (left.key.side, values(left)) == (Side.LEFT, [10_000, 12_500])
    assert (right.key.side, values(right)) == (Side.RIGHT, [10_000, 10_000])


def test_the_current_series_are_both_sides_of_what_was_done_last() -> None:
    sets = history(
        [did(12, "15", side=Side.LEFT), did(12, "15", side=Side.RIGHT)],
        [
            did(12, "15", side=Side.LEFT, pause=held(2)),
            did(12, "15", side=Side.RIGHT, pause=held(2)),
        ],
    )
    current = current_series(series_of(sets, Metric.LOAD))
    assert [one.key for one in current] == [
        SeriesKey(Side.LEFT, 2000),
        SeriesKey(Side.RIGHT, 2000),
    ]
    assert current_series(()) == ()


sided = st.builds(
    did,
    reps=st.integers(min_value=1, max_value=12),
    load=st.sampled_from(["10", "12.5", "15"]),
    side=st.sampled_from([None, Side.LEFT, Side.RIGHT, Side.EACH]),
    pause=st.sampled_from([None, held(1), held(2, "top")]),
)


@given(sessions=st.lists(st.lists(sided, max_size=5), max_size=6))
@settings(max_examples=60, deadline=None)
def test_no_set_is_better_than_the_point_of_its_session(
    sessions: list[list[PerformedSet]],
) -> None:
    sets = history(*sessions)
    series = series_of(sets, Metric.LOAD)
    points = {
        (one.key, point.set.session_id): point.value for one in series for point in one.points
    }
    assert len(points) == sum(len(one.points) for one in series)
    for one in sets:
        key = series_key(one.performed)
        both = [key, key._replace(side=Side.LEFT), key._replace(side=Side.RIGHT)]
        keys = both if key.side is Side.EACH else [key]
        found = [
            points[other, one.session_id] for other in keys if (other, one.session_id) in points
        ]
        assert found
        assert one.performed.load is not None
        assert min(found) >= (one.performed.load.grams or 0)
