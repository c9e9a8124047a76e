"""Pages kept as pictures."""

from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from running import fitlog

PAGES = ("progress kickback", "progress", "records", "volume", "calendar", "summary", "body weight")


@pytest.mark.parametrize("page", PAGES)
def test_a_page_is_kept_as_a_picture(page: str, tmp_path: Path) -> None:
    for line in ("log kickback 3x12@15 left p2", "body weight 72kg", "body weight 73kg"):
        assert fitlog(line).code == 0
    picture = tmp_path / "page.svg"
    done = fitlog(f"{page} --svg {picture}")
    assert (done.code, done.out) == (0, f"{picture}: written\n"), done.err
    root = ET.parse(picture).getroot()  # noqa: S314 - our own
    said = next(child.text or "" for child in root if child.tag.endswith("desc"))
    assert said.split()[0] in fitlog(page).out


def test_no_picture_is_written_over(tmp_path: Path) -> None:
    fitlog("log kickback 3x12@15 left p2")
    picture = tmp_path / "page.svg"
    picture.write_text("mine", encoding="utf-8")
    refused = fitlog(f"volume --svg {picture}")
    assert refused.code == 1
    assert "No file is written over" in refused.err
    assert picture.read_text(encoding="utf-8") == "mine"
