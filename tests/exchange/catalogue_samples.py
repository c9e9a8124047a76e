"""Small files in the layouts of the catalogues, every word of them made up."""

import json
from pathlib import Path

import tomli_w

from fitlog.catalog.reader import check
from fitlog.exchange.catalogues import Catalogue, Foreign, read_catalogue

Document = dict[str, object]

FREE: Document = {
    "id": "Harbour_Squat",
    "name": "Harbour Squat",
    "force": "push",
    "level": "expert",
    "mechanic": "compound",
    "equipment": "barbell",
    "primaryMuscles": ["quadriceps"],
    "secondaryMuscles": ["glutes", "quadriceps", "lower back"],
    "instructions": ["Bar on the\nback.", "  Sit\tdown. ", "", "Rise\u0000."],
    "category": "strength",
    "images": ["Harbour_Squat/0.jpg"],
}
FREE_STRETCH: Document = {
    **FREE,
    "id": "Pier_Stretch",
    "name": "Pier Stretch",
    "force": None,
    "mechanic": None,
    "equipment": None,
    "category": "stretching",
}
FREE_OTHER: Document = {**FREE, "id": "Tide_Press", "name": "Tide Press", "equipment": "other"}
FREE_ALL = [FREE, FREE_STRETCH, FREE_OTHER]

ENGLISH: Document = {
    "id": 71,
    "name": "Lantern row",
    "description": "<p>Pull &amp; <b>hold</b>.</p><ol><li>Bend</li><li><p>Pull</p></li></ol>",
    "language": 2,
    "aliases": [{"alias": "lamp row"}, {"alias": "LANTERN ROW"}, {"alias": "???"}],
    "notes": [{"comment": "Elbows low"}],
    "license_author": "Ada",
}
GERMAN: Document = {**ENGLISH, "id": 70, "name": "Laternenrudern", "language": 1}
WGER: Document = {
    "id": 512,
    "uuid": "0a-1b",
    "category": {"id": 12, "name": "Back"},
    "muscles": [{"id": 12, "name": "Latissimus dorsi", "name_en": "Lats", "is_front": False}],
    "muscles_secondary": [{"id": 1, "name": "Strange", "name_en": "Biceps", "is_front": True}],
    "equipment": [{"id": 4, "name": "Gym mat"}, {"id": 3, "name": "Dumbbell"}],
    "license": {"id": 2, "short_name": "CC-BY-SA 4", "full_name": "long"},
    "license_author": "Bo",
    "translations": [GERMAN, ENGLISH],
}
WGER_BASE: Document = {
    **{key: value for key, value in WGER.items() if key != "translations"},
    "exercises": [GERMAN, ENGLISH],
}
WGER_OLD: Document = {
    **{key: value for key, value in WGER_BASE.items() if key != "exercises"},
    **{key: ENGLISH[key] for key in ("name", "description", "language", "aliases")},
    "comments": [{"comment": "Elbows low"}],
}
WGER_PAGE: Document = {"count": 1, "next": None, "previous": None, "results": [WGER]}

EXERCISEDB: Document = {
    "exerciseId": "kIte1",
    "name": "one arm cable row to the hip (ez grip)",
    "gifUrl": "https://example.org/kIte1.gif",
    "targetMuscles": ["upper back"],
    "bodyParts": ["back"],
    "equipments": ["cable"],
    "secondaryMuscles": ["biceps", "feet"],
    "instructions": ["Step:1 Sit.", "Step:2 Pull.", "step 3: Rest.", "Steps of 12 cm."],
}

OWN = """
name = "Quay Lift"
aliases = ["dock lift"]
summary = "From the quay to the hip."
overview = \"\"\"
One paragraph.

Another.
\"\"\"
setup = ["Stand."]
steps = ["Lift."]
tips = ["Breathe."]
breathing = "Out as you rise."
easier = ["dead-hang"]

[classification]
measurement = "load_reps"
equipment = ["barbell"]
pattern = "hinge"
level = "advanced"
unilateral = false
bodyweight_factor = 0.5

[muscles]
primary = ["hamstrings"]
secondary = ["glute_max"]
stabilizers = ["abs"]

[defaults]
reps = [6, 10]
rest = 90
tempo = "3-1-1-0"
pause = 1
pause_at = "bottom"
step = "2.5kg"

[apps]
strong = "Quay Lift"

[[mistakes]]
fault = "Round."
fix = "Flat."

[[progression]]
lever = "load"
how = "More."

[[faq]]
question = "Why?"
answer = "So."

[source]
from = "a friend"
url = "https://example.org/quay"
"""
OWN_YAML = """\
# ours
quay-lift:
  name: Quay Lift
  steps: ["Lift.", 'Lower.']
  classification: {measurement: load_reps, equipment: [barbell], unilateral: true}
  muscles:
    primary: [hamstrings]
"""


def saved(folder: Path, content: object, name: str = "catalogue.bin") -> Path:
    """Write a text, bytes, or a value as JSON."""
    path = folder / name
    if isinstance(content, bytes):
        path.write_bytes(content)
    else:
        path.write_text(content if isinstance(content, str) else json.dumps(content), "utf-8")
    return path


def read(folder: Path, content: object, name: str = "catalogue.bin") -> Catalogue:
    return read_catalogue(saved(folder, content, name))


def only(catalogue: Catalogue) -> Foreign:
    assert len(catalogue.exercises) == 1
    return catalogue.exercises[0]


def faults(folder: Path, foreign: Foreign) -> list[str]:
    """Return what our reader says of the exercise, written as the command would write it."""
    document = {key: value for key, value in foreign.document.items() if key != "source"}
    found: list[str] = []
    for multiline in (False, True):
        path = folder / "written.toml"
        path.write_text(tomli_w.dumps(document, multiline_strings=multiline), "utf-8")
        found += [str(fault) for fault in check(path)]
    return found
