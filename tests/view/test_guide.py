"""The page of an exercise: on every width, in colour and without, whole, in part and short."""

import json
import re

import pytest
from rich.cells import cell_len

from fitlog.errors import UsageError
from fitlog.training.exercise import Exercise, Measurement
from fitlog.training.guide import Advance, Classification, Defaults, Guide, Mistake, Question
from fitlog.view.guide import Section, Yours, guide_page
from fitlog.view.guide_json import guide_json
from fitlog.view.guide_sections import sections_named
from fitlog.view.guide_short import instruction
from fitlog.view.screen import Screen, rendered

SUITCASE = Guide(
    exercise=Exercise(
        slug="suitcase-hold",
        name="Suitcase Hold",
        measurement=Measurement.DURATION,
        equipment=("kettlebell",),
        primary=("obliques",),
        secondary=("forearms", "glute_med"),
        unilateral=True,
        pause_at="top",
    ),
    aliases=("one-handed hold", "static suitcase"),
    summary="One heavy bell, one hand, and a trunk that refuses to bend towards it.",
    overview=(
        "The bell pulls the ribs towards the hip, and the far flank pulls back.\nNothing moves.",
        "It fits at the end of a day of deadlifts.",
    ),
    classification=Classification(
        category="strength",
        pattern="anti_lateral_flexion",
        mechanic="compound",
        force="static",
        level="beginner",
    ),
    stabilizers=("traps", "lower_back"),
    defaults=Defaults(reps=(3, 5), rest_seconds=90, tempo="2-0-1-1", pause_seconds=2, step="4kg"),
    apps={"hevy": ("Suitcase Hold",)},
    setup=(
        "Put the bell beside the foot on a box of 20 cm; from the floor the first bend is the set.",
        "Stand with the feet under the hips, the free arm hanging.",
        "Chalk the palm: a slipping handle ends it before the flank does.",
    ),
    steps=(
        "Hinge down, close the hand around the middle of the handle and breathe in.",
        "Stand up straight in one second: the shoulders stay level from the first centimetre.",
        "Press the far heel down so that the hip on that side does not drift outward.",
        "Hold still, and look at a point at eye height.",
        "Set it down on the box before the shoulder sinks, and turn round for the other hand.",
    ),
    tips=("Let the bell hang free of the thigh: leaning it there is a rest.", "Breathe small."),
    mistakes=(
        Mistake(fault="The body tips away from the bell.", fix="Go 4 kg down and use a mirror."),
        Mistake(fault="The shoulder creeps up to the ear.", fix="Reach for the floor."),
    ),
    progression=(
        Advance(lever="duration", how="Five seconds more each time, up to 40."),
        Advance(lever="harder_variant", how="Walk with it."),
    ),
    breathing="Sip air through the nose; a full breath out lets the ribs drop.",
    feel="In the flank opposite the bell; the forearm comes second.",
    stop_if="The handle rolls to the fingertips, or the low back stings.",
    faq=(
        Question(question="How heavy is heavy?", answer="A third of what you weigh."),
        Question(question="Straps?", answer="No. The grip is half of it."),
    ),
    easier=("plank",),
    harder=("farmers-carry",),
    related=("side-plank", "conventional-deadlift"),
)
BARE = Guide(
    exercise=Exercise(slug="bear-hug", name="Bear Hug", measurement=Measurement.REPS_ONLY),
    aliases=(),
    summary="",
    overview=(),
    classification=Classification(category="", pattern="", mechanic="", force="", level=""),
    stabilizers=(),
    defaults=Defaults(),
)
MINE = Yours(
    last_time=("Thu 5 Nov: left 40 s @24kg", "right 40 s @24kg"),
    records=("duration 45 s right (29 Oct)",),
    setup=("box of 20 cm, chalk",),
)
HOSTILE = "[red]a[/red] \x1b[2J\x1b]52;c;aGk=\x07 \u202eb\u2066 :boom: \udce9"

SGR = re.compile(r"\x1b\[[0-9;]*m")


def page(  # noqa: PLR0913 - all that a page depends on
    guide: Guide = SUITCASE,
    *,
    width: int = 80,
    height: int = 24,
    colour: bool = False,
    encoding: str = "utf-8",
    only: str = "",
    short: bool = False,
    pictured: bool = False,
    yours: Yours | None = None,
) -> str:
    screen = Screen(width=width, height=height, ansi=colour, colour=colour, encoding=encoding)
    sections = sections_named(only) if only else ()
    whole = guide_page(
        guide, screen, sections=sections, short=short, pictured=pictured, yours=yours
    )
    return rendered(whole, screen)


