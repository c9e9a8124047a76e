"""The same sets said with options."""

from dataclasses import replace

import pytest
from lifting import did, held, kilos, rpe

from fitlog.errors import NotationError
from fitlog.training.load import BODYWEIGHT
from fitlog.training.notation import SetOptions, from_options, load_of, parse, with_options
from fitlog.training.sets import PerformedSet, SetKind, Side
from strategies import EXERCISES


@pytest.mark.parametrize(
    ("exercise", "options", "words"),
    [
        pytest.param(exercise, options, words, id=f"{exercise} {words}")
        for exercise, options, words in [
            ("bench", SetOptions(reps="8", load="60"), "8@60"),
            ("bench", SetOptions(sets="3", reps="8", load="60kg"), "3x8@60kg"),
            ("bench", SetOptions(reps="8,8,6", load="60"), "8,8,6@60"),
            ("bench", SetOptions(reps="8, 7f", load="60"), "8,7f@60"),
            ("bench", SetOptions(reps="8+", load="225 lbs"), "8+@225lbs"),
            ("bench", SetOptions(reps="0f", load="60"), "0f@60"),
            ("bench", SetOptions(reps="0", kind="failure", load="60"), "0f@60"),
            ("bench", SetOptions(reps="8", load="bw"), "8@bw"),
            ("bench", SetOptions(duration="20", load="60"), "20s@60"),
            ("curl", SetOptions(reps="8+3+2", load="20"), "8+3+2@20"),
            ("curl", SetOptions(reps="8+3+2", load="20", kind="myo"), "myo 8+3+2@20"),
            ("curl", SetOptions(reps="2(1.1)", load="20"), "2(1.1)@20"),
            ("curl", SetOptions(reps="1+1", kind="cluster", load="20"), "2(1.1)@20"),
            ("curl", SetOptions(reps="8", load="2x14kg"), "8@2x14kg"),
            ("curl", SetOptions(reps="8", load="pin7"), "8@pin7"),
            ("curl", SetOptions(reps="8", load="14", side="left"), "8@14 left"),
            ("curl", SetOptions(reps="8", load="14", side="R"), "8@14 R"),
            ("curl", SetOptions(reps="8", load="14", side="each"), "8/side@14"),
            ("curl", SetOptions(reps="8", load="14", side="/side"), "8/side@14"),
            ("kickback", SetOptions(reps="8", load="14", pause="2"), "8@14 p2"),
            ("kickback", SetOptions(reps="8", load="14", pause="2s bottom"), "8@14 p2bottom"),
            (
                "kickback",
                SetOptions(reps="8", load="14", pause="2", pause_at="bottom"),
                "8@14 p2bottom",
            ),
            (
                "kickback",
                SetOptions(reps="8", load="14", pause="2top", pause_at="top"),
                "8@14 p2top",
            ),
            ("kickback", SetOptions(reps="8", load="14", tempo="2-0-1-1"), "8@14 t2-0-1-1"),
            ("kickback", SetOptions(reps="8", load="14", tempo="31X0"), "8@14 tempo 31X0"),
            ("kickback", SetOptions(reps="8", load="14", tempo="t31x0"), "8@14 t31x0"),
            ("kickback", SetOptions(reps="8", load="14", rpe="8.5"), "8@14 rpe8.5"),
            ("kickback", SetOptions(reps="8", load="14", rpe="RPE 8"), "8@14 RPE 8"),
            ("kickback", SetOptions(reps="8", load="14", rir="2"), "8@14 rir2"),
            ("kickback", SetOptions(reps="8", load="14", kind="warmup"), "w8@14"),
            ("kickback", SetOptions(reps="8", load="14", kind="w"), "w8@14"),
            ("kickback", SetOptions(reps="8", load="14", kind="AMRAP"), "8+@14"),
            ("kickback", SetOptions(reps="8", load="14", kind="failure"), "8f@14"),
            ("kickback", SetOptions(reps="8", load="14", kind="drop"), "drop 8@14"),
            ("kickback", SetOptions(reps="8", load="14", kind="rest-pause"), "rp 8@14"),
            ("pull-up", SetOptions(reps="8"), "8"),
            ("pull-up", SetOptions(reps="8", load="+20"), "8@+20"),
            ("pull-up", SetOptions(reps="8", load="20"), "8@20"),
            ("assisted", SetOptions(reps="8", load="30"), "8@30"),
            ("clamshell", SetOptions(reps="15", side="left"), "15 left"),
            ("plank", SetOptions(duration="45"), "45s"),
            ("plank", SetOptions(sets="3", duration="1:30", load="10"), "3x1:30@10"),
            ("plank", SetOptions(duration="2min", kind="f"), "2min f"),
            ("carry", SetOptions(sets="4", distance="20m", load="32"), "4x20m@32"),
            ("row", SetOptions(distance="2km", duration="7:45"), "2km in 7:45"),
        ]
    ],
)
def test_each_option_is_like_its_word(exercise: str, options: SetOptions, words: str) -> None:
    context = EXERCISES[exercise]
    assert from_options(options, context) == parse(words, context)


