"""Between the values of training and the records of the log.

A record's body is a flat mapping of column to value without the columns that are NULL or
at their default: what the journal keeps as JSON, and what the tables hold.
"""

from datetime import date, datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any

from fitlog.store.writing import damaged
from fitlog.training.load import Base, Load, Unit
from fitlog.training.sets import Effort, LoggedSet, Pause, PerformedSet, SetKind, Side, Tempo

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable
    from pathlib import Path

Body = dict[str, Any]
"""Column to value: str, int, or absent."""

MEASURED = (
    "kind",
    "reps",
    "load_text",
    "load_unit",
    "load_grams",
    "load_base",
    "implements",
    "side",
    "pause_ms",
    "pause_at",
    "tempo",
    "rpe_tenths",
    "rir_tenths",
    "duration_ms",
    "distance_m",
    "chain",
    "rest_ms",
    "superset",
    "block",
    "pinned",
    "note",
)
"""The columns of what was performed; the others say when, where and of what."""

WHEN = ("at_ms", "offset_minutes", "zone", "day", "untimed")

_MEASURED_OF_S = ", ".join(f"s.{column}" for column in MEASURED)
SELECT_SETS = f"""
SELECT s.uuid, o.uuid, e.slug, s.at_ms, s.offset_minutes, s.day, s.untimed,
       {_MEASURED_OF_S}
  FROM logged_set s JOIN session o ON o.id = s.session JOIN exercise e ON e.id = s.exercise
"""
"""Every reader of sets begins so, and ends in `logged_set(row)`."""

_EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)  # noqa: UP017 - datetime.UTC is the same object
_OFFSETS: dict[int, timezone] = {}


def identity(record: bytes) -> str:
    """Return a record's id as people and programs see it: 32 hexadecimal digits."""
    return record.hex()


def milliseconds(at: datetime) -> int:
    """Return the instant of an aware datetime as UTC milliseconds."""
    return (at - _EPOCH) // timedelta(milliseconds=1)


def instant(at_ms: int, offset_minutes: int) -> datetime:
    """Return UTC milliseconds as an aware datetime at the offset where they were lived."""
    zone = _OFFSETS.get(offset_minutes)
    if zone is None:
        zone = _OFFSETS[offset_minutes] = timezone(timedelta(minutes=offset_minutes))
    return (_EPOCH + timedelta(milliseconds=at_ms)).astimezone(zone)


def when_body(at: datetime, zone: str) -> Body:
    """Return the columns of an instant: UTC, offset, zone and the day as it was lived."""
    offset = at.utcoffset() or timedelta(0)
    return {
        "at_ms": milliseconds(at),
        "offset_minutes": offset // timedelta(minutes=1),
        "zone": zone,
        "day": at.date().isoformat(),
    }


def performed_body(performed: PerformedSet) -> Body:
    """Return the columns of what was performed, without those that say nothing."""
    load, pause, effort = performed.load, performed.pause, performed.effort
    body: Body = {
        "kind": performed.kind.value,
        "reps": performed.reps,
        "side": performed.side and performed.side.value,
        "pause_ms": pause and pause.milliseconds,
        "pause_at": pause and pause.at,
        "tempo": performed.tempo and str(performed.tempo),
        "duration_ms": performed.duration_ms,
        "distance_m": performed.distance_m,
        "chain": "+".join(map(str, performed.chain)) or None,
        "rest_ms": performed.rest_ms,
        "superset": performed.superset,
        "block": performed.block,
        "pinned": 1 if performed.pinned else None,
        "note": performed.note or None,
    }
    if load:
        body |= {"load_text": load.text, "load_unit": load.unit.value, "load_grams": load.grams}
        body |= {"load_base": load.base.value, "implements": load.implements}
    if effort:
        body[f"{effort.scale}_tenths"] = effort.tenths
    return {column: value for column, value in body.items() if value is not None}


