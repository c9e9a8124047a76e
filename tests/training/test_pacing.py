"""The tempo of a set in time, as tables and as properties."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fitlog.errors import UnreadableError
from fitlog.training.exercise import Exercise, Measurement
from fitlog.training.load import Load, Unit
from fitlog.training.pacing import (
    DEFAULT,
    Beat,
    Pace,
    Phase,
    Why,
    beat,
    chosen_tempo,
    counted_set,
    first_phase,
    held_set,
    paced,
    pause_of,
    reps_done,
    seconds_told,
)
from fitlog.training.sets import Effort, LoggedSet, Pause, PerformedSet, SetKind, Side, Tempo

KICKBACK = Exercise(
    slug="kickback", name="Kickback", measurement=Measurement.LOAD_REPS, pause_at="top"
)
LIFTED = Pace(Tempo(2, 0, 1, 1), Phase.LIFT)
LOWERED = Pace(Tempo(3, 1, None, 0), Phase.LOWER)

fields = st.none() | st.integers(0, 99)
tempos = st.builds(Tempo, fields, fields, fields, fields).filter(lambda tempo: tempo.seconds > 0)
paces = st.builds(Pace, tempos, st.sampled_from([Phase.LOWER, Phase.LIFT]))
moments = st.floats(0, 100_000)


def logged(performed: PerformedSet) -> LoggedSet:
    at = datetime(2026, 11, 23, 18, tzinfo=UTC)
    return LoggedSet(
        id="1",
        short=1,
        session_id="s",
        exercise="kickback",
        at=at,
        day=at.date(),
        performed=performed,
    )


@pytest.mark.parametrize(
    ("pace", "elapsed", "expected"),
    [
        pytest.param(LIFTED, -1.0, Beat(1, Phase.LIFT, 0.0, 1.0), id="before it begins"),
        pytest.param(LIFTED, 0.0, Beat(1, Phase.LIFT, 0.0, 1.0), id="a curl begins with its lift"),
        pytest.param(LIFTED, 0.75, Beat(1, Phase.LIFT, 0.75, 0.25), id="three quarters lifted"),
        pytest.param(LIFTED, 1.0, Beat(1, Phase.TOP, 0.0, 1.0), id="a border is the next phase"),
        pytest.param(LIFTED, 3.0, Beat(1, Phase.LOWER, 0.5, 1.0), id="half lowered"),
        pytest.param(LIFTED, 4.0, Beat(2, Phase.LIFT, 0.0, 1.0), id="no hold of 0 s at the bottom"),
        pytest.param(LIFTED, 25.5, Beat(7, Phase.TOP, 0.5, 0.5), id="the seventh rep"),
        pytest.param(LOWERED, 0.0, Beat(1, Phase.LOWER, 0.0, 3.0), id="a squat is lowered first"),
        pytest.param(LOWERED, 3.5, Beat(1, Phase.BOTTOM, 0.5, 0.5), id="held at the bottom"),
        pytest.param(LOWERED, 4.5, Beat(1, Phase.LIFT, 0.5, 0.5), id="X takes a second"),
        pytest.param(LOWERED, 5.0, Beat(2, Phase.LOWER, 0.0, 3.0), id="then the next rep"),
    ],
)
def test_the_moment_of_a_set(pace: Pace, elapsed: float, expected: Beat) -> None:
    assert beat(pace, elapsed) == expected


@pytest.mark.parametrize(
    ("pace", "elapsed", "reps"),
    [
        pytest.param(LIFTED, 0.4, 0, id="less than half lifted is no rep"),
        pytest.param(LIFTED, 0.5, 1, id="half lifted is one"),
        pytest.param(LIFTED, 3.9, 1, id="and still while it is lowered"),
        pytest.param(LIFTED, 4.4, 1, id="the next one has to be lifted first"),
        pytest.param(LIFTED, 48.0, 12, id="twelve whole ones"),
        pytest.param(LOWERED, 4.4, 0, id="a squat stuck at the bottom is none"),
        pytest.param(LOWERED, 4.5, 1, id="a squat half way up is one"),
        pytest.param(Pace(Tempo(5, 0, 0, 1), Phase.LOWER), 2.5, 1, id="a negative half way down"),
        pytest.param(Pace(Tempo(0, 2, 0, 2), Phase.LOWER), 0.9, 0, id="holds alone, not yet"),
        pytest.param(Pace(Tempo(0, 2, 0, 2), Phase.LOWER), 1.0, 1, id="holds alone, half of one"),
    ],
)
def test_a_rep_counts_once_half_of_it_is_lifted(pace: Pace, elapsed: float, reps: int) -> None:
    assert reps_done(pace, elapsed) == reps


@given(paces, moments)
def test_the_phases_partition_the_time(pace: Pace, elapsed: float) -> None:
    now = beat(pace, elapsed)
    assert now.rep == elapsed // pace.tempo.seconds + 1
    assert 0 <= now.fraction < 1
    assert now.seconds_left > 0
    begin, step = next(one for one in pace.begins if one[1].phase is now.phase)
    gone = (now.rep - 1) * pace.tempo.seconds + begin + step.seconds - now.seconds_left
    assert gone == pytest.approx(elapsed, abs=1e-6)


@given(paces)
def test_the_phases_of_a_rep_add_up_to_its_seconds(pace: Pace) -> None:
    assert sum(step.seconds for step in pace.steps) == pace.tempo.seconds
    assert {step.phase for step in pace.steps} == {
        phase
        for phase, field in zip(
            (Phase.LOWER, Phase.BOTTOM, Phase.LIFT, Phase.TOP), pace.tempo, strict=True
        )
        if field != 0
    }


@given(paces, moments, moments)
def test_reps_are_the_whole_ones_and_at_most_one_more(pace: Pace, one: float, other: float) -> None:
    early, late = sorted((one, other))
    whole = int(late // pace.tempo.seconds)
    assert reps_done(pace, late) in {whole, whole + 1}
    assert reps_done(pace, early) <= reps_done(pace, late)


@given(paces, st.integers(0, 1000))
def test_so_many_times_the_seconds_are_so_many_reps(pace: Pace, reps: int) -> None:
    assert reps_done(pace, float(reps * pace.tempo.seconds)) == reps


@pytest.mark.parametrize(
    ("elapsed", "target", "told"),
    [
        pytest.param(0.0, None, (0, 10), id="tens"),
        pytest.param(19.9, None, (10, 20), id="the last ten"),
        pytest.param(39.0, 45.0, (30, 40), id="a target after the next ten"),
        pytest.param(44.9, 45.0, (40, 45), id="a target before the next ten"),
        pytest.param(45.0, 45.0, (45, 50), id="a target that is reached"),
        pytest.param(50.0, 45.0, (50, 60), id="and passed"),
        pytest.param(30.0, 30.0, (30, 40), id="a target that is a ten"),
        pytest.param(0.5, 1.5, (0, 1.5), id="a target of a part"),
    ],
)
def test_a_hold_is_told_by_tens_and_at_its_target(
    elapsed: float, target: float | None, told: tuple[float, float]
) -> None:
    assert seconds_told(elapsed, target) == told


@given(moments, st.none() | st.floats(0.001, 100_000))
def test_what_is_told_of_a_hold_is_past_and_what_comes_is_to_come(
    elapsed: float, target: float | None
) -> None:
    last, following = seconds_told(elapsed, target)
    assert last <= elapsed < following
    assert following - last <= 10


def test_a_tempo_that_takes_no_time_is_refused() -> None:
    with pytest.raises(UnreadableError, match="takes no time"):
        paced(Tempo(0, 0, 0, 0), Phase.LIFT)


@pytest.mark.parametrize(
    ("pattern", "slug", "phase"),
    [
        ("squat", "barbell-back-squat", Phase.LOWER),
        ("lunge", "dumbbell-lunge", Phase.LOWER),
        ("lunge", "dumbbell-step-up", Phase.LIFT),
        ("horizontal_push", "barbell-bench-press", Phase.LOWER),
        ("vertical_push", "barbell-overhead-press", Phase.LIFT),
        ("vertical_push", "chest-dip", Phase.LOWER),
        ("vertical_push", "machine-dip", Phase.LIFT),
        ("horizontal_pull", "barbell-row", Phase.LIFT),
        ("elbow_flexion", "dumbbell-curl", Phase.LIFT),
        ("shoulder_abduction", "dumbbell-lateral-raise", Phase.LIFT),
        ("hip_abduction", "cable-medius-kickback", Phase.LIFT),
        ("hinge", "conventional-deadlift", Phase.LIFT),
        ("hinge", "barbell-romanian-deadlift", Phase.LOWER),
        ("vertical_pull", "negative-pull-up", Phase.LOWER),
        ("", "my-own", Phase.LIFT),
    ],
)
def test_what_a_rep_begins_with(pattern: str, slug: str, phase: Phase) -> None:
    assert first_phase(pattern, slug) is phase


ASKED, GUIDE, BEFORE = Tempo(3, 0, 1, 0), Tempo(2, 0, 1, 1), Tempo(4, 1, None, 0)
WITH_TEMPO = logged(PerformedSet(reps=8, tempo=BEFORE))
WITH_PAUSE = logged(PerformedSet(reps=8, pause=Pause(2000)))
WITH_LONGER = logged(PerformedSet(reps=8, pause=Pause(3500, "bottom")))


@pytest.mark.parametrize(
    ("asked", "before", "newest", "guide", "tempo", "why"),
    [
        pytest.param(ASKED, WITH_TEMPO, WITH_TEMPO, GUIDE, "3-0-1-0", Why.ASKED, id="said"),
        pytest.param(None, WITH_TEMPO, WITH_PAUSE, GUIDE, "4-1-X-0", Why.LAST, id="had before"),
        pytest.param(None, None, None, GUIDE, "2-0-1-1", Why.GUIDE, id="the guide's"),
        pytest.param(None, None, WITH_PAUSE, GUIDE, "2-0-1-2", Why.GUIDE, id="with your pause"),
        pytest.param(None, None, WITH_LONGER, GUIDE, "2-4-1-1", Why.GUIDE, id="in whole seconds"),
        pytest.param(None, None, None, None, "2-0-1-0", Why.USUAL, id="nobody has one"),
        pytest.param(None, None, WITH_PAUSE, None, "2-0-1-2", Why.USUAL, id="nobody, your pause"),
    ],
)
def test_which_tempo_is_kept(  # noqa: PLR0913, PLR0917 - a row of the table
    asked: Tempo | None,
    before: LoggedSet | None,
    newest: LoggedSet | None,
    guide: Tempo | None,
    tempo: str,
    why: Why,
) -> None:
    chosen = chosen_tempo(asked, before, newest, guide, "top")
    assert (str(chosen.tempo), chosen.why) == (tempo, why)
    assert (chosen.pause is not None) == (str(chosen.tempo) in {"2-0-1-2", "2-4-1-1"})


@pytest.mark.parametrize(
    ("tempo", "place", "pause"),
    [
        pytest.param(Tempo(2, 0, 1, 1), "top", Pause(1000, "top"), id="at the top"),
        pytest.param(Tempo(3, 2, 1, 0), "top", Pause(2000, "bottom"), id="at the other place"),
        pytest.param(Tempo(3, 2, 1, 1), "bottom", Pause(2000, "bottom"), id="at its own of two"),
        pytest.param(Tempo(3, 2, 1, 1), "", Pause(1000, "top"), id="at the top if it has no own"),
        pytest.param(DEFAULT, "top", None, id="nowhere"),
        pytest.param(Tempo(1, 61, 1, 0), "", None, id="longer than a pause can be"),
        pytest.param(Tempo(1, 0, 1, None), "", None, id="X is no pause"),
    ],
)
def test_the_pause_of_a_tempo(tempo: Tempo, place: str, pause: Pause | None) -> None:
    assert pause_of(tempo, place) == pause


def test_the_set_that_was_paced_has_load_and_side_of_the_likely_one_alone() -> None:
    load = Load(text="15", unit=Unit.KG, grams=15_000)
    likely = PerformedSet(
        kind=SetKind.MYO,
        reps=23,
        chain=(15, 4, 4),
        load=load,
        side=Side.LEFT,
        effort=Effort("rpe", 80),
        rest_ms=90_000,
        superset=1,
        note="strap slipped",
        pinned=True,
    )
    assert counted_set(likely, 11, Tempo(2, 0, 1, 1), KICKBACK) == PerformedSet(
        reps=11, load=load, side=Side.LEFT, tempo=Tempo(2, 0, 1, 1), pause=Pause(1000, "top")
    )
    assert held_set(likely, 40) == PerformedSet(load=load, side=Side.LEFT, duration_ms=40_000)


def test_a_warm_up_stays_one_and_without_a_likely_set_there_are_reps_and_tempo() -> None:
    warm_up = PerformedSet(kind=SetKind.WARMUP, reps=10)
    missed = PerformedSet(kind=SetKind.FAILURE, reps=0)
    assert counted_set(warm_up, 8, DEFAULT, KICKBACK).kind is SetKind.WARMUP
    assert counted_set(missed, 8, DEFAULT, KICKBACK).kind is SetKind.WORK
    assert counted_set(None, 8, DEFAULT, KICKBACK) == PerformedSet(reps=8, tempo=DEFAULT)
    assert held_set(None, 8) == PerformedSet(duration_ms=8000)
