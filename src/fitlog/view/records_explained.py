"""The rules of records, as `records --explain` tells them under the page."""

from typing import TYPE_CHECKING

from fitlog.training.personal_record import RecordKind
from fitlog.training.standing import E1RM_MARGIN
from fitlog.training.strength import DEFAULT_FORMULA, FAIR_REPS
from fitlog.view.lines import BOLD, labelled, styled
from fitlog.view.record_texts import LABELS

if TYPE_CHECKING:
    from fitlog.view.records_values import Book
    from fitlog.view.screen import Screen

_MARGIN = f"{(E1RM_MARGIN - 1000) / 10:g} %"

_RULES = {
    RecordKind.LOAD: "the most load for one implement, whatever its reps",
    RecordKind.ADDED_LOAD: "the most added to your own weight; less help is more",
    RecordKind.REPS: "the most reps at this load or more",
    RecordKind.DURATION: "the longest time at this load or more",
    RecordKind.DISTANCE: "the longest way at this load or more",
    RecordKind.PAUSE: "a longer pause than any standing set that the set beats",
    RecordKind.TEMPO: "a slower lowering than any standing set that the set beats",
    RecordKind.E1RM: "the highest estimate of one repetition, with {formula}, from reps and reps"
    f" in reserve of {FAIR_REPS} or fewer together, by more than {_MARGIN} of the last such record:"
    " less is noise of the formula",
    RecordKind.SET_VOLUME: "the most reps x load in one set of one side; none for chains, which"
    " have rests inside",
    RecordKind.SESSION_VOLUME: "the most reps x load of all work sets of the exercise in a session",
}

_COMPARED = (
    "with all that was logged before, on the same side. A set beats another if load, amount,"
    " pauses and lowering are each at least as high and one is higher; else the two cannot be"
    " compared. Load, e1RM and set volume are compared among pauses and lowering that are as"
    " long or longer."
)
_NO_RECORD = (
    "a warm-up, a drop, a missed attempt; a tie; the first session of anything, which is the"
    " baseline. Of rest-pause, myo-reps and clusters the longest unbroken part counts."
)
_SHOWN = (
    "a mark that a session moved several times is told once, with what stood before the"
    " session. What held it is the first set that reached it."
)
_NEXT = (
    "it goes on from the best set of the six weeks up to the last session, with that session's"
    " pause and tempo: the least step of reps, load, pause and lowering that the same rules"
    " call a record. It is no advice to take it."
)


def explained(book: "Book", screen: "Screen") -> list[str]:
    """Return the lines under the page: the rule of each kind shown, limits, what is none."""
    shown = {one.surpassing.record.kind for one in book.records} or _asked(book)
    rules = [
        labelled(_label(kind), _RULES[kind].format(formula=_formula(book)), screen)
        for kind in RecordKind
        if kind in shown
    ]
    others = {"compared": _COMPARED, "no record": _NO_RECORD, "shown": _SHOWN}
    others |= {"next": _NEXT} if book.coming else {}
    return [
        styled("How it was reached", BOLD, screen),
        *rules,
        *(labelled(label, text, screen) for label, text in others.items()),
    ]


def _asked(book: "Book") -> set[RecordKind]:
    return {book.kind} if book.kind else set(RecordKind)


def _label(kind: RecordKind) -> str:
    return "session" if kind is RecordKind.SESSION_VOLUME else LABELS[kind]


def _formula(book: "Book") -> str:
    return "Brzycki" if book.formula == DEFAULT_FORMULA else book.formula.capitalize()
