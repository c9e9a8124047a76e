"""Shelves of small exercise files for the tests of the catalog."""

from pathlib import Path

from fitlog.catalog import Catalog
from fitlog.errors import FitlogError
from fitlog.training.exercise import Exercise

BUNDLED = Path(__file__).parents[2] / "data" / "exercises"

LEAST = """\
name = "{name}"
aliases = {aliases}
summary = "{summary}"
[classification]
measurement = "load_reps"
equipment = ["{equipment}"]
[muscles]
primary = ["{muscle}"]
"""


def toml(
    name: str,
    *aliases: str,
    summary: str = "A lift.",
    equipment: str = "cable",
    muscle: str = "glute_med",
    more: str = "",
) -> str:
    """Return the text of a small file."""
    listed = "[" + ", ".join(f'"{alias}"' for alias in aliases) + "]"
    text = LEAST.format(
        name=name, aliases=listed, summary=summary, equipment=equipment, muscle=muscle
    )
    return text + more


def put(folder: Path, slug: str, text: str) -> Path:
    """Write a file into the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{slug}.toml"
    path.write_text(text, encoding="utf-8", newline="\n")
    return path


GYM = {
    "cable-medius-kickback": toml("Cable Medius Kickback", "glute med kickback", "diagonal kick"),
    "cable-glute-kickback": toml("Cable Glute Kickback", muscle="glute_max"),
    "barbell-bench-press": toml(
        "Barbell Bench Press",
        "bench",
        equipment="barbell",
        muscle="chest",
        more='[apps]\nstrong = "Bench Press (Barbell)"\nhevy = ["Bench Press (Barbell)"]\n',
    ),
    "narrow-bench-press": toml("Narrow Bench Press", equipment="barbell", muscle="triceps"),
    "pull-up": toml("Pull-Up", "chin over bar", equipment="pull_up_bar", muscle="lats"),
    "assisted-pull-up": toml("Assisted Pull-Up", equipment="machine", muscle="lats"),
    "farmers-carry": toml("Farmer\u2019s Carry", "farmers walk", equipment="dumbbell"),
    "hip-ruckel": toml("Hüft-Ruckel", equipment="bodyweight", muscle="hip_flexors"),
    "seated-row": toml("Seated Row", summary="A haul to the belly.", muscle="upper_back"),
    "rowing-machine": toml("Rowing Machine", equipment="rower", muscle="quads"),
}


def gym(folder: Path) -> Path:
    """Write a library of ten exercises and return its folder."""
    for slug, text in GYM.items():
        put(folder, slug, text)
    return folder


def warm(bundled: Path, user: Path, cache: Path) -> Catalog:
    """Return a catalog that answers from its index."""
    Catalog(bundled, user, cache).slugs()
    return Catalog(bundled, user, cache)


def outcome(
    catalog: Catalog, query: str, recent: tuple[str, ...] = ()
) -> Exercise | tuple[str, list[str], tuple[str, ...]]:
    """Return what finding the query ends in: an exercise, or a refusal with all its words."""
    try:
        return catalog.find(query, recent)
    except FitlogError as error:
        return type(error).__name__, error.lines(), getattr(error, "candidates", ())
