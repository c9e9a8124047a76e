"""The doctor: whatever contradicts itself is found, and what is whole anywhere is saved."""

import json
import sqlite3
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fitlog.errors import FitlogError, NotFoundError
from fitlog.store import Log
from fitlog.store.doctor import MOST_FINDINGS, Diagnosis, examine
from fitlog.store.log import Move
from fitlog.store.rebuilding import rebuild
from fitlog.store.salvage import lines_in, operations_in
from fitlog.store.setups import set_up
from fitlog.store.whereabouts import concerns, network_disk, synced_by
from logs import GAP, NOW, State, a_set, add, lived_in, state
from running import Result, fitlog

SQUAT = "barbell-back-squat"


@pytest.fixture
def path(home: Path) -> Path:
    return home / "fitlog.db"


def run_sql(path: Path, *statements: str, value: object = None) -> None:
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA ignore_check_constraints = ON")
    for statement in statements:
        connection.execute(statement, (value,) * statement.count("?"))
    connection.close()


# What each step of a random life does: log 1 to 3 sets, edit, move, delete, set up, undo, redo.
_LIVES = st.lists(
    st.tuples(
        st.sampled_from(["log", "log", "edit", "move", "delete", "setup", "undo", "redo"]),
        st.integers(1, 3),
        st.integers(0, 4),
    ),
    max_size=20,
)


def live(log: Log, steps: list[tuple[str, int, int]]) -> None:
    for number, (what, count, which) in enumerate(steps):
        if what == "log":
            add(log, *[a_set(number + 1)] * count, at=NOW + timedelta(hours=2 * number))
        elif what == "setup":
            set_up(log, SQUAT, f"rack {number}" if which else "", "setup")
        elif what == "undo":
            log.undo(count)
        elif what == "redo":
            log.redo(count)
        elif log.count():
            chosen = log.newest(which + 1)[-1]
            if what == "delete":
                log.delete([chosen], "delete")
            else:
                day = Move(chosen.at - timedelta(days=1), "Europe/Oslo", GAP)
                moved = day if what == "move" else None
                log.replace(chosen, a_set(90 + number), "edit", moved)


def futures(path: Path) -> list[State]:
    """Return what the log says after each of some undos, and after redoing them."""
    log = Log.open(path)
    seen = []
    for step in (log.undo, log.undo, log.undo, log.redo, log.redo):
        step()
        seen.append(state(path))
    log.close()
    return seen


@given(steps=_LIVES)
@settings(max_examples=25, deadline=None)
def test_any_life_leaves_a_sound_log_and_a_rebuild_changes_nothing(
    tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[str, int, int]]
) -> None:
    path = tmp_path_factory.mktemp("any") / "fitlog.db"
    log = Log.open(path)
    live(log, steps)
    log.close()
    sound = examine(path)
    before = state(path)
    assert sound.findings == ()
    assert (sound.sets, sound.sessions) == (len(before["sets"]), len(before["sessions"]))
    rebuilt = rebuild(path)
    assert rebuilt[2:] == (0, 0)
    assert rebuilt.diagnosis == sound
    assert state(path) == before
    assert state(rebuilt.kept) == before
    # Undo and redo go on as if nothing had been.
    assert futures(path) == futures(rebuilt.kept)
    assert examine(path).findings == ()


