"""FitNotes' backups: a database that anyone may have made."""

import os
import sqlite3
import struct
from collections.abc import Mapping, Sequence
from contextlib import closing
from datetime import date, datetime
from pathlib import Path

import pytest
from damage import EDITS, Edits, edited
from hypothesis import HealthCheck, given, settings
from reading import NOTHING_ASKED

from fitlog.errors import BadFileError, FitlogError
from fitlog.exchange.logs import fitnotes, fitnotes_backup
from fitlog.exchange.logs.arriving import Arrival, Done, Fault, Left, Measured, Occasion, Row
from fitlog.exchange.logs.sheet import Sheet
from fitlog.training.load import Unit

Cells = tuple[object, ...]
COLUMNS = {
    "exercise": "_id INTEGER PRIMARY KEY, name TEXT, weight_unit_id INTEGER",
    "training_log": "_id INTEGER PRIMARY KEY, exercise_id INTEGER, date DATE,"
    " metric_weight INTEGER, reps INTEGER, distance INTEGER, duration_seconds INTEGER,"
    " is_complete INTEGER, unit INTEGER, is_personal_record INTEGER",
    "settings": "_id INTEGER PRIMARY KEY, metric INTEGER, mark_sets_complete INTEGER",
    "Comment": "_id INTEGER PRIMARY KEY, date DATE, owner_type_id INTEGER, owner_id INTEGER,"
    " comment TEXT",
    "WorkoutComment": "_id INTEGER PRIMARY KEY, date TEXT, comment TEXT",
    "WorkoutTime": "_id INTEGER PRIMARY KEY, workout_date TEXT, start_date_time TEXT,"
    " end_date_time TEXT",
    "WorkoutGroupExercise": "_id INTEGER PRIMARY KEY, exercise_id INTEGER, date TEXT,"
    " routine_section_id INTEGER, workout_group_id INTEGER",
    "Measurement": "_id INTEGER PRIMARY KEY, name TEXT, unit_id INTEGER",
    "MeasurementUnit": "_id INTEGER PRIMARY KEY, type INTEGER, long_name TEXT, short_name TEXT",
    "MeasurementRecord": "_id INTEGER PRIMARY KEY, measurement_id INTEGER, date TEXT, time TEXT,"
    " value REAL, comment TEXT",
    "BodyWeight": "_id INTEGER PRIMARY KEY, date TEXT, body_weight_metric REAL, body_fat REAL,"
    " comments TEXT",
}
EXERCISES = [(1, "Box Squat", 0), (2, "Ring Row, feet up", 0), (3, "Rower", 0), (4, "Curl", 2)]
POUND = 0.45359237
FIRST, SECOND = date(2024, 5, 6), date(2024, 5, 7)


def logged(  # noqa: PLR0913 - the columns of a table
    number: int,
    exercise: int = 1,
    day: str = "2024-05-06",
    kg: object = 0,
    reps: object = 0,
    *,
    metres: object = 0,
    seconds: object = 0,
    ticked: int = 0,
) -> Cells:
    return number, exercise, day, kg, reps, metres, seconds, ticked, 2, 0


def made(folder: Path, tables: Mapping[str, Sequence[Cells]], *, metric: int = 1) -> Path:
    """Return a backup with these rows in its tables; the others are not there."""
    path = folder / "FitNotes_Backup.fitnotes"
    path.unlink(missing_ok=True)
    rows: dict[str, Sequence[Cells]] = {"exercise": EXERCISES, "settings": [(1, metric, 0)]}
    with closing(sqlite3.connect(path)) as connection, connection:
        for table, cells in {**rows, "training_log": [], **tables}.items():
            connection.execute(f"CREATE TABLE {table} ({COLUMNS[table]})")
            places = ", ".join("?" * (COLUMNS[table].count(",") + 1))
            connection.executemany(f"INSERT INTO {table} VALUES ({places})", cells)  # noqa: S608 - as above
    return path


