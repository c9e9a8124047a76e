"""What the cells of a row say was done, in a CSV of which only the columns are known."""

import re
from decimal import Decimal
from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from fitlog.exchange.logs import amounts
from fitlog.exchange.logs.arriving import Done, UnsaidUnitError
from fitlog.training.sets import Effort, SetKind, Side

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from fitlog.exchange.logs.arriving import Asked
    from fitlog.exchange.logs.sheet import Sheet
    from fitlog.training.load import Unit

EMPTY = "a row without reps, time or distance"
NO_SETS = "a row of no sets"
T = TypeVar("T")
MEASURED = (
    *("load", "unit", "reps", "sets", "rpe", "rir", "duration", "distance", "distance_unit"),
    *("side", "kind", "rest", "note"),
)
_MOST_SETS = 100
_MOST_RIR = 90
_ECHOED = 40
_AMOUNT = re.compile(r"([+-]?)\s*([0-9.,]+(?:[eE][+-]?[0-9]{1,2})?)\s*([^\W\d_]*)\.?")
_BODYWEIGHT = re.compile(r"(?:bw|body ?weight)\b\s*", re.IGNORECASE)
_KINDS = {
    **dict.fromkeys(("work", "working", "work set", "working set", "normal"), SetKind.WORK),
    **dict.fromkeys(("regular", "straight", "straight set"), SetKind.WORK),
    **dict.fromkeys(("warmup", "warm up", "warmup set", "warm up set", "w"), SetKind.WARMUP),
    **dict.fromkeys(("failure", "to failure", "fail", "failed", "f"), SetKind.FAILURE),
    **dict.fromkeys(("drop", "dropset", "drop set", "d"), SetKind.DROP),
    **dict.fromkeys(("rest pause", "restpause", "rp"), SetKind.REST_PAUSE),
    **dict.fromkeys(("myo", "myo rep", "myo reps", "myoreps"), SetKind.MYO),
    **dict.fromkeys(("cluster", "cluster set"), SetKind.CLUSTER),
    "amrap": SetKind.AMRAP,
}
# Both at once is how a set is done where nothing is said.
_SIDES: "dict[str, Side | None]" = {
    **dict.fromkeys(("left", "l"), Side.LEFT),
    **dict.fromkeys(("right", "r"), Side.RIGHT),
    **dict.fromkeys(("each", "each side", "per side"), Side.EACH),
    **dict.fromkeys(("both", "both sides", "-"), None),
}


class Counted(NamedTuple):
    """What a row stands for: the same set done so many times, with a rest after each."""

    done: Done
    times: int = 1
    rest_ms: int | None = None


