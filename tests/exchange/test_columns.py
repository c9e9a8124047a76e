"""Any CSV whose columns were named: what is read of it, and what is asked back."""

import tempfile
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from performing import damaged

from fitlog.errors import FitlogError, UsageError
from fitlog.exchange.logs.arriving import (
    Arrival,
    Asked,
    Done,
    Fault,
    Left,
    Reading,
    Row,
    UnsaidUnitError,
    Warned,
)
from fitlog.exchange.logs.columns import APP, WHAT, recognised
from fitlog.exchange.logs.sheet import Sheet
from fitlog.training.load import Unit
from fitlog.training.sets import Effort, SetKind, Side

BARE = "date=Date,exercise=Lift,reps=Reps"
PLAIN = "date=Date,exercise=Lift,load=Weight,reps=Reps"
HEADER = "Date,Lift,Weight,Reps"
NOTHING = Asked()
EMPTY = "a row without reps, time or distance"


def asked(named: str, said: Asked = NOTHING) -> Asked:
    """Return what `--columns` says, beside what else is said."""
    pairs = (part.partition("=") for part in named.split(","))
    return said._replace(columns=tuple((what, column) for what, _, column in pairs))


def read(text: str | bytes, ask: Asked) -> Reading:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "mine.csv"
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        found = recognised(Sheet.of(path), ask)
    assert found
    return found


def arrivals(*lines: str, named: str = PLAIN, said: Asked = NOTHING) -> list[Arrival]:
    return list(read("\n".join(lines), asked(named, said)).arrivals)


def rows(*lines: str, named: str = PLAIN, said: Asked = NOTHING) -> list[Row]:
    found = arrivals(*lines, named=named, said=said)
    assert all(isinstance(one, Row) for one in found), found
    return [one for one in found if isinstance(one, Row)]


def with_cell(what: str, cell: str, *, column: str = "It", said: Asked = NOTHING) -> Arrival:
    """Return what comes of one set of five reps that has one more column."""
    line = f'2025-03-28,Squat,5,"{cell}"'
    named = f"date=Date,exercise=Lift,reps=Reps,{what}={column}"
    (found,) = arrivals(f"Date,Lift,Reps,{column}", line, named=named, said=said)
    return found


def done_with(what: str, cell: str, *, column: str = "It", said: Asked = NOTHING) -> Done:
    found = with_cell(what, cell, column=column, said=said)
    assert isinstance(found, Row), found
    return found.done


# What is read


def test_a_plain_log_is_read() -> None:
    lines = ("2025-03-28,Squat,100 kg,5", "2025-03-28,Squat,100 kg,4", "2025-03-29,Row,60kg,8")
    first, second, third = rows(HEADER, *lines)
    assert (first.exercise, first.done) == ("Squat", Done(load="100", unit=Unit.KG, reps=5))
    assert [(row.line, row.block, row.number) for row in (first, second, third)] == [
        *((2, 1, 1), (3, 1, 2), (4, 1, 1)),
    ]
    assert first.occasion is second.occasion
    assert first.occasion.day == date(2025, 3, 28)
    assert first.occasion.start is first.at is None
    assert third.occasion.day == date(2025, 3, 29)


def test_it_is_the_family_of_any_csv() -> None:
    found = read(HEADER, asked(PLAIN))
    assert (found.app, found.label) == (APP, "CSV")


def test_nothing_is_recognised_where_no_columns_are_named(tmp_path: Path) -> None:
    path = tmp_path / "mine.csv"
    path.write_text(HEADER)
    assert recognised(Sheet.of(path), Asked()) is None


def test_columns_are_found_however_they_are_spelt() -> None:
    (row,) = rows(" DATE ,lift,WEIGHT,  reps", "2025-03-28,Squat,100kg,5")
    assert row.done.reps == 5


