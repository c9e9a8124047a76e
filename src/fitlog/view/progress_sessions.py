"""The sessions of an exercise as a table: best set, its value, how much was done, records.

By week or month, a row is such a period.
"""

from typing import TYPE_CHECKING, NamedTuple

from fitlog.training.moved import moved_on, work_volume
from fitlog.training.periods import Period
from fitlog.training.personal_record import VOLUMES, most_telling
from fitlog.training.series import SUMMED, Metric
from fitlog.training.sets import SetKind
from fitlog.view.days import plain_day
from fitlog.view.lines import BOLD, DIM, GREEN, styled, wrapped
from fitlog.view.phrases import volume
from fitlog.view.progress_table import Cell, columns, table_width
from fitlog.view.progress_values import records_of, within
from fitlog.view.progress_words import metric_name, point_text, set_text
from fitlog.view.record_phrases import NAMES
from fitlog.view.text import distance, duration, plural

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from fitlog.training.personal_record import Record
    from fitlog.training.series import Point
    from fitlog.training.sets import LoggedSet, Side
    from fitlog.view.progress_values import Review
    from fitlog.view.screen import Screen


_DAYS = {Period.SESSION: "day", Period.WEEK: "week of", Period.MONTH: "month"}
_HEADS = {Metric.TEMPO: "tension", Metric.VOLUME_LOAD: "volume"}


class _Row(NamedTuple):
    """One side of a session; `sets` and `total` are those of the session, on its first row."""

    day: str
    best: str
    value: str
    sets: str
    total: str
    records: str
    starred: bool


def sessions_table(review: "Review", screen: "Screen", last: int) -> list[str]:
    """Return the last sessions, the newest at the end; 0 for all. Stacked where it is narrow."""
    rows = [row for session in _sessions(review)[-last:] for row in _rows(review, session, screen)]
    cells = [_heads(review)]
    cells += [_cells(row) for row in rows]
    if table_width(cells) <= screen.width - 2:
        return columns(cells, screen, "  ")
    return [line for row in rows for line in _stacked(row, screen)]


def _heads(review: "Review") -> list[Cell]:
    names = (_HEADS.get(review.metric) or metric_name(review.metric), "sets", "total")
    numbers = [Cell(name, DIM, right=True) for name in names]
    best = "most of it" if review.metric in SUMMED else "best set"
    return [Cell(_DAYS[review.period], DIM), Cell(best, DIM), *numbers, Cell("records", DIM)]


def session_count(review: "Review") -> int:
    """Return how many sessions, or periods, there are."""
    return len(_sessions(review))


def _sessions(review: "Review") -> "list[list[tuple[Side | None, Point]]]":
    """Return the points of each session, oldest session first, in the order of the sides."""
    alone = review.period is Period.SESSION
    sessions: dict[object, list[tuple[Side | None, Point]]] = {}
    for strand in review.current:
        for point in strand.series.points:
            known = sessions.setdefault(point.set.session_id if alone else point.day, [])
            known.append((strand.series.key.side, point))
    return sorted(sessions.values(), key=lambda points: points[0][1].at)


def _rows(
    review: "Review", session: "list[tuple[Side | None, Point]]", screen: "Screen"
) -> "Iterable[_Row]":
    told: set[str] = set()
    for place, (side, point) in enumerate(_unlike(session)):
        records = most_telling(records_of(review, point, side))
        names = [NAMES[record.kind] for record in records if not told & {_identity(record)}]
        told |= {_identity(record) for record in records}
        starred = bool(names) and any(record.kind not in VOLUMES for record in records)
        sets = _work_sets(review, point) if not place else []
        yield _Row(
            day=_day(review, point) if not place else "",
            best=screen.text(set_text(point.set.performed, review)),
            value=point_text(point, review),
            sets=str(len(sets)) if sets else "",
            total=_total(review, sets) if sets else "",
            records=f"{_star(screen) if starred else ''}{', '.join(names)}",
            starred=starred,
        )


def _day(review: "Review", point: "Point") -> str:
    if review.period is Period.MONTH:
        return f"{point.day:%b %Y}"
    return plain_day(point.day, review.today)


def _unlike(session: "list[tuple[Side | None, Point]]") -> "Iterable[tuple[Side | None, Point]]":
    """Return the points without those of a set that stands for both sides a second time."""
    return {
        point.set.id: (side, point) for side, point in reversed(session)
    }.values().__reversed__()


def _identity(record: "Record") -> str:
    return f"{record.kind} {record.set.id if record.set else ''}"


def _star(screen: "Screen") -> str:
    return "★ " if screen.drawn else "* "


def _work_sets(review: "Review", point: "Point") -> "list[LoggedSet]":
    return [
        one
        for one in review.sets
        if within(review, point, one) and one.performed.kind is not SetKind.WARMUP
    ]


def _total(review: "Review", sets: "Sequence[LoggedSet]") -> str:
    """Return what the sets add up to: volume load, else the way, the time or the reps."""
    moved = review.moved_grams
    grams = sum(work_volume(one.performed, moved_on(moved, one.day)) for one in sets)
    if grams:
        return volume(grams, review.unit)
    performed = [one.performed for one in sets]
    metres = sum(one.distance_m or 0 for one in performed)
    if metres:
        return distance(metres)
    time = sum(one.duration_ms or 0 for one in performed)
    return duration(time) if time else plural(sum(one.reps or 0 for one in performed), "rep")


def _cells(row: _Row) -> list[Cell]:
    return [
        Cell(row.day),
        Cell(row.best),
        Cell(row.value, right=True),
        Cell(row.sets, right=True),
        Cell(row.total, right=True),
        Cell(row.records, GREEN if row.starred else ""),
    ]


def _stacked(row: _Row, screen: "Screen") -> list[str]:
    sets = plural(int(row.sets), "set") if row.sets else ""
    head = ", ".join(part for part in (row.day, sets, row.total) if part)
    lines = [styled(wrapped(head, screen.width, "  "), BOLD, screen)] if head else []
    lines.append(wrapped(f"{row.best}  {row.value}", screen.width, "    "))
    if row.records:
        records = wrapped(row.records, screen.width, "    ")
        lines.append(styled(records, GREEN if row.starred else DIM, screen))
    return lines
