"""The sections of an exercise file, each from its table to the guide's values."""

from typing import TYPE_CHECKING

from fitlog.catalog.names import shown
from fitlog.training import taxonomy
from fitlog.training.exercise import Exercise, Measurement
from fitlog.training.guide import Advance, Classification, Defaults, Guide, Mistake, Question
from fitlog.training.load import MAX_GRAMS, Unit, grams_of

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from fitlog.catalog.rules import Page, Table

TEXTS = ("name", "summary", "overview", "breathing", "feel", "stop_if")
LISTS = ("aliases", "setup", "steps", "tips")
RELATIVES = ("easier", "harder", "related")
TABLES = (
    *("classification", "muscles", "defaults", "apps", "source"),
    *("mistakes", "progression", "faq"),
)
CLASSIFICATION = ("category", "pattern", "mechanic", "force", "level")
FACTS = ("equipment", "unilateral", "measurement", "bodyweight_factor")
ROLES = ("primary", "secondary", "stabilizers")
SOURCE = ("from", "id", "licence", "author", "url")
DEFAULTS = ("reps", "rest", "tempo", "pause", "pause_at", "step", "bar")
_MOST_REPS, _LONGEST_REST, _LONGEST_PAUSE = 1_000, 3_600, 60
_TEMPO_FIELDS = 4
_LONGEST_NUMBER = 10
_COMPOUND = "compound"


def guide_of(page: "Page") -> Guide:
    """Return the guide that the page holds; what breaks a rule is noted there and left out."""
    root = page.root
    root.only(*TEXTS, *LISTS, *RELATIVES, *TABLES)
    root.require("name")
    muscles = _muscles(root.table("muscles"))
    exercise = _exercise(page.path.stem, root, muscles)
    classification = _classification(root.table("classification"))
    defaults = _defaults(root.table("defaults"))
    return Guide(
        exercise=exercise._replace(
            rest_seconds=defaults.rest_seconds, compound=classification.mechanic == _COMPOUND
        ),
        aliases=root.names("aliases"),
        summary=root.line("summary"),
        overview=root.paragraphs("overview"),
        classification=classification,
        stabilizers=muscles["stabilizers"],
        defaults=defaults,
        apps=_apps(root.table("apps")),
        source=_source(root.table("source")),
        setup=root.lines("setup"),
        steps=root.lines("steps"),
        tips=root.lines("tips"),
        mistakes=tuple(_mistake(table) for table in root.tables("mistakes")),
        progression=tuple(_advance(table) for table in root.tables("progression")),
        breathing=root.line("breathing"),
        feel=root.line("feel"),
        stop_if=root.line("stop_if"),
        faq=tuple(_question(table) for table in root.tables("faq")),
        easier=root.slugs("easier"),
        harder=root.slugs("harder"),
        related=root.slugs("related"),
    )


def meet_relatives(page: "Page", known: "Collection[str]") -> None:
    """Note each easier, harder or related exercise that does not exist, or is this one."""
    for key in RELATIVES:
        for place, slug in enumerate(page.root.slugs(key)):
            if slug == page.path.stem:
                page.fault((key, place), f"{slug} is the exercise itself")
            elif slug not in known:
                page.fault((key, place), f"no exercise has the slug {shown(slug)}")


def _exercise(slug: str, root: "Table", muscles: dict[str, tuple[str, ...]]) -> Exercise:
    table, defaults = root.table("classification"), root.table("defaults")
    measured = table.choice("measurement", taxonomy.MEASUREMENTS)
    return Exercise(
        slug=slug,
        name=root.name("name"),
        measurement=Measurement(measured or Measurement.REPS_ONLY),
        equipment=table.choices("equipment", taxonomy.EQUIPMENT),
        primary=muscles["primary"],
        secondary=muscles["secondary"],
        unilateral=table.flag("unilateral"),
        pause_at=defaults.choice("pause_at", taxonomy.PLACES),
        bodyweight_factor=table.fraction("bodyweight_factor"),
        step_grams=_load_grams(defaults, "step"),
        bar_grams=_load_grams(defaults, "bar"),
    )