def sentences(guide: Guide) -> list[str]:
    """Return every text of a guide that its page must hold."""
    pairs = [(each.fault, each.fix) for each in guide.mistakes]
    pairs += [(each.question, each.answer) for each in guide.faq]
    texts = [guide.exercise.name, guide.summary, guide.breathing, guide.feel, guide.stop_if]
    texts += [*guide.aliases, *guide.overview, *guide.setup, *guide.steps, *guide.tips]
    texts += [each.how for each in guide.progression] + [text for pair in pairs for text in pair]
    return [*texts, *guide.easier, *guide.harder, *guide.related]


def squeezed(text: str) -> str:
    return "".join(text.split())


GOLDEN = """\
Suitcase Hold
also one-handed hold, static suitcase

One heavy bell, one hand, and a trunk that refuses to bend towards it.

  Primary      Obliques
  Secondary    Forearms, glute med
  Stabilising  Traps, lower back
  Equipment    Kettlebell
  Kind         Compound · anti lateral flexion · beginner
  Sets         Time · one side at a time
  Defaults     3-5 reps · rest 1:30 · tempo 2-0-1-1 · pause 2 s top · step 4kg

Yours
  Last time    Thu 5 Nov: left 40 s @24kg
               right 40 s @24kg
  Records      duration 45 s right (29 Oct)
  Setup        box of 20 cm, chalk

Overview
  The bell pulls the ribs towards the hip, and the far flank pulls back. Nothing
  moves.

  It fits at the end of a day of deadlifts.

Setup
  • Put the bell beside the foot on a box of 20 cm; from the floor the first
    bend is the set.
  • Stand with the feet under the hips, the free arm hanging.
  • Chalk the palm: a slipping handle ends it before the flank does.

Steps
  1. Hinge down, close the hand around the middle of the handle and breathe in.
  2. Stand up straight in one second: the shoulders stay level from the first
     centimetre.
  3. Press the far heel down so that the hip on that side does not drift
     outward.
  4. Hold still, and look at a point at eye height.
  5. Set it down on the box before the shoulder sinks, and turn round for the
     other hand.

Tips
  • Let the bell hang free of the thigh: leaning it there is a rest.
  • Breathe small.

Mistakes
  ✗ The body tips away from the bell.
    → Go 4 kg down and use a mirror.
  ✗ The shoulder creeps up to the ear.
    → Reach for the floor.

Progression
  1. Duration. Five seconds more each time, up to 40.
  2. Harder variant. Walk with it.

  Breathing    Sip air through the nose; a full breath out lets the ribs drop.
  Feel it      In the flank opposite the bell; the forearm comes second.
  Stop if      The handle rolls to the fingertips, or the low back stings.

FAQ
  How heavy is heavy?
  A third of what you weigh.

  Straps?
  No. The grip is half of it.

Related
  Easier       plank
  Harder       farmers-carry
  See also     side-plank, conventional-deadlift
"""


def test_the_whole_page_at_80_columns_in_a_pipe() -> None:
    assert page(yours=MINE).replace("\u2013", "-") == GOLDEN


@pytest.mark.parametrize("colour", [True, False], ids=["colour", "plain"])
@pytest.mark.parametrize("width", [160, 120, 80, 40, 20])
@pytest.mark.parametrize("short", [True, False], ids=["short", "whole"])
@pytest.mark.parametrize("guide", [SUITCASE, BARE], ids=["rich", "bare"])
def test_no_line_is_wider_than_the_screen(
    guide: Guide,
    short: bool,  # noqa: FBT001 - a column of the table
    width: int,
    colour: bool,  # noqa: FBT001 - a column of the table
) -> None:
    lines = SGR.sub("", page(guide, width=width, colour=colour, short=short, yours=MINE)).split(
        "\n"
    )
    assert max(map(cell_len, lines)) <= width
    assert guide.exercise.name in lines[0]


@pytest.mark.parametrize("width", [120, 80, 40, 20])
@pytest.mark.parametrize("encoding", ["utf-8", "ascii"])
def test_every_sentence_is_on_the_page(width: int, encoding: str) -> None:
    shown = squeezed(page(width=width, encoding=encoding, yours=MINE))
    assert [text for text in sentences(SUITCASE) if squeezed(text) not in shown] == []
    assert [text for text in MINE.last_time if squeezed(text) not in shown] == []


