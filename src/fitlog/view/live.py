"""What the screen of a whole session shows: its parts as text, and the picture beside them.

Each part is made for a `Screen` of the part's own size, so it fits where it stands.
"""

from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from rich.console import Group
from rich.text import Text

from fitlog.training.notation.spelling import format_sets
from fitlog.training.personal_record import most_telling
from fitlog.training.supersets import gathered
from fitlog.view import body
from fitlog.view.days import clock, day_name
from fitlog.view.guide_picture import PRIMARY, SECONDARY
from fitlog.view.lines import BOLD, DIM, GREEN, YELLOW, joined, styled, wrapped
from fitlog.view.phrases import phrase, phrases, totals
from fitlog.view.proposal import offered, why_words
from fitlog.view.record_phrases import record_phrase
from fitlog.view.rest import line, minutes
from fitlog.view.text import ago

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import datetime

    from rich.console import RenderableType

    from fitlog.errors import NotationError
    from fitlog.training.exercise import Exercise
    from fitlog.training.guide import Guide
    from fitlog.training.load import Unit
    from fitlog.training.proposal import Proposal
    from fitlog.training.rest_time import Rest
    from fitlog.training.session import Session
    from fitlog.training.sets import LoggedSet, PerformedSet
    from fitlog.view.echo import Echo
    from fitlog.view.screen import Screen

PICTURE_WIDTH = body.WIDTH
_GAP = 2
_INDENT = "  "
_KEY_COLUMN = 18
_LONG_AGO = 900
"""Seconds after which nobody rests any more."""
ALL_DONE = "all that was done last time is done"


class Shown(NamedTuple):
    """What is going on: the session that is running and the exercise that is looked at.

    `proposal` is the set that comes next of that exercise, `done` whether nothing is left of
    last time. `rested_ms` is the rest after the last set, where it was ended.
    """

    session: "Session | None" = None
    volume_grams: int = 0
    exercises: "Mapping[str, Exercise]" = MappingProxyType({})
    exercise: "Exercise | None" = None
    proposal: "Proposal | None" = None
    done: bool = False
    today: "tuple[LoggedSet, ...]" = ()
    last_time: "tuple[LoggedSet, ...]" = ()
    own_lines: tuple[tuple[str, str], ...] = ()
    session_note: str = ""
    rest: "Rest | None" = None
    rested_ms: int | None = None

    @property
    def last(self) -> "LoggedSet | None":
        """The last set of the session, None before there is one."""
        return self.session.sets[-1] if self.session and self.session.sets else None


def drawn(text: str) -> Text:
    """Return text with a terminal's own styles as Rich shows it."""
    return Text.from_ansi(text)


def head(shown: Shown, now: "datetime", unit: "Unit", screen: "Screen") -> str:
    """Return one line on the session: since when, and what it adds up to."""
    session = shown.session
    if session is None:
        return _cut("No session yet: the first set begins it.", screen)
    since = f"since {clock(session.started_at)} ({ago(now - session.started_at)})"
    performed = [one.performed for one in session.sets]
    so_far = totals(performed, shown.volume_grams, unit) if performed else "no set yet"
    return _cut(", ".join(part for part in (session.title, since, so_far) if part), screen)


def exercise_lines(shown: Shown, now: "datetime", screen: "Screen") -> str:
    """Return two lines: the exercise with the number of the set, and what comes next and why."""
    exercise, proposal = shown.exercise, shown.proposal
    if exercise is None or proposal is None:
        return styled(_cut("Which exercise?", screen), BOLD, screen)
    set_number = "" if shown.done else f", set {proposal.number}"
    name = styled(_cut(f"{exercise.name}{set_number}", screen), BOLD, screen)
    why = ALL_DONE if shown.done else why_words(proposal, now.date())
    return f"{name}\n{styled(_cut(why, screen), DIM, screen)}"


def placeholder(shown: Shown, performed: "PerformedSet | None", screen: "Screen") -> str:
    """Return what stands in the empty line: the set that Enter logs, else what can be typed."""
    if shown.exercise is None:
        return "type it, such as squat 5@60"
    if shown.done:
        return "ctrl+d finishes; or one more set"
    if performed is None or shown.proposal is None:
        return "type what you do, such as 45s" if shown.exercise.timed else "type it, such as 8@20"
    said = shown.proposal._replace(performed=performed)
    return screen.text(offered(said, shown.exercise))


