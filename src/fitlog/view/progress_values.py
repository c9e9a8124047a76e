"""What `progress` found out, before it is said in words, drawn or written as JSON."""

from typing import TYPE_CHECKING, NamedTuple

from fitlog.training.periods import Period, period_start
from fitlog.training.sets import Side

if TYPE_CHECKING:
    from datetime import date

    from fitlog.training.exercise import Exercise
    from fitlog.training.load import Unit
    from fitlog.training.moved import Moved
    from fitlog.training.next_record import NextRecord
    from fitlog.training.personal_record import Record
    from fitlog.training.series import Metric, Point, Series
    from fitlog.training.sets import LoggedSet
    from fitlog.training.sides import SidePair, SideVerdict
    from fitlog.training.trend import Trend


class Strand(NamedTuple):
    """A series as it is shown, and what may be said of it today.

    `sessions` are its points session by session, those before the time shown too: what the
    trend rests on. `record_days` are those of the records on its side.
    """

    series: "Series"
    trend: "Trend"
    sessions: "tuple[Point, ...]" = ()
    record_days: "tuple[date, ...]" = ()


class Review(NamedTuple):
    """One exercise under one metric.

    `strands` are its series in the time shown, `current` those of them that are trained now;
    `sets` and `records` are of that time, `standing` the records in force. `last_day` is that
    of the last set ever, `moved_grams` the part of the lifter that the exercise moves. A point
    stands for a `period`, whose weeks begin on `first_weekday`; where `relative`, values are
    multiples of the bodyweight. `coming` are the sets that would be the next records.
    """

    exercise: "Exercise"
    metric: "Metric"
    unit: "Unit"
    today: "date"
    since: "date"
    side: "Side | None" = None
    strands: "tuple[Strand, ...]" = ()
    current: "tuple[Strand, ...]" = ()
    sets: "tuple[LoggedSet, ...]" = ()
    records: "tuple[Record, ...]" = ()
    standing: "tuple[Record, ...]" = ()
    difference: "SideVerdict | None" = None
    pair: "SidePair | None" = None
    last_day: "date | None" = None
    formula: str = ""
    moved_grams: "Moved" = None
    period: Period = Period.SESSION
    first_weekday: int = 0
    relative: bool = False
    coming: "tuple[NextRecord, ...]" = ()


class Overview(NamedTuple):
    """The exercises trained since a day, the last one first, and how many more there are."""

    reviews: tuple[Review, ...]
    since: "date"
    today: "date"
    unit: "Unit"
    more: int = 0


def records_of(review: Review, point: "Point", side: "Side | None") -> "list[Record]":
    """Return the records of a point's session or period, on a side or on both."""
    return [
        record
        for record in review.records
        if (within(review, point, record.set) if record.set else _on(review, point, record.day))
        and (record.set is None or beside(record.side, side))
    ]


def within(review: Review, point: "Point", logged: "LoggedSet") -> bool:
    """Return whether a set is of the session, or of the period, that a point stands for."""
    if review.period is Period.SESSION:
        return logged.session_id == point.set.session_id
    return _on(review, point, logged.day)


def _on(review: Review, point: "Point", day: "date") -> bool:
    return period_start(day, review.period, review.first_weekday) == point.day


def beside(one: "Side | None", other: "Side | None") -> bool:
    """Return whether what is told of one side is told of the other too."""
    return one is other or (one is not None and other is not None and Side.EACH in {one, other})
