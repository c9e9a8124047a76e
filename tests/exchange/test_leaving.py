"""The log as Strong and Hevy write theirs, and our own CSV: what each says and what it cannot."""

import csv
import tempfile
import tracemalloc
from collections.abc import Callable, Iterable, Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from performing import DAY, NAMES, a_session, sessions, texts, written

from fitlog.exchange.leaving import flat, hevy, strong
from fitlog.exchange.leaving.blocks import blocks
from fitlog.exchange.logs import hevy as hevy_reader
from fitlog.exchange.logs import strong as strong_reader
from fitlog.exchange.logs.arriving import Asked, Left, Row
from fitlog.exchange.logs.sheet import Sheet
from fitlog.training.load import BODYWEIGHT, Base, Load, Unit, grams_of
from fitlog.training.session import ExerciseNote, Session
from fitlog.training.sets import Effort, Pause, PerformedSet, SetKind, Side, Tempo

KG, LB = Unit.KG, Unit.LB
FIVE = PerformedSet(reps=5, load=Load.of("100", KG))


def called(slug: str) -> str:
    return NAMES[slug]


def cells(lines: Iterable[str], separator: str = ",") -> list[dict[str, str]]:
    return list(csv.DictReader("".join(lines).splitlines(keepends=True), delimiter=separator))


def in_strong(*sets: PerformedSet, slug: str = "squat", unit: Unit = KG) -> list[dict[str, str]]:
    return cells(strong.lines([a_session([(slug, one) for one in sets])], called, unit), ";")


def in_hevy(*sets: PerformedSet, slug: str = "squat", unit: Unit = KG) -> list[dict[str, str]]:
    return cells(hevy.lines([a_session([(slug, one) for one in sets])], called, unit))


# Strong


def test_strong_is_written_in_its_present_layout() -> None:
    header, line = strong.lines([a_session([("squat", FIVE)], note="good")], called, KG)
    assert header == (
        '"Workout #";"Date";"Workout Name";"Duration (sec)";"Exercise Name";"Set Order";'
        '"Weight (kg)";"Reps";"RPE";"Distance (meters)";"Seconds";"Notes";"Workout Notes"\n'
    )
    assert line == (
        '"1";"2025-03-28 17:29:00";"Legs";"3600";"Squat (Barbell)";"1";"100";"5";"";"";"";"";'
        '"good"\n'
    )


def test_strong_numbers_the_sets_without_a_letter() -> None:
    kinds = (SetKind.WARMUP, SetKind.WORK, SetKind.DROP, SetKind.FAILURE, SetKind.AMRAP)
    rows = in_strong(*(PerformedSet(kind=kind, reps=5) for kind in kinds))
    assert [row["Set Order"] for row in rows] == ["W", "1", "D", "F", "2"]


def test_a_rest_is_a_row_of_its_own_in_strong() -> None:
    rested = PerformedSet(reps=5, rest_ms=90_500)
    rows = in_strong(rested, PerformedSet(reps=4, rest_ms=0))
    assert [(row["Set Order"], row["Seconds"]) for row in rows] == [
        *(("1", ""), ("Rest Timer", "90.5"), ("2", "")),
    ]


def test_strong_has_the_notes_of_the_exercise_and_of_the_set() -> None:
    sets = [("squat", FIVE), ("squat", PerformedSet(reps=4, note="slow"))]
    session = a_session(sets, [ExerciseNote("squat", 1, "belt")])
    rows = cells(strong.lines([session], called, KG), ";")
    assert [row["Notes"] for row in rows] == ["belt", "slow"]


def test_strong_tells_a_superset_once() -> None:
    rows = in_strong(PerformedSet(reps=5, superset=2), PerformedSet(reps=5, superset=2))
    assert [row["Notes"] for row in rows] == ["superset 2", ""]


def test_the_sets_of_an_exercise_stand_together() -> None:
    turns = [("squat", FIVE), ("pull-up", FIVE), ("squat", FIVE), ("pull-up", FIVE)]
    rows = cells(strong.lines([a_session(turns)], called, KG), ";")
    assert [row["Exercise Name"] for row in rows] == [NAMES["squat"]] * 2 + [NAMES["pull-up"]] * 2
    assert [row["Set Order"] for row in rows] == ["1", "2", "1", "2"]


