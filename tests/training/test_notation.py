"""What is typed, and the sets that it says."""

import pytest
from lifting import added, did, held, kilos, pin, rpe, tempo

from fitlog.training.load import BODYWEIGHT, Load, Unit
from fitlog.training.notation import format_sets, parse
from fitlog.training.sets import Effort, PerformedSet, SetKind, Side, Tempo
from strategies import EXERCISES

Sets = tuple[PerformedSet, ...]

BODY = BODYWEIGHT
WARMUP, AMRAP, FAILURE, DROP = SetKind.WARMUP, SetKind.AMRAP, SetKind.FAILURE, SetKind.DROP
REST_PAUSE, MYO, CLUSTER = SetKind.REST_PAUSE, SetKind.MYO, SetKind.CLUSTER
LEFT, RIGHT, EACH = Side.LEFT, Side.RIGHT, Side.EACH
POUNDS = Load.of("225", Unit.LB)
EXPLOSIVE = Tempo(lowering=3, bottom=1, lifting=None, top=0)


def rir(tenths: int) -> Effort:
    return Effort(scale="rir", tenths=tenths)


def timed(
    seconds: float, load: Load | None = None, *, kind: SetKind = SetKind.WORK
) -> PerformedSet:
    return did(None, load, duration_ms=round(1000 * seconds), kind=kind)


def far(metres: int, load: Load | None = None, *, seconds: int | None = None) -> PerformedSet:
    return did(None, load, distance_m=metres, duration_ms=seconds and 1000 * seconds)


def said(exercise: str, *readings: tuple[str, Sets]) -> list[object]:
    """Return one parameter for each spelling, alternatives apart by " · "."""
    return [
        pytest.param(exercise, typed, sets, id=f"{exercise} {typed}")
        for alternatives, sets in readings
        for typed in alternatives.split(" · ")
    ]


