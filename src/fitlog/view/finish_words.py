"""How a session differs from one before, in words: "+2.5 kg, 1 set fewer"."""

from datetime import timedelta
from typing import TYPE_CHECKING

from fitlog.training.load import in_unit
from fitlog.view.phrases import volume
from fitlog.view.text import ago, distance, duration, plural

if TYPE_CHECKING:
    from fitlog.training.load import Unit
    from fitlog.training.session_compare import Step, Timing, Work
    from fitlog.training.side_balance import ShortSide

SAME = "the same"
_ELSE = "as much, done differently"


def step_words(step: "Step", unit: "Unit") -> str:
    """Return how an exercise differs from last time, the most telling first."""
    if step.same:
        return SAME
    heavier = bool(step.load)
    parts = [_load(step, unit) if step.load else ""]
    parts += [_amount(step)] if step.amount and not (heavier and step.e1rm is not None) else []
    parts += [f"pause {_signed(step.pause_ms, duration(abs(step.pause_ms)))}"] * bool(step.pause_ms)
    parts += [f"lowering {step.lowering_s:+} s"] if step.lowering_s else []
    parts += _counts(step)
    parts += [_summed(step, unit, heavier=heavier)]
    return ", ".join(part for part in parts if part) or _ELSE


def against_words(now: "tuple[Work, Timing]", then: "tuple[Work, Timing]", unit: "Unit") -> str:
    """Return how a session differs from another as a whole: time, sets, volume load."""
    (work, timing), (before, took) = now, then
    parts = []
    if timing.length_ms and took.length_ms:
        parts.append(_longer(timing.length_ms - took.length_ms))
    sets = work.sets - before.sets
    parts.append(_more(sets, plural(abs(sets), "set"), "fewer") if sets else "as many sets")
    if work.load.sets and before.load.sets:
        parts.append(_volume(work.load.grams - before.load.grams, unit))
    return ", ".join(parts)


def short_words(short: "ShortSide") -> tuple[str, str]:
    """Return which side is short of how many sets, and how many each had."""
    sides = {"left": short.left, "right": short.right}
    counts = sorted(sides.items(), key=lambda one: -one[1])
    told = ", ".join(f"{count} {side}" for side, count in counts)
    return f"{short.side} is {plural(short.missing, 'set')} short", told


def _counts(step: "Step") -> list[str]:
    """Return how many sets more or fewer there are, of each sort that is told apart."""
    told = (
        (step.sets, plural(abs(step.sets), "set")),
        (step.drops, plural(abs(step.drops), "drop")),
        (step.missed, plural(abs(step.missed), "miss", "misses")),
    )
    return [_more(count, text, "fewer") for count, text in told if count]


def _load(step: "Step", unit: "Unit") -> str:
    if step.scale == "pin":
        return f"{step.load:+} {'pin' if abs(step.load or 0) == 1 else 'pins'}"
    return f"{_grams(step.load or 0, unit, 2)}"


def _amount(step: "Step") -> str:
    amount = step.amount or 0
    if step.unit == "reps":
        return _signed(amount, plural(abs(amount), "rep"))
    return _signed(amount, (duration if step.unit == "ms" else distance)(abs(amount)))


def _summed(step: "Step", unit: "Unit", *, heavier: bool) -> str:
    """Return the e1RM where the load differs, else the volume load."""
    if heavier and step.e1rm is not None:
        told = _grams(step.e1rm, unit, 1)
        return f"e1RM {told}" if told else "e1RM as before"
    told = _grams(step.volume or 0, unit, 0)
    return f"volume {told}" if told else ""


def _grams(grams: float, unit: "Unit", decimals: int) -> str:
    """Return grams with their sign: "+2.5 kg", "-1,240 kg"; "" where nothing is left of them."""
    number = float(in_unit(abs(grams), unit, decimals))
    text = f"{number:,.{decimals}f}"
    text = text.rstrip("0").rstrip(".") if "." in text else text
    return _signed(grams, f"{text} {unit}") if number else ""


def _signed(value: float, text: str) -> str:
    return f"{'+' if value > 0 else '-'}{text}"


def _more(value: float, text: str, less: str = "less") -> str:
    return f"{text} {'more' if value > 0 else less}"


def _longer(milliseconds: int) -> str:
    minutes = round(milliseconds / 60_000)
    if not minutes:
        return "as long"
    return f"{ago(timedelta(minutes=abs(minutes)))} {'longer' if minutes > 0 else 'shorter'}"


def _volume(grams: int, unit: "Unit") -> str:
    if not round(float(in_unit(grams, unit))):
        return "as much volume"
    return _more(grams, f"{volume(abs(grams), unit)}") + " volume"
