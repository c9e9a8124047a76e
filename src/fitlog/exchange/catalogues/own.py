"""An exercise in our own schema, from a file that anyone may have written.

What an exercise file may not hold is left out and noted, not refused: the rest is good.
"""

import re
from typing import TYPE_CHECKING

from fitlog.exchange.catalogues import lines as tidy
from fitlog.exchange.catalogues.facts import finished, measurement, muscles, valued
from fitlog.exchange.catalogues.loose import (
    is_table,
    is_whole,
    items,
    label,
    table,
    tables,
    text,
    texts,
)
from fitlog.exchange.catalogues.movement import Said
from fitlog.exchange.catalogues.words import Words
from fitlog.training import taxonomy
from fitlog.training.load import MAX_GRAMS, Unit, grams_of

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from fitlog.exchange.catalogues.foreign import Foreign

FORMAT = "fitlog"
SOURCE = "fitlog's own kind of file"
_TEXTS = ("summary", "breathing", "feel", "stop_if")
_LISTS = ("setup", "steps", "tips")
_RELATIVES = ("easier", "harder", "related")
_TABLES = ("classification", "muscles", "defaults", "apps", "source")
_ROWS = {
    "mistakes": ("fault", "fix"),
    "progression": ("lever", "how"),
    "faq": ("question", "answer"),
}
_KEYS = {"name", "aliases", "overview", *_TEXTS, *_LISTS, *_RELATIVES, *_TABLES, *_ROWS}
_CHOICES: "Mapping[str, Collection[str]]" = {
    "category": taxonomy.CATEGORIES,
    "pattern": taxonomy.PATTERNS,
    "mechanic": taxonomy.MECHANICS,
    "force": taxonomy.FORCES,
    "level": taxonomy.LEVELS,
    "measurement": taxonomy.MEASUREMENTS,
}
_SOURCE = ("from", "id", "licence", "author")
_SECONDS = {"rest": 3_600, "pause": 60}
_MOST_REPS = 1_000
_SLUG = re.compile(r"(?!(?:aux|con|nul|prn|(?:com|lpt)[0-9])\Z)[a-z0-9][a-z0-9-]{0,62}")
_TEMPO = re.compile(r"(?:[0-9]{1,2}|[xX])(?:-(?:[0-9]{1,2}|[xX])){3}")
_STEP = re.compile(r"([0-9]{1,5}(?:\.[0-9]{1,3})?) ?(kg|lb)")


def is_entry(found: dict[str, object]) -> bool:
    """Return whether the table looks like an exercise of our schema."""
    return is_table(found.get("classification")) or is_table(found.get("muscles"))


def exercise(found: dict[str, object], slug: str = "") -> "Foreign | None":
    """Return the exercise, None where it has no name."""
    words, called = Words(FORMAT), tidy.name(text(found.get("name")))
    if not called:
        return None
    _note_strangers(found, words)
    document = {
        "name": called,
        "aliases": tidy.names(texts(found.get("aliases")), called),
        "overview": tidy.paragraphs(text(found.get("overview")).split("\n\n")),
        "classification": _classification(Said(called), table(found.get("classification")), words),
        "muscles": _muscles(table(found.get("muscles")), words),
        "defaults": _defaults(table(found.get("defaults")), words),
        "apps": _apps(table(found.get("apps"))),
        "source": _source(table(found.get("source"))),
    }
    return finished(document | _told(found) | _rows(found, words), words, tidy.echo(slug))


def _note_strangers(found: dict[str, object], words: Words) -> None:
    for key in found:
        if key not in _KEYS:
            words.note("key", label(key))


def _told(found: dict[str, object]) -> dict[str, object]:
    return {
        **{key: tidy.first_line(text(found.get(key))) for key in _TEXTS},
        **{key: tidy.lines(texts(found.get(key))) for key in _LISTS},
        **{key: _slugs(texts(found.get(key))) for key in _RELATIVES},
    }


def _slugs(found: list[str]) -> list[str]:
    return [slug for slug in dict.fromkeys(found) if _SLUG.fullmatch(slug)]


def _rows(found: dict[str, object], words: Words) -> dict[str, object]:
    return {key: _pairs(found, key, words) for key in _ROWS}


