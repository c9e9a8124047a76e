"""Logs of other programs brought in: what is said, what is asked, what is written, what is not."""

import json
import os
import time
from datetime import timedelta, timezone
from pathlib import Path

import pytest

from fitlog.store.doctor import examine
from logs import state
from running import START, Clock, Result, fitlog
from terminal import Terminal

HEADER = (
    "Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,"
    "Notes,Workout Notes,RPE\n"
)
MONDAY = "2026-11-16 18:00:00,Push,45m"
TUESDAY = "2026-11-17 18:00:00,Pull,1h 5m"
TWO_DAYS = (
    f'{MONDAY},"Bench Press (Barbell)",W,40,10,0,0,"feet up","slept well",\n'
    f'{MONDAY},"Bench Press (Barbell)",1,60,8,0,0,,,8\n'
    f'{MONDAY},"Bench Press (Barbell)",Rest Timer,0,0,0,120,,,\n'
    f'{MONDAY},"Bench Press (Barbell)",2,60,8,0,0,,,8\n'
    f'{TUESDAY},"Pull Up",1,0,8,0,0,,,\n'
    f'{TUESDAY},"Pull Up",2,10,5,0,0,,,\n'
    f'{TUESDAY},"Pull Up (Assisted)",1,20,8,0,0,,,\n'
)
WEDNESDAY = "2026-11-18 18:00:00,Legs,50m"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return written(tmp_path, TWO_DAYS)


def written(folder: Path, rows: str, name: str = "strong.csv") -> Path:
    path = folder / name
    path.write_text(HEADER + rows, encoding="utf-8")
    return path


def brought(file: Path, more: str = "") -> Result:
    """Bring a file in whose weights are kilograms."""
    return fitlog(f"import {file} --unit kg --yes {more}")


def logged(question: str) -> list[dict[str, object]]:
    rows: list[dict[str, object]] = json.loads(fitlog(f'sql "{question}" --json').out)["rows"]
    return rows


def nothing_written(home: Path) -> bool:
    return not (home / "fitlog.db").exists() or fitlog("export").out.count("\n") == 1


def test_without_a_terminal_it_says_what_would_come_and_writes_nothing(
    file: Path, home: Path
) -> None:
    said = fitlog(f"import {file} --unit kg")
    assert said.code == 0
    assert "sets       6 new" in said.out
    assert "2, 16 Nov 2026 to 17 Nov 2026" in said.out
    assert "--yes brings it in" in said.err
    assert nothing_written(home)


def test_a_dry_run_writes_nothing_even_with_yes(file: Path, home: Path) -> None:
    assert fitlog(f"import {file} --unit kg --yes --dry-run").code == 0
    assert nothing_written(home)


def test_all_that_the_file_has_comes_along(file: Path) -> None:
    assert "Brought in: 6 sets, 1 note" in brought(file).out
    sets = logged(
        "select exercise, kind, reps, load_text, load_unit, load_base, rpe_tenths, rest_ms"
        " from v_sets order by at_utc"
    )
    bench = {"exercise": "barbell-bench-press", "load_base": "absolute", "load_unit": "kg"}
    assert [one for one in sets if one["exercise"] == "barbell-bench-press"] == [
        bench
        | {"kind": "warmup", "reps": 10, "load_text": "40", "rpe_tenths": None}
        | {"rest_ms": None},
        bench
        | {"kind": "work", "reps": 8, "load_text": "60", "rpe_tenths": 80}
        | {"rest_ms": 120_000},
        bench
        | {"kind": "work", "reps": 8, "load_text": "60", "rpe_tenths": 80}
        | {"rest_ms": None},
    ]
    sessions = logged("select day, title, note, started_at_utc, ended_at_utc from v_sessions")
    assert sessions[0] == {
        "day": "2026-11-16",
        "title": "Push",
        "note": "slept well",
        "started_at_utc": "2026-11-16T18:00:00.000Z",
        "ended_at_utc": "2026-11-16T18:45:00.000Z",
    }
    assert logged("select day, exercise, text from v_exercise_notes") == [
        {"day": "2026-11-16", "exercise": "barbell-bench-press", "text": "feet up"}
    ]


