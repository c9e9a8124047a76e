"""Hevy's exports: each of their layouts and habits, over small files made up here."""

import csv
import io
from collections.abc import Iterable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Literal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fitlog.errors import FitlogError
from fitlog.exchange.logs.arriving import (
    Arrival,
    Asked,
    Done,
    Fault,
    Left,
    Row,
    UnsaidUnitError,
    Warned,
)
from fitlog.exchange.logs.hevy import recognised
from fitlog.exchange.logs.sheet import Sheet
from fitlog.training.load import Unit
from fitlog.training.sets import Effort, SetKind

Quoting = Literal[0, 1]
NOTHING_ASKED = Asked()
COLUMNS = [
    *("title", "start_time", "end_time", "description"),
    *("exercise_title", "superset_id", "exercise_notes", "set_index", "set_type"),
    *("weight_kg", "reps", "distance_km", "duration_seconds", "rpe"),
]
SET = {
    "title": "Push",
    "start_time": "4 Mar 2030, 18:05",
    "end_time": "4 Mar 2030, 19:20",
    "exercise_title": "Landmine Press",
    "set_index": "0",
    "set_type": "normal",
    "weight_kg": "60",
    "reps": "8",
}
START = datetime(2030, 3, 4, 18, 5)  # noqa: DTZ001 - local, as the file has it


def a_set(**cells: str) -> dict[str, str]:
    return {**SET, **cells}


def file(
    sets: Iterable[dict[str, str]],
    *,
    columns: Iterable[str] = COLUMNS,
    separator: str = ",",
    quoting: Quoting = csv.QUOTE_MINIMAL,
) -> str:
    text = io.StringIO()
    writer = csv.DictWriter(
        text, list(columns), delimiter=separator, quoting=quoting, extrasaction="ignore"
    )
    writer.writeheader()
    writer.writerows(sets)
    return text.getvalue()


def arrivals(folder: Path, text: str | bytes, asked: Asked = NOTHING_ASKED) -> list[Arrival]:
    path = folder / "export.csv"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    reading = recognised(Sheet.of(path), asked)
    assert reading is not None
    assert reading.app == "hevy"
    return list(reading.arrivals)


def rows(folder: Path, text: str, asked: Asked = NOTHING_ASKED) -> list[Row]:
    found = arrivals(folder, text, asked)
    assert all(isinstance(one, Row) for one in found), found
    return [one for one in found if isinstance(one, Row)]


def only(folder: Path, asked: Asked = NOTHING_ASKED, **cells: str) -> Row:
    (row,) = rows(folder, file([a_set(**cells)]), asked)
    return row


def why(folder: Path, **cells: str) -> str:
    (found,) = arrivals(folder, file([a_set(**cells)]))
    assert isinstance(found, Fault | Left), found
    assert found.line == 2
    return found.why


def renamed(text: str, **names: str) -> str:
    for name, new in names.items():
        text = text.replace(name, new, 1)
    return text


def test_a_set_tells_all_that_its_row_holds(tmp_path: Path) -> None:
    row = only(
        tmp_path, description="Slept well", exercise_notes="Elbows in", superset_id="1", rpe="8.5"
    )
    assert row.line == 2
    assert row.exercise == "Landmine Press"
    assert row.done == Done(SetKind.WORK, "60", Unit.KG, 8, effort=Effort("rpe", 85))
    assert (row.block, row.number, row.superset, row.note) == (1, 1, 1, "Elbows in")
    assert row.occasion.start == START
    assert row.occasion.length_ms == 75 * 60_000
    assert (row.occasion.title, row.occasion.note) == ("Push", "Slept well")


@pytest.mark.parametrize(
    ("separator", "quoting"),
    [
        pytest.param(",", csv.QUOTE_MINIMAL, id="unquoted but for the dates"),
        pytest.param(",", csv.QUOTE_ALL, id="every cell quoted"),
        pytest.param(";", csv.QUOTE_MINIMAL, id="semicolons"),
        pytest.param("\t", csv.QUOTE_MINIMAL, id="tabs"),
    ],
)
def test_however_cells_are_quoted_and_parted(
    tmp_path: Path, separator: str, quoting: Quoting
) -> None:
    sets = [a_set(title="Push, heavy", rpe="9"), a_set(title="Push, heavy", set_index="1")]
    first, second = rows(tmp_path, file(sets, separator=separator, quoting=quoting))
    assert first.occasion == second.occasion
    assert first.occasion.title == "Push, heavy"
    assert [row.number for row in (first, second)] == [1, 2]