def yours(shown: Shown, now: "datetime", screen: "Screen") -> str:
    """Return the lifter's own lines, last time, today's sets, and the session in short."""
    own = [
        *(_labelled("note", f'"{text}"', screen) for text in (shown.session_note,) if text),
        *(_own_line(label, text, screen) for label, text in shown.own_lines),
        *_last_time(shown, now, screen),
        *_today(shown, screen),
    ]
    lines = joined(own).split("\n") if own else []
    done = _latest(list(_session(shown, screen)), screen.height - len(lines) - 1)
    return "\n".join([*lines, *([styled("session", DIM, screen)] if done else []), *done])


def guide_short(guide: "Guide | None", screen: "Screen") -> "RenderableType":
    """Return what one needs at the rack, cut to the screen."""
    if guide is None:
        return Text()
    from fitlog.view.guide import guide_page  # noqa: PLC0415 - only where there is one

    return guide_page(guide, screen, short=True)


def picture(exercise: "Exercise | None", screen: "Screen") -> "RenderableType":
    """Return the body with what the exercise trains: both views where there is room.

    Where there is room for a part of one only, it is the part that has most to show.
    """
    if exercise is None or not exercise.primary:
        return Text("")
    strengths = dict.fromkeys(exercise.secondary, SECONDARY)
    strengths |= dict.fromkeys(exercise.primary, PRIMARY)
    views = sorted(body.VIEWS, key=lambda view: -body.weight(view, strengths))
    figures = [body.drawing(view, strengths, screen) for view in views]
    if screen.width >= 2 * PICTURE_WIDTH + _GAP and len(figures[0]) <= screen.height:
        gap = " " * _GAP
        return Group(*(Text.assemble(a, gap, b) for a, b in zip(*figures, strict=True)))
    if sum(map(len, figures)) <= screen.height:
        return Group(*figures[0], *figures[1])
    first = _begin(views[0], strengths, screen.height)
    return Group(*figures[0][first : first + screen.height])


