"""Exercises to read sets of, and hypothesis strategies of the sets that can be said."""

from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st

from fitlog.training.exercise import Exercise, Measurement
from fitlog.training.load import BODYWEIGHT, Base, Load, Unit
from fitlog.training.notation import Context
from fitlog.training.sets import Effort, Pause, PerformedSet, SetKind, Side, Tempo

if TYPE_CHECKING:
    from hypothesis.strategies import DrawFn, SearchStrategy

BAR = 20_000


def _exercise(name: str, measurement: Measurement, pause_at: str = "") -> Exercise:
    return Exercise(slug=name, name=name.capitalize(), measurement=measurement, pause_at=pause_at)


EXERCISES = {
    "bench": Context(_exercise("bench", Measurement.LOAD_REPS, "bottom"), bar_grams=BAR),
    "squat": Context(_exercise("squat", Measurement.LOAD_REPS, "bottom"), bar_grams=BAR),
    "curl": Context(_exercise("curl", Measurement.LOAD_REPS)),
    "kickback": Context(_exercise("kickback", Measurement.LOAD_REPS, "top")),
    "pull-up": Context(_exercise("pull-up", Measurement.BODYWEIGHT_REPS)),
    "assisted": Context(_exercise("assisted", Measurement.ASSISTED)),
    "clamshell": Context(_exercise("clamshell", Measurement.REPS_ONLY)),
    "plank": Context(_exercise("plank", Measurement.DURATION)),
    "row": Context(_exercise("row", Measurement.DISTANCE)),
    "carry": Context(_exercise("carry", Measurement.LOADED_CARRY)),
}
"""One exercise of each kind, by the name that the tests and the documentation call it."""

contexts = st.sampled_from(list(EXERCISES.values()))

_CHAINED = (SetKind.REST_PAUSE, SetKind.MYO, SetKind.CLUSTER)
_TIMED = {Measurement.DURATION}
_FAR = {Measurement.DISTANCE, Measurement.LOADED_CARRY}
_LOADLESS = {Measurement.REPS_ONLY, Measurement.DURATION, Measurement.DISTANCE}

_numbers = st.builds(
    lambda whole, decimals: f"{whole}{decimals}",
    st.integers(20, 400),
    st.sampled_from(["", "", "", ".5", ".25", ".0", ".125"]),
)
_milliseconds = st.one_of(
    st.integers(1, 600).map(lambda seconds: 1000 * seconds),
    st.integers(1, 24 * 60 * 60 * 1000),
)


@st.composite
def loads(draw: "DrawFn", context: Context) -> Load | None:
    """Draw a load that can be said of the exercise; None where it can go unsaid as none."""
    if context.exercise.measurement in _LOADLESS and draw(st.booleans()):
        return None
    text = draw(_numbers)
    unit = Unit.KG if context.bar_grams else draw(st.sampled_from([Unit.KG, Unit.LB]))
    plain = st.just(Load.of(text, unit))
    added = st.sampled_from(["", "-"]).map(lambda sign: Load.of(sign + text, unit, Base.BODYWEIGHT))
    pins = st.integers(1, 100).map(lambda number: Load.of(str(number), Unit.PIN))
    pairs = st.just(Load.of(text, unit, implements=2))
    bearing = context.exercise.bears_bodyweight
    pair_or_none = st.just(BODYWEIGHT) if bearing else st.one_of(plain, pairs)
    return draw(st.one_of(pair_or_none, added, pins, st.just(BODYWEIGHT)))


@st.composite
def amounts(draw: "DrawFn", context: Context) -> dict[str, Any]:
    """Draw reps, mini-sets, a time or a distance, with the kind of set."""
    measurement = context.exercise.measurement
    kind = draw(st.sampled_from(SetKind))
    if measurement in _FAR and draw(st.booleans()):
        time = draw(st.one_of(st.none(), _milliseconds))
        return {"kind": kind, "distance_m": draw(st.integers(1, 1_000_000)), "duration_ms": time}
    if measurement in _FAR | _TIMED or draw(st.integers(0, 5)) == 0:
        return {"kind": kind, "duration_ms": draw(_milliseconds)}
    if kind in _CHAINED and draw(st.booleans()):
        chain = tuple(draw(st.lists(st.integers(1, 30), min_size=2, max_size=6)))
        return {"kind": kind, "chain": chain, "reps": sum(chain)}
    least = 0 if kind is SetKind.FAILURE else 1
    return {"kind": kind, "reps": draw(st.integers(least, 1000) | st.integers(least, 12))}


