"""The index: the same answers as the files give, whatever happens to it."""

import os
import random
import shutil
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from shelves import GYM, gym, outcome, put, toml, warm

from fitlog.catalog import Catalog, index, index_making
from fitlog.catalog.index import Index
from fitlog.catalog.shelf import Shelf
from fitlog.catalog.stock import Stock
from fitlog.catalog.wanted import Wanted
from fitlog.errors import NotFoundError

PARTS = sorted({word for text in GYM for word in text.split("-")} | {"hüft", "med", "u", "s", "x"})
SLUGS = sorted(GYM)


class Places:
    """A library whose files changed long ago, so that its index is trusted at once."""

    def __init__(self, root: Path) -> None:
        self.bundled = gym(root / "bundled")
        self.user = root / "user"
        self.cache = root / "cache"
        put(self.user, "my-curl", toml("My Curl", "kickback of mine"))
        self.settle()

    def settle(self) -> None:
        long_ago = 1_600_000_000_123_456_789
        for folder in (self.bundled, self.user):
            for path in (*folder.iterdir(), folder):
                os.utime(path, ns=(long_ago, long_ago + path.stat().st_mtime_ns % 1_000_000))

    def all(self) -> tuple[Path, Path, Path]:
        return self.bundled, self.user, self.cache

    def warm(self) -> Catalog:
        catalog = warm(*self.all())
        assert source(catalog) is Index
        return catalog


def source(catalog: Catalog) -> type:
    catalog.broken()
    return type(catalog._source)


@pytest.fixture
def places(tmp_path: Path) -> Places:
    return Places(tmp_path)


def everything(catalog: Catalog) -> object:
    """What the catalog says to many questions."""
    queries = ["kickback", "bench", "row", "pull", "kikback", "machine", "u", "nothing like it"]
    return (
        [outcome(catalog, query) for query in queries],
        list(catalog.all()),
        catalog.names(),
        [catalog.search(query) for query in queries],
        catalog.counts(),
        [str(fault) for fault in catalog.broken()],
    )


@pytest.fixture(scope="module")
def pair(tmp_path_factory: pytest.TempPathFactory) -> tuple[Catalog, Catalog]:
    places = Places(tmp_path_factory.mktemp("pair"))
    blocked = places.cache.parent / "a-file"
    blocked.write_text("no folder")
    return places.warm(), Catalog(places.bundled, places.user, blocked)


def some_of(*words: str) -> st.SearchStrategy[tuple[str, ...]]:
    return st.lists(st.sampled_from(words), unique=True, max_size=2).map(tuple)


@settings(max_examples=150, deadline=None)
@given(
    parts=st.lists(st.sampled_from(PARTS), max_size=3),
    joint=st.sampled_from([" ", "-", ""]),
    cut=st.integers(0, 3),
    recent=st.lists(st.sampled_from(SLUGS), max_size=3).map(tuple),
)
def test_with_and_without_an_index_the_answers_are_the_same(
    pair: tuple[Catalog, Catalog], parts: list[str], joint: str, cut: int, recent: tuple[str, ...]
) -> None:
    query = joint.join(parts)[cut:]
    quick, slow = pair
    assert outcome(quick, query, recent) == outcome(slow, query, recent)
    assert quick.search(query) == slow.search(query)


WANTED = st.builds(
    Wanted,
    muscles=some_of("glute_med", "lats", "quads"),
    equipment=some_of("cable", "machine", "barbell"),
    patterns=some_of("hinge"),
    levels=some_of("beginner"),
    categories=some_of("strength"),
    one_sided=st.booleans(),
    home=some_of("bodyweight", "cable", "barbell"),
    mine=st.booleans(),
)
ASKED = st.lists(
    st.sampled_from(
        ["butt", "side", "of", "the", "hip", "lats", "cable", "pul", "kikback", "lift"]
    ),
    max_size=5,
).map(" ".join)


