"""Where things are: one function per directory. FITLOG_HOME moves all of the user's together."""

import os
from pathlib import Path

from fitlog.errors import FitlogError


def data_dir() -> Path:
    """Return the directory of the log and its backups; raises FitlogError without a home."""
    return _home() or _platform_dir("user_data_dir")


def config_dir() -> Path:
    """Return the directory of config.toml and of the user's own exercises; raises FitlogError."""
    return _home() or _platform_dir("user_config_dir")


def cache_dir() -> Path:
    """Return the directory of what can be made again; raises FitlogError without a home."""
    home = _home()
    return home / "cache" if home else _platform_dir("user_cache_dir")


def _home() -> Path | None:
    home = os.environ.get("FITLOG_HOME")
    return Path(home) if home else None


def _platform_dir(name: str) -> Path:
    import platformdirs  # noqa: PLC0415 - only where FITLOG_HOME does not decide

    try:
        path = Path(getattr(platformdirs, name)("fitlog", appauthor=False))
    except RuntimeError:
        path = Path()
    # A relative one would be another log in each directory.
    if not path.is_absolute():
        raise FitlogError(
            "no home directory is known",
            unchanged="Nothing was done.",
            hint="Set HOME, or FITLOG_HOME to a directory for fitlog.",
        )
    return path


def log_file() -> Path:
    """Return the file of the log."""
    return data_dir() / "fitlog.db"


def rest_file() -> Path:
    """Return the file of the rest that was last chosen or ended."""
    return data_dir() / "rest.json"


def config_file() -> Path:
    """Return the file of the settings."""
    return config_dir() / "config.toml"


def user_exercises_dir() -> Path:
    """Return the directory of the user's own exercises."""
    return config_dir() / "exercises"


def bundled_exercises_dir() -> Path:
    """Return the directory of the bundled exercises: in the wheel, or in the source checkout."""
    package = Path(__file__).parent
    installed = package / "data" / "exercises"
    return installed if installed.is_dir() else package.parents[1] / "data" / "exercises"
