"""Weeks that met a goal, runs of them, steps of intensity; against tables and a plain reference."""

from collections import Counter
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fitlog.training.calendar_weeks import (
    Kept,
    Run,
    Step,
    TrainedDay,
    Week,
    Weekdays,
    busiest,
    habit,
    kept_of,
    level_of,
    runs_of,
    shown_days,
    steps_of,
    weeks_between,
)
from fitlog.training.when import week_start

MONDAY, SATURDAY, SUNDAY = 0, 5, 6
NOW = date(2026, 11, 23)
"""The Monday that the running week starts on."""


def weeks_ago(number: int) -> date:
    return NOW - timedelta(weeks=number)


def counted(sessions: str) -> dict[date, int]:
    """Return "2 0 3" as the sessions of weeks, the last being the running one; "-" is left out."""
    numbers = enumerate(reversed(sessions.split()))
    return {weeks_ago(ago): int(count) for ago, count in numbers if count != "-"}


@pytest.mark.parametrize(
    ("sessions", "current", "best", "lately"),
    [
        pytest.param("-", 0, 0, Kept(0, 0), id="nothing logged"),
        pytest.param("1", 0, 0, Kept(0, 0), id="a first week that runs and is not kept yet"),
        pytest.param("2", 1, 1, Kept(1, 1), id="a first week that is kept already"),
        pytest.param("2 2 0", 2, 2, Kept(2, 2), id="a running week without a session ends no run"),
        pytest.param("2 2 -", 2, 2, Kept(2, 2), id="nor does one that nothing is known of"),
        pytest.param("2 2 1", 2, 2, Kept(2, 2), id="a running week short of the goal ends no run"),
        pytest.param("2 2 2", 3, 3, Kept(3, 3), id="a running week that is kept lengthens the run"),
        pytest.param("2 1 2", 1, 1, Kept(2, 3), id="a finished week short of the goal ends a run"),
        pytest.param("2 - 2", 1, 1, Kept(2, 3), id="a week without a session ends a run"),
        pytest.param("2 2 2 1 0", 0, 3, Kept(3, 4), id="after a missed week there is no run now"),
        pytest.param("3 2 5 0 2 1", 1, 3, Kept(4, 5), id="more than the goal is a kept week"),
        pytest.param("2 2 0 2 2 0", 2, 2, Kept(4, 5), id="of equal runs the last is the best"),
        pytest.param("2 " * 20 + "0", 20, 20, Kept(12, 12), id="twelve weeks at most are judged"),
        pytest.param("0 " * 3 + "2 " * 9 + "1", 9, 9, Kept(9, 12), id="9 of 12"),
        pytest.param("2 " + "- " * 60 + "0", 0, 1, Kept(0, 12), id="a gap of more than a year"),
    ],
)
def test_runs_are_counted_in_weeks(sessions: str, current: int, best: int, lately: Kept) -> None:
    found = habit(counted(sessions), 2, NOW)
    assert (found.current.weeks if found.current else 0) == current
    assert (found.best.weeks if found.best else 0) == best
    assert found.lately == lately


def test_of_equal_runs_the_last_is_the_best() -> None:
    assert habit(counted("2 2 0 2 2 0"), 2, NOW).best == Run(weeks_ago(2), 2)


def test_a_run_knows_its_last_day() -> None:
    assert Run(date(2026, 12, 21), 3).last == date(2027, 1, 10)


def test_weeks_without_a_session_are_there_too() -> None:
    found = habit(counted("2 - 1"), 2, NOW).weeks
    assert found == (
        Week(weeks_ago(2), 2, kept=True),
        Week(weeks_ago(1), 0, kept=False),
        Week(NOW, 1, kept=None),
    )


def test_what_is_still_to_come_is_not_looked_at() -> None:
    found = habit({weeks_ago(-1): 9, weeks_ago(1): 2}, 2, NOW)
    assert [week.start for week in found.weeks] == [weeks_ago(1), NOW]
    assert habit({weeks_ago(-1): 9}, 2, NOW).weeks == (Week(NOW, 0, kept=None),)


@pytest.mark.parametrize(
    ("today", "first_weekday", "first", "last"),
    [
        pytest.param(NOW, MONDAY, (2025, 11, 24), (2026, 11, 29), id="on the first day of a week"),
        pytest.param(
            date(2026, 11, 29), MONDAY, (2025, 11, 24), (2026, 11, 29), id="on the last day of it"
        ),
        pytest.param(NOW, SUNDAY, (2025, 11, 23), (2026, 11, 28), id="weeks that start on Sunday"),
        pytest.param(
            NOW, SATURDAY, (2025, 11, 22), (2026, 11, 27), id="weeks that start on Saturday"
        ),
        pytest.param(date(2024, 2, 29), MONDAY, (2023, 2, 27), (2024, 3, 3), id="over a leap day"),
    ],
)
def test_the_last_53_weeks_are_whole(
    today: date, first_weekday: int, first: tuple[int, int, int], last: tuple[int, int, int]
) -> None:
    assert shown_days(today, first_weekday, None) == (date(*first), date(*last))
    assert (date(*last) - date(*first)).days + 1 == 53 * 7


