"""The settings: their table, the file read and written, and the page about them."""

import os
import re
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fitlog.config import Settings, load
from fitlog.config.declared import SETTINGS, get, rows
from fitlog.config.reading import MAX_BYTES, MAX_LINE
from fitlog.config.settings import USUAL_BARS
from fitlog.config.writing import set_value, unset
from fitlog.errors import BadFileError, FitlogError, NotFoundError, UnreadableError
from fitlog.training.load import Load, Unit

if TYPE_CHECKING:
    from collections.abc import Callable

PAGE = Path(__file__).parents[1] / "docs" / "settings.md"
KEYS = [setting.key for setting in SETTINGS]
AS_ROOT = not hasattr(os, "geteuid") or os.geteuid() == 0


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "config.toml"


def written(file: Path, text: str) -> Path:
    file.write_bytes(text.encode())
    return file


def test_without_a_file_there_are_the_defaults(file: Path) -> None:
    assert load(file) == Settings()
    assert not file.exists()


def test_a_file_says_what_differs(file: Path) -> None:
    text = (
        'unit = "LB"\nbodyweight = "180 lbs"\nsession_gap_hours = 2.5\ne1rm_formula = "epley"\n'
        'week_start = "sunday"\n[bar]\nbarbell = "15kg"\nsmith_machine = "12.5kg"\n'
    )
    assert load(written(file, text)) == Settings(
        unit=Unit.LB,
        bodyweight=Load.of("180", Unit.LB),
        session_gap_hours=2.5,
        e1rm_formula="epley",
        week_start="sunday",
        bars=(
            ("barbell", Load.of("15", Unit.KG)),
            ("smith_machine", Load.of("12.5", Unit.KG)),
        ),
    )


@pytest.mark.parametrize("text", ["", "\n", "# nothing\r\n", "[bar]\n", "\ufeffunit = 'kg'\r\n"])
def test_a_file_that_says_nothing_new_is_the_defaults(file: Path, text: str) -> None:
    assert load(written(file, text)) == Settings()


BARS = {
    "barbell of 20 kg": (Settings(), ("barbell", "rack"), 20_000),
    "barbell of 45 lb": (Settings(unit=Unit.LB), ("rack", "barbell"), 20_412),
    "ez bar of 25 lb": (Settings(unit=Unit.LB), ("ez_bar",), 11_340),
    "trap bar of 25 kg": (Settings(), ("trap_bar",), 25_000),
    "a bar that was set": (Settings(bars=(("barbell", Load.of("0", Unit.KG)),)), ("barbell",), 0),
    "a landmine holds up its end": (Settings(), ("landmine", "barbell"), None),
    "smith machine unknown": (Settings(), ("smith_machine",), None),
    "no bar": (Settings(), ("cable", "ankle_strap"), None),
    "no equipment": (Settings(), (), None),
}


@pytest.mark.parametrize(("chosen", "equipment", "grams"), BARS.values(), ids=list(BARS))
def test_the_bar_weighs(chosen: Settings, equipment: tuple[str, ...], grams: int | None) -> None:
    assert chosen.bar_grams(equipment) == grams


@pytest.mark.parametrize(
    ("name", "weekday"), [("monday", 0), ("saturday", 5), ("sunday", 6)], ids=str
)
def test_a_week_starts_on(name: str, weekday: int) -> None:
    assert Settings(week_start=name).first_weekday == weekday


