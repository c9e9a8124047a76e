"""What `fitlog` alone says: the session so far, the rest, and what comes next."""

from datetime import timedelta
from typing import TYPE_CHECKING, NamedTuple

from fitlog.training.notation.spelling import format_sets
from fitlog.training.supersets import gathered
from fitlog.view.days import clock, day_name, plain_day
from fitlog.view.echo import own_words
from fitlog.view.forms import Form, set_form
from fitlog.view.lines import BOLD, joined, labelled, styled, wrapped
from fitlog.view.phrases import totals
from fitlog.view.proposal import proposal_form, proposal_words, why_words
from fitlog.view.rest import left, minutes, reason, rest_form
from fitlog.view.superset import named
from fitlog.view.text import ago

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import datetime

    from fitlog.training.exercise import Exercise
    from fitlog.training.load import Unit
    from fitlog.training.proposal import Proposal
    from fitlog.training.rest_time import Rest
    from fitlog.training.session import Session
    from fitlog.training.sets import LoggedSet
    from fitlog.training.supersets import Group
    from fitlog.view.screen import Screen

_FIRST_STEPS = {
    "fitlog show kickback": "how an exercise is done",
    "fitlog log kickback 12@15 left p2": "12 reps, 15 kg, left leg, 2 s pause",
    "fitlog again": "the same once more, with the other leg",
    "fitlog search side of the hip": "the exercises, by what you would say",
    "fitlog --help": "everything else",
}
_COLUMN = 36
_LEAST_FOR_COLUMNS = 76
_MINUTE = timedelta(minutes=1)
_LONG_AGO = timedelta(minutes=15)
"""After that nobody rests any more."""


class Today(NamedTuple):
    """What is going on: the session that is running, else the last one, and what comes next.

    `last_time` and `own_lines` are of the exercise that comes next: what the lifter wants to be
    told of it, each with its label. `before` is last time's of the exercise that was done last;
    `rested_ms` how long the rest was, once it was ended.
    `session_note` is what was pinned to the last session.
    """

    session: "Session | None"
    running: bool
    volume_grams: int
    exercises: "Mapping[str, Exercise]"
    proposal: "Proposal | None" = None
    rest: "Rest | None" = None
    rested_ms: int | None = None
    last_time: "tuple[LoggedSet, ...]" = ()
    before: "tuple[LoggedSet, ...]" = ()
    own_lines: tuple[tuple[str, str], ...] = ()
    session_note: str = ""


def today_page(today: Today, now: "datetime", unit: "Unit", screen: "Screen") -> str:
    """Return what is going on as text."""
    session = today.session
    if session is None:
        return _first_steps(screen)
    return joined(
        [
            styled(wrapped(screen.text(_heading(today, session, now)), screen.width), BOLD, screen),
            *(_sets(today, session, now, unit, screen) if session.sets else ["  no set yet"]),
            *_rest(today, now, screen),
            *_next(today, now, screen),
            labelled("do", _commands(today, now), screen),
        ]
    )


def today_form(today: Today, now: "datetime") -> Form:
    """Return what is going on as a program reads it."""
    session = today.session
    last = session.sets[-1] if session and session.sets else None
    of_next = today.exercises.get(today.proposal.exercise) if today.proposal else None
    return {
        "day": session.day.isoformat() if session else None,
        "today": session is not None and session.day == now.date(),
        "running": today.running,
        "title": (session.title or None) if session else None,
        "started_at": _moment(session.started_at) if session else None,
        "finished_at": _moment(session.finished_at) if session and session.finished_at else None,
        "sets": [set_form(one) for one in session.sets] if session else [],
        "rest": rest_form(today.rest, _seconds(now, last)) if today.rest and last else None,
        "next": proposal_form(today.proposal, of_next, now.date()),
        "last_time": [set_form(one) for one in today.before],
        "setup": next((text for label, text in today.own_lines if label == "setup"), None),
        "notes": [text for label, text in today.own_lines if label == "note"],
    }


