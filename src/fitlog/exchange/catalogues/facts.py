"""What a foreign exercise tells, put together as a document of our schema."""

from typing import TYPE_CHECKING, NamedTuple

from fitlog.exchange.catalogues.foreign import Foreign
from fitlog.exchange.catalogues.lines import fit, line, lines, names, paragraphs
from fitlog.exchange.catalogues.movement import Said

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from fitlog.exchange.catalogues.words import Words

LOADS = frozenset(
    {
        *("barbell", "ez_bar", "trap_bar", "landmine", "dumbbell", "kettlebell", "plate", "cable"),
        *("machine", "smith_machine", "wrist_roller", "medicine_ball", "sandbag", "sled"),
    }
)
"""Equipment that has a weight to write down."""
_BANDS = frozenset({"band", "mini_band"})
_BESIDE = frozenset({"bodyweight", "bench", "ankle_strap"})
"""Equipment that says nothing of how a band's set is counted."""
_TIMED = frozenset(
    {
        *("battle_rope", "jump_rope", "rower", "bike", "treadmill", "elliptical"),
        *("stair_climber", "ski_erg"),
    }
)


class Facts(NamedTuple):
    """An exercise in words of ours, its texts still as they were found."""

    name: str
    source: "Mapping[str, str]"
    equipment: list[str]
    primary: list[str]
    secondary: list[str]
    category: str = "strength"
    mechanic: str = ""
    force: str = ""
    level: str = ""
    aliases: tuple[str, ...] = ()
    overview: tuple[str, ...] = ()
    steps: tuple[str, ...] = ()
    tips: tuple[str, ...] = ()


def foreign(facts: Facts, words: "Words") -> Foreign:
    """Return the exercise as a document; what is missing or cut is noted with the words."""
    for kind, found in (("muscle", facts.primary), ("equipment", facts.equipment)):
        if not found and not words.noted(kind):
            words.note(kind, "none given")
    document = {
        "name": facts.name,
        "aliases": names(facts.aliases, facts.name),
        "overview": _overview(facts, words),
        "steps": lines(facts.steps),
        "tips": lines(facts.tips),
        "classification": _classification(facts),
        "muscles": muscles(facts.primary, facts.secondary),
        "source": valued(facts.source),
    }
    return finished(document, words)


def finished(document: "Mapping[str, object]", words: "Words", slug: str = "") -> Foreign:
    """Return the document with its empty keys left out, cut to what a file may hold."""
    whole = valued(document)
    cuts = tuple(fit(whole))
    return Foreign(str(whole["name"]), whole, (*words.unmapped, *cuts), slug)


def valued(table: "Mapping[str, object]") -> dict[str, object]:
    """Return the table without its empty texts, lists and tables."""
    return {key: value for key, value in table.items() if value not in ("", [], {}, None)}


def muscles(
    primary: "Collection[str]", secondary: "Collection[str]", stabilizers: "Collection[str]" = ()
) -> dict[str, object]:
    """Return the table of muscles: each once, and `primary` even where it is empty."""
    first = list(dict.fromkeys(primary))
    second = [muscle for muscle in dict.fromkeys(secondary) if muscle not in first]
    third = [muscle for muscle in dict.fromkeys(stabilizers) if muscle not in [*first, *second]]
    return {"primary": first} | valued({"secondary": second, "stabilizers": third})


def gear(equipment: "Collection[str]") -> list[str]:
    """Return the equipment each once, without a body that only holds the load."""
    loaded = not LOADS.isdisjoint(equipment)
    return [item for item in dict.fromkeys(equipment) if item != "bodyweight" or not loaded]


def known_gear(called: str, found: "Iterable[str]", words: "Words") -> list[str]:
    """Return the equipment in our words; a machine of no known kind is still a machine."""
    known = words.many("equipment", found)
    return known or (["machine"] if Said(called).has("machine") else [])


def measurement(said: Said, category: str, equipment: "Collection[str]") -> str:
    """Return how sets are most likely counted, by what the exercise is done with."""
    kind = ""
    if category in {"mobility", "conditioning"} or not _TIMED.isdisjoint(equipment):
        kind = "duration"
    elif said.assisted:
        kind = "assisted"
    elif not LOADS.isdisjoint(equipment):
        kind = "loaded_carry" if said.pattern == "carry" else "load_reps"
    return kind or _unloaded(said, equipment)


def _unloaded(said: Said, equipment: "Collection[str]") -> str:
    if not _BANDS.isdisjoint(equipment) and _BANDS.union(_BESIDE).issuperset(equipment):
        return "reps_only"
    if said.held and equipment:
        return "duration"
    return "bodyweight_reps" if equipment or said.own_weight else "load_reps"


def _overview(facts: Facts, words: "Words") -> str:
    told = paragraphs(facts.overview)
    if len(told) < sum(len(line(each)) for each in facts.overview):
        words.note("overview", "cut, it is too long for one line of a file")
    return told


def _classification(facts: Facts) -> dict[str, object]:
    said, equipment = Said(facts.name), gear(facts.equipment)
    pattern = "stretch" if facts.category == "mobility" else said.pattern
    told = {
        "category": facts.category,
        "pattern": pattern,
        "mechanic": facts.mechanic,
        "force": facts.force,
        "level": facts.level,
    }
    counted = measurement(said, facts.category, equipment)
    sided = {"unilateral": True} if said.one_sided else {}
    return valued(told) | {"equipment": equipment, "measurement": counted} | sided
