"""Strong's exports: every layout they have had, every quirk, and whatever else a file may hold."""

import csv
import io
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from reading import NOTHING_ASKED, arrivals, rows

from fitlog.errors import BadFileError, FitlogError
from fitlog.exchange.logs import Asked, open_log
from fitlog.exchange.logs.arriving import Done, Fault, Left, Row, UnsaidUnitError, Warned
from fitlog.training.load import Unit
from fitlog.training.sets import Effort, SetKind

if TYPE_CHECKING:
    from collections.abc import Sequence

KG, LB = Unit.KG, Unit.LB
ASKED = Asked(KG, "km")
START = "2024-05-06 18:30:00"
CLASSIC = (
    "Date,Workout Name,Duration,Exercise Name,Set Order,"
    "Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE"
)
CURRENT = (
    '"Workout #";"Date";"Workout Name";"Duration (sec)";"Exercise Name";"Set Order";'
    '"Weight (kg)";"Reps";"RPE";"Distance (meters)";"Seconds";"Notes";"Workout Notes"'
)
IN_UNITS = (
    "Date;Workout Name;Exercise Name;Set Order;Weight;Weight Unit;Reps;RPE;"
    "Distance;Distance Unit;Seconds;Notes;Workout Notes"
)


class Quoted(csv.excel):
    quoting = csv.QUOTE_ALL


class Layout(NamedTuple):
    """A header, what its columns hold, how its rows are written, and what must be asked."""

    header: str
    holds: str
    asked: Asked = NOTHING_ASKED
    newline: str = "\n"
    quoted: bool = False
    units: tuple[str, str] = ("kg", "km")
    first: int = 1

    def written(self, *sets: dict[str, str]) -> str:
        """Return a file with these sets; what a set does not say is 0 or empty."""
        text = io.StringIO()
        separator = ";" if ";" in self.header else ","
        how = Quoted if self.quoted else csv.excel
        writer = csv.writer(text, how, delimiter=separator, lineterminator="")
        for said in sets:
            text.write(self.newline)
            writer.writerow([said.get(what, self.usual(what)) for what in self.holds.split()])
        return self.header + text.getvalue() + self.newline

    def usual(self, what: str) -> str:
        usual = {
            "number": "1",
            "date": START,
            "title": "Legs",
            "exercise": "Squat (Barbell)",
            "order": str(self.first),
            **dict.fromkeys(("load", "reps", "distance", "seconds"), "" if self.quoted else "0"),
        }
        return usual.get(what, "")


