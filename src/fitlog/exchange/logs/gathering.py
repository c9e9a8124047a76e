"""All that comes out of a file, held so that it can be looked at before anything is written."""

from typing import TYPE_CHECKING, NamedTuple

from fitlog.exchange.logs.arriving import Fault, Left, Measured, Occasion, Row, Warned

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import date

    from fitlog.exchange.logs.arriving import Arrival

OFTEN = 1_000


class Gathered(NamedTuple):
    """The rows of a file. Sessions are by key, as the last row of each tells of them.

    `names` has the exercises' names with the number of their sets, in the order they come;
    `left` the rows that are no sets by reason, with their lines.
    """

    rows: list[Row]
    sessions: dict[str, Occasion]
    names: dict[str, int]
    measured: list[Measured]
    faults: list[Fault]
    left: dict[str, list[int]]
    warned: list[Warned]

    def days(self) -> "list[date]":
        """Return the days of all sessions and measurements."""
        sessions = [one.day for one in self.sessions.values()]
        return sessions + [one.day for one in self.measured]


def gather(arrivals: "Iterable[Arrival]", watch: "Callable[[int], None]") -> Gathered:
    """Read all that comes; `watch` is told how many now and then. Raises BadFileError."""
    found = Gathered([], {}, {}, [], [], {}, [])
    for count, one in enumerate(arrivals):
        if isinstance(one, Row):
            found.rows.append(one)
            found.sessions[one.occasion.key] = one.occasion
            found.names[one.exercise] = found.names.get(one.exercise, 0) + 1
        elif isinstance(one, Measured):
            found.measured.append(one)
        elif isinstance(one, Fault):
            found.faults.append(one)
        elif isinstance(one, Left):
            found.left.setdefault(one.why, []).append(one.line)
        else:
            found.warned.append(one)
        if count % OFTEN == 0:
            watch(count)
    return found
