"""`fitlog pace`: what is paced and why, and the set that it ends with."""

from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, NamedTuple

from fitlog.cli.asking import answer_to
from fitlog.cli.metronome import Manner, beaten, held, is_none
from fitlog.cli.notifying import notify
from fitlog.cli.proposing import proposal_for
from fitlog.cli.recording import Line, record
from fitlog.cli.rest_clock import start_rest
from fitlog.cli.rested import end_rest
from fitlog.errors import FitlogError, LogError, NotationError, UnreadableError, UsageError
from fitlog.store.joining import running
from fitlog.store.pacing import newest_with_tempo
from fitlog.training.exercise import Measurement
from fitlog.training.notation import change, format_sets
from fitlog.training.notation.amounts import quantity
from fitlog.training.notation.cursor import Cursor
from fitlog.training.notation.marks import tempo as read_tempo
from fitlog.training.pacing import (
    Hold,
    Phase,
    Plan,
    chosen_tempo,
    counted_set,
    first_phase,
    held_set,
    paced,
    reps_done,
)
from fitlog.view.lines import DIM, styled, wrapped
from fitlog.view.pace import hold_form, hold_page, plan_form, plan_page

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from datetime import datetime

    from fitlog.cli.context import Desk
    from fitlog.cli.metronome import Ended
    from fitlog.store.reading import LogReader
    from fitlog.training.exercise import Exercise
    from fitlog.training.guide import Guide
    from fitlog.training.sets import PerformedSet, Tempo

_USUAL_REPS = 10
_LONG_ENOUGH = "The hold is as long as you wanted"


class Wish(NamedTuple):
    """What was asked of the metronome."""

    reps: int | None
    begin: str | None
    manner: Manner
    rest: bool = False
    """Whether the clock of the rest starts after the set."""


def run(desk: "Desk", name: str, words: "Sequence[str]", wish: Wish, *, json: bool) -> None:
    """Pace a set; raises FitlogError where there is nothing to pace."""
    exercise, text = _read(desk, name, words)
    if exercise.timed:
        hold = _held(desk, exercise, _target(exercise, text, wish))
        logged = _hold(desk, hold, wish.manner, json=json)
    else:
        _demand_reps(exercise)
        tempo = _tempo(text) if text else None
        logged = _pace(desk, _plan(desk, exercise, tempo, wish), wish.manner, json=json)
    if logged and wish.rest:
        start_rest(desk)


def _read(desk: "Desk", name: str, words: "Sequence[str]") -> "tuple[Exercise, str]":
    """Return the exercise and the last word if it is a tempo or a time: a name may have several."""
    *rest, last = words or [""]
    if last.lower().removeprefix("t")[:1] in {*"0123456789", "x"} and last:
        return desk.exercise(" ".join([name, *rest])), last
    return desk.exercise(" ".join([name, *words])), ""


def _tempo(text: str) -> "Tempo":
    at = Cursor(text)
    tempo = read_tempo(at)
    if at.now.kind != "end":
        at.unreadable()
    return tempo


def _target(exercise: "Exercise", text: str, wish: Wish) -> int | None:
    """Return the milliseconds that a hold is to last, None where nothing is said."""
    target = _time(text)
    if wish.reps or wish.begin or (text and target is None):
        raise UsageError(
            f"{exercise.name} is held: it has no reps and no tempo",
            unchanged="Nothing was logged.",
            hint=f"fitlog pace {exercise.slug} counts its seconds, with 45s or 1:30 up to there.",
        )
    return target


def _time(text: str) -> int | None:
    at = Cursor(text)
    with suppress(NotationError):
        said = quantity(at)
        if at.now.kind == "end" and said.distance_m is None:
            return said.duration_ms
    return None


def _demand_reps(exercise: "Exercise") -> None:
    if exercise.measurement in {Measurement.DISTANCE, Measurement.LOADED_CARRY}:
        far = "20m@32" if exercise.measurement is Measurement.LOADED_CARRY else "2km in 9:30"
        raise UsageError(
            f"{exercise.name} goes a distance: it has no reps to pace",
            unchanged="Nothing was logged.",
            hint=f"Log it: fitlog log {exercise.slug} {far}",
        )


def _plan(desk: "Desk", exercise: "Exercise", tempo: "Tempo | None", wish: Wish) -> Plan:
    guide = _guide(desk, exercise)
    newest = desk.reader.latest(exercise.slug)
    before = None if tempo else newest_with_tempo(desk.reader, exercise.slug)
    guides = _tempo(guide.defaults.tempo) if guide and guide.defaults.tempo else None
    last = newest[-1] if newest else None
    chosen = chosen_tempo(tempo, before, last, guides, exercise.pause_at)
    pattern = guide.classification.pattern if guide else ""
    first = Phase(wish.begin) if wish.begin else first_phase(pattern, exercise.slug)
    reps = wish.reps or _usual_reps(desk, exercise, guide)
    return Plan(exercise, chosen, paced(chosen.tempo, first), reps, ends=wish.reps is not None)


def _guide(desk: "Desk", exercise: "Exercise") -> "Guide | None":
    # What was logged can be paced though no file tells of it any more.
    with suppress(FitlogError):
        return desk.catalog.guide(exercise.slug)
    return None


def _usual_reps(desk: "Desk", exercise: "Exercise", guide: "Guide | None") -> int:
    likely, _ = _likely(desk, desk.reader, exercise)
    if likely and likely.reps:
        return likely.reps
    return guide.defaults.reps[-1] if guide and guide.defaults.reps else _USUAL_REPS


def _likely(
    desk: "Desk", log: "LogReader", exercise: "Exercise"
) -> "tuple[PerformedSet | None, int]":
    """Return the set that is likely next, and its number in the session."""
    found = proposal_for(desk, log, running(log, desk.now, desk.gap), exercise.slug)
    return found.performed, found.number


