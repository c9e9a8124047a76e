"""StrongLifts' export: a row an exercise, and sets of no reps that were missed or never tried."""

from datetime import date, datetime
from pathlib import Path

import pytest
from damage import EDITS, Edits, edited
from hypothesis import HealthCheck, given, settings
from reading import arrivals, rows

from fitlog.errors import FitlogError
from fitlog.exchange.logs.arriving import (
    Asked,
    Done,
    Fault,
    Left,
    Measured,
    Row,
    UnsaidUnitError,
    Warned,
)
from fitlog.exchange.logs.sheet import Sheet
from fitlog.exchange.logs.stronglifts import recognised
from fitlog.training.load import Unit
from fitlog.training.sets import SetKind

CROSS = "\N{MULTIPLICATION SIGN}"
BEFORE = (
    *("Date (yyyy/mm/dd)", "Workout", "Workout Name", "Program Name", "Body Weight (KG)"),
    *("Exercise", f"Sets{CROSS}Reps", f"Sets{CROSS}Time", f"Top Set (Reps{CROSS}KG)"),
    *("e1RM (KG)", "Reps", "Volume (KG)", "Workout Volume (KG)", "Duration (hours)"),
    *("Start Time (h:mm)", "End Time (h:mm)", "Notes"),
)
COLUMNS = (*BEFORE, *(f"Set {n} ({what})" for n in (1, 2, 3) for what in ("Reps", "KG")))
LIFT = {
    "Date (yyyy/mm/dd)": "2031/03/02",
    "Workout": "7",
    "Workout Name": "Heavy",
    "Program Name": "Fives",
    "Exercise": "Squat",
    "Duration (hours)": "0.75",
    "Start Time (h:mm)": "6:05 PM",
    "End Time (h:mm)": "6:50 PM",
}
NOT_DONE = "a set that was not done"
MISSED = Done(SetKind.FAILURE, "60", Unit.KG, 0)


def lift(*some: tuple[str, str], text: str = "", **more: str) -> dict[str, str]:
    """Return a row with these sets of reps and kg; `more` names columns by their first word."""
    names = {name.split()[0].lower(): name for name in reversed(BEFORE)}
    named = {names[word]: cell for word, cell in more.items()}
    cells = {f"Set {n} (Reps)": reps for n, (reps, _) in enumerate(some, start=1)}
    cells |= {f"Set {n} (KG)": load for n, (_, load) in enumerate(some, start=1)}
    return LIFT | {f"Sets{CROSS}Reps": text} | cells | named


def export(*lifts: dict[str, str], columns: tuple[str, ...] = COLUMNS) -> str:
    lines = [columns, *([cells.get(name, "") for name in columns] for cells in lifts)]
    quoted = (",".join(f'"{cell}"' for cell in line) for line in lines)
    return "\ufeff" + "\r\n".join(quoted) + "\r\n"


def timed(text: str, *some: tuple[str, str]) -> dict[str, str]:
    return lift(*some, exercise="Plank") | {f"Sets{CROSS}Time": text}


def test_a_row_is_an_exercise_with_all_of_its_sets(tmp_path: Path) -> None:
    found = rows(tmp_path, export(lift(("5", "60"), ("4", "62.5"), text="5/4")))
    assert [(row.line, row.exercise, row.block, row.number) for row in found] == [
        (2, "Squat", 1, 1),
        (2, "Squat", 1, 2),
    ]
    assert [row.done for row in found] == [
        Done(SetKind.WORK, "60", Unit.KG, 5),
        Done(SetKind.WORK, "62.5", Unit.KG, 4),
    ]


def test_a_session_has_its_start_its_length_and_its_name(tmp_path: Path) -> None:
    (row,) = rows(tmp_path, export(lift(("5", "60"))))
    assert row.occasion.day == date(2031, 3, 2)
    assert row.occasion.start == datetime(2031, 3, 2, 18, 5)  # noqa: DTZ001 - local
    assert row.occasion.length_ms == 45 * 60 * 1000
    assert row.occasion.title == "Fives: Heavy"


