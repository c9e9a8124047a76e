"""Pinned notes: shown the next time, which is the last time when it has come."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fitlog.errors import NotFoundError, UnreadableError
from fitlog.store import Log
from fitlog.store.describing import describe
from fitlog.store.doctor import examine
from fitlog.store.noting import note_block, note_of_block, pinned_for, pinned_of_last_session
from fitlog.store.reading import Span
from fitlog.training.sets import LoggedSet
from logs import NOW, a_set, add

SQUAT = "barbell-back-squat"
WEEK = timedelta(days=7)


@pytest.fixture
def log(home: Path) -> Iterator[Log]:
    opened = Log.open(home / "fitlog.db")
    yield opened
    opened.close()
    assert examine(home / "fitlog.db").findings == ()


def pinned(log: Log, at: datetime, slug: str = SQUAT) -> tuple[str, ...]:
    return pinned_for(log, slug, at, at.date())


def test_what_was_pinned_last_time_is_shown_until_there_is_a_newer_time(log: Log) -> None:
    first, _ = add(log, a_set(note="seat up", pinned=True), a_set(note="not this"))
    note_block(log, first, "low pulley", "note", pinned=True)
    assert pinned(log, NOW) == ()
    assert pinned(log, NOW + WEEK) == ("low pulley", "seat up")
    add(log, a_set(), at=NOW + WEEK)
    assert pinned(log, NOW + WEEK) == ("low pulley", "seat up")
    assert pinned(log, NOW + 2 * WEEK) == ()


def test_a_session_without_the_exercise_changes_nothing(log: Log) -> None:
    add(log, a_set(note="seat up", pinned=True))
    add(log, a_set(), at=NOW + WEEK, slug="plank")
    assert pinned(log, NOW + 2 * WEEK) == ("seat up",)
    assert pinned(log, NOW + 2 * WEEK, "plank") == pinned(log, NOW, "dip") == ()


def test_a_text_is_told_once(log: Log) -> None:
    add(log, *[a_set(note="seat up", pinned=True)] * 3)
    assert pinned(log, NOW + WEEK) == ("seat up",)


def test_a_pin_without_a_note_shows_nothing(log: Log) -> None:
    add(log, a_set(pinned=True))
    assert pinned(log, NOW + WEEK) == ()


def test_the_note_on_an_exercise_replaces_the_one_it_had(log: Log) -> None:
    (one,) = add(log, a_set())
    for text, pin in (("a", True), ("b", False), ("b", False)):
        note_block(log, one, text, "note", pinned=pin)
    assert note_of_block(log, one)[2:] == ("b", False)
    (session,) = log.sessions(Span())
    assert [note.text for note in session.notes] == ["b"]
    note_block(log, one, "", "note", pinned=False)
    assert note_of_block(log, one).text == ""
    log.undo(2)
    assert note_of_block(log, one)[2:] == ("a", True)


def test_a_note_that_cannot_be_kept_or_has_no_session_is_refused(log: Log) -> None:
    (one,) = add(log, a_set())
    with pytest.raises(UnreadableError):
        note_block(log, one, "\udcff", "note", pinned=False)
    log.delete([one], "delete")
    with pytest.raises(NotFoundError, match="deleted that session"):
        note_block(log, one, "late", "note", pinned=False)


def test_the_note_of_the_last_session_is_shown_at_the_next(log: Log) -> None:
    (one,) = add(log, a_set())
    describe(log, one.session_id, "note", note="sleep more", rpe_tenths=None, pinned=True)
    next_day = (NOW + timedelta(days=1)).date()
    assert pinned_of_last_session(log, NOW.date()) == ""
    assert pinned_of_last_session(log, next_day) == "sleep more"
    add(log, a_set(), at=NOW + timedelta(hours=5))
    assert pinned_of_last_session(log, next_day) == ""


def test_an_rpe_leaves_the_pin_and_another_note_does_not(log: Log) -> None:
    (one,) = add(log, a_set())
    describe(log, one.session_id, "note", note="sleep", rpe_tenths=None, pinned=True)
    describe(log, one.session_id, "note", note="sleep", rpe_tenths=70)
    assert log.sessions(Span())[0].pinned
    describe(log, one.session_id, "note", note="eat", rpe_tenths=None)
    assert not log.sessions(Span())[0].pinned


_LIVES = st.lists(
    st.tuples(st.integers(0, 3), st.sampled_from([SQUAT, "plank"]), st.sampled_from(["", "a", "b"]))
)


def _plainly(sets: list[LoggedSet], slug: str, at: datetime) -> tuple[str, ...]:
    """Return what is pinned, found in a plain list."""
    earlier = [one for one in sets if one.exercise == slug and one.day < at.date()]
    if not earlier:
        return ()
    last = max(earlier, key=lambda one: (one.at, one.id)).session_id
    notes = [one.performed.note for one in earlier if one.session_id == last]
    return tuple(dict.fromkeys(filter(None, notes)))


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(life=_LIVES)
def test_the_log_finds_what_a_plain_list_holds(
    life: list[tuple[int, str, str]], tmp_path_factory: pytest.TempPathFactory
) -> None:
    log = Log.open(tmp_path_factory.mktemp("any") / "fitlog.db")
    at, done = NOW, list[LoggedSet]()
    for days, slug, note in life:
        at += timedelta(days=days, minutes=3)
        done += add(log, a_set(note=note, pinned=bool(note)), at=at, slug=slug)
    for slug in (SQUAT, "plank"):
        assert pinned(log, at, slug) == _plainly(done, slug, at)
    log.close()
