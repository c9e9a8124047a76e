"""Numbers, units and durations as other programs write them."""

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fitlog.exchange.logs import amounts
from fitlog.training.load import Unit
from fitlog.training.sets import Effort

if TYPE_CHECKING:
    from collections.abc import Callable

KG, LB = Unit.KG, Unit.LB
NO_AMOUNTS = {
    "a word": "ten",
    "not a number": "nan",
    "infinity": "inf",
    "minus infinity": "-Infinity",
    "beyond any float": "1e400",
    "beyond any gym": "1e10",
    "ten digits": "9999999999",
    "longer than any amount": "0" * 40 + "1",
    "a formula": "=1+1",
    "two points": "1.2.3",
    "a group of thousands": "1,234.5",
    "a decimal comma that was not asked for": "12,5",
    "digits of another script": "١٢",
    "a raised digit": "2²",
    "an underscore": "1_000",
    "hexadecimal": "0x10",
    "only a sign": "-",
    "only a point": ".",
    "only an exponent": "e5",
    "a unit": "20kg",
}
UNREADABLE = pytest.mark.parametrize("text", NO_AMOUNTS.values(), ids=NO_AMOUNTS)


def is_refused(read: "Callable[..., object]", *cell: object, **how: object) -> bool:
    """Return whether it raises ValueError, and nothing else."""
    try:
        read(*cell, **how)
    except ValueError:
        return True
    return False


@UNREADABLE
def test_what_is_no_number_is_a_value_error(text: str) -> None:
    for read in (amounts.number, amounts.whole, amounts.effort):
        assert is_refused(read, text)
    assert is_refused(amounts.load, text, KG)
    assert is_refused(amounts.metres, text, "km")


@given(st.text(max_size=40))
def test_any_text_is_read_or_a_value_error(text: str) -> None:
    for comma in (False, True):
        for read in (amounts.number, amounts.whole, amounts.milliseconds, amounts.effort):
            is_refused(read, text, comma=comma)
        is_refused(amounts.load, text, LB, comma=comma)
        is_refused(amounts.metres, text, "yd", comma=comma)


@given(st.from_regex(amounts._NUMBER, fullmatch=True))
def test_whatever_looks_like_a_number_is_one_or_a_value_error(text: str) -> None:
    try:
        found = amounts.load(text, KG)
    except ValueError:
        return
    assert "e" not in found.lower()
    assert found == "" or amounts.load(found, KG) == found


@pytest.mark.parametrize(
    ("text", "unit", "found"),
    [
        pytest.param("100", KG, "100", id="a whole number"),
        pytest.param("62.50", KG, "62.5", id="without a trailing zero"),
        pytest.param("1e2", KG, "100", id="without an exponent"),
        pytest.param(" 80 ", KG, "80", id="without spaces around it"),
        pytest.param("37.499999999999", KG, "37.5", id="a float that lost a little"),
        pytest.param("61.234969", KG, "61.23", id="pounds shown as kilograms"),
        pytest.param("135.00000000000003", LB, "135", id="a float that gained a little"),
        pytest.param("88.18490", LB, "88.2", id="40 kg shown as pounds"),
        pytest.param("-20", KG, "-20", id="help, where the file itself says so"),
        pytest.param("0.0", KG, "", id="zero is none"),
        pytest.param("-0.001", KG, "", id="noise about zero is none"),
        pytest.param("  ", KG, "", id="blank is none"),
    ],
)
def test_a_load_is_kept_without_the_noise_of_floats(text: str, unit: Unit, found: str) -> None:
    assert amounts.load(text, unit) == found


def test_a_decimal_comma_is_read_where_it_was_found_to_be_one() -> None:
    assert amounts.load("82,5", KG, comma=True) == "82.5"
    assert amounts.whole("10,0", comma=True) == 10
    assert amounts.metres("2,5", "km", comma=True) == 2500
    assert amounts.effort("8,5", comma=True) == Effort("rpe", 85)
    assert amounts.milliseconds("90,5", comma=True) == 90_500
    assert is_refused(amounts.number, "1,234,5", comma=True)


