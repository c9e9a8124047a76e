"""What each kind of value must be. All faults of a file are kept, each with its line."""

from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from fitlog.catalog.names import did_you_mean, shown, words
from fitlog.catalog.shelf import is_slug
from fitlog.errors import BadFileError

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator
    from pathlib import Path

    from fitlog.catalog.places import Where

SLUG_RULE = "a slug is 1 to 63 of a-z, 0-9 and -, starts with no -, and is no device of Windows"
_LONGEST_NAME = 80
_FEW = 10
_MOST_FAULTS = 50
T = TypeVar("T")


class Page:
    """A parsed file that is being read: its values, where they stand, the rules they broke."""

    def __init__(
        self, path: "Path", values: dict[str, object], lines: "Callable[[], dict[Where, int]]"
    ) -> None:
        self.path = path
        self.root = Table(self, (), values)
        # Looked for when something is wrong, as that takes as long as reading the file.
        self._find_lines = lines
        self._faults: dict[tuple[int, str], BadFileError] = {}

    @cached_property
    def _lines(self) -> "dict[Where, int]":
        return self._find_lines()

    def faults(self) -> list[BadFileError]:
        """Return the broken rules by line, each once; what is missing altogether comes last."""
        return sorted(self._faults.values(), key=lambda fault: (not fault.line, fault.line))

    def fault(
        self, where: "Where", rule: str, typed: str = "", known: "Collection[str]" = ()
    ) -> None:
        """Note a broken rule at the value, or at the nearest thing around it that has a line.

        The hint names those of the `known` words that look like the one that was typed.
        """
        while where and where not in self._lines:
            where = where[:-1]
        line = self._lines.get(where, 0)
        if (line, rule) not in self._faults and len(self._faults) < _MOST_FAULTS:
            hint = did_you_mean(_near(typed, known)) if known else ""
            self._faults[line, rule] = BadFileError(self.path, line, rule, hint=hint)


