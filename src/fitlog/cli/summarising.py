"""Looking at a span as `summary` does: goals, habit, months and records, each read once."""

from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from fitlog.cli.momentum import sessions_a_week, shown, standing_goals
from fitlog.store.days import sessions_by_week
from fitlog.store.momentum import life_totals
from fitlog.store.review import Review, start_of
from fitlog.store.volumes import sets_alike
from fitlog.training.calendar_weeks import USUAL_GOAL, habit
from fitlog.training.habit import months, totals
from fitlog.training.moved import moved_on
from fitlog.training.personal_record import most_telling
from fitlog.training.records import session_volume_records
from fitlog.training.standing import Standing
from fitlog.training.when import week_start
from fitlog.view.summary_page import Summary

if TYPE_CHECKING:
    from collections.abc import Iterable

    from fitlog.cli.context import Desk
    from fitlog.training.exercise import Exercise
    from fitlog.training.habit import Months, Totals
    from fitlog.training.personal_record import Record

MOST_EXERCISES = 40
"""So many of a span, the last first, are looked at for records."""


class _Sums(NamedTuple):
    totals: "Totals | None"
    months: "Months | None"


def summary_of(desk: "Desk", span: str) -> Summary:
    """Return how things stand over a span, one of SPANS."""
    today = desk.now.date()
    first, last = _days(desk, span)
    known = standing_goals(desk)
    sums = _sums(desk, span, first or today)
    since = first or today.replace(day=1)
    records, more = _records(desk, since)
    this_week = week_start(today, desk.settings.first_weekday)
    weeks = sessions_by_week(desk.reader, desk.settings.first_weekday)
    return Summary(
        span,
        today,
        desk.settings.unit,
        shown(desk, known),
        first,
        last,
        habit(weeks, sessions_a_week(known) or USUAL_GOAL, this_week),
        sums.totals,
        sums.months,
        life_totals(desk.reader) if span == "all" else None,
        records,
        since,
        more,
    )


def _days(desk: "Desk", span: str) -> tuple[date | None, date | None]:
    today = desk.now.date()
    if span == "today":
        return today, today
    if span == "week":
        first = week_start(today, desk.settings.first_weekday)
        return first, first + timedelta(days=6)
    if span == "month":
        first = today.replace(day=1)
        return first, (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
    return None, None


def _sums(desk: "Desk", span: str, first: date) -> _Sums:
    """Return what the span adds up to, and the months; a month says the first by itself."""
    today = desk.now.date()
    before = (today.replace(day=1) - timedelta(days=1)).replace(day=1)
    alike = sets_alike(desk.reader, first if span == "today" else min(first, before), today)
    moved, aside = _Moved(desk), _aside(desk)
    own = [one for one in alike if one.day >= first] if span in {"today", "week"} else None
    return _Sums(
        None if own is None else totals(own, moved, aside),
        None if span == "today" else months(alike, today, moved, aside),
    )


def _aside(desk: "Desk") -> frozenset[str]:
    """Return the slugs of exercises whose sets are no hard sets: stretches, running."""
    from fitlog.catalog.wanted import Wanted  # noqa: PLC0415 - only to sum

    wanted = Wanted(categories=("conditioning", "mobility"))
    return frozenset(entry.exercise.slug for entry in desk.catalog.all(wanted))


class _Moved:
    """How many grams of the lifter an exercise moves on a day, each exercise looked up once."""

    def __init__(self, desk: "Desk") -> None:
        self._desk = desk
        self._known: dict[str, Exercise] = {}

    def __call__(self, slug: str, day: date) -> int | None:
        """Return the grams, None where they are unknown."""
        if slug not in self._known:
            self._known[slug] = self._desk.known(slug)
        return moved_on(self._desk.moved_grams(self._known[slug]), day)


def _records(desk: "Desk", since: date) -> "tuple[tuple[tuple[Exercise, Record], ...], int]":
    """Return the most telling records since a day, and how many exercises were not looked at.

    The newest first.
    """
    log, start = Review.of(desk.reader), start_of(since)
    slugs = log.lately(start)
    found: list[tuple[Exercise, Record]] = []
    for exercise in desk.exercises(slugs[:MOST_EXERCISES]).values():
        new = [one for one in _new_records(desk, log, exercise, since) if one.day >= since]
        found += [(exercise, one) for one in most_telling(new)]
    ordered = sorted(found, key=lambda one: one[1].day, reverse=True)
    return tuple(ordered), max(0, len(slugs) - MOST_EXERCISES)


def _new_records(
    desk: "Desk", log: Review, exercise: "Exercise", since: date
) -> "Iterable[Record]":
    start, moved = start_of(since), desk.moved_grams(exercise)
    standing = Standing(moved, desk.settings.e1rm_formula)
    for logged in log.unbeaten(exercise.slug, start):
        standing.add(logged)
    for logged in log.sets_from(exercise.slug, start):
        yield from standing.add(logged)
    yield from session_volume_records(log.rising_volumes(exercise.slug, moved))
