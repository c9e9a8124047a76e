"""What `fitlog progress` can be asked for: metrics, periods, two exercises, rep maxes."""

import json
import random
import re
from datetime import timedelta
from typing import Any

import pytest

from fitlog.cli.context import Desk
from fitlog.training.levers import hold_of
from fitlog.training.load import Base
from fitlog.training.rep_max import Bounds, rep_maxes
from fitlog.training.sets import Side
from fitlog.training.volume import total_volume_load
from running import START, fitlog

SGR = re.compile(r"\x1b\[[0-9;]*m")


def log(line: str, days_ago: int) -> None:
    day = (START - timedelta(days=days_ago)).date()
    result = fitlog(f'log {line} --at "{day} 12:00"')
    assert result.code == 0, result.err


def form(line: str) -> dict[str, Any]:
    result = fitlog(f"progress {line} --json")
    assert result.code == 0, result.err
    parsed: dict[str, Any] = json.loads(result.out)
    assert parsed["format"] == 1
    return parsed


def values(line: str) -> list[float]:
    return [point["value"] for series in form(line)["series"] for point in series["points"]]


def unwrapped(text: str) -> str:
    return " ".join(text.split())


@pytest.fixture
def fifteen_weeks() -> None:
    """Bench once a week: a rise, a deload, a plateau; squat beside it."""
    loads = [80, 82.5, 85, 85, 75, 87.5, 90, 92.5, 92.5, 92.5, 92.5, 92.5, 92.5, 92.5, 92.5]
    for number, load in enumerate(loads):
        days_ago = 7 * (len(loads) - number) - 5
        log(f"bench 3x5@{load}", days_ago)
        log(f"squat 5@{100 + 2.5 * number}", days_ago)


@pytest.mark.parametrize(
    ("metric", "line", "unit", "value"),
    [
        pytest.param("volume_load", "bench 3x8@100", "kg", 2400, id="the sum of a session"),
        pytest.param("volume_load", "kickback 10@20/side", "kg", 400, id="both sides"),
        pytest.param("tempo", "bench 10@60 t3-1-1-0", "s", 50, id="ten reps at 3-1-1-0"),
        pytest.param("added_load", "pull-up bw+20x5", "kg", 20, id="on one's own weight"),
        pytest.param("pace", "rowing 2km in 9:00", "s/km", 270, id="a kilometre in 4:30"),
    ],
)
def test_each_new_metric(metric: str, line: str, unit: str, value: float) -> None:
    log(line, 3)
    found = form(f"{line.partition(' ')[0]} --metric {metric}")
    assert (found["metric"], found["unit"]) == (metric, unit)
    assert [point["value"] for one in found["series"] for point in one["points"]] == [value]


def test_a_set_with_another_pause_is_in_the_same_sum() -> None:
    log("bench 5@100, 5@80 p2, 3@60 warmup", 3)
    assert values("bench --metric volume_load") == [900]


def test_left_and_right_have_a_sum_each() -> None:
    log("kickback 10@20 left, 12@20 right, 10@20/side", 3)
    assert values("kickback --metric volume_load") == [400, 440]


def test_a_faster_pace_is_progress_told_with_a_minus() -> None:
    for number in range(6):
        log(f"rowing 2km in {9 * 60 - 10 * number}s", 36 - 7 * number)
    trend = form("rowing --metric pace")["series"][0]["trend"]
    assert (trend["per_week"], trend["high"], trend["state"]) == (-5, -5, "progressing")
    out = unwrapped(fitlog("progress rowing --metric pace").out)
    assert "-5.0 s/km a week (95 % interval -5.0 to -5.0)" in out
    assert "The whole interval is below 0." in out
    assert "4:05 /km" in out


@pytest.mark.usefixtures("fifteen_weeks")
def test_points_of_weeks_and_months() -> None:
    weekly = form("bench --by week")
    assert weekly["by"] == "week"
    assert [point["day"] for point in weekly["series"][0]["points"]][-2:] == [
        "2026-11-09",
        "2026-11-16",
    ]
    monthly = form("bench --by month --metric volume_load")["series"][0]["points"]
    assert [point["day"] for point in monthly] == [
        f"2026-{month}-01" for month in ("08", "09", "10", "11")
    ]
    assert sum(point["value"] for point in monthly) == sum(values("bench --metric volume_load"))
    best = form("bench --by month --metric load")["series"][0]["points"]
    assert [point["value"] for point in best] == [85, 90, 92.5, 92.5]
    assert best[0]["set"]["day"] == "2026-08-29"


