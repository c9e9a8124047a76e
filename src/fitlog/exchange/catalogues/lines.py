"""Foreign text bent to what an exercise file may hold: single lines, bounded, harmless."""

import re
import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

LONGEST_NAME = 80
LONGEST_LINE = 1_900
"""Characters as TOML writes them, a little under what a line of a file may have."""
LONGEST_READ = 20_000
"""Characters of a foreign text that are looked at."""
MOST_LINES = 100
LARGEST = 60_000
"""Bytes of a document as TOML, a little under what a file may have."""
_LONGEST_ADDRESS = 500
_LONGEST_ECHO = 60
_FRAME = 12
"""Bytes around a value: quotes, a comma, the indent, the newline."""

# Controls, halves of surrogate pairs, and what else ends a line somewhere.
_HOSTILE = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")
_ESCAPED = ('"', "\\", "\n")
_SILENT = frozenset("'`\u2018\u2019\u02bc")
_FIRST_LETTER = re.compile(r"(?<![^\W_])(?<!['\u2019])[^\W\d_]")
_WORD = re.compile(r"[\w'\u2019]+")
_SMALL = frozenset(
    {
        *("a", "an", "and", "as", "at", "behind", "by", "for", "from", "in", "into", "of", "off"),
        *("on", "onto", "or", "over", "the", "to", "under", "v", "vs", "with", "without"),
    }
)
_CAPITALS = frozenset({"ez", "ghd", "smr", "trx"})
# What goes first where a document is too large.
_SPARE = (
    *("faq", "progression", "mistakes", "tips", "setup", "related", "harder", "easier"),
    *("aliases", "steps", "apps", "stop_if", "feel", "breathing", "overview", "summary"),
)


def line(found: str) -> str:
    """Return the text on one line, gaps closed and control characters gone."""
    return " ".join(_HOSTILE.sub(" ", found[:LONGEST_READ]).split())


def echo(found: str) -> str:
    """Return a foreign word fit for a message, never long."""
    tidy = line(found)
    return tidy if len(tidy) <= _LONGEST_ECHO else f"{tidy[: _LONGEST_ECHO - 1]}…"


def name(found: str) -> str:
    """Return the text as a name, cut at a word; empty where nothing of it can be called."""
    # Few characters first: putting thousands of accents in order takes its time.
    tidy = line(unicodedata.normalize("NFC", found[: 5 * LONGEST_NAME]))
    cut = tidy if len(tidy) <= LONGEST_NAME else _cut(tidy, LONGEST_NAME)
    return cut if _can_be_called(cut) else ""


def names(found: "Iterable[str]", known: str = "") -> list[str]:
    """Return the texts as names, each once and none that is only the known one again."""
    taken, kept = {known.casefold()}, list[str]()
    for each in map(name, found):
        if each and each.casefold() not in taken:
            taken.add(each.casefold())
            kept.append(each)
    return kept


def address(found: str) -> str:
    """Return an address of the web, empty where it is none."""
    tidy = line(found)
    fits = len(tidy) <= _LONGEST_ADDRESS and tidy.startswith(("https://", "http://"))
    return tidy if fits and " " not in tidy else ""


def lines(found: "Iterable[str]") -> list[str]:
    """Return the texts as lines; one that is too long becomes several."""
    return [part for each in found for part in _wrapped(line(each))]


def first_line(found: str) -> str:
    """Return the text as one line that a file can hold, cut at a word."""
    return next(_wrapped(line(found)), "")


def paragraphs(found: "Iterable[str]") -> str:
    """Return the lines as paragraphs, cut to what TOML can write on one line."""
    whole = "\n\n".join(tidy for tidy in map(line, found) if tidy)
    return whole if written(whole) <= LONGEST_LINE else _cut_written(whole)


def titled(found: str) -> str:
    """Return a name in small letters as a title: Close-Grip Press on the Floor."""
    if found != found.lower():
        return found
    return _WORD.sub(lambda match: _title_word(match[0], first=not match.start()), found)


def written(found: str) -> int:
    """Return the length of a text as TOML writes it between quotes."""
    return len(found) + sum(map(found.count, _ESCAPED))


def fit(document: dict[str, object]) -> list[str]:
    """Cut the document to what a file may hold; return what was cut, for the dry run."""
    cuts = [_bound(document, key) for key in _SPARE if isinstance(document.get(key), list)]
    spare = _bytes(document) - LARGEST
    for key in _SPARE:
        if spare > 0 and key in document:
            cuts.append(f"{key}: cut, the exercise is too large for a file")
            spare -= _shrink(document, key, spare)
    return [cut for cut in cuts if cut]


def _can_be_called(found: str) -> bool:
    """Return whether a letter or digit is left when names are compared."""
    folded = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", found).casefold())
    return any(c.isalnum() and not unicodedata.combining(c) for c in folded if c not in _SILENT)


def _cut(found: str, most: int) -> str:
    """Return the text to the last gap that leaves at most so many characters."""
    head = found[: most + 1]
    gap = head.rfind(" ")
    return head[:gap].rstrip() if gap > most // 2 else found[:most].rstrip()


def _cut_written(found: str) -> str:
    # A character is written as one or two, so half of what is too much goes at a time.
    while (spare := written(found) - LONGEST_LINE) > 0:
        found = _cut(found, len(found) - (spare + 1) // 2)
    return found


def _wrapped(tidy: str) -> "Iterator[str]":
    while tidy:
        head = tidy if written(tidy) <= LONGEST_LINE else _cut_written(tidy[: LONGEST_LINE + 1])
        yield head
        tidy = tidy[len(head) :].lstrip()


def _title_word(word: str, *, first: bool) -> str:
    if word in _CAPITALS:
        return word.upper()
    if word in _SMALL and not first:
        return word
    return _FIRST_LETTER.sub(lambda match: match[0].upper(), word)


def _bound(document: dict[str, object], key: str) -> str:
    found = document[key]
    if not isinstance(found, list) or len(found) <= MOST_LINES:
        return ""
    document[key] = found[:MOST_LINES]
    return f"{key}: the first {MOST_LINES} of {len(found)} are kept"


def _shrink(document: dict[str, object], key: str, spare: int) -> int:
    """Cut a key from its end until so many bytes are spared; return how many were."""
    found, spared = document[key], 0
    while isinstance(found, list) and found and spared < spare:
        spared += _bytes(found.pop())
    if not found or not isinstance(found, list):
        spared += _bytes(document.pop(key))
    return spared


def _bytes(value: object) -> int:
    """Return about how many bytes a value takes as TOML, rather too many."""
    if isinstance(value, str):
        return len(value.encode()) + written(value) - len(value) + _FRAME
    if isinstance(value, dict):
        return sum(_bytes(key) + _bytes(item) for key, item in value.items()) + _FRAME
    if isinstance(value, list):
        return sum(map(_bytes, value)) + _FRAME
    return 2 * _FRAME
