"""The body tracker's exports: what was measured of the body."""

from datetime import date, datetime
from pathlib import Path

import pytest
from damage import EDITS, Edits, edited
from hypothesis import HealthCheck, given, settings
from reading import NOTHING_ASKED

from fitlog.errors import FitlogError
from fitlog.exchange.logs import body_tracker
from fitlog.exchange.logs.arriving import Arrival, Fault, Left, Measured, Warned
from fitlog.exchange.logs.sheet import Sheet

HEADER = "Date,Time,Measurement,Value,Unit,Comment\n"
LOG = (
    HEADER
    + '2024-03-01,07:10:00,Bodyweight,81.4,kgs,"before breakfast"\n'
    + '2024-03-01,07:12:00,Body Fat,18.5,%,""\n'
    + '2024-03-08,07:05:00,Upper Arm (Right),36.25,cm,"flexed, cold"\n'
)
DAY = date(2024, 3, 1)


def recognised(folder: Path, text: str) -> list[Arrival]:
    path = folder / "export.csv"
    path.write_text(text, encoding="utf-8")
    reading = body_tracker.recognised(Sheet.of(path), NOTHING_ASKED)
    assert reading is not None
    assert reading.app == "fitnotes"
    return list(reading.arrivals)


def one_row(folder: Path, cells: str) -> list[Arrival]:
    return recognised(folder, HEADER + f"2024-03-01,,{cells}\n")


def test_each_row_is_a_measurement(tmp_path: Path) -> None:
    at, later = datetime(2024, 3, 1, 7, 10), datetime(2024, 3, 8, 7, 5)  # noqa: DTZ001 - local
    assert recognised(tmp_path, LOG) == [
        Measured(2, DAY, "weight", "81.4", "kg", at, "before breakfast"),
        Measured(3, DAY, "body_fat", "18.5", "%", at.replace(minute=12)),
        Measured(4, later.date(), "upper_arm_right", "36.25", "cm", later, "flexed, cold"),
    ]


@pytest.mark.parametrize(
    ("cells", "found"),
    [
        ("Bodyweight,180.019997,lbs,", ("weight", "180", "lb")),
        ("Bodyweight,81.399994,kgs,", ("weight", "81.4", "kg")),
        ("Waist,32.5,in,", ("waist", "32.5", "in")),
        ("Hips,99.0,cm,", ("hips", "99", "cm")),
        ("Oberschenkel (groß),61,cm,", ("oberschenkel_gross", "61", "cm")),
        ("Resting pulse,58,,", ("resting_pulse", "58", "")),
    ],
)
def test_names_and_units(tmp_path: Path, cells: str, found: tuple[str, str, str]) -> None:
    assert one_row(tmp_path, cells) == [Measured(2, DAY, *found)]


def test_an_unknown_unit_is_told_and_its_number_kept(tmp_path: Path) -> None:
    assert one_row(tmp_path, "Glucose,5.25,mmol/l,") == [
        Warned(2, "'mmol/l' is no unit of the body: its number is kept"),
        Measured(2, DAY, "glucose", "5.25", ""),
    ]


@pytest.mark.parametrize(
    ("cells", "why"),
    [
        ("Waist,,cm,", "a measurement without a value"),
        ("Body Fat,0.0,%,", "a measurement of zero"),
        ("Bodyweight,0.0001,kgs,", "a measurement of zero"),
    ],
)
def test_what_measures_nothing_is_left(tmp_path: Path, cells: str, why: str) -> None:
    assert one_row(tmp_path, cells) == [Left(2, why)]


@pytest.mark.parametrize(
    ("row", "why"),
    [
        ("2024-03-01,07:10:00,Waist,80\n", "4 of 6 columns"),
        ("2024-03-01,07:10:00,Arm, left,36,cm,\n", "7 of 6 columns"),
        ("soon,07:10:00,Waist,80,cm,\n", "'soon' is no date"),
        ("2024-03-01,noon,Waist,80,cm,\n", "'noon' is no time of the day"),
        ("2024-03-01,07:10:00,Waist,wide,cm,\n", "'wide' is no number"),
        ("2024-03-01,07:10:00,,80,cm,\n", "'' is no name of a measurement"),
        ("2024-03-01,07:10:00,腰,80,cm,\n", "'腰' is no name of a measurement"),
    ],
)
def test_a_row_that_cannot_be_understood_says_why(tmp_path: Path, row: str, why: str) -> None:
    assert recognised(tmp_path, HEADER + row) == [Fault(2, why)]


def test_dates_and_times_that_a_spreadsheet_program_wrote(tmp_path: Path) -> None:
    text = HEADER + "3/1/2024,7:10 AM,Waist,80,cm,\n3/31/2024,7:10 PM,Waist,79,cm,\n"
    found = [one.at for one in recognised(tmp_path, text) if isinstance(one, Measured)]
    assert found == [datetime(2024, 3, 1, 7, 10), datetime(2024, 3, 31, 19, 10)]  # noqa: DTZ001 - local


def test_an_export_without_comments(tmp_path: Path) -> None:
    text = "Date,Time,Measurement,Value,Unit\n2024-03-01,,Waist,80,cm\n"
    assert recognised(tmp_path, text) == [Measured(2, DAY, "waist", "80", "cm")]


def test_another_layout_is_left_to_other_readers(tmp_path: Path) -> None:
    path = tmp_path / "other.csv"
    path.write_text("Date,Measurement,Value\n2024-03-01,Waist,80\n", encoding="utf-8")
    assert body_tracker.recognised(Sheet.of(path), NOTHING_ASKED) is None


@settings(
    max_examples=250, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(edits=EDITS)
def test_a_damaged_file_is_read_or_refused_in_order(tmp_path: Path, edits: Edits) -> None:
    path = tmp_path / "damaged.csv"
    path.write_bytes(edited(LOG.encode(), edits))
    try:
        reading = body_tracker.recognised(Sheet.of(path), NOTHING_ASKED)
        if reading:
            list(reading.arrivals)
    except FitlogError:
        pass
