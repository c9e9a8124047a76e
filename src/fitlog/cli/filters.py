"""The filters that list, search and similar share."""

from typing import TYPE_CHECKING, NamedTuple, TypeVar

import typer

from fitlog.catalog.wanted import Wanted, muscles_named, words_named
from fitlog.cli.options import option, spread

if TYPE_CHECKING:
    from collections.abc import Callable

    from fitlog.cli.context import Desk

T = TypeVar("T")


class Filters(NamedTuple):
    """The filters as typed."""

    muscle: list[str] | None
    equipment: list[str] | None
    pattern: list[str] | None
    level: list[str] | None
    category: list[str] | None
    one_sided: bool
    home: bool
    mine: bool


def _completing(name: str) -> "Callable[[str], list[str]]":
    def complete(incomplete: str) -> list[str]:
        from fitlog.training import taxonomy  # noqa: PLC0415 - completion only

        typed = incomplete.lower().replace("-", "_")
        return [word for word in getattr(taxonomy, name) if word.startswith(typed)]

    return complete


_OPTIONS = [
    *(
        option(
            name,
            list[str] | None,
            None,
            typer.Option(f"--{name}", help=told, autocompletion=_completing(known)),
        )
        for name, told, known in (
            ("muscle", "Trains it: glute_med, lats, butt.", "MUSCLES"),
            ("equipment", "Needs it: cable, mini_band.", "EQUIPMENT"),
            ("pattern", "The movement: hinge, hip_abduction.", "PATTERNS"),
            ("level", "beginner, intermediate, advanced.", "LEVELS"),
            ("category", "strength, mobility, conditioning.", "CATEGORIES"),
        )
    ),
    *(
        option(name, bool, default=False, declared=typer.Option(f"--{words}", help=told))
        for name, words, told in (
            ("one_sided", "one-sided", "One side at a time."),
            ("home", "home", "Needs only what you have at home."),
            ("mine", "mine", "From your own files."),
        )
    ),
]


def takes_filters(command: "Callable[..., T]") -> "Callable[..., T]":
    """Give a command that takes `filters: Filters` the filters as options."""
    return spread(command, "filters", _OPTIONS, Filters)


def wanted(desk: "Desk", filters: Filters) -> Wanted:
    """Return what the filters ask for; raises NotFoundError for a word that is not known.

    What --home stands for is said, as it is a setting.
    """
    from fitlog.training import taxonomy  # noqa: PLC0415 - only where something is filtered

    if filters.home:
        say_home(desk)
    return Wanted(
        muscles=muscles_named(filters.muscle or ()),
        equipment=words_named("equipment", filters.equipment or (), taxonomy.EQUIPMENT),
        patterns=words_named("pattern", filters.pattern or (), taxonomy.PATTERNS),
        levels=words_named("level", filters.level or (), taxonomy.LEVELS),
        categories=words_named("category", filters.category or (), taxonomy.CATEGORIES),
        one_sided=filters.one_sided,
        home=desk.settings.at_home if filters.home else (),
        mine=filters.mine,
    )


def say_home(desk: "Desk") -> None:
    """Say what counts as being at home."""
    gear = desk.settings.home_equipment.replace("_", " ")
    desk.warn(f"at home: {gear} (fitlog config set home_equipment ...)")
