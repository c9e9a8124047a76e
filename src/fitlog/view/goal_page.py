"""What `goal` says: each goal and how it stands, at any width."""

from typing import TYPE_CHECKING

from fitlog.training.goal_state import State
from fitlog.view.goal_phrases import standing, title
from fitlog.view.lines import BOLD, DIM, GREEN, YELLOW, joined, styled, wrapped

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from fitlog.view.goal_phrases import ShownGoal
    from fitlog.view.screen import Screen

NONE_YET = 'No goals yet. Try: fitlog goal add "3 sessions a week"'
NONE_STANDS = "No goal stands; fitlog goal list --all shows those that were dropped."
_STYLES = {State.DONE: GREEN, State.MISSED: YELLOW, State.ON_THE_WAY: ""}
_INDENT = "     "


def goals_page(
    goals: "Sequence[ShownGoal]", today: "date", screen: "Screen", *, heading: bool = False
) -> str:
    """Return goals, two lines each, by category where they have any."""
    lines: list[str] = [styled("Goals", BOLD, screen)] if heading else []
    for category in dict.fromkeys(sorted(one.logged.category for one in goals)):
        if category:
            lines.append(styled(wrapped(screen.text(category), screen.width), BOLD, screen))
        lines += [
            goal_lines(one, today, screen) for one in goals if one.logged.category == category
        ]
    return joined(lines)


def goal_lines(shown: "ShownGoal", today: "date", screen: "Screen") -> str:
    """Return a goal with its number, how it stands, and its note."""
    logged = shown.logged
    name = wrapped(screen.text(title(shown, today)), screen.width, _INDENT)
    state = wrapped(screen.text(standing(shown, today)), screen.width, _INDENT)
    note = wrapped(screen.text(logged.note), screen.width, _INDENT) if logged.note else ""
    return joined(
        [
            f"{logged.number:>3}  {name[len(_INDENT) :]}",
            _marked(state, shown, screen),
            styled(note, DIM, screen),
        ]
    )


def _marked(state: str, shown: "ShownGoal", screen: "Screen") -> str:
    style = DIM if shown.logged.dropped else _STYLES[shown.state.state]
    return styled(state, style, screen) if style else state


def said_of(done: str, shown: "ShownGoal", today: "date", screen: "Screen") -> str:
    """Return what a command did to a goal, and how that stands now."""
    return joined([styled(f"{done}:", BOLD, screen), goal_lines(shown, today, screen)])
