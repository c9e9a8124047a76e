"""Our own CSV read again: as it was written, and as a spreadsheet program may have saved it."""

import csv
import io
import tempfile
import time
from collections.abc import Callable, Iterable
from datetime import date, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from performing import DAY, NAMES, ZONE, a_session, damaged, sessions, written

from fitlog.errors import FitlogError, UsageError
from fitlog.exchange.leaving import flat
from fitlog.exchange.leaving.blocks import block_of, notes_of
from fitlog.exchange.logs.arriving import Asked, Fault, Left, Warned
from fitlog.exchange.logs.own import APP, OwnReading, OwnSet
from fitlog.exchange.logs.own_csv import recognised
from fitlog.exchange.logs.sheet import Sheet
from fitlog.training.load import Load, Unit
from fitlog.training.session import ExerciseNote, Session
from fitlog.training.sets import Effort, Pause, PerformedSet, SetKind, Side, Tempo

FIVE = PerformedSet(reps=5, load=Load.of("62.5", Unit.KG), rest_ms=90_500)
Row = dict[str, str]


def called(slug: str) -> str:
    return NAMES[slug]


def reading(path: Path) -> OwnReading | None:
    return recognised(Sheet.of(path), Asked())


def arrivals(lines: Iterable[str]) -> list[object]:
    with tempfile.TemporaryDirectory() as folder:
        found = reading(written(Path(folder), lines))
        assert found
        return list(found.arrivals)


def own_sets(lines: Iterable[str]) -> list[OwnSet]:
    found = arrivals(lines)
    assert all(isinstance(one, OwnSet) for one in found), found
    return [one for one in found if isinstance(one, OwnSet)]


def edited(change: Callable[[Row], Row], *, separator: str = ",") -> list[str]:
    """Return the lines of a file of two sets of which a spreadsheet program changed the rows."""
    log = [a_session([("squat", FIVE), ("squat", FIVE)])]
    rows = [change(row) for row in csv.DictReader(flat.lines(log, called))]
    text = io.StringIO()
    writer = csv.DictWriter(text, list(rows[0]), delimiter=separator)
    writer.writeheader()
    writer.writerows(rows)
    return [text.getvalue()]


def with_cells(**cells: str) -> list[str]:
    return edited(lambda row: row | cells)


def without(*names: str) -> list[str]:
    return edited(lambda row: {name: cell for name, cell in row.items() if name not in names})


def why(lines: Iterable[str]) -> str:
    first, *_ = arrivals(lines)
    assert isinstance(first, Fault), first
    return first.why


@settings(max_examples=60, deadline=None)
@given(sessions())
def test_every_set_comes_back_as_it_was(log: list[Session]) -> None:
    read = own_sets(flat.lines(log, called))
    done = [(session, one) for session in log for one in session.sets]
    begun: set[tuple[str, str, int]] = set()
    for own, (session, one) in zip(read, done, strict=True):
        assert own.performed == one.performed
        assert (own.id, own.session_id) == (one.id, session.id)
        assert (own.exercise, own.name) == (one.exercise, called(one.exercise))
        assert own.at == (one.at if one.timed else None)
        occasion = own.occasion
        assert (occasion.day, occasion.title) == (session.day, session.title)
        assert occasion.note == session.note
        assert occasion.start == (session.started_at if session.timed else None)
        block = (session.id, one.exercise, block_of(one.performed))
        assert own.block_note == ("" if block in begun else notes_of(session).get(block[1:], ""))
        begun.add(block)


def test_a_file_written_twice_is_the_same() -> None:
    log = [a_session([("squat", FIVE)], [ExerciseNote("squat", 1, "=belt")])]
    assert list(flat.lines(log, called)) == list(flat.lines(log, called))


def test_it_is_recognised_by_its_header(tmp_path: Path) -> None:
    found = reading(written(tmp_path, flat.lines([], called)))
    assert found
    assert (found.app, found.label) == (APP, "fitlog, CSV")


FOREIGN = {
    "strong": "Date,Workout Name,Exercise Name,Set Order,Weight,Reps,Distance,Seconds\n",
    "anything": "day,exercise,reps,load,load_unit\n2025-03-28,Squat,5,100,kg\n",
    "one column": "set_id\n1\n",
}