# Damage in one place, as SQL would do it, and what the doctor says of it.
DAMAGE = {
    "a set's reps": ("UPDATE logged_set SET reps = 99 WHERE id = 3", "the set"),
    "a set's note": ("UPDATE logged_set SET note = 'x' WHERE id = 3", "the set"),
    "a set's moment": ("UPDATE logged_set SET at_ms = at_ms + 1 WHERE id = 3", "the set"),
    "a set's zone": ("UPDATE logged_set SET zone = 'Mars' WHERE id = 3", "the set"),
    "a set's load": ("UPDATE logged_set SET load_grams = 61000 WHERE id = 3", "the set"),
    "a set too few": ("DELETE FROM logged_set WHERE id = 3", "is missing"),
    "a kind that is none": ("UPDATE logged_set SET kind = 'wrok' WHERE id = 3", "the set"),
    "a session's day": ("UPDATE session SET day = '2026-01-01' WHERE id = 1", "the session"),
    "a session too many": (
        "INSERT INTO session (uuid, day) VALUES (zeroblob(16), '2026-01-01')",
        "the session 00000000000000000000000000000000 is not what the journal says",
    ),
    "a session too few": ("DELETE FROM session WHERE id = 1", "names a row of session"),
    "a setup line": ("UPDATE setup SET text = 'rack 5'", "the setup"),
    "an exercise's slug": (
        "UPDATE exercise SET slug = 'squad' WHERE id = 1",
        "is not what the journal says",
    ),
    "a line's body": ("UPDATE change SET body = '{}' WHERE id = 3", "line 3 does not match"),
    "a line's record": ("UPDATE change SET record = zeroblob(16) WHERE id = 3", "line 3 does not"),
    "a line's counter": ("UPDATE change SET counter = 9 WHERE id = 3", "line 3 does not match"),
    "a line too few": ("DELETE FROM change WHERE id = 3", "lines 3 to 3 are missing"),
    "the last lines": ("DELETE FROM change WHERE id > 80", "the journal ends at change 80"),
    "an operation's words": ("UPDATE operation SET words = 'x' WHERE id = 2", "the operation 2"),
    "an operation's stack": ("UPDATE operation SET undo_top = 1 WHERE id = 9", "the operation 9"),
    "an operation too few": ("DELETE FROM operation WHERE id = 2", "is not there"),
    "the device": ("UPDATE device SET id = 7", "names a row of device"),
    "the counter": ("UPDATE device SET counter = 1", "the device counted 1"),
    "an index too few": ("DROP INDEX set_by_time", "the index set_by_time is not what"),
    "another view": ("DROP VIEW v_setups", "the view v_setups is not what"),
}


@pytest.mark.parametrize(("sql", "said"), DAMAGE.values(), ids=DAMAGE)
def test_damage_in_one_place_is_found_and_repaired(path: Path, sql: str, said: str) -> None:
    path.parent.mkdir()
    before = lived_in(path)
    run_sql(path, sql)
    data = path.read_bytes()
    found = examine(path)
    assert any(said in finding for finding in found.findings), found.findings
    assert path.read_bytes() == data
    rebuilt = rebuild(path)
    assert rebuilt.diagnosis.findings == ()
    assert rebuilt.kept.read_bytes() == data
    assert state(path) == before


# Of a record that no other line tells of.
ONE_LINE_LOST = """UPDATE change SET body = '{}' WHERE id = (
  SELECT min(id) FROM change WHERE kind = 'set' GROUP BY record HAVING count(*) = 1 LIMIT 1)"""


def test_a_long_list_of_findings_is_cut(path: Path) -> None:
    path.parent.mkdir()
    lived_in(path)
    run_sql(path, "UPDATE logged_set SET note = 'x'")
    findings = examine(path).findings
    assert len(findings) == MOST_FINDINGS + 1
    assert findings[-1] == "... and more"


def test_tables_and_views_of_ones_own_are_no_damage(path: Path) -> None:
    path.parent.mkdir()
    lived_in(path)
    run_sql(path, "CREATE VIEW mine AS SELECT * FROM v_sets", "ANALYZE")
    assert examine(path).findings == ()


def test_a_log_that_is_not_there_is_sound_and_cannot_be_rebuilt(path: Path) -> None:
    assert examine(path) == Diagnosis((), 0, 0, 0, 0)
    with pytest.raises(NotFoundError):
        rebuild(path)
    assert not path.parent.exists()


def test_after_a_loss_undo_does_not_reach_behind_it(path: Path) -> None:
    path.parent.mkdir()
    before = lived_in(path)
    run_sql(path, ONE_LINE_LOST)
    assert rebuild(path)[2:] == (1, 1)
    log = Log.open(path)
    assert log.undo() == ()
    assert log.redo() == ()
    add(log, a_set(1), at=NOW + timedelta(days=90))
    assert len(log.undo(5)) == 1
    log.close()
    assert state(path) == before
    assert examine(path).findings == ()


def test_what_neither_journal_nor_tables_hold_is_said_to_be_lost(path: Path) -> None:
    path.parent.mkdir()
    before = lived_in(path)
    first = before["sets"][0][0]
    run_sql(
        path,
        "UPDATE change SET body = '{}' WHERE hex(record) = upper(?)",
        "DELETE FROM logged_set WHERE hex(uuid) = upper(?)",
        value=first,
    )
    rebuilt = rebuild(path)
    assert rebuilt.lost_lines >= 1
    assert [row for row in before["sets"] if row not in state(path)["sets"]] == [before["sets"][0]]


