"""Points of a report: the same as those of progress, in weeks or months where they are many."""

from datetime import date

import pytest

from fitlog.training.report_series import (
    Grain,
    SetsAlike,
    day_totals,
    estimate_factors,
    fitting_grain,
    strands_of,
    week_of,
)
from fitlog.training.sets import Pause, PerformedSet, Side

MONDAY = date(2026, 11, 23)


def row(session: int, day: date, side: Side | None = None, **more: object) -> SetsAlike:
    told = SetsAlike(
        exercise="squat",
        session=session,
        day=day,
        alike=PerformedSet(side=side),
        sets=3,
        judged=True,
        e1rm=None,
        load=60_000,
        reps=8,
        volume=480_000,
        duration=None,
        distance=None,
        lifts=8,
    )
    return told._replace(**more)  # type: ignore[arg-type]


def test_a_session_of_both_sides_alike_counts_for_each_with_half_its_volume() -> None:
    rows = [row(1, MONDAY, Side.EACH), row(2, MONDAY, Side.LEFT)]
    left, right = strands_of(rows)
    assert (left.key.side, [one.volume for one in left.points]) == (Side.LEFT, [240_000, 480_000])
    assert (right.key.side, [one.volume for one in right.points]) == (Side.RIGHT, [240_000])


def test_sets_of_both_sides_are_one_strand_while_there_are_no_others() -> None:
    (strand,) = strands_of([row(1, MONDAY, Side.EACH)])
    assert strand.key.side is Side.EACH
    assert strand.points[0].volume == 480_000


def test_a_pause_is_a_strand_of_its_own_and_says_how_long() -> None:
    paused = PerformedSet(pause=Pause(milliseconds=2000, at="top"))
    plain, held = strands_of([row(1, MONDAY), row(1, MONDAY, alike=paused)])
    assert (plain.points[0].pause, held.points[0].pause) == (0, 2000)
    assert held.key.pause_at == "top"


@pytest.mark.parametrize(
    ("grain", "first_weekday", "days"),
    [
        pytest.param(Grain.SESSION, 0, [22, 23, 24], id="each session"),
        pytest.param(Grain.WEEK, 0, [16, 23], id="weeks from Monday"),
        pytest.param(Grain.WEEK, 6, [22], id="weeks from Sunday"),
        pytest.param(Grain.MONTH, 0, [1], id="months"),
    ],
)
def test_sessions_become_weeks_and_months(
    grain: Grain, first_weekday: int, days: list[int]
) -> None:
    rows = [row(at, date(2026, 11, day), load=1000 * day) for at, day in enumerate((22, 23, 24))]
    (strand,) = strands_of(rows, grain, first_weekday=first_weekday)
    assert [one.day.day for one in strand.points] == days
    assert strand.points[-1].load == 24_000
    assert sum(one.sets for one in strand.points) == 9
    assert sum(one.volume or 0 for one in strand.points) == 3 * 480_000


@pytest.mark.parametrize(
    ("most", "grain"), [(28, Grain.SESSION), (27, Grain.WEEK), (4, Grain.MONTH)]
)
def test_the_grain_is_the_finest_that_fits(most: int, grain: Grain) -> None:
    rows = [row(day, date(2026, 2, day)) for day in range(1, 29)]
    assert fitting_grain(rows, most) is grain


def test_a_day_adds_up_whatever_was_trained() -> None:
    rows = [row(1, MONDAY), row(1, MONDAY, volume=None), row(2, MONDAY, exercise="row")]
    (day,) = day_totals(rows)
    assert (day.sessions, day.sets, day.reps, day.volume) == (2, 9, 24, 960_000)


def test_factors_are_those_of_the_formula() -> None:
    factors = estimate_factors("default")
    assert factors[10] == 1
    assert round(100 * factors[50], 2) == 112.5
    assert round(100 * factors[100], 2) == 133.33
    assert max(factors) == 150


def test_a_week_begins_on_its_first_day() -> None:
    assert week_of(date(2026, 11, 29), 0) == MONDAY
    assert week_of(date(2026, 11, 29), 6) == date(2026, 11, 29)