READ = [
    *said(
        "bench",
        (
            "3x8@100 · 3 x 8 @ 100kg · 3×8@100 · 3*8@100 · 3 sets of 8 @ 100 · 3 SETS OF 8@100KG",  # noqa: RUF001 - the sign
            (did(8, "100"),) * 3,
        ),
        (
            "100kg x 5, 5, 4 · 100x5,5,4 · 100kgx5,5,4",
            (did(5, "100"), did(5, "100"), did(4, "100")),
        ),
        ("60x8x3 · 60kgx8x3 · 60kgs x 8 x 3", (did(8, "60"),) * 3),
        ("8 8 6 @60 · 8,8,6@60 · 2x8@60 6@60", (did(8, "60"), did(8, "60"), did(6, "60"))),
        (
            "60x8 60x7 55x8 · 60x8, 60x7; 55x8",
            (did(8, "60"), did(7, "60"), did(8, "55")),
        ),
        ("100kgx8+ · 8+@100 · amrap 8@100 · 8@100 amrap", (did(8, "100", kind=AMRAP),)),
        ("150kgx0f · 0f@150", (did(0, "150", kind=FAILURE),)),
        ("100kgx4f · 4f@100 · 4@100 f", (did(4, "100", kind=FAILURE),)),
        (
            "w20x10 w40x5 w60x3 3x5@80 · w 20x10, warmup 40x5, 60x3 w, 3x5@80",
            (
                did(10, "20", kind=WARMUP),
                did(5, "40", kind=WARMUP),
                did(3, "60", kind=WARMUP),
                *(did(5, "80"),) * 3,
            ),
        ),
        ("w3x5@60 · w 3x5@60 · warmup 3x5@60", (did(5, "60", kind=WARMUP),) * 3),
        (
            "100kgx8 drop 80kgx6 drop 60kgx10 · 100kgx8 > 80kgx6 > 60kgx10",
            (did(8, "100"), did(6, "80", kind=DROP), did(10, "60", kind=DROP)),
        ),
        ("drop 6@80", (did(6, "80", kind=DROP),)),
        ("3x5@80 p2 · 3x5@80 +2s pause · 3x5@80, p2", (did(5, "80", pause=held(2, "bottom")),) * 3),
        (
            "3x5@80 pause 2s top · 3x5@80 p2top · p2top 3x5@80 · 3x5@80 2s pause top",
            (did(5, "80", pause=held(2, "top")),) * 3,
        ),
        ("8@bw", (did(8, BODY),)),
        ("8@0", (did(8, "0"),)),
        ("60x8@8 · 60kgx8@8 · 8@60@8 · 1x8@60 rpe8", (did(8, "60", effort=rpe(80)),)),
        ("60x8x3@8 · 60kgx8x3@8", (did(8, "60", effort=rpe(80)),) * 3),
        ("3x8@62.5", (did(8, "62.5"),) * 3),
        (
            "8@60 left, 8@50 right rpe9",
            (did(8, "60", side=LEFT), did(8, "50", side=RIGHT, effort=rpe(90))),
        ),
        ("20s@60", (timed(20, kilos("60")),)),
    ),
    *said(
        "squat",
        (
            "5x5@120 rpe8 · 5x5@120 @ RPE 8 · 5x5@120@8 · rpe8 5x5@120",
            (did(5, "120", effort=rpe(80)),) * 5,
        ),
        ("5x5@120 rir2 · 5x5@120 RIR 2", (did(5, "120", effort=rir(20)),) * 5),
        ("5x5@120@8.5", (did(5, "120", effort=rpe(85)),) * 5),
        ("120kgx5@8", (did(5, "120", effort=rpe(80)),)),
        ("225lbx5 · 225#x5 · 225 lbs x 5 · 5@225lb", (did(5, POUNDS),)),
        (
            "tempo 4-0-1-0 3x5@80, 2x8@60 · t4010 3x5@80 2x8@60",
            (*(did(5, "80", tempo=tempo("4010")),) * 3, *(did(8, "60", tempo=tempo("4010")),) * 2),
        ),
        ("tempo 31X0 5@80 · t31x0 5@80 · 5@80 t3-1-X-0", (did(5, "80", tempo=EXPLOSIVE),)),
        (
            "cluster 1+1+1+1+1@140 · 5(1.1.1.1.1)@140 · cl 1+1+1+1+1@140 · 5(1-1-1-1-1)@140",
            (did(5, "140", chain=(1, 1, 1, 1, 1), kind=CLUSTER),),
        ),
        (
            "140kgx5(1.1.1.1.1) · 140x5(1.1.1.1.1) · 5( 1. 1 .1.1.1 ) @ 140",
            (did(5, "140", chain=(1, 1, 1, 1, 1), kind=CLUSTER),),
        ),
        ("3x3(2.1)@140", (did(3, "140", chain=(2, 1), kind=CLUSTER),) * 3),
    ),
    *said(
        "pull-up",
        ("3x8 · 8,8,8 · 8 8 8 · 3 sets of 8 · 3x8@bw", (did(8, BODY),) * 3),
        ("8,7,6 · 8 7 6 · 8; 7; 6", (did(8, BODY), did(7, BODY), did(6, BODY))),
        ("3x8,7", (*(did(8, BODY),) * 3, did(7, BODY))),
        ("12 · 12@bw · bwx12", (did(12, BODY),)),
        (
            "bw+20kgx5,5,4 · +20x5,5,4 · 5,5,4@+20 · 5 5 4@20",
            (did(5, added("20")), did(5, added("20")), did(4, added("20"))),
        ),
        ("3x5@+20 · 3x5@bw+20kg · 3x5@20 · bw+20x5x3 · +20x5x3", (did(5, added("20")),) * 3),
        ("bw-15x8 · 8@bw-15 · 8@-15", (did(8, added("-15")),)),
        (
            "8 rpe8; 7 rpe9 · 8 rpe8, 7 rpe9",
            (did(8, BODY, effort=rpe(80)), did(7, BODY, effort=rpe(90))),
        ),
        ("8, 3(2.1)", (did(8, BODY), did(3, BODY, chain=(2, 1), kind=CLUSTER))),
        (
            "8, 8+3, 7+",
            (did(8, BODY), did(11, BODY, chain=(8, 3), kind=REST_PAUSE), did(7, BODY, kind=AMRAP)),
        ),
        ("5@+20; 8", (did(5, added("20")), did(8, BODY))),
        ("30s", (timed(30, BODY),)),
    ),
    *said(
        "assisted",
        ("8@30 · 30kgx8 · 30x8 · 8@bw-30", (did(8, added("-30")),)),
        ("8@bw · 8@0", (did(8, BODY),)),
        ("8@pin6", (did(8, pin("6")),)),
    ),
    *said(
        "curl",
        (
            "3x10/side@12 · 3x10 each @12 · 3x10 per side@12 · 3x10ea@12 · 3x10@12/side",
            (did(10, "12", side=EACH),) * 3,
        ),
        (
            "L12/R10@14 · L12R10@14 · L 12 R 10 @14 · 12L 10R@14 · 12L/10R@14 · 12 L 10 R @14",
            (did(12, "14", side=LEFT), did(10, "14", side=RIGHT)),
        ),
        (
            "L12, R10@14 · 14kgxL12R10 · 12@14 left, 10@14 right · 12@14L 10@14R · 12L10R@14",
            (did(12, "14", side=LEFT), did(10, "14", side=RIGHT)),
        ),
        ("R10L12@14", (did(10, "14", side=RIGHT), did(12, "14", side=LEFT))),
        (
            "3xL12R10@14 · 3x12L 10R@14",
            (did(12, "14", side=LEFT), did(10, "14", side=RIGHT)) * 3,
        ),
        (
            "L12R10@14 p2 rpe8",
            (
                did(12, "14", side=LEFT, pause=held(2), effort=rpe(80)),
                did(10, "14", side=RIGHT, pause=held(2), effort=rpe(80)),
            ),
        ),
        ("3x10@2x14kg · 3x10@2x14 · 2x14kgx10x3", (did(10, kilos("14", implements=2)),) * 3),
        (
            "8+3+2@20 · rp 8+3+2@20 · 20kgx8+3+2 · 20x8+3+2",
            (did(13, "20", chain=(8, 3, 2), kind=REST_PAUSE),),
        ),
        ("2x8+3@20", (did(11, "20", chain=(8, 3), kind=REST_PAUSE),) * 2),
        ("8+3/side@20 · 8+3@20 each", (did(11, "20", chain=(8, 3), kind=REST_PAUSE, side=EACH),)),
        ("myo 15+4+4+4@12", (did(27, "12", chain=(15, 4, 4, 4), kind=MYO),)),
        ("myo 15@12", (did(15, "12", kind=MYO),)),
        ("rp 15@12 drop 8@8", (did(15, "12", kind=REST_PAUSE), did(8, "8", kind=DROP))),
    ),
    *said(
        "kickback",
        (
            "12@15 left p2 · left p2 12@15 · 12 left@15 p2 · 12@15 p2 L",
            (did(12, "15", side=LEFT, pause=held(2, "top")),),
        ),
        ("L12@15 · 12@15 L · L 12 @ 15 · 12L@15", (did(12, "15", side=LEFT),)),
        ("12@15 R · 12@15 right", (did(12, "15", side=RIGHT),)),
        ("3x12@pin7 · pin7x12x3", (did(12, pin("7")),) * 3),
        ("12@15 t2-0-1-12", (did(12, "15", tempo=Tempo(lowering=2, bottom=0, lifting=1, top=12)),)),
        ("12@15 t2012 p2", (did(12, "15", tempo=tempo("2012"), pause=held(2, "top")),)),
        ("12@15 p1.5", (did(12, "15", pause=held(1.5, "top")),)),
        ("12@15 p2bot · 12@15 p2bottom", (did(12, "15", pause=held(2, "bottom")),)),
    ),
    *said(
        "clamshell",
        ("3x15/side · 3x15 each", (did(15, side=EACH),) * 3),
        (
            "15 left, 15 right · L15R15 · 15L 15R · L15 R15",
            (did(15, side=LEFT), did(15, side=RIGHT)),
        ),
        ("2xL12R10 · 2x12L 10R", (did(12, side=LEFT), did(10, side=RIGHT)) * 2),
        ("12 L10 R8", (did(12), did(10, side=LEFT), did(8, side=RIGHT))),
        ("12L 10", (did(12, side=LEFT), did(10))),
        (
            "L 12 R 10, L 8 R 6",
            (
                did(12, side=LEFT),
                did(10, side=RIGHT),
                did(8, side=LEFT),
                did(6, side=RIGHT),
            ),
        ),
        ("15@5", (did(15, "5"),)),
    ),
    *said(
        "plank",
        ("3x30s · 30s,30s,30s · 30s 30s 30s · 3 sets of 30 s", (timed(30),) * 3),
        ("1:30 · 90s · 1.5min · 90 sec · 0:01:30", (timed(90),)),
        ("60s,45s,40s · 1:00 45s 0:40", (timed(60), timed(45), timed(40))),
        ("3x1:30@10 · 10kgx1:30x3", (timed(90, kilos("10")),) * 3),
        ("2min · 2:00", (timed(120),)),
        ("2min, 30s", (timed(120), timed(30))),
        ("1:02:30", (timed(3750),)),
        ("30.5s", (timed(30.5),)),
        ("w20s; 30s f", (timed(20, kind=WARMUP), timed(30, kind=FAILURE))),
    ),
    *said(
        "carry",
        ("4x20m@32 · 20m,20m,20m,20m@32 · 32kgx20mx4", (far(20, kilos("32")),) * 4),
        ("20m in 30s@2x32", (far(20, kilos("32", implements=2), seconds=30),)),
        ("30s@32", (timed(30, kilos("32")),)),
    ),
    *said(
        "row",
        ("5.5km · 5500m", (far(5500),)),
        ("2000m in 7:45 · 2km in 7:45", (far(2000, seconds=465),)),
        ("4x500m", (far(500),) * 4),
        ("20min", (timed(1200),)),
    ),
]


