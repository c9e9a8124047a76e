"""The keys of the screen: each with a form that a phone's terminal has too."""

from typing import NamedTuple


class Key(NamedTuple):
    """A key in both forms, the action that it does, its word in the last line and in the help."""

    action: str
    control: str
    other: str
    word: str
    meaning: str

    @property
    def short(self) -> str:
        """The key as the last line shows it: "^G"."""
        return f"^{self.control[-1].upper()}" if self.control.startswith("ctrl+") else self.control

    @property
    def long(self) -> str:
        """Both forms, as the help shows them: "ctrl+g, F2"."""
        return ", ".join(form for form in (self.control, self.other.title()) if form)


KEYS = (
    Key("again", "ctrl+g", "f2", "again", "the last set once more; after one side the other"),
    Key("undo", "ctrl+z", "f3", "undo", "take back what was written last"),
    Key("begin", "ctrl+r", "f9", "begin", "the rest is over, the set begins: keeps the real rest"),
    Key("next", "ctrl+n", "f6", "next", "the next exercise"),
    Key("search", "ctrl+f", "f7", "find", "any exercise: type, choose, Enter"),
    Key("finish", "ctrl+d", "f10", "finish", "end the session and show what it came to"),
    Key("quit", "ctrl+q", "", "quit", "leave the screen; the session goes on"),
    Key("help", "ctrl+e", "f1", "keys", "all keys"),
    Key("side", "ctrl+o", "f5", "side", "offer the other side"),
    Key("turn", "tab", "", "pages", "the next page: your lines, guide, picture"),
    Key("note", "ctrl+t", "f8", "note", "a note on the last set"),
    Key("redo", "ctrl+y", "f4", "redo", "do again what undo took back"),
    Key("previous", "ctrl+p", "shift+f6", "back", "the exercise before"),
    Key("longer", "ctrl+l", "up", "+15 s", "15 s more rest"),
    Key("shorter", "ctrl+s", "down", "-15 s", "15 s less rest"),
)
"""The most needed first: where the last line is short, it ends with what the help tells too."""

LINES = (
    "Enter alone logs the set that stands there in grey.",
    "10, @17.5, rpe9, right: the same set with that change.",
    "squat 5@100: a set of another exercise. squat: go to it.",
    "A 3x12@15 + B 3x10@20: in turn.",
    "again, undo, redo, next, side, finish, quit, note strap slipped: as the keys.",
)
"""What can be typed, for the help."""
