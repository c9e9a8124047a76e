"""The data of the charts, as compact as it can be: columns of numbers, days by their distance."""

import json
from typing import TYPE_CHECKING, Any

from fitlog.training.load import in_unit
from fitlog.training.sets import Side
from fitlog.view.phrases import pause_phrase
from fitlog.view.text import harmless

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from fitlog.training.load import Unit
    from fitlog.training.report_series import Best, DayTotals, Strand
    from fitlog.training.series import SeriesKey
    from fitlog.view.report.values import Charted, Report

_LONGEST_NOTE = 120
_SIDES = {None: "", Side.EACH: "each side", Side.LEFT: "left", Side.RIGHT: "right"}


def report_data(report: "Report") -> str:
    """Return the data as JSON that can stand in a script element."""
    text = json.dumps(_form(report), separators=(",", ":"))
    # In a script element "<" alone begins what could end it; JSON reads the escape as the sign.
    return text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")


def _form(report: "Report") -> dict[str, Any]:
    begin = min((point.day for point in _points(report)), default=report.since)
    begin = min([begin, *(one.day for one in report.days[:1])])
    return {
        "unit": report.unit.value,
        "grain": report.grain.value,
        "begin": begin.isoformat(),
        "today": report.today.isoformat(),
        "firstWeekday": report.first_weekday,
        "exercises": [_exercise(one, begin, report.unit) for one in report.exercises],
        "days": _days(report.days, begin, report.unit),
    }


def _points(report: "Report") -> "Iterable[Best]":
    return (strand.points[0] for one in report.exercises for strand in one.strands)


def _exercise(charted: "Charted", begin: "date", unit: "Unit") -> dict[str, Any]:
    notes = [[(day - begin).days, _short(text)] for day, text in charted.notes]
    form = {
        "name": harmless(charted.name),
        "strands": [_strand(strand, begin, unit) for strand in charted.strands],
    }
    return form | ({"notes": notes} if notes else {})


def _strand(strand: "Strand", begin: "date", unit: "Unit") -> dict[str, Any]:
    points = strand.points
    columns: dict[str, list[float | None]] = {
        "sets": [point.sets for point in points],
        "e1rm": [_weight(point.e1rm, unit, 1) for point in points],
        "load": [_weight(point.load, unit, 2) for point in points],
        "reps": [point.reps for point in points],
        "volume": [_weight(point.volume, unit, 0) for point in points],
        # What was held for no time at all was not held.
        "pause": [_seconds(point.pause or None) for point in points],
        "duration": [_seconds(point.duration) for point in points],
        "distance": [point.distance for point in points],
    }
    told = {name: _once(column) for name, column in columns.items() if {*column} != {None}}
    days = _steps([point.day for point in points], begin)
    return {"side": _SIDES[strand.key.side], "how": _how(strand.key), "day": days} | told


def _once(column: "Sequence[float | None]") -> "Sequence[float | None] | float":
    """Return what is the same in all points as one number."""
    first = column[0]
    return column if first is None or {*column} != {first} else first


def _how(key: "SeriesKey") -> str:
    if key.tempo is not None:
        return f"tempo {key.tempo}"
    if not key.pause_ms:
        return ""
    from fitlog.training.sets import Pause, PerformedSet  # noqa: PLC0415 - hardly ever

    paused = PerformedSet(pause=Pause(milliseconds=key.pause_ms, at=key.pause_at))
    return f"pause {pause_phrase(paused)}"


def _days(days: "Sequence[DayTotals]", begin: "date", unit: "Unit") -> dict[str, list[Any]]:
    return {
        "day": _steps([one.day for one in days], begin),
        "sessions": [one.sessions for one in days],
        "sets": [one.sets for one in days],
        "volume": [_weight(one.volume, unit, 0) for one in days],
    }


def _steps(days: "Sequence[date]", begin: "date") -> list[int]:
    """Return each day as its distance from the one before it: small numbers."""
    return [(day - before).days for before, day in zip([begin, *days], days, strict=False)]


def _weight(grams: float | None, unit: "Unit", decimals: int) -> float | None:
    return None if grams is None else _whole(float(in_unit(grams, unit, decimals)))


def _seconds(milliseconds: int | None) -> float | None:
    return None if milliseconds is None else _whole(round(milliseconds / 1000, 1))


def _whole(number: float) -> float:
    return int(number) if number == int(number) else number


def _short(note: str) -> str:
    text = harmless(note)
    return text if len(text) <= _LONGEST_NOTE else f"{text[: _LONGEST_NOTE - 3]}..."
