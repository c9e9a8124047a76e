"""Sessions of sets of every sort, to be written for other programs and read again."""

import unicodedata
from dataclasses import replace
from datetime import date, datetime, time, timedelta, timezone
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st

from fitlog.training.load import BODYWEIGHT, Base, Load, Unit
from fitlog.training.session import ExerciseNote, Session
from fitlog.training.sets import Effort, LoggedSet, Pause, PerformedSet, SetKind, Side, Tempo

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from hypothesis.strategies import DrawFn, SearchStrategy

ZONE = timezone(timedelta(hours=2))
DAY = date(2025, 3, 28)
SLUGS = ("squat", "pull-up", "assisted-pull-up", "farmers-walk")
NAMES = {
    "squat": "Squat (Barbell)",
    "pull-up": "Pull Up",
    "assisted-pull-up": "Pull Up (Assisted)",
    "farmers-walk": 'Farmer\'s Walk, "heavy"; outdoors',
}


def a_session(  # noqa: PLR0913 - all that a test may want of a session
    sets: "Iterable[tuple[str, PerformedSet]]",
    notes: "Sequence[ExerciseNote]" = (),
    *,
    number: int = 0,
    timed: bool = True,
    title: str = "Legs",
    note: str = "",
) -> Session:
    """Return a session of (slug, set), a minute apart, `number` days after the first."""
    session_id = f"{number:032x}"
    begin = datetime.combine(DAY + timedelta(days=number), time(17, 29), ZONE)
    logged = tuple(
        LoggedSet(
            id=f"{number:016x}{place:016x}",
            short=0,
            session_id=session_id,
            exercise=slug,
            at=begin + timedelta(minutes=place),
            day=begin.date(),
            performed=performed,
            timed=timed,
        )
        for place, (slug, performed) in enumerate(sets, start=1)
    )
    return Session(
        id=session_id,
        day=begin.date(),
        started_at=begin,
        ended_at=begin + timedelta(hours=1),
        title=title,
        note=note,
        sets=logged,
        notes=tuple(notes),
    )


def written(folder: Path, lines: "Iterable[str]", name: str = "log.csv") -> Path:
    """Return a file with these lines."""
    path = folder / name
    path.write_text("".join(lines), encoding="utf-8", newline="")
    return path


def _kept(text: str) -> bool:
    """Return whether every reader gives a text back as it was."""
    plain = not set(text) & {"\0", "\r", "\u00a0", "\u202f"}
    return plain and unicodedata.normalize("NFC", text) == text


_signs = st.sampled_from(["=", "+", "-", "@", "'", "\t", "\n", " ", '"', ",", ";", "a", "\uff1d"])
texts: "SearchStrategy[str]" = st.one_of(
    st.just(""),
    st.lists(_signs, max_size=6).map("".join),
    st.text(st.characters(exclude_categories=["Cs"]), max_size=20).filter(_kept),
)
"""Texts that a lifter may have typed, often such as a spreadsheet takes for a formula."""

_numbers = st.builds(
    lambda whole, decimals: f"{whole}{decimals}",
    st.integers(1, 400),
    st.sampled_from(["", "", ".5", ".25", ".0", ".125"]),
)
_units = st.sampled_from([Unit.KG, Unit.LB])
loads: "SearchStrategy[Load | None]" = st.one_of(
    st.none(),
    st.just(BODYWEIGHT),
    st.builds(Load.of, _numbers, _units),
    st.builds(Load.of, _numbers, _units, implements=st.just(2)),
    st.builds(
        lambda sign, number, unit: Load.of(sign + number, unit, Base.BODYWEIGHT),
        st.sampled_from(["", "-"]),
        _numbers,
        _units,
    ),
    st.integers(1, 100).map(lambda number: Load.of(str(number), Unit.PIN)),
)
efforts: "SearchStrategy[Effort | None]" = st.one_of(
    st.none(),
    st.integers(2, 20).map(lambda halves: Effort("rpe", 5 * halves)),
    st.integers(0, 18).map(lambda halves: Effort("rir", 5 * halves)),
)
_field = st.none() | st.integers(0, 99)
_rarely = st.sampled_from([None, None, None])


