"""`fitlog volume`: what counts for which muscle, and what rested, through the command."""

import json
import re
import tempfile
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path
from typing import Any, cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fitlog.cli.volumes import range_of
from fitlog.config import Settings
from fitlog.store import Entry, Log
from fitlog.store.reading import LogReader
from fitlog.store.volumes import first_day, last_days, newest_first, sets_alike
from fitlog.training.exercise import Exercise, Measurement
from fitlog.training.ranges import DEFAULT_RANGES, Range
from fitlog.training.sets import LoggedSet, PerformedSet
from fitlog.training.volume import VolumeLoad, hard_sets, muscle_sets, total_volume_load
from fitlog.training.week_volume import WEEK, last_trained, week_volume
from logs import GAP
from running import START, fitlog
from strategies import EXERCISES, performed

SGR = re.compile(r"\x1b\[[0-9;]*m")
MONDAY = START.date()

PLAIN_80 = """\
Hard sets, Mon 23 Nov to Sun 29 Nov: 1 session so far

  muscle                                      sets  range            all
  Upper back  ####          ----------------     3  10-22  7 to go     3
  Lats        ####          ----------------     3  10-22  7 to go     3
  Side delts             -------------------     0   8-22  8 to go     0
  Rear delts             -------------------     0   8-22  8 to go   1.5
  Chest                     -------------        0  10-20  10 to go    0
  Biceps                 ----------------        0   8-20  8 to go   1.5
  Triceps             -----------                0   6-14  6 to go     0
  Glute med   ####                               3                     3
  Quads                  --------------          0   8-18  8 to go     0
  Hamstrings          --------------             0   6-16  6 to go     0
  Calves                 -----------             0   8-16  8 to go     0
"""

DRAWN_40 = """\
  Upper back: 3 of 10-22, 7 to go, all 3
    ████          ░░░░░░░░░░░░░░░░
"""


def log(line: str, days_ago: int = 0) -> None:
    day = (START - timedelta(days=days_ago)).date()
    result = fitlog(f'log {line} --at "{day} 12:00"')
    assert result.code == 0, result.err


def form(line: str = "") -> dict[str, Any]:
    result = fitlog(f"volume {line} --json")
    assert result.code == 0, result.err
    parsed: dict[str, Any] = json.loads(result.out)
    assert parsed["format"] == 1
    return parsed


def muscles(line: str = "") -> dict[str, dict[str, Any]]:
    return {one["muscle"]: one for one in form(line)["muscles"]}


def unwrapped(text: str) -> str:
    return " ".join(text.split())


@pytest.fixture
def a_day() -> None:
    log("squat 3x5@100", 12)
    log("barbell-row 3x8@50")
    log("kickback 3x12@15 left p2")
    log("kickback 3x12@15 right p2")


@pytest.mark.usefixtures("a_day")
def test_a_week_on_80_columns() -> None:
    out = fitlog("volume").out
    assert out.startswith(PLAIN_80)
    assert "  12 days    Glute max, quads\n  never      Neck, traps, lower back," in out
    assert "volume load 2,280 kg in 9 sets\n  by group   back 1,200 kg, hips 1,080 kg\n" in out
    assert out.isascii()
    assert not [line for line in out.splitlines() if len(line) > 80 or line != line.rstrip()]