BROKEN = {
    "unknown key": ('# mine\nuntis = "kg"\n', 2, 'no setting is called "untis"'),
    "unknown table": ('unit = "kg"\n[bars]\nbarbell = "20kg"\n', 3, '"bars.barbell"'),
    "empty unknown table": ("[plates]\n", 1, 'no setting is called "plates"'),
    "deeper table": ('[bar.barbell]\nx = "20kg"\n', 1, "bar.barbell must be a load"),
    "bar as a value": ('bar = "20kg"\n', 1, 'no setting is called "bar"'),
    "quoted dotted key": ('"bar.barbell" = "20kg"\n', 1, "no setting is called"),
    "choice": ('\nunit = "stone"', 2, 'unit must be kg or lb, not "stone"'),
    "number for a choice": ("unit = 5", 1, 'unit must be kg or lb, not "5"'),
    "load without a unit": ("bodyweight = 82", 1, "bodyweight must be a load with its unit"),
    "load with a comma": ('bodyweight = "82,5kg"', 1, "from 20kg to 400kg"),
    "load out of bounds": ('[bar]\n# heavy\nez_bar = "101kg"', 3, "bar.ez_bar must be"),
    "inline table": ('bar = { ez_bar = "-1kg" }', 1, "bar.ez_bar must be"),
    "dotted key": ('unit = "kg"\nbar.ez_bar = "1pin"', 2, "bar.ez_bar must be"),
    "hours too few": ("session_gap_hours = 0.4", 1, "from 0.5 to 24"),
    "hours not a number": ("session_gap_hours = nan", 1, "from 0.5 to 24"),
    "hours endless": ("session_gap_hours = inf", 1, "from 0.5 to 24"),
    "hours true": ("session_gap_hours = true", 1, "from 0.5 to 24"),
    "hours in other digits": ('session_gap_hours = "\u0664"', 1, "from 0.5 to 24"),
    "formula": ('e1rm_formula = "brzycky"', 1, "default, epley, brzycki, lombardi"),
    "no TOML": ('unit = "kg"\nweek_start = \n', 2, "not TOML: Invalid value"),
    "TOML that ends early": ('unit = "kg"\nbar = [\n', 2, "not TOML"),
    "a key twice": ('unit = "kg"\nunit = "lb"\n', 2, "not TOML"),
    "long line": ("# " + "x" * MAX_LINE, 1, "a line of more than 2,000 characters"),
    "large file": ("#\n" * MAX_BYTES, 0, "larger than 64 KiB"),
    "nested": ("unit = " + "[" * 1_900, 0, "nested too deeply"),
    "a NUL": ('unit = "\x00"', 1, "not TOML"),
}


@pytest.mark.parametrize(("text", "line", "rule"), BROKEN.values(), ids=list(BROKEN))
def test_a_broken_file_is_told_with_its_line(file: Path, text: str, line: int, rule: str) -> None:
    with pytest.raises(BadFileError, match=re.escape(rule)) as broken:
        load(written(file, text))
    assert broken.value.line == line
    assert broken.value.message.startswith(f"{file}:{line}: " if line else f"{file}: ")
    assert "\n" not in broken.value.message
    assert broken.value.hint


def test_the_nearest_key_is_named(file: Path) -> None:
    with pytest.raises(BadFileError) as broken:
        load(written(file, 'barbell = "20kg"'))
    assert broken.value.hint == "Did you mean bar.barbell?"


def test_bytes_that_are_no_text_are_told_with_their_line(file: Path) -> None:
    file.write_bytes(b'unit = "kg"\n# \xff\n')
    with pytest.raises(BadFileError, match=r"config\.toml:2: not UTF-8"):
        load(file)


def test_a_directory_in_its_place_is_no_file(file: Path) -> None:
    file.mkdir()
    with pytest.raises(BadFileError, match="not a regular file"):
        load(file)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names here")
def test_a_pipe_in_its_place_is_not_waited_for(file: Path) -> None:
    os.mkfifo(file)
    with pytest.raises(BadFileError, match="not a regular file"):
        load(file)


@pytest.mark.skipif(AS_ROOT, reason="everything can be read")
def test_a_file_that_may_not_be_read_is_told(file: Path) -> None:
    written(file, "").chmod(0)
    with pytest.raises(BadFileError, match="cannot be read: Permission denied"):
        load(file)


@pytest.mark.parametrize(
    "text",
    [
        "a." * 20_000 + "b = 1",
        "".join("a." * 990 + f"b{n} = 1\n" for n in range(32)),
        "".join("[" + "a." * 990 + f"b{n}]\n" for n in range(32)),
        "[[a]]\n" * 10_900,
        "a = [" + "\n" * 60_000 + "]",
        "a = " + "[\n" * 30_000,
    ],
    ids=["one key", "many keys", "many tables", "array", "lines", "nesting"],
)
def test_a_bomb_is_refused_before_anyone_notices(file: Path, text: str) -> None:
    began = time.process_time()
    with pytest.raises(BadFileError):
        load(written(file, text))
    # What it guards against takes seven seconds; a slow machine needs half of one.
    assert time.process_time() - began < 2


TOML_LIKE = st.lists(
    st.sampled_from(
        [
            *('unit = "lb"', "unit = 'kg'", "[bar]", "[[bar]]", 'barbell = "20kg"', "bar = {}"),
            *("bar.ez_bar = '5kg'", "[bar.ez_bar]", 'bodyweight = """', '82kg"""', "x = [", "]"),
            *("session_gap_hours = 1e1", "session_gap_hours = 0x4", "week_start = 2026-11-20"),
            *("# unit = 5", "", '"" = 1', '"\\u0000" = 1', "unit", "= 5", "\r", "'[bar]' = 1"),
        ]
    ),
    max_size=8,
).map("\n".join)