_TEN = "date title exercise order load reps distance seconds note session_note"
_TWELVE = "date title length exercise order load reps distance seconds note session_note rpe"
_THIRTEEN = "number date title length exercise order load reps rpe distance seconds note"
_UNITS = (
    "date title exercise order load unit reps rpe distance distance_unit seconds note session_note"
)
LAYOUTS = {
    "2016, kg and km": Layout(
        "Date,Workout Name,Exercise Name,Set Order,kg,Reps,km,Seconds,Notes",
        _TEN.removesuffix(" session_note"),
        newline="\r\n",
        first=0,
    ),
    "2016, lb and miles": Layout(
        "Date,Workout Name,Exercise Name,Set Order,lb,Reps,miles,Seconds,Notes",
        _TEN.removesuffix(" session_note"),
        newline="\r\n",
        units=("lb", "mi"),
        first=0,
    ),
    "2018, lbs and mi.": Layout(
        "Date;Workout Name;Exercise Name;Set Order;lbs;Reps;mi.;Seconds;Notes;Workout Notes",
        _TEN,
        units=("lb", "mi"),
    ),
    "2017": Layout(
        "Date,Workout Name,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,"
        "Workout Notes",
        _TEN,
        asked=ASKED,
    ),
    "2019, with RPE": Layout(
        "Date,Workout Name,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,"
        "Workout Notes,RPE",
        f"{_TEN} rpe",
        asked=ASKED,
    ),
    "2019, units without RPE": Layout(
        "Date;Workout Name;Exercise Name;Set Order;Weight;Weight Unit;Reps;"
        "Distance;Distance Unit;Seconds;Notes;Workout Notes",
        _UNITS.replace(" rpe", ""),
    ),
    "2020": Layout(CLASSIC, _TWELVE, asked=ASKED),
    "units in the rows": Layout(IN_UNITS, _UNITS, units=("lbs", "mi.")),
    "units in the rows, with duration": Layout(
        f"{IN_UNITS};Workout Duration", f"{_UNITS} length", units=("kg", "km")
    ),
    "current": Layout(CURRENT, f"{_THIRTEEN} session_note", quoted=True, units=("kg", "meters")),
    "current, in pounds": Layout(
        CURRENT.replace("kg", "lbs"),
        f"{_THIRTEEN} session_note",
        quoted=True,
        units=("lbs", "meters"),
    ),
    "French": Layout(
        "Date,Nom de l'entraînement,Durée,Nom de l'exercice,Ordre de la série,Poids,Réps,"
        "Distance,Secondes,Notes,Notes d'entraînement,RPE",
        _TWELVE,
        asked=ASKED,
        newline="\r\n",
    ),
    "German": Layout(
        "Datum,Workout-Name,Dauer,Name der Übung,Reihenfolge festlegen,Gewicht,Wiederh.,"
        "Entfernung,Sekunden,Notizen,Workout-Notizen,RPE",
        _TWELVE,
        asked=ASKED,
    ),
    "German, in another order": Layout(
        "Datum;Workout-Name;Name der Übung;Reihenfolge festlegen;Gewicht;Wiederh.;RPE;"
        "Entfernung;Sekunden;Notizen;Workout-Notizen;Workout-Dauer",
        "date title exercise order load reps rpe distance seconds note session_note length",
        asked=ASKED,
    ),
    "Spanish": Layout(
        "Fecha,Nombre del entrenamiento,Duración,Nombre del ejercicio,Orden de la serie,Peso,"
        "Reps,Distancia,Segundos,Notas,Notas del entrenamiento,RPE",
        _TWELVE,
        asked=ASKED,
    ),
    "Portuguese": Layout(
        "Data,Nome do treino,Duração,Nome do exercício,Ordem da série,Peso,Reps,Distância,"
        "Segundos,Notas,Notas do treino,RPE",
        _TWELVE,
        asked=ASKED,
    ),
    "Polish, by its columns": Layout(
        "Data,Nazwa treningu,Czas trwania,Nazwa ćwiczenia,Kolejność serii,Ciężar,Powt.,"
        "Dystans,Sekundy,Notatki,Notatki treningu,RPE",
        _TWELVE,
        asked=ASKED,
    ),
    "Polish and current, by its columns": Layout(
        '"Nr treningu";"Data";"Nazwa treningu";"Czas trwania (s)";"Nazwa ćwiczenia";'
        '"Kolejność serii";"Ciężar (kg)";"Powt.";"RPE";"Dystans (m)";"Sekundy";"Notatki";'
        '"Notatki treningu"',
        f"{_THIRTEEN} session_note",
        quoted=True,
        units=("kg", "m"),
    ),
}
EVERY_LAYOUT = pytest.mark.parametrize("layout", LAYOUTS.values(), ids=LAYOUTS)


def classic(*sets: dict[str, str]) -> str:
    return LAYOUTS["2020"].written(*sets)


def current(*sets: dict[str, str]) -> str:
    return LAYOUTS["current"].written(*sets)


def in_units(*sets: dict[str, str]) -> str:
    return LAYOUTS["units in the rows"].written(*sets)


def a_set(order: str = "1", load: str = "100", reps: str = "5", **more: str) -> dict[str, str]:
    return {"order": order, "load": load, "reps": reps, **more}


def a_rest(word: str = "Rest Timer", seconds: str = "120.0") -> dict[str, str]:
    return {"order": word, "seconds": seconds}


def whys(found: "Sequence[object]") -> list[tuple[int, str]]:
    return [(one.line, one.why) for one in found if isinstance(one, Fault | Left)]


# Layouts


@EVERY_LAYOUT
def test_every_layout_tells_the_same_sets(tmp_path: Path, layout: Layout) -> None:
    load, far = layout.units
    units = {"unit": load, "distance_unit": far}
    distance = {"km": "5.0", "mi": "3.1", "mi.": "3.1"}.get(far, "5000.0")
    text = layout.written(
        {**a_set(str(layout.first), "62.5", "8"), "note": "felt light", **units},
        {**a_set(str(layout.first + 1), "62.5", "6"), **units},
        {**units, "exercise": "Running", "distance": distance, "seconds": "1500"},
    )
    found = rows(tmp_path, text, layout.asked)
    unit = LB if load.startswith("lb") else KG
    metres = 4989 if far.startswith("mi") else 5000
    assert [(one.exercise, one.block, one.number, one.done, one.note) for one in found] == [
        ("Squat (Barbell)", 1, 1, Done(load="62.5", unit=unit, reps=8), "felt light"),
        ("Squat (Barbell)", 1, 2, Done(load="62.5", unit=unit, reps=6), ""),
        ("Running", 1, 1, Done(duration_ms=1_500_000, distance_m=metres), ""),
    ]
    assert [one.line for one in found] == [2, 3, 4]
    occasion = found[0].occasion
    assert {one.occasion for one in found} == {occasion}
    assert (occasion.key, occasion.title) == ("2024-05-06T18:30:00", "Legs")
    assert occasion.start == datetime(2024, 5, 6, 18, 30)  # noqa: DTZ001 - local


