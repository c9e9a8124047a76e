"""Looking back at exercises, as `progress` does: read what is needed, judge it, gather it.

A whole history is never read: what stood before the time shown comes as the few sets that
matter, and the volumes of its sessions as sums.
"""

from datetime import date, timedelta
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from fitlog.errors import UsageError
from fitlog.store.review import Review as LogReview
from fitlog.store.review import start_of
from fitlog.training.moved import moved_on
from fitlog.training.periods import Period, in_periods, period_start
from fitlog.training.personal_record import by_weight
from fitlog.training.records import session_volume_records, standing_records
from fitlog.training.series import (
    METRIC_UNITS,
    SUMMED,
    Metric,
    Series,
    current_series,
    sensible_metric,
    series_of,
)
from fitlog.training.sets import Side
from fitlog.training.sides import paired, side_verdict
from fitlog.training.standing import Standing
from fitlog.training.trend import trend
from fitlog.view.progress_values import Overview, Review, Strand, beside

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import datetime

    from fitlog.cli.context import Desk
    from fitlog.training.exercise import Exercise
    from fitlog.training.next_record import NextRecord
    from fitlog.training.personal_record import Record
    from fitlog.training.sets import LoggedSet
    from fitlog.training.sides import SidePair, SideVerdict
    from fitlog.training.weighed import BodyweightHistory

USUAL = timedelta(weeks=26)
LATELY = timedelta(weeks=8)
MOST_EXERCISES = 40
"""So many are shown unless all are asked for: more than anybody trains in eight weeks."""


class Choice(NamedTuple):
    """What to show; None leaves it to fitlog."""

    since: date | None = None
    metric: Metric | None = None
    side: Side | None = None
    by: Period | None = None
    relative: bool = False


def compared(desk: "Desk", names: "tuple[str, str]", choice: Choice) -> list[Review]:
    """Return what two exercises look like since a day; raises UsageError where they are one."""
    first, other = map(desk.exercise, names)
    if first.slug == other.slug:
        raise UsageError(
            f"{first.name} would be compared with itself",
            hint="Name another one: fitlog progress bench --compare squat",
        )
    return [review_of(desk, exercise, choice) for exercise in (first, other)]


class _History(NamedTuple):
    """The sets of an exercise since a moment, the records among them, and those in force.

    `stood` are the sets that stood before.
    """

    stood: "tuple[LoggedSet, ...]"
    sets: "tuple[LoggedSet, ...]"
    records: "tuple[Record, ...]"
    standing: "tuple[Record, ...]"


def review_of(desk: "Desk", exercise: "Exercise", choice: Choice) -> Review:
    """Return what an exercise looks like since a day, 26 weeks ago where none is chosen."""
    usual = desk.now.date() - USUAL
    period, first_weekday = choice.by or Period.SESSION, desk.settings.first_weekday
    # Part of a week is no week.
    since = period_start(choice.since or usual, period, first_weekday)
    # The trend looks back six weeks, however little is shown.
    start = start_of(min(since, usual))
    log = LogReview.of(desk.reader)
    found = _history(desk, log, exercise, start)
    review = _judged(desk, exercise, found, choice._replace(since=since))
    return review._replace(last_day=log.last_day(exercise.slug), coming=_coming(review, found))


def overview_of(desk: "Desk", most: int = 0) -> Overview:
    """Return the exercises trained in the last eight weeks, at most so many; 0 for all."""
    today = desk.now.date()
    since = today - LATELY
    log, start = LogReview.of(desk.reader), start_of(since)
    slugs = log.lately(start)
    shown = slugs[: most or None]
    reviews = []
    for exercise in desk.exercises(shown).values():
        found = _history(desk, log, exercise, start)
        reviews.append(_judged(desk, exercise, found, Choice(since)))
    current = tuple(review for review in reviews if review.current)
    return Overview(current, since, today, desk.settings.unit, len(slugs) - len(shown))


def _history(desk: "Desk", log: LogReview, exercise: "Exercise", start: "datetime") -> _History:
    moved = desk.moved(exercise)
    standing = Standing(moved, desk.settings.e1rm_formula)
    stood = log.unbeaten(exercise.slug, start, moved)
    for logged in stood:
        standing.add(logged)
    sets = log.sets_from(exercise.slug, start)
    records = [record for logged in unlike(sets) for record in standing.add(logged)]
    volumes = log.rising_volumes(exercise.slug, moved)
    records += [one for one in session_volume_records(volumes) if one.day >= start.date()]
    in_force = [*standing.in_force(), *standing_records((), session_volumes=volumes)]
    records.sort(key=lambda record: record.day)
    return _History(stood, sets, tuple(records), tuple(by_weight(in_force)))


def _coming(review: Review, found: _History) -> "tuple[NextRecord, ...]":
    """Return what the next records would be; nothing where the time shown has no set."""
    if not found.sets:
        return ()
    from fitlog.training.next_record import (  # noqa: PLC0415 - only for one exercise
        RECENT_DAYS,
        next_records,
    )

    first = found.sets[-1].day - timedelta(days=RECENT_DAYS)
    recent = [one for one in found.sets if one.day >= first]
    stood = (*found.stood, *unlike(found.sets))
    return tuple(
        one
        for one in next_records(
            stood, recent, review.exercise, unit=review.unit, moved_grams=review.moved_grams
        )
        if review.side in {None, one.record.side}
    )