def _pace(desk: "Desk", plan: Plan, manner: Manner, *, json: bool) -> bool:
    """Beat a plan, or say it; return whether a set was logged."""
    if json:
        desk.dump(plan_form(plan))
        return False
    desk.say(plan_page(plan, desk.now.date(), desk.screen))
    if not desk.interactive:
        return False
    _say_keys(desk)
    with _told(desk):
        ended = beaten(plan, manner)
        reps = _counted(plan, ended.seconds) if ended else 0
        tempo = plan.chosen.tempo
        done = _done(desk, plan.exercise, reps, ended)
        return _offer(desk, done, lambda to: counted_set(to, reps, tempo, plan.exercise))


def _counted(plan: Plan, elapsed: float) -> int:
    done = reps_done(plan.pace, elapsed)
    return min(done, plan.reps) if plan.ends else done


def _held(desk: "Desk", exercise: "Exercise", target_ms: int | None) -> Hold:
    likely, _ = _likely(desk, desk.reader, exercise)
    return Hold(exercise, likely.duration_ms if likely else None, target_ms)


def _hold(desk: "Desk", hold: Hold, manner: Manner, *, json: bool) -> bool:
    """Count a hold, or say it; return whether a set was logged."""
    if json:
        desk.dump(hold_form(hold))
        return False
    desk.say(hold_page(hold, desk.screen))
    if not desk.interactive:
        return False
    _say_keys(desk)
    with _told(desk):
        ended = held(hold, manner, lambda: notify(desk.settings.notify, _LONG_ENOUGH))
        seconds = int(ended.seconds) if ended else 0
        done = _done(desk, hold.exercise, seconds, ended)
        return _offer(desk, done, lambda likely: held_set(likely, seconds))


def _say_keys(desk: "Desk") -> None:
    keys = "Enter ends the set; q and Enter, or Ctrl-C, logs nothing."
    desk.say(styled(wrapped(keys, desk.screen.width), DIM, desk.screen))


@contextmanager
def _told(desk: "Desk") -> "Iterator[None]":
    """Say that nothing was logged where Ctrl-C or Ctrl-D ends the command before."""
    try:
        yield
    except (KeyboardInterrupt, EOFError):
        if not desk.wrote:
            desk.say("", blank=True)
            desk.warn("nothing was logged")
        raise


class _Done(NamedTuple):
    """How many reps or seconds of an exercise were done, when they began, what was typed then."""

    exercise: "Exercise"
    amount: int
    began_at: "datetime"
    typed: str


def _done(desk: "Desk", exercise: "Exercise", amount: int, ended: "Ended | None") -> _Done:
    began = desk.fresh_now() - timedelta(seconds=ended.seconds if ended else 0)
    return _Done(exercise, amount, began, ended.typed if ended else "")


def _offer(
    desk: "Desk", done: _Done, as_set: "Callable[[PerformedSet | None], PerformedSet]"
) -> bool:
    """Ask what of the reps or seconds done is logged; return True once it is."""
    if done.typed:
        _say_unread(desk, done)
    while done.amount:
        desk.fresh_now()
        likely, number = _likely(desk, desk.log, done.exercise)
        performed = as_set(likely)
        if performed.load is None:
            performed = replace(performed, load=desk.notation(done.exercise).unsaid_load)
        answer = _asked(desk, done.exercise, performed, number)
        if is_none(answer):
            break
        if _logged(desk, done, performed, answer):
            return True
    desk.say("Nothing was logged.")
    return False


def _say_unread(desk: "Desk", done: _Done) -> None:
    """Say what was typed while it beat, which only ended the set."""
    here = " Say it here:" if done.amount else ""
    text = desk.screen.text(f'Not read: "{done.typed}".{here}')
    desk.say(wrapped(text, desk.screen.width))


def _asked(desk: "Desk", exercise: "Exercise", performed: "PerformedSet", number: int) -> str:
    """Return what is to change of a set, "" for nothing."""
    offered, question = format_sets([performed], exercise), f"{exercise.name}, set {number}"
    if _lacks_load(desk, exercise, performed):
        side = " left" if exercise.unilateral and performed.side is None else ""
        words = f"At which load? Such as @15{side}; n logs nothing."
        desk.say(wrapped(words, desk.screen.width))
        return answer_to(desk, f"{question}, {offered}", "")
    answer = answer_to(desk, question, offered)
    return "" if answer == offered else answer


def _lacks_load(desk: "Desk", exercise: "Exercise", performed: "PerformedSet") -> bool:
    return performed.load is None and desk.notation(exercise).needs_load


def _logged(desk: "Desk", done: _Done, performed: "PerformedSet", answer: str) -> bool:
    """Log a set with the changes of an answer; where that cannot be, say why and return False."""
    exercise = done.exercise
    desk.fresh_now()
    try:
        sets = change(answer, performed, desk.notation(exercise))
        if any(_lacks_load(desk, exercise, one) for one in sets):
            raise UnreadableError(
                "no load: write it as @15, or @bw", unchanged="Nothing was logged."
            )
        desk.words = f"log {exercise.slug} {format_sets(sets, exercise)}"
        _rested_until(desk, done.began_at)
        record(desk, Line(exercise, sets, desk.now))
    except FitlogError as error:
        if isinstance(error, LogError):  # no other answer helps
            raise
        desk.say("\n".join(map(desk.screen.text, error.lines())))
        return False
    return True


def _rested_until(desk: "Desk", began_at: "datetime") -> None:
    """Keep how long the rest before this set was: here its beginning is known."""
    for last in desk.log.newest():
        if last.timed and began_at - last.at < desk.gap:
            end_rest(last, began_at)
