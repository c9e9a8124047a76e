"""The vocabulary as docs/exercises.md shows it; run as a program, this writes it there."""

from pathlib import Path

from fitlog.training import taxonomy

PAGE = Path(__file__).parents[2] / "docs" / "exercises.md"
BEGIN = "<!-- vocabulary: written by tests/catalog/vocabulary_page.py -->\n"
END = "<!-- end of vocabulary -->\n"
WORDS = {
    "measurement": taxonomy.MEASUREMENTS,
    "equipment": taxonomy.EQUIPMENT,
    "category": taxonomy.CATEGORIES,
    "pattern": taxonomy.PATTERNS,
    "mechanic": taxonomy.MECHANICS,
    "force": taxonomy.FORCES,
    "level": taxonomy.LEVELS,
    "lever": taxonomy.LEVERS,
    "pause_at": taxonomy.PLACES,
    "[apps]": taxonomy.APPS,
}


def written() -> str:
    """Return the page with its vocabulary as it should be."""
    before, rest = PAGE.read_text(encoding="utf-8").split(BEGIN)
    return before + BEGIN + listed() + END + rest.split(END)[1]


def listed() -> str:
    """Return the two tables: the words by key, and the muscles."""
    words = [f"| `{key}` | {' '.join(f'`{word}`' for word in ws)} |" for key, ws in WORDS.items()]
    muscles = [f"| `{id_}` | {m.name} | {m.covers} |" for id_, m in taxonomy.MUSCLES.items()]
    return "\n".join(
        [
            "| key | words |\n|---|---|",
            *words,
            "\n| muscle | name | stands for |\n|---|---|---|",
            *muscles,
            "",
        ]
    )


if __name__ == "__main__":
    PAGE.write_text(written(), encoding="utf-8", newline="\n")
