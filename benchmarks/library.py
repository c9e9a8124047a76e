"""Commands with libraries of 400 and 5,000 exercises: whole-command medians in one run.

    python benchmarks/library.py [--sizes 400,5000] [--runs 15] [--like catalogue|guides]

The larger library is the bundled one and files of the user's beside it: short ones as an
imported catalogue brings them (a name, muscles, equipment and some steps), or whole guides.
None of them answers what the commands ask for, so that every size prints the same.
"""

import argparse
import os
import random
import re
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

SCRIPT = Path(sys.executable).with_name("fitlog")
BUNDLED = Path(__file__).parents[1] / "data" / "exercises"
COMMANDS = {
    "python -c pass": [],
    "show": ["show", "cable-medius-kickback"],
    "show, by a part": ["show", "cable med", "--only", "feel"],
    "log": ["log", "kickback", "12@15"],
    "list": ["list", "--pattern", "hip_abduction"],
    "search": ["search", "side", "of", "the", "hip"],
    "search, misspelt": ["search", "kikback"],
    "similar": ["similar", "cable-medius-kickback"],
    "completion": ["show", "cable-m"],
}
MUSCLES = ("biceps", "triceps", "chest", "calves", "forearms", "front_delts", "neck")
APPS = re.compile(r"^\[apps\]\n(?:[^\[\n].*\n)*", re.MULTILINE)
SYLLABLES = ("bo", "ka", "ri", "mu", "te", "lo", "zan", "vi", "dre", "pol", "sha", "quin")


def name(chance: random.Random) -> str:
    return " ".join("".join(chance.choices(SYLLABLES, k=3)).title() for _ in range(3))


def imported(chance: random.Random, called: str) -> str:
    said = [" ".join(chance.choices(SYLLABLES, k=14)) for _ in range(6)]
    return (
        f'name = "{called}"\nsteps = {said!r}\n'
        '[classification]\nmeasurement = "load_reps"\nequipment = ["machine"]\n'
        'pattern = "elbow_flexion"\nlevel = "beginner"\ncategory = "strength"\n'
        f'[muscles]\nprimary = ["{chance.choice(MUSCLES)}"]\n'
    )


def guide(chance: random.Random, called: str, models: list[str]) -> str:
    """Return a bundled guide under another name, of another muscle and movement."""
    lines = []
    for line in chance.choice(models).splitlines():
        key = line.partition(" =")[0]
        if key in {"primary", "secondary", "stabilizers"}:
            line = f'{key} = ["{chance.choice(MUSCLES)}"]' if key == "primary" else f"{key} = []"  # noqa: PLW2901
        lines.append('pattern = "elbow_flexion"' if key == "pattern" else line)
    body = "\n".join(lines)
    told = APPS.sub("", body[body.index("summary =") :])
    return f'name = "{called}"\naliases = []\n{told}\n'


def made(root: Path, size: int, like: str) -> dict[str, str]:
    chance = random.Random(11)  # noqa: S311 - the same library each time
    folder = root / "exercises"
    folder.mkdir(parents=True)
    models = [path.read_text(encoding="utf-8") for path in sorted(BUNDLED.glob("*.toml"))]
    for number in range(size - len(models)):
        called = f"{name(chance)} {number}"
        text = imported(chance, called) if like == "catalogue" else guide(chance, called, models)
        (folder / f"{called.lower().replace(' ', '-')}.toml").write_text(text, encoding="utf-8")
    environ = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    return environ | {"FITLOG_HOME": str(root)}


def seconds(command: str, environ: dict[str, str]) -> float:
    words = [str(SCRIPT), *COMMANDS[command]]
    if command == "python -c pass":
        words = [sys.executable, "-c", "pass"]
    if command == "completion":
        typed = " ".join(["fitlog", *COMMANDS[command]])
        environ = environ | {
            "_FITLOG_COMPLETE": "complete_zsh",
            "_TYPER_COMPLETE_ARGS": typed,
        }
        words = words[:1]
    start = time.perf_counter()
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    subprocess.run(words, env=environ, check=True, **quiet)  # type: ignore[call-overload]
    return time.perf_counter() - start


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sizes", default="400,5000")
    parser.add_argument("--runs", type=int, default=15)
    parser.add_argument("--like", choices=["catalogue", "guides"], default="catalogue")
    chosen = parser.parse_args()
    sizes = [int(size) for size in chosen.sizes.split(",")]
    taken: dict[tuple[int, str], list[float]] = {}
    with tempfile.TemporaryDirectory() as temporary:
        homes = {size: made(Path(temporary) / f"{size}", size, chosen.like) for size in sizes}
        for size, environ in homes.items():
            spent = seconds("list", environ)
            index = Path(environ["FITLOG_HOME"]) / "cache" / "exercises.db"
            print(f"{size:>6,}: first run {spent:.2f} s, index {index.stat().st_size / 1e6:.1f} MB")
        time.sleep(2.1)  # until files that were just made are trusted to show a change
        for run in range(chosen.runs + 1):
            for command in COMMANDS:
                for size, environ in homes.items():  # in turn, so that drift hits all alike
                    spent = seconds(command, environ)
                    if run > 0:
                        taken.setdefault((size, command), []).append(spent)
    print(f"{'':18}" + "".join(f"{size:>10,}" for size in sizes) + "     ratio")
    for command in COMMANDS:
        medians = [statistics.median(taken[size, command]) for size in sizes]
        row = "".join(f"{median * 1000:>7.1f} ms" for median in medians)
        print(f"{command:18}{row}{medians[-1] / medians[0]:>10.2f}")


if __name__ == "__main__":
    main()
