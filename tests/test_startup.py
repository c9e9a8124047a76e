"""What a fresh interpreter loads: the path of a set stays free of what it does not need."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from warm import warmed

# Each of these costs a lifter milliseconds between sets, or belongs to another command.
HEAVY = {
    *("rich", "plotille", "pydantic", "tomllib", "tomli_w", "rapidfuzz"),
    *("platformdirs", "zoneinfo", "decimal", "asyncio", "readline", "pygments"),
}
_ASK = """
import json, sys
from fitlog.cli.main import main
from fitlog.cli.context import Desk
code = main(sys.argv[1:], Desk(words=sys.argv[1:]))
print(json.dumps([code, sorted(sys.modules)]))
"""


def loaded_by(*words: str) -> set[str]:
    """Run a command in a fresh interpreter; return the top-level modules it has loaded."""
    warmed(Path(os.environ["FITLOG_HOME"]))
    done = subprocess.run(
        [sys.executable, "-c", _ASK, *words], capture_output=True, text=True, check=True
    )
    code, modules = json.loads(done.stdout.splitlines()[-1])
    assert code == 0, done.stderr
    return set(modules)


@pytest.mark.parametrize(
    "words",
    [
        ("log", "kickback", "12@17.5", "left", "p2"),
        ("log", "bench", "3x8@60", "--note", "easy", "--json"),
        ("again", "10"),
        ("edit", "@1", "11@15"),
        ("undo",),
        ("history",),
        (),
    ],
    ids=" ".join,
)
def test_the_path_of_a_set_loads_nothing_heavy(words: tuple[str, ...]) -> None:
    loaded_by("log", "kickback", "12@15")  # makes the log and the index
    modules = loaded_by(*words)
    assert not {module.split(".")[0] for module in modules} & HEAVY


def test_only_the_command_that_was_called_is_loaded() -> None:
    modules = loaded_by("log", "kickback", "12@15", "--dry-run")
    commands = {name for name in modules if name.startswith("fitlog.cli.commands.")}
    assert commands == {"fitlog.cli.commands.log"}
    helped = {name for name in loaded_by("--help") if name.startswith("fitlog.cli.commands")}
    assert helped == set()