def test_a_set_whose_session_is_lost_gets_one_of_its_day(path: Path) -> None:
    path.parent.mkdir()
    before = lived_in(path)
    # One that says nothing but its day.
    session = next(one[0] for one in before["sessions"] if one[2:4] == ("", "") and one[4] == 5)
    run_sql(
        path,
        "UPDATE change SET crc = 0 WHERE hex(record) = upper(?)",
        "DELETE FROM session WHERE hex(uuid) = upper(?)",
        value=session,
    )
    rebuild(path)
    assert state(path) == before


def test_each_rebuild_keeps_what_it_found_under_its_own_name(path: Path) -> None:
    path.parent.mkdir()
    lived_in(path)
    kept = [rebuild(path).kept.name for _ in range(3)]
    assert kept == ["fitlog.db.before-rebuild", "fitlog.db.before-rebuild-2",
                    "fitlog.db.before-rebuild-3"]  # fmt: skip
    assert sorted(one.name for one in path.parent.iterdir()) == ["fitlog.db", *kept]
    assert all(one.stat().st_mode & 0o777 == 0o600 for one in path.parent.iterdir())


def test_a_log_that_others_have_open_goes_on_in_the_same_file(path: Path) -> None:
    path.parent.mkdir()
    before = lived_in(path)
    other = Log.open(path)
    other.count()
    rebuild(path)
    add(other, a_set(1), at=NOW + timedelta(days=90))
    other.close()
    assert len(state(path)["sets"]) == len(before["sets"]) + 1
    assert examine(path).findings == ()


def test_the_journal_is_found_in_bare_bytes(path: Path) -> None:
    path.parent.mkdir()
    lived_in(path)
    data = path.read_bytes()
    connection = sqlite3.connect(path)
    lines = connection.execute(
        "SELECT operation, record, kind, body, counter, device, crc FROM change"
    )
    assert sorted(set(lines_in(data))) == sorted(lines)
    operations = connection.execute("SELECT * FROM operation")
    assert sorted(set(operations_in(data))) == sorted(row[:-1] for row in operations)
    connection.close()
    # Wherever the pages are: each alone, in another order, among noise.
    pages = [data[at : at + 4096] for at in range(4096, len(data), 4096)]
    whole = {line for line in lines_in(data) if len((line[3] or "").encode()) < 3000}
    assert whole <= set(lines_in(data[:4096] + b"\xaa" * 512 + b"\x55".join(reversed(pages))))
    assert list(lines_in(b"")) == list(operations_in(b"noise" * 1000)) == []


# --- where the log lies ---

MOUNTS = """\
/dev/sda1 / ext4 rw 0 0
server:/home /home nfs4 rw 0 0
/dev/sdb1 /home/me/own ext4 rw 0 0
//nas/share /mnt/my\\040nas cifs rw 0 0
me@host: /mnt/host fuse.sshfs rw 0 0
drvfs /mnt/c 9p rw 0 0
tmpfs /tmp tmpfs rw 0 0
odd line
"""


@pytest.mark.parametrize(
    ("directory", "disk"),
    [
        ("/root/.local/share/fitlog", ""),
        ("/home/me/.local/share/fitlog", "NFS"),
        ("/home/me/own/fitlog", ""),
        ("/home2/me", ""),
        ("/mnt/my nas/fitlog", "SMB"),
        ("/mnt/host", "SSHFS"),
        ("/mnt/c/Users/me", "9P"),
        ("/tmp/fitlog", ""),  # noqa: S108 - a name, nothing is written there
    ],
)
def test_a_network_disk_is_known_by_its_mount(directory: str, disk: str) -> None:
    assert network_disk(Path(directory), MOUNTS) == disk


@pytest.mark.parametrize(
    ("directory", "program"),
    [
        ("/home/me/Dropbox/fitlog", "Dropbox"),
        ("/home/me/Dropbox (Personal)/fitlog", "Dropbox"),
        ("/Users/me/OneDrive - Company/x", "OneDrive"),
        ("/Users/me/Library/Mobile Documents/com~apple~CloudDocs/fitlog", "iCloud"),
        ("/home/me/Nextcloud", "Nextcloud"),
        ("/home/me/Syncthing/log", "Syncthing"),
        ("/home/me/Google Drive/My Drive/log", "Google Drive"),
        ("/home/me/.local/share/fitlog", ""),
        ("/home/me/my-dropbox-notes", ""),
    ],
)
def test_a_synced_folder_is_known_by_its_name(directory: str, program: str) -> None:
    assert synced_by(Path(directory)) == program


