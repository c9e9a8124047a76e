"""`fitlog log` alone on a terminal: what it asks, offers and leaves behind."""

import sys
import time
from datetime import UTC, datetime

import pytest

from fitlog import paths
from fitlog.store.reading import LogReader
from running import Clock, fitlog

if sys.platform == "win32":
    pytest.skip("there are no pseudo-terminals", allow_module_level=True)

from terminal import Terminal


def logged() -> list[tuple[str, int | None, str]]:
    reader = LogReader.open(paths.log_file())
    sets = reader.sets_since(None)
    reader.close()
    return [(s.exercise, s.performed.reps, str(s.performed.load)) for s in sets]


@pytest.fixture
def last_week() -> None:
    """Squats and kickbacks, a few days ago."""
    days = "3 days ago"
    fitlog(f'log squat 5@100 5@105 --at "{days}"', Clock(_now()))
    fitlog(f'log kickback 12@15 left, 12@15 right --at "{days}"', Clock(_now()))


def _now() -> datetime:
    """Return the real time, which the fitlog on the terminal has too."""
    return datetime.now(UTC)


@pytest.mark.usefixtures("last_week")
def test_enter_takes_the_likely_exercise_and_last_times_sets() -> None:
    terminal = Terminal("log")
    offered = terminal.wait_for("Exercise [barbell-back-squat]: ")
    assert "1  Barbell Back Squat" in offered
    terminal.type("")
    terminal.wait_for("Barbell Back Squat, set 1 [5@100kg]: ")
    terminal.type("")
    echoed = terminal.wait_for("set 2 [5@105kg]: ")
    assert "5 reps at 100 kg" in echoed
    terminal.type("6")
    echoed = terminal.wait_for("set 3 [next: Cable Medius Kickback]: ")
    assert "85 % or more of your estimated maximum" in echoed
    terminal.type("next")
    terminal.wait_for("Exercise [cable-medius-kickback]: ")
    terminal.type("done")
    assert terminal.end() == 0
    assert logged()[-2:] == [("barbell-back-squat", 5, "100kg"), ("barbell-back-squat", 6, "105kg")]


@pytest.mark.usefixtures("last_week")
def test_a_whole_session_is_one_key_a_set() -> None:
    before = logged()
    terminal = Terminal("log")
    for offered in (
        *("Exercise [barbell-back-squat]: ", "set 1 [5@100kg]: ", "set 2 [5@105kg]: "),
        *("set 3 [next: Cable Medius Kickback]: ", "set 1 [12@15kg left]: "),
        *("set 2 [12@15kg right]: ", "set 3 [done]: "),
    ):
        terminal.wait_for(offered)
        terminal.type("")
    assert terminal.end() == 0
    assert logged() == before * 2


@pytest.mark.usefixtures("last_week")
def test_once_more_than_last_time_and_what_belongs_to_one_set() -> None:
    fitlog('edit @1 rpe9 --note "tired"', Clock(_now()))
    terminal = Terminal("log", "kickback")
    terminal.wait_for("set 1 [12@15kg left]: ")
    terminal.type("")
    terminal.wait_for("set 2 [12@15kg right]: ")
    terminal.type("")
    terminal.wait_for("[next: Barbell Back Squat]: ")
    terminal.type("again @17.5 right")
    terminal.wait_for("set 4 [12@17.5kg left]: ")
    terminal.type("10")
    terminal.wait_for("[next: Barbell Back Squat]: ")
    terminal.type("done")
    assert terminal.end() == 0
    assert [reps for _, reps, _ in logged()[-4:]] == [12, 12, 12, 10]


def test_in_a_superset_the_prompt_goes_from_one_to_the_other() -> None:
    fitlog("superset squat kickback", Clock(_now()))
    fitlog("log squat 5@100", Clock(_now()))
    terminal = Terminal("log", "kickback")
    terminal.wait_for("Cable Medius Kickback, set 1: ")
    terminal.type("12@15 left")
    echoed = terminal.wait_for("Cable Medius Kickback, set 2 [12@15kg right]: ")
    assert "rest " not in echoed
    terminal.type("")
    echoed = terminal.wait_for("Barbell Back Squat, set 2 [5@100kg]: ")
    assert "rest       1:00, until" in echoed
    terminal.type("done")
    assert terminal.end() == 0


