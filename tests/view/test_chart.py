"""The chart: its ticks, its marks, and that nothing is told by colour alone."""

import re
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fitlog.training.trend_line import trend_line
from fitlog.view.chart import Ahead, Curve, Dot, Scale, Signs, Under, chart
from fitlog.view.chart_axes import (
    day_ticks,
    framed,
    load_ticks,
    round_ticks,
    time_ticks,
    whole_ticks,
)
from fitlog.view.screen import Screen
from fitlog.view.sparkline import sparkline

START = date(2026, 9, 1)
PLAIN = Screen(width=44)
DRAWN = Screen(width=44, ansi=True)
COLOURED = DRAWN._replace(colour=True)
SCALE = Scale(round_ticks, lambda value: f"{value:g}")
SGR = re.compile(r"\x1b\[([0-9;]*)m")


def curve(name: str, signs: Signs, values: list[float], records: tuple[int, ...] = ()) -> Curve:
    dots = tuple(
        Dot(START + timedelta(days=7 * place), value, value, place in records)
        for place, value in enumerate(values)
    )
    return Curve(name, dots, signs, "36")


LEFT_VALUES, RIGHT_VALUES = [10.0, 12, 14, 14, 16], [10.0, 15, 17, 18, 20]
LEFT = curve("left", Signs("l", "L", dotted=True), LEFT_VALUES, (2, 4))
RIGHT = curve("right", Signs("r", "R"), RIGHT_VALUES, (4,))
DRAWN_LEFT = LEFT._replace(signs=Signs("○", "☆", dotted=True))
DRAWN_RIGHT = RIGHT._replace(signs=Signs("●", "★"), style="35")


def drawn(curves: list[Curve], screen: Screen, height: int = 8) -> list[str]:
    return chart(curves, SCALE, screen, height)


def bare(lines: list[str]) -> list[str]:
    return [SGR.sub("", line) for line in lines]


def test_two_sides_in_ascii() -> None:
    assert drawn([LEFT, RIGHT], PLAIN) == [
        "  20 +                          ....R right",
        "     |                   ....r...",
        "17.5 +            ...r....",
        "  15 +       r.....              .. L left",
        "     |     ...       L. .. ..l..",
        "12.5 +    ..   .. ..",
        "     |  ... .l .",
        "  10 +b. ..",
        "     ++--------------+--------------+",
        "      1 Sep          15 Sep    29 Sep",
        "      l left   r right   L R record   b both",
        "      line: smoothed",
    ]


def test_two_sides_in_braille() -> None:
    assert bare(drawn([DRAWN_LEFT, DRAWN_RIGHT], DRAWN)) == [
        "  20 ┤                          ⢀⡠⠤⠒★ right",
        "     │                   ⢀⣀⣀⠤●⠒⠉⠁",
        "17.5 ┤            ⢀⣀⠤●⠒⠉⠉⠁",
        "  15 ┤       ●⡠⠔⠒⠉⠁              ⣀⠤ ☆ left",
        "     │     ⢀⠔⠁       ☆⣀ ⣀⣀ ⣀⣀○⠤⠒",
        "12.5 ┤    ⡔⠁   ⢀⣀ ⠔⠒",
        "     │  ⡠⠊⢀ ⠤○ ⠁",
        "  10 ┤◉⠮ ⠊⠁",
        "     └┬──────────────┬──────────────┬",
        "      1 Sep          15 Sep    29 Sep",
        "      ○ left   ● right   ☆ ★ record   ◉ both",
        "      line: smoothed",
    ]


def test_one_curve_on_half_a_screen_has_no_name_at_its_end() -> None:
    alone = DRAWN_RIGHT._replace(name="")
    assert bare(drawn([alone], DRAWN._replace(width=24), 6)) == [
        "20 ┤               ⢀⡠⠔★",
        "   │        ⢀●⡠⠤⠤⠒●⠁",
        "15 ┤    ●⡠⠔⠊⠁",
        "   │   ⡠⠃",
        "   │ ⢀⠎",
        "10 ┤●⠃",
        "   └┬────────┬─────────",
        "    1 Sep    15 Sep",
        "    ● session   ★ record",
        "    line: smoothed",
    ]


