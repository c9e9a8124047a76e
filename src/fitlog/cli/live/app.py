"""The screen itself: draws the state, and gives it keys and lines."""

import os
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from textual.app import App
from textual.binding import Binding
from textual.containers import Horizontal, VerticalScroll
from textual.screen import ModalScreen
from textual.widgets import Input, Static

from fitlog.cli.live.keys import KEYS, LINES
from fitlog.cli.live.panes import Places, places
from fitlog.cli.live.search import Search
from fitlog.cli.notifying import notify
from fitlog.cli.ticking import seconds_now
from fitlog.view import live as view

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.app import ComposeResult
    from textual.binding import BindingType

    from fitlog.cli.live.state import Live
    from fitlog.view.screen import Screen

_POLL_SECONDS = 0.5
_MARGINS = 3
_PROMPT = "> "
_REST_STEP = 15
_DOES: "dict[str, Callable[[Live], object]]" = {
    "again": lambda live: live.again(),
    "undo": lambda live: live.undo(),
    "redo": lambda live: live.redo(),
    "side": lambda live: live.other_side(),
    "next": lambda live: live.move(1),
    "previous": lambda live: live.move(-1),
    "begin": lambda live: live.begin(),
    "longer": lambda live: live.rest_by(_REST_STEP),
    "shorter": lambda live: live.rest_by(-_REST_STEP),
    "finish": lambda live: live.finish(),
}
"""What the state does for a key; the other keys are the screen's own."""
_PARTS = ("yours", "guide", "picture")


class Help(ModalScreen[None]):
    """All keys, and what can be typed."""

    BINDINGS: ClassVar["list[BindingType]"] = [
        ("escape,enter,ctrl+e,f1,ctrl+q", "dismiss", "leave"),
    ]

    def __init__(self, text: str) -> None:
        super().__init__()
        self._text = text

    def compose(self) -> "ComposeResult":
        """Return the text, which can be scrolled."""
        yield VerticalScroll(Static(view.drawn(self._text), markup=False))