def test_all_that_a_set_can_be_is_read() -> None:
    header = "Day,Ex,kg,N,RPE,Sec,How,Side,Kind,Rest,Note"
    named = (
        "date=Day,exercise=Ex,load=kg,reps=N,rpe=RPE,duration=Sec,distance=How,side=Side,"
        "kind=Kind,rest=Rest,note=Note"
    )
    line = "2025-03-28,Carry,32,5,8.5,1:30,40 m,left,Warm-up,90,slow"
    (row,) = rows(header, line, named=named)
    effort = Effort("rpe", 85)
    done = Done(SetKind.WARMUP, "32", Unit.KG, 5, 90_000, 40, effort, Side.LEFT, "slow")
    assert row.done == done
    assert row.rest_ms == 90_000


LOADS = {
    "in the cell": ("62.5 kg", "It", NOTHING, ("62.5", Unit.KG)),
    "in the cell, without a space": ("135lbs", "It", NOTHING, ("135", Unit.LB)),
    "in the column's name": ("60", "Load (lb)", NOTHING, ("60", Unit.LB)),
    "as the column's name": ("60", "kg", NOTHING, ("60", Unit.KG)),
    "in a name with a line": ("60", "load_kg", NOTHING, ("60", Unit.KG)),
    "as said": ("60", "It", Asked(unit=Unit.KG), ("60", Unit.KG)),
    "in the cell, against the name": ("60 kg", "lb", NOTHING, ("60", Unit.KG)),
    "with a decimal comma": ("62,5 kg", "It", NOTHING, ("62.5", Unit.KG)),
    "with a float's noise": ("37.499999 kg", "It", NOTHING, ("37.5", Unit.KG)),
    "help": ("-15 kg", "It", NOTHING, ("-15", Unit.KG)),
    "added to the lifter": ("bw+20 kg", "It", NOTHING, ("20", Unit.KG)),
    "help said of the lifter": ("BW - 15 kg", "It", NOTHING, ("-15", Unit.KG)),
    "the lifter alone": ("Bodyweight", "It", NOTHING, ("", None)),
    "nothing": ("", "It", NOTHING, ("", None)),
    "zero": ("0", "It", NOTHING, ("", None)),
}


@pytest.mark.parametrize(("cell", "column", "said", "load"), LOADS.values(), ids=LOADS)
def test_a_load_is_read_with_its_unit(
    cell: str, column: str, said: Asked, load: tuple[str, Unit | None]
) -> None:
    done = done_with("load", cell, column=column, said=said)
    assert (done.load, done.unit) == load


def test_a_column_tells_the_unit_of_each_row() -> None:
    named = f"{PLAIN},unit=Unit"
    lines = ("2025-03-28,Squat,100,5,kg", "2025-03-28,Squat,225,5,lbs")
    units = [row.done.unit for row in rows(f"{HEADER},Unit", *lines, named=named)]
    assert units == [Unit.KG, Unit.LB]


def test_a_load_without_a_unit_is_asked_for() -> None:
    with pytest.raises(UnsaidUnitError) as error:
        rows(HEADER, "2025-03-28,Squat,,5", "2025-03-28,Squat,100,5")
    assert error.value.what == "unit"


DISTANCES = {
    "in the cell": ("5 km", "It", NOTHING, 5000),
    "in the column's name": ("0.5", "Distance (mi)", NOTHING, 805),
    "as said": ("2", "It", Asked(distance_unit="km"), 2000),
    "nothing": ("0", "It", NOTHING, None),
}


@pytest.mark.parametrize(("cell", "column", "said", "metres"), DISTANCES.values(), ids=DISTANCES)
def test_a_distance_is_read_with_its_unit(
    cell: str, column: str, said: Asked, metres: int | None
) -> None:
    assert done_with("distance", cell, column=column, said=said).distance_m == metres


def test_a_distance_without_a_unit_is_asked_for() -> None:
    with pytest.raises(UnsaidUnitError) as error:
        done_with("distance", "5")
    assert error.value.what == "distance_unit"