@pytest.mark.parametrize("width", [80, 40, 20])
def test_colour_changes_no_word(width: int) -> None:
    coloured = page(width=width, colour=True, yours=MINE)
    assert SGR.sub("", coloured) == page(width=width, yours=MINE)
    assert "\x1b[1;36mSetup\x1b[0m" in coloured


def test_at_most_three_colours_are_used() -> None:
    codes = {
        code for sgr in SGR.findall(page(colour=True, yours=MINE)) for code in sgr[2:-1].split(";")
    }
    assert codes <= {"0", "1", "2", "31", "32", "36"}


def test_text_keeps_a_reading_width() -> None:
    assert max(map(cell_len, page(width=200).split("\n"))) <= 88


def test_a_wide_terminal_has_the_facts_beside_the_text() -> None:
    first, second, *_ = SGR.sub("", page(width=120, colour=True)).split("\n")
    assert first.split("  ")[0] == "Suitcase Hold"
    assert first.endswith("Primary      Obliques")
    assert second.endswith("Secondary    Forearms, glute med")
    assert "Primary" not in page(width=120).split("\n")[0]


def test_the_picture_has_its_legend_and_the_facts_beside_it() -> None:
    lines = SGR.sub("", page(colour=True, pictured=True)).split("\n")
    top = next(place for place, line in enumerate(lines) if "Front" in line)
    assert lines[top].split() == ["Front", "Back", "Primary", "█"]
    assert lines[top + 1].endswith("  Obliques")
    assert lines[top + 2].endswith("Secondary ▒")
    assert "Stabilising" in "".join(lines[top : top + 26])
    assert max(map(cell_len, lines)) <= 80


def test_a_wide_terminal_has_the_picture_beside_the_text() -> None:
    lines = SGR.sub("", page(width=120, colour=True, pictured=True)).split("\n")
    assert lines[0].endswith("Primary █    Obliques")
    ends = [line.split()[-1:] for line in lines]
    assert [end for end in ends if end in (["Front"], ["Back"])] == [["Front"], ["Back"]]


@pytest.mark.parametrize(
    ("width", "heads"),
    [(80, ["Front Back"]), (57, ["Front Back"]), (56, ["Front", "Back"])],
)
def test_a_pipe_has_the_picture_above_the_facts(width: int, heads: list[str]) -> None:
    lines = page(width=width, pictured=True).split("\n")
    found = [" ".join(line.split()) for line in lines if line.split()[:1] in (["Front"], ["Back"])]
    assert found == heads
    assert any(line.startswith("  Primary #") for line in lines)
    assert all(line.isascii() for line in lines if "###" in line)


def test_the_picture_alone_comes_with_the_muscles() -> None:
    assert "  Primary #    Obliques" in page(only="picture").split("\n")
    narrow = page(only="picture", width=27)
    assert narrow.endswith("There is no room for the\npicture here.\n")
    assert "#" not in narrow


def test_the_short_page_has_no_picture() -> None:
    assert page(short=True, pictured=True) == page(short=True)


def test_an_ascii_screen_gets_ascii() -> None:
    shown = page(encoding="ascii", yours=MINE)
    assert shown.isascii()
    assert "  x The body tips away" in shown
    assert "    -> Go 4 kg down" in shown
    assert "?" not in shown.replace("heavy?", "").replace("Straps?", "")


def test_a_guide_of_almost_nothing_is_a_page() -> None:
    assert page(BARE) == "Bear Hug\n\n  Sets         Reps\n"
    assert page(BARE, pictured=True) == page(BARE)
    assert page(BARE, short=True) == "Bear Hug\n"