def recognised(path: Path) -> list[Arrival]:
    reading = fitnotes_backup.recognised(path, NOTHING_ASKED)
    assert reading is not None
    assert reading.app == "fitnotes"
    return list(reading.arrivals)


def rows(path: Path) -> list[Row]:
    found = recognised(path)
    assert all(isinstance(one, Row) for one in found), found
    return [one for one in found if isinstance(one, Row)]


def one_set(folder: Path, row: Cells, *, metric: int = 1) -> Done:
    (found,) = rows(made(folder, {"training_log": [row]}, metric=metric))
    return found.done


def test_sets_come_by_day_and_number(tmp_path: Path) -> None:
    log = [
        logged(1, 3, "2024-05-07", metres=2500.0, seconds=605),
        logged(4, 1, kg=102.5, reps=4),
        logged(7, 2, reps=12),
        logged(9, 1, kg=102.5, reps=3),
    ]
    first, second = Occasion("2024-05-06", FIRST), Occasion("2024-05-07", SECOND)
    assert rows(made(tmp_path, {"training_log": log})) == [
        Row(4, first, "Box Squat", Done(load="102.5", unit=Unit.KG, reps=4)),
        Row(7, first, "Ring Row, feet up", Done(reps=12)),
        Row(9, first, "Box Squat", Done(load="102.5", unit=Unit.KG, reps=3), block=2),
        Row(1, second, "Rower", Done(duration_ms=605_000, distance_m=2500)),
    ]


def test_an_export_of_the_same_training_has_the_same_places(tmp_path: Path) -> None:
    """What came from the one is not added again from the other."""
    log = [
        logged(2, 1, kg=100, reps=5, ticked=1),
        logged(3, 2, reps=10, ticked=1),
        logged(5, 1, reps=0, kg=100, ticked=1),
        logged(6, 1, kg=100, reps=5, ticked=1),
        logged(8, 4, kg=30 * POUND, reps=9, ticked=1),
        logged(9, 3, "2024-05-07", metres=1609.344, seconds=500, ticked=1),
    ]
    comments = [(1, "2024-05-06 18:00:00", 1, 6, "up")]
    export = tmp_path / "export.csv"
    export.write_text(
        "Date,Exercise,Category,Weight,Weight Unit,Reps,Distance,Distance Unit,Time,Comment\n"
        '2024-05-06,Box Squat,Legs,100.0,kgs,5,,,,""\n'
        '2024-05-06,Ring Row, feet up,Back,,,10,,,,""\n'
        '2024-05-06,Box Squat,Legs,100.0,kgs,,,,,""\n'
        '2024-05-06,Box Squat,Legs,100.0,kgs,5,,,,"up"\n'
        '2024-05-06,Curl,Biceps,30.0,lbs,9,,,,""\n'
        '2024-05-07,Rower,Cardio,,,,1.0,mi,0:08:20,""\n',
        encoding="utf-8",
    )
    reading = fitnotes.recognised(Sheet.of(export), NOTHING_ASKED)
    assert reading is not None
    exported = [one._replace(line=0) for one in reading.arrivals]
    held = recognised(made(tmp_path, {"training_log": log, "Comment": comments}))
    assert [one._replace(line=0) for one in held] == exported
    assert sum(isinstance(one, Row) for one in exported) == 5


@pytest.mark.parametrize("pound", [POUND, 0.453592, 1 / 2.2046, 1 / 2.20462])
@pytest.mark.parametrize("said", ["2.5", "45", "132.25", "225", "501.3"])
def test_pounds_are_given_back_as_typed(tmp_path: Path, pound: float, said: str) -> None:
    found = one_set(tmp_path, logged(1, kg=float(said) * pound, reps=5), metric=0)
    assert (found.load, found.unit) == (said, Unit.LB)


