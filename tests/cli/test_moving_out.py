"""The log given away and taken back: nothing is lost, nothing is run, nothing is written over."""

import csv
import io
import json
from dataclasses import replace
from datetime import timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from damage import EDITS, Edits, edited
from fitlog.exchange.leaving.lines import lines
from fitlog.exchange.logs import own_lines
from fitlog.exchange.logs.own import Told
from fitlog.store import Entry, Log
from fitlog.store.bringing import sorted_out
from fitlog.store.doctor import examine
from fitlog.store.leaving import records
from fitlog.store.reading import Span
from fitlog.store.rehearsal import Rehearsal
from fitlog.training.past import PastSet, Record
from fitlog.training.sets import PerformedSet
from logs import GAP, NOW, lived_in
from running import Clock, fitlog
from strategies import EXERCISES, performed


@st.composite
def _drawn(draw: st.DrawFn) -> PerformedSet:
    one = draw(performed(EXERCISES[draw(st.sampled_from(sorted(EXERCISES)))]))
    note = draw(st.text(max_size=20).filter(_may_be_noted))
    return replace(
        one,
        note=note,
        pinned=bool(note) and draw(st.booleans()),
        rest_ms=draw(st.none() | st.integers(0, 86_400_000)),
        superset=draw(st.none() | st.integers(0, 100_000)),
        block=draw(st.none() | st.integers(2, 100_000)),
    )


def _may_be_noted(text: str) -> bool:
    return not any("\ud800" <= char <= "\udfff" for char in text)


_SETS = _drawn()


def exported(log: Log) -> str:
    return "".join(lines({}, records(log, Span())))


def brought_back(text: str, path: Path) -> Log:
    """Return a new log that holds what the lines tell."""
    log = Log.open(path)
    found: list[Record] = []
    sets: list[PastSet] = []
    with Rehearsal() as rehearsal:
        for told in own_lines.read(path, text):
            assert isinstance(told, Told), told
            one = rehearsal.take(told.kind, told.id, told.body)
            (sets if isinstance(one, PastSet) else found).append(one)  # type: ignore[arg-type]
    log.bring_in(sorted_out(log, found, sets)[0], "import", log.last_operation())
    return log