LEVEL = [10.0, 12, 12.5, 9, 13, 14, 14, 14.5]
ALONE = curve("", Signs("o", "*"), LEVEL, (1, 4))
SPAN = (START + timedelta(days=35), START + timedelta(days=49))


def with_trend(alone: Curve, light: int = 3) -> Curve:
    """Return the curve with its trend, and one session as a deload."""
    dots = [dot._replace(deload=place == light) for place, dot in enumerate(alone.dots)]
    counted = [(dot.day.toordinal(), dot.value) for dot in dots if not dot.deload]
    return alone._replace(dots=tuple(dots), line=trend_line(counted))


def test_a_trend_with_its_band_a_deload_and_a_plateau_in_ascii() -> None:
    screen, scale = PLAIN._replace(width=64), SCALE._replace(unit="kg")
    assert chart([with_trend(ALONE)], scale, screen, 10, Under([SPAN])) == [
        "      |                                        :   :'''''  : .o",
        "14 kg +                                      .o.......o.......'",
        "      |                                '.....-'-'-'-''':   :",
        "      |                   '''''''-'-'-*..-'      :   :   :   :",
        "   12 +    ''''*.......o.- -'-'-'    .         :   :   :   :",
        "      |'''' ...- - - -''..'        ..            :   :   :   :",
        "      |- -...- ''''''     ..      ..           :   :   :   :",
        "      |...'''''            ..    ..              :   :   :   :",
        "   10 +o'                   ..  ..             :   :   :   :",
        "      |                       .v.                :   :   :   :",
        "      ++---------------------------------+---------------------",
        "       Sep                               Oct",
        "       o session   * record   v deload   .. smoothed   -- trend",
        "       '' its 95 % band   :: plateau",
    ]


def test_the_same_in_braille() -> None:
    screen, scale = DRAWN._replace(width=64), SCALE._replace(unit="kg")
    alone = with_trend(ALONE._replace(signs=Signs("●", "★", "▽")))
    assert bare(chart([alone], scale, screen, 10, Under([SPAN]))) == [
        "      │                                       ░░░░░░·····░░░░⢀●",
        "14 kg ┤                                      ⣀●⠤⠤⠤⠤⠤⠤⣤●⠤⠒⠒⠊⠉⠉⠁·",
        "      │                                ·⢀⡠⠔⣒⠉⠤·⠒·⠊·⠉···░░░░░░░░",
        "      │                   ·······⣀·⠤·⠔★⠚⠁⠉·   ░░░░░░░░░░░░░░░░░",
        "   12 ┤    ····★⡠⠤⠤⠒⠒⠒⠉●⡀⡠ ⠤·⠒·⠉·    ⡜        ░░░░░░░░░░░░░░░░░",
        "      │···· ⢀⢔⠊⡠ ⠤ ⠒ ⠉··⠘⢄·        ⢀⠎         ░░░░░░░░░░░░░░░░░",
        "      │⠤ ⠒⡠⠝⠁⠁ ······     ⠣⡀      ⢠⠊          ░░░░░░░░░░░░░░░░░",
        "      │⢀⠤⠊·····            ⠑⡄    ⢠⠃           ░░░░░░░░░░░░░░░░░",
        "   10 ┤●·                   ⠈⢢  ⡰⠁            ░░░░░░░░░░░░░░░░░",
        "      │                       ⠱▽⠁             ░░░░░░░░░░░░░░░░░",
        "      └┬─────────────────────────────────┬─────────────────────",
        "       Sep                               Oct",
        "       ● session   ★ record   ▽ deload   ⠤⠤ smoothed   ⠤ ⠤ trend",
        "       ·· its 95 % band   ░░ plateau",
    ]


def test_where_it_is_narrow_the_trend_takes_the_place_of_the_smooth_line() -> None:
    lines = drawn([with_trend(ALONE)], PLAIN._replace(width=40))
    assert "smoothed" not in "".join(lines)
    assert "-- trend" in "".join(lines)
    assert max(map(len, lines)) <= 40


