"""The guide of an exercise: what its file says to a person.

Its parts are named tuples, as each dataclass costs `show` half a millisecond to define.
"""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from fitlog.training.exercise import Exercise


class Mistake(NamedTuple):
    """A fault one can see or feel, and what mends it."""

    fault: str
    fix: str


class Advance(NamedTuple):
    """One rung of the progression: which lever to pull, and how."""

    lever: str
    how: str


class Question(NamedTuple):
    """A question that lifters ask about the exercise."""

    question: str
    answer: str


class Classification(NamedTuple):
    """Where the exercise stands in the taxonomy."""

    category: str
    pattern: str
    mechanic: str
    force: str
    level: str


class Defaults(NamedTuple):
    """What the program fills in; `reps` is a range, empty where reps mean nothing."""

    reps: tuple[int, ...] = ()
    rest_seconds: int | None = None
    tempo: str = ""
    pause_seconds: int | None = None
    step: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Guide:
    """An exercise with all that its file says. Texts are as written, paragraphs apart."""

    exercise: "Exercise"
    aliases: tuple[str, ...]
    summary: str
    overview: tuple[str, ...]
    classification: Classification
    stabilizers: tuple[str, ...]
    defaults: Defaults
    apps: dict[str, tuple[str, ...]] = field(default_factory=dict)
    source: dict[str, str] = field(default_factory=dict)
    setup: tuple[str, ...] = ()
    steps: tuple[str, ...] = ()
    tips: tuple[str, ...] = ()
    mistakes: tuple[Mistake, ...] = ()
    progression: tuple[Advance, ...] = ()
    breathing: str = ""
    feel: str = ""
    stop_if: str = ""
    faq: tuple[Question, ...] = ()
    easier: tuple[str, ...] = ()
    harder: tuple[str, ...] = ()
    related: tuple[str, ...] = ()
