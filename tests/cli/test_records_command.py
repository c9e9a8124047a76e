"""`fitlog records`, from what was typed to what is shown and to the promised form."""

import json
import re
from datetime import timedelta
from typing import Any

import pytest

from fitlog.training.personal_record import RecordKind
from running import START, fitlog

SGR = re.compile(r"\x1b\[[0-9;]*m")

PLAIN_80 = """\
Cable Medius Kickback: records since Mon 25 May

Yesterday
  13@17.5kg right p2top
    reps       13 at 17.5 kg, 1 more than 12@17.5kg right p2top on Sun 15 Nov
    set volume 228 kg, 17.5 kg more than 12@17.5kg right p2top on Sun 15 Nov
  the whole session
    volume     408 kg, 17.5 kg more than on Sun 15 Nov

Sun 15 Nov
  12@17.5kg right p2top
    load       17.5 kg, 2.5 kg more than 12@15kg right p2top on Sun 1 Nov
    set volume 210 kg, 30 kg more than 12@15kg right p2top on Sun 1 Nov
  12@15kg left p2top
    load       15 kg, 2.5 kg more than 12@12.5kg left p2top on Sun 1 Nov
    set volume 180 kg, 30 kg more than 12@12.5kg left p2top on Sun 1 Nov
  the whole session
    volume     390 kg, 60 kg more than on Sun 1 Nov

  next       left, pause 2 s at the top: 13 reps at 15 kg, or any reps at 17.5
             kg, or 12 reps at 15 kg held 3 s at the top
             right, pause 2 s at the top: 14 reps at 17.5 kg, or any reps at 20
             kg, or 13 reps at 17.5 kg held 3 s at the top
"""

ALL_40 = """\
Records since Thu 19 Nov

Today
  Plank: 1:45
    time 1:45, 15 s longer than 1:30 on
    Sat 14 Nov

Yesterday
  Cable Medius Kickback: 13@17.5kg right
  p2top
    reps 13 at 17.5 kg, 1 more than
    12@17.5kg right p2top on Sun 15 Nov
    set volume 228 kg, 17.5 kg more than
    12@17.5kg right p2top on Sun 15 Nov
  Cable Medius Kickback: the whole
  session
    volume 408 kg, 17.5 kg more than on
    Sun 15 Nov
"""

ALL_120 = """\
Records since Thu 19 Nov

Today
  Plank: 1:45
    time       1:45, 15 s longer than 1:30 on Sat 14 Nov

Yesterday
  Cable Medius Kickback: 13@17.5kg right p2top
    reps       13 at 17.5 kg, 1 more than 12@17.5kg right p2top on Sun 15 Nov
    set volume 228 kg, 17.5 kg more than 12@17.5kg right p2top on Sun 15 Nov
  Cable Medius Kickback: the whole session
    volume     408 kg, 17.5 kg more than on Sun 15 Nov
"""


def log(line: str, days_ago: int) -> None:
    day = (START - timedelta(days=days_ago)).date()
    result = fitlog(f'log {line} --at "{day} 12:00"')
    assert result.code == 0, result.err


def form(line: str) -> dict[str, Any]:
    result = fitlog(f"records {line} --json")
    assert result.code == 0, result.err
    parsed: dict[str, Any] = json.loads(result.out)
    assert parsed["format"] == 1
    return parsed


def kinds(line: str) -> list[str]:
    return [one["kind"] for one in form(line)["records"]]


def drawn(line: str, monkeypatch: pytest.MonkeyPatch, columns: int) -> str:
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("COLUMNS", str(columns))
    return SGR.sub("", fitlog(line).out)


def unwrapped(text: str) -> str:
    return " ".join(text.split())


@pytest.fixture
def both_sides() -> None:
    for left, right, days_ago in (
        ("12@12.5", "12@15", 22),
        ("12@15", "12@17.5", 8),
        ("12@15", "13@17.5", 1),
    ):
        log(f"kickback {left} left p2, {right} right p2", days_ago)


@pytest.fixture
def a_plank() -> None:
    log("plank 1:30", 9)
    log("plank 1:45", 0)


@pytest.mark.usefixtures("both_sides")
def test_an_exercise_on_80_columns() -> None:
    assert fitlog("records kickback").out == PLAIN_80


@pytest.mark.usefixtures("both_sides", "a_plank")
def test_all_exercises_on_40_and_120_columns(monkeypatch: pytest.MonkeyPatch) -> None:
    assert drawn("records --since 4d", monkeypatch, 40) == ALL_40
    assert drawn("records --since 4d", monkeypatch, 120) == ALL_120


@pytest.mark.usefixtures("both_sides", "a_plank")
@pytest.mark.parametrize("width", [40, 80, 120])
def test_no_line_is_wider_than_the_screen(width: int, monkeypatch: pytest.MonkeyPatch) -> None:
    for line in ("records", "records kickback --explain"):
        shown = drawn(line, monkeypatch, width)
        assert max(map(len, shown.splitlines())) <= width


