"""An index of the bundled guides for homes that other processes use: reading 400 takes a while."""

import tempfile
from functools import cache
from pathlib import Path

from fitlog.catalog import Catalog
from fitlog.catalog.index import FILE_NAME
from fitlog.paths import bundled_exercises_dir


@cache
def _index() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        Catalog(bundled_exercises_dir(), place / "none", place).slugs()
        return (place / FILE_NAME).read_bytes()


def warmed(home: Path) -> Path:
    """Give a home that has no index yet the one that it would make itself."""
    path = home / "cache" / FILE_NAME
    if not path.exists():
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        home.chmod(0o700)
        path.write_bytes(_index())
    return home
