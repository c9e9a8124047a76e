"""An entry of free-exercise-db: flat, in English, from a closed vocabulary."""

from fitlog.exchange.catalogues.facts import Facts, foreign, known_gear
from fitlog.exchange.catalogues.foreign import Foreign
from fitlog.exchange.catalogues.lines import echo, name
from fitlog.exchange.catalogues.loose import label, text, texts
from fitlog.exchange.catalogues.words import Words

FORMAT = "free-exercise-db"
SOURCE = "free-exercise-db (public domain, Unlicense)"
_ADDRESS = "https://github.com/yuhonas/free-exercise-db"


def is_entry(found: dict[str, object]) -> bool:
    """Return whether the table looks like an exercise of this catalogue."""
    return "primaryMuscles" in found


def exercise(found: dict[str, object], _slug: str = "") -> Foreign | None:
    """Return the exercise, None where it has no name."""
    words, called = Words(FORMAT), name(text(found.get("name")))
    if not called:
        return None
    facts = Facts(
        name=called,
        source=_source(found),
        equipment=known_gear(called, texts(found.get("equipment")), words),
        primary=words.many("muscle", texts(found.get("primaryMuscles"))),
        secondary=words.many("muscle", texts(found.get("secondaryMuscles"))),
        category=words.one("category", text(found.get("category"))),
        mechanic=words.one("mechanic", text(found.get("mechanic"))),
        force=words.one("force", text(found.get("force"))),
        level=words.one("level", text(found.get("level"))),
        aliases=tuple(texts(found.get("alternateNames"))),
        steps=tuple(texts(found.get("instructions"))),
    )
    return foreign(facts, words)


def _source(found: dict[str, object]) -> dict[str, str]:
    return {
        "from": FORMAT,
        "id": echo(label(found.get("id"))),
        "licence": "Unlicense",
        "url": _ADDRESS,
    }
