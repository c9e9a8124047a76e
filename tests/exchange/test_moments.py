"""Dates and times as other programs write them, in several languages."""

from datetime import UTC, date, datetime, timedelta, timezone
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fitlog.exchange.logs import moments

if TYPE_CHECKING:
    from collections.abc import Callable

LOCAL = datetime(2025, 3, 28, 17, 29)  # noqa: DTZ001 - as logs tell them


def is_refused(read: "Callable[..., object]", *cell: object, **how: object) -> bool:
    """Return whether it raises ValueError, and nothing else."""
    try:
        read(*cell, **how)
    except ValueError:
        return True
    return False


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("2025-03-28 17:29:00", id="ISO with a space"),
        pytest.param("2025-03-28T17:29", id="ISO with a T, to the minute"),
        pytest.param(" 2025-03-28 17:29:00 ", id="with spaces around it"),
        pytest.param("2025-03-28 5:29:00 PM", id="with half a day's clock"),
        pytest.param("2025-03-28 05:29 p.m.", id="with points"),
        pytest.param("2025-03-28 5:29 p. m.", id="with points and spaces"),
        pytest.param("28 Mar 2025, 17:29", id="English"),
        pytest.param("Mar 28, 2025, 5:29 PM", id="American"),
        pytest.param("28 mars 2025, 17:29", id="French"),
        pytest.param("28. März 2025, 17:29", id="German"),
        pytest.param("28 mrz 2025, 17:29", id="German, short"),
        pytest.param("28 de mar. de 2025, 17:29", id="Portuguese"),
        pytest.param("28 mar. 2025, 17:29", id="Spanish"),
        pytest.param("28 marzo 2025 17.29", id="Italian"),
    ],
)
def test_a_moment_is_read_however_it_is_written(text: str) -> None:
    assert moments.moment(text) == LOCAL


@pytest.mark.parametrize(
    ("text", "hour"), [("12:05 AM", 0), ("12:05 PM", 12), ("1:05 am", 1), ("11:05 pm", 23)]
)
def test_noon_and_midnight_on_half_a_day_s_clock(text: str, hour: int) -> None:
    assert moments.clock(text) == (hour, 5, 0)
    assert moments.moment(f"Jun 11, 2026, {text}").hour == hour


def test_an_offset_is_kept_and_none_is_made_up() -> None:
    assert moments.moment("2025-03-28T17:29:00Z") == LOCAL.replace(tzinfo=UTC)
    cairo = timezone(timedelta(hours=2))
    assert moments.moment("2025-03-28T17:29:00+02:00") == LOCAL.replace(tzinfo=cairo)
    assert moments.moment("2025-03-28 17:29:00").tzinfo is None


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("2025-03-28", id="a day alone, which has no midnight"),
        pytest.param("20250328", id="a day alone without signs"),
        pytest.param("28 Mar 2025", id="a day alone in words"),
        pytest.param("20234-01-01 10:00:00", id="the year 20234"),
        pytest.param("0001-01-01 10:00:00", id="the year 1"),
        pytest.param("3000-01-01 10:00:00", id="the year 3000"),
        pytest.param("2025-13-01 10:00:00", id="a thirteenth month"),
        pytest.param("2025-02-29 10:00:00", id="a leap day in no leap year"),
        pytest.param("2025-03-28 24:01:00", id="a twenty-fifth hour"),
        pytest.param("2025-03-28 13:00 PM", id="thirteen in the afternoon"),
        pytest.param("2025-03-28 0:30 AM", id="no hour before one on that clock"),
        pytest.param("2025-03-28 10:60:00", id="a sixty-first minute"),
        pytest.param("15.01.2024 08:30", id="days first, which nobody asked for"),
        pytest.param("09/01/25 10:00", id="a year of two digits, wherever it stands"),
        pytest.param("28 Foo 2025, 17:29", id="no month"),
        pytest.param("45678.5", id="a spreadsheet's count of days"),
        pytest.param("", id="nothing"),
        pytest.param("2025-03-28 10:00:00 or so", id="something behind it"),
    ],
)
def test_what_is_no_moment_is_a_value_error(text: str) -> None:
    assert is_refused(moments.moment, text)


@pytest.mark.parametrize(
    ("text", "order"),
    [
        ("2025-01-09", "ymd"),
        ("2025/01/09", "ymd"),
        ("2025/1/9", "dmy"),
        ("09/01/25", "dmy"),
        ("9.1.2025", "dmy"),
        ("01/09/25", "mdy"),
        ("1-9-2025", "mdy"),
        ("9 Jan 2025", "ymd"),
        ("Jan 9, 2025", "ymd"),
        ("2025-01-09 18:30:00", "ymd"),
    ],
)
def test_a_day_is_read_in_the_order_that_was_asked_for(text: str, order: str) -> None:
    assert moments.day(text, order) == date(2025, 1, 9)


@pytest.mark.parametrize(
    ("text", "order"),
    [
        pytest.param("09/01/25", "ymd", id="a year of two digits in front"),
        pytest.param("13/01/2025", "mdy", id="a thirteenth month"),
        pytest.param("1/9/225", "mdy", id="a year of three digits"),
        pytest.param("32 Jan 2025", "ymd", id="a thirty-second day"),
        pytest.param("yesterday", "ymd", id="a word"),
    ],
)
def test_what_is_no_day_is_a_value_error(text: str, order: str) -> None:
    assert is_refused(moments.day, text, order)


MONTHS = {
    "English": "January February March April May June July August September October "
    "November December",
    "German": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "French": "janvier février mars avril mai juin juillet août septembre octobre novembre "
    "décembre",
    "Spanish": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre "
    "diciembre",
    "Portuguese": "janeiro fevereiro março abril maio junho julho agosto setembro outubro "
    "novembro dezembro",
    "Italian": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre "
    "novembre dicembre",
    "French, short": "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.",
    "English, short": "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
    "Portuguese, short": "jan. fev. mar. abr. mai. jun. jul. ago. set. out. nov. dez.",
}


@pytest.mark.parametrize("words", MONTHS.values(), ids=MONTHS)
def test_every_month_is_known_in(words: str) -> None:
    found = [moments.day(f"5 {word} 2024").month for word in words.split()]
    assert found == list(range(1, 13))


@given(st.datetimes(datetime(1900, 1, 1), datetime(2999, 12, 31)))  # noqa: DTZ001 - local
def test_a_moment_written_as_iso_is_that_moment(moment: datetime) -> None:
    whole = moment.replace(microsecond=0)
    assert moments.moment(str(whole)) == whole


@given(st.text(max_size=30) | st.from_regex(moments._NUMBERED) | st.from_regex(moments._WORDED))
def test_any_text_is_read_or_a_value_error(text: str) -> None:
    for read in (moments.moment, moments.day, moments.clock):
        is_refused(read, text)