def test_a_lived_in_log_comes_back_byte_by_byte(home: Path, tmp_path: Path) -> None:
    home.mkdir()
    lived_in(home / "fitlog.db")
    (home / "exercises").mkdir()
    (home / "exercises" / "old.toml").write_text(
        'name = "Old \u00e9"\n[classification]\nmeasurement = "load_reps"\nequipment = []\n'
        "[muscles]\nprimary = []\n",
        encoding="utf-8",
    )
    first = fitlog("export").out
    file = tmp_path / "log.jsonl"
    file.write_text(first, encoding="utf-8")
    assert '"record":"exercise_note"' in first
    assert '"record":"body"' in first
    assert '"record":"setup"' in first
    assert '"record":"goal"' in first
    assert '"record":"goal_entry"' in first
    for name in ("fitlog.db", "exercises/old.toml"):
        (home / name).unlink()
    assert fitlog(f"import {file} --yes").code == 0
    assert fitlog("export").out == first
    assert examine(home / "fitlog.db").findings == ()
    assert "Nothing new" in fitlog(f"import {file} --yes").out


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(life=st.lists(st.tuples(st.lists(_SETS, min_size=1, max_size=4), st.integers(0, 9))))
def test_any_log_comes_back_byte_by_byte(
    life: list[tuple[list[PerformedSet], int]], tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("logs")
    log = Log.open(folder / "a" / "fitlog.db")
    for sets, hours in life:
        at = NOW.replace(hour=hours)
        log.append([Entry("plank", tuple(sets), at, "Europe/Oslo")], "log", GAP)
    first = exported(log)
    again = brought_back(first, folder / "b" / "fitlog.db")
    assert exported(again) == first
    for one in (log, again):
        one.close()


def test_a_filtered_export_holds_what_was_asked_for(home: Path) -> None:
    home.mkdir()
    lived_in(home / "fitlog.db")
    told = [json.loads(line) for line in fitlog("export --exercise squat").out.splitlines()]
    assert told[0] == {"fitlog": "log", "format": 1}
    assert {one["exercise"] for one in told[1:] if one["record"] == "set"} == {"barbell-back-squat"}
    assert {one["record"] for one in told[1:]} == {"session", "set", "exercise_note"}
    told = [json.loads(line) for line in fitlog("export --until 2020-12-31").out.splitlines()]
    assert {one["day"] for one in told[1:] if one["record"] in {"session", "body"}} == {
        "2020-09-13"
    }


def test_no_file_is_written_over(tmp_path: Path) -> None:
    fitlog("log squat 5@100")
    file = tmp_path / "log.csv"
    assert fitlog(f"export --format csv -o {file}").code == 0
    before = file.read_text(encoding="utf-8")
    refused = fitlog(f"export -o {file}")
    assert refused.code == 1
    assert "No file is written over" in refused.err
    assert file.read_text(encoding="utf-8") == before


def test_a_cell_of_a_csv_is_never_run() -> None:
    fitlog("log squat 5@100")
    fitlog('note "=HYPERLINK(0)"')
    fitlog("log pull-up bw-15x8")
    rows = list(csv.DictReader(io.StringIO(fitlog("export --format csv").out)))
    assert [row["note"] for row in rows] == ["'=HYPERLINK(0)", ""]
    assert [row["load"] for row in rows] == ["100", "-15"]


@pytest.mark.parametrize("form", ["csv", "strong", "hevy"])
def test_what_is_given_away_can_be_taken_back(form: str, home: Path, tmp_path: Path) -> None:
    fitlog("log bench 'w40x10 3x8@60 rpe8'")
    fitlog("log squat 5@100lb")
    file = tmp_path / f"{form}.csv"
    assert fitlog(f"export --format {form} -o {file}").code == 0
    (home / "fitlog.db").unlink()
    assert fitlog(f"import {file} --yes").code == 0
    told = fitlog('sql "select exercise, kind, reps, round(load_grams/100.0) as hg from v_sets"')
    assert told.out.splitlines()[1:] == [
        "barbell-bench-press\twarmup\t10\t400.0",
        *["barbell-bench-press\twork\t8\t600.0"] * 3,
        "barbell-back-squat\twork\t5\t454.0",
    ]


def test_what_another_app_has_no_column_for_is_said() -> None:
    fitlog("log kickback 12@15 left p2")
    said = fitlog("export --format hevy")
    assert "hevy has no column for" in said.err
    assert "pause 2 s" in said.out


def test_an_unknown_format_is_told() -> None:
    refused = fitlog("export --format fax")
    assert refused.code == 2
    assert "Say one of jsonl, csv, strong, hevy." in refused.err


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ('{"record":"set","id":"00","session":"1"}', "'00' is no id"),
        ('{"record":"dance","id":"' + "0" * 32 + '"}', "'dance' is no kind of record"),
        (
            '{"record":"session","id":"' + "0" * 32 + '","day":"tomorrow"}',
            "'tomorrow' is no day",
        ),
        (
            '{"record":"session","id":"' + "0" * 32 + '","mood":1}',
            "'mood' is nothing that a session",
        ),
        ('{"record":"session","id":"' + "0" * 32 + '","day":7}', "'7' is no day"),
        ('{"record":"file","name":"../x.toml","text":""}', "a file that is no exercise"),
        (
            '{"record":"file","name":"exercises/../../x.toml","text":""}',
            "a file that is no exercise",
        ),
        ('{"record":"set"', "was the file cut short?"),
        ("[1]", "was the file cut short?"),
    ],
    ids=[
        *("no id", "no kind", "no day", "no column", "a number for a day", "a path upwards"),
        *("a path in the middle", "cut short", "a list"),
    ],
)
def test_a_line_that_is_no_record_is_told_and_nothing_is_written(
    tmp_path: Path, home: Path, line: str, why: str
) -> None:
    file = tmp_path / "log.jsonl"
    file.write_text(f'{{"fitlog":"log","format":1}}\n{line}\n', encoding="utf-8")
    refused = fitlog(f"import {file} --yes")
    assert refused.code == 6
    assert why in refused.both
    assert not (home / "fitlog.db").exists()


def test_a_file_of_ones_own_is_not_written_over(home: Path, tmp_path: Path) -> None:
    fitlog("exercise new Sled Row --muscle lats --equipment sled --no-edit")
    file = tmp_path / "log.jsonl"
    text = fitlog("export").out.replace("Sled Row", "Sledge Row")
    file.write_text(text, encoding="utf-8")
    said = fitlog(f"import {file} --yes")
    assert "kept       as it is here: exercises/sled-row.toml" in said.out
    assert "Sled Row" in (home / "exercises" / "sled-row.toml").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "query",
    [
        "select * from logged_set",
        "drop view v_sets",
        "attach 'x' as y",
        "pragma user_version",
        "select load_extension('x')",
        "with x as (select * from session) select * from x",
    ],
)
def test_only_the_views_can_be_asked(query: str, home: Path) -> None:
    fitlog("log squat 5@100")
    before = (home / "fitlog.db").read_bytes()
    refused = fitlog(f'sql "{query}"')
    assert refused.code == 2
    assert "Ask of v_body" in refused.err
    assert (home / "fitlog.db").read_bytes() == before


@pytest.mark.parametrize(
    "query", ["selct 1", "select 1; select 2", "select nothing from v_sets", "delete from v_sets"]
)
def test_what_is_no_question_is_told(query: str) -> None:
    refused = fitlog(f'sql "{query}"')
    assert refused.code == 5
    assert "that is no question in SQL" in refused.err


def test_an_answer_is_a_table_csv_or_json() -> None:
    fitlog("log squat 5@100")
    query = 'sql "select day, reps, note as a, reps as a from v_sets"'
    assert fitlog(query).out == "day\treps\ta\ta_2\n2026-11-23\t5\t\t5\n"
    assert fitlog(f"{query} --csv").out == "day,reps,a,a_2\n2026-11-23,5,,5\n"
    assert json.loads(fitlog(f"{query} --json").out) == {
        "format": 1,
        "rows": [{"day": "2026-11-23", "reps": 5, "a": "", "a_2": 5}],
    }
    assert fitlog(f"{query} --json --csv").code == 2


