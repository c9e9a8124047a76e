"""An entry of ExerciseDB, version 1: names in small letters, steps with their numbers."""

import re

from fitlog.exchange.catalogues.facts import Facts, foreign, known_gear
from fitlog.exchange.catalogues.foreign import Foreign
from fitlog.exchange.catalogues.lines import echo, name, titled
from fitlog.exchange.catalogues.loose import label, text, texts
from fitlog.exchange.catalogues.movement import Said
from fitlog.exchange.catalogues.words import Words

FORMAT = "exercisedb"
SOURCE = "ExerciseDB (ask exercisedb.dev for the licence of its texts)"
_NUMBERED = re.compile(r"\s*step\s*:?\s*\d+\s*[:.)-]*\s*", re.IGNORECASE)
# It calls three things a rope; the name tells which.
_ROPES = {"jump": "jump rope", "battling": "battle rope", "climb": "climbing rope"}


def is_entry(found: dict[str, object]) -> bool:
    """Return whether the table looks like an exercise of this catalogue."""
    return "targetMuscles" in found or "exerciseId" in found


def exercise(found: dict[str, object], _slug: str = "") -> Foreign | None:
    """Return the exercise, None where it has no name."""
    words, called = Words(FORMAT), name(titled(text(found.get("name"))[:1_000]))
    if not called:
        return None
    said = Said(called)
    facts = Facts(
        name=called,
        source={"from": "ExerciseDB", "id": echo(label(found.get("exerciseId")))},
        equipment=known_gear(called, _gear(said, texts(found.get("equipments"))), words),
        primary=words.many("muscle", texts(found.get("targetMuscles"))),
        secondary=words.many("muscle", texts(found.get("secondaryMuscles"))),
        category=_category(said, texts(found.get("bodyParts"))),
        steps=tuple(_unnumbered(step) for step in texts(found.get("instructions"))),
    )
    return foreign(facts, words)


def _unnumbered(step: str) -> str:
    number = _NUMBERED.match(step)
    return step[number.end() :] if number else step


def _gear(said: Said, found: list[str]) -> list[str]:
    return [_rope(said) if word.casefold() == "rope" else word for word in found]


def _rope(said: Said) -> str:
    return next((rope for word, rope in _ROPES.items() if said.has(word)), "rope")


def _category(said: Said, parts: list[str]) -> str:
    if "cardio" in map(str.casefold, parts):
        return "conditioning"
    return "mobility" if said.stretch else "strength"
