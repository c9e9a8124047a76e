"""Finding the journal in the bytes of a file whose pages SQLite cannot follow any more.

A row of the journal begins, in SQLite's record format, with a header of few possible bytes,
and ends in the checksum of what it says. So it is found wherever it lies, whatever became
of the tree around it. Format: https://www.sqlite.org/fileformat2.html, section 2.
"""

import re
from typing import TYPE_CHECKING, Any

from fitlog.store.journal import is_whole, operation_crc
from fitlog.store.tables import TABLES

if TYPE_CHECKING:
    from collections.abc import Iterator

Row = tuple[Any, ...]

USUAL_PAGE = 4096
LINE_COLUMNS, OPERATION_COLUMNS = 8, 10
_ONE, _NOUGHT = 9, 8  # serial types of the integers 1 and 0, which take no room
_INTEGER_BYTES = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}
_FIRST_TEXT = 12
_MORE = 0x80  # a varint goes on

# The headers: length, then a serial type for each column. The id is NULL in the record.
_WHOLE = rb"[\x01-\x06\x08\x09]"
_REFERENCE = rb"[\x00-\x06\x08\x09]"
_TEXT = rb"(?:[\x0d-\x7f]|[\x80-\xff]{1,3}[\x00-\x7f])"
# operation, 16 bytes, kind, body or NULL, counter, device, crc
_KIND = b"[" + bytes(13 + 2 * len(kind) for kind in TABLES) + b"]"
_LINE = rb"[\x08-\x0c]\x00" + _WHOLE + rb"\x2c" + _KIND + rb"(?:\x00|" + _TEXT + rb")" + _WHOLE * 3
# at_ms, device, "do", "undo" or "redo", words, target, undo_top, redo_top, below, crc
_OPERATION = rb"[\x0a-\x0f]\x00" + _WHOLE * 2 + rb"[\x11\x15]" + _TEXT + _REFERENCE * 4 + _WHOLE


def lines_in(data: bytes) -> "Iterator[Row]":
    """Yield the journal's whole lines, from operation to crc, in the order of the bytes."""
    for record in _records(data, _LINE):
        if len(record) == LINE_COLUMNS and is_whole(record[1:]):
            yield record[1:]


def operations_in(data: bytes) -> "Iterator[Row]":
    """Yield the whole operations, from id to below, in the order of the bytes."""
    for start in _starts(data, _OPERATION):
        record = _record(data, start)
        if record and len(record) == OPERATION_COLUMNS:
            row = (_number_before(data, start), *record[1:-1])
            if operation_crc(row) == record[-1]:
                yield row


def _records(data: bytes, header: bytes) -> "Iterator[Row]":
    for start in _starts(data, header):
        record = _record(data, start)
        if record:
            yield record


def _starts(data: bytes, header: bytes) -> "Iterator[int]":
    # Behind a lookahead, so that one record is found even where another seems to begin before.
    for match in re.finditer(rb"(?=" + header + rb")", data, re.DOTALL):
        yield match.start()


def _record(data: bytes, start: int) -> Row | None:
    """Return the values of the record at `start`, None if there is none."""
    length, at = _varint(data, start)
    serials: list[int] = []
    while at < start + length:
        serial, at = _varint(data, at)
        serials.append(serial)
    content = sum(map(_size, serials))
    payload = _payload(data, start, length + content)
    try:
        return tuple(_values(payload, length, serials)) if at == start + length else None
    except UnicodeDecodeError:
        return None


def _varint(data: bytes, at: int) -> tuple[int, int]:
    """Return the number at `at` and where it ends; the headers looked for hold no long ones."""
    number = 0
    while at < len(data):
        byte = data[at]
        at += 1
        number = number << 7 | byte & ~_MORE
        if not byte & _MORE:
            break
    return number, at


def _number_before(data: bytes, end: int) -> int:
    """Return the varint that ends at `end`: the row's id, before it the payload's size."""
    start = end - 1
    while start > 0 and data[start - 1] & _MORE:
        start -= 1
    return _varint(data, start)[0]


def _size(serial: int) -> int:
    return (serial - _FIRST_TEXT) // 2 if serial >= _FIRST_TEXT else _INTEGER_BYTES.get(serial, 0)


def _payload(data: bytes, start: int, size: int) -> bytes:
    """Return a record's bytes: those in its page, then those of its chain of overflow pages."""
    page = _page_size(data)
    local = _local(size, page)
    payload, at = data[start : start + local], start + local
    while len(payload) < size:
        number = int.from_bytes(data[at : at + 4], "big")
        at = (number - 1) * page
        if not 0 < at < len(data):
            break
        payload += data[at + 4 : at + 4 + min(page - 4, size - len(payload))]
    return payload


def _local(size: int, page: int) -> int:
    """Return how much of a payload stays in a table's leaf: section 1.6 of the format."""
    if size <= page - 35:
        return size
    least = (page - 12) * 32 // 255 - 23
    kept = least + (size - least) % (page - 4)
    return kept if kept <= page - 35 else least


def _page_size(data: bytes) -> int:
    said = int.from_bytes(data[16:18], "big")
    return said if said >= 512 and said.bit_count() == 1 else USUAL_PAGE  # noqa: PLR2004 - the least


def _values(payload: bytes, at: int, serials: list[int]) -> "Iterator[Any]":
    for serial in serials:
        size = _size(serial)
        value = payload[at : at + size]
        at += size
        if serial in {_NOUGHT, _ONE}:
            yield serial - _NOUGHT
        elif serial in _INTEGER_BYTES:
            yield int.from_bytes(value, "big", signed=True)
        elif serial >= _FIRST_TEXT:
            yield value.decode() if serial % 2 else value
        else:
            yield None
