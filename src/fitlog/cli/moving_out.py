"""The log given away: in our own form, or in another program's."""

from collections import Counter
from contextlib import suppress
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING

from fitlog import paths
from fitlog.catalog.shelf import ALIASES, is_slug
from fitlog.cli.keeping import FOLDER
from fitlog.errors import FitlogError, UsageError
from fitlog.store.leaving import records
from fitlog.view.text import plural

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from fitlog.cli.context import Desk
    from fitlog.store.reading import Span
    from fitlog.training.session import Session
    from fitlog.training.sets import PerformedSet

FORMATS = ("jsonl", "csv", "strong", "hevy")


def move_out(
    desk: "Desk", form: str, span: "Span", exercise: str | None, out: "Path | None"
) -> None:
    """Print the log, or what of it is wanted, or write it into a new file."""
    if form not in FORMATS:
        hint = f"Say one of {', '.join(FORMATS)}."
        raise UsageError(f'"{form}" is no format', unchanged="Nothing was written.", hint=hint)
    lines = _own(desk, span, exercise) if form == "jsonl" else _foreign(desk, form, span, exercise)
    if out is None:
        desk.stream(lines)
        return
    try:
        with out.open("x", encoding="utf-8", newline="") as file:
            file.writelines(lines)
    except OSError as error:
        hint = "No file is written over: choose another name, or: fitlog export > FILE"
        raise FitlogError(f"{out} cannot be written: {error.strerror}", hint=hint) from error


def _own(desk: "Desk", span: "Span", exercise: str | None) -> "Iterator[str]":
    from fitlog.exchange.leaving.lines import lines  # noqa: PLC0415 - one format of several

    whole = span.since is None and span.until is None and exercise is None
    return lines(_own_files(desk) if whole else {}, records(desk.reader, span, exercise))


def _own_files(desk: "Desk") -> dict[str, str]:
    """Return the user's exercises and aliases, as they are on the disk."""
    found = {}
    for path in paths.user_exercises_dir().glob("*.toml"):
        if path.name != ALIASES and not is_slug(path.stem):
            desk.warn(f"{path.name} is no exercise, and is left out")
            continue
        try:
            found[f"{FOLDER}/{path.name}"] = path.read_bytes().decode()
        except (OSError, UnicodeDecodeError) as error:
            raise FitlogError(f"{path} cannot be read: {error}") from error
    return found


def _foreign(desk: "Desk", form: str, span: "Span", exercise: str | None) -> "Iterator[str]":
    """Return the lines of another program's form, or of our CSV."""
    module = import_module(f"fitlog.exchange.leaving.{'flat' if form == 'csv' else form}")
    lost: Counter[str] = Counter()
    sessions = _counting(desk.reader.each_session(span, exercise), module.unsaid, lost)
    if form == "csv":
        yield from module.lines(sessions, lambda slug: desk.known(slug).name)
        return
    yield from module.lines(sessions, _called(desk, form), desk.settings.unit)
    for what, count in lost.most_common():
        desk.warn(f"{form} has no column for {what}: in words for {plural(count, 'set')}")


def _counting(
    sessions: "Iterable[Session]",
    unsaid: "Callable[[PerformedSet], list[str]]",
    lost: "Counter[str]",
) -> "Iterator[Session]":
    for session in sessions:
        for one in session.sets:
            lost.update(unsaid(one.performed))
        yield session


def _called(desk: "Desk", app: str) -> "Callable[[str], str]":
    """Return what gives an exercise the name that an app has for it, ours where it has none."""

    @cache
    def called(slug: str) -> str:
        with suppress(FitlogError):
            names = desk.catalog.guide(slug).apps.get(app, ())
            if names:
                return names[0]
        return desk.known(slug).name

    return called
