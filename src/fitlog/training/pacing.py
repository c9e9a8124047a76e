"""The tempo of a set in time: which rep, which part of it, how much of it is left."""

from enum import StrEnum
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from fitlog.errors import UnreadableError
from fitlog.training.sets import Pause, PerformedSet, SetKind, Tempo

if TYPE_CHECKING:
    from fitlog.training.exercise import Exercise
    from fitlog.training.sets import LoggedSet

DEFAULT = Tempo(2, 0, 1, 0)
"""The tempo where neither the lifter nor the guide has one."""

_MOST_PAUSE = 60
_MOST_FIELD = 99
# A rep begins where the load rests before it. Where the pattern does not tell, the name may.
_PATTERNS_FROM_ABOVE = {"squat", "lunge", "horizontal_push", "anti_extension", "jump"}
_NAMES_FROM_ABOVE = (
    *("romanian", "stiff-leg", "good-morning", "pull-through", "dip", "skull-crusher", "nordic"),
    *("negative", "handstand-push-up", "thruster", "dragon-flag", "pullover", "dumbbell-chest-fly"),
    *("incline-dumbbell-fly", "sissy", "overhead-triceps-extension"),
)
_NAMES_FROM_BELOW = ("step-up", "machine-dip", "renegade-row")


class Phase(StrEnum):
    """A part of a rep."""

    LOWER = "lower"
    BOTTOM = "bottom"
    LIFT = "lift"
    TOP = "top"


class Step(NamedTuple):
    """A phase and how long it lasts; a `fast` one is X, and its second is only a guess."""

    phase: Phase
    seconds: int
    fast: bool = False


class Beat(NamedTuple):
    """A moment of a set: its rep (from 1), the phase, how much of that is done and what is left."""

    rep: int
    phase: Phase
    fraction: float
    seconds_left: float


class Pace(NamedTuple):
    """A tempo as it is done: from the lowering, or from the lifting."""

    tempo: Tempo
    first: Phase = Phase.LOWER

    @property
    def steps(self) -> tuple[Step, ...]:
        """The phases that take time, in the order of a rep."""
        phases = [Phase.LOWER, Phase.BOTTOM, Phase.LIFT, Phase.TOP]
        steps = [
            Step(phase, 1 if field is None else field, fast=field is None)
            for phase, field in zip(phases, self.tempo, strict=True)
        ]
        turned = steps if self.first is Phase.LOWER else steps[2:] + steps[:2]
        return tuple(step for step in turned if step.seconds)

    @property
    def begins(self) -> tuple[tuple[int, Step], ...]:
        """The same phases, each with the second of the rep at which it begins."""
        steps = self.steps
        return tuple(zip(accumulate((s.seconds for s in steps), initial=0), steps, strict=False))


class Why(StrEnum):
    """Where a tempo comes from."""

    ASKED = "asked"
    LAST = "last"
    GUIDE = "guide"
    USUAL = "usual"


class Chosen(NamedTuple):
    """A tempo with its reason: the set of which it is, and the pause that took a field's place."""

    tempo: Tempo
    why: Why
    of: "LoggedSet | None" = None
    pause: Pause | None = None


class Plan(NamedTuple):
    """What the metronome beats: so many reps, which it also ends after where that was asked."""

    exercise: "Exercise"
    chosen: Chosen
    pace: Pace
    reps: int
    ends: bool = False

    @property
    def seconds(self) -> int:
        """The time that all reps are under tension, pauses included."""
        return self.reps * self.chosen.tempo.seconds


class Hold(NamedTuple):
    """A set that is held: how long it was last time, and is to be now; None where unknown."""

    exercise: "Exercise"
    last_ms: int | None
    target_ms: int | None = None


def seconds_told(elapsed_seconds: float, target_seconds: float | None) -> tuple[float, float]:
    """Return which seconds of a hold were told last, and which are next: tens, and its target."""
    last = int(elapsed_seconds) // 10 * 10
    told: tuple[float, float] = (last, last + 10)
    if target_seconds is None or not told[0] < target_seconds < told[1]:
        return told
    is_over = target_seconds <= elapsed_seconds
    return (target_seconds, told[1]) if is_over else (told[0], target_seconds)


def beat(pace: Pace, elapsed_seconds: float) -> Beat:
    """Return the moment of a set so long after it began; before it began is its first moment."""
    rep, into = divmod(max(elapsed_seconds, 0.0), pace.tempo.seconds)
    begin, step = next(one for one in reversed(pace.begins) if one[0] <= into)
    done = into - begin
    return Beat(int(rep) + 1, step.phase, done / step.seconds, step.seconds - done)