@pytest.mark.parametrize(
    ("header", "cell"),
    [
        ("Date (yyyy/mm/dd)", "2031/03/02"),
        ("Date (dd/mm/yyyy)", "02/03/2031"),
        ("Date (mm/dd/yyyy)", "03/02/2031"),
        ("Date (dd.mm.yyyy)", "2.3.2031"),
        ("Date (yyyy-mm-dd)", "2031-03-02"),
    ],
)
def test_the_header_tells_the_order_of_dates(tmp_path: Path, header: str, cell: str) -> None:
    columns = (header, *COLUMNS[1:])
    (row,) = rows(tmp_path, export(lift(("5", "60")) | {header: cell}, columns=columns))
    assert row.occasion.day == date(2031, 3, 2)


@pytest.mark.parametrize("cell", ["6:05 PM", "6:05 pm", "18:05", "6:05\u202fPM"])
def test_a_start_is_read_on_either_clock(tmp_path: Path, cell: str) -> None:
    (row,) = rows(tmp_path, export(lift(("5", "60"), start=cell)))
    assert row.occasion.start == datetime(2031, 3, 2, 18, 5)  # noqa: DTZ001 - local


def test_a_session_without_a_start_gets_none(tmp_path: Path) -> None:
    (row,) = rows(tmp_path, export(lift(("5", "60"), start="")))
    assert row.occasion.start is None
    assert row.occasion.key == "2031-03-02"


def test_sessions_of_one_minute_and_one_name_are_told_by_their_number(tmp_path: Path) -> None:
    some = [lift(("5", "60"), workout=number) for number in ("7", "8", "8")]
    found = rows(tmp_path, export(*some))
    assert [(row.occasion.key, row.block) for row in found] == [
        ("2031-03-02T18:05:00", 1),
        ("2031-03-02T18:05:00#2", 1),
        ("2031-03-02T18:05:00#2", 2),
    ]


def test_the_number_of_a_session_is_no_part_of_its_key(tmp_path: Path) -> None:
    """A session that is deleted in the app moves the numbers of those after it."""
    keys = [
        rows(tmp_path, export(lift(("5", "60"), workout=number)))[0].occasion.key
        for number in ("7", "6")
    ]
    assert keys[0] == keys[1]


def test_the_oldest_session_comes_first(tmp_path: Path) -> None:
    newer = lift(("5", "60"), date="2031/03/04", workout="8")
    found = rows(tmp_path, export(newer, lift(("5", "60"))))
    assert [row.line for row in found] == [3, 2]


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("5/-/5", Left(2, NOT_DONE)),
        ("5/0/5", MISSED),
        (f"3{CROSS}0", MISSED),
        ("", Left(2, NOT_DONE)),
        ("5", Left(2, NOT_DONE)),
    ],
    ids=["never tried", "missed", "all missed", "not told", "told of others"],
)
def test_only_the_text_of_all_reps_tells_a_missed_set(
    tmp_path: Path, text: str, outcome: Done | Left
) -> None:
    some = lift(("5", "60"), ("0", "60"), ("5", "60"), text=text)
    _, second, _ = arrivals(tmp_path, export(some))
    assert (second.done if isinstance(second, Row) else second) == outcome


def test_sets_that_were_done_are_counted_on(tmp_path: Path) -> None:
    some = lift(("0", "60"), ("5", "60"), ("4", "60"), text="-/5/4", notes="tight hips")
    found = [one for one in arrivals(tmp_path, export(some)) if isinstance(one, Row)]
    assert [(row.number, row.note) for row in found] == [(1, "tight hips"), (2, "")]


@pytest.mark.parametrize("text", ["Skipped", "skipped"])
def test_an_exercise_that_was_skipped_is_left(tmp_path: Path, text: str) -> None:
    found = arrivals(tmp_path, export(lift(text=text)))
    assert found == [Left(2, "an exercise that was skipped")]


def test_a_row_of_nothing_is_left(tmp_path: Path) -> None:
    assert arrivals(tmp_path, export(lift())) == [Left(2, "a row without reps, time or distance")]


@pytest.mark.parametrize(
    ("load", "told"),
    [("0", ("", None)), ("", ("", None)), ("-5", ("-5", Unit.KG)), ("21.3", ("21.3", Unit.KG))],
    ids=["zero", "empty", "help", "a fraction"],
)
def test_a_load_is_what_was_lifted(
    tmp_path: Path, load: str, told: tuple[str, Unit | None]
) -> None:
    (row,) = rows(tmp_path, export(lift(("5", load))))
    assert (row.done.load, row.done.unit) == told


