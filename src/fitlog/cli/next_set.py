"""The proposed set as a line to be logged."""

from dataclasses import replace
from typing import TYPE_CHECKING

from fitlog.cli.proposing import proposal_of
from fitlog.cli.recording import Line, changed
from fitlog.errors import NotFoundError
from fitlog.store.joining import running

if TYPE_CHECKING:
    from collections.abc import Sequence

    from fitlog.cli.context import Desk
    from fitlog.training.notation import SetOptions
    from fitlog.training.sets import PerformedSet


def next_line(desk: "Desk", words: "Sequence[str]", options: "SetOptions", at: str | None) -> Line:
    """Return the proposed set with changes; raises NotFoundError where nothing is proposed."""
    moment = desk.at(at)
    log = desk.reading
    proposal = proposal_of(desk, log, running(log, moment, desk.gap))
    if proposal is None:
        raise NotFoundError("the log is empty", hint="Log a set: fitlog log kickback 12@15 left")
    if proposal.performed is None:
        raise NotFoundError(
            "all that was done last time is done",
            unchanged="Nothing was logged.",
            hint="Once more: fitlog again. The end: fitlog finish",
        )
    exercise = desk.known(proposal.exercise)
    before = fresh(proposal.performed)
    return Line(exercise, changed(desk, exercise, before, words, options), moment)


def fresh(performed: "PerformedSet") -> "PerformedSet":
    """Return a set without what belongs to that one alone: effort, note, rest."""
    return replace(
        performed, effort=None, note="", rest_ms=None, superset=None, block=None, pinned=False
    )