@EVERY_LAYOUT
def test_a_layout_is_known_and_says_its_columns(tmp_path: Path, layout: Layout) -> None:
    path = tmp_path / "strong.csv"
    path.write_text(layout.written(a_set()), "utf-8")
    reading = open_log(path, layout.asked, "strong")
    assert reading.app == "strong"
    assert reading.label == f"Strong, {len(layout.holds.split())} columns"


@pytest.mark.parametrize("guise", ["utf-8-sig", "utf-16"])
@EVERY_LAYOUT
def test_a_layout_is_known_in_other_encodings(tmp_path: Path, layout: Layout, guise: str) -> None:
    text = layout.written(a_set(unit="kg", exercise="Übung"))
    assert [one.exercise for one in rows(tmp_path, text.encode(guise), layout.asked)] == ["Übung"]


@EVERY_LAYOUT
def test_a_layout_without_its_header_is_known_by_its_cells(tmp_path: Path, layout: Layout) -> None:
    said = {"unit": "kg", "distance_unit": "km", "distance": "0"}
    text = layout.written(a_set(**said), a_set("2", **said))
    headless = text.partition(layout.newline)[2]
    known = len(layout.holds.split()) in {9, 10, 11, 13, 14} or layout.holds == _TWELVE
    if not known:
        with pytest.raises(BadFileError, match="is no log of a program"):
            arrivals(tmp_path, headless, ASKED)
        return
    found = rows(tmp_path, headless, ASKED)
    assert [(one.line, one.exercise, one.done) for one in found] == [
        (1, "Squat (Barbell)", Done(load="100", unit=KG, reps=5)),
        (2, "Squat (Barbell)", Done(load="100", unit=KG, reps=5)),
    ]


def test_columns_that_are_named_otherwise_are_not_taken_by_their_place(tmp_path: Path) -> None:
    header = "When,Workout,Exercise,Set,Reps,Weight,Distance,Time,Comment"
    text = f"{header}\n{START},Legs,Squat,1,5,100,0,0,\n"
    with pytest.raises(BadFileError, match="is no log of a program that fitlog knows"):
        arrivals(tmp_path, text, ASKED)


def test_columns_are_taken_by_their_place_though_the_first_row_is_bad(tmp_path: Path) -> None:
    polish = LAYOUTS["Polish, by its columns"]
    text = polish.written(a_set(date="?"), a_set(load="82,5"))
    found = arrivals(tmp_path, text, ASKED)
    assert whys(found) == [(2, "'?' is no date")]
    assert [one.done.load for one in found if isinstance(one, Row)] == ["82.5"]


@pytest.mark.parametrize("layout", ["2020", "current", "Spanish"])
def test_a_header_alone_is_a_log_without_sets(tmp_path: Path, layout: str) -> None:
    assert arrivals(tmp_path, LAYOUTS[layout].header) == []


def test_a_column_more_or_less_is_said_by_line(tmp_path: Path) -> None:
    text = classic(a_set()) + f"{START},Legs,1h\n" + f"{START},Legs,1h,Squat,1,5,5,0,0,,,,\n"
    assert whys(arrivals(tmp_path, text, ASKED)) == [
        (3, "3 of 12 columns"),
        (4, "13 of 12 columns"),
    ]


# What a set order says


@pytest.mark.parametrize(
    ("order", "kind"),
    [
        ("W", SetKind.WARMUP),
        ("D", SetKind.DROP),
        ("F", SetKind.FAILURE),
        ("w", SetKind.WARMUP),
        ("3", SetKind.WORK),
        ("3.0", SetKind.WORK),
        ("", SetKind.WORK),
    ],
)
def test_a_letter_is_the_kind_of_set(tmp_path: Path, order: str, kind: SetKind) -> None:
    for write in (classic, current):
        (found,) = rows(tmp_path, write(a_set(order)), ASKED)
        assert found.done == Done(kind, "100", KG, 5)


