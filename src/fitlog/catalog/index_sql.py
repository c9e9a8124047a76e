"""The larger questions to the index, as SQL with its values: filters, counts, scores."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from fitlog.catalog.search import Term
    from fitlog.catalog.wanted import Wanted

Question = tuple[str, "list[str | int]"]


def prefix(part: str) -> str:
    """Return the FTS5 phrase for words that begin so."""
    # Words are letters and digits only, so nothing in them can close the quotes.
    return f'"{part}"*'


def condition(wanted: "Wanted") -> Question:
    """Return what `Wanted.takes` says, as a condition on `card`."""
    parts = ["TRUE"]
    values: list[str | int] = []
    for facets, words in _any_of(wanted):
        if words:
            parts.append(
                f"id IN (SELECT card FROM facet WHERE facet IN ({_marks(facets)})"  # noqa: S608 - marks
                f" AND word IN ({_marks(words)}))"
            )
            values += [*facets, *words]
    if wanted.home:
        parts.append(
            "id NOT IN (SELECT card FROM facet WHERE facet = 'equipment'"  # noqa: S608 - marks
            f" AND word NOT IN ({_marks(wanted.home)}))"
        )
        values += wanted.home
    return " AND ".join(parts), values


def counts(wanted: "Wanted") -> Question:
    """Return the question how many wanted cards have each word of each facet."""
    which, values = condition(wanted)
    sql = (
        "SELECT facet, word, count(*) FROM facet"  # noqa: S608 - our own words
        f" WHERE card IN (SELECT id FROM card WHERE {which}) GROUP BY facet, word"
    )
    return sql, values


def scores(terms: "Sequence[Term]", wanted: "Wanted") -> Question:
    """Return the question for (slug, merit): what `search.merit` says, for all cards at once."""
    from fitlog.catalog.search import MOST_FOUND, WORD  # noqa: PLC0415 - logging does not search

    hits: list[str] = []
    values: list[str | int] = []
    for place, term in enumerate(terms):
        for sql, its_values in _hits(term):
            hits.append(f"SELECT {place} AS term, {sql}")
            values += its_values
    which, more = condition(wanted)
    sql = (
        f"WITH hit (term, card, weight) AS ({' UNION ALL '.join(hits)}),"  # noqa: S608 - our own words
        " best AS (SELECT card, max(weight) AS weight FROM hit GROUP BY term, card),"
        f" merit AS (SELECT card, sum(weight + {WORD}) AS merit FROM best GROUP BY card)"
        " SELECT slug, merit FROM merit JOIN card ON card.id = merit.card"
        f" WHERE {which} ORDER BY merit DESC, primaries, length(title), slug LIMIT ?"
    )
    return sql, [*values, *more, MOST_FOUND]


def _hits(term: "Term") -> "Iterator[Question]":
    """Yield the questions for (card, weight) where a term is found."""
    from fitlog.catalog.search import (  # noqa: PLC0415 - as above
        FIELDS,
        NAMED,
        PRIMARY,
        SECONDARY,
        fields,
    )

    sql = "rowid, {} FROM word WHERE word MATCH ?"
    together = " AND ".join(f'"{word}"' for word in term.words)
    for field, each in zip(FIELDS, fields(term), strict=False):
        yield sql.format(2 * each + 1), [f"{field} : ({together})"]
        if not term.muscles:
            yield sql.format(2 * each), [f"{field} : {prefix(term.words[0])}"]
    if term.muscles:
        trains = f"FROM facet WHERE facet = ? AND word IN ({_marks(term.muscles)})"
        yield f"card, {PRIMARY} {trains}", ["primary", *term.muscles]
        yield f"card, {SECONDARY} {trains}", ["secondary", *term.muscles]
        named = "AND card IN (SELECT rowid FROM word WHERE word MATCH ?)"
        values: list[str | int] = ["primary", *term.muscles, f"names : ({together})"]
        yield f"card, {PRIMARY + NAMED} {trains} {named}", values


def _any_of(wanted: "Wanted") -> "Iterator[tuple[Sequence[str], Sequence[str]]]":
    yield ("primary", "secondary"), wanted.muscles
    yield ("equipment",), wanted.equipment
    yield ("pattern",), wanted.patterns
    yield ("level",), wanted.levels
    yield ("category",), wanted.categories
    yield ("sided",), ("one side",) if wanted.one_sided else ()
    yield ("from",), ("own",) if wanted.mine else ()


def _marks(values: "Sequence[str]") -> str:
    return ", ".join("?" * len(values))