@pytest.mark.usefixtures("a_day")
@pytest.mark.parametrize("columns", [20, 40, 80, 120])
@pytest.mark.parametrize("line", ["volume", "volume --muscle lats --explain", "volume --weeks 3"])
def test_every_width_is_kept(line: str, columns: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("COLUMNS", str(columns))
    out = SGR.sub("", fitlog(line).out)
    # A table of one week is as narrow as it gets.
    assert max(map(len, out.splitlines())) <= max(columns, 40)


@pytest.mark.usefixtures("a_day")
def test_a_narrow_screen_has_its_bars_below(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("COLUMNS", "40")
    assert DRAWN_40 in SGR.sub("", fitlog("volume").out)


@pytest.mark.usefixtures("a_day")
def test_on_a_wide_screen_the_body_stands_beside_the_bars(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "120")
    lines = fitlog("volume").out.splitlines()
    assert re.search(r"^  muscle .* all +Front +Back$", lines[2])
    assert len(lines) < 35


def test_three_sets_of_rows_are_three_for_the_back_and_one_and_a_half_for_the_biceps() -> None:
    log("barbell-row 3x8@50")
    found = muscles()
    assert [found[one]["fractional"] for one in ("lats", "upper_back", "biceps")] == [3, 3, 1.5]
    assert (found["biceps"]["direct"], found["biceps"]["indirect"]) == (0, 3)


@pytest.mark.parametrize(
    ("lines", "direct"),
    [
        pytest.param(["kickback 12@15 left"], 0.5, id="one side alone is a half"),
        pytest.param(["kickback 12@15 left", "kickback 12@15 right"], 1, id="a pair is one"),
        pytest.param(["kickback 2x12/side@15"], 2, id="both sides at once"),
        pytest.param(["kickback w 12@5, 12@15/side"], 1, id="no warm-up"),
        pytest.param(["kickback 12@15/side drop 8@10/side"], 1, id="a set with its drop"),
        pytest.param(["kickback 12@15/side rpe5"], 0, id="far from failure"),
        pytest.param(["kickback 12@15/side rir4"], 1, id="four in reserve"),
    ],
)
def test_what_counts_for_the_side_of_the_hip(lines: list[str], direct: float) -> None:
    for line in lines:
        log(line)
    assert muscles()["glute_med"]["direct"] == direct


def test_a_chain_is_one_set() -> None:
    log("dumbbell-curl myo 8+3+2@10")
    assert muscles()["biceps"]["direct"] == 1


def test_two_dumbbells_count_twice_in_the_load_and_once_as_a_set() -> None:
    log("dumbbell-bench-press 10@2x20")
    found = form()
    assert found["volume_load"] == {"value": 400, "unit": "kg", "sets": 1, "left_out": 0}
    assert muscles()["chest"]["direct"] == 1


def test_bodyweight_is_counted_once_it_is_known() -> None:
    log("pull-up 3x8")
    assert form()["volume_load"] == {"value": 0, "unit": "kg", "sets": 0, "left_out": 3}
    assert "0 kg in 0 sets, 3 left out (load unknown)" in fitlog("volume").out
    fitlog("config set bodyweight 80kg")
    found = form()["volume_load"]
    assert (found["sets"], found["left_out"]) == (3, 0)
    assert found["value"] > 0


def test_an_exercise_that_nothing_is_known_of_is_told() -> None:
    fitlog("log bench 8@60")
    reader = Log.open(Path(_log_path()))
    reader.append([Entry("thing", (PerformedSet(reps=8),) * 4, START, "")], "log", GAP)
    reader.close()
    out = unwrapped(fitlog("volume").out)
    assert "not counted: 4 hard sets of exercises without muscles: thing" in out
    assert form()["without_muscles"] == [{"exercise": "thing", "hard_sets": 4}]


def _log_path() -> str:
    from fitlog import paths  # noqa: PLC0415 - of this test's home

    return str(paths.log_file())


def test_running_and_stretches_are_set_aside() -> None:
    log("running 5km in 25:00")
    log("standing-quad-stretch 1:00")
    found = form()
    assert {one["exercise"] for one in found["set_aside"]} == {"running", "standing-quad-stretch"}
    assert not any(one["fractional"] for one in found["muscles"])
    assert "2 hard sets of conditioning and mobility" in unwrapped(fitlog("volume").out)


def test_the_week_begins_as_the_setting_says() -> None:
    log("bench 3x8@60", 1)  # on a Sunday
    assert muscles()["chest"]["direct"] == 0
    assert muscles()["chest"]["days_since"] == 1
    fitlog("config set week_start sunday")
    assert form()["first"] == "2026-11-22"
    assert muscles()["chest"]["direct"] == 3


@pytest.mark.usefixtures("a_day")
def test_another_week() -> None:
    found = form('--week "2 weeks ago"')
    assert (found["first"], found["last"], found["over"]) == ("2026-11-09", "2026-11-15", True)
    assert muscles("--week 2026-11-11")["quads"]["direct"] == 3
    quads = muscles('--week "last week"')["quads"]
    assert (quads["direct"], quads["last_day"], quads["days_since"]) == (0, "2026-11-11", 11)
    out = fitlog("volume --week 2026-11-11").out
    assert "Hard sets, Mon 9 Nov to Sun 15 Nov: 1 session\n" in out
    assert "5 short" in out
    assert "so far" not in out


def test_a_light_set_is_no_training_of_a_muscle() -> None:
    log("squat 5@100", 30)
    log("squat 5@60 rpe5", 9)
    log("squat w 5@40", 8)
    assert muscles()["quads"]["days_since"] == 30


def test_the_lifters_own_range_comes_first() -> None:
    class Chosen:
        def volume_range(self, muscle: str) -> Range | None:
            return Range(1, 2) if muscle == "neck" else None

    assert range_of(Settings(), "chest") == DEFAULT_RANGES["chest"]
    assert range_of(Settings(), "neck") is None
    own = cast("Settings", Chosen())
    assert (range_of(own, "neck"), range_of(own, "chest")) == (Range(1, 2), None)


@pytest.mark.usefixtures("a_day")
def test_one_muscle_shows_what_trained_it() -> None:
    out = fitlog("volume --muscle biceps").out
    assert re.search(r"(?m)^  Barbell Row  3  helping  1,200 kg$", out)
    assert "Quads" not in out
    found = form('--muscle "side of the hip"')
    assert [one["muscle"] for one in found["muscles"]] == ["glute_med"]
    assert [one["exercise"] for one in found["exercises"]] == ["cable-medius-kickback"]


def test_weeks_side_by_side_with_their_trend() -> None:
    for back, sets in enumerate((1, 6, 5, 4, 3, 2, 1)):
        log(f"bench {sets}x8@60", 7 * back)
    found = form("--weeks 20")
    assert len(found["weeks"]) == 7, "none from before the log"
    assert [week["over"] for week in found["weeks"]] == [True] * 6 + [False]
    (chest,) = (one for one in found["muscles"] if one["muscle"] == "chest")
    assert chest["direct"] == [1, 2, 3, 4, 5, 6, 1]
    assert chest["trend"] == {"per_week": 1, "low": 1, "high": 1}
    out = fitlog("volume --weeks 20").out
    assert re.search(r"Chest  .* 1  10-20    \+1\.0  rising\n", out)
    assert re.search(r"23 Nov\*", out)


@pytest.mark.usefixtures("a_day")
def test_few_weeks_have_no_trend() -> None:
    assert {one["trend"] for one in form("--weeks 3")["muscles"]} == {None}
    assert "a trend needs 5 weeks that are over" in fitlog("volume --weeks 3").out


@pytest.mark.usefixtures("a_day")
def test_how_it_was_reached() -> None:
    out = unwrapped(fitlog("volume --explain").out)
    assert "at most 4 reps in reserve" in out
    assert "3 of Barbell Row: upper back, lats; helping rear delts, biceps" in out
    assert "Heuristics, not science" in out
    assert "Theil-Sen" in unwrapped(fitlog("volume --weeks 2 --explain").out)


def test_an_empty_log_and_a_week_of_rest() -> None:
    empty = fitlog("volume")
    assert (empty.code, empty.out.splitlines()[0]) == (0, "Nothing is logged yet.")
    assert fitlog("volume --weeks 4").code == 0
    assert len(form()["muscles"]) == 25
    log("bench 3x8@60", 9)
    out = fitlog("volume").out
    assert "  No hard set yet.\n" in out
    assert "  9 days     Chest\n" in out
    assert "Front" not in out


@pytest.mark.parametrize(
    ("line", "code", "said"),
    [
        ("--week someday", 5, "cannot read"),
        ("--muscle nose", 3, "no muscle"),
        ("--weeks 0", 2, "weeks"),
        ("--weeks 1000", 2, "weeks"),
    ],
)
def test_what_cannot_be_shown(line: str, code: int, said: str) -> None:
    result = fitlog(f"volume {line}")
    assert (result.code, result.out) == (code, "")
    assert said in result.err


ROW = Exercise(
    slug="row",
    name="Row",
    measurement=Measurement.LOAD_REPS,
    primary=("lats", "upper_back"),
    secondary=("biceps", "lats"),
    bodyweight_factor=0.6,
)
KNOWN = {
    "row": ROW,
    "curl": ROW._replace(slug="curl", primary=("biceps",), secondary=()),
    "plank": ROW._replace(slug="plank", primary=("abs",), secondary=("obliques",)),
}
MOVED = 48_000
_MINUTES = int(timedelta(days=21) / timedelta(minutes=1))
_offsets = st.sampled_from([-720, -210, 0, 60, 345, 840])
_any_set = st.sampled_from(list(EXERCISES.values())).flatmap(performed)
_moments = st.builds(
    lambda minutes, offset: (START + timedelta(minutes=minutes)).astimezone(
        timezone(timedelta(minutes=offset))
    ),
    st.integers(-_MINUTES, _MINUTES),
    _offsets,
)
_entries = st.builds(
    lambda slug, sets, at: Entry(slug, tuple(sets), at, ""),
    st.sampled_from([*KNOWN, "thing"]),
    st.lists(_any_set, min_size=1, max_size=4).map(lambda sets: sets * 2),
    _moments,
)


def logged(entries: list[Entry], folder: str) -> LogReader:
    path = Path(folder) / "fitlog.db"
    log = Log.open(path)
    log.append(sorted(entries, key=lambda one: one.at), "log", GAP)
    log.close()
    return LogReader.open(path)


def reference(sets: list[LoggedSet]) -> tuple[object, VolumeLoad, int, dict[str, float]]:
    """Count a week's sets one by one."""
    by_slug: dict[str, list[PerformedSet]] = {}
    for one in sets:
        by_slug.setdefault(one.exercise, []).append(one.performed)
    loads = [total_volume_load(some, moved_grams=MOVED) for some in by_slug.values()]
    return (
        muscle_sets((KNOWN[s], hard_sets(some)) for s, some in by_slug.items() if s in KNOWN),
        VolumeLoad(*(sum(load[part] for load in loads) for part in range(3))),
        len({one.session_id for one in sets}),
        {s: hard_sets(some) for s, some in by_slug.items() if s not in KNOWN and hard_sets(some)},
    )


@settings(max_examples=60, deadline=None)
@given(entries=st.lists(_entries, min_size=1, max_size=12), first=st.integers(-14, 14))
def test_a_week_is_what_its_sets_are_one_by_one(entries: list[Entry], first: int) -> None:
    monday = MONDAY + timedelta(days=first)
    with tempfile.TemporaryDirectory() as folder:
        reader = logged(entries, folder)
        everything = reader.sets_since(None)
        alike = sets_alike(reader, monday, monday + timedelta(days=6))
        reader.close()
    found = week_volume(monday, alike, KNOWN, moved=lambda _one, _day: MOVED)
    inside = [one for one in everything if monday <= one.day < monday + WEEK]
    expected = reference(inside)
    assert (found.muscles, found.load, found.sessions, found.without_muscles) == expected
    assert sum(one.sets for one in alike) == len(inside)


@settings(max_examples=60, deadline=None)
@given(entries=st.lists(_entries, min_size=1, max_size=12), back=st.integers(-7, 21))
def test_a_muscle_rests_since_its_last_hard_set_of_all(entries: list[Entry], back: int) -> None:
    until = MONDAY - timedelta(days=back)
    here = [one._replace(at=one.at.astimezone(UTC)) for one in entries]
    with tempfile.TemporaryDirectory() as folder:
        reader = logged(here, folder)
        everything = reader.sets_since(None)
        recent = [(KNOWN[s], day) for s, day in last_days(reader, until) if s in KNOWN]

        def last_hard(slug: str) -> date | None:
            sets = newest_first(reader, slug, until)
            return next((one.day for one in sets if hard_sets([one.performed])), None)

        found = last_trained(["lats", "biceps", "abs"], recent, last_hard)
        assert first_day(reader) == everything[0].day
        reader.close()
    expected: dict[str, date] = {}
    for one in everything:
        if one.exercise in KNOWN and one.day <= until and hard_sets([one.performed]):
            for muscle in set(KNOWN[one.exercise].primary) & {"lats", "biceps", "abs"}:
                expected[muscle] = max(one.day, expected.get(muscle, one.day))
    assert found == expected


def test_what_is_asked_of_a_large_log_goes_along_its_indexes(tmp_path: Path) -> None:
    at = datetime(2026, 11, 23, 12, tzinfo=UTC)
    reader = logged([Entry("row", (PerformedSet(reps=8),), at, "")], str(tmp_path))
    asked: list[str] = []
    reader._connection.set_trace_callback(asked.append)
    sets_alike(reader, MONDAY, MONDAY)
    last_days(reader, MONDAY)
    list(newest_first(reader, "row", MONDAY))
    first_day(reader)
    reader._connection.set_trace_callback(None)
    plans = [str(reader._rows(f"EXPLAIN QUERY PLAN {one}")) for one in asked]
    reader.close()
    assert len(plans) == 4
    assert not [plan for plan in plans if re.search(r"SCAN (s|logged_set)(?! USING .*INDEX)", plan)]
    assert "set_by_time (at_ms>? AND at_ms<?)" in plans[0]
    assert "(exercise=? AND at_ms<?)" in plans[1]
    assert "TEMP B-TREE" not in plans[2]
