"""What a chart draws of a trend: its line and band, deloads, and the spans of a plateau."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lifting import FIRST_DAY, did, history

from fitlog.training.series import Metric, Point, series_of
from fitlog.training.trend import State, trend
from fitlog.training.trend_line import Span, deloads, plateaus, shared, trend_line

SEN_X, SEN_Y = (1, 2, 3, 4, 10, 12, 18), (9, 15, 19, 20, 45, 55, 78)


def points(*loads: float, every_days: int = 7) -> tuple[Point, ...]:
    sets = history(*([did(5, str(load))] for load in loads), every_days=every_days)
    (series,) = series_of(sets, Metric.LOAD)
    return series.points


def day(number: int) -> date:
    return FIRST_DAY + timedelta(days=number)


def test_the_line_of_sens_example() -> None:
    line = trend_line(list(zip(SEN_X, SEN_Y, strict=True)))
    assert line is not None
    assert line.slope.per_day == 4
    assert line.at(0) == 6, "the median of y - 4 x"
    assert line.at(10) == 46
    low, high = line.band(18) or (0, 0)
    assert low < line.at(18) < high


def test_two_points_are_a_line_without_a_band_and_one_is_none() -> None:
    line = trend_line([(0, 10), (10, 20)])
    assert line is not None
    assert (line.at(5), line.band(5)) == (15, None)
    assert trend_line([(0, 10), (0, 20)]) is None


@given(st.lists(st.tuples(st.integers(0, 200), st.integers(0, 500)), min_size=5, max_size=40))
def test_half_of_the_points_lie_on_each_side_of_the_line_and_it_in_its_band(
    found: list[tuple[int, int]],
) -> None:
    pairs = sorted(found)
    line = trend_line(pairs)
    if line is None:
        return
    above = sum(y > line.at(x) + 1e-6 for x, y in pairs)
    below = sum(y < line.at(x) - 1e-6 for x, y in pairs)
    assert max(above, below) <= len(pairs) / 2
    for x in (0, 100, 200):
        band = line.band(x)
        assert band is None or band[0] <= line.at(x) <= band[1]


def test_a_deload_is_what_the_trend_leaves_out() -> None:
    found = points(100, 100, 102, 80, 102, 104)
    assert [point.value for point in deloads(found)] == [80_000]
    assert deloads(points(100, 100, 102, 80)) == frozenset(), "it has not come back yet"


def test_a_plateau_is_shaded_over_the_sessions_it_rests_on() -> None:
    found = points(60, 65, 70, 75, 80, 80.5, 80, 80.5, 80, 80.5, 80)
    (span,) = plateaus(found, [day(28)])
    assert span.last == day(70)
    assert span.first >= day(28)


def test_what_rises_or_is_too_short_is_no_plateau() -> None:
    assert plateaus(points(*range(60, 90, 2))) == ()
    assert plateaus(points(80, 80, 80, 80)) == ()
    assert plateaus(points(80, 80, 80, 80, 80, every_days=3)) == (), "less than 21 days"
    assert plateaus(()) == ()


def test_a_record_ends_a_plateau_for_three_weeks() -> None:
    found = points(*[80] * 10)
    assert plateaus(found) == (Span(day(0), day(63)),)
    (before,) = plateaus(found, [day(45)])
    assert before == Span(day(0), day(42))


@given(st.lists(st.integers(70, 90), max_size=25), st.lists(st.integers(0, 25), max_size=3))
def test_each_plateau_ends_on_a_day_whose_verdict_it_was(
    loads: list[int], records: list[int]
) -> None:
    found = points(*loads) if loads else ()
    days = [day(7 * number) for number in records]
    for span in plateaus(found, days):
        until = [point for point in found if point.day <= span.last]
        last = max((one for one in days if one <= span.last), default=None)
        verdict = trend(until, span.last, last_record=last)
        # What is a deload is known only once it is over.
        assert verdict.state is State.PLATEAU or deloads(found)


@pytest.mark.parametrize(
    ("spans", "expected"),
    [
        pytest.param([[(0, 30)]], [(0, 30)], id="of one curve its own"),
        pytest.param([[(0, 30)], [(20, 50)]], [(20, 30)], id="of two what they share"),
        pytest.param([[(0, 30)], [(40, 50)]], [], id="nothing shared"),
        pytest.param([[(0, 30)], []], [], id="one that has none"),
        pytest.param([], [], id="no curve"),
    ],
)
def test_the_spans_that_curves_share(
    spans: list[list[tuple[int, int]]], expected: list[tuple[int, int]]
) -> None:
    given_spans = [[Span(day(a), day(b)) for a, b in one] for one in spans]
    assert list(shared(given_spans)) == [Span(day(a), day(b)) for a, b in expected]


def test_a_long_life_is_judged_on_a_few_days() -> None:
    (span,) = plateaus(points(*[80] * 3000, every_days=3))
    assert span.last == day(8997)
    assert span.first < day(300)
