"""Strange surroundings: a result or one line, never a traceback."""

import contextlib
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from processes import FITLOG, environment, run, told_once, two_at_a_time

from fitlog.store.doctor import examine
from logs import NOTE_COLUMN, state

pytestmark = pytest.mark.slow

STRANGE = {
    "ASCII": {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONIOENCODING": "ascii"},
    "ASCII locale": {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
    "Latin-1": {"PYTHONIOENCODING": "latin-1"},
    "UTF-16": {"PYTHONIOENCODING": "utf-16"},
    "no such locale": {"LC_ALL": "xx_YY.nothing"},
    "20 columns": {"COLUMNS": "20"},
    "1 column": {"COLUMNS": "1"},
    "no columns": {"COLUMNS": "0"},
    "a million columns": {"COLUMNS": "1000000"},
    "words for columns": {"COLUMNS": "wide", "LINES": "-1"},
    "dumb terminal": {"TERM": "dumb"},
    "no terminal": {"TERM": ""},
    "forced colour": {"FORCE_COLOR": "1"},
    "no colour": {"NO_COLOR": "1", "FORCE_COLOR": "1"},
    "a zone that is none": {"TZ": "Mars/Phobos"},
    "a zone that is a file": {"TZ": ":/etc/passwd"},
    "an empty zone": {"TZ": ""},
    "half hours": {"TZ": "Asia/Kathmandu"},
    "the last day line": {"TZ": "Pacific/Kiritimati"},
    "no pager": {"PAGER": "", "FITLOG_PAGER": "/does/not/exist"},
    "no PATH": {"PATH": ""},
    "no HOME": {"HOME": ""},
}
NOTE = "Ærlig \N{WEIGHT LIFTER}"
READING = (
    (),
    ("history",),
    ("history", "--json"),
    ("show", "kickback"),
    ("progress", "kickback"),
)


@pytest.mark.parametrize("strange", STRANGE.values(), ids=STRANGE)
def test_strange_surroundings_change_the_looks_only(home: Path, strange: dict[str, str]) -> None:
    env = environment(home, **strange)

    def shown(*words: str) -> None:
        done = run(home, *words, env=env)
        assert done.returncode == 0, (words, done.stderr)
        assert b"Traceback" not in done.stderr
        assert done.stdout

    shown("log", "kickback", "12@15", "left", "--note", NOTE)
    assert [row[NOTE_COLUMN] for row in state(home / "fitlog.db")["sets"]] == [NOTE]
    with two_at_a_time() as pool:
        for _ in pool.map(lambda words: shown(*words), READING):
            pass
    shown("undo")
    assert examine(home / "fitlog.db").findings == ()


@pytest.mark.parametrize("zone", ["UTC+99", "UTC-25", "XYZ+19"])
def test_a_zone_that_no_place_has_is_refused(home: Path, zone: str) -> None:
    for words in (("log", "kickback", "12@15"), ("log", "kickback", "12@15", "--at", "10:00")):
        done = run(home, *words, env=environment(home, TZ=zone))
        assert done.returncode == 1
        assert zone in told_once(done)
    assert not (home / "fitlog.db").exists()


@pytest.mark.parametrize(
    "name",
    ["relative", "with spaces in it", "q?mode=memory&cache=shared", "p%41%00", "h#ash", "ærlig 腹",
     "file:x", "a\\b", "-rf", "quo'te\"", "new\nline", "~", "no-utf8-\udcff"],
)  # fmt: skip
def test_the_log_is_in_the_home_that_was_named(tmp_path: Path, name: str) -> None:
    env = environment(tmp_path, FITLOG_HOME=name)
    for words in (("log", "kickback", "12@15"), ("history",), ("doctor",), ("doctor", "--rebuild")):
        done = subprocess.run(
            [*FITLOG, *words], cwd=tmp_path, env=env, capture_output=True, check=False
        )
        assert done.returncode == 0, done.stderr
    assert [one.name for one in tmp_path.iterdir()] == [name]
    assert examine(tmp_path / name / "fitlog.db")[:2] == ((), 1)


def test_without_home_the_password_file_tells_or_a_line_does(tmp_path: Path) -> None:
    if os.name != "posix" or os.geteuid() != 0 or shutil.which("setpriv") is None:
        pytest.skip("only root can become someone without a home")
    env = environment(tmp_path)
    del env["FITLOG_HOME"]
    for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"):
        env.pop(name, None)
    # Someone whom the password file does not know, who may still read the interpreter.
    stranger = ("--reuid", "12345", "--clear-groups", "--inh-caps", "+dac_read_search")
    able = ("setpriv", *stranger, "--ambient-caps", "+dac_read_search")
    for words in (("log", "kickback", "12@15"), ("history",), ("show", "kickback"), ("doctor",)):
        done = subprocess.run(
            [*able, *FITLOG, *words], cwd=tmp_path, env=env, capture_output=True, check=False
        )
        if b"setpriv" in done.stderr:
            pytest.skip(done.stderr.decode())
        assert done.returncode == 1
        assert "FITLOG_HOME" in told_once(done)
    assert list(tmp_path.iterdir()) == []


def test_a_home_that_is_a_file_is_one_line(tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.write_text("not a directory", encoding="utf-8")
    done = run(home, "log", "kickback", "12@15")
    assert done.returncode in {6, 7}  # whichever file of it is missed first
    told_once(done)
    assert home.read_text(encoding="utf-8") == "not a directory"


@pytest.mark.parametrize("redirected", ["<&-", "</dev/null"])
def test_no_standard_input_is_one_line(home: Path, redirected: str) -> None:
    for words in ("log", "log -"):
        done = subprocess.run(
            ["sh", "-c", f"'{sys.executable}' -m fitlog {words} {redirected}"],
            env=environment(home),
            capture_output=True,
            check=False,
        )
        assert done.returncode == 2
        assert "Nothing was logged." in told_once(done)
    assert not (home / "fitlog.db").exists()


def test_an_interruption_while_lines_are_typed_logs_nothing(home: Path) -> None:
    process = subprocess.Popen(
        [*FITLOG, "log", "-"],
        env=environment(home),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        # What started the tests may ignore Ctrl-C; a shell does not.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # noqa: PLW1509 - no threads
    )
    assert process.stdin is not None
    process.stdin.write(b"kickback 12@15\n")
    process.stdin.flush()
    waits_for_input(process)
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=30)
    assert process.returncode == 130
    assert (out, err.strip()) == (b"", b"")
    assert not (home / "fitlog.db").exists()


def waits_for_input(process: subprocess.Popen[bytes]) -> None:
    """Wait until the process reads its input, as far as the system tells."""
    call = Path(f"/proc/{process.pid}/wchan")
    until = time.monotonic() + 10
    while time.monotonic() < until:
        with contextlib.suppress(OSError):
            if "pipe" in call.read_text(encoding="ascii"):
                return
        time.sleep(0.05)
        if time.monotonic() > until - 8.5 and not call.exists():
            return
