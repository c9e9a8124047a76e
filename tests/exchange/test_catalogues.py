"""Catalogues of others: what each layout becomes, and what is said of what is none."""

import json
import sys
import time
from pathlib import Path

import pytest
from catalogue_samples import (
    ENGLISH,
    EXERCISEDB,
    FREE,
    FREE_ALL,
    FREE_OTHER,
    FREE_STRETCH,
    GERMAN,
    OWN,
    OWN_YAML,
    WGER,
    WGER_BASE,
    WGER_OLD,
    WGER_PAGE,
    faults,
    only,
    read,
    saved,
)

from fitlog.errors import BadFileError
from fitlog.exchange.catalogues import Foreign, read_catalogue

SAMPLES = {
    "free-exercise-db": (FREE_ALL, "free-exercise-db", 3),
    "free-exercise-db, one a file": (FREE, "free-exercise-db", 1),
    "wger, a page": (WGER_PAGE, "wger", 1),
    "wger, results": ([WGER, WGER], "wger", 2),
    "wger, pages": ([WGER_PAGE, WGER_PAGE], "wger", 2),
    "wger, base info": ([WGER_BASE], "wger", 1),
    "wger, one base": (WGER_BASE, "wger", 1),
    "wger, old": ({"count": 1, "results": [WGER_OLD]}, "wger", 1),
    "exercisedb": ([EXERCISEDB], "exercisedb", 1),
    "exercisedb, data": ({"success": True, "data": [EXERCISEDB]}, "exercisedb", 1),
    "exercisedb, exercises": (
        {"success": True, "data": {"exercises": [EXERCISEDB]}},
        "exercisedb",
        1,
    ),
    "ours, TOML": (OWN, "fitlog", 1),
    "ours, YAML": (OWN_YAML, "fitlog", 1),
    "ours, a YAML list": ("- name: A\n  muscles: {primary: []}\n", "fitlog", 1),
    "ours, one in JSON": ({"name": "A", "muscles": {"primary": ["abs"]}}, "fitlog", 1),
    "ours, by slug": ({"a": {"name": "A", "muscles": {}}, "b": 3}, "fitlog", 1),
}


@pytest.mark.parametrize("sample", SAMPLES)
def test_every_layout_is_told_by_its_content_and_passes_our_reader(
    tmp_path: Path, sample: str
) -> None:
    content, expected, count = SAMPLES[sample]
    catalogue = read(tmp_path, content)
    assert catalogue.format == expected
    assert len(catalogue.exercises) == count
    for foreign in catalogue.exercises:
        assert faults(tmp_path, foreign) == []
        assert foreign.name == foreign.document["name"]


def test_free_exercise_db(tmp_path: Path) -> None:
    assert only(read(tmp_path, FREE)) == Foreign(
        "Harbour Squat",
        {
            "name": "Harbour Squat",
            "steps": ["Bar on the back.", "Sit down.", "Rise ."],
            "classification": {
                "category": "strength",
                "pattern": "squat",
                "mechanic": "compound",
                "force": "push",
                "level": "advanced",
                "equipment": ["barbell"],
                "measurement": "load_reps",
            },
            "muscles": {"primary": ["quads"], "secondary": ["glute_max", "lower_back"]},
            "source": {
                "from": "free-exercise-db",
                "id": "Harbour_Squat",
                "licence": "Unlicense",
                "url": "https://github.com/yuhonas/free-exercise-db",
            },
        },
        (),
    )


def test_a_stretch_is_held_and_unknown_equipment_is_told(tmp_path: Path) -> None:
    stretch, other = read(tmp_path, [FREE_STRETCH, FREE_OTHER]).exercises
    assert stretch.document["classification"] == {
        "category": "mobility",
        "pattern": "stretch",
        "level": "advanced",
        "equipment": [],
        "measurement": "duration",
    }
    assert stretch.unmapped == ("equipment: none given",)
    assert other.unmapped == ("equipment: other",)


