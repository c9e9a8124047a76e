"""The second pass: groups become sets of an exercise, which says what bare numbers mean."""

from typing import TYPE_CHECKING, Any, Never

from fitlog.training.notation import rules
from fitlog.training.notation.amounts import MAX_DISTANCE_M, MAX_DURATION_MS, SECOND, Quantity
from fitlog.training.notation.cursor import Cursor
from fitlog.training.notation.grammar import Grammar
from fitlog.training.notation.groups import Group
from fitlog.training.notation.marks import Marks, rated
from fitlog.training.sets import PerformedSet, SetKind, Side

if TYPE_CHECKING:
    from fitlog.training.load import Load
    from fitlog.training.notation.context import Context
    from fitlog.training.notation.tokens import Token

_FEW = 10
_OWN = ("effort", "note", "rest_ms", "superset", "block", "pinned")
_AMOUNTS = ("reps", "duration_ms", "distance_m", "chain")

Reading = tuple[int, "Load | None", list[Quantity]]
"""How many times, at which load and what a group says."""


def parse(words: str, context: "Context") -> tuple[PerformedSet, ...]:
    """Return the sets that `words` say; raises NotationError with the place in `words`."""
    return _Resolver(words, context, None, keep_effort=False).sets()


def change(
    words: str, previous: PerformedSet, context: "Context", *, keep_effort: bool = False
) -> tuple[PerformedSet, ...]:
    """Return `previous` with the changes that `words` say, once or for each set they name.

    What they do not say stays, but an effort, a note and the time of another distance belong
    to their own set and stay only with `keep_effort`. A bare number is measured as the set
    before was: 10 reps, 10 s or 10 m. Raises NotationError.
    """
    return _Resolver(words, context, previous, keep_effort=keep_effort).sets()


