"""The proposed set as a line to be logged."""

from typing import TYPE_CHECKING

from fitlog.cli.proposing import proposal_of
from fitlog.cli.recording import Line, changed
from fitlog.errors import NotFoundError
from fitlog.store.joining import running

if TYPE_CHECKING:
    from collections.abc import Sequence

    from fitlog.cli.context import Desk
    from fitlog.training.notation import SetOptions


def next_line(desk: "Desk", words: "Sequence[str]", options: "SetOptions", at: str | None) -> Line:
    """Return the proposed set with changes; raises NotFoundError where nothing is proposed."""
    moment, log = desk.at(at), desk.reading
    proposal = proposal_of(desk, log, running(log, desk.now, desk.gap))
    if proposal is None:
        raise NotFoundError("the log is empty", hint="Log a set: fitlog log kickback 12@15 left")
    if proposal.performed is None and proposal.exercise:
        name = desk.known(proposal.exercise).name
        raise NotFoundError(
            f"{name} comes next, and was not done before today",
            unchanged="Nothing was logged.",
            hint=f"Say what you do: fitlog log {proposal.exercise} 3x12@15",
        )
    if proposal.performed is None:
        raise NotFoundError(
            "all that was done last time is done",
            unchanged="Nothing was logged.",
            hint="Once more: fitlog again. The end: fitlog finish",
        )
    exercise = desk.known(proposal.exercise)
    return Line(exercise, changed(desk, exercise, proposal.performed, words, options), moment)
