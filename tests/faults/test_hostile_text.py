"""Text that means harm: stored as typed, shown harmlessly, bounded in one place."""

import json
import re
from pathlib import Path

import pytest
from processes import environment, run, told_once

from fitlog.store.doctor import examine
from fitlog.training.sets import MAX_TEXT
from logs import NOTE_COLUMN, SETUP_COLUMN, state
from running import Clock, fitlog

HOSTILE = {
    "rich markup": "[bold red]x[/bold red] [link=http://x]y[/link] [/] :smile:",
    "escape": "a\x1b[2J\x1b[31mred",
    "clipboard": "a\x1b]52;c;cm0gLXJm\x07b",
    "title": "a\x1b]0;title\x1b\\b",
    "C1": "a\x9b31m\x9d52;c;eA==\x9cb",
    "bell and backspace": "a\x07\x08\x08\x08\x7fb",
    "carriage return": "good\rbad",
    "bidi override": "a\u202egnp.exe\u202c \u2066x\u2069",
    "zero width": "a\u200b\ufeff\u2060b",
    "lines": "one\ntwo\r\nthree\u2028four\x85five",
    "tab": "a\tb",
    "quotes": "'\"`$(reboot); DROP TABLE logged_set; --",
    "percent and braces": "%s %(x)s {0} {x!r} \\x1b \\N{BELL}",
    "formula": '=HYPERLINK("http://x","y")',
    "unicode": "\N{WEIGHT LIFTER} Ærlig talt, 腹筋 נאָטיץ",
}
HARMFUL = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ud800-\udfff]"
)
HOW_SHOWN = (
    "",
    "history",
    "history --json",
    "history kickback",
    "show kickback",
    "show kickback --json",
    "progress",
    "progress kickback",
    "edit @1 11",
    "edit @1 11 --json",
    "setup kickback",
    "undo",
    "redo",
    "again left",
    "delete @1",
    "undo",
    "doctor",
)


def quoted(text: str) -> str:
    return "'" + text.replace("'", "'\\''") + "'"


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_text_is_stored_as_typed_and_shown_harmlessly(home: Path, text: str) -> None:
    clock = Clock()
    shown = [
        fitlog(f"log kickback 12@15 left --note {quoted(text)}", clock),
        fitlog(f"setup kickback {quoted(text)}", clock),
    ]
    (note,) = (row[NOTE_COLUMN] for row in state(home / "fitlog.db")["sets"])
    (setup,) = (row[SETUP_COLUMN] for row in state(home / "fitlog.db")["setups"])
    assert (note, setup) == (text, text)
    shown += [fitlog(line, clock) for line in HOW_SHOWN]
    shown.append(fitlog(f"log {quoted(text)} 12@15", clock))
    shown.append(fitlog(f"log kickback {quoted(text)}", clock))
    shown.append(fitlog(f"log kickback 12@15 --at {quoted(text)}", clock))
    for done in shown:
        assert done.code in {0, 3, 4, 5}, done.err
        assert not HARMFUL.search(done.both), done.both
    notes = [one["note"] for one in _sets(fitlog("history --json", clock).out)]
    assert text in notes
    assert examine(home / "fitlog.db").findings == ()


def _sets(out: str) -> list[dict[str, object]]:
    return [one for session in json.loads(out)["sessions"] for one in session["sets"]]


def test_the_name_of_an_exercise_is_text_too(home: Path) -> None:
    bundled = Path(__file__).parents[2] / "data" / "exercises" / "plank.toml"
    own = home / "exercises" / "plank.toml"
    own.parent.mkdir(parents=True)
    text = bundled.read_text(encoding="utf-8")
    own.write_text(
        re.sub(
            r"(?m)^name = .*$",
            'name = "Plank [b]\\\\u001b]52;c;eA==\\\\u0007 \\\\u202eknalp"',
            text,
        ),
        encoding="utf-8",
    )
    clock = Clock()
    for line in ("list", "show plank", "log plank 60s", "", "history", "progress", "undo"):
        done = fitlog(line, clock)
        assert not HARMFUL.search(done.both), (line, done.both)
        assert done.code in {0, 3, 6}


