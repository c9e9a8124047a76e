"""What logging, correcting and asking again do together, through the command line."""

import json
from pathlib import Path

import pytest

from fitlog import paths
from fitlog.store.reading import LogReader
from running import START, Clock, fitlog


def sets() -> list[tuple[str, str]]:
    """Return each set's exercise and zone, in order."""
    reader = LogReader.open(paths.log_file())
    rows = reader._rows("SELECT exercise, zone FROM v_sets ORDER BY at_utc, id")
    reader.close()
    return [(exercise, zone) for exercise, zone in rows]


def test_a_backdated_set_is_compared_with_what_was_before_it() -> None:
    fitlog('log bench 5@100 --at "2026-10-05 18:00"')
    fitlog('log bench 5@110 --at "2026-11-05 18:00"')
    between = fitlog('log bench 5@105 --at "2026-10-20 18:00"')
    assert "load 105 kg (before: 100 kg)" in between.out
    first = fitlog('log bench 5@120 --at "2026-09-01 18:00"')
    assert "record" not in first.out


def test_what_cannot_be_asked_for_is_not_dropped_silently() -> None:
    for line in ("log --note x", "log --at yesterday", "log --json", "log bench --json"):
        result = fitlog(line)
        assert (result.code, result.out) == (2, ""), line
    result = fitlog("log - --side right", stdin="kickback 12@15")
    assert result.code == 2
    assert "each line says its own set" in result.err


def test_at_is_for_all_lines_that_name_no_moment_of_their_own() -> None:
    lines = 'plank 45s\nplank 50s --at "2026-11-01 10:00"\n'
    found = json.loads(fitlog('log - --at "2026-11-02 10:00" --json', stdin=lines).out)
    assert [one["day"] for one in found["sets"]] == ["2026-11-02", "2026-11-01"]


def test_a_load_far_off_is_remarked_on_among_many_lines() -> None:
    fitlog("log bench 5@60")
    result = fitlog("log -", stdin="bench 5@400\nplank 45s\n")
    assert result.code == 0
    assert "400kg is 6.7 times the 60kg" in result.err


@pytest.mark.parametrize(
    ("typed", "field"),
    [("p2", "pause"), ("left", "side"), ("t3-0-1-0", "tempo"), ("rpe8", "rpe"), ("rir2", "rir")],
)
@pytest.mark.parametrize("nothing", ["none", ""])
def test_an_option_can_take_away_what_it_could_say(typed: str, field: str, nothing: str) -> None:
    fitlog(f"log bench 8@60 {typed}")
    result = fitlog(f'edit @1 --{field} "{nothing}" --json')
    (one,) = json.loads(result.out)["sets"]
    assert one["pause_seconds" if field == "pause" else field] is None


def test_an_exercise_that_no_file_tells_of_any_more_can_still_be_looked_at(home: Path) -> None:
    own = home / "exercises" / "towel-swing.toml"
    own.parent.mkdir(parents=True)
    own.write_text(
        'name = "Dead Hang"\n[classification]\nmeasurement = "duration"\n'
        'equipment = ["pull_up_bar"]\n[muscles]\nprimary = ["forearms"]\n'
    )
    assert fitlog("log towel-swing 45s").code == 0
    own.unlink()
    assert "towel-swing: 45s" in fitlog("history towel-swing").out
    assert "towel-swing" in fitlog("progress").out
    assert fitlog("progress towel-swing").code == 0
    assert fitlog("log towel-swing 50s").code == 0
    assert fitlog("history live-hang").code == 3


def test_a_broken_file_that_gave_way_to_the_bundled_one_is_remarked_on(home: Path) -> None:
    own = home / "exercises" / "plank.toml"
    own.parent.mkdir(parents=True)
    own.write_text("name = \n")
    result = fitlog("log plank 45s")
    assert result.code == 0
    assert "plank.toml:1" in result.err
    assert "bundled" in result.err


@pytest.mark.parametrize(
    ("environ", "at", "zone"),
    [
        ("Europe/Oslo", "", "Europe/Oslo"),
        (":/usr/share/zoneinfo/Asia/Tokyo", "", "Asia/Tokyo"),
        ("UTC", "", "UTC"),
        ("JST-9", "", ""),
        ("EST5EDT", "", ""),
        ("Europe/Oslo", "--at 2026-05-01T10:00+09:00", ""),
    ],
)
def test_the_zone_is_the_one_that_the_offset_is_of(
    environ: str, at: str, zone: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TZ", environ)
    fitlog(f"log plank 45s {at}")
    assert sets() == [("plank", zone)]


def test_alone_it_says_what_is_going_on_to_programs_too() -> None:
    empty = json.loads(fitlog("--json").out)
    assert empty["format"] == 1
    assert (empty["running"], empty["today"], empty["sets"]) == (False, False, [])
    assert {empty[key] for key in ("day", "title", "rest", "next", "setup")} == {None}
    fitlog('log squat 5@100 --at "2026-11-20 18:00"')
    fitlog("log squat 5@105")
    found = json.loads(fitlog("--json", Clock(START)).out)
    assert [one["load"]["text"] for one in found["sets"]] == ["105"]
    assert [one["load"]["text"] for one in found["last_time"]] == ["100"]
    assert found["today"] is True
    assert found["running"] is True
    assert found["next"] is None


@pytest.mark.parametrize(
    "line",
    [
        "log bench press 8@60",
        "log Barbell Bench Press 8@60",
        "log bench left 8@60",
        'log "bench press" 8@60',
    ],
)
def test_a_name_of_several_words_needs_no_quotes(line: str) -> None:
    assert "Barbell Bench Press" in fitlog(line).out


def test_a_range_is_deleted_as_history_shows_it() -> None:
    fitlog("log plank 10s,20s,30s,40s")
    assert "@4..@1" in fitlog("history").out
    assert "Deleted: 3 sets" in fitlog("delete @3..@1").out
    assert "Plank: 10s  @1" in fitlog("history").out
    assert fitlog("delete @1..@999").code == 5


def test_a_load_typed_anew_ends_the_warm_up() -> None:
    fitlog("log bench w10@20")
    assert "warm-up" in fitlog("again").out
    assert "warm-up" in fitlog("again 8").out
    assert "warm-up" not in fitlog("again 8@60").out.partition("today")[0]
    fitlog("log bench w10@20")
    assert "warm-up" in fitlog("edit @1 @30").out


def test_a_rower_is_asked_what_a_time_is() -> None:
    result = fitlog("log rower 2000m 7:40")
    assert result.code == 5
    assert "write 2000m in 7:40" in result.err


def test_many_push_ups_stay_in_sight_when_the_bodyweight_is_known() -> None:
    fitlog("config set bodyweight 80kg")
    for day, reps in enumerate((12, 14, 16, 18), start=1):
        fitlog(f'log push-up {reps} --at "2026-11-0{day} 18:00"')
    found = json.loads(fitlog("progress push-up --json").out)
    assert found["metric"] == "reps"
    assert [point["value"] for point in found["series"][0]["points"]] == [12, 14, 16, 18]
