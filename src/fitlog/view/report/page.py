"""The report as one page: its parts are made here, its look and its script stand beside it."""

from base64 import b64encode
from hashlib import sha256
from pathlib import Path
from string import Template
from typing import TYPE_CHECKING

from fitlog.view.phrases import volume
from fitlog.view.record_phrases import record_phrase
from fitlog.view.report.body_map import at_rest, body_maps, muscle_table
from fitlog.view.report.calendar import calendar, months
from fitlog.view.report.data import report_data
from fitlog.view.report.markup import details, element, html, table

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date
    from xml.etree.ElementTree import Element

    from fitlog.view.report.values import Report

MOST_RECORDS = 300
"""So many of the newest records are in the table."""

_BESIDE = Path(__file__).parent


def report_page(report: "Report", library: str) -> str:
    """Return the whole page; `library` is the script that draws the charts."""
    script = _beside("page.js")
    return Template(_beside("template.html")).substitute(
        policy=_policy(library, script),
        style=_beside("style.css"),
        span=html(element("p", _span(report), class_="span")),
        figures=html(element("dl", *_figures(report), class_="figures")),
        grain=html(element("p", _GRAINS[report.grain], class_="about")),
        muscles=html(*_muscles(report)),
        calendar=html(
            calendar(report.days, report.today, report.first_weekday),
            details("Table of months", months(report.days, report.today, report.unit)),
        ),
        records=html(*_records(report)),
        formula=html(element("p", _formula(report))),
        data=report_data(report),
        library=library,
        script=script,
    )


def _beside(name: str) -> str:
    # Universal newlines: the hash is of what the browser reads.
    return (_BESIDE / name).read_text(encoding="utf-8")


def _policy(*scripts: str) -> str:
    """Return a policy that runs these scripts alone and lets nothing reach the network."""
    allowed = " ".join(f"'sha256-{_hash(script)}'" for script in scripts)
    # The library makes style elements of its own.
    return (
        f"default-src 'none'; script-src {allowed}; style-src 'unsafe-inline'; img-src data:;"
        " connect-src 'none'; base-uri 'none'; form-action 'none'"
    )


def _hash(script: str) -> str:
    return b64encode(sha256(script.encode()).digest()).decode()


def _span(report: "Report") -> str:
    return f"{_day(report.since)} to {_day(report.today)}"


def _day(day: "date") -> str:
    return f"{day:%a} {day.day} {day:%b %Y}"


def _figures(report: "Report") -> "Iterator[Element]":
    days = report.days
    weeks = max(1, round((report.today - report.since).days / 7))
    sessions = sum(one.sessions for one in days)
    told = {
        "Sessions": f"{sessions:,}",
        "Sessions a week": f"{sessions / weeks:.1f}",
        "Exercises": f"{len(report.exercises):,}",
        "Sets": f"{sum(one.sets for one in days):,}",
        "Reps": f"{sum(one.reps for one in days):,}",
        "Volume load": volume(sum(one.volume for one in days), report.unit),
    }
    for name, value in told.items():
        yield element("div", element("dt", name), element("dd", value))


def _muscles(report: "Report") -> "Iterator[Element]":
    yield element(
        "p",
        f"Since {_day(report.muscles_since)}. An indirect set counts a half.",
        class_="about",
    )
    if report.muscles:
        body = (body_maps(report.muscles), muscle_table(report.muscles))
        yield element("div", *body, class_="beside")
    yield element("p", at_rest(report.muscles))


def _records(report: "Report") -> "Iterator[Element]":
    if not report.records:
        yield element("p", f"None since {_day(report.records_since)}.")
        return
    newest = sorted(report.records, key=lambda one: one[1].day, reverse=True)
    rows = (
        (_day(record.day), name, record_phrase(record, report.unit))
        for name, record in newest[:MOST_RECORDS]
    )
    caption = f"Personal records since {_day(report.records_since)}, the newest first"
    if len(newest) > MOST_RECORDS:
        caption += f" ({MOST_RECORDS} of {len(newest):,})"
    yield table(caption, ("Day", "Exercise", "Record"), rows, id="record-table")


_GRAINS = {
    "session": "Each point is the best of a session, a volume load the sum of it.",
    "week": "Each point is the best of a week, as the sessions are too many to draw.",
    "month": "Each point is the best of a month, as the sessions are too many to draw.",
}


def _formula(report: "Report") -> str:
    return (
        f"An e1RM is an estimate of the load that could be lifted once (formula: {report.formula}),"
        " from work sets of at most 15 reps to failure; RPE counts as reps in reserve."
        " Sets with another pause or tempo are points of their own."
    )