def test_an_exercise_that_comes_back_begins_a_new_block() -> None:
    again = PerformedSet(reps=3, block=2)
    turns = [("squat", FIVE), ("pull-up", FIVE), ("squat", again)]
    rows = cells(strong.lines([a_session(turns)], called, KG), ";")
    assert [row["Set Order"] for row in rows] == ["1", "1", "1"]
    assert [row["Reps"] for row in rows] == ["5", "5", "3"]


def test_sets_of_a_superset_are_a_block_of_their_own_for_each_exercise() -> None:
    turn = PerformedSet(reps=8, superset=1)
    turns = [("squat", FIVE), *[("squat", turn), ("pull-up", turn)] * 2, ("squat", FIVE)]
    session = a_session(turns, [ExerciseNote("squat", 1, "belt")])
    assert [(block.exercise, len(block.sets), block.note) for block in blocks(session)] == [
        *(("squat", 2, "belt"), ("squat", 2, ""), ("pull-up", 2, "")),
    ]
    in_strong = cells(strong.lines([session], called, KG), ";")
    assert [row["Notes"] for row in in_strong] == [
        *("belt", "", "superset 1", "", "superset 1", ""),
    ]
    assert [row["Set Order"] for row in in_strong] == ["1", "2"] * 3
    in_hevy = cells(hevy.lines([session], called, KG))
    assert [(row["superset_id"], row["set_index"]) for row in in_hevy] == [
        *(("", "0"), ("", "1"), ("1", "0"), ("1", "1"), ("1", "0"), ("1", "1")),
    ]


# Hevy


def test_hevy_is_written_and_quoted_as_it_writes_itself() -> None:
    done = PerformedSet(reps=5, load=Load.of("62.5", KG), effort=Effort("rpe", 85), superset=0)
    header, line = hevy.lines([a_session([("squat", done)], note='a "good" one')], called, KG)
    assert header == (
        '"title","start_time","end_time","description","exercise_title","superset_id",'
        '"exercise_notes","set_index","set_type","weight_kg","reps","distance_km",'
        '"duration_seconds","rpe"\n'
    )
    assert line == (
        '"Legs","28 Mar 2025, 17:29","28 Mar 2025, 18:29","a ""good"" one","Squat (Barbell)",0,'
        '"",0,"normal",62.5,5,,,8.5\n'
    )


def test_the_newest_session_comes_first_in_hevy() -> None:
    days = [a_session([("squat", FIVE)], number=number) for number in range(3)]
    rows = cells(hevy.lines(days, called, KG))
    assert [row["start_time"] for row in rows] == [
        *("30 Mar 2025, 17:29", "29 Mar 2025, 17:29", "28 Mar 2025, 17:29"),
    ]


def test_hevy_counts_a_blocks_sets_from_zero_and_names_their_types() -> None:
    kinds = (SetKind.WARMUP, SetKind.WORK, SetKind.DROP, SetKind.FAILURE)
    rows = in_hevy(*(PerformedSet(kind=kind, reps=5) for kind in kinds))
    assert [(row["set_index"], row["set_type"]) for row in rows] == [
        *(("0", "warmup"), ("1", "normal"), ("2", "dropset"), ("3", "failure")),
    ]


def test_hevy_has_the_notes_on_sets_in_those_on_the_exercise() -> None:
    sets = [("squat", FIVE), ("squat", PerformedSet(reps=4, note="slow", side=Side.LEFT))]
    session = a_session(sets, [ExerciseNote("squat", 1, "belt")])
    rows = cells(hevy.lines([session], called, KG))
    assert [row["exercise_notes"] for row in rows] == ["belt\nSet 2: slow, left side"] * 2


def test_hevy_says_once_what_is_so_of_every_set() -> None:
    paused = PerformedSet(reps=5, pause=Pause(2000))
    assert in_hevy(paused, paused)[0]["exercise_notes"] == "Every set: pause 2 s"
    assert in_hevy(paused)[0]["exercise_notes"] == "pause 2 s"


