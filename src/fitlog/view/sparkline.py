"""Numbers as a row of bars, one character each."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_BARS = "▁▂▃▄▅▆▇█"
_PLAIN_BARS = "_.-=*#"
_LEAST_SHARE = 0.05  # what hardly moves is not drawn as if it leapt


def sparkline(values: "Sequence[float]", *, drawn: bool = True, most: int = 10) -> str:
    """Return the last `most` values, the lowest as the lowest bar.

    Values that differ by less than a twentieth stand around the middle; nothing but zeros is low.

    Not `drawn`, the bars are ASCII characters of growing height.
    """
    bars = _BARS if drawn else _PLAIN_BARS
    shown = values[-most:]
    low, high = min(shown, default=0.0), max(shown, default=0.0)
    if low == high == 0:
        return bars[0] * len(shown)
    span = max(high - low, _LEAST_SHARE * max(abs(low), abs(high))) or 1.0
    base = (low + high - span) / 2
    return "".join(bars[round((value - base) / span * (len(bars) - 1))] for value in shown)