@settings(max_examples=200, deadline=None)
@given(wanted=WANTED, asked=ASKED)
def test_with_and_without_an_index_filters_and_search_are_the_same(
    pair: tuple[Catalog, Catalog], wanted: Wanted, asked: str
) -> None:
    quick, slow = pair
    assert quick.all(wanted) == slow.all(wanted)
    assert quick.counts(wanted) == slow.counts(wanted)
    assert quick.search(asked, wanted) == slow.search(asked, wanted)


@settings(max_examples=100, deadline=None)
@given(query=st.text(max_size=12))
def test_any_text_is_answered_the_same(pair: tuple[Catalog, Catalog], query: str) -> None:
    quick, slow = pair
    assert outcome(quick, query) == outcome(slow, query)
    assert quick.search(query) == slow.search(query)


def test_the_two_sources_are_what_they_are_meant_to_be(pair: tuple[Catalog, Catalog]) -> None:
    quick, slow = pair
    assert (source(quick), source(slow)) == (Index, Stock)


def test_an_exercise_comes_back_from_the_index_as_it_was_read(places: Places) -> None:
    more = "bodyweight_factor = 0.95\nunilateral = true\n"
    text = toml("Pistol", more='[defaults]\npause_at = "bottom"\nstep = "2.5kg"\n')
    put(places.user, "pistol", text.replace("[muscles]", f"{more}[muscles]"))
    places.settle()
    cold = Catalog(*places.all()).exercise("pistol")
    assert places.warm().exercise("pistol") == cold
    assert (cold.bodyweight_factor, cold.unilateral, cold.step_grams) == (0.95, True, 2500)


def lock(path: Path) -> None:
    holder = sqlite3.connect(path, isolation_level=None)
    holder.execute("BEGIN EXCLUSIVE")
    lock.holders.append(holder)  # type: ignore[attr-defined]


lock.holders = []  # type: ignore[attr-defined]


def another_form(path: Path) -> None:
    path.unlink()
    with sqlite3.connect(path) as db:
        db.execute("CREATE TABLE made (maker TEXT, stamp TEXT)")
    db.close()


def a_folder(path: Path) -> None:
    path.unlink()
    (path / "inner").mkdir(parents=True)


def cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:5000])


HARM: dict[str, Callable[[Path], object]] = {
    "missing": Path.unlink,
    "empty": lambda path: path.write_bytes(b""),
    "garbage": lambda path: path.write_bytes(b"\x00garbage" * 999),
    "cut short": cut,
    "another form": another_form,
    "locked": lock,
    "a folder in its place": a_folder,
    "the header alone": lambda path: path.write_bytes(path.read_bytes()[:16]),
}


@pytest.mark.parametrize("harm", HARM.values(), ids=HARM)
def test_a_harmed_index_changes_no_answer(
    places: Places, harm: Callable[[Path], object], capfd: pytest.CaptureFixture[str]
) -> None:
    right = everything(places.warm())
    harm(places.cache / index.FILE_NAME)
    assert everything(Catalog(*places.all())) == right
    assert everything(Catalog(*places.all())) == right
    assert capfd.readouterr() == ("", "")
    while lock.holders:  # type: ignore[attr-defined]
        lock.holders.pop().close()  # type: ignore[attr-defined]


def test_bytes_changed_at_random_change_no_answer(places: Places) -> None:
    right = everything(places.warm())
    shelf = Shelf(places.bundled, places.user)
    path = places.cache / index.FILE_NAME
    whole = path.read_bytes()
    chance = random.Random(7)  # noqa: S311 - a repeatable fault, no secret
    for _ in range(25):
        harmed = bytearray(whole)
        for _ in range(chance.choice([1, 1, 3, 50])):
            harmed[chance.randrange(len(harmed))] ^= 1 << chance.randrange(8)
        path.write_bytes(harmed)
        trusted = index.opened(places.cache, shelf) is not None
        assert trusted == (harmed == whole)
        assert everything(Catalog(*places.all())) == right