def test_all_options_at_once() -> None:
    every = SetOptions(
        sets="3",
        reps="12",
        load="15kg",
        side="left",
        pause="2",
        tempo="2-0-1-2",
        rpe="8",
        note="slow [bold]",
    )
    words = parse("3x12@15kg left p2 t2-0-1-2 rpe8", EXERCISES["kickback"])
    assert from_options(every, EXERCISES["kickback"]) == tuple(
        replace(one, note="slow [bold]") for one in words
    )


@pytest.mark.parametrize(
    ("words", "options", "understood"),
    [
        pytest.param("12@15", SetOptions(side="left", rpe="8"), "12@15 left rpe8", id="more"),
        pytest.param(
            "12@15 left", SetOptions(side="right"), "12@15 right", id="an option goes first"
        ),
        pytest.param("12@15", SetOptions(sets="3"), "3x12@15", id="--sets repeats one set"),
        pytest.param("12@15", SetOptions(reps="10,8"), "10,8@15", id="a list of --reps"),
        pytest.param("12,10@15", SetOptions(rpe="9"), "12,10@15 rpe9", id="for every set"),
        pytest.param("12@15 p2", SetOptions(pause_at="bottom"), "12@15 p2bottom", id="only where"),
        pytest.param("12@15 p2bottom", SetOptions(pause="3"), "12@15 p3", id="its own place"),
        pytest.param("8+3@15", SetOptions(reps="10"), "10@15", id="reps end mini-sets"),
        pytest.param("myo 8+3@15", SetOptions(reps="9+3"), "myo 9+3@15", id="myo-reps stay such"),
        pytest.param("0f@15", SetOptions(reps="1"), "1@15", id="after a miss a set that counts"),
        pytest.param("w8@15", SetOptions(reps="9"), "w9@15", id="a warm-up stays such"),
        pytest.param("w8@15", SetOptions(kind="work"), "8@15", id="a warm-up no more"),
        pytest.param("8@15", SetOptions(duration="20"), "20s@15", id="a time instead of reps"),
        pytest.param("20s@15", SetOptions(reps="8"), "8@15", id="reps instead of a time"),
        pytest.param("8@15", SetOptions(), "8@15", id="nothing"),
    ],
)
def test_options_go_before_words(words: str, options: SetOptions, understood: str) -> None:
    context = EXERCISES["kickback"]
    assert with_options(parse(words, context), options, context) == parse(understood, context)


def test_one_of_time_and_distance_leaves_the_other() -> None:
    context = EXERCISES["row"]
    before = parse("2000m in 7:45", context)
    faster = with_options(before, SetOptions(duration="7:40"), context)
    assert faster == parse("2000m in 7:40", context)
    farther = with_options(before, SetOptions(distance="2010m"), context)
    assert farther == parse("2010m in 7:45", context)


def test_a_note_alone_changes_no_old_set() -> None:
    light, loadless = did(8, "15"), did(8)
    done = with_options([light, loadless], SetOptions(note="x"), EXERCISES["bench"])
    assert done == (replace(light, note="x"), replace(loadless, note="x"))


def test_a_note_can_be_emptied() -> None:
    noted = PerformedSet(reps=8, load=kilos("60"), note="x")
    assert with_options([noted], SetOptions(note=""), EXERCISES["bench"]) == (did(8, "60"),)


def test_a_pause_that_an_old_tempo_contradicts_is_no_reason_to_refuse_another_change() -> None:
    odd = did(8, "60", pause=held(9, "top"), tempo=None)
    odd = replace(odd, tempo=parse("8@60 t3-1-1-0", EXERCISES["bench"])[0].tempo)
    done = with_options([odd], SetOptions(rpe="8"), EXERCISES["bench"])
    assert done == (replace(odd, effort=rpe(80)),)


