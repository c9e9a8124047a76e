"""`fitlog pace` on a terminal: what it draws, asks and leaves behind."""

import io
import os
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from fitlog import paths
from fitlog.cli.metronome import Ended, Manner, beaten
from fitlog.cli.ticking import ring
from fitlog.store.reading import LogReader
from fitlog.training.exercise import Exercise, Measurement
from fitlog.training.notation import format_sets
from fitlog.training.pacing import Chosen, Phase, Plan, Why, paced
from fitlog.training.sets import Tempo
from running import Clock, fitlog

if sys.platform == "win32":
    pytest.skip("there are no pseudo-terminals", allow_module_level=True)

import pty

from terminal import Terminal

SHORT = ("0-0-1-0", "--lead", "0")
"""A rep a second."""
DUMB = {"TERM": "dumb"}
EXERCISE = Exercise(slug="any", name="any", measurement=Measurement.LOAD_REPS)


def logged() -> list[str]:
    """Return what the log holds, each set as its exercise and the notation."""
    reader = LogReader.open(paths.log_file())
    sets = reader.sets_since(None)
    reader.close()
    return [f"{one.exercise} {format_sets([one.performed], EXERCISE)}" for one in sets]


@pytest.fixture
def left_today() -> None:
    """A left set of kickbacks, a moment ago."""
    fitlog("log kickback 12@15 left p2 rpe8", Clock(datetime.now(UTC)))


def paced_to_its_end(*more: str) -> Terminal:
    """Return a terminal on which two reps were paced and the set is offered."""
    terminal = Terminal("pace", "kickback", *SHORT, "--reps", "2", *more)
    terminal.wait_for("rep 1 of 2")
    terminal.wait_for("rep 2 of 2")
    terminal.wait_for("Cable Medius Kickback, set 2 [2@15kg right t0-0-1-0]: ")
    return terminal


@pytest.mark.slow
@pytest.mark.usefixtures("left_today")
def test_the_rest_before_a_paced_set_is_kept() -> None:
    terminal = paced_to_its_end()
    terminal.type("")
    terminal.wait_for("today      2 sets")
    assert terminal.end() == 0
    reader = LogReader.open(paths.log_file())
    kept, last = [one.performed.rest_ms for one in reader.sets_since(None)]
    reader.close()
    assert kept is not None
    assert 0 <= kept < 20_000
    assert last is None


@pytest.mark.slow
@pytest.mark.usefixtures("left_today")
def test_enter_logs_the_reps_that_were_beaten_on_the_side_that_is_due() -> None:
    terminal = paced_to_its_end()
    terminal.type("")
    echoed = terminal.wait_for("today      2 sets")
    assert "2 reps at 15 kg, right, tempo 0-0-1-0" in echoed
    assert terminal.end() == 0
    assert logged()[1:] == ["cable-medius-kickback 2@15kg right t0-0-1-0"]
    assert "Undone: log cable-medius-kickback 2@15kg right" in fitlog("undo").out


@pytest.mark.slow
@pytest.mark.usefixtures("left_today")
def test_the_pause_of_the_tempo_is_offered_and_what_is_typed_changes_the_set() -> None:
    terminal = Terminal("pace", "kickback", "0-0-1-1", "--lead", "0", "--reps", "1")
    terminal.wait_for("hold  │")
    terminal.wait_for("set 2 [1@15kg right p1top t0-0-1-1]: ")
    terminal.type("p2")
    assert "contradicts tempo 0-0-1-1" in terminal.wait_for("p1top t0-0-1-1]: ")
    terminal.type("11@17.5 left rpe9")
    assert terminal.end() == 0
    assert logged()[1:] == ["cable-medius-kickback 11@17.5kg left p1top t0-0-1-1 rpe9"]


@pytest.mark.usefixtures("left_today")
def test_enter_ends_a_set_of_any_length_with_the_reps_until_then() -> None:
    terminal = Terminal("pace", "kickback", "2-0-1-0", "--lead", "0")
    terminal.wait_for("rep 1")
    terminal.wait_for("lower │")
    terminal.type("")
    terminal.wait_for("set 2 [1@15kg right t2-0-1-0]: ")
    terminal.type("q")
    terminal.wait_for("Nothing was logged.")
    assert terminal.end() == 0
    assert len(logged()) == 1


@pytest.mark.slow
@pytest.mark.usefixtures("left_today")
def test_the_countdown_comes_first_and_enter_begins_at_once() -> None:
    terminal = Terminal("pace", "kickback", "0-0-1-0", "--lead", "60", "--reps", "1")
    terminal.wait_for("ready │")
    terminal.type("")
    terminal.wait_for("lift  │")
    terminal.wait_for("set 2 [1@15kg right t0-0-1-0]: ")
    terminal.press(b"\x04")
    assert terminal.end() == 130
    assert "nothing was logged" in terminal.shown


