"""What every test stands on: a home of its own, and no way to the real one."""

import os
from pathlib import Path
from typing import TYPE_CHECKING, Never

import platformdirs
import pytest

from fitlog import paths

if TYPE_CHECKING:
    from pytest import Parser  # noqa: PT013 - a type


def pytest_addoption(parser: "Parser") -> None:
    parser.addoption(
        "--rewrite-transcripts",
        action="store_true",
        help="write what the commands print into the transcripts, for review as a diff",
    )


def _forbidden(*_args: object, **_kwargs: object) -> Never:
    pytest.fail("a test reached for the directories of the person who runs it")


@pytest.fixture(scope="session")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One cache for all tests in this process: reading 400 guides takes a second."""
    return tmp_path_factory.mktemp("cache")


@pytest.fixture(autouse=True)
def home(tmp_path: Path, cache: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A fresh FITLOG_HOME for every test; the real directories cannot be asked for."""
    fresh = tmp_path / "home"
    monkeypatch.setenv("FITLOG_HOME", str(fresh))
    own_cache = paths.cache_dir
    monkeypatch.setattr(
        paths, "cache_dir", lambda: cache if os.environ.get("FITLOG_HOME") else own_cache()
    )
    for name in ("NO_COLOR", "FORCE_COLOR", "COLUMNS", "LINES", "PAGER", "FITLOG_PAGER"):
        monkeypatch.delenv(name, raising=False)
    for name in ("user_data_dir", "user_config_dir", "user_cache_dir"):
        monkeypatch.setattr(platformdirs, name, _forbidden)
    return fresh
