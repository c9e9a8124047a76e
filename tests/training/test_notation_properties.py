"""What holds for every set and every text."""

from collections.abc import Callable
from dataclasses import replace
from time import perf_counter

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from lifting import added, did, held, kilos, rpe, tempo

from fitlog.errors import NotationError
from fitlog.training.exercise import Measurement
from fitlog.training.load import BODYWEIGHT, Base, Unit
from fitlog.training.notation import (
    Context,
    SetOptions,
    change,
    format_sets,
    from_options,
    parse,
    with_options,
)
from fitlog.training.sets import PerformedSet, SetKind, Side
from strategies import EXERCISES, contexts, lines, performed, scribbles

Line = tuple[Context, tuple[PerformedSet, ...]]

quick = settings(max_examples=80, deadline=None)
few = settings(max_examples=40, deadline=None)

PULL_UP, CURL, PLANK = EXERCISES["pull-up"], EXERCISES["curl"], EXERCISES["plank"]
BODY = BODYWEIGHT


@quick
@given(lines())
@example((PULL_UP, (did(8, BODY), did(7, BODY, effort=rpe(80)))))
@example((PULL_UP, (did(8, BODY, effort=rpe(80)), did(5, BODY))))
@example((PULL_UP, (did(5, added("20")), did(8, BODY))))
@example((PULL_UP, (did(8, BODY, kind=SetKind.WARMUP), did(8, BODY))))
@example((PULL_UP, (did(8, BODY, side=Side.EACH), did(8, BODY), did(7, BODY, side=Side.EACH))))
@example((PULL_UP, (did(8, BODY), did(5, BODY, chain=(3, 2), kind=SetKind.REST_PAUSE))))
@example((PLANK, (did(None, duration_ms=1000, side=Side.EACH), did(None, "20", duration_ms=1000))))
@example((CURL, (did(8, "60", kind=SetKind.DROP), did(4, "60", kind=SetKind.FAILURE))))
@example((CURL, (did(5, "60"), did(5, "60", chain=(2, 3), kind=SetKind.CLUSTER))))
@example((PLANK, (did(None, duration_ms=120_000), did(None, duration_ms=30_000))))
def test_what_is_written_is_read_back(line: Line) -> None:
    context, sets = line
    assert parse(format_sets(sets, context.exercise), context) == sets


@quick
@given(lines())
def test_there_is_one_spelling(line: Line) -> None:
    context, sets = line
    written = format_sets(sets, context.exercise)
    assert format_sets(parse(written, context), context.exercise) == written


@quick
@given(lines(), st.data())
def test_spaces_and_case_never_change_a_reading(line: Line, data: st.DataObject) -> None:
    context, sets = line
    written = format_sets(sets, context.exercise)
    around = data.draw(st.lists(st.sampled_from(["", " ", "  ", "\t"]), min_size=8, max_size=8))
    spaced = "".join(
        f"{around[place % 8]}{char}{around[(place + 3) % 8]}"
        if char in "@,;" or (char == "x" and written[place - 1].isdigit())
        else char + " " * (len(around[place % 8]) if char == " " else 0)
        for place, char in enumerate(written)
    )
    assert parse(spaced.swapcase(), context) == sets
    assert parse(f" {written.upper()}\n", context) == sets


@quick
@given(lines())
def test_a_change_of_nothing_keeps_the_set(line: Line) -> None:
    context, sets = line
    for one in sets:
        assert change("", one, context, keep_effort=True) == (one,)


@quick
@given(contexts.flatmap(lambda context: st.tuples(st.just(context), performed(context))))
def test_a_change_to_what_it_was_keeps_the_set(before: tuple[Context, PerformedSet]) -> None:
    context, one = before
    written = format_sets([one], context.exercise)
    assert change(written, one, context, keep_effort=True) == (one,)


def _read(read: Callable[..., tuple[PerformedSet, ...]], *said: object) -> tuple[PerformedSet, ...]:
    """Return what is read, nothing where it is refused, and see that the place is in the text."""
    try:
        return read(*said)
    except NotationError as error:
        refused = error
    assert 0 <= refused.start <= refused.end <= len(refused.text) + 1, refused.lines()
    assert refused.message.isprintable()
    return ()


@settings(max_examples=300, deadline=None)
@given(contexts, scribbles)
def test_any_text_is_read_or_refused_in_its_place(context: Context, text: str) -> None:
    sets = _read(parse, text, context)
    written = format_sets(sets, context.exercise)
    assert parse(written, context) == sets if sets else not written
    assert _read(parse, text.replace(",", " , ").replace("@", "  @ ").upper(), context) == sets


@settings(max_examples=150, deadline=None)
@given(contexts.flatmap(lambda one: st.tuples(st.just(one), performed(one))), scribbles)
def test_any_change_is_read_or_refused_in_its_place(
    before: tuple[Context, PerformedSet], text: str
) -> None:
    context, previous = before
    sets = _read(change, text, previous, context)
    assert all(_is_whole(one) for one in sets)


