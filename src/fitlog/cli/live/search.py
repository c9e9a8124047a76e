"""Finding an exercise: type, and the list follows; Enter takes what is marked."""

from typing import TYPE_CHECKING, ClassVar

from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Input, Static

from fitlog.view.live import drawn, found_lines

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from textual.app import ComposeResult
    from textual.binding import BindingType

    from fitlog.training.exercise import Exercise
    from fitlog.view.screen import Screen

_MARGINS, _ABOVE = 2, 3
_HINT = "Enter takes, up/down choose, Esc: back"


class Search(ModalScreen[str]):
    """Asks for an exercise and gives its slug, "" for none. `find` answers what is typed."""

    BINDINGS: ClassVar["list[BindingType]"] = [
        ("escape,ctrl+f,f7", "leave", "leave"),
        ("up,ctrl+p", "move(-1)", "up"),
        ("down,ctrl+n", "move(1)", "down"),
        ("pageup", "move(-10)", "up"),
        ("pagedown", "move(10)", "down"),
    ]

    def __init__(self, find: "Callable[[str], Sequence[Exercise]]", screen: "Screen") -> None:
        super().__init__()
        self._find = find
        self._screen = screen
        self._found: Sequence[Exercise] = ()
        self._at = 0

    def compose(self) -> "ComposeResult":
        """Return the line to type in, and the list."""
        hint = Static(drawn(self._screen.text(_HINT)), markup=False)
        found = Static(id="found", markup=False)
        yield Vertical(Input(placeholder="exercise", compact=True), hint, found)

    def on_mount(self) -> None:
        """Show the likeliest exercises."""
        self.query_one(Input).focus()

    def on_resize(self) -> None:
        """Show what there is room for now."""
        self._show(self.query_one(Input).value)

    def on_input_changed(self, event: Input.Changed) -> None:
        """Show what is found."""
        self._show(event.value)

    def on_input_submitted(self) -> None:
        """Take what is marked."""
        self.dismiss(self._found[self._at].slug if self._found else "")

    def action_leave(self) -> None:
        """Go back without one."""
        self.dismiss("")

    def action_move(self, places: int) -> None:
        """Mark another one."""
        self._at = min(max(self._at + places, 0), max(len(self._found) - 1, 0))
        self._draw()

    def _show(self, text: str) -> None:
        self._found, self._at = self._find(text), 0
        self._draw()

    def _draw(self) -> None:
        room = self._screen._replace(
            width=max(1, self.size.width - _MARGINS), height=max(1, self.size.height - _ABOVE)
        )
        names = [one.name for one in self._found]
        self.query_one("#found", Static).update(drawn(found_lines(names, self._at, room)))
