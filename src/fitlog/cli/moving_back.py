"""A log that fitlog exported, brought back: records under their own ids, files under theirs."""

from datetime import date
from typing import TYPE_CHECKING

from fitlog import paths
from fitlog.catalog.draft import slug_of
from fitlog.catalog.own import read_own
from fitlog.catalog.shelf import ALIASES, is_slug
from fitlog.cli.carrying import Plan, arriving, bar, carry_out
from fitlog.cli.keeping import FOLDER, exercise_file
from fitlog.cli.naming import drafted
from fitlog.exchange.logs.arriving import Fault, Left, Warned
from fitlog.exchange.logs.own import OwnSet
from fitlog.exchange.logs.own_settling import OwnSettler
from fitlog.exchange.logs.settling import Clock
from fitlog.store.bringing import sorted_out
from fitlog.store.own_files import was_removed
from fitlog.store.rehearsal import Rehearsal
from fitlog.store.setups import setup_lines
from fitlog.training.likely import exercise_of
from fitlog.training.past import PastSet, Record
from fitlog.training.setup import is_same_gym
from fitlog.view.moving_in import MoveIn, Newcomer, Remark

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from fitlog.cli.carrying import Wishes
    from fitlog.cli.context import Desk
    from fitlog.exchange.logs.own import OwnReading, Told

_SUFFIX = ".toml"
_LARGEST_FILE = 65_536
_OFTEN = 1_000


def move_back(desk: "Desk", file: "Path", reading: "OwnReading", wishes: "Wishes") -> None:
    """Read what we exported, say what would come, and bring it back where that is wanted."""
    back = _Back(desk)
    with bar(desk, "reading", reading.lines) as watch:
        back.read(reading, watch)
    seen = desk.reader.last_operation()
    coming, states = sorted_out(desk.reader, back.records, back.sets)
    coming = coming._replace(records=back.without_doubles(coming.records))
    new = {one.exercise for one in coming.sets}
    back.draft([slug for slug in back.unknown if slug in new])
    days = [one.day for one in back.sets]
    move = MoveIn(
        file=file.name,
        label=reading.label,
        sessions=len({one.session for one in back.sets}),
        first=_day(min(days, default="")),
        last=_day(max(days, default="")),
        arriving=arriving(coming, states),
        matched={},
        newcomers=back.newcomers,
        one_sided=[],
        left={why: len(lines) for why, lines in back.left.items()},
        doubts=back.doubts,
        faults=back.faults,
        kept=back.kept,
    )
    carry_out(desk, Plan(move=move, coming=coming, files=back.files, seen=seen), wishes)


