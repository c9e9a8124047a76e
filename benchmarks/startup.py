"""Whole commands against a bare interpreter, as ratios of medians taken in one run.

    python benchmarks/startup.py [--runs 31] [--log FILE]

Each command runs in turn with the others, so that a machine whose speed drifts drifts for
all of them. The log it measures on is a copy in a temporary home.
"""

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

FITLOG = [sys.executable, "-m", "fitlog"]
SCRIPT = Path(sys.executable).with_name("fitlog")
COMMANDS = {
    "python -c pass": ([sys.executable, "-c", "pass"], None),
    "log": (["log", "kickback", "12@15", "left", "p2"], 8.5),
    "again": (["again"], 8.5),
    "next": (["next"], 8.5),
    "undo": (["undo"], 8.5),
    "(alone)": ([], 11),
    "rest": (["rest"], 11),
    "show": (["show", "cable-medius-kickback"], 11),
    "progress": (["progress"], 11),
    "progress EX": (["progress", "kickback"], 11),
    "history": (["history"], 11),
    "--help": (["--help"], 9),
}


def command_line(words: list[str]) -> list[str]:
    if words[:1] == [sys.executable]:
        return words
    return [*([str(SCRIPT)] if SCRIPT.exists() else FITLOG), *words]


def seconds(words: list[str], environ: dict[str, str]) -> float:
    start = time.perf_counter()
    subprocess.run(
        command_line(words),
        env=environ,
        check=True,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    return time.perf_counter() - start


def filled(home: Path, environ: dict[str, str], log: Path | None) -> None:
    """Put a log into the home: the one given, or a few weeks of training."""
    if log:
        home.mkdir(parents=True, exist_ok=True)
        shutil.copy(log, home / "fitlog.db")
        return
    days = [f"2026-{month:02}-{day:02} 18:00" for month in (9, 10) for day in range(1, 28, 3)]
    for number, day in enumerate(days):
        for words in (["kickback", f"12@{10 + number % 5 * 2.5}", "left"], ["squat", "3x5@100"]):
            seconds(["log", *words, "--at", day], environ)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=31)
    parser.add_argument("--log", type=Path)
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        home = Path(temporary) / "home"
        environ = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
        environ |= {"FITLOG_HOME": str(home)}
        filled(home, environ, chosen.log)
        taken: dict[str, list[float]] = {name: [] for name in COMMANDS}
        for run in range(chosen.runs + 1):
            for name, (words, _) in COMMANDS.items():
                spent = seconds(words, environ)
                if run:  # the first one compiles and warms
                    taken[name].append(spent)
    report(taken)


def report(taken: dict[str, list[float]]) -> None:
    base = statistics.median(taken["python -c pass"])
    print(f"{'command':16}{'median ms':>10}{'min':>8}{'max':>8}{'ratio':>8}{'limit':>8}")
    for name, spent in taken.items():
        median, limit = statistics.median(spent), COMMANDS[name][1]
        milliseconds = [f"{1000 * value:.1f}" for value in (median, min(spent), max(spent))]
        print(
            f"{name:16}{milliseconds[0]:>10}{milliseconds[1]:>8}{milliseconds[2]:>8}"
            f"{median / base:>8.2f}{limit or '':>8}"
        )


if __name__ == "__main__":
    main()
