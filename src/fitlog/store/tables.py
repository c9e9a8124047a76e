"""Which table holds each kind of record, and what of a record's body is in which column."""

from typing import TYPE_CHECKING, Any, NamedTuple

from fitlog.store.rows import MEASURED, WHEN

if TYPE_CHECKING:
    from collections.abc import Sequence

    from fitlog.store.rows import Body


class Table(NamedTuple):
    """A table and the columns of a body, each named as its key there.

    `session` and `exercise` are keys of the tables of these names; a body has the session's id
    and the exercise's slug. Columns that are "" where a body says nothing are in `BLANK`.
    """

    name: str
    columns: tuple[str, ...]

    @property
    def put(self) -> str:
        """The statement that writes a record: its id, then its columns."""
        rest = ", ".join(f"{column} = excluded.{column}" for column in self.columns)
        return f"{self.insert} VALUES ({self.places}) ON CONFLICT (uuid) DO UPDATE SET {rest}"

    @property
    def insert(self) -> str:
        """The beginning of a statement that writes new records."""
        return f"INSERT INTO {self.name} (uuid, {', '.join(self.columns)})"

    @property
    def places(self) -> str:
        """The places of a record's values in a statement."""
        return ", ".join("?" * (len(self.columns) + 1))

    @property
    def select(self) -> str:
        """The question for all records as bodies: the id, then the columns."""
        own = ", ".join(_READ.get(column, f"r.{column} AS {column}") for column in self.columns)
        joins = "".join(_JOINED[column] for column in self.columns if column in _JOINED)
        return f"SELECT r.uuid, {own} FROM {self.name} r{joins}"


BLANK = frozenset({"note", "title", "zone", "gym"})

_UNSAID = {"note", "title", "gym"}


def row_body(columns: "Sequence[str]", values: "Sequence[Any]") -> "Body":
    """Return a row as the journal would write it down: without what says nothing."""
    return {
        column: value
        for column, value in zip(columns, values, strict=True)
        if value is not None and not (value == "" and column in _UNSAID)
    }


_READ = {"session": "lower(hex(o.uuid)) AS session", "exercise": "e.slug AS exercise"}
_JOINED = {
    "session": " LEFT JOIN session o ON o.id = r.session",
    "exercise": " LEFT JOIN exercise e ON e.id = r.exercise",
}
GOAL = (
    *("text", "kind", "name", "exercise", "amount", "unit", "period"),
    *("load_text", "load_unit", "load_grams", "load_base", "reps", "duration_ms", "distance_m"),
    *("category", "note", "since", "until", "dropped"),
)
"""The columns of a goal."""

OF_SESSION = ("title", "note", "rpe_tenths", "supersets", "pinned")
"""What is said of a session as a whole, but for its times."""

TABLES = {
    "session": Table(
        "session",
        (
            *("day", "title", "note", "started_ms", "ended_ms", "offset_minutes"),
            *("rpe_tenths", "supersets", "pinned"),
        ),
    ),
    "set": Table("logged_set", ("session", "exercise", *WHEN, *MEASURED)),
    "exercise_note": Table("exercise_note", ("session", "exercise", "block", "text", "pinned")),
    "setup": Table("setup", ("exercise", "gym", "text")),
    "body": Table("body", (*WHEN, "measure", "value_text", "unit", "amount", "note")),
    "file": Table("own_file", ("name", "text", "replaced")),
    "start": Table("start", (*("at_ms", "offset_minutes", "zone", "day"), *OF_SESSION)),
    "goal": Table("goal", GOAL),
    "goal_entry": Table("goal_entry", ("goal", "day", "amount", "note")),
}
"""By kind, those that others name first."""