def test_hevy_has_whole_seconds_and_kilometres() -> None:
    done = PerformedSet(distance_m=40, duration_ms=400)
    (row,) = in_hevy(done, slug="farmers-walk")
    assert (row["distance_km"], row["duration_seconds"]) == ("0.04", "1")


# Both

LOADS = {
    "kg in kg": (Load.of("62.50", KG), KG, "62.5"),
    "kg in lb": (Load.of("100", KG), LB, "220.46"),
    "lb in kg": (Load.of("135", LB), KG, "61.23"),
    "lb in lb": (Load.of("135", LB), LB, "135"),
    "no load": (None, KG, ""),
    "the lifter alone": (BODYWEIGHT, KG, ""),
    "more than the lifter": (Load.of("20", KG, Base.BODYWEIGHT), KG, "20"),
    "help": (Load.of("-15", KG, Base.BODYWEIGHT), KG, "-15"),
    "two dumbbells": (Load.of("14", KG, implements=2), KG, "14"),
    "a stack position": (Load.of("7", Unit.PIN), KG, ""),
}


@pytest.mark.parametrize(("load", "unit", "number"), LOADS.values(), ids=LOADS)
def test_a_load_is_the_number_that_the_app_shows(
    load: Load | None, unit: Unit, number: str
) -> None:
    done = PerformedSet(reps=5, load=load)
    (strongs,), (hevys,) = in_strong(done, unit=unit), in_hevy(done, unit=unit)
    assert strongs["Weight (kg)" if unit is KG else "Weight (lbs)"] == number
    assert hevys["weight_kg" if unit is KG else "weight_lbs"] == number


def test_help_is_positive_where_the_name_says_that_it_helps() -> None:
    helped = PerformedSet(reps=5, load=Load.of("-15", KG, Base.BODYWEIGHT))
    added = PerformedSet(reps=5, load=Load.of("5", KG, Base.BODYWEIGHT))
    rows = in_strong(helped, added, slug="assisted-pull-up")
    assert [row["Weight (kg)"] for row in rows] == ["15", "-5"]
    rows = in_hevy(helped, added, slug="assisted-pull-up")
    assert [row["weight_kg"] for row in rows] == ["15", "-5"]


def test_reps_in_reserve_become_rpe() -> None:
    done = PerformedSet(reps=5, effort=Effort("rir", 15))
    assert in_strong(done)[0]["RPE"] == in_hevy(done)[0]["rpe"] == "8.5"


def test_a_session_without_a_title_is_called_workout() -> None:
    session = a_session([("squat", FIVE)], title="")
    assert cells(strong.lines([session], called, KG), ";")[0]["Workout Name"] == "Workout"
    assert cells(hevy.lines([session], called, KG))[0]["title"] == "Workout"


WORDLESS = {
    "as many as possible": (PerformedSet(kind=SetKind.AMRAP, reps=9), "as many reps as possible"),
    "mini-sets": (
        PerformedSet(kind=SetKind.REST_PAUSE, reps=13, chain=(8, 3, 2)),
        "rest-pause, 8+3+2 reps",
    ),
    "a cluster": (PerformedSet(kind=SetKind.CLUSTER, reps=5), "cluster"),
    "myo-reps": (PerformedSet(kind=SetKind.MYO, reps=12), "myo-reps"),
    "a side": (PerformedSet(reps=12, side=Side.LEFT), "left side"),
    "each side": (PerformedSet(reps=12, side=Side.EACH), "each side"),
    "a pause": (PerformedSet(reps=5, pause=Pause(2500, "top")), "pause 2.5 s at the top"),
    "a tempo": (PerformedSet(reps=5, tempo=Tempo(3, 1, None, 0)), "tempo 3-1-X-0"),
    "two dumbbells": (PerformedSet(reps=5, load=Load.of("14", LB, implements=2)), "2 x 14 lb"),
    "a pin": (PerformedSet(reps=5, load=Load.of("7", Unit.PIN)), "pin 7"),
    "a miss": (PerformedSet(kind=SetKind.FAILURE, reps=0), "missed"),
    "several": (PerformedSet(reps=5, side=Side.LEFT, pause=Pause(2000)), "left side, pause 2 s"),
}


