"""The suite cannot reach the real directories, and every command is told of."""

from pathlib import Path

import platformdirs
import pytest
import typer

from fitlog import paths
from fitlog.cli.group import COMMANDS
from fitlog.cli.main import app
from running import Clock, fitlog

ROOT = Path(__file__).parents[1]


def test_a_test_cannot_open_the_real_log(monkeypatch: pytest.MonkeyPatch, home: Path) -> None:
    assert paths.log_file().parent == home
    monkeypatch.delenv("FITLOG_HOME")
    for directory in (paths.data_dir, paths.config_dir, paths.cache_dir):
        with pytest.raises(pytest.fail.Exception, match="the person who runs it"):
            directory()


def test_the_directories_are_the_platforms_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("FITLOG_HOME")
    for name in ("user_data_dir", "user_config_dir", "user_cache_dir"):
        monkeypatch.setattr(platformdirs, name, lambda *_args, name=name, **_more: f"/{name}")
    assert paths.log_file() == Path("/user_data_dir/fitlog.db")
    assert paths.user_exercises_dir() == Path("/user_config_dir/exercises")
    assert paths.cache_dir() == Path("/user_cache_dir")


# They open an editor, or need a screen.
_FOR_A_TERMINAL = {"config edit", "exercise edit", "live"}
# What they take away the later examples show.
_TAKEN_BACK = {"next", "superset", "cancel", "session move", "session delete"}


def _commands() -> list[str]:
    """Return every command line that can be called, groups opened."""
    group = typer.main.get_command(app)
    context = group.make_context("fitlog", [], resilient_parsing=True)
    lines = []
    for name in COMMANDS:
        command = group.get_command(context, name)  # type: ignore[attr-defined]
        inner = getattr(command, "commands", {})
        lines += [f"{name} {each}" for each in inner] or [name]
    return lines


def _examples() -> dict[str, str]:
    """Return each command's help."""
    return {line: fitlog(f"{line} --help").out for line in _commands()}


def test_each_help_has_an_example_with_its_real_output(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT)
    clock = Clock()
    for line, text in _examples().items():
        if line in _FOR_A_TERMINAL:
            continue
        shown = text.partition(f"  $ fitlog {line}")
        assert shown[1], f"{line}: no example in its help"
        command, *rest = (shown[1] + shown[2]).partition("\nOptions:")[0].splitlines()
        result = fitlog(command.strip().removeprefix("$ fitlog "), clock)
        said = result.both.replace(str(home), "~").replace(str(ROOT), "~").rstrip("\n")
        actual = [row.rstrip() for row in said.splitlines()]
        told = [row.removeprefix("  ") for row in rest]
        if "..." in told:
            actual = [*actual[: told.index("...")], "..."]
        assert told[: len(actual)] == actual, line
        assert not "".join(told[len(actual) : len(actual) + 1]), line
        assert result.code == 0, line
        if line in _TAKEN_BACK:
            fitlog("undo", clock)


@pytest.mark.parametrize("name", COMMANDS)
def test_each_command_is_in_the_docs(name: str) -> None:
    pages = [ROOT / "README.md", *(ROOT / "docs").glob("*.md")]
    assert any(f"fitlog {name}" in page.read_text(encoding="utf-8") for page in pages)


def test_the_table_of_commands_fits_the_screen() -> None:
    assert all(len(line) <= 68 for line in COMMANDS.values())
    assert all(line.endswith(".") or ":" in line for line in COMMANDS.values())


def test_a_fitlog_that_asks_for_nothing_prints_its_version() -> None:
    assert fitlog("--version").out.startswith("fitlog 0.")
