"""Search: which exercises speak of what was typed, the most to the point first.

A question is a row of terms. A term is a word, found where a field of an exercise has a word
that begins so; or it means muscles ("butt", "side of the hip") and is found where they are
trained, or where a name has that very word. Its weight is that of the best field. The
exercises that have most of the terms are found, those first in which the terms weigh most.
"""

from typing import TYPE_CHECKING, NamedTuple

from fitlog.catalog.everyday import muscles_meant, phrases_in, telling
from fitlog.catalog.names import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from fitlog.catalog.lookup import Source
    from fitlog.catalog.stock import Card
    from fitlog.catalog.wanted import Entry, Wanted

FIELDS = ("names", "prime", "second", "gear", "summary", "guide")
WEIGHTS = (16, 8, 3, 5, 2, 1)
"""What a term counts in each field; this is doubled, and a whole word counts one more."""
PRIMARY, SECONDARY = 30, 9
"""What a term counts that means a muscle: between a name with the word and anything else."""
NAMED = 4
"""What a muscle that is trained first counts more where a name has the words too."""
WORD = 1000
"""A term that is found counts so much more than any weight of terms."""
MOST_FOUND = 500
_LONGEST_QUERY = 200
_MOST_TERMS = 12
_LEAST_PART = 8
"""What weighs less than this part of the best only mentions the words in passing."""
_LEAST_FOR_TYPOS, _LONG_WORD = 4, 7


class Term(NamedTuple):
    """Words that are looked for together, and the muscles that they mean if they mean any."""

    words: tuple[str, ...]
    muscles: tuple[str, ...] = ()


class Answer(NamedTuple):
    """What was found, the best first; words that were read as others, and words not known."""

    found: "tuple[Entry, ...]"
    read_as: dict[str, str]
    unknown: tuple[str, ...]


def search(text: str, source: "Source", wanted: "Wanted") -> Answer:
    """Return the wanted exercises that mention what was typed."""
    typed = dict.fromkeys(telling(text[:_LONGEST_QUERY])[:_MOST_TERMS])
    strange = [part for part in typed if not muscles_meant(part) and not source.is_said(part)]
    read_as = {part: near for part in strange if (near := _nearest(part, source))}
    parts = tuple(read_as.get(part, part) for part in typed)
    unknown = tuple(part for part in strange if part not in read_as)
    terms = [Term(run, meant) for run, meant in phrases_in(parts)]
    called = {slug for _, slug in source.exact(words(text))}
    found = _to_the_point(source.scores(terms, wanted))
    found.sort(key=lambda slug: slug not in called)
    return Answer(tuple(source.entry(slug) for slug in found), read_as, unknown)


def merit(card: "Card", terms: "Sequence[Term]") -> int:
    """Return what a card is worth to a question: the specification of the index's SQL."""
    return sum(each + WORD for each in (weight(card, term) for term in terms) if each)


def weight(card: "Card", term: Term) -> int:
    """Return what a term counts for a card, 0 where the card does not have it."""
    weights = [0]
    for each, field in zip(fields(term), card.fields(), strict=False):
        if all(word in field for word in term.words):
            weights.append(2 * each + 1)
        elif not term.muscles and _begins_one(term.words[0], field):
            weights.append(2 * each)
    exercise = card.exercise
    if any(muscle in exercise.primary for muscle in term.muscles):
        weights.append(PRIMARY + (NAMED if weights[-1] else 0))
    if any(muscle in exercise.secondary for muscle in term.muscles):
        weights.append(SECONDARY)
    return max(weights)


def fields(term: Term) -> tuple[int, ...]:
    """Return the weights of the fields in which the words are looked for.

    A run of words means its muscles ("side of the hip"): a name may have them by chance.
    """
    if not term.muscles:
        return WEIGHTS
    return WEIGHTS[:1] if len(term.words) == 1 else WEIGHTS[3:4]


def _begins_one(start: str, field: "Sequence[str]") -> bool:
    return any(word.startswith(start) for word in field)


def _to_the_point(scores: "Sequence[tuple[str, int]]") -> list[str]:
    """Return the slugs that have as many terms as the best, and are not far behind it."""
    if not scores:
        return []
    terms, best = divmod(scores[0][1], WORD)
    return [
        slug
        for slug, score in scores
        if score // WORD == terms and score % WORD * _LEAST_PART >= best
    ]


def _nearest(word: str, source: "Source") -> str:
    """Return the word of the library that was probably meant, "" where none is near."""
    if len(word) < _LEAST_FOR_TYPOS:
        return ""
    from rapidfuzz import process  # noqa: PLC0415 - only for a word that nothing has
    from rapidfuzz.distance import OSA  # noqa: PLC0415 - likewise

    farthest = 1 if len(word) < _LONG_WORD else 2
    said = source.vocabulary(len(word) - farthest, len(word) + farthest)
    near = process.extract(word, said, scorer=OSA.distance, score_cutoff=farthest, limit=None)
    # Of several that are as near, the one that begins alike: first letters are seldom wrong.
    ranked = ((distance, other[0] != word[0], other) for other, distance, _ in near)
    return min(ranked, default=(0, False, ""))[2]