def test_help_is_negative_and_added_load_is_added(file: Path) -> None:
    brought(file)
    loads = logged(
        "select exercise, load_text, load_base, load_grams from v_sets where day = '2026-11-17'"
        " order by at_utc"
    )
    assert [(one["load_base"], one["load_grams"]) for one in loads] == [
        ("bodyweight", 0),
        ("bodyweight", 10_000),
        ("bodyweight", -20_000),
    ]


def test_the_same_file_twice_adds_nothing(file: Path, home: Path) -> None:
    brought(file)
    before = state(home / "fitlog.db")
    again = brought(file)
    assert again.code == 0
    assert "0 new, 6 there already" in again.out
    assert "Nothing new" in again.out
    assert state(home / "fitlog.db") == before


def test_a_longer_export_adds_only_what_is_new(file: Path, tmp_path: Path) -> None:
    brought(file)
    more = (
        TWO_DAYS
        + f'{TUESDAY},"Pull Up",3,0,6,0,0,,,\n{WEDNESDAY},"Squat (Barbell)",1,90,5,0,0,,,\n'
    )
    said = brought(written(tmp_path, more, "later.csv"))
    assert "2 new, 6 there already" in said.out
    assert logged("select count(*) as n from v_sessions") == [{"n": 3}]
    assert logged("select count(*) as n from v_sets") == [{"n": 8}]


def test_an_undone_import_leaves_nothing_and_can_come_again(file: Path, home: Path) -> None:
    brought(file)
    undone = fitlog("undo")
    assert undone.code == 0
    assert logged("select count(*) as n from v_sets") == [{"n": 0}]
    assert logged("select count(*) as n from v_sessions") == [{"n": 0}]
    assert "6 new" in brought(file).out
    assert examine(home / "fitlog.db").findings == ()


def test_what_was_edited_or_deleted_here_since_stays_so(file: Path) -> None:
    brought(file)
    fitlog("edit @1 9")
    fitlog("delete @2")
    said = brought(file)
    told = " ".join(said.out.split())
    assert "4 there already, 1 edited here since, left as they are, 1 deleted here since" in told
    assert logged("select count(*) as n from v_sets") == [{"n": 5}]
    assert logged("select reps from v_sets order by at_utc desc limit 1") == [{"reps": 9}]


def test_what_changed_in_the_file_since_is_told_and_left(file: Path, tmp_path: Path) -> None:
    brought(file)
    changed = written(tmp_path, TWO_DAYS.replace('"Pull Up",1,0,8', '"Pull Up",1,0,9'), "b.csv")
    said = brought(changed)
    assert "1 different in the file now, left as they are here" in " ".join(said.out.split())
    assert logged("select reps from v_sets where load_grams = 0") == [{"reps": 8}]


def test_merging_an_exercise_is_no_edit(tmp_path: Path) -> None:
    file = written(tmp_path, f'{MONDAY},"Zercher Wobble",1,60,8,0,0,,,\n')
    brought(file)
    fitlog("exercise merge zercher-wobble barbell-back-squat")
    said = brought(file)
    assert "0 new, 1 there already" in said.out
    assert "exercises  1 known: 1 by your own aliases" in said.out


def test_an_unknown_name_becomes_an_exercise_of_ones_own(tmp_path: Path, home: Path) -> None:
    file = written(tmp_path, f'{MONDAY},"Zercher Wobble",1,60,8,0,0,,,\n')
    said = brought(file)
    assert "new        Zercher Wobble, 1 set; near: " in said.out
    text = (home / "exercises" / "zercher-wobble.toml").read_text(encoding="utf-8")
    assert 'name = "Zercher Wobble"' in text
    assert 'measurement = "load_reps"' in text
    assert fitlog("exercise check").code == 0
    fitlog("undo")
    assert not (home / "exercises" / "zercher-wobble.toml").exists()


def test_a_map_says_what_names_mean(tmp_path: Path, home: Path) -> None:
    file = written(tmp_path, f'{MONDAY},"Zercher Wobble",1,60,8,0,0,,,\n')
    names = tmp_path / "names.toml"
    names.write_text('"Zercher Wobble" = "back squat"\n', encoding="utf-8")
    assert "1 known: 1 by your map" in brought(file, f"--map {names}").out
    assert logged("select exercise from v_sets") == [{"exercise": "barbell-back-squat"}]
    assert not (home / "exercises").exists()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('"A" = "no such thing at all"\n', 'names.toml: "A": no exercise is called'),
        ("A = 3\n", '"A" must be given one name in quotes'),
        ("A = \n", "is not TOML"),
        ("a." * 3000 + "b = 1\n", "longer than 2,000 characters"),
    ],
    ids=["no such exercise", "no name", "no TOML", "a TOML bomb"],
)
def test_a_map_that_cannot_be_read_is_refused(
    file: Path, tmp_path: Path, home: Path, text: str, said: str
) -> None:
    names = tmp_path / "names.toml"
    names.write_text(text, encoding="utf-8")
    refused = brought(file, f"--map {names}")
    assert refused.code == 6
    assert said in refused.err
    assert nothing_written(home)


