"""A file opened and handed on: another program's log is matched and settled, ours comes back."""

from typing import TYPE_CHECKING

from fitlog.exchange.logs import Reading, open_log

if TYPE_CHECKING:
    from pathlib import Path

    from fitlog.cli.carrying import Wishes
    from fitlog.cli.context import Desk


def bring(desk: "Desk", file: "Path", wishes: "Wishes") -> None:
    """Bring a file in, whosever it is; raises BadFileError where nobody knows it."""
    reading = open_log(file, wishes.asked, wishes.form)
    if isinstance(reading, Reading):
        from fitlog.cli.moving_in import move_in  # noqa: PLC0415 - one of the two

        move_in(desk, file, reading, wishes)
    else:
        from fitlog.cli.moving_back import move_back  # noqa: PLC0415 - the other

        move_back(desk, file, reading, wishes)
