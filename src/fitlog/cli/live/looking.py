"""What is going on, read from the log as a whole: for the screen to show."""

import os
from contextlib import suppress
from typing import TYPE_CHECKING

from fitlog import paths
from fitlog.cli.proposing import beginning, likely_exercises, own_lines, proposal_for
from fitlog.cli.rested import rested
from fitlog.cli.running import status_of
from fitlog.errors import FitlogError
from fitlog.training.proposal import Why
from fitlog.view.live import Shown, set_words

if TYPE_CHECKING:
    from fitlog.cli.context import Desk
    from fitlog.training.exercise import Exercise
    from fitlog.training.guide import Guide
    from fitlog.training.proposal import Proposal

_LOOKS = 3
_MOST_FOUND = 50


def looked(desk: "Desk", chosen: str) -> tuple[int, Shown]:
    """Return the version of the log, and what is going on in it.

    What another terminal writes meanwhile would be later than now, so it is looked once more.
    """
    for _ in range(_LOOKS):
        version = desk.log.version()
        desk.fresh_now()
        shown = look(desk, chosen)
        if desk.log.version() == version:
            break
    return version, shown


def look(desk: "Desk", chosen: str = "") -> Shown:
    """Return what is going on, with the exercise of a slug, else the one that comes next."""
    today = status_of(desk)
    session = today.session if today.running else None
    slug, done = chosen, False
    if not chosen and today.proposal:
        slug, done = today.proposal.exercise, today.proposal.why is Why.DONE
    if done and session and session.sets:
        slug = session.sets[-1].exercise
    proposed = today.proposal if today.proposal and today.proposal.exercise == slug else None
    last = session.sets[-1] if session and session.sets else None
    ended = rested() if last else None
    shown = Shown(
        session,
        today.volume_grams,
        today.exercises,
        done=done,
        session_note=today.session_note,
        rest=today.rest,
        rested_ms=ended.rest_ms if last and ended and ended.set_id == last.id else None,
    )
    return _with_exercise(desk, shown, slug, proposed) if slug else shown


def guide_of(desk: "Desk", slug: str) -> "Guide | None":
    """Return the guide of an exercise, None where there is none that can be read."""
    with suppress(FitlogError):
        return desk.catalog.guide(slug)
    return None


def found(desk: "Desk", shown: Shown, text: str) -> "list[Exercise]":
    """Return the exercises that a search finds, the one of that name first; none where it fails.

    For no text they are the likeliest ones.
    """
    try:
        if not text.strip():
            return [desk.known(slug) for slug in order_of(desk, shown)]
        mentioned = [one.exercise for one in desk.catalog.search(text).found[:_MOST_FOUND]]
    except FitlogError:
        return []
    with suppress(FitlogError):
        named = desk.exercise(text)
        return [named, *(one for one in mentioned if one.slug != named.slug)]
    return mentioned


def order_of(desk: "Desk", shown: Shown) -> list[str]:
    """Return exercises in the order to go through: those done, then the likely ones."""
    done = [one.exercise for one in shown.session.sets] if shown.session else []
    here = [shown.exercise.slug] if shown.exercise else []
    likely = likely_exercises(desk.log, shown.session)
    return list(dict.fromkeys([*done, *([] if {*here} <= {*likely} else here), *likely]))


def elsewhere(desk: "Desk", before: Shown, now: Shown) -> str:
    """Return what another terminal did to the session meanwhile, "" for what is not of it."""
    known = before.session.sets if before.session else ()
    if now.session is None:
        return "The session was ended elsewhere. A set begins another one." if known else ""
    ids = {one.id for one in known}
    new = [one for one in now.session.sets if one.id not in ids]
    if new:
        return f"Logged elsewhere: {set_words(desk.known(new[-1].exercise), new[-1].performed)}"
    return "A set was taken back elsewhere." if len(now.session.sets) < len(known) else ""


def file_of_log() -> tuple[int, int] | None:
    """Return which file the log is, None where there is none."""
    try:
        found = os.stat(paths.log_file())  # noqa: PTH116 - twice a second
    except OSError:
        return None
    return found.st_dev, found.st_ino


def _with_exercise(desk: "Desk", shown: Shown, slug: str, proposal: "Proposal | None") -> Shown:
    session = shown.session
    sets = [one for one in session.sets if one.exercise == slug] if session else []
    begin = beginning(desk, session)
    last_time = desk.log.last_time(slug, *begin)
    exercise = desk.known(slug)
    return shown._replace(
        exercise=exercise,
        exercises={**shown.exercises, slug: exercise},
        proposal=proposal or proposal_for(desk, desk.log, session, slug),
        today=desk.log.numbered(sets),
        last_time=last_time,
        own_lines=tuple(own_lines(desk, desk.log, slug, *begin)),
    )