class Cells:
    """Reads the cells that say what was done; rows that say the same share the answer."""

    def __init__(self, sheet: "Sheet", places: "Mapping[str, int]", asked: "Asked") -> None:
        self._sheet = sheet
        self._places = places
        self._measured = itemgetter(*(places.get(what, len(sheet.header)) for what in MEASURED))
        self._seen: dict[tuple[str, ...], Counted | str] = {}
        self._load_unit = self._named("load", amounts.unit_named) or asked.unit
        self._distance_unit = self._named("distance", _length_unit) or asked.distance_unit

    def counted(self, cells: "Sequence[str]") -> Counted | str:
        """Return what a row stands for, or why it is no set; the cell after the last is empty.

        Raises ValueError for a cell that cannot be understood, UnsaidUnitError.
        """
        said = self._measured(cells)
        found = self._seen.get(said)
        if found is None:
            found = self._counted(dict(zip(MEASURED, said, strict=True)))
            self._seen[said] = found
        return found

    def _named(self, what: str, unit_of: "Callable[[str], T | None]") -> "T | None":
        """Return the unit that the name of a column tells: kg, Weight (kg), load_kg."""
        name = self._sheet.names[self._places[what]] if what in self._places else ""
        return next(
            (unit for word in re.findall(r"[^\W\d_]+", name) if (unit := unit_of(word))), None
        )

    def _counted(self, said: dict[str, str]) -> Counted | str:
        times = self._read(said, "sets", "number of sets", _times)
        if times == 0:
            return NO_SETS
        done = self._done(said)
        # A lift that did not go up has a load and, said so, no reps.
        missed = done.kind is SetKind.FAILURE and done.reps == 0 and bool(done.load)
        if not done.reps and not done.duration_ms and not done.distance_m and not missed:
            return EMPTY
        rest_ms = self._read(said, "rest", "rest", amounts.milliseconds)
        return Counted(
            done if missed or done.reps else done._replace(reps=None), times or 1, rest_ms
        )

    def _done(self, said: dict[str, str]) -> Done:
        load, unit = self._load(said)
        return Done(
            kind=_among(_KINDS, said["kind"], "kind of set") or SetKind.WORK,
            load=load,
            unit=unit,
            reps=self._read(said, "reps", "number of reps", amounts.whole),
            duration_ms=self._read(said, "duration", "time", amounts.milliseconds),
            distance_m=self._distance(said),
            effort=self._effort(said),
            side=_among(_SIDES, said["side"], "side"),
            note=said["note"].strip(),
        )

    def _load(self, said: dict[str, str]) -> "tuple[str, Unit | None]":
        found = self._read(said, "load", "weight", _weight)
        if not found or not found[0]:
            return "", None
        number, word = found
        own, beside = _unit(word), _unit(said["unit"])
        if own and beside and own is not beside:
            raise ValueError(f"{said['load'][:_ECHOED]!r} is not in {beside}")
        unit = own or beside or self._load_unit
        if unit is None:
            raise UnsaidUnitError("unit")
        return amounts.load(str(number), unit), unit

    def _distance(self, said: dict[str, str]) -> int | None:
        found = self._read(said, "distance", "distance", _amount)
        if not found or not found[0]:
            return None
        number, word = found
        unit = word or said["distance_unit"].strip() or self._distance_unit
        if not unit:
            raise UnsaidUnitError("distance_unit")
        if not amounts.is_length_unit(unit):
            raise ValueError(f"{unit[:_ECHOED]!r} is no unit of distance")
        return amounts.metres(str(number), unit)

    def _effort(self, said: dict[str, str]) -> Effort | None:
        rpe = self._read(said, "rpe", "RPE", amounts.effort)
        rir = self._read(said, "rir", "RIR", _rir)
        if rpe and rir and rpe.rpe_tenths != rir.rpe_tenths:
            raise ValueError(f"RPE {rpe.tenths / 10:g} and RIR {rir.tenths / 10:g}")
        return rpe or rir

    def _read(
        self, said: dict[str, str], what: str, words: str, way: "Callable[..., T]"
    ) -> "T | None":
        """Return what `way` reads of a cell, None of an empty one; raises ValueError."""
        cell = said[what].strip()
        if not cell:
            return None
        try:
            return way(cell, comma="," in cell and self._sheet.has_comma(self._places[what]))
        except ValueError:
            raise ValueError(f"{cell[:_ECHOED]!r} is no {words}") from None


def _weight(text: str, *, comma: bool) -> tuple[Decimal, str]:
    """Return the number and the word of 62.5 kg, 135lbs, -15, bw or bw+20."""
    plain = _BODYWEIGHT.sub("", text, count=1)
    return _amount(plain, comma=comma) if plain or not text else (Decimal(0), "")


def _amount(text: str, *, comma: bool) -> tuple[Decimal, str]:
    found = _AMOUNT.fullmatch(text)
    if not found:
        raise ValueError(text)
    return amounts.number(found[1] + found[2], comma=comma), found[3]


def _times(text: str, *, comma: bool) -> int:
    found = amounts.whole(text, comma=comma)
    if found > _MOST_SETS:
        raise ValueError(text)
    return found


def _rir(text: str, *, comma: bool) -> Effort:
    tenths = round(amounts.number(text, comma=comma) * 10)
    if not 0 <= tenths <= _MOST_RIR:
        raise ValueError(text)
    return Effort("rir", tenths)


def _unit(word: str) -> "Unit | None":
    found = amounts.unit_named(word)
    if word.strip() and not found:
        raise ValueError(f"{word[:_ECHOED]!r} is no unit of weight")
    return found


def _length_unit(word: str) -> str | None:
    return word if amounts.is_length_unit(word) else None


def _among(words: "Mapping[str, T]", cell: str, what: str) -> "T | None":
    """Return what a word means, None for none; raises ValueError for any other."""
    word = " ".join(re.split(r"[\s_-]+", cell.strip().casefold())) or cell.strip()
    if word and word not in words:
        raise ValueError(f"{cell[:_ECHOED]!r} is no {what}")
    return words[word] if word else None
