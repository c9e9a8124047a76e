"""The text of an exercise file to begin with: the facts that are known, the rest as comments."""

import re
from typing import TYPE_CHECKING

from fitlog.catalog.names import words
from fitlog.catalog.shelf import is_slug

if TYPE_CHECKING:
    from collections.abc import Collection

_LONGEST_SLUG = 63
_EMPTY_HANDED = {
    "bodyweight",
    "bench",
    "box",
    "slider",
    "dowel",
    "pull_up_bar",
    "dip_bars",
    "rings",
}
_BANDS = {"band", "mini_band"}
_RELATIVES = re.compile(r"^(?:easier|harder|related)\s*=\s*\[[^\]]*\]", re.MULTILINE)
_REST = """
# What may stand here too; take the # away. docs/exercises.md tells every key.
#summary = "One line."
#setup = ["Machine, height, distance."]
#steps = ["First this.", "Then that."]
#tips = ["What makes the reps better."]
#feel = "Where it should be felt."
#stop_if = "What ends a set."
"""


def slug_of(name: str, taken: "Collection[str]" = ()) -> str:
    """Return a slug for a name that is not taken yet, "" where the name has no letters."""
    plain = "-".join("".join(c for c in word if c.isascii()) for word in words(name))
    stem = "-".join(part for part in plain.split("-") if part)[:_LONGEST_SLUG].strip("-")
    if stem and not is_slug(stem):
        stem = f"{stem}-exercise"
    slug, number = stem, 2
    while slug in taken:
        slug = f"{stem[: _LONGEST_SLUG - 4]}-{number}"
        number += 1
    return slug


def measurement_of(equipment: "Collection[str]") -> str:
    """Return how sets are usually measured with some equipment."""
    if {*equipment} <= _EMPTY_HANDED:
        return "bodyweight_reps"
    return "reps_only" if {*equipment} & _BANDS else "load_reps"


def draft(  # noqa: PLR0913 - the facts that a file begins with
    name: str,
    *,
    muscles: "Collection[str]",
    equipment: "Collection[str]",
    measurement: str,
    unilateral: bool,
    pattern: str = "",
    level: str = "",
) -> str:
    """Return the text of a file with these facts."""
    import tomli_w  # noqa: PLC0415 - only to write

    kind: dict[str, object] = {"measurement": measurement, "equipment": list(equipment)}
    kind |= {"unilateral": unilateral}
    kind |= {key: word for key, word in (("pattern", pattern), ("level", level)) if word}
    head = tomli_w.dumps({"name": name})
    facts = {"classification": kind, "muscles": {"primary": list(muscles)}}
    return f"{head}{_REST}\n{tomli_w.dumps(facts)}"


def renamed(text: str, old: str, new: str) -> str:
    """Return a file's text with one slug for another among its relatives."""
    return _RELATIVES.sub(lambda found: found[0].replace(f'"{old}"', f'"{new}"'), text)