class Table:
    """A table of the file. Each question returns a valid value, or notes a fault and a blank."""

    def __init__(self, page: Page, where: "Where", values: dict[str, object]) -> None:
        self._page = page
        self._where = where
        self._values = values

    def fault(
        self, rule: str, *where: str | int, typed: str = "", known: "Collection[str]" = ()
    ) -> None:
        """Note a broken rule at a key of this table, or at an item of one."""
        self._page.fault((*self._where, *where), rule, typed, known)

    def only(self, *keys: str) -> None:
        """Refuse every key that is not among these."""
        for key in self._values:
            if key not in keys:
                rule = f"{shown(key)} is no key of {self._title() or 'an exercise'}"
                self.fault(rule, key, typed=key, known=keys)

    def require(self, *keys: str) -> None:
        """Refuse a table that lacks one of these keys."""
        inside = f" in {self._title()}" if self._title() else ""
        for key in keys:
            if key not in self._values:
                self.fault(f"{key} is missing{inside}")

    def table(self, key: str) -> "Table":
        """Return the table of that key, empty where there is none."""
        found = self._typed(key, dict, f"a table, [{key}]")
        return Table(self._page, (*self._where, key), found or {})

    def tables(self, key: str) -> "Iterator[Table]":
        """Yield the tables of [[key]]."""
        for place, item in enumerate(self._typed(key, list, f"tables, [[{key}]]") or ()):
            if isinstance(item, dict):
                yield Table(self._page, (*self._where, key, place), item)
            else:
                self.fault(f"{key} must be tables, [[{key}]]", key, place)

    def line(self, key: str) -> str:
        """Return a text of one line, empty where there is none."""
        return next(self._fitting(key, self._lone(key)), "")

    def name(self, key: str) -> str:
        """Return a line short enough to call something by, empty where there is none."""
        return next(self._calling(key, self._lone(key)), "")

    def paragraphs(self, key: str) -> tuple[str, ...]:
        """Return a text's paragraphs, each on one line; blank lines keep them apart."""
        found = self._typed(key, str, "a text") or ""
        rows = [row.strip() for row in found.split("\n")]
        if _is_hostile(found.replace("\n", "").replace("\t", "")):
            self.fault(f"{key} holds a control character", key)
        elif key in self._values and not any(rows):
            self.fault(f"{key} must not be empty", key)
        whole = "\n".join(rows).split("\n\n")
        return tuple(" ".join(part.split()) for part in whole if part.strip())

    def lines(self, key: str) -> tuple[str, ...]:
        """Return an array of texts of one line each."""
        return tuple(self._fitting(key, self._texts(key)))

    def names(self, key: str) -> tuple[str, ...]:
        """Return an array of names; a text counts as an array of one."""
        lone = isinstance(self._values.get(key), str)
        return tuple(self._calling(key, self._lone(key) if lone else self._texts(key)))

    def slugs(self, key: str) -> tuple[str, ...]:
        """Return an array of slugs."""
        found = list(self._texts(key))
        for place, text in found:
            if not is_slug(text):
                self.fault(f"{shown(text)} is no slug: {SLUG_RULE}", key, *place)
        return tuple(text for _, text in found)

    def choice(self, key: str, allowed: "Collection[str]") -> str:
        """Return one of the allowed words, empty where there is none."""
        return next(self._allowed(key, self._lone(key), allowed), "")

    def choices(self, key: str, allowed: "Collection[str]") -> tuple[str, ...]:
        """Return an array of allowed words, none of them twice."""
        kept: list[str] = []
        for place, text in self._texts(key):
            if text in kept:
                self.fault(f"{text} is in {key} twice", key, *place)
            kept.extend(self._allowed(key, [(place, text)], allowed))
        return tuple(kept)

    def flag(self, key: str) -> bool:
        """Return true or false, false where there is neither."""
        return self._typed(key, bool, "true or false") or False

    def whole(self, key: str, least: int, most: int) -> int | None:
        """Return a whole number within the bounds, None where there is none."""
        lone = [((), self._values[key])] if key in self._values else []
        return next(self._whole(key, lone, least, most), None)

    def wholes(self, key: str, least: int, most: int) -> tuple[int, ...]:
        """Return an array of whole numbers within the bounds."""
        found = self._typed(key, list, "an array of whole numbers") or []
        return tuple(self._whole(key, (((n,), item) for n, item in enumerate(found)), least, most))

    def fraction(self, key: str) -> float | None:
        """Return a number from 0 to 1, None where there is none."""
        found = self._values.get(key)
        if found is None:
            return None
        if isinstance(found, int | float) and not isinstance(found, bool) and 0 <= found <= 1:
            return float(found)
        self.fault(f"{key} must be a number from 0 to 1", key)
        return None

    def _title(self) -> str:
        names = [part for part in self._where if isinstance(part, str)]
        return f"[{'.'.join(names)}]" if names else ""

    def _typed(self, key: str, kind: type[T], said: str) -> T | None:
        found = self._values.get(key)
        if found is None or isinstance(found, kind):
            return found
        self.fault(f"{key} must be {said}", key)
        return None

    def _lone(self, key: str) -> "Iterator[tuple[tuple[int, ...], str]]":
        found = self._typed(key, str, "a text")
        if found is not None:
            yield (), found

    def _texts(self, key: str) -> "Iterator[tuple[tuple[int, ...], str]]":
        for place, item in enumerate(self._typed(key, list, "an array of texts") or ()):
            if isinstance(item, str):
                yield (place,), item
            else:
                self.fault(f"{key} must hold texts only", key, place)

    def _fitting(self, key: str, texts: "Iterable[tuple[tuple[int, ...], str]]") -> "Iterator[str]":
        for place, text in texts:
            if not text.strip():
                self.fault(f"{key} must not be empty", key, *place)
            elif "\n" in text:
                self.fault(f"{key} must be one line", key, *place)
            elif _is_hostile(text):
                self.fault(f"{key} holds a control character", key, *place)
            else:
                yield text

    def _calling(self, key: str, texts: "Iterable[tuple[tuple[int, ...], str]]") -> "Iterator[str]":
        for place, text in texts:
            for fit in self._fitting(key, [(place, text)]):
                if len(fit) > _LONGEST_NAME:
                    self.fault(f"{key} is longer than {_LONGEST_NAME} characters", key, *place)
                elif not words(fit):
                    self.fault(f"{key} needs a letter or a digit", key, *place)
                else:
                    yield fit

    def _allowed(
        self,
        key: str,
        texts: "Iterable[tuple[tuple[int, ...], str]]",
        allowed: "Collection[str]",
    ) -> "Iterator[str]":
        for place, text in texts:
            if text in allowed:
                yield text
            else:
                rule = _no_choice(key, text, allowed)
                self.fault(rule, key, *place, typed=text, known=allowed)

    def _whole(
        self,
        key: str,
        items: "Iterable[tuple[tuple[int, ...], object]]",
        least: int,
        most: int,
    ) -> "Iterator[int]":
        for place, item in items:
            if isinstance(item, int) and not isinstance(item, bool) and least <= item <= most:
                yield item
            else:
                self.fault(f"{key} must be a whole number from {least} to {most}", key, *place)


def _is_hostile(text: str) -> bool:
    return not text.isprintable() and any(c < " " or "\x7f" <= c <= "\x9f" for c in text)


def _near(text: str, known: "Collection[str]") -> list[str]:
    import difflib  # noqa: PLC0415 - only for the report of a broken rule

    begun = [word for word in known if text and word.startswith(text)]
    alike = difflib.get_close_matches(text[:_LONGEST_NAME], known, n=3, cutoff=0.5)
    return list(dict.fromkeys([*begun, *alike]))[:3]


def _no_choice(key: str, text: str, allowed: "Collection[str]") -> str:
    listed = f"; it is one of {', '.join(allowed)}" if len(allowed) <= _FEW else ""
    return f"{shown(text)} is not known for {key}{listed}"