FULL = SetOptions(reps="12", load="60")

ALONE = [
    (FULL._replace(rpe="11"), "--rpe 11", "      ^^", "RPE runs from 1 to 10 in steps of 0.5"),
    (FULL._replace(rpe="rir2"), "--rpe rir2", "      ^^^", "how hard was it? say --rpe 8"),
    (FULL._replace(rir="10"), "--rir 10", "      ^^", "RIR runs from 0 to 9 in steps of 0.5"),
    (FULL._replace(rir="x"), "--rir x", "      ^", "how many reps were left? say --rir 2"),
    (FULL._replace(rpe="8", rir="2"), "--rir 2", "      ^", "effort given twice: --rpe or --rir"),
    (FULL._replace(load="x"), "--load x", "       ^", "the load is missing here: write @60 or @bw"),
    (FULL._replace(load="9999"), "--load 9999", "       ^^^^", "9999 kg is not plausible"),
    (
        *(FULL._replace(load="62,5"), "--load 62,5", "       ^^^^"),
        "use a point for decimals (62.5)",
    ),
    (
        *(FULL._replace(load="75%"), "--load 75%", "       ^^^"),
        "percentages belong in plans; log the load you lifted",
    ),
    (
        *(FULL._replace(load="8"), "--load 8", "       ^"),
        "8 kg is less than the 20 kg bar; did you mean rpe8?",
    ),
    (FULL._replace(side="up"), "--side up", "       ^^", "a side is left, right or each"),
    (
        FULL._replace(side="left right"),
        "--side left right",
        "            ^^^^^",
        '"right" cannot be read here',
    ),
    (
        *(FULL._replace(pause="61"), "--pause 61", "        ^^"),
        "a pause inside a rep lasts up to 60 s; rest between sets is not one",
    ),
    (
        FULL._replace(pause_at="top"),
        "--pause-at top",
        "           ^^^",
        "say how long too: --pause 2",
    ),
    (
        *(FULL._replace(pause="2", pause_at="left"), "--pause-at left", "           ^^^^"),
        "a pause is at the top or the bottom",
    ),
    (
        *(FULL._replace(pause="2top", pause_at="bottom"), "--pause-at bottom", "           ^^^^^^"),
        "--pause says top already",
    ),
    (
        *(FULL._replace(tempo="301"), "--tempo 301", "        ^^^"),
        "a tempo has four fields: lowering, bottom, lifting, top",
    ),
    (
        *(FULL._replace(tempo="3-1-2-0", pause="2"), "--pause 2", "        ^"),
        "pause 2 s at the bottom contradicts tempo 3-1-2-0",
    ),
    (
        *(FULL._replace(kind="foo"), "--kind foo", "       ^^^"),
        "a kind is one of work, warmup, amrap, failure, drop, rest_pause, myo, cluster",
    ),
    (
        *(FULL._replace(reps="8+", kind="warmup"), "--kind warmup", "       ^^^^^^"),
        "the kind of set is given twice: amrap and warmup",
    ),
    (
        *(FULL._replace(reps="8+3", kind="work"), "--kind work", "       ^^^^"),
        "mini-sets are rest-pause, myo or a cluster, not work",
    ),
    (FULL._replace(reps="0"), "--reps 0", "       ^", "0 reps; a missed attempt is 0f"),
    (FULL._replace(reps="1001"), "--reps 1001", "       ^^^^", "1001 reps are not plausible"),
    (FULL._replace(reps="8.5"), "--reps 8.5", "       ^^^", "reps are whole numbers, not 8.5"),
    (FULL._replace(reps="30s"), "--reps 30s", "       ^^^", "reps are whole numbers"),
    (
        *(FULL._replace(reps="8,,6"), "--reps 8,,6", "         ^"),
        "the reps, time or distance are missing here: write 8, 30s or 20m",
    ),
    (FULL._replace(reps="8 6"), "--reps 8 6", "         ^", '"6" cannot be read here'),
    (
        *(FULL._replace(reps="5(1.1)"), "--reps 5(1.1)", "       ^^^^^^"),
        "the cluster says 5 reps but its parts add up to 2",
    ),
    (
        *(FULL._replace(duration="30s"), "--reps 12", "       ^^"),
        "a set is counted in reps or measured, not both",
    ),
    (FULL._replace(sets="0"), "--sets 0", "       ^", "from 1 to 20 sets"),
    (FULL._replace(sets="21"), "--sets 21", "       ^^", "from 1 to 20 sets"),
    (FULL._replace(sets="2.5"), "--sets 2.5", "       ^^^", "how many sets? a whole number"),
    (
        *(FULL._replace(sets="3", reps="8,7"), "--sets 3", "       ^"),
        "there are 2 sets already; leave --sets out",
    ),
    (
        *(SetOptions(load="60"), "--reps", "^^^^^^"),
        "what was done? say --reps, --duration or --distance",
    ),
    (SetOptions(reps="12"), "--load", "^^^^^^", "no load: say --load 60 (or --load bw)"),
    (
        *(SetOptions(duration="0", load="60"), "--duration 0", "           ^"),
        "that time is not plausible",
    ),
    (
        *(SetOptions(duration="999999", load="60"), "--duration 999999", "           ^^^^^^"),
        "that time is not plausible",
    ),
    (
        *(SetOptions(duration="20m", load="60"), "--duration 20m", "           ^^^"),
        "a time is written 45s or 1:30",
    ),
    (
        *(SetOptions(distance="20", load="60"), "--distance 20", "           ^^"),
        "a distance is written 20m or 2km",
    ),
    (
        *(SetOptions(distance="20m", load="60"), "--distance 20m", "           ^^^"),
        "Bench has no distance",
    ),
]


