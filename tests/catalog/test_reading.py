"""An exercise file: what it becomes, and what is said of one that breaks a rule."""

import os
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from shelves import BUNDLED, gym, put, toml

from fitlog.catalog import Catalog
from fitlog.catalog.complete import complete
from fitlog.catalog.reader import check, read
from fitlog.catalog.rules import SLUG_RULE
from fitlog.catalog.shelf import is_slug
from fitlog.errors import BadFileError
from fitlog.training.exercise import Exercise, Measurement
from fitlog.training.guide import Advance, Classification, Defaults, Mistake, Question
from fitlog.training.taxonomy import MEASUREMENTS

WHOLE = '''\
name = "Wall Sit"
aliases = ["chair hold", "Wand-Sitz"]
summary = "A sit without a chair."
overview = """
The wall takes the back,
the thighs take the rest.

A second paragraph.
"""
setup = ["Stand a foot's length off the wall."]
steps = [
  "Slide down.",
  # a comment, [a bracket
  "Stay.",
]
tips = ['Press the "small" of the back flat.']
breathing = "Breathe on."
feel = "The thighs."
stop_if = "A knee stings."
easier = ["plank"]
related = ["barbell-back-squat"]

[classification]
category = "strength"
pattern = "squat"
mechanic = "isolation"
force = "static"
level = "beginner"
equipment = ["bodyweight"]
unilateral = true
measurement = "duration"
bodyweight_factor = 1

[muscles]
primary = ["quads"]
secondary = ["glute_max"]
stabilizers = ["abs", "calves"]

[defaults]
reps = [8, 12]
rest = 90
tempo = "2-0-1-1"
pause = 1
pause_at = "top"
step = "2.5 kg"

[apps]
strong = "Wall Sit"
hevy = ["Wall Sit", "Wall Squat"]

[[mistakes]]
fault = "Hands push on the thighs."
fix = "Cross the arms."

[[progression]]
lever = "duration"
how = "Ten seconds more."

[[faq]]
question = "How low?"
answer = """Until the thighs
are level."""
'''


def written(folder: Path, text: str, slug: str = "wall-sit") -> Path:
    return put(folder, slug, text)


def test_every_part_of_a_file_arrives(tmp_path: Path) -> None:
    guide = read(written(tmp_path, WHOLE))
    assert guide.exercise == Exercise(
        slug="wall-sit",
        name="Wall Sit",
        measurement=Measurement.DURATION,
        equipment=("bodyweight",),
        primary=("quads",),
        secondary=("glute_max",),
        unilateral=True,
        pause_at="top",
        bodyweight_factor=1.0,
        step_grams=2500,
        rest_seconds=90,
    )
    assert guide.aliases == ("chair hold", "Wand-Sitz")
    assert guide.summary == "A sit without a chair."
    assert guide.overview == (
        "The wall takes the back, the thighs take the rest.",
        "A second paragraph.",
    )
    assert guide.classification == Classification(
        category="strength", pattern="squat", mechanic="isolation", force="static", level="beginner"
    )
    assert guide.stabilizers == ("abs", "calves")
    assert guide.defaults == Defaults(
        reps=(8, 12), rest_seconds=90, tempo="2-0-1-1", pause_seconds=1, step="2.5 kg"
    )
    assert guide.apps == {"strong": ("Wall Sit",), "hevy": ("Wall Sit", "Wall Squat")}
    assert guide.setup == ("Stand a foot's length off the wall.",)
    assert guide.steps == ("Slide down.", "Stay.")
    assert guide.tips == ('Press the "small" of the back flat.',)
    assert guide.mistakes == (Mistake(fault="Hands push on the thighs.", fix="Cross the arms."),)
    assert guide.progression == (Advance(lever="duration", how="Ten seconds more."),)
    assert guide.faq == (Question(question="How low?", answer="Until the thighs are level."),)
    assert (guide.breathing, guide.feel) == ("Breathe on.", "The thighs.")
    assert guide.stop_if == "A knee stings."
    assert (guide.easier, guide.harder) == (("plank",), ())
    assert guide.related == ("barbell-back-squat",)


@pytest.mark.parametrize(
    "spelling",
    [WHOLE.replace("\n", "\r\n"), "\ufeff" + WHOLE],
    ids=["Windows line ends", "byte order mark"],
)
def test_how_windows_saves_it_says_nothing(tmp_path: Path, spelling: str) -> None:
    path = tmp_path / "wall-sit.toml"
    path.write_bytes(spelling.encode())
    assert read(path) == read(written(tmp_path / "plain", WHOLE))


