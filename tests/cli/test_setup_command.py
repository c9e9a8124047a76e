"""`fitlog setup`: lines of several gyms, where one is, what was before, and what is refused."""

import json
from pathlib import Path

import pytest

from running import fitlog


def lines(command: str) -> list[tuple[str | None, str, bool]]:
    found = json.loads(fitlog(f"{command} --json").out)["setups"]
    return [(one["gym"], one["text"], one["here"]) for one in found]


@pytest.fixture
def _two_gyms() -> None:
    fitlog("setup kickback pulley 2")
    fitlog("setup kickback pulley 7 --gym SATS")


@pytest.mark.usefixtures("_two_gyms")
def test_the_line_of_the_gym_where_one_is_stands_first() -> None:
    assert lines("setup kickback") == [(None, "pulley 2", True), ("SATS", "pulley 7", False)]
    fitlog("config set gym sats")
    assert lines("setup kickback") == [("SATS", "pulley 7", True), (None, "pulley 2", False)]
    assert lines("setup kickback --gym home")[0] == (None, "pulley 2", True)
    assert fitlog("setup kickback").out == (
        "Cable Medius Kickback\n  at SATS: pulley 7\n  elsewhere: pulley 2\n"
    )


@pytest.mark.usefixtures("_two_gyms")
def test_a_text_replaces_the_line_that_holds_where_one_is() -> None:
    fitlog("config set gym SATS")
    fitlog("setup kickback pulley 8")
    assert lines("setup kickback") == [("SATS", "pulley 8", True), (None, "pulley 2", False)]
    fitlog("config set gym home")
    fitlog("setup kickback pulley 3")
    assert lines("setup kickback") == [(None, "pulley 3", True), ("SATS", "pulley 8", False)]
    fitlog('setup kickback pulley 4 --gym ""')
    assert lines("setup kickback")[0] == (None, "pulley 4", True)


def test_a_first_line_holds_everywhere_unless_a_gym_is_named() -> None:
    fitlog("config set gym SATS")
    assert fitlog("setup kickback pulley 2").out == "Cable Medius Kickback: pulley 2\n"
    assert lines("setup kickback") == [(None, "pulley 2", True)]
    said = fitlog("setup squat rack 3 --gym SATS").out
    assert said == "Barbell Back Squat, at SATS: rack 3\n"


@pytest.mark.usefixtures("_two_gyms")
def test_clear_takes_the_line_that_holds_or_that_of_the_gym_named() -> None:
    assert fitlog("setup kickback --clear --gym sats").out == (
        "Line taken away, at SATS: pulley 7\nCable Medius Kickback: pulley 2\n"
    )
    assert lines("setup kickback") == [(None, "pulley 2", True)]
    assert fitlog("setup kickback --clear").out.startswith("Line taken away: pulley 2\n")
    assert fitlog("setup kickback").out == "Cable Medius Kickback: no line of your own yet\n"
    nothing = fitlog("setup kickback --clear")
    assert (nothing.code, "taken" in nothing.out) == (0, False)
    fitlog("undo")
    assert lines("setup kickback") == [(None, "pulley 2", True)]


NAMED = {
    "a name of two words": ("leg press seat 4", "leg-press", "seat 4"),
    "one of three words": ("barbell bench press rack 3", "barbell-bench-press", "rack 3"),
    "an alias of two words": ("bench press rack 3", "barbell-bench-press", "rack 3"),
    "a name that a comma ends": ("leg press, seat 4", "leg-press", "seat 4"),
    "a name that a colon ends": ("leg press: seat 4", "leg-press", "seat 4"),
    "a name is what all of it names": ("leg press calf raise", "leg-press-calf-raise", None),
    "a comma before what could go on": (
        "squat, machine by the door",
        "barbell-back-squat",
        "machine by the door",
    ),
    "a quoted line": (
        'squat "machine by the door"',
        "barbell-back-squat",
        "machine by the door",
    ),
    "words of the line": ("kickback pulley 2, strap", "cable-medius-kickback", "pulley 2, strap"),
    "words that a looser match would take": (
        "kickback medius machine",
        "cable-medius-kickback",
        "medius machine",
    ),
    "another app's name is no name here": (
        "squat barbell on the low rack",
        "barbell-back-squat",
        "barbell on the low rack",
    ),
}


@pytest.mark.parametrize(("words", "slug", "text"), NAMED.values(), ids=NAMED)
def test_a_name_of_several_words_needs_no_quotes(words: str, slug: str, text: str | None) -> None:
    assert fitlog(f"setup {words}").code == 0
    found = json.loads(fitlog("setup --json").out)["setups"]
    assert [(one["exercise"], one["text"]) for one in found] == ([(slug, text)] if text else [])


def test_wishes_go_with_a_name_of_several_words() -> None:
    fitlog("setup leg press seat 4")
    assert fitlog("setup leg press").out == "Leg Press: seat 4\n"
    assert "seat 4" in fitlog("setup leg press --history").out
    assert fitlog("setup leg press --clear").out.startswith("Line taken away: seat 4\n")


