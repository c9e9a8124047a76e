"""What commands share: clock, settings, catalog, log and screen, each opened when first used."""

import os
import sys
from contextlib import suppress
from datetime import datetime, timedelta
from functools import cached_property
from itertools import islice
from typing import TYPE_CHECKING

from fitlog import config, paths
from fitlog.errors import BadFileError, FitlogError, NotFoundError, UsageError
from fitlog.view.screen import Screen, page, write

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from datetime import date
    from pathlib import Path

    from fitlog.catalog import Catalog
    from fitlog.store import Log, Move
    from fitlog.store.reading import LogReader
    from fitlog.training.exercise import Exercise
    from fitlog.training.moved import Moved
    from fitlog.training.notation import Context
    from fitlog.training.weighed import BodyweightHistory
    from fitlog.view.forms import Form
    from fitlog.view.waiting import Waiting

_AT_ONCE = 500
MOST_TYPED = 5_000_000
"""Characters that standard input may hold: a hundred thousand lines of sets."""
_FARTHEST = timedelta(hours=18)
_FAULTS_TOLD = 3
RECENT = timedelta(days=90)
"""An ambiguous name is the one exercise of its matches that was logged within this time."""


def _local_now() -> datetime:
    """Return the moment at the local offset; raises FitlogError where there is no such offset."""
    with suppress(ValueError, OverflowError, OSError):
        now = datetime.now().astimezone()
        if abs(now.utcoffset() or timedelta()) <= _FARTHEST:
            return now
    raise FitlogError(
        f"no clock on Earth goes as the time zone TZ={os.environ.get('TZ', '')} says",
        unchanged="Nothing was done.",
        hint="Set TZ to a name such as Europe/Oslo, or unset it.",
    )