def _first_steps(screen: "Screen") -> str:
    lines = ["The log is empty."]
    for typed, meant in _FIRST_STEPS.items():
        if screen.width >= _LEAST_FOR_COLUMNS:
            lines.append(f"  {typed:{_COLUMN}}{meant}")
        else:
            lines += [f"  {typed}", wrapped(meant, screen.width, "    ")]
    return joined(lines)


def _heading(today: Today, session: "Session", now: "datetime") -> str:
    day, title = plain_day(session.day, now.date()), session.title
    if today.running:
        so_far = now - session.started_at
        long = f" ({ago(so_far)})" if so_far >= _MINUTE else ""
        return f"{title or 'Today'}, {day}, since {clock(session.started_at)}{long}"
    hours = f", {clock(session.started_at)} to {clock(session.ended_at)}" if session.timed else ""
    if session.day == now.date():
        return f"{title or 'Today'}, {day}{hours}"
    named = f"{title}, " if title else ""
    return f"Last session, {named}{day_name(session.day, now.date())}"


def _sets(
    today: Today, session: "Session", now: "datetime", unit: "Unit", screen: "Screen"
) -> "Iterator[str]":
    groups = gathered(session.sets)
    several = sum(len(group.parts) > 1 for group in groups) > 1
    for group in groups:
        yield from _group(group, today, screen, several=several)
    performed = [one.performed for one in session.sets]
    yield labelled("total", totals(performed, today.volume_grams, unit), screen)
    last = session.sets[-1]
    elapsed = max(now - last.at, timedelta(0))
    yield labelled("last set", f"{ago(elapsed)} ago, at {clock(last.at)}", screen)


def _group(group: "Group", today: Today, screen: "Screen", *, several: bool) -> "Iterator[str]":
    indent = "  "
    if group.number is not None and len(group.parts) > 1:
        yield f"  {named(group.number, several=several)}"
        indent = "    "
    for part in group.parts:
        exercise = today.exercises[part.exercise]
        said = format_sets([one.performed for one in part.sets], exercise)
        yield wrapped(screen.text(f"{exercise.name}: {said}"), screen.width, indent)


def _rest(today: Today, now: "datetime", screen: "Screen") -> "Iterator[str]":
    if today.rested_ms is not None:
        yield labelled("rest", f"{minutes(today.rested_ms / 1000)}, ended: the set is on", screen)
    elif today.rest and today.session and today.session.sets:
        elapsed = _seconds(now, today.session.sets[-1])
        if elapsed < _LONG_AGO.total_seconds():
            yield labelled("rest", f"{left(today.rest, elapsed)}: {reason(today.rest)}", screen)


def _next(today: Today, now: "datetime", screen: "Screen") -> "Iterator[str]":
    proposal = today.proposal
    if proposal is None:
        return
    exercise = today.exercises.get(proposal.exercise)
    is_over = today.session and not today.running and today.session.day == now.date()
    if is_over or (exercise is None and not today.running):
        return
    yield labelled("next", proposal_words(proposal, exercise), screen)
    yield labelled("", why_words(proposal, now.date()), screen) if exercise else ""
    if exercise and today.last_time:
        said = format_sets([one.performed for one in today.last_time], exercise)
        day = day_name(today.last_time[0].day, now.date())
        yield labelled("last time", f"{day}: {said}", screen)
    if today.session_note:
        yield labelled("note", f'"{today.session_note}"', screen)
    for label, text in today.own_lines:
        yield labelled(label, own_words(label, text), screen)


def _commands(today: Today, now: "datetime") -> str:
    if today.running:
        coming = today.proposal and today.proposal.performed
        has_sets = today.session and today.session.sets
        first = "fitlog next" if coming else "fitlog again" if has_sets else ""
        last = "fitlog finish" if has_sets else "fitlog cancel"
        return ", ".join(filter(None, (first, "fitlog log", last)))
    is_today = today.session and today.session.day == now.date()
    return (
        "fitlog start, fitlog resume" if is_today else "fitlog start, fitlog log, fitlog progress"
    )


def _seconds(now: "datetime", last: "LoggedSet | None") -> float:
    return (now - last.at).total_seconds() if last else 0.0


def _moment(at: "datetime") -> str:
    return at.isoformat(timespec="seconds")
