"""A Strong file of 100,000 rows brought in, against csv and executemany into a plain table.

    python benchmarks/imports.py [--rows 100000] [--runs 5]

Whole commands in turn, medians in one run: once a file of sets alone, once with a rest row after
each set, as the app writes them today. Memory is the highest that the process had, over that of
an import of 100 rows.
"""

import argparse
import csv
import os
import random
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from datetime import datetime, timedelta
from pathlib import Path

SCRIPT = Path(sys.executable).with_name("fitlog")
HEADER = [
    *("Date", "Workout Name", "Duration", "Exercise Name", "Set Order", "Weight", "Reps"),
    *("Distance", "Seconds", "Notes", "Workout Notes", "RPE"),
]
EXERCISES = (
    *("Bench Press (Barbell)", "Squat (Barbell)", "Deadlift (Barbell)", "Pull Up"),
    *("Overhead Press (Barbell)", "Lat Pulldown (Cable)", "Leg Press", "Plank"),
    *(f"Machine {number} (Machine)" for number in range(20)),
)
PLAIN = """
import csv, sqlite3, sys
db = sqlite3.connect(sys.argv[2])
db.execute("create table plain (a, b, c, d, e, f, g, h, i, j, k, l)")
with open(sys.argv[1], newline="") as file:
    rows = csv.reader(file)
    next(rows)
    db.executemany("insert into plain values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", rows)
db.commit()
"""


def write(path: Path, rows: int, *, rests: bool) -> None:
    """Write a file of five exercises of four sets a session, oldest first."""
    chance = random.Random(7)  # noqa: S311 - the same file each time
    moment, left = datetime(2006, 1, 2, 18), rows  # noqa: DTZ001 - Strong's times are local
    with path.open("w", newline="", encoding="utf-8") as file:
        out = csv.writer(file)
        out.writerow(HEADER)
        while left > 0:
            moment += timedelta(days=1, seconds=chance.randrange(-3000, 3000))
            for exercise in chance.sample(EXERCISES, 5):
                load = chance.randrange(8, 60) * 2.5
                for number in range(1, 5):
                    start = [moment.isoformat(" "), "Evening Workout", "1h 5m", exercise]
                    effort = chance.choice(["", "8", "9"])
                    reps = chance.randrange(4, 13)
                    done = [[*start, number, load, reps, 0, 0, "", "", effort]]
                    if rests:
                        done.append([*start, "Rest Timer", 0, 0, 0, 120, "", "", ""])
                    out.writerows(done[:left])
                    left -= len(done[:left])


def seconds(command: list[str], **environ: str) -> float:
    began = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env=os.environ | environ)
    return time.perf_counter() - began


def imported(file: Path, folder: Path) -> float:
    home = Path(tempfile.mkdtemp(dir=folder))
    warm = [str(SCRIPT), "list", "--muscle", "neck"]
    subprocess.run(
        warm, check=True, stdout=subprocess.DEVNULL, env=os.environ | {"FITLOG_HOME": str(home)}
    )
    command = [str(SCRIPT), "import", str(file), "--unit", "kg", "--yes"]
    return seconds(command, FITLOG_HOME=str(home))


def plain(file: Path, folder: Path) -> float:
    target = Path(tempfile.mkdtemp(dir=folder)) / "plain.db"
    return seconds([sys.executable, "-c", PLAIN, str(file), str(target)])


def highest_kib() -> int:
    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=100_000)
    parser.add_argument("--runs", type=int, default=5)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        small = folder / "small.csv"
        write(small, 100, rests=False)
        imported(small, folder)
        base_kib = highest_kib()
        for rests in (False, True):
            file = folder / f"strong-{rests}.csv"
            write(file, asked.rows, rests=rests)
            pairs = [(imported(file, folder), plain(file, folder)) for _ in range(asked.runs)]
            ours, theirs = (statistics.median(times) for times in zip(*pairs, strict=True))
            kind = "half of them rests" if rests else "sets alone"
            per_row = (highest_kib() - base_kib) * 1024 / asked.rows
            print(
                f"{asked.rows:,} rows, {kind}: {ours:.2f} s, plain {theirs:.2f} s,"
                f" ratio {ours / theirs:.1f}; at most {per_row:.0f} bytes a row"
            )


if __name__ == "__main__":
    main()
