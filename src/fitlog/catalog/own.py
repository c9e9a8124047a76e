"""Files of the user's own, written: all of a command's at once, or none."""

import os
from pathlib import Path
from typing import TYPE_CHECKING

from fitlog.errors import FitlogError

if TYPE_CHECKING:
    from collections.abc import Mapping

_PART = ".part"


def read_own(folder: Path, name: str) -> str | None:
    """Return what a file says, None where there is none; what is no text reads as far as it is."""
    try:
        return (folder / name).read_bytes().decode(errors="replace")
    except OSError:
        return None


class Staged:
    """Texts beside their places. `place` puts them there, `drop` takes them away again."""

    def __init__(self, folder: Path, files: "Mapping[str, str | None]") -> None:
        """Write the texts; None is for a file to be removed. Raises FitlogError."""
        self._folder = folder
        self._files = files
        try:
            for name, text in files.items():
                if text is not None:
                    _write(self._part(name), text)
        except OSError as error:
            self.drop()
            raise _refused(folder, error) from error

    def place(self) -> None:
        """Give every text its name; raises FitlogError."""
        try:
            for name, text in self._files.items():
                if text is None:
                    (self._folder / name).unlink(missing_ok=True)
                else:
                    self._part(name).replace(self._folder / name)
        except OSError as error:
            raise _refused(self._folder, error) from error

    def drop(self) -> None:
        """Remove what was written and has no name yet."""
        for name in self._files:
            self._part(name).unlink(missing_ok=True)

    def _part(self, name: str) -> Path:
        path = self._folder / name
        return path.with_name(f".{path.name}{_PART}")


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    with os.fdopen(os.open(path, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600), "wb") as file:
        file.write(text.encode())


def _refused(folder: Path, error: OSError) -> FitlogError:
    return FitlogError(
        f"{folder} cannot be written: {error.strerror}",
        hint="Make the directory writable, or set FITLOG_HOME to one that is.",
    )
