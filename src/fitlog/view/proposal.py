"""The set that comes next, and why, in words. Without Rich."""

from typing import TYPE_CHECKING

from fitlog.training.notation.spelling import format_sets
from fitlog.training.proposal import Why
from fitlog.view.days import day_name

if TYPE_CHECKING:
    from datetime import date

    from fitlog.training.exercise import Exercise
    from fitlog.training.proposal import Proposal
    from fitlog.view.forms import Form

NOTHING_LEFT = "all that was done last time is done: fitlog finish"


def proposal_words(proposal: "Proposal", exercise: "Exercise | None") -> str:
    """Return what comes next: "Cable Medius Kickback, set 2: 12@15kg right p2top"."""
    if exercise is None:
        return NOTHING_LEFT
    begun = f"{exercise.name}, set {proposal.number}"
    return f"{begun}: {offered(proposal, exercise)}" if proposal.performed else begun


def offered(proposal: "Proposal", exercise: "Exercise") -> str:
    """Return the set that comes next in the notation, "" where nothing tells what it should be."""
    return format_sets([proposal.performed], exercise) if proposal.performed else ""


def why_words(proposal: "Proposal", today: "date") -> str:
    """Return why that comes next: "as last time, Fri 20 Nov: set 2 of 3"."""
    day = day_name(proposal.day, today) if proposal.day else ""
    of_last = f"as last time, {day}" if day else "nothing to go by yet"
    if day and proposal.number <= proposal.of:
        at_load = ", at today's load" if proposal.todays_load else ""
        of_last = f"{of_last}: set {proposal.number} of {proposal.of}{at_load}"
    return {
        Why.BEGAN: f"the last session began with it; {of_last}",
        Why.LAST_TIME: of_last,
        Why.SIDE: "the other side is a set ahead",
        Why.TURN: f"its turn in the superset; {of_last}",
        Why.FOLLOWED: f"it followed last time; {of_last}",
        Why.REPEAT: "the same once more; it was never done before today",
        Why.DONE: "",
    }[proposal.why]


def proposal_form(
    proposal: "Proposal | None", exercise: "Exercise | None", today: "date"
) -> "Form | None":
    """Return what comes next as a program reads it; None where nothing does."""
    if proposal is None or exercise is None:
        return None
    return {
        "exercise": proposal.exercise,
        "set": offered(proposal, exercise) or None,
        "number": proposal.number,
        "of": proposal.of or None,
        "why": why_words(proposal, today),
    }