@given(text=st.one_of(st.text(max_size=200), TOML_LIKE))
@settings(
    max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_any_text_is_settings_or_a_broken_file(file: Path, text: str) -> None:
    try:
        chosen = load(written(file, text))
    except BadFileError:
        return
    assert all(get(chosen, key) is not None for key in KEYS)


LOADS = st.builds("{}{}".format, st.integers(20, 99), st.sampled_from(["kg", ".25kg", "lb"]))
VALUES = {
    "unit": st.sampled_from(["kg", "lb"]),
    "bodyweight": st.builds("{}{}".format, st.integers(45, 399), st.sampled_from(["kg", ".5lb"])),
    **{f"bar.{name}": LOADS for name in USUAL_BARS},
    "session_gap_hours": st.integers(2, 96).map(lambda quarters: f"{quarters / 4:g}"),
    **{
        f"rest_{name}": st.integers(0, 3600).map(str)
        for name in ("heavy", "compound", "isolation", "warmup", "extra")
    },
    "notify": st.sampled_from(["none", "bell", "desktop", "both"]),
    "e1rm_formula": st.sampled_from(["default", "epley", "oconner", "lander"]),
    "week_start": st.sampled_from(["monday", "saturday", "sunday"]),
    "home_equipment": st.sampled_from(["bodyweight", "bodyweight, mini_band, dumbbell"]),
    "gym": st.sampled_from(["SATS", "Gym 2.0", 'Løkka "nord"', "5", "a = [b] # c"]),
}
CHANGES = st.sampled_from(KEYS).flatmap(
    lambda key: st.tuples(st.just(key), st.one_of(st.none(), VALUES[key]))
)


@given(changes=st.lists(CHANGES, max_size=10), start=TOML_LIKE)
@settings(
    max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_what_is_set_comes_back_and_the_rest_stays(
    file: Path, changes: list[tuple[str, str | None]], start: str
) -> None:
    file.unlink(missing_ok=True)
    try:
        load(written(file, start))
    except BadFileError:
        file.unlink()
    for key, value in changes:
        before = load(file)
        after = unset(file, key) if value is None else set_value(file, key, value)
        assert after == load(file)
        assert get(after, key) == (get(Settings(unit=after.unit), key) if value is None else value)
        # The bars that were not set follow the unit.
        others = [
            other for other in KEYS if other != key and (key != "unit" or "bar." not in other)
        ]
        assert [get(after, other) for other in others] == [get(before, other) for other in others]


def test_every_example_can_be_set(file: Path) -> None:
    for setting in SETTINGS:
        assert get(set_value(file, setting.key, setting.example), setting.key) == setting.example
    assert len(load(file).bars) == len(USUAL_BARS)


SPELLINGS = {
    "upper case": ("unit", "LB", "lb"),
    "a hyphen in the key": ("week-start", "Sunday", "sunday"),
    "a space before the unit": ("bodyweight", " 82.5 KG ", "82.5kg"),
    "pounds": ("bodyweight", "180#", "180lb"),
    "no unit": ("bodyweight", "82.5", "82.5kg"),
    "a whole number of hours": ("session_gap_hours", "3.0", "3"),
}


@pytest.mark.parametrize(("key", "text", "value"), SPELLINGS.values(), ids=list(SPELLINGS))
def test_a_value_is_kept_in_one_spelling(file: Path, key: str, text: str, value: str) -> None:
    assert get(set_value(file, key, text), key) == value


def test_a_load_without_a_unit_is_in_the_unit_of_the_settings(file: Path) -> None:
    set_value(file, "unit", "lb")
    set_value(file, "bodyweight", "180")
    assert get(set_value(file, "unit", "kg"), "bodyweight") == "180lb"


@pytest.mark.parametrize(
    ("key", "text", "allowed"),
    [
        ("unit", "stone", 'unit must be kg or lb, not "stone"'),
        ("bodyweight", "19kg", "from 20kg to 400kg"),
        ("bodyweight", "401kg", "from 20kg to 400kg"),
        ("bodyweight", "82,5kg", "from 20kg to 400kg"),
        ("bodyweight", "1e2kg", "from 20kg to 400kg"),
        ("bodyweight", "\u0668\u0662kg", "from 20kg to 400kg"),
        ("bodyweight", "9" * 5_000, "from 20kg to 400kg"),
        ("bar.barbell", "-5kg", "from 0kg to 100kg"),
        ("bar.barbell", "", "from 0kg to 100kg"),
        ("session_gap_hours", "25", "from 0.5 to 24"),
        ("session_gap_hours", "nan", "from 0.5 to 24"),
        ("session_gap_hours", "9" * 5_000, "from 0.5 to 24"),
        ("e1rm_formula", "best", "default, epley, brzycki"),
        ("home_equipment", "bodyweight, sofa", 'names it, not "bodyweight, sofa"'),
        ("week_start", "friday\nunit", 'monday, saturday or sunday, not "friday unit"'),
    ],
)
def test_a_wrong_value_is_refused_with_the_allowed_ones(
    file: Path, key: str, text: str, allowed: str
) -> None:
    before = 'unit = "kg"  # mine\n'
    written(file, before)
    with pytest.raises(UnreadableError, match=re.escape(allowed)) as refusal:
        set_value(file, key, text)
    assert refusal.value.unchanged == "Nothing was changed."
    assert refusal.value.hint.startswith(f"Try: fitlog config set {key} ")
    assert len(refusal.value.message) < 160
    assert file.read_text() == before


@pytest.mark.parametrize(
    ("key", "hint"),
    [
        ("untis", "Did you mean unit?"),
        ("barbell", "Did you mean bar.barbell?"),
        ("bodywieght", "Did you mean bodyweight?"),
        ("xyzzy" * 1_000, "See: fitlog config list"),
    ],
    ids=["a slip", "a bar's name", "letters swapped", "nonsense"],
)
def test_an_unknown_key_is_refused_with_the_nearest(file: Path, key: str, hint: str) -> None:
    actions: list[Callable[[], object]] = [
        lambda: set_value(file, key, "kg"),
        lambda: unset(file, key),
        lambda: get(Settings(), key),
    ]
    for action in actions:
        with pytest.raises(NotFoundError, match="no setting") as refusal:
            action()
        assert refusal.value.hint == hint
        assert len(refusal.value.message) < 80
    assert not file.exists()


EDITS = {
    "a new file": ("", "unit", "lb", 'unit = "lb"\n'),
    "a value, its comment kept": (
        "# top\nunit = 'kg'   # mine\n",
        "unit",
        "lb",
        '# top\nunit = "lb"   # mine\n',
    ),
    "a pound sign is no comment": (
        'bodyweight = "180#"\n',
        "bodyweight",
        "82kg",
        'bodyweight = "82kg"\n',
    ),
    "a new key stays out of the table": (
        'unit = "kg"\n\n# at home\n[bar]\nbarbell = "15kg"\n',
        "session_gap_hours",
        "3",
        'unit = "kg"\nsession_gap_hours = 3\n\n# at home\n[bar]\nbarbell = "15kg"\n',
    ),
    "a bar into its table": (
        '[bar] # at home\nbarbell = "15kg" # thin\n',
        "bar.ez_bar",
        "8kg",
        '[bar] # at home\nez_bar = "8kg"\nbarbell = "15kg" # thin\n',
    ),
    "a bar into a new table": (
        'unit = "kg" # mine',
        "bar.ez_bar",
        "8kg",
        'unit = "kg" # mine\n\n[bar]\nez_bar = "8kg"\n',
    ),
    "a dotted key": (
        'bar.ez_bar = "8kg" # mine\n',
        "bar.ez_bar",
        "9kg",
        'bar.ez_bar = "9kg" # mine\n',
    ),
    "a key taken out": (
        '# top\nunit = "lb"\nweek_start = "sunday"\n',
        "unit",
        None,
        '# top\nweek_start = "sunday"\n',
    ),
    "a key that was not there": ("# top\n", "unit", None, "# top\n"),
    "a table on one line, written anew": (
        'bar = { ez_bar = "8kg" } # mine\n',
        "bar.barbell",
        "15kg",
        '[bar]\nez_bar = "8kg"\nbarbell = "15kg"\n',
    ),
    "text over several lines, written anew": (
        'unit = """\nkg"""\n',
        "unit",
        "lb",
        'unit = "lb"\n',
    ),
}


@pytest.mark.parametrize(("before", "key", "value", "after"), EDITS.values(), ids=list(EDITS))
def test_a_change_touches_one_line(
    file: Path, before: str, key: str, value: str | None, after: str
) -> None:
    written(file, before)
    _ = unset(file, key) if value is None else set_value(file, key, value)
    assert file.read_bytes().decode() == after


def test_a_broken_file_is_not_rewritten(file: Path) -> None:
    written(file, "untis = 5\n")
    with pytest.raises(BadFileError):
        set_value(file, "unit", "lb")
    with pytest.raises(BadFileError):
        unset(file, "unit")
    assert file.read_text() == "untis = 5\n"


def test_the_file_is_private_and_nothing_is_left_beside_it(tmp_path: Path) -> None:
    file = tmp_path / "new" / "config.toml"
    set_value(file, "unit", "lb")
    set_value(file, "unit", "kg")
    assert [path.name for path in file.parent.iterdir()] == ["config.toml"]
    if os.name == "posix":
        assert file.stat().st_mode & 0o777 == 0o600
        assert file.parent.stat().st_mode & 0o777 == 0o700


@pytest.mark.skipif(os.name != "posix", reason="links need rights there")
def test_a_linked_file_stays_a_link(file: Path, tmp_path: Path) -> None:
    kept = tmp_path / "dotfiles" / "fitlog.toml"
    kept.parent.mkdir()
    kept.touch()
    file.symlink_to(kept)
    set_value(file, "unit", "lb")
    assert file.is_symlink()
    assert kept.read_text() == 'unit = "lb"\n'


@pytest.mark.skipif(AS_ROOT, reason="everything can be written")
def test_where_nothing_may_be_written_it_says_why(file: Path) -> None:
    written(file, 'unit = "kg"\n')
    file.parent.chmod(0o500)
    try:
        with pytest.raises(FitlogError, match=r"cannot write .*: Permission denied") as refusal:
            set_value(file, "unit", "lb")
    finally:
        file.parent.chmod(0o700)
    assert refusal.value.exit_code == 1
    assert refusal.value.unchanged == "Nothing was changed."
    assert file.read_text() == 'unit = "kg"\n'


@pytest.mark.skipif(os.name != "posix", reason="no limit on a file's size there")
def test_where_there_is_no_room_it_says_why_and_leaves_nothing(file: Path) -> None:
    import resource  # noqa: PLC0415 - not on Windows

    written(file, 'unit = "kg"\n')
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4, hard))
    try:
        with pytest.raises(FitlogError, match=r"cannot write .*config\.toml: File too large"):
            set_value(file, "unit", "lb")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert file.read_text() == 'unit = "kg"\n'
    assert list(file.parent.iterdir()) == [file]


