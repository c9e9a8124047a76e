"""What was done and logged elsewhere, as a log takes it."""

from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from fitlog.training.sets import PerformedSet


class PastSet(NamedTuple):
    """A set of a session that is in the log or comes before it.

    `id` and `session` are UUIDs; `at_ms` is UTC milliseconds, `day` the local day as ISO text.
    Sets may share one `performed`.
    """

    id: bytes
    session: bytes
    exercise: str
    at_ms: int
    offset_minutes: int
    zone: str
    day: str
    untimed: bool
    performed: "PerformedSet"


class Record(NamedTuple):
    """Any other record: its id, its kind (session, exercise_note, setup, body), what it says.

    The body maps the names of docs/files.md to texts and whole numbers, and leaves out what
    says nothing.
    """

    id: bytes
    kind: str
    body: dict[str, Any]
