"""The same set said with options: `--sets 3 --reps 12 --load 15kg --side left`.

Each value is read by the reader of its word, so both spellings accept and refuse alike; an
error shows the option with the caret under its value.
"""

from dataclasses import replace
from typing import TYPE_CHECKING, Any, NamedTuple, Never

from fitlog.errors import NotationError
from fitlog.training.notation import rules
from fitlog.training.notation.amounts import (
    SECOND,
    chain,
    chain_ahead,
    cluster,
    quantity,
    timed,
)
from fitlog.training.notation.cursor import Cursor
from fitlog.training.notation.grammar import PREFIXES
from fitlog.training.notation.marks import KINDS, PLACES, pause, rated, side_mark, tempo
from fitlog.training.sets import Pause, PerformedSet, SetKind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from fitlog.training.load import Load
    from fitlog.training.notation.context import Context

    Fields = dict[str, Any]
    Reader = Callable[[Cursor, Context], Fields]


class SetOptions(NamedTuple):
    """What each option was given; None where it was not."""

    sets: str | None = None
    reps: str | None = None
    load: str | None = None
    side: str | None = None
    pause: str | None = None
    pause_at: str | None = None
    tempo: str | None = None
    rpe: str | None = None
    rir: str | None = None
    kind: str | None = None
    duration: str | None = None
    distance: str | None = None
    note: str | None = None


_NOTHING = {"", "none"}
_TAKEN_AWAY = {
    "side": "side",
    "pause": "pause",
    "tempo": "tempo",
    "rpe": "effort",
    "rir": "effort",
}
"""What an option can take away from a set, by the field that it is in."""


def from_options(options: SetOptions, context: "Context") -> tuple[PerformedSet, ...]:
    """Return the sets that options alone say; raises NotationError."""
    blank = PerformedSet(load=context.unsaid_load)
    found = with_options([blank], options, context)
    first = found[0]
    if first.reps is None and first.duration_ms is None and first.distance_m is None:
        _refuse("reps", "", "what was done? say --reps, --duration or --distance")
    if first.load is None and context.needs_load:
        _refuse("load", "", "no load: say --load 60 (or --load bw)")
    return found


def load_of(options: SetOptions, context: "Context") -> "Load | None":
    """Return the load that the options say, None if they say none; raises NotationError."""
    if options.load is None:
        return None
    load: Load = _read("load", options.load, _READERS["load"], context)["load"]
    return load


def with_options(
    sets: "Iterable[PerformedSet]", options: SetOptions, context: "Context"
) -> tuple[PerformedSet, ...]:
    """Return sets changed by options, which go before what the sets were.

    `--sets` repeats one set, and a list of `--reps` makes one set into several; both are
    refused where there are several already. Raises NotationError.
    """
    named = tuple(sets)
    changes = _changes(options, context)
    amounts = _amounts(options, context)
    if len(amounts) > 1 and len(named) > 1:
        _refuse("reps", options.reps, f"there are {len(named)} sets already; say their reps once")
    done = tuple(_applied(one, amount, changes, options) for one in named for amount in amounts)
    times = _times(options, len(done), context)
    return done * times


def _changes(options: SetOptions, context: "Context") -> "Fields":
    """Return what the options say of every set, apart from its amount."""
    changes: Fields = {}
    for name, reader in _READERS.items():
        text = getattr(options, name)
        if name in _TAKEN_AWAY and text is not None and text.strip().lower() in _NOTHING:
            changes[_TAKEN_AWAY[name]] = None
        elif text is not None:
            changes |= _read(name, text, reader, context)
    if options.rpe is not None and options.rir is not None:
        _refuse("rir", options.rir, "effort given twice: --rpe or --rir")
    if options.note is not None:
        changes["note"] = options.note
        changes["pinned"] = False
    low = rules.below_bar(changes["load"], context) if "load" in changes else ""
    if low:
        _refuse("load", options.load, low)
    return changes | _placed(changes, options, context)


def _placed(changes: "Fields", options: SetOptions, context: "Context") -> "Fields":
    """Return the pause with its place: as said with it, apart from it, or the exercise's own."""
    if changes.get("pause") is None:
        return {}
    place = changes.pop("pause_at", "")
    if place and changes["pause"].at not in {"", place}:
        _refuse("pause_at", options.pause_at, f"--pause says {changes['pause'].at} already")
    at = changes["pause"].at or place or context.exercise.pause_at
    return {"pause": changes["pause"]._replace(at=at)}


