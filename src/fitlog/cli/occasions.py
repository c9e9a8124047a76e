"""What `session` reads and decides: which session is meant, and what is to change in it."""

import re
from datetime import timedelta
from typing import TYPE_CHECKING, NamedTuple

from fitlog.cli.options import rpe_tenths
from fitlog.errors import AmbiguousError, NotFoundError, UnreadableError, UsageError
from fitlog.store.joining import running
from fitlog.store.occasions import Moved, by_id, by_number, move_sets, on_day, split_off
from fitlog.training.occasion import FORGOTTEN, UNCHANGED, Move, Wish, first_moment, lived_here

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime, tzinfo
    from typing import Literal

    from fitlog.cli.context import Desk
    from fitlog.store.reading import LogReader
    from fitlog.store.rows import Body
    from fitlog.training.occasion import Occasion
    from fitlog.training.session import Session
    from fitlog.training.sets import LoggedSet

    Moment = datetime | Literal["none"] | None

_CLOCK = re.compile(r"\d{1,2}(:\d\d){0,2} ?([ap]m)?|noon", re.IGNORECASE)
# What has more digits is a day: 20261120.
_NUMBER = re.compile(r"[0-9]{1,6}")
_HALF_A_DAY = timedelta(hours=12)
NEW = "new"
_SHOWN = "fitlog session list shows each with its number."


class Edits(NamedTuple):
    """What `session edit` was told, as it was typed; None where nothing was."""

    title: str | None
    date: str | None
    start: str | None
    end: str | None
    note: str | None
    rpe: str | None
    shift: bool


def named(desk: "Desk", log: "LogReader", text: str) -> "Occasion":
    """Return the session of a number, of a day that has one, or of a set's number.

    Raises NotFoundError, AmbiguousError, UnreadableError.
    """
    plain = text.strip()
    if plain.startswith("@"):
        from fitlog.cli.options import short_of  # noqa: PLC0415 - only for a set's number

        return by_id(log, log.at_short(short_of(plain)).session_id)
    if not _NUMBER.fullmatch(plain):
        day = _day_of(desk, plain)
        return _only_one(day, on_day(log, day))
    found = by_number(log, int(plain))
    if found is None:
        raise NotFoundError(f"there is no session {plain}", unchanged=UNCHANGED, hint=_SHOWN)
    return found


def _day_of(desk: "Desk", text: str) -> "date":
    try:
        return one_day(desk, text)
    except UnreadableError as error:
        raise UnreadableError(
            f'"{text}" names no session',
            unchanged=UNCHANGED,
            hint="Say its number (fitlog session list), its day, or a set of it: @7.",
        ) from error


def _only_one(day: "date", found: "tuple[Occasion, ...]") -> "Occasion":
    if not found:
        raise NotFoundError(f"no session on {day:%a} {day}", unchanged=UNCHANGED, hint=_SHOWN)
    if len(found) > 1:
        raise AmbiguousError(
            f"{day:%a} {day} has {len(found)} sessions",
            candidates=[_told(one) for one in found],
            unchanged=UNCHANGED,
            hint="Say its number.",
        )
    return found[0]


def _told(one: "Occasion") -> str:
    session = one.session
    begun = f"{session.started_at:%H:%M}" if session.timed else ""
    return "  ".join(part for part in (str(one.number), begun, session.title) if part)


def one_day(desk: "Desk", text: str) -> "date":
    """Return the day that `text` names; raises UnreadableError for a week, a month or none."""
    first, last = desk.day(text), desk.day(text, end=True)
    if first is None or first != last:
        raise UnreadableError(
            f'"{text}" is more than one day',
            unchanged=UNCHANGED,
            hint=f'Try {desk.now.date()}, monday or "3 days ago".',
        )
    return first


def said_of(edits: Edits) -> "Body":
    """Return what is to be said of a session, by column; raises UsageError."""
    rpe = "" if edits.rpe in {"", FORGOTTEN} else rpe_tenths(edits.rpe)
    said = {"title": edits.title, "note": edits.note, "rpe_tenths": rpe}
    return {column: value for column, value in said.items() if value is not None}


