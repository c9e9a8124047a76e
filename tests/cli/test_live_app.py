"""The screen of a session itself, driven as by a person at the keys."""

import asyncio
import os
import sys
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

pytest.importorskip("textual")

from textual.pilot import Pilot

from fitlog.cli.context import Desk
from fitlog.cli.live.app import LiveApp
from fitlog.cli.live.keys import KEYS
from fitlog.cli.live.panes import places
from fitlog.cli.live.state import Live
from running import Clock, fitlog

NOW = datetime(2026, 11, 23, 18, 0, tzinfo=UTC)
SIZES = {"a laptop": (80, 24), "a phone": (40, 20), "a large window": (120, 40)}

Play = Callable[[LiveApp, Pilot[None]], Awaitable[None]]


@pytest.fixture(autouse=True)
def _last_time() -> None:
    clock = Clock(datetime(2026, 11, 20, 18, 0, tzinfo=UTC))
    fitlog("log squat 2x5@100", clock)
    fitlog("log kickback 12@15 left p2, 12@15 right p2", clock)
    fitlog('setup kickback "pulley 2, strap on ankle"', clock)


def played(play: Play, size: tuple[int, int] = (80, 24), bounce_seconds: float = 0.0) -> LiveApp:
    """Let somebody play on a screen, and return it as it was left; nobody presses that fast."""
    clock = Clock(NOW)

    def tick() -> datetime:
        clock.now += timedelta(seconds=1)
        return clock.now

    desk = Desk(tick)
    app = LiveApp(Live(desk), bounce_seconds)

    async def run() -> None:
        async with app.run_test(size=size) as pilot:
            await pilot.pause()
            await play(app, pilot)

    try:
        asyncio.run(run())
    finally:
        desk.close()
    return app


def seen(app: LiveApp) -> str:
    """Return what stands on the screen."""
    strips = app.screen._compositor.render_strips()
    return "\n".join(strip.text.rstrip() for strip in strips)


async def typed(pilot: Pilot[None], text: str) -> None:
    await pilot.press(*("space" if char == " " else char for char in text))
    await pilot.pause()


@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
def test_what_is_needed_is_seen_on(size: tuple[int, int]) -> None:
    async def play(app: LiveApp, pilot: Pilot[None]) -> None:
        await typed(pilot, "kickback")
        await pilot.press("enter")
        await typed(pilot, "10")
        lines = seen(app).splitlines()
        assert len(lines) == size[1]
        assert all(len(line) <= size[0] for line in lines)
        for text in ("Cable Medius Kickback, set 1", "setup: pulley 2", "last time: Fri 20 Nov"):
            assert text in seen(app)
        assert "> 10" in seen(app)
        assert "10 reps at 15 kg, left" in seen(app)
        assert "^G again" in seen(app)

    played(play, size)