def test_the_triceps_kickback_of_strong_is_no_glute_exercise(tmp_path: Path) -> None:
    brought(written(tmp_path, f'{MONDAY},"Cable Kickback",1,10,8,0,0,,,\n'))
    assert logged("select exercise from v_sets") == [{"exercise": "cable-triceps-kickback"}]


def test_no_unit_is_ever_assumed(file: Path, home: Path) -> None:
    refused = fitlog(f"import {file} --yes")
    assert refused.code == 2
    assert "does not say whether its weights are kg or lb" in refused.err
    assert "--unit kg or --unit lb" in refused.err
    assert nothing_written(home)


def test_one_side_is_neither_doubled_nor_halved_unless_said(tmp_path: Path) -> None:
    file = written(tmp_path, f'{MONDAY},"Single Arm Wobble",1,10,8,0,0,,,\n')
    said = brought(file)
    assert "one side   Single Arm Wobble: taken as written; --per-side" in said.out
    assert logged("select side, reps, load_text from v_sets") == [
        {"side": None, "reps": 8, "load_text": "10"}
    ]
    fitlog("undo")
    assert "one side" not in brought(file, "--per-side").out
    assert logged("select side, reps, load_text from v_sets") == [
        {"side": "each", "reps": 8, "load_text": "10"}
    ]


def test_an_exercise_that_comes_back_stays_two_blocks_and_equal_rows_stay_two(
    tmp_path: Path,
) -> None:
    rows = "".join(
        f'{MONDAY},"{name} (Barbell)",{place},60,8,0,0,,,\n'
        for name, place in [
            *(("Squat", 1), ("Squat", 2), ("Bench Press", 1), ("Squat", 1), ("Squat", 1))
        ]
    )
    brought(written(tmp_path, rows))
    assert logged("select exercise, block from v_sets order by at_utc") == [
        {"exercise": "barbell-back-squat", "block": 1},
        {"exercise": "barbell-back-squat", "block": 1},
        {"exercise": "barbell-bench-press", "block": 1},
        {"exercise": "barbell-back-squat", "block": 2},
        {"exercise": "barbell-back-squat", "block": 3},
    ]
    # The two blocks that follow each other are two lines, too.
    assert fitlog("history").out.count("Barbell Back Squat") == 3


def test_values_that_look_wrong_are_told_and_come_along(tmp_path: Path) -> None:
    rows = (
        f'{MONDAY},"Bench Press (Barbell)",1,900,1,0,0,,,\n'
        '2031-01-01 18:00:00,Late,5m,"Bench Press (Barbell)",1,60,8,0,0,,,\n'
        "2026-11-19 18:00:00,Long,264h 1m,Plank,1,0,0,0,60,,,\n"
    )
    said = brought(written(tmp_path, rows))
    assert "look at    line 2: Barbell Bench Press with 900kg" in said.out
    assert "line 3: Barbell Bench Press on 2031-01-01, which is to come" in said.out
    assert "line 4: a session of 264h 1m" in said.out
    assert logged("select count(*) as n from v_sets") == [{"n": 3}]


def test_a_load_of_many_times_the_usual_one_is_told(tmp_path: Path) -> None:
    rows = "".join(f'{MONDAY},"Hip Thrust",{n},60,8,0,0,,,\n' for n in range(1, 7))
    rows += f'{MONDAY},"Hip Thrust",7,600,8,0,0,,,\n'
    assert "with 600kg, usually about 60" in brought(written(tmp_path, rows)).out


BAD = (
    f'{MONDAY},"Bench Press (Barbell)",1,60,8,0,0,,,\n'
    f'{MONDAY},"Bench Press (Barbell)",2,sixty,8,0,0,,,\n'
    '20234-11-16 18:00:00,Push,45m,"Bench Press (Barbell)",3,60,8,0,0,,,\n'
    f'{MONDAY},"Bench Press (Barbell)",4,2000,8,0,0,,,\n'
)


