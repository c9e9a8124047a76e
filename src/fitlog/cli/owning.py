"""Exercises of the user's own: made, edited, renamed, merged, given away."""

from typing import TYPE_CHECKING, NamedTuple

from fitlog import paths
from fitlog.catalog.draft import draft, measurement_of, renamed, slug_of
from fitlog.catalog.own import read_own
from fitlog.catalog.shelf import is_slug
from fitlog.catalog.wanted import muscles_named, words_named
from fitlog.cli.asking import answer_to
from fitlog.cli.keeping import FOLDER, exercise_file, keep
from fitlog.errors import NotFoundError, UsageError
from fitlog.training import taxonomy

if TYPE_CHECKING:
    from fitlog.cli.context import Desk
    from fitlog.errors import BadFileError

_UNCHANGED = "Nothing was changed."


class Facts(NamedTuple):
    """What was said of a new exercise, as typed; "" for what was not."""

    muscle: str
    equipment: str
    measurement: str
    pattern: str
    level: str
    one_sided: bool


def make(desk: "Desk", name: str, facts: Facts, *, edits: bool) -> None:
    """Write the file of a new exercise, and let the lifter go on with it."""
    slug = slug_of(name)
    if not slug:
        raise UsageError(f'"{name}" has no letters for a slug', unchanged=_UNCHANGED)
    if slug in desk.catalog.slugs():
        raise UsageError(
            f"there is a {slug} already", unchanged=_UNCHANGED, hint=f"See: fitlog show {slug}"
        )
    text = _drafted(name, _asked(desk, facts))
    keep(desk, {exercise_file(slug): text})
    desk.say(exercise_file(slug))
    if edits and desk.interactive:
        _edited(desk, slug, text)
    desk.say(f"Log it with: fitlog log {slug}")


def _drafted(name: str, facts: Facts) -> str:
    equipment = words_named("equipment", [facts.equipment], taxonomy.EQUIPMENT)
    measured = facts.measurement or measurement_of(equipment)
    return draft(
        name,
        muscles=muscles_named([facts.muscle]),
        equipment=equipment,
        measurement=_one("measurement", measured, taxonomy.MEASUREMENTS),
        unilateral=facts.one_sided,
        pattern=_one("pattern", facts.pattern, taxonomy.PATTERNS),
        level=_one("level", facts.level, taxonomy.LEVELS),
    )


def _one(what: str, text: str, known: tuple[str, ...]) -> str:
    return words_named(what, [text], known)[0] if text else ""


def _asked(desk: "Desk", facts: Facts) -> Facts:
    """Return the facts with what must be known; raises UsageError where nobody can be asked."""
    said: dict[str, str] = {}
    for key, question in (("muscle", "Trains (lats)"), ("equipment", "Needs (cable)")):
        if not getattr(facts, key):
            if not desk.interactive:
                raise UsageError(f"--{key} is missing", unchanged=_UNCHANGED, hint=question)
            said[key] = answer_to(desk, question, "")
    return Facts(**facts._asdict() | said)


def revise(desk: "Desk", slug: str) -> None:
    """Let the lifter edit an exercise's own file, which begins as the bundled one."""
    text = desk.catalog.path_of(slug).read_text(encoding="utf-8", errors="replace")
    if not _edited(desk, slug, text):
        desk.say(f"{exercise_file(slug)}: nothing was changed")


def _edited(desk: "Desk", slug: str, text: str) -> bool:
    """Open a text in the editor and keep what comes of it; return whether that is another."""
    import tempfile  # noqa: PLC0415 - of use only here
    from pathlib import Path  # noqa: PLC0415 - of use only here

    from fitlog.catalog.reader import check  # noqa: PLC0415 - of use only here
    from fitlog.cli.editor import open_editor  # noqa: PLC0415 - of use only here

    with tempfile.TemporaryDirectory() as folder:
        draft_file = Path(folder) / f"{slug}.toml"
        draft_file.write_text(text, encoding="utf-8")
        open_editor(draft_file)
        said = draft_file.read_bytes().decode(errors="replace")
        if said == text:
            return False
        faults = check(draft_file, {*desk.catalog.slugs(), slug})
    keep(desk, {exercise_file(slug): said})
    desk.say(f"{exercise_file(slug)}: saved")
    _tell(desk, faults, exercise_file(slug))
    return True