class Desk:
    """The desk a command works at. Tests give it another clock; nothing else is replaced."""

    def __init__(
        self, clock: "Callable[[], datetime] | None" = None, words: "Sequence[str]" = ()
    ) -> None:
        self._is_real = clock is None
        self._clock = clock or _local_now
        # The log holds UTF-8; what is none in a word is no reason to refuse the others.
        self.words = " ".join(words).encode(errors="replace").decode()
        self._opened: list[LogReader] = []
        self._reading: Waiting
        self._picture: Path | None = None

    @cached_property
    def now(self) -> datetime:
        """The moment of this command, aware, at the local offset."""
        return self._clock()

    def fresh_now(self) -> datetime:
        """Look at the clock again, where a command goes on while the lifter lifts."""
        self.now = self._clock()
        return self.now

    @cached_property
    def _zone(self) -> str:
        """The IANA name of the local zone, "" where the system does not tell."""
        named = os.environ.get("TZ")
        if named is None:
            try:
                named = os.readlink("/etc/localtime")  # noqa: PTH115 - pathlib is slower
            except OSError:
                return ""
        before, found, name = named.rpartition("zoneinfo/")
        if found:
            return name
        # TZ may hold rules instead of a name (EST5EDT, <+03>-3); then the offset says it all.
        is_name = name.replace("/", "").replace("_", "").isalpha() and not before
        return name if is_name and not name.startswith("/") else ""

    def zone_at(self, at: datetime) -> str:
        """Return the zone of a moment: the local one, "" where it was typed with another offset."""
        local = self._localized(at.replace(tzinfo=None))
        return self._zone if local.utcoffset() == at.utcoffset() else ""

    @cached_property
    def settings(self) -> config.Settings:
        """The user's settings; raises BadFileError."""
        return config.load(paths.config_file())

    @cached_property
    def catalog(self) -> "Catalog":
        """The exercises: bundled and the user's own."""
        from fitlog.catalog import Catalog  # noqa: PLC0415 - not every command names one

        folders = paths.bundled_exercises_dir(), paths.user_exercises_dir(), paths.cache_dir()
        return Catalog(*folders, self._watch)

    def _watch(self, done: int, total: int) -> None:
        """Show how far the reading of exercise files is."""
        if done == 0:
            self._reading = self.waiting("reading exercises")
        self._reading(done, total)

    def waiting(self, what: str, *, at_once: bool = False) -> "Waiting":
        """Return what shows how far something is, once that has taken a moment."""
        from fitlog.view.waiting import Waiting  # noqa: PLC0415 - hardly ever

        errors = Screen.of(sys.stderr, os.environ)
        shown = errors.terminal and errors.ansi
        return Waiting(what, sys.stderr, shown=shown, at_once=at_once)

    @cached_property
    def reader(self) -> "LogReader":
        """The log, only to be read; raises LogError."""
        from fitlog.store.reading import LogReader  # noqa: PLC0415 - not every command reads it

        self._opened.append(LogReader.open(paths.log_file()))
        return self._opened[-1]

    @cached_property
    def log(self) -> "Log":
        """The log, to be written; raises LogError."""
        from fitlog.store import Log  # noqa: PLC0415 - not every command writes it

        log = Log.open(paths.log_file())
        self._opened.append(log)
        return log

    @cached_property
    def screen(self) -> Screen:
        """What standard output is."""
        return Screen.of(sys.stdout, os.environ)

    @property
    def reading(self) -> "LogReader":
        """The log as it is open already, else only to be read."""
        return self.log if "log" in self.__dict__ else self.reader

    @property
    def interactive(self) -> bool:
        """Whether a person can be asked."""
        return self.screen.terminal and sys.stdin is not None and sys.stdin.isatty()

    def exercise(self, query: str) -> "Exercise":
        """Return the exercise that people call so; raises NotFoundError, AmbiguousError.

        What was logged under a slug can be looked at and logged again though no file tells
        of it any more. A broken file that gave way to the bundled one is remarked on.
        """
        # Bytes that are no UTF-8 are in no name.
        query = query.encode(errors="replace").decode()
        try:
            found = self.catalog.find(query, recent=_LoggedLately(self))
        except (NotFoundError, BadFileError):
            if not self.reader.latest(query):
                for fault in self.catalog.broken()[:_FAULTS_TOLD]:
                    self.warn(fault.message)
                raise
            return self.known(query)
        for fault in self.catalog.broken():
            if fault.path.stem == found.slug:
                self.warn(" ".join(fault.lines()))
        return found

    def exercises(self, slugs: "Iterable[str]") -> "dict[str, Exercise]":
        """Return the exercises of the log by slug, each as far as it is known."""
        return {slug: self.known(slug) for slug in dict.fromkeys(slugs)}

    def known(self, slug: str) -> "Exercise":
        """Return the exercise of a logged slug; without a file, what its last sets tell."""
        try:
            return self.catalog.exercise(slug)
        except FitlogError:
            from fitlog.training.likely import exercise_of  # noqa: PLC0415 - hardly ever

            return exercise_of(slug, [one.performed for one in self.reader.latest(slug)])

    @cached_property
    def weighed(self) -> "BodyweightHistory | None":
        """The lifter's weights that were measured, None where none was."""
        weights = self.reading.weights()
        if not weights:
            return None
        from fitlog.training.weighed import BodyweightHistory  # noqa: PLC0415 - if weighed

        return BodyweightHistory.of(weights)

    def moved(self, exercise: "Exercise") -> "Moved":
        """Return the part of the lifter that an exercise moves, by day where it was measured."""
        from fitlog.training.moved import moved_bodyweight  # noqa: PLC0415 - with the log

        if exercise.bodyweight_factor is not None and self.weighed:
            return self.weighed.moved_by(exercise)
        bodyweight = self.settings.bodyweight
        return moved_bodyweight(exercise, bodyweight.grams if bodyweight else None)

    def moved_grams(self, exercise: "Exercise", day: "date | None" = None) -> int | None:
        """Return the part that it moves on a day, today without one; None where unknown."""
        from fitlog.training.moved import moved_on  # noqa: PLC0415 - with the log

        return moved_on(self.moved(exercise), day or self.now.date())

    def move(self, text: str | None) -> "Move | None":
        """Return what `--at` says of a set that is edited; None without it."""
        if text is None:
            return None
        from fitlog.store import Move  # noqa: PLC0415 - only with --at

        at = self.at(text)
        return Move(at, self.zone_at(at), self.gap)

    @property
    def gap(self) -> timedelta:
        """How long after a set the next one still joins its session."""
        return timedelta(hours=self.settings.session_gap_hours)

    def at(self, text: str | None) -> datetime:
        """Return the moment that `--at` says, now without it; raises UnreadableError."""
        if text is None:
            return self.now
        from fitlog.training.when import read_moment  # noqa: PLC0415 - only with --at

        return read_moment(text, self.now, self._localized)

    def day(self, text: str | None, *, end: bool = False) -> "date | None":
        """Return the day that `--since`, or at its `end` `--until`, says; None without it."""
        if text is None:
            return None
        from fitlog.training.when import read_day  # noqa: PLC0415 - only with a span

        first_weekday = self.settings.first_weekday
        return read_day(text, self.now, end=end, first_weekday=first_weekday)

    def localized(self, at: datetime) -> datetime:
        """Return a moment with the offset that it has here; one without any was lived here."""
        if at.tzinfo is None:
            return self._localized(at)
        return at.astimezone(None if self._is_real else self.now.tzinfo)

    def _localized(self, naive: datetime) -> datetime:
        # The system's zone knows its own clock changes; a test's clock brings its zone along.
        return naive.astimezone() if self._is_real else naive.replace(tzinfo=self.now.tzinfo)

    @property
    def wrote(self) -> bool:
        """Whether this command has written to the log already."""
        return "log" in self.__dict__ and self.log.wrote

    def typed(self) -> str:
        """Return what standard input holds; raises UsageError."""
        if sys.stdin is None:
            raise UsageError("standard input is closed", unchanged="Nothing was logged.")
        if hasattr(sys.stdin, "reconfigure"):
            # Whatever the locale; bytes that are no UTF-8 are refused where they stand.
            sys.stdin.reconfigure(encoding="utf-8", errors="surrogateescape")
        try:
            text = sys.stdin.read(MOST_TYPED + 1)
        except OSError as error:
            message = f"standard input cannot be read: {error.strerror or error}"
            raise UsageError(message, unchanged="Nothing was logged.") from error
        if len(text) > MOST_TYPED:
            message = f"more than {MOST_TYPED:,} characters on standard input"
            raise UsageError(message, unchanged="Nothing was logged.")
        return text

    def say(self, text: str, *, blank: bool = False) -> None:
        """Print a result, a `blank` one only if asked to; raises FitlogError if it cannot be."""
        if text or blank:
            write(f"{text}\n", self.screen, sys.stdout)

    def draw_into(self, svg: "Path | None") -> None:
        """Let the next page be drawn into a new file, if one is named, with all its colours."""
        if svg is not None:
            from fitlog.view.svg import for_pictures  # noqa: PLC0415 - only for a picture

            self._picture, self.screen = svg, for_pictures(self.screen)

    def page(self, text: str) -> None:
        """Print a page of results, through the pager where it is taller than the terminal."""
        if self._picture is None:
            page(f"{text}\n", self.screen, sys.stdout)
            return
        from fitlog.cli.picturing import keep_picture  # noqa: PLC0415 - only for a picture

        keep_picture(text, self._picture, self.screen.width)
        self.say(self.screen.text(f"{self._picture}: written"))

    def dump(self, form: "Form") -> None:
        """Print a form as JSON, for programs."""
        from fitlog.view.forms import dumped  # noqa: PLC0415 - only for programs

        self.say(dumped(form))

    def stream(self, lines: "Iterable[str]") -> None:
        """Print lines, each with its end, as they come and many at a time."""
        coming = iter(lines)
        while some := list(islice(coming, _AT_ONCE)):
            write("".join(some), self.screen, sys.stdout)

    def warn(self, text: str) -> None:
        """Print a remark beside the result, on standard error, if that can be written."""
        screen = Screen.of(sys.stderr, os.environ)
        with suppress(FitlogError, OSError):
            write(f"fitlog: {screen.text(text)}\n", screen, sys.stderr)

    def notation(self, exercise: "Exercise") -> "Context":
        """Return what reading a set of this exercise must know."""
        from fitlog.training.notation import Context  # noqa: PLC0415 - show and progress do not

        bar = exercise.bar_grams or self.settings.bar_grams(exercise.equipment)
        return Context(exercise=exercise, unit=self.settings.unit, bar_grams=bar)

    def close(self) -> None:
        """Close what was opened."""
        for log in self._opened:
            log.close()
        if "catalog" in self.__dict__:
            self.catalog.close()


class _LoggedLately:
    """The slugs logged lately, each asked for when it matters."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def __contains__(self, slug: object) -> bool:
        since = self._desk.now - RECENT
        return isinstance(slug, str) and self._desk.reader.logged_since(slug, since)
