"""Measuring the body, as `body` does it: read, decide, write, gather."""

from datetime import timedelta
from difflib import get_close_matches
from typing import TYPE_CHECKING, NamedTuple

from fitlog.errors import NotFoundError
from fitlog.store.measuring import (
    New,
    forget,
    measure,
    measured_between,
    measures,
    newest,
)
from fitlog.training.body_trend import (
    WEEK,
    WINDOW_DAYS,
    body_trend,
    daily,
    month_before,
    month_span,
    week_mean,
)
from fitlog.training.measure import KNOWN, WEIGHT, Kind, far_from, measure_named, read_value
from fitlog.view.body_values import Course, Latest
from fitlog.view.text import words as said

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date, datetime

    from fitlog.cli.context import Desk
    from fitlog.store.reading import LogReader
    from fitlog.training.measure import Measured

USUAL = timedelta(weeks=26)
_EXAMPLES = {Kind.WEIGHT: "72.4kg", Kind.LENGTH: "80cm", Kind.SHARE: "18%"}


class Noted(NamedTuple):
    """A measurement that was logged, and remarks on it."""

    latest: Latest
    remarks: tuple[str, ...]


def noted(desk: "Desk", name: str, value: str, at: str | None, note: str) -> Noted:
    """Log a measurement; raises UnreadableError for what is no value of that measure."""
    what, moment, log = measure_named(name), desk.at(at), desk.log
    known = measures(log)
    words = known.get(what, ())
    last = newest(log, words)
    unit = last[0].value.unit if last else None
    said_value = read_value(what, value, desk.settings.unit, unit)
    earlier = newest(log, words, before=moment)
    new = New(what, said_value, moment, desk.zone_at(moment), note)
    latest = Latest(measure(log, new, desk.words), earlier[0] if earlier else None)
    return Noted(latest, tuple(filter(None, (_remark(latest), _mistyped(what, known)))))


def overview_of(desk: "Desk") -> list[Latest]:
    """Return the latest measurement of each measure, the known ones first in their order."""
    log, known = desk.reader, measures(desk.reader)
    places = {name: place for place, name in enumerate(KNOWN)}
    ordered = sorted(known, key=lambda name: (places.get(name, len(places)), name))
    return [_latest(log, known[name]) for name in ordered]


def course_of(desk: "Desk", name: str, since: "date | None") -> Course:
    """Return a measure over time, by default of 26 weeks; raises NotFoundError."""
    today, words = desk.now.date(), _words_for(desk.reader, name)
    shown = since or today - USUAL
    latest = _latest(desk.reader, words)
    begin = min(shown, today - timedelta(days=max(WINDOW_DAYS, 2 * WEEK)))
    kind = latest.one.value.kind
    known = [one for one in measured_between(desk.reader, words, begin) if one.value.kind is kind]
    days = daily(known)
    weighed = latest.one.measure == WEIGHT
    return Course(
        latest,
        shown,
        today,
        tuple(one for one in known if one.day >= shown),
        body_trend(days, today),
        week_mean(days, today) if weighed else None,
        week_mean(days, today - timedelta(days=WEEK)) if weighed else None,
    )


def deleted(desk: "Desk", name: str, at: str | None) -> "Measured":
    """Delete the latest measurement of a measure, or the one nearest to a moment of its day.

    Raises NotFoundError where there is none.
    """
    words = _words_for(desk.log, name)
    one = newest(desk.log, words)[0] if at is None else _nearest(desk, words, desk.at(at))
    forget(desk.log, one, desk.words)
    return one


def _latest(log: "LogReader", words: "Sequence[str]") -> Latest:
    one, *rest = newest(log, words, count=2)
    same = [other for other in rest if other.value.kind is one.value.kind]
    near = measured_between(log, words, *month_span(one.day))
    month = month_before((other for other in near if other.value.kind is one.value.kind), one.day)
    return Latest(one, same[0] if same else None, month)


def _nearest(desk: "Desk", words: "Sequence[str]", at: "datetime") -> "Measured":
    of_day = measured_between(desk.log, words, at.date(), at.date())
    if not of_day:
        last = newest(desk.log, words)[0]
        raise NotFoundError(
            f"no {said(last.measure)} on {at.date()}",
            unchanged="Nothing was deleted.",
            hint=f"The last is of {last.day}; see: fitlog body {last.measure}",
        )
    return min(of_day, key=lambda one: abs(one.at - at))


def _words_for(log: "LogReader", name: str) -> list[str]:
    """Return the words that the log has for a measure; raises NotFoundError."""
    what, known = measure_named(name), measures(log)
    if what not in known:
        like = get_close_matches(what, known, 1)
        example = _EXAMPLES.get(KNOWN.get(what, Kind.NUMBER), "58")
        measured = f"Measure it: fitlog body {what} {example}"
        hint = f"Did you mean {said(like[0])}?" if like else measured
        raise NotFoundError(f"{said(what)}: not measured yet", hint=hint)
    return known[what]


def _remark(latest: Latest) -> str:
    one, before, _ = latest
    share = far_from(one.value, before.value) if before else None
    if before is None or share is None:
        return ""
    return (
        f"{one.value} is {share:.0%} off the {before.value} before; logged all the same."
        " fitlog undo takes it back."
    ).replace("%", " %")


def _mistyped(what: str, known: "Mapping[str, Sequence[str]]") -> str:
    """Return a remark on a new word that is nearly a known one, "" on any other."""
    like = [] if what in KNOWN or what in known else get_close_matches(what, [*known, *KNOWN], 1)
    return (
        f"{said(what)} is new: was it {said(like[0])}? fitlog undo takes it back." if like else ""
    )
