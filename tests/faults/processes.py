"""Running fitlog for real: other processes, their own home, nothing replaced."""

import gc
import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

from warm import warmed

FITLOG = (sys.executable, "-m", "fitlog")
LONGEST_SECONDS = 60


def environment(home: Path, **more: str) -> dict[str, str]:
    """Return an environment in which fitlog lives in `home`."""
    # Without compiled modules a start takes ten times as long.
    dropped = {"PYTHONDONTWRITEBYTECODE", "COLUMNS", "TZ", "LC_ALL", "PYTHONUTF8"}
    kept = {key: value for key, value in os.environ.items() if key not in dropped}
    return kept | {"FITLOG_HOME": str(home), "TZ": "UTC"} | more


def run(
    home: Path,
    *words: str | bytes,
    stdin: bytes = b"",
    before: Sequence[str] = (),
    env: dict[str, str] | None = None,
) -> subprocess.CompletedProcess[bytes]:
    """Run a command line to its end; `before` is a program that starts it."""
    if env is None and not before and not home.exists():
        warmed(home)
    return subprocess.run(
        [*before, *FITLOG, *words],
        env=environment(home) if env is None else env,
        input=stdin,
        capture_output=True,
        timeout=LONGEST_SECONDS,
        check=False,
    )


def start(home: Path, *words: str) -> subprocess.Popen[bytes]:
    """Start a command line and go on."""
    return subprocess.Popen(
        [*FITLOG, *words],
        env=environment(home),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )


def script(home: Path, text: str, *words: str) -> subprocess.Popen[bytes]:
    """Start a Python program that imports fitlog."""
    return subprocess.Popen(
        [sys.executable, "-c", text, *words],
        env=environment(home),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )


@contextmanager
def two_at_a_time() -> Iterator[ThreadPoolExecutor]:
    """Yield two threads, which start processes and wait for them."""
    # What other tests left of SQLite may be thrown away by the thread that made it only.
    gc.collect()
    with ThreadPoolExecutor(2) as pool:
        yield pool


def told_once(done: subprocess.CompletedProcess[bytes]) -> str:
    """Return the message of a command that failed, after seeing that it is only that."""
    said = done.stderr.decode()
    assert said.startswith("fitlog: "), said
    assert "Traceback" not in said
    assert len(said.splitlines()) <= 2, said
    return said