def test_tables_may_be_written_in_a_line(tmp_path: Path) -> None:
    start = WHOLE.index("[[mistakes]]")
    end = WHOLE.index("[[progression]]")
    inline = (
        'mistakes = [\n  { fault = "Hands push on the thighs.", fix = "Cross the arms." },\n]\n'
    )
    text = inline + WHOLE[:start] + WHOLE[end:]
    plain = read(written(tmp_path / "plain", WHOLE))
    assert read(written(tmp_path, text)) == plain
    (fault,) = check(written(tmp_path, text.replace("fix =", "mend =", 1)))[:1]
    assert (fault.line, fault.rule) == (2, "'mend' is no key of [mistakes]")


def test_one_minute_is_enough(tmp_path: Path) -> None:
    text = (
        'name = "Sissy Squat"\n[classification]\nmeasurement = "bodyweight_reps"\n'
        'equipment = ["bodyweight"]\n[muscles]\nprimary = ["quads"]\n'
    )
    path = written(tmp_path, text, "sissy-squat")
    assert check(path, known=()) == []
    assert read(path).exercise.name == "Sissy Squat"


def changed(old: str, new: str) -> str:
    assert WHOLE.count(old) == 1, old
    return WHOLE.replace(old, new)


BROKEN = {
    "a key misspelt": ("setup =", "setpu =", "setpu", "'setpu' is no key of an exercise"),
    "a key of a table misspelt": ("rest =", "rests =", "rests", "'rests' is no key of [defaults]"),
    "no name": ('name = "Wall Sit"\n', "", "", "name is missing"),
    "no measurement": (
        'measurement = "duration"\n',
        "",
        "[classification]",
        "measurement is missing in [classification]",
    ),
    "no table of muscles": (
        "[muscles]\n",
        "",
        "primary",
        "'primary' is no key of [classification]",
    ),
    "unknown measurement": (
        'ment = "duration"',
        'ment = "time"',
        '"time"',
        f"'time' is not known for measurement; it is one of {', '.join(MEASUREMENTS)}",
    ),
    "unknown muscle": ('"quads"', '"quad"', "quad", "'quad' is not known for primary"),
    "unknown equipment": (
        '["bodyweight"]',
        '["wall"]',
        '"wall"',
        "'wall' is not known for equipment",
    ),
    "a muscle twice in a list": ('"calves"', '"abs"', "stabilizers", "abs is in stabilizers twice"),
    "a muscle in two lists": (
        '"glute_max"',
        '"quads"',
        "secondary",
        "quads is in secondary and in an earlier list too",
    ),
    "a number for a text": ('"The thighs."', "3", "feel", "feel must be a text"),
    "a text for an array": (
        '["Stand a foot\'s length off the wall."]',
        '"Stand."',
        "setup",
        "setup must be an array of texts",
    ),
    "a number among texts": ('"Stay."', "7", "  7,", "steps must hold texts only"),
    "an empty line": ('"Slide down."', '" "', '  " "', "steps must not be empty"),
    "two lines in one": ('"Slide down."', r'"a\nb"', r"a\nb", "steps must be one line"),
    "an escape sequence": (
        '"Slide down."',
        r'"a\u001b[2J"',
        "001b",
        "steps holds a control character",
    ),
    "an escape sequence in the overview": (
        "A second paragraph.",
        r"\u009b2J",
        "overview",
        "overview holds a control character",
    ),
    "an empty overview": (
        "The wall takes the back,\nthe thighs take the rest.\n\nA second paragraph.",
        "",
        "overview",
        "overview must not be empty",
    ),
    "a name of signs": (
        'name = "Wall Sit"',
        'name = "!?"',
        "name",
        "name needs a letter or a digit",
    ),
    "a long alias": (
        "chair hold",
        "chair " * 20,
        "aliases",
        "aliases is longer than 80 characters",
    ),
    "a flag in quotes": (
        "unilateral = true",
        'unilateral = "yes"',
        "yes",
        "unilateral must be true or false",
    ),
    "a factor that is no number": (
        "factor = 1",
        "factor = nan",
        "nan",
        "bodyweight_factor must be a number from 0 to 1",
    ),
    "a factor above one": (
        "factor = 1",
        "factor = 1.01",
        "1.01",
        "bodyweight_factor must be a number from 0 to 1",
    ),
    "reps upside down": (
        "[8, 12]",
        "[12, 8]",
        "reps",
        "reps must be one number or a range such as [8, 12]",
    ),
    "reps of nothing": ("[8, 12]", "[0, 8]", "reps", "reps must be a whole number from 1 to 1000"),
    "rest of a day": ("90", "86400", "rest =", "rest must be a whole number from 0 to 3600"),
    "true for a number": ("90", "true", "rest =", "rest must be a whole number from 0 to 3600"),
    "a tempo of three": (
        "2-0-1-1",
        "2-0-1",
        "tempo",
        "tempo must be four fields such as 3-1-X-0",
    ),
    "a pause against the tempo": (
        "pause = 1",
        "pause = 2",
        "pause = 2",
        "pause 2 contradicts the tempo",
    ),
    "a step without a unit": (
        "2.5 kg",
        "2.5",
        "step =",
        "step must be a load such as 2.5kg or 5lb",
    ),
    "a step down": ("2.5 kg", "-2.5kg", "step =", "step must be a load such as 2.5kg or 5lb"),
    "an unknown app": ("strong =", "strang =", "strang", "'strang' is no key of [apps]"),
    "a mistake without its fix": (
        'fix = "Cross the arms."\n',
        "",
        "[[mistakes]]",
        "fix is missing in [mistakes]",
    ),
    "an unknown lever": (
        'lever = "duration"',
        'lever = "time"',
        "lever",
        "'time' is not known for lever",
    ),
    "an unknown table": ("[apps]", "[app]", "[app]", "'app' is no key of an exercise"),
    "a table for tables": (
        "[[mistakes]]",
        "[mistakes]",
        "[mistakes]",
        "mistakes must be tables, [[mistakes]]",
    ),
    "a relative that is no slug": (
        '"plank"',
        '"../plank"',
        "plank",
        f"'../plank' is no slug: {SLUG_RULE}",
    ),
    "no TOML": ('feel = "', "feel = ", "feel", "is not TOML: Invalid value"),
    "a quote left open": ('on."\nfeel', "on.\nfeel", "breathing", "is not TOML: "),
    "a key given twice": (
        "easier =",
        'feel = "x"\neasier =',
        'feel = "x"',
        "is not TOML: Cannot overwrite a value",
    ),
}