def test_a_folder_of_syncthing_is_known_by_its_mark(tmp_path: Path) -> None:
    assert synced_by(tmp_path / "a" / "b") == ""
    (tmp_path / ".stfolder").mkdir()
    assert synced_by(tmp_path / "a" / "b") == "Syncthing"


def test_an_ordinary_place_raises_no_concern(tmp_path: Path) -> None:
    assert concerns(tmp_path) == ()


# --- the command ---


def damaged(home: Path) -> None:
    home.mkdir(exist_ok=True)
    lived_in(home / "fitlog.db")
    run_sql(home / "fitlog.db", ONE_LINE_LOST)


def of_json(done: Result) -> dict[str, object]:
    said: dict[str, object] = json.loads(done.out)
    assert said["format"] == 1
    return said


def test_the_command_counts_a_sound_log(home: Path) -> None:
    home.mkdir()
    lived_in(home / "fitlog.db")
    done = fitlog("doctor")
    assert (done.code, done.err) == (0, "")
    assert "The log is sound: 39 sets in 11 sessions." in done.out
    assert "114 lines of 36 operations" in done.out
    assert str(home / "fitlog.db") in done.out
    said = of_json(fitlog("doctor --json"))
    assert said["sound"] is True
    assert (said["sets"], said["lines"], said["rebuilt"]) == (39, 114, None)


def test_the_command_says_what_is_damaged_and_what_to_do(home: Path) -> None:
    damaged(home)
    done = fitlog("doctor")
    assert done.code == 7
    assert "does not match its checksum" in done.out
    assert "fitlog doctor --rebuild" in done.out
    done = fitlog("doctor --json")
    assert done.code == 7
    assert "does not match its checksum" in str(of_json(done)["findings"])


def test_the_command_rebuilds_and_says_what_was_saved_and_lost(home: Path) -> None:
    damaged(home)
    done = fitlog("doctor --rebuild")
    assert done.code == 0
    assert "39 sets in 11 sessions" in done.out
    assert "1 line of the journal" in done.out
    assert "1 record made good from the tables" in done.out
    assert str(home / "fitlog.db.before-rebuild") in done.out
    assert fitlog("doctor").code == 0
    said = of_json(fitlog("doctor --rebuild --json"))
    assert said["rebuilt"] == {
        "kept": str(home / "fitlog.db.before-rebuild-2"),
        "lost_lines": 0,
        "from_tables": 0,
    }


def test_the_command_knows_a_log_that_sqlite_does_not(home: Path) -> None:
    home.mkdir()
    path = home / "fitlog.db"
    before = lived_in(path)
    data = bytearray(path.read_bytes())
    data[:16] = b"no longer SQLite"
    path.write_bytes(data)
    done = fitlog("doctor")
    assert done.code == 7
    assert "fitlog doctor --rebuild" in done.out
    assert of_json(fitlog("doctor --json"))["sets"] is None
    assert fitlog("doctor --rebuild").code == 0
    assert state(path) == before


def test_the_command_says_that_there_is_no_log_yet(home: Path) -> None:
    done = fitlog("doctor")
    assert done.code == 0
    assert "There is no log yet" in done.out
    assert fitlog("doctor --rebuild").code == 3
    assert not home.exists()


def test_the_command_warns_of_a_synced_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FITLOG_HOME", str(tmp_path / "Dropbox" / "fitlog"))
    done = fitlog("doctor")
    assert done.code == 0
    assert "synced by Dropbox" in done.err
    warned = of_json(fitlog("doctor --json"))["warnings"]
    assert isinstance(warned, list)
    assert len(warned) == 1


@pytest.mark.parametrize("make", [Path.touch, lambda path: path.write_bytes(b"x" * 9999)])
def test_another_file_is_not_rebuilt(home: Path, make: Callable[[Path], object]) -> None:
    home.mkdir()
    make(home / "fitlog.db")
    before = (home / "fitlog.db").read_bytes()
    with pytest.raises(FitlogError):
        rebuild(home / "fitlog.db")
    assert {one.name: one.read_bytes() for one in home.iterdir()} == {"fitlog.db": before}
