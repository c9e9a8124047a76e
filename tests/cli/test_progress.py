"""`fitlog progress`, from what was typed to what is shown and to the promised form."""

import json
import random
import re
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from fitlog.cli.context import Desk
from fitlog.training.records import record_history
from running import START, fitlog

SGR = re.compile(r"\x1b\[[0-9;]*m")


PLAIN_80 = """\
Cable Medius Kickback: e1RM in kg (estimate), pause 2 s at the top,
since Mon 25 May

      |
25 kg +                                                    R            R
      |
 22.5 +                                                         ......... right
      |                                       R       ...........
   20 +                          R          ...........    L            l
      |                       ...............                          .  left
      |             R.........                            .. .. .. .. .
 17.5 +r..............           L            l   . .. .. .
      |                            . .. .. .. .. .
   15 +                  .. .. .. ..
      |l. .. .. .. .l .. .
       ahead: right above 0, left below
      |
+20 % +x            x                         x
      ||            |            x            |            x            x
      ||            |            |            |            |            |
    0 +|------------|------------|------------|------------|------------|
      ++------------+------------+------------+------------+------------+
       18 Oct       25 Oct       1 Nov        8 Nov        15 Nov  22 Nov
       l left   r right   L R record   line: smoothed

  left       +1.8 kg a week (95 % interval 0 to +3.5), 6 sessions in 35 days:
             progressing. The interval holds 0, but the last record is 8 days
             old.
  right      +1.8 kg a week (95 % interval +0.5 to +3.0), 6 sessions in 35 days:
             progressing. The whole interval is above 0.
  warning    left is 16 % behind right: 21 kg left and 25.1 kg right yesterday;
             left was behind in 4 of the last 4 sessions

  records    load 15 kg, left (Sun 15 Nov)
             load 17.5 kg, right (Sun 15 Nov)
             13 reps at 17.5 kg, right (yesterday)
             volume of a set 180 kg, left (Sun 15 Nov)
             volume of a set 228 kg, right (yesterday)
             volume of a session 408 kg (yesterday)
  next       left: 13 reps at 15.0 kg, or any reps at 17.5 kg, or 12 reps at
             15.0 kg held 3 s at the top
             right: 14 reps at 17.5 kg, or any reps at 20 kg, or 13 reps at 17.5
             kg held 3 s at the top

  day         best set                   e1RM  sets   total  records
  Sun 18 Oct  12@10.0kg left p2top   ~14.0 kg     2  270 kg
              12@12.5kg right p2top  ~17.5 kg
  Sun 25 Oct  12@10.0kg left p2top   ~14.0 kg     2  282 kg  volume of a session
              13@12.5kg right p2top  ~17.9 kg                * reps
  Sun 1 Nov   12@12.5kg left p2top   ~17.5 kg     2  330 kg  * load
              12@15.0kg right p2top  ~21.0 kg                * load
  Sun 8 Nov   12@12.5kg left p2top   ~17.5 kg     2  345 kg  volume of a session
              13@15.0kg right p2top  ~21.5 kg                * reps
  Sun 15 Nov  12@15.0kg left p2top   ~21.0 kg     2  390 kg  * load
              12@17.5kg right p2top  ~24.5 kg                * load
  Sun 22 Nov  12@15.0kg left p2top   ~21.0 kg     2  408 kg  volume of a session
              13@17.5kg right p2top  ~25.1 kg                * reps
"""