def test_too_few_points_for_a_band_have_a_trend_without_one() -> None:
    short = with_trend(ALONE._replace(dots=ALONE.dots[:3]), light=9)
    legend = " ".join(drawn([short], PLAIN._replace(width=80))[-2:])
    assert "-- trend" in legend
    assert "band" not in legend


AHEAD = [
    Ahead(dot.day, percent) for dot, percent in zip(LEFT.dots, [0, 20, 18, -6, 20], strict=True)
]


@pytest.mark.parametrize(
    ("screen", "expected"),
    [
        pytest.param(
            PLAIN,
            [
                "       ahead: right above 0, left below",
                "+20 % +       x       x             x",
                "      |       |       |             |",
                "      |       |       |             |",
                "    0 +x------|-------|------|------|",
                "      |                      x",
            ],
            id="in ascii",
        ),
        pytest.param(
            DRAWN,
            [
                "       ahead: right above 0, left below",
                "+20 % ┤       ◆       ◆             ◆",
                "      │       ┃       ┃             ┃",
                "      │       ┃       ┃             ┃",
                "    0 ┤◆┄┄┄┄┄┄┃┄┄┄┄┄┄┄┃┄┄┄┄┄┄┃┄┄┄┄┄┄┃",
                "      │                      ◆",
            ],
            id="on a terminal",
        ),
    ],
)
def test_how_far_a_side_is_ahead_stands_under_the_curves(
    screen: Screen, expected: list[str]
) -> None:
    curves = [DRAWN_LEFT, DRAWN_RIGHT] if screen.drawn else [LEFT, RIGHT]
    lines = bare(chart(curves, SCALE, screen, 6, Under(ahead=AHEAD, styles=("36", "35"))))
    assert lines[6:12] == expected


@pytest.mark.parametrize(
    ("low", "high", "expected"),
    [
        pytest.param(14, 25.1, (13.75, 26.25, [15, 17.5, 20, 22.5, 25]), id="half a step around"),
        pytest.param(10, 15, (10, 15, [10, 11, 12, 13, 14, 15]), id="values on the marks"),
        pytest.param(10, 20, (10, 20, [10, 12.5, 15, 17.5, 20]), id="in steps of plates"),
        pytest.param(0, 9.5, (0, 10, [0, 2.5, 5, 7.5, 10]), id="from nothing"),
        pytest.param(97.5, 102.5, (97.5, 102.5, [98, 99, 100, 101, 102]), id="five in a hundred"),
    ],
)
def test_a_scale_begins_near_the_values_and_names_what_people_say(
    low: float, high: float, expected: tuple[float, float, list[float]]
) -> None:
    bottom, top, marks = framed(load_ticks(low, high, 7), low, high)
    assert (bottom, top, list(marks)) == expected


@settings(max_examples=200, deadline=None)
@given(
    st.sampled_from([load_ticks, round_ticks]),
    st.integers(0, 4000).map(lambda quarters: quarters / 4),
    st.integers(0, 2000).map(lambda quarters: quarters / 4),
    st.integers(4, 8),
)
def test_no_value_lies_outside_its_scale_and_no_label_has_a_long_tail(
    ticks: type, low: float, span: float, most: int
) -> None:
    bottom, top, marks = framed(ticks(low, low + span, most), low, low + span)
    slack = 1e-6 * (1 + low + span)
    assert bottom <= low + slack
    assert top >= low + span - slack
    assert len(marks) >= 2
    labels = [f"{mark:,.6g}" for mark in marks]
    assert len(set(labels)) == len(labels)
    assert max(len(label.replace(",", "").replace(".", "")) for label in labels) <= 5


