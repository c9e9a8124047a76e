"""Sessions put right: days, starts, ends and sets that move, and what is refused."""

import time
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fitlog.errors import UsageError
from fitlog.training.occasion import (
    FORGOTTEN,
    Move,
    Wish,
    first_moment,
    places,
    retimed,
    supersets_within,
)
from fitlog.training.session import Session, Superset
from fitlog.training.sets import LoggedSet, PerformedSet

OSLO = ZoneInfo("Europe/Oslo")
NOW = datetime(2026, 11, 23, 21, 0, tzinfo=UTC)
GAP = timedelta(hours=4)


def here(at: datetime) -> datetime:
    return at.replace(tzinfo=OSLO) if at.tzinfo is None else at.astimezone(OSLO)


def lived(text: str) -> datetime:
    """Return a moment as the log gives it: with a fixed offset, of Oslo unless it is written."""
    at = datetime.fromisoformat(text)
    at = at if at.tzinfo else at.replace(tzinfo=OSLO)
    return at.astimezone(timezone(at.utcoffset() or timedelta()))


def a_session(
    *at: str,
    begun: str = "",
    finished: str = "",
    untimed: bool = False,
    superset: int | None = None,
) -> Session:
    moments = [lived(one) for one in at]
    day = (lived(begun) if begun else moments[0]).date()
    sets = tuple(
        LoggedSet(
            id=f"{number}",
            short=0,
            session_id="a",
            exercise="squat",
            at=one,
            day=day,
            performed=PerformedSet(reps=5, superset=superset),
            timed=not untimed,
        )
        for number, one in enumerate(moments)
    )
    said = [lived(one) if one else None for one in (begun, finished)]
    return Session(
        id="a",
        day=day,
        started_at=min(one for one in (*moments, said[0]) if one),
        ended_at=max(one for one in (*moments, said[1]) if one),
        title="",
        note="",
        sets=sets,
        begun_at=said[0],
        finished_at=said[1],
    )


def clocks(session: Session, wish: Wish) -> str:
    """Return a session's times as they would be: its day, begin and end, and its sets."""
    times = retimed(session, wish, NOW, here)
    said = [f"{at:%d %H:%M%z}" if at else "-" for at in (times.begun, times.finished)]
    return "; ".join([str(times.day), *said, *(f"{at:%d %H:%M%z}" for at in times.sets.values())])


@pytest.mark.parametrize(
    ("session", "day", "becomes"),
    [
        (
            a_session("2026-11-20 18:00", "2026-11-20 19:00"),
            date(2026, 11, 16),
            "2026-11-16; -; -; 16 18:00+0100; 16 19:00+0100",
        ),
        (
            a_session("2026-11-20 18:00", begun="2026-11-20 17:50", finished="2026-11-20 19:00"),
            date(2026, 7, 1),
            "2026-07-01; 01 17:50+0200; 01 19:00+0200; 01 18:00+0200",
        ),
        (
            a_session("2026-11-20 23:50", "2026-11-21 00:20", begun="2026-11-20 23:00"),
            date(2026, 11, 18),
            "2026-11-18; 18 23:00+0100; -; 18 23:50+0100; 19 00:20+0100",
        ),
        (
            a_session("2026-11-20T18:00+09:00"),
            date(2026, 7, 1),
            "2026-07-01; -; -; 01 18:00+0900",
        ),
        (
            a_session("2026-11-20 01:50", "2026-11-20 02:10", "2026-11-20 03:10"),
            date(2026, 3, 29),
            "2026-03-29; -; -; 29 01:50+0100; 29 03:10+0200; 29 03:10+0200",
        ),
        (
            a_session("2026-10-25T02:50+02:00", "2026-10-25T02:10+01:00"),
            date(2026, 10, 20),
            "2026-10-20; -; -; 20 02:50+0200; 20 02:50+0200",
        ),
        (
            a_session("2026-11-20 12:00", untimed=True),
            date(2026, 11, 23),
            "2026-11-23; -; -; 23 12:00+0100",
        ),
    ],
    ids=[
        "with the same clock times",
        "from winter into summer",
        "past midnight as it was",
        "lived elsewhere, by the clock there",
        "into the hour that a clock skips, in the same order",
        "out of the hour that a clock repeats, in the same order",
        "of a day alone",
    ],
)
def test_a_session_goes_to_another_day(session: Session, day: date, becomes: str) -> None:
    assert clocks(session, Wish(day=day)) == becomes


def test_the_clock_of_the_system_skips_its_hour_forward(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "Europe/Oslo")
    time.tzset()
    session = a_session("2026-11-20 01:50", "2026-11-20 02:10", "2026-11-20 03:10")
    times = retimed(session, Wish(day=date(2026, 3, 29)), NOW, datetime.astimezone)
    monkeypatch.undo()
    time.tzset()
    said = [f"{at:%H:%M%z}" for at in times.sets.values()]
    assert said == ["01:50+0100", "03:10+0200", "03:10+0200"]


