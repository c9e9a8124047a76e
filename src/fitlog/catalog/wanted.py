"""Which exercises are wanted: facts that each must have.

`Wanted.takes` is what the words mean; the index asks the same of its tables in SQL.
"""

from typing import TYPE_CHECKING, NamedTuple

from fitlog.catalog.names import did_you_mean, shown
from fitlog.errors import NotFoundError

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from fitlog.training.exercise import Exercise


class Kind(NamedTuple):
    """Where an exercise stands in the taxonomy, as lists and filters need it."""

    category: str = ""
    pattern: str = ""
    level: str = ""


class Entry(NamedTuple):
    """An exercise as lists show it; `own` where it is from a file of the user's."""

    exercise: "Exercise"
    kind: Kind
    own: bool


class Wanted(NamedTuple):
    """Filters, each of which must hold; an empty one says nothing.

    Of the words in one filter any is enough. `home` is the equipment that is there: an
    exercise must need nothing else. `mine` are the user's own files.
    """

    muscles: tuple[str, ...] = ()
    equipment: tuple[str, ...] = ()
    patterns: tuple[str, ...] = ()
    levels: tuple[str, ...] = ()
    categories: tuple[str, ...] = ()
    one_sided: bool = False
    home: tuple[str, ...] = ()
    mine: bool = False

    def takes(self, entry: Entry) -> bool:
        """Return whether an exercise is wanted."""
        exercise, kind, own = entry
        worked = {*exercise.primary, *exercise.secondary}
        return (
            _any_of(self.muscles, worked)
            and _any_of(self.equipment, exercise.equipment)
            and _any_of(self.patterns, (kind.pattern,))
            and _any_of(self.levels, (kind.level,))
            and _any_of(self.categories, (kind.category,))
            and (exercise.unilateral or not self.one_sided)
            and (not self.home or {*exercise.equipment} <= {*self.home})
            and (own or not self.mine)
        )


EVERYTHING = Wanted()


def facets(entry: Entry) -> "Iterator[tuple[str, str]]":
    """Yield (facet, word) of all that filters and counts ask of an exercise."""
    exercise, kind, own = entry
    yield from (("primary", muscle) for muscle in exercise.primary)
    yield from (("secondary", muscle) for muscle in exercise.secondary)
    yield from (("equipment", gear) for gear in exercise.equipment)
    yield from ((facet, word) for facet, word in zip(Kind._fields, kind, strict=True) if word)
    yield ("sided", "one side" if exercise.unilateral else "both sides")
    yield ("from", "own" if own else "bundled")


def muscles_named(texts: "Iterable[str]") -> tuple[str, ...]:
    """Return the muscles of ids and everyday names, "butt" or "side of the hip" among them.

    Raises NotFoundError.
    """
    from fitlog.catalog.everyday import muscles_meant  # noqa: PLC0415 - only for a filter
    from fitlog.training.taxonomy import MUSCLES  # noqa: PLC0415 - only for a filter

    found: dict[str, None] = {}
    for text in _parts(texts):
        begun = tuple(_begun(text, MUSCLES))
        meant = (_plain(text),) if _plain(text) in begun else muscles_meant(text) or begun
        if not meant:
            raise _unknown("muscle", text, MUSCLES)
        found |= dict.fromkeys(meant)
    return tuple(found)


def words_named(what: str, texts: "Iterable[str]", known: "Collection[str]") -> tuple[str, ...]:
    """Return the words of the vocabulary that were typed, or all that begin as was typed.

    Raises NotFoundError naming the nearest.
    """
    found: dict[str, None] = {}
    for text in _parts(texts):
        begun = _begun(text, known)
        meant = [_plain(text)] if _plain(text) in begun else begun
        if not meant:
            raise _unknown(what, text, known)
        found |= dict.fromkeys(meant)
    return tuple(found)


def _parts(texts: "Iterable[str]") -> "Iterator[str]":
    """Yield each word of an option: it may be given several times, or with commas."""
    for text in texts:
        yield from text.split(",")


def _plain(text: str) -> str:
    return "_".join(text.lower().replace("-", " ").replace("_", " ").split())


def _begun(text: str, known: "Collection[str]") -> list[str]:
    plain = _plain(text)
    return [word for word in known if plain and word.startswith(plain)]


def _unknown(what: str, text: str, known: "Collection[str]") -> NotFoundError:
    import difflib  # noqa: PLC0415 - only for a refusal

    near = difflib.get_close_matches(_plain(text)[:40], known, n=3, cutoff=0.5)
    return NotFoundError(
        f"no {what} is called {shown(text)}",
        unchanged="Nothing was done.",
        hint=did_you_mean(near) or "fitlog list --counts shows the words.",
    )


def _any_of(words: tuple[str, ...], among: "Collection[str]") -> bool:
    return not words or any(word in among for word in words)
