"""The table of `progress --rep-max`: the best load for each number of reps, and from which set."""

from typing import TYPE_CHECKING, NamedTuple

from fitlog.training.load import in_unit
from fitlog.training.rep_max import MOST_ESTIMATED
from fitlog.view.days import day_name, plain_day
from fitlog.view.lines import BOLD, DIM, joined, labelled, styled, wrapped
from fitlog.view.progress_table import Cell, columns, table_width
from fitlog.view.progress_words import series_name, set_text

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from fitlog.training.load import Unit
    from fitlog.training.rep_max import RepMax, RepMaxes
    from fitlog.training.series import SeriesKey
    from fitlog.training.sets import LoggedSet
    from fitlog.view.forms import Form
    from fitlog.view.progress_values import Review
    from fitlog.view.screen import Screen

_PART_DECIMALS = 2


class Table(NamedTuple):
    """One side's table and the series that it is of."""

    key: "SeriesKey"
    maxes: "RepMaxes"


class RepMaxPage(NamedTuple):
    """The tables of an exercise: of all that was logged, or since a day."""

    review: "Review"
    tables: tuple[Table, ...]
    since: "date | None" = None


def rep_max_page(page: RepMaxPage, screen: "Screen", *, explain: bool = False) -> str:
    """Return the tables as text; why there are none where there are none."""
    review = page.review
    name = screen.text(review.exercise.name)
    rows = [table for table in page.tables if table.maxes.rows]
    if not rows:
        return wrapped(f"No set of {name} has reps at a known load.", screen.width)
    when = f", since {plain_day(page.since, review.today)}" if page.since else ""
    kept = series_name(rows[0].key, sides=False)
    held = "" if kept == "no pause" else f", {kept} or longer"
    title = wrapped(f"{name}: best load for 1 to 15 reps{held}{when}", screen.width)
    parts = [[styled(title, BOLD, screen)], *(_table(table, review, screen) for table in rows)]
    parts.append(_remarks(page, screen))
    parts += [_explained(page, screen)] if explain else []
    return "\n\n".join(joined(part) for part in parts)


def rep_max_form(page: RepMaxPage, numbered: "Mapping[str, LoggedSet]") -> "list[Form]":
    """Return the tables for programs; loads are in the unit of the setting."""
    from fitlog.view.forms import set_form  # noqa: PLC0415 - only for programs

    unit = page.review.unit
    return [
        {
            "side": table.key.side and table.key.side.value,
            "rows": [
                {
                    "reps": row.reps,
                    "lifted": _number(row.lifted.grams, unit) if row.lifted else None,
                    "estimated": _number(row.estimated, unit),
                    "set": set_form(numbered.get(row.lifted.set.id, row.lifted.set))
                    if row.lifted
                    else None,
                }
                for row in table.maxes.rows
            ],
            "estimate_from": set_form(numbered.get(table.maxes.best.id, table.maxes.best))
            if table.maxes.best
            else None,
        }
        for table in page.tables
    ]


def rep_max_sets(page: RepMaxPage) -> "list[LoggedSet]":
    """Return the sets that the form holds."""
    found = [row.lifted.set for table in page.tables for row in table.maxes.rows if row.lifted]
    found += [table.maxes.best for table in page.tables if table.maxes.best]
    return list({one.id: one for one in found}.values())


def _number(grams: float | None, unit: "Unit") -> float | None:
    return None if grams is None else float(in_unit(grams, unit, _PART_DECIMALS))


def _table(table: Table, review: "Review", screen: "Screen") -> list[str]:
    heads = [Cell("reps", DIM, right=True), Cell("lifted", DIM, right=True)]
    heads += [Cell("set", DIM), Cell("estimate", DIM, right=True)]
    rows = [heads, *(_cells(row, review, screen) for row in table.maxes.rows)]
    if table_width(rows) > screen.width - 2:
        # On a narrow screen the days go: the sets are in history.
        rows = [[*row[:2], row[3]] for row in rows]
    side = [styled(f"  {series_name(table.key)}", BOLD, screen)] if table.key.side else []
    return [*side, *columns(rows, screen, "  ")]


def _cells(row: "RepMax", review: "Review", screen: "Screen") -> list[Cell]:
    lifted = f"{in_unit(row.lifted.grams, review.unit, 2)} {review.unit}" if row.lifted else "-"
    told = ""
    if row.lifted:
        day = day_name(row.lifted.set.day, review.today)
        told = screen.text(f"{set_text(row.lifted.set.performed, review)}, {day}")
    estimate = "" if row.estimated is None else f"~{_text(row.estimated, review)}"
    numbers = [Cell(str(row.reps), right=True), Cell(lifted, right=True)]
    return [*numbers, Cell(told), Cell(estimate, DIM, right=True)]


def _text(grams: float, review: "Review") -> str:
    return f"{float(in_unit(grams, review.unit, 6)):.1f} {review.unit}"


def _remarks(page: RepMaxPage, screen: "Screen") -> list[str]:
    estimated = [table for table in page.tables if table.maxes.best]
    lines = [labelled("estimate", _origin(table, page.review), screen) for table in estimated]
    if not lines:
        lines = [labelled("estimate", "none: no set of up to 15 reps to failure", screen)]
    return lines


def _origin(table: Table, review: "Review") -> str:
    best, estimate = table.maxes.best, table.maxes.estimate
    if best is None or estimate is None:
        return ""
    side = f"{table.key.side}: " if table.key.side else ""
    return (
        f"~ {side}from {set_text(best.performed, review)}, {day_name(best.day, review.today)}:"
        f" e1RM {_text(estimate.grams, review)}, {estimate.formula}, {estimate.confidence}"
    )


def _explained(page: RepMaxPage, screen: "Screen") -> list[str]:
    formula = page.review.formula
    limits = (
        f"the e1RM of the best set turned round by the same formula ({formula}) for 1 to"
        f" {MOST_ESTIMATED} reps; shown where it is more than 0.5 % above what was lifted. It is"
        " from a set of up to 10 reps to failure; where there is none, from up to 15 (poor)."
    )
    lifted = (
        "the heaviest set of so many reps or more, held and lowered as long or longer; warm-ups,"
        " drops and missed attempts left out, of a chain its longest part; of equal ones the first"
    )
    own = "added to your own weight; an estimate is for the weight of today"
    lines = [labelled("lifted", lifted, screen), labelled("~", limits, screen)]
    if page.review.exercise.bears_bodyweight:
        lines.append(labelled("load", own, screen))
    return [styled("How it was reached", BOLD, screen), *lines]