@st.composite
def cadences(draw: "DrawFn", context: Context) -> dict[str, Any]:
    """Draw a pause and a tempo that agree where both are given."""
    places = ["top", "bottom"] if context.exercise.pause_at else ["top", "bottom", ""]
    field = st.none() | st.integers(0, 99)
    tempo = draw(
        st.none() | st.builds(Tempo, lowering=field, bottom=field, lifting=field, top=field)
    )
    place = draw(st.sampled_from(places))
    if tempo is None:
        milliseconds = draw(st.none() | st.integers(1, 60_000) | st.just(2000))
        pause = None if milliseconds is None else Pause(milliseconds=milliseconds, at=place)
        return {"pause": pause, "tempo": None}
    held = tempo.bottom if place == "bottom" else tempo.top
    fits = held is not None and 1 <= held <= 60
    if not fits or draw(st.booleans()):
        return {"pause": None, "tempo": tempo}
    return {"pause": Pause(milliseconds=1000 * (held or 0), at=place), "tempo": tempo}


efforts: "SearchStrategy[Effort | None]" = st.one_of(
    st.none(),
    st.integers(2, 20).map(lambda halves: Effort(scale="rpe", tenths=5 * halves)),
    st.integers(0, 18).map(lambda halves: Effort(scale="rir", tenths=5 * halves)),
)


@st.composite
def performed(draw: "DrawFn", context: Context) -> PerformedSet:
    """Draw a set of the exercise, plain ones often, since those are what a list could merge."""
    amount = draw(amounts(context))
    if draw(st.booleans()) and not amount.get("chain"):
        amount["kind"] = SetKind.WORK if amount.get("reps") != 0 else SetKind.FAILURE
    if draw(st.booleans()):
        load = context.unsaid_load or draw(loads(context))
        return PerformedSet(load=load, **amount)
    return PerformedSet(
        load=draw(loads(context)),
        side=draw(st.none() | st.sampled_from(Side)),
        effort=draw(efforts),
        **amount,
        **draw(cadences(context)),
    )


@st.composite
def lines(draw: "DrawFn") -> tuple[Context, tuple[PerformedSet, ...]]:
    """Draw an exercise and up to six sets of it, neighbours often alike."""
    context = draw(contexts)
    few = draw(st.lists(performed(context), min_size=1, max_size=3))
    sets = draw(st.lists(st.sampled_from(few), min_size=1, max_size=6))
    return context, tuple(sets)


_PIECES = (
    *("3", "8", "60", "62.5", "0", "1", "2", "5", "12", "99999999999999999999", "1:30", ".5"),
    *("x", "@", ",", ";", "+", "-", "/", ">", "(", ")", "(1.1.1)", ".", ":", "#", "%", "*"),
    *("kg", "lb", "bw", "pin", "s", "min", "m", "km", "in", "sets of", "w", "amrap", "myo"),
    *("rp", "cluster", "drop", "f", "L", "R", "left", "right", "each", "/side", "per side", "p2"),
    *("p", "2s pause", "top", "t3010", "tempo", "t", "31X0", "rpe8", "@rpe", "rir", "nan", "abc"),
    *("3x8@100", "100kgx5", "bw+20", "L12R10", "8+3+2", "5(1.1.1.1.1)"),
    *("\u00d7", "\u00b2", "\u0663", "\uff18", "\x1b", "\t", " ", " ", " ", " "),
)
scribbles = st.one_of(
    st.text(max_size=40),
    st.lists(st.sampled_from(_PIECES), max_size=14).map("".join),
)
"""Text of any kind, and text made of the notation's own pieces."""
