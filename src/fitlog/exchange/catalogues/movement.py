"""What the name of an exercise gives away: its pattern, its sides, how it is counted."""

import re
from functools import lru_cache

# Told in order: where two begin at the same word, the first one counts.
_NAMED = {
    "complex": r"thrusters?|burpees?|muscle ?ups?|turkish get ?ups?",
    "locomotion": r"jump ropes?|rope jump(?:s|ing)|jumping jacks?|bear crawls?",
    "jump": r"(?:jump|jumping) (?:squat|lunge)s?|(?:squat|lunge) jumps?|jumps?|hops?|bounds?",
    "throw": r"throws?|slams?|toss(?:es)?|wall balls?",
    "carry": r"farmers? (?:walk|carry|carries)|(?:suitcase|overhead|rack) (?:carry|carries)"
    r"|yoke walks?",
    "olympic": r"(?:cleans?|snatch(?:es)?)(?! grip)(?: and jerks?)?|jerks?",
    "knee_extension": r"leg extensions?|sissy squats?",
    "knee_flexion": r"(?:nordic )?(?:leg|hamstring|nordic) curls?|glute ham raises?",
    "plantar_flexion": r"(?:leg press )?calf (?:raise|press)(?:s|es)?(?: on (?:the )?leg press)?"
    r"|heel raises?",
    "dorsiflexion": r"tibialis raises?",
    "hip_abduction": r"(?:hip|thigh|leg) (?:abductions?|abductors?)|fire hydrants?",
    "hip_adduction": r"(?:hip|thigh|leg) (?:adductions?|adductors?)|copenhagen planks?",
    "hip_rotation": r"(?:reverse )?clam ?shells?",
    "lunge": r"lunges?|(?:bulgarian )?split squats?|step ?(?:up|down)s?",
    "squat": r"squats?|leg press(?:es)?|wall sits?",
    "hinge": r"dead ?lifts?|good mornings?|rack pulls?|pull ?throughs?|kettlebell swings?",
    "hip_extension": r"hip thrusts?|(?:glute|hip) bridges?|frog pumps?|glute kick ?backs?"
    r"|donkey kicks?|reverse hyper(?: ?extension)?s?",
    "trunk_extension": r"back extensions?|hyper ?extensions?|reverse planks?",
    "shoulder_extension": r"straight arm pull ?downs?|pull ?overs?",
    "horizontal_abduction": r"(?:bent over )?(?:dumbbell |cable )?rear (?:delt(?:oid)? )?"
    r"(?:lateral )?(?:raises?|fl(?:y|ye|yes|ies))|reverse fl(?:y|ye|yes|ies)"
    r"|bent over (?:dumbbell |cable )?lateral raises?|face pulls?|(?:band )?pull aparts?",
    "shoulder_abduction": r"(?:side )?lateral raises?|upright (?:cable |barbell |dumbbell )?rows?",
    "shoulder_flexion": r"front (?:dumbbell |barbell |cable |plate |deltoid |arm )?raises?",
    "shoulder_rotation": r"(?:external|internal) (?:shoulder )?rotations?",
    "scapular": r"(?:scapular|scapula) (?:pull|push) ?ups?|shrugs?|wall slides?",
    "elbow_extension": r"triceps? (?:\w+ )?(?:extensions?|kick ?backs?)|bench dips?"
    r"|(?:triceps? )?(?:push|press) ?downs?|skull ?crushers?",
    "wrist_grip": r"wrist curls?|wrist rollers?|dead hangs?",
    "neck": r"neck (?:curl|extension|flexion)s?",
    "vertical_push": r"(?:shoulder|overhead|military|arnold|arnold dumbbell|push|landmine)"
    r" press(?:es)?|(?:pike|handstand) push ?ups?|dips?",
    "horizontal_push": r"(?:bench|chest|floor) press(?:es)?|push ?ups?"
    r"|(?:incline|decline) (?:dumbbell |barbell |cable |machine )?(?:bench )?press(?:es)?",
    "horizontal_adduction": r"fl(?:y|ye|yes|ies)|cable cross ?overs?|pec decks?",
    "vertical_pull": r"(?:pull|chin) ?ups?|(?:lat )?pull ?downs?|rope climbs?",
    "horizontal_pull": r"rows?",
    "trunk_rotation": r"russian twists?|wood ?chop(?:s|per|pers)?|bicycle crunch(?:es)?",
    "lateral_flexion": r"(?:oblique|side) crunch(?:es)?|side bends?",
    "trunk_flexion": r"crunch(?:es)?|sit ?ups?|v ups?|toes to bar"
    r"|hanging (?:straight )?(?:leg|knee) raises?",
    "hip_flexion": r"(?:lying |flat bench )(?:straight )?leg raises?",
    "anti_lateral_flexion": r"side planks?",
    "anti_rotation": r"pallof press(?:es)?|bird dogs?",
    "anti_extension": r"planks?|dead bugs?|(?:ab wheel )?roll ?outs?|dragon flags?",
    "elbow_flexion": r"curls?(?! ups?\b)",
}
_PATTERN = re.compile(
    r"\b(?:" + "|".join(f"(?P<{pattern}>{said})" for pattern, said in _NAMED.items()) + r")\b"
)
_SIDED = re.compile(
    r"\b(?:(?:one|single|1) (?:arm|arms|armed|leg|legs|legged|hand|handed|side|sided|foot)"
    r"|alternat(?:e|ed|ing)|unilateral|side planks?|pistol squats?)\b"
)
_HELD = re.compile(r"\b(?:plank|hold|hang|wall sit|l sit)s?$")
_OWN_WEIGHT = re.compile(
    r"\b(?:(?:pull|chin|push|sit|muscle) ?ups?|dips?|crunch(?:es)?|burpees?)\b"
)
_APOSTROPHES = re.compile("['`\u2018\u2019\u02bc]")
_BREAKS = re.compile(r"[\W_]+")


class Said:
    """What a name says, asked in words without hyphens, case or apostrophes."""

    def __init__(self, name: str) -> None:
        self.words = _BREAKS.sub(" ", _APOSTROPHES.sub("", name.casefold())).strip()

    @property
    def pattern(self) -> str:
        """The pattern, empty where the name tells none, or more than one."""
        return _pattern(self.words)

    @property
    def one_sided(self) -> bool:
        """Whether the name says that one side works at a time."""
        return bool(_SIDED.search(self.words)) or self.pattern == "lunge"

    @property
    def assisted(self) -> bool:
        """Whether something takes a part of the lifter's weight."""
        return self.has("assisted")

    @property
    def held(self) -> bool:
        """Whether it is a position to stay in."""
        return bool(_HELD.search(self.words))

    @property
    def own_weight(self) -> bool:
        """Whether everyone does it with their own weight, or adds to that."""
        return bool(_OWN_WEIGHT.search(self.words))

    @property
    def stretch(self) -> bool:
        """Whether it is a stretch and nothing else."""
        return self.has("stretch", "stretches", "stretching") and not self.pattern

    def has(self, *words: str) -> bool:
        """Return whether one of the words stands in the name."""
        return not set(words).isdisjoint(self.words.split())


@lru_cache(maxsize=8)
def _pattern(words: str) -> str:
    found = {match.lastgroup or "" for match in _PATTERN.finditer(words)}
    return found.pop() if len(found) == 1 else ""
