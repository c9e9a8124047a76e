"""The rest after the last set, as the set, its exercise and the lifter want it.

Nothing ticks: what is left follows from the moment of the last set, so a rest goes on in a
closed terminal and can be looked at from anywhere.
"""

from contextlib import suppress
from typing import TYPE_CHECKING

from fitlog.cli.rested import chosen_after
from fitlog.errors import NotationError, NotFoundError, UnreadableError
from fitlog.store.joining import running
from fitlog.training.likely import is_first_of_pair
from fitlog.training.rest_time import Rest, RestTimes, RestWhy, rest_after

if TYPE_CHECKING:
    from collections.abc import Sequence

    from fitlog.cli.context import Desk
    from fitlog.training.exercise import Exercise
    from fitlog.training.session import Session
    from fitlog.training.sets import LoggedSet

_LONGEST_REST_MS = 3_600_000
_FEW = 10


def last_set(desk: "Desk") -> "LoggedSet":
    """Return the set after which the lifter rests; raises NotFoundError where there is none."""
    session = running(desk.reading, desk.now, desk.gap)
    if session is None or not session.sets or not session.sets[-1].timed:
        raise NotFoundError(
            "no set to rest from: no session with sets is running",
            hint="Log one first: fitlog log, or fitlog again.",
        )
    return session.sets[-1]


def read_seconds(words: "Sequence[str]") -> float | None:
    """Return the seconds of a rest as typed: 90, 90s, 2 min, 1:30; raises UnreadableError."""
    if not words:
        return None
    text = " ".join(words)
    from fitlog.training.notation.amounts import SECOND, quantity  # noqa: PLC0415 - if typed
    from fitlog.training.notation.cursor import Cursor  # noqa: PLC0415 - likewise

    with suppress(NotationError):
        at = Cursor(text)
        found = quantity(at)
        milliseconds = found.duration_ms or (found.number or 0) * SECOND
        if found.number and found.number < _FEW:
            raise UnreadableError(
                f"{text} seconds or minutes? write {text}s or {text}min",
                unchanged="No rest was begun.",
            )
        if at.now.kind == "end" and 0 < milliseconds <= _LONGEST_REST_MS and not found.distance_m:
            return milliseconds / SECOND
    raise UnreadableError(
        f'"{text}" is no time to rest',
        unchanged="No rest was begun.",
        hint="Say it as 90s, 2min or 1:30; at most 60min.",
    )


def rest_due(desk: "Desk", session: "Session") -> Rest | None:
    """Return the rest after a session's last set; None where another turn comes first.

    Between the two sides of a pair, and within a round of a superset, nobody rests.
    """
    last = session.sets[-1]
    superset = session.superset_of(last.exercise)
    if superset:
        from fitlog.training.supersets import round_is_over  # noqa: PLC0415 - in supersets

        return rest_of(desk, last) if round_is_over(superset, session.sets) else None
    own = [one.performed for one in session.sets if one.exercise == last.exercise]
    return None if is_first_of_pair(own) else rest_of(desk, last)


def rest_of(desk: "Desk", last: "LoggedSet") -> Rest:
    """Return the rest after a set: the one that was chosen, else what the set calls for."""
    chosen = chosen_after(last)
    if chosen is not None:
        return Rest(chosen, RestWhy.CHOSEN)
    settings, exercise = desk.settings, desk.known(last.exercise)
    times = RestTimes(
        settings.rest_heavy,
        settings.rest_compound,
        settings.rest_isolation,
        settings.rest_warmup,
        settings.rest_extra,
    )
    return rest_after(
        last.performed,
        times,
        guide_seconds=exercise.rest_seconds,
        compound=exercise.compound,
        percent=_percent(desk, exercise, last),
    )


def _percent(desk: "Desk", exercise: "Exercise", last: "LoggedSet") -> float | None:
    """Return the load of a set in percent of the best estimate that stood before it."""
    from fitlog.training.moved import effective_grams, moved_on  # noqa: PLC0415 - not to log
    from fitlog.training.strength import e1rm  # noqa: PLC0415 - likewise

    moved = desk.moved(exercise)
    grams = effective_grams(last.performed, moved_on(moved, last.day))
    stood = desk.reading.unbeaten(last.exercise, last.at, moved)
    formula = desk.settings.e1rm_formula
    found = (e1rm(one.performed, formula, moved_grams=moved_on(moved, one.day)) for one in stood)
    best = max((one.grams for one in found if one and one.can_be_record), default=None)
    return 100 * grams / best if grams is not None and best else None