def _tell(desk: "Desk", faults: "list[BadFileError]", name: str) -> None:
    for fault in faults:
        desk.warn(f"{name}:{fault.line}: {fault.rule}")
    if faults:
        desk.warn("it is saved as it is; mend it with the same command, or: fitlog undo")


def rename(desk: "Desk", old: str, new: str) -> None:
    """Give the user's own exercise another slug, which nobody has yet."""
    name = exercise_file(old)
    text = read_own(paths.config_dir(), name)
    if text is None:
        raise UsageError(
            f"{old} is bundled and keeps its slug",
            unchanged=_UNCHANGED,
            hint=f"To log under another exercise: fitlog exercise merge {old} OTHER",
        )
    if not is_slug(new) or new in desk.catalog.slugs():
        why = "there is one already" if new in desk.catalog.slugs() else "that is no slug"
        raise UsageError(f"{old} cannot be {new}: {why}", unchanged=_UNCHANGED)
    _become(desk, old, new, {name: None, exercise_file(new): text})


def merge(desk: "Desk", old: str, into: str) -> None:
    """Give one exercise's sets to another, and its slug as an alias."""
    if old == into:
        raise UsageError(f"{old} is one exercise already", unchanged=_UNCHANGED)
    name = exercise_file(old)
    own = read_own(paths.config_dir(), name) is not None
    _become(desk, old, into, {name: None} if own else {})


def _become(desk: "Desk", old: str, new: str, files: dict[str, str | None]) -> None:
    from fitlog.catalog.aliases import (  # noqa: PLC0415 - of use only here
        ALIASES,
        read_aliases,
        with_alias,
        written,
    )

    folder = paths.user_exercises_dir()
    aliases = with_alias(read_aliases(folder / ALIASES), old, new)
    name = desk.catalog.entry(old).exercise.name if old in desk.catalog.slugs() else old
    if f"{FOLDER}/{old}.toml" in files and slug_of(name) != old:
        # A name of other letters does not follow from the slug.
        aliases = with_alias(aliases, name, new)
    files |= {f"{folder.name}/{ALIASES}": written(aliases)}
    files |= _naming(old, new, files)
    moved = keep(desk, files, (old, new))
    sets = "1 set" if moved == 1 else f"{moved} sets"
    desk.say(f"{old} is {new} now; {sets} moved. fitlog undo takes it back.")


def _naming(old: str, new: str, files: dict[str, str | None]) -> dict[str, str | None]:
    """Return the user's other files that name the old slug, with the new one in its place."""
    found: dict[str, str | None] = {}
    for path in sorted(paths.user_exercises_dir().glob("*.toml")):
        name = exercise_file(path.stem)
        text = read_own(paths.config_dir(), name) or ""
        if name not in files and f'"{old}"' in text:
            found[name] = renamed(text, old, new)
    return found


def exported(desk: "Desk", names: list[str]) -> str:
    """Return exercises as text: one as its file, several, or all of one's own, as JSON."""
    from fitlog.catalog.shelf import ALIASES  # noqa: PLC0415 - of use only here

    if len(names) == 1:
        path = desk.catalog.path_of(desk.exercise(names[0]).slug)
        return path.read_text(encoding="utf-8").rstrip("\n")
    import json  # noqa: PLC0415 - of use only here

    from fitlog.catalog.reader import document  # noqa: PLC0415 - of use only here

    chosen = [desk.catalog.path_of(desk.exercise(name).slug) for name in names]
    own = sorted(paths.user_exercises_dir().glob("*.toml"))
    files = chosen or [path for path in own if path.name != ALIASES]
    if not files:
        raise NotFoundError("you have no exercises of your own", hint="Name one: kickback")
    return json.dumps({path.stem: document(path) for path in files}, indent=2)