@pytest.mark.parametrize(("exercise", "typed", "sets"), READ)
def test_what_is_typed_is_understood(exercise: str, typed: str, sets: Sets) -> None:
    assert parse(typed, EXERCISES[exercise]) == sets


@pytest.mark.parametrize(("exercise", "typed", "sets"), READ)
def test_what_was_understood_is_shown_so_that_it_can_be_typed(
    exercise: str, typed: str, sets: Sets
) -> None:
    context = EXERCISES[exercise]
    assert parse(typed.upper(), context) == sets
    assert parse(format_sets(sets, context.exercise), context) == sets


@pytest.mark.parametrize(
    ("exercise", "typed", "written"),
    [
        pytest.param("bench", "8,8,8@100", "3x8@100kg", id="equal neighbours are gathered"),
        pytest.param("bench", "60x8 60x7", "8@60kg, 7@60kg", id="reps come before the load"),
        pytest.param("bench", "w20x10 5@80", "w10@20kg, 5@80kg", id="a warm-up is w"),
        pytest.param("bench", "8@80 > 6@60", "8@80kg, drop 6@60kg", id="a drop is said"),
        pytest.param("bench", "5@80 p2", "5@80kg p2bottom", id="a pause has its place"),
        pytest.param("bench", "5@80 tempo 31x0", "5@80kg t3-1-X-0", id="a tempo has dashes"),
        pytest.param("bench", "5@80@8.5 L", "5@80kg left rpe8.5", id="words in one order"),
        pytest.param("curl", "L12R10@14", "12@14kg left, 10@14kg right", id="sides are words"),
        pytest.param("curl", "3x10@12 each", "3x10/side@12kg", id="both sides stand by the reps"),
        pytest.param("curl", "cl 1+1@20", "2(1.1)@20kg", id="a cluster has brackets"),
        pytest.param("curl", "myo 9+3@20", "myo 9+3@20kg", id="myo-reps are said"),
        pytest.param("pull-up", "8 7 6", "8, 7, 6", id="a list has commas"),
        pytest.param("pull-up", "8 rpe8, 7", "8 rpe8; 7", id="a semicolon where a comma misleads"),
        pytest.param("pull-up", "w8; 8", "w8; 8", id="a warm-up is no list with the next"),
        pytest.param("pull-up", "8 @+20", "8@bw+20kg", id="added load is on the body"),
        pytest.param("pull-up", "11x5@bw", "10x5, 5", id="at most ten sets in one group"),
        pytest.param("assisted", "8@0", "8@bw", id="no help is said"),
        pytest.param("plank", "60s 90s 30.50s", "1:00, 1:30, 30.5s", id="minutes have a colon"),
        pytest.param("plank", "1:02:30", "1:02:30", id="hours too"),
        pytest.param("row", "2km in 465s", "2000m in 7:45", id="metres and the time"),
    ],
)
def test_there_is_one_spelling(exercise: str, typed: str, written: str) -> None:
    context = EXERCISES[exercise]
    assert format_sets(parse(typed, context), context.exercise) == written