def test_wger(tmp_path: Path) -> None:
    foreign = only(read(tmp_path, WGER_PAGE))
    assert foreign.document == {
        "name": "Lantern row",
        "aliases": ["lamp row"],
        "overview": "Pull & hold.",
        "steps": ["Bend", "Pull"],
        "tips": ["Elbows low"],
        "classification": {
            "category": "strength",
            "pattern": "horizontal_pull",
            "equipment": ["dumbbell"],
            "measurement": "load_reps",
        },
        "muscles": {"primary": ["lats"], "secondary": ["biceps"]},
        "source": {
            "from": "wger",
            "id": "0a-1b",
            "licence": "CC-BY-SA 4",
            "author": "Ada, Bo",
            "url": "https://wger.de/api/v2/exerciseinfo/512/",
        },
    }
    assert foreign.unmapped == ()


@pytest.mark.parametrize("old", [WGER_BASE, WGER_OLD])
def test_older_pages_of_wger_say_the_same(tmp_path: Path, old: object) -> None:
    new, found = only(read(tmp_path, WGER)), only(read(tmp_path, [old]))
    assert {**found.document, "source": 0} == {**new.document, "source": 0}


def test_wger_without_english_takes_the_first_language(tmp_path: Path) -> None:
    nameless = {**GERMAN, "name": " "}
    french = {**ENGLISH, "name": "Rame", "language": 12}
    told = {**WGER, "translations": [nameless, french, GERMAN]}
    assert only(read(tmp_path, [told])).name == "Rame"


@pytest.mark.parametrize(
    ("html", "overview", "steps"),
    [
        ("<ul><li>A<li>B</ul>", None, ["A", "B"]),
        ("<ul><li>A<br>more</li></ul><p></p>B", "B", ["A more"]),
        ("1. Bend\n2) Rise\nThen rest", "Then rest", ["Bend", "Rise"]),
        ("<p>- a</p><p>b<br/>c</p>", "b\n\nc", ["a"]),
        ("a <script>evil()</script>b < c & d <a href='x>y", "a b < c & d y", None),
        ("a\nb", "a\n\nb", None),
        ("<p>a\nb</p>", "a b", None),
        ("", None, None),
    ],
)
def test_html_becomes_lines(
    tmp_path: Path, html: str, overview: str | None, steps: list[str] | None
) -> None:
    told = {**WGER, "translations": [{**ENGLISH, "description": html}]}
    document = only(read(tmp_path, [told])).document
    assert document.get("overview") == overview
    assert document.get("steps") == steps


def test_exercisedb(tmp_path: Path) -> None:
    foreign = only(read(tmp_path, [EXERCISEDB]))
    assert foreign.document == {
        "name": "One Arm Cable Row to the Hip (EZ Grip)",
        "steps": ["Sit.", "Pull.", "Rest.", "Steps of 12 cm."],
        "classification": {
            "category": "strength",
            "pattern": "horizontal_pull",
            "equipment": ["cable"],
            "measurement": "load_reps",
            "unilateral": True,
        },
        "muscles": {"primary": ["upper_back"], "secondary": ["biceps"]},
        "source": {"from": "ExerciseDB", "id": "kIte1"},
    }
    assert foreign.unmapped == ("muscle: feet",)


@pytest.mark.parametrize(
    ("name", "equipment"),
    [("jump rope", ["jump_rope"]), ("battling ropes", ["battle_rope"]), ("rope thing", [])],
)
def test_a_rope_is_told_by_the_name(tmp_path: Path, name: str, equipment: list[str]) -> None:
    told = {**EXERCISEDB, "name": name, "equipments": ["rope"]}
    classification = only(read(tmp_path, [told])).document["classification"]
    assert isinstance(classification, dict)
    assert classification["equipment"] == equipment


def test_our_own_file_comes_back_as_it_is(tmp_path: Path) -> None:
    foreign = only(read(tmp_path, OWN, "quay-lift.toml"))
    assert foreign.slug == "quay-lift"
    assert foreign.unmapped == ()
    again = only(read(tmp_path, json.dumps(foreign.document)))
    assert again.document == foreign.document
    assert foreign.document["source"] == {"from": "a friend", "url": "https://example.org/quay"}
    assert foreign.document["overview"] == "One paragraph.\n\nAnother."
    assert foreign.document["defaults"] == {
        "reps": [6, 10],
        "rest": 90,
        "tempo": "3-1-1-0",
        "pause": 1,
        "pause_at": "bottom",
        "step": "2.5kg",
    }


