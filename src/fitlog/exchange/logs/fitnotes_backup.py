"""The backup of FitNotes, which has more than its exports: supersets, comments, the body.

Weights are kilograms and distances metres in every table, whatever the lifter saw; the `unit` of
a set is what its distance was typed in, which says nothing more (FitNotes 25.1, version 22 of its
tables). A line is the number of a row in its table.
"""

from collections import defaultdict
from decimal import Decimal
from operator import itemgetter
from typing import TYPE_CHECKING

from fitlog.exchange.logs import amounts
from fitlog.exchange.logs.arriving import Done, Fault, Left, Occasion, Reading, Row
from fitlog.exchange.logs.body_tracker import Said, measured
from fitlog.exchange.logs.fitnotes import APP, EMPTY
from fitlog.exchange.logs.fitnotes_backup_tables import (
    day,
    is_database,
    line,
    number,
    opened,
    plain,
)
from fitlog.exchange.logs.sessions import Blocks
from fitlog.training.load import Unit

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date
    from pathlib import Path

    from fitlog.exchange.logs.arriving import Arrival, Asked
    from fitlog.exchange.logs.fitnotes_backup_tables import Tables

    _Logged = tuple[date, int, tuple[object, ...]]

__all__ = ["APP", "recognised"]

_LOGGED = ("_id", "date", "exercise_id", "is_complete")
_PERFORMED = ("metric_weight", "reps", "distance", "duration_seconds")
_ON_SET, _ON_WORKOUT = 1, 2
_UNITS: dict[object, Unit] = {1: Unit.KG, 2: Unit.LB}
_USUAL_UNITS: dict[object, Unit] = {0: Unit.LB, 1: Unit.KG}
_KG_OF_LB = 0.45359237
_GRAM, _TWENTIETH = 0.001, 0.05
_NOISE = 1e-6
# Versions of the app took 0.453592 or 1 / 2.2046 for a pound.
_FACTORS_APART = 2e-5


def recognised(path: "Path", asked: "Asked") -> Reading | None:
    """Return what a file holds if it is an SQLite database.

    Raises BadFileError for one that is no backup of FitNotes or is damaged, here or while it is
    read.
    """
    del asked  # everything says its unit
    if not is_database(path):
        return None
    with opened(path) as tables:
        lines = tables.last()
    return Reading(APP, "FitNotes backup", _arrivals(path), lines)


def _arrivals(path: "Path") -> "Iterator[Arrival]":
    with opened(path) as tables:
        yield from _Log(tables).arrivals()
        yield from _body(tables)


class _Log:
    """The sets, with what the other tables say of them."""

    def __init__(self, tables: "Tables") -> None:
        self._tables = tables
        chosen = tables.rows("settings", "metric", "mark_sets_complete")
        metric, self._ticking = next(chosen, (None, None))
        usual = _USUAL_UNITS.get(metric)
        self._exercises = {
            key: (plain(name).strip(), _UNITS.get(unit, usual))
            for key, name, unit in tables.rows("exercise", "_id", "name", "weight_unit_id")
        }
        self._supersets: dict[tuple[date, object], int] = {}
        # Comments by the number of their set, and by day those on all of it.
        self._comments: dict[object, tuple[int, str]] = {}
        self._blocks = Blocks()
        self._occasions: dict[date, Occasion] = {}
        self._seen: dict[tuple[object, ...], Done | str] = {}

    def arrivals(self) -> "Iterator[Arrival]":
        """Yield the sets in the order of their days and numbers, as the app's exports do."""
        yield from self._grouped()
        yield from self._commented()
        logged: list[_Logged] = []
        yield from self._logged(logged)
        logged.sort(key=itemgetter(0, 1))
        # Who does not tick sets off has no day with a tick.
        ticked = {when for when, _, row in logged if row[3]} if self._ticking else set()
        for when, key, row in logged:
            try:
                yield self._arrival(when, key, row, undone=when in ticked and not row[3])
            except ValueError as error:
                yield Fault(key, str(error))
        yield from self._unused()

    def _grouped(self) -> "Iterator[Fault]":
        """Find the supersets of each day; groups of one exercise are none."""
        days: dict[date, dict[int, set[object]]] = defaultdict(lambda: defaultdict(set))
        columns = ("_id", "date", "exercise_id", "workout_group_id")
        for key, when, exercise, group in self._tables.rows("workoutgroupexercise", *columns):
            try:
                # Those of a routine have no date.
                if when:
                    days[day(when)][line(group)].add(exercise)
            except ValueError as error:
                yield Fault(line(key), str(error))
        for when, groups in days.items():
            several = sorted(group for group in groups if len(groups[group]) > 1)
            for place, group in enumerate(several, start=1):
                self._supersets |= {(when, exercise): place for exercise in groups[group]}

    def _commented(self) -> "Iterator[Arrival]":
        """Keep the comments until what they are on comes."""
        days = list(self._tables.rows("workoutcomment", "_id", "date", "comment"))
        columns = ("_id", "date", "owner_type_id", "owner_id", "comment")
        for key, when, owner_type, owner, text in self._tables.rows("comment", *columns):
            if owner_type == _ON_SET:
                self._keep(owner, key, text)
            elif owner_type != _ON_WORKOUT:
                yield Left(line(key), "a comment on neither a set nor a workout")
            # They were copied when they got a table of their own.
            elif not self._tables.has("workoutcomment"):
                days.append((key, when, text))
        for key, when, text in days:
            try:
                self._keep(day(when), key, text)
            except ValueError as error:
                yield Fault(line(key), str(error))

    def _keep(self, where: object, key: object, text: object) -> None:
        first, before = self._comments.get(where, (line(key), ""))
        self._comments[where] = first, f"{before}\n{plain(text)}".strip()

    def _logged(self, logged: "list[_Logged]") -> "Iterator[Fault]":
        for row in self._tables.rows("training_log", *_LOGGED, *_PERFORMED):
            try:
                logged.append((day(row[1]), line(row[0]), row))
            except ValueError as error:
                yield Fault(line(row[0]), str(error))

    def _arrival(
        self, when: "date", key: int, row: tuple[object, ...], *, undone: bool
    ) -> "Arrival":
        note = self._comments.pop(key)[1] if key in self._comments else ""
        name, usual = self._exercises.get(row[2], ("", None))
        if not name:
            raise ValueError("no exercise")
        said = usual, row[len(_LOGGED) :]
        done = self._seen.get(said) or self._seen.setdefault(said, _performed(usual, *said[1]))
        if isinstance(done, str):
            return Left(key, done)
        occasion = self._occasions.get(when) or self._occasion(when)
        # An export has the undone as well, and the numbers are to be the same.
        block, place = self._blocks.place(occasion.key, name)
        if undone:
            return Left(key, "a set that was not ticked off")
        superset = self._supersets.get((when, row[2]))
        done = done._replace(note=note) if note else done
        return Row(key, occasion, name, done, block, place, superset=superset)

    def _occasion(self, when: "date") -> Occasion:
        _, note = self._comments.pop(when, (0, ""))
        found = self._occasions[when] = Occasion(when.isoformat(), when, note=note)
        return found

    def _unused(self) -> "Iterator[Left]":
        for where, (first, text) in self._comments.items():
            if text:
                what = "set that is not there" if isinstance(where, int) else "day without sets"
                yield Left(first, f"a comment on a {what}")
        for (key,) in self._tables.rows("workouttime", "_id"):
            yield Left(line(key), "the hours of a workout: its day is kept, as in exports")


