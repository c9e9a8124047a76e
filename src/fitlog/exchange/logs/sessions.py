"""What readers count while they go through a file: sessions, and the blocks of each."""

from typing import TYPE_CHECKING

from fitlog.exchange.logs.arriving import Occasion, Row

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date, datetime

    from fitlog.exchange.logs.arriving import Arrival

LONGEST_MS = 6 * 3600 * 1000
"""A session that is longer was not closed: its start is true, its length is not."""


class Sessions:
    """The sessions of a file by start and title, however its rows are ordered."""

    def __init__(self) -> None:
        self._known: dict[tuple[datetime | date, str], Occasion] = {}
        self._starts: dict[str, int] = {}

    def at(
        self,
        start: "datetime | date",
        title: str = "",
        note: str = "",
        *,
        length_ms: int | None = None,
        dated: bool = False,
    ) -> Occasion:
        """Return the session that began then; `dated` where only its day is known.

        A note that an earlier row of it did not have is added. Sessions of one start and two
        titles are two.
        """
        known = self._known.get((start, title))
        if known is None:
            known = self._begun(start, title, note, length_ms, dated=dated)
        # Whole lines: "grip" is not yet told by "a better grip".
        elif note and f"\n{note}\n" not in f"\n{known.note}\n":
            known = known._replace(note=f"{known.note}\n{note}".strip())
        else:
            return known
        self._known[start, title] = known
        return known

    def _begun(
        self,
        start: "datetime | date",
        title: str,
        note: str,
        length_ms: int | None,
        *,
        dated: bool,
    ) -> Occasion:
        said = start.isoformat()
        count = self._starts[said] = self._starts.get(said, 0) + 1
        key = said if count == 1 else f"{said}#{count}"
        if dated:
            return Occasion(key, start, None, None, title, note)
        moment: datetime = start  # type: ignore[assignment]
        length = length_ms if length_ms and length_ms <= LONGEST_MS else None
        return Occasion(key, moment.date(), moment, length, title, note)


def oldest_first(found: "Iterable[Arrival]") -> "Iterator[Arrival]":
    """Yield the oldest session first, its sets by their moments where each has one.

    What is no set stays behind the set before it. Sessions go by their keys, which begin with
    their starts.
    """
    last = ""
    held: dict[str, list[Arrival]] = {last: []}
    here = held[last]
    for one in found:
        if isinstance(one, Row) and one.occasion.key != last:
            last = one.occasion.key
            here = held.setdefault(last, [])
        here.append(one)
    for key in sorted(held):
        yield from _by_moment(held.pop(key))


def _by_moment(found: "list[Arrival]") -> "list[Arrival]":
    moments: list[datetime] = []
    for one in found:
        if isinstance(one, Row):
            if one.at is None:
                return found
            moments.append(one.at)
        elif not moments:
            return found
        else:
            moments.append(moments[-1])
    order = sorted(range(len(found)), key=moments.__getitem__)
    return [found[place] for place in order]


class Blocks:
    """Counts each exercise's blocks within its session, and the sets within the block."""

    def __init__(self) -> None:
        self._session = self._exercise = ""
        self._counts: dict[tuple[str, str], int] = {}
        self._block = self._number = 0
        self._order = -1

    def place(self, session: str, exercise: str, order: int = -1) -> tuple[int, int]:
        """Return the block and the number in it of the next set; `order` is its index, if known.

        A block ends where another exercise comes, or where the index starts again.
        """
        if exercise != self._exercise or session != self._session or -1 < order <= self._order:
            self._begin(session, exercise)
        self._number += 1
        if order > -1:
            self._order = order
        return self._block, self._number

    def _begin(self, session: str, exercise: str) -> None:
        self._session, self._exercise = session, exercise
        self._number, self._order = 0, -1
        self._block = self._counts.get((session, exercise), 0) + 1
        self._counts[session, exercise] = self._block