@pytest.mark.usefixtures("left_today")
@pytest.mark.parametrize(
    "shown",
    [
        "ready │",
        pytest.param("lift  │", marks=pytest.mark.slow),
        pytest.param("lower │", marks=pytest.mark.slow),
    ],
)
def test_ctrl_c_logs_nothing_and_says_so(shown: str) -> None:
    terminal = Terminal("pace", "kickback", "1-0-1-0", "--lead", "1")
    terminal.wait_for(shown)
    terminal.press(b"\x03")
    assert terminal.end() == 130
    assert "nothing was logged" in terminal.shown
    assert len(logged()) == 1


@pytest.mark.usefixtures("left_today")
@pytest.mark.parametrize("typed", ["q", pytest.param("n", marks=pytest.mark.slow)])
def test_a_word_that_declines_ends_it_without_a_question(typed: str) -> None:
    terminal = Terminal("pace", "kickback", *SHORT)
    terminal.wait_for("rep 1")
    terminal.type(typed)
    terminal.wait_for("Nothing was logged.")
    assert terminal.end() == 0
    assert "set 2" not in terminal.shown


@pytest.mark.slow
@pytest.mark.usefixtures("left_today")
def test_a_killed_one_leaves_no_trace() -> None:
    before = paths.log_file().read_bytes()
    terminal = Terminal("pace", "kickback", *SHORT)
    terminal.wait_for("rep 1")
    terminal.kill()
    assert terminal.end() == -9
    assert paths.log_file().read_bytes() == before
    terminal = paced_to_its_end()
    terminal.kill()
    assert terminal.end() == -9
    assert len(logged()) == 1


@pytest.mark.slow
@pytest.mark.usefixtures("left_today")
def test_a_terminal_that_draws_nothing_gets_a_line_for_each_phase() -> None:
    terminal = Terminal("pace", "kickback", "1-0-1-0", "--lead", "1", "--reps", "1", environ=DUMB)
    shown = terminal.wait_for("set 2 [")
    lines = [line for line in shown.splitlines() if line.startswith(("ready", "rep "))]
    assert lines == [
        "ready 1 s",
        "rep 1  lift  1 s",
        "rep 1  lower 1 s",
    ]
    terminal.type("")
    assert terminal.end() == 0
    assert len(logged()) == 2


@pytest.mark.slow
def test_every_drawn_line_fits_forty_columns() -> None:
    terminal = Terminal("pace", "kickback", *SHORT, "--reps", "2", environ={"COLUMNS": "40"})
    drawn = terminal.wait_for("At which load?").replace("\n", "\r").split("\r")
    # An escape that came in two parts is still there.
    lines = [line.partition("\x1b")[0] for line in drawn]
    assert any(line.endswith("rep 2 of 2") for line in lines)
    assert max(len(line) for line in lines if "│" in line) < 40
    terminal.type("n")
    assert terminal.end() == 0


@pytest.mark.slow
def test_a_load_that_nothing_tells_is_asked_for() -> None:
    terminal = Terminal("pace", "kickback", *SHORT, "--reps", "1")
    asked = terminal.wait_for("Cable Medius Kickback, set 1, 1 t0-0-1-0: ")
    assert "At which load? Such as @15 left; n logs nothing." in asked
    terminal.type("left")
    assert "no load: write it as @15" in terminal.wait_for("set 1, 1 t0-0-1-0: ")
    terminal.type("@15 left")
    assert terminal.end() == 0
    assert logged() == ["cable-medius-kickback 1@15kg left t0-0-1-0"]


@pytest.mark.slow
def test_the_bell_rings_at_each_change_and_only_on_a_terminal(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    pace = paced(Tempo(1, 0, 1, 0), Phase.LIFT)
    plan = Plan(EXERCISE, Chosen(pace.tempo, Why.ASKED), pace, reps=1, ends=True)
    ours, theirs = pty.openpty()
    with os.fdopen(theirs, "w") as errors:
        monkeypatch.setattr(sys, "stderr", errors)
        monkeypatch.setattr(sys, "stdout", io.StringIO())
        assert beaten(plan, Manner(0, bell=True)) == Ended(2)
        file = io.StringIO()
        monkeypatch.setattr(sys, "stderr", file)
        ring()
        assert file.getvalue() == ""
    assert os.read(ours, 100) == b"\a"
    os.close(ours)


@pytest.mark.slow
def test_a_bodyweight_exercise_needs_no_load() -> None:
    terminal = Terminal("pace", "pull-up", *SHORT, "--reps", "1")
    terminal.wait_for("Pull-Up, set 1 [1 t0-0-1-0]: ")
    terminal.type("")
    assert terminal.end() == 0
    assert logged() == ["pull-up 1@bw t0-0-1-0"]


@pytest.mark.slow
def test_a_hold_counts_up_and_logs_its_seconds() -> None:
    fitlog('log plank 10s --at "3 days ago"', Clock(datetime.now(UTC)))
    terminal = Terminal("pace", "plank", "--lead", "0")
    terminal.wait_for("1 s  last 10 s")
    terminal.type("")
    terminal.wait_for("Plank, set 1 [1s]: ")
    terminal.type("")
    assert terminal.end() == 0
    assert logged()[-1] == "plank 1s"


@pytest.mark.slow
def test_only_an_exercise_of_one_side_is_asked_for_a_side() -> None:
    terminal = Terminal("pace", "squat", *SHORT, "--reps", "1")
    asked = terminal.wait_for("Barbell Back Squat, set 1, 1 t0-0-1-0: ")
    assert "At which load? Such as @15; n logs nothing." in asked
    terminal.type("n")
    assert terminal.end() == 0


@pytest.fixture
def told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The file into which a desktop's program writes what it is told."""
    program, file = tmp_path / "bin" / "notify-send", tmp_path / "told"
    program.parent.mkdir()
    program.write_text(f'#!/bin/sh\necho "$@" >> {file}\n', encoding="utf-8")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(program.parent), prepend=":")
    fitlog("config set notify desktop")
    return file


