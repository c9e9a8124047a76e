"""A report of the log: what is read for it, and the file that it becomes."""

import os
import webbrowser
from contextlib import contextmanager
from datetime import date, timedelta
from itertools import groupby
from operator import attrgetter
from pathlib import Path
from typing import TYPE_CHECKING

from fitlog.cli.record_keeping import Wanted, book_of_all
from fitlog.errors import FitlogError, NotFoundError, UsageError
from fitlog.store.report_data import ReportLog
from fitlog.training.personal_record import most_telling
from fitlog.training.report_series import (
    day_totals,
    estimate_factors,
    fitting_grain,
    strands_of,
    week_of,
)
from fitlog.training.volume import muscle_sets
from fitlog.view.days import plain_day
from fitlog.view.report.values import MUSCLE_WEEKS, Charted, Report
from fitlog.view.text import plural

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fitlog.cli.context import Desk
    from fitlog.store.report_data import Noted
    from fitlog.training.personal_record import Record
    from fitlog.training.volume import MuscleSets
    from fitlog.view.waiting import Waiting

STDOUT = Path("-")
_YEAR = timedelta(days=365)
_MOST_NOTES = 200
_RECORDS_A_DAY = 3
_UNCHANGED = "Nothing was written."
_STEPS = 4
"""What the progress bar counts: the sets, the charts, the records, the page."""


def write_report(
    desk: "Desk", since: date | None, out: Path, *, force: bool, open_it: bool
) -> None:
    """Write the report into a file, or print it where that is "-"; raises FitlogError."""
    from fitlog.view.report.library import chart_library  # noqa: PLC0415 - five megabytes

    _demand_free(out, force=force, open_it=open_it)
    library = chart_library()
    with desk.waiting("writing the report") as waiting:
        report = report_of(desk, since, waiting)
        from fitlog.view.report.page import report_page  # noqa: PLC0415 - once there is a report

        page = report_page(report, library)
        waiting(_STEPS, _STEPS)
    if out == STDOUT:
        desk.stream(page.splitlines(keepends=True))
        return
    _put(out, page.encode(), force=force)
    desk.say(_told(report, out, desk))
    if open_it and not webbrowser.open(out.resolve().as_uri()):
        desk.warn(f"no browser could be started; open {out} in one")


def report_of(desk: "Desk", since: date | None, waiting: "Waiting") -> Report:
    """Return what the log says from a day on, from its first one where that is None."""
    log = ReportLog.of(desk.reader)
    exercises = desk.exercises(log.trained(since))
    if not exercises:
        raise _nothing(desk, since)
    waiting(0, _STEPS)
    moved = {slug: desk.moved(one) for slug, one in exercises.items()}
    rows = log.sets_alike(since, moved, estimate_factors(desk.settings.e1rm_formula))
    waiting(1, _STEPS)
    today, weekday, grain = desk.now.date(), desk.settings.first_weekday, fitting_grain(rows)
    charted = {
        slug: Charted(exercises[slug].name, strands_of(of_it, grain, first_weekday=weekday))
        for slug, of_it in groupby(rows, attrgetter("exercise"))
    }
    waiting(2, _STEPS)
    muscles_since = week_of(today, weekday) - timedelta(weeks=MUSCLE_WEEKS - 1)
    records_since = max(since or date.min, today - _YEAR)
    report = Report(
        since=since or min((one.day for one in rows), default=today),
        today=today,
        unit=desk.settings.unit,
        formula=desk.settings.e1rm_formula,
        first_weekday=weekday,
        grain=grain,
        exercises=_noted(charted, log.notes(since, _MOST_NOTES)),
        days=day_totals(rows),
        muscles=_muscles(desk, log, muscles_since),
        muscles_since=muscles_since,
        records_since=records_since,
        records=tuple(_records(desk, records_since)),
    )
    waiting(3, _STEPS)
    return report


def _muscles(desk: "Desk", log: ReportLog, since: date) -> "dict[str, MuscleSets]":
    hard = log.hard_sets(since)
    return muscle_sets((one, hard[slug]) for slug, one in desk.exercises(hard).items())


def _noted(charted: "dict[str, Charted]", notes: "list[Noted]") -> tuple[Charted, ...]:
    """Return the exercises with their notes, in the order of their names."""
    for note in notes:
        if note.exercise in charted:
            known = charted[note.exercise]
            charted[note.exercise] = known._replace(notes=(*known.notes, (note.day, note.text)))
    return tuple(sorted(charted.values(), key=lambda one: one.name.casefold()))


def _records(desk: "Desk", since: date) -> "Iterator[tuple[str, Record]]":
    """Yield the records from a day on with the exercise's name, few of each day."""
    book = book_of_all(desk, Wanted(since))
    for (_, name), some in groupby(
        book.records, lambda one: (one.surpassing.record.day, one.exercise.name)
    ):
        told = most_telling((one.surpassing.record for one in some), _RECORDS_A_DAY)
        yield from ((name, record) for record in told)


def _nothing(desk: "Desk", since: date | None) -> NotFoundError:
    when = f" since {plain_day(since, desk.now.date())}" if since else " yet"
    hint = "Log a set first: fitlog log squat 5@100" if since is None else "Say an earlier --since."
    return NotFoundError(f"nothing was logged{when}", unchanged=_UNCHANGED, hint=hint)


def _demand_free(out: Path, *, force: bool, open_it: bool) -> None:
    if out == STDOUT:
        if open_it:
            hint = "Say a file: fitlog report -o report.html --open"
            raise UsageError("what is printed cannot be opened", unchanged=_UNCHANGED, hint=hint)
    elif os.path.isdir(out):  # noqa: PTH112 - of a path that cannot be asked it says no
        raise UsageError(f"{out} is a directory", unchanged=_UNCHANGED, hint="Say a file in it.")
    elif os.path.lexists(out) and not force:
        raise _there_already(out)


def _there_already(out: Path) -> FitlogError:
    hint = "Say --force to write over it, or another name with -o."
    return FitlogError(f"{out} is there already", unchanged="It was left as it is.", hint=hint)


def _put(out: Path, page: bytes, *, force: bool) -> None:
    """Write a file as a whole or not at all; raises FitlogError."""
    try:
        if force:
            _replace(Path(os.path.realpath(out)), page)
        else:
            _make(out, page)
    except FileExistsError as error:
        raise _there_already(out) from error
    except OSError as error:
        message = f"{out} cannot be written: {error.strerror}"
        raise FitlogError(message, unchanged=_UNCHANGED, hint="Say another with -o.") from error


def _make(out: Path, page: bytes) -> None:
    # Whoever makes a file of that name meanwhile keeps it.
    with out.open("xb") as file, _gone_if_unfinished(out):
        file.write(page)
        file.flush()


def _replace(out: Path, page: bytes) -> None:
    beside = out.with_name(f".{out.name}.{os.getpid()}.part")
    with _gone_if_unfinished(beside):
        beside.write_bytes(page)
        beside.replace(out)


@contextmanager
def _gone_if_unfinished(path: Path) -> "Iterator[None]":
    try:
        yield
    except BaseException:
        path.unlink(missing_ok=True)
        raise


def _told(report: Report, out: Path, desk: "Desk") -> str:
    sets = sum(one.sets for one in report.days)
    of = f"{plural(sets, 'set')} of {plural(len(report.exercises), 'exercise')}"
    since = f"since {plain_day(report.since, report.today)}"
    return desk.screen.text(f"{out}: {of} {since}, {out.stat().st_size / 1e6:.1f} MB")