def test_the_views_are_listed() -> None:
    said = fitlog("sql").out
    assert "v_sets: id, session_id, exercise" in said
    assert "v_body: id, measure" in said


_WHOLE = (
    b'{"fitlog":"log","format":1}\n'
    b'{"record":"file","name":"exercises/sled-row.toml","text":"name = \\"Sled Row\\""}\n'
    b'{"record":"session","id":"0192f0c8a8007000a99ff0c885361e21","day":"2026-11-23"}\n'
    b'{"record":"set","id":"0192f0c8a8007000a99ff0c885361e22",'
    b'"session":"0192f0c8a8007000a99ff0c885361e21","exercise":"plank","at_ms":1763917200000,'
    b'"offset_minutes":0,"zone":"","day":"2026-11-23","kind":"work","reps":5,"note":"x"}\n'
    b'{"record":"body","id":"0192f0c8a8007000a99ff0c885361e23","at_ms":1,"offset_minutes":0,'
    b'"zone":"","day":"2026-11-23","measure":"weight","value_text":"72","unit":"kg","amount":72000}\n'
)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(edits=EDITS)
def test_no_edit_of_our_lines_makes_a_bug(
    edits: Edits, tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.mktemp("lines") / "log.jsonl"
    path.write_bytes(edited(_WHOLE, edits))
    assert fitlog(f"import {path} --dry-run").code in {0, 2, 6}


def test_our_lines_themselves_are_read(tmp_path: Path) -> None:
    path = tmp_path / "log.jsonl"
    path.write_bytes(_WHOLE)
    assert "Brought in: 1 set, 1 measurement" in fitlog(f"import {path} --yes").out


def test_aliases_come_back_and_a_merged_exercise_does_not(home: Path, tmp_path: Path) -> None:
    fitlog("exercise new Sled Row --muscle lats --equipment sled --no-edit")
    fitlog("log sled-row 3x8@40")
    before = tmp_path / "before.jsonl"
    before.write_text(fitlog("export").out, encoding="utf-8")
    fitlog("exercise merge sled-row 'seated cable row'")
    after = tmp_path / "after.jsonl"
    after.write_text(fitlog("export").out, encoding="utf-8")
    assert "Nothing new" in fitlog(f"import {before} --yes").out
    assert not (home / "exercises" / "sled-row.toml").exists()
    (home / "fitlog.db").unlink()
    (home / "exercises" / "aliases.toml").unlink()
    assert fitlog(f"import {after} --yes").code == 0
    assert fitlog("export").out == after.read_text(encoding="utf-8")


@pytest.mark.parametrize("form", ["csv", "jsonl"])
def test_what_is_told_twice_is_refused(form: str, tmp_path: Path, home: Path) -> None:
    fitlog("log squat 5@100")
    text = fitlog(f"export --format {form}").out
    file = tmp_path / "log"
    file.write_text(text + text.splitlines(keepends=True)[-1], encoding="utf-8")
    (home / "fitlog.db").unlink()
    refused = fitlog(f"import {file} --yes")
    assert refused.code == 6
    assert "is told twice" in refused.both


def test_a_csv_keeps_the_day_and_the_offset_of_elsewhere(tmp_path: Path, home: Path) -> None:
    elsewhere = Clock(NOW.astimezone(timezone(timedelta(hours=-5))))
    fitlog('log squat 5@100 --at "2026-03-02 23:30"', elsewhere)
    asked = 'sql "select at_utc, day, offset_minutes from v_sets"'
    before = fitlog(asked).out
    file = tmp_path / "log.csv"
    file.write_text(fitlog("export --format csv").out, encoding="utf-8")
    (home / "fitlog.db").unlink()
    assert fitlog(f"import {file} --yes").code == 0
    assert fitlog(asked).out == before


@pytest.mark.parametrize(
    "change",
    [
        '"title":5',
        '"started_ms":9000000000000000000',
        '"rpe_tenths":"7"',
        '"day":"0001-01-01"',
    ],
)
def test_a_session_that_would_break_the_log_is_refused(change: str, tmp_path: Path) -> None:
    file = tmp_path / "log.jsonl"
    body = f'{{"record":"session","id":"{"0" * 32}","day":"2026-11-23",{change}}}'
    file.write_text(f'{{"fitlog":"log","format":1}}\n{body}\n', encoding="utf-8")
    assert fitlog(f"import {file} --yes").code == 6


def test_a_part_of_a_question_cannot_pass_for_a_view() -> None:
    fitlog("log squat 5@100")
    for query in (
        "with v_sets as (select * from change) select * from v_sets",
        "with v_sets /* */ as materialized (select 1) select * from v_sets",
    ):
        assert fitlog(f'sql "{query}"').code == 2
    assert fitlog('sql "select zeroblob(2000000000)"').code == 5
    assert json.loads(fitlog('sql "select 1e999 as n" --json').out)["rows"] == [{"n": None}]
