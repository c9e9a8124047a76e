"""The exercises as cards in memory: what the index must answer, said in plain Python.

A card is what finding and logging need of an exercise; its guide stays in its file.
"""

import json
from collections import Counter
from typing import TYPE_CHECKING, Any, NamedTuple

from fitlog.catalog.aliases import read_aliases
from fitlog.catalog.names import ALIAS, APP, GIVEN, NAME, closed, starts, words
from fitlog.catalog.shelf import ALIASES, File, Shelf
from fitlog.catalog.wanted import Entry, Kind, Wanted, facets
from fitlog.errors import BadFileError
from fitlog.training.exercise import Exercise, Measurement

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
    from pathlib import Path

    from fitlog.catalog.search import Term
    from fitlog.training.guide import Guide

Names = tuple[tuple[int, str], ...]


class Card(NamedTuple):
    """An exercise, all that it is called, and the words by which it is searched.

    `names` holds the words of each name with its rank, the exercise's own first; `said` the
    words of the primary and of the secondary muscles, of the equipment, of the summary and of
    the rest of the guide.
    """

    file: File
    exercise: Exercise
    kind: Kind
    names: Names
    said: tuple[str, ...]

    @property
    def entry(self) -> Entry:
        """The exercise as lists show it."""
        return Entry(self.exercise, self.kind, self.file.own)

    def starts(self) -> list[str]:
        """Return what begins with a word of any name."""
        return list(dict.fromkeys(start for _, name in self.names for start in starts(name)))

    def fields(self) -> list[list[str]]:
        """Return the words to search: of the names, then of each part of `said`."""
        alone = dict.fromkeys(word for _, name in self.names for word in name.split())
        names = [*dict.fromkeys((*self.starts(), *alone))]
        return [names, *(words.split() for words in self.said)]


class Stock:
    """All exercises, read from their files."""

    def __init__(self, cards: list[Card], broken: list[tuple[File, BadFileError]]) -> None:
        self._cards = {card.exercise.slug: card for card in sorted(cards, key=_slug)}
        self.faults = broken

    def close(self) -> None:
        """Do nothing: it is all in memory."""

    def is_true(self, *, hourly: bool) -> bool:  # noqa: ARG002 - the index's
        """Return whether every file is as it was seen: it was read just now."""
        return True

    def exercise(self, slug: str) -> Exercise | None:
        """Return the exercise of that very slug."""
        card = self._cards.get(slug)
        return card.exercise if card else None

    def file(self, slug: str) -> File | None:
        """Return the file that the exercise came from."""
        card = self._cards.get(slug)
        return card.file if card else None

    def beginning(self, start: str) -> list[str]:
        """Return the slugs that begin so, in order."""
        return [slug for slug in self._cards if slug.startswith(start)]

    def titles(self) -> list[tuple[str, str]]:
        """Return the slug and the name of each exercise."""
        return [(slug, card.exercise.name) for slug, card in self._cards.items()]

    def cards(self) -> list[Card]:
        """Return all cards, by slug."""
        return list(self._cards.values())

    def entry(self, slug: str) -> Entry:
        """Return an exercise of the library as lists show it."""
        return self._cards[slug].entry

    def entries(self, wanted: Wanted) -> list[Entry]:
        """Return the wanted exercises, by slug."""
        return [card.entry for card in self._cards.values() if wanted.takes(card.entry)]

    def counts(self, wanted: Wanted) -> dict[tuple[str, str], int]:
        """Return how many of the wanted exercises have each word of each facet."""
        return Counter(facet for entry in self.entries(wanted) for facet in facets(entry))

    def scores(self, terms: "Sequence[Term]", wanted: Wanted) -> list[tuple[str, int]]:
        """Return (slug, merit) of the wanted exercises that have any term, the best first."""
        from fitlog.catalog.search import MOST_FOUND, merit  # noqa: PLC0415 - logging does not search

        cards = (card for card in self._cards.values() if wanted.takes(card.entry))
        merits = ((merit(card, terms), card.exercise) for card in cards)
        ranked = sorted((-m, len(e.primary), len(e.name), e.slug) for m, e in merits if m)
        return [(slug, -less) for less, *_, slug in ranked[:MOST_FOUND]]

    def is_said(self, part: str) -> bool:
        """Return whether any word of any card begins so."""
        return any(word.startswith(part) for word in self._words())

    def vocabulary(self, shortest: int, longest: int) -> list[str]:
        """Return the words of all cards that have so many letters."""
        return [word for word in {*self._words()} if shortest <= len(word) <= longest]

    def _words(self) -> "Iterator[str]":
        return (word for card in self._cards.values() for field in card.fields() for word in field)

    def called(self) -> list[tuple[str, Names]]:
        """Return (slug, names) of each exercise, by slug."""
        return [(slug, card.names) for slug, card in self._cards.items()]

    def exact(self, name: tuple[str, ...]) -> list[tuple[int, str]]:
        """Return (rank, slug) of the exercises that are called so, spaces aside."""
        key = "".join(name)
        return sorted(
            (rank, slug)
            for slug, card in self._cards.items()
            for rank, own in card.names
            if closed(own) == key
        )

    def starting(self, parts: tuple[str, ...]) -> set[str]:
        """Return the exercises in whose names each part begins a word."""
        return {slug for slug, card in self._cards.items() if _begins(card.starts(), parts)}

    def holding(self, parts: tuple[str, ...]) -> set[str]:
        """Return the exercises in whose names each part stands anywhere."""
        return {
            slug
            for slug, card in self._cards.items()
            if all(any(part in closed(own) for _, own in card.names) for part in parts)
        }

    def broken(self) -> list[BadFileError]:
        """Return what was wrong with the files that could not be read."""
        return [fault for _, fault in self.faults]