@pytest.mark.slow
def test_a_hold_has_a_target_is_told_of_it_once_and_counts_on(told: Path) -> None:
    terminal = Terminal("pace", "plank", "1s", "--lead", "0")
    shown = terminal.wait_for("1 s  of 1 s")
    assert "a hold     to 1 s, counted up on a terminal, until Enter" in shown
    terminal.wait_for("2 s  of 1 s")
    terminal.type("")
    terminal.wait_for("Plank, set 1 [2s]: ")
    terminal.type("")
    assert terminal.end() == 0
    assert logged() == ["plank 2s"]
    (line,) = told.read_text(encoding="utf-8").splitlines()
    assert line.endswith("The hold is as long as you wanted")


@pytest.mark.slow
def test_a_hold_that_ends_before_its_target_is_told_of_nothing(told: Path) -> None:
    terminal = Terminal("pace", "plank", "1:00", "--lead", "0")
    terminal.wait_for("1 s  of 1:00")
    terminal.type("")
    terminal.wait_for("Plank, set 1 [1s]: ")
    terminal.type("n")
    assert terminal.end() == 0
    assert not told.exists()


@pytest.mark.slow
def test_a_terminal_that_draws_nothing_gets_a_line_at_the_target() -> None:
    terminal = Terminal("pace", "plank", "1s", "--lead", "0", environ=DUMB)
    terminal.wait_for("hold  0 s")
    terminal.wait_for("hold  1 s")
    terminal.type("q")
    assert terminal.end() == 0


@pytest.mark.slow
@pytest.mark.usefixtures("left_today")
def test_what_was_typed_while_it_beat_is_said_to_be_unread() -> None:
    terminal = Terminal("pace", "kickback", *SHORT)
    terminal.wait_for("rep 1")
    terminal.wait_for("rep 2")
    terminal.type("3@100")
    asked = terminal.wait_for("right t0-0-1-0]: ")
    assert 'Not read: "3@100". Say it here:' in asked
    terminal.type("3@100")
    # A hundred is far off the fifteen before.
    terminal.wait_for("Log it? [y/N]: ")
    terminal.type("y")
    assert terminal.end() == 0
    assert logged()[1:] == ["cable-medius-kickback 3@100kg right t0-0-1-0"]


@pytest.mark.slow
@pytest.mark.usefixtures("left_today")
def test_what_was_typed_to_begin_is_unread_too_also_where_nothing_is_logged() -> None:
    terminal = Terminal("pace", "kickback", "9-0-9-0", "--lead", "60")
    terminal.wait_for("ready │")
    terminal.type("go")
    terminal.wait_for("rep 1")
    terminal.type("")
    shown = terminal.wait_for("Nothing was logged.")
    assert 'Not read: "go".' in shown
    assert "Say it here" not in shown
    assert terminal.end() == 0


@pytest.mark.slow
@pytest.mark.usefixtures("left_today")
def test_the_rest_begins_after_the_set_if_asked_for() -> None:
    terminal = paced_to_its_end("--rest")
    terminal.type("")
    terminal.wait_for("Enter: the next set begins.")
    terminal.type("")
    terminal.wait_for("Rested ")
    assert terminal.end() == 0
    assert len(logged()) == 2


@pytest.mark.slow
@pytest.mark.usefixtures("left_today")
def test_no_rest_begins_where_nothing_was_logged() -> None:
    terminal = paced_to_its_end("--rest")
    terminal.type("n")
    terminal.wait_for("Nothing was logged.")
    assert terminal.end() == 0
    assert "Rest " not in terminal.shown


def test_no_rep_is_nothing_to_log() -> None:
    terminal = Terminal("pace", "kickback", "9-0-9-0", "--lead", "0")
    terminal.wait_for("rep 1")
    terminal.type("")
    terminal.wait_for("Nothing was logged.")
    assert terminal.end() == 0
    assert not paths.log_file().exists()