@pytest.mark.usefixtures("fifteen_weeks")
def test_the_trend_of_periods_is_that_of_the_sessions() -> None:
    assert form("bench --by month")["series"][0]["trend"] == form("bench")["series"][0]["trend"]
    out = fitlog("progress bench --by month").out
    assert "e1RM in kg (estimate), best of each month, since Fri 1 May" in unwrapped(out)
    assert "o month   * record" in out
    assert "  Nov 2026  5@92.5kg" in out
    assert "volume load in kg, sum of each week" in unwrapped(
        fitlog("progress bench --by week --metric volume_load").out
    )


def test_weeks_begin_as_set() -> None:
    log("bench 5@100", 1)
    assert form("bench --by week")["series"][0]["points"][0]["day"] == "2026-11-16"
    fitlog("config set week_start sunday")
    assert form("bench --by week")["series"][0]["points"][0]["day"] == "2026-11-22"


@pytest.mark.usefixtures("fifteen_weeks")
def test_deloads_plateaus_and_the_trend_are_marked_and_named() -> None:
    out = fitlog("progress bench --metric load").out
    for sign in ("o session", "* record", "v deload", "-- trend", "'' its 95 % band", ":: plateau"):
        assert sign in out
    (series,) = form("bench --metric load")["series"]
    assert [point["value"] for point in series["points"] if point["deload"]] == [75]
    assert len([point for point in series["points"] if point["record"]]) > 3
    assert series["plateaus"] == [{"first": "2026-10-03", "last": "2026-11-21"}]


def test_the_difference_of_the_sides_keeps_its_sign() -> None:
    for number, (left, right) in enumerate(((18, 20), (20, 20), (48, 42))):
        log(f"kickback 5@{left} left, 5@{right} right", 20 - 7 * number)
    found = form("kickback --metric load")["differences"]
    assert [one["percent"] for one in found] == [10, 0, -12.5]
    out = fitlog("progress kickback --metric load").out
    assert "ahead: right above 0, left below" in out
    assert "ahead:" not in fitlog("progress kickback --metric load --side left").out


@pytest.mark.usefixtures("fifteen_weeks")
def test_weights_as_multiples_of_bodyweight() -> None:
    asked = fitlog("progress bench --relative")
    assert (asked.code, asked.out) == (2, "")
    assert "fitlog config set bodyweight 80kg" in asked.err
    fitlog("config set bodyweight 80kg")
    found = form("bench --relative")
    assert (found["unit"], found["series"][0]["points"][0]["value"]) == ("x bw", 1.125)
    out = fitlog("progress bench --relative").out
    assert "e1RM / bodyweight (estimate)" in out
    assert "1.30 x bw" in out
    refused = fitlog("progress bench --metric reps --relative")
    assert refused.code == 2
    assert "reps is no weight" in refused.err


def test_a_multiple_is_of_the_weight_of_its_day() -> None:
    log("bench 5@80", 20)
    log("bench 5@80", 3)
    for weight, days_ago in ((80, 21), (64, 4)):
        day = (START - timedelta(days=days_ago)).date()
        assert fitlog(f'body weight {weight}kg --at "{day} 8:00"').code == 0
    assert values("bench --metric load --relative") == [1, 1.25]


@pytest.mark.usefixtures("fifteen_weeks")
def test_two_exercises_in_percent_of_their_first_value() -> None:
    found = form("bench --compare squat --metric load")
    assert found["exercise"] == "barbell-bench-press"
    assert found["compare"]["exercise"] == "barbell-back-squat"
    assert found["change"][0]["percent"] == found["compare"]["change"][0]["percent"] == 0
    assert found["change"][-1]["percent"] == 15.62
    assert found["compare"]["change"][-1]["percent"] == 35
    out = fitlog("progress bench --compare squat --metric load --explain").out
    assert "change in % of the first value" in unwrapped(out)
    assert "o Bench Press   x Back Squat" in out
    assert "80 kg to 92.5 kg, +15.6 % in 14 weeks" in out
    assert "it has not lifted more" in unwrapped(out)


@pytest.mark.parametrize(
    ("line", "code", "said"),
    [
        ("bench --compare bench", 2, "would be compared with itself"),
        ("bench --compare nosuchthing", 3, "no exercise is called"),
        ("bench --compare squat --rep-max", 2, "Ask for one of them."),
        ("bench --by year", 2, "year"),
        ("--rep-max", 2, "which exercise?"),
        ("--by week", 2, "which exercise?"),
    ],
)
@pytest.mark.usefixtures("fifteen_weeks")
def test_what_cannot_be_asked(line: str, code: int, said: str) -> None:
    result = fitlog(f"progress {line}")
    assert (result.code, result.out) == (code, "")
    assert said in result.err


@pytest.mark.usefixtures("fifteen_weeks")
def test_one_of_two_that_was_not_trained_is_told_of() -> None:
    out = fitlog("progress bench --compare deadlift").out
    assert out.startswith("Conventional Deadlift is not logged yet.")