class _Back:
    """What of a file the log can hold, gathered line by line."""

    def __init__(self, desk: "Desk") -> None:
        self._desk = desk
        self._settler = OwnSettler(Clock(desk.localized, desk.zone_at))
        self._rehearsal: Rehearsal
        self._slugs: dict[str, str] = {}
        self._ids: set[str] = set()
        self.unknown: dict[str, list[OwnSet]] = {}
        self.records: list[Record] = []
        self.sets: list[PastSet] = []
        self.files: dict[str, str | None] = {}
        self.kept: list[str] = []
        self.newcomers: list[Newcomer] = []
        self.left: dict[str, list[int]] = {}
        self.doubts: list[Remark] = []
        self.faults: list[Remark] = []

    def read(self, reading: "OwnReading", watch: "Callable[[int], None]") -> None:
        """Read all of a file; each fault is noted with its line."""
        with Rehearsal() as self._rehearsal:
            for count, one in enumerate(reading.arrivals):
                try:
                    self._take(one)
                except ValueError as error:
                    self.faults.append(Remark(one.line, str(error)))
                if count % _OFTEN == 0:
                    watch(count)
        self.records.extend(self._settler.records())

    def without_doubles(self, records: "Sequence[Record]") -> list[Record]:
        """Return the records without notes that a CSV tells again of sessions that we have.

        They have no ids there, unlike sets.
        """
        new = {one.id.hex() for one in records if one.kind == "session"}
        told = self._settler.notes.keys()
        return [one for one in records if one.id not in told or one.body["session"] in new]

    def _take(self, one: "Told | OwnSet | Fault | Left | Warned") -> None:
        if isinstance(one, OwnSet) and one.id:
            self._once(one.id)
        if isinstance(one, Fault):
            self.faults.append(Remark(one.line, one.why))
        elif isinstance(one, Warned):
            self.doubts.append(Remark(one.line, one.what))
        elif isinstance(one, Left):
            self.left.setdefault(one.why, []).append(one.line)
        elif isinstance(one, OwnSet):
            self.sets.append(self._settler.settled(one, self._slug(one)))
        elif one.kind == "file":
            self._file(one.body)
        else:
            self._record(self._rehearsal.take(one.kind, one.id, one.body))

    def _once(self, record: str) -> None:
        """Raise ValueError for an id that came already."""
        if record in self._ids:
            raise ValueError(f"the set {record} is told twice")
        self._ids.add(record)

    def _record(self, one: PastSet | Record) -> None:
        if isinstance(one, PastSet):
            self.sets.append(one)
        elif one.kind != "setup" or self._is_mine(one):
            self.records.append(one)

    def _slug(self, one: OwnSet) -> str:
        """Return the slug of a set's exercise, which may be known by its name only, or be new."""
        said = one.exercise or one.name
        if said not in self._slugs:
            match = None if one.exercise else self._desk.catalog.matcher("").match(one.name)
            slug = one.exercise or (match.slug if match else slug_of(one.name))
            if not is_slug(slug):
                raise ValueError(f"{said[:40]!r} names no exercise")
            self._slugs[said] = slug
            if slug not in self._desk.catalog.slugs():
                self.unknown[slug] = []
        if self._slugs[said] in self.unknown:
            self.unknown[self._slugs[said]].append(one)
        return self._slugs[said]

    def draft(self, slugs: "Sequence[str]") -> None:
        """Make exercises that no file tells of, from what their sets tell."""
        for slug in slugs:
            self._draft(slug, self.unknown[slug])

    def _draft(self, slug: str, sets: list[OwnSet]) -> None:
        name = sets[0].name or slug
        performed = sorted((one.performed for one in sets), key=lambda one: one.load is not None)
        exercise = exercise_of(slug, performed)._replace(name=name)
        self.files[exercise_file(slug)] = drafted(exercise)
        self.newcomers.append(Newcomer(name, len(sets), slug, []))

    def _is_mine(self, setup: Record) -> bool:
        """Return whether the log has no setup line of the exercise for that gym."""
        exercise, gym = setup.body["exercise"], setup.body.get("gym", "")
        there = setup_lines(self._desk.reader, exercise)
        said = next((one.text for one in there if is_same_gym(one.gym, gym)), "")
        if said and said != setup.body["text"]:
            self.kept.append(f"the setup line of {exercise}{f' at {gym}' if gym else ''}")
        return not said

    def _file(self, body: "dict[str, object]") -> None:
        name, text = body.get("name"), body.get("text")
        if not isinstance(name, str) or not isinstance(text, str) or not _may_be(name):
            raise ValueError("a file that is no exercise")
        if len(text) > _LARGEST_FILE:
            raise ValueError(f"{name} is larger than an exercise")
        stands = read_own(paths.config_dir(), name)
        if stands is None and not was_removed(self._desk.reader, name):
            self.files[name] = text
        elif stands is None:
            self.kept.append(f"{name} was removed here")
        elif stands != text:
            self.kept.append(name)


def _may_be(name: str) -> bool:
    """Return whether a name is that of an exercise of one's own, or of the aliases."""
    folder, _, file = name.partition("/")
    if folder != FOLDER or not file.endswith(_SUFFIX):
        return False
    return file == ALIASES or is_slug(file.removesuffix(_SUFFIX))


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None