def test_slugs_come_along_and_yaml_is_the_same_as_json(tmp_path: Path) -> None:
    yaml = only(read(tmp_path, OWN_YAML))
    assert yaml.slug == "quay-lift"
    as_json = {
        "quay-lift": {
            "name": "Quay Lift",
            "steps": ["Lift.", "Lower."],
            "classification": {
                "measurement": "load_reps",
                "equipment": ["barbell"],
                "unilateral": True,
            },
            "muscles": {"primary": ["hamstrings"]},
        }
    }
    assert only(read(tmp_path, as_json)) == yaml


def test_what_our_schema_does_not_allow_is_left_out_and_told(tmp_path: Path) -> None:
    wrong = {
        "name": "Buoy",
        "colour": "red",
        "easier": ["Not A Slug", "con", "plank", "plank"],
        "faq": [{"question": "Why?"}, "so"],
        "progression": [{"lever": "magic", "how": "x"}],
        "classification": {
            "level": "guru",
            "equipment": ["barbell", "sofa", 3],
            "unilateral": "yes",
            "bodyweight_factor": float("nan"),
        },
        "muscles": {"primary": ["abs"], "secondary": ["abs", "lats"], "stabilizers": ["lats"]},
        "defaults": {
            "tempo": "3-1-1-0",
            "pause": 2,
            "pause_at": "bottom",
            "reps": [9, 3],
            "rest": -1,
            "step": "0kg",
        },
        "apps": {"strong": ["Buoy", "!"], "other": "x"},
        "source": {"from": "x", "url": "javascript:alert(1)"},
    }
    foreign = only(read(tmp_path, wrong))
    assert foreign.document == {
        "name": "Buoy",
        "easier": ["plank"],
        "classification": {"measurement": "load_reps", "equipment": ["barbell"]},
        "muscles": {"primary": ["abs"], "secondary": ["lats"]},
        "defaults": {"tempo": "3-1-1-0", "pause_at": "bottom"},
        "apps": {"strong": ["Buoy"]},
        "source": {"from": "x"},
    }
    assert set(foreign.unmapped) == {
        *("key: colour", "level: guru", "equipment: sofa", "faq: 1 left out, not whole"),
        *("progression: 1 left out, not whole", "pause: left out, it contradicts the tempo"),
    }
    assert faults(tmp_path, foreign) == []


def test_entries_that_are_no_exercise_are_skipped_with_their_place(tmp_path: Path) -> None:
    catalogue = read(tmp_path, [3, FREE, {**FREE, "name": None}, {"name": "x"}])
    assert catalogue.skipped == (
        "exercise 1: is no table of an exercise",
        "exercise 3: has no name that could be used",
        "exercise 4: is no exercise of free-exercise-db",
    )
    assert len(catalogue.exercises) == 1


def test_text_is_bent_to_what_a_file_may_hold(tmp_path: Path) -> None:
    hostile = {
        **FREE,
        "name": "Harbour\u202f\n" + "long " * 30,
        "alternateNames": ["\ufe70", "\u02bc", "x" * 100, "a", "A"],
        "instructions": ['"\\' * 5_000, "\ud800half", "\u2028", *["one"] * 150, "\x85\x1b[31m"],
    }
    foreign = only(read(tmp_path, [hostile]))
    assert len(foreign.name) <= 80
    assert foreign.name.endswith("long")
    assert foreign.document["aliases"] == ["x" * 80, "a"]
    assert "steps: the first 100 of 163 are kept" in foreign.unmapped
    assert faults(tmp_path, foreign) == []


def test_a_document_always_fits_a_file(tmp_path: Path) -> None:
    wide = "\U0001f3cb" * 1_900
    told = {key: [wide] * 100 for key in ("setup", "steps", "tips")}
    rows = {"faq": [{"question": wide, "answer": wide}] * 100}
    lone = dict.fromkeys(("summary", "breathing", "feel", "stop_if", "overview"), wide)
    foreign = only(read(tmp_path, {"name": "A", "muscles": {}, **told, **rows, **lone}))
    assert "steps: cut, the exercise is too large for a file" in foreign.unmapped
    assert faults(tmp_path, foreign) == []


def test_a_long_overview_is_cut_at_a_word_and_told(tmp_path: Path) -> None:
    told = {**WGER, "translations": [{**ENGLISH, "description": "word " * 3_000}]}
    foreign = only(read(tmp_path, [told]))
    assert str(foreign.document["overview"]).endswith("word")
    assert foreign.unmapped == ("overview: cut, it is too long for one line of a file",)
    assert faults(tmp_path, foreign) == []


