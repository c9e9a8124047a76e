"""What people type, and which exercise it means."""

from pathlib import Path

import pytest
from shelves import BUNDLED, gym, outcome, put, toml, warm

from fitlog.catalog import Catalog
from fitlog.errors import AmbiguousError, BadFileError, NotFoundError
from fitlog.training.exercise import Exercise


@pytest.fixture
def catalog(tmp_path: Path) -> Catalog:
    return Catalog(gym(tmp_path / "bundled"), tmp_path / "user", tmp_path / "cache")


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        pytest.param("cable-medius-kickback", "cable-medius-kickback", id="slug"),
        pytest.param("Cable Medius Kickback", "cable-medius-kickback", id="name"),
        pytest.param("glute med kickback", "cable-medius-kickback", id="alias"),
        pytest.param("cable med", "cable-medius-kickback", id="beginnings of words"),
        pytest.param("med cable", "cable-medius-kickback", id="in any order"),
        pytest.param("diagonal cable", "cable-medius-kickback", id="from several names"),
        pytest.param("bench", "barbell-bench-press", id="alias before the parts of two names"),
        pytest.param("Bench Press (Barbell)", "barbell-bench-press", id="app name"),
        pytest.param("PULLUP", "pull-up", id="case and hyphen say nothing"),
        pytest.param("pull ups", "pull-up", id="plural"),
        pytest.param("assisted pullup", "assisted-pull-up", id="part across a hyphen"),
        pytest.param("farmer's carry", "farmers-carry", id="another apostrophe"),
        pytest.param("huft", "hip-ruckel", id="without its accent"),
        pytest.param("HÜFT", "hip-ruckel", id="with its accent"),
        pytest.param("edius", "cable-medius-kickback", id="inside a word, when nothing begins so"),
        pytest.param("  seated   row ", "seated-row", id="spaces"),
    ],
)
def test_typed_means(catalog: Catalog, typed: str, meant: str) -> None:
    assert catalog.find(typed).slug == meant


def test_a_beginning_of_a_word_beats_the_middle_of_one(catalog: Catalog) -> None:
    with pytest.raises(AmbiguousError) as caught:
        catalog.find("row")
    assert set(caught.value.candidates) == {"seated-row", "rowing-machine"}


def test_several_are_listed_with_the_nearest_first(catalog: Catalog) -> None:
    with pytest.raises(AmbiguousError) as caught:
        catalog.find("kickback")
    assert caught.value.candidates == ("cable-glute-kickback", "cable-medius-kickback")
    assert caught.value.lines()[0] == "'kickback' matches 2 exercises"


def test_at_most_ten_are_listed(tmp_path: Path) -> None:
    for number in range(13):
        put(tmp_path / "b", f"curl-{number}", toml(f"Curl {number}"))
    with pytest.raises(AmbiguousError) as caught:
        Catalog(tmp_path / "b", tmp_path / "u", tmp_path / "c").find("cur")
    assert len(caught.value.candidates) == 10
    assert caught.value.hint == "3 more match: type more of the name."


@pytest.mark.parametrize(
    ("recent", "meant"),
    [
        ({"cable-medius-kickback", "pull-up"}, "cable-medius-kickback"),
        ({"cable-glute-kickback"}, "cable-glute-kickback"),
    ],
    ids=["one of them", "the other"],
)
def test_the_one_logged_lately_is_meant(catalog: Catalog, recent: set[str], meant: str) -> None:
    assert catalog.find("kickback", recent).slug == meant


def test_two_logged_lately_stay_ambiguous(catalog: Catalog) -> None:
    with pytest.raises(AmbiguousError):
        catalog.find("kickback", {"cable-medius-kickback", "cable-glute-kickback"})


def test_what_was_logged_lately_does_not_beat_a_name(catalog: Catalog) -> None:
    assert catalog.find("bench", {"narrow-bench-press"}).slug == "barbell-bench-press"


def test_nothing_found_names_the_nearest_three(catalog: Catalog) -> None:
    with pytest.raises(NotFoundError) as caught:
        catalog.find("medius kikback")
    assert caught.value.message == "no exercise is called 'medius kikback'"
    assert caught.value.hint.startswith("Did you mean cable-medius-kickback, ")
    assert caught.value.hint.endswith("?")


