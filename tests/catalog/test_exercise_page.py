"""docs/exercises.md says what the reader does."""

from pathlib import Path

import pytest
import vocabulary_page
from shelves import BUNDLED, put

from fitlog.catalog import Catalog
from fitlog.catalog.complete import COUNTS
from fitlog.catalog.reader import LARGEST, LONGEST_LINE, check
from fitlog.catalog.sections import (
    CLASSIFICATION,
    DEFAULTS,
    FACTS,
    LISTS,
    RELATIVES,
    ROLES,
    TABLES,
    TEXTS,
)

TEXT = vocabulary_page.PAGE.read_text(encoding="utf-8")
EXAMPLES = [block.split("```")[0] for block in TEXT.split("```toml\n")[1:]]
KEYS = (*TEXTS, *LISTS, *RELATIVES, *TABLES, *CLASSIFICATION, *FACTS, *ROLES, *DEFAULTS)


def test_the_vocabulary_is_as_the_reader_has_it() -> None:
    assert vocabulary_page.written() == TEXT, "run tests/catalog/vocabulary_page.py"


@pytest.mark.parametrize("text", EXAMPLES, ids=["least", "whole"])
def test_the_examples_are_good_files(tmp_path: Path, text: str) -> None:
    slugs = {path.stem for path in BUNDLED.glob("*.toml")}
    assert [str(fault) for fault in check(put(tmp_path, "hindu-squat", text), slugs)] == []


def test_the_shown_fault_is_what_a_slip_in_the_first_example_gets(tmp_path: Path) -> None:
    slip = EXAMPLES[0].replace('["bodyweight"]', '["body"]')
    (fault,) = check(put(tmp_path, "hindu-squat", slip))
    assert f"{fault.path.name}:{fault.line}: {fault.rule}" in TEXT


def test_the_first_example_is_found_as_the_page_says(tmp_path: Path) -> None:
    put(tmp_path / "u", "hindu-squat", EXAMPLES[0])
    catalog = Catalog(BUNDLED, tmp_path / "u", tmp_path / "c")
    assert catalog.find("hindu").slug == "hindu-squat"
    assert catalog.find("pull ups").slug == "pull-up"


@pytest.mark.parametrize("key", KEYS)
def test_every_key_is_in_the_whole_example(key: str) -> None:
    assert any(
        line.startswith((f"{key} =", f"[{key}]", f"[[{key}]]")) for line in EXAMPLES[1].split("\n")
    )


def test_the_bounds_are_told() -> None:
    assert f"{LARGEST // 1024} KiB" in TEXT
    assert f"{LONGEST_LINE:,}" in TEXT


@pytest.mark.parametrize("section", [key for key in COUNTS if key != "overview"])
def test_the_counts_of_a_bundled_guide_are_told(section: str) -> None:
    least, most = COUNTS[section]
    said = TEXT.split("## What a bundled guide")[1].split("##")[0]
    word = {"faq": "questions", "setup": "lines of setup", "progression": "rungs of progression"}
    assert f"{least}-{most} {word.get(section, section)}" in said
