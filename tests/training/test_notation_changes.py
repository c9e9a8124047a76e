"""What `again` and `edit` make of a set."""

from dataclasses import replace

import pytest
from hypothesis import assume, given, settings
from lifting import added, did, held, kilos, rpe, tempo

from fitlog.errors import NotationError
from fitlog.training.load import BODYWEIGHT
from fitlog.training.notation import Context, change, format_sets, parse
from fitlog.training.sets import PerformedSet, Side
from strategies import EXERCISES, lines

Sets = tuple[PerformedSet, ...]

KICKBACK = "12@15 left p2 rpe8"


def changed(exercise: str, before: str, words: str) -> str:
    context = EXERCISES[exercise]
    return format_sets(change(words, parse(before, context)[0], context), context.exercise)


@pytest.mark.parametrize(
    ("words", "now"),
    [
        pytest.param("", "12@15kg left p2top", id="nothing: the same set, its effort left out"),
        pytest.param("10", "10@15kg left p2top", id="other reps"),
        pytest.param("10,8", "10@15kg left p2top, 8@15kg left p2top", id="two sets"),
        pytest.param("10 8", "10@15kg left p2top, 8@15kg left p2top", id="two sets, no comma"),
        pytest.param("12+", "12+@15kg left p2top", id="as many as possible"),
        pytest.param("3x", "3x12@15kg left p2top", id="three of the same"),
        pytest.param("3x10", "3x10@15kg left p2top", id="three of ten"),
        pytest.param("3x10,8", "3x10@15kg left p2top, 8@15kg left p2top", id="three and one"),
        pytest.param("3x right", "3x12@15kg right p2top", id="three of the same, other side"),
        pytest.param("3x@20", "3x12@20kg left p2top", id="three of the same, other load"),
        pytest.param("@17.5", "12@17.5kg left p2top", id="another load"),
        pytest.param("@17.5@9", "12@17.5kg left p2top rpe9", id="another load and its effort"),
        pytest.param("17.5kg", "12@17.5kg left p2top", id="another load by its unit"),
        pytest.param("pin7", "12@pin7 left p2top", id="a pin"),
        pytest.param("bw", "12@bw left p2top", id="no load"),
        pytest.param("@2x14", "12@2x14kg left p2top", id="two implements"),
        pytest.param("10@20", "10@20kg left p2top", id="other reps and load"),
        pytest.param("20x8", "8@20kg left p2top", id="a bare load x reps, over ten"),
        pytest.param("right", "12@15kg right p2top", id="the other side"),
        pytest.param("R", "12@15kg right p2top", id="the other side in short"),
        pytest.param("each", "12/side@15kg p2top", id="both sides alike"),
        pytest.param("L12R10", "12@15kg left p2top, 10@15kg right p2top", id="both unlike"),
        pytest.param("10 left, 8 right", "10@15kg left p2top, 8@15kg right p2top", id="in words"),
        pytest.param("p3 rpe9", "12@15kg left p3top rpe9", id="another pause and an effort"),
        pytest.param("p3bottom", "12@15kg left p3bottom", id="a pause elsewhere"),
        pytest.param("t3-1-1-2", "12@15kg left p2top t3-1-1-2", id="a tempo that agrees"),
        pytest.param("w", "w12@15kg left p2top", id="a warm-up"),
        pytest.param("w3x", "w3x12@15kg left p2top", id="three warm-ups"),
        pytest.param("f", "12f@15kg left p2top", id="to failure"),
        pytest.param("0f", "0f@15kg left p2top", id="missed"),
        pytest.param("drop @10", "drop 12@10kg left p2top", id="a drop"),
        pytest.param("myo 15+4+4", "myo 15+4+4@15kg left p2top", id="myo-reps"),
        pytest.param("@17.5 right", "12@17.5kg right p2top", id="load and side"),
        pytest.param("@17.5, @20", "12@17.5kg left p2top, 12@20kg left p2top", id="two loads"),
    ],
)
def test_a_set_again_with_changes(words: str, now: str) -> None:
    assert changed("kickback", KICKBACK, words) == now


