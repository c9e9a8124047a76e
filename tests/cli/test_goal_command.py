"""`fitlog goal`: set, counted, changed, dropped, and taken back like all else."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fitlog.store import Entry, Log
from fitlog.store.doctor import examine
from fitlog.store.goals import goals
from fitlog.store.momentum import attempts, hard_sets_by_day, sessions_by_day
from fitlog.training.goal_state import Attempt
from fitlog.training.moved import judged, unbroken_reps
from fitlog.training.sets import PerformedSet
from fitlog.training.volume import hard_sets
from logs import GAP, NOW
from running import Clock, Result, fitlog
from strategies import EXERCISES, performed


def goal(line: str, clock: Clock | None = None) -> dict[str, Any]:
    """Return what `fitlog goal LINE --json` says of one goal."""
    result = fitlog(f"goal {line} --json", clock)
    assert result.code == 0, result.err
    said = json.loads(result.out)
    assert said["format"] == 1
    (one,) = said["goals"]
    found: dict[str, Any] = one
    return found


def at(day: int, hour: int = 18) -> Clock:
    return Clock(datetime(2026, 11, day, hour, tzinfo=UTC))


def test_sessions_of_the_running_week_count() -> None:
    fitlog("log squat 5@100", at(21))  # Saturday of the week before
    fitlog("log squat 5@100", at(23))
    said = goal('add "3 sessions a week"', at(24))
    assert (said["state"], said["have"], said["due"]) == ("on_the_way", 1, "2026-11-29")
    assert said["missing"] == {"amount": 2, "unit": "sessions"}


def test_the_week_begins_as_it_is_set() -> None:
    fitlog("config set week_start saturday")
    fitlog("log squat 5@100", at(21))
    fitlog("log squat 5@100", at(23))
    said = goal('add "3 sessions a week"', at(24))
    assert (said["have"], said["due"]) == (2, "2026-11-27")


def test_direct_hard_sets_of_a_muscle_count_and_a_side_is_a_half() -> None:
    fitlog("log kickback 4x12@15 left")
    fitlog("log kickback 12@15 each")
    fitlog("log kickback 12@5 warmup")
    fitlog("log kickback 12@15 rir5")
    said = goal('add "12 hard sets of glute_med a week"')
    assert (said["have"], said["muscles"]) == (3, ["glute_med"])


def test_everyday_names_of_muscles_are_known() -> None:
    assert goal('add "12 hard sets of side of the hip a week"')["muscles"] == ["glute_med"]
    fitlog("log kickback 12@15")
    # A set that trains two of them counts once.
    assert goal('add "12 hard sets of side of the hip,butt a week"')["have"] == 1
    refused = fitlog('goal add "12 hard sets of tail a week"')
    assert (refused.code, "no muscle is called" in refused.err) == (3, True)


def test_a_set_is_reached_on_both_sides() -> None:
    assert goal('add "kickback 20 kg x 12 by March"', at(20))["nearest"] is None
    fitlog("log kickback 12@17.5 left", at(21))
    said = goal("edit kickback", at(21))
    assert (said["side"], said["missing"]) == ("left", {"amount": 2.5, "unit": "kg"})
    fitlog("log kickback 12@20 left", at(22))
    assert goal("edit kickback", at(22))["side"] == "right"
    fitlog("log kickback 13@20 right", at(23))
    said = goal("edit kickback", at(23))
    assert (said["state"], said["reached"]) == ("done", "2026-11-23")


def test_what_was_done_before_the_goal_does_not_count() -> None:
    fitlog("log squat 5@100", at(20))
    assert goal('add "squat 100 kg x 5"', at(23))["state"] == "on_the_way"
    assert goal('add "squat 100 kg x 4" --since 2026-11-20', at(23))["state"] == "done"


def test_bodyweight_is_what_was_measured() -> None:
    assert goal('add "bodyweight 72 kg"')["have"] is None
    fitlog("undo")
    fitlog("body weight 74.2kg", at(23))
    said = goal('add "bodyweight 72 kg"', at(23))
    assert (said["have"], said["missing"]) == (74.2, {"amount": 2.2, "unit": "kg"})
    fitlog("body weight 71.9kg", at(25))
    said = goal("edit bodyweight", at(25))
    assert (said["state"], said["reached"]) == ("done", "2026-11-25")


def test_what_no_set_tells_is_counted_by_hand() -> None:
    goal("add mobility 10 min a day", at(23))
    assert goal("done mobility 4", at(23))["have"] == 4
    assert goal("done mob 2.5", at(23))["missing"] == {"amount": 3.5, "unit": "min"}
    assert goal("done 1", at(24))["state"] == "done"
    said = goal("done mobility --at yesterday --note late", at(24))
    assert said["periods"] == {"kept": 2, "of": 2, "run": 2}


def test_all_of_it_can_be_undone(home: Path) -> None:
    goal("add mobility 10 min a day")
    goal("done mobility 4")
    goal("edit mobility 20 min of mobility a day --category health")
    goal("drop mobility")
    assert "dropped" in fitlog("goal list --all").out
    assert fitlog("goal list").out == (
        "No goal stands; fitlog goal list --all shows those that were dropped.\n"
    )
    assert fitlog("undo").code == 0
    assert "4 of 20 min" in fitlog("goal list --category health").out
    assert fitlog("undo 2").code == 0
    assert "0 of 10 min" in fitlog("goal list").out
    assert fitlog("undo").code == 0
    assert fitlog("goal list --all").out.startswith("No goals yet.")
    assert fitlog("redo 4").code == 0
    assert "dropped today" in fitlog("goal list --all").out
    assert examine(home / "fitlog.db").findings == ()


def test_goals_follow_an_exercise_that_is_renamed() -> None:
    fitlog("exercise new Sled Row --muscle lats --equipment sled --no-edit")
    goal('add "sled-row 40 kg x 8"')
    fitlog("exercise rename sled-row tow")
    (one,) = json.loads(fitlog("goal list --json").out)["goals"]
    assert one["exercise"] == "tow"
    fitlog("undo")
    (one,) = json.loads(fitlog("goal list --json").out)["goals"]
    assert one["exercise"] == "sled-row"


REFUSED = {
    "goal add": 2,
    "goal add something": 5,
    "goal add 3 sessions a week --since 2027-01-01": 5,
    "goal add no-such-thing 20 kg x 5": 3,
    "goal add press 20 kg x 5": 4,
    "goal add bodyweight 900 kg": 5,
    "goal done nothing": 3,
    "goal drop 9": 3,
    "goal done sessions": 2,
    "goal done mobility lots": 5,
    "goal done mobility --at 2026-11-20": 2,
    "goal drop a": 4,
    'goal add "3 sessions a week" --note ' + "x" * 2001: 5,
}


@pytest.mark.parametrize(("line", "code"), REFUSED.items(), ids=[one[:50] for one in REFUSED])
def test_what_cannot_be_is_refused_and_nothing_is_written(line: str, code: int) -> None:
    fitlog('goal add "3 sessions a week"')
    fitlog("goal add mobility 10 min a day")
    before = fitlog("goal list --all --json").out
    refused = fitlog(line)
    assert (refused.code, refused.out) == (code, "")
    assert "this is a bug" not in refused.err
    assert fitlog("goal list --all --json").out == before


def test_words_of_the_lifters_are_shown_and_not_obeyed() -> None:
    result: Result = fitlog("goal add '[b]\x1b[31mred[/b] 5 a day' --note '\x1b]0;x\x07'")
    assert result.code == 0
    assert "\x1b" not in result.both
    assert "[b]\\x1b[31mred[/b] 5 a day" in fitlog("goal list").out


@pytest.mark.parametrize("width", [40, 80, 120])
def test_no_line_is_wider_than_the_screen(width: int, monkeypatch: pytest.MonkeyPatch) -> None:
    fitlog("goal add kickback 20 kg x 12 by March --note " + "'" + "a long why " * 12 + "'")
    fitlog('goal add "12 hard sets of side of the hip a week"')
    monkeypatch.setenv("COLUMNS", f"{width}")
    for line in ("goal list", "summary", "summary --all --explain"):
        assert max(map(len, fitlog(line).out.splitlines())) <= width


_SETS = st.lists(
    st.tuples(st.integers(0, 3), performed(EXERCISES["kickback"])), min_size=1, max_size=12
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(life=_SETS)
def test_sums_in_sql_are_those_of_a_plain_list(
    life: list[tuple[int, PerformedSet]], tmp_path_factory: pytest.TempPathFactory
) -> None:
    log = Log.open(tmp_path_factory.mktemp("log") / "fitlog.db")
    for day, one in life:
        log.append([Entry("kickback", (one,), NOW + timedelta(days=day))], "log", GAP)
    since = (NOW + timedelta(days=1)).date()
    kept = [(NOW.date() + timedelta(days=day), one) for day, one in life if day >= 1]
    days = sorted({day for day, _ in kept})
    hard = {day: 1000 * hard_sets([one for at, one in kept if at == day]) for day in days}
    assert dict(hard_sets_by_day(log, ["kickback"], since)) == {
        day: amount for day, amount in hard.items() if amount
    }
    assert sessions_by_day(log, since) == [(day, 1) for day in days]
    wanted = {_attempt(one)[1:] for _, one in kept if judged(one)}
    assert {one[1:] for one in attempts(log, "kickback", since)} == wanted
    assert goals(log) == ()
    log.close()


def _attempt(one: PerformedSet) -> Attempt:
    load = one.load
    return Attempt(
        NOW.date(),
        one.side,
        load.grams if load else None,
        load.base if load else None,
        unbroken_reps(one),
        one.duration_ms,
        one.distance_m,
    )
