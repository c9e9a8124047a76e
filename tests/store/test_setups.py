"""Setup lines: one for each gym, which of them holds where, and how they were before."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fitlog.errors import UnreadableError
from fitlog.store import Log
from fitlog.store.doctor import examine
from fitlog.store.own_files import Kept
from fitlog.store.setups import former_lines, set_up, setup_line, setup_lines
from fitlog.training.setup import LONGEST_GYM, SetupLine, gym_name, in_order, line_at

SQUAT = "barbell-back-squat"


@pytest.fixture
def log(home: Path) -> Iterator[Log]:
    opened = Log.open(home / "fitlog.db")
    yield opened
    opened.close()
    assert examine(home / "fitlog.db").findings == ()


def write(log: Log, text: str, gym: str = "", exercise: str = SQUAT) -> None:
    set_up(log, exercise, text, "setup", gym)


def told(log: Log) -> list[tuple[str, str]]:
    return [(one.gym, one.text) for one in setup_lines(log, SQUAT)]


def former(log: Log, exercise: str = SQUAT) -> list[tuple[str, str]]:
    return [(one.line.gym, one.line.text) for one in former_lines(log, exercise)]


def test_each_gym_has_its_own_line_and_the_others_that_for_everywhere(log: Log) -> None:
    write(log, "rack 3")
    write(log, "rack 9", "SATS")
    held = {gym: setup_line(log, SQUAT, gym) for gym in ("", "SATS", "sats", "home")}
    assert held == {"": "rack 3", "SATS": "rack 9", "sats": "rack 9", "home": "rack 3"}
    assert setup_line(log, "plank", "SATS") == ""


def test_a_line_for_one_gym_holds_nowhere_else(log: Log) -> None:
    write(log, "rack 9", "SATS")
    assert setup_line(log, SQUAT, "") == setup_line(log, SQUAT, "home") == ""


def test_a_gym_keeps_its_first_spelling_whatever_the_exercise(log: Log) -> None:
    write(log, "mat", "Løkka", "plank")
    write(log, "rack 9", "LØKKA")
    write(log, "rack 8", "løkka")
    assert told(log) == [("Løkka", "rack 8")]
    write(log, "", "LØKKA")
    assert told(log) == []


def test_lines_that_were_are_told_once_the_newest_first_across_deletes(log: Log) -> None:
    for text in ("rack 1", "rack 2", "", "rack 3", "rack 1"):
        write(log, text)
    write(log, "rack 2", "SATS")
    write(log, "mat", exercise="plank")
    assert former(log) == [("SATS", "rack 2"), ("", "rack 1"), ("", "rack 3"), ("", "rack 2")]
    write(log, "")
    assert former(log)[1] == ("", "rack 1")
    log.undo(3)
    assert former(log)[0] == ("", "rack 1")
    assert former(log, "dip") == []


def test_a_line_is_from_the_day_on_which_it_was_written(tmp_path: Path) -> None:
    log = Log.open(tmp_path / "fitlog.db")
    write(log, "rack 1")
    log._connection.execute("UPDATE operation SET at_ms = 1600000000000")
    write(log, "rack 2")
    log.keep([Kept("exercises/x.toml", "x", None)], "exercise merge", (SQUAT, "front-squat"))
    newest, oldest = former_lines(log, "front-squat")
    assert (oldest.line.text, oldest.at.date().isoformat()) == ("rack 1", "2020-09-13")
    assert newest.line.text == "rack 2"
    log.close()


def test_lines_of_all_gyms_go_with_an_exercise_that_is_merged(log: Log) -> None:
    write(log, "rack 1")
    write(log, "rack 2", "SATS")
    write(log, "mat", "Home")
    write(log, "theirs", "sats", "front-squat")
    log.keep([], "exercise merge", (SQUAT, "front-squat"))
    merged = [(one.gym, one.text) for one in setup_lines(log, "front-squat")]
    assert sorted(merged) == [("", "rack 1"), ("Home", "mat"), ("SATS", "theirs")]
    assert told(log) == []
    log.undo()
    assert told(log) == [("", "rack 1"), ("SATS", "rack 2"), ("Home", "mat")]


@pytest.mark.parametrize(
    "name",
    ["x" * (LONGEST_GYM + 1), "a\x1b[2Jb", "a\u202eb", "\udcff", "a\x00"],
    ids=["too long", "an escape", "bidi", "no UTF-8", "NUL"],
)
def test_a_name_that_could_do_harm_is_refused(name: str) -> None:
    with pytest.raises(UnreadableError, match="at most 63 characters"):
        gym_name(name)


def test_a_name_is_kept_without_needless_blanks() -> None:
    assert gym_name("  the  big\tone ") == "the big one"
    assert gym_name(" ") == ""


LINES = st.lists(st.sampled_from(["", "SATS", "home", "Løkka"]), unique=True).map(
    lambda gyms: [SetupLine(SQUAT, gym, f"at {gym}") for gym in gyms]
)


@settings(max_examples=60)
@given(lines=LINES, gym=st.sampled_from(["", "sats", "HOME", "elsewhere"]))
def test_the_line_that_holds_comes_first_and_none_is_lost(lines: list[SetupLine], gym: str) -> None:
    ordered = in_order(lines, gym)
    assert sorted(ordered) == sorted(lines)
    held = line_at(lines, gym)
    assert held is None or ordered[0] == held
    assert held is None or held.gym.casefold() in {"", gym.casefold()}