@pytest.mark.parametrize("exercise", EXERCISES)
def test_an_absolute_load_is_written_for_every_exercise(exercise: str) -> None:
    heavy = did(8, kilos("20"))
    assert format_sets([heavy], EXERCISES[exercise].exercise) == "8@20kg"


def test_no_sets_are_an_empty_line() -> None:
    assert format_sets([], EXERCISES["bench"].exercise) == ""


def test_the_load_stays_as_typed() -> None:
    load = parse("8@062.50", EXERCISES["bench"])[0].load
    assert load is not None
    assert (load.text, load.grams) == ("062.50", 62_500)


@pytest.mark.parametrize("bound", ["1000", "999.999", "2204.6lb"])
def test_the_heaviest_load_is_read(bound: str) -> None:
    load = parse(f"8@{bound}", EXERCISES["bench"])[0].load
    assert load is not None
    assert load.grams is not None
    assert load.grams <= 1_000_000


@pytest.mark.parametrize(
    ("exercise", "typed", "sets"),
    [
        pytest.param("bench", "1000@60", (did(1000, "60"),), id="a thousand reps"),
        pytest.param("bench", "20x8@60kg", (did(8, "60"),) * 20, id="twenty sets of a group"),
        pytest.param("plank", "24:00:00", (timed(86_400),), id="a day"),
        pytest.param("plank", "0.001s", (timed(0.001),), id="a millisecond"),
        pytest.param("row", "1000km", (far(1_000_000),), id="a thousand kilometres"),
        pytest.param("curl", "8@pin100", (did(8, pin("100")),), id="pin 100"),
        pytest.param("bench", "8@60 p60", (did(8, "60", pause=held(60, "bottom")),), id="a minute"),
        pytest.param("bench", "8@60 rir0", (did(8, "60", effort=rir(0)),), id="nothing in reserve"),
        pytest.param("bench", "8@60 rpe1", (did(8, "60", effort=rpe(10)),), id="the least effort"),
    ],
)
def test_the_last_that_is_plausible(exercise: str, typed: str, sets: Sets) -> None:
    assert parse(typed, EXERCISES[exercise]) == sets
