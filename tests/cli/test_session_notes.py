"""What is said of a session as a whole, and the loads that follow from it."""

import json

import pytest

from running import fitlog


@pytest.fixture(autouse=True)
def _an_hour() -> None:
    fitlog('log squat 3x5@100 --at "2026-11-23 08:00"')
    fitlog('log bench 5@60 --at "2026-11-23 09:00"')


def test_a_session_has_a_note_and_an_rpe() -> None:
    said = fitlog("note --session --rpe 7.5 legs heavy").out
    assert said.startswith("Mon 23 Nov, 08:00 to 09:00, 4 sets, RPE 7.5\n")
    assert '"legs heavy"' in said
    (session,) = json.loads(fitlog("history --json").out)["sessions"]
    assert (session["note"], session["rpe"]) == ("legs heavy", 7.5)


def test_an_rpe_alone_leaves_the_note_and_words_alone_leave_the_rpe() -> None:
    fitlog("note --session legs heavy")
    fitlog("note --rpe 7")
    assert '"legs heavy"' in fitlog("history").out
    fitlog("note --session better now")
    said = fitlog("history").out
    assert "RPE 7" in said
    assert '"better now"' in said


def test_it_is_undone_and_comes_back_with_an_export() -> None:
    fitlog("note --session --rpe 7 legs heavy")
    assert '"rpe_tenths":70' in fitlog("export").out
    fitlog("undo")
    assert "rpe_tenths" not in fitlog("export").out
    assert "legs" not in fitlog("history").out


def test_the_load_of_a_session_is_its_rpe_times_its_minutes() -> None:
    assert json.loads(fitlog("volume --json").out)["session_load"] is None
    fitlog("note --session --rpe 7")
    load = json.loads(fitlog("volume --json").out)["session_load"]
    # One day of seven: mean 60, standard deviation 60 x sqrt 6.
    assert load == {"daily": [420, 0, 0, 0, 0, 0, 0], "total": 420} | {
        "monotony": 0.408,
        "strain": 171.464,
    }
    said = " ".join(fitlog("volume --explain").out.split())
    assert "session load 420 (RPE x minutes), monotony 0.41, strain 171" in said
    assert "Foster 2001" in said


def test_a_session_without_a_length_has_no_load() -> None:
    fitlog("delete @1")
    fitlog("note --session --rpe 7")
    assert json.loads(fitlog("volume --json").out)["session_load"] is None


@pytest.mark.parametrize("rpe", ["11", "-1", "hard", "nan"])
def test_an_rpe_off_the_scale_is_refused(rpe: str) -> None:
    refused = fitlog(f"note --session --rpe {rpe}")
    assert refused.code == 2, refused
    assert "rpe_tenths" not in fitlog("export").out
