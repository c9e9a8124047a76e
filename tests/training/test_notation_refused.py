"""What is refused, with which words, and where the caret stands."""

import pytest

from fitlog.errors import NotationError, UnreadableError
from fitlog.training.notation import parse
from strategies import EXERCISES

RPE_RANGE = "RPE runs from 1 to 10 in steps of 0.5"
MISSED = "0 reps; a missed attempt is 0f"
TEMPO = "a tempo has four fields: lowering, bottom, lifting, top"
DIGITS = "numbers are written with the digits 0 to 9"
AMOUNT = "the reps, time or distance are missing here: write 8, 30s or 20m"

# Each row: the exercise, what is typed, the carets under it, the message.
PROMISED = [
    ("bench", "3x8", "^^^", "3 sets or 3 kg? write 3x8@LOAD or 3kgx8"),
    ("bench", "3x8x60", "^^^^^^", "looks like sets x reps x load; write 3x8@60"),
    (
        *("bench", "3x8@62,5", "    ^^^^"),
        "use a point for decimals (62.5); a comma separates sets",
    ),
    ("bench", "100kgx5@105", "       ^^^^", "load given twice: 100kg and @105"),
    ("squat", "5x5@8", "    ^", "8 kg is less than the 20 kg bar; did you mean rpe8?"),
    ("bench", "3x8@60 rpe11", "       ^^^^^", RPE_RANGE),
    ("bench", "3x8@60 rpe8.3", "       ^^^^^^", RPE_RANGE),
    ("bench", "3x8@60 t301", "       ^^^^", TEMPO),
    (
        *("bench", "3x8@60 t3-1-2-0 p2top", "                ^^^^^"),
        "pause 2 s at the top contradicts tempo 3-1-2-0",
    ),
    ("bench", "3x8@75%", "    ^^^", "percentages belong in plans; log the load you lifted"),
    ("squat", "5(1.1.1)@140", "^^^^^^^^", "the cluster says 5 reps but its parts add up to 3"),
    ("plank", "30", "^^", "30 reps or 30 s? this exercise is timed: write 30s"),
    ("bench", "3x0@100", "  ^", MISSED),
    ("bench", "8,8,6", "^^^^^", "no load: write 8,8,6@LOAD (or @bw)"),
    ("pull-up", "20x5", "^^^^", "20 sets? added load is bw+20x5"),
    ("bench", "3x8@9999", "    ^^^^", "9999 kg is not plausible"),
    ("bench", "100x8 >", "      ^", "a set is missing after >"),
    ("bench", "8,,6@60", " ^^", "a number is missing between the commas"),
    (
        *("bench", "x8@60", "^"),
        "a number is missing before x: the sets (3x8@60) or the load (60kgx8)",
    ),
    ("bench", "abc", "^^^", '"abc" cannot be read here'),
]

