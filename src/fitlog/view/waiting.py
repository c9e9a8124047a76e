"""A progress bar for what takes longer than a moment; nothing at all for what does not."""

import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self, TextIO

    from rich.progress import Progress, TaskID

_MOMENT = 0.5
"""Seconds before a bar is shown."""


class Waiting:
    """Shows how far something is, on a terminal and once it has taken a moment."""

    def __init__(
        self, what: str, stream: "TextIO | None", *, shown: bool, at_once: bool = False
    ) -> None:
        self._what = what
        self._stream = stream
        self._shown = shown
        self._began = time.monotonic() - (_MOMENT if at_once else 0)
        self._bar: tuple[Progress, TaskID] | None = None

    def __call__(self, done: int, total: int) -> None:
        """Be told how far it is."""
        if self._bar is None and self._shown and time.monotonic() - self._began >= _MOMENT:
            self._bar = self._started()
        if self._bar is not None:
            progress, task = self._bar
            progress.update(task, completed=done, total=total)
            if done >= total:
                self.stop()

    def stop(self) -> None:
        """Take the bar away."""
        if self._bar is not None:
            self._bar[0].stop()
            self._bar, self._shown = None, False

    def _started(self) -> "tuple[Progress, TaskID]":
        from rich.console import Console  # noqa: PLC0415 - only for what takes long
        from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn  # noqa: PLC0415 - likewise

        columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
        progress = Progress(*columns, console=Console(file=self._stream), transient=True)
        progress.start()
        return progress, progress.add_task(self._what, total=None)

    def __enter__(self) -> "Self":
        """Begin to wait."""
        return self

    def __exit__(
        self,
        _type: type[BaseException] | None,
        _e: BaseException | None,
        _tb: "TracebackType | None",
    ) -> None:
        """Wait no more."""
        self.stop()
