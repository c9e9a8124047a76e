"""The guides: every section there, every line fit for a terminal, each in its own words.

`guide_measures` takes the measures; its figures are on the page docs/library.md.
"""

from collections.abc import Callable
from itertools import pairwise

import pytest

import guide_measures as measured
import library_page
from guide_measures import everything, guide, passages

LISTS = {
    "setup": (3, 5),
    "steps": (5, 8),
    "tips": (6, 10),
    "mistakes": (3, 5),
    "progression": (2, 4),
    "faq": (4, 8),
    "related": (2, 5),
    "easier": (0, 4),
    "harder": (0, 4),
}
LOOSE = {"steps": (3, 8), "progression": (0, 4)}
TABLES = {
    "mistakes": ("fault", "fix"),
    "progression": ("lever", "how"),
    "faq": ("question", "answer"),
}
LEVERS = {
    *("load", "reps", "sets", "pause", "tempo", "range"),
    *("duration", "distance", "assistance", "variant"),
}
LEAST_UNIQUE = 0.97
MOST_FILES_WITH_A_SENTENCE = 3

RULES: list[Callable[[str], None]] = []


def rule(check: Callable[[str], None]) -> Callable[[str], None]:
    """Add a rule that every guide keeps; one test a guide asks all of them."""
    RULES.append(check)
    return check


@pytest.mark.parametrize("slug", everything())
def test_a_guide_keeps_every_rule(slug: str) -> None:
    for check in RULES:
        check(slug)


def counts_of(slug: str) -> dict[str, tuple[int, int]]:
    loose = guide(slug)["classification"]["category"] in {"mobility", "conditioning"}
    return LISTS | (LOOSE if loose else {})


def test_there_are_400() -> None:
    assert len(everything()) >= 400


@rule
def every_section_has_its_count(slug: str) -> None:
    text = guide(slug)
    counts = {key: len(text.get(key, [])) for key in LISTS}
    bounds = counts_of(slug)
    assert {k: n for k, n in counts.items() if not bounds[k][0] <= n <= bounds[k][1]} == {}


@rule
def every_section_is_filled(slug: str) -> None:
    text = guide(slug)
    lines = [text[key] for key in ("name", *measured.ONE_LINERS)]
    lines += [line for key in ("setup", "steps", "tips") for line in text[key]]
    lines += [
        item[part] for key, parts in TABLES.items() for item in text.get(key, []) for part in parts
    ]
    assert all(line.strip() and "\n" not in line for line in lines)
    assert 1 <= len(text["overview"].strip().split("\n\n")) <= 3
    assert 1 <= len(text["muscles"]["primary"]) <= 3


@rule
def every_lever_is_one_of_the_ladder(slug: str) -> None:
    assert {item["lever"] for item in guide(slug).get("progression", [])} <= LEVERS


@rule
def nothing_measured_is_out_of_bounds(slug: str) -> None:
    assert list(measured.findings(slug)) == []


@rule
def the_pause_and_the_tempo_of_the_defaults_agree(slug: str) -> None:
    defaults = guide(slug)["defaults"]
    if "pause" not in defaults:
        return
    _, bottom, _, top = defaults["tempo"].split("-")
    assert {"bottom": bottom, "top": top}[defaults["pause_at"]] == str(defaults["pause"])


@rule
def a_range_of_reps_rises_and_only_counted_sets_have_one(slug: str) -> None:
    text = guide(slug)
    counted = text["classification"]["measurement"] in {
        *("load_reps", "bodyweight_reps", "assisted", "reps_only")
    }
    assert ("reps" in text["defaults"]) is counted
    assert all(low < high for low, high in pairwise(text["defaults"].get("reps", [])))


@rule
def the_part_of_the_body_is_given_where_the_body_is_moved(slug: str) -> None:
    text = guide(slug)["classification"]
    moved = text["measurement"] in {"bodyweight_reps", "assisted"}
    assert ("bodyweight_factor" in text) is moved


@rule
def relatives_exist_and_are_named_once(slug: str) -> None:
    text = guide(slug)
    named = [*text["easier"], *text["harder"], *text["related"]]
    assert set(named) <= set(everything())
    assert slug not in named
    assert len(named) == len(set(named))


@rule
def what_is_easier_knows_that_this_is_harder(slug: str) -> None:
    assert all(slug in guide(other)["harder"] for other in guide(slug)["easier"])
    assert all(slug in guide(other)["easier"] for other in guide(slug)["harder"])


def test_no_ladder_of_harder_ones_comes_back_to_its_foot() -> None:
    done: set[str] = set()

    def climb(slug: str, trail: tuple[str, ...]) -> None:
        assert slug not in trail, " -> ".join((*trail, slug))
        if slug not in done:
            for harder in guide(slug)["harder"]:
                climb(harder, (*trail, slug))
        done.add(slug)

    for slug in everything():
        climb(slug, ())
    assert done == set(everything())


def test_hardly_a_sentence_stands_in_two_guides() -> None:
    figures = measured.figures()
    assert figures.unique >= LEAST_UNIQUE
    assert figures.most_files_with_a_sentence <= MOST_FILES_WITH_A_SENTENCE


def test_hardly_a_turn_of_phrase_stands_in_many_guides() -> None:
    assert measured.shared_phrases() == {}


def test_no_two_guides_have_the_same_steps() -> None:
    assert [pair for pair in measured.alike() if pair.share > measured.MOST_ALIKE] == []


def test_the_figures_are_on_the_page() -> None:
    assert library_page.PAGE.read_text(encoding="utf-8") == library_page.written()


