"""The columns of Strong's exports: by their names in several languages, or by a row's cells."""

from typing import TYPE_CHECKING

from fitlog.exchange.logs import amounts
from fitlog.exchange.logs.moments import moment

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from fitlog.training.load import Unit

# English, German, French, Spanish, Portuguese; without what stands in parentheses.
_CALLED = {
    "date": ("date", "datum", "fecha", "data"),
    "title": (
        *("workout name", "workout-name", "nom de l'entraînement", "nome do treino"),
        *("nombre de entrenamiento", "nombre del entrenamiento"),
    ),
    "length": (
        *("duration", "workout duration", "dauer", "workout-dauer", "durée", "duración"),
        "duração",
    ),
    "exercise": (
        *("exercise name", "name der übung", "nom de l'exercice", "nome do exercício"),
        *("nombre de ejercicio", "nombre del ejercicio"),
    ),
    "order": (
        *("set order", "reihenfolge festlegen", "ordre de la série", "ordem da série"),
        *("orden de serie", "orden de la serie", "orden de las series"),
    ),
    "load": ("weight", "kg", "lb", "lbs", "gewicht", "poids", "peso"),
    "unit": ("weight unit",),
    "reps": ("reps", "wiederh.", "wiederholungen", "réps", "repeticiones"),
    "rpe": ("rpe",),
    "distance": (
        *("distance", "km", "mi", "mi.", "miles", "entfernung", "distancia"),
        "distância",
    ),
    "distance_unit": ("distance unit",),
    "seconds": ("seconds", "sekunden", "secondes", "segundos"),
    "note": ("notes", "notizen", "notas"),
    "session_note": (
        *("workout notes", "workout-notizen", "notes d'entraînement", "notas do treino"),
        *("notas de entrenamiento", "notas del entrenamiento"),
    ),
}
_KNOWN = {name: what for what, names in _CALLED.items() for name in names}
_UNITS = "load unit reps rpe distance distance_unit"
# What the columns hold in the layouts that are known, whatever their headers are called.
_LAYOUTS = [
    layout.split()
    for layout in (
        "date title exercise order load reps distance seconds note",
        "date title exercise order load reps distance seconds note session_note",
        "date title exercise order load reps distance seconds note session_note rpe",
        "date title length exercise order load reps distance seconds note session_note rpe",
        f"date title exercise order {_UNITS} seconds note session_note",
        f"date title exercise order {_UNITS} seconds note session_note length",
        "number date title length exercise order load reps rpe distance seconds note session_note",
    )
]
_NEEDED = ("date", "title", "exercise", "order", "load", "reps", "seconds")
_NUMBERS = ("load", "reps", "distance", "seconds", "rpe")


def by_header(names: "Sequence[str]") -> dict[str, int]:
    """Return the place of each column by what it holds; none unless all that is needed is there."""
    places: dict[str, int] = {}
    for place, name in enumerate(names):
        if what := _known(name):
            places.setdefault(what, place)
    return places if all(what in places for what in _NEEDED) else {}


def _known(name: str) -> str:
    return _KNOWN.get(name) or _KNOWN.get(name.partition(" (")[0], "")


def by_cells(cells: "Sequence[str]", names: "Sequence[str]") -> dict[str, int]:
    """Return the place of each column by a row's cells, where no column's name says otherwise.

    Nothing for rows that are longer or shorter than the header, or that no layout fits.
    """
    for layout in _LAYOUTS:
        if len(layout) == len(cells) == len(names):
            agree = all(
                _known(name) in {"", what} for name, what in zip(names, layout, strict=True)
            )
            if agree and _fits(dict(zip(layout, cells, strict=True))):
                return {what: place for place, what in enumerate(layout)}
    return {}


def _fits(cells: "Mapping[str, str]") -> bool:
    """Return whether cells by what they may hold can hold it."""
    numbers = [cells[what] for what in _NUMBERS if cells.get(what)]
    try:
        moment(cells["date"])
        for cell in numbers:
            amounts.number(cell, comma=True)
    except ValueError:
        return False
    said = cells["exercise"].strip(), cells["order"].strip()
    return bool(numbers) and all(said) and not cells["exercise"].isdecimal()


def unit_in(name: str) -> "Unit | None":
    """Return the unit of a column called kg or weight (kg), None for none."""
    return amounts.unit_named(name.partition("(")[2].rstrip(")") or name)


def distance_unit_in(name: str) -> str:
    """Return the unit of a column called km or distance (meters), "" for none."""
    unit = name.partition("(")[2].rstrip(")") or name
    return unit if amounts.is_length_unit(unit) else ""
