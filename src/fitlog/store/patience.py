"""How long a program waits for a log that another one holds."""

from typing import TYPE_CHECKING

from fitlog.store.writing import told

if TYPE_CHECKING:
    from fitlog.store.reading import LogReader


def wait_at_most(log: "LogReader", seconds: float) -> None:
    """Let a log that is held by another program be given up after so long; raises LogError."""
    with told(log.path):
        log._connection.execute(f"PRAGMA busy_timeout = {round(seconds * 1000)}")  # noqa: SLF001 - the same package's
