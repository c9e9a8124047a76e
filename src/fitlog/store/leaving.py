"""All that the log holds, record by record, in an order that depends on the records alone."""

from typing import TYPE_CHECKING, Any

from fitlog.store.tables import TABLES, row_body
from fitlog.training.past import Record

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from fitlog.store.reading import LogReader, Span

_PLACES = {
    "exercise_note": "WHERE o.uuid = ? ORDER BY e.slug, r.block, r.uuid",
    "set": "WHERE o.uuid = ? ORDER BY r.at_ms, r.uuid",
}


def records(log: "LogReader", span: "Span", exercise: str | None = None) -> "Iterator[Record]":
    """Yield each session with its notes and sets, then setup lines, goals, and measurements.

    Of a span only what lies in it, and no setup lines or goals; of one exercise its sessions,
    notes and sets alone. Sets are records of the kind "set" here.
    """
    for session in _sessions(log, span, exercise):
        yield session
        for kind, tail in _PLACES.items():
            for one in _told(log, kind, tail, (session.id,)):
                if exercise in {None, one.body["exercise"]}:
                    yield one
    if exercise is None:
        if span.since is None and span.until is None:
            yield from _told(log, "setup", "ORDER BY e.slug, r.gym, r.uuid")
            yield from _told(log, "goal", "ORDER BY r.since, r.uuid")
            yield from _told(log, "goal_entry", "ORDER BY r.day, r.uuid")
        yield from _body(log, span)


def _sessions(log: "LogReader", span: "Span", exercise: str | None) -> "Iterator[Record]":
    since, until = span.since or "", span.until or "9999"
    yield from _told(
        log,
        "session",
        """WHERE r.day BETWEEN ? AND ? AND (? IS NULL OR EXISTS (
             SELECT 1 FROM logged_set s JOIN exercise e ON e.id = s.exercise
              WHERE s.session = r.id AND e.slug = ?))
           ORDER BY r.day, coalesce(r.started_ms, (
             SELECT min(at_ms) FROM logged_set s WHERE s.session = r.id)), r.uuid""",
        (f"{since}", f"{until}", exercise, exercise),
    )


def _body(log: "LogReader", span: "Span") -> "Iterator[Record]":
    ends = (f"{span.since or ''}", f"{span.until or '9999'}")
    yield from _told(log, "body", "WHERE r.day BETWEEN ? AND ? ORDER BY r.at_ms, r.uuid", ends)


def _told(
    log: "LogReader", kind: str, tail: str, values: "Sequence[Any]" = ()
) -> "Iterator[Record]":
    table = TABLES[kind]
    for record, *row in log._rows(f"{table.select} {tail}", values):  # noqa: SLF001 - the same package's
        yield Record(record, kind, row_body(table.columns, row))