@pytest.mark.parametrize(("done", "words"), WORDLESS.values(), ids=WORDLESS)
def test_what_has_no_column_is_told_in_words(done: PerformedSet, words: str) -> None:
    assert in_strong(done)[0]["Notes"] == in_hevy(done)[0]["exercise_notes"] == words
    assert strong.unsaid(done)
    assert hevy.unsaid(done)


def test_what_each_format_cannot_hold_has_a_name() -> None:
    done = PerformedSet(reps=5, side=Side.LEFT, superset=1, rest_ms=60_000, note="slow")
    assert strong.unsaid(done) == ["side", "superset"]
    assert hevy.unsaid(done) == ["side", "note on a set", "rest"]
    assert flat.unsaid(done) == []
    assert strong.unsaid(FIVE) == hevy.unsaid(FIVE) == []


# Our own


def test_our_own_csv_has_a_row_for_each_set_as_it_was_done() -> None:
    again = PerformedSet(reps=3, block=2)
    turns = [("squat", FIVE), ("pull-up", FIVE), ("squat", FIVE), ("squat", again)]
    session = a_session(turns, [ExerciseNote("squat", 1, "belt")])
    rows = cells(flat.lines([session], called))
    assert [(row["exercise"], row["block"], row["set"]) for row in rows] == [
        *(("squat", "1", "1"), ("pull-up", "1", "1"), ("squat", "1", "2"), ("squat", "2", "1")),
    ]
    assert [row["exercise_note"] for row in rows] == ["belt", "", "", ""]


def test_our_own_csv_does_not_change() -> None:
    (header,) = flat.lines([], called)
    assert header == (
        "session_id,day,started_at,session_title,session_note,exercise,exercise_name,block,set,"
        "set_id,at,kind,reps,load,load_unit,load_base,implements,side,pause_seconds,pause_at,"
        "tempo,rpe,rir,duration_seconds,distance_m,chain,rest_seconds,superset,note,"
        "exercise_note\n"
    )


def test_what_has_no_time_is_given_none() -> None:
    (row,) = cells(flat.lines([a_session([("squat", FIVE)], timed=False)], called))
    assert (row["day"], row["started_at"], row["at"]) == (DAY.isoformat(), "", "")


GUARDED = {
    "a formula": ("=1+1", "'=1+1"),
    "a sum": ("+1", "'+1"),
    "a bullet": ("- slow", "'- slow"),
    "a mention": ("@home", "'@home"),
    "a tab": ("\tx", "'\tx"),
    "white space before it": (" \n =1", "' \n =1"),
    "an apostrophe before it": ("'=1", "''=1"),
    "full width": ("\uff1d1", "'\uff1d1"),
    "an apostrophe": ("'twas", "'twas"),
    "a sum later on": ("1+1", "1+1"),
    "nothing": ("", ""),
}


@pytest.mark.parametrize(("text", "cell"), GUARDED.values(), ids=GUARDED)
def test_no_spreadsheet_runs_a_text(text: str, cell: str) -> None:
    assert flat.guarded(text) == cell
    assert flat.unguarded(cell) == text


@given(texts)
def test_a_guarded_text_comes_back_and_begins_harmlessly(text: str) -> None:
    cell = flat.guarded(text)
    assert flat.unguarded(cell) == text
    assert cell.lstrip()[:1] not in set("=+-@")


def test_a_number_is_no_text() -> None:
    helped = PerformedSet(reps=5, load=Load.of("-15", KG, Base.BODYWEIGHT))
    (row,) = cells(flat.lines([a_session([("pull-up", helped)])], called))
    assert row["load"] == "-15"


def test_an_export_does_not_grow_with_the_log() -> None:
    def years() -> Iterator[Session]:
        for number in range(3000):
            yield a_session([("squat", FIVE)] * 5, number=number)

    tracemalloc.start()
    for _ in flat.lines(years(), called):
        pass
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < 1_000_000


# Read by our own readers

