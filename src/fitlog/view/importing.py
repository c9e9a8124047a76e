"""What an import of exercises would bring, in words."""

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from fitlog.view.forms import Form
from fitlog.view.lines import BOLD, labelled, styled, wrapped
from fitlog.view.text import plural

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from fitlog.view.screen import Screen

_SHOWN = 5


class Arrival(NamedTuple):
    """What would come.

    Names by slug for what is new, slugs by name for what we have, by name the words that could
    not be mapped, and a line for each entry that is no exercise.
    """

    source: str
    new: "Mapping[str, str]"
    linked: "Mapping[str, str]"
    unmapped: "Mapping[str, Sequence[str]]"
    skipped: "Sequence[str]"


def arrival_page(arrival: Arrival, screen: "Screen") -> str:
    """Return the report: what is new, what we have, what could not be mapped or read."""
    source = styled(wrapped(screen.text(arrival.source), screen.width), BOLD, screen)
    return "\n".join([source, *_lines(arrival, screen)])


def arrival_form(arrival: Arrival, *, written: bool) -> Form:
    """Return the same as a program reads it."""
    return {
        "source": arrival.source,
        "written": written,
        "new": dict(arrival.new),
        "linked": dict(arrival.linked),
        "unmapped": {name: list(words) for name, words in arrival.unmapped.items()},
        "skipped": list(arrival.skipped),
    }


def _lines(arrival: Arrival, screen: "Screen") -> "Iterator[str]":
    yield _told("new", len(arrival.new), arrival.new, screen)
    if arrival.linked:
        same = (f"{name} = {slug}" for name, slug in arrival.linked.items())
        yield _told("linked", len(arrival.linked), same, screen)
    if arrival.unmapped:
        words = Counter(word for words in arrival.unmapped.values() for word in words)
        said = (f"{word} ({count})" for word, count in words.most_common())
        yield _told("unmapped", len(arrival.unmapped), said, screen)
    if arrival.skipped:
        yield _told("skipped", len(arrival.skipped), arrival.skipped, screen)


def _told(label: str, count: int, examples: "Iterable[str]", screen: "Screen") -> str:
    listed = list(examples)
    shown = "; ".join(listed[:_SHOWN]) + (" ..." if len(listed) > _SHOWN else "")
    return labelled(label, f"{plural(count, 'exercise')}: {shown}" if count else "nothing", screen)
