"""Exercises in turn: read at a +, logged round by round, begun, ended, shown and exported."""

import json
from pathlib import Path
from typing import Any

import pytest

from fitlog.cli.supersetting import split
from running import START, Clock, fitlog
from terminal import Terminal

TWO = "log bench 3x8@60 + barbell row 2x10@50"


@pytest.mark.parametrize(
    ("typed", "parts"),
    [
        pytest.param("bench 3x8@60 + row 3x10@50", ["bench 3x8@60", "row 3x10@50"], id="two"),
        pytest.param("a 8@60 + b 8 + c 30s", ["a 8@60", "b 8", "c 30s"], id="three"),
        pytest.param(
            "bench 8@60 + seated-cable-row 8@50",
            ["bench 8@60", "seated-cable-row 8@50"],
            id="a slug is a name",
        ),
        pytest.param(
            "bench 8@60 + L-sit 30s", ["bench 8@60", "L-sit 30s"], id="a letter and a word"
        ),
        pytest.param(
            "bench 8@60 + pause squat 3x5@60",
            ["bench 8@60", "pause squat 3x5@60"],
            id="a name that begins with a word of the notation",
        ),
        pytest.param(
            "bench 8@60 + 90-90-switch 8", ["bench 8@60", "90-90-switch 8"], id="a name with digits"
        ),
        pytest.param("bench 8@60 + übung 8", ["bench 8@60", "übung 8"], id="another alphabet"),
        pytest.param("pull-up bw + 20 x 5", ["pull-up bw + 20 x 5"], id="added load"),
        pytest.param("pull-up bw + 20kgx5", ["pull-up bw + 20kgx5"], id="added load with its unit"),
        pytest.param("curl 8 + 3 + 2 @20", ["curl 8 + 3 + 2 @20"], id="mini-sets"),
        pytest.param("bench 12@15 + 2s pause", ["bench 12@15 + 2s pause"], id="a pause"),
        pytest.param("bench 8@60 + left 8@60", ["bench 8@60 + left 8@60"], id="a side"),
        pytest.param("bench 8@60 + drop 80kgx6", ["bench 8@60 + drop 80kgx6"], id="a drop set"),
        pytest.param("pull-up +20x5 + dip +10x8", ["pull-up +20x5", "dip +10x8"], id="both"),
        pytest.param("bench 8@60 +", ["bench 8@60 +"], id="nothing follows"),
        pytest.param("+ bench 8@60", ["+ bench 8@60"], id="nothing stands before"),
    ],
)
def test_where_a_plus_parts_exercises(typed: str, parts: list[str]) -> None:
    assert [" ".join(part) for part in split(typed.split())] == parts


def sets() -> list[dict[str, Any]]:
    return [one for session in sessions() for one in session["sets"]]


def sessions() -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(fitlog("history --json").out)["sessions"]
    return found


def order() -> list[tuple[str, int | None]]:
    """Return the sets in the order done, each with the end of its slug and its superset."""
    return [(one["exercise"].split("-")[-1], one["superset"]) for one in sets()]


def running() -> list[tuple[int, list[str]]]:
    found = json.loads(fitlog("superset --json").out)["supersets"]
    return [(one["number"], [slug.split("-")[-1] for slug in one["exercises"]]) for one in found]


def test_sets_are_logged_round_by_round_as_one_step() -> None:
    assert fitlog(TWO).code == 0
    assert order() == [("press", 1), ("row", 1), ("press", 1), ("row", 1), ("press", 1)]
    assert running() == [(1, ["press", "row"])]
    fitlog("undo")
    assert sets() == []
    assert running() == []
    fitlog("redo")
    assert len(order()) == 5
    assert running() == [(1, ["press", "row"])]
    assert fitlog("doctor").code == 0


def test_both_sides_are_one_turn() -> None:
    fitlog("log kickback 2xL12R12@15 + plank 2x30s")
    assert [one["side"] for one in sets()] == ["left", "right", None, "left", "right", None]


def test_later_sets_of_it_belong_to_it_and_others_do_not() -> None:
    fitlog(TWO)
    fitlog("log barbell row 10@50")
    fitlog("log plank 30s")
    fitlog("log bench 8@60")
    assert order()[-3:] == [("row", 1), ("plank", None), ("press", 1)]


def test_the_same_exercises_are_the_same_superset_in_any_order() -> None:
    fitlog(TWO)
    fitlog("log barbell row 10@50 + bench 8@60")
    assert {number for _, number in order()} == {1}
    assert running() == [(1, ["row", "press"])]


def test_a_new_one_with_an_exercise_takes_the_place_of_the_old() -> None:
    fitlog(TWO)
    fitlog("log bench 8@60 + plank 30s")
    assert running() == [(2, ["press", "plank"])]
    fitlog("log barbell row 10@50")
    assert order()[-3:] == [("press", 2), ("plank", 2), ("row", None)]


def test_two_of_them_run_side_by_side() -> None:
    fitlog(TWO)
    fitlog("log curl 8@10 + plank 30s")
    assert running() == [(1, ["press", "row"]), (2, ["curl", "plank"])]
    fitlog("superset --end curl")
    assert running() == [(1, ["press", "row"])]


