"""`fitlog note`: on a set, an exercise or a session; pinned, it is shown the next time."""

import json
from pathlib import Path
from typing import Any

import pytest

from fitlog.store.doctor import examine
from running import fitlog

LAST_WEEK = '--at "2026-11-16 18:00"'


@pytest.fixture(autouse=True)
def _a_week() -> None:
    fitlog(f"log kickback 12@15 left {LAST_WEEK}")
    fitlog(f"log squat 5@100 {LAST_WEEK}")
    fitlog('log bench 5@60 --at "2026-11-21 18:00"')


def sessions() -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(fitlog("history --json").out)["sessions"]
    return found


def notes() -> dict[str, tuple[str | None, bool]]:
    """Return the note on each set by its exercise, and whether it is pinned."""
    sets = (one for session in sessions() for one in session["sets"])
    return {one["exercise"].split("-")[-1]: (one["note"], one["pinned"]) for one in sets}


def yours(exercise: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(fitlog(f"show {exercise} --json").out)["yours"]
    return found


STEPS = {
    "a note": (["note slow"], ("slow", False)),
    "a pinned note": (["note seat up --pin"], ("seat up", True)),
    "a note is pinned later": (["note slow", "note --pin"], ("slow", True)),
    "a pin is taken off": (["note slow --pin", "note --unpin"], ("slow", False)),
    "another note has no pin": (["note slow --pin", "note fast"], ("fast", False)),
    "looking leaves it": (["note slow --pin", "note"], ("slow", True)),
    "a note goes with its pin": (["note slow --pin", "note --clear"], (None, False)),
    "a note that begins like a number": (['note "@3 was too heavy"'], ("@3 was too heavy", False)),
    "a note that begins with a place": (["note @home strap"], ("@home strap", False)),
    "a note that begins with a load": (["note @60kg next time"], ("@60kg next time", False)),
    "the newest set by its number": (["note @1 slow"], ("slow", False)),
    "undone": (["note slow --pin", "note --clear", "undo"], ("slow", True)),
}


@pytest.mark.parametrize(("commands", "told"), STEPS.values(), ids=STEPS)
def test_the_last_set_says(commands: list[str], told: tuple[str | None, bool], home: Path) -> None:
    for command in commands:
        assert fitlog(command).code == 0, command
    assert notes() == {"kickback": (None, False), "squat": (None, False), "press": told}
    assert examine(home / "fitlog.db").findings == ()


def test_a_set_is_named_by_its_number() -> None:
    said = fitlog("note @3 strap slipped --pin").out
    assert said.startswith("Noted and pinned: Cable Medius Kickback, Mon 16 Nov 18:00\n  @3 ")
    assert notes()["kickback"] == ("strap slipped", True)
    fitlog("note @3 --clear")
    assert notes()["kickback"] == (None, False)


def test_the_exercise_of_a_set_has_one_note_in_its_session() -> None:
    assert fitlog("note --exercise low pulley").out == (
        'Noted: Barbell Bench Press, Sat 21 Nov 18:00\n  exercise   "low pulley"\n'
    )
    fitlog("note --exercise high pulley --pin")
    fitlog("note @3 --exercise rope")
    first, second = sessions()
    assert [note["text"] for note in first["exercise_notes"]] == ["rope"]
    assert [(note["text"], note["pinned"]) for note in second["exercise_notes"]] == [
        ("high pulley", True)
    ]
    assert '"high pulley" (pinned)' in fitlog("history").out
    assert fitlog("note --exercise --clear").out == 'Note taken away: "high pulley"\n'
    assert sessions()[1]["exercise_notes"] == []


def test_a_session_is_that_of_the_set() -> None:
    fitlog("note --session sleep more --pin")
    fitlog("note @2 --session --rpe 8 legs")
    said = [(one["note"], one["pinned"], one["rpe"]) for one in sessions()]
    assert said == [("legs", False, 8), ("sleep more", True, None)]
    fitlog("note --rpe 7")
    assert sessions()[1]["pinned"]
    fitlog("note --session --unpin")
    assert (sessions()[1]["note"], sessions()[1]["pinned"]) == ("sleep more", False)
    assert fitlog("note --session --clear").out == 'Note taken away: "sleep more"\n'
    assert (sessions()[1]["note"], sessions()[1]["rpe"]) == (None, 7)


@pytest.fixture
def _three_notes() -> None:
    fitlog("note slow --pin")
    fitlog("note --exercise low pulley")
    fitlog("note --session sleep more")


HEADING = "Barbell Bench Press, Sat 21 Nov 18:00"
SEEN = {
    "all that are about the last set": (
        "note",
        f"""{HEADING}
  @1         "slow" (pinned)
  exercise   "low pulley"
  session    "sleep more"
""",
    ),
    "that on its exercise": ("note --exercise", f'{HEADING}\n  exercise   "low pulley"\n'),
    "that on its session": ("note --session", f'{HEADING}\n  session    "sleep more"\n'),
    "none on another set": (
        "note @2",
        "Barbell Back Squat, Mon 16 Nov 18:00: no note on @2, the exercise or the session\n",
    ),
    "none on another exercise": (
        "note @2 --exercise",
        "Barbell Back Squat, Mon 16 Nov 18:00: no note on the exercise\n",
    ),
}


@pytest.mark.usefixtures("_three_notes")
@pytest.mark.parametrize(("line", "shown"), SEEN.values(), ids=SEEN)
def test_without_a_text_the_notes_are_shown_and_nothing_is_written(
    home: Path, line: str, shown: str
) -> None:
    before = (home / "fitlog.db").read_bytes()
    assert fitlog(line).out == shown
    assert (home / "fitlog.db").read_bytes() == before


def test_only_the_notes_there_are_are_shown() -> None:
    fitlog("note @2 --session legs")
    assert fitlog("note @2").out == 'Barbell Back Squat, Mon 16 Nov 18:00\n  session    "legs"\n'


def test_before_the_first_set_there_is_nothing_to_note_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FITLOG_HOME", str(tmp_path / "fresh"))
    refused = fitlog("note")
    assert (refused.code, refused.out) == (3, "")
    assert "the log is empty" in refused.err
    assert not (tmp_path / "fresh" / "fitlog.db").exists()


def test_show_has_what_was_pinned_the_last_time_also_while_one_goes_on() -> None:
    fitlog("note @3 --exercise low pulley --pin")
    fitlog("note @3 seat up --pin")
    said = fitlog("show kickback --only yours").out
    assert 'Last time    Mon 16 Nov: 12@15kg left\n  Pinned       "low pulley"\n' in said
    assert said.count("seat up") == 1
    fitlog("log kickback 12@15 right --note slow")
    assert yours("kickback")["pinned"] == ["low pulley", "seat up"]
    assert '"slow"\n  Pinned ' in fitlog("show kickback --only yours").out
    assert 'Pinned: "low pulley"' in fitlog("show kickback --short").out
    assert yours("squat")["pinned"] == []


def test_pins_come_back_with_an_export_byte_by_byte(home: Path, tmp_path: Path) -> None:
    for command in ("note a --pin", "note --exercise b --pin", "note --session c --pin"):
        fitlog(command)
    first = fitlog("export").out
    assert first.count('"pinned":1') == 3
    file = tmp_path / "log.jsonl"
    file.write_text(first, encoding="utf-8")
    (home / "fitlog.db").unlink()
    assert fitlog(f"import {file} --yes").code == 0
    assert fitlog("export").out == first
    assert yours("bench")["pinned"] == ["b", "a"]


@pytest.mark.parametrize(
    ("line", "code", "why"),
    [
        ("note --pin", 3, "no note to pin"),
        ("note --unpin --exercise", 3, "no note to unpin"),
        ("note --pin --session", 3, "no note to pin"),
        ("note --clear", 3, "no note to take away"),
        ("note --exercise --clear", 3, "no note to take away"),
        ("note --pin --unpin", 2, "one of them"),
        ("note slow --pin --unpin", 2, "one of them"),
        ('note ""', 2, "fitlog note --clear"),
        ('note "" --pin', 2, "fitlog note --clear"),
        ('note @2 " "', 2, "fitlog note --clear"),
        ('note --session ""', 2, "fitlog note --clear"),
        ("note slow --clear", 2, "--clear takes a note away"),
        ("note --clear --pin", 2, "--clear takes a note away"),
        ("note --clear --rpe 7", 2, "--clear takes a note away"),
        ("note @9", 3, "no set @9"),
        ("note @9 slow", 3, "no set @9"),
        ("note @0 slow", 3, "no set @0"),
        ("note --exercise --session slow", 2, "on the exercise, or on the session"),
        ("note --exercise --rpe 7", 2, "on the exercise, or on the session"),
    ],
)
def test_what_cannot_be_noted_is_refused_and_changes_nothing(
    home: Path, line: str, code: int, why: str
) -> None:
    before = (home / "fitlog.db").read_bytes()
    refused = fitlog(line)
    assert (refused.code, refused.out) == (code, "")
    assert why in refused.err
    assert (home / "fitlog.db").read_bytes() == before


def test_a_note_that_names_no_set_is_told_how_to_quote_it() -> None:
    assert 'fitlog note "@100 ..."' in fitlog("note @100 next time").err


def test_a_hostile_note_on_an_exercise_is_shown_harmlessly() -> None:
    for where in ("--exercise", "--session"):
        fitlog(f"note {where} --pin 'a\x1b[2Jb'")
    fitlog("log bench 5@60")
    shown = ("note @2", "note @2 --exercise --pin", "history", "show bench --only yours")
    for line in (*shown, "note @2 --exercise --clear"):
        said = fitlog(line).out
        assert r"a\x1b[2Jb" in said, line
        assert "\x1b" not in said
