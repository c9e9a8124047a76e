"""GymBook's export in several languages: numbers with words, commas, and a time for each set."""

from datetime import date, datetime
from pathlib import Path

import pytest
from damage import EDITS, Edits, edited
from hypothesis import HealthCheck, given, settings
from reading import arrivals, rows

from fitlog.errors import FitlogError
from fitlog.exchange.logs.arriving import Asked, Fault, Left, Row, UnsaidUnitError, Warned
from fitlog.exchange.logs.gymbook import recognised
from fitlog.exchange.logs.sheet import Sheet
from fitlog.training.load import Unit
from fitlog.training.sets import SetKind

GERMAN = (
    *("Datum", "Workout", "Zeit", "Übung", "Region", "Muskelgruppen (Primär)"),
    *("Muskelgruppen (Sekundär)", "Satz / Aufwärmsatz / Cool-down-Satz"),
    *("Wiederholungen / Zeit", "Gewicht / Strecke", "Notizen", "Übersprungen"),
)
ITALIAN = (
    *("Data", "Programma", "Orario", "Esercizio", "Zona", "Gruppi muscolari (Primari)"),
    *("Gruppi muscolari (Secondari)", "Set / Set di riscaldamento / Set di defaticamento"),
    *("Ripetizioni / Tempo", "Peso / Distanza", "Appunti", "Saltato"),
)
ENGLISH = (
    *("Date", "Workout", "Time", "Exercise", "Region", "Muscle Groups (Primary)"),
    *("Muscle Groups (Secondary)", "Set / Warm-up Set / Cool-down Set"),
    *("Reps / Time", "Weight / Distance", "Notes", "Skipped"),
)
POLISH = (
    *("Data", "Trening", "Czas", "Ćwiczenie", "Partia", "Mięśnie", "Mięśnie dodatkowe"),
    *("Seria / Rozgrzewka / Schłodzenie", "Powtórzenia / Czas", "Ciężar / Dystans"),
    *("Notatki", "Pominięte"),
)
SET = {
    "date": "14/03/31",
    "title": "Lista 2",
    "time": "18:20",
    "exercise": "Panca piana",
    "region": "Petto",
    "primary": "Pettorali, Deltoidi",
    "secondary": "",
    "kind": "Set",
    "work": "8 ripetizioni",
    "load": "42,50 kg",
    "note": "",
    "skipped": "No",
}
SKIPPED = "a set that was skipped"


def export(*some: dict[str, str], header: tuple[str, ...] = ITALIAN) -> str:
    """Return a file with these sets, each as SET is but for what is given."""
    lines = [header, *([*(SET | one).values()] for one in some)]
    return "".join(",".join(f'"{cell}"' for cell in line) + "\n" for line in lines)


def sets(folder: Path, *some: dict[str, str]) -> list[Row]:
    return rows(folder, export(*some))


def at(hour: int, minute: int, day: int = 14) -> datetime:
    return datetime(2031, 3, day, hour, minute)  # noqa: DTZ001 - local


def test_a_set_has_its_load_its_reps_and_its_own_time(tmp_path: Path) -> None:
    (row,) = sets(tmp_path, {})
    assert row.line == 2
    assert row.exercise == "Panca piana"
    assert row.done[:4] == (SetKind.WORK, "42.5", Unit.KG, 8)
    assert row.at == at(18, 20)


def test_a_session_is_a_day_and_a_name_and_begins_with_its_first_set(tmp_path: Path) -> None:
    found = sets(
        tmp_path,
        {"time": "18:40"},
        {"time": "18:25", "exercise": "Dip"},
        {"time": "19:30", "title": "Lista 3"},
    )
    told = [(row.occasion.title, row.occasion.start, row.at) for row in found]
    assert told == [
        ("Lista 2", at(18, 25), at(18, 25)),
        ("Lista 2", at(18, 25), at(18, 40)),
        ("Lista 3", at(19, 30), at(19, 30)),
    ]
    assert found[0].occasion.day == date(2031, 3, 14)
    assert found[0].occasion.key == "2031-03-14T18:25:00"


def test_what_was_skipped_begins_no_session(tmp_path: Path) -> None:
    text = export({"skipped": "Si", "time": "18:00"}, {})
    found = [one for one in arrivals(tmp_path, text) if isinstance(one, Row)]
    assert found[0].occasion.start == at(18, 20)


def test_the_newest_day_stands_first_and_comes_last(tmp_path: Path) -> None:
    found = sets(tmp_path, {"date": "16/03/31"}, {}, {"date": "13/03/31"})
    assert [row.line for row in found] == [4, 3, 2]


def test_sets_without_times_know_their_day_only(tmp_path: Path) -> None:
    (row,) = sets(tmp_path, {"time": ""})
    assert (row.occasion.start, row.occasion.day, row.at) == (None, date(2031, 3, 14), None)