def test_rows_that_are_not_understood_stop_the_import(tmp_path: Path, home: Path) -> None:
    refused = brought(written(tmp_path, BAD))
    assert refused.code == 6
    assert "line 3: 'sixty' is no" in refused.out
    assert "line 4: " in refused.out
    assert "line 5: a weight of 2000 kg: more than 1,000 kg" in refused.out
    assert "(3 rows in all)" in refused.err
    assert "--skip-bad" in refused.err
    assert nothing_written(home)


def test_rows_that_are_not_understood_can_be_left_out(tmp_path: Path) -> None:
    said = brought(written(tmp_path, BAD), "--skip-bad")
    assert said.code == 0
    assert "Brought in: 1 set" in said.out


def test_the_report_is_a_form_too(tmp_path: Path, home: Path) -> None:
    file = written(tmp_path, TWO_DAYS + f'{MONDAY},"Zercher Wobble",1,0,0,0,0,,,\n')
    form = json.loads(fitlog(f"import {file} --unit kg --json").out)
    assert form["format"] == 1
    assert form["written"] is False
    assert form["sets"] == {"new": 6}
    assert form["exercises"]["Pull Up"] == {"slug": "pull-up", "how": "app"}
    assert form["left_out"] == {"a row without reps, time or distance": 1}
    assert nothing_written(home)
    assert json.loads(brought(file, "--json").out)["written"] is True
    assert logged("select count(*) as n from v_sets") == [{"n": 6}]


def test_what_names_and_notes_hold_is_shown_harmlessly(tmp_path: Path) -> None:
    file = written(
        tmp_path,
        f'{MONDAY},"Evil \x1b]52;c;aGk=\x07 [b]x[/b]",1,60,8,0,0,"\x1b[2J","\u202e",\n',
    )
    for said in (brought(file), fitlog("history"), fitlog("export"), fitlog("list --mine")):
        assert said.code == 0, said.err
        assert "\x1b" not in said.both
        assert "\u202e" not in said.both
    assert "[b]x[/b]" in fitlog("history").out


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "is empty"),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF" + bytes(range(256)), "is a picture"),
        (b"PK\x03\x04" + bytes(500), "save it as CSV first"),
        (b"\x00\x01\x02" * 100, "is no text"),
        (HEADER.encode("latin-1") + b"2026-11-16 18:00:00,\xe9", "is no text in UTF-8"),
        (f'{HEADER}{MONDAY},"Bench'.encode(), "in the middle of a quoted cell"),
        (f'{HEADER}{MONDAY},"{"x" * 1_000_000}",1,60,8,0,0,,,\n'.encode(), "cell of more than"),
        (b"to,whom,it\nmay,concern,!\n", "is no log of a program that fitlog knows"),
        (b'{"fitlog":"log","format":2}\n', "exported by a newer fitlog"),
        (b'{"some":"json"}\n', "is no log that fitlog exported"),
        (b"SQLite format 3\x00" + bytes(4000), "is no"),
    ],
    ids=[
        *("nothing", "a photo", "xlsx", "bytes", "Latin-1", "cut", "a huge cell"),
        *("another CSV", "a newer export", "other JSON", "another database"),
    ],
)
def test_what_is_no_log_gets_one_clear_line(
    tmp_path: Path, home: Path, data: bytes, said: str
) -> None:
    path = tmp_path / "file.csv"
    path.write_bytes(data)
    refused = fitlog(f"import {path} --unit kg --yes")
    assert refused.code == 6
    assert refused.err.startswith(f"fitlog: {path}")
    assert said in refused.err
    assert nothing_written(home)


def test_no_file_and_a_directory_are_told_apart(tmp_path: Path) -> None:
    assert "No such file" in fitlog(f"import {tmp_path / 'none.csv'}").err
    assert "is a directory" in fitlog(f"import {tmp_path}").err


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read")
def test_a_file_without_permission_is_told(file: Path) -> None:
    file.chmod(0)
    assert "Permission denied" in fitlog(f"import {file}").err


def test_a_wrong_option_is_told(file: Path) -> None:
    assert '"stone" is no unit of weights' in fitlog(f"import {file} --unit stone").err
    assert '"ell" is no unit of distances' in fitlog(f"import {file} --distance-unit ell").err
    assert '"fax" is no format' in fitlog(f"import {file} --from fax").err


