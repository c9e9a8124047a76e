"""The promised forms of --json, field by field."""

import json
from typing import Any

import pytest

from running import Clock, Result, fitlog

SET_FIELDS = [
    *("id", "short", "exercise", "at", "day", "kind", "reps", "load", "side", "pause_seconds"),
    *("pause_at", "tempo", "rpe", "rir", "duration_seconds", "distance_m", "chain"),
    *("rest_seconds", "superset", "block", "note", "pinned"),
]


def form(line: str, clock: Clock | None = None, stdin: str = "") -> Any:  # noqa: ANN401 - JSON
    result = fitlog(line, clock, stdin)
    assert result.code == 0, result.err
    found = json.loads(result.out)
    assert found["format"] == 1
    return found


def test_a_set_has_every_field_and_unknown_is_null() -> None:
    found = form('log kickback 12@15 left p2 rir1.5 --note "a b" --json')
    assert list(found) == ["format", "exercise", "sets"]
    assert found["exercise"] == "cable-medius-kickback"
    (one,) = found["sets"]
    assert list(one) == SET_FIELDS
    assert len(one.pop("id")) == 32
    assert one == {
        "short": 1,
        "exercise": "cable-medius-kickback",
        "at": "2026-11-23T18:00:00.000+00:00",
        "day": "2026-11-23",
        "kind": "work",
        "reps": 12,
        "load": {
            "text": "15",
            "unit": "kg",
            "grams": 15000,
            "base": "absolute",
            "implements": 1,
        },
        "side": "left",
        "pause_seconds": 2,
        "pause_at": "top",
        "tempo": None,
        "rpe": None,
        "rir": 1.5,
        "duration_seconds": None,
        "distance_m": None,
        "chain": None,
        "rest_seconds": None,
        "superset": None,
        "block": 1,
        "note": "a b",
        "pinned": False,
    }


def test_a_dry_run_has_the_same_form_without_ids_and_writes_nothing() -> None:
    (dry,) = form("log bench 8@60 --dry-run --json")["sets"]
    assert (dry["id"], dry["short"]) == (None, None)
    assert form("history --json")["sessions"] == []
    (real,) = form("log bench 8@60 --json")["sets"]
    assert {**real, "id": None, "short": None} == dry


@pytest.mark.parametrize(
    ("typed", "fields"),
    [
        ("pull-up bw+20x5", {"load": ["20", "kg", 20000, "bodyweight", 1]}),
        ("assisted-pull-up 8@30", {"load": ["-30", "kg", -30000, "bodyweight", 1]}),
        ("pull-up 8", {"load": ["0", "kg", 0, "bodyweight", 1]}),
        ("curl 10@2x14", {"load": ["14", "kg", 14000, "absolute", 2]}),
        ("kickback 12@pin7", {"load": ["7", "pin", None, "absolute", 1]}),
        ("bench 5@225lb", {"load": ["225", "lb", 102058, "absolute", 1]}),
        ("banded-clamshell 15/side", {"load": None, "side": "each"}),
        ("plank 1:30", {"duration_seconds": 90, "reps": None}),
        ("plank 12.5s", {"duration_seconds": 12.5}),
        ("rower 2000m in 7:45", {"distance_m": 2000, "duration_seconds": 465}),
        ("curl 8+3+2@20", {"kind": "rest_pause", "reps": 13, "chain": [8, 3, 2]}),
        ("curl myo 15+4@12", {"kind": "myo", "chain": [15, 4]}),
        ("squat 5(1.1.1.1.1)@140", {"kind": "cluster", "reps": 5}),
        ("bench w20x10", {"kind": "warmup"}),
        ("bench 100kgx8+", {"kind": "amrap"}),
        ("bench 150kgx0f", {"kind": "failure", "reps": 0}),
        ("bench 8@60 t3-1-X-0", {"tempo": "3-1-X-0"}),
        ("bench 8@60 rpe8.5", {"rpe": 8.5, "rir": None}),
        ("bench 8@60 p1.5", {"pause_seconds": 1.5, "pause_at": "bottom"}),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_was_typed_is_in_the_fields_it_belongs_to(
    typed: str, fields: dict[str, object]
) -> None:
    (one,) = form(f"log {typed} --json")["sets"]
    if isinstance(fields.get("load"), list):
        one["load"] = list(one["load"].values())
    assert {name: one[name] for name in fields} == fields


def test_history_is_by_session_in_order() -> None:
    clock = Clock()
    fitlog('log squat 5@100 --at "yesterday 18:00"', clock)
    fitlog("log squat 5@105", clock)
    fitlog("log plank 45s", clock)
    found = form("history --json", clock)
    assert list(found) == ["format", "sessions"]
    first, second = found["sessions"]
    assert list(first) == [
        *("id", "day", "started_at", "ended_at", "title", "note", "pinned"),
        *("rpe", "exercise_notes", "sets"),
    ]
    assert (first["day"], second["day"]) == ("2026-11-22", "2026-11-23")
    assert second["started_at"] == "2026-11-23T18:02:00.000+00:00"
    assert second["ended_at"] == "2026-11-23T18:04:00.000+00:00"
    assert [one["short"] for one in first["sets"] + second["sets"]] == [3, 2, 1]
    only = form("history plank --json", clock)["sessions"]
    assert [one["exercise"] for session in only for one in session["sets"]] == ["plank"]


def test_json_holds_all_sessions_and_text_the_last_ten() -> None:
    for day in range(1, 13):
        fitlog(f'log plank 45s --at "2026-11-{day:02} 18:00"')
    assert len(form("history --json")["sessions"]) == 12
    assert len(form("history --json --last 3")["sessions"]) == 3
    text = fitlog("history")
    assert text.out.count("Plank: ") == 10
    assert "--last 0" in text.err
    assert fitlog("history --last 0").out.count("Plank: ") == 12
    assert fitlog("history --since 2026-11-11").out.count("Plank: ") == 2
    assert fitlog("history --until 2026-11-01").out.count("Plank: ") == 1


def test_several_lines_are_one_object() -> None:
    lines = "kickback 12@15 left\nkickback 12@15 right\n"
    found = form("log - --json", stdin=lines)
    assert found["exercise"] == "cable-medius-kickback"
    assert [one["side"] for one in found["sets"]] == ["left", "right"]
    assert form("log - --json", stdin="plank 45s\nbench 8@60\n")["exercise"] is None


def test_show_has_the_guide_and_what_is_yours() -> None:
    fitlog("log kickback 12@15 left p2")
    fitlog("setup kickback pulley 2")
    found = form("show kickback --json")
    assert found["slug"] == "cable-medius-kickback"
    assert len(found["steps"]) >= 5
    assert found["yours"]["setup"] == "pulley 2"
    assert [one["reps"] for one in found["yours"]["last_time"]] == [12]


def refused(line: str) -> Result:
    result = fitlog(line)
    assert result.out == ""
    assert result.err.startswith("fitlog: ")
    return result


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("log bench 3x8 --json", 5),
        ("log --json", 2),
        ("show zumba --json", 3),
        ("log press 8@60 --json", 4),
        ("history zumba --json", 3),
        ("progress zumba --json", 3),
    ],
)
def test_an_error_leaves_standard_output_empty(line: str, code: int) -> None:
    assert refused(line).code == code