def test_the_number_comes_after_those_of_ended_ones() -> None:
    fitlog(TWO)
    fitlog("superset --end")
    fitlog("log bench 8@60")
    assert order()[-1] == ("press", None)
    fitlog("superset bench plank")
    fitlog("log bench 8@60")
    assert order()[-1] == ("press", 2)
    assert [number for _, number in order()[:5]] == [1] * 5


def test_numbers_from_elsewhere_begin_at_0(tmp_path: Path) -> None:
    file = tmp_path / "log.csv"
    fitlog("log plank 2x30s")
    fitlog(f"export --format csv -o {file}")
    lines = file.read_text(encoding="utf-8").splitlines()
    place = lines[0].split(",").index("superset")
    for number, line in enumerate(lines[1:], start=1):
        cells = line.split(",")
        cells[place] = "0"
        lines[number] = ",".join(cells)
    fitlog("undo")
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
    assert fitlog(f"import {file} --yes").code == 0
    fitlog(TWO, Clock())
    assert {number for _, number in order()} == {0, 1}


def test_a_superset_begins_a_session_where_none_runs() -> None:
    clock = Clock()
    said = fitlog('superset kickback "barbell row"', clock)
    assert said.out.startswith("Superset: Cable Medius Kickback, Barbell Row\n")
    assert fitlog("superset", clock).out == said.out
    assert sessions() == []
    fitlog("log plank 30s", clock)
    fitlog("log kickback 12@15 left", clock)
    assert "next       Cable Medius Kickback" in fitlog("superset", clock).out
    fitlog("again right", clock)
    assert "next       Barbell Row" in fitlog("superset", clock).out
    fitlog("log barbell row 8@50", clock)
    assert "the round is over: rest, then Cable Medius Kickback" in fitlog("superset", clock).out
    assert order() == [("plank", None), ("kickback", 1), ("kickback", 1), ("row", 1)]


def test_it_is_over_with_the_session() -> None:
    clock = Clock()
    fitlog("superset bench plank", clock)
    fitlog("log bench 8@60", clock)
    clock.now = START.replace(day=24)
    assert "No superset is running" in fitlog("superset", clock).out
    fitlog("log bench 8@60", clock)
    assert order() == [("press", 1), ("press", None)]


def test_undo_takes_back_begin_and_end() -> None:
    clock = Clock()
    fitlog("superset bench plank", clock)
    fitlog("log bench 8@60", clock)
    fitlog("superset --end", clock)
    assert fitlog("undo", clock).code == 0
    fitlog("log plank 30s", clock)
    assert order() == [("press", 1), ("plank", 1)]


def test_the_past_has_supersets_of_its_own() -> None:
    fitlog(f'{TWO} --at "yesterday 18:00"')
    fitlog("log bench 8@60")
    assert [number for _, number in order()] == [1] * 5 + [None]
    assert "yesterday 18:30" in fitlog('log curl 8@10 + plank 30s --at "yesterday 18:30"').out
    assert [number for _, number in order()][5:7] == [2, 2]


def test_a_dry_run_writes_nothing() -> None:
    said = fitlog(f"{TWO} --dry-run").out
    assert said.startswith("Not logged: Superset\nBarbell Bench Press\n  read as    3 sets of 8")
    assert fitlog("history").err == "fitlog: the log is empty\n"
    form = json.loads(fitlog(f"{TWO} --dry-run --json").out)
    assert len(form["sets"]) == 5
    assert {one["short"] for one in form["sets"]} == {None}


def test_its_json_is_that_of_several_lines() -> None:
    form = json.loads(fitlog(f"{TWO} --json").out)
    assert form["format"] == 1
    assert form["exercise"] is None
    assert [one["short"] for one in form["sets"]] == [5, 4, 3, 2, 1]
    assert {one["superset"] for one in form["sets"]} == {1}


def test_records_are_told_of_each_exercise() -> None:
    fitlog(f'{TWO} --at "3 days ago"')
    said = fitlog("log bench 8@62.5 + barbell row 10@52.5").out
    assert said.count("  record ") >= 2
    before, after = said.split("Barbell Row")
    assert "62.5 kg" in before
    assert "52.5 kg" in after


def test_a_load_far_off_is_remarked_on_with_its_exercise() -> None:
    fitlog(TWO)
    said = fitlog("log bench 8@60 + barbell row 10@500")
    assert said.err.startswith("fitlog: Barbell Row: 500kg is 10.0 times the 50kg that was most")


def test_a_load_far_off_is_asked_about_on_a_terminal() -> None:
    fitlog(f'{TWO} --at "2025-11-20 18:00"')
    terminal = Terminal(*["log", "bench", "8@60", "+", "barbell", "row", "10@500"])
    terminal.wait_for("Barbell Row: 500kg is 10.0 times")
    terminal.type("n")
    terminal.wait_for("Nothing was written")
    assert len(order()) == 5