WORDS = {
    "a warm-up": ("kind", "Warm-Up", Done(SetKind.WARMUP, reps=5)),
    "a letter": ("kind", "d", Done(SetKind.DROP, reps=5)),
    "a normal set": ("kind", "normal", Done(reps=5)),
    "as many as possible": ("kind", "AMRAP", Done(SetKind.AMRAP, reps=5)),
    "rest-pause": ("kind", "rest_pause", Done(SetKind.REST_PAUSE, reps=5)),
    "no kind": ("kind", "", Done(reps=5)),
    "a side": ("side", "R", Done(reps=5, side=Side.RIGHT)),
    "each side": ("side", "each side", Done(reps=5, side=Side.EACH)),
    "both at once": ("side", "both", Done(reps=5)),
    "reps in reserve": ("rir", "1.5", Done(reps=5, effort=Effort("rir", 15))),
    "none in reserve": ("rir", "0", Done(reps=5, effort=Effort("rir", 0))),
    "RPE": ("rpe", "8", Done(reps=5, effort=Effort("rpe", 80))),
    "no RPE": ("rpe", "0", Done(reps=5)),
    "a duration": ("duration", "1m 30s", Done(reps=5, duration_ms=90_000)),
    "a note": ("note", " slow ", Done(reps=5, note="slow")),
}


@pytest.mark.parametrize(("what", "cell", "done"), WORDS.values(), ids=WORDS)
def test_a_cell_says_one_thing_of_a_set(what: str, cell: str, done: Done) -> None:
    assert done_with(what, cell) == done


def test_a_row_may_stand_for_several_sets() -> None:
    lines = ("2025-03-28,Squat,100 kg,5,3", "2025-03-28,Squat,90 kg,8,")
    found = rows(f"{HEADER},Sets", *lines, named=f"{PLAIN},sets=Sets")
    assert [(row.line, row.number, row.done.reps) for row in found] == [
        *((2, 1, 5), (2, 2, 5), (2, 3, 5), (3, 4, 8)),
    ]


def test_a_lift_that_did_not_go_up_is_a_set() -> None:
    line = "2025-03-28,Squat,140 kg,0,failed"
    (row,) = rows(f"{HEADER},Kind", line, named=f"{PLAIN},kind=Kind")
    assert row.done == Done(SetKind.FAILURE, "140", Unit.KG, 0)


LEFT = {
    "a load alone": ("2025-03-28,Squat,100 kg,,", EMPTY),
    "nothing done": ("2025-03-28,Squat,,0,", EMPTY),
    "no sets": ("2025-03-28,Squat,100 kg,5,0", "a row of no sets"),
}


@pytest.mark.parametrize(("line", "why"), LEFT.values(), ids=LEFT)
def test_a_row_that_is_no_set_is_left(line: str, why: str) -> None:
    named = f"{PLAIN},sets=Sets"
    assert arrivals(f"{HEADER},Sets", line, named=named) == [Left(2, why)]


FAULTS = {
    "date": ("date", "soon", "'soon' is no date"),
    "a date and more": ("date", "2025-03-28 later", "'2025-03-28 later' is no date"),
    "time": ("time", "late", "'late' is no time"),
    "start": ("start", "9", "'9' is no start"),
    "exercise": ("exercise", "  ", "no exercise"),
    "load": ("load", "heavy", "'heavy' is no weight"),
    "load in stones": ("load", "10 st", "'st' is no unit of weight"),
    "unit": ("unit", "stone", "'stone' is no unit of weight"),
    "another unit": ("unit", "lb", "'1 kg' is not in lb"),
    "reps": ("reps", "5-8", "'5-8' is no number of reps"),
    "sets": ("sets", "101", "'101' is no number of sets"),
    "rpe": ("rpe", "hard", "'hard' is no RPE"),
    "rir": ("rir", "10", "'10' is no RIR"),
    "duration": ("duration", "long", "'long' is no time"),
    "distance": ("distance", "5 leagues", "'leagues' is no unit of distance"),
    "side": ("side", "up", "'up' is no side"),
    "kind": ("kind", "hard", "'hard' is no kind of set"),
    "rest": ("rest", "enough", "'enough' is no rest"),
}