@pytest.mark.parametrize(
    ("exercise", "metric", "kg", "load"),
    [
        pytest.param(1, 1, 62.5, "62.5kg", id="kilograms"),
        pytest.param(1, 1, 37.499999999, "37.5kg", id="kilograms with noise"),
        pytest.param(1, 0, 20.0, "20kg", id="typed before the app was set to pounds"),
        pytest.param(1, 1, 135 * POUND, "135lb", id="typed before the app was set to kilograms"),
        pytest.param(4, 1, 30 * POUND, "30lb", id="an exercise in pounds"),
        pytest.param(1, 1, 61.2387654, "61.24kg", id="neither is round"),
        pytest.param(4, 1, 61.2387654, "135lb", id="neither is round, an exercise in pounds"),
        pytest.param(1, 0, -20 * POUND, "-20lb", id="help"),
    ],
)
def test_a_load_is_in_the_unit_it_was_typed_in(
    tmp_path: Path, exercise: int, metric: int, kg: float, load: str
) -> None:
    found = one_set(tmp_path, logged(1, exercise, kg=kg, reps=5), metric=metric)
    assert f"{found.load}{found.unit}" == load


def test_supersets_are_numbered_within_their_day(tmp_path: Path) -> None:
    groups = [
        (1, 1, "2024-05-06", 0, 40),
        (2, 2, "2024-05-06", 0, 40),
        (3, 3, "2024-05-06", 0, 30),
        (4, 4, "2024-05-07", 0, 50),
        (5, 1, "2024-05-07", 0, 50),
        (6, 1, "", 7, 60),
        (7, 2, "", 7, 60),
    ]
    log = [logged(number, number, reps=5) for number in (1, 2, 3)]
    log += [logged(number + 3, number, "2024-05-07", reps=5) for number in (1, 2, 4)]
    found = rows(made(tmp_path, {"training_log": log, "WorkoutGroupExercise": groups}))
    assert [one.superset for one in found] == [1, 1, None, 1, None, 1]


def test_a_superset_on_no_day_is_a_fault(tmp_path: Path) -> None:
    tables = {"WorkoutGroupExercise": [(3, 1, "soon", 0, 40), (4, 2, None, 0, 40)]}
    assert recognised(made(tmp_path, tables)) == [Fault(3, "'soon' is no date")]


def test_comments_are_on_sets_and_on_days(tmp_path: Path) -> None:
    tables: dict[str, Sequence[Cells]] = {
        "training_log": [logged(1, reps=5), logged(2, reps=4)],
        "Comment": [
            (1, "2024-05-06 18:00:00", 1, 2, "grip"),
            (2, "2024-05-06 18:05:00", 1, 2, "and back"),
            (3, "2024-05-06 18:05:00", 2, 0, "copied below"),
        ],
        "WorkoutComment": [(1, "2024-05-06", "hot day\r\nno fan")],
    }
    first, second = rows(made(tmp_path, tables))
    assert (first.done.note, second.done.note) == ("", "grip\nand back")
    assert first.occasion.note == second.occasion.note == "hot day\nno fan"


def test_an_older_backup_has_both_comments_in_one_table(tmp_path: Path) -> None:
    comments = [(1, "2024-05-06 18:00:00", 2, 0, "hot day"), (2, "2024-05-06", 1, 1, "grip")]
    (found,) = rows(made(tmp_path, {"training_log": [logged(1, reps=5)], "Comment": comments}))
    assert (found.occasion.note, found.done.note) == ("hot day", "grip")


def test_what_belongs_to_no_set_is_left_and_told(tmp_path: Path) -> None:
    tables: dict[str, Sequence[Cells]] = {
        "Comment": [(5, "2024-05-06", 1, 99, "gone"), (6, "2024-05-06", 9, 1, "odd")],
        "WorkoutComment": [(7, "2024-05-06", "rest day"), (8, "2024-05-07", "")],
        "WorkoutTime": [(9, "2024-05-06", "2024-05-06 17:00:00", "2024-05-06 18:00:00")],
    }
    assert recognised(made(tmp_path, tables)) == [
        Left(6, "a comment on neither a set nor a workout"),
        Left(5, "a comment on a set that is not there"),
        Left(7, "a comment on a day without sets"),
        Left(9, "the hours of a workout: its day is kept, as in exports"),
    ]