Reader = Callable[[Sheet, Asked], Any]
KEPT = {SetKind.WARMUP, SetKind.DROP, SetKind.FAILURE}


def read(lines: Iterable[str], reader: Reader) -> list[Row]:
    with tempfile.TemporaryDirectory() as folder:
        sheet = Sheet.of(written(Path(folder), lines))
        found = [*reader(sheet, Asked()).arrivals]
    assert all(isinstance(one, Row | Left) for one in found), found
    return [one for one in found if isinstance(one, Row)]


def readable(session: Session) -> list[tuple[str, PerformedSet, str]]:
    """Return the sets that a file of an app can hold, with the exercise and the note on it."""
    return [
        (called(block.exercise), one.performed, block.note)
        for block in blocks(session)
        for one in block.sets
        if counted(one.performed) or (one.performed.load and one.performed.load.grams)
    ]


def counted(one: PerformedSet) -> bool:
    return bool(one.reps or one.duration_ms or one.distance_m)


def same_load(row: Row, one: PerformedSet, unit: Unit) -> bool:
    load = one.load
    if load is None or not load.grams:
        return not row.done.load
    assert row.done.unit is unit
    grams = (
        -load.grams if load.base is Base.BODYWEIGHT and "Assisted" in row.exercise else load.grams
    )
    # Our readers keep a tenth of a pound and a hundredth of a kilogram.
    return abs(grams_of(row.done.load or "0", unit) - grams) <= (6 if unit is KG else 30)


def agrees(row: Row, name: str, one: PerformedSet, unit: Unit) -> None:
    assert row.exercise == name
    assert same_load(row, one, unit)
    missed = one.kind is SetKind.FAILURE and not counted(one)
    assert row.done.reps == (0 if missed else one.reps or None)
    assert row.done.kind is (one.kind if one.kind in KEPT else SetKind.WORK)
    assert row.done.distance_m == (one.distance_m or None)
    rpe = row.done.effort and row.done.effort.tenths
    assert rpe == (one.effort and one.effort.rpe_tenths)


@settings(max_examples=30, deadline=None)
@given(sessions())
@pytest.mark.parametrize("unit", [KG, LB])
def test_our_reader_of_strong_reads_what_is_written(unit: Unit, log: list[Session]) -> None:
    rows = read(strong.lines(log, called, unit), strong_reader.recognised)
    done = [one for session in log for one in readable(session)]
    for row, (name, one, note) in zip(rows, done, strict=True):
        agrees(row, name, one, unit)
        if counted(one):
            assert row.done.duration_ms == (one.duration_ms or None)
            assert row.rest_ms == (one.rest_ms or None)
        told = f"{row.note}\n{row.done.note}"
        assert one.note.strip() in told
        if row.number == 1 and one is first_of(log, one):
            assert note.strip() in told


@settings(max_examples=30, deadline=None)
@given(sessions())
@pytest.mark.parametrize("unit", [KG, LB])
def test_our_reader_of_hevy_reads_what_is_written(unit: Unit, log: list[Session]) -> None:
    rows = read(hevy.lines(log, called, unit), hevy_reader.recognised)
    done = [one for session in log for one in readable(session)]
    told = ""
    for row, (name, one, note) in zip(rows, done, strict=True):
        agrees(row, name, one, unit)
        seconds = (row.done.duration_ms or 0) / 1000
        assert seconds == pytest.approx((one.duration_ms or 0) / 1000, abs=1)
        assert row.superset == one.superset
        told = row.note if row.number == 1 else told
        assert one.note.strip() in told
        assert note.strip() in told


def first_of(log: list[Session], one: PerformedSet) -> PerformedSet | None:
    """Return the first set of a set's block, for its note stands there alone."""
    for session in log:
        for block in blocks(session):
            if any(each.performed is one for each in block.sets):
                return block.sets[0].performed
    return None


def test_exact_pounds_stay_exact() -> None:
    done = PerformedSet(reps=5, load=Load.of("45", LB))
    (row,) = read(
        strong.lines([a_session([("squat", done)])], called, LB), strong_reader.recognised
    )
    assert Decimal(row.done.load) == 45
    assert row.done.unit is LB
