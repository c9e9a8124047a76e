"""Whatever a file holds, it is read or refused in order: nothing else comes out."""

import json
from pathlib import Path

import pytest
from catalogue_samples import (
    EXERCISEDB,
    FREE,
    FREE_ALL,
    OWN,
    OWN_YAML,
    WGER_BASE,
    WGER_OLD,
    WGER_PAGE,
    Document,
    faults,
    only,
    read,
    saved,
)
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fitlog.errors import BadFileError
from fitlog.exchange.catalogues import Catalogue, read_catalogue

FUZZ = settings(
    max_examples=150,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
TEXTS = {
    "free-exercise-db": json.dumps(FREE_ALL),
    "wger": json.dumps(WGER_PAGE),
    "exercisedb": json.dumps([EXERCISEDB]),
    "toml": OWN,
    "yaml": OWN_YAML,
}
# Enough letters to build words, tags and paths, and what breaks lines, files or terminals.
HOSTILE = st.text(
    st.sampled_from('ab1 -"\\<>/&;:\n\t\x00\x1b\x85\u2028\ud800\u0301\u02bc\U0001f3cb')
)
SCALARS = st.none() | st.booleans() | st.integers() | st.floats() | HOSTILE
JSON = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(HOSTILE, inner, max_size=4),
    max_leaves=12,
)
OWN_DOCUMENT: Document = {
    "name": "A",
    **{key: ["x"] for key in ("aliases", "setup", "steps", "tips", "easier")},
    **dict.fromkeys(("summary", "overview", "breathing", "feel", "stop_if"), "x"),
    "classification": {
        "measurement": "load_reps",
        "equipment": ["band"],
        "bodyweight_factor": 1,
        "category": "x",
        "pattern": "x",
        "level": "x",
        "unilateral": True,
    },
    "muscles": {"primary": ["abs"], "secondary": ["lats"], "stabilizers": ["abs"]},
    "defaults": {
        "reps": [1, 2],
        "rest": 1,
        "tempo": "1-1-1-1",
        "pause": 1,
        "pause_at": "top",
        "step": "1kg",
    },
    "apps": {"strong": "x", "hevy": ["y"]},
    "mistakes": [{"fault": "x", "fix": "y"}],
    "progression": [{"lever": "load", "how": "x"}],
    "faq": [{"question": "x", "answer": "y"}],
    "source": {"from": "x", "id": 1, "url": "https://x"},
}
ENTRIES = {
    "free-exercise-db": FREE,
    "wger": WGER_PAGE,
    "wger, base info": WGER_BASE,
    "wger, old": WGER_OLD,
    "exercisedb": EXERCISEDB,
    "fitlog": OWN_DOCUMENT,
}


def attempt(path: Path) -> Catalogue | None:
    try:
        return read_catalogue(path)
    except BadFileError:
        return None


def places(value: object) -> list[tuple[str | int, ...]]:
    """Return the ways to everything inside a value."""
    inside: list[tuple[str | int, object]] = []
    if isinstance(value, dict):
        inside = list(value.items())
    elif isinstance(value, list):
        inside = list(enumerate(value))
    return [(key, *rest) for key, item in inside for rest in [(), *places(item)]]


def replaced(value: object, way: tuple[str | int, ...], new: object) -> object:
    if not way:
        return new
    if isinstance(value, dict):
        return {k: replaced(v, way[1:], new) if k == way[0] else v for k, v in value.items()}
    assert isinstance(value, list)
    return [replaced(v, way[1:], new) if k == way[0] else v for k, v in enumerate(value)]


@FUZZ
@given(data=st.data(), kind=st.sampled_from(sorted(TEXTS)))
def test_edited_texts(tmp_path: Path, data: st.DataObject, kind: str) -> None:
    text = TEXTS[kind].encode()
    start = data.draw(st.integers(0, len(text)))
    length = data.draw(st.integers(0, 20))
    middle = data.draw(st.binary(max_size=8) | st.sampled_from([b"&a ", b"*a", b"- ", b"{", b": "]))
    attempt(saved(tmp_path, text[:start] + middle + text[start + length :]))


@FUZZ
@given(content=st.binary() | st.text().map(str.encode))
def test_random_bytes(tmp_path: Path, content: bytes) -> None:
    attempt(saved(tmp_path, content))


@FUZZ
@given(value=JSON)
def test_random_json(tmp_path: Path, value: object) -> None:
    attempt(saved(tmp_path, json.dumps(value)))


@FUZZ
@given(
    key=st.sampled_from(["-", "a:", "? ", "a: !!int ", "<<: ", "- ? "]),
    rest=st.text(st.sampled_from("0123456789abxo:._-+ {}[]<=~&*!|>%@`'\"\n#,?"), max_size=30),
)
def test_random_yaml(tmp_path: Path, key: str, rest: str) -> None:
    attempt(saved(tmp_path, f"{key} {rest}"))


@FUZZ
@given(data=st.data(), kind=st.sampled_from(sorted(ENTRIES)))
def test_values_of_any_type_anywhere(tmp_path: Path, data: st.DataObject, kind: str) -> None:
    value: object = ENTRIES[kind]
    for _ in range(data.draw(st.integers(1, 4))):
        ways = places(value)
        if ways:
            way = data.draw(st.sampled_from(ways))
            value = replaced(value, way, data.draw(JSON))
    catalogue = attempt(saved(tmp_path, value))
    for foreign in catalogue.exercises if catalogue else ():
        assert faults(tmp_path, foreign) == []
        assert all("\n" not in word for word in foreign.unmapped)


@FUZZ
@given(name=st.text(max_size=120), steps=st.lists(st.text()), size=st.integers(1, 900))
def test_any_text_passes_our_reader(tmp_path: Path, name: str, steps: list[str], size: int) -> None:
    long = [step * size for step in steps]
    catalogue = read(tmp_path, [{**FREE, "name": name, "instructions": long}])
    for foreign in catalogue.exercises:
        assert faults(tmp_path, foreign) == []


@pytest.mark.parametrize("number", ["1e400", "-1e400", "NaN", "Infinity", "9" * 4_000, "-0.0"])
def test_numbers_that_are_none_of_ours(tmp_path: Path, number: str) -> None:
    own = json.dumps({**OWN_DOCUMENT, "name": "A"}).replace('"bodyweight_factor": 1', '"x": 1')
    content = own.replace('"rest": 1', f'"rest": {number}').replace(
        '"x": 1', f'"bodyweight_factor": {number}'
    )
    assert faults(tmp_path, only(read(tmp_path, content))) == []