@pytest.mark.parametrize(("marks", "left"), [(1, 1), (0, 0)])
def test_sets_that_were_not_ticked_off(tmp_path: Path, marks: int, left: int) -> None:
    """They are no sets where the app asks for ticks; a day without any was before it did."""
    tables: dict[str, Sequence[Cells]] = {
        "settings": [(1, 1, marks)],
        "training_log": [
            logged(1, reps=5, day="2024-05-05"),
            logged(2, reps=5, ticked=1),
            logged(3, reps=5),
            logged(4, reps=5, ticked=1),
        ],
    }
    found = recognised(made(tmp_path, tables))
    assert [one for one in found if isinstance(one, Left)] == [
        Left(3, "a set that was not ticked off")
    ][:left]
    numbers = [one.number for one in found if isinstance(one, Row)]
    assert numbers == ([1, 1, 3] if left else [1, 1, 2, 3])


def test_a_set_of_nothing_is_left(tmp_path: Path) -> None:
    path = made(tmp_path, {"training_log": [logged(3, kg=60)]})
    assert recognised(path) == [Left(3, "a row without reps, time or distance")]


@pytest.mark.parametrize(
    ("row", "why"),
    [
        (logged(3, 77, reps=5), "no exercise"),
        (logged(3, day="soon", reps=5), "'soon' is no date"),
        (logged(3, day="", reps=5), "'' is no date"),
        (logged(3, kg="heavy", reps=5), "'heavy' is no weight"),
        (logged(3, reps=2.5), "2.5 is no number of reps"),
        (logged(3, reps=-2), "-2 is no number of reps"),
        (logged(3, reps=2**62), f"'{2**62}' is no number of reps"),
        (logged(3, metres=float("inf")), "'inf' is no distance"),
        (logged(3, seconds=b"\xff\x00\x01"), "'\ufffd\\x01' is no time"),
    ],
)
def test_a_row_that_cannot_be_understood_says_why(tmp_path: Path, row: Cells, why: str) -> None:
    found = recognised(made(tmp_path, {"training_log": [row, logged(4, reps=5)]}))
    assert [one for one in found if isinstance(one, Fault)] == [Fault(3, why)]
    assert sum(isinstance(one, Row) for one in found) == 1


def test_texts_are_as_in_an_export(tmp_path: Path) -> None:
    path = made(tmp_path, {"training_log": [logged(1, reps=5)]})
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        name = b" Fu\xcc\x88hrung\xc2\xa0\xff\x00 "
        connection.execute("UPDATE exercise SET name = CAST(? AS TEXT) WHERE _id = 1", (name,))
    assert rows(path)[0].exercise == "F\u00fchrung \ufffd"


def test_measurements_of_the_body(tmp_path: Path) -> None:
    tables: dict[str, Sequence[Cells]] = {
        "MeasurementUnit": [(1, 0, "Kilograms", "kgs"), (2, 0, "Pounds", "lbs"), (5, 2, "", "%")],
        "Measurement": [(1, "Bodyweight", 2), (2, "Body Fat", 5), (3, "Steps", 9)],
        "MeasurementRecord": [
            (1, 1, "2024-05-06", "07:10:00", 179.99999, "early"),
            (2, 2, "2024-05-06", "07:10:00", 18.5, None),
            (3, 3, "2024-05-07", "", 900.0, ""),
            (4, 8, "2024-05-07", "", 900.0, ""),
            (5, 1, "2024-05-07", "", 0.0, ""),
            (6, 1, "2024-05-07", "", 179.25, ""),
        ],
        "BodyWeight": [(1, "2019-01-01", 80.0, 0.0, "copied above")],
    }
    at = datetime(2024, 5, 6, 7, 10)  # noqa: DTZ001 - local
    assert recognised(made(tmp_path, tables)) == [
        Measured(1, FIRST, "weight", "180", "lb", at, "early"),
        Measured(2, FIRST, "body_fat", "18.5", "%", at),
        Measured(3, SECOND, "steps", "900", ""),
        Fault(4, "'' is no name of a measurement"),
        Left(5, "a measurement of zero"),
        Measured(6, SECOND, "weight", "179.25", "lb"),
    ]


