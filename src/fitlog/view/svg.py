"""A page as it looks on a terminal, as an SVG picture that needs nothing from elsewhere."""

import io
from typing import TYPE_CHECKING

from rich.console import Console
from rich.text import Text

from fitlog.view.text import harmless

if TYPE_CHECKING:
    from fitlog.view.screen import Screen

# The places are filled by Rich; its own format fetches a font from the network.
_FORMAT = """\
<svg viewBox="0 0 {width} {height}" xmlns="http://www.w3.org/2000/svg" role="img">
<title>TITLE</title>
<desc>SAID</desc>
<style>
.{unique_id}-matrix {{
  font-family: "DejaVu Sans Mono", "Cascadia Mono", Menlo, Consolas, monospace;
  font-size: {char_height}px;
  line-height: {line_height}px;
}}
.{unique_id}-title {{ font: bold 18px sans-serif; }}
{styles}
</style>
<defs>
<clipPath id="{unique_id}-clip-terminal">
<rect x="0" y="0" width="{terminal_width}" height="{terminal_height}" />
</clipPath>
{lines}
</defs>
{chrome}
<g transform="translate({terminal_x}, {terminal_y})" clip-path="url(#{unique_id}-clip-terminal)">
{backgrounds}
<g class="{unique_id}-matrix">
{matrix}
</g>
</g>
</svg>
"""


def for_pictures(screen: "Screen") -> "Screen":
    """Return a screen of the same width with all colours and signs."""
    return screen._replace(
        terminal=False, ansi=True, colour=True, encoding="utf-8", depth="truecolor"
    )


def svg_of(text: str, title: str, width: int) -> str:
    """Return the picture of a page made for such a screen; its words are in it for readers too."""
    console = Console(
        record=True,
        file=io.StringIO(),
        width=width,
        force_terminal=True,
        color_system="truecolor",
        legacy_windows=False,
        _environ={},
    )
    shown = Text.from_ansi(text)
    console.print(shown, overflow="crop", no_wrap=True)
    # Braces are Rich's in a format.
    named = Text.from_ansi(title).plain
    said, head = _escaped(shown.plain), _escaped(named)
    form = _FORMAT.replace("TITLE", head).replace("SAID", said)
    return console.export_svg(title=named, code_format=form, unique_id="fitlog")


def _escaped(text: str) -> str:
    plain = harmless(text, keep_newlines=True)
    for sign, instead in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ("{", "{{"), ("}", "}}")):
        plain = plain.replace(sign, instead)
    return plain