@pytest.mark.parametrize(
    ("year", "first_weekday", "first", "count"),
    [
        pytest.param(2026, MONDAY, (2025, 12, 29), 53, id="2026 has 53 weeks by ISO 8601"),
        pytest.param(2025, MONDAY, (2024, 12, 30), 52, id="2025 has 52 and begins in December"),
        pytest.param(2020, MONDAY, (2019, 12, 30), 53, id="2020 is a leap year of 53 weeks"),
        pytest.param(2021, MONDAY, (2021, 1, 4), 52, id="1 January 2021 belongs to 2020"),
        pytest.param(2014, SUNDAY, (2013, 12, 29), 53, id="2014 has 53 weeks that start on Sunday"),
        pytest.param(2026, SUNDAY, (2026, 1, 4), 52, id="2026 has 52 weeks that start on Sunday"),
    ],
)
def test_a_week_belongs_to_the_year_of_most_of_its_days(
    year: int, first_weekday: int, first: tuple[int, int, int], count: int
) -> None:
    start = week_start(date(year - 1, 11, 1), first_weekday)
    weeks = [Week(start + timedelta(weeks=n), 2, kept=True) for n in range(80)]
    found = weeks_between(weeks, *shown_days(NOW, first_weekday, year), year)
    assert found[0].start == date(*first)
    assert len(found) == count


@given(st.integers(1970, 2100))
def test_weeks_that_start_on_monday_are_those_of_iso_8601(year: int) -> None:
    start = week_start(date(year - 1, 12, 1), MONDAY)
    weeks = [Week(start + timedelta(weeks=n), 0, kept=False) for n in range(70)]
    found = weeks_between(weeks, *shown_days(NOW, MONDAY, year), year)
    assert [week.start.isocalendar()[:2] for week in found] == [
        (year, number) for number in range(1, date(year, 12, 28).isocalendar().week + 1)
    ]


def test_without_a_year_every_week_that_touches_the_time_is_shown() -> None:
    weeks = [Week(weeks_ago(ago), 0, kept=False) for ago in range(3, -1, -1)]
    found = weeks_between(weeks, weeks_ago(2) + timedelta(days=6), weeks_ago(1))
    assert [week.start for week in found] == [weeks_ago(2), weeks_ago(1)]


@pytest.mark.parametrize(
    ("sets", "steps"),
    [
        pytest.param([], (), id="no day"),
        pytest.param([16], (Step(4, 16, 16),), id="one day is a full one"),
        pytest.param([16] * 9, (Step(4, 16, 16),), id="days alike are all full"),
        pytest.param([8, 16], (Step(3, 8, 8), Step(4, 9, 16)), id="two days are two steps"),
        pytest.param(
            [1, 2, 3, 4],
            (Step(1, 1, 1), Step(2, 2, 2), Step(3, 3, 3), Step(4, 4, 4)),
            id="four days are four steps",
        ),
        pytest.param(
            [18, 3, 9, 10, 14, 15, 19, 24],
            (Step(1, 3, 9), Step(2, 10, 14), Step(3, 15, 18), Step(4, 19, 24)),
            id="a quarter of the days each",
        ),
        pytest.param([0, 12, 12, 12], (Step(3, 0, 0), Step(4, 1, 12)), id="a day of warm-ups"),
        pytest.param([5, 5, 5, 5, 5, 20], (Step(3, 5, 5), Step(4, 6, 20)), id="one long day"),
    ],
)
def test_steps_are_split_at_the_lifters_own_quartiles(
    sets: list[int], steps: tuple[Step, ...]
) -> None:
    assert steps_of(sets) == steps


@given(st.lists(st.integers(0, 60), min_size=1, max_size=200))
def test_steps_cover_every_day_once_and_rise(sets: list[int]) -> None:
    steps = steps_of(sets)
    assert steps[0].least == min(sets)
    assert steps[-1].level == 4
    assert steps[-1].most == max(sets)
    assert all(one.most + 1 == after.least for one, after in pairwise(steps))
    levels = {count: level_of(count, steps) for count in sets}
    for count, level in levels.items():
        inside = [step.level for step in steps if step.least <= count <= step.most]
        assert inside == [level]
    assert set(levels.values()) == {step.level for step in steps}, "no step is empty"


def test_the_busiest_weekdays() -> None:
    days = [
        TrainedDay(NOW + timedelta(days=ahead), sessions, 12)
        for ahead, sessions in ((0, 1), (2, 2), (7, 1), (8, 1))
    ]
    assert busiest(days) == Weekdays((0, 2), 2)
    assert busiest(days[:2]) == Weekdays((2,), 2)


def reference(days: list[date], goal: int, first_weekday: int, today: date) -> list[bool | None]:
    """Return kept or not, week by week from the first one, as one would count on paper."""
    counts = Counter(week_start(day, first_weekday) for day in days)
    kept: list[bool | None] = []
    day = week_start(min([*days, today]), first_weekday)
    while day <= today:
        met = counts[day] >= goal
        kept.append(met or (None if day + timedelta(days=7) > today else False))
        day += timedelta(days=7)
    return kept


@given(
    st.lists(st.dates(NOW - timedelta(days=400), NOW + timedelta(days=3)), max_size=120),
    st.integers(1, 4),
    st.sampled_from([MONDAY, SATURDAY, SUNDAY]),
)
def test_runs_are_what_one_would_count_on_paper(
    days: list[date], goal: int, first_weekday: int
) -> None:
    today = NOW + timedelta(days=3)
    this_week = week_start(today, first_weekday)
    found = habit(Counter(week_start(day, first_weekday) for day in days), goal, this_week)
    kept = reference(days, goal, first_weekday, today)
    assert [week.kept for week in found.weeks] == kept
    signs = "".join("x" if one else "?" if one is None else "." for one in kept)
    runs = [len(run) for run in signs.replace("?", ".").split(".") if run]
    assert [run.weeks for run in runs_of(found.weeks)] == runs
    assert (found.best.weeks if found.best else 0) == max(runs, default=0)
    finished = signs.rstrip("?")
    assert (found.current.weeks if found.current else 0) == len(finished) - len(
        finished.rstrip("x")
    )
    assert found.lately == (finished[-12:].count("x"), len(finished[-12:]))
    assert kept_of(found.weeks) == (signs.count("x"), len(finished))