def line_with(text: str, mark: str) -> int:
    """Return the line that holds the mark, 0 for none: of the whole file."""
    return 1 + text[: text.index(mark)].count("\n") if mark else 0


@pytest.mark.parametrize(("old", "new", "mark", "rule"), BROKEN.values(), ids=BROKEN)
def test_a_broken_rule_is_told_with_its_line(
    tmp_path: Path, old: str, new: str, mark: str, rule: str
) -> None:
    text = changed(old, new)
    path = written(tmp_path, text)
    faults = check(path)
    line = line_with(text, mark)
    assert [fault for fault in faults if fault.line == line and fault.rule.startswith(rule)]
    with pytest.raises(BadFileError) as caught:
        read(path)
    assert str(caught.value) == str(faults[0])


@pytest.mark.parametrize(
    ("old", "new", "hint"),
    [
        ("setup =", "stepup =", "Did you mean steps or setup?"),
        ('"quads"', '"quad"', "Did you mean quads?"),
        ('"glute_max"', '"glute"', "Did you mean glute_max or glute_med?"),
        ('"squat"', '"squats"', "Did you mean squat?"),
        ("[apps]", "[zzz]", ""),
    ],
)
def test_the_hint_names_what_was_probably_meant(
    tmp_path: Path, old: str, new: str, hint: str
) -> None:
    (fault,) = check(written(tmp_path, changed(old, new)))
    assert fault.hint == hint


def test_all_faults_are_told_at_once(tmp_path: Path) -> None:
    text = changed('"quads"', '"quad"').replace("rest = 90", "rest = -1").replace("feel", "fell")
    lines = [line_with(text, mark) for mark in ("fell", '"quad"', "rest = -1")]
    assert [fault.line for fault in check(written(tmp_path, text))] == lines


def test_faults_of_a_hopeless_file_are_told_but_not_without_end(tmp_path: Path) -> None:
    text = "".join(f"key_{number} = 1\n" for number in range(4000))
    assert len(check(written(tmp_path, text))) == 50


