"""The record book: what was surpassed since a day, of one exercise or of all.

No history is read: what stood before comes as the few sets that matter, and of what was
done since only the sets that rise above those like them.
"""

from datetime import date, timedelta
from difflib import get_close_matches  # Typer has loaded it already
from typing import TYPE_CHECKING, NamedTuple

from fitlog.cli.reviewing import USUAL
from fitlog.errors import UsageError
from fitlog.store.record_marks import RecordMarks
from fitlog.store.review import start_of
from fitlog.training.next_record import RECENT_DAYS, next_records
from fitlog.training.personal_record import RecordKind
from fitlog.training.surpassed import session_surpassings, surpassings
from fitlog.view.records_values import Book, Broken

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from fitlog.cli.context import Desk
    from fitlog.training.exercise import Exercise
    from fitlog.training.next_record import NextRecord
    from fitlog.training.sets import LoggedSet

ALL = "all"
EVER = date(2, 1, 1)
"""A day before any that can be logged, whose start is a moment in every time zone."""

_ALSO = {
    "time": RecordKind.DURATION,
    "hold": RecordKind.DURATION,
    "lowering": RecordKind.TEMPO,
    "1rm": RecordKind.E1RM,
    "volume": RecordKind.SET_VOLUME,
    "session": RecordKind.SESSION_VOLUME,
    "weight": RecordKind.LOAD,
}
_PLACES = {kind: place for place, kind in enumerate(RecordKind)}


class Wanted(NamedTuple):
    """Which records: since a day, of a kind; None for all."""

    since: date
    kind: RecordKind | None = None


def kind_named(text: str | None) -> RecordKind | None:
    """Return the kind of record that people call so; raises UsageError with the nearest word."""
    if text is None:
        return None
    word = text.strip().lower().replace("-", "_").replace(" ", "_")
    known = {kind.value: kind for kind in RecordKind} | _ALSO
    if word in known:
        return known[word]
    like = get_close_matches(word, known, 1)
    meant = f"Did you mean {known[like[0]]}? " if like else ""
    raise UsageError(
        f'no kind of record "{text}"',
        unchanged="Nothing was done.",
        hint=f"{meant}There are {', '.join(RecordKind)}.",
    )


def day_since(desk: "Desk", text: str | None) -> date:
    """Return the day that `--since` says: 26 weeks ago without it, EVER for "all"."""
    if text is not None and text.strip().lower() == ALL:
        return EVER
    return desk.day(text) or desk.now.date() - USUAL


def book_of(desk: "Desk", exercise: "Exercise", wanted: Wanted) -> Book:
    """Return the records of one exercise, and what the next ones would be."""
    log = RecordMarks.of(desk.reader)
    start = start_of(wanted.since)
    stood = log.unbeaten(exercise.slug, start, desk.moved(exercise))
    sets = (*stood, *log.rising(exercise.slug, start))
    last_day = log.last_day(exercise.slug)
    coming: tuple[NextRecord, ...] = ()
    if last_day:
        recent = log.sets_from(exercise.slug, start_of(last_day - timedelta(days=RECENT_DAYS)))
        coming = _coming(desk, exercise, sets, recent)
    return _book(desk, _broken(desk, log, exercise, sets, wanted), wanted)._replace(
        exercise=exercise,
        coming=tuple(one for one in coming if wanted.kind in {None, one.record.kind}),
        last_day=last_day,
    )


def book_of_all(desk: "Desk", wanted: Wanted) -> Book:
    """Return the records of every exercise."""
    log = RecordMarks.of(desk.reader)
    start = start_of(wanted.since)
    rising = log.rising_of_all(start)
    found: list[Broken] = []
    for slug, exercise in desk.exercises(rising).items():
        sets = (*log.unbeaten(slug, start, desk.moved(exercise)), *rising[slug])
        found += _broken(desk, log, exercise, sets, wanted)
    return _book(desk, found, wanted)


def _coming(
    desk: "Desk",
    exercise: "Exercise",
    stood: "Iterable[LoggedSet]",
    recent: "Sequence[LoggedSet]",
) -> "tuple[NextRecord, ...]":
    unit, moved = desk.settings.unit, desk.moved_grams(exercise)
    return next_records(stood, recent, exercise, unit=unit, moved_grams=moved)


def _broken(
    desk: "Desk",
    log: RecordMarks,
    exercise: "Exercise",
    sets: "Iterable[LoggedSet]",
    wanted: Wanted,
) -> list[Broken]:
    """Return the records among the sets, oldest first, that are wanted."""
    moved = desk.moved(exercise)
    found = surpassings(sets, moved_grams=moved, formula=desk.settings.e1rm_formula)
    if wanted.kind in {None, RecordKind.SESSION_VOLUME}:
        found += session_surpassings(log.volumes_since(exercise.slug, wanted.since, moved))
    return [
        Broken(exercise, one)
        for one in found
        if one.record.day >= wanted.since and wanted.kind in {None, one.record.kind}
    ]


def _book(desk: "Desk", records: "Iterable[Broken]", wanted: Wanted) -> Book:
    return Book(
        tuple(_newest_first(records)),
        None if wanted.since == EVER else wanted.since,
        desk.now.date(),
        desk.settings.unit,
        desk.settings.e1rm_formula,
        wanted.kind,
    )


def _newest_first(records: "Iterable[Broken]") -> list[Broken]:
    """Return the records by day, exercise and set, the newest first; a whole session is last."""
    days: dict[tuple[date, str], list[Broken]] = {}
    for one in records:
        days.setdefault((one.surpassing.record.day, one.exercise.slug), []).append(one)
    # Of those of a day and an exercise the newest set decides.
    newest = sorted(days.items(), key=lambda own: (own[0][0], max(map(_moment, own[1]))))
    return [one for _, own in reversed(newest) for one in _by_set(own)]


def _by_set(records: "Iterable[Broken]") -> list[Broken]:
    known = sorted(records, key=lambda one: _PLACES[one.surpassing.record.kind])
    return sorted(known, key=_moment, reverse=True)


def _moment(one: Broken) -> tuple[float, str]:
    """Return where a record's set stands in the log, whose sets may share a moment."""
    logged = one.surpassing.record.set
    return (logged.at.timestamp(), logged.id) if logged else (0.0, "")