MISSING = [
    ("bench", "", "^", "a set is missing: write reps and load, like 8@60"),
    ("bench", "p2", "  ^", "a set is missing: write reps and load, like 8@60"),
    ("pull-up", " ", " ^", "a set is missing: write reps, like 8"),
    ("assisted", "", "^", "a set is missing: write reps and help, like 8@30"),
    ("clamshell", "left", "    ^", "a set is missing: write reps, like 8"),
    ("plank", "", "^", "a set is missing: write a time, like 30s"),
    ("row", "", "^", "a set is missing: write a distance, like 500m"),
    ("carry", "", "^", "a set is missing: write distance and load, like 20m@32"),
    ("bench", "@60", "^", "the reps are missing before @: write 8@60"),
    ("bench", ",8@60", "^", "a number is missing before the comma"),
    ("bench", "3x", "  ^", AMOUNT),
    ("pull-up", "3xL", "  ^", AMOUNT),
    ("bench", "60kgxR@8", "     ^", AMOUNT),
    ("bench", "60xkg", "   ^^", AMOUNT),
    ("bench", "8@", "  ^", "the load is missing here: write @60 or @bw"),
    ("bench", "8@60@", "     ^", "a number is missing after @: the RPE, like @8"),
    ("bench", "60kg", "^^^^", "the reps are missing: write 60kgx8 or 8@60kg"),
    ("bench", "60kgx8x", "       ^", "the number of sets is missing after x"),
    ("bench", "60x8x", "     ^", "a number is missing after x"),
    ("bench", "20s", "^^^", "no load: write 20s@LOAD (or @bw)"),
    ("bench", "12 left @rpe8", "^^", "no load: write 12@LOAD (or @bw)"),
    ("bench", "myo 8 rpe8", "^^^^^", "no load: write myo 8@LOAD (or @bw)"),
    ("bench", "8@60,", "    ^", "a set is missing after this sign"),
    ("bench", "8@60 ;, 8@60", "     ^^", "a set is missing after this sign"),
    (
        "bench",
        "8@60; myo",
        "      ^^^",
        "this word stands before its set, like w40x5 or myo 15+4+4@12",
    ),
    ("bench", "8@60 drop", "     ^^^^", "a set is missing after drop"),
    (
        *("bench", "myo", "^^^"),
        "this word stands before its set, like w40x5 or myo 15+4+4@12",
    ),
    ("bench", "drop w", "     ^", "this word stands before its set, like w40x5 or myo 15+4+4@12"),
    ("bench", "8@60 p", "      ^", "how many seconds is the pause? write p2"),
    ("bench", "8@60 rpe", "        ^", "how hard was it? write rpe8"),
    ("bench", "8@60 rir x", "         ^", "how hard was it? write rir2"),
    ("bench", "8@60 t", "     ^", TEMPO),
    ("curl", "8@pin", "     ^", "which pin? write pin7"),
    ("pull-up", "8@bw+", "     ^", "how much? write bw+20 or bw-15"),
    ("curl", "8+3+@20", "    ^", "the parts of a chain are whole reps: write 8+3+2"),
    ("curl", "8+3+ 2@20", "^^^^", "the parts of a chain are whole reps: write 8+3+2"),
    ("curl", "5(@20", " ^", "the bracket is not closed"),
    ("curl", "5()@20", " ^^", "a cluster is written 5(1.1.1.1.1)@140"),
    ("curl", "5(1 1 1)@20", " ^^^^^^^", "a cluster is written 5(1.1.1.1.1)@140"),
    ("row", "2000m in", "        ^", "how long did it take? a time is written 45s or 7:45"),
    ("row", "2000m in 8", "         ^", "how long did it take? a time is written 45s or 7:45"),
    ("plank", "1:5", "^^^", "a time is written 1:30 or 1:02:30"),
    ("plank", "1:60", "^^^^", "a time is written 1:30 or 1:02:30"),
    ("plank", "1.5:30", "^^^^^^", "a time is written 1:30 or 1:02:30"),
]

UNCLEAR = [
    ("bench", "4x20s", "^^^^^", "4 sets or 4 kg? write 4x20s@LOAD or 4kgx20s"),
    ("carry", "4x20m", "^^^^^", "4 sets or 4 kg? write 4x20m@LOAD or 4kgx20m"),
    ("curl", "3x8+3+2", "^^^^^^^", "3 sets or 3 kg? write 3x8+3+2@LOAD or 3kgx8+3+2"),
    ("curl", "3xL12R10", "^^^^^^^^", "3 sets or 3 kg? write 3xL12R10@LOAD or 3kgxL12R10"),
    ("curl", "12x8@8", "^^^^^^", "12 sets or 12 kg? write 12x8@8kg or 12kgx8@8"),
    ("plank", "3x30", "  ^^", "30 reps or 30 s? this exercise is timed: write 30s"),
    ("row", "2000", "^^^^", "2000 reps or 2000 m? this exercise goes a distance: write 2000m"),
    ("carry", "20@32", "^^", "20 reps or 20 m? this exercise goes a distance: write 20m"),
    ("plank", "2min 30s", "^^^^^^^^", "one time or two? write 2:30 or 2min, 30s"),
    ("plank", "2min5s", "^^^^^^", "one time or two? write 2:05 or 2min, 5s"),
    ("bench", "3x8@60 8", "       ^", "8 at which load? write 8@LOAD"),
    ("pull-up", "+20x5 rpe8, 4", "            ^", "4 at which load? write 4@LOAD"),
    ("curl", "L12@14, R10", "        ^^^", "R10 at which load? write R10@LOAD"),
    ("clamshell", "L12,10", "    ^^", "which side is 10? write L10 or 10 left"),
    (
        *("curl", "12,10,8L@15", "       ^"),
        "which of these sets is meant? write left after each, or before all",
    ),
    (
        *("curl", "12@15 L 10@15", "      ^^^^"),
        "is it the set before or the one after? write left after its set",
    ),
    (
        *("bench", "8@60, left 8@60", "      ^^^^"),
        "before or after it? a word stands after its set",
    ),
    (
        *("pull-up", "20x5x3", "^^^^^^"),
        "a load is marked here: write bw+20x5x3",
    ),
    ("plank", "15x30s", "^^^^^^", "15 sets? a load is written 30s@15"),
    ("curl", "60x8@60", "^^^^^^^", "load given twice: 60 and @60"),
    ("curl", "60x8@8kg", "^^^^^^^^", "load given twice: 60 and @8kg"),
    ("curl", "60x8@8 rpe9", "^^^^^^", "load given twice: 60 and @8"),
    (
        *("curl", "60x8x12", "^^^^^^^"),
        "12 sets? load x reps x sets is at most 10 sets; write 60kgx8x3",
    ),
    ("curl", "2.5x8x3", "^^^^^^^", "is 2.5 the load? write 2.5kgx8x3"),
]

