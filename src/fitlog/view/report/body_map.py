"""The body as a picture for the page, and the same in a table beside it."""

from itertools import groupby
from typing import TYPE_CHECKING

from fitlog.training.taxonomy import MUSCLES
from fitlog.training.volume import MuscleSets
from fitlog.view.body import VIEWS, figure
from fitlog.view.report.markup import element, table
from fitlog.view.report.values import MUSCLE_WEEKS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from xml.etree.ElementTree import Element

    from fitlog.view.body import Figure

LEVELS = (
    (0.0, "none"),
    (5.0, "under 5"),
    (10.0, "5 to 9"),
    (15.0, "10 to 14"),
    (0.0, "15 or more"),
)
"""Hard sets a week below which a level lies, and its words; the last has no end."""


def body_maps(muscles: "Mapping[str, MuscleSets]") -> "Element":
    """Return both figures with what the colours mean; `muscles` are of MUSCLE_WEEKS weeks."""
    drawn = element("div", *(_figure(view, muscles) for view in VIEWS), class_="bodies")
    signs = (
        element("li", element("span", class_=f"key m{level}"), words)
        for level, (_, words) in enumerate(LEVELS)
    )
    legend = element("ul", *signs, class_="legend", aria_label="Hard sets a week, by colour")
    return element("figure", drawn, element("figcaption", "Hard sets a week", legend))


def muscle_table(muscles: "Mapping[str, MuscleSets]") -> "Element":
    """Return the muscles that were trained, the most trained first."""
    most = sorted(muscles.items(), key=lambda one: (-one[1].fractional, one[0]))
    rows = (
        (_name(muscle), f"{_a_week(sets):.1f}", f"{sets.direct:g}", f"{sets.indirect:g}")
        for muscle, sets in most
    )
    heads = ("Muscle", "A week", "Direct sets", "Indirect sets")
    return table(f"Hard sets of the last {MUSCLE_WEEKS} weeks", heads, rows, class_="numbers")


def at_rest(muscles: "Mapping[str, MuscleSets]") -> str:
    """Return a sentence on the muscles that were not trained, "" where all were."""
    names = [muscle.name for key, muscle in MUSCLES.items() if key not in muscles]
    return f"Not trained in that time: {', '.join(names).lower()}." if names else ""


def _figure(view: str, muscles: "Mapping[str, MuscleSets]") -> "Element":
    drawn = figure(view)
    width, height = len(drawn.rows[0]), len(drawn.rows)
    return element(
        "svg",
        *_parts(drawn, muscles),
        viewBox=f"0 0 {width} {height}",
        role="img",
        aria_label=f"The body from the {view}; the table tells the same.",
        class_="body",
    )


def _parts(drawn: "Figure", muscles: "Mapping[str, MuscleSets]") -> "Iterator[Element]":
    paths: dict[str, list[str]] = {}
    for y, row in enumerate(drawn.rows):
        for letter, x, length in _runs(row):
            paths.setdefault(letter, []).append(f"M{x} {y}h{length}v1h-{length}z")
    paths.pop(".", None)
    for letter, path in paths.items():
        muscle = drawn.muscles.get(letter, "")
        sets = muscles.get(muscle, MuscleSets())
        shade = drawn.shades.get(letter, 0)
        named = [element("title", f"{_name(muscle)}: {_a_week(sets):.1f} a week")] if muscle else []
        look = f"m{_level(_a_week(sets))} s{shade}" if muscle else "skin"
        yield element("path", *named, d="".join(path), class_=look)


def _runs(row: str) -> "Iterator[tuple[str, int, int]]":
    x = 0
    for letter, run in groupby(row):
        length = len(list(run))
        yield letter, x, length
        x += length


def _a_week(sets: MuscleSets) -> float:
    return sets.fractional / MUSCLE_WEEKS


def _level(a_week: float) -> int:
    if not a_week:
        return 0
    below = (level for level, (end, _) in enumerate(LEVELS) if level and a_week < end)
    return next(below, len(LEVELS) - 1)


def _name(muscle: str) -> str:
    return MUSCLES[muscle].name if muscle in MUSCLES else muscle