DRAWN_40 = """\
Cable Medius Kickback: e1RM in kg
(estimate), pause 2 s at the top,
since Mon 25 May

      │
25 kg ┤                    ★    ★
      │                         ⣀ right
      │          ★    ★  ⣀⣀☆⠔⠒⠉⠉○
   20 ┤         ⢀⣀⡠⠤⠤⠔⠒⠊⠉
      │●⣀⣀⣀⣀★⠤⠒⠊⠁☆    ○   ⣀ ⠤⠒ ⠊⠉ left
      │            ⣀⣀ ⠤⠔ ⠉
   15 ┤○    ○⣀⠤ ⠊⠉
      │⠉⠉ ⠉⠉
       ahead: right above 0, left below
      │
+20 % ┤◆    ◆         ◆
      │┃    ┃    ◆    ┃    ◆    ◆
      │┃    ┃    ┃    ┃    ┃    ┃
    0 ┤┃┄┄┄┄┃┄┄┄┄┃┄┄┄┄┃┄┄┄┄┃┄┄┄┄┃
      └┬─────────┬─────────┬─────
       18 Oct    1 Nov     15 Nov
       ○ left   ● right   ☆ ★ record
       line: smoothed

  left: +1.8 kg a week (95 % interval
    0 to +3.5), 6 sessions in 35 days:
    progressing. The interval holds 0,
    but the last record is 8 days old.
  right: +1.8 kg a week (95 % interval
    +0.5 to +3.0), 6 sessions in 35
    days: progressing. The whole
    interval is above 0.
  warning: left is 16 % behind right:
    21 kg left and 25.1 kg right
    yesterday; left was behind in 4 of
    the last 4 sessions

  records: load 15 kg, left (Sun 15
    Nov)
    load 17.5 kg, right (Sun 15 Nov)
    13 reps at 17.5 kg, right
    (yesterday)
    volume of a set 180 kg, left (Sun 15
    Nov)
    volume of a set 228 kg, right
    (yesterday)
    volume of a session 408 kg
    (yesterday)
  next: left: 13 reps at 15.0 kg, or
    any reps at 17.5 kg, or 12 reps at
    15.0 kg held 3 s at the top
    right: 14 reps at 17.5 kg, or any
    reps at 20 kg, or 13 reps at 17.5 kg
    held 3 s at the top

  Sun 15 Nov, 2 sets, 390 kg
    12@15.0kg left p2top  ~21.0 kg
    ★ load
    12@17.5kg right p2top  ~24.5 kg
    ★ load
  Sun 22 Nov, 2 sets, 408 kg
    12@15.0kg left p2top  ~21.0 kg
    volume of a session
    13@17.5kg right p2top  ~25.1 kg
    ★ reps
"""

OVERVIEW_80 = """\
Trained since Mon 28 Sep, the last first

exercise            sessions  best set                a week  state
Plank               -         1:30                            not enough yet
  last today, by time
Cable Medius Kickback
  left              __--##    12@15.0kg left p2top   +1.8 kg  progressing
  right             __-=##    13@17.5kg right p2top  +1.8 kg  progressing
  last yesterday, by e1RM, record: 13 reps at 17.5 kg, right (yesterday)
Barbell Back Squat  -         5@100kg                         not enough yet
  last Sat 14 Nov, by e1RM
"""

OVERVIEW_40 = """\
Trained since Mon 28 Sep, the last first

Plank
  ▅
  not enough yet
  best 1:30
  last today, by time

Cable Medius Kickback
  left  ▁▁▅▅██  +1.8 kg a week
    ↑ progressing
    best 12@15.0kg left p2top
  right  ▁▁▄▅▇█  +1.8 kg a week
    ↑ progressing
    best 13@17.5kg right p2top
  last yesterday, by e1RM, record: 13
  reps at 17.5 kg, right (yesterday)

Barbell Back Squat
  ▅
  not enough yet
  best 5@100kg
  last Sat 14 Nov, by e1RM
"""

OVERVIEW_120 = """\
Trained since Mon 28 Sep, the last first

exercise            sessions  best set                a week  state           record
Plank               ▅         1:30                            not enough yet
Cable Medius Kickback
  left              ▁▁▅▅██    12@15.0kg left p2top   +1.8 kg  ↑ progressing   13 reps at 17.5 kg, right (yesterday)
  right             ▁▁▄▅▇█    13@17.5kg right p2top  +1.8 kg  ↑ progressing
Barbell Back Squat  ▅         5@100kg                         not enough yet
"""  # noqa: E501 - as wide as it is shown


def log(line: str, days_ago: int) -> None:
    day = (START - timedelta(days=days_ago)).date()
    result = fitlog(f'log {line} --at "{day} 12:00"')
    assert result.code == 0, result.err


def lifted(line: str, *, every: int = 5, sessions: int = 8, newest: int = 2) -> None:
    """Log a line with one `{}` for each session's number, the newest so many days ago."""
    for number in range(sessions):
        log(line.replace("{}", str(number)), newest + every * (sessions - 1 - number))


def form(line: str) -> dict[str, Any]:
    result = fitlog(f"progress {line} --json")
    assert result.code == 0, result.err
    parsed: dict[str, Any] = json.loads(result.out)
    assert parsed["format"] == 1
    return parsed