def reps_done(pace: Pace, elapsed_seconds: float) -> int:
    """Return the reps done by then; one under way counts once half of its lifting is done.

    Where nothing is lifted (negatives), once half of the lowering is.
    """
    whole, into = divmod(max(elapsed_seconds, 0.0), pace.tempo.seconds)
    return int(whole) + (into >= _counts_from(pace))


def _counts_from(pace: Pace) -> float:
    halves = {step.phase: begin + step.seconds / 2 for begin, step in pace.begins}
    first = pace.begins[0][1].phase
    return next(halves[at] for at in (Phase.LIFT, Phase.LOWER, first) if at in halves)


def paced(tempo: Tempo, first: Phase) -> Pace:
    """Return a tempo as it is done; raises UnreadableError for one that takes no time."""
    if not tempo.seconds:
        raise UnreadableError(
            f"a rep at {tempo} takes no time",
            unchanged="Nothing was logged.",
            hint="A tempo is seconds of lowering, bottom, lifting, top: 3-1-2-0, 31X0.",
        )
    return Pace(tempo, first)


def first_phase(pattern: str, slug: str) -> Phase:
    """Return whether a rep begins with its lowering, as a squat, or its lifting, as a curl."""
    if _named(slug, _NAMES_FROM_BELOW):
        return Phase.LIFT
    above = pattern in _PATTERNS_FROM_ABOVE or _named(slug, _NAMES_FROM_ABOVE)
    return Phase.LOWER if above else Phase.LIFT


def _named(slug: str, names: tuple[str, ...]) -> bool:
    return any(f"-{name}-" in f"-{slug}-" for name in names)


def chosen_tempo(
    asked: Tempo | None,
    paced_before: "LoggedSet | None",
    newest: "LoggedSet | None",
    guide: Tempo | None,
    place: str,
) -> Chosen:
    """Return the tempo to keep: the one asked for, the latest one of the exercise, or its guide's.

    A tempo that no set had takes the pause of the `newest` one; `place` is where the exercise
    holds a pause that names none.
    """
    if asked is not None:
        return Chosen(asked, Why.ASKED)
    if paced_before is not None and paced_before.performed.tempo is not None:
        return Chosen(paced_before.performed.tempo, Why.LAST, paced_before)
    tempo, why = (guide, Why.GUIDE) if guide else (DEFAULT, Why.USUAL)
    pause = newest.performed.pause if newest else None
    with_it = _with_pause(tempo, pause, place) if pause else tempo
    return Chosen(with_it, why, newest, pause) if with_it != tempo else Chosen(tempo, why)


def _with_pause(tempo: Tempo, pause: Pause, place: str) -> Tempo:
    at = pause.at or place or ("bottom" if tempo.bottom else "top")
    seconds = min((pause.milliseconds + 500) // 1000, _MOST_FIELD)
    return tempo._replace(bottom=seconds) if at == "bottom" else tempo._replace(top=seconds)


def pause_of(tempo: Tempo, place: str) -> Pause | None:
    """Return the pause that a tempo holds, at the exercise's own `place` if it holds one there."""
    held = {"bottom": tempo.bottom or 0, "top": tempo.top or 0}
    at = next((at for at in (place, "top", "bottom") if 0 < held.get(at, 0) <= _MOST_PAUSE), "")
    return Pause(held[at] * 1000, at) if at else None


def counted_set(
    likely: PerformedSet | None, reps: int, tempo: Tempo, exercise: "Exercise"
) -> PerformedSet:
    """Return the set that was paced; load and side are those of the `likely` one."""
    before = likely or PerformedSet()
    place = (before.pause.at if before.pause else "") or exercise.pause_at
    return PerformedSet(
        kind=_kind(before),
        reps=reps,
        load=before.load,
        side=before.side,
        tempo=tempo,
        pause=pause_of(tempo, place),
    )


def held_set(likely: PerformedSet | None, seconds: int) -> PerformedSet:
    """Return the set that was held so long; all else is as in the `likely` one."""
    before = likely or PerformedSet()
    return PerformedSet(
        kind=_kind(before),
        load=before.load,
        side=before.side,
        pause=before.pause,
        tempo=before.tempo,
        duration_ms=seconds * 1000,
    )


def _kind(before: PerformedSet) -> SetKind:
    # Mini-sets and a missed attempt are of their own set.
    return SetKind.WORK if before.chain or before.reps == 0 else before.kind
