"""Goals as people type them: "3 sessions a week", "kickback 20 kg x 12 by March"."""

import re
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from fitlog.errors import NotationError
from fitlog.training.goal import THOUSAND, WEIGHT, Goal, GoalKind, Period, goal_text
from fitlog.training.goal_days import last_day_named
from fitlog.training.load import MAX_GRAMS, Base, Load, Unit

if TYPE_CHECKING:
    from collections.abc import Callable

LONGEST = 200
MOST = 1_000_000
"""The largest number that a goal may have."""
EXAMPLES = 'Try "3 sessions a week", "12 hard sets of glute_med a week", "kickback 20 kg x 12".'

_NUMBER = r"[0-9]{1,7}(?:[.,][0-9]{1,3})?"
_WEIGHT_UNIT = r"kgs?|lbs?|#"
_HEAVY = rf"(?:(?P<bw>bw)\s*)?(?P<load>[+-]?\s*{_NUMBER})\s*(?P<unit>{_WEIGHT_UNIT})"
_LOAD = f"{_HEAVY}?"
_TIME = (
    r"(?P<clock>[0-9]{1,3}:[0-5][0-9])|"
    rf"(?P<time>{_NUMBER})\s*(?P<time_unit>s|secs?|seconds?|mins?|minutes?|h|hours?)"
)
_DISTANCE = rf"(?P<far>{_NUMBER})\s*(?P<far_unit>m|metres?|meters?|km|mi|miles?)"
_REPS = r"(?P<reps>[0-9]{1,6})"
# The most telling first: what a set must reach, at the end of the words.
_SETS = tuple(
    re.compile(rf"(?P<name>.+?)\s+{body}$", re.IGNORECASE)
    for body in (
        rf"{_LOAD}\s*[x×*]\s*(?:{_DISTANCE})",  # noqa: RUF001 - as it is typed
        rf"{_LOAD}\s*(?:[x×*]|for)\s*{_REPS}(?:\s*reps?)?",  # noqa: RUF001 - as it is typed
        rf"{_REPS}\s*(?:reps?\s*)?(?:@|at|with)\s*{_LOAD}",
        rf"(?:[x×*]\s*{_REPS}(?:\s*reps?)?|(?P<more>[0-9]{{1,6}})\s*reps?)",  # noqa: RUF001 - as it is typed
        rf"(?:{_TIME})",
        rf"(?:{_DISTANCE})",
        rf"{_REPS}\s*[x×*]\s*{_HEAVY}",  # noqa: RUF001 - as it is typed
        _HEAVY,
    )
)
_LOADED = 3
"""So many of them are of a load and reps or a distance: nothing that is done a day or a week."""
_EVERY = re.compile(
    r"\s*(?:(?:\b(?:a|an|per|each|every)\s+|/\s*)(?P<period>day|week|month)|"
    r"\b(?P<ly>daily|weekly|monthly|everyday))$",
    re.IGNORECASE,
)
_BY = re.compile(r"\s+(?:by|until|till)\s+(?P<day>.+)$", re.IGNORECASE)
_SESSIONS = re.compile(
    rf"(?:train(?:ing)?\s+)?(?P<amount>{_NUMBER})\s*(?:x|times|(?:training\s+)?sessions?|workouts?)",
    re.IGNORECASE,
)
_HARD_SETS = re.compile(
    rf"(?P<amount>{_NUMBER})\s*(?:hard\s+)?sets?\s+(?:of|for)\s+(?P<name>.+)", re.IGNORECASE
)
_BODYWEIGHT = re.compile(
    rf"(?:body\s?-?weight|weight|weigh)\s+(?P<amount>{_NUMBER})\s*(?P<unit>{_WEIGHT_UNIT})?",
    re.IGNORECASE,
)
_MEASURE = re.compile(
    rf"(?P<name>[a-z][a-z _-]*?)\s+(?P<amount>{_NUMBER})\s*(?P<unit>cm|in|inch|inches|%|percent)",
    re.IGNORECASE,
)
_ONLY_A_NAME = re.compile(rf"(?P<amount>{_NUMBER})\s*(?P<name>[^\W\d_]+)")
_AMOUNT_FIRST = re.compile(
    rf"(?P<amount>{_NUMBER})\s*(?P<unit>[^\W\d_]+)\s+(?:of\s+)?(?P<name>.*\S)", re.IGNORECASE
)
_NAME_FIRST = re.compile(
    rf"(?P<name>.*\S)\s+(?P<amount>{_NUMBER})(?:\s*(?P<unit>[^\W\d_]+))?", re.IGNORECASE
)
_PERIODS = {"daily": "day", "everyday": "day", "weekly": "week", "monthly": "month"}
_UNITS = {"inch": "in", "inches": "in", "percent": "%", "#": "lb", "lbs": "lb", "kgs": "kg"}
_SECONDS = {"s": 1, "m": 60, "h": 3600}
_METRES_A_MILE = 1609


