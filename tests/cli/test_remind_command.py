"""`fitlog remind`: an iCalendar file that another program reads."""

from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from running import START, Clock, fitlog

icalendar = pytest.importorskip("icalendar", reason="the extra that writes reminders is missing")


def event(path: Path) -> Any:  # noqa: ANN401 - the library's
    calendar = icalendar.Calendar.from_ical(path.read_bytes())
    (found,) = calendar.walk("VEVENT")
    return found


def test_a_reminder_each_week_on_the_days_at_the_hour(tmp_path: Path) -> None:
    fitlog('goal add "3 sessions a week" --note "x\x1b"')
    file = tmp_path / "training.ics"
    done = fitlog(f"remind --ics {file} --days tue,fri --at 6:30am")
    assert done.out == f"{file}: Tue and Fri at 06:30, each week. Open it in your calendar.\n"
    found = event(file)
    assert found["rrule"] == {"FREQ": ["WEEKLY"], "BYDAY": ["TU", "FR"]}
    # The first of the days, at a time without a zone: wherever one is.
    assert found.decoded("dtstart") == datetime(2026, 11, 24, 6, 30)  # noqa: DTZ001 - floating
    assert "3 sessions a week" in found["description"]
    (alarm,) = found.walk("VALARM")
    assert (alarm["action"], alarm.decoded("trigger")) == ("DISPLAY", timedelta(0))


def test_a_second_file_changes_what_the_first_made(tmp_path: Path) -> None:
    files = [tmp_path / "a.ics", tmp_path / "b.ics"]
    clock = Clock()
    fitlog(f"remind --ics {files[0]} --days mon", clock)
    fitlog(f"remind --ics {files[1]} --days wed", clock)
    first, second = map(event, files)
    assert first["uid"] == second["uid"]
    assert first["sequence"] < second["sequence"]


def test_no_file_is_written_over_unasked(tmp_path: Path) -> None:
    file = tmp_path / "training.ics"
    file.write_text("mine", encoding="utf-8")
    refused = fitlog(f"remind --ics {file}")
    assert (refused.code, file.read_text(encoding="utf-8")) == (1, "mine")
    assert "--force" in refused.err
    assert fitlog(f"remind --ics {file} --force").code == 0
    assert event(file)["summary"] == "Training"


def test_a_zone_comes_with_its_clock_changes(tmp_path: Path) -> None:
    file = tmp_path / "training.ics"
    assert fitlog(f"remind --ics {file} --days mon --zone Europe/Oslo").code == 0
    assert event(file).decoded("dtstart").utcoffset() == timedelta(hours=1)
    assert b"BEGIN:VTIMEZONE" in file.read_bytes()


def test_without_days_those_trained_most_are_taken(tmp_path: Path) -> None:
    for week in range(1, 5):
        for day in (1, 3):
            at = Clock(START - timedelta(weeks=week) + timedelta(days=day))
            fitlog("log squat 5@100", at)
    assert "Tue and Thu at" in fitlog(f"remind --ics {tmp_path / 'a.ics'}").out
    fitlog('goal add "3 sessions a week"')
    assert "Mon, Tue and Thu at" in fitlog(f"remind --ics {tmp_path / 'b.ics'}").out


@pytest.mark.parametrize(
    ("line", "code"),
    [("--days someday", 5), ("--at late", 5), ("--zone Mars/Base", 3), ("--zone ../../x", 3)],
)
def test_what_cannot_be_is_refused(line: str, code: int, tmp_path: Path) -> None:
    file = tmp_path / "training.ics"
    refused = fitlog(f"remind --ics {file} {line}")
    assert (refused.code, refused.out, file.exists()) == (code, "", False)


def test_a_file_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    refused = fitlog(f"remind --ics {tmp_path / 'no' / 'such.ics'}")
    assert (refused.code, "cannot be written" in refused.err) == (1, True)


def test_without_the_library_it_is_said_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "icalendar", None)
    refused = fitlog("remind --ics -")
    assert (refused.code, "pipx inject fitlog-cli icalendar" in refused.err) == (1, True)
