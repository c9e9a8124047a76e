"""An old log becomes a new one wholly or not at all, and a copy of the old one is kept.

`history/` holds a log of every released schema, as SQL; `history/make.py` made them.
"""

import os
import re
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest

from fitlog.errors import LogError
from fitlog.store import Log
from fitlog.store.connection import empty, open_for_reading, open_for_writing
from fitlog.store.doctor import examine
from fitlog.store.schema import MIGRATIONS
from logs import NOW, State, a_set, add, lived_in, state

HISTORY = Path(__file__).parent / "history"
LAST = len(MIGRATIONS)
RELEASED = range(1, LAST + 1)
SECOND = """
PRAGMA cache_size = 2;
ALTER TABLE session ADD COLUMN place TEXT NOT NULL DEFAULT '';
SELECT step(1);
UPDATE session SET place = 'gym';
SELECT step(2);
CREATE TABLE filler (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT;
WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3000)
  INSERT INTO filler (text) SELECT hex(zeroblob(50)) FROM n;
SELECT step(3);
UPDATE filler SET text = 'done';
SELECT step(4);
"""
TWO = (*MIGRATIONS, SECOND)

# Opens the log with a second migration; its function step(n) does what the second word says.
MIGRATING = f"""
import os, signal, sys
from pathlib import Path
import fitlog.store.connection as connection
from fitlog.store.schema import MIGRATIONS
path, dies_at = Path(sys.argv[1]), int(sys.argv[2])

def step(number):
    if number == dies_at:
        os.kill(os.getpid(), signal.SIGKILL)

def connect(path, mode, real=connection.connect):
    opened = real(path, mode)
    opened.create_function("step", 1, step)
    return opened

connection.connect = connect
print("ready", flush=True)
connection.open_for_writing(path, (*MIGRATIONS, {SECOND!r})).close()
"""


def shape(connection: sqlite3.Connection) -> list[tuple[str, ...]]:
    rows = connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_master").fetchall()
    return sorted(
        (kind, name, table, re.sub(r"\s+", " ", sql or "")) for kind, name, table, sql in rows
    )


def restored(path: Path, version: int) -> None:
    connection = sqlite3.connect(path)
    connection.executescript((HISTORY / f"schema-{version}.sql").read_text(encoding="utf-8"))
    connection.close()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "fitlog.db"


@pytest.mark.parametrize("version", RELEASED)
def test_a_released_schema_is_never_changed(path: Path, version: int) -> None:
    restored(path, version)
    old = sqlite3.connect(path)
    fresh = empty(MIGRATIONS[:version])
    assert shape(old) == shape(fresh)
    assert old.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    for connection in (old, fresh):
        connection.close()


@pytest.mark.parametrize("version", RELEASED)
def test_a_log_of_every_released_schema_becomes_one_of_the_newest(path: Path, version: int) -> None:
    restored(path, version)
    before = state(path)
    Log.open(path).close()
    migrated, fresh = open_for_reading(path), empty()
    assert shape(migrated) == shape(fresh)
    for connection in (migrated, fresh):
        connection.close()
    after = state(path)
    # Columns are added at the end; what was there stays what it was.
    for view, rows in before.items():
        assert [row[: len(old)] for row, old in zip(after[view], rows, strict=True)] == rows
    assert len(after["sets"]) > 20
    assert examine(path).findings == ()
    log = Log.open(path)
    assert log.undo()
    log.close()
    assert examine(path).findings == ()


@pytest.mark.parametrize("version", RELEASED)
def test_what_is_released_can_be_made_again(tmp_path: Path, version: int) -> None:
    """The committed file is what its script wrote, and no other."""
    text = (HISTORY / f"schema-{version}.sql").read_text(encoding="utf-8")
    assert f"PRAGMA user_version = {version};" in text
    restored(tmp_path / "again.db", version)
    assert len(state(tmp_path / "again.db")["sets"]) > 20


def migrating(path: Path, dies_at: int = 0) -> subprocess.Popen[bytes]:
    env = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    return subprocess.Popen(
        [sys.executable, "-c", MIGRATING, str(path), str(dies_at)],
        env=env,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )


def assert_wholly_old_or_new(path: Path, before: State) -> int:
    """See that the log is one of the two, and return its version."""
    connection = sqlite3.connect(path)
    fresh = empty(MIGRATIONS)
    try:
        version: int = connection.execute("PRAGMA user_version").fetchone()[0]
        columns = {row[1] for row in connection.execute("PRAGMA table_info(session)")}
        ran = connection.execute("SELECT max(version), count(*) FROM migration").fetchone()
        assert ran == (version, version)
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        if version == LAST:
            assert shape(connection) == shape(fresh)
            assert "place" not in columns
        else:
            assert connection.execute(
                "SELECT count(*) FROM filler WHERE text <> 'done'"
            ).fetchone() == (0,)
            assert connection.execute("SELECT DISTINCT place FROM session").fetchall() == [("gym",)]
    finally:
        connection.close()
        fresh.close()
    assert state(path) == before
    return version