def stocked(
    shelf: Shelf,
    files: "Collection[File]",
    known: "Mapping[File, Card]",
    watch: "Callable[[int, int], None]",
) -> Stock:
    """Return the exercises of the files; one that is as `known` saw it is not read again.

    `watch` is told how many are done, of how many.

    A user's file stands before the bundled one of its name, unless it is broken.
    """
    cards: dict[str, Card] = {}
    given: dict[str, str] = {}
    faults: list[tuple[File, BadFileError]] = []
    fallbacks = {file.slug for file in files if not file.own}
    for place, file in enumerate(sorted(files, reverse=True)):
        watch(place, len(files))
        try:
            if file.own and file.name == ALIASES:
                given = read_aliases(shelf.path(file))
            elif file.slug not in cards:
                cards[file.slug] = known.get(file) or _read(shelf.path(file), file)
        except BadFileError as fault:
            instead = file.own and file.slug in fallbacks
            faults.append((file, _with_fallback(fault) if instead else fault))
    watch(len(files), len(files))
    return Stock([_called_too(card, given) for card in cards.values()], faults)


def _called_too(card: Card, given: "Mapping[str, str]") -> Card:
    """Return a card with the user's own aliases of today, in the place of earlier ones."""
    filed = tuple((rank, name) for rank, name in card.names if rank != GIVEN)
    named = [words(name) for name, slug in given.items() if slug == card.exercise.slug]
    return card._replace(names=filed + tuple((GIVEN, " ".join(name)) for name in named if name))


def card_of(guide: "Guide", file: File) -> Card:
    """Return the card of a guide."""
    found = guide.classification
    kind = Kind(found.category, found.pattern, found.level)
    return Card(file, guide.exercise, kind, _names(guide), _said(guide))


def facts_of(exercise: Exercise) -> str:
    """Return the exercise as JSON."""
    return json.dumps({name: getattr(exercise, name) for name in Exercise._fields})


def exercise_of(facts: str) -> Exercise:
    """Return the exercise that `facts_of` wrote."""
    values: dict[str, Any] = json.loads(facts)
    for key in ("equipment", "primary", "secondary"):
        values[key] = tuple(values[key])
    values["measurement"] = Measurement(values["measurement"])
    return Exercise(**values)


def _slug(card: Card) -> str:
    return card.exercise.slug


def _read(path: "Path", file: File) -> Card:
    from fitlog.catalog.reader import read  # noqa: PLC0415 - a warm index reads no TOML

    return card_of(read(path), file)


def _with_fallback(fault: BadFileError) -> BadFileError:
    hint = f"{fault.hint} The bundled {fault.path.stem} is used instead.".lstrip()
    return BadFileError(fault.path, fault.line, fault.rule, hint=hint)


def _names(guide: "Guide") -> Names:
    from fitlog.training.taxonomy import APPS  # noqa: PLC0415 - a warm index holds the ranks

    ranked = [
        (NAME, guide.exercise.name),
        (NAME, guide.exercise.slug),
        *((ALIAS, alias) for alias in guide.aliases),
        *((APP + APPS.index(app), name) for app, names in guide.apps.items() for name in names),
    ]
    return tuple(dict.fromkeys((rank, " ".join(words(name))) for rank, name in ranked))


def _said(guide: "Guide") -> tuple[str, ...]:
    exercise = guide.exercise
    primary, secondary = map(_muscle_words, (exercise.primary, exercise.secondary))
    gear = _once(" ".join(exercise.equipment))
    return (primary, secondary, gear, _once(guide.summary), _once(" ".join(_told(guide))))


def _told(guide: "Guide") -> "Iterator[str]":
    """Yield what the guide says beyond its summary."""
    yield from (*guide.overview, *guide.setup, *guide.steps, *guide.tips)
    yield from (guide.breathing, guide.feel, guide.stop_if, *(one.how for one in guide.progression))
    yield from (text for mistake in guide.mistakes for text in mistake)
    yield from (text for question in guide.faq for text in question)


def _muscle_words(muscles: tuple[str, ...]) -> str:
    from fitlog.training.taxonomy import MUSCLES  # noqa: PLC0415 - a warm index holds the words

    return _once(" ".join(f"{m} {MUSCLES[m].name} {MUSCLES[m].region}" for m in muscles))


def _once(text: str) -> str:
    return " ".join(dict.fromkeys(words(text)))


def _begins(said: list[str], parts: tuple[str, ...]) -> bool:
    return all(any(word.startswith(part) for word in said) for part in parts)
