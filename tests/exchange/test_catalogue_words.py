"""The mapping of foreign words, and what the names of exercises give away."""

import json
from pathlib import Path

import pytest

from fitlog import exchange
from fitlog.exchange.catalogues.facts import measurement
from fitlog.exchange.catalogues.lines import titled
from fitlog.exchange.catalogues.movement import _NAMED, Said
from fitlog.exchange.catalogues.words import Words, pairs
from fitlog.training import taxonomy

ALLOWED = {
    "muscle": set(taxonomy.MUSCLES),
    "equipment": set(taxonomy.EQUIPMENT),
    "level": set(taxonomy.LEVELS),
    "category": set(taxonomy.CATEGORIES),
    "force": set(taxonomy.FORCES),
    "mechanic": set(taxonomy.MECHANICS),
    "measurement": set(taxonomy.MEASUREMENTS),
}


def test_the_mapping_yields_words_of_ours_only() -> None:
    for kinds in pairs().values():
        for kind, known in kinds.items():
            assert {word for ours in known.values() for word in ours} <= ALLOWED[kind]


def test_each_word_is_mapped_once() -> None:
    source = Path(exchange.__file__).with_name("taxonomy.json").read_text("utf-8")
    for catalogue, kinds in json.loads(source).items():
        for kind, listed in kinds.items():
            assert len(pairs()[catalogue][kind]) == len(listed)


def test_patterns_are_words_of_ours() -> None:
    assert set(_NAMED) <= set(taxonomy.PATTERNS)


def test_unmapped_words_are_kept_once_and_short() -> None:
    words = Words("exercisedb")
    assert words.many("muscle", ["DELTS ", "feet", "feet", "x" * 500]) == [
        "front_delts",
        "side_delts",
        "rear_delts",
    ]
    assert words.unmapped == ("muscle: feet", f"muscle: {'x' * 59}…")


@pytest.mark.parametrize(
    ("name", "pattern"),
    [
        ("Barbell Squat", "squat"),
        ("Freehand Jump Squat", "jump"),
        ("Romanian Deadlift", "hinge"),
        ("Close-Grip Barbell Bench Press", "horizontal_push"),
        ("Incline Dumbbell Press", "horizontal_push"),
        ("Upright Cable Row", "shoulder_abduction"),
        ("Upright Row", "shoulder_abduction"),
        ("Bent Over Barbell Row", "horizontal_pull"),
        ("Rowing, Stationary", ""),
        ("Wide-Grip Lat Pulldown", "vertical_pull"),
        ("Pullups", "vertical_pull"),
        ("Pull-Up", "vertical_pull"),
        ("Seated Leg Curl", "knee_flexion"),
        ("Palms-Up Wrist Curl", "wrist_grip"),
        ("Hammer Curls", "elbow_flexion"),
        ("Curl-Up", ""),
        ("Calf Press On The Leg Press Machine", "plantar_flexion"),
        ("Hanging Leg Raise", "trunk_flexion"),
        ("Cross-Body Crunch", "trunk_flexion"),
        ("Side Lateral Raise", "shoulder_abduction"),
        ("Farmer's Walk", "carry"),
        ("Squat to Row", ""),
        ("Snatch Grip Deadlift", "hinge"),
        ("Bench Dips", "elbow_extension"),
        ("Hip Circle", ""),
    ],
)
def test_a_pattern_is_told_where_the_name_is_plain(name: str, pattern: str) -> None:
    assert Said(name).pattern == pattern


@pytest.mark.parametrize(
    ("name", "sided"),
    [
        ("One-Arm Row", True),
        ("Single Leg Glute Bridge", True),
        ("Alternating Press", True),
        ("Dumbbell Lunges", True),
        ("Two-Arm Row", False),
        ("Alternative Press", False),
    ],
)
def test_sides(name: str, sided: bool) -> None:  # noqa: FBT001 - a column of the table
    assert Said(name).one_sided is sided


@pytest.mark.parametrize(
    ("name", "category", "equipment", "measured"),
    [
        ("Row", "strength", ["barbell", "bench"], "load_reps"),
        ("Push-Up", "strength", ["bodyweight"], "bodyweight_reps"),
        ("Plank", "strength", ["bodyweight"], "duration"),
        ("Assisted Dip", "strength", ["machine"], "assisted"),
        ("Assisted Calf Stretch", "mobility", ["bodyweight"], "duration"),
        ("Band Curl", "strength", ["band"], "reps_only"),
        ("Band Press", "strength", ["band", "bench"], "reps_only"),
        ("Band Pull", "strength", ["band", "pull_up_bar"], "bodyweight_reps"),
        ("Bicycling", "conditioning", ["machine"], "duration"),
        ("Skipping", "strength", ["jump_rope"], "duration"),
        ("Farmer's Walk", "strength", ["dumbbell"], "loaded_carry"),
        ("Weighted Pull-Up", "strength", [], "bodyweight_reps"),
        ("Atlas Stones", "strength", [], "load_reps"),
    ],
)
def test_how_sets_are_counted(
    name: str, category: str, equipment: list[str], measured: str
) -> None:
    assert measurement(Said(name), category, equipment) == measured


@pytest.mark.parametrize(
    ("small", "title"),
    [
        ("3/4 sit-up", "3/4 Sit-Up"),
        (
            "world's greatest stretch (to the left) v. 2",
            "World's Greatest Stretch (to the Left) v. 2",
        ),
        ("ez-bar curl with smr", "EZ-Bar Curl with SMR"),
        ("the 45° raise on 1st rung", "The 45° Raise on 1st Rung"),
        ("Left As It Is with capitals", "Left As It Is with capitals"),
    ],
)
def test_titles(small: str, title: str) -> None:
    assert titled(small) == title