@pytest.mark.parametrize(("what", "cell", "why"), FAULTS.values(), ids=FAULTS)
def test_a_cell_that_says_nothing_is_a_fault_of_its_row(what: str, cell: str, why: str) -> None:
    cells = {"date": "2025-03-28", "exercise": "Squat", "reps": "5", "load": "1 kg"} | {what: cell}
    named = ",".join(f"{name}={name.upper()}" for name in cells)
    found = arrivals(",".join(map(str.upper, cells)), ",".join(cells.values()), named=named)
    assert found == [Fault(2, why)]


def test_rpe_and_reps_in_reserve_must_agree() -> None:
    named = "date=Date,exercise=Lift,reps=Reps,rpe=RPE,rir=RIR"
    lines = ("2025-03-28,Squat,5,8,2", "2025-03-28,Squat,5,8,3")
    fault, row = arrivals("Date,Lift,Reps,RPE,RIR", *lines, named=named)
    assert fault == Fault(3, "RPE 8 and RIR 3")
    assert isinstance(row, Row)
    assert row.done.effort == Effort("rpe", 80)


def test_a_row_with_other_columns_is_a_fault() -> None:
    assert arrivals(HEADER, "2025-03-28,Squat") == [Fault(2, "2 of 4 columns")]


# Days, times and sessions

DATES = {
    "ISO": ("2025-03-04", ()),
    "slashes": ("2025/3/4", ()),
    "in words": ('"Mar 4, 2025"', ()),
    "in other words": ("4. März 2025", ()),
    "day first": ("04/03/2025", ("31/12/2024",)),
    "day first, with points": ("4.3.25", ("31.12.24",)),
    "month first": ("03/04/2025", ("12/31/2024",)),
}


@pytest.mark.parametrize(("text", "others"), DATES.values(), ids=DATES)
def test_a_day_is_read_as_the_whole_column_tells(text: str, others: tuple[str, ...]) -> None:
    lines = [f"{day},Squat,100 kg,5" for day in (text, *others)]
    assert rows(HEADER, *lines)[-1].occasion.day == date(2025, 3, 4)


@pytest.mark.parametrize(("order", "day"), [("dmy", date(2025, 4, 3)), ("mdy", date(2025, 3, 4))])
def test_the_order_of_a_days_numbers_may_be_said(order: str, day: date) -> None:
    named = PLAIN.replace("=Date", f"=Date:{order}")
    (row,) = rows(HEADER, "03/04/2025,Squat,100 kg,5", named=named)
    assert row.occasion.day == day


def test_days_that_could_be_two_are_not_guessed() -> None:
    with pytest.raises(UsageError, match="the day from the month") as error:
        rows(HEADER, "03/04/2025,Squat,100 kg,5")
    assert error.value.hint == "Write date=Date:dmy or date=Date:mdy."


def test_a_time_beside_the_day_is_the_sets_own() -> None:
    lines = ("2025-03-28 17:29,Squat,100 kg,5", "2025-03-28 17:33,Squat,100 kg,5")
    first, second = rows(HEADER, *lines)
    assert first.occasion.start == datetime(2025, 3, 28, 17, 29)  # noqa: DTZ001 - local
    assert (first.at, second.at) == (
        datetime(2025, 3, 28, 17, 29),  # noqa: DTZ001 - local
        datetime(2025, 3, 28, 17, 33),  # noqa: DTZ001 - local
    )


def test_a_time_alike_in_every_row_is_the_sessions() -> None:
    lines = ["28/03/2025 5:29 PM,Squat,100 kg,5"] * 2
    first, second = rows(HEADER, *lines)
    assert first.occasion.start == datetime(2025, 3, 28, 17, 29)  # noqa: DTZ001 - local
    assert first.at is second.at is None