def test_lines_on_standard_input_may_hold_them() -> None:
    lines = "bench 3x8@60 + barbell row 2x10@50\nplank 30s\n"
    assert fitlog("log - --dry-run", stdin=lines).out.endswith("6 sets read, none logged\n")
    assert fitlog("log -", stdin=lines).out == (
        "Barbell Bench Press: 3x8@60kg\nBarbell Row: 2x10@50kg\nPlank: 30s\n6 sets logged\n"
    )
    assert order() == [
        *(("press", 1), ("row", 1), ("press", 1), ("row", 1), ("press", 1), ("plank", None)),
    ]


@pytest.mark.parametrize(
    ("typed", "code", "answer"),
    [
        pytest.param(
            "log bench + barbell row 8@50", 2, "what was done of bench? each", id="no set before"
        ),
        pytest.param(
            "log bench 8@60 + barbell row",
            2,
            "what was done of barbell row? each",
            id="no set after",
        ),
        pytest.param(
            "log bench 8@60 + plank 30s --rpe 8", 2, "options are for one exercise", id="options"
        ),
        pytest.param(
            "log bench 8@60 + bench 8@50", 2, "barbell-bench-press cannot take turns", id="itself"
        ),
        pytest.param("log bench 8@60 + nosuch 8@50", 3, "nosuch", id="no such exercise"),
        pytest.param("log bench 8@60 + plank 30", 5, "this exercise is timed", id="the notation"),
        pytest.param("superset bench", 2, "a superset is of two exercises", id="one alone"),
        pytest.param("superset bench bench", 2, "cannot take turns with itself", id="twice"),
        pytest.param("superset bench nosuch", 3, "nosuch", id="begun with no such exercise"),
        pytest.param("superset --end", 3, "no superset is running", id="nothing to end"),
    ],
)
def test_what_is_refused_changes_nothing(typed: str, code: int, answer: str) -> None:
    result = fitlog(typed)
    assert result.code == code
    assert answer in result.err
    assert fitlog("history").err == "fitlog: the log is empty\n"
    assert running() == []


def test_only_what_runs_can_be_ended() -> None:
    fitlog("superset bench plank")
    result = fitlog('superset --end "barbell row"')
    assert (result.code, running()) == (3, [(1, ["press", "plank"])])
    assert result.err.startswith("fitlog: barbell-row is in no superset now\n")


def test_they_are_shown_together_with_their_numbers() -> None:
    fitlog("log bench 5@50")
    fitlog(TWO)
    assert fitlog("history").out.splitlines()[1:] == [
        "  Barbell Bench Press: 5@50kg  @6",
        "  Superset",
        "    Barbell Bench Press: 3x8@60kg  @5 @3 @1",
        "    Barbell Row: 2x10@50kg  @4 @2",
    ]
    assert fitlog("history bench").out.splitlines()[1:] == [
        "  Barbell Bench Press: 5@50kg  @6",
        "  Barbell Bench Press: 3x8@60kg  (superset)  @5 @3 @1",
    ]


def test_several_are_told_apart() -> None:
    fitlog("log kickback 2xL12R12@15 + plank 2x30s")
    fitlog("log bench 8@60 + curl 8@10")
    shown = fitlog("history").out
    assert "  Superset 1\n" in shown
    assert "12@15kg right  @8..@7 @5..@4\n" in " ".join(shown.split("\n      "))
    assert "  Superset 2\n    Barbell Bench Press: 8@60kg  @2\n" in shown


@pytest.mark.parametrize("width", [20, 40, 80, 120])
def test_many_numbers_are_shown_once_at_any_width(
    width: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", str(width))
    fitlog("log bench 10x8@60 + plank 10x30s")
    shown = fitlog("history").out.split()
    assert [word for word in shown if word.startswith("@")] == [
        f"@{short}" for start in (20, 19) for short in range(start, 0, -2)
    ]
    assert max(map(len, fitlog("history").out.splitlines())) <= width


def test_it_leaves_and_comes_back_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fitlog("log bench 5@50")
    fitlog(TWO)
    fitlog("log kickback 2xL12R12@15 + plank 2x30s")
    first, second = tmp_path / "a.jsonl", tmp_path / "b.jsonl"
    fitlog(f"export -o {first}")
    shown = fitlog("history").out
    monkeypatch.setenv("FITLOG_HOME", str(tmp_path / "another"))
    assert fitlog(f"import {first} --yes").code == 0
    fitlog(f"export -o {second}")
    assert first.read_bytes() == second.read_bytes()
    assert fitlog("history").out == shown


@pytest.mark.parametrize("app", ["hevy", "strong", "csv"])
def test_other_formats_bring_back_what_they_hold(
    app: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fitlog(TWO)
    file = tmp_path / "log.csv"
    fitlog(f"export --format {app} -o {file}")
    monkeypatch.setenv("FITLOG_HOME", str(tmp_path / "another"))
    assert fitlog(f"import {file} --yes").code == 0
    superset = None if app == "strong" else 1
    assert sorted(order(), key=str) == sorted(
        [*[("press", superset)] * 3, *[("row", superset)] * 2], key=str
    )
    (session,) = sessions()
    assert {one["block"] for one in session["sets"]} == {1}
