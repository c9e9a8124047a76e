"""What people call muscles when they do not speak of anatomy, and the words that say nothing."""

from typing import TYPE_CHECKING

from fitlog.catalog.names import singular, words

if TYPE_CHECKING:
    from collections.abc import Iterator

_GLUTES = ("glute_max", "glute_med")
_BACK = ("lats", "upper_back", "traps", "lower_back")
_SHOULDERS = ("front_delts", "side_delts", "rear_delts")
_THIGHS = ("quads", "hamstrings", "adductors")
_MEANT: dict[tuple[str, ...], tuple[str, ...]] = {
    ("glute_med",): (
        "side of the hip",
        "side of my hip",
        "hip side",
        "outer hip",
        "outside of the hip",
        "side of the butt",
        "side butt",
        "side glute",
        "upper glute",
        "glute medius",
        "gluteus medius",
        "gluteus minimus",
        "hip abductor",
        "abductor",
        "hip stabiliser",
        "piriformis",
    ),
    ("glute_max",): ("gluteus maximus", "glute maximus", "big glute"),
    _GLUTES: (
        *("butt", "bum", "booty", "bottom", "buttock", "backside", "behind", "rear end"),
        *("glute", "ass", "arse", "posterior"),
    ),
    ("quads",): ("quad", "quadricep", "quadriceps", "front of the thigh", "front thigh"),
    ("hamstrings",): ("hamstring", "hammies", "hams", "back of the thigh", "back thigh"),
    ("adductors",): ("adductor", "inner thigh", "inside of the thigh", "groin"),
    _THIGHS: ("thigh", "upper leg"),
    (*_THIGHS, "glute_max", "calves"): ("leg", "lower body"),
    ("calves",): ("calf", "calves", "back of the lower leg", "soleus", "gastrocnemius"),
    ("tibialis",): ("shin", "front of the lower leg", "tibialis anterior"),
    ("calves", "tibialis"): ("lower leg", "ankle"),
    ("hip_flexors",): ("hip flexor", "front of the hip", "front hip", "psoas", "iliopsoas"),
    ("abs",): (
        *("ab", "abs", "six pack", "sixpack", "stomach", "belly", "tummy", "abdominal"),
        *("rectus abdominis", "lower ab", "upper ab"),
    ),
    ("obliques",): ("oblique", "love handle", "side of the waist", "flank", "side ab"),
    ("abs", "obliques", "lower_back"): ("core", "midsection", "trunk"),
    ("abs", "obliques"): ("waist",),
    ("lower_back",): ("lower back", "low back", "spine", "erector", "lumbar", "back extensor"),
    ("lats",): ("lat", "wing", "latissimus", "side of the back", "v taper"),
    ("upper_back",): (
        *("upper back", "mid back", "middle back", "rhomboid", "between the shoulder blades"),
    ),
    ("traps",): ("trap", "trapezius", "top of the shoulder", "neck and shoulder"),
    _BACK: ("back",),
    ("front_delts",): ("front of the shoulder", "front delt", "front shoulder", "anterior delt"),
    ("side_delts",): ("side of the shoulder", "side delt", "side shoulder", "lateral delt"),
    ("rear_delts",): ("back of the shoulder", "rear delt", "rear shoulder", "posterior delt"),
    _SHOULDERS: ("shoulder", "delt", "deltoid"),
    ("rotator_cuff",): ("rotator cuff", "rotator", "infraspinatus", "deep shoulder"),
    ("chest", "upper_chest"): ("chest", "pec", "pectoral", "breast"),
    ("upper_chest",): ("upper chest", "upper pec", "top of the chest"),
    ("serratus",): ("serratus", "boxer muscle", "side of the rib"),
    ("biceps",): ("bicep", "biceps", "front of the arm", "front of the upper arm", "brachialis"),
    ("triceps",): ("tricep", "triceps", "back of the arm", "back of the upper arm"),
    ("biceps", "triceps"): ("upper arm",),
    ("biceps", "triceps", "forearms"): ("arm",),
    ("forearms",): ("forearm", "grip", "wrist", "lower arm", "hand strength"),
    ("neck",): ("neck", "front of the neck", "back of the neck"),
}
_SILENT = frozenset(
    {
        *("a", "an", "the", "of", "my", "your", "for", "to", "in", "on", "at", "with", "and", "or"),
        *("some", "something", "exercise", "exercises", "move", "movement", "train", "muscle"),
        *("muscles", "good", "best", "that", "i", "can", "do", "me", "it", "without", "any"),
    }
)
"""Words of a question that no exercise is asked by."""
_HOME = "home"


def telling(text: str) -> tuple[str, ...]:
    """Return the words of a question that say what is wanted, without a plural s.

    A text of words that say nothing is taken as it is.
    """
    typed = words(text)
    return singular(tuple(word for word in typed if word not in _SILENT) or typed)


def asks_for_home(text: str) -> tuple[str, bool]:
    """Return a question without its word "home", and whether it was there among others."""
    typed = words(text)
    rest = [word for word in typed if word != _HOME]
    return (" ".join(rest), True) if telling(" ".join(rest)) and rest != [*typed] else (text, False)


_PHRASES = {telling(phrase): muscles for muscles, said in _MEANT.items() for phrase in said}
_LONGEST = max(map(len, _PHRASES))


def muscles_meant(text: str) -> tuple[str, ...]:
    """Return the muscles that an everyday name means, none for any other text."""
    return _PHRASES.get(telling(text), ())


def phrases_in(parts: tuple[str, ...]) -> "Iterator[tuple[tuple[str, ...], tuple[str, ...]]]":
    """Yield the words in runs, each with the muscles that it means; longest runs first."""
    place = 0
    while place < len(parts):
        for length in range(min(_LONGEST, len(parts) - place), 0, -1):
            run = parts[place : place + length]
            if length == 1 or run in _PHRASES:
                yield run, _PHRASES.get(run, ())
                place += length
                break
