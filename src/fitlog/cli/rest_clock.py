"""The clock of a rest on the screen: down, then up, until the lifter begins the next set."""

import sys
from typing import TYPE_CHECKING

from fitlog.cli.notifying import notify
from fitlog.cli.proposing import proposal_of
from fitlog.cli.rested import choose, end_rest
from fitlog.cli.resting import rest_due, rest_of
from fitlog.cli.ticking import erase, line_within, redraw, screen_now
from fitlog.store.joining import running
from fitlog.training.rest_time import Rest, RestWhy
from fitlog.training.supersets import next_in_round
from fitlog.view.days import clock
from fitlog.view.lines import labelled, wrapped
from fitlog.view.proposal import proposal_words
from fitlog.view.rest import left, line, minutes, reason, rest_form

if TYPE_CHECKING:
    from fitlog.cli.context import Desk
    from fitlog.training.sets import LoggedSet

_KEYS = "Enter: the next set begins. Ctrl-C: leave the clock."
_FRAME = 0.25
_FRAMES_OF_LINES = 10
"""In a terminal that cannot draw in place, so many seconds lie between two lines."""


def rest_clock(
    desk: "Desk", last: "LoggedSet", chosen: float | None = None, *, json: bool = False
) -> None:
    """Show the rest after a set: a clock on a terminal, else what is left of it now."""
    if chosen is not None:
        choose(last, chosen)
        rest = Rest(chosen, RestWhy.CHOSEN)
    else:
        rest = rest_of(desk, last)
    elapsed = (desk.now - last.at).total_seconds()
    if json:
        desk.dump(rest_form(rest, elapsed))
        return
    desk.say(_heading(desk, rest, last))
    if not desk.interactive:
        desk.say(desk.screen.text(left(rest, elapsed)))
        return
    _Clock(desk, last, rest).run()


def start_rest(desk: "Desk", *, json: bool = False) -> None:
    """Start the rest after the set that was just logged; within a superset say whose turn it is."""
    if json:
        return
    session = running(desk.log, desk.fresh_now(), desk.gap)
    if session is None or not session.sets:
        return
    if rest_due(desk, session):
        rest_clock(desk, session.sets[-1])
        return
    last = session.sets[-1]
    superset = session.superset_of(last.exercise)
    if superset:
        name = desk.known(next_in_round(superset, session.sets)).name
        desk.say(labelled("next", f"{name}; the rest comes after the round", desk.screen))
        return
    desk.say(labelled("next", "the other side; the rest comes after both", desk.screen))


def _coming(desk: "Desk") -> str:
    """Return what comes next in the running session, "" where nothing does."""
    log = desk.reading
    proposal = proposal_of(desk, log, running(log, desk.now, desk.gap))
    if proposal is None or not proposal.exercise:
        return ""
    return proposal_words(proposal, desk.known(proposal.exercise))


def _heading(desk: "Desk", rest: Rest, last: "LoggedSet") -> str:
    name = desk.known(last.exercise).name
    text = f"Rest {minutes(rest.seconds)} after {name}: {reason(rest)}"
    return wrapped(desk.screen.text(text), desk.screen.width)


class _Clock:
    """Draws the rest until Enter, or until another terminal logs the next set."""

    def __init__(self, desk: "Desk", last: "LoggedSet", rest: Rest) -> None:
        self._desk = desk
        self._last = last
        self._rest = rest
        self._version = desk.reading.version()
        self._coming = _coming(desk)
        self._told = self._elapsed() >= rest.seconds
        self._said_at = float(-_FRAMES_OF_LINES)

    def run(self) -> None:
        screen = self._desk.screen
        if self._coming:
            self._desk.say(labelled("next", self._coming, screen))
        self._desk.say(wrapped(_KEYS, screen.width))
        while True:
            self._draw()
            typed = line_within(_FRAME)
            if typed is not None and not typed.strip():
                self._ended()
                return
            if typed is not None:
                self._desk.say(screen.text(f'Not read: "{typed.strip()}". {_KEYS}'))
            if over := self._over_elsewhere():
                self._clear()
                self._desk.say(over)
                return

    def _elapsed(self) -> float:
        return (self._desk.fresh_now() - self._last.at).total_seconds()

    def _draw(self) -> None:
        elapsed, screen = self._elapsed(), screen_now()
        if screen.ansi:
            redraw(line(self._rest, elapsed, screen), screen, sys.stdout)
        elif elapsed - self._said_at >= _FRAMES_OF_LINES:
            self._said_at = elapsed
            self._desk.say(screen.text(left(self._rest, elapsed)))
        if elapsed >= self._rest.seconds and not self._told:
            self._told = True
            text = f"Rest is over: {self._coming}" if self._coming else "Rest is over"
            notify(self._desk.settings.notify, text)

    def _ended(self) -> None:
        """Keep how long the rest was, and say it; Enter has moved to the next line already."""
        now = self._desk.fresh_now()
        chosen = self._rest.seconds if self._rest.why is RestWhy.CHOSEN else None
        end_rest(self._last, now, chosen)
        self._desk.say(f"Rested {minutes(self._elapsed())}, until {clock(now)}.")

    def _over_elsewhere(self) -> str:
        """Return what another terminal did that ends the rest, "" while it goes on."""
        version = self._desk.reading.version()
        if version == self._version:
            return ""
        self._version = version
        session = running(self._desk.reading, self._desk.now, self._desk.gap)
        ids = [one.id for one in session.sets] if session else []
        if ids and ids[-1] == self._last.id:
            return ""
        if self._last.id in ids:
            return "The next set is logged."
        return "That set is gone." if ids else "The session is over."

    def _clear(self) -> None:
        screen = screen_now()
        if screen.ansi:
            erase(screen, sys.stdout)