@pytest.mark.usefixtures("both_sides")
def test_a_pipe_and_a_dumb_terminal_get_plain_text(monkeypatch: pytest.MonkeyPatch) -> None:
    plain = fitlog("records kickback --explain").out
    assert plain.isascii()
    assert "\x1b" not in plain
    assert drawn("records kickback --explain", monkeypatch, 80) == plain
    monkeypatch.setenv("NO_COLOR", "1")
    assert fitlog("records kickback --explain").out == plain


def test_the_oracle_62_5_x_12_beats_65_x_11_on_set_volume() -> None:
    log("bench 11@65", 21)
    log("bench 12@62.5", 0)
    out = unwrapped(fitlog("records bench").out)
    assert "12@62.5kg set volume 750 kg, 35 kg more than 11@65kg on Mon 2 Nov" in out
    assert kinds("bench") == ["set_volume", "session_volume"]


@pytest.mark.parametrize(
    ("exercise", "before", "after", "told"),
    [
        ("bench", "5@100", "5@105", "load 105 kg, 5 kg more than 5@100kg on Mon 2 Nov"),
        ("pull-up", "8", "8@bw+2.5", "added load 2.5 kg, 2.5 kg more than 8 on Mon 2 Nov"),
        ("bench", "5@100", "7@100", "reps 7 at 100 kg, 2 more than 5@100kg on Mon 2 Nov"),
        ("plank", "1:30", "1:45", "time 1:45, 15 s longer than 1:30 on Mon 2 Nov"),
        (
            "farmers-carry",
            "40m@24",
            "60m@24",
            "distance 60 m, 20 m farther than 40m@24kg on",
        ),
        ("kickback", "12@15 p2", "12@15 p3", "pause 3 s, 1 s longer than 12@15kg p2top on Mon"),
        ("bench", "8@60 t3010", "8@60 t5010", "lowering 5 s, 2 s slower than 8@60kg t3-0-1-0 on"),
        ("bench", "5@100", "5@104", "e1RM 117 kg (estimate), 4.5 kg more than 5@100kg on Mon"),
        ("bench", "2x10@60", "3x10@60", "volume 1,800 kg, 600 kg more than on Mon 2 Nov"),
        ("kickback", "12@15 left", "13@15 left", "reps 13 at 15 kg, 1 more than 12@15kg left on"),
        ("bench", "8@pin7", "8@pin8", "load pin 8, 1 more than 8@pin7 on Mon 2 Nov"),
        ("assisted-pull-up", "8@-20", "8@-15", "added load -15 kg, 5 kg less help than 8@bw-20kg"),
    ],
    ids=lambda value: value if isinstance(value, str) and value.isalpha() else "",
)
def test_every_kind_says_by_how_much(exercise: str, before: str, after: str, told: str) -> None:
    log(f"{exercise} {before}", 21)
    log(f"{exercise} {after}", 0)
    assert told in unwrapped(fitlog(f"records {exercise}").out)


@pytest.mark.parametrize(
    "second",
    ["5@100", "w8@120", "drop 8@120", "0f@120", "5@90 p2"],
    ids=["a tie", "a warm-up", "a drop", "a miss", "lighter with a pause"],
)
def test_what_is_no_record(second: str) -> None:
    log("bench 3x5@100", 5)
    log(f"bench {second}", 1)
    assert form("bench")["records"] == []
    out = unwrapped(fitlog("records bench").out)
    assert "no record since Mon 25 May. A first session is a baseline, and a tie is no" in out


def test_a_mark_that_a_session_moved_twice_is_told_once() -> None:
    log("bench 5@100", 5)
    log("bench 5@102.5, 5@105", 0)
    (load,) = form("bench --kind load")["records"]
    assert (load["value"], load["previous"]["value"]) == (105, 100)


def test_records_are_compared_with_all_that_was_before() -> None:
    log("bench 5@120", 400)
    log("bench 5@100", 10)
    log("bench 5@110", 5)
    assert form("bench")["records"] == []
    log("bench 6@120", 1)
    (reps,) = form("bench --kind reps")["records"]
    assert (reps["previous"]["day"], reps["previous"]["value"]) == ("2025-10-19", 5)
    assert "on Sun 19 Oct 2025" in unwrapped(fitlog("records bench").out)


def test_since_a_day_and_since_ever() -> None:
    for load, days_ago in ((100, 400), (105, 300), (110, 100), (115, 1)):
        log(f"bench 1@{load}", days_ago)

    def days(line: str) -> list[str]:
        return [one["day"] for one in form(f"bench --kind load {line}")["records"]]

    assert days("") == ["2026-11-22", "2026-08-15"]
    assert days("--since 2026-09-01") == ["2026-11-22"]
    assert days("--since all") == ["2026-11-22", "2026-08-15", "2026-01-27"]
    assert form("bench --since all")["since"] is None
    out = fitlog("records bench --kind load --since All").out
    assert out.startswith("Barbell Bench Press: records of load of all time\n")