def drawn(line: str, monkeypatch: pytest.MonkeyPatch, columns: int) -> str:
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("COLUMNS", str(columns))
    return SGR.sub("", fitlog(line).out)


def unwrapped(text: str) -> str:
    return " ".join(text.split())


def states(exercise: str) -> list[str]:
    return [series["trend"]["state"] for series in form(exercise)["series"]]


@pytest.fixture
def both_sides() -> None:
    for number, days_ago in enumerate((36, 29, 22, 15, 8, 1)):
        log(f"kickback 12@{10 + 2.5 * (number // 2)} left p2", days_ago)
        log(f"kickback {12 + number % 2}@{12.5 + 2.5 * (number // 2)} right p2", days_ago)


@pytest.mark.usefixtures("both_sides")
def test_an_exercise_on_80_columns() -> None:
    assert fitlog("progress kickback").out == PLAIN_80


@pytest.mark.usefixtures("both_sides")
def test_an_exercise_drawn_on_40_columns(monkeypatch: pytest.MonkeyPatch) -> None:
    assert drawn("progress kickback --last 2", monkeypatch, 40) == DRAWN_40


@pytest.mark.usefixtures("both_sides")
def test_all_exercises_at_three_widths(monkeypatch: pytest.MonkeyPatch) -> None:
    log("squat 5x5@100", 9)
    log("plank 1:30", 0)
    assert fitlog("progress").out == OVERVIEW_80
    assert drawn("progress", monkeypatch, 40) == OVERVIEW_40
    assert drawn("progress", monkeypatch, 120) == OVERVIEW_120


def test_a_pipe_gets_no_escapes_and_no_drawing() -> None:
    lifted("bench 5@6{}", sessions=3)
    for line in ("progress", "progress bench", "progress bench --explain"):
        out = fitlog(line).out
        assert out.isascii(), line
        assert "\x1b" not in out


def test_nothing_is_told_by_colour_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    lifted("bench 5@6{}", sessions=6)
    coloured = drawn("progress", monkeypatch, 80)
    monkeypatch.setenv("NO_COLOR", "1")
    plain = fitlog("progress").out
    assert "↑ progressing" in coloured
    assert "progressing" in plain
    assert "\x1b" not in plain


def test_progressing() -> None:
    lifted("bench 5@8{}")
    assert states("bench") == ["progressing"]
    out = unwrapped(fitlog("progress bench").out)
    assert "+1.6 kg a week (95 % interval +1.6 to +1.6), 8 sessions in 35 days: prog" in out
    assert "progressing. The whole interval is above 0." in out


def test_a_plateau() -> None:
    for days_ago in (60, 41, 34, 27, 20, 13, 6):
        log(f"bench 5@{80 if days_ago % 2 else 80.5}", days_ago)
    assert states("bench") == ["plateau"]
    out = unwrapped(fitlog("progress bench").out)
    assert "plateau. The interval holds 0, without a record in 21 days." in unwrapped(out)
    assert "plateau" in fitlog("progress").out


def test_a_regression() -> None:
    for number, days_ago in enumerate((40, 33, 26, 19, 12, 5)):
        log(f"bench 5@{100 - 2 * number}", days_ago)
    assert states("bench") == ["regression"]
    assert "regression. The whole interval is below 0." in fitlog("progress bench").out


def test_a_regression_under_the_best() -> None:
    for load, days_ago in ((100, 20), (94, 15), (93, 10), (94, 5)):
        log(f"bench 5@{load}", days_ago)
    assert states("bench") == ["regression"]
    out = unwrapped(fitlog("progress bench").out)
    assert "The last 3 sessions are each 5 % or more under the best, 112.5 kg." in out


def test_not_enough_yet() -> None:
    log("bench 5@100", 3)
    out = unwrapped(fitlog("progress bench").out)
    assert "1 session: not enough yet. Fewer than 5 sessions in the last 42 days." in out
    assert "session line: smoothed" not in out, "one day is no line"


def test_a_deload_is_told_and_left_out() -> None:
    for load, days_ago in ((100, 40), (100, 33), (101, 26), (80, 19), (101, 12), (101, 5)):
        log(f"bench 5@{load}", days_ago)
    out = unwrapped(fitlog("progress bench").out)
    assert "5 sessions in 35 days, 1 deload session left out" in out


