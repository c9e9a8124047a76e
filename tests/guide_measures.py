"""What can be measured of the texts of all guides; `python tests/guide_measures.py [SLUG ...]`.

Run by itself it prints the figures of the library, and what it finds in the guides named.
"""

import re
import sys
import tomllib
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import combinations
from pathlib import Path
from typing import Any, NamedTuple

FOLDER = Path(__file__).parents[1] / "data" / "exercises"
ONE_LINERS = ("summary", "breathing", "feel", "stop_if")
LONGEST_LINE = 300
LONGEST_SENTENCE = 40
SHORTEST_SHARED = 4
"""Words below which a sentence is too short to be anybody's own."""
MOST_ALIKE = 0.5
PHRASE = 6
"""Words in a row that few guides should have in common."""
MOST_WITH_A_PHRASE = 6
GRADES = (2.0, 9.0)
"""Flesch-Kincaid school grades between which a guide as a whole reads."""
WORDS = (450, 1_400)
SUMMARY = (40, 116)
_AMERICAN = re.compile(
    r"\b(?:\w*color\w*|center\w*|gray|favor\w*|harbor|meters?|centimeters?|\w+ize[ds]?|\w+izing"
    r"|\w*stabiliz\w+|fiber\w*|labor|toward|defense|pediatric|practicing|aging|plow|program(?:me)?d"
    r"|curb side|catalog|traveled|traveling|leveled|labeled|judgment|skeptic\w*)\b",
    re.IGNORECASE,
)
_FUNCTION = frozenset(
    re.findall(
        r"\w+",
        """
        a an the and or but so that than then as if it its is are be this these them they you your
        one of to in on at by for from with without into onto until till while when where what
        which not no off out up down over under above below before after only just both each all
        other
        """,
    )
)
_SPELT_SO = {"size", "sizes", "sized", "prize", "seize", "seizes", "seized", "capsize"}


class Alike(NamedTuple):
    """Two guides and the part of the words of their steps that they have in common."""

    share: float
    first: str
    second: str


@cache
def guide(slug: str) -> dict[str, Any]:
    return tomllib.loads((FOLDER / f"{slug}.toml").read_text(encoding="utf-8"))


@cache
def everything() -> tuple[str, ...]:
    return tuple(sorted(path.stem for path in FOLDER.glob("*.toml")))


def passages(slug: str) -> Iterator[str]:
    """Yield what a reader reads, an entry of a list or a paragraph at a time."""
    text = guide(slug)
    yield from (text[key] for key in ONE_LINERS if key in text)
    yield from (" ".join(part.split()) for part in text.get("overview", "").split("\n\n"))
    for key in ("setup", "steps", "tips"):
        yield from text.get(key, [])
    yield from (f"{item['fault']} {item['fix']}" for item in text.get("mistakes", []))
    yield from (item["how"] for item in text.get("progression", []))
    yield from (f"{item['question']} {item['answer']}" for item in text.get("faq", []))


def sentences(slug: str) -> Iterator[str]:
    """Yield each sentence in small letters, without its punctuation."""
    for passage in passages(slug):
        for sentence in re.split(r"(?<=[.!?])\s+", passage):
            yield " ".join(words_of(sentence))


def words_of(text: str) -> list[str]:
    return re.findall(r"[a-z0-9'%]+", text.lower())


def owned_sentences(slug: str) -> list[str]:
    """Return the sentences that are long enough to be this guide's own."""
    return [s for s in sentences(slug) if len(s.split()) >= SHORTEST_SHARED]


def shared_sentences() -> dict[str, set[str]]:
    """Return each sentence that stands in several guides, and in which."""
    where: dict[str, set[str]] = defaultdict(set)
    for slug in everything():
        for sentence in owned_sentences(slug):
            where[sentence].add(slug)
    return {sentence: slugs for sentence, slugs in where.items() if len(slugs) > 1}


def shared_phrases() -> dict[str, set[str]]:
    """Return each run of PHRASE words that stands in more guides than chance explains."""
    where: dict[str, set[str]] = defaultdict(set)
    for slug in everything():
        for sentence in set(sentences(slug)):
            words = sentence.split()
            for start in range(len(words) - PHRASE + 1):
                where[" ".join(words[start : start + PHRASE])].add(slug)
    return {phrase: slugs for phrase, slugs in where.items() if len(slugs) > MOST_WITH_A_PHRASE}


def alike() -> list[Alike]:
    """Return every pair of guides, those first whose steps share most words.

    The share is Dice's, of the words that carry meaning: any two texts are half made of "the".
    """
    bags = {slug: _telling(" ".join(guide(slug)["steps"])) for slug in everything()}
    sizes = {slug: bag.total() for slug, bag in bags.items()}
    pairs = (
        Alike(2 * (bags[a] & bags[b]).total() / (sizes[a] + sizes[b]), a, b)
        for a, b in combinations(everything(), 2)
    )
    return sorted(pairs, reverse=True)


