"""`fitlog summary`: spans, the habit, the months, the records, and the line for a login."""

import json
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from running import START, Clock, fitlog


def summary(line: str = "", clock: Clock | None = None) -> dict[str, Any]:
    result = fitlog(f"summary {line} --json", clock)
    assert result.code == 0, result.err
    said: dict[str, Any] = json.loads(result.out)
    assert said["format"] == 1
    return said


def trained(weeks: int, per_week: int) -> None:
    """Train on the first days of the weeks before this one."""
    for week in range(1, weeks + 1):
        monday = START - timedelta(weeks=week)
        for day in range(per_week):
            fitlog("log squat 3x5@100", Clock(monday + timedelta(days=day)))


def test_the_habit_is_judged_by_the_goal_and_the_running_week_breaks_no_run() -> None:
    trained(3, 3)
    fitlog('goal add "3 sessions a week"')
    habit = summary()["habit"]
    assert habit["goal_sessions"] == 3
    assert (habit["kept_weeks"], habit["of_weeks"]) == (3, 3)
    assert habit["current_run"]["weeks"] == habit["best_run"]["weeks"] == 3
    fitlog('goal edit 1 "4 sessions a week"')
    assert summary()["habit"]["current_run"] is None


def test_a_month_against_the_one_before() -> None:
    for day, load in ((date, 100) for date in ("2026-10-05", "2026-10-28", "2026-11-03")):
        fitlog(f'log squat 5@{load} --at "{day} 18:00"')
    month = summary("--month")["month"]
    assert month["so_far"] == {
        "sessions": 1,
        "hard_sets": 1,
        "volume_load": 500,
        "sets_left_out": 0,
    }
    assert month["before_so_far"]["sessions"] == 1
    assert month["before"]["volume_load"] == 1000


def test_oracle_of_volume_load_and_a_set_of_a_stretch() -> None:
    fitlog("log squat 12@62.5")
    fitlog("log dumbbell-bench-press 10@2x20")
    totals = summary("--today")["totals"]
    assert (totals["hard_sets"], totals["volume_load"]) == (2, 750 + 400)


def test_records_of_the_span_and_of_no_other() -> None:
    fitlog("log squat 5@100", Clock(START - timedelta(weeks=5)))
    fitlog("log squat 5@105", Clock(START - timedelta(weeks=4)))
    fitlog("log squat 5@110", Clock(START - timedelta(hours=2)))
    records = summary()["records"]
    assert {one["day"] for one in records} == {"2026-11-23"}
    assert (records[0]["kind"], records[0]["value"]) == ("load", 110)
    assert summary("--today", Clock(START + timedelta(days=1)))["records"] == []


def test_all_of_it_adds_up() -> None:
    trained(2, 2)
    said = summary("--all")
    assert said["all"] == {"sessions": 4, "work_sets": 12, "volume_load": 6000}
    assert (said["since"], said["totals"]) == (None, None)


def test_an_empty_log_has_a_summary_too() -> None:
    for span in ("", "--today", "--month", "--all"):
        result = fitlog(f"summary {span}")
        assert result.code == 0
        assert "No goals yet" in result.out
        assert summary(span)["habit"]["best_run"] is None


def test_the_line_of_a_login_says_what_is_to_go() -> None:
    fitlog("log squat 5@100")
    fitlog('goal add "3 sessions a week"')
    fitlog("goal add mobility 10 min a day")
    fitlog("goal add bodyweight 72 kg by 2027-06-01")
    fitlog("goal add squat 140 kg x 5 by 2026-11-30")
    assert fitlog("summary --today --quiet").out == (
        "To go: 2 sessions by Sun; mobility 10 min today;"
        " Barbell Back Squat 140 kg x 5 (40 kg missing) by Mon 30 Nov\n"
    )


def test_the_line_of_a_login_is_nothing_where_nothing_is_to_go() -> None:
    quiet = fitlog("summary --today --quiet")
    assert (quiet.code, quiet.both) == (0, "")
    fitlog("goal add mobility 10 min a day")
    fitlog("goal done mobility")
    quiet = fitlog("summary --today --quiet")
    assert (quiet.code, quiet.both) == (0, "")


def test_the_line_of_a_login_tells_three_and_counts_the_others() -> None:
    for what in ("one", "two", "three", "four", "five"):
        fitlog(f"goal add {what} daily")
    assert (
        fitlog("summary --quiet").out
        == "To go: one 1 today; two 1 today; three 1 today; and 2 more\n"
    )


@pytest.mark.parametrize("line", ["--week --month", "--today --all"])
def test_one_span_at_a_time(line: str) -> None:
    assert fitlog(f"summary {line}").code == 2


def test_a_missed_goal_is_said_to_be_missed() -> None:
    fitlog("goal add squat 140 kg x 5 by 2026-11-30")
    (one,) = summary("", Clock(datetime(2026, 12, 1, tzinfo=UTC)))["goals"]
    assert one["state"] == "missed"
    assert "missed" in fitlog("summary", Clock(datetime(2026, 12, 1, tzinfo=UTC))).out
