"""The journal: what is written once is never changed, and its checksums see it if it is."""

import sqlite3
from collections.abc import Iterator
from datetime import timedelta
from itertools import islice
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fitlog.errors import DamagedLogError, UnreadableError
from fitlog.store import Log
from fitlog.store.journal import is_whole, line_crc, new_ids, operation_crc
from fitlog.store.setups import set_up
from fitlog.training.sets import MAX_TEXT
from logs import NOW, OF_ALL_KINDS, a_set, add, lived_in, state

MOST_OF_THE_TABLES = 2.0


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "fitlog.db"


@pytest.fixture
def log(path: Path) -> Iterator[Log]:
    opened = Log.open(path)
    yield opened
    opened.close()


def rows(path: Path, sql: str) -> list[tuple[object, ...]]:
    connection = sqlite3.connect(path)
    try:
        with connection:
            return connection.execute(sql).fetchall()
    finally:
        connection.close()


def test_ids_are_version_7_and_rise_in_the_order_taken() -> None:
    ids = list(islice(new_ids(1_795_000_000_000), 10_000))
    assert ids == sorted(ids)
    assert len(set(ids)) == len(ids)
    assert {UUID(bytes=one).version for one in ids} == {7}
    assert int.from_bytes(ids[0][:6], "big") == 1_795_000_000_000


_LINES = st.tuples(
    st.integers(1, 2**40),
    st.binary(min_size=16, max_size=16),
    st.sampled_from(["set", "session", "setup"]),
    st.none() | st.text(st.characters(exclude_categories=["Cs"])),
    st.integers(1, 2**40),
    st.integers(1, 9),
)


@given(line=_LINES, other=_LINES, place=st.integers(0, 5))
@settings(max_examples=200, deadline=None)
def test_a_line_with_one_value_of_another_is_not_whole(
    line: tuple[int, bytes, str, str | None, int, int],
    other: tuple[int, bytes, str, str | None, int, int],
    place: int,
) -> None:
    crc = line_crc(*line)
    assert is_whole((*line, crc))
    changed = [*line]
    changed[place] = other[place]
    same = {str(line[place] or ""), ""} >= {str(other[place] or "")}
    assert is_whole((*changed, crc)) == (changed == [*line]) or same


@pytest.mark.parametrize("damage", [None, 7, 1.5, "text", b"short", b"x" * 16])
def test_a_line_of_other_types_is_not_whole(damage: object) -> None:
    line = [1, b"r" * 16, "set", '{"a":1}', 1, 1, 0]
    line[6] = line_crc(1, b"r" * 16, "set", '{"a":1}', 1, 1)
    for place in range(7):
        changed = [*line[:place], damage, *line[place + 1 :]]
        assert not is_whole(changed)


def test_lines_and_counters_count_on_without_a_gap(path: Path) -> None:
    lived_in(path)
    lines = rows(path, "SELECT id, counter FROM change ORDER BY id")
    assert [*lines] == [(number, number) for number in range(1, len(lines) + 1)]
    assert rows(path, "SELECT counter FROM device") == [(len(lines),)]
    operations = rows(path, "SELECT * FROM operation ORDER BY id")
    assert [row[0] for row in operations] == list(range(1, len(operations) + 1))
    assert all(operation_crc(row[:-1]) == row[-1] for row in operations)


def test_no_command_changes_or_removes_a_line(path: Path) -> None:
    lived_in(path)
    before = rows(path, "SELECT * FROM change ORDER BY id")
    log = Log.open(path)
    log.delete(log.newest(3), "delete")
    log.undo(5)
    log.redo(2)
    add(log, a_set(1), at=NOW + timedelta(days=90))
    log.close()
    assert rows(path, "SELECT * FROM change ORDER BY id")[: len(before)] == before


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE change SET body = replace(body, '\"reps\":8', '\"reps\":9') WHERE kind = 'set'",
        "UPDATE change SET crc = crc + 1",
        "UPDATE change SET counter = counter + 1",
        "UPDATE change SET body = 'no json' WHERE body IS NOT NULL",
        "UPDATE change SET body = NULL",
        "UPDATE change SET kind = 'setup' WHERE kind = 'set'",
    ],
)
def test_undo_brings_back_nothing_that_is_damaged(path: Path, log: Log, damage: str) -> None:
    add(log, a_set(8))
    log.replace(log.newest()[0], a_set(9), "edit")
    rows(path, damage)
    before = state(path)
    with pytest.raises(DamagedLogError, match="does not match its checksum") as raised:
        log.undo(2)
    assert raised.value.hint == "Run: fitlog doctor"
    assert state(path) == before


def test_what_a_set_says_is_checked_where_it_is_made(path: Path, log: Log) -> None:
    for note in ("x" * (MAX_TEXT + 1), "\udcff"):
        with pytest.raises(UnreadableError):
            a_set(1, note=note)
        with pytest.raises(UnreadableError):
            set_up(log, "barbell-back-squat", note, "setup")
    assert not any(state(path).values())


def test_a_write_that_fails_in_the_middle_leaves_nothing(path: Path, log: Log) -> None:
    add(log, a_set(1))
    before = path.read_bytes()
    broken = a_set(1)
    object.__setattr__(broken, "reps", -1)
    with pytest.raises(DamagedLogError):
        add(log, a_set(2), broken, at=NOW + timedelta(days=1))
    assert path.read_bytes() == before
    add(log, a_set(3))
    assert log.count() == 2


@pytest.mark.slow
def test_the_journal_costs_at_most_twice_the_tables(path: Path, log: Log) -> None:
    for day in range(100):
        add(log, *OF_ALL_KINDS * 5, at=NOW - timedelta(days=day))
    whole = path.stat().st_size
    log.close()
    for name in ("change_of_record", "change_of_operation"):
        rows(path, f"DROP INDEX {name}")
    rows(path, "DROP TABLE change")
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("VACUUM")
    connection.close()
    tables = path.stat().st_size
    assert (whole - tables) / tables <= MOST_OF_THE_TABLES
