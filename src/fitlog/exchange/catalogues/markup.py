"""HTML to plain lines, those of lists apart. What is no proper tag is text."""

import re
from html.parser import HTMLParser
from typing import NamedTuple

from fitlog.exchange.catalogues.lines import LONGEST_READ

# The parser goes back over what never closes, for seconds: such a "<" is made a sign, and of
# a tag no more than its name is given to it.
_STRAY = re.compile(r"<(?!/?[A-Za-z][^<>]*>)")
_TAG = re.compile(r"<(/?[A-Za-z][A-Za-z0-9]*)[^<>]*>")
_MARKED = re.compile(r"(?:\d{1,2}[.)]|[-*\u2022\u2013])\s+")
_BREAKS = frozenset(
    {
        *("p", "div", "br", "li", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6"),
        *("tr", "table", "hr", "blockquote"),
    }
)
_LISTS = frozenset({"ul", "ol"})
_HIDDEN = frozenset({"script", "style"})
_MOST_ROWS = 1_000


class Prose(NamedTuple):
    """The lines of a text: those of its lists, and the others."""

    items: tuple[str, ...]
    others: tuple[str, ...]


def prose(found: str) -> Prose:
    """Return the lines of a text with or without tags; numbers and bullets are taken off."""
    plain = _STRAY.sub("&lt;", found[:LONGEST_READ])
    tagged = _TAG.sub(r"<\1>", plain)
    reader = _Reader(breaks=tagged == plain and "<" not in plain)
    reader.feed(tagged)
    reader.close()
    return reader.prose()


class _Reader(HTMLParser):
    def __init__(self, *, breaks: bool) -> None:
        super().__init__(convert_charrefs=True)
        self._breaks = breaks
        self._hidden = False
        self._rows: list[tuple[bool, list[str]]] = [(False, [])]

    def handle_starttag(self, tag: str, _attrs: list[tuple[str, str | None]]) -> None:
        self._hidden = tag in _HIDDEN
        if tag == "br" and self._rows[-1][0]:
            self._rows[-1][1].append(" ")
        elif tag in _BREAKS:
            # A paragraph that opens where an item has begun is the item's text.
            begun = self._is_blank() and self._rows[-1][0] and tag not in _LISTS
            self._begin(item=tag == "li" or begun)

    def handle_endtag(self, tag: str) -> None:
        self._hidden = False
        if tag in _BREAKS:
            self._begin(item=False)

    def handle_data(self, data: str) -> None:
        if self._hidden:
            return
        first, *rest = data.split("\n", _MOST_ROWS) if self._breaks else [data]
        self._rows[-1][1].append(first)
        for row in rest:
            self._begin(item=False)
            self._rows[-1][1].append(row)

    def prose(self) -> Prose:
        items, others = list[str](), list[str]()
        for item, parts in self._rows:
            row = " ".join("".join(parts).split())
            mark = _MARKED.match(row)
            (items if item or mark else others).append(row[mark.end() :] if mark else row)
        return Prose(tuple(filter(None, items)), tuple(filter(None, others)))

    def _begin(self, *, item: bool) -> None:
        """Begin a row, in place of one without a word; the last of very many takes the rest."""
        if self._is_blank():
            self._rows.pop()
        if len(self._rows) < _MOST_ROWS:
            self._rows.append((item, []))
        else:
            self._rows[-1][1].append(" ")

    def _is_blank(self) -> bool:
        return not any(map(str.strip, self._rows[-1][1]))