def unlike(sets: "Iterable[LoggedSet]") -> "Iterator[LoggedSet]":
    """Yield sets without those that repeat the one before in the same session.

    What repeats is neither a record nor a better point, and most sets do.
    """
    runs = groupby(sets, key=lambda one: (one.session_id, one.performed))
    return (next(run) for _, run in runs)


def _judged(desk: "Desk", exercise: "Exercise", found: _History, choice: Choice) -> Review:
    moved, since = desk.moved(exercise), choice.since or date.min
    shown = tuple(one for one in found.sets if one.day >= since)
    performed = [one.performed for one in shown]
    today = desk.now.date()
    share = moved_on(moved, today)
    metric = choice.metric or sensible_metric(exercise, performed, moved_grams=share)
    review = Review(
        exercise,
        metric,
        desk.settings.unit,
        today,
        since,
        side=choice.side,
        sets=shown,
        records=_of_side(found.records, choice.side, since),
        standing=_of_side(found.standing, choice.side, date.min),
        last_day=shown[-1].day if shown else None,
        formula=desk.settings.e1rm_formula,
        moved_grams=moved,
        period=choice.by or Period.SESSION,
        first_weekday=desk.settings.first_weekday,
        relative=choice.relative,
    )
    return _with_series(review, found, _by_bodyweight(desk, review))


def _with_series(review: Review, found: _History, bodyweight: "BodyweightHistory | None") -> Review:
    """Add the series, their trends and the difference between the sides."""
    asked = _asked(found.sets, review.side)
    series = series_of(
        asked if review.metric in SUMMED else unlike(asked),
        review.metric,
        moved_grams=review.moved_grams,
        formula=review.formula,
    )
    if bodyweight:
        series = tuple(_relative(one, bodyweight) for one in series)
    strands = tuple(_strand(one, review, found.records) for one in series)
    strands = tuple(
        one for one in strands if one.series.points and review.side in {None, one.series.key.side}
    )
    newest = {one.key for one in current_series([one.series for one in strands])}
    current = tuple(one for one in strands if one.series.key in newest)
    verdict, pair = _difference(current)
    return review._replace(strands=strands, current=current, difference=verdict, pair=pair)


def _asked(sets: "Sequence[LoggedSet]", side: Side | None) -> "Sequence[LoggedSet]":
    # Else sets of both sides alike would count for the left and for the right.
    if side is not Side.EACH:
        return sets
    return [one for one in sets if one.performed.side is Side.EACH]


def _strand(series: Series, review: Review, records: "Iterable[Record]") -> Strand:
    """Return the points that are shown, with a trend that knows the sessions before them too."""
    days = [record.day for record in records if beside(record.side, series.key.side)]
    judged = trend(series.points, review.today, last_record=max(days, default=None))
    shown = tuple(point for point in series.points if point.day >= review.since)
    told = in_periods(
        series._replace(points=shown), review.period, review.metric, review.first_weekday
    )
    return Strand(told, judged, series.points, tuple(days))


def _by_bodyweight(desk: "Desk", review: Review) -> "BodyweightHistory | None":
    """Return what weighs the lifter on a day; None unless asked for. Raises UsageError."""
    if not review.relative:
        return None
    if METRIC_UNITS[review.metric] != "g":
        raise UsageError(
            f"{review.metric} is no weight, so it is no multiple of bodyweight",
            hint="Say which: --metric e1rm, load, added_load or volume_load.",
        )
    from fitlog.training.weighed import BodyweightHistory  # noqa: PLC0415 - only if relative

    own = desk.settings.bodyweight
    known = desk.weighed or BodyweightHistory(otherwise=own.grams if own else None)
    if not known.on(review.today):
        hint = "Say what you weigh: fitlog config set bodyweight 80kg"
        raise UsageError("your bodyweight is not known", hint=hint)
    return known


def _relative(series: Series, bodyweight: "BodyweightHistory") -> Series:
    points = (
        point._replace(value=point.value / (bodyweight.on(point.day) or 1))
        for point in series.points
    )
    return series._replace(points=tuple(points))


def _difference(current: "Iterable[Strand]") -> "tuple[SideVerdict | None, SidePair | None]":
    sides = {strand.series.key.side: strand.series.points for strand in current}
    pairs = paired(sides.get(Side.LEFT, ()), sides.get(Side.RIGHT, ()))
    return side_verdict(pairs), pairs[-1] if pairs else None


def _of_side(records: "Iterable[Record]", side: Side | None, since: date) -> "tuple[Record, ...]":
    return tuple(one for one in records if one.day >= since and _asked_for(one, side))


def _asked_for(record: "Record", side: Side | None) -> bool:
    if side is Side.EACH:
        return record.set is not None and record.set.performed.side is Side.EACH
    return side is None or beside(record.side, side)