class _Resolver:
    def __init__(
        self, words: str, context: "Context", previous: PerformedSet | None, *, keep_effort: bool
    ) -> None:
        self._at = Cursor(words)
        self._context = context
        self._previous = previous
        self._keep_effort = keep_effort
        self._grammar = Grammar(self._at, context, changing=previous is not None)

    def sets(self) -> tuple[PerformedSet, ...]:
        self._grammar.read()
        found: list[PerformedSet] = []
        for group in self._grammar.groups or [self._same()]:
            found += self._of_group(group)
            if len(found) > rules.MAX_SETS:
                self._fail(f"more than {rules.MAX_SETS} sets in one line", group)
        return tuple(found)

    def _same(self) -> Group:
        group = Group(self._at.tokens[0])
        group.form, group.end = "same", self._at.last
        return group

    def _of_group(self, group: Group) -> list[PerformedSet]:
        times, load, quantities = self._reading(group)
        load = self._demanded_load(group, load)
        sides: list[Side | None] = [*group.sides] or [None] * len(quantities)
        once = [
            self._set(group, one, load, side) for one, side in zip(quantities, sides, strict=True)
        ]
        return once * times

    def _reading(self, group: Group) -> Reading:
        if group.form == "pair":
            return self._pair(group)
        if group.form == "triple":
            return self._triple(group)
        if group.form == "sets_at" and self._is_load_with_rpe(group):
            return 1, self._number_load(group), group.quantities
        times = self._times(group.numbers[0]) if group.numbers else 1
        unsaid = Quantity(group.start.start, group.end.end)
        return times, group.load, group.quantities or [unsaid]

    @property
    def _load_is_known(self) -> bool:
        return self._previous is not None or self._context.said_load is not None

    def _pair(self, group: Group) -> Reading:
        """Decide what a bare AxB is: sets x reps or load x reps, if only one is plausible."""
        number, amount = group.numbers[0], self._amount_text(group)
        few = _is_few(number)
        if self._context.needs_load and not few:
            return 1, self._number_load(group), group.quantities
        if self._context.needs_load and not self._load_is_known:
            unit = self._context.unit
            said = f"{number.text} sets or {number.text} {unit}? write "
            self._fail(f"{said}{number.text}x{amount}@LOAD or {number.text}{unit}x{amount}", group)
        if not few:
            self._fail(self._too_many_sets(number, amount), group)
        times = self._times(number)
        if group.sides:
            return times, None, group.quantities
        # 3x8,7 is 8, 8, 8, 7.
        return 1, None, [group.quantities[0]] * times + group.quantities[1:]

    def _too_many_sets(self, number: "Token", amount: str) -> str:
        if self._context.adds:
            return f"{number.text} sets? added load is bw+{number.text}x{amount}"
        return f"{number.text} sets? a load is written {amount}@{number.text}"

    def _triple(self, group: Group) -> Reading:
        """Decide what a bare AxBxC is: load x reps x sets."""
        first, last = group.numbers
        amount, unit = self._amount_text(group), self._context.unit
        if not self._context.needs_load:
            base = "bw+" if self._context.adds else ""
            load = f"{base}{first.text}" if base else f"{first.text}{unit}"
            self._fail(f"a load is marked here: write {load}x{amount}x{last.text}", group)
        if _is_few(first):
            advice = f"write {first.text}x{amount}@{last.text}"
            self._fail(f"looks like sets x reps x load; {advice}", group)
        if not _is_few(last):
            advice = f"write {first.text}{unit}x{amount}x3"
            self._fail(f"{last.text} sets? load x reps x sets is at most 10 sets; {advice}", group)
        if float(first.text) <= _FEW:
            self._fail(
                f"is {first.text} the load? write {first.text}{unit}x{amount}x{last.text}", group
            )
        return self._times(last), self._number_load(group), group.quantities

    def _is_load_with_rpe(self, group: Group) -> bool:
        """Decide whether 60x8@8 is a load with its RPE: where 60 cannot be sets."""
        number, load = group.numbers[0], group.load
        if not self._context.needs_load or self._context.adds or load is None or _is_few(number):
            return False
        rpe = group.lacks_unit and rules.can_be_rpe(load.text) and not self._said(group, "effort")
        if "." not in number.text and int(number.text) <= rules.MAX_SETS_OF_GROUP:
            if rpe:
                self._fail(self._sets_or_load(group, load), group)
            return False
        if not rpe:
            shown = self._at.source.shown(group.load_start.start, group.load_end.end)
            self._fail(f"load given twice: {number.text} and @{shown}", group)
        token = group.load_end
        group.marks["effort"] = (rated(self._at, "rpe", token, token), token, token)
        return True

    def _sets_or_load(self, group: Group, load: "Load") -> str:
        number, amount = group.numbers[0].text, self._amount_text(group)
        unit = self._context.unit
        return (
            f"{number} sets or {number} {unit}? write {number}x{amount}@{load}"
            f" or {number}{unit}x{amount}@{load.text}"
        )

    def _said(self, group: Group, field: str) -> bool:
        return field in group.marks or field in self._grammar.lead

    def _number_load(self, group: Group) -> "Load":
        """Return the first number of a bare pair or triple as the load that it is."""
        token = group.numbers[0]
        group.load_start = group.load_end = token
        return self._context.bare_load(self._at, token)

    def _times(self, token: "Token") -> int:
        if "." in token.text:
            self._at.fail(f"{token.text} sets? their number is whole", token)
        if not int(token.text):
            self._at.fail("0 sets are none: the number of sets comes first, as in 3x8", token)
        if int(token.text) > rules.MAX_SETS_OF_GROUP:
            self._at.fail(f"{token.text} sets in one group are not plausible", token)
        return int(token.text)

    def _demanded_load(self, group: Group, load: "Load | None") -> "Load | None":
        """Return the load with what goes without saying; refuse where it is missing."""
        if load is None and self._previous is not None:
            return self._previous.load
        if load is None and self._context.needs_load and not self._load_is_known:
            self._fail(f"no load: write {self._group_text(group)}@LOAD (or @bw)", group)
        if load is None:
            return self._context.unsaid_load
        low = rules.below_bar(load, self._context)
        if low:
            self._at.fail(low, group.load_start, group.load_end)
        return load

    def _set(
        self, group: Group, quantity: Quantity, load: "Load | None", side: Side | None
    ) -> PerformedSet:
        marks = self._grammar.lead | group.marks
        fields = self._kept() | {"load": load} | self._measured(group, quantity)
        fields |= {field: mark[0] for field, mark in marks.items()}
        fields |= {"side": side} if side else {}
        fields["kind"] = self._kind(group, quantity, marks, fields)
        performed = PerformedSet(**fields)
        self._demand_agreement(performed, marks)
        return performed

    def _kept(self) -> dict[str, Any]:
        """Return what a change leaves as it was."""
        before = self._previous
        fields = ("side", "pause", "tempo", *(_OWN if self._keep_effort else ()))
        return {field: getattr(before, field) for field in fields} if before else {}

    def _measured(self, group: Group, quantity: Quantity) -> dict[str, Any]:
        """Return reps, time or distance, and mini-sets."""
        before, number = self._previous, quantity.number
        if group.form == "same" and before is not None:
            return {field: getattr(before, field) for field in _AMOUNTS}
        said: dict[str, Any] = dict.fromkeys(_AMOUNTS) | {"chain": group.chain}
        if number is None:
            self._demand_distance(quantity)
            return said | self._time_and_distance(quantity)
        if before is not None and before.reps is None and not group.chain:
            return said | self._as_before(quantity, before)
        self._demand_reps(group, quantity)
        return said | {"reps": number}

    def _time_and_distance(self, quantity: Quantity) -> dict[str, int | None]:
        """Return time and distance; another time leaves the distance of the set before."""
        duration, distance = quantity.duration_ms, quantity.distance_m
        before = self._previous
        if before is not None and before.duration_ms is not None and before.distance_m is not None:
            distance = distance or before.distance_m
            duration = duration or (before.duration_ms if self._keep_effort else None)
        return {"duration_ms": duration, "distance_m": distance}

    def _as_before(self, quantity: Quantity, before: PerformedSet) -> dict[str, int | None]:
        """Return a bare number as metres or seconds, as the set before was measured."""
        number = quantity.number or 0
        if before.distance_m is not None:
            if not 0 < number <= MAX_DISTANCE_M:
                self._fail_at(quantity, "that distance is not plausible")
            return self._time_and_distance(quantity._replace(distance_m=number))
        if not 0 < number * SECOND <= MAX_DURATION_MS:
            self._fail_at(quantity, "that time is not plausible")
        return {"duration_ms": number * SECOND}

    def _demand_distance(self, quantity: Quantity) -> None:
        if quantity.distance_m is not None and not self._context.goes_far:
            name = self._context.exercise.name
            self._fail_at(quantity, f"{name} has no distance; m is metres, minutes are 2min")

    def _demand_reps(self, group: Group, quantity: Quantity) -> None:
        number = quantity.number or 0
        if self._previous is None or self._previous.reps is None:
            self._demand_counted(quantity, group.chain)
        many = rules.too_many(number)
        if many:
            self._fail_at(quantity, many)

    def _demand_counted(self, quantity: Quantity, chain: tuple[int, ...]) -> None:
        number, timed = quantity.number, self._context.exercise.timed
        if not timed and not self._context.goes_far:
            return
        unit, measured = ("s", "is timed") if timed else ("m", "goes a distance")
        if chain:
            self._fail_at(quantity, f"mini-sets are of reps, and this exercise {measured}")
        asked = f"{number} reps or {number} {unit}? this exercise {measured}"
        self._fail_at(quantity, f"{asked}: write {number}{unit}")

    def _kind(
        self, group: Group, quantity: Quantity, marks: Marks, fields: dict[str, Any]
    ) -> SetKind:
        said = list(group.kinds)
        said += [quantity.kind] if quantity.kind else []
        said += [marks["kind"][0]] if "kind" in marks else []
        if not said and self._starts_work(group):
            said = [SetKind.WORK]
        if group.form == "same" and self._previous is not None and not said:
            return self._previous.kind
        kind = said[0] if said else rules.unsaid_kind(self._previous, group.chain)
        wrong = (
            rules.kinds_clash(said)
            or rules.chain_clash(kind, fields["chain"])
            or rules.none_done(kind, fields["reps"])
        )
        if wrong:
            self._fail(wrong, group)
        return kind

    def _starts_work(self, group: Group) -> bool:
        """Whether a load typed anew ends a warm-up or a drop; an edit leaves it one."""
        before = self._previous
        easy = before is not None and before.kind in {SetKind.WARMUP, SetKind.DROP}
        return easy and group.load is not None and not self._keep_effort and not group.chain

    def _demand_agreement(self, performed: PerformedSet, marks: Marks) -> None:
        places = [marks[field][1:] for field in ("pause", "tempo") if field in marks]
        wrong = rules.pause_clash(performed) if places else ""
        if wrong:
            first, last = places[0]
            hint = "" if len(places) > 1 else "Say the pause too, as the set before had another."
            self._at.source.fail(wrong, first.start, last.end, hint)

    def _amount_text(self, group: Group) -> str:
        return self._at.source.shown(*group.amount)

    def _group_text(self, group: Group) -> str:
        return self._at.source.shown(group.start.start, group.end.end)

    def _fail(self, message: str, group: Group) -> Never:
        self._at.fail(message, group.start, group.end)

    def _fail_at(self, quantity: Quantity, message: str) -> Never:
        self._at.source.fail(message, quantity.start, quantity.end)


def _is_few(number: "Token") -> bool:
    return "." not in number.text and int(number.text) <= _FEW
