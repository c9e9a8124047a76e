"""Liftosaur's history: planned sets among those done, flags, and moments in UTC."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from damage import EDITS, Edits, edited
from hypothesis import HealthCheck, given, settings
from reading import arrivals, rows

from fitlog.errors import FitlogError
from fitlog.exchange.logs.arriving import Asked, Fault, Left, Row, UnsaidUnitError, Warned
from fitlog.exchange.logs.liftosaur import recognised
from fitlog.exchange.logs.sheet import Sheet
from fitlog.training.load import Unit
from fitlog.training.sets import Effort, SetKind, Side

COLUMNS = (
    *("Workout DateTime", "Program", "Day Name", "Exercise", "Is Warmup Set?"),
    *("Required Reps", "Completed Reps", "Is AMRAP?", "Required RPE", "Completed RPE"),
    *("Log RPE?", "Required Weight Value", "Required Weight Unit", "Completed Weight Value"),
    *("Completed Weight Unit", "Ask Weight?", "Completed Reps Time", "Target Muscles"),
    *("Synergist Muscles", "Notes"),
)
SET = {
    **dict.fromkeys(COLUMNS, ""),
    "Workout DateTime": "2031-03-02T17:00:00.000Z",
    "Program": "Spring",
    "Day Name": "Legs",
    "Exercise": "Squat",
    "Is Warmup Set?": "0",
    "Required Reps": "5",
    "Completed Reps": "5",
    "Is AMRAP?": "0",
    "Log RPE?": "0",
    "Required Weight Value": "80",
    "Required Weight Unit": "kg",
    "Completed Weight Value": "80",
    "Completed Weight Unit": "kg",
    "Ask Weight?": "0",
    "Target Muscles": "Quadriceps,Gluteus Maximus",
}
START = datetime(2031, 3, 2, 17, tzinfo=UTC)
NOT_DONE = "a set that was not done"


def export(*some: dict[str, str], columns: tuple[str, ...] = COLUMNS) -> str:
    """Return a file with these sets, each as SET is but for what is given."""
    lines = [columns, *([{**SET, **one}.get(name, "") for name in columns] for one in some)]
    return "".join(",".join(f'"{cell}"' for cell in line) + "\n" for line in lines)


def sets(folder: Path, *some: dict[str, str]) -> list[Row]:
    return rows(folder, export(*some))


def minutes(after: int) -> str:
    return (START + timedelta(minutes=after)).isoformat()


def test_a_set_has_its_load_its_effort_and_its_own_moment(tmp_path: Path) -> None:
    at = "2031-03-02T17:04:05.250Z"
    (row,) = sets(tmp_path, {"Completed RPE": "8.5", "Completed Reps Time": at})
    assert row.line == 2
    assert row.exercise == "Squat"
    assert row.done[:4] == (SetKind.WORK, "80", Unit.KG, 5)
    assert row.done.effort == Effort("rpe", 85)
    assert row.at == datetime(2031, 3, 2, 17, 4, 5, 250_000, tzinfo=UTC)


def test_a_session_is_told_in_utc_and_named_for_its_program_and_day(tmp_path: Path) -> None:
    (row,) = sets(tmp_path, {})
    assert row.occasion.start == START
    assert row.occasion.day == date(2031, 3, 2)
    assert row.occasion.title == "Spring: Legs"
    assert row.occasion.length_ms is None


@pytest.mark.parametrize(
    ("program", "day", "title"),
    [("", "Legs", "Legs"), ("Spring", "", "Spring"), ("", "", "")],
    ids=["no program", "no day", "neither"],
)
def test_a_title_is_what_there_is_of_it(tmp_path: Path, program: str, day: str, title: str) -> None:
    (row,) = sets(tmp_path, {"Program": program, "Day Name": day})
    assert row.occasion.title == title


@pytest.mark.parametrize(
    "text",
    ["2031-03-02T17:00:00Z", "2031-03-02T19:00:00+02:00", "2031-03-02T17:00:00"],
    ids=["no fraction", "an offset", "no zone: the column is UTC"],
)
def test_a_start_is_the_same_moment_however_it_is_written(tmp_path: Path, text: str) -> None:
    (row,) = sets(tmp_path, {"Workout DateTime": text})
    assert row.occasion.start == START
    assert row.occasion.key == "2031-03-02T17:00:00+00:00"


def test_the_newest_session_stands_first_and_comes_last(tmp_path: Path) -> None:
    newest = {"Workout DateTime": "2031-03-04T17:00:00Z"}
    older = {"Workout DateTime": "2031-02-27T17:00:00Z"}
    found = sets(tmp_path, newest, newest, {}, older, older)
    assert [row.line for row in found] == [5, 6, 4, 2, 3]


def test_sets_come_in_the_order_in_which_they_were_done(tmp_path: Path) -> None:
    found = sets(
        tmp_path,
        {"Exercise": "Row", "Completed Reps Time": minutes(2)},
        {"Exercise": "Row", "Completed Reps Time": minutes(6)},
        {"Exercise": "Dip", "Completed Reps Time": minutes(4)},
        {"Exercise": "Dip", "Completed Reps Time": minutes(8)},
    )
    assert [(row.exercise, row.block, row.number) for row in found] == [
        ("Row", 1, 1),
        ("Dip", 1, 1),
        ("Row", 1, 2),
        ("Dip", 1, 2),
    ]


def test_one_set_without_a_moment_leaves_its_session_as_it_stands(tmp_path: Path) -> None:
    found = sets(
        tmp_path, {"Completed Reps Time": minutes(6)}, {}, {"Completed Reps Time": minutes(2)}
    )
    assert [row.line for row in found] == [2, 3, 4]


@pytest.mark.parametrize(
    ("warmup", "amrap", "kind"),
    [
        ("0", "0", SetKind.WORK),
        ("1", "0", SetKind.WARMUP),
        ("0", "1", SetKind.AMRAP),
        ("1", "1", SetKind.WARMUP),
        ("", "", SetKind.WORK),
        ("false", "TRUE", SetKind.AMRAP),
    ],
    ids=["neither", "warm-up", "AMRAP", "both", "empty", "words"],
)
def test_flags_tell_the_kind(tmp_path: Path, warmup: str, amrap: str, kind: SetKind) -> None:
    (row,) = sets(tmp_path, {"Is Warmup Set?": warmup, "Is AMRAP?": amrap})
    assert row.done.kind is kind


@pytest.mark.parametrize(
    "cells",
    [
        {"Completed Reps": ""},
        {"Completed Reps": " ", "Completed Weight Value": ""},
        {"Completed Reps": "0", "Is Warmup Set?": "1"},
    ],
    ids=["no reps", "nothing", "a warm-up of no reps"],
)
def test_a_set_that_was_not_done_is_left(tmp_path: Path, cells: dict[str, str]) -> None:
    found = arrivals(tmp_path, export({}, cells))
    assert found[1:] == [Left(3, NOT_DONE)]


def test_no_reps_at_all_is_a_lift_that_did_not_go_up(tmp_path: Path) -> None:
    (row,) = sets(tmp_path, {"Completed Reps": "0", "Is AMRAP?": "1"})
    assert row.done[:4] == (SetKind.FAILURE, "80", Unit.KG, 0)


def test_each_row_says_its_unit(tmp_path: Path) -> None:
    pounds = {"Completed Weight Value": "102.5", "Completed Weight Unit": "lb"}
    found = sets(tmp_path, {}, pounds)
    assert [(row.done.load, row.done.unit) for row in found] == [
        ("80", Unit.KG),
        ("102.5", Unit.LB),
    ]


@pytest.mark.parametrize(
    ("cells", "load", "unit"),
    [
        ({"Completed Weight Value": "0"}, "", None),
        ({"Completed Weight Value": "37.4999999"}, "37.5", Unit.KG),
        ({"Completed Weight Value": "-20"}, "-20", Unit.KG),
        ({"Completed Weight Value": "", "Completed Weight Unit": ""}, "80", Unit.KG),
    ],
    ids=["none", "a float's noise", "what helps", "done as planned"],
)
def test_a_load_is_what_was_lifted(
    tmp_path: Path, cells: dict[str, str], load: str, unit: Unit | None
) -> None:
    (row,) = sets(tmp_path, cells)
    assert (row.done.load, row.done.unit) == (load, unit)


def test_a_load_without_a_unit_is_asked_about(tmp_path: Path) -> None:
    text = export({"Completed Weight Unit": ""})
    with pytest.raises(UnsaidUnitError, match="kg or lb"):
        arrivals(tmp_path, text)
    (row,) = arrivals(tmp_path, text, Asked(unit=Unit.LB))
    assert isinstance(row, Row)
    assert row.done.unit is Unit.LB


def test_a_note_on_each_row_is_one_on_the_exercise(tmp_path: Path) -> None:
    said = {"Notes": "slow, then\nfast"}
    found = arrivals(tmp_path, export({**said, "Completed Reps": ""}, said, said))
    assert [one.note for one in found if isinstance(one, Row)] == ["slow, then\nfast", ""]


@pytest.mark.parametrize(
    ("some", "places"),
    [
        ([{}, {"Exercise": "Dip"}, {}], [(1, 1), (1, 1), (2, 1)]),
        ([{"Notes": "a"}, {"Notes": "a"}, {"Notes": "b"}], [(1, 1), (1, 2), (2, 1)]),
        (
            [{"Is Warmup Set?": "1"}, {}, {"Is Warmup Set?": "1"}, {}],
            [(1, 1), (1, 2), (2, 1), (2, 2)],
        ),
        ([{}, {"Exercise": "Dip", "Completed Reps": ""}, {}], [(1, 1), (2, 1)]),
        ([{}, {"Workout DateTime": "2031-03-03T17:00:00Z"}], [(1, 1), (1, 1)]),
    ],
    ids=["another between", "another note", "warm-ups again", "one not done", "another session"],
)
def test_an_exercise_that_comes_again_is_another_block(
    tmp_path: Path, some: list[dict[str, str]], places: list[tuple[int, int]]
) -> None:
    found = arrivals(tmp_path, export(*some))
    assert [(one.block, one.number) for one in found if isinstance(one, Row)] == places


@pytest.mark.parametrize(
    ("reps", "left", "sides"),
    [
        ("8", "", [(8, None, SetKind.WORK)]),
        ("8", "8", [(8, Side.EACH, SetKind.WORK)]),
        ("8", "6", [(6, Side.LEFT, SetKind.WORK), (8, Side.RIGHT, SetKind.WORK)]),
        ("8", "0", [(0, Side.LEFT, SetKind.FAILURE), (8, Side.RIGHT, SetKind.WORK)]),
        ("", "6", [(6, Side.LEFT, SetKind.WORK)]),
    ],
    ids=["no sides", "alike", "unlike", "one missed", "left alone"],
)
def test_sides_are_kept_apart_where_the_file_has_them(
    tmp_path: Path, reps: str, left: str, sides: list[tuple[int, Side | None, SetKind]]
) -> None:
    columns = (*COLUMNS, "Completed Reps Left")
    text = export({"Completed Reps": reps, "Completed Reps Left": left}, columns=columns)
    found = [one for one in arrivals(tmp_path, text) if isinstance(one, Row)]
    assert [(one.done.reps, one.done.side, one.done.kind) for one in found] == sides
    assert [one.number for one in found] == list(range(1, len(sides) + 1))


@pytest.mark.parametrize("after", [-1, 24 * 60], ids=["before it", "a day after it"])
def test_a_session_that_was_noted_afterwards_keeps_no_moments(tmp_path: Path, after: int) -> None:
    at = {"Completed Reps Time": minutes(after)}
    found = arrivals(tmp_path, export(at, at))
    assert [one.at for one in found if isinstance(one, Row)] == [None, None]
    (warning,) = [one for one in found if isinstance(one, Warned)]
    assert warning.line == 2
    assert "their own times are not kept" in warning.what


@pytest.mark.parametrize(
    ("cells", "why"),
    [
        ({"Workout DateTime": "yesterday"}, "'yesterday' is no date"),
        ({"Workout DateTime": "0031-03-02T17:00:00Z"}, "'0031-03-02T17:00:00Z' is no date"),
        ({"Completed Reps Time": "noon"}, "'noon' is no date"),
        ({"Exercise": " "}, "no exercise"),
        ({"Is Warmup Set?": "maybe"}, "'maybe' is neither 0 nor 1"),
        ({"Completed Reps": "five"}, "'five' is no number of reps"),
        ({"Completed Reps": "-5"}, "'-5' is no number of reps"),
        ({"Workout DateTime": "2031-03-02"}, "'2031-03-02' is no date"),
        ({"Completed Weight Value": "heavy"}, "'heavy' is no weight"),
        ({"Completed Weight Value": "1e40"}, "'1e40' is no weight"),
        ({"Completed Weight Unit": "stone"}, "'stone' is no unit of weight"),
        ({"Completed RPE": "11"}, "'11' is no RPE"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_cell_that_is_not_understood_is_told(
    tmp_path: Path, cells: dict[str, str], why: str
) -> None:
    found = arrivals(tmp_path, export({}, cells, {}))
    assert [one for one in found if not isinstance(one, Row)] == [Fault(3, why)]
    assert len(found) == 3


def test_a_planned_part_of_a_maximum_is_no_load(tmp_path: Path) -> None:
    planned = {"Required Weight Value": "75", "Required Weight Unit": "%"}
    empty = {"Completed Weight Value": "", "Completed Weight Unit": ""}
    assert arrivals(tmp_path, export({**planned, **empty})) == [
        Fault(2, "'%' is no unit of weight")
    ]


def test_a_cut_row_is_told(tmp_path: Path) -> None:
    assert arrivals(tmp_path, export() + "2031-03-02T17:00:00Z,Spring\n") == [
        Fault(2, "2 of 20 columns")
    ]


def test_an_older_layout_has_one_weight_and_the_equipment_apart(tmp_path: Path) -> None:
    columns = (
        *("Workout DateTime", "Program", "Day Name", "Exercise", "Equipment", "Is Warmup Set?"),
        *("Required Reps", "Completed Reps", "RPE", "Is AMRAP?", "Weight Value", "Weight Unit"),
        *("Completed Reps Time", "Target Muscles", "Synergist Muscles", "Notes"),
    )
    cells = {"Equipment": "barbell", "RPE": "9", "Weight Value": "60", "Weight Unit": "lb"}
    (row,) = arrivals(tmp_path, export(cells, columns=columns))
    assert isinstance(row, Row)
    assert row.exercise == "Squat, barbell"
    assert (row.done.load, row.done.unit, row.done.effort) == ("60", Unit.LB, Effort("rpe", 90))


@pytest.mark.parametrize(
    "text",
    ["Date,Workout Name,Exercise Name\n", "Workout DateTime,Exercise,Completed Reps\n", "a\n"],
    ids=["another program", "columns missing", "one word"],
)
def test_another_layout_is_not_recognised(tmp_path: Path, text: str) -> None:
    path = tmp_path / "export.csv"
    path.write_text(text)
    assert recognised(Sheet.of(path), Asked()) is None


VALID = export(
    {"Is Warmup Set?": "1", "Completed Reps Time": minutes(1)},
    {"Completed RPE": "8", "Completed Reps Time": minutes(3), "Notes": "deep"},
    {"Completed Reps": "", "Exercise": "Dip"},
    {"Workout DateTime": "2031-03-01T06:30:00.000Z", "Completed Weight Unit": "lb"},
    columns=(*COLUMNS, "Completed Reps Left"),
).encode()


@settings(
    max_examples=600,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(edits=EDITS)
def test_whatever_is_edited_is_read_or_refused(tmp_path: Path, edits: Edits) -> None:
    path = tmp_path / "export.csv"
    path.write_bytes(edited(VALID, edits))
    try:
        reading = recognised(Sheet.of(path), Asked())
        found = list(reading.arrivals) if reading else []
    except FitlogError:
        return
    assert all(one.done.reps is not None for one in found if isinstance(one, Row))