def test_a_letter_of_another_language_is_a_set_and_is_told_of_once(tmp_path: Path) -> None:
    text = classic(a_set("C"), {"order": "C", "seconds": "60"}, a_set("C", "50"))
    found = arrivals(tmp_path, text, ASKED)
    assert [one.done.kind for one in found if isinstance(one, Row)] == [SetKind.WORK] * 3
    warned = [one for one in found if isinstance(one, Warned)]
    assert warned == [Warned(2, "sets marked 'C' are taken as working sets")]


@pytest.mark.parametrize(
    "word",
    ["Rest Timer", "Ruhezeit", "Temporizador de descanso", "Minuteur de repos", "休息计时器"],
)
def test_time_under_any_word_is_the_rest_after_the_set_before(tmp_path: Path, word: str) -> None:
    for write in (classic, current):
        found = rows(tmp_path, write(a_set("W"), a_rest(word), a_set(), a_rest(word, "90")), ASKED)
        assert [(one.done.kind, one.rest_ms) for one in found] == [
            (SetKind.WARMUP, 120_000),
            (SetKind.WORK, 90_000),
        ]


def test_rests_may_be_half_of_a_file(tmp_path: Path) -> None:
    sets = [one for _ in range(200) for one in (a_set(), a_rest())]
    found = rows(tmp_path, classic(*sets), ASKED)
    assert [one.line for one in found] == list(range(2, 402, 2))
    assert {one.rest_ms for one in found} == {120_000}


@pytest.mark.parametrize(
    ("before", "why"),
    [
        pytest.param([], "a rest that follows no set", id="at the start"),
        pytest.param([a_set(exercise="Row")], "a rest that follows no set", id="of another"),
        pytest.param([a_set(), a_rest()], "a rest that follows no set", id="twice"),
        pytest.param([a_set(), a_set(reps="x")], "a rest that follows no set", id="of a bad row"),
    ],
)
def test_a_rest_without_its_set_is_said(
    tmp_path: Path, before: list[dict[str, str]], why: str
) -> None:
    found = arrivals(tmp_path, classic(*before, a_rest(), a_set()), ASKED)
    assert (len(before) + 2, why) in whys(found)
    assert [one.rest_ms for one in found if isinstance(one, Row)][-1] is None


def test_a_rest_of_no_time_is_no_set(tmp_path: Path) -> None:
    found = arrivals(tmp_path, classic(a_set(), a_rest(seconds="0.0")), ASKED)
    assert whys(found) == [(3, "a row without reps, time or distance")]


def a_note(text: str, exercise: str = "Squat (Barbell)") -> dict[str, str]:
    return {"order": "Note", "note": text, "exercise": exercise}


def test_a_note_row_stands_before_the_sets_of_its_exercise(tmp_path: Path) -> None:
    text = current(
        a_set(exercise="Row"),
        a_rest() | {"exercise": "Row"},
        a_note("wide"),
        a_note("belt"),
        a_set("W"),
        a_set(),
    )
    found = rows(tmp_path, text)
    assert [(one.exercise, one.note, one.done.note) for one in found] == [
        ("Row", "", ""),
        ("Squat (Barbell)", "wide\nbelt", ""),
        ("Squat (Barbell)", "", ""),
    ]
    assert found[0].rest_ms == 120_000


def test_a_note_row_behind_the_sets_is_on_the_last_of_them(tmp_path: Path) -> None:
    text = current(a_set(), a_set("2"), a_note("hard"), a_set(exercise="Row"), a_note("", "Row"))
    found = arrivals(tmp_path, text)
    assert [(one.note, one.done.note) for one in found if isinstance(one, Row)] == [
        ("", ""),
        ("", "hard"),
        ("", ""),
    ]
    assert whys(found) == [(6, "a row without reps, time or distance")]
    (last,) = rows(tmp_path, current(a_set(), a_note("the end")))
    assert last.note == "the end"


def test_a_note_on_an_exercise_that_was_not_done_is_said(tmp_path: Path) -> None:
    text = current(a_note("skipped", "Row"), a_set(), a_note("skipped", "Curl"))
    found = arrivals(tmp_path, text)
    why = "a note on an exercise without sets"
    assert sorted(whys(found)) == [(2, why), (4, why)]
    assert [one.note for one in found if isinstance(one, Row)] == [""]


