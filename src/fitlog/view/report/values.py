"""What a report shows, gathered before it is drawn."""

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from fitlog.training.load import Unit
    from fitlog.training.personal_record import Record
    from fitlog.training.report_series import DayTotals, Grain, Strand
    from fitlog.training.volume import MuscleSets

MUSCLE_WEEKS = 4
"""So many weeks, this one included, the body map is about."""


class Charted(NamedTuple):
    """An exercise with the points of its charts and the notes on its sets, newest first."""

    name: str
    strands: "tuple[Strand, ...]"
    notes: tuple[tuple[date, str], ...] = ()


class Report(NamedTuple):
    """A report from a day on; `records` come with their exercises' names."""

    since: date
    today: date
    unit: "Unit"
    formula: str
    first_weekday: int
    grain: "Grain"
    exercises: tuple[Charted, ...]
    days: "tuple[DayTotals, ...]"
    muscles: "dict[str, MuscleSets]"
    muscles_since: date
    records_since: date
    records: "tuple[tuple[str, Record], ...]"