def test_records_are_marked_and_compared_with_all_that_was_before() -> None:
    log("bench 5@120", 400)
    log("bench 5@100", 10)
    log("bench 5@110", 5)
    log("bench 6@120", 1)
    found = form("bench")["records"]
    assert {(record["kind"], record["day"]) for record in found} == {
        ("reps", "2026-11-22"),
        ("e1rm", "2026-11-22"),
        ("set_volume", "2026-11-22"),
        ("session_volume", "2026-11-22"),
    }
    row = fitlog("progress bench").out.splitlines()[-1]
    assert row.endswith("  * reps, e1RM")
    assert "6 reps at 120 kg" in fitlog("progress").out


def test_the_last_ten_sessions_are_listed_and_any_number_may_be() -> None:
    lifted("bench 5@8{}", sessions=12, every=3)
    usual = fitlog("progress bench")
    assert usual.out.count("5@8") == 10
    assert usual.err == "fitlog: the last 10 of 12 sessions; --last 0 shows all\n"
    assert fitlog("progress bench --last 0").out.count("5@8") == 12
    assert fitlog("progress bench --last 1").out.count("5@8") == 1


def test_the_form_of_an_exercise() -> None:
    log("kickback 12@15 left p2, 12@17.5 right p2", 1)
    found = form("kickback")
    assert list(found) == [
        *("format", "exercise", "metric", "unit", "by", "series", "records", "difference"),
        *("differences", "next"),
    ]
    left, right = found["series"]
    assert list(left) == [
        *("side", "pause_seconds", "tempo", "distance_m", "points", "trend", "plateaus")
    ]
    assert (left["side"], left["pause_seconds"], left["tempo"]) == ("left", 2, None)
    assert left["trend"] == {"per_week": None, "low": None, "high": None, "state": "not_enough"}
    (point,) = right["points"]
    assert list(point) == ["day", "value", "set", "record", "deload"]
    assert point["value"] == 24.5
    assert point["set"]["load"]["text"] == "17.5"
    assert (left["points"][0]["set"]["short"], point["set"]["short"]) == (2, 1)
    assert found["difference"] == {
        "day": "2026-11-22",
        "left": 21,
        "right": 24.5,
        "percent": 14.29,
        "stronger": "right",
        "level": "none",
        "agreeing": 1,
        "sessions": 1,
    }
    assert found["differences"] == [{"day": "2026-11-22", "percent": 14.29}]


def test_the_form_of_a_record() -> None:
    log("bench 5@100", 9)
    log("bench 5@105", 2)
    records = {record["kind"]: record for record in form("bench")["records"]}
    assert set(records) == {"load", "e1rm", "set_volume", "session_volume"}
    assert list(records["load"]) == ["kind", "value", "unit", "day", "set"]
    assert (records["load"]["value"], records["load"]["unit"]) == (105, "kg")
    assert records["e1rm"]["value"] == 118.12
    assert records["session_volume"]["set"] is None


def test_the_form_of_all() -> None:
    log("bench 5@100", 9)
    log("plank 45s", 2)
    found = form("")
    assert (found["since"], len(found["exercises"])) == ("2026-09-28", 2)
    plank, bench = found["exercises"]
    assert (plank["exercise"], plank["metric"], plank["unit"]) == ("plank", "duration", "s")
    assert plank["series"][0]["best"]["value"] == 45
    assert (bench["name"], bench["last_day"]) == ("Barbell Bench Press", "2026-11-14")
    assert bench["record"] is None
    assert bench["series"][0]["points"] == [{"day": "2026-11-14", "value": 112.5}]


def test_pounds() -> None:
    fitlog("config set unit lb")
    lifted("bench 5@2{}0lb", sessions=2)
    found = form("bench")
    assert found["unit"] == "lb"
    assert [point["value"] for point in found["series"][0]["points"]] == [225, 236.25]
    out = unwrapped(fitlog("progress bench").out)
    assert "e1RM in lb" in out
    assert "225.0 lb" in out
    assert "kg" not in out


def test_a_load_shown_in_the_other_unit() -> None:
    log("bench 5@100kg", 9)
    log("bench 5@100kg", 2)
    fitlog("config set unit lb")
    assert form("bench --metric load")["series"][0]["points"][0]["value"] == 220.46