def test_sets_of_one_minute_keep_their_order() -> None:
    clocks = ("17:29", "17:29", "", "17:31")
    lines = [f"2025-03-28,Squat,100 kg,{reps},{at}" for reps, at in enumerate(clocks, start=1)]
    found = rows(f"{HEADER},At", *lines, named=f"{PLAIN},time=At")
    assert [row.done.reps for row in found] == [1, 2, 3, 4]
    moments = [row.at for row in found if row.at]
    assert moments[1] - moments[0] == timedelta(milliseconds=1)
    assert moments == sorted(set(moments))


def test_a_start_tells_two_sessions_of_a_day_apart() -> None:
    named = f"{PLAIN},start=Start"
    starts = ("07:00", "18:00", "2025-03-28T19:00:00Z")
    lines = [f"2025-03-28,Squat,100 kg,5,{start}" for start in starts]
    found = [row.occasion for row in rows(f"{HEADER},Start", *lines, named=named)]
    assert [one.start for one in found] == [
        datetime(2025, 3, 28, 7, 0),  # noqa: DTZ001 - local
        datetime(2025, 3, 28, 18, 0),  # noqa: DTZ001 - local
        datetime(2025, 3, 28, 19, 0, tzinfo=UTC),
    ]


def test_midnight_is_what_programs_write_that_know_no_time() -> None:
    (row,) = rows(HEADER, "2025-03-28 00:00:00,Squat,100 kg,5")
    assert row.occasion.start is None


def test_a_title_tells_two_sessions_of_a_day_apart() -> None:
    named = f"{PLAIN},title=Title,session_note=Mood"
    lines = (
        *("2025-03-28,Squat,100 kg,5,Legs,fine", "2025-03-28,Bench,80 kg,5,Arms,"),
        *("2025-03-28,Squat,100 kg,4,Legs,fine", "2025-03-28,Squat,90 kg,4,Legs,tired"),
    )
    found = rows(f"{HEADER},Title,Mood", *lines, named=named)
    assert [(row.occasion.title, row.number) for row in found] == [
        *(("Legs", 1), ("Legs", 2), ("Legs", 3), ("Arms", 1)),
    ]
    assert found[0].occasion.note == "fine\ntired"
    assert found[0].occasion.key != found[3].occasion.key


def test_a_file_that_begins_with_the_newest_is_turned_round() -> None:
    lines = (
        *("2025-03-29 18:00,Row,60 kg,8", "2025-03-28 18:05,Squat,100 kg,4"),
        *("2025-03-28 18:05,Squat,100 kg,5", "2025-03-28 18:00,Squat,90 kg,6"),
    )
    assert [row.done.reps for row in rows(HEADER, *lines)] == [6, 5, 4, 8]


def test_a_file_of_days_alone_keeps_the_order_within_each() -> None:
    lines = ("2025-03-29,Row,60 kg,8", "2025-03-28,Squat,90 kg,6", "2025-03-28,Squat,100 kg,5")
    assert [row.done.reps for row in rows(HEADER, *lines)] == [6, 5, 8]


def test_the_note_on_an_exercise_is_on_its_first_set() -> None:
    named = "date=Date,exercise=Lift,reps=Reps,exercise_note=Cue,note=Note"
    lines = (
        *("2025-03-28,Squat,5,belt,", "2025-03-28,Squat,5,belt,slow"),
        *("2025-03-28,Squat,5,no belt,slow", "2025-03-28,Row,5,,"),
    )
    found = rows("Date,Lift,Reps,Cue,Note", *lines, named=named)
    assert [(row.note, row.done.note) for row in found] == [
        *(("belt", ""), ("", "slow"), ("", "no belt\nslow"), ("", "")),
    ]


