"""The set that comes next in the session that is going on, from what was done before."""

from typing import TYPE_CHECKING

from fitlog.store.noting import pinned_for
from fitlog.store.reading import Span
from fitlog.store.setups import setup_line
from fitlog.training.likely import next_exercises
from fitlog.training.proposal import Proposal, of_exercise, proposed

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime

    from fitlog.cli.context import Desk
    from fitlog.store.reading import LogReader
    from fitlog.training.session import Session
    from fitlog.training.sets import LoggedSet

SESSIONS = 8
"""So many sessions back it is looked what followed what."""


def proposal_of(desk: "Desk", log: "LogReader", session: "Session | None") -> Proposal | None:
    """Return what comes next in a session; None where the log is empty."""
    return proposed(session, _before(log, session), lambda slug: _last(desk, log, session, slug))


def proposal_for(
    desk: "Desk", log: "LogReader", session: "Session | None", exercise: str
) -> Proposal:
    """Return the next set of one exercise in a session, whatever else may come before it."""
    sets = session.sets if session else ()
    return of_exercise(exercise, sets, _last(desk, log, session, exercise))


def _last(
    desk: "Desk", log: "LogReader", session: "Session | None", exercise: str
) -> "tuple[LoggedSet, ...]":
    return log.last_time(exercise, *beginning(desk, session))


def beginning(desk: "Desk", session: "Session | None") -> "tuple[datetime, date]":
    """Return when a session began and its day: before that lies last time. Without one, now."""
    return (session.started_at, session.day) if session else (desk.now, desk.now.date())


def likely_exercises(log: "LogReader", session: "Session | None") -> list[str]:
    """Return exercises, the likeliest to come next first."""
    return next_exercises(session.sets if session else (), _before(log, session))


def own_lines(
    desk: "Desk", log: "LogReader", exercise: str, begin: "datetime", day: "date"
) -> list[tuple[str, str]]:
    """Return what the lifter wants to be told of an exercise, each line with its label.

    These are the notes that were pinned the last time before a moment, and the setup line.
    """
    notes = [("note", text) for text in pinned_for(log, exercise, begin, day)]
    line = setup_line(log, exercise, desk.settings.gym)
    return notes + ([("setup", line)] if line else [])


def _before(log: "LogReader", session: "Session | None") -> "list[Sequence[LoggedSet]]":
    """Return the sets of the sessions before one, newest first: those of its title, if any."""
    others = [one for one in log.each_session(Span(last=SESSIONS)) if not _is(one, session)]
    title = session.title.casefold() if session else ""
    alike = [one for one in others if title and one.title.casefold() == title]
    return [one.sets for one in reversed(alike or others)]


def _is(one: "Session", other: "Session | None") -> bool:
    return other is not None and one.id == other.id