@pytest.mark.parametrize(
    ("metric", "line", "unit", "value"),
    [
        ("e1rm", "kickback 5@100 left p2", "kg", 112.5),
        ("load", "kickback 12@15 left p2", "kg", 15),
        ("reps", "kickback 12@15 left p2", "reps", 12),
        ("pause", "kickback 12@15 left p2.5", "s", 2.5),
        ("duration", "plank 1:30", "s", 90),
        ("distance", "farmers 40m@24", "m", 40),
    ],
)
def test_each_metric(metric: str, line: str, unit: str, value: float) -> None:
    log(line, 3)
    found = form(f"{line.partition(' ')[0]} --metric {metric}")
    assert (found["metric"], found["unit"]) == (metric, unit)
    assert [point["value"] for series in found["series"] for point in series["points"]] == [value]


def test_without_a_bodyweight_it_says_how_to_set_it() -> None:
    log("pull-up 8", 3)
    assert "fitlog config set bodyweight 80kg" in fitlog("progress pull-up").out
    asked = fitlog("progress pull-up --metric e1rm")
    assert (asked.code, asked.out) == (
        0,
        (
            "No set of Pull-Up in that time gives e1RM: it needs your bodyweight.\n"
            "  fitlog config set bodyweight 80kg\n"
        ),
    )
    fitlog("config set bodyweight 80kg")
    assert form("pull-up")["metric"] == "e1rm"


def test_why_there_is_no_estimate() -> None:
    log("kickback 12@pin7 left", 3)
    out = unwrapped(fitlog("progress kickback --metric e1rm").out)
    assert "gives e1RM: a stack position is no known weight." in out


def test_other_series_are_told_of() -> None:
    log("bench 5@100", 9)
    log("bench 5@90 p2", 2)
    assert "not shown  no pause: 1 session, last Sat 14 Nov" in fitlog("progress bench").out
    assert len(form("bench")["series"]) == 2


@pytest.mark.usefixtures("both_sides")
def test_one_side_alone() -> None:
    found = form("kickback --side left")
    assert [series["side"] for series in found["series"]] == ["left"]
    assert found["difference"] is None
    assert {record["set"]["side"] for record in found["records"] if record["set"]} == {"left"}
    out = fitlog("progress kickback --side each").out
    assert out == "No set of Cable Medius Kickback in that time says each side.\n"


def test_sets_of_both_sides_stand_in_the_table_once() -> None:
    log("kickback 12@15 left", 9)
    log("kickback 12@15/side", 2)
    rows = [row for row in fitlog("progress kickback").out.splitlines() if "@15kg" in row]
    assert [row.split()[3] for row in rows] == ["12@15kg", "12/side@15kg"]
    assert len(form("kickback --side each")["series"]) == 1


@pytest.mark.usefixtures("both_sides")
def test_since_a_day_the_trend_still_knows_what_was_before() -> None:
    found = form("kickback --side left --since 2026-11-15")
    (left,) = found["series"]
    assert [point["day"] for point in left["points"]] == ["2026-11-15", "2026-11-22"]
    assert left["trend"] == form("kickback --side left")["series"][0]["trend"]
    none = fitlog("progress kickback --since 2026-11-23")
    assert none.out.splitlines() == [
        "No set of Cable Medius Kickback since Mon 23 Nov; the last was yesterday:",
        "  fitlog progress cable-medius-kickback --since 2026-11-22",
    ]


def test_both_views_agree_on_the_state() -> None:
    lifted("bench 5@8{}", sessions=8)
    lifted("squat 5@100", sessions=8)
    lifted("deadlift 5@1{}0", sessions=2)
    for one in form("")["exercises"]:
        (series,) = one["series"]
        assert states(one["exercise"]) == [series["trend"]["state"]]


def test_an_empty_log_says_what_to_type() -> None:
    empty = fitlog("progress")
    assert (empty.code, empty.err) == (0, "")
    assert empty.out.startswith("Nothing is logged yet.\n  fitlog log kickback 12@15 left p2 ")
    assert form("") == {"format": 1, "since": "2026-09-28", "exercises": []}


def test_nothing_of_late() -> None:
    log("bench 5@80", 100)
    assert fitlog("progress").out.startswith("Nothing was trained since Mon 28 Sep.")