def test_a_note_is_the_exercise_s_on_its_first_row_and_the_set_s_on_others(tmp_path: Path) -> None:
    text = classic(a_set(note="slow"), a_set("2", note="knee"), a_set("3", note=" "))
    found = rows(tmp_path, text, ASKED)
    assert [(one.note, one.done.note) for one in found] == [("slow", ""), ("", "knee"), ("", "")]


def test_a_note_of_a_set_that_was_not_done_passes_to_the_next(tmp_path: Path) -> None:
    text = classic(a_set(load="0", reps="0", note="slow"), a_set("2"))
    found = arrivals(tmp_path, text, ASKED)
    assert whys(found) == [(2, "a row without reps, time or distance")]
    assert [one.note for one in found if isinstance(one, Row)] == ["slow"]


# Sessions and blocks


def test_an_exercise_that_comes_twice_is_two_blocks(tmp_path: Path) -> None:
    text = classic(a_set(), a_set("2"), a_set(exercise="Row"), a_set(), a_set("2"))
    found = rows(tmp_path, text, ASKED)
    assert [(one.block, one.number) for one in found] == [(1, 1), (1, 2), (1, 1), (2, 1), (2, 2)]


def test_an_exercise_that_comes_again_directly_is_two_blocks(tmp_path: Path) -> None:
    text = classic(a_set("W"), a_set(), a_set("D"), a_set("2"), a_set(), a_set("2"))
    found = rows(tmp_path, text, ASKED)
    assert [(one.block, one.number) for one in found] == [
        *((1, 1), (1, 2), (1, 3), (1, 4), (2, 1), (2, 2)),
    ]


def test_the_same_exercise_in_the_next_session_begins_anew(tmp_path: Path) -> None:
    text = classic(a_set(), a_set("2", date="2024-05-08 18:30:00"))
    assert [(one.block, one.number) for one in rows(tmp_path, text, ASKED)] == [(1, 1), (1, 1)]


def test_equal_rows_are_as_many_sets(tmp_path: Path) -> None:
    found = rows(tmp_path, classic(*[a_set("W")] * 3), ASKED)
    assert [one.number for one in found] == [1, 2, 3]


def test_sessions_of_one_start_and_two_titles_are_two(tmp_path: Path) -> None:
    found = rows(tmp_path, classic(a_set(title="A"), a_set(title="B"), a_set(title="A ")), ASKED)
    keys = [one.occasion.key for one in found]
    assert keys == ["2024-05-06T18:30:00", "2024-05-06T18:30:00#2", "2024-05-06T18:30:00"]


def test_a_session_s_note_is_told_once_whatever_rows_have_it(tmp_path: Path) -> None:
    notes = ("", "a better grip", "", "grip", "a better grip")
    text = classic(*(a_set(str(order), session_note=note) for order, note in enumerate(notes)))
    found = rows(tmp_path, text, ASKED)
    assert found[-1].occasion.note == "a better grip\ngrip"
    assert len({one.occasion.key for one in found}) == 1


@pytest.mark.parametrize(
    ("length", "minutes"),
    [
        ("45m", 45),
        ("1h 15min", 75),
        ("2h 38m", 158),
        ("1 h 46 min", 106),
        ("1\u202fh\u00a046\u202fmin", 106),
        ("1 Std. 5 Min.", 65),
        ("2700", 45),
        ("6h", 360),
        ("", None),
        ("0m", None),
    ],
)
def test_a_duration_is_the_session_s_length(
    tmp_path: Path, length: str, minutes: int | None
) -> None:
    (found,) = rows(tmp_path, classic(a_set(length=length)), ASKED)
    assert found.occasion.length_ms == (minutes * 60_000 if minutes else None)


@pytest.mark.parametrize(
    ("length", "what"),
    [
        ("264h 1m", "a session of 264h 1m: its start is kept, its length is not"),
        ("6h 1m", "a session of 6h 1m: its start is kept, its length is not"),
        ("a while", "'a while' is no duration: the session has none"),
        ("nan", "'nan' is no duration: the session has none"),
    ],
)
def test_a_length_that_cannot_be_is_dropped_with_a_word(
    tmp_path: Path, length: str, what: str
) -> None:
    sets = [a_set(length=length), a_set("2", length=length), a_set("3", length=length)]
    found = arrivals(tmp_path, classic(*sets), ASKED)
    assert [one for one in found if isinstance(one, Warned)] == [Warned(2, what)]
    sessions = {one.occasion for one in found if isinstance(one, Row)}
    assert [(one.start is not None, one.length_ms) for one in sessions] == [(True, None)]


