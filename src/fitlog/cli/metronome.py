"""The clock of `fitlog pace`: what a moment looks like, drawn until Enter or an end."""

import sys
from typing import TYPE_CHECKING, NamedTuple

from fitlog.cli.ticking import (
    FRAME_SECONDS,
    erase,
    line_within,
    redraw,
    ring,
    screen_now,
    seconds_now,
)
from fitlog.training.pacing import Hold, Phase, Plan, beat
from fitlog.view.pace import beat_line, beat_words, held_line, ready_line
from fitlog.view.screen import write

if TYPE_CHECKING:
    from collections.abc import Callable

    from fitlog.view.screen import Screen

_NONE = {"n", "no", "q", "quit"}
_MOMENT = 0.3
"""Seconds after the last rep in which Enter still means its end, and no answer."""


class Manner(NamedTuple):
    """How the metronome is heard: seconds to get ready, and whether it rings."""

    lead_seconds: int
    bell: bool


class _Drawn(NamedTuple):
    """A moment in words, as a line in place, and how long its words are true."""

    words: str
    line: str
    seconds_left: float


def is_none(typed: str) -> bool:
    """Return whether a line says that nothing is to be logged."""
    return typed.strip().lower() in _NONE


def beaten(plan: Plan, manner: Manner) -> float | None:
    """Beat until Enter or the last rep; return the seconds of the set, None to log nothing."""
    lasts = {step.phase: step.seconds for step in plan.pace.steps}
    reps = plan.reps if plan.ends else None

    def drawn(elapsed: float, screen: "Screen") -> _Drawn:
        now = beat(plan.pace, elapsed)
        words = beat_words(now, lasts[now.phase])
        return _Drawn(words, beat_line(now, reps, screen), now.seconds_left)

    ends = float(plan.seconds) if plan.ends else None
    return _Metronome(manner).run(drawn, plan.pace.first, ends)


def held(hold: Hold, manner: Manner) -> float | None:
    """Count until Enter; return the seconds of the hold, None to log nothing."""

    def drawn(elapsed: float, screen: "Screen") -> _Drawn:
        tens = int(elapsed) // 10 * 10
        line = held_line(int(elapsed), hold, screen)
        return _Drawn(f"hold  {tens} s", line, tens + 10 - elapsed)

    return _Metronome(manner).run(drawn, Phase.BOTTOM, None)


class _Metronome:
    """Draws in place, or line by line where nothing can be.

    All time is read from the clock, so a slow terminal shows fewer moments and is never late.
    """

    def __init__(self, manner: Manner) -> None:
        self._manner = manner
        self._words = ""

    def run(
        self, drawn: "Callable[[float, Screen], _Drawn]", first: Phase, ends: float | None
    ) -> float | None:
        """Get ready, then draw until Enter or the end; Enter begins at once, too."""
        if is_none(self._ready(first)):
            return None
        seconds, typed = self._until(drawn, ends)
        if seconds == ends:
            typed = line_within(_MOMENT) or ""
        return None if is_none(typed) else seconds

    def _ready(self, first: Phase) -> str:
        lead = float(self._manner.lead_seconds)

        def drawn(elapsed: float, screen: "Screen") -> _Drawn:
            left = lead - elapsed
            return _Drawn(f"ready {lead:g} s", ready_line(first, left, screen), left)

        return self._until(drawn, lead)[1]

    def _until(
        self, drawn: "Callable[[float, Screen], _Drawn]", ends: float | None
    ) -> tuple[float, str]:
        """Draw until a line or the end; return the seconds gone, and what was typed."""
        began, elapsed = seconds_now(), 0.0
        while ends is None or elapsed < ends:
            wait = self._draw(drawn(elapsed, screen_now()))
            typed = line_within(wait if ends is None else min(wait, ends - elapsed))
            elapsed = seconds_now() - began
            if typed is not None:
                return elapsed, typed
        self._clear()
        return ends or 0.0, ""

    def _draw(self, moment: _Drawn) -> float:
        """Draw a moment; return how long it stands."""
        screen, changed = screen_now(), moment.words != self._words
        if changed and self._words and self._manner.bell:
            ring()
        self._words = moment.words
        if screen.ansi:
            redraw(moment.line, screen, sys.stdout)
            return FRAME_SECONDS
        if changed:
            write(f"{moment.words}\n", screen, sys.stdout)
        return moment.seconds_left

    def _clear(self) -> None:
        screen = screen_now()
        if screen.ansi:
            erase(screen, sys.stdout)
