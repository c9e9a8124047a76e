"""Names of other programs: the exercise of ours that one surely means, or the nearest three.

Sure is what is written down: an alias of the user's own, a name that the program itself uses
for the exercise, our name or alias, another program's name; as it is, or without a plural s.
"""

from typing import TYPE_CHECKING, NamedTuple

from fitlog.catalog.names import ALIAS, APP, GIVEN, NAME, closed, singular, words
from fitlog.training.taxonomy import APPS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from fitlog.catalog.stock import Names

_NEAREST = 3
_OTHERS = "other"
_HOW = {GIVEN: "yours", NAME: "name", ALIAS: "alias", APP: "app"}


class Match(NamedTuple):
    """An exercise, and how its name was found: yours, app, name, alias or other."""

    slug: str
    how: str


class Matcher:
    """All names of all exercises, in the order in which one program's are believed."""

    def __init__(self, called: "Iterable[tuple[str, Names]]", app: str) -> None:
        self._app = APP + APPS.index(app) if app in APPS else None
        self._names = [(name, slug) for slug, names in called for _, name in names]
        self._known: dict[str, tuple[int, str, set[str]]] = {}
        for slug, names in called:
            for rank, name in names:
                self._learn(closed(name), slug, rank)

    def match(self, name: str) -> Match | None:
        """Return the one exercise that is surely called so; None for none, or for several."""
        said = words(name)
        for parts in dict.fromkeys((said, singular(said))):
            found = self._known.get("".join(parts))
            if found and len(found[2]) == 1:
                return Match(next(iter(found[2])), found[1])
        return None

    def nearest(self, name: str) -> list[str]:
        """Return the slugs of the three exercises whose names look most like it."""
        from rapidfuzz import fuzz, process  # noqa: PLC0415 - only for unknown names

        said = " ".join(words(name))
        choices = [known for known, _ in self._names]
        ranked = process.extract(said, choices, scorer=fuzz.WRatio, limit=4 * _NEAREST)
        return list(dict.fromkeys(self._names[place][1] for _, _, place in ranked))[:_NEAREST]

    def _learn(self, key: str, slug: str, rank: int) -> None:
        belief, how = self._belief(rank)
        known = self._known.get(key)
        if known is None or belief < known[0]:
            self._known[key] = (belief, how, {slug})
        elif belief == known[0]:
            known[2].add(slug)

    def _belief(self, rank: int) -> tuple[int, str]:
        """Return how much a name counts for this program, and what it is."""
        if rank == GIVEN:
            return 0, _HOW[GIVEN]
        if rank == self._app:
            return 1, _HOW[APP]
        return (4, _OTHERS) if rank >= APP else (1 + rank, _HOW[rank])
