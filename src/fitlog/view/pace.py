"""The metronome: its plan in words, and the one line that it draws. Without Rich."""

from typing import TYPE_CHECKING

from fitlog.training.pacing import Hold, Phase, Why
from fitlog.view.bars import bar
from fitlog.view.days import day_name
from fitlog.view.lines import BOLD, joined, labelled, styled, wrapped
from fitlog.view.text import duration, plural

if TYPE_CHECKING:
    from datetime import date

    from fitlog.training.pacing import Beat, Chosen, Plan, Step
    from fitlog.view.forms import Form
    from fitlog.view.screen import Screen

_NAMES = {Phase.LOWER: "lower", Phase.BOTTOM: "hold", Phase.LIFT: "lift", Phase.TOP: "hold"}
_WIDEST_BAR = 50
_NAME = 5
_SECONDS = 5
_TOGETHER = "\xa0"
"""A blank at which no line is broken."""


def plan_page(plan: "Plan", today: "date", screen: "Screen") -> str:
    """Return what one rep and all of them will be."""
    steps = ", ".join(_step(step) for step in plan.pace.steps)
    tempo = f"{plan.chosen.tempo}, {_reason(plan.chosen, today)}"
    about = "about " if any(step.fast for step in plan.pace.steps) else ""
    rep = f"{steps}: {about}{plan.chosen.tempo.seconds}{_TOGETHER}s"
    tension = f"{duration(plan.seconds * 1000)} under tension"
    lines = [
        _heading(plan.exercise.name, screen),
        labelled("tempo", tempo, screen),
        labelled("a rep", rep, screen),
        labelled(plural(plan.reps, "rep"), tension, screen),
    ]
    return joined(lines).replace(_TOGETHER, " ")


def hold_page(hold: Hold, screen: "Screen") -> str:
    """Return what a hold is to be, and was last time."""
    last = duration(hold.last_ms) if hold.last_ms else "not known"
    heading = _heading(hold.exercise.name, screen)
    target = f"to {duration(hold.target_ms)}, " if hold.target_ms else ""
    return joined(
        [
            heading,
            labelled("a hold", f"{target}counted up on a terminal, until Enter", screen),
            labelled("last time", last, screen),
        ]
    )


def plan_form(plan: "Plan") -> "Form":
    """Return the plan for programs."""
    return {
        "exercise": plan.exercise.slug,
        "tempo": str(plan.chosen.tempo),
        "why": plan.chosen.why.value,
        "phases": [
            {"phase": step.phase.value, "seconds": step.seconds, "fast": step.fast}
            for step in plan.pace.steps
        ],
        "rep_seconds": plan.chosen.tempo.seconds,
        "reps": plan.reps,
        "tension_seconds": plan.seconds,
    }


def hold_form(hold: Hold) -> "Form":
    """Return a hold for programs."""
    return {
        "exercise": hold.exercise.slug,
        "tempo": None,
        "last_seconds": _seconds(hold.last_ms),
        "target_seconds": _seconds(hold.target_ms),
    }


def beat_line(beat: "Beat", reps: int | None, screen: "Screen") -> str:
    """Return the line of a moment: full is the top, empty the bottom."""
    fraction = {Phase.LIFT: beat.fraction, Phase.LOWER: 1 - beat.fraction, Phase.TOP: 1.0}
    rep = f"rep {beat.rep} of {reps}" if reps else f"rep {beat.rep}"
    height = fraction.get(beat.phase, 0.0)
    return _line(_NAMES[beat.phase], height, f"{beat.seconds_left:.1f} s", rep, screen)


def ready_line(first: Phase | None, seconds_left: float, screen: "Screen") -> str:
    """Return the line before the first rep, with the bar where that begins."""
    height = 1.0 if first is Phase.LOWER else 0.0
    return _line("ready", height, f"{seconds_left:.1f} s", "", screen)


def held_line(seconds: int, hold: Hold, screen: "Screen") -> str:
    """Return the line of a hold; its bar is full at its target, else when as long as last time."""
    full = hold.target_ms or hold.last_ms
    part = seconds * 1000 / full if full else 0.0
    beside = f"{'of' if hold.target_ms else 'last'} {duration(full)}" if full else ""
    return _line("hold", part, duration(seconds * 1000), beside, screen)


def beat_words(beat: "Beat", seconds: float) -> str:
    """Return a phase as a line of its own, for a terminal that draws nothing."""
    return f"rep {beat.rep}  {_NAMES[beat.phase]:<5} {seconds:g} s"


def _line(name: str, fraction: float, time: str, rest: str, screen: "Screen") -> str:
    tail = f"{time:>{_SECONDS}}  {rest:<10}"
    room = screen.width - 1 - _NAME - len(tail) - 2
    line = f"{name:<{_NAME}} {bar(fraction, min(room, _WIDEST_BAR), screen)} {tail}".rstrip()
    line = line[: screen.width - 1]
    return styled(line[:_NAME], BOLD, screen) + line[_NAME:]


def _heading(name: str, screen: "Screen") -> str:
    return styled(wrapped(screen.text(name), screen.width), BOLD, screen)


def _seconds(milliseconds: int | None) -> float | None:
    seconds = milliseconds and milliseconds / 1000
    return int(seconds) if seconds and seconds.is_integer() else seconds


def _step(step: "Step") -> str:
    time = "fast" if step.fast else f"{step.seconds}{_TOGETHER}s"
    place = {Phase.TOP: " at the top", Phase.BOTTOM: " at the bottom"}.get(step.phase, "")
    return f"{_NAMES[step.phase]} {time}{place}"


def _reason(chosen: "Chosen", today: "date") -> str:
    if chosen.why is Why.ASKED:
        return "as you said"
    if chosen.why is Why.LAST and chosen.of:
        return f"as in @{chosen.of.short} of {day_name(chosen.of.day, today)}"
    source = "the guide's" if chosen.why is Why.GUIDE else "the usual one"
    if chosen.pause and chosen.of:
        return f"{source} with the pause of your last set"
    return source