def test_an_alias_of_ones_own_of_several_words_is_a_name(home: Path) -> None:
    file = home / "exercises" / "aliases.toml"
    file.parent.mkdir(parents=True)
    file.write_text('"sled day" = "leg-press"\n', encoding="utf-8")
    assert fitlog("setup sled day seat 4").out == "Leg Press: seat 4\n"


def test_where_the_first_word_names_none_one_is_told_to_quote_the_name() -> None:
    refused = fitlog("setup cable kickback pulley 2")
    assert (refused.code, refused.out) == (4, "")
    assert 'quoted: "cable kickback"' in " ".join(refused.err.split())


@pytest.mark.usefixtures("_two_gyms")
def test_what_was_before_is_told_newest_first() -> None:
    fitlog("setup kickback --clear")
    said = json.loads(fitlog("setup kickback --history --json").out)["setups"]
    assert [(one["gym"], one["text"]) for one in said] == [("SATS", "pulley 7"), (None, "pulley 2")]
    assert all(one["from"] for one in said)
    text = fitlog("setup kickback --history").out.splitlines()
    assert text[0] == "Cable Medius Kickback"
    assert text[1].endswith(", at SATS: pulley 7")
    assert text[1].startswith("  from ")
    assert "no line" in fitlog("setup squat --history").out


@pytest.mark.usefixtures("_two_gyms")
def test_without_an_exercise_all_lines_are_listed() -> None:
    fitlog("setup squat rack 3")
    assert fitlog("setup").out == (
        "Barbell Back Squat: rack 3\nCable Medius Kickback\n  pulley 2\n  at SATS: pulley 7\n"
    )
    assert len(lines("setup")) == 3


def test_without_any_line_it_says_how_to_write_one() -> None:
    empty = fitlog("setup")
    assert (empty.code, empty.out) == (0, "")
    assert "fitlog setup kickback" in empty.err
    assert json.loads(fitlog("setup --json").out) == {"format": 1, "setups": []}


@pytest.mark.parametrize(
    ("line", "code", "why"),
    [
        ("setup --clear", 2, "which exercise"),
        ("setup --history", 2, "which exercise"),
        ("setup kickback pulley 3 --clear", 2, "one of them"),
        ("setup kickback --history --clear", 2, "one of them"),
        ("setup kickback --clear --gym nowhere", 3, "has no line at nowhere"),
        (f"setup kickback pulley --gym {'x' * 64}", 5, "at most 63 characters"),
        ("setup nonsense pulley 3", 3, "nonsense"),
    ],
)
@pytest.mark.usefixtures("_two_gyms")
def test_what_makes_no_sense_is_refused_and_changes_nothing(
    home: Path, line: str, code: int, why: str
) -> None:
    before = (home / "fitlog.db").read_bytes()
    refused = fitlog(line)
    assert (refused.code, refused.out) == (code, "")
    assert why in refused.err
    assert (home / "fitlog.db").read_bytes() == before


@pytest.mark.usefixtures("_two_gyms")
def test_show_has_the_line_of_the_gym_first_and_the_others_named() -> None:
    fitlog("config set gym SATS")
    said = fitlog("show kickback --only yours").out
    assert "Setup        at SATS: pulley 7\n               elsewhere: pulley 2\n" in said
    yours = json.loads(fitlog("show kickback --json").out)["yours"]
    assert yours["setup"] == "pulley 7"
    assert [one["gym"] for one in yours["setups"]] == ["SATS", None]


@pytest.mark.usefixtures("_two_gyms")
def test_lines_of_gyms_come_back_with_an_export_byte_by_byte(home: Path, tmp_path: Path) -> None:
    fitlog("setup kickback rope --gym Løkka")
    first = fitlog("export").out
    assert '"gym":"SATS","text":"pulley 7"' in first
    file = tmp_path / "log.jsonl"
    file.write_text(first, encoding="utf-8")
    (home / "fitlog.db").unlink()
    assert fitlog(f"import {file} --yes").code == 0
    assert fitlog("export").out == first


@pytest.mark.usefixtures("_two_gyms")
def test_an_import_leaves_the_line_of_a_gym_and_brings_those_of_others(
    home: Path, tmp_path: Path
) -> None:
    file = tmp_path / "log.jsonl"
    file.write_text(fitlog("export").out, encoding="utf-8")
    (home / "fitlog.db").unlink()
    fitlog("setup kickback mine --gym sats")
    brought = fitlog(f"import {file} --yes")
    assert "the setup line of cable-medius-kickback at SATS" in " ".join(brought.both.split())
    assert lines("setup kickback") == [(None, "pulley 2", True), ("sats", "mine", False)]


@pytest.mark.parametrize("columns", [40, 80, 120])
def test_a_long_line_fits_the_screen(columns: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", str(columns))
    long = "rack 3, pins at 7, the long bar that stands by the window, and the low box"
    fitlog(f"setup squat {long} --gym {'g' * 63}")
    fitlog(f"setup squat {long}")
    for line in ("setup", "setup squat", "setup squat --history", "show squat --only yours"):
        said = fitlog(line).out
        assert all(len(row) <= max(columns, 70) for row in said.splitlines())
        assert long in " ".join(said.split())
