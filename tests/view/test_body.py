"""The picture: every muscle has its place, and what it says does not hang on colour."""

from collections.abc import Mapping
from itertools import pairwise

import body_page
import pytest

from fitlog.training.taxonomy import MUSCLES
from fitlog.view import body
from fitlog.view.screen import Screen

PIPE = Screen()
PLAIN = Screen(ansi=True)
SIXTEEN = Screen(ansi=True, colour=True)
MANY = Screen(ansi=True, colour=True, depth="256")
SCREENS = pytest.mark.parametrize(
    "screen",
    [
        pytest.param(PIPE, id="pipe"),
        pytest.param(PLAIN, id="no colour"),
        pytest.param(SIXTEEN, id="16 colours"),
        pytest.param(MANY, id="256 colours"),
    ],
)
HEIGHT = 26
# Where a muscle is looked for: rows and columns of its middle on one side, of 26 by 26.
PLACES = {
    ("neck", "front"): (3, 4, 11, 12),
    ("chest", "front"): (5, 8, 7, 12),
    ("upper_chest", "front"): (4, 6, 7, 12),
    ("front_delts", "front"): (4, 7, 5, 7),
    ("side_delts", "front"): (4, 7, 3, 6),
    ("biceps", "front"): (7, 10, 2, 6),
    ("serratus", "front"): (8, 9, 7, 9),
    ("abs", "front"): (8, 13, 10, 12),
    ("obliques", "front"): (9, 13, 7, 9),
    ("hip_flexors", "front"): (12, 14, 8, 10),
    ("adductors", "front"): (14, 18, 9, 12),
    ("quads", "front"): (13, 19, 5, 10),
    ("tibialis", "front"): (20, 24, 7, 10),
    ("forearms", "front"): (10, 13, 1, 4),
    ("traps", "back"): (3, 6, 7, 12),
    ("rear_delts", "back"): (4, 7, 5, 8),
    ("rotator_cuff", "back"): (5, 7, 6, 10),
    ("upper_back", "back"): (5, 9, 9, 12),
    ("lats", "back"): (7, 11, 6, 10),
    ("triceps", "back"): (6, 10, 1, 5),
    ("lower_back", "back"): (9, 13, 10, 12),
    ("glute_med", "back"): (12, 14, 6, 10),
    ("glute_max", "back"): (13, 16, 6, 12),
    ("hamstrings", "back"): (16, 19, 6, 11),
    ("calves", "back"): (20, 23, 5, 10),
}


def drawn(view: str, strengths: Mapping[str, float], screen: Screen) -> list[str]:
    return [line.plain for line in body.drawing(view, strengths, screen)]


def cells(lines: list[str], sign: str) -> set[tuple[int, int]]:
    """Return (row, column) of each character, on the left half alone."""
    return {
        (row, column)
        for row, line in enumerate(lines)
        for column, letter in enumerate(line[: body.WIDTH // 2])
        if letter in sign
    }


def test_every_muscle_is_drawn() -> None:
    named = {m for view in body.VIEWS for m in body.figure(view).muscles.values()}
    assert named == set(MUSCLES)


@pytest.mark.parametrize("view", body.VIEWS)
def test_a_figure_is_whole_and_both_sides_are_alike(view: str) -> None:
    rows = body.figure(view).rows
    assert len(rows) == 2 * HEIGHT
    assert {len(row) for row in rows} == {body.WIDTH}
    assert [row[::-1] for row in rows] == list(rows)
    assert {*"".join(rows)} == {*body.figure(view).muscles, ".", "-"}


@pytest.mark.parametrize("view", body.VIEWS)
def test_neighbours_at_rest_have_different_shades(view: str) -> None:
    drawn = body.figure(view)
    beside = {
        frozenset(pair)
        for rows in (drawn.rows, ["".join(column) for column in zip(*drawn.rows, strict=True)])
        for row in rows
        for pair in pairwise(row)
        if len({*pair}) == 2 and {*pair} <= {*drawn.muscles}
    }
    assert [pair for pair in beside if len({drawn.shades[m] for m in pair}) == 1] == []


@pytest.mark.parametrize(("muscle", "view"), PLACES, ids=[f"{m} {v}" for m, v in PLACES])
def test_a_muscle_is_where_one_looks_for_it(muscle: str, view: str) -> None:
    top, bottom, left, right = PLACES[muscle, view]
    found = cells(drawn(view, {muscle: 1}, PIPE), "#")
    assert len(found) >= 3
    inside = {(r, c) for r, c in found if top <= r <= bottom and left <= c <= right}
    assert inside == found


def test_every_muscle_is_looked_for() -> None:
    assert {muscle for muscle, _ in PLACES} == set(MUSCLES)


def test_the_side_of_the_hip_is_above_and_outside_the_buttock_and_on_the_back_alone() -> None:
    lines = drawn("back", {"glute_med": 1, "glute_max": 0.5}, PIPE)
    side, buttock = cells(lines, "#"), cells(lines, "o")
    assert min(side)[0] < min(buttock)[0]
    assert min(column for _, column in side) <= min(column for _, column in buttock)
    assert max(row for row, _ in side) < max(row for row, _ in buttock)
    assert "glute_med" not in body.figure("front").muscles.values()


@SCREENS
def test_levels_are_told_by_signs(screen: Screen) -> None:
    strong, half = (body.swatch(strength, screen).plain for strength in (1, 0.5))
    lines = drawn("back", {"glute_med": 1, "glute_max": 0.5}, screen)
    assert strong != half
    assert cells(lines, strong)
    assert cells(lines, half)


@pytest.mark.parametrize(
    ("strength", "sign"),
    [(0, "·"), (0.01, "░"), (0.25, "░"), (0.26, "▒"), (0.5, "▒"), (0.75, "▓"), (1, "█"), (9, "█")],
)
def test_strengths_have_four_levels(strength: float, sign: str) -> None:
    assert body.swatch(strength, PLAIN).plain == sign


@SCREENS
def test_every_line_is_as_wide_as_the_figure(screen: Screen) -> None:
    lines = body.drawing("front", {"quads": 1, "abs": 0.5}, screen)
    assert len(lines) == HEIGHT
    assert {line.cell_len for line in lines} == {body.WIDTH}


def test_a_pipe_gets_ascii_without_styles() -> None:
    lines = body.drawing("front", {"quads": 1}, PIPE)
    assert all(line.plain.isascii() and not line.spans for line in lines)


def test_the_page_of_all_muscles_is_as_they_are_drawn() -> None:
    assert body_page.PAGE.read_text(encoding="utf-8") == body_page.written()
