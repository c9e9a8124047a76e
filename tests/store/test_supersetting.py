"""What is done in turn, in the log: numbers, other names, and what a file may say of it."""

from pathlib import Path

import pytest

from fitlog.store import Entry, Log
from fitlog.store.gathering import session_of, supersets_of, supersets_text
from fitlog.store.joining import start_of
from fitlog.store.supersetting import (
    Moment,
    begin_superset,
    demand_supersets,
    end_supersets,
    renamed_supersets,
    with_superset,
)
from logs import GAP, NOW, a_set

WHEN = Moment(NOW, "Europe/Oslo", GAP)


@pytest.mark.parametrize(
    ("running_now", "exercises", "highest", "then"),
    [
        pytest.param("", "a+b", 0, "1=a+b", id="the first one"),
        pytest.param("", "a+b", 3, "4=a+b", id="after those of the session's sets"),
        pytest.param("2=a+b", "a+b", 2, "2=a+b", id="the same again"),
        pytest.param("2=a+b", "b+a", 2, "2=b+a", id="the same in another order"),
        pytest.param("2=a+b", "a+c", 1, "3=a+c", id="in the place of one with the same exercise"),
        pytest.param("1=a+b 2=c+d", "b+c", 0, "3=b+c", id="in the place of both"),
        pytest.param("1=a+b", "c+d", 0, "1=a+b 2=c+d", id="beside another one"),
        pytest.param("1=a+b", "a+b+c", 0, "2=a+b+c", id="one exercise more is another superset"),
        pytest.param("1=a+b 2=c+d", "a+b", 0, "1=a+b 2=c+d", id="the order of the numbers stays"),
    ],
)
def test_a_superset_more(running_now: str, exercises: str, highest: int, then: str) -> None:
    now = with_superset(supersets_of(running_now), tuple(exercises.split("+")), highest)
    assert supersets_text(now) == then


def test_another_name_of_an_exercise_goes_through_all_of_them(tmp_path: Path) -> None:
    log = Log.open(tmp_path / "log.db")
    exercises = ("plank", "row")
    turns = [Entry(slug, (a_set(),), NOW, "", exercises) for slug in exercises]
    (first, _) = log.append(turns, "log", GAP)
    begin_superset(log, ("a-row", "row-b"), "superset", WHEN)
    log._operate("rename", lambda: renamed_supersets(log, "row", "barbell-row"))
    found = session_of(log, first.session_id).supersets
    assert supersets_text(found) == "1=plank+barbell-row 2=a-row+row-b"
    # Merged into its partner it takes turns with nobody.
    log._operate("merge", lambda: renamed_supersets(log, "barbell-row", "plank"))
    found = session_of(log, first.session_id).supersets
    assert supersets_text(found) == "2=a-row+row-b"
    log.close()


def test_a_started_session_keeps_them_until_its_first_set(tmp_path: Path) -> None:
    log = Log.open(tmp_path / "log.db")
    begin_superset(log, ("a", "b"), "superset", WHEN)
    started = start_of(log)
    assert started is not None
    assert (started.at, started.body["supersets"], started.body["zone"]) == (
        NOW,
        "1=a+b",
        "Europe/Oslo",
    )
    end_supersets(log, ["b"], "end", WHEN)
    log.undo()
    (one,) = log.append([Entry("b", (a_set(),), NOW)], "log", GAP)
    assert one.performed.superset == 1
    assert start_of(log) is None
    end_supersets(log, [], "end", WHEN)
    assert session_of(log, one.session_id).supersets == ()
    log.close()


def test_what_ends_where_nothing_runs_is_no_operation(tmp_path: Path) -> None:
    log = Log.open(tmp_path / "log.db")
    end_supersets(log, [], "end", WHEN)
    assert log.last_operation() == 0
    log.close()


@pytest.mark.parametrize("text", ["1=a+b", "0=a+b 3=c+d+e"])
def test_a_file_may_say_them_as_the_log_does(text: str) -> None:
    demand_supersets(b"", {"supersets": text})
    demand_supersets(b"", {})


@pytest.mark.parametrize(
    "text", ["a+b", "1=a", "1=", "1=a+", "x=a+b", "01=a+b", "1=a+b  2=c+d", "\u0661=a+b", " 1=a+b"]
)
def test_a_file_may_not_say_them_otherwise(text: str) -> None:
    with pytest.raises(ValueError, match=r"supersets|literal|unpack"):
        demand_supersets(b"", {"supersets": text})
