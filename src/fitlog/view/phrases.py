"""Sets in words: what was understood, what was done. On the path of `log`, so without Rich."""

from typing import TYPE_CHECKING

from fitlog.training.load import Base, Unit, in_unit
from fitlog.training.sets import SetKind, Side, runs
from fitlog.view.text import distance, duration, plural

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from fitlog.training.load import Load
    from fitlog.training.sets import PerformedSet

_KINDS = {
    SetKind.WARMUP: "warm-up",
    SetKind.AMRAP: "AMRAP",
    SetKind.FAILURE: "to failure",
    SetKind.DROP: "drop set",
    SetKind.REST_PAUSE: "rest-pause",
    SetKind.MYO: "myo-reps",
    SetKind.CLUSTER: "cluster",
}


def phrase(performed: "PerformedSet") -> str:
    """Return one set in words: "12 reps at 15 kg, left, pause 2 s at the top"."""
    what = _measure(performed)
    load = load_phrase(performed.load) if performed.load else ""
    missed = performed.kind is SetKind.FAILURE and performed.reps == 0
    parts = [f"{what} {load}".strip(), "missed" if missed else _KINDS.get(performed.kind, "")]
    if performed.side:
        parts.append("each side" if performed.side is Side.EACH else performed.side.value)
    if performed.pause:
        parts.append(f"pause {pause_phrase(performed)}")
    if performed.tempo:
        parts.append(f"tempo {performed.tempo}")
    if performed.effort:
        parts.append(f"{performed.effort.scale.upper()} {_tenths(performed.effort.tenths)}")
    if performed.note:
        parts.append(f'"{performed.note}"')
    return ", ".join(part for part in parts if part)


def phrases(sets: "Iterable[PerformedSet]") -> list[str]:
    """Return sets in words, equal neighbours as one: "3 sets of 12 reps at 15 kg, left"."""
    return [
        f"{plural(n, 'set')} of {phrase(one)}" if n > 1 else phrase(one) for n, one in runs(sets)
    ]


def load_phrase(load: "Load") -> str:
    """Return a load after its reps: "at 15 kg", "with 20 kg added", "on pin 7", ""."""
    if load.unit is Unit.PIN:
        return f"on pin {load.text}"
    number = f"{load.text.lstrip('-')} {load.unit}"
    if load.base is Base.BODYWEIGHT:
        if not load.grams:
            return "at bodyweight"
        return f"with {number} {'added' if load.grams > 0 else 'of help'}"
    if not load.grams:
        return "without load"
    return f"at {load.implements} x {number}" if load.implements > 1 else f"at {number}"


def pause_phrase(performed: "PerformedSet") -> str:
    """Return the pause of a set: "2 s at the top"."""
    pause = performed.pause
    if pause is None:
        return ""
    return (
        f"{duration(pause.milliseconds)} at the {pause.at}"
        if pause.at
        else (duration(pause.milliseconds))
    )


def volume(grams: float, unit: Unit) -> str:
    """Return a volume load in the unit: "1,240 kg"."""
    whole = in_unit(grams, unit, decimals=0)
    return f"{int(whole):,} {unit}"


def totals(sets: "Sequence[PerformedSet]", grams: float, unit: Unit) -> str:
    """Return what sets add up to: "3 sets, 36 reps, 540 kg"."""
    reps = sum((one.reps or 0) * (2 if one.side is Side.EACH else 1) for one in sets)
    parts = [plural(len(sets), "set")]
    parts += [plural(reps, "rep")] if reps else []
    time = sum(one.duration_ms or 0 for one in sets)
    parts += [duration(time)] if time else []
    metres = sum(one.distance_m or 0 for one in sets)
    parts += [distance(metres)] if metres else []
    parts += [volume(grams, unit)] if grams else []
    return ", ".join(parts)


def _measure(performed: "PerformedSet") -> str:
    if performed.chain:
        return f"{'+'.join(map(str, performed.chain))} reps"
    parts = []
    if performed.reps is not None:
        parts.append(plural(performed.reps, "rep"))
    if performed.distance_m is not None:
        parts.append(distance(performed.distance_m))
    if performed.duration_ms is not None:
        parts.append(duration(performed.duration_ms))
    return " in ".join(parts)


def _tenths(tenths: int) -> str:
    return f"{tenths // 10}.{tenths % 10}".removesuffix(".0")
