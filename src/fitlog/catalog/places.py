"""Where each key and value of a TOML text stands; refuses nesting that no exercise needs.

The parser of the standard library tells no places, and takes its time or its stack for
texts made to hurt. This reads the text once, without understanding more than brackets,
quotes and newlines: whether it is TOML the parser says.
"""

import re
from typing import TYPE_CHECKING, NamedTuple

from fitlog.errors import BadFileError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

Where = tuple[str | int, ...]
"""The way to a value: keys of tables and places in arrays, counted from 0."""

_DEEPEST = 16
_PARTS = 8
_MOST_OPENED = 40
"""What a parser has no trouble with, and a guide does not reach."""
# Every alternative that opens also takes what never closes, so each character is read once.
_TOKEN = re.compile(
    r'"""(?:[^"\\]|\\.|"(?!""))*+(?:"{3,5}|\Z)?'
    r"|'''(?:[^']|'(?!''))*+(?:'{3,5}|\Z)?"
    r'|"(?:[^"\\\n]|\\[^\n])*+"?'
    r"|'[^'\n]*+'?"
    r"|#[^\n]*+"
    r"|[\n\[\]{}=,.]"
    r"|[^\s\"'#\[\]{}=,.]++"
    r"|\\",
    re.DOTALL,
)


class Token(NamedTuple):
    """A word or mark of the text, and its line."""

    text: str
    line: int


def may_be_deep(text: str) -> bool:
    """Return whether a text has brackets or dots enough to nest deeper than it should.

    Quick and never wrong about what is deep; of what is not it suspects a little.
    """
    opened = dots = 0
    for line in text.split("\n"):
        key = line.partition("=")[0]
        dots = max(dots, key.count("."))
        # A header opens and closes its brackets; only they may be as many as they like.
        is_header = line.startswith("[") and line.rstrip().endswith("]") and key.count("[") <= 2  # noqa: PLR2004 - [[table]]
        opened += 0 if is_header else line.count("[") + line.count("{")
    return opened > _MOST_OPENED or dots >= _PARTS


def lines_of(path: "Path", text: str) -> dict[Where, int]:
    """Return the line of each key, each item of an array and each table.

    Raises BadFileError where brackets or keys nest deeper than a parser should be given.
    """
    lines: dict[Where, int] = {}
    counts: dict[Where, int] = {}
    table: Where = ()
    for statement in _statements(path, text):
        if statement[0].text == "[":
            table = _header(path, statement, lines, counts)
        else:
            _pair(path, statement, table, lines)
    return lines


def _tokens(text: str) -> "Iterator[Token]":
    line = 1
    for match in _TOKEN.finditer(text):
        found = match.group()
        if found[0] != "#":
            yield Token(found, line)
        line += found.count("\n")


def _statements(path: "Path", text: str) -> "Iterator[list[Token]]":
    depth, statement = 0, list[Token]()
    for token in _tokens(text):
        depth = max(0, depth + (token.text in {"[", "{"}) - (token.text in {"]", "}"}))
        if depth > _DEEPEST:
            raise BadFileError(path, token.line, f"brackets nest deeper than {_DEEPEST}")
        if token.text != "\n":
            statement.append(token)
        elif statement and not depth:
            yield statement
            statement = []
    if statement:
        yield statement


def _header(
    path: "Path", statement: list[Token], lines: dict[Where, int], counts: dict[Where, int]
) -> Where:
    table: Where = _key(path, [token for token in statement if token.text not in {"[", "]"}])
    if [token.text for token in statement[:2]] == ["[", "["]:
        counts[table] = counts.get(table, -1) + 1
        table = (*table, counts[table])
    lines.setdefault(table, statement[0].line)
    return table


def _pair(path: "Path", statement: list[Token], table: Where, lines: dict[Where, int]) -> None:
    marks = [token.text for token in statement]
    end = marks.index("=") if "=" in marks else len(marks)
    key = (*table, *_key(path, statement[:end]))
    lines.setdefault(key, statement[0].line)
    if marks[end + 1 : end + 2] == ["["]:
        for place, item in enumerate(_items(statement[end + 2 :])):
            lines.setdefault((*key, place), item.line)


def _key(path: "Path", tokens: list[Token]) -> tuple[str, ...]:
    parts = tuple(token.text.strip("\"'") for token in tokens if token.text != ".")
    if len(parts) > _PARTS:
        raise BadFileError(path, tokens[0].line, f"a key has more than {_PARTS} parts")
    return parts


def _items(tokens: list[Token]) -> "Iterator[Token]":
    """Yield the first token of each item of an array, given what follows its bracket."""
    depth, expected = 0, True
    for token in tokens:
        if expected and token.text not in {",", "]"}:
            yield token
            expected = False
        if token.text == "," and not depth:
            expected = True
        depth += (token.text in {"[", "{"}) - (token.text in {"]", "}"})
        if depth < 0:
            return