@pytest.mark.parametrize("short", [True, False], ids=["short", "whole"])
@pytest.mark.parametrize("colour", [True, False], ids=["colour", "plain"])
def test_hostile_text_is_shown_and_not_obeyed(
    short: bool,  # noqa: FBT001 - a column of the table
    colour: bool,  # noqa: FBT001 - a column of the table
) -> None:
    guide = Guide(
        exercise=SUITCASE.exercise._replace(name=HOSTILE, primary=(HOSTILE,), equipment=(HOSTILE,)),
        aliases=(HOSTILE,),
        summary=HOSTILE,
        overview=(HOSTILE,),
        classification=SUITCASE.classification._replace(pattern=HOSTILE),
        stabilizers=(HOSTILE,),
        defaults=SUITCASE.defaults._replace(tempo=HOSTILE, step=HOSTILE),
        setup=(HOSTILE,),
        steps=(HOSTILE,),
        tips=(HOSTILE,),
        mistakes=(Mistake(fault=HOSTILE, fix=HOSTILE),),
        progression=(Advance(lever=HOSTILE, how=HOSTILE),),
        breathing=HOSTILE,
        feel=HOSTILE,
        stop_if=HOSTILE,
        faq=(Question(question=HOSTILE, answer=HOSTILE),),
        easier=(HOSTILE,),
        related=(HOSTILE,),
    )
    yours = Yours(last_time=(HOSTILE,), records=(HOSTILE,), setup=(HOSTILE,), pinned=(HOSTILE,))
    shown = SGR.sub("", page(guide, short=short, colour=colour, yours=yours))
    assert shown.replace("\n", "").isprintable()
    assert r"[red]a[/red] \x1b[2J\x1b]52;c;aGk=\x07 \u202eb\u2066 :boom: \udce9" in shown


def test_chosen_sections_stand_under_the_name_in_the_order_of_the_page() -> None:
    assert page(only="tips,progression,stop") == (
        "Suitcase Hold\n\n"
        "Tips\n"
        "  • Let the bell hang free of the thigh: leaning it there is a rest.\n"
        "  • Breathe small.\n\n"
        "Progression\n"
        "  1. Duration. Five seconds more each time, up to 40.\n"
        "  2. Harder variant. Walk with it.\n\n"
        "  Stop if      The handle rolls to the fingertips, or the low back stings.\n"
    )


def test_a_chosen_section_without_matter_says_so() -> None:
    assert page(BARE, only="progression,yours") == (
        "Bear Hug\n\nNothing of yours is logged yet.\nThis guide says nothing on progression.\n"
    )


@pytest.mark.parametrize("section", list(Section))
def test_every_section_can_be_chosen(section: Section) -> None:
    shown = page(only=section, yours=MINE)
    assert shown.count("\n") > 2
    assert "nothing" not in shown


@pytest.mark.parametrize(
    ("text", "sections"),
    [
        ("steps", (Section.STEPS,)),
        ("tips,steps", (Section.STEPS, Section.TIPS)),
        (" Tips , STEPS,", (Section.STEPS, Section.TIPS)),
        ("steps,steps", (Section.STEPS,)),
        ("mist,prog", (Section.MISTAKES, Section.PROGRESSION)),
        ("fa", None),
        ("fact", (Section.FACTS,)),
        ("stop_if", (Section.STOP,)),
        ("Stop-If", (Section.STOP,)),
        ("last time,records", (Section.YOURS,)),
        ("questions", (Section.FAQ,)),
        ("easier,harder", (Section.RELATED,)),
    ],
)
def test_sections_are_named_freely(text: str, sections: tuple[Section, ...] | None) -> None:
    if sections is None:
        with pytest.raises(UsageError, match="could be facts or faq"):
            sections_named(text)
    else:
        assert sections_named(text) == sections


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("stepps", 'A guide has no section "stepps".'),
        ("steps,\x1b[2J", r'A guide has no section "\x1b[2j".'),
        ("st", 'The section "st" could be steps or stop.'),
        ("", "No section is named."),
        (" , ,", "No section is named."),
    ],
)
def test_another_word_is_refused_with_the_allowed_ones(text: str, message: str) -> None:
    with pytest.raises(UsageError) as refused:
        sections_named(text)
    assert refused.value.message == message
    assert refused.value.hint.startswith(
        "Sections: picture, muscles, facts, yours, overview, setup, steps"
    )


SHORT = """\
Suitcase Hold  obliques · one side at a time
3-5 reps · rest 1:30 · tempo 2-0-1-1 · pause 2 s top · step 4kg
Last time: Thu 5 Nov: left 40 s @24kg
  right 40 s @24kg
Your setup: box of 20 cm, chalk
Setup
• Put the bell beside the foot on a box of 20 cm.
• Stand with the feet under the hips, the free arm hanging.
• Chalk the palm.
1 Hinge down, close the hand around the middle of the handle and breathe in.
2 Stand up straight in one second.
3 Press the far heel down so that the hip on that side does not drift outward.
4 Hold still, and look at a point at eye height.
5 Set it down on the box before the shoulder sinks, and turn round for the other
  hand.
Breathing: Sip air through the nose.
Feel it: In the flank opposite the bell.
Stop if: The handle rolls to the fingertips, or the low back stings.
"""


