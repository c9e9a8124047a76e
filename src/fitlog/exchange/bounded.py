"""The bytes of a file that anyone may have written: never more than can be handled."""

import stat
from typing import TYPE_CHECKING

from fitlog.errors import BadFileError

if TYPE_CHECKING:
    from pathlib import Path

_MIB = 1024 * 1024


def read_bytes(path: "Path", most: int) -> bytes:
    """Return what an ordinary file holds; raises BadFileError of anything else, or of too much."""
    try:
        # A pipe or a device would never end, so it is not opened.
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            what = "is a directory" if stat.S_ISDIR(status.st_mode) else "is no ordinary file"
            raise BadFileError(path, 0, what)
        with path.open("rb") as file:
            # Python sets aside as much memory as is asked for.
            found = file.read(min(most, max(status.st_size, _MIB)) + 1)
    except OSError as error:
        raise BadFileError(path, 0, f"cannot be read: {error.strerror}") from error
    except ValueError as error:
        raise BadFileError(path, 0, f"cannot be read: {error}") from error
    if len(found) > most:
        raise BadFileError(path, 0, f"larger than {most // _MIB} MiB")
    return found