def test_an_older_backup_has_the_weight_of_the_body_in_kilograms(tmp_path: Path) -> None:
    weighed = [(1, "2024-05-06", 81.25, 0.0, "early"), (2, "2024-05-07 07:10:00", 81, 18.5, None)]
    at = datetime(2024, 5, 7, 7, 10)  # noqa: DTZ001 - local
    assert recognised(made(tmp_path, {"BodyWeight": weighed})) == [
        Measured(1, FIRST, "weight", "81.25", "kg", None, "early"),
        Measured(2, SECOND, "weight", "81", "kg", at),
        Measured(2, SECOND, "body_fat", "18.5", "%", at),
    ]


def test_the_oldest_backup_has_two_tables_and_few_columns(tmp_path: Path) -> None:
    path = tmp_path / "old.fitnotes"
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.executescript(
            "CREATE TABLE exercise (_id INTEGER PRIMARY KEY, name TEXT);"
            "CREATE TABLE training_log (_id INTEGER PRIMARY KEY, exercise_id, date, reps,"
            " metric_weight);"
            "INSERT INTO exercise VALUES (1, 'Press');"
            "INSERT INTO training_log VALUES (1, 1, '2014-05-06', 5, 40)"
        )
    assert [one.done for one in rows(path)] == [Done(load="40", unit=Unit.KG, reps=5)]


def test_other_files_are_left_to_other_readers(tmp_path: Path) -> None:
    csv = tmp_path / "log.fitnotes"
    csv.write_text("Date,Exercise\n", encoding="utf-8")
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    for path in (csv, pipe, tmp_path, tmp_path / "none", Path("nul\0")):
        assert fitnotes_backup.recognised(path, NOTHING_ASKED) is None


ONE = "CREATE TABLE exercise (_id, name);"
OTHERS = {
    "another program's": "CREATE TABLE session (id INTEGER)",
    "without a column": f"{ONE} CREATE TABLE training_log (_id, date, reps)",
    "a view": f"{ONE} CREATE VIEW training_log (_id, exercise_id, date, reps) AS SELECT 1, 1, 1, 1",
    "a computed column": f"{ONE} CREATE TABLE training_log (_id, exercise_id, date, reps AS (_id))",
}


@pytest.mark.parametrize("schema", OTHERS.values(), ids=OTHERS)
def test_another_database_is_no_backup(tmp_path: Path, schema: str) -> None:
    path = tmp_path / "other.db"
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.executescript(schema)
    with pytest.raises(BadFileError, match="is a database, and no FitNotes backup"):
        fitnotes_backup.recognised(path, NOTHING_ASKED)


def test_a_backup_is_never_written(tmp_path: Path) -> None:
    """Neither it nor a file beside it, even where a writer left it in the middle of its work."""
    folder = tmp_path / "a folder with % and ?#"
    folder.mkdir()
    path = made(folder, {"training_log": [logged(1, reps=5)]})
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
    before = path.read_bytes()
    folder.chmod(0o500)
    assert len(rows(path)) == 1
    folder.chmod(0o700)
    assert path.read_bytes() == before
    assert list(folder.iterdir()) == [path]


def test_a_cell_without_end_is_refused(tmp_path: Path) -> None:
    tables: dict[str, Sequence[Cells]] = {
        "training_log": [logged(1, reps=5)],
        "WorkoutComment": [(1, "2024-05-06", "x" * 10**6)],
    }
    with pytest.raises(BadFileError, match="no FitNotes backup that can be read"):
        recognised(made(tmp_path, tables))


