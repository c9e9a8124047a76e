"""The report's page: whole in itself, harmless whatever the log says, and small."""

import json
import re
from base64 import b64encode
from collections import Counter
from datetime import date, timedelta
from hashlib import sha256
from html.parser import HTMLParser

import pytest

from fitlog.training.load import Unit
from fitlog.training.report_series import Best, DayTotals, Grain, Strand
from fitlog.training.series import SeriesKey
from fitlog.training.sets import Side, Tempo
from fitlog.training.volume import MuscleSets
from fitlog.view.report.body_map import at_rest, body_maps, muscle_table
from fitlog.view.report.calendar import calendar, months
from fitlog.view.report.data import report_data
from fitlog.view.report.markup import element, html, table
from fitlog.view.report.page import report_page
from fitlog.view.report.values import Charted, Report

TODAY = date(2026, 11, 23)
HOSTILE = '</script><img src=x onerror=alert(1)> <!-- & "q" \x1b[2J \u202e $data {0}'
LIBRARY = "window.Plotly = {};"


def report(**more: object) -> Report:
    points = tuple(
        Best(TODAY - timedelta(days=7 * back), 3, 70_000.4, 60_000, 5, 900_000, 2000)
        for back in range(4, -1, -1)
    )
    strands = (
        Strand(SeriesKey(Side.LEFT), points),
        Strand(SeriesKey(Side.RIGHT, 2000, "top"), points[1:]),
    )
    made = Report(
        since=date(2026, 10, 26),
        today=TODAY,
        unit=Unit.KG,
        formula="default",
        first_weekday=0,
        grain=Grain.SESSION,
        exercises=(Charted("Kickback", strands, ((TODAY, HOSTILE),)), Charted(HOSTILE, strands)),
        days=tuple(DayTotals(one.day, 1, 6, 30, 1_800_000) for one in points),
        muscles={"glute_med": MuscleSets(20.0, 0.0), "glute_max": MuscleSets(0.0, 8.0)},
        muscles_since=date(2026, 11, 2),
        records_since=date(2026, 10, 26),
        records=(),
    )
    return made._replace(**more)  # type: ignore[arg-type]


