"""FitNotes' spreadsheet exports, in their layouts and with their quirks."""

from datetime import date
from pathlib import Path

import pytest
from damage import EDITS, Edits, edited
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from reading import NOTHING_ASKED

from fitlog.errors import FitlogError
from fitlog.exchange.logs import fitnotes
from fitlog.exchange.logs.arriving import (
    Arrival,
    Asked,
    Done,
    Fault,
    Left,
    Occasion,
    Row,
    UnsaidUnitError,
)
from fitlog.exchange.logs.sheet import Sheet
from fitlog.training.load import Unit

EIGHT = "Date,Exercise,Category,Weight (lbs),Reps,Distance,Distance Unit,Time\n"
NINE = "Date,Exercise,Category,Weight,Weight Unit,Reps,Distance,Distance Unit,Time\n"
TEN = "Date,Exercise,Category,Weight,Weight Unit,Reps,Distance,Distance Unit,Time,Comment\n"
IOS = (
    "Date,Exercise,Category,Weight (kg),Weight (lbs),Reps,Distance,Distance Unit,Time,Notes,Kind\n"
)
LOG = (
    TEN
    + '2024-05-06,Box Squat,Legs,102.5,kgs,5,,,,""\n'
    + '2024-05-06,Box Squat,Legs,102.5,kgs,4,,,,"slow, but up"\n'
    + '2024-05-06,Hollow Hold,Abs,,,,,,0:01:30,""\n'
    + '2024-05-06,Sled Drag,Legs,40.0,kgs,,25.0,m,,""\n'
    + '2024-05-07,Ring Row, feet up,Back,0.0,kgs,12,,,,""\n'
    + '2024-05-07,Rower,Cardio,,,,2.5,km,0:10:05,"easy"\n'
)


def recognised(folder: Path, text: str | bytes, asked: Asked = NOTHING_ASKED) -> list[Arrival]:
    path = folder / "export.csv"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    reading = fitnotes.recognised(Sheet.of(path), asked)
    assert reading is not None
    assert reading.app == "fitnotes"
    return list(reading.arrivals)


def rows(folder: Path, text: str, asked: Asked = NOTHING_ASKED) -> list[Row]:
    found = recognised(folder, text, asked)
    assert all(isinstance(one, Row) for one in found), found
    return [one for one in found if isinstance(one, Row)]


def faults(folder: Path, text: str) -> list[Arrival]:
    return [one for one in recognised(folder, text) if not isinstance(one, Row)]


def one_set(folder: Path, text: str, asked: Asked = NOTHING_ASKED) -> Done:
    (found,) = rows(folder, text, asked)
    return found.done


@pytest.mark.parametrize(
    ("text", "load", "unit"),
    [
        pytest.param(EIGHT + "2019-01-02,Press,Chest,45.0,5,,,\n", "45", Unit.LB, id="8 columns"),
        pytest.param(
            EIGHT.replace("lbs", "kgs") + "2019-01-02,Press,Chest,22.5,5,,,\n",
            "22.5",
            Unit.KG,
            id="8 columns in kilograms",
        ),
        pytest.param(
            NINE + "2021-01-02,Press,Chest,22.5,kgs,5,,,\n", "22.5", Unit.KG, id="9 columns"
        ),
        pytest.param(
            TEN + '2023-01-02,Press,Chest,45.0,lbs,5,,,,""\n', "45", Unit.LB, id="10 columns"
        ),
        pytest.param(
            EIGHT.replace("\n", ",Comment\n") + '2020-01-02,Press,Chest,45.0,5,,,,""\n',
            "45",
            Unit.LB,
            id="9 columns of which one is a comment",
        ),
        pytest.param(
            TEN.upper() + '2023-01-02,Press,Chest,45.0,LBS,5,,,,""\n',
            "45",
            Unit.LB,
            id="another capitalisation",
        ),
    ],
)
def test_the_layouts_of_the_years(tmp_path: Path, text: str, load: str, unit: Unit) -> None:
    assert one_set(tmp_path, text) == Done(load=load, unit=unit, reps=5)


@pytest.mark.parametrize(
    "header",
    [
        "Date,Exercise,Weight,Reps\n",
        "Date,Exercise,Category,Reps,Distance,Distance Unit,Time\n",
        "Exercise,Date,Category,Weight,Weight Unit,Reps,Distance,Distance Unit,Time\n",
        "Date,Workout Name,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes\n",
        "anything\n",
    ],
)
def test_another_layout_is_left_to_other_readers(tmp_path: Path, header: str) -> None:
    path = tmp_path / "other.csv"
    path.write_text(header + "1,2\n", encoding="utf-8")
    assert fitnotes.recognised(Sheet.of(path), NOTHING_ASKED) is None


def test_a_session_is_a_day_without_a_time(tmp_path: Path) -> None:
    found = rows(tmp_path, LOG)
    first, second = (
        Occasion("2024-05-06", date(2024, 5, 6)),
        Occasion("2024-05-07", date(2024, 5, 7)),
    )
    assert [one.occasion for one in found] == [first] * 4 + [second] * 2


