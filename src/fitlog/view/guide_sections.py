"""The sections of a guide, as people name them."""

from enum import StrEnum

from fitlog.errors import UsageError
from fitlog.view.text import harmless


class Section(StrEnum):
    """A part of the page, in the order in which the page shows them."""

    PICTURE = "picture"
    MUSCLES = "muscles"
    FACTS = "facts"
    YOURS = "yours"
    OVERVIEW = "overview"
    SETUP = "setup"
    STEPS = "steps"
    TIPS = "tips"
    MISTAKES = "mistakes"
    PROGRESSION = "progression"
    BREATHING = "breathing"
    FEEL = "feel"
    STOP = "stop"
    FAQ = "faq"
    RELATED = "related"


_OTHER_NAMES = {
    "body": Section.PICTURE,
    "equipment": Section.FACTS,
    "instructions": Section.STEPS,
    "last time": Section.YOURS,
    "records": Section.YOURS,
    "stop if": Section.STOP,
    "questions": Section.FAQ,
    "easier": Section.RELATED,
    "harder": Section.RELATED,
}
_NAMES = {**_OTHER_NAMES, **{section.value: section for section in Section}}


def sections_named(text: str) -> tuple[Section, ...]:
    """Return the sections of a list such as "steps,tips" in the order of the page.

    Case does not matter, and the beginning of a name is enough where it is that of one section
    alone. Raises UsageError for any other word, and for a list without one.
    """
    asked = [word for word in (_plain(part) for part in text.split(",")) if word]
    if not asked:
        raise UsageError("No section is named.", hint=_allowed())
    chosen = {_section_named(word) for word in asked}
    return tuple(section for section in Section if section in chosen)


def _plain(part: str) -> str:
    return " ".join(part.casefold().replace("_", " ").replace("-", " ").split())


def _section_named(word: str) -> Section:
    if word in _NAMES:
        return _NAMES[word]
    near = {section for name, section in _NAMES.items() if name.startswith(word)}
    if len(near) == 1:
        return near.pop()
    if near:
        several = " or ".join(section for section in Section if section in near)
        raise UsageError(f'The section "{harmless(word)}" could be {several}.', hint=_allowed())
    raise UsageError(f'A guide has no section "{harmless(word)}".', hint=_allowed())


def _allowed() -> str:
    return f"Sections: {', '.join(Section)}."
