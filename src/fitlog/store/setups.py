"""The user's own lines about exercises: machine, height, distance; one for each gym."""

import json
import time
from typing import TYPE_CHECKING, NamedTuple

from fitlog.store.journal import Change, new_ids
from fitlog.store.rows import instant
from fitlog.store.writing import damaged
from fitlog.training.sets import demand_text
from fitlog.training.setup import FormerLine, SetupLine, is_same_gym, line_at, spelled

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fitlog.store.log import Log
    from fitlog.store.reading import LogReader
    from fitlog.store.rows import Body


class _Kept(NamedTuple):
    record: bytes
    line: SetupLine


def setup_lines(log: "LogReader", exercise: str | None = None) -> tuple[SetupLine, ...]:
    """Return the lines of an exercise, by its slug, or all of them, the oldest first."""
    return tuple(kept.line for kept in _kept(log, exercise))


def setup_line(log: "LogReader", exercise: str, gym: str) -> str:
    """Return the line that holds at a gym: its own, else that for everywhere, "" for none."""
    found = line_at(setup_lines(log, exercise), gym)
    return found.text if found else ""


def set_up(log: "Log", exercise: str, text: str, words: str, gym: str = "") -> None:
    """Set the line of an exercise at a gym, "" for everywhere; an empty text takes it away.

    A gym keeps the spelling that it had first. Raises UnreadableError for a text that cannot be
    kept.
    """
    demand_text(text, "a line")

    def changes() -> "Iterator[Change]":
        there = _kept(log)
        mine = next((one for one in there if _is(one.line, exercise, gym)), None)
        name = mine.line.gym if mine else spelled(gym, (one.line for one in there))
        record = mine.record if mine else next(new_ids(time.time_ns() // 1_000_000))
        before = _body(mine.line) if mine else None
        after = _body(SetupLine(exercise, name, text)) if text else None
        if before != after:
            yield Change(record, "setup", before, after)

    log._operate(words, changes)  # noqa: SLF001 - the same package's


def former_lines(log: "LogReader", exercise: str) -> tuple[FormerLine, ...]:
    """Return each line that an exercise had or has, once, the newest first; moments in UTC.

    Those that were taken away are among them, and what a line said before an exercise was
    renamed.
    """
    versions = _versions(log)
    own = {record for record, line, _ in versions if line and line.exercise == exercise}
    lasting: dict[bytes, SetupLine | None] = {}
    found: dict[tuple[str, str], FormerLine] = {}
    for record, line, at_ms in versions:
        last = lasting.get(record)
        if record in own and line and not (last and last[1:] == line[1:]):
            key = (line.gym.casefold(), line.text)
            found.pop(key, None)
            found[key] = FormerLine(line, instant(at_ms, 0))
        lasting[record] = line
    return tuple(reversed(found.values()))


def renamed_lines(log: "LogReader", old: str, new: str) -> "Iterator[Change]":
    """Yield the changes that give an exercise's lines to another, which keeps what it has."""
    taken = setup_lines(log, new)
    for record, line in _kept(log, old):
        stays = any(is_same_gym(one.gym, line.gym) for one in taken)
        after = None if stays else _body(line._replace(exercise=new))
        yield Change(record, "setup", _body(line), after)


def _versions(log: "LogReader") -> list[tuple[bytes, SetupLine | None, int]]:
    """Return all that was ever said of any line, in order; None where it was taken away."""
    try:
        return [
            (record, _line(json.loads(body)) if body else None, at_ms)
            for record, body, at_ms in log._rows(_VERSIONS)  # noqa: SLF001 - the same package's
        ]
    except (ValueError, KeyError, TypeError) as error:
        raise damaged(log.path, f"a line of its journal cannot be read ({error})") from error


def _kept(log: "LogReader", exercise: str | None = None) -> list[_Kept]:
    rows = log._rows(  # noqa: SLF001 - the same package's
        """SELECT p.uuid, e.slug, p.gym, p.text FROM setup p JOIN exercise e ON e.id = p.exercise
            WHERE ? IS NULL OR e.slug = ? ORDER BY p.uuid""",
        (exercise, exercise),
    )
    return [_Kept(record, SetupLine(*line)) for record, *line in rows]


def _is(line: SetupLine, exercise: str, gym: str) -> bool:
    return line.exercise == exercise and is_same_gym(line.gym, gym)


def _line(body: "Body") -> SetupLine:
    return SetupLine(body["exercise"], body.get("gym", ""), body["text"])


def _body(line: SetupLine) -> "Body":
    said = {"exercise": line.exercise, "gym": line.gym, "text": line.text}
    return said if line.gym else {"exercise": line.exercise, "text": line.text}


_VERSIONS = """
SELECT c.record, c.body, o.at_ms FROM change c JOIN operation o ON o.id = c.operation
 WHERE c.kind = 'setup' ORDER BY c.id"""