@pytest.mark.parametrize(
    ("header", "cells", "kind", "note"),
    [
        (ITALIAN, {"kind": "Set"}, SetKind.WORK, ""),
        (ITALIAN, {"kind": "Set di riscaldamento"}, SetKind.WARMUP, ""),
        (ITALIAN, {"kind": "Set di defaticamento"}, SetKind.WARMUP, "cool-down"),
        (GERMAN, {"kind": "Satz", "work": "8 Wiederholungen"}, SetKind.WORK, ""),
        (GERMAN, {"kind": "Aufwärmsatz", "work": "8 Wdh."}, SetKind.WARMUP, ""),
        (ENGLISH, {"kind": "Warm-up set", "work": "8 reps"}, SetKind.WARMUP, ""),
        (ENGLISH, {"kind": "Set", "work": "8 repetitions"}, SetKind.WORK, ""),
        (POLISH, {"kind": "Rozgrzewka", "work": "8 powtórzeń"}, SetKind.WARMUP, ""),
    ],
)
def test_the_header_names_the_kinds_of_sets_in_its_language(
    tmp_path: Path, header: tuple[str, ...], cells: dict[str, str], kind: SetKind, note: str
) -> None:
    (row,) = rows(tmp_path, export(cells, header=header))
    assert (row.done.kind, row.done.note, row.done.reps) == (kind, note, 8)


@pytest.mark.parametrize(
    ("work", "reps", "seconds"),
    [
        ("1 ripetizione", 1, None),
        ("13 ripetizioni", 13, None),
        ("50 secondi", None, 50),
        ("1 minuto", None, 60),
        ("1,5 minuti", None, 90),
        ("1 ora 10 minuti", None, 4200),
        ("90 Sekunden", None, 90),
        ("1 Std. 5 Min.", None, 3900),
        ("45 s", None, 45),
        ("1:30", None, 90),
        ("0:01:30", None, 90),
    ],
)
def test_a_number_with_a_word_is_reps_or_a_time(
    tmp_path: Path, work: str, reps: int | None, seconds: int | None
) -> None:
    (row,) = sets(tmp_path, {"work": work})
    assert (row.done.reps, row.done.duration_ms) == (reps, seconds and seconds * 1000)


@pytest.mark.parametrize(
    ("cell", "load", "unit", "metres"),
    [
        ("0,00 kg", "", None, None),
        ("", "", None, None),
        ("0", "", None, None),
        ("18,25 kg", "18.25", Unit.KG, None),
        ("45,0 lbs", "45", Unit.LB, None),
        ("-10,00 kg", "-10", Unit.KG, None),
        ("1,5 km", "", None, 1500),
        ("400 m", "", None, 400),
        ("2,00 mi", "", None, 3219),
        ("42,50\u00a0kg", "42.5", Unit.KG, None),
    ],
)
def test_a_number_with_a_unit_is_a_load_or_a_distance(
    tmp_path: Path, cell: str, load: str, unit: Unit | None, metres: int | None
) -> None:
    (row,) = sets(tmp_path, {"load": cell})
    assert (row.done.load, row.done.unit, row.done.distance_m) == (load, unit, metres)


def test_a_point_in_a_column_makes_its_commas_no_decimal_sign(tmp_path: Path) -> None:
    found = arrivals(tmp_path, export({"load": "42.50 kg"}, {"load": "1,500 kg"}))
    assert [one.done.load for one in found if isinstance(one, Row)] == ["42.5"]
    assert found[1:] == [Fault(3, "'1,500 kg' is no weight and no distance")]


def test_a_load_without_a_unit_is_asked_about(tmp_path: Path) -> None:
    text = export({"load": "42,50"})
    with pytest.raises(UnsaidUnitError, match="kg or lb"):
        arrivals(tmp_path, text)
    (row,) = rows(tmp_path, text, Asked(unit=Unit.LB))
    assert (row.done.load, row.done.unit) == ("42.5", Unit.LB)


@pytest.mark.parametrize("word", ["Si", "Sì", "Ja", "Yes", "Oui", "Sí", "Sim", "yes"])
def test_a_skipped_set_is_left(tmp_path: Path, word: str) -> None:
    text = export({}, {"skipped": word, "work": "", "load": "?"})
    assert arrivals(tmp_path, text)[1:] == [Left(3, SKIPPED)]


@pytest.mark.parametrize("word", ["No", "Nein", "Non", "Não", ""])
def test_what_was_not_skipped_was_done(tmp_path: Path, word: str) -> None:
    assert len(sets(tmp_path, {"skipped": word})) == 1


def test_a_row_of_no_reps_is_left(tmp_path: Path) -> None:
    text = export({"work": "0 ripetizioni"})
    assert arrivals(tmp_path, text) == [Left(2, "a row without reps, time or distance")]


