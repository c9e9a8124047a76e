"""Exercises of the lifter's own: made, edited, renamed, merged, brought in, and all undone."""

import json
import os
import stat
from pathlib import Path

import pytest

from fitlog.store import Log
from fitlog.store.doctor import examine
from running import fitlog
from terminal import Terminal

CATALOGUE = [
    {
        "id": "Barbell_Curl",
        "name": "Barbell Curl",
        "level": "beginner",
        "equipment": "barbell",
        "primaryMuscles": ["biceps"],
        "secondaryMuscles": [],
        "instructions": ["Lift."],
        "category": "strength",
    },
    {
        "id": "Rope_Dance",
        "name": "Rope [b]Dance[/b]\u001b[2J",
        "level": "expert",
        "equipment": "other",
        "primaryMuscles": ["abdominals"],
        "secondaryMuscles": ["feet"],
        "instructions": ["Dance.", "Rest."],
        "category": "strength",
    },
]


@pytest.fixture
def sled(home: Path) -> Path:
    made = fitlog("exercise new Sled Row --muscle lats,biceps --equipment sled --no-edit")
    assert made.code == 0, made.err
    return home / "exercises" / "sled-row.toml"


@pytest.fixture
def catalogue(tmp_path: Path) -> Path:
    path = tmp_path / "exercises.json"
    path.write_text(json.dumps(CATALOGUE), encoding="utf-8")
    return path


def sound(home: Path) -> bool:
    return examine(home / "fitlog.db").findings == ()


def editing(tmp_path: Path, command: str) -> str:
    """Return an editor that runs a shell command on the file."""
    script = tmp_path / "editor.sh"
    script.write_text(f'#!/bin/sh\n{command} "$1"\n', encoding="utf-8")
    script.chmod(0o700)
    return str(script)


class TestNew:
    def test_it_can_be_logged_and_listed_and_is_the_users_alone(self, sled: Path) -> None:
        assert stat.S_IMODE(sled.stat().st_mode) == 0o600
        assert fitlog("log sled row 3x8@40").code == 0
        assert fitlog("list --mine").out.split() == [
            "sled-row",
            *["lats,", "biceps", "sled"],
            *["Sled", "Row"],
        ]
        assert fitlog("exercise check").out == "1 file checked, all well\n"

    @pytest.mark.parametrize(
        ("words", "said"),
        [
            ("Sled Row --muscle lats --equipment sled", "there is a sled-row already"),
            ("!!! --muscle lats --equipment sled", "has no letters"),
            ("Tug --equipment sled", "--muscle is missing"),
            ("Tug --muscle wing --equipment unicycle", "no equipment is called 'unicycle'"),
        ],
    )
    @pytest.mark.usefixtures("sled")
    def test_what_cannot_be_is_refused_and_nothing_written(
        self, words: str, said: str, home: Path
    ) -> None:
        refused = fitlog(f"exercise new {words} --no-edit")
        assert refused.code != 0
        assert said in refused.err
        assert [path.name for path in (home / "exercises").iterdir()] == ["sled-row.toml"]

    def test_what_is_missing_is_asked_for(self, home: Path) -> None:
        terminal = Terminal("exercise", "new", "Tug", "--no-edit")
        terminal.wait_for("Trains")
        terminal.type("lats")
        terminal.wait_for("Needs")
        terminal.type("sled")
        assert terminal.end() == 0
        assert 'name = "Tug"' in (home / "exercises" / "tug.toml").read_text()

    def test_undo_takes_the_file_away_and_redo_brings_it_back(self, sled: Path, home: Path) -> None:
        text = sled.read_text()
        assert "gone: exercises/sled-row.toml" in fitlog("undo").out
        assert not sled.exists()
        assert "back: exercises/sled-row.toml" in fitlog("redo").out
        assert sled.read_text() == text
        assert sound(home)

    def test_a_file_that_other_hands_changed_is_not_touched_by_undo(self, sled: Path) -> None:
        sled.write_text(sled.read_text() + "# mine\n")
        undone = fitlog("undo")
        assert undone.code == 0
        assert "exercises/sled-row.toml was changed since by other hands" in undone.err
        assert sled.read_text().endswith("# mine\n")


