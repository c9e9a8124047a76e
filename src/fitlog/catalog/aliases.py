"""The user's own names for exercises, of their own or bundled: `exercises/aliases.toml`.

A line is `"what I type" = "slug"`. Renamed and merged exercises leave their old slugs there.
"""

from typing import TYPE_CHECKING

from fitlog.catalog.shelf import ALIASES, is_slug
from fitlog.errors import BadFileError

if TYPE_CHECKING:
    from pathlib import Path

_HEAD = """\
# Names of your own for exercises: "what you type" = "slug"
# fitlog exercise rename and merge write here, and you may.
"""


def read_aliases(path: "Path") -> dict[str, str]:
    """Return slug by name; empty where there is no file. Raises BadFileError."""
    from fitlog.catalog.reader import document  # noqa: PLC0415 - hardly anyone has the file

    if not path.exists():
        return {}
    found: dict[str, str] = {}
    for name, slug in document(path).items():
        if not isinstance(slug, str) or not is_slug(slug):
            raise BadFileError(path, 0, f"{name!r} must be the slug of an exercise")
        found[name] = slug
    return found


def written(aliases: dict[str, str]) -> str | None:
    """Return the file's text, None where there is nothing to say."""
    import tomli_w  # noqa: PLC0415 - only to write

    return _HEAD + tomli_w.dumps(aliases) if aliases else None


def with_alias(aliases: dict[str, str], old: str, new: str) -> dict[str, str]:
    """Return the aliases after an exercise has got another slug."""
    kept = {name: new if slug == old else slug for name, slug in aliases.items() if name != new}
    return {**kept, old: new}


__all__ = ["ALIASES", "read_aliases", "with_alias", "written"]
