"""How names are compared: case, accents, hyphens, spaces and punctuation say nothing."""

# The typewriter's apostrophe, both typographic ones and the letter that looks like them.
_SILENT = frozenset("'`\u2018\u2019\u02bc")
GIVEN, NAME, ALIAS, APP = range(4)
"""How much a name counts when several exercises have it: the lower, the more.

The first are the user's own aliases, which stand in no exercise's file. From APP on each app
has a rank of its own, in the order of `taxonomy.APPS`; between them none counts more.
"""
_ECHOED = 60
# What becomes of each ASCII character: the same as below, and ten times as fast.
_PLAIN = {
    code: None if chr(code) in _SILENT else chr(code).lower() if chr(code).isalnum() else " "
    for code in range(128)
}


def words(text: str) -> tuple[str, ...]:
    """Return the words of a name as they are compared: Farmer's-Walk is farmers, walk."""
    if text.isascii():
        return tuple(text.translate(_PLAIN).split())
    plain = _unaccented(text)
    return tuple("".join(c if c.isalnum() else " " for c in plain if c not in _SILENT).split())


def closed(name: str) -> str:
    """Return a name's words without the spaces between them."""
    return name.replace(" ", "")


def starts(name: str) -> list[str]:
    """Return the name from each of its words on, closed up: push up is pushup, up.

    What begins one of them begins a word of the name, however the name was hyphenated.
    """
    parts = name.split()
    return ["".join(parts[place:]) for place in range(len(parts))]


def singular(name: tuple[str, ...]) -> tuple[str, ...]:
    """Return the words without the s that makes several of one: pull ups is pull, up."""
    return tuple(
        word[:-1] if len(word) > 2 and word.endswith("s") and not word.endswith("ss") else word  # noqa: PLR2004 - an s alone is a letter
        for word in name
    )


def shown(text: str) -> str:
    """Return typed text fit for a message: quoted, escaped, and never long."""
    return repr(text) if len(text) <= _ECHOED else f"{text[: _ECHOED - 1]!r}…"


def _unaccented(text: str) -> str:
    import unicodedata  # noqa: PLC0415 - names are nearly always ASCII

    folded = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", text).casefold())
    return "".join(c for c in folded if not unicodedata.combining(c))


def did_you_mean(names: "list[str]") -> str:
    """Return a question that offers the names, empty where there are none."""
    *most, last = names or [""]
    either = f"{', '.join(most)} or {last}" if most else last
    return f"Did you mean {either}?" if last else ""
