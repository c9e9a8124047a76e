"""docs/library.md: the library in figures; run as a program, this writes the figures there."""

from pathlib import Path

import guide_measures as measured

PAGE = Path(__file__).parents[1] / "docs" / "library.md"
BEGIN = "<!-- figures: written by tests/library_page.py -->\n"
END = "<!-- end of figures -->\n"


def written() -> str:
    """Return the page with its figures as they should be."""
    before, rest = PAGE.read_text(encoding="utf-8").split(BEGIN)
    return before + BEGIN + listed() + END + rest.split(END)[1]


def listed() -> str:
    """Return the figures as a table."""
    found = measured.figures()
    rows = {
        "guides": f"{found.guides}",
        "words": f"{found.words:,}",
        "words of a guide: least, median, most": "{} / {:,} / {:,}".format(*found.lengths),
        "sentences of four words and more": f"{found.sentences:,}",
        "of them in one guide alone": f"{found.unique:.2%}",
        "guides that share one sentence, at most": f"{found.most_files_with_a_sentence}",
        "the two guides whose steps have most words in common": (
            f"{found.most_alike.share:.0%}: {found.most_alike.first}, {found.most_alike.second}"
        ),
        "school grade (Flesch-Kincaid): least, median, most": "{:.1f} / {:.1f} / {:.1f}".format(
            *found.grades
        ),
    }
    lines = [f"| {what} | {figure} |" for what, figure in rows.items()]
    return "\n".join(["| | |", "|---|---|", *lines, ""])


if __name__ == "__main__":
    PAGE.write_text(written(), encoding="utf-8", newline="\n")
