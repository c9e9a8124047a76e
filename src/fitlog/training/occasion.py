"""Sessions put right afterwards: their day, when they began and ended, and whose a set is.

A session goes to another day with the clock times that it had there; only where a clock change
skips or repeats an hour do they give way, so that the order of the sets stays what it was.
"""

from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING, Literal, NamedTuple

from fitlog.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from datetime import date

    from fitlog.training.session import Session, Superset
    from fitlog.training.sets import LoggedSet

    Localize = Callable[[datetime], datetime]

LONGEST = timedelta(hours=24)
UNCHANGED = "Nothing was changed."
_NEXT = timedelta(milliseconds=1)
# What is typed to the minute means all of that minute.
_MINUTE = timedelta(minutes=1)
# The clock on the gym's wall may run ahead of this one.
_AHEAD = timedelta(minutes=5)
_BEGUN, _FINISHED = "begun", "finished"

FORGOTTEN: Literal["none"] = "none"
"""In place of a moment: what was said is not said any more."""


class Occasion(NamedTuple):
    """A session and its number: 1 is the newest one, by its day and then by when it began."""

    number: int
    session: "Session"


class Wish(NamedTuple):
    """What is to be another day or moment of a session; None stays as it is.

    With `shift` the sets go along with the start.
    """

    day: "date | None" = None
    start: "datetime | Literal['none'] | None" = None
    end: "datetime | Literal['none'] | None" = None
    shift: bool = False


class Times(NamedTuple):
    """A session's day, when it says that it began and ended, and when each set was, by its id."""

    day: "date"
    begun: datetime | None
    finished: datetime | None
    sets: "Mapping[str, datetime]"


class Place(NamedTuple):
    """Where in another session a set goes: its moment; whether that is known, and is its own."""

    at: datetime
    timed: bool
    own: bool


class Move(NamedTuple):
    """Sets that go to another session, in order, as they were; and the sessions that they leave.

    `is_new` where the other session is made of them.
    """

    sets: "tuple[LoggedSet, ...]"
    left: "tuple[Session, ...]"
    is_new: bool = False

    def empties(self, session: "Session") -> bool:
        """Return whether a session has no set left."""
        return {one.id for one in session.sets} <= {one.id for one in self.sets}

    def late(self, there: "Session") -> "tuple[LoggedSet, ...]":
        """Return those of its sets that had a moment, and have another one there."""
        now = {one.id: one.at for one in there.sets}
        return tuple(one for one in self.sets if one.timed and now.get(one.id) != one.at)


def first_moment(session: "Session") -> datetime | None:
    """Return when a session began, as it says or else as its sets do; None where none is timed."""
    return session.begun_at or min((one.at for one in session.sets if one.timed), default=None)


def retimed(session: "Session", wish: Wish, now: datetime, localize: "Localize") -> Times:
    """Return a session's times as they are wished; raises UsageError where they cannot be.

    `localize` gives a moment the offset that it has here. What was lived at another offset
    keeps that.
    """
    times = _as_they_are(session)
    if wish == Wish():
        return times
    if wish.day:
        times = _on_day(times, wish.day, localize)
    times = _started(times, session, wish, localize)
    times = _ended(times, session, wish)
    _demand_past(times, session, now)
    return times


def places(sets: "Sequence[LoggedSet]", there: "Session", gap: timedelta) -> "dict[str, Place]":
    """Return where sets, in order, go in another session, by their ids.

    What was done within its time, or within the gap before or after it, keeps its moment; the
    rest comes after its last set.
    """
    found: dict[str, Place] = {}
    last = there.sets[-1]
    taken = last.at
    for one in sets:
        if _fits(one, there, gap):
            found[one.id] = Place(one.at, one.timed, own=True)
        else:
            taken += _NEXT
            found[one.id] = Place(taken, one.timed and last.timed, own=False)
    return found


def supersets_within(
    sets: "Iterable[LoggedSet]", supersets: "Iterable[Superset]"
) -> "tuple[Superset, ...]":
    """Return the supersets of which these sets hold two exercises, without the others."""
    there: dict[int, set[str]] = {}
    for one in sets:
        if one.performed.superset is not None:
            there.setdefault(one.performed.superset, set()).add(one.exercise)
    found = (
        one._replace(
            exercises=tuple(slug for slug in one.exercises if slug in there.get(one.number, ()))
        )
        for one in supersets
    )
    return tuple(one for one in found if len(one.exercises) > 1)


def _as_they_are(session: "Session") -> Times:
    sets = {one.id: one.at for one in session.sets}
    return Times(session.day, session.begun_at, session.finished_at, sets)


def _on_day(times: Times, day: "date", localize: "Localize") -> Times:
    days = day - times.day
    said = {_BEGUN: times.begun, _FINISHED: times.finished}
    moments = {**{key: at for key, at in said.items() if at}, **times.sets}
    moved = _days_later(moments, days, localize)
    begun, finished = (moved.pop(key, None) for key in (_BEGUN, _FINISHED))
    return Times(day, begun, finished, moved)