@pytest.mark.parametrize(
    ("size", "texts"),
    [
        ((80, 24), ["Walk out in three steps", "▀▀▀"]),
        ((40, 20), ["last time", "Walk out in three steps", "▀▀▀"]),
        ((120, 40), ["Walk out in three steps"]),
    ],
    ids=["a laptop", "a phone", "a large window"],
)
def test_tab_turns_the_pages_of(
    size: tuple[int, int], texts: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("COLORTERM", "truecolor")

    async def play(app: LiveApp, pilot: Pilot[None]) -> None:
        for text in [*texts, texts[0]]:
            assert text in seen(app)
            await pilot.press("tab")
            await pilot.pause()

    played(play, size)


def test_enter_logs_what_is_offered_and_the_line_is_empty_again() -> None:
    async def play(app: LiveApp, pilot: Pilot[None]) -> None:
        await typed(pilot, "6@102.5")
        await pilot.press("enter")
        await pilot.pause()
        assert "@1 6 reps at 102.5 kg" in seen(app)
        assert "Logged Barbell Back Squat: 6 reps at 102.5 kg; record:" in seen(app)
        assert "left of" in seen(app)
        assert app._line.value == ""
        await pilot.press("enter")

    state = played(play).state
    assert state.shown.session is not None
    assert len(state.shown.session.sets) == 2


def test_an_enter_that_bounces_logs_one_set() -> None:
    async def play(app: LiveApp, pilot: Pilot[None]) -> None:
        await pilot.press("enter", "enter", "enter")
        await pilot.pause()
        assert len(app.state.shown.session.sets if app.state.shown.session else ()) == 1
        await typed(pilot, "6")
        await pilot.press("enter")
        await pilot.pause()
        assert len(app.state.shown.session.sets if app.state.shown.session else ()) == 2

    played(play, bounce_seconds=60)


def test_what_cannot_be_read_stays_with_a_mark_under_its_place() -> None:
    async def play(app: LiveApp, pilot: Pilot[None]) -> None:
        await typed(pilot, "6@100 rpe99")
        await pilot.press("enter")
        lines = seen(app).splitlines()
        at = next(n for n, line in enumerate(lines) if line.startswith("> 6@100 rpe99"))
        assert lines[at + 1].strip() == "^^^^^"
        assert lines[at + 1].index("^") == lines[at].index("rpe99")

    assert played(play).state.shown.session is None


def test_search_takes_what_is_marked_and_touches_nothing_else() -> None:
    async def play(app: LiveApp, pilot: Pilot[None]) -> None:
        await pilot.press("ctrl+f")
        await typed(pilot, "row")
        await pilot.press("down", "down", "up")
        await pilot.pause()
        marked = next(line for line in seen(app).splitlines() if ">" in line)
        await pilot.press("enter")
        await pilot.pause()
        assert f"{marked.strip('> ')}, set 1" in seen(app)
        assert app._line.value == ""
        await pilot.press("f7")
        await typed(pilot, "zzqq")
        await pilot.press("enter")
        await pilot.pause()
        assert f"{marked.strip('> ')}, set 1" in seen(app)

    assert played(play).state.shown.session is None


def test_help_tells_every_key_and_keys_do_nothing_under_it() -> None:
    async def play(app: LiveApp, pilot: Pilot[None]) -> None:
        await pilot.press("enter", "ctrl+e")
        await pilot.pause()
        for key in KEYS:
            assert key.long in seen(app)
        await pilot.press("ctrl+g", "ctrl+z", "ctrl+n", "escape")
        await pilot.pause()
        assert "Barbell Back Squat, set 2" in seen(app)

    played(play, (100, 40))


@pytest.mark.parametrize("keys", [["ctrl+g", "ctrl+z", "ctrl+y"], ["f2", "f3", "f4"]])
def test_keys_have_two_forms(keys: list[str]) -> None:
    async def play(app: LiveApp, pilot: Pilot[None]) -> None:
        await pilot.press("enter")
        counts = []
        for key in keys:
            await pilot.press(key)
            session = app.state.shown.session
            counts.append(len(session.sets) if session else 0)
        assert counts == [2, 1, 2]

    played(play)


def test_no_key_has_two_meanings() -> None:
    forms = [form for key in KEYS for form in (key.control, key.other) if form]
    assert len(forms) == len({*forms})


def test_a_set_of_another_terminal_appears_within_a_second() -> None:
    async def play(app: LiveApp, pilot: Pilot[None]) -> None:
        await pilot.press("enter")
        assert fitlog("log bench 8@60", Clock(NOW + timedelta(seconds=1))).code == 0
        await pilot.pause(0.9)
        assert "Barbell Bench Press: 8@60kg" in seen(app)

    played(play)


def test_finish_is_pressed_twice_and_leaves() -> None:
    async def play(app: LiveApp, pilot: Pilot[None]) -> None:
        await pilot.press("enter", "ctrl+d")
        await pilot.pause()
        assert "once more ends the session" in seen(app)
        await pilot.press("ctrl+d")
        await pilot.pause()

    assert played(play).state.finished is not None


@pytest.mark.parametrize("leaving", ["ctrl+q", "ctrl+c"])
def test_the_screen_is_left_and_the_session_goes_on(leaving: str) -> None:
    async def play(_app: LiveApp, pilot: Pilot[None]) -> None:
        await pilot.press("enter", leaving)
        await pilot.pause()

    app = played(play)
    assert app._exit
    assert app.state.finished is None
    assert app.state.shown.session is not None


def test_no_colour_stays_none_for_what_comes_after(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    monkeypatch.setenv("FORCE_COLOR", "1")

    async def play(app: LiveApp, _pilot: Pilot[None]) -> None:
        assert app.no_color
        assert os.environ["NO_COLOR"] == "1"
        strips = app.screen._compositor.render_strips()
        colours = {s.style.color for strip in strips for s in strip if s.style and s.style.color}
        assert all(one.is_default for one in colours)

    played(play)


@pytest.mark.parametrize("width", range(20, 200, 7))
@pytest.mark.parametrize("height", [5, 12, 24, 50])
def test_the_panes_fit_any_screen(width: int, height: int) -> None:
    for page in range(3):
        at = places(width, height, page)
        assert at.yours + at.guide + at.picture <= width
        assert any(at[:3])
        assert at.height >= 1


def test_without_a_terminal_the_way_without_one_is_named() -> None:
    result = fitlog("live")
    assert result.code == 2
    assert "fitlog log" in result.err


def test_without_textual_it_is_told_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "textual", None)
    result = fitlog("live")
    assert result.code == 1
    assert "pip install 'fitlog-cli[live]'" in result.err
    assert "fitlog log" in result.err


def test_the_page_of_the_docs_tells_every_key() -> None:
    page = (Path(__file__).parents[2] / "docs" / "live.md").read_text(encoding="utf-8").lower()
    assert all(f"`{form}`" in page for key in KEYS for form in (key.control, key.other) if form)


def test_a_fault_leaves_the_screen_and_is_for_the_command_to_tell(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    def fail(_live: Live) -> None:
        raise RuntimeError("a bug")

    monkeypatch.setattr(Live, "again", fail)
    apps = []

    async def play(app: LiveApp, pilot: Pilot[None]) -> None:
        apps.append(app)
        await pilot.press("ctrl+g")

    with pytest.raises(RuntimeError, match="a bug"):
        played(play)
    assert isinstance(apps[0].fault, RuntimeError)
    assert "Traceback" not in capfd.readouterr().err
