"""The words that an exercise file may use, by the key that takes them. Facts only, no rules."""

from typing import NamedTuple


class Muscle(NamedTuple):
    """A muscle or group as lifters speak of it, and the anatomy that it stands for."""

    name: str
    covers: str
    region: str


MUSCLES: dict[str, Muscle] = {
    "neck": Muscle("Neck", "sternocleidomastoid, splenius, deep neck flexors", "neck"),
    "traps": Muscle("Traps", "trapezius (upper, middle, lower), levator scapulae", "back"),
    "upper_back": Muscle("Upper back", "rhomboids with middle trapezius, teres major", "back"),
    "lats": Muscle("Lats", "latissimus dorsi", "back"),
    "lower_back": Muscle("Lower back", "erector spinae, quadratus lumborum, multifidus", "back"),
    "front_delts": Muscle("Front delts", "deltoid, clavicular part", "shoulders"),
    "side_delts": Muscle("Side delts", "deltoid, acromial part; supraspinatus", "shoulders"),
    "rear_delts": Muscle("Rear delts", "deltoid, spinal part", "shoulders"),
    "rotator_cuff": Muscle(
        "Rotator cuff", "infraspinatus, teres minor, subscapularis", "shoulders"
    ),
    "chest": Muscle("Chest", "pectoralis major, sternocostal head; pectoralis minor", "chest"),
    "upper_chest": Muscle("Upper chest", "pectoralis major, clavicular head", "chest"),
    "serratus": Muscle("Serratus", "serratus anterior", "chest"),
    "biceps": Muscle("Biceps", "biceps brachii, brachialis", "arms"),
    "triceps": Muscle("Triceps", "triceps brachii, anconeus", "arms"),
    "forearms": Muscle(
        "Forearms", "wrist and finger flexors and extensors, brachioradialis", "arms"
    ),
    "abs": Muscle("Abs", "rectus abdominis, transversus abdominis", "core"),
    "obliques": Muscle("Obliques", "external and internal oblique", "core"),
    "hip_flexors": Muscle(
        "Hip flexors",
        "iliopsoas, rectus femoris at the hip, sartorius, tensor fasciae latae",
        "hips",
    ),
    "glute_max": Muscle("Glute max", "gluteus maximus", "hips"),
    "glute_med": Muscle(
        "Glute med", "gluteus medius, gluteus minimus, piriformis and deep rotators", "hips"
    ),
    "adductors": Muscle(
        "Adductors", "adductor magnus, longus, brevis; gracilis, pectineus", "thighs"
    ),
    "quads": Muscle("Quads", "quadriceps femoris", "thighs"),
    "hamstrings": Muscle("Hamstrings", "biceps femoris, semitendinosus, semimembranosus", "thighs"),
    "calves": Muscle("Calves", "gastrocnemius, soleus", "lower_legs"),
    "tibialis": Muscle("Shins", "tibialis anterior", "lower_legs"),
}

EQUIPMENT = (
    "bodyweight",
    "barbell",
    "ez_bar",
    "trap_bar",
    "landmine",
    "dumbbell",
    "kettlebell",
    "plate",
    "cable",
    "machine",
    "smith_machine",
    "band",
    "mini_band",
    "suspension",
    "rings",
    "pull_up_bar",
    "dip_bars",
    "bench",
    "preacher_bench",
    "rack",
    "box",
    "ankle_strap",
    "rope_attachment",
    "medicine_ball",
    "stability_ball",
    "ab_wheel",
    "foam_roller",
    "slider",
    "dowel",
    "wrist_roller",
    "battle_rope",
    "jump_rope",
    "climbing_rope",
    "sandbag",
    "sled",
    "rower",
    "bike",
    "treadmill",
    "elliptical",
    "stair_climber",
    "ski_erg",
)
PATTERNS = (
    "squat",
    "lunge",
    "hinge",
    "hip_extension",
    "hip_abduction",
    "hip_adduction",
    "hip_flexion",
    "hip_rotation",
    "knee_extension",
    "knee_flexion",
    "plantar_flexion",
    "dorsiflexion",
    "horizontal_push",
    "vertical_push",
    "horizontal_pull",
    "vertical_pull",
    "horizontal_adduction",
    "horizontal_abduction",
    "shoulder_flexion",
    "shoulder_extension",
    "shoulder_abduction",
    "shoulder_rotation",
    "scapular",
    "elbow_flexion",
    "elbow_extension",
    "wrist_grip",
    "neck",
    "trunk_flexion",
    "trunk_extension",
    "trunk_rotation",
    "lateral_flexion",
    "anti_extension",
    "anti_rotation",
    "anti_lateral_flexion",
    "carry",
    "olympic",
    "jump",
    "throw",
    "locomotion",
    "complex",
    "stretch",
)
MEASUREMENTS = (
    "load_reps",
    "bodyweight_reps",
    "assisted",
    "reps_only",
    "duration",
    "distance",
    "loaded_carry",
)
LEVELS = (
    "beginner",
    "intermediate",
    "advanced",
)
CATEGORIES = (
    "strength",
    "olympic",
    "plyometric",
    "conditioning",
    "mobility",
)
MECHANICS = (
    "compound",
    "isolation",
)
FORCES = (
    "push",
    "pull",
    "static",
)
LEVERS = (
    "load",
    "reps",
    "sets",
    "pause",
    "tempo",
    "range",
    "duration",
    "distance",
    "assistance",
    "variant",
)
PLACES = ("top", "bottom")
APPS = ("strong", "hevy", "fitnotes")
