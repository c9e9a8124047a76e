"""The page on moving in names what can be read, as the code has it."""

from pathlib import Path

from fitlog.exchange.logs import FORMATS
from fitlog.exchange.logs.columns import WHAT

PAGE = (Path(__file__).parents[2] / "docs" / "moving-in.md").read_text(encoding="utf-8")


def test_each_format_has_its_row() -> None:
    rows = [line.split("|")[1].strip().lower() for line in PAGE.splitlines() if "|" in line]
    assert {*FORMATS} - {"csv"} <= {*rows}
    assert "any other" in rows


def test_each_word_for_a_column_is_named() -> None:
    listed = PAGE.partition("`--columns` takes:")[2].partition(". Days")[0]
    assert {word.strip() for word in listed.replace("\n", " ").split(",")} == {*WHAT}