DECIMALS = [
    (exercise, typed, carets, f"use a point for decimals ({number}); a comma separates sets")
    for exercise, typed, carets, number in [
        ("bench", "3x8@62,5 rpe8", "    ^^^^", "62.5"),
        ("bench", "3x8@62,5kg", "    ^^^^", "62.5"),
        ("bench", "3x8@62 , 5", "    ^^^^^^", "62.5"),
        ("bench", "62,5x8", "^^^^", "62.5"),
        ("bench", "62,5kgx8", "^^^^", "62.5"),
        ("bench", "8+3@62,5", "    ^^^^", "62.5"),
        ("bench", "L8R7@62,5", "     ^^^^", "62.5"),
        ("bench", "3x8@62,5,5@60", "    ^^^^", "62.5"),
        ("bench", "8@60 rpe8,5", "        ^^^", "8.5"),
        ("pull-up", "8 rpe8,5", "     ^^^", "8.5"),
        ("pull-up", "8 p2,5", "   ^^^", "2.5"),
        ("pull-up", "+20x5@8,5", "      ^^^", "8.5"),
        ("pull-up", "10,5kgx8", "^^^^", "10.5"),
    ]
]

CONTRADICTIONS = [
    ("bench", "3x8@60 left right", "            ^^^^^", "side given twice"),
    ("bench", "3x8/side@60 left", "            ^^^^", "side given twice"),
    ("curl", "L12R10@14 left", "          ^^^^", "side given twice"),
    ("clamshell", "L12 R", "    ^", "side given twice"),
    ("curl", "left L12R10@14", "     ^^^^^^^^^", "side given twice: the first one is for all sets"),
    ("curl", "left 12@15 R", "           ^", "side given twice: the first one is for all sets"),
    (
        *("curl", "rpe8 12@15@9", "          ^^"),
        "effort given twice: the first one is for all sets",
    ),
    ("bench", "8@60 rpe8 rir2", "          ^^^^", "effort given twice"),
    ("bench", "8@60 t3010 t3010", "           ^^^^^", "tempo given twice"),
    ("bench", "8@60 p2 p3", "        ^^", "pause given twice"),
    ("bench", "8@60 w f", "       ^", "kind given twice"),
    ("curl", "w12@10 f", "^^^^^^", "the kind of set is given twice: warmup and failure"),
    ("curl", "drop 8f@10", "     ^^^^^", "the kind of set is given twice: drop and failure"),
    ("curl", "8+@10 f", "^^^^^", "the kind of set is given twice: amrap and failure"),
    ("curl", "myo 2(1.1)@9", "^^^^^^^^^^^^", "the kind of set is given twice: myo and cluster"),
    ("curl", "w8+3@10", "^^^^^^^", "mini-sets are rest-pause, myo or a cluster, not warmup"),
    ("curl", "8+3@10 f", "^^^^^^", "mini-sets are rest-pause, myo or a cluster, not failure"),
    (
        "bench",
        "8@60 t3-1-2-0 p3",
        "              ^^",
        "pause 3 s at the bottom contradicts tempo 3-1-2-0",
    ),
    ("curl", "8@60 p3 t3-1-2-0", "     ^^", "pause 3 s contradicts tempo 3-1-2-0"),
    ("bench", "8@60@11", "    ^^^", "load given twice: @60kg and @11"),
    ("bench", "8@60@bw", "    ^^^", "load given twice: @60kg and @bw"),
    ("bench", "100x8x3@60", "       ^^^", "load given twice: 100 and @60"),
    ("bench", "8@60@8.3", "    ^^^^", RPE_RANGE),
    ("bench", "8@60 @8 @9", "        ^", "the load is given already; effort is written rpe8"),
    (
        *("bench", "3x8 rpe8 @60", "         ^"),
        "the load comes right after the reps: write 8@60, then the words",
    ),
    (
        *("bench", "8@60x3", "    ^"),
        "sets come first and @LOAD last: write 3x8@60; two implements are @2x14kg",
    ),
    ("pull-up", "8@2x14", "  ^^^^", "added load is one number, the sum of both: write bw+20"),
    ("plank", "8+3", "^^^", "mini-sets are of reps, and this exercise is timed"),
    ("carry", "8+3@32", "^^^", "mini-sets are of reps, and this exercise goes a distance"),
    ("bench", "20m@60", "^^^", "Bench has no distance; m is metres, minutes are 2min"),
    (
        "carry",
        "20m@32 in 9s",
        "       ^^",
        "the time comes right after the distance: write 20m in 30s",
    ),
]

