"""Files of the user's own, written and noted in the log together, so that undo knows them."""

from typing import TYPE_CHECKING

from fitlog import paths
from fitlog.catalog.own import Staged, read_own

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from fitlog.cli.context import Desk
    from fitlog.store.own_files import FileStep

FOLDER = "exercises"


def exercise_file(slug: str) -> str:
    """Return the name of an exercise's own file, below the directory of the settings."""
    return f"{FOLDER}/{slug}.toml"


def keep(desk: "Desk", files: "Mapping[str, str | None]", renamed: "Sequence[str]" = ()) -> int:
    """Write files (None: remove them) as one step, and return how many sets were renamed.

    The texts are on the disk before the log tells of them, and get their names after it did.
    """
    from fitlog.store.own_files import Kept  # noqa: PLC0415 - only where files are written

    folder = paths.config_dir()
    stood = {name: read_own(folder, name) for name in files}
    staged = Staged(folder, files)
    try:
        kept = [Kept(name, text, stood[name]) for name, text in files.items()]
        moved = desk.log.keep(kept, desk.words, renamed)
    except BaseException:
        staged.drop()
        raise
    staged.place()
    return moved


def follow(desk: "Desk", steps: "Iterable[FileStep]") -> list[tuple[str, bool]]:
    """Make the files what an undo or redo says; return (name, whether it is there now).

    One that was changed by other hands since is left as it is, and remarked on.
    """
    folder = paths.config_dir()
    done: dict[str, str | None] = {}
    for step in steps:
        stands = read_own(folder, step.name)
        if stands == step.stands:
            done[step.name] = step.becomes
        elif stands != step.becomes:
            desk.warn(f"{step.name} was changed since by other hands, and stays as it is")
    Staged(folder, done).place()
    return [(name, text is not None) for name, text in done.items()]
