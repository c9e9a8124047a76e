"""Commands on logs of 1,000 to 1,000,000 sets: whole-command medians in one run.

    python benchmarks/scale.py [--sizes 1000,100000,1000000] [--runs 11] [--keep DIR]

A log is four sessions a week of four sets an exercise, squats and kickbacks in turn, the rest
out of 300; loads rise and fall, some sets are paused. Every log spans the
half year that `progress` shows, so that what is on the screen is alike; a larger one is a
longer life, and beyond thirty years more exercises a session.
"""

import argparse
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from fitlog.store import Entry, Log
from fitlog.training.load import Load, Unit
from fitlog.training.sets import Pause, PerformedSet, Side

SCRIPT = Path(sys.executable).with_name("fitlog")
SQUAT, KICKBACK = "barbell-back-squat", "cable-medius-kickback"
COMMANDS = {
    "log": ["log", "squat", "5@100"],
    "again": ["again"],
    "(alone)": [],
    "history EX": ["history", "squat"],
    "history": ["history"],
    "progress EX": ["progress", "squat"],
    "progress": ["progress"],
    "calendar": ["calendar"],
    "records EX": ["records", "squat"],
    "summary --all": ["summary", "--all"],
    "login": ["summary", "--today", "--quiet"],
    "volume --week": ["volume", "--week", "last week"],
}
YEARS = 30
HALF_YEAR = 104
SETS = 4
ONE_EXERCISE = ("log", "again", "history EX", "progress EX")


def exercises() -> list[str]:
    return [SQUAT, KICKBACK, *(f"machine-{number}" for number in range(298))]


def entries(count: int, now: datetime) -> Iterator[Entry]:
    """Yield sessions' entries, oldest first, that hold about `count` sets in all."""
    chance = random.Random(7)  # noqa: S311 - the same log each time
    slugs = exercises()
    sessions = min(max(HALF_YEAR, count // 24), YEARS * 2 * HALF_YEAR)
    per_session = max(1, round(count / sessions / SETS))
    for session in range(sessions):
        at = now - timedelta(days=(sessions - session) * 1.75, minutes=5)
        fixed = [SQUAT if session % 2 else KICKBACK]
        for slug in [*fixed, *chance.sample(slugs[2:], per_session - len(fixed))]:
            sets = tuple(a_set(chance, session, sessions, slug) for _ in range(SETS))
            yield Entry(slug, sets, at, "Europe/Oslo")


def a_set(chance: random.Random, session: int, sessions: int, slug: str) -> PerformedSet:
    load = 40 + 60 * session / sessions + chance.choice([-5, -2.5, 0, 0, 2.5])
    side = chance.choice([Side.LEFT, Side.RIGHT]) if slug == KICKBACK else None
    pause = Pause(milliseconds=2000, at="top") if chance.random() < 0.1 else None  # noqa: PLR2004
    return PerformedSet(
        reps=chance.choice([5, 5, 6, 8, 8, 10]),
        load=Load.of(f"{round(load / 2.5) * 2.5:g}", Unit.KG),
        side=side,
        pause=pause,
    )


def build(path: Path, count: int) -> float:
    start = time.perf_counter()
    log = Log.open(path)
    batch: list[Entry] = []
    for entry in entries(count, datetime.now(UTC)):
        batch.append(entry)
        if len(batch) == 2000:  # noqa: PLR2004 - operations of a size that fits in memory
            log.append(batch, "benchmark", timedelta(hours=4))
            batch.clear()
    if batch:
        log.append(batch, "benchmark", timedelta(hours=4))
    log.close()
    return time.perf_counter() - start


def seconds(words: list[str], environ: dict[str, str]) -> float:
    start = time.perf_counter()
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    subprocess.run([str(SCRIPT), *words], env=environ, check=True, **quiet)  # type: ignore[call-overload]
    return time.perf_counter() - start


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sizes", default="1000,10000,100000,1000000")
    parser.add_argument("--runs", type=int, default=11)
    parser.add_argument("--keep", type=Path)
    chosen = parser.parse_args()
    sizes = [int(size) for size in chosen.sizes.split(",")]
    with tempfile.TemporaryDirectory() as temporary:
        root = chosen.keep or Path(temporary)
        homes = {size: made(root / f"{size}", size) for size in sizes}
        taken: dict[tuple[int, str], list[float]] = {}
        for run in range(chosen.runs + 1):
            for name, words in COMMANDS.items():
                for size, environ in homes.items():  # in turn, so that drift hits all alike
                    spent = seconds(words, environ)
                    if run:
                        taken.setdefault((size, name), []).append(spent)
    report(sizes, taken)


def made(home: Path, size: int) -> dict[str, str]:
    path = home / "fitlog.db"
    if not path.exists():
        spent = build(path, size)
        print(f"{size:>9,} sets: {path.stat().st_size / 1e6:,.1f} MB, made in {spent:.1f} s")
    environ = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    return environ | {"FITLOG_HOME": str(home)}


def report(sizes: list[int], taken: dict[tuple[int, str], list[float]]) -> None:
    print(f"{'median ms':14}" + "".join(f"{size:>12,}" for size in sizes) + "   last/first")
    for name in COMMANDS:
        medians = [statistics.median(taken[size, name]) for size in sizes]
        row = "".join(f"{1000 * value:>12.1f}" for value in medians)
        mark = "  (one exercise: at most 1.10)" if name in ONE_EXERCISE else ""
        print(f"{name:14}{row}{medians[-1] / medians[0]:>12.2f}{mark}")


if __name__ == "__main__":
    main()