@pytest.mark.parametrize(
    ("exercise", "example"),
    [
        ("bench", "fitlog log barbell-bench-press 3x8@40"),
        ("kickback", "fitlog log cable-medius-kickback 3x8@40 left"),
        ("plank", "fitlog log plank 45s"),
        ("farmers", "fitlog log farmers-carry 40m@24"),
        ("rowing", "fitlog log rowing-machine 2km in 9:00"),
        ("assisted-pull-up", "fitlog log assisted-pull-up 8@-20"),
    ],
)
def test_an_exercise_never_logged_says_what_to_type_and_that_works(
    exercise: str, example: str
) -> None:
    shown = fitlog(f"progress {exercise}")
    assert shown.code == 0
    assert shown.out.splitlines()[-1] == f"  {example}"
    assert fitlog(example.removeprefix("fitlog ")).code == 0
    found = form(f"{exercise} --metric e1rm") if exercise == "bench" else form(exercise)
    assert found["series"]


@pytest.mark.parametrize(
    ("line", "code", "said"),
    [
        ("nosuchthing", 3, "no exercise is called"),
        ("pull", 4, "pull-up"),
        ("--metric load", 2, "fitlog progress bench --metric load"),
        ("bench --metric strength", 2, "strength"),
        ("bench --since someday", 5, "cannot read"),
    ],
)
def test_what_cannot_be_shown(line: str, code: int, said: str) -> None:
    result = fitlog(f"progress {line} --json")
    assert (result.code, result.out) == (code, "")
    assert said in result.err


HOSTILE = "[red]夜\u202eプレス[/red] :boom: and a name that never wants to come to its end"
EXERCISE = """\
name = "{name}"
summary = "A lift."
[classification]
measurement = "load_reps"
equipment = ["cable"]
[muscles]
primary = ["glute_med"]
"""


@pytest.mark.parametrize("columns", [20, 40, 80, 120])
def test_a_hostile_name_is_shown_as_text(
    columns: int, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = home / "exercises"
    folder.mkdir(parents=True)
    text = EXERCISE.format(name=HOSTILE)
    (folder / "night-press.toml").write_text(text, encoding="utf-8")
    lifted("night-press 5@8{}", sessions=3)
    for line in ("progress", "progress night-press"):
        out = drawn(line, monkeypatch, columns)
        assert "[red]夜\\u202e"[: columns // 2] in out
        assert "\u202e" not in out
        assert max(map(len, out.splitlines())) <= max(columns, 30)


def test_how_it_was_reached() -> None:
    lifted("bench 5@100 rpe8", sessions=2)
    out = unwrapped(fitlog("progress bench --explain").out)
    assert "120 kg from 5@100kg rpe8 (5 reps at 100 kg, RPE 8," in out
    assert "R = 7 to failure, brzycki, fair" in out
    assert "Theil-Sen slope of the last 42 days" in out


@pytest.mark.parametrize("seed", range(4))
def test_the_few_sets_that_are_read_give_the_records_of_the_whole_history(seed: int) -> None:
    # Steps of 2.5 kg are far above the margin within which an estimate may be judged otherwise.
    chance = random.Random(seed)  # noqa: S311 - a history, not a secret
    lines = []
    for days_ago in sorted(chance.sample(range(1, 500), 60), reverse=True):
        side, pause = chance.choice(("left", "right", "/side", "left")), chance.choice(("", " p2"))
        load, reps = 2.5 * chance.randrange(8, 20), chance.choice((5, 8, 12))
        effort = chance.choice(("", " rpe8", " rpe9"))
        day = (START - timedelta(days=days_ago)).date()
        words = f"{reps}/side@{load}" if side == "/side" else f"{reps}@{load} {side}"
        lines.append(f'kickback {words}{pause}{effort} --at "{day} 12:00"')
    assert fitlog("log -", stdin="\n".join(lines)).code == 0
    desk = Desk(lambda: START)
    everything = desk.reader.sets_since(None, "cable-medius-kickback")
    desk.close()
    assert len(everything) == 60
    whole = [(record.kind.value, record.day.isoformat()) for record in record_history(everything)]
    shown = [(record["kind"], record["day"]) for record in form("kickback")["records"]]
    recent = [one for one in whole if one[1] >= "2026-05-25"]
    assert recent
    assert [one for one in shown if one[0] != "session_volume"] == recent