BOUNDS = [
    ("bench", "nan", "^^^", '"nan" cannot be read here'),
    ("bench", "inf", "^^^", '"inf" cannot be read here'),
    ("bench", "3x8@nan", "    ^^^", "the load is missing here: write @60 or @bw"),
    ("bench", "3x8@inf", "    ^^^", "the load is missing here: write @60 or @bw"),
    ("bench", "3x8@1e400", "     ^", '"e" cannot be read here'),
    ("bench", "-5", "^^", "a load is not negative; help is bw-15"),
    ("bench", "3x8@-5", "    ^^", "a load is not negative; help is bw-15"),
    ("bench", "99999999999999999999", "^" * 20, "that number is not plausible"),
    ("bench", "3x8@99999999999999999999", "    " + "^" * 20, "that number is not plausible"),
    ("bench", "100,5", "^^^^^", "no load: write 100,5@LOAD (or @bw)"),
    ("bench", "3x8@1_000", "     ^", '"_" cannot be read here'),
    ("bench", "3x8@1,000", "      ^^^", "thousands are written without a comma: 1000"),
    ("bench", "3x8@.5", "    ^^", "a decimal number begins with its zero: write 0.5"),
    ("bench", "3x8@60.", "      ^", '"." cannot be read here'),
    ("bench", "3x8@²", "    ^", DIGITS),
    ("bench", "٣x8@60", "^", DIGITS),
    ("bench", "3x\uff18@60", "  ^", DIGITS),
    ("bench", "3x½@60", "  ^", DIGITS),
    ("bench", "8.5@60", "^^^", "reps are whole numbers, not 8.5"),
    ("bench", "1001@60", "^^^^", "1001 reps are not plausible"),
    ("curl", "501+500@20", "^^^^^^^", "mini-sets have at least one rep each, and 1000 in all"),
    ("curl", "8+0@20", "^^^", "mini-sets have at least one rep each, and 1000 in all"),
    ("bench", "0@60", "^", MISSED),
    ("bench", "0x8@60", "^", "0 sets are none: the number of sets comes first, as in 3x8"),
    ("pull-up", "21x8@bw", "^^", "21 sets in one group are not plausible"),
    ("pull-up", "2.5x8@bw", "^^^", "2.5 sets? their number is whole"),
    ("bench", "60kgx8x2.5", "       ^^^", "2.5 sets? their number is whole"),
    ("curl", "8@1000.001", "  ^^^^^^^^", "1000.001 kg is not plausible"),
    ("curl", "8@2205lb", "  ^^^^", "2205 lb is not plausible"),
    ("pull-up", "8@bw-1001", "     ^^^^", "1001 kg is not plausible"),
    (
        *("squat", "5x5@15", "    ^^"),
        "15 kg is less than the 20 kg bar; fitlog config set bar.barbell says what yours weighs",
    ),
    (
        "squat",
        "15kgx5",
        "^^^^",
        "15 kg is less than the 20 kg bar; fitlog config set bar.barbell says what yours weighs",
    ),
    (
        "squat",
        "5@9.3",
        "  ^^^",
        "9.3 kg is less than the 20 kg bar; fitlog config set bar.barbell says what yours weighs",
    ),
    ("curl", "8@pin0", "  ^^^^", "a pin is a whole number from 1 to 100"),
    ("curl", "8@pin1.5", "  ^^^^^^", "a pin is a whole number from 1 to 100"),
    (
        "curl",
        "8@9 p61",
        "    ^^^",
        "a pause inside a rep lasts up to 60 s; rest between sets is not one",
    ),
    ("curl", "8@9 p0.0001", "    ^^^^^^^", "a pause is kept to the millisecond"),
    ("curl", "8@9 rpe0", "    ^^^^", RPE_RANGE),
    ("curl", "8@9 rir9.5", "    ^^^^^^", "RIR runs from 0 to 9 in steps of 0.5"),
    ("curl", "8@9 t100-0-1-0", "    ^^^^^^^^^^", TEMPO),
    ("plank", "0s", "^^", "that time is not plausible"),
    ("plank", "24:00:01", "^^^^^^^^", "that time is not plausible"),
    ("plank", "0.0001s", "^^^^^^", "that is finer than fitlog keeps (a millisecond, a metre)"),
    ("row", "0m", "^^", "that distance is not plausible"),
    ("row", "1001km", "^^^^^^", "that distance is not plausible"),
    ("row", "0.5m", "^^^", "that is finer than fitlog keeps (a millisecond, a metre)"),
]