def test_a_mark_before_the_header_and_crlf_are_no_matter(tmp_path: Path) -> None:
    text = "\ufeff" + file([a_set(exercise_notes="one\r\ntwo"), a_set(set_index="1")])
    assert [row.note for row in rows(tmp_path, text)] == ["one\ntwo", ""]


def test_thirteen_columns_and_decimal_commas(tmp_path: Path) -> None:
    columns = [name for name in COLUMNS if name != "superset_id"]
    sets = [
        a_set(weight_kg="62,5", rpe="8,5"),
        a_set(weight_kg="", reps="", distance_km="2,4", duration_seconds="600", set_index="1"),
    ]
    lift, run = rows(tmp_path, file(sets, columns=columns, separator=";"))
    assert lift.superset is None
    assert (lift.done.load, lift.done.effort) == ("62.5", Effort("rpe", 85))
    assert (run.done.distance_m, run.done.duration_ms) == (2400, 600_000)


def test_a_comma_is_no_decimal_sign_where_the_column_has_points(tmp_path: Path) -> None:
    fault, row = arrivals(
        tmp_path, file([a_set(weight_kg="1,200"), a_set(weight_kg="62.5", set_index="1")])
    )
    assert fault == Fault(2, "'1,200' is no weight")
    assert isinstance(row, Row)


@pytest.mark.parametrize("load", ["kg", "lbs"])
@pytest.mark.parametrize("distance", ["km", "miles"])
def test_the_two_units_vary_apart(tmp_path: Path, load: str, distance: str) -> None:
    text = file([a_set(reps="", distance_km="3")])
    text = renamed(text, weight_kg=f"weight_{load}", distance_km=f"distance_{distance}")
    # What was asked for is about files that do not say it.
    (row,) = rows(tmp_path, text, Asked(Unit.KG, "yd"))
    assert row.done.unit is {"kg": Unit.KG, "lbs": Unit.LB}[load]
    assert row.done.distance_m == {"km": 3000, "miles": 4828}[distance]


def test_a_header_without_units_takes_those_that_were_asked_for(tmp_path: Path) -> None:
    text = renamed(file([a_set(distance_km="2")]), weight_kg="weight", distance_km="distance")
    (row,) = rows(tmp_path, text, Asked(Unit.LB, "mi"))
    assert (row.done.load, row.done.unit, row.done.distance_m) == ("60", Unit.LB, 3219)


@pytest.mark.parametrize(
    ("cells", "asked", "what"),
    [
        pytest.param({}, Asked(distance_unit="km"), "unit", id="of the load"),
        pytest.param({"distance_km": "2"}, Asked(Unit.KG), "distance_unit", id="of the distance"),
    ],
)
def test_an_unsaid_unit_is_demanded(
    tmp_path: Path, cells: dict[str, str], asked: Asked, what: str
) -> None:
    text = renamed(file([a_set(**cells)]), weight_kg="weight", distance_km="distance")
    with pytest.raises(UnsaidUnitError) as caught:
        arrivals(tmp_path, text, asked)
    assert caught.value.what == what


def test_no_unit_is_demanded_for_what_is_not_used(tmp_path: Path) -> None:
    sets = [a_set(weight_kg="0", distance_km=""), a_set(weight_kg="", distance_km="0")]
    text = renamed(file(sets), weight_kg="weight", distance_km="distance")
    assert [row.done.load for row in rows(tmp_path, text)] == ["", ""]


