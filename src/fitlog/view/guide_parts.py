"""The sections of a guide's page, each as its lines; a section without matter has none."""

from typing import TYPE_CHECKING, NamedTuple

from rich.text import Text

from fitlog.training.exercise import Measurement
from fitlog.view.guide_layout import (
    BAD,
    GOOD,
    HEAD,
    QUIET,
    Hanging,
    Phrases,
    Row,
    bullets,
    head,
    numbered,
    paragraphs,
    separated,
)
from fitlog.view.guide_picture import PRIMARY, SECONDARY, picture, sign
from fitlog.view.guide_sections import Section
from fitlog.view.text import duration, sentence_case, words
from fitlog.view.yours import Yours

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from typing import TypeAlias

    from rich.console import RenderableType

    from fitlog.training.guide import Advance, Guide, Mistake, Question
    from fitlog.view.screen import Screen

    Lines: TypeAlias = list[RenderableType]

_MEASURED = {
    Measurement.LOAD_REPS: "Load and reps",
    Measurement.BODYWEIGHT_REPS: "Reps, with load added or none",
    Measurement.ASSISTED: "Reps and assistance",
    Measurement.REPS_ONLY: "Reps",
    Measurement.DURATION: "Time",
    Measurement.DISTANCE: "Distance and time",
    Measurement.LOADED_CARRY: "Load and distance",
}


_OVERRIDES = "your own file, in the place of the bundled guide"


class Sheet(NamedTuple):
    """What a page is made of, and the screen that it is made for.

    Whether it has a picture, and whether a file of the user's stands in the bundled one's place.
    """

    guide: "Guide"
    yours: Yours
    screen: "Screen"
    picture: bool = False
    overrides: bool = False

    def say(self, text: str) -> str:
        """Return text of a file or a log as one line that the screen may show."""
        return " ".join(word for word in self.screen.text(text).split(" ") if word)

    def say_all(self, texts: "Iterable[str]") -> list[str]:
        """Return texts as lines that the screen may show."""
        return [self.say(text) for text in texts]

    def phrases(self, texts: "Iterable[str]", separator: str = " · ") -> Phrases:
        """Return phrases in a row; those that are empty are left out."""
        return Phrases(self.say_all(texts), f"{self.say(separator.strip())} ".rjust(len(separator)))


def title(sheet: Sheet) -> "Lines":
    """Return the name, the other names and the line that says what it is."""
    aliases = sheet.say(", ".join(sheet.guide.aliases))
    summary = sheet.say(sheet.guide.summary)
    return [
        name(sheet),
        *([Text(_OVERRIDES, QUIET)] if sheet.overrides else []),
        *([Hanging(Text("also ", QUIET), Text(aliases, QUIET), indent=0)] if aliases else []),
        *([Text(), Text(summary)] if summary else []),
    ]


def name(sheet: Sheet) -> Text:
    """Return the name of the exercise as a head."""
    return head(sheet.say(sheet.guide.exercise.name))


def muscles(sheet: Sheet, *, compact: bool | None = None) -> "Sequence[Row]":
    """Return what the exercise trains, by the part that each muscle has in it."""
    exercise = sheet.guide.exercise
    parts = (
        ("Primary", exercise.primary, PRIMARY),
        ("Secondary", exercise.secondary, SECONDARY),
        ("Stabilising", sheet.guide.stabilizers, 0),
    )
    return [
        Row(label, [Text(sheet.say(_listed(ids)))], compact=compact, sign=sign(sheet, strength))
        for label, ids, strength in parts
        if ids
    ]


def facts(sheet: Sheet) -> "Lines":
    """Return the equipment, the kind, how it is measured and the defaults, a row each."""
    rows = ((label, sheet.phrases(phrases)) for label, phrases in _facts(sheet.guide))
    return [Row(label, [phrases]) for label, phrases in rows if phrases.phrases]


def facts_apart(sheet: Sheet) -> "Sequence[Row]":
    """Return the same as `facts`, each phrase on a line of its own."""
    rows = ((label, sheet.phrases(phrases).phrases) for label, phrases in _facts(sheet.guide))
    return [
        Row(label, [Text(phrase) for phrase in phrases], compact=False)
        for label, phrases in rows
        if phrases
    ]


def _facts(guide: "Guide") -> list[tuple[str, list[str]]]:
    kinds = guide.classification
    return [
        ("Equipment", [_listed(guide.exercise.equipment)]),
        ("Kind", [_listed([kinds.mechanic]), words(kinds.pattern), words(kinds.level)]),
        ("Sets", [_MEASURED[guide.exercise.measurement], _sides(guide)]),
        ("Defaults", defaults(guide)),
        ("Source", [guide.source.get(key, "") for key in ("from", "author", "licence")]),
    ]


def defaults(guide: "Guide") -> list[str]:
    """Return what the program fills in, as phrases; "" for what the guide leaves open."""
    given = guide.defaults
    return [
        _reps(given.reps),
        f"rest {_time(given.rest_seconds)}" if given.rest_seconds else "",
        f"tempo {given.tempo}" if given.tempo else "",
        _pause(given.pause_seconds, guide.exercise.pause_at),
        f"step {given.step}" if given.step else "",
    ]


def _sides(guide: "Guide") -> str:
    return "one side at a time" if guide.exercise.unilateral else ""