def test_what_was_done_in_each_set(tmp_path: Path) -> None:
    assert [(one.exercise, one.done) for one in rows(tmp_path, LOG)] == [
        ("Box Squat", Done(load="102.5", unit=Unit.KG, reps=5)),
        ("Box Squat", Done(load="102.5", unit=Unit.KG, reps=4, note="slow, but up")),
        ("Hollow Hold", Done(duration_ms=90_000)),
        ("Sled Drag", Done(load="40", unit=Unit.KG, distance_m=25)),
        ("Ring Row, feet up", Done(reps=12)),
        ("Rower", Done(duration_ms=605_000, distance_m=2500, note="easy")),
    ]


@pytest.mark.parametrize(
    ("cells", "metres"),
    [("400.0,m", 400), ("1.5,km", 1500), ("2.0,mi", 3219), ("100.0,ft", 30), ("0.0,m", None)],
)
def test_each_row_names_the_unit_of_its_distance(
    tmp_path: Path, cells: str, metres: int | None
) -> None:
    found = one_set(tmp_path, NINE + f"2021-01-02,Walk,Cardio,,,,{cells},0:05:00\n")
    assert found == Done(distance_m=metres, duration_ms=300_000)


def test_a_weight_of_zero_is_none_and_needs_no_unit(tmp_path: Path) -> None:
    text = NINE.replace(",Weight Unit", "") + "2021-01-02,Pull Up,Back,0.0,8,,,\n"
    assert one_set(tmp_path, text) == Done(reps=8)


def test_a_unit_that_nothing_names_is_asked_for(tmp_path: Path) -> None:
    text = NINE.replace(",Weight Unit", "") + "2021-01-02,Press,Chest,40.0,8,,,\n"
    with pytest.raises(UnsaidUnitError, match="kg or lb"):
        recognised(tmp_path, text)
    assert one_set(tmp_path, text, Asked(Unit.LB)) == Done(load="40", unit=Unit.LB, reps=8)


def test_a_unit_of_distance_that_nothing_names_is_asked_for(tmp_path: Path) -> None:
    text = NINE + "2021-01-02,Run,Cardio,,,,3.0,,\n"
    with pytest.raises(UnsaidUnitError, match="distances"):
        recognised(tmp_path, text)
    assert one_set(tmp_path, text, Asked(distance_unit="km")) == Done(distance_m=3000)


def test_an_exercise_that_comes_back_begins_another_block(tmp_path: Path) -> None:
    names = ["Press", "Press", "Row", "Press", "Row", "Row"]
    text = NINE + "".join(f"2021-01-02,{name},Back,40,kgs,8,,,\n" for name in names)
    text += "2021-01-03,Row,Back,40,kgs,8,,,\n"
    assert [(one.exercise, one.block, one.number) for one in rows(tmp_path, text)] == [
        ("Press", 1, 1),
        ("Press", 1, 2),
        ("Row", 1, 1),
        ("Press", 2, 1),
        ("Row", 2, 1),
        ("Row", 2, 2),
        ("Row", 1, 1),
    ]


@pytest.mark.parametrize(
    ("row", "name"),
    [
        ("2021-01-02,Curl, cable,Biceps,20,kgs,8,,,\n", "Curl, cable"),
        ("2021-01-02,Curl, cable, low,Biceps,20,kgs,8,,,\n", "Curl, cable, low"),
        ("2021-01-02,Carry,2 hands,Grip,20,kgs,,30,m,\n", "Carry,2 hands"),
    ],
    ids=["one comma", "two commas", "a category that other rows have"],
)
def test_commas_cut_an_exercise_that_is_joined_again(tmp_path: Path, row: str, name: str) -> None:
    whole = "2021-01-01,Hang,Grip,,,,,,0:00:40\n"
    assert rows(tmp_path, NINE + row + whole)[0].exercise == name


@pytest.mark.parametrize(
    "row",
    [
        "2021-01-02,Curl, cable,Elbows,20,kgs,8,,,\n",
        "2021-01-02,Curl,Arms, Biceps,20,kgs,8,,,\n",
        "2021-01-02,Row,Back,Legs,20,kgs,8,,,\n",
        "2021-01-02,Curl, cable,Biceps,kgs,20,8,,,\n",
        "2021-01-02,Curl,Biceps,20,kgs,8,,,,\n",
    ],
    ids=[
        "a category that no whole row has",
        "a category that may be cut itself",
        "two pieces that are categories",
        "other cells out of place",
        "a cell too many at the end",
    ],
)
def test_a_row_with_commas_that_may_be_anywhere_is_a_fault(tmp_path: Path, row: str) -> None:
    assert faults(tmp_path, NINE + row) == [Fault(2, "10 of 9 columns")]


def test_an_unquoted_comment_with_a_comma_is_a_fault(tmp_path: Path) -> None:
    row = "2024-05-06,Box Squat,Legs,100,kgs,5,,,,deep, slow\n"
    assert faults(tmp_path, TEN + row) == [Fault(2, "11 of 10 columns")]