def test_each_column_names_its_unit(tmp_path: Path) -> None:
    columns = (*BEFORE, " Set 1 (Reps)", " Set 1 (LB)")
    cells = lift(body="70") | {" Set 1 (Reps)": "5", " Set 1 (LB)": "135"}
    row, measured = arrivals(tmp_path, export(cells, columns=columns))
    assert isinstance(row, Row)
    assert row.done[:4] == (SetKind.WORK, "135", Unit.LB, 5)
    assert isinstance(measured, Measured)
    assert (measured.value, measured.unit) == ("70", "kg")


def test_a_column_without_a_unit_is_asked_about(tmp_path: Path) -> None:
    columns = (*BEFORE, "Set 1 (Reps)", "Set 1 (Weight)")
    text = export(lift() | {"Set 1 (Reps)": "5", "Set 1 (Weight)": "135"}, columns=columns)
    with pytest.raises(UnsaidUnitError):
        arrivals(tmp_path, text)
    (row,) = rows(tmp_path, text, Asked(unit=Unit.LB))
    assert row.done.unit is Unit.LB


def test_an_older_layout_writes_an_x_and_blanks_before_its_columns(tmp_path: Path) -> None:
    columns = tuple(
        name.replace(CROSS, "x").replace("Set 1 (KG)", " Set 1 (KG)") for name in COLUMNS
    )
    cells = {**LIFT, "SetsxReps": "1x5", "Set 1 (Reps)": "5", " Set 1 (KG)": "60"}
    (row,) = rows(tmp_path, export(cells, columns=columns))
    assert row.done[:4] == (SetKind.WORK, "60", Unit.KG, 5)


def test_the_lifters_weight_is_told_once_a_session(tmp_path: Path) -> None:
    same = lift(("5", "60"), body="82.5")
    other = lift(("5", "60"), body="82", date="2031/03/04", workout="8")
    found = arrivals(tmp_path, export(same, same, other))
    assert [one for one in found if isinstance(one, Measured)] == [
        Measured(2, date(2031, 3, 2), "weight", "82.5", "kg", datetime(2031, 3, 2, 18, 5)),  # noqa: DTZ001 - local
        Measured(4, date(2031, 3, 4), "weight", "82", "kg", datetime(2031, 3, 4, 18, 5)),  # noqa: DTZ001 - local
    ]


@pytest.mark.parametrize("body", ["", "0"])
def test_no_weight_is_no_measurement(tmp_path: Path, body: str) -> None:
    (row,) = arrivals(tmp_path, export(lift(("5", "60"), body=body)))
    assert isinstance(row, Row)


def test_a_note_is_on_its_exercise(tmp_path: Path) -> None:
    text = export(lift(("5", "60"), ("5", "60"), notes="slow\nand deep"), lift(("5", "60")))
    found = rows(tmp_path, text)
    assert [row.note for row in found] == ["slow\nand deep", "", ""]
    assert found[0].occasion.note == ""


def test_a_note_that_every_exercise_has_is_on_the_session(tmp_path: Path) -> None:
    some = [lift(("5", "60"), notes=note, exercise=note[:1]) for note in ("tired", "tired", "grip")]
    found = rows(tmp_path, export(*some))
    assert [row.note for row in found] == ["", "", "grip"]
    assert {row.occasion.note for row in found} == {"tired"}


def test_one_note_in_two_sessions_is_on_neither(tmp_path: Path) -> None:
    some = [lift(("5", "60"), notes="belt", workout=number) for number in ("7", "8")]
    found = rows(tmp_path, export(*some))
    assert [(row.note, row.occasion.note) for row in found] == [("belt", ""), ("belt", "")]


@pytest.mark.parametrize(
    ("cells", "lasted"),
    [
        (timed(f"2{CROSS}1:00"), [60, 60]),
        (timed("0:45/1:10"), [45, 70]),
        (timed("0:45/-", ("", "")), [45, None]),
        (timed("1:00", ("60", "10")), [60]),
        (timed("1:00", ("0", "10")), [60]),
        (timed(f"4{CROSS}0:30"), [30, 30, 30, 30]),
    ],
    ids=["alike", "each", "one not done", "seconds as reps", "a load", "more than the columns"],
)
def test_times_are_read(tmp_path: Path, cells: dict[str, str], lasted: list[int | None]) -> None:
    found = arrivals(tmp_path, export(cells))
    assert [
        one.done.duration_ms and one.done.duration_ms // 1000 if isinstance(one, Row) else None
        for one in found
    ] == lasted


