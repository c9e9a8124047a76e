"""Files of the user's own, written and noted in the log together, so that undo knows them."""

from contextlib import contextmanager
from typing import TYPE_CHECKING

from fitlog import paths
from fitlog.catalog.own import Staged, read_own

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from fitlog.cli.context import Desk
    from fitlog.store.bringing import Coming
    from fitlog.store.own_files import FileStep, Kept

FOLDER = "exercises"


def exercise_file(slug: str) -> str:
    """Return the name of an exercise's own file, below the directory of the settings."""
    return f"{FOLDER}/{slug}.toml"


def keep(desk: "Desk", files: "Mapping[str, str | None]", renamed: "Sequence[str]" = ()) -> int:
    """Write files (None: remove them) as one step, and return how many sets were renamed.

    The texts are on the disk before the log tells of them, and get their names after it did.
    """
    with _staged(files) as kept:
        return desk.log.keep(kept, desk.words, renamed)


def keep_coming(
    desk: "Desk",
    files: "Mapping[str, str | None]",
    coming: "Coming",
    seen: int,
    watch: "Callable[[int], None]",
) -> None:
    """Write files and what comes from elsewhere as one step, as `Log.bring_in` does."""
    with _staged(files) as kept:
        desk.log.bring_in(coming._replace(files=kept), desk.words, seen, watch)


@contextmanager
def _staged(files: "Mapping[str, str | None]") -> "Iterator[list[Kept]]":
    """Put files on the disk, and give them their names when the log has told of them."""
    from fitlog.store.own_files import Kept  # noqa: PLC0415 - only where files are written

    folder = paths.config_dir()
    stood = {name: read_own(folder, name) for name in files}
    staged = Staged(folder, files)
    try:
        yield [Kept(name, text, stood[name]) for name, text in files.items()]
    except BaseException:
        staged.drop()
        raise
    staged.place()


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