@pytest.mark.parametrize(
    ("said", "start"),
    [
        pytest.param("28 Mar 2031, 17:29", (3, 28, 17, 29), id="English, the day first"),
        pytest.param("Jun 11, 2031, 1:01 PM", (6, 11, 13, 1), id="English, the month first"),
        pytest.param("Jun 1, 2031, 12:30\u202fAM", (6, 1, 0, 30), id="a narrow space before AM"),
        pytest.param("5 Fev 2031, 07:34", (2, 5, 7, 34), id="Portuguese February"),
        pytest.param("5 Mai 2031, 07:34", (5, 5, 7, 34), id="Portuguese May"),
        pytest.param("5 set. 2031, 07:34", (9, 5, 7, 34), id="Portuguese September"),
        pytest.param("5 de out. de 2031, 07:34", (10, 5, 7, 34), id="Portuguese with de"),
        pytest.param("12 févr. 2031, 18:30", (2, 12, 18, 30), id="French February"),
        pytest.param("12 juin 2031, 18:30", (6, 12, 18, 30), id="French June"),
        pytest.param("12 juil. 2031, 18:30", (7, 12, 18, 30), id="French July"),
        pytest.param("12 aou\u0302t 2031, 18:30", (8, 12, 18, 30), id="August in two letters"),
        pytest.param("12 déc. 2031, 18:30", (12, 12, 18, 30), id="French December"),
        pytest.param("9. März 2031, 06:00", (3, 9, 6, 0), id="German March"),
        pytest.param("9 Mai 2031, 06:00", (5, 9, 6, 0), id="German May"),
        pytest.param("9. Okt. 2031, 06:00", (10, 9, 6, 0), id="German October"),
        pytest.param("9 Dez. 2031, 06:00", (12, 9, 6, 0), id="German December"),
        pytest.param("2031-03-28 17:29:00", (3, 28, 17, 29), id="ISO"),
    ],
)
def test_dates_in_several_languages(
    tmp_path: Path, said: str, start: tuple[int, int, int, int]
) -> None:
    row = only(tmp_path, start_time=said, end_time="")
    assert row.occasion.start == datetime(2031, *start)  # noqa: DTZ001 - local
    assert row.occasion.length_ms is None


@pytest.mark.parametrize(
    "said", ["", "yesterday", "4 Mar 2030", "31 Feb 2030, 10:00", "04.03.30 18:05", "04/03/2030"]
)
def test_what_is_no_date_is_a_fault(tmp_path: Path, said: str) -> None:
    assert why(tmp_path, start_time=said) == f"{said!r} is no date"


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ("normal", SetKind.WORK),
        ("warmup", SetKind.WARMUP),
        ("failure", SetKind.FAILURE),
        ("dropset", SetKind.DROP),
        ("Drop set", SetKind.DROP),
        ("", SetKind.WORK),
    ],
)
def test_types_of_sets(tmp_path: Path, said: str, kind: SetKind) -> None:
    assert only(tmp_path, set_type=said).done.kind is kind


def test_an_unknown_type_is_work_and_told_once(tmp_path: Path) -> None:
    types = ("cluster", "Cluster", "iso hold")
    sets = [a_set(set_type=word, reps=f"{n + 3}", set_index=f"{n}") for n, word in enumerate(types)]
    found = arrivals(tmp_path, file(sets))
    assert [one for one in found if isinstance(one, Warned)] == [
        Warned(2, "sets marked 'cluster' are taken as working sets"),
        Warned(4, "sets marked 'iso hold' are taken as working sets"),
    ]
    assert [one.done.kind for one in found if isinstance(one, Row)] == [SetKind.WORK] * 3


def test_a_row_whose_type_is_no_word_is_a_fault(tmp_path: Path) -> None:
    assert why(tmp_path, set_type="60") == "'60' is no type of set"


@pytest.mark.parametrize(
    ("said", "superset"), [("", None), ("0", 0), ("1", 1), ("1.0", 1), (" ", None)]
)
def test_the_first_superset_is_0(tmp_path: Path, said: str, superset: int | None) -> None:
    assert only(tmp_path, superset_id=said).superset == superset


def test_zero_is_as_good_as_empty(tmp_path: Path) -> None:
    row = only(tmp_path, weight_kg="0", distance_km="0", duration_seconds="0", rpe="0")
    assert row.done == Done(SetKind.WORK, reps=8)
    row = only(tmp_path, weight_kg="0", reps="0", duration_seconds="45")
    assert row.done == Done(SetKind.WORK, duration_ms=45_000)


@pytest.mark.parametrize("kind", ["normal", "failure"])
@pytest.mark.parametrize("reps", ["", "0"])
def test_a_weight_without_reps_is_no_set(tmp_path: Path, kind: str, reps: str) -> None:
    assert why(tmp_path, set_type=kind, reps=reps) == "a row without reps, time or distance"


@pytest.mark.parametrize(
    ("unit", "said", "load"),
    [("kg", "37.499999", "37.5"), ("kg", "22.679618", "22.68"), ("lbs", "154.32358", "154.3")],
)
def test_the_noise_of_floats_is_rounded_away(
    tmp_path: Path, unit: str, said: str, load: str
) -> None:
    (row,) = rows(tmp_path, renamed(file([a_set(weight_kg=said)]), weight_kg=f"weight_{unit}"))
    assert row.done.load == load