def _amounts(options: SetOptions, context: "Context") -> "list[Fields]":
    """Return what was done in each set: its reps, or its time and distance; [{}] if unsaid."""
    far: Fields = {}
    for name, reader in (("duration", _duration), ("distance", _distance)):
        text = getattr(options, name)
        if text is not None:
            far |= _read(name, text, reader, context)
    if options.reps is None:
        return [far | {"reps": None, "chain": ()} if far else far]
    if far:
        _refuse("reps", options.reps, "a set is counted in reps or measured, not both")
    listed: list[Fields] = _read("reps", options.reps, _reps, context)["each"]
    return [{"duration_ms": None, "distance_m": None} | one for one in listed]


def _applied(
    one: PerformedSet, amount: "Fields", changes: "Fields", options: SetOptions
) -> PerformedSet:
    fields = amount | changes
    fields["kind"] = _kind_of(one, amount, changes, options)
    if "pause_at" in fields:
        fields["pause"] = _moved(one, fields.pop("pause_at"), options)
    done = replace(one, **fields)
    _demand(rules.none_done(done.kind, done.reps), ("reps", "kind"), options)
    _demand(rules.pause_clash(done), ("pause", "pause_at", "tempo"), options)
    return done


def _demand(wrong: str, names: tuple[str, ...], options: SetOptions) -> None:
    """Refuse the option that made it wrong; what was wrong before is no reason to."""
    given = [name for name in names if getattr(options, name) is not None]
    if wrong and given:
        _refuse(given[0], getattr(options, given[0]), wrong)


def _kind_of(
    one: PerformedSet, amount: "Fields", changes: "Fields", options: SetOptions
) -> SetKind:
    said: list[SetKind] = [part["kind"] for part in (amount, changes) if "kind" in part]
    chained: tuple[int, ...] = amount.get("chain", one.chain)
    unsaid = rules.unsaid_kind(one, chained) if amount else one.kind
    kind = said[0] if said else unsaid
    _demand(rules.kinds_clash(said), ("kind", "reps"), options)
    _demand(rules.chain_clash(kind, chained), ("kind", "reps"), options)
    return kind


def _moved(one: PerformedSet, place: str, options: SetOptions) -> Pause:
    if one.pause is None:
        _refuse("pause_at", options.pause_at, "say how long too: --pause 2")
    return one.pause._replace(at=place)


def _times(options: SetOptions, named: int, context: "Context") -> int:
    """Return how often the one set was done."""
    if options.sets is None:
        return 1
    times: int = _read("sets", options.sets, _sets, context)["times"]
    if named > 1:
        _refuse("sets", options.sets, f"there are {named} sets already; leave --sets out")
    return times


def _read(name: str, text: str, reader: "Reader", context: "Context") -> "Fields":
    """Read one option's value whole; an error points into the option as typed."""
    flag = f"{_flag(name)} "
    try:
        at = Cursor(text)
        fields = reader(at, context)
        _demand_end(at)
    except NotationError as error:
        start, end = len(flag) + error.start, len(flag) + error.end
        raise NotationError(error.message, text=flag + error.text, start=start, end=end) from None
    return fields


def _demand_end(at: Cursor) -> None:
    whole, decimals = at.last, at.ahead()
    if at.now.is_(",") and whole.kind == decimals.kind == "num":
        message = f"use a point for decimals ({whole.text}.{decimals.text})"
        at.fail(message, whole, decimals)
    if at.now.kind != "end":
        at.unreadable()


def _flag(name: str) -> str:
    return f"--{name.replace('_', '-')}"


def _refuse(name: str, text: str | None, message: str) -> Never:
    """Refuse an option's value, or the option where it has none."""
    flag = _flag(name)
    shown = f"{flag} {text}" if text else flag
    raise NotationError(message, text=shown, start=len(flag) + 1 if text else 0, end=len(shown))