@pytest.mark.parametrize(
    "line",
    [
        "log kickback 12@15 --note {}",
        "log kickback --reps 12 --load 15 --note {}",
        "log kickback 12@15 --dry-run --note {}",
        "again --note {}",
        "edit @1 --note {}",
        "note {}",
        "setup kickback {}",
    ],
)
@pytest.mark.parametrize(
    ("text", "why"),
    [("x" * (MAX_TEXT + 1), f"at most {MAX_TEXT:,}"), ("x" * 100_000, "at most"),
     ("bad \udcff byte", "no UTF-8"), ("\ud800", "no UTF-8")],
    ids=["a letter too long", "a book", "bad bytes", "a lone surrogate"],
)  # fmt: skip
def test_text_that_cannot_be_kept_is_refused_with_the_bound(
    home: Path, line: str, text: str, why: str
) -> None:
    assert fitlog("log kickback 5@15").code == 0
    before = (home / "fitlog.db").read_bytes()
    done = fitlog(line.format(quoted(text)))
    assert (done.code, done.out) == (5, "")
    assert why in done.err
    assert "Nothing was written." in done.err
    assert len(done.err) < 300
    assert (home / "fitlog.db").read_bytes() == before


def test_the_longest_text_is_kept(home: Path) -> None:
    longest = "\N{WEIGHT LIFTER}" * MAX_TEXT
    assert fitlog(f"log kickback 5@15 --note {longest}").code == 0
    assert fitlog(f"setup kickback {longest}").code == 0
    said = state(home / "fitlog.db")
    assert [said["sets"][0][NOTE_COLUMN], said["setups"][0][SETUP_COLUMN]] == [longest] * 2


def test_bytes_of_an_argument_that_are_no_utf8_are_refused(home: Path) -> None:
    bad = b"strap \xff\xfe"
    unreadable: list[tuple[bytes, ...]] = [
        (b"log", b"kickback", b"12@15", b"--note", bad),
        (b"log", b"kickback", bad),
        (b"log", b"kickback", b"12@15", b"--at", bad),
        (b"setup", b"kickback", bad),
    ]
    unknown: list[tuple[bytes, ...]] = [
        (b"log", bad, b"12@15"),
        (b"show", bad),
        (b"history", bad),
        (b"edit", bad, b"12"),
    ]
    for words in unreadable:
        done = run(home, *words)
        assert done.returncode == 5, done.stderr
        assert "Traceback" not in done.stderr.decode()
    for words in unknown:
        done = run(home, *words)
        assert done.returncode in {3, 5}, done.stderr
        told_once(done)
    assert run(home, bad).returncode == 2
    assert run(home, "history", "--json").stdout.count(b'"sets"') == 0


def test_a_strange_name_that_still_finds_its_exercise_is_logged(home: Path) -> None:
    done = run(home, b"log", b"kickback\xff", b"12@15")
    assert done.returncode in {0, 3}
    assert "Traceback" not in done.stderr.decode()


@pytest.mark.parametrize(
    ("stdin", "code"),
    [
        (b"kickback 12@15 --note 'a\0b'\n", 0),
        (b"kickback 12@15 --note '\xff'\n", 5),
        (b"\xff\xfe\x00k\n", 3),
        (b"kickback 12@15 --note 'never ends\n", 2),
        (b"\0\0\0\0", 3),
        (b"\n\n# only a remark\n", 2),
        (b"", 2),
        (b"kickback 12@15\r\nkickback 12@15 left\r\n", 0),
        ("kickback 12@15 --note 'æ'\n".encode("utf-16"), 3),
    ],
    ids=["NUL", "no UTF-8", "noise", "open quote", "zeros", "remark", "nothing", "CRLF", "UTF-16"],
)
@pytest.mark.parametrize("locale", ["C", "C.UTF-8"])
def test_lines_are_all_read_or_none_is_logged(
    home: Path, stdin: bytes, code: int, locale: str
) -> None:
    done = run(home, "log", "-", stdin=stdin, env=environment(home, LC_ALL=locale))
    assert done.returncode == code, done.stderr
    if code:
        told_once(done)
        assert not (home / "fitlog.db").exists()
    else:
        assert all(row[NOTE_COLUMN] in {"", "a\0b"} for row in state(home / "fitlog.db")["sets"])
        assert b"\0" not in run(home, "history").stdout


@pytest.mark.parametrize(
    ("stdin", "bound"),
    [
        (b"kickback 12@15\n" * 400_000, "5,000,000"),
        (b"kickback 12@15 --note '" + b"x" * 10_000_000 + b"'\n", "5,000,000"),
        (b"kickback 12@15 --note '" + b"x" * 4_000_000 + b"'\n", "10,000"),
        (b"kickback 12@15 --note '" + b"x" * 3_000 + b"'\n", "2,000"),
    ],
    ids=["many lines", "10 MB", "a long line", "a long note"],
)
def test_a_flood_on_standard_input_is_refused_with_the_bound(
    home: Path, stdin: bytes, bound: str
) -> None:
    done = run(home, "log", "-", stdin=stdin)
    assert done.returncode in {2, 5}
    assert bound in told_once(done)
    assert not (home / "fitlog.db").exists()