@rule
def no_line_says_the_same_twice_in_one_guide(slug: str) -> None:
    said = measured.owned_sentences(slug)
    assert len(said) == len(set(said))


def test_a_name_means_one_exercise() -> None:
    assert measured.names_of_several() == {}


@rule
def an_alias_adds_a_name(slug: str) -> None:
    names = [measured.called(name) for name in measured.names(slug)]
    assert len(names) == len(set(names))


KICKBACK_SAYS = {
    "which muscle it is for": ("glute medius", "rim of the pelvis"),
    "trunk and pelvis stay quiet": ("trunk and pelvis", "nothing stirs"),
    "a low pulley and an ankle strap, back and slightly out": ("ankle strap", "low pulley", "back"),
    "the cable is tight all the way, so that lapses are felt": ("never goes slack", "posture"),
    "an accessory lift with light loads": ("accessory", "light loads", "pelvis on one leg"),
    "what it is worth walking, running and lunging": ("walking", "running", "lunging", "knee"),
    "quality of squeeze and return before height": ("squeeze", "quiet return", "high"),
    "where it belongs": ("warm-up", "activation", "hip work", "size"),
    "not for maximal tests": ("max tests", "out of"),
    "height of the pulley": ("lowest hole", "low shin", "cm"),
    "where the strap sits": ("strap", "ankle bone"),
    "side-on, and which leg": ("side-on", "support leg", "next to the stack", "line of pull"),
    "why the far leg and not the near": ("far one", "near leg", "nothing to lift"),
    "distance, with light tension before the first rep": ("50-80 cm", "light tension", "cable"),
    "the hand on the frame is light": ("frame", "fingers only"),
    "height, distance and angle decide and are noted": ("note", "distance", "angle", "changes"),
    "tall, over the standing foot, ribs over pelvis": ("tall", "ribs over pelvis", "standing foot"),
    "a soft support knee from the start": ("support foot", "soften", "knee"),
    "the waist braced and the pelvis level": ("brace the waist", "level"),
    "a neutral start": ("neutral start", "standing heel"),
    "a start behind and across the midline only if steadier": ("midline", "steadiest", "clears"),
    "from the hip, back and slightly out, smoothly": ("heel back and slightly out", "from the hip"),
    "stop before the pelvis rotates": ("stop where", "glute", "pelvis", "rotate"),
    "hold the top without a twist or flared ribs": ("hold the top", "twist", "flare"),
    "a slow return under tension": ("back, against the cable", "two seconds"),
    "reset the stance, then change sides": ("reset the stance", "balance", "change sides"),
    "mend an awkward pull by stance before load": ("awkward", "distance", "before load"),
    "a locked knee sways": ("knee", "locked", "sway"),
    "the heel leads and not the toes": ("lead with the heel", "not the toes"),
    "a tripod foot that does not roll in": ("tripod", "roll in"),
    "the pause against momentum": ("pause", "momentum"),
    "the way back slower than the way out": ("return slower than the way out", "plates"),
    "a hard grip means too much load": ("grip the frame", "upright", "plate off"),
    "too much load drags the hips open": ("too much load", "yanks", "pelvis open"),
    "an arched back and flared ribs": ("low back arches", "ribs flare"),
    "the support hip sags": ("hip of the support leg", "sags"),
    "the trunk drifts from the machine": ("trunk leans away", "machine"),
    "a hiked or turned pelvis hands over to the back": ("hikes", "at the top", "low back does"),
    "breathing out away from the stack, braced before the return": ("out", "stack", "brace again"),
    "felt at the side and upper back of the glute": ("side", "upper back corner", "hamstring"),
    "helpers: glute max and deep hip muscles": ("glute max", "deep rotators", "most?"),
    "why a strap and no handle": ("why an ankle strap", "hands", "force"),
    "mostly upright, a small hinge for balance": ("mostly upright", "natural hinge", "swing"),
    "how far: pelvis level, back quiet, small and strict": ("how far", "small strict", "twists"),
    "beginners: light, short, hand supported": ("beginners", "lightest", "short arc", "hand"),
    "load grows slowly": ("next plate", "5 %"),
    "the pause grows to three seconds": ("top one second longer", "3 seconds"),
    "the return slows to five seconds, then load again": ("slower", "up to 5", "tempo back"),
    "a larger range comes last": ("last", "5 cm further", "pelvis stays still"),
    "a camera shows the pelvis": ("film", "behind", "waistband"),
}


@pytest.mark.parametrize("topic", KICKBACK_SAYS)
def test_the_kickback_says(topic: str) -> None:
    wanted = KICKBACK_SAYS[topic]
    said = [passage.lower() for passage in passages("cable-medius-kickback")]
    assert any(all(words in passage for words in wanted) for passage in said)


def test_the_kickback_climbs_the_ladder_in_order() -> None:
    levers = [item["lever"] for item in guide("cable-medius-kickback")["progression"]]
    assert levers == ["load", "pause", "tempo", "range"]


@pytest.mark.parametrize(
    ("slug", "typed"),
    [
        ("cable-medius-kickback", "12@15 left p2"),
        ("pull-up", "bw+20x5"),
        ("assisted-pull-up", "8@30"),
        ("dumbbell-curl", "3x10@2x12"),
        ("plank", "3x30s"),
        ("farmers-carry", "4x20m@2x32"),
        ("banded-clamshell", "3x15/side"),
        ("rowing-machine", "4x500m"),
    ],
)
def test_the_guide_shows_how_its_sets_are_logged(slug: str, typed: str) -> None:
    assert any(typed in passage for passage in passages(slug))