def test_the_rep_maxes_of_all_time() -> None:
    log("bench 3@110", 400)
    log("bench 5@100", 3)
    log("bench 12@60", 3)
    out = fitlog("progress bench --rep-max").out
    assert "3 110 kg 3@110kg, Sun 19 Oct 2025 4 100 kg" in unwrapped(out)
    assert "5 100 kg 5@100kg, Fri 20 Nov ~103.5 kg 6" in unwrapped(out)
    assert "    12   60 kg  12@60kg, Fri 20 Nov\n" in out
    assert "    13" not in out
    assert "~ from 3@110kg" in out
    shown = fitlog("progress bench --rep-max --since 2026").out
    assert "3@110" not in shown
    assert "since" in shown
    found = form("bench --rep-max")["rep_max"]
    assert [row["lifted"] for row in found[0]["rows"]][:5] == [110, 110, 110, 100, 100]
    assert found[0]["rows"][0]["estimated"] == 116.47
    assert found[0]["estimate_from"]["reps"] == 3


def test_rep_maxes_where_there_is_no_load() -> None:
    log("plank 1:00", 3)
    assert fitlog("progress plank --rep-max").out == "No set of Plank has reps at a known load.\n"


@pytest.mark.usefixtures("fifteen_weeks")
def test_what_a_next_record_would_be() -> None:
    out = fitlog("progress bench").out
    assert "  next       6 reps at 92.5 kg, or any reps at 95 kg" in out
    assert [one["words"] for one in form("bench")["next"]] == [
        "6 reps at 92.5 kg",
        "any reps at 95 kg",
    ]


@pytest.mark.parametrize("columns", [20, 40, 80, 120])
@pytest.mark.parametrize("colour", ["NO_COLOR", "FORCE_COLOR"])
@pytest.mark.usefixtures("fifteen_weeks")
def test_no_page_is_wider_than_the_screen(
    columns: int, colour: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    log("kickback 5@18 left, 5@20 right", 9)
    log("kickback 5@18 left, 5@17.5 right", 2)
    monkeypatch.setenv("COLUMNS", str(columns))
    monkeypatch.setenv(colour, "1")
    for line in (
        "bench",
        "bench --by week",
        "bench --compare squat",
        "bench --rep-max",
        "kickback",
    ):
        result = fitlog(f"progress {line}")
        assert result.code == 0, result.err
        text = SGR.sub("", result.out)
        assert max(map(len, text.splitlines())) <= max(columns, 32), line
        assert colour == "FORCE_COLOR" or text.isascii()


@pytest.mark.parametrize("seed", range(3))
def test_what_is_read_of_the_log_gives_what_the_whole_history_would(seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - a history, not a secret
    lines = []
    for days_ago in sorted(chance.sample(range(1, 300), 50), reverse=True):
        side, pause = chance.choice(("left", "right", "/side")), chance.choice(("", " p2"))
        load, reps = 2.5 * chance.randrange(4, 20), chance.randrange(1, 18)
        effort = chance.choice(("", " rpe8", " warmup", " amrap"))
        day = (START - timedelta(days=days_ago)).date()
        words = f"{reps}/side@{load}" if side == "/side" else f"{reps}@{load} {side}"
        lines.append(f'kickback {words}{pause}{effort} --at "{day} 12:00"')
    assert fitlog("log -", stdin="\n".join(lines)).code == 0
    desk = Desk(lambda: START)
    everything = desk.reader.sets_since(None, "cable-medius-kickback")
    desk.close()
    for table in form("kickback --rep-max")["rep_max"]:
        newest = [one for one in everything if one.performed.kind.value in {"work", "amrap"}][-1]
        side = Side(table["side"])
        bounds = Bounds(side, hold_of(newest.performed), Base.ABSOLUTE)
        whole = rep_maxes(everything, bounds)
        assert [row["lifted"] for row in table["rows"]] == [
            row.lifted and row.lifted.grams / 1000 for row in whole.rows
        ]
    summed = sum(values("kickback --metric volume_load --since 2025"))
    assert summed == total_volume_load(one.performed for one in everything).grams / 1000


def test_how_the_new_figures_were_reached() -> None:
    log("bench 10@60 t3-1-1-0", 3)
    for metric, said in (
        ("volume_load", "a set whose load is unknown is left out"),
        ("tempo", "an X counts as 1 s"),
    ):
        out = unwrapped(fitlog(f"progress bench --metric {metric} --explain").out)
        assert said in out
        assert "its band the slopes of Sen's 95 % interval" in out
    explained = unwrapped(fitlog("progress bench --rep-max --explain").out)
    assert "for 1 to 10 reps" in explained