def _reps(ends: tuple[int, ...]) -> str:
    return f"{'–'.join(str(end) for end in sorted({*ends}))} reps" if ends else ""  # noqa: RUF001 - a range


def _time(seconds: int) -> str:
    return duration(seconds * 1000)


def _pause(seconds: int | None, place: str) -> str:
    return f"pause {_time(seconds)} {place}".rstrip() if seconds else ""


def _listed(identifiers: "Iterable[str]") -> str:
    return sentence_case(", ".join(words(each) for each in identifiers))


def _rows(facts: "Iterable[tuple[str, str]]", style: str = QUIET) -> "Lines":
    return [Row(label, [Text(fact)], style=style) for label, fact in facts if fact]


def own(sheet: Sheet, *, compact: bool | None = None) -> "Lines":
    """Return the lifter's own rows: last time, what was pinned then, records, setup."""
    yours = sheet.yours
    parts = (
        ("Last time", sheet.say_all(yours.last_time)),
        ("Pinned", sheet.say_all(yours.pinned)),
        ("Records", sheet.say_all(yours.records)),
        ("Your setup" if compact else "Setup", sheet.say_all(yours.setup)),
    )
    return [
        Row(label, [Text(line) for line in lines], style=GOOD, compact=compact)
        for label, lines in parts
        if lines
    ]


def yours(sheet: Sheet) -> "Lines":
    """Return the lifter's own rows under their head."""
    return _under("Yours", own(sheet), f"bold {GOOD}")


def overview(sheet: Sheet) -> "Lines":
    """Return what the exercise is for."""
    return _under("Overview", paragraphs(sheet.say_all(sheet.guide.overview)))


def setup(sheet: Sheet) -> "Lines":
    """Return what to arrange before the first rep."""
    return _under("Setup", _bulleted(sheet, sheet.guide.setup))


def steps(sheet: Sheet) -> "Lines":
    """Return the rep, step by step."""
    return _under("Steps", numbered([Text(step) for step in sheet.say_all(sheet.guide.steps)]))


def tips(sheet: Sheet) -> "Lines":
    """Return what makes the reps better."""
    return _under("Tips", _bulleted(sheet, sheet.guide.tips))


def _bulleted(sheet: Sheet, texts: "Iterable[str]") -> "Lines":
    return bullets(sheet.say_all(texts), sheet.say("•"))


def mistakes(sheet: Sheet) -> "Lines":
    """Return the faults, each with what mends it."""
    return _under(
        "Mistakes", [line for each in sheet.guide.mistakes for line in _mended(sheet, each)]
    )


def _mended(sheet: Sheet, mistake: "Mistake") -> "Lines":
    fault = Hanging(Text(f"{sheet.say('✗')} ", BAD), Text(sheet.say(mistake.fault)))
    fix = Hanging(Text(f"{sheet.say('→')} ", GOOD), Text(sheet.say(mistake.fix)), indent=4)
    return [fault, fix]


def progression(sheet: Sheet) -> "Lines":
    """Return the levers in the order in which to pull them."""
    return _under("Progression", numbered([_rung(sheet, each) for each in sheet.guide.progression]))


def _rung(sheet: Sheet, advance: "Advance") -> Text:
    return Text.assemble(
        (f"{sheet.say(_listed([advance.lever]))}. ", "bold"), sheet.say(advance.how)
    )


def breathing(sheet: Sheet) -> "Lines":
    """Return when to breathe."""
    return _rows([("Breathing", sheet.say(sheet.guide.breathing))], "bold")


def feel(sheet: Sheet) -> "Lines":
    """Return where it should be felt."""
    return _rows([("Feel it", sheet.say(sheet.guide.feel))], "bold")


def stop(sheet: Sheet) -> "Lines":
    """Return what ends a set."""
    return _rows([("Stop if", sheet.say(sheet.guide.stop_if))], f"bold {BAD}")


def faq(sheet: Sheet) -> "Lines":
    """Return the questions with their answers."""
    return _under("FAQ", separated(_answered(sheet, each) for each in sheet.guide.faq))


def _answered(sheet: Sheet, question: "Question") -> Hanging:
    asked = Text(sheet.say(question.question), "bold")
    return Hanging(Text(), Text.assemble(asked, "\n", sheet.say(question.answer)))


def related(sheet: Sheet) -> "Lines":
    """Return the exercises beside this one, by the names that a command takes."""
    guide = sheet.guide
    parts = (("Easier", guide.easier), ("Harder", guide.harder), ("See also", guide.related))
    rows = [Row(label, [sheet.phrases(slugs, ", ")]) for label, slugs in parts if slugs]
    return _under("Related", [*rows])


def _under(words: str, lines: "Lines", style: str = HEAD) -> "Lines":
    return [head(words, style), *lines] if lines else []


PARTS: "dict[Section, Callable[[Sheet], Sequence[RenderableType]]]" = {
    Section.PICTURE: picture,
    Section.MUSCLES: muscles,
    Section.FACTS: facts,
    Section.YOURS: yours,
    Section.OVERVIEW: overview,
    Section.SETUP: setup,
    Section.STEPS: steps,
    Section.TIPS: tips,
    Section.MISTAKES: mistakes,
    Section.PROGRESSION: progression,
    Section.BREATHING: breathing,
    Section.FEEL: feel,
    Section.STOP: stop,
    Section.FAQ: faq,
    Section.RELATED: related,
}
