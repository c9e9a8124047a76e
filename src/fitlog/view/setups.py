"""The lifter's own lines about exercises, as text and as a program reads them."""

from typing import TYPE_CHECKING

from fitlog.training.setup import in_order, line_at
from fitlog.view.days import day_name
from fitlog.view.lines import BOLD, joined, styled, wrapped

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from fitlog.training.setup import FormerLine, SetupLine
    from fitlog.view.forms import Form
    from fitlog.view.screen import Screen


def setup_texts(lines: "Sequence[SetupLine]", gym: str) -> tuple[str, ...]:
    """Return an exercise's lines, that which holds at the gym first, the others with theirs."""
    here = line_at(lines, gym)
    return tuple(_told(one, is_here=one == here) for one in in_order(lines, gym))


def setups_page(name: str, lines: "Sequence[SetupLine]", gym: str, screen: "Screen") -> str:
    """Return an exercise's lines under its name; one alone beside it."""
    texts = setup_texts(lines, gym)
    if len(texts) > 1:
        return _listed(name, texts, screen)
    place = f", at {lines[0].gym}" if lines and lines[0].gym else ""
    said = lines[0].text if lines else "no line of your own yet"
    return _hung(f"{name}{place}: {said}", screen, 0)


def former_page(name: str, former: "Sequence[FormerLine]", today: "date", screen: "Screen") -> str:
    """Return how an exercise's lines were, the newest first, each from its day on."""
    texts = [f"{_from(one, today)}: {one.line.text}" for one in former]
    return _listed(name, texts or ["no line of your own yet"], screen)


def line_taken(line: "SetupLine", screen: "Screen") -> str:
    """Return that a line is gone, and which."""
    place = f", at {line.gym}" if line.gym else ""
    return _hung(f"Line taken away{place}: {line.text}", screen, 0)


def setups_form(lines: "Sequence[SetupLine]", gym: str) -> "Form":
    """Return lines; `here` is whether a line is the one that holds at the gym."""
    own = {one.exercise: [each for each in lines if each.exercise == one.exercise] for one in lines}
    return {
        "setups": [
            {**_form(one), "here": one == line_at(own[one.exercise], gym)}
            for slug in own
            for one in in_order(own[slug], gym)
        ]
    }


def former_form(former: "Sequence[FormerLine]") -> "Form":
    """Return how lines were, each with the moment from which on it said so."""
    return {"setups": [{**_form(one.line), "from": one.at.isoformat()} for one in former]}


def _form(line: "SetupLine") -> "Form":
    return {"exercise": line.exercise, "gym": line.gym or None, "text": line.text}


def _told(line: "SetupLine", *, is_here: bool) -> str:
    if line.gym:
        return f"at {line.gym}: {line.text}"
    return line.text if is_here else f"elsewhere: {line.text}"


def _from(former: "FormerLine", today: "date") -> str:
    place = f", at {former.line.gym}" if former.line.gym else ""
    return f"from {day_name(former.at.date(), today)}{place}"


def _listed(name: str, texts: "Sequence[str]", screen: "Screen") -> str:
    head = styled(wrapped(screen.text(name), screen.width), BOLD, screen)
    return joined([head, *(_hung(text, screen, 2) for text in texts)])


def _hung(text: str, screen: "Screen", indent: int) -> str:
    """Return text wrapped so that its first line stands two columns further out."""
    return wrapped(screen.text(text), screen.width - 2, " " * (indent + 2))[2:]