def demand_edits(edits: Edits) -> None:
    """Raise UsageError where nothing is said, or a shift without a start."""
    if edits.shift and edits.start in {None, FORGOTTEN}:
        raise UsageError(
            "--shift needs a start to go along with",
            unchanged=UNCHANGED,
            hint="fitlog session edit 1 --start 18:00 --shift",
        )
    if not any(part is not None and part is not False for part in edits):
        raise UsageError(
            "what changes?",
            unchanged=UNCHANGED,
            hint="Say it: fitlog session edit 1 --title Legs, or --end 19:30",
        )


def wish_of(desk: "Desk", edits: Edits, session: "Session") -> Wish:
    """Return what a session's times are to be; raises UnreadableError.

    A time alone is of the session's day, and an end of the morning after where that is later
    than its start by less than half a day.
    """
    day = one_day(desk, edits.date) if edits.date is not None else None
    on, began = day or session.day, first_moment(session)
    # Where it was lived by another clock, a time is of that clock.
    zone = None if began is None or lived_here(began, desk.localized) else began.tzinfo
    start = _moment(desk, edits.start, on, zone)
    begin = began and began.replace(tzinfo=None) + (on - session.day)
    if start is not None and start != FORGOTTEN:
        begin = start.replace(tzinfo=None)
    return Wish(day, start, _moment(desk, edits.end, on, zone, begin), edits.shift)


def _moment(
    desk: "Desk",
    text: str | None,
    on: "date",
    zone: "tzinfo | None",
    after: "datetime | None" = None,
) -> "Moment":
    """Return what a moment is to be: a time alone is of that day, or of the next `after` one."""
    if text is None:
        return None
    if text.lower() == FORGOTTEN:
        return FORGOTTEN
    if not _CLOCK.fullmatch(text.strip()):
        return desk.at(text)
    at = desk.at(f"{on} {text}")
    next_day = at.replace(tzinfo=None) + timedelta(days=1)
    if after and at.replace(tzinfo=None) < after and next_day - after < _HALF_A_DAY:
        at = desk.at(f"{next_day.date()} {text}")
    return at.replace(tzinfo=zone) if zone else at


def sets_to_move(log: "LogReader", texts: "Sequence[str]") -> "tuple[LoggedSet, ...]":
    """Return the sets of these numbers, in the order done; raises NotFoundError."""
    from fitlog.cli.options import shorts_of  # noqa: PLC0415 - only to move sets

    sets = [log.at_short(number) for number in shorts_of(texts)]
    return tuple(sorted(sets, key=lambda one: (one.at, one.id)))


def move_them(desk: "Desk", sets: "tuple[LoggedSet, ...]", to: str, title: str) -> tuple[str, Move]:
    """Move sets to a session that is named, or to a new one; return its id, and what went.

    Raises UsageError, and what `named` raises.
    """
    of = {one.session_id: by_id(desk.log, one.session_id).session for one in sets}
    coming = Moved(sets)
    if to.lower() == NEW:
        _demand_one_session(sets)
        session = split_off(desk.log, coming, title, desk.words)
    else:
        there = named(desk, desk.log, to)
        _demand_untitled(title, there)
        goes_on = running(desk.log, desk.now, desk.gap)
        coming = Moved(_not_yet_there(sets, there), goes_on.id if goes_on else "")
        session = there.session.id
        move_sets(desk.log, coming, session, desk.words, desk.gap)
    left = dict.fromkeys(one.session_id for one in coming.sets)
    move = Move(coming.sets, tuple(of[one] for one in left), is_new=to.lower() == NEW)
    return session, move


def _not_yet_there(sets: "Sequence[LoggedSet]", there: "Occasion") -> "tuple[LoggedSet, ...]":
    coming = tuple(one for one in sets if one.session_id != there.session.id)
    if not coming:
        raise UsageError(
            f"session {there.number} holds {'them' if len(sets) > 1 else 'it'} already",
            unchanged=UNCHANGED,
            hint=_SHOWN,
        )
    return coming


def _demand_untitled(title: str, there: "Occasion") -> None:
    if title:
        raise UsageError(
            "--title is for a new session",
            unchanged=UNCHANGED,
            hint=f"Of this one: fitlog session edit {there.number} --title TITLE",
        )


def _demand_one_session(sets: "Sequence[LoggedSet]") -> None:
    days = dict.fromkeys(str(one.day) for one in sets)
    if len({one.session_id for one in sets}) > 1:
        raise UsageError(
            f"these are sets of several sessions ({', '.join(days)}), and a new one takes"
            " those of one",
            unchanged=UNCHANGED,
            hint="Move those of one to a new one, then the others to that.",
        )