def test_the_newest_come_first_and_a_day_is_one_block() -> None:
    for days_ago, reps in ((9, 5), (6, 6), (3, 7)):
        log(f"bench {reps}@100", days_ago)
        log(f"squat {reps}@140", days_ago)
    found = [one["day"] for one in form("")["records"]]
    assert found == sorted(found, reverse=True)
    out = fitlog("records").out
    assert out.count("Fri 20 Nov") == 1 + out.count("on Fri 20 Nov")
    assert out.index("\nFri 20 Nov") < out.index("\nTue 17 Nov")


@pytest.mark.parametrize(
    ("typed", "kind"),
    [
        ("load", "load"),
        ("Added-Load", "added_load"),
        ("time", "duration"),
        ("set volume", "set_volume"),
        ("lowering", "tempo"),
        ("e1RM", "e1rm"),
        ("session", "session_volume"),
    ],
)
def test_a_kind_can_be_said_as_people_say_it(typed: str, kind: str) -> None:
    assert form(f'--kind "{typed}"')["kind"] == kind


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("laod", "Did you mean load? "), ("temop", "Did you mean tempo? "), ("qqq", "")],
)
def test_an_unknown_kind_names_its_like_and_all_there_are(typed: str, meant: str) -> None:
    result = fitlog(f"records --kind {typed}")
    assert result.code == 2
    assert result.err == (
        f'fitlog: no kind of record "{typed}"\n'
        f"Nothing was done. {meant}There are {', '.join(RecordKind)}.\n"
    )


def test_an_empty_log_and_an_exercise_that_was_never_done() -> None:
    assert fitlog("records").out.startswith("Nothing is logged yet.\n  fitlog log kickback")
    assert fitlog("records bench").out.endswith(
        " is not logged yet. Begin:\n  fitlog log barbell-bench-press\n"
    )
    assert form("")["records"] == []
    log("squat 5@100", 3)
    assert "No record since Mon 25 May." in fitlog("records").out
    assert "no record of reps since" in unwrapped(fitlog("records squat --kind reps").out)


def test_the_rules_are_told_of_the_kinds_shown() -> None:
    log("bench 5@100", 3)
    log("bench 5@104", 1)
    out = unwrapped(fitlog("records bench --explain").out)
    for said in (
        "e1RM the highest estimate of one repetition, with Brzycki",
        "10 or fewer together, by more than 0.5 % of the last such record",
        "no record a warm-up, a drop, a missed attempt; a tie; the first session",
        "session the most reps x load of all work sets",
        "next it goes on from the best set",
    ):
        assert said in out
    assert "lowering" not in out.partition("compared")[0]
    assert "lowering a slower" in unwrapped(fitlog("records plank --explain").out)


@pytest.mark.usefixtures("both_sides")
def test_the_next_record_is_the_last_line_and_one_by_the_rules() -> None:
    coming = [one for one in form("kickback")["next"] if one["side"] == "right"]
    assert [(one["kind"], one["value"], one["notation"]) for one in coming] == [
        ("reps", 14, "14@17.5kg right p2top"),
        ("load", 20, "13@20kg right p2top"),
        ("pause", 3, "13@17.5kg right p3top"),
    ]
    for days_ago, one in enumerate(coming):
        log(f"kickback {one['notation']}", 0)
        newest = form("kickback --since today")["records"]
        assert one["kind"] in {each["kind"] for each in newest}, days_ago
        fitlog("undo")


@pytest.mark.usefixtures("both_sides")
def test_the_form() -> None:
    found = form("kickback --kind reps")
    assert list(found) == ["format", "exercise", "since", "kind", "records", "next"]
    (record,) = found["records"]
    assert list(record) == [
        "exercise", "name", "side", "kind", "value", "unit", "day", "set", "previous"
    ]  # fmt: skip
    assert record["side"] == "right"
    assert record["set"]["short"] == 1
    assert (record["previous"]["value"], record["previous"]["set"]["short"]) == (12, 3)
    assert [one["kind"] for one in found["next"]] == ["reps", "reps"]


def test_loads_are_in_the_unit_of_the_setting() -> None:
    fitlog("config set unit lb")
    log("bench 5@225", 3)
    log("bench 5@230", 0)
    (load,) = form("bench --kind load")["records"]
    assert (load["value"], load["unit"], load["previous"]["value"]) == (230, "lb", 225)
    out = unwrapped(fitlog("records bench").out)
    assert "load 230 lb, 5 lb more than 5@225lb on Fri 20 Nov" in out
    assert "next 6 reps at 230 lb, or any reps at 235 lb" in out