def _performed(
    usual: Unit | None, weight: object, reps: object, distance: object, seconds: object
) -> Done | str:
    """Return what was done in a set, or what else a row is."""
    count = _counted(reps, "number of reps")
    if count != int(count):
        raise ValueError(f"{count} is no number of reps")
    metres, duration = _counted(distance, "distance"), _counted(seconds, "time")
    load, unit = _load(number(weight, "weight"), usual)
    done = Done(
        load=load,
        unit=unit,
        reps=int(count) or None,
        duration_ms=round(duration * 1000) or None,
        distance_m=round(metres) or None,
    )
    return done if done.reps or done.duration_ms or done.distance_m else EMPTY


def _counted(cell: object, what: str) -> float:
    found = number(cell, what)
    if found < 0:
        raise ValueError(f"{found:g} is no {what}")
    return found


def _load(kilograms: float, usual: Unit | None) -> tuple[str, Unit | None]:
    """Return a load in the unit in which it was typed: where its number is a round one.

    Where both are or neither is, that is the usual unit of the exercise.
    """
    pounds = kilograms / _KG_OF_LB
    nearest = {Unit.KG: _nearest(kilograms, _GRAM), Unit.LB: _nearest(pounds, _TWENTIETH)}
    is_round = {
        Unit.KG: abs(kilograms - nearest[Unit.KG]) < _NOISE,
        Unit.LB: abs(pounds - nearest[Unit.LB]) <= abs(pounds) * _FACTORS_APART,
    }
    for unit in (usual, *is_round):
        if unit and is_round[unit]:
            return _said(nearest[unit], unit)
    return _said(pounds, Unit.LB) if usual is Unit.LB else _said(kilograms, Unit.KG)


def _nearest(found: float, step: float) -> float:
    return round(found / step) * step


def _said(found: float, unit: Unit) -> tuple[str, Unit | None]:
    text = amounts.load(str(_decimal(found)), unit)
    return (text, unit) if text else ("", None)


def _decimal(found: float) -> Decimal:
    return Decimal(f"{found:.4f}").normalize()


def _body(tables: "Tables") -> "Iterator[Arrival]":
    """Yield the measurements of the body; of older versions its weight and fat."""
    units = {key: plain(word) for key, word in tables.rows("measurementunit", "_id", "short_name")}
    kinds = {
        key: (plain(name), units.get(unit, ""))
        for key, name, unit in tables.rows("measurement", "_id", "name", "unit_id")
    }
    columns = ("_id", "measurement_id", "date", "time", "comment", "value")
    recorded = list(tables.rows("measurementrecord", *columns))
    for key, kind, when, time, note, value in recorded:
        told = (line(key), when, plain(time), plain(note))
        yield from _measurement(told, *kinds.get(kind, ("", "")), value)
    if not recorded:
        yield from _weighed(tables)


def _weighed(tables: "Tables") -> "Iterator[Arrival]":
    columns = ("_id", "date", "body_weight_metric", "body_fat", "comments")
    for key, when, weight, fat, note in tables.rows("bodyweight", *columns):
        time = plain(when).partition(" ")[2]
        yield from _measurement((line(key), when, time, plain(note)), "weight", "kg", weight)
        if fat:
            yield from _measurement((line(key), when, time, ""), "body fat", "%", fat)


def _measurement(
    told: tuple[int, object, str, str], name: str, unit: str, value: object
) -> "Iterator[Arrival]":
    row, when, time, note = told
    try:
        amount = _decimal(number(value, "number"))
        yield from measured(row, Said(day(when), time, name, amount, unit, note))
    except ValueError as error:
        yield Fault(row, str(error))