@pytest.mark.parametrize(
    ("cells", "said"),
    [
        ({"weight_kg": "heavy"}, "'heavy' is no weight"),
        ({"weight_kg": "9e99"}, "'9e99' is no weight"),
        ({"reps": "8.5"}, "'8.5' is no number of reps"),
        ({"reps": "-8"}, "'-8' is no number of reps"),
        ({"distance_km": "far"}, "'far' is no distance"),
        ({"distance_km": "-1"}, "'-1' is no distance"),
        ({"duration_seconds": "long"}, "'long' is no time"),
        ({"rpe": "11"}, "'11' is no RPE"),
        ({"set_index": "first"}, "'first' is no set index"),
        ({"superset_id": "A"}, "'A' is no superset"),
        ({"exercise_title": " "}, "no exercise"),
        ({"reps": "x" * 500}, f"'{'x' * 40}' is no number of reps"),
    ],
)
def test_a_cell_that_cannot_be_read_is_told(
    tmp_path: Path, cells: dict[str, str], said: str
) -> None:
    assert why(tmp_path, **cells) == said


def test_a_row_of_too_few_columns_is_a_fault_at_its_line(tmp_path: Path) -> None:
    text = file([a_set(exercise_notes="one\ntwo")]) + "Push,cut\r\n" + "\r\n"
    fault, row = arrivals(tmp_path, text)
    assert fault == Fault(4, "2 of 14 columns")
    assert isinstance(row, Row)


@pytest.mark.parametrize(
    "cell",
    [
        pytest.param("Seat 4\nslow down", id="a line's end"),
        pytest.param("Seat 4\\nslow down", id="a backslash and an n"),
    ],
)
def test_notes_of_several_lines(tmp_path: Path, cell: str) -> None:
    row = only(tmp_path, description=cell, exercise_notes=cell)
    assert row.note == row.occasion.note == "Seat 4\nslow down"


def test_an_exercise_note_is_on_its_blocks_first_set_only(tmp_path: Path) -> None:
    sets = [
        *(a_set(exercise_notes="Slow", set_index=f"{n}") for n in range(3)),
        *(a_set(exercise_notes="Slow", set_index=f"{n}") for n in range(2)),
        a_set(exercise_title="Dip"),
    ]
    found = rows(tmp_path, file(sets))
    assert [row.note for row in found] == ["Slow", "", "", "Slow", "", ""]
    assert not any(row.done.note for row in found)


def test_a_note_that_comes_later_in_a_block_is_on_its_set(tmp_path: Path) -> None:
    notes = ["", "Slow", "Slow", "Fast"]
    sets = [a_set(exercise_notes=note, set_index=f"{n}") for n, note in enumerate(notes)]
    found = rows(tmp_path, file(sets))
    assert not any(row.note for row in found)
    assert [row.done.note for row in found] == ["", "Slow", "", "Fast"]


def test_an_exercise_done_twice_stays_two_blocks(tmp_path: Path) -> None:
    names = ["Bench", "Bench", "Row", "Bench", "Bench", "Bench"]
    sets = [
        a_set(exercise_title=name, set_index=index)
        for name, index in zip(names, "010010", strict=True)
    ]
    found = rows(tmp_path, file(sets))
    assert [(row.exercise, row.block, row.number) for row in found] == [
        ("Bench", 1, 1),
        ("Bench", 1, 2),
        ("Row", 1, 1),
        ("Bench", 2, 1),
        ("Bench", 2, 2),
        ("Bench", 3, 1),
    ]


@pytest.mark.parametrize("reps", ["", "many"], ids=["is left out", "is at fault"])
def test_a_block_begins_even_where_its_first_row(tmp_path: Path, reps: str) -> None:
    indices = [("0", "8"), ("0", reps), ("1", "8"), ("2", "8")]
    sets = [a_set(set_index=index, reps=reps) for index, reps in indices]
    other, *found = arrivals(tmp_path, file(sets))
    assert isinstance(other, Left | Fault)
    places = [(row.block, row.number) for row in found if isinstance(row, Row)]
    assert places == [(1, 1), (2, 1), (2, 2)]


def test_a_set_without_an_index_begins_no_block(tmp_path: Path) -> None:
    found = rows(tmp_path, file(a_set(set_index=index) for index in ("0", "", "2")))
    assert [(row.block, row.number) for row in found] == [(1, 1), (1, 2), (1, 3)]


