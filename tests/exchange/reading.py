"""A file of another program's log, read in a test."""

from pathlib import Path

from fitlog.exchange.logs import Asked, Reading, open_log
from fitlog.exchange.logs.arriving import Arrival, Row

NOTHING_ASKED = Asked()


def arrivals(folder: Path, text: str | bytes, asked: Asked = NOTHING_ASKED) -> list[Arrival]:
    """Return all that comes out of a file with this text."""
    path = folder / "export.csv"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    reading = open_log(path, asked)
    assert isinstance(reading, Reading)
    return list(reading.arrivals)


def rows(folder: Path, text: str | bytes, asked: Asked = NOTHING_ASKED) -> list[Row]:
    """Return the sets that come out of a file with this text, which holds nothing else."""
    found = arrivals(folder, text, asked)
    assert all(isinstance(one, Row) for one in found), found
    return [one for one in found if isinstance(one, Row)]