# Numbers and units


@pytest.mark.parametrize(
    ("said", "done"),
    [
        pytest.param(a_set(reps="10.0"), Done(load="100", unit=KG, reps=10), id="reps as 10.0"),
        pytest.param(
            a_set("1", "61.23496995", "5"),
            Done(load="61.23", unit=KG, reps=5),
            id="a float's noise",
        ),
        pytest.param(a_set(load="0"), Done(reps=5), id="no load"),
        pytest.param(
            a_set(load="0.0", reps="0", seconds="60"), Done(duration_ms=60_000), id="time"
        ),
        pytest.param(
            a_set(rpe="8.5"), Done(load="100", unit=KG, reps=5, effort=Effort("rpe", 85)), id="RPE"
        ),
        pytest.param(a_set(rpe="0"), Done(load="100", unit=KG, reps=5), id="an RPE of zero"),
        pytest.param(
            a_set(reps="0"), Done(SetKind.FAILURE, "100", KG, 0), id="a lift that did not go up"
        ),
        pytest.param(
            a_set(load="-20"),
            Done(load="-20", unit=KG, reps=5),
            id="a load that the file calls help",
        ),
    ],
)
def test_cells_say_what_was_done(tmp_path: Path, said: dict[str, str], done: Done) -> None:
    for write in (classic, current):
        (found,) = rows(tmp_path, write(said), ASKED)
        assert found.done == done


def test_a_set_without_reps_time_or_distance_is_left(tmp_path: Path) -> None:
    found = arrivals(tmp_path, classic(a_set(load="0", reps="0"), a_set(load="", reps="")), ASKED)
    assert whys(found) == [(line, "a row without reps, time or distance") for line in (2, 3)]


@pytest.mark.parametrize(
    ("cells", "why"),
    [
        ({"load": "heavy"}, "'heavy' is no weight"),
        ({"load": "NaN"}, "'NaN' is no weight"),
        ({"load": "inf"}, "'inf' is no weight"),
        ({"load": "1e400"}, "'1e400' is no weight"),
        ({"load": "1e30"}, "'1e30' is no weight"),
        ({"load": "=1+1"}, "'=1+1' is no weight"),
        ({"load": "\x1b[31m"}, "'\\x1b[31m' is no weight"),
        ({"load": "9" * 90_000}, f"'{'9' * 40}' is no weight"),
        ({"reps": "5.5"}, "'5.5' is no number of reps"),
        ({"reps": "-5"}, "'-5' is no number of reps"),
        ({"reps": "1e400"}, "'1e400' is no number of reps"),
        ({"distance": "far"}, "'far' is no distance"),
        ({"distance": "-5"}, "'-5' is no distance in km"),
        ({"seconds": "-60"}, "'-60' is no time"),
        ({"seconds": "inf"}, "'inf' is no time"),
        ({"rpe": "11"}, "'11' is no RPE"),
        ({"date": "20234-01-01 10:00:00"}, "'20234-01-01 10:00:00' is no date"),
        ({"date": "2024-05-06"}, "'2024-05-06' is no date"),
        ({"date": ""}, "'' is no date"),
        ({"exercise": " "}, "no exercise"),
    ],
)
def test_a_cell_that_cannot_be_understood_costs_its_row_only(
    tmp_path: Path, cells: dict[str, str], why: str
) -> None:
    found = arrivals(tmp_path, classic(a_set(), a_set("2", **cells), a_set("3")), ASKED)
    assert whys(found) == [(3, why)]
    assert [one.line for one in found if isinstance(one, Row)] == [2, 4]


def test_formulas_and_control_characters_in_texts_are_just_text(tmp_path: Path) -> None:
    said = {"title": "=cmd()", "note": "@SUM(1)", "exercise": "\x1b[31mCurl", "session_note": "+1"}
    (found,) = rows(tmp_path, classic(a_set(**said)), ASKED)
    assert (found.exercise, found.note) == ("\x1b[31mCurl", "@SUM(1)")
    assert (found.occasion.title, found.occasion.note) == ("=cmd()", "+1")


def test_an_order_of_countless_digits_is_none(tmp_path: Path) -> None:
    found = arrivals(tmp_path, classic(a_set("9" * 50_000), a_set()), ASKED)
    assert [(one.block, one.number) for one in found if isinstance(one, Row)] == [(1, 1), (1, 2)]