def _classification(table: "Table") -> Classification:
    table.only(*CLASSIFICATION, *FACTS)
    table.require("measurement", "equipment")
    return Classification(
        category=table.choice("category", taxonomy.CATEGORIES),
        pattern=table.choice("pattern", taxonomy.PATTERNS),
        mechanic=table.choice("mechanic", taxonomy.MECHANICS),
        force=table.choice("force", taxonomy.FORCES),
        level=table.choice("level", taxonomy.LEVELS),
    )


def _muscles(table: "Table") -> dict[str, tuple[str, ...]]:
    table.only(*ROLES)
    table.require("primary")
    muscles = {role: table.choices(role, taxonomy.MUSCLES) for role in ROLES}
    for place, role in enumerate(ROLES):
        earlier = {muscle for other in ROLES[:place] for muscle in muscles[other]}
        for muscle in earlier.intersection(muscles[role]):
            table.fault(f"{muscle} is in {role} and in an earlier list too", role)
    return muscles


def _defaults(table: "Table") -> Defaults:
    table.only(*DEFAULTS)
    reps = table.wholes("reps", 1, _MOST_REPS)
    if len(reps) > 2 or list(reps) != sorted(reps):  # noqa: PLR2004 - a range has two ends
        table.fault("reps must be one number or a range such as [8, 12]", "reps")
    defaults = Defaults(
        reps=reps,
        rest_seconds=table.whole("rest", 0, _LONGEST_REST),
        tempo=table.line("tempo"),
        pause_seconds=table.whole("pause", 0, _LONGEST_PAUSE),
        step=table.line("step"),
    )
    _agree(table, defaults)
    return defaults


def _agree(table: "Table", defaults: Defaults) -> None:
    fields = defaults.tempo.upper().split("-")
    if defaults.tempo and not _is_tempo(fields):
        table.fault("tempo must be four fields such as 3-1-X-0", "tempo")
    elif defaults.tempo and defaults.pause_seconds is not None:
        place = table.choice("pause_at", taxonomy.PLACES)
        told = {"bottom": fields[1], "top": fields[3]}.get(place)
        if told and told != str(defaults.pause_seconds):
            table.fault(f"pause {defaults.pause_seconds} contradicts the tempo", "pause")


def _is_tempo(fields: "Sequence[str]") -> bool:
    each = all(f == "X" or (f.isascii() and f.isdigit() and len(f) <= 2) for f in fields)  # noqa: PLR2004 - seconds
    return len(fields) == _TEMPO_FIELDS and each


def _load_grams(table: "Table", key: str) -> int | None:
    load = table.line(key)
    if not load:
        return None
    grams = _grams(load)
    if grams is None or not 0 < grams <= MAX_GRAMS:
        table.fault(f"{key} must be a load such as 2.5kg or 5lb", key)
    return grams


def _grams(load: str) -> int | None:
    number, unit = load[:-2].rstrip(), load[-2:]
    if unit not in {Unit.KG, Unit.LB} or len(number) > _LONGEST_NUMBER:
        return None
    try:
        return grams_of(number, Unit(unit))
    except ValueError:
        return None


def _apps(table: "Table") -> dict[str, tuple[str, ...]]:
    table.only(*taxonomy.APPS)
    found = {app: table.names(app) for app in taxonomy.APPS}
    return {app: names for app, names in found.items() if names}


def _source(table: "Table") -> dict[str, str]:
    table.only(*SOURCE)
    found = {key: table.line(key) for key in SOURCE}
    return {key: text for key, text in found.items() if text}


def _mistake(table: "Table") -> Mistake:
    _whole(table, "fault", "fix")
    return Mistake(fault=table.line("fault"), fix=table.line("fix"))


def _advance(table: "Table") -> Advance:
    _whole(table, "lever", "how")
    return Advance(lever=table.choice("lever", taxonomy.LEVERS), how=table.line("how"))


def _question(table: "Table") -> Question:
    _whole(table, "question", "answer")
    return Question(question=table.line("question"), answer=" ".join(table.paragraphs("answer")))


def _whole(table: "Table", *keys: str) -> None:
    table.only(*keys)
    table.require(*keys)