def test_equal_rows_are_legitimate(tmp_path: Path) -> None:
    found = rows(tmp_path, file([a_set(), a_set()]))
    assert [(row.block, row.number) for row in found] == [(1, 1), (2, 1)]


def test_the_oldest_session_comes_first_and_its_sets_in_their_order(tmp_path: Path) -> None:
    days = ["9 Mar 2030, 18:00", "2 Mar 2030, 18:00", "27 Feb 2030, 18:00"]
    sets = [
        a_set(start_time=day, end_time="", set_index=f"{n}", reps=f"{n + 5}")
        for day in days
        for n in range(3)
    ]
    found = rows(tmp_path, file(sets))
    assert [row.line for row in found] == [8, 9, 10, 5, 6, 7, 2, 3, 4]
    assert [row.done.reps for row in found] == [5, 6, 7] * 3


def test_one_start_and_two_titles_are_two_sessions(tmp_path: Path) -> None:
    sets = [a_set(), a_set(title="Cardio"), a_set(set_index="1")]
    push, more, cardio = rows(tmp_path, file(sets))
    assert push.occasion == more.occasion
    assert push.occasion.key != cardio.occasion.key
    assert push.occasion.start == cardio.occasion.start == START


def test_sessions_of_one_title_are_told_apart_by_their_start(tmp_path: Path) -> None:
    early, late = rows(tmp_path, file([a_set(start_time="4 Mar 2030, 18:06"), a_set()]))
    assert early.occasion.key != late.occasion.key


def test_a_longer_export_gives_the_same_keys_and_places(tmp_path: Path) -> None:
    old = [a_set(), a_set(set_index="1")]
    new = [a_set(start_time="6 Mar 2030, 18:00", end_time="6 Mar 2030, 19:00")]
    short, long = (rows(tmp_path, file(sets)) for sets in (old, new + old))
    places = [
        [(row.occasion.key, row.exercise, row.block, row.number) for row in found]
        for found in (short, long)
    ]
    assert places[0] == places[1][:2]


LENGTHLESS = "its start is kept, its length is not"


@pytest.mark.parametrize(
    ("end", "what"),
    [
        ("15 Mar 2030, 18:06", f"a session of 264 h 1 min: {LENGTHLESS}"),
        ("5 Mar 2030, 00:06", f"a session of 6 h 1 min: {LENGTHLESS}"),
        ("4 Mar 2030, 18:04", f"a session that ends before it begins: {LENGTHLESS}"),
        ("late", f"'late' is no end of a session: {LENGTHLESS}"),
        ("2030-03-04T19:20:00Z", f"'2030-03-04T19:20:00Z' is no end of a session: {LENGTHLESS}"),
    ],
    ids=["eleven days", "a minute too long", "backwards", "no date", "another clock"],
)
def test_a_length_that_cannot_be_is_dropped_and_told_once(
    tmp_path: Path, end: str, what: str
) -> None:
    sets = [a_set(end_time=end), a_set(end_time=end, set_index="1")]
    warned, *found = arrivals(tmp_path, file(sets))
    assert warned == Warned(2, what)
    assert [row.occasion[2:4] for row in found if isinstance(row, Row)] == [(START, None)] * 2


@pytest.mark.parametrize(
    ("end", "minutes"), [("5 Mar 2030, 00:05", 360), ("4 Mar 2030, 18:05", None)]
)
def test_the_ends_of_what_a_length_may_be(tmp_path: Path, end: str, minutes: int | None) -> None:
    length = only(tmp_path, end_time=end).occasion.length_ms
    assert (length or None) == (minutes and minutes * 60_000)


def test_a_session_of_two_ends_is_told(tmp_path: Path) -> None:
    sets = [a_set(), a_set(set_index="1", end_time="4 Mar 2030, 19:00")]
    warned, first, second = arrivals(tmp_path, file(sets))
    assert warned == Warned(3, "a session with two ends: the first one is kept")
    assert isinstance(first, Row)
    assert isinstance(second, Row)
    assert first.occasion == second.occasion


def test_an_offset_is_kept(tmp_path: Path) -> None:
    start = "2030-03-04T18:05:00+01:00"
    row = only(tmp_path, start_time=start, end_time="2030-03-04T19:05:00+01:00")
    assert row.occasion.start is not None
    assert row.occasion.start.utcoffset() == timedelta(hours=1)
    assert row.occasion.length_ms == 3_600_000