@pytest.mark.parametrize(
    ("options", "shown", "carets", "message"),
    [pytest.param(*row, id=f"{row[1]}: {row[3]}") for row in ALONE],
)
def test_an_option_is_refused_with_the_caret_under_its_value(
    options: SetOptions, shown: str, carets: str, message: str
) -> None:
    with pytest.raises(NotationError) as refused:
        from_options(options, EXERCISES["bench"])
    assert refused.value.message == message
    assert refused.value.place() == [f"  {shown}", f"  {carets}"]


@pytest.mark.parametrize(
    ("exercise", "message"),
    [
        ("plank", "this exercise is timed: say --duration 30s"),
        ("row", "this exercise goes a distance: say --distance 20m"),
        ("carry", "this exercise goes a distance: say --distance 20m"),
    ],
)
def test_reps_are_refused_where_they_are_not_counted(exercise: str, message: str) -> None:
    with pytest.raises(NotationError) as refused:
        from_options(SetOptions(reps="8", load="20"), EXERCISES[exercise])
    assert refused.value.message == message


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (SetOptions(sets="2"), "there are 3 sets already; leave --sets out"),
        (SetOptions(reps="8,7"), "there are 3 sets already; say their reps once"),
    ],
)
def test_what_the_words_number_is_not_numbered_again(options: SetOptions, message: str) -> None:
    context = EXERCISES["bench"]
    with pytest.raises(NotationError) as refused:
        with_options(parse("3x8@60", context), options, context)
    assert refused.value.message == message


@pytest.mark.parametrize("kind", SetKind)
def test_every_kind_is_known_by_its_name(kind: SetKind) -> None:
    one = from_options(SetOptions(reps="8", kind=kind.value), EXERCISES["pull-up"])[0]
    assert one == did(8, BODYWEIGHT, kind=kind)


@pytest.mark.parametrize("side", Side)
def test_every_side_is_known_by_its_name(side: Side) -> None:
    one = from_options(SetOptions(reps="8", side=side.value), EXERCISES["pull-up"])[0]
    assert one == did(8, BODYWEIGHT, side=side)


@pytest.mark.parametrize(
    ("words", "understood"),
    [("3x5", "3x5@100"), ("8,7,6", "8,7,6@100"), ("5 rpe8", "5@100 rpe8"), ("5@60 4", "")],
)
def test_a_load_said_apart_is_that_of_sets_that_name_none(words: str, understood: str) -> None:
    context = EXERCISES["bench"]
    known = context._replace(said_load=load_of(SetOptions(load="100"), context))
    if understood:
        assert parse(words, known) == parse(understood, context)
    else:  # a bare number after a load stays what it nearly always is: a decimal comma
        with pytest.raises(NotationError):
            parse(words, known)