UNKNOWN = [
    ("bench", "3x8@60 for", "       ^^^", '"for" cannot be read here'),
    ("bench", "3x8@60 press", "       ^^^^^", '"press" cannot be read here'),
    ("bench", "kgx8", "^^^", '"kgx" cannot be read here'),
    ("bench", "3 sets 8", "  ^^^^", "write 3x8, or 3 sets of 8"),
    ("bench", "(1.1)@60", "^^^^^", '"(1.1)" cannot be read here'),
    ("bench", "8@60 \x1b[31m", "     ^", '"?" cannot be read here'),
]


@pytest.mark.parametrize(
    ("exercise", "typed", "carets", "message"),
    [
        pytest.param(*row, id=f"{row[0]} {row[1][:40]}")
        for table in (*(PROMISED, MISSING, UNCLEAR, DECIMALS, CONTRADICTIONS, BOUNDS, UNKNOWN),)
        for row in table
    ],
)
def test_what_cannot_be_meant_is_refused(
    exercise: str, typed: str, carets: str, message: str
) -> None:
    with pytest.raises(NotationError) as refused:
        parse(typed, EXERCISES[exercise])
    assert refused.value.message == message
    assert refused.value.place() == [f"  {typed}", f"  {carets}"]
    assert refused.value.lines()[-1].startswith("Nothing was written.")


def test_a_refusal_is_exit_code_5() -> None:
    with pytest.raises(UnreadableError) as refused:
        parse("3x8", EXERCISES["bench"])
    assert refused.value.exit_code == 5


def test_the_way_out_of_a_comma_is_told_where_a_second_set_could_be_meant() -> None:
    with pytest.raises(NotationError) as refused:
        parse("5@+20, 8", EXERCISES["pull-up"])
    assert refused.value.hint == "Or write ; between two sets."


def test_a_line_has_at_most_a_hundred_sets() -> None:
    assert len(parse("10x8 " * 10, EXERCISES["pull-up"])) == 100
    with pytest.raises(NotationError, match="more than 100 sets in one line"):
        parse("10x8 " * 11, EXERCISES["pull-up"])


def test_a_long_line_is_shown_around_the_place() -> None:
    with pytest.raises(NotationError) as refused:
        parse("8@60 " * 60 + "abc" + " 8@60" * 60, EXERCISES["curl"])
    error = refused.value
    assert error.text[error.start : error.end] == "abc"
    assert len(error.text) <= 200