def test_local_and_aware_starts_may_stand_in_one_file(tmp_path: Path) -> None:
    sets = [a_set(start_time=start, end_time="") for start in (SET["start_time"], "2029-01-01T10Z")]
    assert [row.line for row in rows(tmp_path, file(sets))] == [3, 2]


def test_a_column_that_is_not_read_is_told(tmp_path: Path) -> None:
    columns = [*COLUMNS, "calories", "weight_lbs"]
    *warned, row = arrivals(tmp_path, file([a_set(weight_lbs="132")], columns=columns))
    assert warned == [
        Warned(1, "the column 'calories' is not read"),
        Warned(1, "the column 'weight_lbs' is not read"),
    ]
    assert isinstance(row, Row)
    assert row.done.unit is Unit.KG


def test_columns_may_come_in_any_order_and_some_be_missing(tmp_path: Path) -> None:
    columns = ["reps", "weight_kg", "set_index", "exercise_title", "start_time", "title"]
    (row,) = rows(tmp_path, file([a_set()], columns=columns))
    assert row.done == Done(SetKind.WORK, "60", Unit.KG, 8)
    assert row.occasion.length_ms is None


@pytest.mark.parametrize(
    "text",
    [
        "Date,Workout Name,Exercise Name,Set Order,Weight,Reps,Distance,Seconds\n",
        "title,start_time,exercise_title,set_index,weight_stone,reps\n",
        "a\n",
        ",,,\n",
    ],
)
def test_other_sheets_are_not_recognised(tmp_path: Path, text: str) -> None:
    path = tmp_path / "other.csv"
    path.write_text(text)
    assert recognised(Sheet.of(path), NOTHING_ASKED) is None


def test_a_header_alone_is_an_empty_log(tmp_path: Path) -> None:
    assert arrivals(tmp_path, file([])) == []


def test_sets_that_say_the_same_share_one_value(tmp_path: Path) -> None:
    sets = [a_set(), a_set(title="More", exercise_title=f" {SET['exercise_title']} ")]
    one, other = rows(tmp_path, file(sets))
    assert one.done is other.done
    assert one.exercise is other.exercise


SAMPLE = file(
    [
        *(a_set(set_index=f"{n}", exercise_notes="one\ntwo", rpe="8.5") for n in range(3)),
        a_set(exercise_title="Row, seated", superset_id="0", weight_kg="37.499999"),
        a_set(start_time="Feb 28, 2030, 7:05 PM", end_time="Feb 28, 2030, 8:00 PM", reps=""),
        a_set(start_time="2 févr. 2030, 17:00", end_time="", distance_km="2.5", reps="0"),
    ],
    quoting=csv.QUOTE_ALL,
).encode()
PIECES = st.binary(max_size=6) | st.sampled_from(
    [b'"', b",", b";", b"\n", b"-", b"9e99", b"nan", b"\\n", b'""', b"\xc2\xa0", b"\xff", b"0"]
)


@settings(
    max_examples=800, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(data=st.data())
def test_whatever_is_changed_in_a_file_only_our_errors_come_out(
    tmp_path: Path, data: st.DataObject
) -> None:
    text = SAMPLE
    for _ in range(data.draw(st.integers(1, 4))):
        text = edited(data, text)
    path = tmp_path / "edited.csv"
    path.write_bytes(text)
    try:
        reading = recognised(Sheet.of(path), NOTHING_ASKED)
        found = list(reading.arrivals) if reading else []
    except FitlogError:
        return
    for one in found:
        assert one.line >= 1
        assert not isinstance(one, Fault) or len(one.why) < 120


def edited(data: st.DataObject, text: bytes) -> bytes:
    lines = text.splitlines(keepends=True)
    whole_lines: bool = data.draw(st.booleans())
    if lines and whole_lines:
        place = data.draw(st.integers(0, len(lines) - 1))
        cut = data.draw(st.integers(0, len(lines[place])))
        ways: list[list[bytes]] = [[], [lines[place]] * 2, [lines[place][:cut]]]
        lines[place : place + 1] = ways[data.draw(st.integers(0, 2))]
        return b"".join(lines)
    start = data.draw(st.integers(0, len(text)))
    return text[:start] + data.draw(PIECES) + text[start + data.draw(st.integers(0, 6)) :]