def _sets(at: Cursor, _: "Context") -> "Fields":
    first, times = at.now, at.whole("how many sets? a whole number")
    if not 1 <= times <= rules.MAX_SETS_OF_GROUP:
        at.fail(f"from 1 to {rules.MAX_SETS_OF_GROUP} sets", first)
    return {"times": times}


def _reps(at: Cursor, context: "Context") -> "Fields":
    """Read the reps of one set, or of several: 8,8,6."""
    each = [_reps_of_one(at, context)]
    while at.took(","):
        each.append(_reps_of_one(at, context))
    return {"each": each}


def _reps_of_one(at: Cursor, context: "Context") -> "Fields":
    first = at.now
    _demand_counted(at, context)
    if at.ahead().kind == "paren":
        parts = cluster(at)
        return {"reps": sum(parts), "chain": parts, "kind": SetKind.CLUSTER}
    if chain_ahead(at):
        parts = chain(at)
        return {"reps": sum(parts), "chain": parts}
    if at.now.text == "0" and not at.ahead().is_("f"):
        # A missed attempt, if --kind says so.
        at.take()
        return {"reps": 0, "chain": ()}
    found = quantity(at)
    wrong = "reps are whole numbers" if found.number is None else rules.too_many(found.number)
    if wrong:
        at.fail(wrong, first, at.last)
    return {"reps": found.number, "chain": ()} | ({"kind": found.kind} if found.kind else {})


def _demand_counted(at: Cursor, context: "Context") -> None:
    if context.exercise.timed:
        at.refuse("this exercise is timed: say --duration 30s")
    if context.goes_far:
        at.refuse("this exercise goes a distance: say --distance 20m")


def _load(at: Cursor, context: "Context") -> "Fields":
    return {"load": context.load(at)}


def _side(at: Cursor, _: "Context") -> "Fields":
    side = side_mark(at, follows=False)
    if side is None:
        at.refuse("a side is left, right or each")
    return {"side": side}


def _pause(at: Cursor, _: "Context") -> "Fields":
    return {"pause": pause(at, "")}


def _pause_at(at: Cursor, _: "Context") -> "Fields":
    place = at.took(*PLACES)
    if place is None:
        at.refuse("a pause is at the top or the bottom")
    return {"pause_at": PLACES[place.text]}


def _tempo(at: Cursor, _: "Context") -> "Fields":
    return {"tempo": tempo(at)}


def _rated(scale: str, missing: str) -> "Reader":
    def reader(at: Cursor, _: "Context") -> "Fields":
        first = at.now
        at.took(scale)
        return {"effort": rated(at, scale, at.number(missing), first)}

    return reader


def _kind(at: Cursor, _: "Context") -> "Fields":
    name = at.source.plain.strip().replace("-", "_").replace(" ", "_")
    kinds = {kind.value: kind for kind in SetKind} | PREFIXES | KINDS
    if name not in kinds:
        known = ", ".join(kind.value for kind in SetKind)
        at.source.fail(f"a kind is one of {known}", 0, len(at.source.text))
    at.place = len(at.tokens) - 1
    return {"kind": kinds[name]}


def _duration(at: Cursor, _: "Context") -> "Fields":
    first = at.now
    if first.kind == "num" and at.ahead().kind == "end" and "." not in first.text:
        at.take()
        return {"duration_ms": timed(at, first, int(first.text) * SECOND).duration_ms}
    found = quantity(at)
    if found.duration_ms is None or found.distance_m is not None:
        at.fail("a time is written 45s or 1:30", first, at.last)
    return {"duration_ms": found.duration_ms}


def _distance(at: Cursor, context: "Context") -> "Fields":
    first = at.now
    found = quantity(at)
    if found.distance_m is None or found.duration_ms is not None:
        at.fail("a distance is written 20m or 2km", first, at.last)
    if not context.goes_far:
        at.fail(f"{context.exercise.name} has no distance", first, at.last)
    return {"distance_m": found.distance_m}


_READERS: "dict[str, Reader]" = {
    "load": _load,
    "side": _side,
    "pause": _pause,
    "pause_at": _pause_at,
    "tempo": _tempo,
    "rpe": _rated("rpe", "how hard was it? say --rpe 8"),
    "rir": _rated("rir", "how many reps were left? say --rir 2"),
    "kind": _kind,
}