def test_an_index_that_breaks_while_it_is_asked_is_left(places: Places) -> None:
    catalog = places.warm()
    right = everything(places.warm())
    source(catalog)
    assert isinstance(catalog._source, Index)
    catalog._source._db.close()
    assert everything(catalog) == right


def test_a_sqlite_without_full_text_search(places: Places, monkeypatch: pytest.MonkeyPatch) -> None:
    right = everything(places.warm())
    (places.cache / index.FILE_NAME).unlink()
    without = index_making._SCHEMA.replace("fts5", "fts_of_no_build")
    monkeypatch.setattr(index_making, "_SCHEMA", without)
    assert everything(Catalog(*places.all())) == right
    assert list(places.cache.iterdir()) == []


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write")
def test_a_read_only_cache(places: Places) -> None:
    places.cache.mkdir(mode=0o500)
    assert Catalog(*places.all()).find("bench").slug == "barbell-bench-press"


def test_no_cache_folder_can_be_made(places: Places) -> None:
    places.cache.write_text("a file stands here")
    assert Catalog(*places.all()).find("bench").slug == "barbell-bench-press"
    assert places.cache.read_text() == "a file stands here"


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX permissions")
def test_the_cache_is_the_users_alone(places: Places) -> None:
    deep = places.cache / "new" / "home"
    Catalog(places.bundled, places.user, deep).slugs()
    for path in (deep, deep.parent, places.cache):
        assert stat.S_IMODE(path.stat().st_mode) == 0o700
    assert stat.S_IMODE((deep / index.FILE_NAME).stat().st_mode) == 0o600


def test_what_a_killed_writer_left_is_swept(places: Places) -> None:
    places.cache.mkdir()
    old, new = (places.cache / f"{index.FILE_NAME}.{n}.tmp" for n in "12")
    old.touch()
    new.touch()
    os.utime(old, (1_600_000_000, 1_600_000_000))
    Catalog(*places.all()).slugs()
    assert (old.exists(), new.exists()) == (False, True)


def test_only_what_changed_is_read_again(places: Places) -> None:
    places.warm()
    # Broken, but looking as before: whoever reads it again trips over it.
    path = places.bundled / "pull-up.toml"
    seen = path.stat()
    path.write_text("x" * seen.st_size)
    os.utime(path, ns=(seen.st_mtime_ns, seen.st_mtime_ns))
    put(places.user, "new-lift", toml("New Lift"))
    catalog = Catalog(*places.all())
    assert catalog.find("new lift").slug == "new-lift"
    assert catalog.find("pull-up").name == "Pull-Up"


def test_an_added_a_changed_and_a_removed_file_are_noticed(places: Places) -> None:
    places.warm()
    path = put(places.user, "sissy-squat", toml("Sissy Squat"))
    assert Catalog(*places.all()).find("sissy").slug == "sissy-squat"
    path.write_text(toml("Matador Squat"), encoding="utf-8")
    assert Catalog(*places.all()).find("matador").slug == "sissy-squat"
    path.unlink()
    with pytest.raises(NotFoundError):
        Catalog(*places.all()).find("matador")


def test_a_bundled_file_written_over_in_place_is_noticed_when_found(places: Places) -> None:
    places.warm()
    seen = places.bundled.stat()
    path = places.bundled / "seated-row.toml"
    path.write_text(toml("Sitting Row", "cable pull"), encoding="utf-8")
    os.utime(places.bundled, ns=(seen.st_mtime_ns, seen.st_mtime_ns))
    assert Catalog(*places.all()).exercise("seated-row").name == "Sitting Row"


@pytest.mark.parametrize("ask", ["find", "names", "search"])
def test_and_at_the_next_list_search_or_failed_lookup(places: Places, ask: str) -> None:
    places.warm()
    seen = places.bundled.stat()
    path = places.bundled / "seated-row.toml"
    path.write_text(toml("Sitting Tug", "cable tug"), encoding="utf-8")
    os.utime(places.bundled, ns=(seen.st_mtime_ns, seen.st_mtime_ns))
    catalog = Catalog(*places.all())
    found = {
        "find": lambda: catalog.find("tug").name,
        "names": lambda: dict(catalog.names())["seated-row"],
        "search": lambda: catalog.search("tug").found[0].exercise.name,
    }[ask]()
    assert found == "Sitting Tug"