def test_utf_16_is_read(tmp_path: Path) -> None:
    path = tmp_path / "wide.csv"
    path.write_bytes((HEADER + TWO_DAYS).encode("utf-16"))
    assert "Brought in: 6 sets" in brought(path).out


def test_records_follow_from_what_was_brought_in(file: Path) -> None:
    brought(file)
    said = fitlog("log bench 8@65", Clock(START))
    assert "record" in said.out


@pytest.mark.slow
def test_on_a_terminal_it_asks_for_the_unit_the_names_and_the_go(tmp_path: Path) -> None:
    file = written(tmp_path, f'{MONDAY},"Single Arm Wobble",1,60,8,0,0,,,\n')
    terminal = Terminal("import", str(file))
    terminal.wait_for("kg or lb")
    terminal.type("kg")
    terminal.wait_for("Go through them? y or n")
    terminal.type("y")
    terminal.wait_for("is: ")
    terminal.type("back squat")
    terminal.wait_for("both sides? y or n")
    terminal.type("y")
    terminal.wait_for("Bring in 1 set? y or n")
    terminal.type("y")
    terminal.wait_for("fitlog undo takes it back")
    assert terminal.end() == 0
    assert logged("select exercise, side from v_sets") == [
        {"exercise": "barbell-back-squat", "side": "each"}
    ]


@pytest.mark.slow
def test_ctrl_c_at_the_question_writes_nothing(file: Path, home: Path) -> None:
    terminal = Terminal("import", str(file), "--unit", "kg")
    terminal.wait_for("Bring in 6 sets? y or n")
    time.sleep(0.5)  # readline must be waiting: it does not hear what comes before
    terminal.press(b"\x03")
    assert terminal.end() == 130
    assert nothing_written(home)


def test_a_session_with_a_note_can_lose_its_last_set(tmp_path: Path, home: Path) -> None:
    brought(written(tmp_path, f'{MONDAY},"Hip Thrust",1,60,8,0,0,"heels closer",,\n'))
    assert fitlog("delete @1").code == 0
    assert logged("select count(*) as n from v_exercise_notes") == [{"n": 0}]
    fitlog("undo")
    assert logged("select text from v_exercise_notes") == [{"text": "heels closer"}]
    assert examine(home / "fitlog.db").findings == ()


def test_the_same_file_in_another_time_zone_adds_nothing(file: Path) -> None:
    brought(file)
    elsewhere = Clock(START.astimezone(timezone(timedelta(hours=-5))))
    said = fitlog(f"import {file} --unit kg --yes", elsewhere)
    assert "0 new" in said.out


def test_a_note_of_a_session_that_was_deleted_does_not_come(tmp_path: Path, home: Path) -> None:
    row = f'{MONDAY},"Hip Thrust",1,60,8,0,0,"NOTE",,\n'
    brought(written(tmp_path, row.replace("NOTE", "")))
    fitlog("delete @1")
    said = brought(written(tmp_path, row, "noted.csv"))
    assert said.code == 0, said.err
    assert "1 deleted here since" in said.out
    assert logged("select count(*) as n from v_sessions") == [{"n": 0}]
    assert examine(home / "fitlog.db").findings == ()


def test_notes_follow_an_exercise_that_is_merged(tmp_path: Path) -> None:
    brought(written(tmp_path, f'{MONDAY},"Zercher Wobble",1,60,8,0,0,"elbows in",,\n'))
    fitlog("exercise merge zercher-wobble barbell-back-squat")
    assert logged("select exercise from v_exercise_notes") == [{"exercise": "barbell-back-squat"}]


def test_names_without_letters_stay_apart(tmp_path: Path) -> None:
    rows = "".join(f'{MONDAY},"{name}",1,60,8,0,0,,,\n' for name in ("!!!", "***"))
    assert "2 new exercises" in brought(written(tmp_path, rows)).out
    assert logged("select count(distinct exercise) as n from v_sets") == [{"n": 2}]


def test_a_note_that_the_file_says_otherwise_is_told(tmp_path: Path) -> None:
    brought(written(tmp_path, TWO_DAYS))
    said = brought(written(tmp_path, TWO_DAYS.replace("slept well", "slept badly"), "b.csv"))
    assert "1 session or note that the file says otherwise" in " ".join(said.out.split())
