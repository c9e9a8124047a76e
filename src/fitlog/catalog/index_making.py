"""Making the index: beside its place, then moved there whole, with the checksum of all of it."""

import json
import os
import sqlite3
import time
from typing import TYPE_CHECKING
from zlib import compress

from fitlog.catalog.index import FILE_NAME, SUM_AT, Unusable, checksum, maker
from fitlog.catalog.names import closed
from fitlog.catalog.shelf import File
from fitlog.catalog.stock import facts_of
from fitlog.catalog.wanted import facets

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from fitlog.catalog.shelf import Seen, Shelf
    from fitlog.catalog.stock import Card, Stock

_HOUR_NS = 3_600_000_000_000

_SCHEMA = """
CREATE TABLE made (maker TEXT NOT NULL, stamp TEXT NOT NULL);
CREATE TABLE file (own INTEGER NOT NULL, name BLOB NOT NULL, mtime_ns INTEGER NOT NULL,
    size INTEGER NOT NULL);
CREATE TABLE card (id INTEGER PRIMARY KEY, slug TEXT NOT NULL UNIQUE, title TEXT NOT NULL,
    facts TEXT NOT NULL, category TEXT NOT NULL, pattern TEXT NOT NULL, level TEXT NOT NULL,
    own INTEGER NOT NULL, name BLOB NOT NULL, mtime_ns INTEGER NOT NULL, size INTEGER NOT NULL,
    names TEXT NOT NULL, said BLOB NOT NULL, primaries INTEGER NOT NULL);
CREATE TABLE facet (facet TEXT NOT NULL, word TEXT NOT NULL, card INTEGER NOT NULL,
    PRIMARY KEY (facet, word, card)) WITHOUT ROWID;
CREATE TABLE called (name TEXT NOT NULL, rank INTEGER NOT NULL, card INTEGER NOT NULL,
    PRIMARY KEY (name, rank, card)) WITHOUT ROWID;
CREATE TABLE fault (own INTEGER NOT NULL, name BLOB NOT NULL, line INTEGER NOT NULL,
    rule TEXT NOT NULL, hint TEXT NOT NULL);
CREATE VIRTUAL TABLE word USING fts5(names, prime, second, gear, summary, guide,
    content='', columnsize=0, detail=column, tokenize='ascii');
CREATE VIRTUAL TABLE said USING fts5vocab(word, row);
"""


def write(folder: "Path", shelf: "Shelf", stock: "Stock", seen: "Seen") -> None:
    """Put the stock into the folder's index; nothing happens where that cannot be done.

    `seen` is how the shelf looked before any file was read.
    """
    path = folder / FILE_NAME
    fresh = folder / f"{FILE_NAME}.{os.getpid()}-{time.time_ns()}.tmp"
    try:
        _make_private(folder)
        _sweep(folder)
        os.close(os.open(fresh, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        try:
            _fill(fresh, maker(shelf), seen, stock)
            _seal(fresh)
            fresh.replace(path)
        finally:
            fresh.unlink(missing_ok=True)
    except (OSError, Unusable):
        return


def _fill(path: "Path", maker: str, seen: "Seen", stock: "Stock") -> None:
    db = sqlite3.connect(path, isolation_level=None)
    try:
        db.execute("PRAGMA journal_mode = OFF")
        db.execute("PRAGMA synchronous = OFF")
        db.executescript(f"BEGIN; {_SCHEMA}")
        db.execute("INSERT INTO made VALUES (?, ?)", (maker, seen.stamp))
        db.executemany("INSERT INTO file VALUES (?, ?, ?, ?)", map(_row, seen.files))
        _fill_cards(db, stock.cards())
        db.executemany(
            "INSERT INTO fault VALUES (?, ?, ?, ?, ?)",
            ((f.own, os.fsencode(f.name), e.line, e.rule, e.hint) for f, e in stock.faults),
        )
        db.execute("COMMIT")
    finally:
        db.close()


def _fill_cards(db: sqlite3.Connection, cards: "Iterable[Card]") -> None:
    for number, card in enumerate(cards, 1):
        exercise = card.exercise
        said = compress(json.dumps(card.said).encode(), 1)
        db.execute(
            "INSERT INTO card VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                *(number, exercise.slug, exercise.name, facts_of(exercise), *card.kind),
                *(*_row(card.file), json.dumps(card.names), said, len(exercise.primary)),
            ),
        )
        db.executemany(
            "INSERT OR IGNORE INTO called VALUES (?, ?, ?)",
            ((closed(name), rank, number) for rank, name in card.names),
        )
        db.executemany(
            "INSERT INTO facet VALUES (?, ?, ?)",
            ((facet, word, number) for facet, word in facets(card.entry)),
        )
        db.execute(
            "INSERT INTO word (rowid, names, prime, second, gear, summary, guide)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            (number, *map(" ".join, card.fields())),
        )


def _row(file: File) -> tuple[bool, bytes, int, int]:
    return file.own, os.fsencode(file.name), file.mtime_ns, file.size


def _seal(path: "Path") -> None:
    with path.open("r+b") as file:
        summed = checksum(file)
        file.seek(SUM_AT)
        file.write(summed)


def _make_private(folder: "Path") -> None:
    if not folder.is_dir():
        _make_private(folder.parent)
        folder.mkdir(mode=0o700, exist_ok=True)


def _sweep(folder: "Path") -> None:
    """Remove what a killed writer left an hour ago or earlier."""
    for left in folder.glob(f"{FILE_NAME}.*.tmp"):
        if left.stat().st_mtime_ns < time.time_ns() - _HOUR_NS:
            left.unlink(missing_ok=True)
