"""Edits that a file may suffer, drawn by hypothesis."""

from hypothesis import strategies as st

Edits = list[tuple[str, float, bytes]]
EDITS = st.lists(
    st.tuples(
        st.sampled_from(["insert", "delete", "replace", "double", "cut"]),
        st.floats(0, 1),
        st.sampled_from([b",", b'"', b"\n", b";", b"\x00", b"\xff", b"9e9", b"-", b":", b"1", b""]),
    ),
    max_size=6,
)
"""What may happen to a file: (kind, where from 0 to 1, bytes)."""


def edited(whole: bytes, edits: Edits) -> bytes:
    """Return the bytes of a file after some edits."""
    for kind, where, what in edits:
        at = int(where * len(whole))
        if kind in {"insert", "replace", "delete"}:
            more = b"" if kind == "delete" else what
            whole = whole[:at] + more + whole[at + (kind != "insert") :]
        else:
            lines = whole.splitlines(keepends=True) or [b""]
            place = min(int(where * len(lines)), len(lines) - 1)
            lines[place] = lines[place] * 2 if kind == "double" else lines[place][: at % 20]
            whole = b"".join(lines)
    return whole
