"""Records from elsewhere: what the log knows of each, and the writing of those that are new.

A record from elsewhere has the same id whenever it comes, so a file that comes twice adds
nothing, and what was changed or deleted here since stays so.
"""

import json
from collections import Counter
from enum import StrEnum
from typing import TYPE_CHECKING, Any, NamedTuple

from fitlog.store.bulk import body_of, in_parts
from fitlog.training.past import PastSet, Record

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from fitlog.store.own_files import Kept
    from fitlog.store.reading import LogReader
    from fitlog.store.rows import Body

_ASKED_AT_ONCE = 500
_ELSEWHERE = {"exercise", "session"}
"""What merging exercises and moving sets change: no reason to call a set edited."""


class State(StrEnum):
    """What the log knows of a record that comes."""

    NEW = "new"
    SAME = "same"
    EDITED = "edited"
    """Edited here since it came."""
    CHANGED = "changed"
    """Not edited here, but the file says something else now."""
    DELETED = "deleted"
    """Deleted here since it came."""


class Coming(NamedTuple):
    """What is to be written: records, of which sessions come first, sets, and files."""

    records: "Sequence[Record]"
    sets: "Sequence[PastSet]"
    files: "Sequence[Kept]" = ()
    differing: int = 0
    """Sessions, notes and the like that the file says otherwise than the log."""


def standing(
    log: "LogReader", coming: "Iterable[PastSet | Record]"
) -> "Iterator[tuple[PastSet | Record, State]]":
    """Yield each of them with what the log knows of it."""
    for some in in_parts(coming, _ASKED_AT_ONCE):
        known = _known(log, [one.id for one in some])
        for one in some:
            yield one, _state(one, known.get(one.id))


def sorted_out(
    log: "LogReader", records: "Iterable[Record]", sets: "Iterable[PastSet]"
) -> tuple[Coming, Counter[State]]:
    """Return what of all that is new, and how many of the sets are in which state.

    A session that was deleted comes back where a new set is of it, and nothing comes into one
    that is not there.
    """
    states: Counter[State] = Counter()
    new: list[PastSet] = []
    trained: set[bytes] = set()
    for one, state in standing(log, sets):
        states[state] += 1
        if isinstance(one, PastSet):
            trained.add(one.session)
            new.extend([one] if state is State.NEW else [])
    wanted = {one.session for one in new}
    found, differing = _records(log, records, wanted, trained - wanted)
    return Coming(found, new, differing=differing), states


def _records(
    log: "LogReader", records: "Iterable[Record]", wanted: set[bytes], idle: set[bytes]
) -> tuple[list[Record], int]:
    """Return the records that come, sessions first, and how many are otherwise here.

    Of sessions that are not there come those of new sets, and those without any; `idle` ones
    have sets in the file, none of them new.
    """
    found: list[Record] = []
    absent: set[str] = set()
    differing = 0
    for one, state in standing(log, records):
        if not isinstance(one, Record):
            continue
        differing += state in {State.CHANGED, State.EDITED}
        if one.kind == "session" and state in {State.NEW, State.DELETED}:
            if one.id in wanted or (state is State.NEW and one.id not in idle):
                found.append(one)
            else:
                absent.add(one.id.hex())
        elif state is State.NEW and one.body.get("session") not in absent:
            found.append(one)
    return found, differing


def _known(log: "LogReader", ids: "Sequence[bytes]") -> "dict[bytes, tuple[str, str | None]]":
    """Return what the log first and last said of records; not of those whose coming was undone."""
    places = ", ".join("?" * len(ids))
    lines: list[Any] = log._rows(  # noqa: SLF001 - the same package's
        f"""SELECT c.record, c.body, o.kind FROM change c JOIN operation o ON o.id = c.operation
             WHERE c.record IN ({places}) ORDER BY c.id""",
        ids,
    )
    known: dict[bytes, tuple[str, str | None]] = {}
    for record, body, kind in lines:
        if body is None and kind == "undo":
            known.pop(record, None)
        else:
            known[record] = (known[record][0] if record in known else body, body)
    return known


def _state(one: "PastSet | Record", known: "tuple[str, str | None] | None") -> State:
    if known is None:
        return State.NEW
    first, last = known
    if last is None:
        return State.DELETED
    body = body_of(one) if isinstance(one, PastSet) else one.body
    if _said(json.loads(last)) == _said(body):
        return State.SAME
    return State.CHANGED if _said(json.loads(last)) == _said(json.loads(first)) else State.EDITED


def _said(body: "Body") -> "Body":
    return {key: value for key, value in body.items() if key not in _ELSEWHERE}
