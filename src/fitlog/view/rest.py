"""The rest between sets, in words and as a line that is drawn in place. Without Rich."""

from typing import TYPE_CHECKING

from fitlog.training.rest_time import HEAVY_PERCENT, HEAVY_REPS, MANY_REPS, RestWhy
from fitlog.view.bars import bar
from fitlog.view.lines import BOLD, GREEN, styled
from fitlog.view.text import duration

if TYPE_CHECKING:
    from fitlog.training.rest_time import Rest
    from fitlog.view.forms import Form
    from fitlog.view.screen import Screen

_WHY = {
    RestWhy.CHOSEN: "as you chose",
    RestWhy.WARMUP: "after a warm-up",
    RestWhy.FEW_REPS: f"a set of at most {HEAVY_REPS} reps",
    RestWhy.HEAVY: f"{HEAVY_PERCENT} % or more of your estimated maximum",
    RestWhy.GUIDE: "as its guide says",
    RestWhy.COMPOUND: "a compound exercise",
    RestWhy.MANY_REPS: f"a set of {MANY_REPS} reps or more",
    RestWhy.ISOLATION: "an isolation exercise",
}
_MOST_BAR = 40
_AFTER_BAR = 22


def minutes(seconds: float) -> str:
    """Return seconds as a clock shows them: "1:30", "0:05"."""
    whole = max(0, int(seconds))
    return f"{whole // 60}:{whole % 60:02}"


def reason(rest: "Rest") -> str:
    """Return why a rest is as long as it is."""
    extra = f", {duration(round(rest.extra * 1000))} more after a hard set" if rest.extra else ""
    return f"{_WHY[rest.why]}{extra}"


def left(rest: "Rest", elapsed: float) -> str:
    """Return what is left of a rest after some seconds: "0:35 left of 1:30"."""
    rest_of = rest.seconds - elapsed
    # A second that has begun is still there, as on any kitchen clock.
    return (
        f"{minutes(-(-rest_of // 1))} left of {minutes(rest.seconds)}"
        if rest_of > 0
        else f"{minutes(-rest_of)} over {minutes(rest.seconds)}"
    )


def line(rest: "Rest", elapsed: float, screen: "Screen") -> str:
    """Return the rest as one line: a bar that empties, and the time in words."""
    words = left(rest, elapsed)
    width = min(_MOST_BAR, screen.width - _AFTER_BAR - 1)
    over = elapsed >= rest.seconds
    shown = bar(1 - elapsed / rest.seconds if rest.seconds else 0, width, screen)
    return f"{shown} {styled(words, BOLD if not over else GREEN, screen)}".strip()


def rest_form(rest: "Rest", elapsed: float) -> "Form":
    """Return the rest as a program reads it."""
    return {
        "seconds": rest.seconds,
        "elapsed_seconds": round(elapsed, 1),
        "left_seconds": round(rest.seconds - elapsed, 1),
        "why": reason(rest),
    }
