"""Looking at weeks, as `volume` does: read what is needed, count it, gather it."""

from datetime import timedelta
from typing import TYPE_CHECKING

from fitlog.errors import FitlogError
from fitlog.store.volumes import first_day, last_days, newest_first, rated_sessions, sets_alike
from fitlog.training.ranges import DEFAULT_RANGES
from fitlog.training.taxonomy import MUSCLES
from fitlog.training.volume import hard_sets
from fitlog.training.week_volume import WEEK, daily_loads, last_trained, week_volume
from fitlog.training.when import week_start
from fitlog.view.volume_values import OneWeek, Weeks

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from fitlog.catalog.wanted import Entry
    from fitlog.cli.context import Desk
    from fitlog.config import Settings
    from fitlog.training.exercise import Exercise
    from fitlog.training.ranges import Range
    from fitlog.training.week_volume import Alike, WeekVolume

_SIX_DAYS = timedelta(days=6)
SET_ASIDE = frozenset({"conditioning", "mobility"})
"""Categories whose sets are no hard sets for a muscle: running, stretches."""


def muscles_asked(texts: "Iterable[str]") -> tuple[str, ...]:
    """Return the muscles that `--muscle` names, all without it; raises NotFoundError."""
    from fitlog.catalog.wanted import muscles_named  # noqa: PLC0415 - only for a filter

    asked = muscles_named(texts) if texts else MUSCLES
    return tuple(muscle for muscle in MUSCLES if muscle in asked)


def range_of(settings: "Settings", muscle: str) -> "Range | None":
    """Return the lifter's range of direct hard sets for a muscle, else the usual one."""
    chosen = getattr(settings, "volume_range", DEFAULT_RANGES.get)
    found: Range | None = chosen(muscle)
    return found


def one_week(desk: "Desk", day: "date", muscles: tuple[str, ...]) -> OneWeek:
    """Return the week of a day, and when what was not trained in it was trained last."""
    first = week_start(day, desk.settings.first_weekday)
    library = _Library(desk)
    week = library.weeks([first])[0]
    rested = [muscle for muscle in muscles if not week.of(muscle).direct]
    return OneWeek(
        week,
        muscles,
        _ranges(desk, muscles),
        library.last_days(rested, week.last),
        desk.now.date(),
        desk.settings.unit,
        begun=first_day(desk.reader) is not None,
    )


def some_weeks(desk: "Desk", day: "date", count: int, muscles: tuple[str, ...]) -> Weeks:
    """Return so many weeks up to that of a day, without those before the log began."""
    last = week_start(day, desk.settings.first_weekday)
    began = first_day(desk.reader)
    firsts = [last - WEEK * back for back in reversed(range(count))]
    lived = [first for first in firsts if began and began < first + WEEK] or [last]
    return Weeks(
        tuple(_Library(desk).weeks(lived)),
        muscles,
        _ranges(desk, muscles),
        desk.now.date(),
        desk.settings.unit,
    )


def _ranges(desk: "Desk", muscles: tuple[str, ...]) -> "dict[str, Range]":
    ranges = {muscle: range_of(desk.settings, muscle) for muscle in muscles}
    return {muscle: one for muscle, one in ranges.items() if one}


class _Library:
    """The facts of exercises in the log, each looked up once and only if it is needed."""

    def __init__(self, desk: "Desk") -> None:
        self._desk = desk
        self._known: dict[str, Entry | None] = {}
        self._slugs: frozenset[str] | None = None

    def weeks(self, firsts: "list[date]") -> "list[WeekVolume]":
        """Return the volume of the weeks that begin on these days, one after the other."""
        by_week: dict[date, list[Alike]] = {first: [] for first in firsts}
        for one in sets_alike(self._desk.reader, firsts[0], firsts[-1] + _SIX_DAYS):
            by_week[week_start(one.day, firsts[0].weekday())].append(one)
        slugs = {one.exercise for alike in by_week.values() for one in alike}
        known = {slug: entry for slug in slugs if (entry := self._entry(slug))}
        exercises = {slug: entry.exercise for slug, entry in known.items()}
        aside = {slug for slug, entry in known.items() if entry.kind.category in SET_ASIDE}
        rated = rated_sessions(self._desk.reader, firsts[0], firsts[-1] + _SIX_DAYS)
        weeks = (
            week_volume(first, alike, exercises, aside=aside, moved=self._moved)
            for first, alike in by_week.items()
        )
        return [week._replace(daily_loads=daily_loads(week.first, rated)) for week in weeks]

    def last_days(self, muscles: "list[str]", until: "date") -> "dict[str, date]":
        """Return when each muscle that ever was had its last direct hard set."""
        return last_trained(muscles, self._recent(until), lambda slug: self._last(slug, until))

    def _recent(self, until: "date") -> "Iterator[tuple[Exercise, date]]":
        for slug, day in last_days(self._desk.reader, until):
            entry = self._entry(slug)
            if entry is not None and entry.kind.category not in SET_ASIDE:
                yield entry.exercise, day

    def _last(self, slug: str, until: "date") -> "date | None":
        sets = newest_first(self._desk.reader, slug, until)
        return next((one.day for one in sets if hard_sets([one.performed])), None)

    def _entry(self, slug: str) -> "Entry | None":
        """Return the exercise as the catalog has it; None where no file tells of it."""
        if slug not in self._known:
            self._known[slug] = self._found(slug)
        return self._known[slug]

    def _found(self, slug: str) -> "Entry | None":
        if self._slugs is not None and slug not in self._slugs:
            return None
        try:
            self._desk.catalog.exercise(slug)
        except FitlogError:
            # Where one is unknown, often many are: no more questions about those.
            self._slugs = frozenset(self._desk.catalog.slugs())
            return None
        return self._desk.catalog.entry(slug)

    def _moved(self, exercise: "Exercise", day: "date") -> int | None:
        return self._desk.moved_grams(exercise, day)