def test_supersets_are_numbered_within_the_session() -> None:
    named = "date=Date,exercise=Lift,reps=Reps,superset=Group"
    groups = {"Squat": "B1", "Row": "B2", "Bench": "A", "Curl": "a", "Plank": "", "Dip": "0"}
    lines = [f"2025-03-28,{lift},5,{group}" for lift, group in groups.items()]
    found = rows("Date,Lift,Reps,Group", *lines, named=named)
    assert [row.superset for row in found] == [1, 1, 2, 2, None, None]


def test_a_column_that_was_not_named_is_told() -> None:
    found = arrivals("Date,Lift,Reps,Mood", "2025-03-28,Squat,5,fine", named=BARE)
    assert found[0] == Warned(1, "the column 'mood' is not read")
    assert isinstance(found[1], Row)


# What is asked back

REFUSED = {
    "no such thing": (
        "date=Date,exercise=Lift,weight=Weight,reps=Reps",
        '"weight" is nothing that a column can hold',
        "Did you mean load?",
    ),
    "a slip": (
        "date=Date,exercize=Lift,reps=Reps",
        '"exercize" is nothing that a column can hold',
        "Did you mean exercise?",
    ),
    "nothing like it": (
        "date=Date,exercise=Lift,qqq=Reps",
        '"qqq" is nothing that a column can hold',
        f"A column holds one of: {', '.join(WHAT)}.",
    ),
    "no such column": (
        "date=Date,exercise=Exercise,reps=Reps",
        'the file has no column "Exercise"',
        "Its columns are Date, Lift, Weight, Reps.",
    ),
    "no such column in an order": (
        "date=Day:dmy,exercise=Lift,reps=Reps",
        'the file has no column "Day:dmy"',
        "Its columns are Date, Lift, Weight, Reps.",
    ),
    "twice": (
        "date=Date,exercise=Lift,reps=Reps,reps=Weight",
        "reps is given two columns",
        "Name one.",
    ),
    "no date": (
        "exercise=Lift,reps=Reps",
        "no column is named for date",
        "Its columns are Date, Lift, Weight, Reps.",
    ),
    "no exercise": (
        "date=Date,reps=Reps",
        "no column is named for exercise",
        "Its columns are Date, Lift, Weight, Reps.",
    ),
    "nothing done": (
        "date=Date,exercise=Lift,load=Weight",
        "no column is named for reps, duration or distance",
        "Its columns are Date, Lift, Weight, Reps.",
    ),
}


@pytest.mark.parametrize(("named", "message", "hint"), REFUSED.values(), ids=REFUSED)
def test_columns_that_do_not_fit_are_refused(named: str, message: str, hint: str) -> None:
    with pytest.raises(UsageError) as error:
        read(HEADER, asked(named))
    assert error.value.message == message
    assert error.value.unchanged == "Nothing was written."
    assert error.value.hint == hint


WHOLE = "\n".join(
    (
        *("When,Clock,Ex,Load,N,RPE,Far,Set,Group,Note,Mood",),
        *(
            "31/12/2024,17:29,Squat,62.5 kg,5,8,,W,A1,é,fine",
            "31/12/2024,17:33,Row,135lbs,5,,,,A2,,",
        ),
        *("01/01/2025,,Carry,bw,,,40 m,,,,", '02/01/2025,,Squat,"60 kg",3,9,,,,"two\nlines",'),
    )
).encode()


@settings(max_examples=250, deadline=None)
@given(damaged(WHOLE), st.sampled_from([NOTHING, Asked(Unit.KG, "km")]))
def test_no_damage_breaks_the_reader(text: bytes, said: Asked) -> None:
    named = (
        "date=When,time=Clock,exercise=Ex,load=Load,reps=N,rpe=RPE,distance=Far,kind=Set,"
        "superset=Group,note=Note,session_note=Mood"
    )
    try:
        for one in read(text, asked(named, said)).arrivals:
            assert isinstance(one, Row | Fault | Left | Warned)
    except FitlogError:
        pass
