"""The settings as a list."""

from typing import TYPE_CHECKING, Protocol

from fitlog.view.forms import Form
from fitlog.view.lines import BOLD, DIM, styled, wrapped

if TYPE_CHECKING:
    from collections.abc import Sequence

    from fitlog.view.screen import Screen


class Row(Protocol):
    """A setting as it stands."""

    @property
    def key(self) -> str: ...  # noqa: D102 - named for what it is
    @property
    def value(self) -> str: ...  # noqa: D102
    @property
    def default(self) -> str: ...  # noqa: D102
    @property
    def allowed(self) -> str: ...  # noqa: D102
    @property
    def help(self) -> str: ...  # noqa: D102


def settings_page(rows: "Sequence[Row]", screen: "Screen") -> str:
    """Return each setting with its value, and below what it decides and what it may be."""
    width = max(len(row.key) for row in rows) + 2
    return "\n".join(_setting(row, width, screen) for row in rows)


def settings_form(rows: "Sequence[Row]") -> Form:
    """Return the settings as a program reads them; null where there is no value."""
    return {
        "settings": [
            {
                "key": row.key,
                "value": row.value or None,
                "default": row.default or None,
                "allowed": row.allowed,
                "help": row.help,
            }
            for row in rows
        ]
    }


def _setting(row: Row, width: int, screen: "Screen") -> str:
    changed = "" if row.value == row.default else f"  (default {row.default or 'none'})"
    value = wrapped(screen.text(f"{row.value or 'not set'}{changed}"), screen.width, " " * width)
    help_ = wrapped(f"{row.help} Allowed: {row.allowed}.", screen.width, "    ")
    head = styled(row.key, BOLD, screen) + " " * (width - len(row.key))
    return f"{head}{value[width:]}\n{styled(help_, DIM, screen)}"
