"""An entry of wger: texts by language, in HTML, each with its licence and its author."""

from typing import TYPE_CHECKING

from fitlog.exchange.catalogues.facts import Facts, foreign, known_gear
from fitlog.exchange.catalogues.foreign import Foreign
from fitlog.exchange.catalogues.lines import address, echo, line, name
from fitlog.exchange.catalogues.loose import is_table, label, table, tables, text
from fitlog.exchange.catalogues.markup import prose
from fitlog.exchange.catalogues.movement import Said
from fitlog.exchange.catalogues.words import Words

if TYPE_CHECKING:
    from collections.abc import Iterator

FORMAT = "wger"
SOURCE = "wger (CC-BY-SA; each exercise keeps its licence and author)"
_ENGLISH = (2, "2", "en", "English")
_MARKS = ("translations", "muscles_secondary", "license_author")
_PAGE = "https://wger.de/api/v2/exerciseinfo/"
_LONGEST_AUTHOR = 200


def is_entry(found: dict[str, object]) -> bool:
    """Return whether the table looks like an exercise of this catalogue."""
    return not is_table(found.get("muscles")) and any(mark in found for mark in _MARKS)


def exercise(found: dict[str, object], _slug: str = "") -> Foreign | None:
    """Return the exercise in English, else its first language; None where none has a name."""
    words, told = Words(FORMAT), _translation(found)
    called = name(text(told.get("name")))
    if not called:
        return None
    said, description = Said(called), prose(text(told.get("description")))
    facts = Facts(
        name=called,
        source=_source(found, told),
        equipment=known_gear(called, _named(found, "equipment"), words),
        primary=_muscles(found, "muscles", words),
        secondary=_muscles(found, "muscles_secondary", words),
        category="mobility" if said.stretch else _category(found, words),
        aliases=tuple(text(each.get("alias")) for each in tables(told.get("aliases"))),
        overview=description.others,
        steps=description.items,
        tips=tuple(_notes(told)),
    )
    return foreign(facts, words)


def _translation(found: dict[str, object]) -> dict[str, object]:
    """Return the best of the texts; older files have a single one at the top."""
    told = [each for key in ("translations", "exercises") for each in tables(found.get(key))]
    named = [each for each in (*told, found) if name(text(each.get("name")))]
    english = (each for each in named if _language(each) in _ENGLISH)
    return next(english, named[0] if named else {})


def _language(told: dict[str, object]) -> object:
    """Return the number or code of the language, which some files put in a table."""
    found = told.get("language")
    return found.get("short_name", found.get("id")) if is_table(found) else found


def _named(found: dict[str, object], key: str) -> list[str]:
    return [text(each.get("name")) for each in tables(found.get(key)) if each.get("name")]


def _muscles(found: dict[str, object], key: str, words: Words) -> list[str]:
    """Return the muscles in our words, by the Latin name or else the English one."""
    asked = (_muscle(each, words) for each in tables(found.get(key)))
    return words.many("muscle", [muscle for muscle in asked if muscle])


def _muscle(found: dict[str, object], words: Words) -> str:
    both = [text(found.get(key)) for key in ("name", "name_en")]
    return next((each for each in both if words.knows("muscle", each)), both[0] or both[1])


def _category(found: dict[str, object], words: Words) -> str:
    category = found.get("category")
    return words.one("category", text(table(category).get("name")) or text(category)) or "strength"


def _notes(told: dict[str, object]) -> "Iterator[str]":
    for key in ("notes", "comments"):
        for each in tables(told.get(key)):
            comment = prose(text(each.get("comment")))
            yield from (*comment.others, *comment.items)


def _source(found: dict[str, object], told: dict[str, object]) -> dict[str, str]:
    number = echo(label(found.get("id")))
    known = address(text(told.get("license_object_url")))
    return {
        "from": FORMAT,
        "id": echo(label(found.get("uuid"))) or number,
        "licence": _licence(told) or _licence(found) or "CC-BY-SA",
        "author": _authors(told, found),
        "url": known or (f"{_PAGE}{number}/" if number.isascii() and number.isdigit() else ""),
    }


def _licence(found: dict[str, object]) -> str:
    licence = table(found.get("license"))
    return echo(text(licence.get("short_name")) or text(licence.get("full_name")))


def _authors(*found: dict[str, object]) -> str:
    """Return who wrote the text and who the entry, each once."""
    told = [line(text(each.get("license_author")))[:_LONGEST_AUTHOR] for each in found]
    return ", ".join(dict.fromkeys(filter(None, told)))
