"""What reading a foreign catalogue gives. Values only."""

from typing import NamedTuple


class Foreign(NamedTuple):
    """One exercise of a catalogue, in our schema.

    `document` has the keys of an exercise file, those with a value only. `unmapped` names
    what has no word of ours or no room, for the dry run. `slug` is what the file itself
    calls the exercise, where it is our own kind of file; it need not be a valid slug.
    """

    name: str
    document: dict[str, object]
    unmapped: tuple[str, ...]
    slug: str = ""


class Catalogue(NamedTuple):
    """A catalogue as it was read.

    `format` is one of free-exercise-db, wger, exercisedb and fitlog, `source` a line that
    says where it comes from, `skipped` a line for each entry that is no exercise.
    """

    format: str
    source: str
    exercises: tuple[Foreign, ...]
    skipped: tuple[str, ...]


class Entry(NamedTuple):
    """A value of the file that should be an exercise, and what to call its place."""

    place: str
    value: object
    slug: str = ""