def test_an_empty_library_finds_nothing_and_suggests_nothing(tmp_path: Path) -> None:
    with pytest.raises(NotFoundError) as caught:
        Catalog(tmp_path / "b", tmp_path / "u", tmp_path / "c").find("bench")
    assert caught.value.hint == ""


HOSTILE = {
    "parent folder": "../pull-up",
    "absolute path": "/etc/passwd",
    "windows path": "\\\\host\\pull-up",
    "home": "~/pull-up",
    "device": "con",
    "device in capitals": "NUL",
    "option": "-rf",
    "empty": "",
    "spaces": "   ",
    "punctuation": "()!",
    "a megabyte": "pull-up" * 150_000,
    "escape": "pull\x1b[31m-up",
    "newline": "pull\nup",
    "c1 control": "pull\x9bup",
    "bidi override": "pull\u202eup",
    "undecodable byte": "pull\udcff",
    "quotes": 'pull" OR "1',
}


@pytest.mark.parametrize("typed", HOSTILE.values(), ids=HOSTILE)
def test_hostile_queries_are_refused_or_harmless(catalog: Catalog, typed: str) -> None:
    result = outcome(catalog, typed)
    if isinstance(result, Exercise):
        assert typed in {HOSTILE["bidi override"], HOSTILE["undecodable byte"]}
        return
    name, lines, _ = result
    assert name in {"NotFoundError", "AmbiguousError"}
    assert all(line.isprintable() and len(line) < 200 for line in lines)
    assert len(lines[0]) < 120


def test_a_query_opens_no_file_outside_the_library(tmp_path: Path) -> None:
    put(tmp_path, "secret", toml("Secret"))
    catalog = Catalog(gym(tmp_path / "b"), tmp_path / "u", tmp_path / "c")
    for name in ("../secret", "secret", "b/../secret"):
        with pytest.raises(NotFoundError):
            catalog.find(name)
        with pytest.raises(NotFoundError):
            catalog.guide(name)
        with pytest.raises(NotFoundError):
            catalog.path_of(name)
        with pytest.raises(NotFoundError):
            catalog.exercise(name)


def test_an_exact_slug_only(catalog: Catalog) -> None:
    assert catalog.exercise("pull-up").name == "Pull-Up"
    for slug in ("pullup", "Pull-Up", "gone", "pull\udcff"):
        with pytest.raises(NotFoundError):
            catalog.exercise(slug)


def test_the_slug_of_a_broken_file_says_what_is_wrong_with_it(tmp_path: Path) -> None:
    put(tmp_path / "u", "bench", "name = 3\n")
    catalog = Catalog(gym(tmp_path / "b"), tmp_path / "u", tmp_path / "c")
    with pytest.raises(BadFileError) as caught:
        catalog.find("bench")
    assert caught.value.line == 1


@pytest.mark.parametrize("warmed", [False, True], ids=["files", "index"])
@pytest.mark.parametrize(
    ("words", "first"),
    [
        ("glute", "cable-glute-kickback"),
        ("glute max", "cable-glute-kickback"),
        ("kickbacks", "cable-glute-kickback"),
        ("rower", "rowing-machine"),
        ("haul", "seated-row"),
        ("shoulders", None),
        ("buttocks kickback", "cable-glute-kickback"),
        ("side of my hip", "farmers-carry"),
        ("kikback glute", "cable-glute-kickback"),
        ("pullup", "pull-up"),
        ("lats machine", "assisted-pull-up"),
        ("hüft", "hip-ruckel"),
        ("", None),
        ('"*', None),
    ],
)
def test_search(tmp_path: Path, words: str, first: str | None, *, warmed: bool) -> None:
    places = gym(tmp_path / "b"), tmp_path / "u", tmp_path / "c"
    found = (warm(*places) if warmed else Catalog(*places)).search(words).found
    assert (found[0].exercise.slug if found else None) == first


def test_the_bundled_library_answers_the_designs_examples(tmp_path: Path) -> None:
    catalog = Catalog(BUNDLED, tmp_path / "u", tmp_path / "c")
    meant = {
        "kickback": "cable-medius-kickback",
        "cable med": "cable-medius-kickback",
        "Bench Press (Barbell)": "barbell-bench-press",
        "bench": "barbell-bench-press",
    }
    assert {query: catalog.find(query).slug for query in meant} == meant
