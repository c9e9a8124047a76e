"""Exercises done in turn, as a line and as JSON. On the path of `log`, so without Rich."""

from typing import TYPE_CHECKING

from fitlog.training.supersets import next_in_round, round_is_over
from fitlog.view.lines import BOLD, joined, labelled, styled, wrapped

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from fitlog.training.exercise import Exercise
    from fitlog.training.session import Session, Superset
    from fitlog.training.sets import LoggedSet
    from fitlog.view.forms import Form
    from fitlog.view.screen import Screen

    Exercises = Mapping[str, Exercise]


def heading(sets: "Sequence[LoggedSet]", screen: "Screen", before: str = "") -> str:
    """Return the line above what was logged in turn: "Superset, @6 to @1"."""
    shorts = f", @{sets[0].short} to @{sets[-1].short}" if sets else ""
    number = (sets[0].performed.superset or 0) if sets else 0
    return styled(f"{before}{named(number, several=number > 1)}{shorts}", BOLD, screen)


def named(number: int, *, several: bool) -> str:
    """Return what a superset is called: by its number where there are several."""
    return f"Superset {number}" if several else "Superset"


def superset_page(session: "Session | None", exercises: "Exercises", screen: "Screen") -> str:
    """Return the supersets of the running session, each with what comes next in it."""
    supersets = session.supersets if session else ()
    if session is None or not supersets:
        none = 'No superset is running. Begin one: fitlog superset bench "seated cable row"'
        return wrapped(none, screen.width)
    several = len(supersets) > 1
    return joined(
        line
        for superset in supersets
        for line in _superset(superset, session, exercises, screen, several=several)
    )


def superset_form(session: "Session | None") -> "Form":
    """Return the supersets of the running session, each with the exercise that comes next."""
    supersets = session.supersets if session else ()
    sets = session.sets if session else ()
    return {
        "supersets": [
            {
                "number": one.number,
                "exercises": list(one.exercises),
                "next": next_in_round(one, sets),
                "round_over": round_is_over(one, sets),
            }
            for one in supersets
        ]
    }


def _superset(
    superset: "Superset",
    session: "Session",
    exercises: "Exercises",
    screen: "Screen",
    *,
    several: bool,
) -> "Iterator[str]":
    names = ", ".join(exercises[slug].name for slug in superset.exercises)
    said = f"{named(superset.number, several=several)}: {names}"
    yield styled(wrapped(screen.text(said), screen.width), BOLD, screen)
    following = exercises[next_in_round(superset, session.sets)].name
    rest = "the round is over: rest, then " if round_is_over(superset, session.sets) else ""
    yield labelled("next", f"{rest}{following}", screen)
