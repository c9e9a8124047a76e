"""One transaction, and what goes wrong with the file in words that a lifter can act on."""

import sqlite3
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from fitlog.errors import (
    DamagedLogError,
    LockedLogError,
    LogError,
    NotALogError,
    UnwritableLogError,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_UNWRITTEN = "Nothing was written."
_UNWRITABLE = {
    sqlite3.SQLITE_READONLY: "is read-only",
    sqlite3.SQLITE_FULL: "cannot grow: the disk is full",
    sqlite3.SQLITE_IOERR: "cannot be written: the disk reports an error or is full",
    sqlite3.SQLITE_CANTOPEN: "cannot be opened: look at the permissions of its directory",
}


@contextmanager
def transaction(connection: sqlite3.Connection) -> "Iterator[None]":
    """One BEGIN IMMEDIATE transaction: all of it is durable at the end, or none of it."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        # A full disk may have rolled back already; the first error is the one to tell.
        with suppress(sqlite3.Error):
            connection.execute("ROLLBACK")
        raise


@contextmanager
def snapshot(connection: sqlite3.Connection, path: "Path") -> "Iterator[None]":
    """Let all that is read see the file as it is at one moment; within a write it does so."""
    if connection.in_transaction:
        yield
        return
    with told(path):
        connection.execute("BEGIN")
    try:
        yield
    finally:
        with suppress(sqlite3.Error):
            connection.execute("ROLLBACK")


@contextmanager
def told(path: "Path") -> "Iterator[None]":
    """Turn what SQLite and the system say into one line that a lifter can act on."""
    try:
        yield
    except sqlite3.Error as error:
        raise _translated(error, path) from error
    except UnicodeDecodeError as error:  # SQLite quotes damaged bytes in its messages
        raise damaged(path, "a text in it is no UTF-8") from error
    except OSError as error:
        message = f"the log {path} cannot be written: {error.strerror or error}"
        raise UnwritableLogError(message, unchanged=_UNWRITTEN) from error


def damaged(path: "Path | None", how: object) -> DamagedLogError:
    """Return the error of a log that contradicts itself."""
    what = f"the log {path}" if path else "the log"
    return DamagedLogError(
        f"{what} is damaged: {how}", unchanged=_UNWRITTEN, hint="Run: fitlog doctor"
    )


def no_log(path: "Path", why: str) -> NotALogError:
    """Return the error of a file that is something else."""
    return NotALogError(
        f"{path} {why}, so it is no fitlog log",
        unchanged="The file was left as it is.",
        hint="Move it away, or point FITLOG_HOME elsewhere.",
    )


def _translated(error: sqlite3.Error, path: "Path") -> LogError:
    """Return the LogError for what SQLite reports, by its primary result code."""
    extended = getattr(error, "sqlite_errorcode", 0)
    code = extended & 0xFF
    if extended in {sqlite3.SQLITE_READONLY_DBMOVED, sqlite3.SQLITE_READONLY_ROLLBACK}:
        return _passing(path, "was just replaced, or a write to it was cut short")
    if code in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}:
        return _passing(path, "is held by another program")
    if code == sqlite3.SQLITE_NOTADB:
        return no_log(path, "is no SQLite file")
    if code in _UNWRITABLE:
        return UnwritableLogError(f"the log {path} {_UNWRITABLE[code]}", unchanged=_UNWRITTEN)
    return damaged(path, error)


def _passing(path: "Path", why: str) -> LockedLogError:
    return LockedLogError(
        f"the log {path} {why}", unchanged=_UNWRITTEN, hint="Run the command again."
    )