BOMBS = {
    "too large": ("#\n" * 40_000, 0, "larger than 64 KiB"),
    "a dotted key of 40 kB": (".".join("a" * 20_000) + " = 1", 1, "longer than 2,000 characters"),
    "dotted keys line by line": (
        "x = 1\n" + ".".join("a" * 900) + " = 1",
        2,
        "a key has more than",
    ),
    "a header of many parts": ("[" + ".".join("a" * 900) + "]", 1, "a key has more than 8 parts"),
    "10,000 brackets, a line each": ("a = " + "[\n" * 10_000, 17, "brackets nest deeper than 16"),
    "1,900 brackets": ("a = " + "[" * 1_900, 1, "brackets nest deeper than 16"),
    "braces": ("\n\na = " + "{a=" * 600, 3, "brackets nest deeper than 16"),
    "a long line": ("\n# " + "x" * 2_000, 2, "longer than 2,000 characters"),
    "a quote that never closes": ('a = """' + '\\"\n' * 20_000, 20_001, "is not TOML"),
    "an escape": ('a = 1\nb = "\x1b[2J"', 2, "holds the control character U+001B"),
    "a C1 control": ('a = "\x9b2J"', 1, "holds the control character U+009B"),
    "a bare carriage return": ("a = 1\rb = 2", 1, "holds the control character U+000D"),
    "NUL": ("\0", 1, "holds the control character U+0000"),
    "5,000 tables": ("[[mistakes]]\n" * 5_000, 1, "fault is missing in [mistakes]"),
    "an endless number": ("\n\na = " + "9" * 1_900, 3, "'a' is no key of an exercise"),
    "a date that is none": ("a = 2026-99-99", 1, "is not TOML: "),
}


@pytest.mark.parametrize(("text", "line", "rule"), BOMBS.values(), ids=BOMBS)
def test_a_bomb_is_refused_by_its_line(tmp_path: Path, text: str, line: int, rule: str) -> None:
    fault = check(written(tmp_path, text))[0]
    assert fault.line == line
    assert fault.rule.startswith(rule)
    assert len(fault.rule) < 300


def test_what_is_not_utf8_is_refused_by_its_line(tmp_path: Path) -> None:
    path = tmp_path / "wall-sit.toml"
    path.write_bytes(b'name = "x"\nfeel = "\xff"\n')
    (fault,) = check(path)
    assert (fault.line, fault.rule) == (2, "is not UTF-8")


@pytest.mark.parametrize(
    ("slug", "allowed"),
    [
        *((slug, True) for slug in ("a", "7", "pull-up", "x" * 63, "a-", "com", "console")),
        *((slug, False) for slug in ("", "-rf", "x" * 64, "Pull-Up", "pull_up", "../x", "a b")),
        *((slug, False) for slug in ("con", "nul", "com1", "lpt9", "hüft", "a.b", "a\n", "a/b")),
    ],
)
def test_slugs(slug: str, allowed: bool) -> None:  # noqa: FBT001 - the column of a table
    assert is_slug(slug) is allowed


@pytest.mark.parametrize("name", ["Wall-Sit", "wall sit", "con", "-x", "wall.sit"])
def test_a_file_whose_name_is_no_slug_is_told(tmp_path: Path, name: str) -> None:
    (fault,) = check(written(tmp_path, WHOLE, name))
    assert fault.line == 0
    assert fault.rule.startswith("the file's name is no slug")


def test_what_is_no_file_is_told_and_not_waited_for(tmp_path: Path) -> None:
    (tmp_path / "folder.toml").mkdir()
    assert [fault.rule for fault in check(tmp_path / "folder.toml")] == ["is no ordinary file"]
    assert check(tmp_path / "gone.toml")[0].rule.startswith("cannot be read: ")


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX pipes")
def test_a_pipe_among_the_files_does_not_hang(tmp_path: Path) -> None:
    (tmp_path / "u").mkdir()
    os.mkfifo(tmp_path / "u" / "pipe.toml")
    catalog = Catalog(gym(tmp_path / "b"), tmp_path / "u", tmp_path / "c")
    assert [fault.rule for fault in catalog.broken()] == ["is no ordinary file"]


def test_relatives_must_exist_where_the_library_is_known(tmp_path: Path) -> None:
    path = written(tmp_path, changed('["plank"]', '["wall-sit", "plank"]'))
    assert check(path) == []
    assert [(fault.line, fault.rule) for fault in check(path, known={"wall-sit", "plank"})] == [
        (20, "wall-sit is the exercise itself"),
        (21, "no exercise has the slug 'barbell-back-squat'"),
    ]


