"""Points of weeks and months: the best of each, or what they add up to."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lifting import FIRST_DAY, did, history

from fitlog.training.periods import Period, in_periods, period_start
from fitlog.training.series import Metric, Series, series_of


def points(series: Series) -> list[tuple[str, float]]:
    return [(point.day.isoformat(), point.value) for point in series.points]


@pytest.mark.parametrize(
    ("period", "first_weekday", "day", "expected"),
    [
        pytest.param(Period.SESSION, 0, "2026-11-22", "2026-11-22", id="a session is its day"),
        pytest.param(Period.WEEK, 0, "2026-11-22", "2026-11-16", id="Sunday ends a week"),
        pytest.param(Period.WEEK, 0, "2026-11-16", "2026-11-16", id="Monday begins one"),
        pytest.param(Period.WEEK, 6, "2026-11-22", "2026-11-22", id="or Sunday does"),
        pytest.param(Period.WEEK, 0, "2027-01-02", "2026-12-28", id="a week over the year"),
        pytest.param(Period.MONTH, 0, "2026-11-22", "2026-11-01", id="a month"),
    ],
)
def test_a_period_begins(period: Period, first_weekday: int, day: str, expected: str) -> None:
    start = period_start(date.fromisoformat(day), period, first_weekday)
    assert start.isoformat() == expected


def test_the_best_of_a_week_and_of_a_month_and_the_set_that_gave_it() -> None:
    sets = history([did(5, "100")], [did(5, "110")], [did(5, "90")], [did(5, "120")], every_days=3)
    (loads,) = series_of(sets, Metric.LOAD)
    weeks = in_periods(loads, Period.WEEK, Metric.LOAD)
    assert points(weeks) == [("2026-01-05", 110_000), ("2026-01-12", 120_000)]
    assert weeks.points[0].set.id == "set-3-0"
    assert points(in_periods(loads, Period.MONTH, Metric.LOAD)) == [("2026-01-01", 120_000)]
    assert in_periods(loads, Period.SESSION, Metric.LOAD) is loads


def test_volume_load_is_summed() -> None:
    sets = history([did(5, "100")], [did(5, "110")], [did(5, "90")], every_days=3)
    (volumes,) = series_of(sets, Metric.VOLUME_LOAD)
    weeks = in_periods(volumes, Period.WEEK, Metric.VOLUME_LOAD)
    assert points(weeks) == [("2026-01-05", 1_500_000)]


@given(st.lists(st.integers(1, 200), max_size=30), st.sampled_from(Period), st.integers(0, 6))
def test_no_period_loses_a_session(loads: list[int], period: Period, first_weekday: int) -> None:
    sets = history(*([did(1, str(load))] for load in loads))
    for series in series_of(sets, Metric.VOLUME_LOAD):
        found = in_periods(series, period, Metric.VOLUME_LOAD, first_weekday).points
        assert sum(point.value for point in found) == 1000 * sum(loads)
        assert [point.day for point in found] == sorted({point.day for point in found})
        starts = {
            period_start(FIRST_DAY + timedelta(days=3 * place), period, first_weekday)
            for place in range(len(loads))
        }
        assert {point.day for point in found} == starts