@pytest.mark.parametrize(
    ("row", "why"),
    [
        ("2021-01-02,Press,Chest,40\n", "4 of 9 columns"),
        ("yesterday,Press,Chest,40,kgs,8,,,\n", "'yesterday' is no date"),
        ("2021-13-02,Press,Chest,40,kgs,8,,,\n", "'2021-13-02' is no date"),
        ("2021-01-02,,Chest,40,kgs,8,,,\n", "no exercise"),
        ("2021-01-02,Press,Chest,heavy,kgs,8,,,\n", "'heavy' is no weight"),
        ("2021-01-02,Press,Chest,40,stone,8,,,\n", "'stone' is no unit of weight"),
        ("2021-01-02,Press,Chest,40,kgs,8.5,,,\n", "'8.5' is no number of reps"),
        ("2021-01-02,Press,Chest,40,kgs,-8,,,\n", "'-8' is no number of reps"),
        ("2021-01-02,Run,Cardio,,,,-3,km,\n", "'-3' is no distance in 'km'"),
        ("2021-01-02,Run,Cardio,,,,3,laps,\n", "'3' is no distance in 'laps'"),
        ("2021-01-02,Plank,Abs,,,,,,a while\n", "'a while' is no time"),
    ],
)
def test_a_row_that_cannot_be_understood_says_why(tmp_path: Path, row: str, why: str) -> None:
    after = "2021-01-03,Press,Chest,40,kgs,8,,,\n"
    found = recognised(tmp_path, NINE + row + after)
    assert found[0] == Fault(2, why)
    assert isinstance(found[1], Row)


@pytest.mark.parametrize("cells", ["60,kgs,0,,,", ",,,,,", "0.0,kgs,0,0.0,m,0:00:00"])
def test_a_row_without_anything_done_is_no_set(tmp_path: Path, cells: str) -> None:
    found = recognised(tmp_path, NINE + f"2021-01-02,Press,Chest,{cells}\n")
    assert found == [Left(2, "a row without reps, time or distance")]


def test_a_load_of_two_units_is_in_the_rounder_one(tmp_path: Path) -> None:
    text = IOS + (
        "2025-01-02,Press,Chest,40.00,88.18,8,,,,,wr\n"
        "2025-01-02,Press,Chest,61.23,135.00,8,,,,up,wr\n"
        "2025-01-02,Press,Chest,,45,8,,,,,wr\n"
        "2025-01-02,Bike,Cardio,,,,0.00,m,10:00,,dt\n"
    )
    assert [one.done for one in rows(tmp_path, text)] == [
        Done(load="40", unit=Unit.KG, reps=8),
        Done(load="135", unit=Unit.LB, reps=8, note="up"),
        Done(load="45", unit=Unit.LB, reps=8),
        Done(duration_ms=600_000),
    ]


@pytest.mark.parametrize(
    ("dates", "days"),
    [
        (["23/12/2025", "05/01/2026"], [date(2025, 12, 23), date(2026, 1, 5)]),
        (["12/23/2025", "1/5/2026"], [date(2025, 12, 23), date(2026, 1, 5)]),
        (["2025/12/23", "2026/01/05"], [date(2025, 12, 23), date(2026, 1, 5)]),
    ],
    ids=["day first", "month first", "year first"],
)
def test_dates_that_a_spreadsheet_program_wrote(
    tmp_path: Path, dates: list[str], days: list[date]
) -> None:
    text = NINE + "".join(f"{said},Press,Chest,40,kgs,8,,,\n" for said in dates)
    assert [one.occasion.day for one in rows(tmp_path, text)] == days


def test_dates_that_may_begin_with_day_or_month_are_faults(tmp_path: Path) -> None:
    text = NINE + "05/01/2026,Press,Chest,40,kgs,8,,,\n"
    assert faults(tmp_path, text) == [Fault(2, "'05/01/2026' is no date")]


def test_semicolons_and_decimal_commas(tmp_path: Path) -> None:
    text = NINE.replace(",", ";") + "2021-01-02;Press;Chest;42,5;kgs;8;;;\n"
    assert one_set(tmp_path, text) == Done(load="42.5", unit=Unit.KG, reps=8)


def test_a_float_of_the_app_loses_its_noise(tmp_path: Path) -> None:
    text = NINE + "2021-01-02,Press,Chest,37.49999998,kgs,8,,,\n"
    assert one_set(tmp_path, text).load == "37.5"


def test_equal_rows_are_sets_of_their_own(tmp_path: Path) -> None:
    text = NINE + "2021-01-02,Press,Chest,40,kgs,8,,,\n" * 3
    assert [one.number for one in rows(tmp_path, text)] == [1, 2, 3]


@settings(
    max_examples=250, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(edits=EDITS, asked=st.sampled_from([NOTHING_ASKED, Asked(Unit.KG, "km")]))
def test_a_damaged_file_is_read_or_refused_in_order(
    tmp_path: Path, edits: Edits, asked: Asked
) -> None:
    path = tmp_path / "damaged.csv"
    path.write_bytes(edited(LOG.encode(), edits))
    try:
        reading = fitnotes.recognised(Sheet.of(path), asked)
        if reading:
            list(reading.arrivals)
    except FitlogError:
        pass
