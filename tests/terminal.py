"""A real terminal around a real fitlog: a pseudo-terminal that a test types into."""

import os
import pty
import re
import select
import signal
import sys
import time
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from warm import warmed

_ESCAPES = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]|\x1b[=>]|[\x01\x02\x07]")
PATIENCE_SECONDS = 20


class Terminal:
    """One fitlog on a terminal of so many columns."""

    def __init__(self, *words: str, environ: Mapping[str, str] | None = None) -> None:
        self.shown = ""
        warmed(Path(os.environ["FITLOG_HOME"]))
        self._pid, self._file = pty.fork()
        if not self._pid:
            # What started the tests may ignore Ctrl-C; a terminal does not.
            signal.signal(signal.SIGINT, signal.SIG_DFL)
            os.environ.update({"TERM": "xterm", "COLUMNS": "80", **(environ or {})})
            os.execv(sys.executable, [sys.executable, "-m", "fitlog", *words])  # noqa: S606 - that is the point

    def type(self, text: str) -> None:
        """Type text and Enter."""
        os.write(self._file, f"{text}\r".encode())

    def press(self, key: bytes) -> None:
        """Press one key, such as b"\\x03" for Ctrl-C."""
        os.write(self._file, key)

    def wait_for(self, text: str) -> str:
        """Read until a text has been shown since the last wait; return what was shown."""
        seen = ""
        until = time.monotonic() + PATIENCE_SECONDS
        while text not in seen:
            assert time.monotonic() < until, f"{text!r} did not come; seen: {seen!r}"
            if not select.select([self._file], [], [], 0.1)[0]:
                continue
            try:
                data = os.read(self._file, 4096)
            except OSError:  # the other end is closed
                data = b""
            assert data, f"it ended before {text!r}; seen: {seen!r}"
            seen += _ESCAPES.sub("", data.decode("utf-8", "replace"))
        self.shown += seen
        return seen

    def end(self) -> int:
        """Read to the end and return the exit code; one that does not end is killed."""
        until = time.monotonic() + PATIENCE_SECONDS
        with suppress(OSError):
            while time.monotonic() < until:
                if not select.select([self._file], [], [], 0.1)[0]:
                    continue
                data = os.read(self._file, 4096)
                if not data:
                    break
                self.shown += _ESCAPES.sub("", data.decode("utf-8", "replace"))
            else:
                self.kill()
        _, status = os.waitpid(self._pid, 0)
        os.close(self._file)
        return os.waitstatus_to_exitcode(status)

    def kill(self) -> None:
        """End it whatever it does."""
        os.kill(self._pid, signal.SIGKILL)
