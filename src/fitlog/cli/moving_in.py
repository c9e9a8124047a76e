"""A log from elsewhere brought in: read, matched, told, asked about, written as one step."""

from typing import TYPE_CHECKING

from fitlog.cli.asking import answer_to
from fitlog.cli.carrying import DISTANCE_UNITS, Plan, arriving, bar, carry_out
from fitlog.cli.keeping import exercise_file
from fitlog.cli.naming import both_sides, drafted, named
from fitlog.exchange.logs import open_log
from fitlog.exchange.logs.arriving import Asked, Reading, UnsaidUnitError
from fitlog.exchange.logs.doubts import doubts
from fitlog.exchange.logs.gathering import gather
from fitlog.exchange.logs.naming import is_one_sided
from fitlog.exchange.logs.settling import Clock, settle
from fitlog.store.bringing import sorted_out
from fitlog.training.load import Unit
from fitlog.view.moving_in import MoveIn, Remark
from fitlog.view.text import plural

if TYPE_CHECKING:
    from pathlib import Path

    from fitlog.cli.carrying import Wishes
    from fitlog.cli.context import Desk
    from fitlog.cli.naming import Named
    from fitlog.exchange.logs.gathering import Gathered
    from fitlog.exchange.logs.settling import Settled


def move_in(desk: "Desk", file: "Path", opened: Reading, wishes: "Wishes") -> None:
    """Read a file, say what would come, and bring it in where that is wanted."""
    reading, gathered = _gathered(desk, file, opened, wishes)
    asks = desk.interactive and not (wishes.yes or wishes.json or wishes.dry_run)
    if asks:
        sets = plural(len(gathered.rows), "set")
        sessions = plural(len(gathered.sessions), "session")
        desk.say(desk.screen.text(f"{reading.label}: {file.name}: {sets} in {sessions}"))
    names = named(desk, reading.app, gathered, wishes.map, asks=asks)
    one_sided = [name for name in gathered.names if is_one_sided(name)]
    each = one_sided if wishes.per_side else both_sides(desk, one_sided) if asks else []
    clock = Clock(desk.localized, desk.zone_at)
    settled = settle(reading.app, gathered, names.exercises, each, clock)
    sides = [name for name in one_sided if name not in each]
    carry_out(desk, _plan(desk, file, reading, gathered, settled, names, sides), wishes)


def _plan(  # noqa: PLR0913, PLR0917 - all that is known of a file
    desk: "Desk",
    file: "Path",
    reading: Reading,
    gathered: "Gathered",
    settled: "Settled",
    names: "Named",
    sides: list[str],
) -> Plan:
    seen = desk.reader.last_operation()
    coming, states = sorted_out(desk.reader, settled.records, settled.sets)
    days = gathered.days()
    titles = {exercise.slug: exercise.name for exercise in names.exercises.values()}
    strange = doubts(settled.sets, settled.lines, desk.now.date(), titles.__getitem__)
    warned = [(one.line, one.what) for one in gathered.warned]
    move = MoveIn(
        file=file.name,
        label=reading.label,
        sessions=len(gathered.sessions),
        first=min(days, default=None),
        last=max(days, default=None),
        arriving=arriving(coming, states),
        matched=names.matched,
        newcomers=names.newcomers,
        one_sided=sides,
        left={why: len(lines) for why, lines in gathered.left.items()},
        doubts=[Remark(*one) for one in sorted([*warned, *strange])],
        faults=[Remark(*one) for one in sorted([*gathered.faults, *settled.faults])],
    )
    new = {one.exercise for one in coming.sets} & {one.slug for one in names.newcomers}
    made = {one.slug: one for one in names.exercises.values() if one.slug in new}
    files = {exercise_file(slug): drafted(one) for slug, one in made.items()}
    return Plan(move=move, coming=coming, files=files, seen=seen)


def _gathered(
    desk: "Desk", file: "Path", reading: Reading, wishes: "Wishes"
) -> tuple[Reading, "Gathered"]:
    """Read the file; a unit that it does not say is asked for where somebody can be asked."""
    asked = wishes.asked
    while True:
        try:
            with bar(desk, "reading", reading.lines) as watch:
                return reading, gather(reading.arrivals, watch)
        except UnsaidUnitError as error:
            if not desk.interactive or wishes.yes or wishes.json:
                raise
            asked = _answered(desk, asked, error)
            again = open_log(file, asked, wishes.form)
            reading = again if isinstance(again, Reading) else reading


def _answered(desk: "Desk", asked: Asked, error: UnsaidUnitError) -> Asked:
    desk.say(desk.screen.text(f"{error.message[0].upper()}{error.message[1:]}."))
    known = [unit.value for unit in (Unit.KG, Unit.LB)]
    if error.what != "unit":
        known = list(DISTANCE_UNITS)
    while (answer := answer_to(desk, " or ".join(known), "")) not in known:
        pass
    if error.what == "unit":
        return asked._replace(unit=Unit(answer))
    return asked._replace(distance_unit=answer)