@pytest.mark.parametrize("text", FOREIGN.values(), ids=FOREIGN)
def test_what_is_not_ours_is_left_to_others(tmp_path: Path, text: str) -> None:
    assert reading(written(tmp_path, [text])) is None


def test_deleted_columns_are_empty_ones() -> None:
    gone = without("set_id", "session_id", "rpe", "note", "at", "set", "block", "load_base")
    first, second = own_sets(gone)
    assert (first.id, first.session_id, first.at) == ("", "", None)
    assert first.performed == FIVE
    assert first.occasion == second.occasion
    assert first.occasion.start == datetime(2025, 3, 28, 17, 29, tzinfo=ZONE)


def test_columns_may_be_moved_and_added() -> None:
    told, first, _ = arrivals(edited(lambda row: {"Mine": "x"} | dict(reversed(row.items()))))
    assert told == Warned(1, "the column 'mine' is not read")
    assert isinstance(first, OwnSet)
    assert first.performed == FIVE


def test_a_sheet_with_semicolons_and_decimal_commas_is_read() -> None:
    decimals = ("load", "rest_seconds")
    lines = edited(
        lambda row: row | {name: row[name].replace(".", ",") for name in decimals}, separator=";"
    )
    first, _ = own_sets(lines)
    assert first.performed == FIVE


DAYS = {
    "ISO": "2025-03-28",
    "American": "3/28/2025",
    "German": "28.03.2025",
    "with midnight": "2025-03-28 00:00:00",
    "in words": "28 Mar 2025",
}


@pytest.mark.parametrize("day", DAYS.values(), ids=DAYS)
def test_a_day_that_a_spreadsheet_wrote_its_own_way_is_read(day: str) -> None:
    assert own_sets(with_cells(day=day))[0].occasion.day == DAY


def test_days_that_could_be_two_are_not_guessed() -> None:
    with pytest.raises(UsageError, match="the day from the month"):
        arrivals(with_cells(day="03/04/2025"))


def test_a_row_of_no_time_is_given_none() -> None:
    (own,) = own_sets(flat.lines([a_session([("squat", FIVE)], timed=False)], called))
    assert own.at is None
    assert (own.occasion.day, own.occasion.start) == (DAY, None)


def test_sessions_without_ids_are_told_apart_by_day_and_title() -> None:
    rows = iter((("2025-03-28", "Legs"), ("2025-03-29", "Arms")))

    def apart(row: Row) -> Row:
        day, title = next(rows)
        return row | {"day": day, "session_title": title, "session_id": "", "started_at": ""}

    first, second = own_sets(edited(apart))
    assert first.occasion.day == DAY
    assert second.occasion.day == date(2025, 3, 29)
    assert first.occasion.key != second.occasion.key


def test_a_set_typed_by_hand_needs_little() -> None:
    bare = "day,exercise,exercise_name,reps,load,load_unit,set_id\n2025-03-28,,Bench,5,135,lbs,\n"
    (own,) = own_sets([bare])
    assert (own.exercise, own.name, own.id) == ("", "Bench", "")
    assert own.performed == PerformedSet(reps=5, load=Load.of("135", Unit.LB))


def test_all_that_a_set_can_be_is_read() -> None:
    cells = {
        "kind": "Rest_Pause",
        "reps": "13",
        "chain": "8+3+2",
        "load": "7",
        "load_unit": "pin",
        "side": "left",
        "pause_seconds": "2.5",
        "pause_at": "top",
        "tempo": "3-1-x-0",
        "rir": "1.5",
        "duration_seconds": "0.001",
        "distance_m": "0",
        "rest_seconds": "0",
        "superset": "0",
        "block": "2",
        "note": "'=x",
    }
    assert own_sets(with_cells(**cells))[0].performed == PerformedSet(
        kind=SetKind.REST_PAUSE,
        reps=13,
        chain=(8, 3, 2),
        load=Load.of("7", Unit.PIN),
        side=Side.LEFT,
        pause=Pause(2500, "top"),
        tempo=Tempo(3, 1, None, 0),
        effort=Effort("rir", 15),
        duration_ms=1,
        distance_m=0,
        rest_ms=0,
        superset=0,
        block=2,
        note="=x",
    )


