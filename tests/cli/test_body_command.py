"""`fitlog body`, from what was typed to what is shown and to the promised form."""

import json
import re
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from fitlog.cli.context import Desk
from fitlog.store.measuring import measured_between
from fitlog.training.body_trend import body_trend, daily
from fitlog.training.trend import theil_sen
from running import START, Clock, fitlog

SGR = re.compile(r"\x1b\[[0-9;]*m")
KILOS = ("73.4", "73.1", "73.2", "72.9", "72.8", "72.4")


def said(line: str, days: int = 0) -> str:
    """Run a command so many days after the start."""
    result = fitlog(line, Clock(START + timedelta(days=days)))
    assert result.code == 0, result.err
    return result.out


def form(line: str, days: int = 0) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(said(f"{line} --json", days))
    assert found["format"] == 1
    return found


@pytest.fixture
def weighed(home: Path) -> None:
    """A weight every five days, the last today."""
    del home
    for place, kilos in enumerate(KILOS):
        said(f"body weight {kilos}", 5 * (place - len(KILOS) + 1))


def test_sens_example_through_the_command() -> None:
    # Sen 1968: x = 1 2 3 4 10 12 18, y = 9 15 19 20 45 55 78 -> slope 4 a day.
    for x, y in zip((1, 2, 3, 4, 10, 12, 18), (9, 15, 19, 20, 45, 55, 78), strict=True):
        said(f"body sen {y}", x - 18)
    trend = form("body sen")["trend"]
    assert (trend["per_week"], trend["days"], trend["span_days"]) == (28, 7, 17)
    assert "+28 a week" in said("body sen")
    assert "rising" in said("body sen")


@pytest.mark.usefixtures("weighed")
def test_the_form_says_what_plain_python_says() -> None:
    desk = Desk(lambda: START)
    every = measured_between(desk.reader, ["weight"], START.date() - timedelta(days=60))
    slope = theil_sen((one.day.toordinal(), one.value.amount) for one in every)
    desk.close()
    found = form("body weight")
    assert slope is not None
    assert found["trend"]["per_week"] == round(7 * slope.per_day / 1000, 3)
    assert found["trend"]["days"] == body_trend(daily(every), START.date()).days == len(KILOS)
    assert [one["text"] for one in found["measurements"]] == list(KILOS)
    assert found["change"] == {"value": -0.4, "unit": "kg", "since": "2026-11-18"}
    assert found["change_30_days"] == {"value": -1, "unit": "kg", "since": "2026-10-29"}
    assert found["mean_7_days"] == {"value": 72.6, "days": 2}
    assert found["mean_7_days_before"] == {"value": 72.9, "days": 1}


def test_a_unit_is_that_of_the_setting() -> None:
    said("config set unit lb")
    said("body weight 160")
    said("body waist 31.5")
    latest = {one["measure"]: one["latest"] for one in form("body")["measures"]}
    assert (latest["weight"]["unit"], latest["weight"]["amount"]) == ("lb", 72_575)
    assert (latest["waist"]["unit"], latest["waist"]["amount"]) == ("in", 800_100)


def test_values_are_shown_in_the_unit_of_the_last_one() -> None:
    said("body weight 160lb", -3)
    assert "(160 lb," not in said("body weight 72.4kg")
    assert "72.6 kg" in said("body weight")


@pytest.mark.usefixtures("weighed")
def test_undo_and_redo_take_a_measurement_and_its_deletion() -> None:
    before = form("body weight")
    said("body weight 72.1")
    said("undo")
    assert form("body weight") == before
    said("body weight --delete")
    assert form("body weight")["latest"]["text"] == "72.8"
    said("undo")
    assert form("body weight") == before
    said("redo")
    assert form("body weight")["latest"]["text"] == "72.8"


@pytest.mark.usefixtures("weighed")
def test_of_a_day_the_measurement_nearest_to_the_moment_is_deleted() -> None:
    said('body weight 74 --at "2026-11-18 07:00"')
    said('body weight --delete --at "2026-11-18 08:00"')
    assert [one["text"] for one in form("body weight")["measurements"]] == list(KILOS)


def test_what_a_moment_before_another_changed_is_from_the_one_before_it() -> None:
    said("body weight 73", -10)
    said("body weight 72")
    assert "-0.5 kg (73 kg" in said('body weight 72.5 --at "5 days ago"')


def test_a_measurement_is_kept_with_its_zone_note_and_words() -> None:
    said('body weight 72,4 --note "after [b]run[/b]" --at "yesterday 7:00"')
    (row,) = json.loads(said('sql "select * from v_body" --json'))["rows"]
    text = json.dumps(row)
    for part in ("weight", "72.4", "2026-11-22", "after [b]run[/b]"):
        assert part in text


def test_a_note_cannot_talk_to_the_terminal() -> None:
    said("body weight 72 --note '\x1b]52;c;x\x07'")
    for line in ("body weight", "body weight --delete"):
        assert "\x1b" not in said(line)


def test_export_and_import_bring_it_all_back(tmp_path: Path, weighed: None) -> None:
    del weighed
    exported = said("export")
    (tmp_path / "log.jsonl").write_text(exported, encoding="utf-8")
    for _ in KILOS:
        said("undo")
    said(f"import {tmp_path / 'log.jsonl'} --yes")
    assert said("export") == exported


@pytest.mark.usefixtures("weighed")
@pytest.mark.parametrize("width", [40, 80, 120])
@pytest.mark.parametrize("looks", ["plain", "coloured"])
def test_no_line_is_wider_than_the_screen(
    monkeypatch: pytest.MonkeyPatch, width: int, looks: str
) -> None:
    said('body left upper arm 34 --note "with quite a long note that goes on and on"')
    monkeypatch.setenv("COLUMNS", str(width))
    if looks != "plain":
        monkeypatch.setenv("FORCE_COLOR", "1")
    for line in ("body", "body weight --explain", "body left upper arm"):
        text = said(line)
        assert max(len(SGR.sub("", row)) for row in text.splitlines()) <= width
        assert ("\x1b" in text) == (looks != "plain")


@pytest.mark.usefixtures("weighed")
def test_nothing_is_told_by_colour_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    plain = said("body weight --explain")
    monkeypatch.setenv("NO_COLOR", "1")
    assert said("body weight --explain") == plain
    assert "falling" in plain


def test_the_list_is_of_the_last_ten() -> None:
    for days in range(12):
        said(f"body weight {70 + days}", days - 11)
    result = fitlog("body weight", Clock(START))
    assert result.err == "fitlog: the last 10 of 12; --last 0 shows all\n"
    assert "70 kg" not in result.out.partition("  day")[2]
    assert "70 kg" in said("body weight --last 0").partition("  day")[2]


def test_an_old_measure_still_tells_its_last_value() -> None:
    said("body waist 80", -400)
    out = said("body waist")
    assert "80 cm (Sun 19 Oct 2025)" in out
    assert "not enough yet" in out
    assert form("body waist")["measurements"] == []


def test_reading_makes_no_log(home: Path) -> None:
    said("body")
    fitlog("body weight")
    assert not (home / "fitlog.db").exists()
