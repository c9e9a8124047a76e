"""The screen without a screen: what it shows now, and what each key does.

Every action writes through the same functions as its command, so what is shown as logged is on
the disk. A log that another program holds is tried again by `tick` until it is free.
"""

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from fitlog.cli.live.clock import Bell, begin_set, kept, rest_by
from fitlog.cli.live.looking import elsewhere, file_of_log, found, guide_of, looked, order_of
from fitlog.cli.live.typed import Typed, read
from fitlog.cli.live.writes import finish, log_lines, note_on, step
from fitlog.cli.recording import Line, remark, repeated
from fitlog.errors import FitlogError, LockedLogError, NotationError
from fitlog.store.patience import wait_at_most
from fitlog.training.notation import SetOptions, format_sets
from fitlog.training.sets import Side
from fitlog.view.live import Shown, misread, placeholder, understood, wrong

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from fitlog.cli.context import Desk
    from fitlog.training.exercise import Exercise
    from fitlog.training.guide import Guide
    from fitlog.training.sets import PerformedSet
    from fitlog.view.finish_values import Finished
    from fitlog.view.screen import Screen

_PATIENCE_SECONDS = 0.3
"""The screen does not stand still longer than that for a log that is held."""
_OTHER = {Side.LEFT: Side.RIGHT, Side.RIGHT: Side.LEFT}
_BARE = SetOptions()
_HELD = "the log is held by another program; tried again until it is free (Esc gives it up)"


class Message(NamedTuple):
    """What is said of what was done last."""

    text: str = ""
    good: bool = True