@st.composite
def _counted(draw: "DrawFn") -> dict[str, Any]:
    kind = draw(st.sampled_from(SetKind))
    if draw(st.integers(0, 3)) == 0:
        chain = tuple(draw(st.lists(st.integers(1, 30), min_size=1, max_size=5)))
        return {"kind": kind, "chain": chain, "reps": sum(chain)}
    reps = draw(st.none() | st.integers(0 if kind is SetKind.FAILURE else 1, 1000))
    time_ms = (
        draw(st.none() | st.integers(1, 86_400_000)) if reps else draw(st.integers(1, 86_400_000))
    )
    far = draw(_rarely | st.integers(1, 1_000_000))
    return {"kind": kind, "reps": reps, "duration_ms": time_ms, "distance_m": far}


@st.composite
def performed_sets(draw: "DrawFn") -> PerformedSet:
    """Draw any set that the log can hold, its block aside."""
    place = st.sampled_from(["", "top", "bottom"])
    return PerformedSet(
        load=draw(loads),
        side=draw(_rarely | st.sampled_from(Side)),
        pause=draw(_rarely | st.builds(Pause, st.integers(1, 60_000), place)),
        tempo=draw(_rarely | st.builds(Tempo, _field, _field, _field, _field)),
        effort=draw(efforts),
        rest_ms=draw(_rarely | st.integers(0, 600_000)),
        superset=draw(_rarely | st.integers(0, 3)),
        note=draw(texts),
        **draw(_counted()),
    )


@st.composite
def sessions(draw: "DrawFn") -> list[Session]:
    """Draw up to three sessions, on three days; exercises may come back in a second block."""
    found = []
    for number in range(draw(st.integers(1, 3))):
        sets = []
        notes = []
        blocks: dict[str, int] = {}
        for slug in draw(st.lists(st.sampled_from(SLUGS), min_size=1, max_size=3)):
            block = blocks[slug] = blocks.get(slug, 0) + 1
            done = draw(st.lists(performed_sets(), min_size=1, max_size=4))
            sets += [(slug, _in_block(one, block)) for one in done]
            if note := draw(texts):
                notes.append(ExerciseNote(slug, block, note))
        timed, title, note = draw(st.booleans()), draw(texts), draw(texts)
        found.append(a_session(sets, notes, number=number, timed=timed, title=title, note=note))
    return found


def _in_block(one: PerformedSet, block: int) -> PerformedSet:
    return replace(one, block=block if block > 1 else None)


@st.composite
def damaged(draw: "DrawFn", whole: bytes) -> bytes:
    """Draw a file with a few bytes and lines lost, doubled, put in or replaced."""
    found = bytearray(whole)
    for _ in range(draw(st.integers(1, 6))):
        start = draw(st.integers(0, len(found)))
        end = min(len(found), start + draw(st.integers(0, 30)))
        piece = draw(st.one_of(st.binary(max_size=6), st.sampled_from(_SCRAPS)))
        found[start:end] = piece if draw(st.booleans()) else bytes(found[start:end]) * 2
    if draw(st.booleans()):
        lines = bytes(found).split(b"\n")
        order = draw(st.lists(st.integers(0, len(lines) - 1), max_size=8))
        found = bytearray(b"\n".join([lines[0], *(lines[place] for place in order)]))
    return bytes(found)


_SCRAPS = (
    *(b'"', b",", b";", b"\n", b"\r", b"-", b"'", b"0", b"9" * 12, b"1e99", b"nan", b"inf"),
    *(b"1,5", b"12:00", b"2025-02-30", b"99/99/9999", b"kg", b"lb", b"\xff", b"\x00", b"\xc3"),
)