def test_an_exercise_that_comes_again_is_another_block(tmp_path: Path) -> None:
    text = export({}, {}, {"exercise": "Dip", "skipped": "Si"}, {}, {"title": "Lista 3"})
    found = [one for one in arrivals(tmp_path, text) if isinstance(one, Row)]
    places = [(row.occasion.title, row.block, row.number) for row in found]
    assert sorted(places) == [
        ("Lista 2", 1, 1),
        ("Lista 2", 1, 2),
        ("Lista 2", 2, 1),
        ("Lista 3", 1, 1),
    ]


def test_a_note_on_each_row_is_one_on_the_exercise(tmp_path: Path) -> None:
    found = sets(tmp_path, {"note": "gomiti"}, {"note": "gomiti"}, {"note": "duro"}, {})
    assert [(row.note, row.done.note) for row in found] == [
        ("gomiti", ""),
        ("", ""),
        ("", "duro"),
        ("", ""),
    ]


@pytest.mark.parametrize(
    ("dates", "first", "warning"),
    [
        (("14/03/31", "02/04/31"), date(2031, 4, 2), ""),
        (("03/14/31", "04/02/31"), date(2031, 4, 2), "03/14/31 has its month first"),
        (("02/04/31",), date(2031, 4, 2), "in 02/04/31 the day is taken to be"),
        (("04/04/31",), date(2031, 4, 4), ""),
        (("02.04.31",), date(2031, 4, 2), ""),
        (("02.04.2031",), date(2031, 4, 2), ""),
        (("2031-04-02",), date(2031, 4, 2), ""),
    ],
    ids=["day", "month", "either", "alike", "points", "a long year", "ISO"],
)
def test_the_dates_themselves_tell_their_order(
    tmp_path: Path, dates: tuple[str, ...], first: date, warning: str
) -> None:
    found = arrivals(tmp_path, export(*({"date": text} for text in dates)))
    assert [one.occasion.day for one in found if isinstance(one, Row)][-1] == first
    told = [one.what for one in found if isinstance(one, Warned)]
    assert len(told) == bool(warning)
    assert all(warning in what for what in told)


def test_dates_that_contradict_each_other_have_the_day_first(tmp_path: Path) -> None:
    found = arrivals(tmp_path, export({"date": "14/03/31"}, {"date": "03/15/31"}))
    assert [one for one in found if isinstance(one, Fault)] == [Fault(3, "'03/15/31' is no date")]


@pytest.mark.parametrize(
    ("cells", "why"),
    [
        ({"date": "ieri"}, "'ieri' is no date"),
        ({"time": "sera"}, "'sera' is no time"),
        ({"exercise": " "}, "no exercise"),
        ({"kind": "Superset"}, "'Superset' is no kind of set"),
        ({"work": "tante"}, "'tante' is no number of reps and no time"),
        ({"work": "12"}, "'12' is no number of reps and no time"),
        ({"work": "12 volte"}, "'12 volte' is no number of reps and no time"),
        ({"work": "1,5 ripetizioni"}, "'1,5 ripetizioni' is no number of reps and no time"),
        ({"work": "1 minuto circa"}, "'1 minuto circa' is no number of reps and no time"),
        ({"load": "tanti kg"}, "'tanti kg' is no weight and no distance"),
        ({"load": "3 mattoni"}, "'3 mattoni' is no weight and no distance"),
        ({"load": "-1,5 km"}, "'-1,5 km' is no weight and no distance"),
        ({"skipped": "forse"}, "'forse' is neither yes nor no"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_cell_that_is_not_understood_is_told(
    tmp_path: Path, cells: dict[str, str], why: str
) -> None:
    found = arrivals(tmp_path, export({}, cells, {}))
    assert [one for one in found if not isinstance(one, Row)] == [Fault(3, why)]
    assert len(found) == 3


def test_a_cut_row_is_told(tmp_path: Path) -> None:
    assert arrivals(tmp_path, export() + "14/03/31,Lista 2\n") == [Fault(2, "2 of 12 columns")]


@pytest.mark.parametrize(
    "header",
    [
        ITALIAN[:-1],
        (*ITALIAN, "Altro"),
        tuple(name.replace(" / ", " ") for name in ITALIAN),
        (*("Date", "Workout Name", "Duration", "Exercise Name", "Set Order", "Weight"), *"abcdef"),
    ],
    ids=["a column less", "a column more", "no choices", "another program"],
)
def test_another_layout_is_not_recognised(tmp_path: Path, header: tuple[str, ...]) -> None:
    path = tmp_path / "export.csv"
    path.write_text(export(header=header), encoding="utf-8")
    assert recognised(Sheet.of(path), Asked()) is None


VALID = export(
    {"kind": "Set di riscaldamento", "load": "0,00 kg"},
    {"note": "gomiti", "time": "18:24"},
    {"exercise": "Plank", "work": "50 secondi", "skipped": "Si"},
    {"date": "02/03/31", "work": "10 minuti", "load": "1,5 km"},
    {"date": "02/03/31", "title": "Lista 3", "time": ""},
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
    for one in found:
        assert not isinstance(one, Row) or one.done.reps or one.done[4] or one.done[5]