def test_a_set_may_have_a_column_for_its_time(tmp_path: Path) -> None:
    columns = (*BEFORE, "Set 1 (Time)", "Set 1 (KG)")
    cells = lift() | {"Set 1 (Time)": "1:30", "Set 1 (KG)": "10"}
    (row,) = rows(tmp_path, export(cells, columns=columns))
    assert row.done == Done(SetKind.WORK, "10", Unit.KG, None, 90_000)


def test_a_session_that_was_never_closed_keeps_its_start_only(tmp_path: Path) -> None:
    some = lift(("5", "60"), duration="31.5")
    row, warning, _ = arrivals(tmp_path, export(some, some))
    assert isinstance(row, Row)
    assert row.occasion.length_ms is None
    assert warning == Warned(2, "a session of 31.5 hours: its start is kept, its length is not")


@pytest.mark.parametrize(
    ("cells", "why"),
    [
        (lift(("5", "60"), date="soon"), "'soon' is no date"),
        (lift(("5", "60"), date="2031/13/02"), "'2031/13/02' is no date"),
        (lift(("5", "60"), start="25:00"), "'25:00' is no time"),
        (lift(("5", "60"), duration="long"), "'long' is no number of hours"),
        (lift(("5", "60"), duration="-1"), "-1 is no number of hours"),
        (lift(("5", "60"), exercise=" "), "no exercise"),
        (lift(("5", "60"), body="thin"), "'thin' is no weight"),
        (lift(("5", "60"), ("five", "60")), "'five' is no number of reps"),
        (lift(("5", "60"), ("5", "1e40")), "'1e40' is no weight"),
        (lift(("5", "60"), text="5/5"), "a set of '5' that its column does not hold"),
        (timed("a while"), "'a while' is no time"),
        (timed("1:00", ("12", "")), "12 reps in a set of '1:00'"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_cell_that_is_not_understood_is_told(
    tmp_path: Path, cells: dict[str, str], why: str
) -> None:
    good = lift(("5", "60"), date="2031/03/04")
    found = arrivals(tmp_path, export(good, cells))
    assert [one for one in found if not isinstance(one, Row)] == [Fault(3, why)]
    assert len(found) == 2


def test_a_cut_row_is_told(tmp_path: Path) -> None:
    assert arrivals(tmp_path, export() + "2031/03/02,7\n") == [Fault(2, "2 of 23 columns")]


def test_a_decimal_comma_is_read(tmp_path: Path) -> None:
    text = export(lift(("5", "62,5"), duration="0,5")).replace('","', '";"')
    (row,) = rows(tmp_path, text)
    assert (row.done.load, row.occasion.length_ms) == ("62.5", 30 * 60 * 1000)


@pytest.mark.parametrize(
    "text",
    [
        "Date,Workout Name,Exercise Name\n",
        "Date (yyyy/mm/dd),Exercise\n",
        "Date (yyyy/mm),Exercise,Set 1 (Reps)\n",
        "Date (ddd/mm/yy),Set 1 (Reps)\n",
        "Date (mm/mm/yy),Exercise,Set 1 (Reps)\n",
    ],
    ids=["another program", "no sets", "no days", "no exercise", "months twice"],
)
def test_another_layout_is_not_recognised(tmp_path: Path, text: str) -> None:
    path = tmp_path / "export.csv"
    path.write_text(text)
    assert recognised(Sheet.of(path), Asked()) is None


VALID = export(
    lift(("5", "60"), ("0", "60"), ("4", "62.5"), text="5/0/4", notes="tired", body="82"),
    lift(("5", "40"), text="1x5", notes="tired", exercise="Row"),
    timed("2x1:00", ("60", "")),
    lift(("5", "60"), ("0", "60"), text="5/-", workout="8", duration="12"),
    lift(text="Skipped", workout="8", exercise="Dip"),
).encode()


@settings(
    max_examples=400,
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
    for one in found:
        assert not isinstance(one, Row) or one.done.reps is not None or one.done.duration_ms
