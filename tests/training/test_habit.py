"""A month against the one before, and the days that training is planned for."""

from datetime import date, time

import pytest

from fitlog.errors import UnreadableError
from fitlog.training.habit import Totals, months, planned_days, totals
from fitlog.training.load import BODYWEIGHT, Load, Unit
from fitlog.training.planned import days_text, read_clock, read_weekdays
from fitlog.training.sets import PerformedSet, SetKind, Side
from fitlog.training.week_volume import Alike


def alike(day: date, reps: int = 5, count: int = 1, **more: object) -> Alike:
    said: dict[str, object] = {"reps": 1, "load": Load.of("100", Unit.KG)} | more
    performed = PerformedSet(**said)  # type: ignore[arg-type]
    return Alike("squat", day.toordinal(), day, count, reps, performed)


def nothing_moved(_slug: str, _day: date) -> int | None:
    return None


def test_the_month_before_is_told_up_to_the_same_day_and_whole() -> None:
    days = [date(2026, 10, 1), date(2026, 10, 23), date(2026, 10, 24), date(2026, 11, 2)]
    found = months([alike(day) for day in days], date(2026, 11, 23), nothing_moved)
    assert found.first == date(2026, 11, 1)
    assert found.so_far == Totals(1, 1.0, 500_000, 0)
    assert found.before_so_far.sessions == 2
    assert found.before.sessions == 3


@pytest.mark.parametrize(
    ("today", "same"),
    [(date(2027, 3, 31), date(2027, 2, 28)), (date(2028, 3, 30), date(2028, 2, 29))],
    ids=["a shorter month", "a leap year"],
)
def test_the_same_day_of_a_shorter_month_is_its_last(today: date, same: date) -> None:
    found = months([alike(same)], today, nothing_moved)
    assert found.before_so_far.sessions == found.before.sessions == 1


def test_what_days_add_up_to() -> None:
    day = date(2026, 11, 2)
    found = totals(
        [
            alike(day, count=3, reps=15),
            alike(day, kind=SetKind.WARMUP),
            alike(day, side=Side.LEFT),
            alike(day, load=BODYWEIGHT),
        ],
        nothing_moved,
    )
    assert found == Totals(1, 4.5, 2_000_000, 1)
    assert totals([alike(day)], nothing_moved, aside={"squat"}).hard_sets == 0


def test_the_bodyweight_of_the_day_is_moved() -> None:
    day = date(2026, 11, 2)
    assert totals([alike(day, load=BODYWEIGHT)], lambda _slug, _day: 80_000).grams == 400_000


@pytest.mark.parametrize(
    ("trained", "wanted", "days"),
    [
        ({}, None, (0, 2, 4)),
        ({}, 2, (0, 2)),
        ({1: 8, 3: 7, 5: 1}, None, (1, 3)),
        ({1: 8, 3: 7, 5: 1}, 3, (1, 3, 5)),
        ({1: 8}, 4, (0, 1, 2, 4)),
        ({6: 2, 0: 9}, 1, (0,)),
        ({0: 1}, 7, (0, 1, 2, 3, 4, 5, 6)),
    ],
    ids=[
        "nothing known",
        "a goal alone",
        "those trained most",
        "as many as the goal",
        "filled up",
        "the fullest",
        "every day",
    ],
)
def test_planned_days(trained: dict[int, int], wanted: int | None, days: tuple[int, ...]) -> None:
    assert planned_days(trained, wanted) == days


@pytest.mark.parametrize(
    ("text", "days"),
    [("mon,wed,fri", (0, 2, 4)), ("Sunday and tu", (1, 6)), ("fri mon fri", (0, 4))],
)
def test_weekdays_are_read(text: str, days: tuple[int, ...]) -> None:
    assert read_weekdays(text) == days


@pytest.mark.parametrize("text", ["", "someday", "mon,x", "m"])
def test_what_names_no_weekday_is_refused(text: str) -> None:
    with pytest.raises(UnreadableError, match="days of the week"):
        read_weekdays(text)


@pytest.mark.parametrize(
    ("text", "at"),
    [("18:00", time(18)), ("7:30", time(7, 30)), ("6pm", time(18)), ("12am", time(0))],
)
def test_the_hour_is_read(text: str, at: time) -> None:
    assert read_clock(text) == at


@pytest.mark.parametrize("text", ["", "18", "24:00", "13pm", "6:75", "noonish"])
def test_what_is_no_hour_is_refused(text: str) -> None:
    with pytest.raises(UnreadableError, match="time of day"):
        read_clock(text)


def test_days_in_words() -> None:
    assert days_text((0,)) == "Mon"
    assert days_text((0, 2, 4)) == "Mon, Wed and Fri"
