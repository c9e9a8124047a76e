"""docs/notation.md says what is true: each row of its tables is tried."""

import re
import shlex
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from fitlog.errors import NotationError
from fitlog.training.notation import SetOptions, change, format_sets, from_options, parse
from fitlog.training.when import read_moment
from strategies import EXERCISES

DOCUMENT = Path(__file__).parents[2] / "docs" / "notation.md"
LINES = DOCUMENT.read_text(encoding="utf-8").splitlines()
NOW = datetime(2026, 11, 25, 19, 30, tzinfo=UTC)

KINDS = {
    "barbell": "bench",
    "dumbbell": "curl",
    "cable": "kickback",
    "bodyweight": "pull-up",
    "assisted": "assisted",
    "counted": "clamshell",
    "timed": "plank",
    "distance": "row",
    "carry": "carry",
}


def rows(*heading: str) -> list[tuple[str, ...]]:
    """Return the rows of all tables with this heading, one for each spelling in its cells."""
    found: list[tuple[str, ...]] = []
    inside = False
    for line in LINES:
        cells = [cell.strip() for cell in line.strip("|").split(" | ")]
        if tuple(cells) == heading:
            inside = True
        elif inside and not line.startswith("|---"):
            inside = line.startswith("|")
            found += _spelled(cells) if inside else []
    return found


def _spelled(cells: list[str]) -> Iterator[tuple[str, ...]]:
    # The typed words are in the last cell but one; the last says what they are.
    *before, typed, understood = (cell.strip("| ") for cell in cells)
    for spelling in re.findall(r"`([^`]+)`", typed):
        yield (*(cell.strip("`") for cell in before), spelling, understood.strip("`"))


HEADINGS = {
    "understood": ("exercise", "typed", "understood"),
    "refused": ("exercise", "typed", "answer"),
    "changed": ("exercise", "last set", "typed", "now"),
    "options": ("exercise", "options", "in words"),
    "moments": ("`--at`", "is"),
}
READ, REFUSED, CHANGED, OPTIONS, MOMENTS = (rows(*heading) for heading in HEADINGS.values())


@pytest.mark.parametrize(("kind", "typed", "understood"), READ)
def test_what_the_document_types_is_understood_so(kind: str, typed: str, understood: str) -> None:
    context = EXERCISES[KINDS[kind]]
    assert format_sets(parse(typed, context), context.exercise) == understood
    assert parse(understood, context) == parse(typed, context)


@pytest.mark.parametrize(("kind", "typed", "answer"), REFUSED)
def test_what_the_document_says_is_refused_is_refused_so(
    kind: str, typed: str, answer: str
) -> None:
    with pytest.raises(NotationError) as refused:
        parse(typed, EXERCISES[KINDS[kind]])
    assert refused.value.message == answer


@pytest.mark.parametrize(("kind", "last", "typed", "now"), CHANGED)
def test_what_the_document_changes_becomes_that(kind: str, last: str, typed: str, now: str) -> None:
    context = EXERCISES[KINDS[kind]]
    sets = change(typed, parse(last, context)[0], context)
    assert format_sets(sets, context.exercise) == now


@pytest.mark.parametrize(("kind", "options", "words"), OPTIONS)
def test_the_options_of_the_document_say_its_words(kind: str, options: str, words: str) -> None:
    context = EXERCISES[KINDS[kind]]
    flags = iter(shlex.split(options))
    named = {flag.removeprefix("--").replace("-", "_"): next(flags) for flag in flags}
    assert from_options(SetOptions(**named), context) == parse(words, context)


@pytest.mark.parametrize(("typed", "moment"), MOMENTS)
def test_the_moments_of_the_document_are_those(typed: str, moment: str) -> None:
    found = read_moment(typed, NOW, lambda local: local.replace(tzinfo=UTC))
    assert f"{found:%Y-%m-%d %H:%M}" == moment


def test_every_table_is_tried() -> None:
    headings = [LINES[place - 1] for place, line in enumerate(LINES) if line.startswith("|---")]
    known = {f"| {' | '.join(heading)} |" for heading in HEADINGS.values()}
    assert set(headings) == known
    assert all((READ, REFUSED, CHANGED, OPTIONS, MOMENTS))
    assert {row[0] for row in READ} == set(KINDS)


@pytest.mark.parametrize("field", SetOptions._fields)
def test_every_option_is_named(field: str) -> None:
    assert f"`--{field.replace('_', '-')}" in "\n".join(LINES) or any(
        f"--{field.replace('_', '-')} " in options for _, options, _ in OPTIONS
    )


FIRST = [line for line in LINES if line.startswith("    fitlog log")]


@pytest.mark.parametrize("line", FIRST, ids=[line.split("  ")[2] for line in FIRST])
def test_the_first_examples_can_be_typed(line: str) -> None:
    command = re.split(r"  +", line.strip())[0]
    _, _, exercise, words = command.split(" ", 3)
    assert parse(words, EXERCISES[exercise])