def test_a_decimal_comma_is_one_where_no_point_occurs_in_the_column(tmp_path: Path) -> None:
    text = in_units(
        a_set(load="82,5", unit="kg", rpe="8,5", seconds="0"),
        a_set("2", load="85", unit="kg"),
        a_rest(seconds="90,5"),
    )
    first, second = rows(tmp_path, text)
    assert first.done == Done(load="82.5", unit=KG, reps=5, effort=Effort("rpe", 85))
    assert (second.done.load, second.rest_ms) == ("85", 90_500)


def test_a_comma_beside_points_is_no_decimal_sign(tmp_path: Path) -> None:
    text = in_units(a_set(load="1,050", unit="lbs"), a_set("2", load="102.5", unit="lbs"))
    assert whys(arrivals(tmp_path, text)) == [(2, "'1,050' is no weight")]


def test_each_row_s_unit_is_kept(tmp_path: Path) -> None:
    far = {"load": "0", "reps": "0", "seconds": "600"}
    text = in_units(
        a_set(unit="kg"),
        a_set("2", unit="lbs"),
        a_set("3", **far, distance="2.5", distance_unit="mi."),
        a_set("4", **far, distance="800", distance_unit="m"),
    )
    found = rows(tmp_path, text, Asked(LB, "yd"))
    assert [one.done.unit for one in found] == [KG, LB, None, None]
    assert [one.done.distance_m for one in found] == [None, None, 4023, 800]


def test_a_row_s_unit_that_is_none_is_no_unit(tmp_path: Path) -> None:
    text = in_units(a_set(unit="stone"), a_set("2", unit="kg", distance="5", distance_unit="laps"))
    assert whys(arrivals(tmp_path, text, ASKED)) == [
        (2, "'stone' is no unit of weight"),
        (3, "'5' is no distance in laps"),
    ]


def test_a_row_without_a_unit_has_what_was_asked_for(tmp_path: Path) -> None:
    text = in_units(a_set(), a_set("2", unit="kg"))
    assert [one.done.unit for one in rows(tmp_path, text, Asked(LB))] == [LB, KG]
    with pytest.raises(UnsaidUnitError):
        arrivals(tmp_path, text)


def test_what_the_header_says_is_stronger_than_what_was_asked(tmp_path: Path) -> None:
    (found,) = rows(tmp_path, current(a_set(distance="400")), Asked(LB, "mi"))
    assert (found.done.unit, found.done.distance_m) == (KG, 400)


@pytest.mark.parametrize(
    ("cells", "asked", "what"),
    [
        ({"load": "100"}, Asked(distance_unit="km"), "unit"),
        ({"distance": "5.2"}, Asked(KG), "distance_unit"),
    ],
)
def test_a_unit_that_nobody_said_is_never_assumed(
    tmp_path: Path, cells: dict[str, str], asked: Asked, what: str
) -> None:
    text = classic({"reps": "5", **cells})
    with pytest.raises(UnsaidUnitError) as caught:
        arrivals(tmp_path, text, asked)
    assert caught.value.what == what
    assert len(rows(tmp_path, text, ASKED)) == 1


def test_no_unit_is_asked_for_where_all_is_zero(tmp_path: Path) -> None:
    text = classic(a_set(load="0"), a_set("2", load="0.0", distance="0.0"), a_rest())
    assert [one.done for one in rows(tmp_path, text)] == [Done(reps=5)] * 2


# Bodies of bad files


def test_lines_are_right_behind_notes_of_several_lines_with_quotes(tmp_path: Path) -> None:
    note = 'three,\nlines; "of"\r\nit'
    for layout in (LAYOUTS["2020"], LAYOUTS["French"], LAYOUTS["current"]):
        text = layout.written(a_set(note=note), a_set("2", reps="x"), a_set("3"))
        found = arrivals(tmp_path, text, layout.asked)
        assert whys(found) == [(5, "'x' is no number of reps")]
        sets = [one for one in found if isinstance(one, Row)]
        assert [one.line for one in sets] == [2, 6]
        assert sets[0].note == 'three,\nlines; "of"\nit'


def test_quotes_that_were_not_doubled_cost_no_set(tmp_path: Path) -> None:
    plain = current(a_set(note="NOTE"), a_set("2"))
    text = plain.replace("NOTE", 'the 6" box')
    assert [one.done.load for one in rows(tmp_path, text)] == ["100", "100"]


