"""Bytes of the log changed at random: the doctor sees it, or it changes nothing.

The trials are the same each time: what they found is fixed, and stays so.
"""

import gc
import random
import sqlite3
from pathlib import Path
from typing import NamedTuple

import pytest

from fitlog.errors import FitlogError
from fitlog.store.doctor import examine
from fitlog.store.rebuilding import rebuild
from logs import State, lived_in, state
from running import fitlog

TRIALS = 200
COMMANDS = ("", "history", "history --json", "progress", "show kickback", "doctor --json")
CHANGING = ("log kickback 12@15", "again", "undo", "edit @1 7", "delete @1", "setup squat rack 9")

pytestmark = pytest.mark.slow


class Whole(NamedTuple):
    """A log before the damage: its bytes, what it says, and what was ever said of its sets."""

    data: bytes
    says: State
    ever: set[tuple[object, ...]]


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Whole:
    path = tmp_path_factory.mktemp("whole") / "fitlog.db"
    says = lived_in(path)
    connection = sqlite3.connect(path)
    ever = connection.execute(
        """SELECT lower(hex(record)), body ->> 'exercise', body ->> 'day', body ->> 'reps',
                  body ->> 'load_text', coalesce(body ->> 'note', '')
             FROM change WHERE kind = 'set' AND body IS NOT NULL"""
    ).fetchall()
    connection.close()
    return Whole(path.read_bytes(), says, set(ever))


def sets_of(path: Path) -> set[tuple[object, ...]]:
    """Return the sets of a log as `Whole.ever` has them."""
    connection = sqlite3.connect(path)
    rows = connection.execute(
        "SELECT id, exercise, day, reps, load_text, note FROM v_sets"
    ).fetchall()
    connection.close()
    return set(rows)


def damaged(data: bytes, trial: int) -> bytes:
    """Return the bytes with 1 to 40 neighbours changed, in every fourth trial in the header."""
    chance = random.Random(trial)  # noqa: S311 - the same each time
    at = chance.randrange(120 if trial % 4 == 0 else len(data))
    changed = bytearray(data)
    for place in range(at, min(at + chance.choice([1, 1, 1, 4, 40]), len(data))):
        changed[place] ^= chance.randrange(1, 256)
    return bytes(changed)


def is_found(path: Path) -> bool:
    try:
        return bool(examine(path).findings)
    except FitlogError:
        return True


def test_damage_is_found_or_harmless_and_can_be_repaired(home: Path, whole: Whole) -> None:
    path = home / "fitlog.db"
    home.mkdir()
    found = lost = saved = 0
    for trial in range(TRIALS):
        for old in home.iterdir():
            old.unlink()
        data = damaged(whole.data, trial)
        path.write_bytes(data)
        if is_found(path):
            found += 1
            assert path.read_bytes() == data
            rebuilt = rebuild(path)
            assert rebuilt.kept.read_bytes() == data, trial
            assert rebuilt.diagnosis.findings == ()
            lost, saved = lost + rebuilt.lost_lines, saved + rebuilt.from_tables
        # In one place or the other each record was whole: so all of them are there.
        assert state(path) == whole.says, trial
        assert not is_found(path)
    assert found > TRIALS / 4
    assert lost >= saved > 0


def test_commands_meet_damage_with_a_result_or_a_line(home: Path, whole: Whole) -> None:
    path = home / "fitlog.db"
    home.mkdir()
    fitlog("history")
    refused = 0
    for trial in range(TRIALS // 2):
        data = damaged(whole.data, trial)
        for line in COMMANDS:
            path.write_bytes(data)
            done = fitlog(line)
            assert done.code in {0, 7}, (trial, line, done.err)
            assert path.read_bytes() == data, (trial, line)
            refused += done.code == 7 and "doctor" not in line
        gc.collect()  # fitlog itself never does: it lives for a moment
        path.write_bytes(data)
        changing = CHANGING[trial % len(CHANGING)]
        done = fitlog(changing)
        assert done.code in {0, 3, 7}, (trial, changing, done.err)
        assert "Traceback" not in done.err
    assert refused > 10


def test_a_log_cut_off_anywhere_gives_back_what_is_still_there(home: Path, whole: Whole) -> None:
    path = home / "fitlog.db"
    home.mkdir()
    pages = len(whole.data) // 4096
    most = 0
    for kept in range(pages - 1, 0, -3):
        for old in home.iterdir():
            old.unlink()
        path.write_bytes(whole.data[: kept * 4096 + 17])
        assert is_found(path)
        try:
            rebuild(path)
        except FitlogError:
            continue  # nothing of a journal was left
        # Where the line is lost that changed or deleted a set, the one before it stands.
        sets = sets_of(path)
        most = max(most, len(sets))
        assert sets <= whole.ever
        assert not is_found(path)
    assert most > len(whole.says["sets"]) / 2
