"""kill -9 while the screen of a session is open: what was shown as logged is in the log."""

import sys
from pathlib import Path

import pytest

pytest.importorskip("textual")
if sys.platform == "win32":
    pytest.skip("there are no pseudo-terminals", allow_module_level=True)

from fitlog import paths
from fitlog.store.doctor import examine
from fitlog.store.reading import LogReader
from terminal import Terminal

pytestmark = pytest.mark.slow


def reps() -> list[int | None]:
    reader = LogReader.open(paths.log_file())
    sets = reader.sets_since(None)
    reader.close()
    return [one.performed.reps for one in sets]


@pytest.mark.parametrize("count", [1, 2, 5])
def test_what_was_shown_as_logged_is_in_the_log(home: Path, count: int) -> None:
    terminal = Terminal("live", environ={"LINES": "24"})
    terminal.wait_for("Which exercise?")
    for number in range(1, count + 1):
        terminal.type(f"squat {number}@100")
        terminal.wait_for(f"@1 {number} rep")
    terminal.kill()
    assert terminal.end() == -9
    assert reps() == [*range(1, count + 1)]
    assert examine(home / "fitlog.db").findings == ()


@pytest.mark.parametrize("term", ["dumb", "unknown"])
def test_a_terminal_that_cannot_draw_is_told_the_way_without(term: str) -> None:
    terminal = Terminal("live", environ={"TERM": term})
    terminal.wait_for("fitlog log")
    assert terminal.end() == 2


def test_leaving_says_that_the_session_goes_on() -> None:
    terminal = Terminal("live", environ={"LINES": "24"})
    terminal.wait_for("Which exercise?")
    terminal.type("squat 5@100")
    terminal.wait_for("@1 5 reps")
    terminal.press(b"\x11")
    terminal.wait_for("The session goes on: 1 set in the log.")
    assert terminal.end() == 0
