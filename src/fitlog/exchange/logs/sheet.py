"""A file of separated values: its text, its columns, its rows with their lines.

Whatever the bytes are, one clear line says why a file is none.
"""

import csv
import unicodedata
from io import StringIO
from itertools import chain
from typing import TYPE_CHECKING, TypeVar

from fitlog.errors import BadFileError
from fitlog.exchange.bounded import read_bytes

if TYPE_CHECKING:
    from _csv import Reader
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path
    from typing import Self

LARGEST = 512 * 1024 * 1024
"""Bytes of a file: some five million sets."""
_LONGEST_CELL = 100_000
_MOST_COLUMNS = 500
_SEPARATORS = ",;\t"
_HEAD = 20_000
_ECHOED = 40
T = TypeVar("T")
_KINDS = (
    (b"PK\x03\x04", "is a spreadsheet or an archive, no CSV: save it as CSV first"),
    (b"\x89PNG", "is a picture"),
    (b"\xff\xd8\xff", "is a picture"),
    (b"GIF8", "is a picture"),
    (b"%PDF", "is a PDF"),
    (b"\x1f\x8b", "is compressed: unpack it first"),
    (b"\xd0\xcf\x11\xe0", "is a spreadsheet, no CSV: save it as CSV first"),
)
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")
_PIECE = 1024 * 1024


def text_of(path: "Path") -> str:
    """Return the text of a file; raises BadFileError where it is none.

    It is NFC with plain spaces, and a line feed ends each line, within cells too.
    """
    found = read_bytes(path, LARGEST)
    if not found or found.isspace():
        raise BadFileError(path, 0, "is empty")
    for begin, what in _KINDS:
        if found.startswith(begin):
            raise BadFileError(path, 0, what)
    wide = found.startswith(_UTF_16)
    try:
        text = found.decode("utf-16" if wide else "utf-8-sig")
    except UnicodeDecodeError as error:
        line = 0 if wide else found.count(b"\n", 0, error.start) + 1
        hint = "Save it as UTF-8."
        raise BadFileError(path, line, "is no text in UTF-8 or UTF-16", hint=hint) from error
    if "\0" in text:
        raise BadFileError(path, text.count("\n", 0, text.index("\0")) + 1, "is no text")
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    if text.isascii():
        return text
    text = text.replace("\u00a0", " ").replace("\u202f", " ")
    return unicodedata.normalize("NFC", text)


class Sheet:
    """Separated values. `header` holds the first row's cells, `names` the same for comparing."""

    def __init__(self, path: "Path", text: str) -> None:
        """Find the separator and the header; raises BadFileError for what is no such file."""
        self.path = path
        self._text = text
        self.separator = _separator(text[:_HEAD])
        self._demand_whole()
        self.header = self._first()
        self.names = [named(cell) for cell in self.header]
        self._commas: dict[int, bool] = {}

    @classmethod
    def of(cls, path: "Path") -> "Self":
        """Return the sheet that a file holds."""
        return cls(path, text_of(path))

    @property
    def lines(self) -> int:
        """How many lines there are."""
        return self._text.count("\n") + 1

    def has(self, *names: str) -> bool:
        """Return whether each of these is a column."""
        return all(name in self.names for name in names)

    def column(self, *names: str) -> int | None:
        """Return the place of the first of these columns that is there."""
        return next((self.names.index(name) for name in names if name in self.names), None)

    def rows(self, *, header: bool = True) -> "Iterator[tuple[int, list[str]]]":
        """Yield (line, cells) of the rows after the header, blank ones aside.

        Raises BadFileError where a cell is longer than any text.
        """
        rows = self._reader()
        line = 1
        try:
            for cells in rows:
                # "!" follows the space: what begins with a letter or a digit is not blank.
                if cells and (cells[0] >= "!" or any(map(str.strip, cells))):
                    if header:  # the first row that says something
                        header = False
                    else:
                        yield line, cells
                line = rows.line_num + 1
        except csv.Error as error:
            raise self._refused(line, error) from error

    def has_comma(self, column: int) -> bool:
        """Return whether the decimal sign of a column is a comma: where no point occurs in it."""
        if column not in self._commas:
            cells = [row[column] for _, row in self.rows() if column < len(row)]
            point = any("." in cell for cell in cells)
            self._commas[column] = not point and any("," in cell for cell in cells)
        return self._commas[column]

    def read(
        self,
        cells: "Sequence[str]",
        column: int | None,
        what: str,
        way: "Callable[..., T]",
        *more: object,
    ) -> "T | None":
        """Return what `way` reads of a cell, told whether its decimal sign is a comma.

        None where there is no such column. Raises ValueError that says what the cell is not.
        """
        if column is None:
            return None
        cell = cells[column]
        try:
            return way(cell, *more, comma="," in cell and self.has_comma(column))
        except ValueError:
            raise ValueError(f"{cell[:_ECHOED]!r} is no {what}") from None

    def _reader(self, *, strict: bool = False) -> "Reader":
        csv.field_size_limit(_LONGEST_CELL)
        return csv.reader(_lines(self._text), delimiter=self.separator, strict=strict)

    def _first(self) -> list[str]:
        rows = self._reader()
        try:
            first = next((row for row in rows if any(cell.strip() for cell in row)), [])
        except csv.Error as error:
            raise self._refused(1, error) from error
        if len(first) > _MOST_COLUMNS:
            raise BadFileError(self.path, 1, f"has more than {_MOST_COLUMNS} columns")
        return first

    def _demand_whole(self) -> None:
        """Refuse a file that ends within a quoted cell: what is missing cannot be told."""
        if self._text.count('"') % 2 == 0:
            return
        rows = self._reader(strict=True)
        line = 1
        try:
            for _ in rows:
                line = rows.line_num + 1
        except csv.Error as error:
            if "unexpected end" in str(error):
                rule = "the file ends in the middle of a quoted cell that begins here"
                hint = "It was cut short: export it again."
                raise BadFileError(self.path, line, rule, hint=hint) from error

    def _refused(self, line: int, error: csv.Error) -> BadFileError:
        if "field larger" in str(error):
            rule = f"holds a cell of more than {_LONGEST_CELL:,} characters"
        else:
            rule = f"cannot be read as separated values: {error}"
        return BadFileError(self.path, line, rule)


def named(cell: str) -> str:
    """Return a column's name for comparing: small letters, one space between words."""
    return " ".join(cell.replace("\ufeff", "").replace("\u2019", "'").split()).casefold()


def _lines(text: str) -> "Iterator[str]":
    """Return the lines of a text one by one, without a second copy of it."""
    return chain.from_iterable(map(StringIO, _pieces(text)))


def _pieces(text: str) -> "Iterator[str]":
    begin = 0
    while begin < len(text):
        end = text.find("\n", begin + _PIECE) + 1 or len(text)
        yield text[begin:end]
        begin = end


def _separator(head: str) -> str:
    """Return what separates cells: the sign that the first line has most of, outside quotes."""
    first = next((line for line in head.splitlines() if line.strip()), "")
    unquoted = "".join(first.split('"')[::2])
    return max(_SEPARATORS, key=unquoted.count)
