"""What changes in the log when fitlog writes files of the user's own, or an exercise is renamed."""

from typing import TYPE_CHECKING, NamedTuple

from fitlog.store.journal import Change, Journal
from fitlog.store.setups import renamed_lines

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fitlog.store.reading import LogReader
    from fitlog.store.rows import Body


class Kept(NamedTuple):
    """A file by its name below the directory of the settings, what it says and what it said.

    None is for no file.
    """

    name: str
    text: str | None
    replaced: str | None


class FileStep(NamedTuple):
    """What undo or redo makes of a file: where it says `stands`, it shall say `becomes`."""

    name: str
    stands: str | None
    becomes: str | None


def file_change(log: "LogReader", kept: Kept, new_id: bytes) -> Change:
    """Return the change that a written file is."""
    rows = log._rows(  # noqa: SLF001 - the same package's
        "SELECT uuid, name, text, replaced FROM own_file WHERE name = ?", (kept.name,)
    )
    record = rows[0][0] if rows else new_id
    before = _body(Kept(*rows[0][1:])) if rows else None
    return Change(record, "file", before, _body(kept))


def was_removed(log: "LogReader", name: str) -> bool:
    """Return whether the last that fitlog did with a file was to remove it."""
    removed = "SELECT 1 FROM own_file WHERE name = ? AND text IS NULL"
    return bool(log._rows(removed, (name,)))  # noqa: SLF001 - the same package's


def renaming(log: "LogReader", old: str, new: str) -> "Iterator[Change]":
    """Yield the changes that give one exercise's sets, setup lines and goals to another.

    Where both have a setup line for one gym, the other's stays.
    """
    for (record,) in log._rows(  # noqa: SLF001 - the same package's
        """SELECT s.uuid FROM logged_set s JOIN exercise e ON e.id = s.exercise
            WHERE e.slug = ? ORDER BY s.id""",
        (old,),
    ):
        body = Journal(log._connection).body(record) or {}  # noqa: SLF001 - as above
        yield Change(record, "set", body, body | {"exercise": new})
    from fitlog.store.supersetting import renamed_supersets  # noqa: PLC0415 - as rare as this

    yield from renamed_lines(log, old, new)
    for kind, table in (("goal", "goal"), ("exercise_note", "exercise_note")):
        for (record,) in log._rows(  # noqa: SLF001 - the same package's
            f"SELECT r.uuid FROM {table} r JOIN exercise e ON e.id = r.exercise WHERE e.slug = ?",
            (old,),
        ):
            body = Journal(log._connection).body(record) or {}  # noqa: SLF001 - as above
            yield Change(record, kind, body, body | {"exercise": new})
    yield from renamed_supersets(log, old, new)


def steps_of(changes: "tuple[Change, ...]", *, again: bool) -> "Iterator[FileStep]":
    """Yield what an undo, or with `again` a redo, makes of the files."""
    for change in changes:
        body = change.after if again else change.before
        if change.kind == "file" and body is not None:
            said, replaced = body.get("text"), body.get("replaced")
            ends = (replaced, said) if again else (said, replaced)
            yield FileStep(body["name"], *ends)


def _body(kept: Kept) -> "Body":
    return {key: value for key, value in kept._asdict().items() if value is not None}
