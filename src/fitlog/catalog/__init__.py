"""The exercises: bundled ones, and the user's own that add to them and override them."""

from typing import TYPE_CHECKING, TypeVar

from fitlog.catalog import index, lookup
from fitlog.catalog.names import closed, shown
from fitlog.catalog.shelf import Shelf, is_slug
from fitlog.catalog.stock import stocked
from fitlog.catalog.wanted import EVERYTHING
from fitlog.errors import BadFileError, NotFoundError

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Mapping
    from pathlib import Path

    from fitlog.catalog.lookup import Source
    from fitlog.catalog.matching import Matcher
    from fitlog.catalog.search import Answer
    from fitlog.catalog.shelf import File
    from fitlog.catalog.similar import Similar
    from fitlog.catalog.stock import Card
    from fitlog.catalog.wanted import Entry, Wanted
    from fitlog.training.exercise import Exercise
    from fitlog.training.guide import Guide

T = TypeVar("T")


class Catalog:
    """All exercises, found by name.

    The files decide; the index in `cache` saves reading them. Where it is missing, broken or
    cannot be written the answers are the same and take longer.
    """

    def __init__(
        self,
        bundled: "Path",
        user: "Path",
        cache: "Path",
        watch: "Callable[[int, int], None]" = lambda _done, _total: None,
    ) -> None:
        self._shelf = Shelf(bundled, user)
        self._cache = cache
        self._watch = watch
        self._source: Source | None = None
        self._certain = False

    def close(self) -> None:
        """Let go of the index."""
        if self._source is not None:
            self._source.close()
            self._source = None

    def find(self, query: str, recent: "Container[str]" = ()) -> "Exercise":
        """Return the exercise that the query means: a slug, a name of any kind, or parts of one.

        Of several it is the only one in `recent`, slugs that were logged lately. Raises
        NotFoundError naming the nearest three, AmbiguousError naming at most ten, and
        BadFileError where the query is the slug of a file that cannot be read.
        """
        slug = self._ask(lambda source: lookup.only(lookup.candidates(query, source), recent))
        if slug is None or not self._still(slug):
            self._make_certain(hourly=False)
            slug = self._ask(lambda source: self._only(query, recent, source))
        return self.exercise(slug)

    def exercise(self, slug: str) -> "Exercise":
        """Return the exercise of that very slug; raises NotFoundError."""
        if not is_slug(slug):
            raise _unknown(slug)
        found = self._ask(lambda source: source.exercise(slug))
        if found is None or not self._still(slug):
            self._make_certain(hourly=False)
            found = self._ask(lambda source: source.exercise(slug))
        if found is None:
            raise _unknown(slug)
        return found

    def guide(self, slug: str) -> "Guide":
        """Return the guide of that very slug, read from its file.

        A broken file of the user's gives way to the bundled one of its name; raises
        NotFoundError, or BadFileError where no file of that name can be read.
        """
        faults: list[BadFileError] = []
        for path in self._shelf.paths(slug):
            try:
                return _read(path)
            except BadFileError as fault:
                faults.append(fault)
        raise faults[0] if faults else _unknown(slug)

    def overrides(self, slug: str) -> bool:
        """Return whether a file of the user's stands in the place of a bundled one."""
        file = self._ask(lambda source: source.file(slug))
        return file is not None and file.own and len(self._shelf.paths(slug)) > 1

    def path_of(self, slug: str) -> "Path":
        """Return the file that the exercise is read from, or that should be mended for it.

        Raises NotFoundError where there is none.
        """
        paths = self._shelf.paths(slug)
        if not paths:
            raise _unknown(slug)
        file = self._ask(lambda source: source.file(slug))
        return self._shelf.path(file) if file and self._shelf.still(file) else paths[0]

    def slugs(self) -> list[str]:
        """Return all slugs in order."""
        return [slug for slug, _ in self.names()]

    def beginning(self, start: str) -> list[str]:
        """Return the slugs that begin so, in order."""
        self._make_certain()
        return self._ask(lambda source: source.beginning(start))

    def names(self) -> list[tuple[str, str]]:
        """Return the slug and the name of each exercise, by slug."""
        self._make_certain()
        return self._ask(lambda source: source.titles())

    def entry(self, slug: str) -> "Entry":
        """Return an exercise of the library as lists show it."""
        return self._ask(lambda source: source.entry(slug))

    def all(self, wanted: "Wanted" = EVERYTHING) -> "list[Entry]":
        """Return the exercises, or those that are wanted, by slug."""
        self._make_certain()
        return self._ask(lambda source: source.entries(wanted))

    def counts(self, wanted: "Wanted" = EVERYTHING) -> dict[tuple[str, str], int]:
        """Return how many exercises have each word of each facet: ("equipment", "cable")."""
        self._make_certain()
        return self._ask(lambda source: source.counts(wanted))

    def search(self, text: str, wanted: "Wanted" = EVERYTHING) -> "Answer":
        """Return the exercises that mention what was typed, the most to the point first.

        Names, muscles in everyday words, equipment and guides are searched; a word may be
        begun only, or misspelt a little.
        """
        from fitlog.catalog.search import search  # noqa: PLC0415 - logging does not search

        self._make_certain()
        return self._ask(lambda source: search(text, source, wanted))

    def similar(self, slug: str, wanted: "Wanted" = EVERYTHING) -> "list[Similar]":
        """Return the wanted exercises that could stand in for one, the most alike first."""
        from fitlog.catalog.similar import similar  # noqa: PLC0415 - only to be asked

        self._make_certain()
        like = self.entry(slug)
        return similar(
            like, self.all(wanted._replace(muscles=wanted.muscles or like.exercise.primary))
        )

    def called(self) -> dict[str, str]:
        """Return the slug by each name of all exercises, closed up and in small letters."""
        self._make_certain()
        called = self._ask(lambda source: source.called())
        return {closed(name): slug for slug, names in reversed(called) for _, name in names}

    def matcher(self, app: str) -> "Matcher":
        """Return what tells which exercise a name of an app (strong, hevy) means."""
        from fitlog.catalog.matching import Matcher  # noqa: PLC0415 - only to import

        self._make_certain()
        return Matcher(self._ask(lambda source: source.called()), app)

    def broken(self) -> list[BadFileError]:
        """Return what is wrong with the files that cannot be read."""
        return self._ask(lambda source: source.broken())

    def _ask(self, question: "Callable[[Source], T]") -> T:
        if self._source is None:
            self._source = self._opened()
        try:
            return question(self._source)
        except index.Unusable:
            self._source = self._read()
            return question(self._source)

    def _opened(self) -> "Source":
        found = index.opened(self._cache, self._shelf)
        try:
            return found if found and found.is_fresh() else self._read()
        except index.Unusable:
            return self._read()

    def _make_certain(self, *, hourly: bool = True) -> None:
        """See to it that the source agrees with every file, unless that was done before.

        `hourly` for what is asked often: many files of the user's are then asked once an hour.
        """
        if self._certain:
            return
        if not self._ask(lambda source: source.is_true(hourly=hourly)):
            self._source = self._read()
        self._certain = not hourly

    def _read(self) -> "Source":
        seen = self._shelf.seen()
        stock = stocked(self._shelf, seen.files, self._known(), self._watch)
        from fitlog.catalog.index_making import write  # noqa: PLC0415 - a warm index makes none

        write(self._cache, self._shelf, stock, seen)
        self._certain = True
        return stock

    def _known(self) -> "Mapping[File, Card]":
        old = index.opened(self._cache, self._shelf)
        try:
            return old.known() if old else {}
        except index.Unusable:
            return {}

    def _still(self, slug: str) -> bool:
        file = self._ask(lambda source: source.file(slug))
        return file is not None and self._shelf.still(file)

    def _only(self, query: str, recent: "Container[str]", source: "Source") -> str:
        found = lookup.candidates(query, source)
        slug = lookup.only(found, recent)
        if slug is not None:
            return slug
        for fault in [] if found else source.broken():
            if fault.path.stem == query.strip():
                raise fault
        raise lookup.refusal(query, found, source)


def _read(path: "Path") -> "Guide":
    from fitlog.catalog.reader import read  # noqa: PLC0415 - logging opens no guide

    return read(path)


def _unknown(slug: str) -> NotFoundError:
    return NotFoundError(f"no exercise has the slug {shown(slug)}")
