"""A page as a picture: whole, harmless, and complete in itself."""

from xml.etree import ElementTree as ET

from fitlog.view.screen import Screen
from fitlog.view.svg import for_pictures, svg_of

PAGE = "\x1b[1mBench\x1b[0m  \x1b[32m⣀⣤ 62.5 kg\x1b[0m\n<script>{x}</script> & more"


def test_a_picture_is_sound_and_says_its_words() -> None:
    root = ET.fromstring(svg_of(PAGE, "\x1b[1mBench & {co}\x1b[0m", 40))  # noqa: S314 - our own
    said = {child.tag.rpartition("}")[2]: child.text for child in root}
    assert said["title"] == "Bench & {co}"
    assert said["desc"] == "Bench  ⣀⣤ 62.5 kg\n<script>{x}</script> & more"
    assert not [one for one in root.iter() if one.tag.endswith("script")]


def test_a_picture_needs_nothing_from_elsewhere() -> None:
    text = svg_of(PAGE, "x", 40).replace("http://www.w3.org/2000/svg", "")
    assert "http" not in text
    assert "url(" not in text.replace("url(#", "")


def test_the_same_page_is_the_same_picture() -> None:
    assert svg_of(PAGE, "x", 40) == svg_of(PAGE, "x", 40)


def test_a_picture_has_colours_wherever_it_is_made() -> None:
    screen = for_pictures(Screen(width=60, encoding="ascii"))
    assert (screen.colour, screen.drawn, screen.width) == (True, True, 60)
