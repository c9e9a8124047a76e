"""Which exercise is meant: from the words that were typed to one slug, or to several.

The nearest way of matching that finds anything decides, in this order: an alias of the
user's own; the very slug; a
name, an alias, an app's name; words that each begin a word of the names; words that stand
anywhere in them. Each of the three is tried as typed, then without a plural s.
"""

from functools import partial
from itertools import islice
from typing import TYPE_CHECKING

from fitlog.catalog.names import APP, GIVEN, closed, did_you_mean, shown, singular, words
from fitlog.catalog.shelf import is_reserved, is_slug
from fitlog.errors import AmbiguousError, FitlogError, NotFoundError

if TYPE_CHECKING:
    from collections.abc import Collection, Container
    from typing import TypeAlias

    from fitlog.catalog.index import Index
    from fitlog.catalog.stock import Names, Stock

    Source: TypeAlias = Stock | Index

_LONGEST_QUERY = 200
_LISTED = 10
_NEAREST = 3


def candidates(query: str, source: "Source") -> list[str]:
    """Return the slugs that the query may mean, in no order that matters."""
    query = query.strip()
    if not _askable(query):
        return []
    # What the lifter decided to call so, a slug that was merged away among it.
    given = [slug for rank, slug in source.exact(words(query)) if rank == GIVEN]
    if given:
        return given
    if is_slug(query) and source.exercise(query):
        return [query]
    # Whoever names a broken file by its slug must not get another exercise instead.
    if any(fault.path.stem == query for fault in source.broken()):
        return []
    for way in (partial(_exact, source), source.starting, source.holding):
        for parts in _readings(query):
            if found := way(parts):
                return list(found)
    return []


def only(slugs: "Collection[str]", recent: "Container[str]") -> str | None:
    """Return the one slug there is, or the one of several that was logged lately."""
    if len(slugs) == 1:
        return next(iter(slugs))
    # Two are enough to know: asking for each may be a question to the log.
    lately = list(islice((slug for slug in slugs if slug in recent), 2))
    return lately[0] if len(lately) == 1 else None


def refusal(query: str, slugs: list[str], source: "Source") -> FitlogError:
    """Return why the query names no exercise: none match, or several."""
    if slugs:
        return _ambiguous(query, slugs, source)
    near = nearest(query, source)
    return NotFoundError(f"no exercise is called {shown(query)}", hint=did_you_mean(near))


def nearest(query: str, source: "Source") -> list[str]:
    """Return the three slugs whose names look most like the query, the nearest first."""
    if not _askable(query.strip()) or not words(query):
        return []
    from rapidfuzz import fuzz, process  # noqa: PLC0415 - only where nothing was found

    called = [(name, slug) for slug, names in source.called() for _, name in names]
    ranked = process.extract(
        " ".join(words(query)), [name for name, _ in called], scorer=fuzz.WRatio, limit=None
    )
    return list(dict.fromkeys(called[place][1] for _, _, place in ranked))[:_NEAREST]


def _askable(query: str) -> bool:
    # A path, an option or a device that slipped in here is a mistake, whatever it might match.
    return (
        0 < len(query) <= _LONGEST_QUERY
        and query[0] not in "./\\-~"
        and not is_reserved(query)
        and not any(c < " " or "\x7f" <= c <= "\x9f" for c in query)
    )


def _readings(query: str) -> "list[tuple[str, ...]]":
    typed = words(query)
    return [parts for parts in dict.fromkeys((typed, singular(typed))) if parts]


def _exact(source: "Source", parts: tuple[str, ...]) -> list[str]:
    found = source.exact(parts)
    best = min(found[0][0], APP) if found else APP
    return list(dict.fromkeys(slug for rank, slug in found if min(rank, APP) == best))


def _ambiguous(query: str, slugs: list[str], source: "Source") -> AmbiguousError:
    parts = words(query)
    meant = set(slugs)
    near = sorted((_distance(names, parts), s) for s, names in source.called() if s in meant)
    more = len(slugs) - _LISTED
    return AmbiguousError(
        f"{shown(query)} matches {len(slugs)} exercises",
        candidates=[slug for _, slug in near[:_LISTED]],
        hint=f"{more} more match: type more of the name." if more > 0 else "Type one of these.",
    )


def _distance(names: "Names", parts: tuple[str, ...]) -> tuple[bool, int, int]:
    """Return how far the closest name is: whether it lacks a word, its rank, its length."""
    called = [(min(rank, APP), closed(name)) for rank, name in names]
    return min((not all(part in name for part in parts), rank, len(name)) for rank, name in called)