class Live:
    """What is shown of the session, and what can be done.

    `taken` counts the lines that were taken, so that the line can be cleared. `finished` is
    what there is to tell once the session was ended here.
    """

    def __init__(self, desk: "Desk") -> None:
        self.desk = desk
        # One connection: what was just written is what is read.
        desk.reader = desk.log
        wait_at_most(desk.log, _PATIENCE_SECONDS)
        self.message = Message()
        self.taken = 0
        self.finished: Finished | None = None
        self._chosen = ""
        self._side: Side | None = None
        self._asked: str | None = None
        self._due: Callable[[], None] | None = None
        self._file = file_of_log()
        self._seen: tuple[object, ...] = ()
        self.shown = Shown()
        self.guide: Guide | None = None
        self._guided = ""
        self._look(demanding=True)
        self._bell = Bell()
        self._bell.is_due(self.shown, desk.now, silent=True)

    @property
    def offer(self) -> "PerformedSet | None":
        """The set that comes next, of the side that was chosen."""
        performed = self.shown.proposal.performed if self.shown.proposal else None
        return replace(performed, side=self._side) if performed and self._side else performed

    @property
    def waits(self) -> bool:
        """Whether something is still to be written to a log that is held."""
        return self._due is not None

    def placeholder(self, screen: "Screen") -> str:
        """Return what stands in the empty line."""
        return placeholder(self.shown, self.offer, screen)

    def echo(self, text: str, offset: int, screen: "Screen") -> str:
        """Return what a line is read as while it is typed, or what is wrong with it, and where."""
        try:
            typed = self._read(text)
        except NotationError as error:
            return misread(error, text, offset, screen)
        except FitlogError as error:
            return wrong(error.message, screen)
        if typed.lines:
            named = self.shown.exercise.slug if self.shown.exercise else ""
            return understood(((line.exercise, line.sets) for line in typed.lines), named, screen)
        return screen.text(_meaning(typed)) if text.strip() else ""

    def enter(self, text: str) -> str:
        """Take a line; return the word in it that is the screen's own to do, else ""."""
        self.desk.fresh_now()
        if text.lower().startswith("again "):
            self.again(text.split()[1:])
            self.taken += 1
            return ""
        try:
            typed = self._read(text)
        except FitlogError as error:
            self._say(f"{error.lines()[0]}. {error.hint}".removesuffix(". "), good=False)
            return ""
        if typed.word:
            self.taken += 1
            return typed.word
        if typed.note:
            self._act(lambda: self._note(typed.note))
        elif typed.chosen:
            self.choose(typed.chosen.slug)
            self.taken += 1
        elif typed.lines:
            self._log(typed)
        else:
            self._say(self._why_nothing(), good=False)
        return ""

    def again(self, words: "Sequence[str]" = ()) -> None:
        """Log the last set once more, or that of the other side where it is due, with changes."""
        last = self.shown.last
        if last is None:
            self._say("nothing to do again: this session has no set yet", good=False)
            return
        now = self.desk.fresh_now()

        def again() -> None:
            exercise = self.desk.known(last.exercise)
            self.desk.words = " ".join(["again", *words])
            self._write([Line(exercise, repeated(self.desk, exercise, last, words, _BARE), now)])

        self._act(again)

    def undo(self) -> None:
        """Take back what was written last; beyond this session's sets at the second call only."""
        if not (self.shown.session and self.shown.session.sets) and self._asked != "undo":
            self._ask("undo", "Once more takes back what was done before this session")
            return
        self._act(lambda: self._step("undo"))

    def redo(self) -> None:
        """Do again what undo took back."""
        self._act(lambda: self._step("redo"))

    def other_side(self) -> None:
        """Offer the set of the other side."""
        offer, exercise = self.offer, self.shown.exercise
        if offer is None or exercise is None or not (offer.side in _OTHER or exercise.unilateral):
            self._say("both sides work at once in this set", good=False)
            return
        self._side = _OTHER.get(offer.side, Side.LEFT) if offer.side else Side.LEFT
        self._say(f"{self._side.value} comes next")

    def choose(self, slug: str) -> None:
        """Go to an exercise."""
        self._chosen, self._side, self._asked = slug, None, None
        self._say("")
        self._look()

    def found(self, text: str) -> "list[Exercise]":
        """Return the exercises that a search finds, the likeliest ones for no text."""
        return found(self.desk, self.shown, text)

    def move(self, places: int) -> None:
        """Go so many exercises on, or back."""
        try:
            order = order_of(self.desk, self.shown)
        except FitlogError as error:
            self._say(error.message, good=False)
            return
        if not order:
            self._say("no exercise was logged yet: ctrl+f finds one", good=False)
            return
        here = order.index(self.shown.exercise.slug) if self.shown.exercise else -places
        self.choose(order[(here + places) % len(order)])

    def begin(self) -> None:
        """End the rest: its real time is kept with the set before."""
        now = self.desk.fresh_now()
        self._act(lambda: self._say(begin_set(self.shown, now)))

    def rest_by(self, seconds: float) -> None:
        """Make the rest longer, or with less than 0 seconds shorter."""
        self._act(lambda: self._say(rest_by(self.shown, seconds)))

    def finish(self) -> bool:
        """End the session at the second call in a row; return whether it is ended."""
        self.desk.fresh_now()
        if self.shown.session is None:
            self._say("no session is running", good=False)
            return False
        if self._asked != "finish":
            self._ask("finish", "once more ends the session")
            return False
        self._act(self._finish)
        return self.finished is not None

    def tick(self, typed: str) -> bool:
        """Look at the clock and at the log; return whether something else is to be shown.

        While something is `typed`, it stays with the exercise that it was typed for.
        """
        self.desk.fresh_now()
        if self._due:
            self._act(self._due)
            return True
        try:
            self._reopen_if_replaced()
            if (self.desk.log.version(), *kept(self.shown)) == self._seen:
                return False
            if typed.strip() and self.shown.exercise:
                self._chosen = self.shown.exercise.slug
            before = self.shown
            self._look(demanding=True)
        except FitlogError as error:
            self._say(error.message, good=False)
            return True
        self._say(elsewhere(self.desk, before, self.shown) or self.message.text)
        return True

    def give_up(self) -> None:
        """Leave what could not be written, and any question."""
        self._say("given up: nothing was written" if self._due else "", good=not self._due)
        self._due = self._asked = None

    def bell_is_due(self) -> bool:
        """Return, once for each rest, whether it is over."""
        return self._bell.is_due(self.shown, self.desk.now)

    def _read(self, text: str) -> Typed:
        if text.strip():
            return read(self.desk, text, self.shown.exercise, self.offer)
        exercise, offer = self.shown.exercise, self.offer
        if exercise is None or offer is None or self.shown.done:
            return Typed()
        words = f"{exercise.slug} {format_sets([offer], exercise)}"
        return Typed(lines=(Line(exercise, (offer,), self.desk.now),), words=words)

    def _why_nothing(self) -> str:
        if self.shown.exercise is None:
            return "which exercise? its name comes first: squat 5@100"
        if self.shown.done:
            return "all that was done last time is done: type a set, or ctrl+d finishes"
        return "what was done? type it: 12@15"

    def _log(self, typed: Typed) -> None:
        """Log what was typed, a strange load only where it was typed twice."""
        words = f"log {typed.words}"

        def log() -> None:
            warning = "; ".join(filter(None, (remark(self.desk, line) for line in typed.lines)))
            if warning and self._asked != words:
                self._ask(words, f"Once more logs it: {warning}")
                return
            self.desk.words = words
            self._write(typed.lines)
            self.taken += 1

        self._act(log)

    def _write(self, lines: "Sequence[Line]") -> None:
        self._say(log_lines(self.desk, lines))
        self._chosen, self._side, self._asked = "", None, None

    def _note(self, text: str) -> None:
        self._say(note_on(self.desk, self.shown.last, text))
        self.taken += 1

    def _step(self, words: str) -> None:
        done = step(self.desk, words)
        self._chosen, self._side = done.exercise if words == "undo" else "", None
        self._say(done.text)

    def _finish(self) -> None:
        self.finished = finish(self.desk)

    def _act(self, act: "Callable[[], None]") -> None:
        """Do something; what goes wrong is said, and a log that is held is tried again."""
        if self._due not in {None, act}:  # it is still tried, and this can be said again
            return
        self._due, asked = None, self._asked
        try:
            act()
        except LockedLogError:
            self._due = act
            self._say(_HELD, good=False)
            return
        except FitlogError as error:
            self._say(f"{error.message}. {error.unchanged}".strip(), good=False)
        if self._asked == asked:
            self._asked = None
        self._look()

    def _look(self, *, demanding: bool = False) -> None:
        """Read what is going on; where that fails, what was shown stays, unless demanded."""
        try:
            version, self.shown = looked(self.desk, self._chosen)
        except FitlogError as error:
            if demanding:
                raise
            self._say(f"{self.message.text}. {error.message}".removeprefix(". "), good=False)
            return
        self._seen = (version, *kept(self.shown))
        self._read_guide()

    def _read_guide(self) -> None:
        slug = self.shown.exercise.slug if self.shown.exercise else ""
        if slug != self._guided:
            self.guide, self._guided = guide_of(self.desk, slug) if slug else None, slug

    def _reopen_if_replaced(self) -> None:
        """Open the log anew where another file has taken its place, as a rebuild does."""
        file = file_of_log()
        if file and file != self._file:
            self.desk.log.close()
            del self.desk.__dict__["log"]
            self.desk.reader = self.desk.log
            wait_at_most(self.desk.log, _PATIENCE_SECONDS)
            self._file, self._seen = file, ()

    def _ask(self, what: str, text: str) -> None:
        self._asked = what
        self._say(text, good=False)

    def _say(self, text: str, *, good: bool = True) -> None:
        self.message = Message(text, good)


def _meaning(typed: Typed) -> str:
    if typed.note:
        return f'a note on the last set: "{typed.note}"'
    if typed.chosen:
        return f"Enter goes to {typed.chosen.name}"
    return f"Enter: {typed.word}"