TWO = a_session("2026-11-20 18:00", "2026-11-20 19:00")
STARTED = a_session("2026-11-20 18:05", begun="2026-11-20 18:00", finished="2026-11-20 19:00")


@pytest.mark.parametrize(
    ("session", "wish", "becomes"),
    [
        (
            TWO,
            Wish(start=lived("2026-11-20 17:45")),
            "2026-11-20; 20 17:45+0100; -; 20 18:00+0100; 20 19:00+0100",
        ),
        (
            TWO,
            Wish(end=lived("2026-11-20 19:10")),
            "2026-11-20; -; 20 19:10+0100; 20 18:00+0100; 20 19:00+0100",
        ),
        (
            TWO,
            Wish(start=lived("2026-11-20 08:00"), shift=True),
            "2026-11-20; 20 08:00+0100; -; 20 08:00+0100; 20 09:00+0100",
        ),
        (
            STARTED,
            Wish(start=lived("2026-11-20 17:00"), shift=True),
            "2026-11-20; 20 17:00+0100; 20 18:00+0100; 20 17:05+0100",
        ),
        (
            STARTED,
            Wish(start=lived("2026-11-20 10:00"), end=lived("2026-11-20 10:30"), shift=True),
            "2026-11-20; 20 10:00+0100; 20 10:30+0100; 20 10:05+0100",
        ),
        (
            STARTED,
            Wish(day=date(2026, 7, 1), start=lived("2026-07-01 17:00"), shift=True),
            "2026-07-01; 01 17:00+0200; 01 18:00+0200; 01 17:05+0200",
        ),
        (
            a_session("2026-11-21 00:05"),
            Wish(start=lived("2026-11-20 23:30")),
            "2026-11-20; 20 23:30+0100; -; 21 00:05+0100",
        ),
        (
            STARTED,
            Wish(start=FORGOTTEN, end=FORGOTTEN),
            "2026-11-20; -; -; 20 18:05+0100",
        ),
        (
            a_session("2026-11-20 18:00", "2026-11-20 19:00:40"),
            Wish(end=lived("2026-11-20 19:00")),
            "2026-11-20; -; 20 19:00+0100; 20 18:00+0100; 20 19:00+0100",
        ),
        (
            a_session("2026-11-20 12:00", untimed=True),
            Wish(start=lived("2026-11-20 18:00"), end=lived("2026-11-20 19:00")),
            "2026-11-20; 20 18:00+0100; 20 19:00+0100; 20 12:00+0100",
        ),
    ],
    ids=[
        "begun before its first set",
        "ended after its last",
        "shifted, from its first set",
        "shifted, from its start, and its end with it",
        "shifted, with an end of its own",
        "shifted on another day",
        "begun before midnight, it is of that day",
        "what was said is forgotten",
        "an end in the minute of the last set",
        "what has no times is no hindrance",
    ],
)
def test_a_session_begins_and_ends_when_it_is_said(
    session: Session, wish: Wish, becomes: str
) -> None:
    assert clocks(session, wish) == becomes


@pytest.mark.parametrize(
    ("session", "wish", "why"),
    [
        (TWO, Wish(start=lived("2026-11-20 18:30")), "after its first set, at 18:00"),
        (TWO, Wish(end=lived("2026-11-20 18:59")), "before its last set, at 19:00"),
        (
            a_session("2026-11-20 18:00"),
            Wish(start=lived("2026-11-20 18:00"), end=lived("2026-11-20 18:00")),
            "begin at 18:00 and end at 18:00",
        ),
        (STARTED, Wish(end=lived("2026-11-21 18:01")), "more than 24 hours"),
        (TWO, Wish(start=lived("2026-11-19 18:59")), "more than 24 hours"),
        (TWO, Wish(day=date(2026, 11, 24)), "2026-11-24 18:00 is in the future"),
        (TWO, Wish(start=lived("2026-11-23 21:30"), shift=True), "2026-11-23 22:30 is in"),
        (a_session("2026-11-20 23:00"), Wish(day=date(2026, 11, 23)), "2026-11-23 23:00 is in"),
        (STARTED, Wish(end=lived("2026-11-23 22:30")), "more than 24 hours"),
        (
            TWO,
            Wish(day=date(2026, 11, 19), start=lived("2026-11-18 18:00")),
            "name two days",
        ),
        (
            a_session("2026-11-20 12:00", untimed=True),
            Wish(day=date(2026, 11, 24)),
            "2026-11-24 12:00 is in the future|2026-11-24 is in the future",
        ),
    ],
    ids=[
        "a start after the first set",
        "an end before the last set",
        "an end at the start",
        "more than a day after the start",
        "more than a day before the end",
        "tomorrow",
        "shifted into the future",
        "later today",
        "too long before it is in the future",
        "two days",
        "a day alone that is to come",
    ],
)
def test_what_cannot_be_is_refused(session: Session, wish: Wish, why: str) -> None:
    with pytest.raises(UsageError, match=why) as refused:
        retimed(session, wish, NOW, here)
    assert refused.value.unchanged == "Nothing was changed."


