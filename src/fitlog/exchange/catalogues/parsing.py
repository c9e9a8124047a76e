"""The bytes of a file to values: JSON, TOML or YAML, told apart by how they begin.

Every text can be answered: what a parser would take minutes or gigabytes for is refused first.
"""

import json
import re
from typing import TYPE_CHECKING, NamedTuple

from fitlog.errors import BadFileError
from fitlog.exchange.bounded import read_bytes
from fitlog.exchange.catalogues.lines import line

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from types import ModuleType

LARGEST = 64 * 1024 * 1024
"""Bytes of a file."""
LARGEST_TOML = 65_536
"""Bytes of a file with one exercise, as for those of the library."""
_LONGEST_TOML_LINE = 2_000
_MOST_MARKS = 4_000_000
_MOST_YAML_VALUES = 500_000
_DEEPEST_YAML = 32
_LONGEST_NUMBER = 200
_ECHOED = 200

_TOML_TABLE = re.compile(r"\[\[?[ \t]*[A-Za-z_]")
_KEY = r"""(?:"[^"\n]*"|'[^'\n]*'|[\w-]+)"""
_TOML_PAIR = re.compile(rf"{_KEY}(?:[ \t]*\.[ \t]*{_KEY})*[ \t]*=")
_YAML = re.compile(r"---|%YAML|-\s|[^\s:,<>][^:\n]{0,200}:(?:\s|\Z)")
_COMMENTS = re.compile(r"(?:\s+|#[^\n]*)*+")
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")


class Parsed(NamedTuple):
    """What a file holds, and whether as TOML, where the file is one exercise."""

    value: object
    toml: bool = False


def parsed(path: "Path") -> Parsed:
    """Return what the file holds; raises BadFileError where it can be no catalogue."""
    text = _text(path, read_bytes(path, LARGEST))
    head = _head(text)
    try:
        if _TOML_TABLE.match(head) or _TOML_PAIR.match(head):
            return Parsed(_toml(path, text), toml=True)
        if head.startswith(("{", "[")):
            return Parsed(_json(path, text))
        if _YAML.match(head):
            return Parsed(_yaml(path, text))
    except RecursionError:
        raise BadFileError(path, 0, "nests deeper than any exercise") from None
    raise BadFileError(path, 0, "is neither JSON nor TOML nor YAML")


def _text(path: "Path", found: bytes) -> str:
    # A shell of Windows writes what it downloads as UTF-16.
    wide = found.startswith(_UTF_16)
    try:
        return found.decode("utf-16" if wide else "utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        number = found.count(b"\n", 0, error.start) + 1
        raise BadFileError(path, number, f"is not UTF-{16 if wide else 8}") from error


def _head(text: str) -> str:
    """Return how the text begins, comments aside."""
    found = _COMMENTS.match(text)
    begin = found.end() if found else 0
    # No more than that: matching millions of dots would take as many steps back, and memory.
    return text[begin : begin + _LONGEST_TOML_LINE]


def _json(path: "Path", text: str) -> object:
    if sum(map(text.count, ",[{")) > _MOST_MARKS:
        raise BadFileError(path, 0, f"holds more than {_MOST_MARKS:,} values")
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        raise BadFileError(path, error.lineno, f"is not JSON: {error.msg}") from error
    except ValueError as error:
        raise BadFileError(path, 0, "holds a number of thousands of digits") from error


def _toml(path: "Path", text: str) -> object:
    import tomllib  # noqa: PLC0415 - most catalogues are JSON

    _bound_toml(path, text)
    try:
        return tomllib.loads(text)
    except ValueError as error:
        rule, _, place = str(error).partition(" (at ")
        number = place.removeprefix("line ").partition(",")[0]
        where = int(number) if number.isdigit() else text.count("\n") + 1
        raise BadFileError(path, where, f"is not TOML: {_echo(rule)}") from error


def _bound_toml(path: "Path", text: str) -> None:
    if len(text) > LARGEST_TOML:
        raise BadFileError(path, 0, f"larger than the {LARGEST_TOML // 1024} KiB of an exercise")
    for number, row in enumerate(text.split("\n"), 1):
        if len(row) > _LONGEST_TOML_LINE:
            rule = f"longer than {_LONGEST_TOML_LINE:,} characters"
            raise BadFileError(path, number, rule)


def _yaml(path: "Path", text: str) -> object:
    try:
        import yaml  # noqa: PLC0415 - an extra, and slow to import
    except ImportError as error:
        hint = "pip install 'fitlog-cli[yaml]'"
        raise BadFileError(path, 0, "is YAML, which needs PyYAML", hint=hint) from error
    try:
        _bound_yaml(path, yaml, text)
        return yaml.load(text, Loader=_safe_loader(yaml))  # noqa: S506 - the safe one, in C or not
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        rule = getattr(error, "problem", None) or "it cannot be read"
        where = mark.line + 1 if mark else 0
        raise BadFileError(path, where, f"is not YAML: {_echo(rule)}") from error
    except (ValueError, ArithmeticError) as error:
        raise BadFileError(path, 0, "holds a number or a date that is none") from error


def _safe_loader(yaml: "ModuleType") -> type:
    found: type = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    return found


def _bound_yaml(path: "Path", yaml: "ModuleType", text: str) -> None:
    """Refuse what makes much of little (aliases), tags, long numbers and endless nesting."""
    depth = 0
    for count, event in enumerate(yaml.parse(text, Loader=_safe_loader(yaml))):
        begins = isinstance(event, yaml.CollectionStartEvent)
        depth += begins - isinstance(event, yaml.CollectionEndEvent)
        for broken, rule in _yaml_rules(event, depth, count):
            if broken:
                raise BadFileError(path, event.start_mark.line + 1, rule)


def _yaml_rules(event: object, depth: int, count: int) -> "Iterator[tuple[bool, str]]":
    value = getattr(event, "value", None) or ""
    plain = getattr(event, "implicit", None) == (True, False)
    number = plain and " " not in value[:_LONGEST_NUMBER] and value[0:1] in set("+-.0123456789")
    yield getattr(event, "anchor", None) is not None, "has an anchor or alias, which is refused"
    yield getattr(event, "tag", None) is not None, "has a tag, which is refused"
    yield number and len(value) > _LONGEST_NUMBER, "holds a number of hundreds of digits"
    yield depth > _DEEPEST_YAML, f"nests deeper than {_DEEPEST_YAML}"
    yield count > _MOST_YAML_VALUES, f"holds more than {_MOST_YAML_VALUES:,} values: give JSON"


def _echo(rule: object) -> str:
    return line(str(rule))[:_ECHOED]