@settings(max_examples=200, deadline=None)
@given(contexts, st.sampled_from(SetOptions._fields), scribbles, scribbles)
def test_any_option_is_read_or_refused_in_its_place(
    context: Context, name: str, text: str, reps: str
) -> None:
    options = SetOptions(reps=reps)._replace(**{name: text})
    assert all(_is_whole(one) for one in _read(from_options, options, context))
    one = PerformedSet(reps=8, load=kilos("60"))
    changed = _read(with_options, [one], SetOptions(**{name: text}), context)
    assert all(_is_whole(one) for one in changed)


def _is_whole(one: PerformedSet) -> bool:
    """Return whether what was done is said in one way, and possible."""
    counted = one.reps is not None
    measured = one.duration_ms is not None or one.distance_m is not None
    chained = one.kind in {SetKind.REST_PAUSE, SetKind.MYO, SetKind.CLUSTER}
    return (
        counted != measured
        and (not one.chain or (chained and sum(one.chain) == one.reps))
        and (one.reps != 0 or one.kind is SetKind.FAILURE)
        and (one.duration_ms is None or 0 < one.duration_ms <= 24 * 60 * 60 * 1000)
        and (one.distance_m is None or 0 < one.distance_m <= 1_000_000)
    )


LONG = {
    "digits": "9" * 1000,
    "commas": "," * 1000,
    "a list": "8," * 500,
    "groups": "8@60 " * 200,
    "pluses": "1+" * 500,
    "dashes": "t" + "1-" * 499,
    "brackets": "(" * 1000,
    "letters": "l" * 1000,
    "sides": "l1r1" * 250,
    "words": "kgx" * 333,
    "colons": "1:" * 500,
    "pauses": "p" * 1000,
    "nonsense": "é٣\0" * 333,
}


@pytest.mark.parametrize("text", LONG.values(), ids=LONG)
def test_the_longest_text_takes_milliseconds(text: str) -> None:
    began = perf_counter()
    for context in EXERCISES.values():
        _read(parse, text, context)
    assert perf_counter() - began < 0.2 * len(EXERCISES)


@given(contexts, st.integers(1001, 3000))
@settings(max_examples=5, deadline=None)
def test_a_longer_text_is_refused(context: Context, length: int) -> None:
    with pytest.raises(NotationError, match="at most 1000 characters"):
        parse("8" * length, context)


@few
@given(
    contexts,
    st.builds(
        PerformedSet,
        kind=st.sampled_from(SetKind),
        reps=st.none() | st.integers(0, 100_000),
        load=st.none() | st.sampled_from([kilos("20"), added("0.0"), BODYWEIGHT, kilos("-5")]),
        pause=st.none() | st.just(held(9, "top")),
        tempo=st.none() | st.just(tempo("3010")),
        chain=st.lists(st.integers(0, 9), max_size=3).map(tuple),
        duration_ms=st.none() | st.integers(0, 86_400_000),
        distance_m=st.none() | st.integers(0, 1_000_000),
        note=st.text(max_size=5),
    ),
)
def test_a_set_that_cannot_be_typed_can_be_written_and_kept(
    context: Context, one: PerformedSet
) -> None:
    assert isinstance(format_sets([one, one], context.exercise), str)
    assert change("", one, context, keep_effort=True) == (one,)
    noted = with_options([one], SetOptions(note="imported"), context)
    assert noted == (replace(one, note="imported"),)


@quick
@given(st.integers(1, 10), st.integers(1, 1000), st.integers(20, 1000))
def test_the_same_sets_in_other_words(times: int, reps: int, kilos_: int) -> None:
    bench = EXERCISES["bench"]
    listed = ",".join([str(reps)] * times)
    expected = (did(reps, str(kilos_)),) * times
    assert parse(f"{times}x{reps}@{kilos_}", bench) == expected
    assert parse(f"{kilos_}kgx{reps}x{times}", bench) == expected
    assert parse(f"{kilos_}kgx{listed}", bench) == expected
    assert parse(f"{listed}@{kilos_}", bench) == expected


@few
@given(st.sampled_from([Unit.KG, Unit.LB]), st.integers(11, 400), st.integers(1, 30))
def test_the_settings_unit_is_that_of_a_bare_load(unit: Unit, load: int, reps: int) -> None:
    curl = CURL._replace(unit=unit)
    assert parse(f"{reps}@{load}", curl) == parse(f"{load}{unit}x{reps}", CURL)
    assert parse(f"{load}x{reps}", curl) == parse(f"{reps}@{load}{unit}", CURL)


@few
@given(st.integers(1, 400), st.integers(1, 30))
def test_a_plain_load_helps_where_the_exercise_is_assisted(load: int, reps: int) -> None:
    one = parse(f"{reps}@{load}", EXERCISES["assisted"])[0]
    assert EXERCISES["assisted"].exercise.measurement is Measurement.ASSISTED
    assert one.load == added(f"-{load}")
    assert one.load is not None
    assert one.load.base is Base.BODYWEIGHT
