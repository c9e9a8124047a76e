"""The sets of a session by exercise, as apps keep them that have no other order."""

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from fitlog.training.session import Session
    from fitlog.training.sets import LoggedSet, PerformedSet


class Block(NamedTuple):
    """The sets of an exercise that belong together, in the order done, and the note on them."""

    exercise: str
    sets: "list[LoggedSet]"
    note: str = ""


def blocks(session: "Session") -> list[Block]:
    """Return the blocks of a session, in the order of their first sets.

    Apps know of an exercise, not of a set, that it was done in turn with others: sets of a
    superset are a block of their own, however the exercises took turns. The note on a block
    of the session is on the first one that it becomes.
    """
    notes = notes_of(session)
    found: dict[tuple[str, int, int | None], Block] = {}
    for one in session.sets:
        place = (one.exercise, block_of(one.performed))
        key = (*place, one.performed.superset)
        block = found.get(key)
        if block is None:
            block = found[key] = Block(one.exercise, [], notes.pop(place, ""))
        block.sets.append(one)
    return list(found.values())


def notes_of(session: "Session") -> dict[tuple[str, int], str]:
    """Return the notes on exercises by exercise and block."""
    found: dict[tuple[str, int], str] = {}
    for note in session.notes:
        key = (note.exercise, note.block)
        found[key] = f"{found[key]}\n{note.text}" if key in found else note.text
    return found


def block_of(performed: "PerformedSet") -> int:
    """Return the number of a set's block, from 1."""
    return performed.block or 1
