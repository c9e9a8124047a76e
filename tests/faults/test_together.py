"""Many at once: none lost, none twice, none refused."""

import subprocess
import time
from collections.abc import Sequence
from pathlib import Path

import pytest
from processes import FITLOG, environment, run, script

from fitlog.store.doctor import examine
from logs import NOTE_COLUMN, state

pytestmark = pytest.mark.slow

# Waits for the file `go`, so that all begin together; says what was acknowledged.
LOGGING = """
import sys, time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from fitlog.errors import FitlogError
from fitlog.store import Entry, Log
from fitlog.training.sets import PerformedSet
path, name, count = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
while not (path.parent.parent / "go").exists():
    time.sleep(0.001)
for number in range(count):
    one = PerformedSet(reps=5, note=f"{name}-{number}")
    try:
        log = Log.open(path)
        try:
            log.append([Entry("plank", (one,), datetime.now(UTC))], "log", timedelta(hours=4))
        finally:
            log.close()
    except FitlogError as error:
        print(error, file=sys.stderr)
    else:
        print(one.note, flush=True)
"""


def all_said(processes: Sequence[subprocess.Popen[bytes]]) -> tuple[list[str], str]:
    """Let processes end; return the lines they printed, and their errors as one text."""
    ended = [process.communicate() for process in processes]
    out = [line.decode() for out, _ in ended for line in out.splitlines()]
    return out, b"".join(err for _, err in ended).decode()


def notes(path: Path) -> list[object]:
    return [row[NOTE_COLUMN] for row in state(path)["sets"]]


@pytest.mark.parametrize(("processes", "sets"), [(8, 25), (24, 10)], ids=["8 x 25", "24 x 10"])
@pytest.mark.parametrize("there", [True, False], ids=["one log", "no log yet"])
def test_sets_logged_at_once_are_all_there_once(
    home: Path, processes: int, sets: int, *, there: bool
) -> None:
    path = home / "fitlog.db"
    home.mkdir()
    if there:
        assert run(home, "log", "kickback", "12@15").returncode == 0
    started = [script(home, LOGGING, str(path), str(name), str(sets)) for name in range(processes)]
    time.sleep(0.3)
    (home.parent / "go").touch()
    said, errors = all_said(started)
    assert errors == ""
    assert len(said) == len(set(said)) == processes * sets
    assert sorted(map(str, notes(path))) == sorted([*said, *[""] * there])
    assert examine(path).findings == ()
    assert {one.name for one in home.iterdir()} <= {"fitlog.db", "cache"}


def test_commands_at_once_are_all_there_once(home: Path) -> None:
    shell = 'for n in 1 2 3 4 5; do "$0" "$@" --note "$$-$n" >&2 && echo "$$-$n"; done'
    started = [
        subprocess.Popen(
            ["sh", "-c", shell, *FITLOG, "log", "kickback", "12@15"],
            env=environment(home),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        for _ in range(8)
    ]
    said, errors = all_said(started)
    assert "fitlog: " not in errors
    assert len(said) == 40
    assert sorted(map(str, notes(home / "fitlog.db"))) == sorted(said)
    assert examine(home / "fitlog.db").findings == ()


def test_the_doctor_raises_no_alarm_while_others_write(home: Path) -> None:
    path = home / "fitlog.db"
    assert run(home, "log", "kickback", "12@15").returncode == 0
    started = [script(home, LOGGING, str(path), str(name), "40") for name in range(2)]
    (home.parent / "go").touch()
    looked = 0
    while any(process.poll() is None for process in started):
        assert examine(path).findings == ()
        looked += 1
    said, errors = all_said(started)
    assert errors == ""
    assert len(said) == 80
    assert looked > 3


def test_a_rebuild_while_others_write_loses_nothing_that_was_acknowledged(home: Path) -> None:
    path = home / "fitlog.db"
    assert run(home, "log", "kickback", "12@15").returncode == 0
    started = [script(home, LOGGING, str(path), str(name), "100") for name in range(3)]
    (home.parent / "go").touch()
    rebuilt = 0
    while any(process.poll() is None for process in started):
        rebuilt += run(home, "doctor", "--rebuild").returncode == 0
    said, errors = all_said(started)
    assert rebuilt > 1
    assert errors == ""
    assert sorted(map(str, notes(path))) == sorted([*said, ""])
    assert examine(path).findings == ()
