"""Measurements of the body: what can be typed, which way they go, and the weight of a day."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lifting import added, did, history

from fitlog.errors import UnreadableError
from fitlog.training.body_trend import (
    body_trend,
    daily,
    month_before,
    week_mean,
    week_means,
)
from fitlog.training.exercise import Exercise, Measurement
from fitlog.training.load import Unit
from fitlog.training.measure import (
    KNOWN,
    Measured,
    Value,
    amount_of,
    far_from,
    in_unit_of,
    measure_named,
    read_value,
    split_words,
)
from fitlog.training.moved import moved_on
from fitlog.training.records import RecordKind, record_history
from fitlog.training.weighed import BodyweightHistory

TODAY = date(2026, 11, 23)
PULL_UP = Exercise(
    slug="pull-up",
    name="Pull-up",
    measurement=Measurement.BODYWEIGHT_REPS,
    bodyweight_factor=0.95,
)
ALL_OF_IT = PULL_UP._replace(bodyweight_factor=1.0)


def weighed(kilos: str, days_ago: int, hour: int = 7) -> Measured:
    day = TODAY - timedelta(days=days_ago)
    at = datetime.combine(day, datetime.min.time(), UTC) + timedelta(hours=hour)
    return Measured("", "weight", Value(kilos, "kg", amount_of(kilos, "kg")), at, day)


@pytest.mark.parametrize(
    ("measure", "text", "unit", "expected"),
    [
        pytest.param("weight", "72.4kg", Unit.KG, ("72.4", "kg", 72_400), id="kilograms"),
        pytest.param("weight", "72.4", Unit.KG, ("72.4", "kg", 72_400), id="the setting's unit"),
        pytest.param("weight", "160", Unit.LB, ("160", "lb", 72_575), id="the setting's pounds"),
        pytest.param("weight", "160 LBS", Unit.KG, ("160", "lb", 72_575), id="pounds said"),
        pytest.param("weight", "72,4", Unit.KG, ("72.4", "kg", 72_400), id="a decimal comma"),
        pytest.param("waist", "80", Unit.KG, ("80", "cm", 800_000), id="centimetres by default"),
        pytest.param("waist", "31.5", Unit.LB, ("31.5", "in", 800_100), id="inches beside pounds"),
        pytest.param("waist", "31.5in", Unit.KG, ("31.5", "in", 800_100), id="inches said"),
        pytest.param("calf", "36.125cm", Unit.KG, ("36.125", "cm", 361_250), id="three decimals"),
        pytest.param("body_fat", "18", Unit.KG, ("18", "%", 18_000), id="percent by default"),
        pytest.param("body_fat", "18.5 %", Unit.LB, ("18.5", "%", 18_500), id="percent said"),
        pytest.param("pulse", "58", Unit.KG, ("58", "", 58_000), id="a bare number"),
        pytest.param("grip", "52kg", Unit.LB, ("52", "kg", 52_000), id="a word of one's own"),
    ],
)
def test_a_value_is_read_with_its_unit(
    measure: str, text: str, unit: Unit, expected: tuple[str, str, int]
) -> None:
    assert read_value(measure, text, unit) == expected


def test_a_word_of_ones_own_keeps_its_unit() -> None:
    assert read_value("grip", "54", Unit.LB, "kg") == ("54", "kg", 54_000)
    with pytest.raises(UnreadableError, match="grip is a weight in kg or lb, not 54cm"):
        read_value("grip", "54cm", Unit.KG, "kg")


@pytest.mark.parametrize(
    ("measure", "text", "said"),
    [
        ("weight", "abc", 'cannot read "abc" as weight'),
        ("weight", "", 'cannot read "" as weight'),
        ("weight", "-72", "cannot read"),
        ("weight", "nan", "cannot read"),
        ("weight", "1e3", "cannot read"),
        ("weight", "72.4321kg", "cannot read"),
        ("weight", "٧٢", "cannot read"),
        ("weight", "72 stone", "cannot read"),
        ("weight", "19.9kg", "19.9kg is no weight: it is from 20kg to 400kg"),
        ("weight", "400.1", "it is from 20kg to 400kg"),
        ("weight", "900lb", "it is from 20kg to 400kg"),
        ("weight", "80cm", "weight is a weight in kg or lb, not 80cm"),
        ("waist", "80kg", "waist is a length in cm or in, not 80kg"),
        ("waist", "4.9cm", "it is from 5cm to 300cm"),
        ("body_fat", "0.5", "body fat: it is from 1% to 80%"),
        ("body_fat", "18kg", "body fat is a share in %"),
        ("pulse", "1000001", "from 0 to 1000000"),
        ("stretch", "600cm", "from 0.1cm to 500cm"),
    ],
)
def test_what_is_no_value_is_refused(measure: str, text: str, said: str) -> None:
    with pytest.raises(UnreadableError) as refused:
        read_value(measure, text, Unit.KG)
    assert said in refused.value.message
    assert refused.value.unchanged == "Nothing was written."


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("weight", "weight"),
        ("Bodyweight", "weight"),
        ("body weight", "weight"),
        ("left upper arm", "left_upper_arm"),
        ("upper_arm_right", "right_upper_arm"),
        ("l thigh", "left_thigh"),
        ("bicep left", "left_upper_arm"),
        ("body-fat", "body_fat"),
        ("hip", "hips"),
        ("resting pulse", "resting_pulse"),
    ],
)
def test_a_measure_has_one_name(text: str, name: str) -> None:
    assert measure_named(text) == name


@pytest.mark.parametrize("text", ["", "9lives", "æble", "a" * 41, "\x1b[2J"])
def test_what_is_no_word_is_no_measure(text: str) -> None:
    with pytest.raises(UnreadableError, match="no name of a measure"):
        measure_named(text)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ([], ("", "")),
        (["weight"], ("weight", "")),
        (["weight", "72.4", "kg"], ("weight", "72.4 kg")),
        (["left", "upper", "arm", "34cm"], ("left upper arm", "34cm")),
        (["body", "fat"], ("body fat", "")),
        (["weight", "abc"], ("weight", "abc")),
        (["upper", "arm", "left", "34"], ("upper arm left", "34")),
        (["72.4kg"], ("", "72.4kg")),
        (["my", "own", "word"], ("my own word", "")),
    ],
)
def test_words_are_a_name_and_a_value(words: list[str], expected: tuple[str, str]) -> None:
    assert split_words(words) == expected


@given(st.sampled_from(["kg", "lb", "cm", "in", "%", ""]), st.integers(0, 400_000))
def test_an_amount_comes_back_as_its_number(unit: str, thousandths: int) -> None:
    text = f"{thousandths // 1000}.{thousandths % 1000:03}"
    amount = amount_of(text, unit)
    assert amount >= 0
    assert in_unit_of(amount, unit) == pytest.approx(thousandths / 1000, abs=0.002)


def test_a_known_name_is_its_own() -> None:
    assert all(measure_named(name) == name for name in KNOWN)


@pytest.mark.parametrize(
    ("now", "before", "share"),
    [("72.4", "72.7", None), ("27.4", "72.4", 0.62), ("87", "72.5", None), ("87.1", "72.5", 0.2)],
)
def test_a_slip_of_the_finger_is_noticed(now: str, before: str, share: float | None) -> None:
    one, other = (Value(text, "kg", amount_of(text, "kg")) for text in (now, before))
    found = far_from(one, other)
    assert found == (None if share is None else pytest.approx(share, abs=0.01))


def test_the_trend_is_the_median_slope_of_the_days() -> None:
    # Sen's own example (1968), a day an x and a kilogram a y, has a slope of 4.
    xs, ys = (1, 2, 3, 4, 10, 12, 18), ("9", "15", "19", "20", "45", "55", "78")
    days = daily(weighed(y, 18 - x) for x, y in zip(xs, ys, strict=True))
    found = body_trend(days, TODAY)
    assert found.slope is not None
    assert found.slope.per_day == 4000
    assert (found.days, found.span_days) == (7, 17)
    assert found.slope.rises


def test_the_trend_forgets_what_is_older_than_six_weeks() -> None:
    days = daily([weighed("90", 42), weighed("72", 41), weighed("72", 0)])
    found = body_trend(days, TODAY)
    assert (found.days, found.slope and found.slope.per_day) == (2, 0)
    assert found.slope is not None
    assert found.slope.low is None
    assert body_trend(daily([weighed("72", 0)]), TODAY).slope is None


def test_a_morning_and_an_evening_are_one_day() -> None:
    days = daily([weighed("72", 0), weighed("73", 0, hour=21), weighed("74", 3)])
    assert [one.amount for one in days] == [74_000, 72_500]
    mean = week_mean(days, TODAY)
    assert mean == (73_250, 2)
    assert week_mean(days, TODAY - timedelta(days=30)) is None


@given(st.lists(st.tuples(st.integers(0, 60), st.integers(60, 90)), min_size=1, max_size=30))
def test_the_line_is_the_mean_of_seven_days(pairs: list[tuple[int, int]]) -> None:
    days = daily(weighed(str(kilos), ago) for ago, kilos in pairs)
    means = [week_mean(days, one.day) for one in days]
    assert week_means(days) == pytest.approx([mean.amount for mean in means if mean])


@pytest.mark.parametrize(
    ("ago", "chosen"),
    [((60, 30, 1), 30), ((37, 23), 23), ((38, 22), None), ((33, 31), 31), ((), None)],
)
def test_a_month_before_is_about_thirty_days(ago: tuple[int, ...], chosen: int | None) -> None:
    found = month_before([weighed("72", days) for days in ago], TODAY)
    assert (found and (TODAY - found.day).days) == chosen


@pytest.mark.parametrize(
    ("day", "kilos"),
    [
        pytest.param("2025-12-01", 80, id="before the first, the first"),
        pytest.param("2026-01-05", 80, id="on its day"),
        pytest.param("2026-01-06", 80, id="after it, the last before"),
        pytest.param("2026-02-01", 78, id="of one day the last"),
        pytest.param("2026-12-01", 78, id="for ever after"),
    ],
)
def test_a_day_has_the_weight_measured_last(day: str, kilos: int) -> None:
    weights = [("2026-01-05", 80_000), ("2026-02-01", 79_000), ("2026-02-01", 78_000)]
    known = BodyweightHistory.of(weights, 99_000)
    assert known.on(date.fromisoformat(day)) == kilos * 1000
    assert moved_on(known.moved_by(PULL_UP), date.fromisoformat(day)) == kilos * 950


def test_the_setting_counts_where_nothing_was_measured() -> None:
    assert BodyweightHistory.of([], 80_000).moved_by(PULL_UP) == 76_000
    assert BodyweightHistory.of([]).moved_by(PULL_UP) is None
    assert BodyweightHistory.of([]).on(TODAY) is None
    squat = Exercise(slug="squat", name="Squat", measurement=Measurement.LOAD_REPS)
    assert BodyweightHistory.of([("2026-01-05", 80_000)]).moved_by(squat) is None


def test_a_record_rests_on_the_weight_of_its_day() -> None:
    sets = history([did(5, added("10"))], [did(5, added("10"))], [did(5, added("10"))])
    days = [one.day.isoformat() for one in sets]
    weights = zip(days, (70_000, 76_000, 73_000), strict=True)
    moved = BodyweightHistory.of(weights).moved_by(ALL_OF_IT)
    found = [one for one in record_history(sets, moved_grams=moved) if one.value]
    # 5 reps of 80 kg, then of 86 kg; of 83 kg is none.
    assert [(one.kind, one.day.isoformat()) for one in found] == [
        (RecordKind.E1RM, days[1]),
        (RecordKind.SET_VOLUME, days[1]),
    ]
    assert found[0].previous == pytest.approx(80_000 * 36 / 32)
    assert found[0].value == pytest.approx(86_000 * 36 / 32)
    assert found[1].value == 430_000
