"""The rest between sets on a terminal: counted from the last set, ended by Enter, kept."""

import json
import sys
from datetime import UTC, datetime, timedelta

import pytest

from fitlog import paths
from fitlog.cli.notifying import notify
from fitlog.store.doctor import examine
from fitlog.store.reading import LogReader
from running import Clock, fitlog

if sys.platform == "win32":
    pytest.skip("there are no pseudo-terminals", allow_module_level=True)

from terminal import Terminal


def rests() -> list[int | None]:
    reader = LogReader.open(paths.log_file())
    sets = reader.sets_since(None)
    reader.close()
    return [one.performed.rest_ms for one in sets]


@pytest.fixture
def half_a_minute_ago() -> None:
    """A set of kickbacks, whose guide says a minute of rest."""
    at = datetime.now(UTC) - timedelta(seconds=30)
    fitlog("log kickback 12@15 left", Clock(at))


def again() -> None:
    fitlog("again", Clock(datetime.now(UTC)))


@pytest.mark.usefixtures("half_a_minute_ago")
def test_it_goes_on_from_the_last_set_and_enter_keeps_how_long_it_was() -> None:
    terminal = Terminal("rest")
    assert "Rest 1:00" in terminal.wait_for("left of 1:00")
    terminal.type("")
    terminal.wait_for("Rested 0:3")
    assert terminal.end() == 0
    assert rests() == [None]
    again()
    kept, after = rests()
    assert kept is not None
    assert 30_000 <= kept < 50_000
    assert after is None
    again()
    assert rests() == [kept, None, None]


@pytest.mark.usefixtures("half_a_minute_ago")
def test_it_counts_up_when_it_is_over_and_rings() -> None:
    terminal = Terminal("rest", "31s")
    terminal.wait_for("over 0:31")
    terminal.type("")
    terminal.wait_for("Rested 0:3")
    assert terminal.end() == 0


@pytest.mark.usefixtures("half_a_minute_ago")
@pytest.mark.parametrize("key", [b"\x03", None], ids=["Ctrl-C", "kill -9"])
def test_what_ends_otherwise_keeps_nothing_and_harms_nothing(key: bytes | None) -> None:
    terminal = Terminal("rest", "45s")
    terminal.wait_for("left of 0:45")
    if key:
        terminal.press(key)
    else:
        terminal.kill()
    assert terminal.end() == (130 if key else -9)
    assert not examine(paths.log_file()).findings
    # The rest that was chosen goes on in another terminal.
    again_there = Terminal("rest")
    assert "as you chose" in again_there.wait_for("of 0:45")
    again_there.kill()
    again_there.end()
    again()
    assert rests() == [None, None]


@pytest.mark.usefixtures("half_a_minute_ago")
def test_a_set_logged_in_another_terminal_ends_it() -> None:
    terminal = Terminal("rest")
    terminal.wait_for("left of 1:00")
    again()
    terminal.wait_for("The next set is logged.")
    assert terminal.end() == 0
    assert rests() == [None, None]


@pytest.mark.usefixtures("half_a_minute_ago")
def test_a_dumb_terminal_gets_lines() -> None:
    terminal = Terminal("rest", environ={"TERM": "dumb"})
    terminal.wait_for("left of 1:00\r\n")
    terminal.type("")
    terminal.wait_for("Rested")
    assert "\r0:" not in terminal.shown
    assert terminal.end() == 0


@pytest.mark.usefixtures("half_a_minute_ago")
@pytest.mark.parametrize(
    "text",
    [
        *("", "null", "[1]", "{}", '{"set_id": 1}', '{"set_id": "x", "seconds": "long"}'),
        *('{"set_id": "zz", "rest_ms": 1}', "[" * 100_000),
        *('{"set_id": "x", "rest_ms": -5}', '{"set_id": "x", "rest_ms": 1e99}', "\x00\xff"),
    ],
)
def test_what_is_no_rest_in_its_file_is_passed_over(text: str) -> None:
    paths.rest_file().write_text(text, encoding="latin-1")
    result = fitlog("rest --json", Clock(datetime.now(UTC)))
    assert (result.code, json.loads(result.out)["seconds"]) == (0, 60)
    again()
    assert rests() == [None, None]


def test_where_nobody_can_be_told_nothing_happens(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    for how in ("none", "bell", "desktop", "both"):
        notify(how, "Rest is over")