def _pairs(found: dict[str, object], key: str, words: Words) -> list[dict[str, str]]:
    """Return the tables of [[key]] that have both of their texts."""
    told = [
        {part: tidy.first_line(text(row.get(part))) for part in _ROWS[key]}
        for row in tables(found.get(key))
    ]
    kept = [row for row in told if all(row.values()) and _is_lever(row)]
    if len(kept) < len(told):
        words.note(key, f"{len(told) - len(kept)} left out, not whole")
    return kept


def _is_lever(row: dict[str, str]) -> bool:
    return row.get("lever", "load") in taxonomy.LEVERS


def _classification(said: Said, found: dict[str, object], words: Words) -> dict[str, object]:
    told = {key: _choice(found, key, words) for key in _CHOICES}
    equipment = _choices(found, "equipment", taxonomy.EQUIPMENT, words)
    if not told["measurement"]:
        told["measurement"] = measurement(said, told["category"], equipment)
    return valued(told) | {"equipment": equipment} | _facts(found)


def _facts(found: dict[str, object]) -> dict[str, object]:
    sided, factor = found.get("unilateral"), found.get("bodyweight_factor")
    kept: dict[str, object] = {"unilateral": sided} if isinstance(sided, bool) else {}
    if isinstance(factor, int | float) and not isinstance(factor, bool) and 0 <= factor <= 1:
        kept["bodyweight_factor"] = factor
    return kept


def _choice(found: dict[str, object], key: str, words: Words) -> str:
    return next(iter(_choices(found, key, _CHOICES[key], words)), "")


def _choices(
    found: dict[str, object], key: str, allowed: "Collection[str]", words: Words
) -> list[str]:
    """Return the words that are allowed, each once; the others are noted."""
    told = texts(found.get(key))
    for word in told:
        if word not in allowed:
            words.note(key, word)
    return [word for word in dict.fromkeys(told) if word in allowed]


def _muscles(found: dict[str, object], words: Words) -> dict[str, object]:
    roles = ("primary", "secondary", "stabilizers")
    return muscles(*(_choices(found, role, taxonomy.MUSCLES, words) for role in roles))


def _defaults(found: dict[str, object], words: Words) -> dict[str, object]:
    kept: dict[str, object] = {
        "reps": _reps(found.get("reps")),
        "tempo": _matching(found, "tempo", _TEMPO),
        "pause_at": next((p for p in taxonomy.PLACES if p == found.get("pause_at")), ""),
        "step": _step(text(found.get("step"))),
        **{key: _seconds(found.get(key), most) for key, most in _SECONDS.items()},
    }
    if not _agree(kept):
        words.note("pause", "left out, it contradicts the tempo")
        kept["pause"] = None
    return valued(kept)


def _reps(found: object) -> list[int]:
    """Return a number or a range of reps; none where it is neither."""
    told = items([found] if is_whole(found) else found)
    whole = [each for each in told if is_whole(each) and 0 < each <= _MOST_REPS]
    return whole if whole == told and len(told) in {1, 2} and whole == sorted(whole) else []


def _seconds(found: object, most: int) -> int | None:
    return found if is_whole(found) and 0 <= found <= most else None


def _matching(found: dict[str, object], key: str, pattern: re.Pattern[str]) -> str:
    told = text(found.get(key))
    return told if pattern.fullmatch(told) else ""


def _step(found: str) -> str:
    told = _STEP.fullmatch(found)
    return found if told and 0 < grams_of(told[1], Unit(told[2])) <= MAX_GRAMS else ""


def _agree(defaults: dict[str, object]) -> bool:
    """Return whether the pause is the one that the tempo has at that place."""
    fields, place = text(defaults["tempo"]).split("-"), text(defaults["pause_at"])
    if len(fields) == 1 or not place or defaults["pause"] is None:
        return True
    return fields[1 if place == "bottom" else 3] == str(defaults["pause"])


def _apps(found: dict[str, object]) -> dict[str, object]:
    return valued({app: tidy.names(texts(found.get(app))) for app in taxonomy.APPS})


def _source(found: dict[str, object]) -> dict[str, object]:
    told: dict[str, object] = {key: tidy.echo(label(found.get(key))) for key in _SOURCE}
    return valued(told | {"url": tidy.address(text(found.get("url")))})