def test_a_whole_number_may_be_written_with_zeros_behind_a_point() -> None:
    assert [amounts.whole(text) for text in ("10", "10.0", "10.00", "0", "1e1")] == [
        *(10, 10, 10, 0, 10),
    ]


@pytest.mark.parametrize("text", ["10.5", "-1", "", " "])
def test_what_cannot_be_counted_is_no_whole_number(text: str) -> None:
    assert is_refused(amounts.whole, text)


@pytest.mark.parametrize(
    ("text", "unit", "found"),
    [
        ("5", "km", 5000),
        ("5.2", "KM", 5200),
        ("1", "mi.", 1609),
        ("3.1", "miles", 4989),
        ("26.2", "mi", 42165),
        ("400", "meters", 400),
        ("100", "yd", 91),
        ("10", "ft", 3),
        ("0", "km", None),
        ("", "km", None),
    ],
)
def test_a_distance_is_in_whole_metres(text: str, unit: str, found: int | None) -> None:
    assert amounts.metres(text, unit) == found


@pytest.mark.parametrize(("text", "unit"), [("5", "furlong"), ("5", ""), ("-5", "km")])
def test_a_distance_in_no_unit_or_below_zero_is_none(text: str, unit: str) -> None:
    assert is_refused(amounts.metres, text, unit)


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("45m", 2700),
        ("1h 15min", 4500),
        ("2h 38m", 9480),
        ("1 h 46 min", 6360),
        ("1h", 3600),
        ("1h15m30s", 4530),
        ("264h 1m", 950_460),
        ("1 Std. 5 Min.", 3900),
        ("1 ч 46 мин", 6360),
        ("1 godz., 5 min", 3900),
        ("1時間5分", 3900),
        ("0:01:30", 90),
        ("1:30", 90),
        ("10:00:00.5", 36000.5),
        ("4195", 4195),
        ("120.0", 120),
        ("0.5", 0.5),
    ],
)
def test_a_duration_is_read_however_it_is_written(text: str, seconds: float) -> None:
    assert amounts.milliseconds(text) == seconds * 1000


@pytest.mark.parametrize("text", ["", " ", "0", "0.0", "0m", "0:00:00"])
def test_no_time_is_none(text: str) -> None:
    assert amounts.milliseconds(text) is None


@pytest.mark.parametrize(
    "text",
    [
        *("soon", "5 parsecs", "1h later", "h", "1h2", "-5", "1:2:3:4", "1::2", "a:b", ":"),
        *("99999h", "nan", "1e99", "9" * 40, "1 h 5,5 min, or so", "1²:30"),
    ],
)
def test_what_is_no_duration_is_a_value_error(text: str) -> None:
    assert is_refused(amounts.milliseconds, text)


@pytest.mark.parametrize(
    ("text", "tenths"), [("8", 80), ("8.5", 85), ("6.5", 65), ("10", 100), ("9.0", 90), ("1", 10)]
)
def test_an_effort_is_an_rpe_in_tenths(text: str, tenths: int) -> None:
    assert amounts.effort(text) == Effort("rpe", tenths)


def test_no_effort_is_none_and_one_off_the_scale_is_a_value_error() -> None:
    assert [amounts.effort(text) for text in ("", " ", "0", "0.0")] == [None] * 4
    for text in ("0.5", "10.5", "11", "-8", "85"):
        assert is_refused(amounts.effort, text)


@pytest.mark.parametrize(
    ("words", "unit"),
    [(("kg", "KGs", " Kilograms "), KG), (("lb", "lbs.", "LBS", "pounds", "#"), LB)],
)
def test_a_unit_of_loads_goes_by_several_names(words: tuple[str, ...], unit: Unit) -> None:
    assert {amounts.unit_named(word) for word in words} == {unit}


def test_other_words_name_no_unit() -> None:
    assert [amounts.unit_named(word) for word in ("", "stone", "km", "k g")] == [None] * 4
    assert [amounts.is_length_unit(word) for word in ("mi.", "Meters", "kg", "")] == [
        *(True, True, False, False),
    ]