def _telling(text: str) -> Counter[str]:
    return Counter(word for word in words_of(text) if word not in _FUNCTION)


def length(slug: str) -> int:
    """Return the words of a guide."""
    return sum(len(sentence.split()) for sentence in sentences(slug))


def grade(slug: str) -> float:
    """Return the Flesch-Kincaid grade (1975): 0.39 words/sentence + 11.8 syllables/word - 15.59."""
    said = [sentence.split() for sentence in sentences(slug) if sentence]
    words = [word for sentence in said for word in sentence]
    syllables = sum(map(_syllables, words))
    return 0.39 * len(words) / len(said) + 11.8 * syllables / len(words) - 15.59


def _syllables(word: str) -> int:
    if not word[0].isalpha():
        return 1
    groups = len(re.findall(r"[aeiouy]+", word))
    silent = word.endswith("e") and not word.endswith("le") and groups > 1
    return max(1, groups - silent)


def american(slug: str) -> list[str]:
    """Return words that are spelt the American way."""
    found = _AMERICAN.findall(" ".join(passages(slug)))
    return [word for word in found if word.lower() not in _SPELT_SO]


def called(name: str) -> str:
    return "".join(character for character in name.lower() if character.isalnum())


def names(slug: str) -> list[str]:
    return [guide(slug)["name"], *guide(slug).get("aliases", [])]


def names_of_several() -> dict[str, set[str]]:
    """Return each name or alias that means more than one exercise."""
    owners: dict[str, set[str]] = defaultdict(set)
    for slug in everything():
        for name in [slug, *names(slug)]:
            owners[called(name)].add(slug)
    return {name: slugs for name, slugs in owners.items() if len(slugs) > 1}


def findings(slug: str) -> Iterator[str]:
    """Yield what is to be mended in one guide, beside what is shared with others."""
    raw = (FOLDER / f"{slug}.toml").read_text(encoding="utf-8")
    text = guide(slug)
    if not raw.isascii():
        yield f"not plain ASCII: {sorted({c for c in raw if not c.isascii()})}"
    yield from (f"line too long: {row[:60]}" for row in raw.splitlines() if len(row) > LONGEST_LINE)
    for sentence in sentences(slug):
        if len(sentence.split()) > LONGEST_SENTENCE:
            yield f"sentence over {LONGEST_SENTENCE} words: {sentence[:60]}"
    yield from (f"American: {word}" for word in american(slug))
    yield from _outside("words", length(slug), WORDS)
    yield from _outside("grade", grade(slug), GRADES)
    yield from _outside("letters in the summary", len(text["summary"]), SUMMARY)
    yield from (f"no question: {q}" for q in _questions(text) if "?" not in q)


def _questions(text: dict[str, Any]) -> Iterator[str]:
    return (item["question"] for item in text["faq"])


def _outside(what: str, value: float, bounds: tuple[float, float]) -> Iterator[str]:
    if not bounds[0] <= value <= bounds[1]:
        yield f"{what}: {value:g} is outside {bounds[0]:g} to {bounds[1]:g}"


class Figures(NamedTuple):
    """The library in numbers."""

    guides: int
    words: int
    sentences: int
    unique: float
    most_files_with_a_sentence: int
    most_alike: Alike
    grades: tuple[float, float, float]
    lengths: tuple[int, int, int]


def figures() -> Figures:
    """Measure all guides."""
    said = [sentence for slug in everything() for sentence in owned_sentences(slug)]
    grades, lengths = (sorted(f(slug) for slug in everything()) for f in (grade, length))
    middle = len(grades) // 2
    return Figures(
        guides=len(everything()),
        words=int(sum(lengths)),
        sentences=len(said),
        unique=sum(count == 1 for count in Counter(said).values()) / len(said),
        most_files_with_a_sentence=max(map(len, shared_sentences().values()), default=1),
        most_alike=alike()[0],
        grades=(grades[0], grades[middle], grades[-1]),
        lengths=(int(lengths[0]), int(lengths[middle]), int(lengths[-1])),
    )


def report(slugs: Iterable[str]) -> Iterator[str]:
    """Yield lines about these guides, alone and beside all others."""
    wanted = set(slugs)
    for slug in sorted(wanted):
        yield from (f"{slug}: {finding}" for finding in findings(slug))
    for what, found in (
        ("sentence", shared_sentences()),
        ("phrase", shared_phrases()),
        ("name", names_of_several()),
    ):
        for words, owners in found.items():
            if owners & wanted:
                yield f"{what} in several: {words!r}: {', '.join(sorted(owners))}"
    for pair in alike():
        if pair.share > MOST_ALIKE and wanted & {pair.first, pair.second}:
            yield f"steps alike {pair.share:.2f}: {pair.first}, {pair.second}"


if __name__ == "__main__":
    for line in report(sys.argv[1:]):
        sys.stdout.write(f"{line}\n")
    sys.stdout.write(f"{figures()}\n")
