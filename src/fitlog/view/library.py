"""Exercises in rows: the list, what a search found, what could stand in, and the counts."""

from typing import TYPE_CHECKING

from fitlog.view.forms import Form
from fitlog.view.lines import BOLD, DIM, styled, wrapped
from fitlog.view.text import plural, words

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from fitlog.training.exercise import Exercise
    from fitlog.view.screen import Screen

    Row = tuple[str, Sequence[str]]

_GAP = 2
_LEAST_FOR_COLUMNS = 60
_LEAST_FOR_LAST = 12
_UNBROKEN = "_"
FACETS = {
    "primary": "muscle first",
    "secondary": "muscle helping",
    "equipment": "equipment",
    "pattern": "pattern",
    "level": "level",
    "category": "category",
    "sided": "sides",
    "from": "from",
}
"""The heads of the counts, in their order."""


def library(exercises: "Sequence[Exercise]", screen: "Screen", asked: "Sequence[str]" = ()) -> str:
    """Return a row an exercise: slug, what it trains first, equipment, and its name if wide.

    Muscles that were `asked` for stand behind a plus where they only help.
    """
    cells = [(one.slug, [_trains(one, asked), _needs(one), one.name]) for one in exercises]
    return rows(cells, screen)


def alternatives(found: "Sequence[tuple[Exercise, Sequence[str]]]", screen: "Screen") -> str:
    """Return a row an exercise: slug, and in what it differs."""
    return rows([(one.slug, [" · ".join(differs)]) for one, differs in found], screen)


def rows(table: "Sequence[Row]", screen: "Screen") -> str:
    """Return slugs with cells beside them, as many as fit; below them on a narrow screen."""
    shown = [(slug, [screen.text(cell) for cell in cells]) for slug, cells in table]
    if screen.width < _LEAST_FOR_COLUMNS:
        return "\n".join(_stacked(slug, cells, screen) for slug, cells in shown)
    columns = list(zip(*([slug, *cells] for slug, cells in shown), strict=True))
    widths = [max(map(len, column)) + _GAP for column in columns]
    count = _fitting(widths, screen.width)
    return "\n".join(_row(slug, cells[: count - 1], widths, screen) for slug, cells in shown)


def counted(counts: "Mapping[tuple[str, str], int]", screen: "Screen") -> str:
    """Return how many exercises have each word, facet by facet, the most frequent first."""
    blocks = []
    for facet, head in FACETS.items():
        of_it = sorted((-count, word) for (each, word), count in counts.items() if each == facet)
        said = " · ".join(_whole(f"{words(word)} {-less}") for less, word in of_it)
        if said:
            lines = wrapped(screen.text(said), screen.width, "  ").replace(_UNBROKEN, " ")
            blocks += [styled(head, BOLD, screen), lines]
    return "\n".join(blocks)


def _whole(phrase: str) -> str:
    """Return a phrase that is not broken at the end of a line."""
    return phrase.replace(" ", _UNBROKEN)


def how_many(count: int, of: int) -> str:
    """Return how many of the exercises were listed."""
    return plural(count, "exercise") if count == of else f"{count} of {plural(of, 'exercise')}"


def entry_form(exercise: "Exercise", kind: "Sequence[str]", *, own: bool) -> Form:
    """Return an exercise of a list as a program reads it; `kind` is category, pattern, level."""
    category, pattern, level = kind
    return {
        "slug": exercise.slug,
        "name": exercise.name,
        "measurement": exercise.measurement.value,
        "equipment": list(exercise.equipment),
        "primary": list(exercise.primary),
        "secondary": list(exercise.secondary),
        "unilateral": exercise.unilateral,
        "category": category or None,
        "pattern": pattern or None,
        "level": level or None,
        "own": own,
    }


def counts_form(counts: "Mapping[tuple[str, str], int]") -> Form:
    """Return the counts as a program reads them: facet to word to count."""
    form: Form = {facet: {} for facet in FACETS}
    for (facet, word), count in sorted(counts.items()):
        form[facet][word] = count
    return {"counts": form}


def _fitting(widths: "Sequence[int]", room: int) -> int:
    """Return how many columns are shown: the last of them may be wrapped, if it has some room."""
    for count in range(len(widths), 2, -1):
        if sum(widths[:count]) - _GAP <= room:
            return count
    return 2


def _row(slug: str, cells: "Sequence[str]", widths: "Sequence[int]", screen: "Screen") -> str:
    *first, last = cells
    head = styled(slug, BOLD, screen) + " " * (widths[0] - len(slug))
    head += "".join(f"{cell:{width}}" for cell, width in zip(first, widths[1:], strict=False))
    start = widths[0] + sum(widths[1 : 1 + len(first)])
    if screen.width - start < _LEAST_FOR_LAST or start + len(last) <= screen.width:
        return (head + last).rstrip()
    hanging = wrapped(last, screen.width, " " * start)
    return head + hanging[start:]


def _stacked(slug: str, cells: "Iterable[str]", screen: "Screen") -> str:
    below = wrapped("; ".join(cell for cell in cells if cell), screen.width, "  ")
    return f"{styled(slug, BOLD, screen)}\n{styled(below, DIM, screen)}"


def _trains(exercise: "Exercise", asked: "Sequence[str]") -> str:
    helping = [f" + {words(muscle)}" for muscle in exercise.secondary if muscle in asked]
    return ", ".join(words(muscle) for muscle in exercise.primary) + "".join(helping)


def _needs(exercise: "Exercise") -> str:
    return ", ".join(words(gear) for gear in exercise.equipment)
