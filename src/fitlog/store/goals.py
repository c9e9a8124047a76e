"""Goals in the log and what was done for them by hand: how they are asked for and written."""

import time
from typing import TYPE_CHECKING, Any

from fitlog.errors import NotFoundError
from fitlog.store.journal import Change, Journal, new_ids
from fitlog.store.rows import day_of, identity
from fitlog.store.tables import GOAL, TABLES, row_body
from fitlog.store.writing import damaged
from fitlog.training.goal import Goal, GoalKind, LoggedGoal, Period
from fitlog.training.load import Base, Load, Unit
from fitlog.training.sets import demand_text

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from fitlog.store.log import Log
    from fitlog.store.reading import LogReader
    from fitlog.store.rows import Body


def goals(log: "LogReader") -> tuple[LoggedGoal, ...]:
    """Return all goals there ever were, in the order they were added, those dropped among them.

    Raises DamagedLogError.
    """
    rows = log._rows(f"{TABLES['goal'].select} ORDER BY r.uuid")  # noqa: SLF001 - the same package's
    return tuple(
        _logged(row[0], number, row_body(GOAL, row[1:])) for number, row in enumerate(rows, start=1)
    )


def add_goal(log: "Log", goal: LoggedGoal, words: str) -> LoggedGoal:
    """Keep a new goal as one operation and return it with its id and number.

    Raises UnreadableError for a text that cannot be kept.
    """
    body = _body(goal)
    record = next(new_ids(_now_ms()))
    log._operate(words, lambda: iter([Change(record, "goal", None, body)]))  # noqa: SLF001 - the same package's
    return next(one for one in goals(log) if one.id == identity(record))


def change_goal(log: "Log", goal: LoggedGoal, words: str) -> None:
    """Make the goal of that id say what this one says, as one operation."""
    record, after = bytes.fromhex(goal.id), _body(goal)

    def changes() -> "Iterator[Change]":
        before = _demand(log, record)
        if before != after:
            yield Change(record, "goal", before, after)

    log._operate(words, changes)  # noqa: SLF001 - the same package's


def note_done(  # noqa: PLR0913, PLR0917 - an entry's parts
    log: "Log", goal: LoggedGoal, day: "date", amount: int, note: str, words: str
) -> None:
    """Keep what was done for a goal on a day, in thousandths of its unit, as one operation."""
    demand_text(note, "a note")
    body: Body = {"goal": goal.id, "day": day.isoformat(), "amount": amount}
    body |= {"note": note} if note else {}

    def changes() -> "Iterator[Change]":
        _demand(log, bytes.fromhex(goal.id))
        yield Change(next(new_ids(_now_ms())), "goal_entry", None, body)

    log._operate(words, changes)  # noqa: SLF001 - the same package's


def done_by_day(log: "LogReader", goal: str, since: "date") -> "list[tuple[date, int]]":
    """Return what was done for a goal (its id) by hand from a day on: (day, thousandths)."""
    rows = log._rows(  # noqa: SLF001 - the same package's
        """SELECT day, sum(amount) FROM goal_entry WHERE goal = ? AND day >= ?
            GROUP BY day ORDER BY day""",
        (goal, since.isoformat()),
    )
    return [(day_of(day), amount) for day, amount in rows]


def _demand(log: "Log", record: bytes) -> "Body":
    body = Journal(log._connection).body(record)  # noqa: SLF001 - the same package's
    if body is None:
        raise NotFoundError(
            "another fitlog took that goal back meanwhile", unchanged="Nothing was changed."
        )
    return body


def _body(logged: LoggedGoal) -> "Body":
    goal = logged.goal
    for text, what in ((logged.text, "a goal"), (logged.category, "a category")):
        demand_text(text, what)
    demand_text(logged.note, "a note")
    of_set = goal.kind is GoalKind.SET
    body: dict[str, Any] = {
        "text": logged.text,
        "kind": goal.kind.value,
        "name": None if of_set else goal.name or None,
        "exercise": goal.name if of_set else None,
        "amount": goal.amount,
        "unit": goal.unit or None,
        "period": goal.period and goal.period.value,
        **_load_body(goal.load),
        "reps": goal.reps,
        "duration_ms": goal.duration_ms,
        "distance_m": goal.distance_m,
        "category": logged.category or None,
        "note": logged.note or None,
        "since": logged.since.isoformat(),
        "until": goal.until and goal.until.isoformat(),
        "dropped": logged.dropped and logged.dropped.isoformat(),
    }
    return {column: value for column, value in body.items() if value is not None}


def _load_body(load: Load | None) -> dict[str, Any]:
    if load is None:
        return {}
    return {
        "load_text": load.text,
        "load_unit": load.unit.value,
        "load_grams": load.grams,
        "load_base": load.base.value,
    }


def goal_of(record: bytes, body: "Body") -> LoggedGoal:
    """Return the goal of a journal's body; raises DamagedLogError."""
    return _logged(record, 0, body)


def _logged(record: bytes, number: int, body: "Body") -> LoggedGoal:
    try:
        goal = Goal(
            GoalKind(body["kind"]),
            body.get("exercise") or body.get("name", ""),
            body.get("amount"),
            body.get("unit", ""),
            Period(body["period"]) if "period" in body else None,
            _load(body),
            body.get("reps"),
            body.get("duration_ms"),
            body.get("distance_m"),
            _day(body, "until"),
        )
    except (KeyError, ValueError, TypeError) as error:
        # What is written is checked, so only damage can put it there.
        raise damaged(None, f"a goal cannot be read ({error})") from error
    since, dropped = day_of(body["since"]), _day(body, "dropped")
    said = (body.get("category", ""), body.get("note", ""))
    return LoggedGoal(identity(record), number, body["text"], goal, since, *said, dropped)


def _load(body: "Body") -> Load | None:
    if "load_text" not in body:
        return None
    return Load(
        text=body["load_text"],
        unit=Unit(body["load_unit"]),
        grams=body["load_grams"],
        base=Base(body["load_base"]),
    )


def _day(body: "Body", key: str) -> "date | None":
    return day_of(body[key]) if key in body else None


def _now_ms() -> int:
    return time.time_ns() // 1_000_000