def logged_sets(rows: "Iterable[tuple[Any, ...]]", path: "Path") -> tuple[LoggedSet, ...]:
    """Return the sets of rows of SELECT_SETS; raises DamagedLogError."""
    try:
        return tuple(map(logged_set, rows))
    except (ValueError, TypeError, AttributeError, OverflowError) as error:
        # What is written is checked, so only damage can put it there.
        raise damaged(path, f"a set cannot be read ({error})") from error


def day_of(text: str) -> date:
    """Return a day as the log writes it; raises DamagedLogError."""
    try:
        return date.fromisoformat(text)
    except (ValueError, TypeError) as error:
        raise damaged(None, f"{text!r} is no day") from error


def logged_set(row: "tuple[Any, ...] | sqlite3.Row") -> LoggedSet:
    """Return the set of a row of SELECT_SETS; its short id is not known yet (0)."""
    record, session, slug, at_ms, offset, day, untimed, *measured = row
    return LoggedSet(
        id=identity(record),
        short=0,
        session_id=identity(session),
        exercise=slug,
        at=instant(at_ms, offset),
        day=date.fromisoformat(day),
        performed=_performed(*measured),
        timed=not untimed,
    )


def in_order(sets: "Iterable[LoggedSet]") -> tuple[LoggedSet, ...]:
    """Return sets in the order they were done; those of one instant in the order logged."""
    return tuple(sorted(sets, key=lambda one: (one.at, one.id)))


def set_of_body(record: bytes, body: Body) -> LoggedSet:
    """Return the set of a journal's body."""
    measured = [body.get(column) for column in MEASURED[:-1]]
    session = bytes.fromhex(body["session"])
    when = (body["at_ms"], body["offset_minutes"], body["day"], body.get("untimed"))
    return logged_set((record, session, body["exercise"], *when, *measured, body.get("note", "")))


def _performed(  # noqa: PLR0913, PLR0917 - a row's columns, in the order of MEASURED
    kind: str,
    reps: int | None,
    load_text: str | None,
    load_unit: str | None,
    load_grams: int | None,
    load_base: str | None,
    implements: int | None,
    side: str | None,
    pause_ms: int | None,
    pause_at: str | None,
    tempo: str | None,
    rpe_tenths: int | None,
    rir_tenths: int | None,
    duration_ms: int | None,
    distance_m: int | None,
    chain: str | None,
    rest_ms: int | None,
    superset: int | None,
    block: int | None,
    pinned: int | None,
    note: str,
) -> PerformedSet:
    return PerformedSet(
        kind=SetKind(kind),
        reps=reps,
        load=_load(load_text, load_unit, load_grams, load_base, implements),
        side=Side(side) if side else None,
        pause=None if pause_ms is None else Pause(milliseconds=pause_ms, at=pause_at or ""),
        tempo=_tempo(tempo) if tempo else None,
        effort=_effort(rpe_tenths, rir_tenths),
        duration_ms=duration_ms,
        distance_m=distance_m,
        chain=tuple(map(int, chain.split("+"))) if chain else (),
        rest_ms=rest_ms,
        superset=superset,
        block=block,
        pinned=bool(pinned),
        note=note,
    )


def _load(
    text: str | None,
    unit: str | None,
    grams: int | None,
    base: str | None,
    implements: int | None,
) -> Load | None:
    if text is None or unit is None or base is None or implements is None:
        return None
    return Load(text=text, unit=Unit(unit), grams=grams, base=Base(base), implements=implements)


def _tempo(text: str) -> Tempo:
    fields = [None if field == "X" else int(field) for field in text.split("-")]
    lowering, bottom, lifting, top = fields
    return Tempo(lowering=lowering, bottom=bottom, lifting=lifting, top=top)


def _effort(rpe_tenths: int | None, rir_tenths: int | None) -> Effort | None:
    if rpe_tenths is not None:
        return Effort(scale="rpe", tenths=rpe_tenths)
    return None if rir_tenths is None else Effort(scale="rir", tenths=rir_tenths)