@pytest.mark.parametrize(
    ("exercise", "before", "words", "now"),
    [
        pytest.param("curl", "8+3+2@20", "", "8+3+2@20kg", id="mini-sets stay"),
        pytest.param("curl", "8+3+2@20", "@22", "8+3+2@22kg", id="mini-sets stay at another load"),
        pytest.param("curl", "8+3+2@20", "3x", "3x8+3+2@20kg", id="mini-sets thrice"),
        pytest.param("curl", "8+3+2@20", "9+3+2", "9+3+2@20kg", id="other mini-sets"),
        pytest.param("curl", "8+3+2@20", "10", "10@20kg", id="reps end the mini-sets"),
        pytest.param("curl", "8+3+2@20", "20s", "20s@20kg", id="a time ends the mini-sets"),
        pytest.param("curl", "myo 9+3@20", "9+4", "myo 9+4@20kg", id="myo-reps stay such"),
        pytest.param("curl", "2(1.1)@20", "left", "2(1.1)@20kg left", id="a cluster stays such"),
        pytest.param("curl", "2(1.1)@20", "2(1.1)@25", "2(1.1)@25kg", id="a cluster again"),
        pytest.param("curl", "0f@20", "1", "1@20kg", id="after a miss a set that counts"),
        pytest.param("curl", "8f@20", "7", "7f@20kg", id="to failure stays such"),
        pytest.param("curl", "w8@20", "7", "w7@20kg", id="a warm-up stays such"),
        pytest.param("curl", "10/side@20", "left", "10@20kg left", id="one side after both"),
        pytest.param("curl", "10/side@20", "L9R8", "9@20kg left, 8@20kg right", id="each its own"),
        pytest.param(
            "bench", "8@60", "3x8", "3x8@60kg", id="a bare 3x8 is clear: the load is known"
        ),
        pytest.param("bench", "8@60", "20s", "20s@60kg", id="a time instead of reps"),
        pytest.param(
            "bench", "20s@60", "10", "10s@60kg", id="a bare number is a time after a time"
        ),
        pytest.param("plank", "30s", "10", "10s", id="seconds"),
        pytest.param("plank", "30s", "3x10", "3x10s", id="three of ten seconds"),
        pytest.param("plank", "30s", "40,35", "40s, 35s", id="a list of seconds"),
        pytest.param("plank", "w30s@10", "40s", "w40s@10kg", id="another time"),
        pytest.param("plank", "30s@10", "@12", "30s@12kg", id="a time at another load"),
        pytest.param("carry", "20m@32", "30", "30m@32kg", id="metres"),
        pytest.param("carry", "20m@32", "4x30m@36", "4x30m@36kg", id="metres and load"),
        pytest.param("carry", "20m@32", "30s", "30s@32kg", id="a time instead of a distance"),
        pytest.param("row", "2000m in 7:45", "", "2000m in 7:45", id="distance and time stay"),
        pytest.param("row", "2000m in 7:45", "7:40", "2000m in 7:40", id="another time of it"),
        pytest.param("row", "2000m in 7:45", "1000m", "1000m", id="another distance, no time"),
        pytest.param("row", "2000m in 7:45", "1000", "1000m", id="another distance, bare"),
        pytest.param("pull-up", "8@+20", "10, 8", "10@bw+20kg, 8@bw+20kg", id="added load stays"),
        pytest.param("pull-up", "8@+20", "@bw", "8", id="added load ends"),
        pytest.param("assisted", "8@30", "@25", "8@bw-25kg", id="less help"),
    ],
)
def test_what_is_not_said_stays(exercise: str, before: str, words: str, now: str) -> None:
    assert changed(exercise, before, words) == now


def test_an_effort_and_a_note_belong_to_their_own_set() -> None:
    context = EXERCISES["kickback"]
    before = replace(parse(KICKBACK, context)[0], note="left knee")
    again = change("10", before, context)[0]
    assert (again.effort, again.note) == (None, "")
    edited = change("10", before, context, keep_effort=True)[0]
    assert (edited.effort, edited.note) == (rpe(80), "left knee")


def test_a_correction_of_the_distance_keeps_its_time() -> None:
    context = EXERCISES["row"]
    before = parse("2000m in 7:45", context)[0]
    assert change("1900m", before, context, keep_effort=True) == parse("1900m in 7:45", context)


def test_a_load_that_no_words_can_say_stays() -> None:
    imported = did(8, kilos("20"))
    assert change("10", imported, EXERCISES["pull-up"]) == (did(10, kilos("20")),)


