"""What `log` says back: what was understood, today's total, last time, a record."""

from typing import TYPE_CHECKING, NamedTuple

from fitlog.training.notation.spelling import format_sets
from fitlog.training.personal_record import most_telling
from fitlog.view.days import clock, day_name
from fitlog.view.lines import BOLD, GREEN, LABEL, joined, labelled, styled, wrapped
from fitlog.view.phrases import phrases, totals
from fitlog.view.record_phrases import record_phrase

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from fitlog.training.exercise import Exercise
    from fitlog.training.load import Unit
    from fitlog.training.personal_record import Record
    from fitlog.training.sets import LoggedSet
    from fitlog.view.screen import Screen


class Echo(NamedTuple):
    """What is said after sets were logged, changed, or only understood."""

    exercise: "Exercise"
    sets: "tuple[LoggedSet, ...]"
    today: "tuple[LoggedSet, ...]" = ()
    volume_grams: int = 0
    last_time: "tuple[LoggedSet, ...]" = ()
    records: "tuple[Record, ...]" = ()
    own_lines: tuple[tuple[str, str], ...] = ()
    heading: str = ""


def own_words(label: str, text: str) -> str:
    """Return a line of the lifter's own as it is shown: a note in quotes."""
    return f'"{text}"' if label == "note" else text


def echo(said: Echo, now: "date", unit: "Unit", screen: "Screen") -> str:
    """Return the echo as text for the screen."""
    first = said.sets[0]
    # Past midnight a set is of its session's day; what is told is when it was.
    when = first.at.date() if first.timed else first.day
    day = "" if now in {when, first.day} else f", {day_name(when, now)} {clock(first.at)}"
    heading = f"{said.heading}{said.exercise.name}{day}"
    return joined(
        [
            styled(wrapped(screen.text(heading), screen.width), BOLD, screen),
            *_understood(said, screen),
            _today(said, now, unit, screen),
            _last_time(said, now, screen),
            *_records(said, unit, screen),
            *(labelled(label, own_words(label, text), screen) for label, text in said.own_lines),
        ]
    )


def _understood(said: Echo, screen: "Screen") -> list[str]:
    performed = [one.performed for one in said.sets]
    label = _label(said.sets)
    lines = phrases(performed)
    return [labelled(label if n == 0 else "", line, screen) for n, line in enumerate(lines)]


def _label(sets: "Sequence[LoggedSet]") -> str:
    shorts = sorted((one.short for one in sets if one.short), reverse=True)
    if not shorts:
        return "read as"
    if len(shorts) == 1:
        return f"@{shorts[0]}"
    if shorts[0] - shorts[-1] < len(shorts):
        return f"@{shorts[0]} to @{shorts[-1]}"
    # Between them stand those of the exercises that it took turns with.
    each = " ".join(f"@{short}" for short in shorts)
    return each if len(each) < LABEL else "in turn"


def _today(said: Echo, now: "date", unit: "Unit", screen: "Screen") -> str:
    if not said.today:
        return ""
    day = said.sets[0].day
    label = "today" if day == now else "that day"
    total = totals([one.performed for one in said.today], said.volume_grams, unit)
    return labelled(label, total, screen)


def _last_time(said: Echo, now: "date", screen: "Screen") -> str:
    if not said.last_time:
        return ""
    sets = format_sets([one.performed for one in said.last_time], said.exercise)
    return labelled("last time", f"{day_name(said.last_time[0].day, now)}: {sets}", screen)


def _records(said: Echo, unit: "Unit", screen: "Screen") -> list[str]:
    lines = [record_phrase(record, unit) for record in most_telling(said.records)]
    return [labelled("record", line, screen, GREEN) for line in lines]