BAD = {
    "day": ({"day": "soon"}, "'soon' is no date"),
    "session": ({"session_id": "12"}, "'12' is no id"),
    "set": ({"set_id": "1.2E+31"}, "'1.2E+31' is no id"),
    "time": ({"at": "noon"}, "'noon' is no time"),
    "time without its offset": (
        {"at": "2025-03-28T17:30:00"},
        "'2025-03-28T17:30:00' is a time without its offset from UTC",
    ),
    "exercise": ({"exercise": "", "exercise_name": ""}, "no exercise"),
    "kind": ({"kind": "hard"}, "'hard' is no kind of set"),
    "reps": ({"reps": "5.5"}, "'5.5' is no number of reps"),
    "too many reps": ({"reps": "100001"}, "'100001' is no number of reps"),
    "load": ({"load": "heavy"}, "'heavy' is no load"),
    "load of two signs": ({"load": "--5"}, "'--5' is no load"),
    "unit": ({"load_unit": "stone"}, "'stone' is no unit of a load"),
    "no unit": ({"load_unit": ""}, "a load of 62.5 without its unit"),
    "too heavy": ({"load": "1001"}, "a load of 1001 kg: more than 1,000 kg"),
    "base": ({"load_base": "ground"}, "'ground' is no base of a load"),
    "help without a base": ({"load": "-15"}, "a load of -15 kg, from which base?"),
    "pin": ({"load": "7.5", "load_unit": "pin"}, "'7.5' is no pin"),
    "implements": ({"implements": "0"}, "'0' is no number of implements"),
    "side": ({"side": "up"}, "'up' is no side"),
    "pause": ({"pause_seconds": "4000"}, "'4000' is no pause"),
    "pause without seconds": ({"pause_at": "top"}, "a pause at the top without its seconds"),
    "place of a pause": ({"pause_at": "middle"}, "'middle' is no place of a pause"),
    "tempo": ({"tempo": "3010"}, "'3010' is no tempo"),
    "rpe": ({"rpe": "11"}, "'11' is no RPE"),
    "rir": ({"rir": "-1"}, "'-1' is no RIR"),
    "both efforts": ({"rpe": "8", "rir": "2"}, "both RPE and RIR"),
    "duration": ({"duration_seconds": "86401"}, "'86401' is no time"),
    "distance": ({"distance_m": "far"}, "'far' is no distance in m"),
    "chain": ({"chain": "8,3"}, "'8,3' is no reps of mini-sets"),
    "reps and chain": ({"chain": "8+3"}, "mini-sets of 11 reps in a set of 5"),
    "rest": ({"rest_seconds": "1m"}, "'1m' is no rest"),
    "superset": ({"superset": "A"}, "'A' is no number of a superset"),
    "block": ({"block": "0"}, "'0' is no number of a block"),
    "note": ({"note": "x" * 2001}, "a note of 2,001 characters; at most 2,000 are kept"),
}


@pytest.mark.parametrize(("cells", "reason"), BAD.values(), ids=BAD)
def test_a_bad_cell_is_a_fault_of_its_row(cells: Row, reason: str) -> None:
    assert why(with_cells(**cells)) == reason


def test_a_row_with_too_few_cells_is_a_fault() -> None:
    header, line = flat.lines([a_session([("squat", FIVE)])], called)
    assert why([header, line.partition(",")[2]]) == "29 of 30 columns"


def test_a_row_that_counts_nothing_is_left() -> None:
    found = arrivals(with_cells(reps="", load="100"))
    assert found == [Left(line, "a row without reps, time or distance") for line in (2, 3)]


@settings(max_examples=250, deadline=None)
@given(
    damaged(
        "".join(
            flat.lines(
                [a_session([("squat", FIVE), ("pull-up", PerformedSet(reps=8, note="é, =x"))])] * 2,
                called,
            )
        ).encode()
    )
)
def test_no_damage_breaks_the_reader(text: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "log.csv"
        path.write_bytes(text)
        try:
            found = reading(path)
            assert not found or list(found.arrivals) is not None
        except FitlogError:
            pass


@pytest.mark.slow
def test_a_hundred_thousand_sets_are_read_in_a_second(tmp_path: Path) -> None:
    years = (a_session([("squat", FIVE)] * 20, number=number) for number in range(5000))
    path = written(tmp_path, flat.lines(years, called))
    begin = time.perf_counter()
    found = reading(path)
    assert found
    assert sum(1 for _ in found.arrivals) == 100_000
    assert time.perf_counter() - begin < 5