class TestUsersFiles:
    @pytest.fixture
    def user(self, tmp_path: Path) -> Path:
        return tmp_path / "user"

    @pytest.fixture
    def catalog(self, tmp_path: Path, user: Path) -> Catalog:
        user.mkdir()
        return Catalog(gym(tmp_path / "bundled"), user, tmp_path / "cache")

    def test_add(self, catalog: Catalog, user: Path) -> None:
        path = put(user, "my-curl", toml("My Curl"))
        assert catalog.find("my curl").slug == "my-curl"
        assert catalog.path_of("my-curl") == path

    def test_override_as_a_whole(self, catalog: Catalog, user: Path) -> None:
        path = put(user, "pull-up", toml("My Pull", summary="Mine."))
        assert catalog.exercise("pull-up").name == "My Pull"
        assert catalog.guide("pull-up").summary == "Mine."
        assert catalog.guide("pull-up").aliases == ()
        assert catalog.path_of("pull-up") == path

    def test_broken_ones_are_told_and_the_others_work(self, catalog: Catalog, user: Path) -> None:
        put(user, "my-curl", toml("My Curl"))
        bad = put(user, "my-row", "name = \n")
        assert catalog.find("my curl").slug == "my-curl"
        assert [fault.path for fault in catalog.broken()] == [bad]
        assert "my-row" not in catalog.slugs()
        assert catalog.path_of("my-row") == bad
        with pytest.raises(BadFileError):
            catalog.guide("my-row")

    def test_a_broken_one_gives_way_to_the_bundled(self, catalog: Catalog, user: Path) -> None:
        put(user, "pull-up", "name = \n")
        assert catalog.find("pull-up").name == "Pull-Up"
        assert catalog.guide("pull-up").exercise.name == "Pull-Up"
        (fault,) = catalog.broken()
        assert fault.line == 1
        assert fault.hint == "The bundled pull-up is used instead."

    def test_what_is_no_exercise_file_is_left_alone(self, catalog: Catalog, user: Path) -> None:
        for name in ("notes.txt", "pull-up.toml~", ".pull-up.toml", ".#pull-up.toml"):
            (user / name).write_text("no toml")
        assert catalog.broken() == []

    def test_a_name_that_is_no_slug_is_told(self, catalog: Catalog, user: Path) -> None:
        put(user, "My Curl", toml("My Curl"))
        (fault,) = catalog.broken()
        assert fault.path == user / "My Curl.toml"


@settings(max_examples=150, deadline=None)
@given(data=st.binary(max_size=300) | st.text(max_size=300).map(str.encode))
def test_any_bytes_are_read_or_refused(
    tmp_path_factory: pytest.TempPathFactory, data: bytes
) -> None:
    path = tmp_path_factory.getbasetemp() / "any.toml"
    path.write_bytes(data)
    assert check(path)


MARKS = st.sampled_from(
    [
        '"""',
        "'''",
        '"',
        "'",
        "[",
        "]",
        "[[",
        "]]",
        "{",
        "}",
        "=",
        ",",
        ".",
        "#",
        "\n",
        "\\",
        "a",
        "1",
    ]
)


@settings(max_examples=300, deadline=None)
@given(text=st.lists(MARKS, max_size=40).map("".join))
def test_any_heap_of_toml_marks_is_read_or_refused(
    tmp_path_factory: pytest.TempPathFactory, text: str
) -> None:
    path = tmp_path_factory.getbasetemp() / "marks.toml"
    path.write_text(text, encoding="utf-8")
    lines = text.count("\n") + 1
    assert all(0 <= fault.line <= lines for fault in check(path))


@pytest.mark.parametrize("path", sorted(BUNDLED.glob("*.toml")), ids=lambda path: path.stem)
def test_each_bundled_guide_breaks_no_rule_and_is_complete(path: Path) -> None:
    slugs = {other.stem for other in BUNDLED.glob("*.toml")}
    assert [str(fault) for fault in check(path, slugs)] == []
    assert complete(read(path)) == []


def test_complete_tells_each_gap(tmp_path: Path) -> None:
    path = put(tmp_path, "least", toml("Least"))
    assert complete(read(path)) == [
        "breathing is missing",
        "feel is missing",
        "stop_if is missing",
        "overview has 0 of 1 to 3",
        "setup has 0 of 3 to 5",
        "steps has 0 of 5 to 8",
        "tips has 0 of 6 to 10",
        "mistakes has 0 of 3 to 5",
        "progression has 0 of 2 to 4",
        "faq has 0 of 4 to 8",
        *(
            f"{word} is missing in [classification]"
            for word in ("category", "pattern", "mechanic", "force", "level")
        ),
        "rest is missing in [defaults]",
        "reps is missing in [defaults]",
        "related is missing",
    ]


@pytest.mark.parametrize("category", ["mobility", "conditioning"])
def test_a_stretch_or_a_run_may_have_few_steps_and_no_progression(
    tmp_path: Path, category: str
) -> None:
    steps = 'steps = ["a", "b", "c"]\n'
    text = toml("Stretch").replace("[classification]", f'[classification]\ncategory = "{category}"')
    gaps = complete(read(put(tmp_path, "stretch", steps + text)))
    assert not [gap for gap in gaps if gap.startswith(("steps", "progression"))]
