"""The words of the catalogues in ours, as `exchange/taxonomy.json` pairs them."""

import json
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from fitlog.exchange.catalogues.lines import echo
from fitlog.exchange.catalogues.loose import text

if TYPE_CHECKING:
    from collections.abc import Iterable

_PAIRS = Path(__file__).parents[1] / "taxonomy.json"
_MOST_NOTES = 50

Pairs = dict[str, dict[str, tuple[str, ...]]]
"""By kind of word (muscle, equipment ...): a foreign word, folded, to ours."""


@cache
def pairs() -> dict[str, Pairs]:
    """Return the pairs of each catalogue."""
    read: dict[str, dict[str, list[list[object]]]] = json.loads(_PAIRS.read_text("utf-8"))
    return {
        catalogue: {
            kind: {text(word).casefold(): _ours(ours) for word, ours in listed}
            for kind, listed in kinds.items()
        }
        for catalogue, kinds in read.items()
    }


class Words:
    """Translates one exercise of a catalogue, and notes what it has no word for."""

    def __init__(self, catalogue: str) -> None:
        self._pairs = pairs().get(catalogue, {})
        self._notes: dict[str, None] = {}

    @property
    def unmapped(self) -> tuple[str, ...]:
        """The notes, each once, in the order they were made."""
        return tuple(self._notes)

    def note(self, kind: str, said: str) -> None:
        """Note a word that could not be mapped, or that there was none."""
        if len(self._notes) < _MOST_NOTES:
            self._notes[f"{kind}: {echo(said)}"] = None

    def noted(self, kind: str) -> bool:
        """Return whether there is a note of that kind."""
        return any(note.startswith(f"{kind}: ") for note in self._notes)

    def many(self, kind: str, found: "Iterable[str]") -> list[str]:
        """Return the words in ours, each once; several may stand for one."""
        ours: dict[str, None] = {}
        for word in found:
            known = self._known(kind, word)
            if not known:
                self.note(kind, word)
            ours |= dict.fromkeys(known)
        return list(ours)

    def one(self, kind: str, found: str) -> str:
        """Return the word in ours, empty where there is none."""
        return next(iter(self.many(kind, [found])), "") if found else ""

    def knows(self, kind: str, found: str) -> bool:
        """Return whether the word has one of ours."""
        return bool(self._known(kind, found))

    def _known(self, kind: str, word: str) -> tuple[str, ...]:
        return self._pairs.get(kind, {}).get(" ".join(word[:200].casefold().split()), ())


def _ours(ours: object) -> tuple[str, ...]:
    if isinstance(ours, list):
        return tuple(text(word) for word in ours)
    return (ours,) if isinstance(ours, str) else ()
