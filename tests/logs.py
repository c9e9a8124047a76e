"""Logs to be damaged, filled and compared: what the tests of the store and of faults share."""

import sqlite3
from datetime import datetime, timedelta, timezone
from pathlib import Path

from fitlog.store import Entry, Log, Move
from fitlog.store.own_files import Kept
from fitlog.training.load import BODYWEIGHT, Load, Unit
from fitlog.training.sets import Effort, LoggedSet, Pause, PerformedSet, SetKind, Side, Tempo

NOW = datetime(2026, 11, 23, 18, 0, tzinfo=timezone(timedelta(hours=1)))
GAP = timedelta(hours=4)

State = dict[str, list[tuple[object, ...]]]


def a_set(reps: int = 8, load: str = "60", **more: object) -> PerformedSet:
    return PerformedSet(reps=reps, load=Load.of(load, Unit.KG), **more)  # type: ignore[arg-type]


def add(
    log: Log, *sets: PerformedSet, at: datetime = NOW, slug: str = "barbell-back-squat"
) -> tuple[LoggedSet, ...]:
    return log.append([Entry(slug, sets, at, "Europe/Oslo")], f"log {slug}", GAP)


OF_ALL_KINDS = (
    a_set(12, "15", side=Side.LEFT, pause=Pause(milliseconds=2500, at="top"), note="æ [b]x[/b]"),
    a_set(5, "62.5", tempo=Tempo(lowering=3, bottom=1, lifting=None, top=0)),
    a_set(13, kind=SetKind.REST_PAUSE, chain=(8, 3, 2), effort=Effort(scale="rpe", tenths=95)),
    PerformedSet(reps=8, load=BODYWEIGHT, side=Side.EACH),
    PerformedSet(distance_m=2000, duration_ms=465_000),
)


def lived_in(path: Path) -> State:
    """Make a log with a history of every sort and return what it says."""
    log = Log.open(path)
    for week in range(8):
        add(log, *OF_ALL_KINDS, at=NOW + timedelta(days=7 * week))
        if week % 3 == 0:
            log.undo()
        if week % 6 == 0:
            log.redo()
    log.set_up("barbell-back-squat", "rack 3", "setup")
    log.set_up("barbell-back-squat", "rack 4", "setup")
    (newest,) = log.newest()
    log.replace(newest, a_set(99), "edit", Move(newest.at - timedelta(days=1), "", GAP))
    log.delete(log.newest(2), "delete")
    # A body that does not fit in a page.
    add(log, a_set(3, note="\N{WEIGHT LIFTER}" * 2000), at=NOW + timedelta(days=70))
    log.undo()
    log.redo()
    log.keep([Kept("exercises/old.toml", 'name = "Old"\n', None)], "exercise new old")
    log.keep([Kept("exercises/old.toml", None, 'name = "Old"\n')], "exercise merge")
    log.undo()
    log.close()
    return state(path)


def state(path: Path) -> State:
    """Return what the read API says of a log."""
    connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)
    try:
        return {
            "sets": connection.execute("SELECT * FROM v_sets ORDER BY id").fetchall(),
            "sessions": connection.execute("SELECT * FROM v_sessions ORDER BY id").fetchall(),
            "setups": connection.execute("SELECT * FROM v_setups ORDER BY id").fetchall(),
            "files": _files(connection),
        }
    finally:
        connection.close()


def _files(connection: sqlite3.Connection) -> list[tuple[object, ...]]:
    # Logs of schema 1 knew of none.
    views = connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'v_files'").fetchall()
    return connection.execute("SELECT * FROM v_files ORDER BY id").fetchall() if views else []
