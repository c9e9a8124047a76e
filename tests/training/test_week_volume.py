"""A week's hard sets, what they are held against, and when a muscle had its last."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

import pytest
from lifting import added, did, kilos, pin, rpe

from fitlog.training.exercise import Exercise, Measurement
from fitlog.training.ranges import DEFAULT_RANGES, Range, Standing, read_range
from fitlog.training.sets import PerformedSet, SetKind, Side
from fitlog.training.taxonomy import MUSCLES
from fitlog.training.volume import VolumeLoad
from fitlog.training.week_volume import (
    Alike,
    WeekVolume,
    last_trained,
    week_volume,
    weekly_trend,
)

MONDAY = date(2026, 11, 23)


def exercise(slug: str, primary: str, secondary: str = "") -> Exercise:
    return Exercise(
        slug=slug,
        name=slug.capitalize(),
        measurement=Measurement.LOAD_REPS,
        primary=tuple(primary.split()),
        secondary=tuple(secondary.split()),
        bodyweight_factor=1.0,
    )


ROW = exercise("row", "upper_back lats", "biceps lats")
CURL = exercise("curl", "biceps")
RUN = exercise("run", "quads")
KNOWN = {one.slug: one for one in (ROW, CURL, RUN)}


def alike_of(slug: str, performed: PerformedSet, *, sets: int = 1, day: date = MONDAY) -> Alike:
    reps = performed.reps or 0
    one_rep = replace(performed, reps=None if performed.reps is None else min(reps, 1))
    return Alike(slug, day.toordinal(), day, sets, sets * reps, one_rep)


def week(*done: tuple[str, PerformedSet], sets: int = 1, day: date = MONDAY) -> WeekVolume:
    alike = [alike_of(slug, performed, sets=sets, day=day) for slug, performed in done]
    return week_volume(MONDAY, alike, KNOWN, aside={"run"}, moved=lambda _one, _day: 80_000)


def test_three_sets_of_rows_are_three_for_the_back_and_one_and_a_half_for_the_biceps() -> None:
    found = week(("row", did(8, "60")), sets=3)
    assert {muscle: sets.fractional for muscle, sets in found.muscles.items()} == {
        "upper_back": 3,
        "lats": 3,
        "biceps": 1.5,
    }
    assert found.of("biceps").direct == 0
    assert found.of("neck").fractional == 0


@pytest.mark.parametrize(
    ("sets", "expected"),
    [
        pytest.param([did(12, "10", side=Side.LEFT)], 0.5, id="one side alone is a half"),
        pytest.param(
            [did(12, "10", side=Side.LEFT), did(12, "10", side=Side.RIGHT)], 1, id="a pair is one"
        ),
        pytest.param([did(12, "10", side=Side.EACH)], 1, id="both sides at once are one"),
        pytest.param([did(5, "20", kind=SetKind.WARMUP), did(5, "60")], 1, id="no warm-up"),
        pytest.param([did(8, "60"), did(8, "40", kind=SetKind.DROP)], 1, id="a set and its drop"),
        pytest.param([did(13, "20", kind=SetKind.MYO, chain=(8, 3, 2))], 1, id="a chain is one"),
        pytest.param([did(8, "60", effort=rpe(55))], 0, id="more than four in reserve"),
        pytest.param([did(8, "60", effort=rpe(60))], 1, id="four in reserve"),
        pytest.param([did(0, "60", kind=SetKind.FAILURE)], 0, id="a missed attempt"),
    ],
)
def test_what_is_a_hard_set(sets: list[PerformedSet], expected: float) -> None:
    assert week(*(("curl", one) for one in sets)).of("biceps").direct == expected


@pytest.mark.parametrize(
    ("performed", "sets", "expected"),
    [
        pytest.param(did(8, "60"), 3, VolumeLoad(1_440_000, 3, 0), id="reps of all sets"),
        pytest.param(
            did(10, kilos("14", implements=2)), 1, VolumeLoad(280_000, 1, 0), id="two dumbbells"
        ),
        pytest.param(
            did(10, "12", side=Side.EACH), 1, VolumeLoad(240_000, 1, 0), id="both sides count"
        ),
        pytest.param(did(8, added("20")), 2, VolumeLoad(1_600_000, 2, 0), id="bodyweight"),
        pytest.param(did(8, pin("7")), 2, VolumeLoad(0, 0, 2), id="unknown, so left out"),
        pytest.param(did(5, "20", kind=SetKind.WARMUP), 4, VolumeLoad(0, 0, 0), id="warm-ups"),
    ],
)
def test_the_volume_load_of_sets_alike(
    performed: PerformedSet, sets: int, expected: VolumeLoad
) -> None:
    assert week(("curl", performed), sets=sets).load == expected


def test_only_the_days_of_the_week_are_in_it() -> None:
    for days, inside in ((-1, False), (0, True), (6, True), (7, False)):
        found = week(("curl", did(8, "20")), day=MONDAY + timedelta(days=days))
        assert bool(found.muscles) is inside, days
        assert found.sessions == int(inside)
    assert found.last == date(2026, 11, 29)


def test_what_counts_for_no_muscle_is_told() -> None:
    found = week(("thing", did(8, "20")), ("thing", did(8, "20")), ("run", did(None, distance_m=9)))
    assert found.without_muscles == {"thing": 2}
    assert found.set_aside == {"run": 1}
    assert found.muscles == {}
    assert found.load.grams == 320_000
    assert week(("thing", did(8, "20", kind=SetKind.WARMUP))).without_muscles == {}


def test_groups_have_the_loads_of_the_exercises_that_train_them() -> None:
    found = week(("row", did(10, "60")), ("curl", did(10, "20")))
    assert found.group_loads() == {"back": 600_000, "arms": 200_000}


def test_the_last_direct_hard_set_of_a_week() -> None:
    easy = did(8, "20", effort=rpe(50))
    alike = [
        alike_of("curl", did(8, "20")),
        alike_of("row", did(8, "60"), day=MONDAY + timedelta(days=2)),
        alike_of("curl", easy, day=MONDAY + timedelta(days=4)),
    ]
    found = week_volume(MONDAY, alike, KNOWN)
    assert found.last_day("biceps") == MONDAY
    assert found.last_day("lats") == MONDAY + timedelta(days=2)
    assert found.last_day("quads") is None


def days_before(*back: int) -> list[date]:
    return [MONDAY - timedelta(days=days) for days in back]


def test_a_muscle_was_last_trained_with_its_last_hard_set() -> None:
    # The curl was done later than the row, but only lightly.
    curled, curled_hard, rowed = days_before(1, 30, 9)
    hard = {"curl": curled_hard, "row": rowed, "run": None}
    chin = exercise("chin", "biceps")
    recent = [(CURL, curled), (ROW, rowed), (chin, MONDAY - timedelta(days=40)), (RUN, rowed)]
    asked: list[str] = []

    def last_hard(slug: str) -> date | None:
        asked.append(slug)
        return hard[slug]

    found = last_trained(["biceps", "lats", "quads"], recent, last_hard)
    assert found == {"biceps": curled_hard, "lats": rowed}
    assert asked == ["curl", "row", "run"], "the chin-up could not be newer"


def test_no_more_is_read_than_must_be() -> None:
    day, before, long_before = days_before(3, 10, 40)

    def recent() -> Iterator[tuple[Exercise, date]]:
        yield CURL, day
        yield ROW, before
        yield RUN, long_before
        pytest.fail("nothing older can be newer")

    hard = {"curl": day, "row": before}
    found = last_trained(["biceps", "lats"], recent(), hard.get)
    assert found == {"biceps": day, "lats": before}


def test_a_trend_needs_five_weeks() -> None:
    assert weekly_trend([1, 2, 3, 4]) is None
    slope = weekly_trend([1, 2, 3, 4, 5])
    assert slope is not None
    assert (slope.per_day, slope.rises) == (1, True)


@pytest.mark.parametrize(
    ("direct", "standing", "away"),
    [
        (0, Standing.BELOW, 10),
        (9.5, Standing.BELOW, 0.5),
        (10, Standing.WITHIN, 0),
        (16, Standing.WITHIN, 0),
        (18.5, Standing.ABOVE, 2.5),
    ],
)
def test_where_sets_lie_against_a_range(direct: float, standing: Standing, away: float) -> None:
    wanted = Range(10, 16)
    assert (wanted.standing(direct), wanted.away(direct)) == (standing, away)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("10-16", Range(10, 16)),
        (" 0 - 12 ", Range(0, 12)),
        ("8-8", Range(8, 8)),
        ("16-10", None),
        ("0-0", None),
        ("10", None),
        ("10-", None),
        ("1-2-3", None),
        ("1-100", None),
        ("1.5-3", None),
        ("\u0661-\u0663", None),
    ],
)
def test_a_range_as_it_is_typed(text: str, expected: Range | None) -> None:
    assert read_range(text) == expected
    if expected:
        assert read_range(str(expected)) == expected


def test_the_usual_ranges_are_of_our_muscles_in_their_order() -> None:
    ours = [muscle for muscle in MUSCLES if muscle in DEFAULT_RANGES]
    assert list(DEFAULT_RANGES) == ours
    assert all(one.low < one.high for one in DEFAULT_RANGES.values())
