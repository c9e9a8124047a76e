"""Narrow, plain, coloured and piped: every command at every width, and no trace of a trace."""

import io
import os
from unittest import mock

import pytest

from fitlog.cli.context import Desk
from fitlog.cli.main import main
from fitlog.view.screen import Screen
from running import START, Clock, fitlog

LINES = [
    "",
    "log kickback 12@17.5 left p2 --note 'strap on the second hole from the left'",
    "again right 11 rpe9",
    "history",
    "show kickback",
    "show kickback --short",
    "progress",
    "progress kickback",
    "list",
    "list --counts",
    "search side of the hip",
    "similar kickback",
    "config list",
    "undo",
]


@pytest.fixture
def trained() -> None:
    clock = Clock()
    for day in ("2026-11-10", "2026-11-14", "2026-11-18"):
        fitlog(f'log kickback 12@15 left p2, 12@15 right p2 --at "{day} 18:00"', clock)


@pytest.mark.parametrize("width", [120, 80, 40, 20])
@pytest.mark.parametrize("line", LINES, ids=lambda line: line.partition(" --note")[0] or "alone")
@pytest.mark.usefixtures("trained")
def test_no_line_is_wider_than_the_screen(
    line: str, width: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", str(width))
    result = fitlog(line)
    assert result.code == 0, result.err
    longest = max((len(row) for row in result.out.splitlines()), default=0)
    # A slug or a canonical set is not broken: it is there to be typed again.
    assert longest <= max(width, 40), result.out
    assert "\x1b" not in result.out


class _Tty(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("environ", "escapes"),
    [
        ({"TERM": "xterm-256color"}, True),
        ({"TERM": "dumb"}, False),
        ({"TERM": "xterm", "NO_COLOR": "1"}, True),
    ],
    ids=["terminal", "dumb", "no colour"],
)
@pytest.mark.usefixtures("trained")
def test_a_terminal_gets_styles_it_understands(
    environ: dict[str, str],
    escapes: bool,  # noqa: FBT001 - a column of the table
) -> None:
    out = _Tty()
    with mock.patch.dict(os.environ, environ), mock.patch("sys.stdout", out):
        assert main(["log", "kickback", "12@20", "left", "p2"], Desk(lambda: START)) == 0
        assert Screen.of(out, os.environ).terminal
    said = out.getvalue()
    assert ("\x1b[" in said) is escapes
    assert ("\x1b[32m" in said) is (escapes and "NO_COLOR" not in environ)
    assert "record" in said


@pytest.mark.usefixtures("trained")
def test_force_color_styles_a_pipe(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    assert "\x1b[1m" in fitlog("").out