def test_watch_is_told_how_far_it_is(tmp_path: Path) -> None:
    seen: list[tuple[int, int]] = []
    path = saved(tmp_path, [FREE] * 250)
    read_catalogue(path, lambda done, total: seen.append((done, total)))
    assert seen == [(100, 250), (200, 250), (250, 250)]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_the_byte_order_mark_of_windows(tmp_path: Path, encoding: str) -> None:
    text = json.dumps(FREE, indent=1).replace("\n", "\r\n")
    assert read(tmp_path, text.encode(encoding)).exercises


@pytest.mark.parametrize(
    ("content", "line", "rule"),
    [
        ("", 0, "is neither JSON nor TOML nor YAML"),
        ("once upon a time", 0, "is neither JSON nor TOML nor YAML"),
        ("[]", 0, "holds no exercise of free-exercise-db, wger, ExerciseDB or fitlog"),
        ("{}", 0, "holds no exercise of free-exercise-db, wger, ExerciseDB or fitlog"),
        ('[\n{"name": }]', 2, "is not JSON: Expecting value"),
        ('\nname = "x\n', 2, "is not TOML: Illegal character '\\n'"),
        ('name = "x"', 0, "holds no exercise of free-exercise-db, wger, ExerciseDB or fitlog"),
        (f"name = '{'x' * 2_000}'", 1, "longer than 2,000 characters"),
        ("a." * 9_000_000, 0, "is neither JSON nor TOML nor YAML"),
        ("a = 1\n" * 20_000, 0, "larger than the 64 KiB of an exercise"),
        ("a: b\nc: [", 3, "is not YAML: did not find expected node content"),
        ("a: &x 1\nb: *x", 1, "has an anchor or alias, which is refused"),
        ("a: 1\nb: !!python/name:os.system x", 2, "has a tag, which is refused"),
        ("a: " + "[" * 40, 1, "nests deeper than 32"),
        ("a: 1" + ":1" * 4_000, 1, "holds a number of hundreds of digits"),
        ("a: 2020-13-45", 0, "holds a number or a date that is none"),
        (b"{\n\xff}", 2, "is not UTF-8"),
        ("[" * 100_000, 0, "nests deeper than any exercise"),
        ("a = " + "[\n" * 9_000, 0, "nests deeper than any exercise"),
        ("[" + "9" * 5_000 + "]", 0, "holds a number of thousands of digits"),
        ("[" + "{}," * 2_500_000 + "{}]", 0, "holds more than 4,000,000 values"),
        ("[" + "{}," * 60_000 + "{}]", 0, "holds more than 50,000 exercises"),
    ],
)
def test_what_is_no_catalogue_is_said_quickly(
    tmp_path: Path, content: str | bytes, line: int, rule: str
) -> None:
    path = saved(tmp_path, content)
    began = time.perf_counter()
    with pytest.raises(BadFileError) as caught:
        read_catalogue(path)
    assert time.perf_counter() - began < 5
    assert (caught.value.line, caught.value.rule) == (line, rule)


def test_a_file_that_cannot_be_read(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "none", tmp_path / "nul\0"):
        with pytest.raises(BadFileError):
            read_catalogue(path)


def test_without_pyyaml_it_is_told_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "yaml", None)
    with pytest.raises(BadFileError) as caught:
        read(tmp_path, OWN_YAML)
    assert caught.value.hint == "pip install 'fitlog-cli[yaml]'"


@pytest.mark.parametrize(
    "description",
    ["<a " * 7_000, "<a b='" * 3_000, "<!--" * 5_000, "&" * 20_000, "<a b='b=" * 2_000 + ">"],
)
def test_html_made_to_hurt_is_read_quickly(tmp_path: Path, description: str) -> None:
    told = {**WGER, "translations": [{**ENGLISH, "description": description}]}
    began = time.perf_counter()
    assert len(read(tmp_path, [told] * 50).exercises) == 50
    assert time.perf_counter() - began < 5


def test_thousands_of_entries_take_a_moment(tmp_path: Path) -> None:
    path = saved(tmp_path, [*[FREE] * 500, *[FREE_STRETCH] * 500, *[FREE_OTHER] * 500])
    began = time.perf_counter()
    assert len(read_catalogue(path).exercises) == 1_500
    assert time.perf_counter() - began < 2
