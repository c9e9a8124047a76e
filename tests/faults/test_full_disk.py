"""No room, or an output that takes nothing: one line, and never "logged" if it was not."""

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from processes import FITLOG, environment, run, told_once

from fitlog.store.doctor import examine
from logs import NOTE_COLUMN, state

pytestmark = pytest.mark.slow

MOUNT = ("mount", "-t", "tmpfs", "-o", "size=700k,mode=700", "fitlog-test")


def notes(home: Path) -> list[object]:
    return [row[NOTE_COLUMN] for row in state(home / "fitlog.db")["sets"]]


def logged_until_refused(home: Path, limit: int | None = None) -> tuple[list[str], str]:
    """Log sets with long notes until one is refused; return those acknowledged, and the error."""
    before = ("prlimit", f"--fsize={limit}") if limit else ()
    acknowledged: list[str] = []
    for number in range(300):
        note = f"{number} {'x' * 1900}"
        lines = "".join(f"kickback 12@15 --note '{note}-{line}'\n" for line in range(6))
        done = run(home, "log", "-", stdin=lines.encode(), before=before)
        if done.returncode:
            assert done.returncode == 7
            assert done.stdout == b""
            return acknowledged, told_once(done)
        acknowledged += [f"{note}-{line}" for line in range(6)]
    pytest.fail("the disk never filled")


def assert_only_the_acknowledged(home: Path, acknowledged: list[str]) -> None:
    assert sorted(map(str, notes(home))) == sorted(acknowledged)
    assert examine(home / "fitlog.db").findings == ()
    done = run(home, "history", "--json")
    assert done.returncode == 0
    assert done.stdout.count(b'"note": "') == len(acknowledged)
    assert run(home).returncode == 0


def test_a_limit_on_the_size_of_files_refuses_a_set_and_keeps_the_others(home: Path) -> None:
    acknowledged, error = logged_until_refused(home, limit=300_000)
    assert len(acknowledged) > 6
    assert "Nothing was written." in error
    assert {path.name for path in home.iterdir()} <= {"fitlog.db", "cache"}
    assert_only_the_acknowledged(home, acknowledged)
    # Where there is room again, logging goes on.
    assert run(home, "log", "kickback", "12@15", "--note", "more").returncode == 0
    assert_only_the_acknowledged(home, [*acknowledged, "more"])


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    disk = tmp_path / "disk"
    disk.mkdir()
    done = subprocess.run([*MOUNT, disk], capture_output=True, check=False)
    if done.returncode:
        pytest.skip(f"a small disk cannot be mounted here: {done.stderr.decode().strip()}")
    try:
        yield disk
    finally:
        subprocess.run(["umount", disk], check=True)


def test_a_full_disk_refuses_a_set_and_keeps_the_others(small_disk: Path) -> None:
    acknowledged, error = logged_until_refused(small_disk)
    assert len(acknowledged) > 6
    assert "full" in error
    assert_only_the_acknowledged(small_disk, acknowledged)
    # Whether there is room enough for these is the disk's business; the log stays whole.
    for words in (["undo"], ["delete", "@1"]):
        done = run(small_disk, *words)
        assert done.returncode in {0, 7}
        assert examine(small_disk / "fitlog.db").findings == ()


def test_a_log_cannot_be_made_on_a_full_disk_and_nothing_is_left(small_disk: Path) -> None:
    with (small_disk / "ballast").open("wb") as ballast:
        while True:
            try:
                os.write(ballast.fileno(), b"x" * 4096)
            except OSError:
                break
    done = run(small_disk, "log", "kickback", "12@15")
    assert done.returncode == 7
    assert "full" in told_once(done) or "No space" in told_once(done)
    assert {path.name for path in small_disk.glob("fitlog.db*")} == set()


def test_a_rebuild_without_room_leaves_the_log_as_it_was(small_disk: Path) -> None:
    acknowledged, _ = logged_until_refused(small_disk)
    before = (small_disk / "fitlog.db").read_bytes()
    done = run(small_disk, "doctor", "--rebuild")
    assert done.returncode == 7
    told_once(done)
    assert (small_disk / "fitlog.db").read_bytes() == before
    assert {path.name for path in small_disk.glob("fitlog.db*")} == {"fitlog.db"}
    assert_only_the_acknowledged(small_disk, acknowledged)


# What standard output may be, and how a shell says it.
OUTPUTS = {"full": "> /dev/full", "closed": ">&-"}
WRITTEN = "The log was written before that"


def shell(home: Path, redirected: str, *words: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        ["bash", "-c", f'"$0" "$@" {redirected}', *FITLOG, *words],
        env=environment(home),
        capture_output=True,
        check=False,
    )


@pytest.mark.parametrize("redirected", OUTPUTS.values(), ids=OUTPUTS)
@pytest.mark.parametrize(
    "words",
    [("log", "kickback", "12@15"), ("log", "kickback", "12@15", "--json"), ("again",), ("undo",)],
    ids=" ".join,
)
def test_a_command_whose_echo_fails_says_whether_it_wrote(
    home: Path, redirected: str, words: tuple[str, ...]
) -> None:
    assert run(home, "log", "kickback", "5@15").returncode == 0
    before = notes(home)
    done = shell(home, redirected, *words)
    assert done.returncode == 1
    assert (WRITTEN in told_once(done)) == (len(notes(home)) != len(before))
    assert examine(home / "fitlog.db").findings == ()


@pytest.mark.parametrize("redirected", OUTPUTS.values(), ids=OUTPUTS)
@pytest.mark.parametrize(
    "words",
    [(), ("history",), ("history", "--json"), ("show", "kickback"), ("progress",), ("doctor",)],
    ids=" ".join,
)
def test_a_result_that_cannot_be_written_is_one_line(
    home: Path, redirected: str, words: tuple[str, ...]
) -> None:
    assert run(home, "log", "kickback", "5@15").returncode == 0
    done = shell(home, redirected, *words)
    assert done.returncode == 1
    assert WRITTEN not in told_once(done)


@pytest.mark.parametrize(
    "words",
    [("log", "kickback", "12@15"), ("history", "--json"), ("show", "kickback")],
    ids=" ".join,
)
def test_a_reader_that_leaves_early_is_no_error(home: Path, words: tuple[str, ...]) -> None:
    for reader in ("head -1", "true"):
        done = shell(home, f"| {reader}; exit ${{PIPESTATUS[0]}}", *words)
        assert (done.returncode, done.stderr) == (0, b"")
    if words[0] == "log":
        assert len(notes(home)) == 2


@pytest.mark.parametrize("redirected", ["2>&-", "2>/dev/full", ">&- 2>&-"])
def test_an_error_that_cannot_be_said_still_has_its_exit_code(home: Path, redirected: str) -> None:
    done = shell(home, redirected, "log", "kickback", "nonsense")
    assert done.returncode == (1 if ">&- " in redirected else 5)
    assert not (home / "fitlog.db").exists()
