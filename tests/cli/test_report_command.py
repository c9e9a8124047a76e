"""`fitlog report`: a file made whole, nothing written over, nothing left behind."""

import errno
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from fitlog.view.report import library
from running import Clock, fitlog


@pytest.fixture(autouse=True)
def small_library(monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> None:
    if "real_library" not in request.fixturenames:
        monkeypatch.setattr(library, "chart_library", lambda: "/* charts */")


@pytest.fixture
def real_library() -> None:
    """Leave the chart library as it is."""


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Stand in an empty folder, which then holds nothing but the report."""
    folder = tmp_path / "here"
    folder.mkdir()
    monkeypatch.chdir(folder)
    yield folder
    assert {one.name for one in folder.iterdir()} <= {"report.html", "other.html", "sub"}


@pytest.fixture
def clock() -> Clock:
    clock = Clock()
    fitlog("log squat 3x5@100 --at 'yesterday 18:00'", clock)
    fitlog("log squat 3x5@102.5", clock)
    fitlog("log kickback 12@15 left p2 --note 'easy <b>'", clock)
    return clock


def test_the_page_is_written_where_one_stands(folder: Path, clock: Clock) -> None:
    done = fitlog("report", clock)
    assert done.code == 0, done.err
    assert done.out.startswith("report.html: 7 sets of 2 exercises since ")
    page = (folder / "report.html").read_text(encoding="utf-8")
    assert page.startswith("<!DOCTYPE html>")
    assert "/* charts */" in page
    assert "Cable Medius Kickback" in page
    assert "load 102.5 kg" in page
    assert "easy <b>" not in page
    assert "easy \\u003cb" in page


def test_a_file_is_only_written_over_if_that_is_said(folder: Path, clock: Clock) -> None:
    (folder / "report.html").write_text("mine", encoding="utf-8")
    refused = fitlog("report", clock)
    assert refused.code == 1
    assert "is there already" in refused.err
    assert "--force" in refused.err
    assert (folder / "report.html").read_text(encoding="utf-8") == "mine"
    assert fitlog("report --force", clock).code == 0
    assert (folder / "report.html").read_text(encoding="utf-8") != "mine"


@pytest.mark.parametrize(
    ("line", "code", "said"),
    [
        pytest.param("report -o sub", 2, "is a directory", id="a directory"),
        pytest.param("report -o no/such.html", 1, "cannot be written", id="no such folder"),
        pytest.param(f"report -o {'x' * 300}", 1, "cannot be written", id="a name too long"),
        pytest.param("report -o - --open", 2, "cannot be opened", id="printed and opened"),
        pytest.param("report --since 2026-11-24", 3, "nothing was logged since", id="later"),
        pytest.param("report --since nonsense", 5, "nonsense", id="no day"),
    ],
)
def test_what_cannot_be_is_said(
    folder: Path, clock: Clock, line: str, code: int, said: str
) -> None:
    (folder / "sub").mkdir()
    done = fitlog(line, clock)
    assert done.code == code, done.both
    assert said in done.err


def test_what_cannot_be_finished_leaves_nothing_behind(
    folder: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "other.html").write_text("mine", encoding="utf-8")
    full = OSError(errno.ENOSPC, "No space left on device")
    monkeypatch.setattr(Path, "replace", lambda *_: (_ for _ in ()).throw(full))
    done = fitlog("report --force -o other.html", clock)
    assert done.code == 1
    assert "other.html cannot be written: No space left on device" in done.err
    assert (folder / "other.html").read_text(encoding="utf-8") == "mine"
    assert [one.name for one in folder.iterdir()] == ["other.html"]


def test_a_link_is_followed(folder: Path, clock: Clock, tmp_path: Path) -> None:
    (folder / "report.html").symlink_to(tmp_path / "elsewhere.html")
    assert fitlog("report", clock).code == 1
    assert fitlog("report --force", clock).code == 0
    assert (folder / "report.html").is_symlink()
    assert (tmp_path / "elsewhere.html").read_text(encoding="utf-8").startswith("<!DOCTYPE")


def test_an_empty_log_makes_no_page() -> None:
    done = fitlog("report")
    assert done.code == 3
    assert "nothing was logged yet" in done.err
    assert "fitlog log" in done.err


def test_the_page_can_be_printed(clock: Clock) -> None:
    done = fitlog("report -o -", clock)
    assert done.code == 0
    assert done.out.startswith("<!DOCTYPE html>\n")
    assert done.out.endswith("</html>\n")


def test_only_the_span_is_told(folder: Path, clock: Clock) -> None:
    fitlog("log bench 5@80 --at '2024-01-02 18:00'", clock)
    assert fitlog("report --since 2026", clock).code == 0
    assert "Bench" not in (folder / "report.html").read_text(encoding="utf-8")
    assert fitlog("report -o other.html", clock).code == 0
    page = (folder / "other.html").read_text(encoding="utf-8")
    assert "Bench" in page
    assert "Tue 2 Jan 2024 to Mon 23 Nov 2026" in page


@pytest.mark.parametrize("opens", [True, False], ids=["a browser", "no browser"])
def test_the_browser_is_asked_to_open_it(
    folder: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch, *, opens: bool
) -> None:
    asked: list[str] = []

    def opened(url: str) -> bool:
        asked.append(url)
        return opens

    monkeypatch.setattr("webbrowser.open", opened)
    done = fitlog("report --open", clock)
    assert asked == [(folder / "report.html").as_uri()]
    assert done.code == 0
    assert ("no browser" in done.err) is not opens


def test_without_the_extra_it_is_said_what_to_install(
    real_library: None,  # noqa: ARG001 - it takes the small one away
    folder: Path,
    clock: Clock,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(sys.modules, "plotly.offline", None)
    done = fitlog("report", clock)
    assert done.code == 1
    assert "pip install 'fitlog-cli[report]'" in done.err
    assert not (folder / "report.html").exists()
