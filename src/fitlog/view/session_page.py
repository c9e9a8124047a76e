"""Sessions as `session` shows them: a line each, or one with all that is known of it."""

from typing import TYPE_CHECKING, NamedTuple

from fitlog.view.changes import deleted
from fitlog.view.days import clock, plain_day
from fitlog.view.forms import sessions_form
from fitlog.view.history import history_page
from fitlog.view.lines import BOLD, joined, labelled, styled, wrapped
from fitlog.view.text import plural

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from fitlog.training.exercise import Exercise
    from fitlog.training.occasion import Move, Occasion
    from fitlog.training.session import Session
    from fitlog.view.forms import Form
    from fitlog.view.screen import Screen

    Exercises = Mapping[str, Exercise]

RUNNING, NO_END = "running", "no end"
_LEAST_FOR_COLUMNS = 76
_SHORTEST_TITLE = 8
_FOR_EXERCISES = 16
_LEAST_NAMED = 8
_MOST_MINUTES = 99
"""From more on hours are told."""
_WHOLE = "\N{NO-BREAK SPACE}"


class Seen(NamedTuple):
    """From where sessions are looked at: the moment, and the session that is running then."""

    now: "datetime"
    running: "Session | None" = None

    def state(self, session: "Session") -> str:
        """Return "running", "no end" for one that was started and not finished, or ""."""
        if self.running and self.running.id == session.id:
            return RUNNING
        return NO_END if session.begun_at and not session.finished_at else ""

    @property
    def without_sets(self) -> str:
        """What there is to say of a session that was started and has no set yet, "" for none."""
        started = self.running
        if started is None or started.id:
            return ""
        title = f', "{started.title}",' if started.title else ""
        return f"a session{title} was started at {clock(started.started_at)} and has no set yet"

    def minutes(self, session: "Session") -> int | None:
        """Return how long a session lasted, or has lasted so far; None where no time is known."""
        if not session.timed:
            return None
        end = self.now if self.state(session) == RUNNING else session.ended_at
        return max(int((end - session.started_at).total_seconds()) // 60, 0)


def sessions_page(
    found: "Sequence[Occasion]", seen: Seen, exercises: "Exercises", screen: "Screen"
) -> str:
    """Return sessions, a line each where there is room, the newest last."""
    if screen.width < _LEAST_FOR_COLUMNS:
        digits = max((len(str(one.number)) for one in found), default=0)
        return joined(_narrow(one, digits, seen, exercises, screen) for one in found)
    rows = [_when(one, seen) for one in found]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return joined(
        _wide(one, _padded(row, widths), seen, exercises, screen)
        for one, row in zip(found, rows, strict=True)
    )


def session_page(one: "Occasion", seen: Seen, exercises: "Exercises", screen: "Screen") -> str:
    """Return a session as history shows it, and what it says itself or its sets tell."""
    session = one.session
    told = [str(one.number), _lasted(seen.minutes(session)), seen.state(session)]
    supersets = [
        labelled(f"superset {group.number}", _names(group.exercises, exercises), screen)
        for group in session.supersets
    ]
    return joined(
        [
            history_page([session], exercises, seen.now.date(), screen),
            labelled("session", ", ".join(part for part in told if part), screen),
            labelled("began", _began(session), screen),
            labelled("ended", _ended(one, seen), screen),
            *supersets,
            labelled("note", "pinned: it is shown the next time", screen) if session.pinned else "",
        ]
    )


def session_deleted(one: "Occasion", seen: Seen, exercises: "Exercises", screen: "Screen") -> str:
    """Return what went with a session."""
    sets = deleted(one.session.sets, exercises, screen).partition("\n")[2]
    return joined([_gone(one, seen, screen), sets])


def session_moved(
    move: "Move",
    there: "Occasion",
    seen: "tuple[Seen, Seen]",
    exercises: "Exercises",
    screen: "Screen",
) -> str:
    """Return which sets went from where to where, as it was `seen` before and after."""
    sets = deleted(move.sets, exercises, screen).partition("\n")[2]
    new = ", a new session" if move.is_new else ""
    return joined(
        [
            styled(f"Moved: {plural(len(move.sets), 'set')}", BOLD, screen),
            sets,
            *(_left(move, one, seen, screen) for one in move.left),
            labelled("to", f"{_which(there.session, seen[1])}{new}", screen),
            labelled("time", late, screen) if (late := _late(move, there.session)) else "",
        ]
    )


def occasions_form(found: "Sequence[Occasion]", seen: Seen) -> "Form":
    """Return sessions for programs; `started` is when one began that has no set yet."""
    begun = seen.running.begun_at if seen.running and not seen.running.id else None
    return {
        "sessions": [occasion_form(one, seen) for one in found],
        "started": _at(begun),
    }


def occasion_form(one: "Occasion", seen: Seen) -> "Form":
    """Return a session for programs, as `history` gives it, with its number and what it says."""
    session = one.session
    (form,) = sessions_form([session])["sessions"]
    return {
        "number": one.number,
        **form,
        "minutes": seen.minutes(session),
        "begun_at": _at(session.begun_at),
        "finished_at": _at(session.finished_at),
        "running": seen.state(session) == RUNNING,
        "supersets": [group._asdict() for group in session.supersets],
    }


def _at(moment: "datetime | None") -> str | None:
    return moment.isoformat(timespec="milliseconds") if moment else None


def _gone(one: "Occasion", seen: Seen, screen: "Screen") -> str:
    session = one.session
    title = f": {session.title}" if session.title else ""
    day = plain_day(session.day, seen.now.date())
    when = ", ".join(part for part in (day, _hours(session, seen)) if part)
    heading = screen.text(f"Deleted: session {one.number}, {when}{title}")
    note = wrapped(screen.text(f'"{session.note}"'), screen.width, "  ") if session.note else ""
    return joined([styled(wrapped(heading, screen.width), BOLD, screen), note])


def _left(move: "Move", session: "Session", seen: "tuple[Seen, Seen]", screen: "Screen") -> str:
    """Return which session sets left, and what became of it without a set."""
    before, after = seen
    which = _which(session, before)
    if move.empties(session):
        still = before.state(session) == RUNNING and after.without_sets
        which += ", which has no set left and " + ("still runs" if still else "is gone")
        which += f', with its note "{session.note}"' if session.note and not still else ""
    return labelled("from", which, screen)


def _which(session: "Session", seen: Seen) -> str:
    day = plain_day(session.day, seen.now.date())
    return ", ".join(part for part in (session.title, day, _hours(session, seen)) if part)


def _late(move: "Move", there: "Session") -> str:
    """Return what became of the time of sets that were done far from the session."""
    late = move.late(there)
    if not late:
        return ""
    some = "" if len(late) == len(move.sets) else f"of {plural(len(late), 'set')} "
    now = next(one for one in there.sets if one.id == late[0].id)
    if not now.timed:
        return f"{some}not known now, as that of the session's last set is not"
    said = f"{some}now that of the session's last set, {clock(now.at)}"
    if len(move.left) > 1:  # perhaps of several days, so that clocks alone say little
        return said
    ends = dict.fromkeys([clock(late[0].at), clock(late[-1].at)])
    return f"{said} (before: {' to '.join(ends)})"


def _narrow(
    one: "Occasion", digits: int, seen: Seen, exercises: "Exercises", screen: "Screen"
) -> str:
    number, *when = _when(one, seen)
    indent = " " * (digits + 2)
    said, names = _said(one.session, seen, screen), _exercises(one.session, exercises, screen)
    # A line breaks between a day and its hours, not within them.
    whole = (part.replace(" ", _WHOLE) for part in when if part)
    parts = [", ".join(whole), ", ".join(said)]
    lines = [wrapped(part, screen.width, indent).replace(_WHOLE, " ") for part in parts]
    lines.append(f"{indent}{_in_short(names, screen.width - len(indent))}")
    start = " " * (digits - len(number)) + styled(number, BOLD, screen)
    return start + joined(lines)[digits:]


def _wide(one: "Occasion", start: str, seen: Seen, exercises: "Exercises", screen: "Screen") -> str:
    number = start[: len(start) - len(start.lstrip()) + len(str(one.number))]
    said = ", ".join(_said(one.session, seen, screen, len(start) + 2))
    names = _exercises(one.session, exercises, screen)
    room = screen.width - len(start) - len(said) - 4
    line = wrapped(f"{said}: {_in_short(names, room)}", screen.width, " " * (len(start) + 2))
    return styled(number, BOLD, screen) + start[len(number) :] + line[len(start) :]


def _padded(row: "Sequence[str]", widths: "Sequence[int]") -> str:
    number, *when, minutes = row
    cells = [part.ljust(width) for part, width in zip(when, widths[1:-1], strict=True)]
    cells = [number.rjust(widths[0]), *cells, minutes.rjust(widths[-1])]
    return "  ".join(cell for cell in cells if cell)


def _when(one: "Occasion", seen: Seen) -> tuple[str, str, str, str]:
    """Return the number, the day, the hours and the minutes."""
    day = plain_day(one.session.day, seen.now.date())
    return str(one.number), day, _hours(one.session, seen), _lasted(seen.minutes(one.session))


def _hours(session: "Session", seen: Seen) -> str:
    if not session.timed:
        return ""
    begin, end = clock(session.started_at), clock(session.ended_at)
    end = "now" if seen.state(session) == RUNNING else end
    return begin if begin == end else f"{begin}-{end}"


def _lasted(minutes: int | None) -> str:
    """Return how long a session lasted: "38 min", "22 h 30 min"; "" where that is not known."""
    if not minutes or minutes <= _MOST_MINUTES:
        return f"{minutes} min" if minutes else ""
    hours, rest = divmod(minutes, 60)
    return f"{hours} h {rest} min" if rest else f"{hours} h"


def _said(session: "Session", seen: Seen, screen: "Screen", taken: int | None = None) -> list[str]:
    """Return title, sets, RPE and state; the title cut where so many columns are `taken`."""
    hard = "" if session.rpe_tenths is None else f"RPE {session.rpe_tenths / 10:g}"
    rest = [part for part in (plural(len(session.sets), "set"), hard, seen.state(session)) if part]
    title = screen.text(session.title)
    if taken is not None:
        room = screen.width - taken - len(", ".join(rest)) - _FOR_EXERCISES
        title = _cut(title, max(room, _SHORTEST_TITLE))
    return [*([title] if title else []), *rest]


def _cut(text: str, width: int) -> str:
    return text if len(text) <= width else f"{text[: width - 3].rstrip()}..."


def _exercises(session: "Session", exercises: "Exercises", screen: "Screen") -> list[str]:
    slugs = dict.fromkeys(one.exercise for one in session.sets)
    return [screen.text(exercises[slug].name) for slug in slugs]


def _in_short(names: "Sequence[str]", room: int) -> str:
    """Return as many names as there is room for, and how many more there are."""
    for count in range(len(names), 0, -1):
        more = f" +{len(names) - count}" if count < len(names) else ""
        text = ", ".join(names[:count]) + more
        if len(text) <= room:
            return text
    return (
        _cut(names[0], max(room, _LEAST_NAMED))
        if len(names) == 1
        else plural(len(names), "exercise")
    )


def _names(slugs: "Sequence[str]", exercises: "Exercises") -> str:
    return " + ".join(exercises[slug].name if slug in exercises else slug for slug in slugs)


def _began(session: "Session") -> str:
    if session.begun_at:
        return f"{clock(session.begun_at)}, recorded{_but(session.begun_at, session.started_at)}"
    return f"{clock(session.started_at)}, from its first set" if session.timed else "unknown"


def _ended(one: "Occasion", seen: Seen) -> str:
    session, state = one.session, seen.state(one.session)
    if session.finished_at:
        return (
            f"{clock(session.finished_at)}, recorded{_but(session.finished_at, session.ended_at)}"
        )
    if state == RUNNING:
        return "not yet"
    last = f"{clock(session.ended_at)}, from its last set" if session.timed else "unknown"
    say = f"; set it: fitlog session edit {one.number} --end TIME"
    return f"{last}{say if state == NO_END else ''}"


def _but(said: "datetime", known: "datetime") -> str:
    """Return where a set lies outside of what the session says itself."""
    return "" if said == known else f"; a set at {clock(known)}"