def test_files_edited_this_very_moment_are_not_trusted_to_look_different(places: Places) -> None:
    Catalog(*places.all()).slugs()
    put(places.user, "a-lift", toml("A Lift"))
    Catalog(*places.all()).slugs()
    # The clock of the file system may not have ticked since: the same time and size.
    seen = (places.user / "a-lift.toml").stat()
    folder = places.user.stat()
    put(places.user, "a-lift", toml("B Lift"))
    os.utime(places.user / "a-lift.toml", ns=(seen.st_mtime_ns, seen.st_mtime_ns))
    os.utime(places.user, ns=(folder.st_mtime_ns, folder.st_mtime_ns))
    assert Catalog(*places.all()).exercise("a-lift").name == "B Lift"


def test_two_libraries_that_share_a_cache_do_not_mix(places: Places, tmp_path: Path) -> None:
    places.warm()
    other = shutil.copytree(places.bundled, tmp_path / "other")
    put(other, "pull-up", toml("Other Pull"))
    shutil.copystat(places.bundled / "pull-up.toml", other / "pull-up.toml")
    assert Catalog(other, places.user, places.cache).exercise("pull-up").name == "Other Pull"
    assert Catalog(*places.all()).exercise("pull-up").name == "Pull-Up"


ASK = """
import sys
from pathlib import Path
from fitlog.catalog import Catalog
print(Catalog(*map(Path, sys.argv[1:4])).find("cable med").slug)
"""


def started(places: Places, program: str) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-W", "error", "-c", program, *map(str, places.all())],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def test_processes_that_rebuild_at_once_do_no_harm(places: Places) -> None:
    answers = [process.communicate() for process in [started(places, ASK) for _ in range(8)]]
    assert answers == [("cable-medius-kickback\n", "")] * 8
    assert [path.name for path in places.cache.iterdir()] == [index.FILE_NAME]
    assert source(Catalog(*places.all())) is Index


LOADED = (
    ASK
    + """
heavy = {"tomllib", "rapidfuzz", "difflib", "rich", "unicodedata", "tempfile",
         "fitlog.training.guide", "fitlog.catalog.reader", "fitlog.training.taxonomy"}
print(sorted(heavy & set(sys.modules)))
"""
)


def test_a_warm_index_imports_nothing_heavy(places: Places) -> None:
    places.warm()
    assert started(places, LOADED).communicate() == ("cable-medius-kickback\n[]\n", "")


@pytest.fixture
def many(places: Places) -> Places:
    """A library with more files of the user's than are asked each time, one written over."""
    for number in range(index._FEW + 1):
        put(places.user, f"lift-{number}", toml(f"Lift {number}"))
    places.settle()
    places.warm()
    seen = places.user.stat()
    put(places.user, "lift-7", toml("Seventh", "seventh heaven"))
    os.utime(places.user, ns=(seen.st_mtime_ns, seen.st_mtime_ns))
    return places


def test_many_files_of_the_users_are_not_each_asked_on_every_run(many: Places) -> None:
    catalog = Catalog(*many.all())
    assert catalog.find("lift-8").slug == "lift-8"
    assert source(catalog) is Index
    assert catalog.find("seventh").slug == "lift-7"


def test_many_files_of_the_users_are_asked_once_an_hour_for_lists(many: Places) -> None:
    assert not Catalog(*many.all()).search("seventh").found
    made = many.cache / index.FILE_NAME
    an_hour_ago = made.stat().st_mtime_ns - 3_600_000_000_001
    os.utime(made, ns=(an_hour_ago, an_hour_ago))
    assert Catalog(*many.all()).search("seventh").found[0].exercise.slug == "lift-7"