def test_a_reason_that_would_reach_the_terminal_is_not_told(tmp_path: Path) -> None:
    path = made(tmp_path, {})
    path.write_bytes(
        path.read_bytes().replace(b"CREATE TABLE exercise (", b"CREATE \x1b[31m exercise (")
    )
    with pytest.raises(BadFileError, match=r"can be read$"):
        recognised(path)


def test_a_file_that_was_cut_short_is_refused(tmp_path: Path) -> None:
    log = [logged(number, kg=number, reps=5) for number in range(1, 2000)]
    path = made(tmp_path, {"training_log": log})
    path.write_bytes(path.read_bytes()[:-9000])
    with pytest.raises(BadFileError, match="no FitNotes backup that can be read"):
        recognised(path)


def test_pages_in_a_circle_come_to_an_end(tmp_path: Path) -> None:
    """Eighteen pages that each name the next one sixty times have 60 ** 18 rows."""
    path = tmp_path / "circle.fitnotes"
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.executescript(
            "PRAGMA page_size = 512; CREATE TABLE exercise (_id INTEGER PRIMARY KEY, name TEXT);"
            "CREATE TABLE training_log (_id INTEGER PRIMARY KEY, exercise_id, date, reps);"
            "INSERT INTO training_log VALUES (1, 1, '2024-05-06', 5);"
        )
        (root,) = connection.execute(
            "SELECT rootpage FROM sqlite_master WHERE name = 'training_log'"
        ).fetchone()
    whole = bytearray(path.read_bytes())
    count = len(whole) // 512
    leaf = bytes(whole[(root - 1) * 512 : root * 512])
    pages = [root, *range(count + 1, count + 18)]
    whole += bytes(512 * 17)
    for page, child in zip(pages, [*pages[1:], count + 18], strict=True):
        cells = b"".join(struct.pack(">IB", child, 1) for _ in range(60))
        starts = b"".join(struct.pack(">H", 512 - 5 * (place + 1)) for place in range(60))
        head = struct.pack(">BHHHBI", 5, 0, 60, 512 - len(cells), 0, child)
        body = head + starts
        whole[(page - 1) * 512 : page * 512] = body + bytes(512 - len(body) - len(cells)) + cells
    whole += leaf
    whole[28:32] = struct.pack(">I", count + 18)
    path.write_bytes(whole)
    with pytest.raises(BadFileError, match="interrupted"):
        recognised(path)


WHOLE: dict[str, Sequence[Cells]] = {
    "training_log": [logged(number, 1 + number % 4, kg=60, reps=5) for number in range(1, 40)],
    "Comment": [(1, "2024-05-06", 1, 2, "grip")],
    "WorkoutComment": [(1, "2024-05-06", "hot day")],
    "WorkoutGroupExercise": [(1, 1, "2024-05-06", 0, 1), (2, 2, "2024-05-06", 0, 1)],
    "MeasurementRecord": [(1, 1, "2024-05-06", "07:10:00", 80.0, "")],
    "Measurement": [(1, "Bodyweight", 1)],
    "MeasurementUnit": [(1, 0, "Kilograms", "kgs")],
}


@settings(
    max_examples=1200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(edits=EDITS)
def test_a_damaged_file_is_read_or_refused_in_order(tmp_path: Path, edits: Edits) -> None:
    whole = tmp_path / "whole"
    if not whole.exists():
        whole.write_bytes(made(tmp_path, WHOLE).read_bytes())
    path = tmp_path / "damaged.fitnotes"
    path.write_bytes(edited(whole.read_bytes(), edits))
    try:
        reading = fitnotes_backup.recognised(path, NOTHING_ASKED)
        if reading:
            list(reading.arrivals)
    except FitlogError:
        pass
