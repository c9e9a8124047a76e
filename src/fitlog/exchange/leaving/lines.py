"""The whole log as JSON Lines: complete, and the same bytes for the same log.

The first line says what it is. Then come the user's own files, each session with its notes and
sets, setup lines and measurements of the body, each a flat object whose `record` names its kind.
"""

import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from fitlog.training.past import Record

HEADER = {"fitlog": "log", "format": 1}


def lines(files: "Mapping[str, str]", records: "Iterable[Record]") -> "Iterator[str]":
    """Yield the lines of an export, ASCII."""
    yield _line(HEADER)
    for name in sorted(files):
        yield _line({"record": "file", "name": name, "text": files[name]})
    for one in records:
        yield _line({"record": one.kind, "id": one.id.hex(), **one.body})


def _line(value: "Mapping[str, Any]") -> str:
    # ASCII, so that nothing in a note can reach a terminal as a control.
    return json.dumps(value, separators=(",", ":")) + "\n"
