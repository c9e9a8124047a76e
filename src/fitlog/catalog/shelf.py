"""The two folders of exercise files, bundled and the user's own, and what names a file."""

import os
import time
from pathlib import Path
from typing import NamedTuple

_ALPHABET = "abcdefghijklmnopqrstuvwxyz0123456789-"
_LONGEST_SLUG = 63
_WINDOWS_DEVICES = frozenset(
    ["aux", "con", "nul", "prn"]
    + [f"{port}{number}" for port in ("com", "lpt") for number in range(10)]
)
SUFFIX = ".toml"
ALIASES = "aliases.toml"
"""Beside the user's exercises, and none itself: their own names for exercises."""
_TICK_NS, _COARSE_TICK_NS = 20_000_000, 2_000_000_000


class File(NamedTuple):
    """A file as it was seen; one that was edited is no longer equal. `own` is the user's."""

    own: bool
    name: str
    mtime_ns: int
    size: int

    @property
    def slug(self) -> str:
        """The name that the file gives its exercise, allowed or not."""
        return self.name.removesuffix(SUFFIX)


def is_reserved(name: str) -> bool:
    """Return whether Windows keeps the name for a device."""
    return name.lower() in _WINDOWS_DEVICES


def is_slug(text: str) -> bool:
    """Return whether the text may name an exercise and so, with a suffix, a file."""
    return (
        0 < len(text) <= _LONGEST_SLUG
        and text[0] != "-"
        and not text.strip(_ALPHABET)
        and text not in _WINDOWS_DEVICES
        and f"{text}{SUFFIX}" != ALIASES
    )


class Seen(NamedTuple):
    """How the folders looked; no `stamp` where a later change could look the same."""

    files: list[File]
    stamp: str


class Shelf:
    """Where the files stand. Each question asks the disk anew; a missing folder is empty."""

    def __init__(self, bundled: Path, user: Path) -> None:
        self.bundled = bundled
        self.user = user

    def folder(self, *, own: bool) -> Path:
        """Return the user's folder, or the bundled one."""
        return self.user if own else self.bundled

    def path(self, file: File) -> Path:
        """Return where the file is."""
        return self.folder(own=file.own) / file.name

    def paths(self, slug: str) -> list[Path]:
        """Return the files there are for a slug, the one that counts first."""
        if not is_slug(slug):
            return []
        places = (self.user / f"{slug}{SUFFIX}", self.bundled / f"{slug}{SUFFIX}")
        return [path for path in places if os.path.lexists(path)]

    def files(self, *, own: bool) -> list[File]:
        """Return the exercise files of a folder by name, hidden ones aside."""
        try:
            with os.scandir(self.folder(own=own)) as entries:
                return sorted(_file(entry, own=own) for entry in entries if _counts(entry.name))
        except OSError:
            return []

    def every_file(self) -> list[File]:
        """Return the exercise files of both folders, the bundled ones first."""
        return [*self.files(own=False), *self.files(own=True)]

    def still(self, file: File) -> bool:
        """Return whether the file is as it was seen."""
        try:
            found = self.path(file).stat()
        except OSError:
            return False
        return (found.st_mtime_ns, found.st_size) == (file.mtime_ns, file.size)

    def stamp(self) -> str:
        """Return a text that changes when a file is added, removed or replaced by renaming.

        A folder's time says so for all its files at once. What it misses is a file that was
        written over in place: `still` and `files` see that.
        """
        times = [(os.fspath(path), _changed(path)) for path in (self.bundled, self.user)]
        # Where a missing folder would be says nothing.
        return ascii([place for place in times if place[1]])

    def seen(self) -> Seen:
        """Return how the folders look now."""
        began_ns, stamp, files = time.time_ns(), self.stamp(), self.every_file()
        changes = [_changed(self.bundled), _changed(self.user), *(f.mtime_ns for f in files)]
        return Seen(files, stamp if all(_must_show(t, began_ns) for t in changes) else "")


def _must_show(changed_ns: int, now_ns: int) -> bool:
    """Return whether a later change shows as another time: not within one tick of the clock."""
    tick = _TICK_NS if changed_ns % 1_000_000_000 else _COARSE_TICK_NS
    return abs(now_ns - changed_ns) > tick


def _counts(name: str) -> bool:
    return name.endswith(SUFFIX) and not name.startswith(".")


def _file(entry: "os.DirEntry[str]", *, own: bool) -> File:
    try:
        found = entry.stat()
    except OSError:
        # A link to nowhere is read later, and reported then.
        return File(own, entry.name, 0, 0)
    return File(own, entry.name, found.st_mtime_ns, found.st_size)


def _changed(folder: Path) -> int:
    try:
        return folder.stat().st_mtime_ns
    except OSError:
        return 0