class Outline(HTMLParser):
    """The elements of a page, its ids, and what its scripts hold."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str]]] = []
        self.scripts: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, {name: value or "" for name, value in attrs}))
        if tag == "script":
            self.scripts.append("")

    def handle_data(self, data: str) -> None:
        if self.tags and self.tags[-1][0] == "script" and not self.scripts[-1]:
            self.scripts[-1] = data

    def all(self, *names: str) -> list[dict[str, str]]:
        return [own for tag, own in self.tags if tag in names]


@pytest.fixture
def page() -> str:
    return report_page(report(), LIBRARY)


def test_what_the_log_says_is_text(page: str) -> None:
    outline = Outline(page)
    assert not outline.all("img")
    assert len(outline.all("script")) == 3
    data = json.loads(outline.scripts[0])
    assert data["exercises"][0]["name"] == "Kickback"
    note = data["exercises"][0]["notes"][0][1]
    assert "</script><img" in note
    assert "\\x1b" in note
    assert "\x1b" not in page
    assert "\u202e" not in page


def test_only_the_scripts_of_the_page_may_run(page: str) -> None:
    outline = Outline(page)
    (policy,) = (own["content"] for own in outline.all("meta") if "http-equiv" in own)
    assert "default-src 'none'" in policy
    assert "connect-src 'none'" in policy
    for script in outline.scripts[1:]:
        digest = b64encode(sha256(script.encode()).digest()).decode()
        assert f"'sha256-{digest}'" in policy
    assert "unsafe-inline" not in policy.partition("style-src")[0]


def test_nothing_is_asked_of_the_network(page: str) -> None:
    outline = Outline(page)
    links = [own[name] for _, own in outline.tags for name in ("src", "href") if name in own]
    assert sorted(links) == ["#main", "data:,"]
    assert not re.findall(r"https?://|@import|url\(", page)


def test_the_page_can_be_found_ones_way_in(page: str) -> None:
    outline = Outline(page)
    ids = Counter(own["id"] for _, own in outline.tags if "id" in own)
    assert {*ids.values()} == {1}
    assert {own["for"] for own in outline.all("label")} == {
        own["id"] for own in outline.all("select")
    }
    assert outline.all("html")[0]["lang"] == "en"
    headings = [tag for tag, _ in outline.tags if re.fullmatch(r"h\d", tag)]
    assert headings[0] == "h1"
    assert {*headings[1:]} == {"h2"}
    for svg in outline.all("svg"):
        assert svg["aria-label"]


def test_equal_reports_are_equal_to_the_byte(page: str) -> None:
    assert report_page(report(), LIBRARY) == page


def test_data_are_columns_with_days_as_steps() -> None:
    data = json.loads(report_data(report()))
    left, right = data["exercises"][0]["strands"]
    assert data["begin"] == "2026-10-26"
    assert left["day"] == [0, 7, 7, 7, 7]
    assert right["day"] == [7, 7, 7, 7]
    assert (left["side"], left["how"]) == ("left", "")
    assert (right["side"], right["how"]) == ("right", "pause 2 s at the top")
    assert (left["e1rm"], left["load"], left["volume"], left["pause"]) == (70, 60, 900, 2)
    assert "duration" not in left


def test_a_tempo_says_itself() -> None:
    tempo = Tempo(lowering=3, bottom=1, lifting=1, top=0)
    strand = Strand(SeriesKey(None, 1000, "bottom", tempo), (Best(TODAY, 1, load=50_000),))
    made = report(exercises=(Charted("Squat", (strand,)),))
    assert json.loads(report_data(made))["exercises"][0]["strands"][0]["how"] == "tempo 3-1-1-0"


def test_data_of_as_many_points_as_are_drawn_are_less_than_a_megabyte() -> None:
    points = [
        Best(TODAY - timedelta(days=3 * back), 3 + back % 2, 102_413.0 + 137 * (back % 90),
             87_500 + 2500 * (back % 6), 8 + back % 5, 2_105_000 + 7000 * (back % 40))
        for back in range(360, 0, -1)
    ]  # fmt: skip
    charted = [Charted(f"Exercise {n}", (Strand(SeriesKey(), tuple(points)),)) for n in range(100)]
    assert len(report_data(report(exercises=tuple(charted)))) < 1_000_000


def test_muscles_are_told_by_a_table_too() -> None:
    muscles = {"glute_med": MuscleSets(24.0, 0.0), "glute_max": MuscleSets(0.0, 8.0)}
    drawn = html(body_maps(muscles))
    assert "<title>Glute med: 6.0 a week</title>" in drawn
    assert drawn.count('class="m2 ') == 1
    assert drawn.count('class="m1 ') == 1
    rows = re.findall(r"<tr><th.*?</tr>", html(muscle_table(muscles)))
    assert [re.findall(r">([^<>]+)<", row)[:2] for row in rows[1:]] == [
        ["Glute med", "6.0"],
        ["Glute max", "1.0"],
    ]
    assert "quads" in at_rest(muscles)
    assert "glute med" not in at_rest(muscles)


@pytest.mark.parametrize(
    ("first_weekday", "first"), [(0, "Mon"), (6, "Sun")], ids=["from Monday", "from Sunday"]
)
def test_a_year_is_52_weeks_up_to_today(first_weekday: int, first: str) -> None:
    days = [DayTotals(TODAY, 1, 12, 90, 0)]
    drawn = html(calendar(days, TODAY, first_weekday))
    cells = re.findall(r"<title>(\w{3}) [^<]*</title>", drawn)
    assert cells[0] == first
    assert 51 * 7 < len(cells) <= 52 * 7
    assert "Mon 23 Nov 2026: 12 sets" in drawn
    assert "24 Nov 2026" not in drawn


def test_the_months_are_the_last_twelve() -> None:
    days = [DayTotals(TODAY, 2, 12, 90, 1_240_000), DayTotals(date(2020, 1, 1), 1, 1, 1, 1)]
    rows = re.findall(
        r"<tr><th[^>]*>([A-Z]\w+ \d{4})</th>(.*?)</tr>", html(months(days, TODAY, Unit.KG))
    )
    assert (rows[0][0], rows[-1][0], len(rows)) == ("November 2026", "December 2025", 12)
    assert re.findall(r"<td>([^<]*)", rows[0][1]) == ["1", "2", "12", "1,240 kg"]


def test_no_record_is_said_in_words(page: str) -> None:
    assert "None since Mon 26 Oct 2026." in page


def test_text_and_attributes_are_escaped() -> None:
    made = html(element("p", "<b>", element("i", "&"), "tail>", title='"<'))
    assert made == '<p title="&quot;<">&lt;b&gt;<i>&amp;</i>tail&gt;</p>'
    assert "&lt;img&gt;" in html(table("<img>", ("<img>",), [("<img>",)]))
    assert html(element("p", "")) == "<p></p>"