def _begin(view: str, strengths: "Mapping[str, float]", height: int) -> int:
    """Return the line of a figure from which so many have most to show."""
    figure = body.figure(view)
    strong = {letter: strengths.get(muscle, 0) for letter, muscle in figure.muscles.items()}
    rows = [sum(strong.get(letter, 0) for letter in row) for row in figure.rows]
    most = max(0, len(rows) // 2 - height)

    def shown_from(first: int) -> float:
        return sum(rows[2 * first : 2 * (first + height)])

    best = max(map(shown_from, range(most + 1)))
    equal = [first for first in range(most + 1) if shown_from(first) == best]
    return equal[len(equal) // 2]


def rest_line(shown: Shown, now: "datetime", screen: "Screen") -> str:
    """Return the clock of the rest: a bar and what is left; how long it was, where it is over."""
    if shown.last is None:
        return ""
    if shown.rested_ms is not None:
        return f"rested {minutes(shown.rested_ms / 1000)}, the set is yours"
    if shown.rest is None:
        in_turn = shown.session and shown.session.superset_of(shown.last.exercise)
        return "the rest comes after the round" if in_turn else "the rest comes after both sides"
    elapsed = (now - shown.last.at).total_seconds()
    return line(shown.rest, elapsed, screen) if elapsed < _LONG_AGO else ""


def understood(
    lines: "Iterable[tuple[Exercise, Sequence[PerformedSet]]]", named: str, screen: "Screen"
) -> str:
    """Return what a typed line is read as; each exercise but that of the slug `named` by name."""
    said = []
    for exercise, sets in lines:
        name = "" if exercise.slug == named else f"{exercise.name}: "
        said.append(screen.text(name + ", ".join(phrases(sets))))
    return _two_lines("; ".join(said), screen)


def misread(error: "NotationError", typed: str, offset: int, screen: "Screen") -> str:
    """Return what is wrong with a typed line, under the place where that is.

    The line itself stands above, `offset` columns from the edge.
    """
    begin = offset + error.start
    if error.text != typed or begin >= screen.width:
        return wrong(error.message, screen)
    carets = "^" * max(1, min(error.end - error.start, screen.width - begin))
    return f"{' ' * begin}{carets}\n{wrong(error.message, screen)}"


def wrong(message: str, screen: "Screen") -> str:
    """Return in short why a line cannot be taken."""
    return styled(_two_lines(screen.text(message), screen), YELLOW, screen)


def logged_words(echoes: "Iterable[Echo]", unit: "Unit") -> str:
    """Return in one line what was logged, with the records that it set."""
    parts = []
    for said in echoes:
        sets = ", ".join(phrases(one.performed for one in said.sets))
        records = [record_phrase(one, unit) for one in most_telling(said.records)]
        parts.append(
            "; ".join([f"{said.exercise.name}: {sets}", *map("record: {}".format, records)])
        )
    return f"Logged {' + '.join(parts)}"


def set_words(exercise: "Exercise", performed: "PerformedSet") -> str:
    """Return a set with its exercise: "Barbell Back Squat: 5 reps at 100 kg"."""
    return f"{exercise.name}: {phrase(performed)}"


def said(text: str, screen: "Screen", *, good: bool = True) -> str:
    """Return what is said of what was just done."""
    return styled(_two_lines(screen.text(text), screen), GREEN if good else YELLOW, screen)


def keys_line(keys: "Iterable[tuple[str, str]]", screen: "Screen", rows: int) -> str:
    """Return as many keys with their words as fit into so many rows, those in front first."""
    lines, width = [""], screen.width
    for key, word in keys:
        one = f"{key} {word}"
        if lines[-1] and len(lines[-1]) + 2 + len(one) > width:
            if len(lines) == rows:
                break
            lines.append("")
        lines[-1] += f"  {one}" if lines[-1] else one
    return styled("\n".join(lines), DIM, screen)


def help_text(keys: "Iterable[tuple[str, str]]", words: "Iterable[str]", screen: "Screen") -> str:
    """Return all keys with what they do, and what can be typed."""
    lines = [styled("Keys", BOLD, screen)]
    for key, meaning in keys:
        named = f"{key:<{_KEY_COLUMN}}"
        told = wrapped(f"{named}{meaning}", screen.width - len(_INDENT))
        lines.append(told.replace("\n", f"\n{_INDENT}"))
    lines += ["", styled("In the line", BOLD, screen)]
    lines += [wrapped(text, screen.width, "") for text in words]
    return "\n".join(lines)


def found_lines(names: "Sequence[str]", at: int, screen: "Screen") -> str:
    """Return the exercises that a search found, as many as there is room for around the one `at`.

    That one is marked.
    """
    if not names:
        return "nothing is called so"
    first = min(max(0, at - screen.height // 2), max(0, len(names) - screen.height))
    lines = [
        styled(_cut(f"> {name}", screen), BOLD, screen)
        if place == at
        else _cut(f"  {name}", screen)
        for place, name in enumerate(names)
    ]
    return "\n".join(lines[first : first + screen.height])


def _own_line(label: str, text: str, screen: "Screen") -> str:
    return _labelled(label, f'"{text}"' if label == "note" else text, screen)


def _last_time(shown: Shown, now: "datetime", screen: "Screen") -> "Iterator[str]":
    if shown.last_time and shown.exercise:
        sets = format_sets([one.performed for one in shown.last_time], shown.exercise)
        day = day_name(shown.last_time[0].day, now.date())
        yield _labelled("last time", f"{day}: {sets}", screen)


def _today(shown: Shown, screen: "Screen") -> "Iterator[str]":
    if shown.exercise is None:
        return
    if not shown.today:
        yield _labelled("today", "no set yet", screen)
        return
    yield styled("today", DIM, screen)
    for one in shown.today:
        text = wrapped(screen.text(f"@{one.short} {phrase(one.performed)}"), screen.width - 2)
        yield _INDENT + text.replace("\n", f"\n{_INDENT}  ")


def _session(shown: Shown, screen: "Screen") -> "Iterator[str]":
    for group in gathered(shown.session.sets if shown.session else ()):
        indent = _INDENT
        if len(group.parts) > 1:
            yield f"{_INDENT}in turn"
            indent = 2 * _INDENT
        for part in group.parts:
            exercise = shown.exercises[part.exercise]
            sets = format_sets([one.performed for one in part.sets], exercise)
            yield wrapped(screen.text(f"{exercise.name}: {sets}"), screen.width, indent)


def _latest(parts: list[str], room: int) -> list[str]:
    """Return the last parts that fit into so many lines: what was done last is looked for."""
    kept: list[str] = []
    for part in reversed(parts):
        room -= part.count("\n") + 1
        if room < (1 if len(kept) < len(parts) - 1 else 0):
            return [f"{_INDENT}...", *kept] if kept else []
        kept.insert(0, part)
    return kept


def _labelled(label: str, text: str, screen: "Screen") -> str:
    whole = wrapped(f"{label}: {screen.text(text)}", screen.width - len(_INDENT)).replace(
        "\n", f"\n{_INDENT}"
    )
    return f"{styled(f'{label}:', DIM, screen)}{whole[len(label) + 1 :]}"


def _two_lines(text: str, screen: "Screen") -> str:
    lines = wrapped(text, screen.width).split("\n")
    return "\n".join([lines[0], _cut(" ".join(lines[1:]), screen)] if lines[1:] else lines)


def _cut(text: str, screen: "Screen") -> str:
    """Return text in one line; what does not fit is left out with a sign."""
    whole = screen.text(text)
    sign = screen.text("…")
    return whole if len(whole) <= screen.width else whole[: screen.width - len(sign)] + sign
