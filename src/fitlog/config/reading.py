"""The settings file read and checked: a clean error for any bytes, in milliseconds."""

import stat
from typing import TYPE_CHECKING, Any

from fitlog.config.settings import Settings
from fitlog.errors import BadFileError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

MAX_BYTES = 64 * 1024
# tomllib takes seconds for a dotted key of 40,000 characters.
MAX_LINE = 2_000

_EDIT = "Mend it with: fitlog config edit"


def load(path: "Path") -> Settings:
    """Return the settings in the file, the defaults if there is none; raises BadFileError."""
    text = read_text(path)
    return settings_in(path, text) if text else Settings()


def read_text(path: "Path") -> str:
    """Return the file's text with plain newlines, "" if there is none; raises BadFileError."""
    try:
        # A pipe would be waited for, so ask what it is before opening it.
        if not stat.S_ISREG(path.stat().st_mode):
            raise _broken(path, 0, "not a regular file")
        with path.open("rb") as file:
            content = file.read(MAX_BYTES + 1)
    except FileNotFoundError:
        return ""
    except OSError as error:
        raise _broken(path, 0, f"cannot be read: {error.strerror}") from error
    return _bounded(path, _decoded(path, content))


def settings_in(path: "Path", text: str) -> Settings:
    """Return the settings that the text of the file at `path` says; raises BadFileError."""
    from fitlog.config import declared  # noqa: PLC0415 - only with a file

    settings = Settings()
    for key, written in leaves(document_in(path, text)):
        setting = declared.known(key)
        if setting is None:
            rule = f"no setting is called {declared.shown(key)}"
            raise _broken(path, line_of(text, key), rule, declared.nearest(key) or _EDIT)
        try:
            settings = declared.with_value(settings, key, setting.read(str(written)))
        except ValueError as error:
            raise _broken(path, line_of(text, key), f"{error}") from error
    return settings


def document_in(path: "Path", text: str) -> dict[str, Any]:
    """Return the TOML document as tomllib reads it; raises BadFileError."""
    import tomllib  # noqa: PLC0415 - only with a file

    try:
        return tomllib.loads(text)
    except RecursionError as error:
        raise _broken(path, 0, "nested too deeply") from error
    except ValueError as error:
        what, _, where = f"{error}".partition(" (at ")
        line = where.removeprefix("line ").partition(",")[0]
        number = int(line) if line.isdigit() else len(text.rstrip().split("\n"))
        raise _broken(path, number, f"not TOML: {what[:100]}") from error


def line_of(text: str, key: str) -> int:
    """Return the line, from 1, that holds the dotted key or what it is part of; 0 if none does."""
    table, wanted = "", _dotted(key)
    for number, line in enumerate(text.split("\n"), 1):
        plain = line.strip()
        if plain.startswith("["):
            table = name = _dotted(plain.partition("]")[0].lstrip("["))
        elif "=" in plain and not plain.startswith("#"):
            name = ".".join(filter(None, (table, _dotted(plain.partition("=")[0]))))
            if wanted.startswith(f"{name}."):
                return number
        else:
            continue
        if name == wanted or name.startswith(f"{wanted}."):
            return number
    return 0


def _dotted(key: str) -> str:
    """Return a TOML key without the quotes and spaces that mean nothing."""
    return "".join(char for char in key if char not in "\"' \t")


def leaves(document: dict[str, Any]) -> "Iterator[tuple[str, object]]":
    """Yield dotted key and value; a key that holds a dot itself is quoted."""
    for key, value in document.items():
        name = _quoted_if_dotted(key)
        if not isinstance(value, dict):
            yield name, value
        elif value or key not in {"bar", "volume"}:
            yield from _inner(name, value)


def _inner(name: str, table: dict[str, Any]) -> "Iterator[tuple[str, object]]":
    if not table:
        yield name, table
    for key, value in table.items():
        yield f"{name}.{_quoted_if_dotted(key)}", value


def _quoted_if_dotted(key: str) -> str:
    return f'"{key}"' if "." in key else key


def _decoded(path: "Path", content: bytes) -> str:
    if len(content) > MAX_BYTES:
        raise _broken(path, 0, f"larger than {MAX_BYTES // 1024} KiB")
    try:
        # Some editors put a byte order mark in front.
        return content.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise _broken(path, line, "not UTF-8") from error


def _bounded(path: "Path", text: str) -> str:
    for number, line in enumerate(text.split("\n"), 1):
        if len(line) > MAX_LINE:
            raise _broken(path, number, f"a line of more than {MAX_LINE:,} characters")
    return text


def _broken(path: "Path", line: int, rule: str, hint: str = _EDIT) -> BadFileError:
    return BadFileError(path, line, rule, hint=hint)