def test_where_a_file_stands_in_the_way_it_says_why(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("mine")
    with pytest.raises(FitlogError, match=r"Not a directory|cannot write"):
        set_value(tmp_path / "taken" / "config.toml", "unit", "lb")
    assert (tmp_path / "taken").read_text() == "mine"


def test_rows_show_what_stands_and_what_is_usual(file: Path) -> None:
    set_value(file, "unit", "lb")
    listed = {row.key: row for row in rows(set_value(file, "bar.ez_bar", "8kg"))}
    assert list(listed) == KEYS
    assert (listed["unit"].value, listed["unit"].default) == ("lb", "kg")
    assert (listed["bar.ez_bar"].value, listed["bar.ez_bar"].default) == ("8kg", "25lb")
    assert (listed["bar.barbell"].value, listed["bar.barbell"].default) == ("45lb", "45lb")
    assert listed["bodyweight"].value == ""


def test_every_bar_is_declared() -> None:
    assert {key for key in KEYS if key.startswith("bar.")} == {f"bar.{name}" for name in USUAL_BARS}


def test_the_page_lists_the_settings_as_they_are_declared() -> None:
    declared = [
        f"| `{row.key}` | {f'`{row.default}`' if row.default else 'not set'} "
        f"| {row.allowed} | {row.help} |"
        for row in rows(Settings())
    ]
    listed = [line for line in PAGE.read_text(encoding="utf-8").split("\n") if line[:3] == "| `"]
    assert listed == declared


def test_the_file_on_the_page_can_be_read(file: Path) -> None:
    example = re.findall(r"```toml\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)
    assert len(example) == 1
    assert load(written(file, example[0])) == Settings(
        bodyweight=Load.of("82.5", Unit.KG),
        session_gap_hours=3,
        bars=(("barbell", Load.of("15", Unit.KG)),),
    )
