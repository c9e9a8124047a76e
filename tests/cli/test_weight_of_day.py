"""A pull-up counts what the lifter weighed on its day; undo tells of measurements."""

import json
import re
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from running import START, Clock, fitlog
from test_startup import loaded_by


def said(line: str, days: int = 0) -> str:
    """Run a command so many days after the start."""
    result = fitlog(line, Clock(START + timedelta(days=days)))
    assert result.code == 0, result.err
    return result.out


def points(days: int = 14) -> list[float]:
    """Return the e1RM of each session of pull-ups."""
    form: dict[str, Any] = json.loads(said("progress pull-up --metric e1rm --json", days))
    return [point["value"] for point in form["series"][0]["points"]]


@pytest.fixture
def pull_ups(home: Path) -> None:
    """Three weeks of the same set, at 80, 80 and 84 kg."""
    del home
    for days in (0, 7, 14):
        said("log pull-up 5", days)
    said("body weight 80kg", 1)
    said("body weight 84kg", 14)


def test_without_a_measurement_the_setting_counts_on_all_days() -> None:
    said("config set bodyweight 100kg")
    said("log pull-up 5")
    said("log pull-up 5", 7)
    assert points() == [points()[0]] * 2


@pytest.mark.usefixtures("pull_ups")
def test_an_estimate_rests_on_the_weight_of_its_day() -> None:
    first, second, third = points()
    assert first == second
    assert third / first == pytest.approx(84 / 80, rel=1e-3)
    said("config set bodyweight 200kg")
    assert points() == [first, second, third]


@pytest.mark.usefixtures("pull_ups")
def test_volume_rests_on_it_too() -> None:
    factor = points()[0] * 32 / 36 / 80
    totals = re.findall(r"(?m)^  \w{3} \d+ \w{3}  .*kg.*$", said("progress pull-up", 14))
    assert len(totals) == 3
    assert f"{round(5 * 80 * factor)} kg" in totals[0]
    assert f"{round(5 * 84 * factor)} kg" in totals[-1]
    echoed = said("log pull-up 5", 21)
    assert f"{round(5 * 84 * factor)} kg" in echoed


@pytest.mark.usefixtures("pull_ups")
def test_a_set_logged_late_counts_the_weight_of_its_day() -> None:
    factor = points()[0] * 32 / 36 / 80
    echoed = said('log pull-up 4 --at "2026-11-26 18:00"', 15)
    assert f"{round(4 * 80 * factor)} kg" in echoed


@pytest.mark.usefixtures("pull_ups")
def test_a_heavier_day_that_is_past_is_not_beaten_by_a_lighter_one() -> None:
    said("body weight 82kg", 20)
    assert "record" not in said("log pull-up 5", 21)
    said("body weight 88kg", 27)
    assert "record     e1RM" in said("log pull-up 5", 28)


def test_undo_and_redo_tell_of_a_measurement() -> None:
    said('body weight 72.4kg --note "after a run"')
    gone = '  gone: weight 72.4 kg, today "after a run"'
    back = gone.replace("gone", "back")
    assert said("undo").splitlines()[1:] == [gone]
    assert said("redo").splitlines()[1:] == [back]
    said("body weight --delete")
    assert said("undo").splitlines()[1:] == [back]


def test_without_a_measurement_log_loads_no_more() -> None:
    loaded_by("config", "set", "bodyweight", "80kg")
    loaded_by("log", "pull-up", "5")
    modules = loaded_by("log", "pull-up", "5")
    assert not {one for one in modules if one.endswith((".weighed", ".measuring", ".measure"))}
    loaded_by("body", "weight", "80kg")
    assert "fitlog.training.measure" not in loaded_by("log", "squat", "5@60")
    assert "fitlog.training.weighed" in loaded_by("log", "pull-up", "5")