def _days_later(
    moments: "Mapping[str, datetime]", days: timedelta, localize: "Localize"
) -> dict[str, datetime]:
    """Return moments so many days later by their clocks, in the order that they had."""
    moved: dict[str, datetime] = {}
    before: tuple[datetime, datetime] | None = None
    for key, at in sorted(moments.items(), key=lambda item: item[1]):
        new = _day_later(at, days, localize)
        if before:
            new = before[1] if at == before[0] else max(new, before[1] + _NEXT)
        moved[key] = new
        before = at, new
    return moved


def _day_later(at: datetime, days: timedelta, localize: "Localize") -> datetime:
    if not lived_here(at, localize):
        return at + days
    local = (at + days).replace(tzinfo=None)
    new = _fixed(localize(_fixed(localize(local))))
    # Where a clock change skipped the time, Python's own astimezone() moves it back as far.
    skipped = local - new.replace(tzinfo=None)
    return _fixed(localize(local + skipped)) if skipped > timedelta(0) else new


def lived_here(at: datetime, localize: "Localize") -> bool:
    """Return whether a moment has the offset that the local clock had then."""
    return localize(at).utcoffset() == at.utcoffset()


def _fixed(at: datetime) -> datetime:
    # Two moments of one zone are otherwise compared by the hands of the clock.
    return at.astimezone(timezone(at.utcoffset() or timedelta(0)))


def _started(times: Times, session: "Session", wish: Wish, localize: "Localize") -> Times:
    if wish.start == FORGOTTEN:
        return times._replace(begun=None)
    if not isinstance(wish.start, datetime):
        return times
    start = _fixed(wish.start)
    day = start.date()
    if wish.day and day != wish.day:
        raise _cannot(f"--start {start:%Y-%m-%d} and --date {wish.day} name two days")
    if wish.shift:
        times = _shifted(times, session, start, localize)
    first = _first(times, session)
    if first and start > first:
        raise _cannot(
            f"--start {start:%H:%M} is after its first set, at {first:%H:%M}",
            "With --shift all its sets go along.",
        )
    return times._replace(day=day, begun=start)


def _shifted(times: Times, session: "Session", start: datetime, localize: "Localize") -> Times:
    """Return times with all that is timed as much later as the start is."""
    before = times.begun or _first(times, session)
    if before is None:
        return times
    away = start - before
    timed = {one.id for one in session.sets if one.timed}

    def later(at: datetime) -> datetime:
        return _fixed(localize(at + away)) if lived_here(at, localize) else at + away

    sets = {key: later(at) if key in timed else at for key, at in times.sets.items()}
    return times._replace(finished=times.finished and later(times.finished), sets=sets)


def _ended(times: Times, session: "Session", wish: Wish) -> Times:
    if wish.end == FORGOTTEN:
        times = times._replace(finished=None)
    elif isinstance(wish.end, datetime):
        times = times._replace(finished=_end(_fixed(wish.end), _last(times, session)))
    if wish.start or wish.end:
        _demand_in_turn(times, session)
    return times


def _end(end: datetime, last: datetime | None) -> datetime:
    if last is None or end >= last:
        return end
    if last < end + _MINUTE:
        return last
    raise _cannot(
        f"--end {end:%H:%M} is before its last set, at {last:%H:%M}",
        "fitlog session move takes sets to another session.",
    )


def _demand_in_turn(times: Times, session: "Session") -> None:
    """Raise UsageError where a session would end before it begins, or go on for too long."""
    begin, end = times.begun, times.finished
    if begin and end and begin >= end:
        raise _cannot(
            f"it would begin at {begin:%H:%M} and end at {end:%H:%M}",
            "Say --start and --end together, or --end none.",
        )
    known = [at for at in (begin, end, _first(times, session), _last(times, session)) if at]
    if known and max(known) - min(known) > LONGEST:
        raise _cannot(
            "it would be more than 24 hours long",
            'A moment may name its day: --end "2026-11-20 19:30".',
        )


def _demand_past(times: Times, session: "Session", now: datetime) -> None:
    """Raise UsageError where something of a session would be still to come."""
    # An untimed set stands at its day's noon, which today may be still to come.
    known = [at for at in (times.begun, times.finished, *_timed(times, session)) if at]
    ahead = [at for at in known if at > now + _AHEAD]
    if times.day > now.date() or ahead:
        when = f"{min(ahead):%Y-%m-%d %H:%M}" if ahead else times.day
        raise _cannot(f"{when} is in the future", f"It is now {now:%Y-%m-%d %H:%M}.")


def _first(times: Times, session: "Session") -> datetime | None:
    return min(_timed(times, session), default=None)


def _last(times: Times, session: "Session") -> datetime | None:
    return max(_timed(times, session), default=None)


def _timed(times: Times, session: "Session") -> list[datetime]:
    return [times.sets[one.id] for one in session.sets if one.timed]


def _cannot(why: str, hint: str = "") -> UsageError:
    return UsageError(why, unchanged=UNCHANGED, hint=hint)


def _fits(one: "LoggedSet", there: "Session", gap: timedelta) -> bool:
    if one.timed and there.timed:
        return there.started_at - gap < one.at < there.ended_at + gap
    return one.day == there.day