class _Typed(NamedTuple):
    """What was typed, in single spaces, and what of it is left to be read: a beginning of it."""

    text: str
    left: str
    unit: Unit
    period: Period | None
    until: date | None

    def refused(self, message: str, start: int = 0, end: int | None = None) -> NotationError:
        """Return the error for a place in the text."""
        end = len(self.left) if end is None else end
        return NotationError(message, text=self.text, start=start, end=end, hint=EXAMPLES)


def read_goal(text: str, today: date, unit: Unit = Unit.KG) -> Goal:
    """Return the goal that `text` says; a weight without its unit is in `unit`.

    Names of exercises and muscles are as typed. Raises NotationError with the place.
    """
    typed = _typed(text, today, unit)
    if not typed.left:
        raise typed.refused("a goal without what is to be reached", 0, len(typed.text))
    goal = _goal(typed)
    if goal is None:
        raise typed.refused(_why_not(typed))
    if _goal(_typed(goal_text(goal), today, unit)) != goal:
        raise typed.refused("this can be read in two ways")
    return goal


def read_amount(text: str, what: str = "an amount") -> int:
    """Return a number as thousandths; raises NotationError."""
    plain = text.strip()
    if not re.fullmatch(_NUMBER, plain) or not 0 < _thousandths(plain) <= MOST * THOUSAND:
        raise NotationError(
            f'"{plain[:40]}" is not {what}',
            text=plain[:40],
            start=0,
            end=len(plain[:40]),
            hint="Try 10 or 2.5.",
        )
    return _thousandths(plain)


def _goal(typed: _Typed) -> Goal | None:
    for reader in _READERS:
        goal = reader(typed)
        if goal is not None:
            return goal._replace(period=typed.period, until=typed.until)
    return None


def _typed(text: str, today: date, unit: Unit) -> _Typed:
    plain = " ".join(text.split())
    typed = _Typed(plain[:LONGEST], plain, unit, None, None)
    if len(plain) > LONGEST:
        raise typed.refused(f"a goal of more than {LONGEST} characters", 0, LONGEST)
    by = _BY.search(plain)
    if by:
        until = last_day_named(by["day"], today)
        if until is None:
            raise typed.refused(f'"{by["day"]}" is no day to come', by.start("day"), by.end("day"))
        typed = typed._replace(left=plain[: by.start()], until=until)
    return _with_period(typed)


def _with_period(typed: _Typed) -> _Typed:
    every = _EVERY.search(typed.left)
    if every is None:
        return typed
    said = (every["period"] or _PERIODS[every["ly"].lower()]).lower()
    left = typed.left[: every.start()].rstrip()
    return typed._replace(left=left, period=Period(said))


def _sessions(typed: _Typed) -> Goal | None:
    found = _SESSIONS.fullmatch(typed.left)
    if found is None:
        return None
    _demand_how_often(typed)
    return Goal(GoalKind.SESSIONS, amount=_amount(typed, found))


def _hard_sets(typed: _Typed) -> Goal | None:
    found = _HARD_SETS.fullmatch(typed.left)
    if found is None:
        return None
    _demand_how_often(typed)
    return Goal(GoalKind.HARD_SETS, found["name"], _amount(typed, found))


def _body(typed: _Typed) -> Goal | None:
    if typed.period:
        return None
    found = _BODYWEIGHT.fullmatch(typed.left)
    if found:
        unit = _UNITS.get((found["unit"] or typed.unit).lower(), (found["unit"] or typed.unit))
        return Goal(GoalKind.BODY, WEIGHT, _amount(typed, found), unit.lower())
    found = _MEASURE.fullmatch(typed.left)
    if found is None:
        return None
    unit = found["unit"].lower()
    name = re.sub(r"[ -]+", "_", found["name"].lower())
    return Goal(GoalKind.BODY, name, _amount(typed, found), _UNITS.get(unit, unit))


