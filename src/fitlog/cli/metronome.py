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
from fitlog.training.pacing import Hold, Phase, Plan, beat, seconds_told
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


class Ended(NamedTuple):
    """How long a set was, and what was typed to end it where that was more than Enter."""

    seconds: float
    typed: str = ""


class _Mark(NamedTuple):
    """A second of a set, and what tells that it is reached."""

    seconds: float
    tell: "Callable[[], None]"


class _Drawn(NamedTuple):
    """A moment in words, as a line in place, and how long its words are true."""

    words: str
    line: str
    seconds_left: float


def is_none(typed: str) -> bool:
    """Return whether a line says that nothing is to be logged."""
    return typed.strip().lower() in _NONE


def beaten(plan: Plan, manner: Manner) -> Ended | None:
    """Beat until Enter or the last rep; return how the set ended, None to log nothing."""
    lasts = {step.phase: step.seconds for step in plan.pace.steps}
    reps = plan.reps if plan.ends else None

    def drawn(elapsed: float, screen: "Screen") -> _Drawn:
        now = beat(plan.pace, elapsed)
        words = beat_words(now, lasts[now.phase])
        return _Drawn(words, beat_line(now, reps, screen), now.seconds_left)

    ends = float(plan.seconds) if plan.ends else None
    return _Metronome(manner).run(drawn, plan.pace.first, ends)


def held(hold: Hold, manner: Manner, reached: "Callable[[], None]") -> Ended | None:
    """Count until Enter; return how the hold ended, None to log nothing.

    Calls `reached` once where it gets as long as its target.
    """
    target = hold.target_ms / 1000 if hold.target_ms else None

    def drawn(elapsed: float, screen: "Screen") -> _Drawn:
        last, following = seconds_told(elapsed, target)
        line = held_line(int(elapsed), hold, screen)
        return _Drawn(f"hold  {last:g} s", line, following - elapsed)

    mark = None if target is None else _Mark(target, reached)
    return _Metronome(manner).run(drawn, Phase.BOTTOM, None, mark)


class _Metronome:
    """Draws in place, or line by line where nothing can be.

    All time is read from the clock, so a slow terminal shows fewer moments and is never late.
    """

    def __init__(self, manner: Manner) -> None:
        self._manner = manner
        self._words = ""

    def run(
        self,
        drawn: "Callable[[float, Screen], _Drawn]",
        first: Phase,
        ends: float | None,
        mark: _Mark | None = None,
    ) -> Ended | None:
        """Get ready, then draw until Enter or the end; Enter begins at once, too."""
        before = self._ready(first)
        if is_none(before):
            return None
        seconds, typed = self._until(drawn, ends, mark)
        if seconds == ends:
            typed = line_within(_MOMENT) or ""
        return None if is_none(typed) else Ended(seconds, typed.strip() or before.strip())

    def _ready(self, first: Phase) -> str:
        lead = float(self._manner.lead_seconds)

        def drawn(elapsed: float, screen: "Screen") -> _Drawn:
            left = lead - elapsed
            return _Drawn(f"ready {lead:g} s", ready_line(first, left, screen), left)

        return self._until(drawn, lead)[1]

    def _until(
        self,
        drawn: "Callable[[float, Screen], _Drawn]",
        ends: float | None,
        mark: _Mark | None = None,
    ) -> tuple[float, str]:
        """Draw until a line or the end; return the seconds gone, and what was typed."""
        began, elapsed = seconds_now(), 0.0
        while ends is None or elapsed < ends:
            wait = self._draw(drawn(elapsed, screen_now()))
            typed = line_within(wait if ends is None else min(wait, ends - elapsed))
            elapsed = seconds_now() - began
            if typed is not None:
                return elapsed, typed
            if mark and elapsed >= mark.seconds:
                mark.tell()
                mark = None
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