def test_colours_come_on_top_of_the_marks() -> None:
    lines = drawn([DRAWN_LEFT, DRAWN_RIGHT], COLOURED)
    assert bare(lines) == bare(drawn([DRAWN_LEFT, DRAWN_RIGHT], DRAWN))
    assert {"36", "35"} <= set(SGR.findall("".join(lines)))
    without = set(SGR.findall("".join(drawn([DRAWN_LEFT, DRAWN_RIGHT], DRAWN))))
    assert without == {"2", "0"}


def test_names_at_the_same_height_evade_each_other() -> None:
    lines = drawn([LEFT, RIGHT._replace(dots=LEFT.dots)], PLAIN)
    named = [line.split()[-1] for line in lines if line.endswith(("left", "right"))]
    assert sorted(named) == ["left", "right"]


@pytest.mark.parametrize(
    ("ticks", "low", "high", "expected"),
    [
        (round_ticks, 81.3, 114.8, [80, 90, 100, 110, 120]),
        (round_ticks, 100, 102.5, [98, 100, 102, 104]),
        (round_ticks, 0, 0, [0, 0.1, 0.2, 0.3, 0.4, 0.5]),
        (round_ticks, -20, -5, [-20, -15, -10, -5]),
        (whole_ticks, 5, 8, [5, 6, 7, 8]),
        (whole_ticks, 8, 8, [7, 8, 9]),
        (time_ticks, 45, 85, [40, 50, 60, 70, 80, 90]),
        (time_ticks, 45, 110, [45, 60, 75, 90, 105, 120]),
        (time_ticks, 0, 0, [0, 1]),
        (time_ticks, 300, 2000, [0, 600, 1200, 1800, 2400]),
    ],
)
def test_the_values_that_are_named_are_round(
    ticks: type, low: float, high: float, expected: list[float]
) -> None:
    assert ticks(low, high, 6) == pytest.approx(expected)


@settings(max_examples=150, deadline=None)
@given(
    st.sampled_from([load_ticks, round_ticks, whole_ticks, time_ticks]),
    st.floats(-1e5, 1e5),
    st.floats(0, 1e5),
    st.integers(3, 8),
)
def test_ticks_hold_all_values_and_are_few(ticks: type, low: float, span: float, most: int) -> None:
    found = ticks(low, low + span, most)
    slack = 1e-6 * max(1, abs(low) + span)
    assert 2 <= len(found) <= most
    assert found[0] <= low + slack
    assert found[-1] >= low + span - slack


@settings(max_examples=150, deadline=None)
@given(st.integers(1, 9000), st.integers(8, 120))
def test_no_label_of_a_day_touches_the_next(days: int, width: int) -> None:
    last = START + timedelta(days=days)
    ticks = day_ticks(START, last, width)
    places = [(tick.day - START.toordinal()) * (width - 1) / days for tick in ticks]
    assert ticks
    for before, after, tick in zip(places, places[1:], ticks, strict=False):
        assert after - before >= len(tick.label) + 1


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.floats(-200_000, 200_000), min_size=2, max_size=30),
    st.integers(20, 120),
    st.sampled_from([PLAIN, DRAWN]),
)
def test_no_line_is_wider_than_the_screen(values: list[float], width: int, screen: Screen) -> None:
    curves = [curve("left", Signs("l", "L"), values), curve("right", Signs("r", "R"), values[:2])]
    lines = drawn(curves, screen._replace(width=width))
    assert max(map(len, bare(lines))) <= max(width, 32)
    assert len(lines) >= 8 + 2 + 1


def test_a_sparkline_rises_with_its_values() -> None:
    assert sparkline([1, 2, 3, 4, 5, 6, 7, 8]) == "▁▂▃▄▅▆▇█"
    assert sparkline([8, 1], drawn=False) == "#_"
    assert sparkline([-20, -10, 0]) == "▁▅█"


def test_a_sparkline_shows_the_newest_values() -> None:
    assert sparkline([9, 9, 9, 1, 5, 9], most=3) == "▁▅█"


def test_a_sparkline_does_not_make_leaps_of_small_steps() -> None:
    assert set(sparkline([100, 100.5, 100])) <= set("▄▅")
    assert len(set(sparkline([80, 80, 80]))) == 1
    assert sparkline([]) == ""
