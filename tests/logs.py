"""Logs to be damaged, filled and compared: what the tests of the store and of faults share."""

import sqlite3
from datetime import datetime, timedelta, timezone
from pathlib import Path

from fitlog.store import Entry, Log, Move
from fitlog.store.bringing import Coming
from fitlog.store.describing import describe
from fitlog.store.finishing import finish
from fitlog.store.goals import add_goal, change_goal, note_done
from fitlog.store.noting import note_block
from fitlog.store.own_files import Kept
from fitlog.store.rack import begin
from fitlog.store.setups import set_up
from fitlog.training.goal import GoalKind, LoggedGoal
from fitlog.training.goal_reading import read_goal
from fitlog.training.load import BODYWEIGHT, Load, Unit
from fitlog.training.past import PastSet, Record
from fitlog.training.sets import Effort, LoggedSet, Pause, PerformedSet, SetKind, Side, Tempo

NOW = datetime(2026, 11, 23, 18, 0, tzinfo=timezone(timedelta(hours=1)))
GAP = timedelta(hours=4)

_OF_GOALS = ("goals", "goal_entries")
State = dict[str, list[tuple[object, ...]]]
NOTE_COLUMN = -5
"""Where a set's note is among the columns of its view."""
SETUP_COLUMN = -2
"""Where a setup line's text is among those of its view."""


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


_ELSEWHERE = PastSet(
    id=bytes(15) + b"\x02",
    session=bytes(15) + b"\x01",
    exercise="barbell-bench-press",
    at_ms=1_600_000_000_000,
    offset_minutes=120,
    zone="Europe/Oslo",
    day="2020-09-13",
    untimed=False,
    performed=a_set(8, "60", rest_ms=90_000, superset=0),
)
FROM_ELSEWHERE = Coming(
    records=[
        Record(
            _ELSEWHERE.session,
            "session",
            {
                "day": "2020-09-13",
                "title": "Push",
                "note": "slept badly",
                "started_ms": 1_600_000_000_000,
                "ended_ms": 1_600_003_600_000,
                "offset_minutes": 120,
            },
        ),
        Record(
            bytes(15) + b"\x03",
            "exercise_note",
            {
                "session": _ELSEWHERE.session.hex(),
                "exercise": "barbell-bench-press",
                "block": 2,
                "text": "wide grip",
            },
        ),
        Record(
            bytes(15) + b"\x04",
            "body",
            {
                "at_ms": 1_600_000_000_000,
                "offset_minutes": 120,
                "zone": "",
                "day": "2020-09-13",
                "untimed": 1,
                "measure": "weight",
                "value_text": "72.4",
                "unit": "kg",
                "amount": 72_400,
            },
        ),
    ],
    sets=[
        _ELSEWHERE,
        _ELSEWHERE._replace(id=bytes(15) + b"\x05", performed=a_set(5, "60", block=2)),
        _ELSEWHERE._replace(id=bytes(15) + b"\x06", untimed=True),
    ],
)


GOALS = (
    LoggedGoal(
        "",
        0,
        "squat 140 kg x 5 by March",
        read_goal("barbell-back-squat 140 kg x 5 by 2027-03-31", NOW.date()),
        NOW.date(),
        "strength",
        "no rush",
    ),
    LoggedGoal(
        "", 0, "mobility 10 min a day", read_goal("mobility 10 min a day", NOW.date()), NOW.date()
    ),
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
    set_up(log, "barbell-back-squat", "rack 3", "setup")
    set_up(log, "barbell-back-squat", "rack 4", "setup")
    set_up(log, "barbell-back-squat", "the yellow rack", "setup", "Downtown")
    (newest,) = log.newest()
    log.replace(newest, a_set(99), "edit", Move(newest.at - timedelta(days=1), "", GAP))
    log.delete(log.newest(2), "delete")
    _at_the_rack(log)
    # A body that does not fit in a page.
    add(log, a_set(3, note="\N{WEIGHT LIFTER}" * 2000), at=NOW + timedelta(days=70))
    log.undo()
    log.redo()
    log.keep([Kept("exercises/old.toml", 'name = "Old"\n', None)], "exercise new old")
    log.keep([Kept("exercises/old.toml", None, 'name = "Old"\n')], "exercise merge")
    log.undo()
    log.bring_in(FROM_ELSEWHERE, "import", log.last_operation())
    for said in GOALS:
        goal = add_goal(log, said, "goal add")
        if said.goal.kind is GoalKind.COUNT:
            note_done(log, goal, NOW.date(), 5_000, "after work", "goal done")
            change_goal(log, goal._replace(dropped=NOW.date()), "goal drop")
    log.close()
    return state(path)


def _at_the_rack(log: Log) -> None:
    """Add a started session with a superset, a rest and pins; finish it and start another."""
    at = NOW - timedelta(days=80)
    begin(log, at, "Europe/Oslo", "Legs", "start Legs")
    pair = ("barbell-back-squat", "plank")
    first = Entry(pair[0], (a_set(note="wide", pinned=True, rest_ms=95_000),), at, "", pair)
    (squat,) = log.append([first], "log squat", GAP)
    plank = Entry("plank", (PerformedSet(duration_ms=60_000),), at + timedelta(minutes=3))
    log.append([plank], "log plank", GAP)
    note_block(log, squat, "seat up", "note", pinned=True)
    describe(log, squat.session_id, "note", note="good", rpe_tenths=70, pinned=True)
    finish(log, squat.session_id, at + timedelta(hours=1), "finish")
    begin(log, at + timedelta(days=2), "", "Push", "start Push")


def state(path: Path) -> State:
    """Return what the read API says of a log."""
    connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)
    try:
        return {
            "sets": connection.execute("SELECT * FROM v_sets ORDER BY id").fetchall(),
            "sessions": connection.execute("SELECT * FROM v_sessions ORDER BY id").fetchall(),
            "setups": connection.execute("SELECT * FROM v_setups ORDER BY id").fetchall(),
            **{
                name: _later(connection, name)
                for name in ("files", "exercise_notes", "body", *_OF_GOALS)
            },
        }
    finally:
        connection.close()


def _later(connection: sqlite3.Connection, name: str) -> list[tuple[object, ...]]:
    # Logs of earlier schemas have no such view.
    views = connection.execute("SELECT 1 FROM sqlite_master WHERE name = ?", (f"v_{name}",))
    if not views.fetchall():
        return []
    return connection.execute(f"SELECT * FROM v_{name} ORDER BY id").fetchall()  # noqa: S608 - ours
