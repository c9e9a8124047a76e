"""What both ways of bringing a log in end with: the report, the question, the write."""

from collections import Counter
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from fitlog.cli.asking import answer_to
from fitlog.cli.keeping import keep_coming
from fitlog.errors import BadFileError, UsageError
from fitlog.exchange.logs.arriving import Asked
from fitlog.training.load import Unit
from fitlog.view.moving_in import Arriving, MoveIn, brought, move_in_form, move_in_page
from fitlog.view.text import plural

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

    from fitlog.cli.context import Desk
    from fitlog.store.bringing import Coming, State

DISTANCE_UNITS = ("km", "mi", "m", "yd")
_BAR_FROM = 1_000
"""Lines, or sets, from which a bar shows how far it is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """What was said on the command line."""

    form: str
    asked: Asked
    per_side: bool
    map: "Path | None"
    dry_run: bool
    yes: bool
    skip_bad: bool
    json: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What would be written, the report of it, and the last operation when it was made."""

    move: MoveIn
    coming: "Coming"
    files: "Mapping[str, str | None]"
    seen: int


def arriving(coming: "Coming", states: "Mapping[State, int]") -> Arriving:
    """Return how much is new of what comes, and how many sets are in which state."""
    kinds = Counter(one.kind for one in coming.records)
    return Arriving(
        sets={state.value: count for state, count in states.items()},
        notes=kinds["exercise_note"],
        measurements=kinds["body"],
        goals=kinds["goal"],
        differing=coming.differing,
    )


def asked_of(unit: str, distance_unit: str, columns: str) -> Asked:
    """Return what the options say of a file; raises UsageError."""
    if unit not in {"", Unit.KG, Unit.LB}:
        raise UsageError(f'"{unit}" is no unit of weights', hint="Say --unit kg or --unit lb.")
    if distance_unit not in {"", *DISTANCE_UNITS}:
        hint = f"Say one of {', '.join(DISTANCE_UNITS)}."
        raise UsageError(f'"{distance_unit}" is no unit of distances', hint=hint)
    pairs = [pair.partition("=") for pair in columns.split(",") if pair.strip()]
    named = tuple((what.strip(), column.strip()) for what, _, column in pairs)
    return Asked(Unit(unit) if unit else None, distance_unit, named)


def carry_out(desk: "Desk", plan: Plan, wishes: Wishes) -> None:
    """Say what would come, ask where somebody can be asked, and write.

    Raises BadFileError where rows could not be understood and are not to be skipped.
    """
    move, coming = plan.move, plan.coming
    if not wishes.json:
        # Whoever said yes does not want to be kept by a pager.
        tell = desk.say if wishes.yes else desk.page
        tell(move_in_page(move, desk.screen))
    stops = bool(move.faults) and not wishes.skip_bad
    is_new = bool(coming.sets or coming.records or plan.files)
    wanted = is_new and not stops and not wishes.dry_run and _is_wanted(desk, move, wishes)
    if wanted:
        with bar(desk, "writing", len(coming.sets)) as watch:
            keep_coming(desk, plan.files, coming, plan.seen, watch)
    if wishes.json:
        desk.dump(move_in_form(move, written=wanted))
    elif wanted:
        desk.say(brought(move))
    else:
        _say_why_not(desk, wishes, is_new=is_new, stops=stops)
    if stops:
        raise _unread(move)


def _say_why_not(desk: "Desk", wishes: Wishes, *, is_new: bool, stops: bool) -> None:
    if not is_new and not stops:
        desk.say("Nothing new: all of it is in the log.")
    elif not stops and not wishes.dry_run:
        desk.warn("nothing was written; --yes brings it in")


def _is_wanted(desk: "Desk", move: MoveIn, wishes: Wishes) -> bool:
    """Ask, where somebody can be asked."""
    if wishes.yes or wishes.json or not desk.interactive:
        return wishes.yes
    question = f"Bring in {plural(move.arriving.sets.get('new', 0), 'set')}? y or n"
    return answer_to(desk, question, "n").lower() in {"y", "yes"}


def _unread(move: MoveIn) -> BadFileError:
    from pathlib import Path  # noqa: PLC0415 - only for the error

    line, why = move.faults[0]
    more = f" ({len(move.faults)} rows in all)" if len(move.faults) > 1 else ""
    hint = "Nothing was written. Mend the file, or leave such rows out with --skip-bad."
    return BadFileError(Path(move.file), line, f"{why}{more}", hint=hint)


@contextmanager
def bar(desk: "Desk", what: str, total: int) -> "Iterator[Callable[[int], None]]":
    """Show how many of so many are done: from a thousand on at once."""
    with desk.waiting(what, at_once=total >= _BAR_FROM) as waiting:
        yield lambda done: waiting(done, total)
