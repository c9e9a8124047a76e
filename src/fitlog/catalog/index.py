"""The cards in one SQLite file of the cache, so that finding an exercise parses no TOML.

SQL stands here because this is a cache and not the log: nothing in it is anyone's only
copy, it is thrown away whole whenever it does not fit, and it needs neither migrations nor
transactions. The package `store` keeps the log and would only be burdened with it.

The file is written beside its place and moved there whole, so readers never see half of it
and several writers do no harm. It never changes after that, hence it is opened immutable:
no lock is taken or waited for. Its application_id is the checksum of all its other bytes;
a file that contradicts it, or is of another make, counts as missing.

What it knows of changes:
- both folders' times, asked on each run: files added, removed, replaced by renaming;
- the user's files one by one while they are few, and the file of the exercise that was
  found: written over in place;
- every file of both folders before lists, searches, and before saying that something is
  not found or ambiguous. So a bundled file edited in place in a source checkout is noticed
  when it is the one found, or else at the next list, search or failed lookup;
- but of many files of the user's each one only once an hour, as asking thousands takes longer
  than the search itself: lists are that late where one of them was written over in place.
"""

import json
import os
import sqlite3
import time
from contextlib import suppress
from functools import cached_property
from typing import TYPE_CHECKING
from zlib import crc32, decompress

import fitlog
from fitlog.catalog import index_sql
from fitlog.catalog.shelf import File
from fitlog.catalog.stock import Card, exercise_of
from fitlog.catalog.wanted import Entry, Kind, Wanted
from fitlog.errors import BadFileError
from fitlog.training.exercise import Exercise

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from io import BufferedRandom, FileIO
    from pathlib import Path

    from fitlog.catalog.search import Term
    from fitlog.catalog.shelf import Shelf
    from fitlog.catalog.stock import Names

Unusable = sqlite3.Error
"""What any question to an index may raise: then the files are read."""
FILE_NAME = "exercises.db"
_FORM = 4
"""To be raised when a card is made differently from the same file."""
_FEW = 200
"""As many of the user's files are asked for their times on each run: half a millisecond."""
_MAGIC = b"SQLite format 3\x00"
_HEAD, SUM_AT, _PIECE = 100, 68, 262_144
_HOUR_NS = 3_600_000_000_000

_ENTRY = "facts, category, pattern, level, own"
_CARD = f"{_ENTRY}, name, mtime_ns, size, names, said"