@pytest.mark.usefixtures("last_week")
def test_the_lifters_own_lines_are_told_before_an_exercise() -> None:
    fitlog("setup kickback pulley 2", Clock(_now()))
    fitlog("note --pin lower the seat", Clock(_now()))
    terminal = Terminal("log", "kickback")
    shown = terminal.wait_for("set 1 [12@15kg left]: ")
    assert 'note       "lower the seat"' in shown
    assert "setup      pulley 2" in shown
    terminal.press(b"\x04")
    assert terminal.end() == 0


@pytest.mark.usefixtures("last_week")
def test_ctrl_c_leaves_what_was_logged() -> None:
    before = logged()
    terminal = Terminal("log")
    terminal.wait_for("Exercise [")
    terminal.type("kickback")
    terminal.wait_for("set 1 [12@15kg left]: ")
    terminal.type("")
    terminal.wait_for("set 2 [12@15kg right]: ")
    time.sleep(0.5)  # readline must be waiting: it does not hear what comes before
    terminal.press(b"\x03")
    assert terminal.end() == 130
    assert logged() == [*before, ("cable-medius-kickback", 12, "15kg")]


def test_the_end_of_input_at_the_first_question_writes_nothing() -> None:
    terminal = Terminal("log")
    terminal.wait_for("Exercise: ")
    terminal.press(b"\x04")
    assert terminal.end() == 0
    assert not paths.log_file().exists() or logged() == []


def test_a_wrong_answer_is_asked_again_and_undo_takes_back() -> None:
    terminal = Terminal("log")
    terminal.wait_for("Exercise: ")
    terminal.type("kikback")
    assert "cable-medius-kickback" in terminal.wait_for("Exercise: ")
    terminal.type("bench press bar")
    terminal.wait_for("1  barbell-bench-press")
    terminal.type("1")
    terminal.wait_for("Barbell Bench Press, set 1: ")
    terminal.type("3x8")
    assert "3 sets or 3 kg?" in terminal.wait_for("set 1: ")
    terminal.type("8@60")
    terminal.wait_for("set 2 [8@60kg]: ")
    terminal.type("undo")
    terminal.wait_for("set 1: ")
    terminal.type("done")
    assert terminal.end() == 0
    assert logged() == []


def test_tab_completes_the_name_of_an_exercise() -> None:
    terminal = Terminal("log")
    terminal.wait_for("Exercise: ")
    terminal.press(b"cable-m\t")
    terminal.wait_for("cable-medius-kickback")
    terminal.type("")
    terminal.wait_for("Cable Medius Kickback, set 1: ")
    terminal.type("done")
    assert terminal.end() == 0


@pytest.mark.usefixtures("last_week")
def test_a_load_far_off_is_asked_about_on_a_terminal() -> None:
    before = logged()
    terminal = Terminal("log", "kickback", "12@150")
    terminal.wait_for("Log it? [y/N]")
    terminal.type("n")
    assert terminal.end() == 1
    assert logged() == before
    terminal = Terminal("log", "kickback", "12@150")
    terminal.wait_for("Log it? [y/N]")
    terminal.type("y")
    assert terminal.end() == 0
    assert logged()[-1] == ("cable-medius-kickback", 12, "150kg")


def test_without_a_terminal_it_is_a_usage_error() -> None:
    result = fitlog("log")
    assert result.code == 2
    assert result.out == ""
    assert "fitlog log kickback" in result.err


@pytest.mark.usefixtures("last_week")
def test_a_whole_line_at_the_first_question_is_logged() -> None:
    terminal = Terminal("log")
    terminal.wait_for("Exercise [")
    terminal.type("squat 3x5x100kg y")
    terminal.wait_for("Exercise [")
    terminal.type("squat 5@102.5")
    echoed = terminal.wait_for("Barbell Back Squat, set 2 [5@105kg]: ")
    assert "5 reps at 102.5 kg" in echoed
    terminal.type("done")
    assert terminal.end() == 0
    assert logged()[-1] == ("barbell-back-squat", 5, "102.5kg")