def test_the_short_page_fits_a_low_screen() -> None:
    assert page(short=True, yours=MINE, height=19).replace("\u2013", "-") == SHORT


@pytest.mark.parametrize("height", [60, 40, 30, 27, 24, 22, 20, 18, 16, 14])
@pytest.mark.parametrize("yours", [MINE, Yours()], ids=["with a log", "without"])
def test_the_short_page_leaves_a_line_for_the_prompt(height: int, yours: Yours) -> None:
    shown = page(short=True, height=height, yours=yours)
    assert shown.count("\n") < height
    assert SUITCASE.stop_if in shown
    for step in SUITCASE.steps:
        assert squeezed(instruction(step).rstrip(".")) in squeezed(shown)


def test_the_short_page_takes_the_room_that_there_is() -> None:
    shown = squeezed(page(short=True, height=60, yours=MINE))
    texts = [*SUITCASE.setup, *SUITCASE.steps, SUITCASE.breathing, SUITCASE.feel, MINE.records[0]]
    assert [text for text in texts if squeezed(text) not in shown] == []


def test_a_screen_that_is_too_low_keeps_the_steps_and_what_ends_a_set() -> None:
    shown = page(short=True, height=5)
    assert shown.startswith("Suitcase Hold  3\u20135 reps · rest 1:30")
    assert [line[0] for line in shown.split("\n") if line[:1].isdigit()] == list("12345")
    assert SUITCASE.stop_if in shown
    assert "Setup" not in shown


def test_the_own_setup_stands_for_the_guides_where_room_is_short() -> None:
    mine = page(short=True, height=14, yours=Yours(setup=MINE.setup))
    assert "Your setup: box of 20 cm, chalk" in mine
    assert "free arm" not in mine
    assert "free arm" in page(short=True, height=14)


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("Keep the knee soft: a locked one sways.", "Keep the knee soft."),
        ("Use a box; a jump starts with a swing.", "Use a box."),
        ("Set the pin low, so that the cable is flat.", "Set the pin low."),
        ("Count to two. Then go.", "Count to two."),
        ("Brace: hard, as for a poke.", "Brace: hard, as for a poke."),
        ("Hold for 1:30 and no longer.", "Hold for 1:30 and no longer."),
        ("Step 2.5 m back, e.g. to a line.", "Step 2.5 m back, e.g. to a line."),
    ],
)
def test_a_line_without_its_reason_is_a_whole_sentence(line: str, told: str) -> None:
    assert instruction(line) == told


def test_the_json_holds_all_of_the_guide() -> None:
    mine: dict[str, object] = {"records": []}
    told = guide_json(SUITCASE, mine)
    assert json.loads(json.dumps(told)) == told
    assert (told["format"], told["slug"], told["yours"]) == (1, "suitcase-hold", mine)
    assert told["overview"] == list(SUITCASE.overview)
    assert told["classification"] == {
        "category": "strength",
        "pattern": "anti_lateral_flexion",
        "mechanic": "compound",
        "force": "static",
        "level": "beginner",
        "equipment": ["kettlebell"],
        "unilateral": True,
        "measurement": "duration",
        "bodyweight_factor": None,
    }
    assert told["muscles"] == {
        "primary": ["obliques"],
        "secondary": ["forearms", "glute_med"],
        "stabilizers": ["traps", "lower_back"],
    }
    assert told["defaults"] == {
        "reps": [3, 5],
        "rest_seconds": 90,
        "tempo": "2-0-1-1",
        "pause_seconds": 2,
        "pause_at": "top",
        "step": "4kg",
    }
    assert told["apps"] == {"hevy": ["Suitcase Hold"]}
    assert told["mistakes"] == [
        {"fault": "The body tips away from the bell.", "fix": "Go 4 kg down and use a mirror."},
        {"fault": "The shoulder creeps up to the ear.", "fix": "Reach for the floor."},
    ]
    assert squeezed(json.dumps(told)).count(squeezed(SUITCASE.faq[1].answer)) == 1


def test_what_a_guide_leaves_open_is_null_or_empty_in_the_json() -> None:
    told = guide_json(BARE)
    assert told.keys() == guide_json(SUITCASE).keys()
    assert told["defaults"] == dict.fromkeys(
        ("reps", "rest_seconds", "tempo", "pause_seconds", "pause_at", "step")
    )
    assert (told["breathing"], told["stop_if"], told["yours"]) == (None, None, None)
    assert (told["steps"], told["faq"], told["aliases"]) == ([], [], [])