@pytest.mark.skipif(os.name != "posix", reason="an editor that is a shell script")
class TestEdit:
    def test_a_bundled_one_becomes_a_copy_that_says_so(
        self, tmp_path: Path, home: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv(
            "EDITOR", editing(tmp_path, "sed -i 's/^summary = .*/summary = \"Mine.\"/'")
        )
        assert (
            fitlog("exercise edit kickback").out == "exercises/cable-medius-kickback.toml: saved\n"
        )
        shown = fitlog("show kickback --no-picture").out
        assert "\nyour own file, in the place of the bundled guide\n" in shown
        assert "\nMine.\n" in shown
        assert fitlog("undo").code == 0
        assert not list((home / "exercises").iterdir())
        assert "your own file" not in fitlog("show kickback --no-picture").out

    def test_nothing_changed_writes_nothing(
        self, tmp_path: Path, home: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("EDITOR", editing(tmp_path, "true"))
        assert "nothing was changed" in fitlog("exercise edit kickback").out
        assert not (home / "exercises").exists()

    def test_a_slip_is_told_with_its_line_and_what_was_typed_is_kept(
        self, tmp_path: Path, sled: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("EDITOR", editing(tmp_path, "sed -i '1s/name/nmae/'"))
        edited = fitlog("exercise edit sled-row")
        assert "exercises/sled-row.toml:1: 'nmae' is no key" in edited.err
        assert "nmae" in sled.read_text()
        assert fitlog("list --muscle glute_med").code == 0

    def test_undo_brings_back_what_other_hands_had_written(
        self, tmp_path: Path, sled: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        by_hand = sled.read_text() + "# by hand\n"
        sled.write_text(by_hand)
        monkeypatch.setenv("EDITOR", editing(tmp_path, "sed -i '1s/Row/Tow/'"))
        assert fitlog("exercise edit sled-row").code == 0
        assert "Sled Tow" in sled.read_text()
        assert fitlog("undo").code == 0
        assert sled.read_text() == by_hand


class TestRenameAndMerge:
    def test_sets_setup_and_name_follow_and_undo_brings_all_back(
        self, sled: Path, home: Path
    ) -> None:
        fitlog("log sled-row 3x8@40")
        fitlog("setup sled-row long rope")
        renamed = fitlog("exercise rename sled-row tow")
        assert renamed.out.startswith("sled-row is tow now; 3 sets moved.")
        assert "3x8@40kg" in fitlog("history tow").out
        assert fitlog("setup tow").out == "Sled Row: long rope\n"
        assert fitlog("log sled-row 8@45").code == 0
        assert "8@45kg" in fitlog("history tow").out
        assert not sled.exists()
        assert fitlog("undo 2").code == 0
        assert sled.exists()
        assert sorted(path.name for path in (home / "exercises").iterdir()) == ["sled-row.toml"]
        assert "3x8@40kg" in fitlog("history sled-row").out
        assert fitlog("setup sled-row").out == "Sled Row: long rope\n"
        assert sound(home)

    def test_other_files_that_name_it_follow(self, sled: Path) -> None:
        other = sled.with_name("sled-tug.toml")
        other.write_text(
            sled.read_text().replace('name = "Sled Row"', 'name = "T"\nrelated = ["sled-row"]')
        )
        assert fitlog("exercise rename sled-row tow").code == 0
        assert 'related = ["tow"]' in other.read_text()
        assert fitlog("exercise check").code == 0

    def test_merging_a_bundled_one_moves_its_sets_and_its_name(self, home: Path) -> None:
        fitlog("log clamshell 3x15")
        fitlog("log banded-clamshell 2x12")
        merged = fitlog("exercise merge clamshell banded-clamshell")
        assert merged.out.startswith("clamshell is banded-clamshell now; 3 sets moved.")
        assert fitlog("log clamshell 2x15").out.startswith("Banded Clamshell\n")
        assert fitlog("undo 2").code == 0
        assert fitlog("log clamshell 2x15").out.startswith("Clamshell\n")
        assert sound(home)

    @pytest.mark.parametrize(
        ("line", "said"),
        [
            ("rename kickback my-kick", "is bundled and keeps its slug"),
            ("rename sled-row kickback!", "that is no slug"),
            ("rename sled-row plank", "there is one already"),
            ("rename sled-row aliases", "that is no slug"),
            ("merge sled-row sled-row", "is one exercise already"),
        ],
    )
    def test_what_cannot_be_is_refused(self, sled: Path, line: str, said: str) -> None:
        refused = fitlog(f"exercise {line}")
        assert refused.code == 2
        assert said in refused.err
        assert sled.exists()

    def test_a_broken_file_of_aliases_is_told_and_hides_nothing(self, sled: Path) -> None:
        sled.with_name("aliases.toml").write_text("kick = 3\n")
        assert fitlog("show sled-row --only muscles").code == 0
        assert "must be the slug of an exercise" in fitlog("exercise check").err

    def test_an_alias_of_ones_own_is_a_name(self, sled: Path) -> None:
        sled.with_name("aliases.toml").write_text('"leg day" = "barbell-back-squat"\n')
        assert fitlog("log leg day 5@100").out.startswith("Barbell Back Squat\n")


class TestImport:
    def test_a_dry_run_says_all_and_writes_nothing(self, catalogue: Path, home: Path) -> None:
        told = fitlog(f"exercise import {catalogue} --dry-run")
        assert told.code == 0
        for said in (
            "free-exercise-db",
            "1 exercise: rope-b-dance-b",
            "Barbell Curl = barbell-curl",
            "equipment: other (1)",
        ):
            assert said in told.out
        assert "\x1b" not in told.out
        assert not (home / "exercises").exists()

    def test_without_yes_nothing_is_written(self, catalogue: Path, home: Path) -> None:
        assert "--yes brings them in" in fitlog(f"exercise import {catalogue}").err
        assert not (home / "exercises").exists()

    def test_it_comes_once_with_its_source_and_goes_as_one_step(
        self, catalogue: Path, home: Path
    ) -> None:
        brought = fitlog(f"exercise import {catalogue} --yes")
        assert "Brought in: 1 exercise" in brought.out
        (path,) = (home / "exercises").iterdir()
        assert 'licence = "Unlicense"' in path.read_text()
        assert (
            "Source       free-exercise-db · Unlicense"
            in fitlog(f"show {path.stem} --no-picture").out
        )
        assert fitlog("exercise check").code == 0
        assert "nothing" in fitlog(f"exercise import {catalogue} --yes").out
        assert fitlog("undo").code == 0
        assert not list((home / "exercises").iterdir())
        assert sound(home)

    def test_what_was_exported_comes_back_as_it_was(self, sled: Path, tmp_path: Path) -> None:
        out = tmp_path / "mine.json"
        assert fitlog(f"exercise export -o {out}").code == 0
        assert "no file is written over" in fitlog(f"exercise export -o {out}").err
        before = sled.read_text()
        fitlog("undo")
        assert fitlog(f"exercise import {out} --yes").code == 0
        assert fitlog("show sled-row --only muscles,facts").code == 0
        assert "sled" in sled.read_text()
        assert 'name = "Sled Row"' in before

    @pytest.mark.parametrize("text", ["", "{", "[]", "\x00\x01", "[[[", '{"a": 1}'])
    def test_what_is_no_catalogue_is_refused(self, tmp_path: Path, text: str, home: Path) -> None:
        path = tmp_path / "bad.json"
        path.write_text(text)
        refused = fitlog(f"exercise import {path} --yes")
        assert refused.code == 6 or "nothing" in refused.out
        assert not (home / "exercises").exists()


def test_a_folder_that_cannot_be_written_leaves_log_and_files_as_they_were(home: Path) -> None:
    home.mkdir()
    (home / "exercises").write_text("in the way")
    refused = fitlog("exercise new Tug --muscle lats --equipment sled --no-edit")
    assert refused.code == 1
    assert "cannot be written" in refused.err
    log = Log.open(home / "fitlog.db")
    assert log.undo() == ()
    log.close()