@pytest.mark.slow
@pytest.mark.parametrize("dies_at", [1, 2, 3, 4])
def test_a_migration_killed_at_a_step_is_wholly_undone(path: Path, dies_at: int) -> None:
    before = lived_in(path)
    child = migrating(path, dies_at)
    child.communicate()
    assert child.returncode == -signal.SIGKILL
    assert assert_wholly_old_or_new(path, before) == LAST
    kept = path.with_name(f"fitlog.db.schema-{LAST}")
    assert state(kept) == before
    assert examine(kept).findings == ()
    # The next one goes on as if nothing had been, and makes no second copy of the same.
    child = migrating(path)
    assert child.communicate()[1] == b""
    assert assert_wholly_old_or_new(path, before) == LAST + 1
    assert sorted(one.name for one in path.parent.iterdir()) == [path.name, kept.name]


def ready_to_end(path: Path) -> float:
    """Return how long a migration takes that nobody kills."""
    child = migrating(path)
    assert child.stdout is not None
    child.stdout.readline()
    began = time.perf_counter()
    child.communicate()
    return time.perf_counter() - began


@pytest.mark.slow
def test_a_migration_killed_at_any_moment_is_whole_or_undone(path: Path) -> None:
    before = lived_in(path)
    old = path.read_bytes()
    life = ready_to_end(path)
    seen = set()
    for number in range(24):
        for left in path.parent.iterdir():
            left.unlink()
        path.write_bytes(old)
        child = migrating(path)
        assert child.stdout is not None
        child.stdout.readline()
        time.sleep(number / 20 * life)
        child.kill()
        child.communicate()
        now = assert_wholly_old_or_new(path, before)
        seen.add(now)
        kept = path.with_name(f"fitlog.db.schema-{LAST}")
        if kept.exists():
            assert state(kept) == before
        else:
            assert now == LAST or child.returncode == 0
    assert seen == {LAST, LAST + 1}


@pytest.mark.slow
def test_six_processes_that_open_an_old_log_at_once_migrate_it_once(path: Path) -> None:
    before = lived_in(path)
    children = [migrating(path) for _ in range(6)]
    assert [child.communicate()[1] for child in children] == [b""] * 6
    assert [child.returncode for child in children] == [0] * 6
    assert assert_wholly_old_or_new(path, before) == LAST + 1
    assert sorted(one.name for one in path.parent.iterdir()) == [
        "fitlog.db",
        f"fitlog.db.schema-{LAST}",
    ]
    assert state(path.with_name(f"fitlog.db.schema-{LAST}")) == before


PLAIN_SECOND = "ALTER TABLE session ADD COLUMN place TEXT NOT NULL DEFAULT '';"


def test_reading_an_old_log_brings_it_up_to_date(path: Path) -> None:
    before = lived_in(path)
    connection = open_for_reading(path, (*MIGRATIONS, PLAIN_SECOND))
    assert connection.execute("SELECT DISTINCT place FROM session").fetchall() == [("",)]
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        connection.execute("DELETE FROM session")
    connection.close()
    assert state(path) == before


def test_a_migration_that_fails_leaves_the_log_as_it_was(path: Path) -> None:
    before = lived_in(path)
    old = path.read_bytes()
    broken = f"{PLAIN_SECOND}\nUPDATE session SET no_such_column = 1;"
    with pytest.raises(LogError):
        open_for_writing(path, (*MIGRATIONS, broken))
    assert path.read_bytes() == old
    assert state(path) == before
    assert state(path.with_name(f"fitlog.db.schema-{LAST}")) == before


@pytest.mark.parametrize("earlier", [b"", b"no log at all" * 500], ids=["empty", "no log"])
def test_a_copy_never_replaces_what_bears_its_name(path: Path, earlier: bytes) -> None:
    before = lived_in(path)
    bad = path.with_name(f"fitlog.db.schema-{LAST}")
    bad.write_bytes(earlier)
    open_for_writing(path, (*MIGRATIONS, PLAIN_SECOND)).close()
    assert bad.read_bytes() == earlier
    assert state(path.with_name(f"fitlog.db.schema-{LAST}-2")) == before


def test_a_copy_of_less_is_kept_beside_the_new_one(path: Path) -> None:
    log = Log.open(path)
    add(log, a_set(1))
    log.close()
    first = path.with_name(f"fitlog.db.schema-{LAST}")
    first.write_bytes(path.read_bytes())
    log = Log.open(path)
    add(log, a_set(2), at=NOW)
    log.close()
    open_for_writing(path, (*MIGRATIONS, PLAIN_SECOND)).close()
    assert len(state(first)["sets"]) == 1
    assert len(state(path.with_name(f"fitlog.db.schema-{LAST}-2"))["sets"]) == 2


def test_a_log_that_is_up_to_date_is_not_copied(path: Path) -> None:
    lived_in(path)
    Log.open(path).close()
    assert [one.name for one in path.parent.iterdir()] == ["fitlog.db"]


@pytest.mark.parametrize("version", [0, -5, LAST + 1, 900], ids=str)
def test_a_header_that_contradicts_the_record_of_migrations_is_damage(
    path: Path, version: int
) -> None:
    lived_in(path)
    connection = sqlite3.connect(path)
    connection.execute(f"PRAGMA user_version = {version}")
    connection.close()
    before = path.read_bytes()
    for opened in (open_for_reading, open_for_writing):
        with pytest.raises(LogError, match="damaged: its header says"):
            opened(path)
    assert path.read_bytes() == before
    assert [one.name for one in path.parent.iterdir()] == ["fitlog.db"]
    assert "its header says" in examine(path).findings[0]