@pytest.mark.parametrize(
    ("text", "line", "rule"),
    [
        pytest.param("", 0, "is empty", id="empty"),
        pytest.param("\n\n", 0, "is empty", id="empty lines"),
        pytest.param("Date,Amount\n2024-05-06,5\n", 1, "", id="another file"),
        pytest.param("hello\n", 1, "", id="a letter"),
        pytest.param(
            classic(a_set()) + f'{START},Legs,1h,"Squ',
            3,
            "the file ends in the middle of a quoted cell that begins here",
            id="cut within a quoted cell",
        ),
        pytest.param(
            classic(a_set(), a_set(note="x" * 1_000_000)),
            3,
            "holds a cell of more than 100,000 characters",
            id="a note of a million characters",
        ),
    ],
)
def test_what_is_no_log_is_refused_in_one_line(
    tmp_path: Path, text: str, line: int, rule: str
) -> None:
    with pytest.raises(BadFileError) as caught:
        arrivals(tmp_path, text, ASKED)
    assert caught.value.line == line
    assert caught.value.rule == (rule or "is no log of a program that fitlog knows")


def test_a_file_that_was_cut_between_cells_loses_its_last_row_only(tmp_path: Path) -> None:
    text = classic(a_set(), a_set("2"), a_set("3"))[:-12]
    found = arrivals(tmp_path, text, ASKED)
    assert [one.line for one in found if isinstance(one, Row)] == [2, 3]
    assert [line for line, _ in whys(found)] == [4]


def test_every_line_is_accounted_for(tmp_path: Path) -> None:
    sets = [a_set(), a_rest(), a_set("x", "0", "0"), a_note("n"), a_set(reps="?"), a_set("2")]
    found = arrivals(tmp_path, classic(*sets), ASKED)
    told = {one.line for one in found}
    assert told == {2, 4, 6, 7}
    (first, last) = (one for one in found if isinstance(one, Row))
    assert (first.rest_ms, last.done.note or last.note) == (120_000, "n")


FULL = [
    a_set("W", "40", "10", length="1h 5m", session_note="warm day", unit="kg"),
    a_rest(),
    a_set("1", "82.5", "8", note='two\nlines, "quoted"', rpe="8.5", unit="lbs"),
    a_rest(seconds="90"),
    a_note("Übung"),
    {"order": "2", "exercise": "Running", "distance": "5.2", "seconds": "1500", "unit": "kg"},
]
FILES = [layout.written(*FULL, *FULL).encode() for layout in LAYOUTS.values()]
BITS = st.binary(max_size=6) | st.sampled_from(
    [b'"', b'"\n', b",", b";", b"\n", b"\r", b"\0", b"nan", b"1e99", b"-", b"\xff\xfe", b"\xc2\xa0"]
)


def edited(data: st.DataObject, content: bytes) -> bytes:
    """Return a file with a cell, a line or any bytes of it changed, doubled or gone."""
    begin = data.draw(st.integers(0, len(content)))
    lines = content.splitlines(keepends=True)
    line = data.draw(st.integers(0, max(len(lines) - 1, 0)))
    edit = data.draw(st.sampled_from(["replace", "insert", "cut", "double", "drop"]))
    if edit == "cut":
        return content[:begin]
    if edit in {"double", "drop"}:
        again = [lines[line]] * 2 if edit == "double" and lines else []
        return b"".join([*lines[:line], *again, *lines[line + 1 :]])
    length = data.draw(st.integers(1, 8)) if edit == "replace" else 0
    return content[:begin] + data.draw(BITS) + content[begin + length :]


@settings(
    max_examples=150,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(data=st.data(), content=st.sampled_from(FILES), asked=st.sampled_from([ASKED, Asked()]))
def test_whatever_is_done_to_a_file_it_is_read_or_refused(
    tmp_path: Path, data: st.DataObject, content: bytes, asked: Asked
) -> None:
    for _ in range(data.draw(st.integers(1, 4))):
        content = edited(data, content)
    try:
        found = arrivals(tmp_path, content, asked)
    except FitlogError:
        return
    for one in found:
        assert one.line >= 1
        if isinstance(one, Row):
            assert one.exercise
            assert one.done.reps is None or one.done.reps >= 0
            assert bool(one.done.load) == (one.done.unit is not None)
        if isinstance(one, Fault | Left):
            assert one.why
            assert len(one.why) < 80
