"""The README and every transcript, replayed: what they show is what fitlog prints.

A fenced `console` block holds commands behind `$ ` and, below each, its output; a last
line `[exit N]` shows a code other than 0. The blocks of a file run in order in one fresh
home, two minutes apart; `<!-- clock: 2026-11-20 18:00 -->` sets the clock.
"""

import os
import re
from datetime import UTC, datetime
from pathlib import Path
from unittest import mock

import pytest

from running import Clock, fitlog

ROOT = Path(__file__).parents[1]
FILES = [
    ROOT / "README.md",
    ROOT / "docs" / "commands.md",
    ROOT / "docs" / "moving-in.md",
    ROOT / "docs" / "rack.md",
    *sorted((ROOT / "tests" / "transcripts").glob("*.md")),
]
_PART = re.compile(r"(?ms)^<!-- clock: (?P<clock>[^>]+) -->$|^```console\n(?P<block>.*?)^```$")
_ID = re.compile(r'"id": "[0-9a-f]{32}"')
_COMMAND = re.compile(
    r"(?:printf '(?P<stdin>[^']*)' \| )?(?P<env>(?:[A-Z_]+=\S* )*)fitlog(?P<line>.*)"
)


def replayed(text: str) -> str:
    """Return a file's text with each command's output as it is now."""
    clock = Clock()

    def part(match: re.Match[str]) -> str:
        if match["clock"]:
            moment = datetime.strptime(match["clock"], "%Y-%m-%d %H:%M").replace(tzinfo=UTC)
            clock.now = moment
            return match[0]
        commands = [line for line in match["block"].splitlines() if line.startswith("$ ")]
        body = "".join(f"{line}\n{_output(line[2:], clock)}" for line in commands)
        return f"```console\n{body}```"

    return _PART.sub(part, text)


def _output(command: str, clock: Clock) -> str:
    match = _COMMAND.fullmatch(command)
    assert match, f"a transcript runs fitlog only: {command}"
    stdin = (match["stdin"] or "").replace("\\n", "\n")
    extra = dict(word.split("=", 1) for word in match["env"].split())
    with mock.patch.dict(os.environ, extra):
        result = fitlog(match["line"], clock, stdin)
    out = _ID.sub('"id": "..."', result.both)
    tail = f"[exit {result.code}]\n" if result.code else ""
    return out.rstrip("\n") + ("\n" if out.strip() else "") + tail


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_what_a_transcript_shows_is_what_fitlog_prints(
    path: Path, request: pytest.FixtureRequest, home: Path
) -> None:
    text = path.read_text(encoding="utf-8")
    now = replayed(text).replace(str(home), "~/fitlog")
    if request.config.getoption("--rewrite-transcripts"):
        path.write_text(now, encoding="utf-8")
    else:
        assert now == text


def test_each_transcript_holds_commands() -> None:
    for path in FILES[1:]:
        assert "\n$ fitlog" in path.read_text(encoding="utf-8"), path
