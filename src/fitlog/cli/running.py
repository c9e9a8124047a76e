"""The session that is going on: which it is, and what `status` says of it."""

from typing import TYPE_CHECKING

from fitlog.cli.proposing import beginning, own_lines, proposal_of
from fitlog.cli.rested import ended_after
from fitlog.cli.resting import rest_due
from fitlog.errors import FitlogError, NotFoundError, UsageError
from fitlog.store.joining import running
from fitlog.store.noting import pinned_of_last_session
from fitlog.store.rack import newest_session
from fitlog.training.moved import work_volume
from fitlog.view.days import clock, day_name
from fitlog.view.text import ago, plural
from fitlog.view.today import Today, today_form, today_page

if TYPE_CHECKING:
    from datetime import datetime

    from fitlog.cli.context import Desk
    from fitlog.store.reading import LogReader
    from fitlog.training.session import Session
    from fitlog.training.sets import LoggedSet


def running_session(desk: "Desk") -> "Session":
    """Return the session that is going on; raises NotFoundError."""
    found = running(desk.log, desk.now, desk.gap)
    if found is None:
        raise NotFoundError(
            "no session is running",
            unchanged="Nothing was changed.",
            hint="Log a set, or: fitlog start. The others: fitlog session list",
        )
    return found


def started_at(desk: "Desk", at: str | None) -> "datetime":
    """Return when a session that runs now began; raises UsageError for a time of another one."""
    moment = desk.at(at)
    if desk.now - moment >= desk.gap:
        raise UsageError(
            f"a session that runs now did not begin {day_name(moment.date(), desk.now.date())}"
            f" at {clock(moment)}",
            unchanged="Nothing was started.",
            hint='Another day\'s sets: fitlog log squat 5@100 --at "yesterday 18:00"',
        )
    return moment


def demand_none_running(desk: "Desk", unchanged: str = "Nothing was started.") -> None:
    """Raise FitlogError where a session is going on."""
    found = running(desk.log, desk.now, desk.gap)
    if found:
        sets = plural(len(found.sets), "set") if found.sets else "no set yet"
        named = f" {found.title}" if found.title else ""
        raise FitlogError(
            f"a session{named} is running since {clock(found.started_at)}, {sets}",
            unchanged=unchanged,
            hint="End it: fitlog finish. Name it: fitlog session edit 1 --title."
            if found.sets
            else "Drop it: fitlog cancel.",
        )


def finished_session(desk: "Desk") -> "Session":
    """Return the session that was finished last, if it can go on; raises NotFoundError."""
    demand_none_running(desk, "Nothing was changed.")
    found = newest_session(desk.log)
    if found is None or found.finished_at is None:
        raise NotFoundError(
            "the newest session was not finished" if found else "the log is empty",
            unchanged="Nothing was changed.",
            hint="fitlog session list shows them all.",
        )
    last = found.sets[-1].at
    if found.begun_at is None and found.day != desk.now.date():
        raise NotFoundError(
            "only a session that was started goes on past midnight",
            unchanged="Nothing was changed.",
            hint="Log on: a new session begins. fitlog session move puts its sets together.",
        )
    if desk.now - last >= desk.gap:
        raise NotFoundError(
            f"the last set of that session was {ago(desk.now - last)} ago, too long to go on",
            unchanged="Nothing was changed.",
            hint='A set of that time can be logged: fitlog log kickback 12@15 --at "mon 18:30"',
        )
    return found


def say_status(desk: "Desk", *, json: bool = False) -> None:
    """Say what is going on."""
    today = status_of(desk)
    if json:
        desk.dump(today_form(today, desk.now))
        return
    desk.say(today_page(today, desk.now, desk.settings.unit, desk.screen))


def status_of(desk: "Desk") -> Today:
    """Return what is going on: the running session, else the last one, and what comes next."""
    log = desk.reading
    current = running(log, desk.now, desk.gap)
    session = current or newest_session(log)
    if session is None:
        return Today(None, running=False, volume_grams=0, exercises={})
    proposal = proposal_of(desk, log, current)
    coming = proposal.exercise if proposal else ""
    slugs = [*(one.exercise for one in session.sets), *([coming] if coming else [])]
    return Today(
        session,
        running=current is not None,
        volume_grams=_volume(desk, session),
        exercises=desk.exercises(slugs),
        proposal=proposal,
        rest=rest_due(desk, session) if current and session.sets else None,
        rested_ms=ended_after(session.sets[-1]) if current and session.sets else None,
        last_time=log.last_time(coming, *beginning(desk, current)) if coming else (),
        before=_before(log, session),
        own_lines=tuple(own_lines(desk, log, coming, *beginning(desk, current))) if coming else (),
        session_note="" if current and current.sets else _pinned(desk, log, current),
    )


def _before(log: "LogReader", session: "Session") -> "tuple[LoggedSet, ...]":
    """Return what the exercise that was done last in a session was the time before it."""
    last = session.sets[-1].exercise if session.sets else ""
    return log.last_time(last, session.started_at, session.day)


def _pinned(desk: "Desk", log: "LogReader", session: "Session | None") -> str:
    """Return the pinned note of the session before, for before the first set."""
    return pinned_of_last_session(log, beginning(desk, session)[1])


def _volume(desk: "Desk", session: "Session") -> int:
    moved = {
        slug: desk.moved_grams(exercise, session.day)
        for slug, exercise in desk.exercises(one.exercise for one in session.sets).items()
    }
    return sum(work_volume(one.performed, moved[one.exercise]) for one in session.sets)