def _set(typed: _Typed) -> Goal | None:
    if typed.period:
        return None
    for pattern in _SETS:
        found = pattern.fullmatch(typed.left)
        if found:
            said = {key: value for key, value in found.groupdict().items() if value}
            return _set_of(typed, said)
    return None


def _set_of(typed: _Typed, said: dict[str, str]) -> Goal:
    load = _load(typed, said) if "load" in said else None
    reps = said.get("reps") or said.get("more")
    duration, distance = _duration(said), _distance(said)
    count = int(reps) if reps else None
    if load and count is None and distance is None:
        count = 1
    if 0 in {count, duration, distance}:
        raise typed.refused("a set of nothing")
    if (duration or 0) > _MOST_MS or (distance or 0) > MOST or (count or 0) > _MOST_REPS:
        raise typed.refused("more than one set can be")
    return Goal(
        GoalKind.SET,
        said["name"].removesuffix(":").rstrip(),
        load=load,
        reps=count,
        duration_ms=duration,
        distance_m=distance,
    )


def _load(typed: _Typed, said: dict[str, str]) -> Load:
    number = said["load"].replace(" ", "").replace(",", ".")
    unit = said.get("unit", typed.unit).lower()
    base = Base.BODYWEIGHT if "bw" in said or number[0] in "+-" else Base.ABSOLUTE
    load = Load.of(number.lstrip("+"), Unit(_UNITS.get(unit, unit)), base)
    if abs(load.grams or 0) > MAX_GRAMS:
        raise typed.refused("a load of more than 1,000 kg")
    return load


def _duration(said: dict[str, str]) -> int | None:
    if "clock" in said:
        minutes, _, seconds = said["clock"].partition(":")
        return (60 * int(minutes) + int(seconds)) * THOUSAND
    if "time" not in said:
        return None
    return _thousandths(said["time"]) * _SECONDS[said["time_unit"][0].lower()]


def _distance(said: dict[str, str]) -> int | None:
    if "far" not in said:
        return None
    unit = said["far_unit"].lower()
    metres = _METRES_A_MILE if unit.startswith("mi") else 1000 if unit == "km" else 1
    return _thousandths(said["far"]) * metres // THOUSAND


def _count(typed: _Typed) -> Goal | None:
    """Read what is counted by hand: "mobility 10 min a day", "creatine daily"."""
    if not (typed.period or typed.until):
        return None
    if typed.period and any(one.fullmatch(typed.left) for one in _SETS[:_LOADED]):
        message = f'a set is reached once, not "a {typed.period}"'
        raise typed.refused(message, len(typed.left), len(typed.text))
    for pattern in (_ONLY_A_NAME, _AMOUNT_FIRST, _NAME_FIRST):
        found = pattern.fullmatch(typed.left)
        if found:
            amount = _amount(typed, found)
            return Goal(GoalKind.COUNT, found["name"], amount, found.groupdict().get("unit") or "")
    if typed.period and not re.search(r"[0-9]", typed.left):
        return Goal(GoalKind.COUNT, typed.left, THOUSAND)
    return None


_READERS: "tuple[Callable[[_Typed], Goal | None], ...]" = (
    _sessions,
    _hard_sets,
    _body,
    _set,
    _count,
)
_MOST_MS = 24 * 60 * 60 * 1000
_MOST_REPS = 100_000


def _demand_how_often(typed: _Typed) -> None:
    if not (typed.period or typed.until):
        end = len(typed.left)
        raise typed.refused('how often? Say "a week", or "by" a day', end, end + 1)


def _amount(typed: _Typed, found: "re.Match[str]") -> int:
    amount = _thousandths(found["amount"])
    if not 0 < amount <= MOST * THOUSAND:
        raise typed.refused("a goal of nothing, or of too much", *found.span("amount"))
    return amount


def _thousandths(text: str) -> int:
    whole, _, rest = text.replace(",", ".").partition(".")
    return int(whole) * THOUSAND + int(f"{rest:0<3}")


def _why_not(typed: _Typed) -> str:
    if typed.period:
        return f"cannot read what is to be done a {typed.period}"
    return "cannot read this as a goal"
