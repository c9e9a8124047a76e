"""The answer to a question in SQL: a table for people, rows for programs."""

import csv
import io
from math import isfinite
from typing import TYPE_CHECKING, Any

from fitlog.view.forms import Form
from fitlog.view.lines import DIM, styled

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from fitlog.view.screen import Screen

    Rows = Iterable[Sequence[Any]]

_GAP = "  "
_MOST_WIDE = 60
_CUT = "..."


def answer_table(columns: "Sequence[str]", rows: "Rows", screen: "Screen") -> str:
    """Return a table: numbers to the right, long texts cut; tabs between cells in a pipe."""
    cells = [[_cell(value, screen) for value in row] for row in rows]
    if not screen.terminal:
        return "\n".join("\t".join(row) for row in [list(columns), *cells])
    held = [[_cut(cell) for cell in row] for row in [list(columns), *cells]]
    widths = [max(map(len, column)) for column in zip(*held, strict=True)]
    right = [_is_number(place, cells) for place in range(len(columns))]
    head, *lines = ("".join(_set_out(row, widths, right)).rstrip() for row in held)
    return "\n".join([styled(head, DIM, screen), *lines])


def answer_form(columns: "Sequence[str]", rows: "Rows") -> Form:
    """Return the answer as a program reads it: an object a row."""
    return {"rows": [dict(zip(columns, map(_told, row), strict=True)) for row in rows]}


def answer_csv(columns: "Sequence[str]", rows: "Rows") -> "Iterator[str]":
    """Yield the answer as lines of CSV, as it is: numbers and texts untouched."""
    for row in [columns, *rows]:
        line = io.StringIO()
        csv.writer(line, lineterminator="\n").writerow(row)
        yield line.getvalue()


def _told(value: object) -> object:
    """Return a value as JSON has it: bytes in hexadecimal, no number beyond all numbers."""
    if isinstance(value, bytes):
        return value.hex()
    return None if isinstance(value, float) and not isfinite(value) else value


def _cell(value: object, screen: "Screen") -> str:
    return "" if value is None else screen.text(f"{value}")


def _cut(cell: str) -> str:
    return cell if len(cell) <= _MOST_WIDE else cell[: _MOST_WIDE - len(_CUT)] + _CUT


def _is_number(place: int, cells: "Sequence[Sequence[str]]") -> bool:
    said = [row[place] for row in cells if row[place]]
    return bool(said) and all(cell.lstrip("-").replace(".", "", 1).isdecimal() for cell in said)


def _set_out(
    row: "Sequence[str]", widths: "Sequence[int]", right: "Sequence[bool]"
) -> "Iterator[str]":
    for cell, width, is_right in zip(row, widths, right, strict=True):
        yield (cell.rjust(width) if is_right else cell.ljust(width)) + _GAP
