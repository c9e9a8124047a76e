"""`fitlog doctor`: whether the log is whole, and making it whole again."""

from typing import TYPE_CHECKING, Annotated

import typer

from fitlog import paths
from fitlog.cli.commands import command_app
from fitlog.cli.options import Json, desk_of
from fitlog.errors import LogError
from fitlog.store.doctor import Diagnosis, examine
from fitlog.store.whereabouts import concerns
from fitlog.view.doctor import Health, Recovery, health_form, health_page, recovery_page
from fitlog.view.forms import dumped

if TYPE_CHECKING:
    from fitlog.cli.context import Desk

app = command_app()


@app.command()
def doctor(
    ctx: typer.Context,
    rebuild: Annotated[
        bool, typer.Option("--rebuild", help="Make the log anew from its journal.")
    ] = False,
    json: Json = False,
) -> None:
    """Compare the log with its journal, and rebuild it if asked to.

    A rebuild keeps the old file under another name. Exit code 7 where the log is damaged.

    \b
    $ fitlog doctor
    The log is sound: 1 set in 1 session.
      journal    41 lines of 29 operations, each as it was written
    ...
    """
    desk = desk_of(ctx)
    exists = paths.log_file().exists()
    recovery, diagnosis = _rebuilt() if rebuild else (None, examine(paths.log_file()))
    _say(desk, _health(diagnosis, exists=exists), recovery, json=json)
    if diagnosis.findings:
        raise typer.Exit(LogError.exit_code)


def _rebuilt() -> tuple[Recovery, Diagnosis]:
    from fitlog.store.rebuilding import rebuild  # noqa: PLC0415 - hardly ever

    made = rebuild(paths.log_file())
    return Recovery(str(made.kept), made.lost_lines, made.from_tables), made.diagnosis


def _health(diagnosis: Diagnosis, *, exists: bool) -> Health:
    settings = str(paths.config_file())
    return Health(str(paths.log_file()), *diagnosis, settings, exists)


def _say(desk: "Desk", health: Health, recovery: Recovery | None, *, json: bool) -> None:
    warnings = concerns(paths.data_dir())
    for warning in warnings:
        desk.warn(warning)
    if json:
        desk.say(dumped(health_form(health, warnings, recovery)))
    elif recovery:
        desk.say(recovery_page(health, recovery, desk.screen))
    else:
        desk.say(health_page(health, desk.screen))