def test_a_session_of_which_nothing_is_wished_stays_as_it_is() -> None:
    odd = a_session("2020-01-01 18:00", "2020-01-03 18:00", finished="2020-01-02 18:00")
    times = retimed(odd, Wish(), NOW, here)
    assert (times.day, times.finished) == (odd.day, odd.finished_at)
    assert first_moment(odd) == odd.sets[0].at


_NOON = datetime(2026, 10, 24, 12, tzinfo=UTC)
# Around the hour that a clock repeats.
_MOMENTS = st.lists(
    st.integers(0, 24 * 60).map(lambda minutes: _NOON + timedelta(minutes=minutes)),
    min_size=1,
    max_size=6,
)


@given(
    moments=_MOMENTS,
    day=st.sampled_from(
        [date(2026, 3, 29), date(2025, 10, 26), date(2026, 7, 1), date(2026, 1, 1)]
    ),
)
def test_the_order_of_sets_survives_any_day(moments: list[datetime], day: date) -> None:
    session = a_session(*(one.astimezone(OSLO).isoformat() for one in sorted(moments)))
    times = retimed(session, Wish(day=day), NOW, here)
    new = [times.sets[one.id] for one in session.sets]
    assert new == sorted(new)
    for one, (before, after) in enumerate(zip(session.sets, session.sets[1:], strict=False)):
        assert (before.at == after.at) == (new[one] == new[one + 1])


@pytest.mark.parametrize(
    ("moved", "there", "goes"),
    [
        (a_session("2026-11-20 18:30"), TWO, "18:30, own"),
        (a_session("2026-11-20 22:59"), TWO, "22:59, own"),
        (a_session("2026-11-20 14:01"), TWO, "14:01, own"),
        (a_session("2026-11-20 23:00"), TWO, "19:00"),
        (a_session("2026-11-16 18:30", "2026-11-16 18:31"), TWO, "19:00 19:00"),
        (a_session("2026-11-16 12:00", untimed=True), TWO, "19:00, untimed"),
        (a_session("2026-11-20 12:00", untimed=True), TWO, "12:00, own, untimed"),
        (
            a_session("2026-11-16 18:30"),
            a_session("2026-11-20 12:00", untimed=True),
            "12:00, untimed",
        ),
        (
            a_session("2026-11-20 18:30"),
            a_session("2026-11-20 12:00", untimed=True),
            "18:30, own",
        ),
    ],
    ids=[
        "within it",
        "just within the gap after it",
        "just within the gap before it",
        "beyond the gap, after its last set",
        "of another day, after its last set",
        "of another day alone",
        "of the same day alone",
        "into a session of a day alone",
        "into one of the same day alone",
    ],
)
def test_a_set_finds_its_place_in_another_session(
    moved: Session, there: Session, goes: str
) -> None:
    found = places(moved.sets, there, GAP)
    said = [
        f"{one.at:%H:%M}{', own' * one.own}{', untimed' * (not one.timed)}"
        for one in found.values()
    ]
    assert " ".join(said) == goes
    taken = [one.at for one in found.values() if not one.own]
    assert [there.sets[-1].at, *taken] == sorted({there.sets[-1].at, *taken})


def test_a_superset_comes_along_only_with_two_of_its_exercises() -> None:
    groups = (Superset(1, ("squat", "row", "dip")), Superset(2, ("curl", "plank")))
    sets = a_session("2026-11-20 18:00", superset=1).sets
    assert supersets_within(sets, groups) == ()
    both = (*sets, replace(sets[0], exercise="dip"), replace(sets[0], exercise="curl"))
    assert supersets_within(both, groups) == (Superset(1, ("squat", "dip")),)


def test_a_move_tells_what_it_empties_and_which_sets_have_another_moment() -> None:
    left = a_session("2026-11-20 18:00", "2026-11-20 18:10")
    first, last = left.sets
    later = replace(last, at=lived("2026-11-20 21:00"))
    there = replace(left, id="b", sets=(first, later))
    assert Move(left.sets, (left,)).empties(left)
    assert not Move((last,), (left,)).empties(left)
    assert Move(left.sets, (left,)).late(there) == (last,)
    assert Move((first,), (left,)).late(there) == ()