class Index:
    """The cards on disk: answers as `Stock` does. Any question may raise Unusable."""

    def __init__(self, path: "Path", shelf: "Shelf") -> None:
        uri = f"{path.absolute().as_uri()}?mode=ro&immutable=1"
        self._db = sqlite3.connect(uri, uri=True)
        self._path = path
        self._shelf = shelf

    def __del__(self) -> None:
        self.close()

    def close(self) -> None:
        """Close the file; nothing can be asked any more."""
        self._db.close()

    def maker(self) -> str:
        """Return what made the index, to be compared with `maker`."""
        return str(self._one("SELECT maker FROM made"))

    def is_fresh(self) -> bool:
        """Return whether the folders, and the user's files while they are few, are as seen."""
        if self._one("SELECT stamp FROM made") != self._shelf.stamp():
            return False
        return self._has_many or self._seen(own=True) == self._shelf.files(own=True)

    def is_true(self, *, hourly: bool) -> bool:
        """Return whether every file is as it was seen.

        Where `hourly`, many files of the user's are asked once an hour only.
        """
        if self._seen(own=False) != self._shelf.files(own=False):
            return False
        if hourly and self._has_many and self._age_ns() < _HOUR_NS:
            return True
        if self._seen(own=True) != self._shelf.files(own=True):
            return False
        with suppress(OSError):
            os.utime(self._path)
        return True

    def _age_ns(self) -> int:
        """Return how long ago every file was last asked."""
        return time.time_ns() - self._path.stat().st_mtime_ns

    @cached_property
    def _has_many(self) -> bool:
        sql = "SELECT count(*) > ? FROM (SELECT 1 FROM file WHERE own LIMIT ?)"
        return bool(self._db.execute(sql, (_FEW, _FEW + 1)).fetchone()[0])

    def _seen(self, *, own: bool) -> list[File]:
        return self._files("SELECT own, name, mtime_ns, size FROM file WHERE own = ?", own)

    def known(self) -> "Mapping[File, Card]":
        """Return the cards by their files, to save reading those again; none if in doubt.

        The user's are of this folder only if the stamp names it.
        """
        stamp = str(self._one("SELECT stamp FROM made"))
        same = repr(os.fspath(self._shelf.user)) in stamp
        return {card.file: card for card in self.cards() if stamp and (same or not card.file.own)}

    def exercise(self, slug: str) -> Exercise | None:
        """Return the exercise of that very slug."""
        facts = self._one("SELECT facts FROM card WHERE slug = ?", slug)
        return exercise_of(str(facts)) if facts else None

    def file(self, slug: str) -> File | None:
        """Return the file that the exercise came from, as it was seen."""
        sql = "SELECT own, name, mtime_ns, size FROM card WHERE slug = ?"
        return next(iter(self._files(sql, slug)), None)

    def beginning(self, start: str) -> list[str]:
        """Return the slugs that begin so, in order."""
        sql = "SELECT slug FROM card WHERE slug >= ? AND slug < ? ORDER BY slug"
        return [slug for (slug,) in self._db.execute(sql, (start, f"{start}\U0010ffff"))]

    def titles(self) -> list[tuple[str, str]]:
        """Return the slug and the name of each exercise."""
        return self._db.execute("SELECT slug, title FROM card ORDER BY slug").fetchall()

    def cards(self) -> list[Card]:
        """Return all cards, by slug."""
        rows = self._db.execute(f"SELECT {_CARD} FROM card ORDER BY slug")  # noqa: S608 - our own column names
        return [_card(*row) for row in rows]

    def entry(self, slug: str) -> Entry:
        """Return an exercise of the library as lists show it."""
        sql = f"SELECT {_ENTRY} FROM card WHERE slug = ?"  # noqa: S608 - our own column names
        return _entry(*self._db.execute(sql, (slug,)).fetchone())

    def entries(self, wanted: Wanted) -> list[Entry]:
        """Return the wanted exercises, by slug."""
        condition, values = index_sql.condition(wanted)
        sql = f"SELECT {_ENTRY} FROM card WHERE {condition} ORDER BY slug"  # noqa: S608 - our own words
        return [_entry(*row) for row in self._db.execute(sql, values)]

    def counts(self, wanted: Wanted) -> dict[tuple[str, str], int]:
        """Return how many of the wanted exercises have each word of each facet."""
        rows = self._db.execute(*index_sql.counts(wanted))
        return {(facet, word): count for facet, word, count in rows}

    def scores(self, terms: "Sequence[Term]", wanted: Wanted) -> list[tuple[str, int]]:
        """Return (slug, merit) of the wanted exercises that have any term, the best first."""
        if not terms:
            return []
        return self._db.execute(*index_sql.scores(terms, wanted)).fetchall()

    def is_said(self, part: str) -> bool:
        """Return whether any word of any card begins so."""
        sql = "SELECT 1 FROM word WHERE word MATCH ? LIMIT 1"
        return bool(self._db.execute(sql, (index_sql.prefix(part),)).fetchone())

    def vocabulary(self, shortest: int, longest: int) -> list[str]:
        """Return the words of all cards that have so many letters."""
        sql = "SELECT term FROM said WHERE length(term) BETWEEN ? AND ?"
        return [word for (word,) in self._db.execute(sql, (shortest, longest))]

    def called(self) -> list[tuple[str, "Names"]]:
        """Return (slug, names) of each exercise, by slug."""
        rows = self._db.execute("SELECT slug, names FROM card ORDER BY slug")
        return [(slug, _names(names)) for slug, names in rows]

    def exact(self, name: tuple[str, ...]) -> list[tuple[int, str]]:
        """Return (rank, slug) of the exercises that are called so, spaces aside."""
        return self._db.execute(
            "SELECT called.rank, card.slug FROM called JOIN card ON card.id = called.card"
            " WHERE called.name = ? ORDER BY called.rank, card.slug",
            ("".join(name),),
        ).fetchall()

    def starting(self, parts: tuple[str, ...]) -> set[str]:
        """Return the exercises in whose names each part begins a word."""
        return self._slugs(
            "SELECT card.slug FROM word JOIN card ON card.id = word.rowid WHERE word MATCH ?",
            f"names : ({' AND '.join(map(index_sql.prefix, parts))})",
        )

    def holding(self, parts: tuple[str, ...]) -> set[str]:
        """Return the exercises in whose names each part stands anywhere."""
        sql = (
            "SELECT card.slug FROM called JOIN card ON card.id = called.card"
            " WHERE instr(called.name, ?)"
        )
        return set.intersection(*(self._slugs(sql, part) for part in parts))

    def broken(self) -> list[BadFileError]:
        """Return what was wrong with the files that could not be read."""
        rows = self._db.execute("SELECT own, name, line, rule, hint FROM fault ORDER BY rowid")
        return [
            BadFileError(self._shelf.folder(own=own) / os.fsdecode(name), line, rule, hint=hint)
            for own, name, line, rule, hint in rows
        ]

    def _one(self, sql: str, *values: str) -> object:
        row = self._db.execute(sql, values).fetchone()
        return row[0] if row else None

    def _slugs(self, sql: str, *values: str) -> set[str]:
        return {slug for (slug,) in self._db.execute(sql, values)}

    def _files(self, sql: str, *values: str | int) -> list[File]:
        rows = self._db.execute(sql, values)
        return sorted(_file(*row) for row in rows)


