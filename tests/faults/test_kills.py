"""kill -9 at any moment: what was acknowledged is there, and the file is whole."""

import os
import random
import signal
import sqlite3
import subprocess
import time
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

import pytest
from processes import run, script, start, two_at_a_time

from fitlog.store.doctor import examine
from fitlog.store.making import LEFT_BEHIND_SECONDS
from logs import NOTE_COLUMN, state

KILLS = 300
SPARED = 30
"""As many live to their end, however slow the machine is: what they logged must be there."""
AT_REST = {"fitlog.db", "cache"}

pytestmark = pytest.mark.slow


class Fate(NamedTuple):
    """What became of a process: acknowledged with exit code 0, or killed before."""

    note: str
    acknowledged: bool
    journal_left: bool


def notes(home: Path) -> list[object]:
    return [row[NOTE_COLUMN] for row in state(home / "fitlog.db")["sets"]]


def logged_or_killed(home: Path, note: str, delay: float, *, in_the_write: bool) -> Fate:
    """Log a set and kill it after a delay, or so long after its journal appeared."""
    process = start(home, "log", "kickback", "12@15", "--note", note)
    journal = home / "fitlog.db-journal"
    if in_the_write:
        while process.poll() is None and not journal.exists():
            pass
        until = time.perf_counter() + delay
        while time.perf_counter() < until:
            pass
    else:
        with suppress(subprocess.TimeoutExpired):
            process.wait(delay)
    process.kill()
    process.communicate()
    return Fate(note, process.returncode == 0, journal.exists())


def test_no_acknowledged_set_is_lost_by_300_kills(home: Path) -> None:
    began = time.perf_counter()
    assert run(home, "log", "kickback", "12@15", "--note", "first").returncode == 0
    assert run(home, "log", "kickback", "12@15", "--note", "second").returncode == 0
    life = (time.perf_counter() - began) / 2
    chance = random.Random(20261123)  # noqa: S311 - the same each time

    def one(number: int) -> Fate:
        if number < SPARED:
            return logged_or_killed(home, str(number), 60, in_the_write=False)
        in_the_write = number % 3 == 0
        longest = 0.004 if in_the_write else 1.6 * life
        least = 0.7 * life if number % 3 == 1 else 0
        delay = chance.uniform(least, longest)
        return logged_or_killed(home, str(number), delay, in_the_write=in_the_write)

    with two_at_a_time() as pool:
        fates = list(pool.map(one, chance.sample(range(SPARED + KILLS), SPARED + KILLS)))
    acknowledged = {fate.note for fate in fates if fate.acknowledged} | {"first", "second"}
    killed = [fate for fate in fates if not fate.acknowledged]
    # Neither too late nor too early to prove anything.
    assert len(killed) >= KILLS / 4
    assert len(acknowledged) >= SPARED + 2
    assert any(fate.journal_left for fate in killed)

    assert {path.name for path in home.iterdir()} <= AT_REST | {"fitlog.db-journal"}
    assert run(home, "history").returncode == 0
    # A journal that was begun but says nothing yet is no business of a reader.
    assert run(home, "log", "kickback", "12@15", "--note", "last").returncode == 0
    assert {path.name for path in home.iterdir()} == AT_REST
    there = notes(home)
    assert acknowledged <= set(there)
    assert len(there) == len(set(there))
    assert examine(home / "fitlog.db").findings == ()


def test_a_kill_while_the_log_is_made_leaves_none_or_a_whole_one(tmp_path: Path) -> None:
    chance = random.Random(1)  # noqa: S311 - the same each time
    seen = set()
    for number in range(16):
        home = tmp_path / str(number)
        process = start(home, "log", "kickback", "12@15")
        while process.poll() is None and not list(home.glob("fitlog.db*")):
            pass
        time.sleep(chance.uniform(0, 0.02))
        process.kill()
        process.communicate()
        path = home / "fitlog.db"
        seen.add(path.exists())
        if path.exists():
            assert examine(path).findings == ()
        rest = {path.name for path in home.iterdir()} - AT_REST
        assert all(name.startswith(("fitlog.db.part-", "fitlog.db-journal")) for name in rest)
        # What a killed process left is swept up by the next one that makes a log, later on.
        for part in home.glob("fitlog.db.part-*"):
            long_ago = time.time() - 2 * LEFT_BEHIND_SECONDS
            os.utime(part, (long_ago, long_ago))
        assert run(home, "log", "kickback", "12@15").returncode == 0
        if False in seen and not rest:
            assert {path.name for path in home.iterdir()} == AT_REST
    assert False in seen


CUT_SHORT = """
import os, signal, sys
from pathlib import Path
from fitlog.store.connection import open_for_writing
connection = open_for_writing(Path(sys.argv[1]))
connection.execute("PRAGMA cache_size = 2")
connection.execute("BEGIN IMMEDIATE")
connection.execute("UPDATE logged_set SET note = 'torn apart'")
for number in range(3000):
    connection.execute("INSERT INTO exercise (slug) VALUES (?)", (f"torn-apart-{number}",))
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.fixture
def cut_short(home: Path) -> bytes:
    """A log whose last write was killed with half of its pages written; returns what it was."""
    assert run(home, "log", "kickback", "12@15", "--note", "whole").returncode == 0
    path = home / "fitlog.db"
    before = path.read_bytes()
    child = script(home, CUT_SHORT, str(path))
    child.communicate()
    assert child.returncode == -signal.SIGKILL
    assert (home / "fitlog.db-journal").stat().st_size > 0
    assert path.read_bytes() != before
    return before


@pytest.mark.parametrize(
    "words",
    [("history",), (), ("show", "kickback"), ("progress",), ("doctor",), ("history", "--json")],
    ids=" ".join,
)
def test_a_command_that_only_reads_sees_what_was_before_a_killed_write(
    home: Path, cut_short: bytes, words: tuple[str, ...]
) -> None:
    done = run(home, *words)
    assert done.returncode == 0, done.stderr
    assert b"torn apart" not in done.stdout
    assert (home / "fitlog.db").read_bytes() == cut_short
    assert {path.name for path in home.iterdir()} == AT_REST


def test_a_command_that_writes_goes_on_from_before_a_killed_write(
    home: Path, cut_short: bytes
) -> None:
    assert cut_short
    assert run(home, "again").returncode == 0
    assert notes(home) == ["whole", ""]
    assert examine(home / "fitlog.db").findings == ()


def test_a_killed_write_does_not_keep_others_from_reading_at_once(
    home: Path, cut_short: bytes
) -> None:
    readers = [start(home, "history") for _ in range(6)]
    for reader in readers:
        reader.communicate()
    assert [reader.returncode for reader in readers] == [0] * 6
    assert (home / "fitlog.db").read_bytes() == cut_short
    connection = sqlite3.connect(home / "fitlog.db")
    assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    connection.close()