def test_a_load_that_was_never_said_stays_so() -> None:
    assert change("10", did(8), EXERCISES["bench"]) == (did(10),)


def test_a_load_below_the_bar_stays_but_is_not_typed_anew() -> None:
    light = did(8, "15")
    assert change("10", light, EXERCISES["bench"]) == (did(10, "15"),)
    with pytest.raises(NotationError, match="less than the 20 kg bar"):
        change("10@15", light, EXERCISES["bench"])


@pytest.mark.parametrize(
    ("exercise", "before", "words", "carets", "message"),
    [
        pytest.param(*row, id=f"{row[0]} {row[1]}, again {row[2]}")
        for row in [
            ("kickback", KICKBACK, "abc", "^^^", '"abc" cannot be read here'),
            (
                *("kickback", KICKBACK, "+5", "^^"),
                "say the whole load: @17.5, or @bw+5kg if that is it",
            ),
            ("kickback", KICKBACK, "20kg 8", "     ^", "8 at which load? write 8@LOAD"),
            (
                *("kickback", KICKBACK, "@62,5", " ^^^^"),
                "use a point for decimals (62.5); a comma separates sets",
            ),
            (
                *("kickback", KICKBACK, "@62,5kg", " ^^^^"),
                "use a point for decimals (62.5); a comma separates sets",
            ),
            ("kickback", KICKBACK, "drop", "^^^^", "a set is missing after drop"),
            (
                "kickback",
                KICKBACK,
                "0x",
                "^",
                "0 sets are none: the number of sets comes first, as in 3x8",
            ),
            ("kickback", KICKBACK, "21x left", "^^", "21 sets in one group are not plausible"),
            ("kickback", KICKBACK, "p2 p3", "   ^^", "pause given twice"),
            (
                *("kickback", KICKBACK, "t3-1-1-1", "^^^^^^^^"),
                "pause 2 s at the top contradicts tempo 3-1-1-1",
            ),
            (
                "curl",
                "8+3+2@20",
                "f",
                "^",
                "mini-sets are rest-pause, myo or a cluster, not failure",
            ),
            ("curl", "0f@20", "amrap", "^^^^^", "0 reps; a missed attempt is 0f"),
            ("plank", "30s", "8+3", "^^^", "mini-sets are of reps, and this exercise is timed"),
            ("plank", "30s", "0f", "^^", "that time is not plausible"),
            ("plank", "30s", "99999", "^^^^^", "that time is not plausible"),
            ("row", "2000m", "9999999", "^^^^^^^", "that distance is not plausible"),
            ("bench", "8@60", "20m", "^^^", "Bench has no distance; m is metres, minutes are 2min"),
            ("bench", "8@60", "1001", "^^^^", "1001 reps are not plausible"),
            ("pull-up", "8", "60x8", "^^^^", "60 sets? added load is bw+60x8"),
        ]
    ],
)
def test_a_change_that_cannot_be_meant_is_refused(
    exercise: str, before: str, words: str, carets: str, message: str
) -> None:
    context = EXERCISES[exercise]
    with pytest.raises(NotationError) as refused:
        change(words, parse(before, context)[0], context)
    assert refused.value.message == message
    assert refused.value.place() == [f"  {words}", f"  {carets}"]


def test_the_pause_of_the_set_before_is_named_where_it_contradicts() -> None:
    context = EXERCISES["kickback"]
    with pytest.raises(NotationError) as refused:
        change("t3-1-1-1", parse(KICKBACK, context)[0], context)
    assert refused.value.hint == "Say the pause too, as the set before had another."
    both = change("t3-1-1-1 p1", parse(KICKBACK, context)[0], context)
    assert both == (did(12, "15", side=Side.LEFT, tempo=tempo("3111"), pause=held(1, "top")),)


@settings(max_examples=60, deadline=None)
@given(lines())
def test_sets_said_in_full_owe_nothing_to_the_set_before(line: tuple[Context, Sets]) -> None:
    context, sets = line
    said = tuple(one for one in sets if one.load not in {None, BODYWEIGHT})
    assume(said)
    before = did(5, "40", effort=rpe(80))
    assert change(format_sets(said, context.exercise), before, context) == said


def test_added_load_again_is_added() -> None:
    context = EXERCISES["pull-up"]
    assert change("@25", did(8, added("20")), context) == (did(8, added("25")),)