def opened(folder: "Path", shelf: "Shelf") -> Index | None:
    """Return the index in the folder if it is whole and of our make, however old."""
    path = folder / FILE_NAME
    try:
        if not _is_whole(path):
            return None
        index = Index(path, shelf)
        return index if index.maker() == maker(shelf) else None
    except (OSError, Unusable):
        return None


def maker(shelf: "Shelf") -> str:
    """Return what an index must have been made by and from to be of use here."""
    return ascii([_FORM, fitlog.__version__, Exercise._fields, os.fspath(shelf.bundled)])


def _card(  # noqa: PLR0913, PLR0917 - the columns of a row
    facts: str,
    category: str,
    pattern: str,
    level: str,
    own: int,
    name: bytes,
    mtime_ns: int,
    size: int,
    names: str,
    said: bytes,
) -> Card:
    return Card(
        _file(own, name, mtime_ns, size),
        exercise_of(facts),
        Kind(category, pattern, level),
        _names(names),
        tuple(json.loads(decompress(said))),
    )


def _entry(facts: str, category: str, pattern: str, level: str, own: int) -> Entry:
    return Entry(exercise_of(facts), Kind(category, pattern, level), bool(own))


def _names(names: str) -> "Names":
    return tuple((rank, name) for rank, name in json.loads(names))


def _file(own: int, name: bytes, mtime_ns: int, size: int) -> File:
    return File(bool(own), os.fsdecode(name), mtime_ns, size)


def _is_whole(path: "Path") -> bool:
    # A pipe of that name would never end, so it is not opened.
    if not path.is_file():
        return False
    with path.open("rb", buffering=0) as file:
        head = file.read(_HEAD)
        summed = head[SUM_AT : SUM_AT + 4]
        return head.startswith(_MAGIC) and summed == checksum(file)


def checksum(file: "BufferedRandom | FileIO") -> bytes:
    """Return the CRC of the whole file, without the bytes that hold it.

    Read in pieces that stay in the processor's cache: two milliseconds for 7 MB, not ten.
    """
    file.seek(0)
    head = file.read(_HEAD)
    checksum = crc32(head[SUM_AT + 4 :], crc32(head[:SUM_AT]))
    piece = bytearray(_PIECE)
    view = memoryview(piece)
    while count := file.readinto(piece):
        checksum = crc32(view[:count], checksum)
    return checksum.to_bytes(4, "big")
