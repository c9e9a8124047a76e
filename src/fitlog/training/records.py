"""Personal records: derived by replaying a history in order, never stored.

`docs/formulas.md` tells the rules; `standing` holds them.
"""

from itertools import chain
from typing import TYPE_CHECKING

from fitlog.training.moved import moved_on, work_volume
from fitlog.training.personal_record import Record, RecordKind, by_weight, most_telling
from fitlog.training.standing import Standing
from fitlog.training.strength import DEFAULT_FORMULA

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from fitlog.training.moved import Moved
    from fitlog.training.sets import LoggedSet

__all__ = [
    "Record",
    "RecordKind",
    "most_telling",
    "new_records",
    "record_history",
    "session_volume_records",
    "standing_records",
]


def record_history(
    sets: "Iterable[LoggedSet]", *, moved_grams: "Moved" = None, formula: str = DEFAULT_FORMULA
) -> tuple[Record, ...]:
    """Return every record of one exercise as it was set, in order; `sets` oldest first.

    Those of whole sessions are told by `session_volume_records`.
    """
    standing = Standing(moved_grams, formula)
    return tuple(chain.from_iterable(map(standing.add, sets)))


def session_volume_records(volumes: "Iterable[tuple[date, int]]") -> tuple[Record, ...]:
    """Return the sessions that passed all before them; (day, grams x reps), oldest first."""
    best = 0
    found = []
    for day, volume in volumes:
        if 0 < best < volume:
            found.append(_session_record(day, volume, best))
        best = max(best, volume)
    return tuple(found)


def new_records(  # noqa: PLR0913 - a history in two parts, and two settings
    earlier: "Iterable[LoggedSet]",
    new: "Sequence[LoggedSet]",
    *,
    earlier_session_volumes: "Iterable[int]" = (),
    this_session_volume: int = 0,
    moved_grams: "Moved" = None,
    formula: str = DEFAULT_FORMULA,
) -> tuple[Record, ...]:
    """Return every record that `new` sets of one exercise brought, in order.

    `earlier` is oldest first; of sets that were performed alike only the first is needed.
    `this_session_volume` includes the new sets, `earlier_session_volumes` nothing of this
    session, whose record is told once: with the sets that pass the mark.
    """
    standing = Standing(moved_grams, formula)
    for logged in earlier:
        standing.add(logged)
    found = tuple(chain.from_iterable(map(standing.add, new)))
    best = max(earlier_session_volumes, default=0)
    added = sum(work_volume(one.performed, moved_on(moved_grams, one.day)) for one in new)
    if best and this_session_volume - added <= best < this_session_volume:
        return (*found, _session_record(new[-1].day, this_session_volume, best))
    return found


def standing_records(
    sets: "Iterable[LoggedSet]",
    *,
    session_volumes: "Iterable[tuple[date, int]]" = (),
    moved_grams: "Moved" = None,
    formula: str = DEFAULT_FORMULA,
) -> tuple[Record, ...]:
    """Return the records in force, one of a kind and side, the most telling kind first.

    Of what has a greatest value that is shown, even where it is only a baseline (`previous`
    is None); of reps at a load, pauses and tempos, of which many stand, the newest.
    """
    standing = Standing(moved_grams, formula)
    for logged in sets:
        standing.add(logged)
    known = list(session_volumes)
    best = max(known, key=lambda session: session[1], default=None)
    session = session_volume_records(known)[-1:] or (
        (_session_record(*best, None),) if best and best[1] else ()
    )
    return tuple(by_weight([*standing.in_force(), *session]))


def _session_record(day: "date", volume: int, previous: int | None) -> Record:
    return Record(RecordKind.SESSION_VOLUME, volume, "g", day, None, previous)
