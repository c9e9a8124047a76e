"""Commands that are imported when they are called.

Building a command costs for each of its parameters, and its module for what it imports:
so the help of the whole program comes from this table, and only the command that was
called is loaded.
"""

from difflib import get_close_matches  # Typer has loaded it already
from importlib import import_module
from typing import TYPE_CHECKING, Any, ClassVar

import typer
from typer.core import TyperGroup

from fitlog.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Mapping

COMMANDS = {
    "start": "Start a session, with a title if you like.",
    "status": "What is going on: session, rest, what comes next and why.",
    "log": "Log a set: fitlog log kickback 12@15 left p2",
    "next": "Log the set that status proposes, or with changes.",
    "again": "Log the last set once more, or with changes.",
    "live": "The whole session on one screen.",
    "pace": "A metronome for a set: lower, hold, lift, hold.",
    "superset": "Exercises in turn: rest comes after the round.",
    "rest": "The clock between two sets: down, then up.",
    "edit": "Change a set that was logged.",
    "delete": "Delete sets.",
    "undo": "Take back the last command that wrote something.",
    "redo": "Do again what undo took back.",
    "note": "Write a note on the last set.",
    "setup": "Your own line about an exercise: machine, height, distance.",
    "show": "The guide of an exercise: setup, steps, tips, mistakes.",
    "list": "The exercises, or those for a muscle, with some equipment.",
    "search": "Exercises by what one would say: side of the hip, at home.",
    "similar": "What to do instead when the machine is taken.",
    "finish": "End the session: time, sets, records, muscles, last time.",
    "resume": "Reopen the session that was finished by mistake.",
    "cancel": "Drop the running session; undo brings it back.",
    "session": "Sessions: list, show, edit, move sets, delete.",
    "history": "What was done, by session.",
    "progress": "What is rising, what stalls, and by how much.",
    "records": "What you surpassed, when, and by how much.",
    "body": "Measurements of the body: weight, waist, their trend.",
    "report": "One page with charts, body map and records, for a browser.",
    "volume": "Hard sets of each muscle in a week, and what was not trained.",
    "calendar": "A year of training days, and the weeks that met a goal.",
    "goal": "What you want to reach: 3 sessions a week, 20 kg x 12.",
    "summary": "How your goals stand, the habit, the month, the records.",
    "remind": "Reminders of training days, for your calendar.",
    "import": "Bring in the log of another app, or one of fitlog.",
    "export": "The log as JSON Lines, CSV, or for another app.",
    "sql": "Ask the log in SQL, over its views.",
    "exercise": "Your own exercises: make, edit, bring in, rename, check.",
    "config": "The settings: list, get, set, unset, edit, path.",
    "doctor": "Check the log against its journal, and rebuild it.",
}
"""Every command and its one line of help, in the order of the program's help."""

MEANT = {
    **dict.fromkeys(("begin", "workout", "new"), "start"),
    **dict.fromkeys(("stop", "end", "done"), "finish"),
    **dict.fromkeys(("timer", "wait"), "rest"),
    "add": "log",
    "metronome": "pace",
}
"""Words that people type for a command, though they look like another one."""

PACKAGE = "fitlog.cli.commands"


class CommandGroup(TyperGroup):
    """The program: its commands come from COMMANDS, each from the module of its name."""

    table: ClassVar["Mapping[str, str]"] = COMMANDS

    def list_commands(self, ctx: typer.Context) -> list[str]:  # type: ignore[override]  # noqa: ARG002 - Click's
        """Return the names in the order of the table."""
        return [*self.table, *self.commands]

    def get_command(self, ctx: typer.Context, cmd_name: str) -> "typer.core.TyperCommand | None":  # type: ignore[override]
        """Import and build the command of that name; None if there is none."""
        if cmd_name not in self.table:
            return super().get_command(ctx, cmd_name)  # type: ignore[return-value]
        module = import_module(f"{PACKAGE}.{cmd_name}")
        return typer.main.get_command(module.app)  # type: ignore[return-value]

    def resolve_command(self, ctx: typer.Context, args: list[str]) -> Any:  # type: ignore[override]  # noqa: ANN401 - Click's
        """Return the command that the words begin with; an unknown one names its like."""
        name = args[0]
        if name in self.table or name.startswith("-"):
            return super().resolve_command(ctx, args)
        like = [MEANT[name]] if name in MEANT else get_close_matches(name, self.table, 1)
        hint = f"Did you mean fitlog {like[0]}?" if like else "See: fitlog --help"
        raise UsageError(f'no command "{name}"', unchanged="Nothing was done.", hint=hint)

    def format_commands(self, ctx: typer.Context, formatter: object) -> None:  # type: ignore[override]  # noqa: ARG002 - Click's
        """Write the list of commands from the table alone, so that help loads none of them."""
        with formatter.section("Commands"):  # type: ignore[attr-defined]
            formatter.write_dl(list(self.table.items()))  # type: ignore[attr-defined]