class LiveApp(App[None]):
    """The session on one screen."""

    ENABLE_COMMAND_PALETTE = False
    CSS = """
    * { background: ansi_default; color: ansi_default; scrollbar-size-vertical: 1; }
    #head { height: 1; text-style: reverse; }
    #exercise, #message, #echo { height: 2; }
    #rest, #entry { height: 1; }
    #body VerticalScroll { width: auto; }
    #guide_pane, #picture_pane { margin-left: 2; }
    #guide_pane.alone, #picture_pane.alone { margin-left: 0; }
    #prompt { width: 2; text-style: bold; }
    Input { width: 1fr; }
    Search Vertical, Help VerticalScroll { padding: 0 1; }
    """
    BINDINGS: ClassVar["list[BindingType]"] = [
        *(
            Binding(
                ",".join(form for form in (key.control, key.other) if form),
                f"key('{key.action}')",
                key.word,
                priority=True,
            )
            for key in KEYS
        ),
        Binding("ctrl+c", "key('quit')", "quit", priority=True),
        Binding("escape", "leave", "leave", priority=True),
        Binding("pageup", "scroll_panes(-1)", "up", priority=True),
        Binding("pagedown", "scroll_panes(1)", "down", priority=True),
    ]

    def __init__(self, state: "Live", bounce_seconds: float = 0.4) -> None:
        no_color = os.environ.get("NO_COLOR")
        super().__init__(ansi_color=True)
        if no_color is not None:  # Textual takes it away from whatever is started later
            os.environ["NO_COLOR"] = no_color
        self.state = state
        self.fault: Exception | None = None
        self._page = 0
        self._taken = 0
        self._submitted = ""
        self._bounce_seconds = bounce_seconds
        self._entered = -bounce_seconds

    def compose(self) -> "ComposeResult":
        """Return the parts from the top."""
        for part in ("head", "exercise"):
            yield Static(id=part, markup=False)
        with Horizontal(id="body"):
            for part in _PARTS:
                with VerticalScroll(id=f"{part}_pane", can_focus=False):
                    yield Static(id=part, markup=False)
        for part in ("rest", "message"):
            yield Static(id=part, markup=False)
        with Horizontal(id="entry"):
            yield Static(_PROMPT, id="prompt", markup=False)
            yield Input(id="line", compact=True, select_on_focus=False)
        for part in ("echo", "keys"):
            yield Static(id=part, markup=False)

    def on_mount(self) -> None:
        """Begin to look at the clock and the log."""
        self._line.focus()
        self.set_interval(_POLL_SECONDS, self._tick)

    def on_resize(self) -> None:
        """Draw for the new size, once every part has it."""
        self.call_after_refresh(self._draw)

    def on_input_changed(self, event: Input.Changed) -> None:
        """Say what a line is read as while it is typed."""
        if event.input.id == "line":
            self._echo()

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Take a line; of an Enter that bounces, or is pressed twice, only the first."""
        if event.input.id == "line" and (event.value.strip() or not self._bounces()):
            self._submitted = event.value
            word = self.state.enter(event.value)
            self._entered = seconds_now()
            self._draw()
            if word:
                self.action_key(word)

    def _bounces(self) -> bool:
        return seconds_now() - self._entered < self._bounce_seconds

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Return whether an action can be done now: under another screen no key is ours."""
        is_ours = action in {"key", "leave", "scroll_panes"}
        if is_ours and len(self.screen_stack) > 1:
            return parameters == ("quit",)
        return super().check_action(action, parameters)

    def action_key(self, action: str) -> None:
        """Do what a key or its word stands for."""
        if action in _DOES:
            _DOES[action](self.state)
            self._draw()
        else:
            getattr(self, f"_{action}")()
        if self.state.finished:
            self.exit()

    def action_leave(self) -> None:
        """Leave what is typed or asked."""
        self._line.value = ""
        self.state.give_up()
        self._draw()

    def action_scroll_panes(self, pages: int) -> None:
        """Scroll the panes."""
        for pane in self.query("#body VerticalScroll").results(VerticalScroll):
            pane.scroll_relative(y=pages * max(1, self._places.height - 1), animate=False)

    def _turn(self) -> None:
        self._page = (self._page + 1) % self._places.pages
        self._draw()

    def _note(self) -> None:
        self._line.value = "note "
        self._line.cursor_position = len(self._line.value)

    def _search(self) -> None:
        def take(slug: str | None) -> None:
            if slug:
                self.state.choose(slug)
            self._draw()

        room = self._screen_of(self.size.width - _MARGINS, 1)
        self.push_screen(Search(self.state.found, room), take)

    def _help(self) -> None:
        room = self._screen_of(self.size.width - _MARGINS, self.size.height)
        keys = [(key.long, key.meaning) for key in KEYS]
        self.push_screen(Help(view.help_text(keys, LINES, room)))

    def _quit(self) -> None:
        self.exit()

    def _part(self, part: str) -> Static:
        # Another screen may lie above.
        return self.screen_stack[0].query_one(f"#{part}", Static)

    @property
    def _line(self) -> Input:
        return self.screen_stack[0].query_one("#line", Input)

    @property
    def _places(self) -> Places:
        return places(self.size.width, self.size.height, self._page)

    def _screen_of(self, width: int, height: int) -> "Screen":
        return self.state.desk.screen._replace(width=max(1, width), height=max(1, height))

    def _tick(self) -> None:
        """Look again; what changed is drawn, and the clock of the rest in any case."""
        if self.state.tick(self._line.value):
            self._draw()
        if self.state.finished:
            self.exit()
        self._draw_rest()
        if self.state.bell_is_due():
            self._ring()

    def _ring(self) -> None:
        bell = partial(self.call_from_thread, self.bell)
        told = partial(notify, self.state.desk.settings.notify, "Rest is over", bell)
        self.run_worker(told, thread=True)

    def _draw(self) -> None:
        """Draw all of it."""
        state, now = self.state, self.state.desk.now
        line = self._screen_of(self.size.width, 1)
        self._clear_taken()
        self._line.placeholder = state.placeholder(line)
        self._put("head", view.head(state.shown, now, state.desk.settings.unit, line))
        self._put("exercise", view.exercise_lines(state.shown, now, line))
        self._put("message", view.said(state.message.text, line, good=state.message.good))
        self._draw_panes()
        self._draw_rest()
        self._echo()

    def _draw_panes(self) -> None:
        at, state = self._places, self.state
        alone = sum(map(bool, at[:3])) == 1
        for part, width in zip(_PARTS, at[:3], strict=True):
            pane = self.screen_stack[0].query_one(f"#{part}_pane")
            pane.display = width > 0
            pane.set_class(alone, "alone")
            self._part(part).styles.width = max(1, width)
        yours, guide, picture = (self._screen_of(width, at.height) for width in at[:3])
        self._put("yours", view.yours(state.shown, state.desk.now, yours) if at.yours else "")
        if at.guide:
            self._part("guide").update(view.guide_short(state.guide, guide))
        if at.picture:
            self._part("picture").update(view.picture(state.shown.exercise, picture))
        keys = [(key.short, key.word) for key in KEYS]
        line = self._screen_of(self.size.width, 1)
        self._part("keys").styles.height = at.key_rows
        self._put("keys", view.keys_line(keys, line, at.key_rows))

    def _draw_rest(self) -> None:
        screen = self._screen_of(self.size.width, 1)
        self._put("rest", view.rest_line(self.state.shown, self.state.desk.now, screen))

    def _echo(self) -> None:
        screen = self._screen_of(self.size.width, 2)
        self._put("echo", self.state.echo(self._line.value, len(_PROMPT), screen))

    def _clear_taken(self) -> None:
        """Empty the line that was taken, unless another one was typed since."""
        if self._taken != self.state.taken:
            self._taken = self.state.taken
            if self._line.value == self._submitted:
                self._line.value = ""

    def _put(self, part: str, text: str) -> None:
        self._part(part).update(view.drawn(text))

    def _fatal_error(self) -> None:
        """Leave with the fault, so that the command makes its report of it."""
        self.fault = self._exception
        self._close_messages_no_wait()
