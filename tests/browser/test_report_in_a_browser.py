"""The report as a browser shows it: drawn, answering, silent, and open to everybody."""

import json
import shutil
import warnings
from collections.abc import Iterator
from contextlib import suppress
from datetime import timedelta
from typing import Any

import pytest

from fitlog.store import Entry, Log
from fitlog.training.load import Load, Unit
from fitlog.training.sets import Pause, PerformedSet, Side
from logs import GAP
from running import START, fitlog

pytest.importorskip("plotly", reason="plotly is not installed: pip install -e '.[test]'")
webdriver = pytest.importorskip("selenium.webdriver", reason="selenium is not installed")
axe = pytest.importorskip("axe_core_python.base", reason="axe-core-python is not installed")
from selenium.webdriver import ActionChains, ChromeOptions, ChromeService, Keys  # noqa: E402 - if installed
from selenium.webdriver.common.by import By  # noqa: E402 - likewise
from selenium.webdriver.support.ui import Select, WebDriverWait  # noqa: E402 - likewise

BROWSER = shutil.which("chromium") or shutil.which("google-chrome")
DRIVER = shutil.which("chromedriver")
HOSTILE = "</script><img src=x onerror=alert(1)><b>"
PATIENCE_SECONDS = 20

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(
        not (BROWSER and DRIVER), reason="no browser: apt-get install chromium chromium-driver"
    ),
]


def entries() -> Iterator[Entry]:
    """Yield fourteen weeks of kickbacks, squats and planks; the last kickbacks are paused."""
    for week in range(14):
        at = START - timedelta(days=7 * (13 - week), hours=1)
        pause = Pause(milliseconds=2000, at="top") if week > 9 else None
        for side, more in ((Side.LEFT, 0.0), (Side.RIGHT, 2.5)):
            note = HOSTILE if week == 13 and side is Side.LEFT else ""
            load = Load.of(f"{10 + more + 0.5 * week:g}", Unit.KG)
            one = PerformedSet(reps=12, load=load, side=side, pause=pause, note=note)
            yield Entry("cable-medius-kickback", (one, one), at, "Europe/Oslo")
        squat = PerformedSet(reps=5, load=Load.of(f"{100 + week}", Unit.KG))
        yield Entry("barbell-back-squat", (squat,) * 3, at, "Europe/Oslo")
        plank = PerformedSet(duration_ms=60_000 + 1000 * week)
        yield Entry("plank", (plank,), at, "Europe/Oslo")


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The address of a report that fitlog has written."""
    folder = tmp_path_factory.mktemp("report")
    log = Log.open(folder / "fitlog.db")
    log.append(list(entries()), "test", GAP)
    log.close()
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("FITLOG_HOME", str(folder))
        done = fitlog(f"report -o {folder / 'report.html'}")
    assert done.code == 0, done.err
    return (folder / "report.html").as_uri()


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    options = ChromeOptions()
    options.binary_location = BROWSER or ""
    for word in ("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"):
        options.add_argument(word)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        driver = webdriver.Chrome(options=options, service=ChromeService(DRIVER))
    yield driver
    driver.quit()


@pytest.fixture
def page(browser: Any, address: str) -> Any:  # noqa: ANN401 - a driver, if there is one
    """The report, just opened on a wide screen in light colours."""
    with suppress(Exception):
        browser.get_log("browser")
    shown(browser, width=1200, dark=False)
    browser.get(address)
    wait(browser, "document.querySelectorAll('#exercise-chart .scatterlayer .trace').length")
    return browser


def shown(browser: Any, *, width: int, dark: bool) -> None:  # noqa: ANN401 - a driver
    scheme = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": [scheme]})
    size = {"width": width, "height": 1000, "deviceScaleFactor": 1, "mobile": width < 500}
    browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", size)


def wait(page: Any, condition: str) -> None:  # noqa: ANN401 - a driver
    WebDriverWait(page, PATIENCE_SECONDS).until(
        lambda driver: driver.execute_script(f"return {condition}"), condition
    )


def choose(page: Any, name: str, text: str) -> None:  # noqa: ANN401 - a driver
    Select(page.find_element(By.ID, name)).select_by_visible_text(text)


def said(page: Any, name: str = "exercise-said") -> str:  # noqa: ANN401 - a driver
    text: str = page.find_element(By.ID, name).text
    return text


def legend(page: Any) -> list[str]:  # noqa: ANN401 - a driver
    names: list[str] = page.execute_script(
        "return document.getElementById('exercise-chart').data.map((trace) => trace.name)"
    )
    return names


def test_it_is_drawn_without_a_word_in_the_console(page: Any) -> None:  # noqa: ANN401 - a driver
    bars = "document.querySelectorAll('#weeks-chart .barlayer .point').length"
    wait(page, f"{bars} === 14")
    assert page.get_log("browser") == []
    assert page.title == "Training report"
    assert legend(page) == [
        "left",
        "left, pause 2 s at the top",
        "right",
        "right, pause 2 s at the top",
    ]


def test_no_request_leaves_the_page(page: Any, address: str) -> None:  # noqa: ANN401 - a driver
    page.get_log("performance")
    page.get(address)
    wait(page, "document.querySelectorAll('#weeks-chart .barlayer .point').length")
    choose(page, "exercise", "Plank")
    events = [json.loads(entry["message"])["message"] for entry in page.get_log("performance")]
    asked = {
        one["params"]["request"]["url"]
        for one in events
        if one["method"] == "Network.requestWillBeSent"
    }
    assert address in asked
    assert [url for url in asked if not url.startswith(("data:", "file:"))] == []
    assert [url for url in asked if url.startswith("file:")] == [address]


def test_the_policy_keeps_the_network_shut(page: Any) -> None:  # noqa: ANN401 - a driver
    answer = page.execute_async_script(
        "const done = arguments[0];"
        "fetch('http://127.0.0.1:9/').then(() => done('sent'), () => 0);"
        "document.addEventListener('securitypolicyviolation', (e) => done(e.effectiveDirective));"
    )
    assert answer == "connect-src"


def test_a_point_says_its_value_under_the_pointer(page: Any) -> None:  # noqa: ANN401 - a driver
    choose(page, "exercise", "Barbell Back Squat")
    choose(page, "metric", "Load")
    points = page.find_elements(By.CSS_SELECTOR, "#exercise-chart .scatterlayer .point")
    assert len(points) == 14
    chart = page.find_element(By.ID, "exercise-chart")
    page.execute_script("arguments[0].scrollIntoView({block: 'center'})", chart)
    ActionChains(page).move_to_element(points[-1]).perform()
    label = "document.querySelector('#exercise-chart .hoverlayer .hovertext')?.textContent"
    wait(page, f"{label}?.includes('113 kg')")
    assert "Mon 23 Nov 2026" in page.execute_script(f"return {label}")


def test_a_note_is_text_wherever_it_is_shown(page: Any) -> None:  # noqa: ANN401 - a driver
    choose(page, "side", "Left")
    page.find_element(By.CSS_SELECTOR, "#exercise-details summary").click()
    wait(page, "document.querySelector('#exercise-details table')")
    assert (
        HOSTILE in page.find_element(By.CSS_SELECTOR, "#exercise-details tbody td:last-child").text
    )
    page.execute_script(
        "const chart = document.getElementById('exercise-chart');"
        "Plotly.Fx.hover(chart, [{curveNumber: 1, pointNumber: chart.data[1].x.length - 1}])"
    )
    label = "document.querySelector('#exercise-chart .hoverlayer .hovertext')?.textContent"
    wait(page, f"{label}?.includes({json.dumps(HOSTILE)})")
    assert page.find_elements(By.TAG_NAME, "img") == []
    assert page.get_log("browser") == []


def test_exercise_side_and_metric_can_be_chosen(page: Any) -> None:  # noqa: ANN401 - a driver
    choose(page, "exercise", "Plank")
    assert "Plank, Time" in said(page)
    assert "73 s on 23 Nov 2026, the best so far" in said(page)
    assert not page.find_element(By.ID, "side").is_enabled()
    choose(page, "exercise", "Cable Medius Kickback")
    choose(page, "side", "Right")
    assert legend(page) == ["right", "right, pause 2 s at the top"]
    choose(page, "metric", "Volume load")
    assert legend(page) == ["right"]
    assert "right: 456 kg on 23 Nov 2026" in said(page)
    choose(page, "side", "Left and right")
    choose(page, "metric", "Pause")
    assert legend(page) == ["left", "right"]
    assert "left: 2 s" in said(page)
    choose(page, "week-metric", "Volume load")
    assert "Volume load: this week" in said(page, "weeks-said")


def test_the_keyboard_reaches_everything(page: Any) -> None:  # noqa: ANN401 - a driver
    stops = []
    for _ in range(12):
        ActionChains(page).send_keys(Keys.TAB).perform()
        active = page.switch_to.active_element
        stops.append(active.get_attribute("id") or active.tag_name)
    expected = ["a", "theme", "exercise", "metric", "side", "exercise-span", "exercise-chart"]
    assert stops[:8] == [*expected, "summary"]
    chart = page.find_element(By.ID, "exercise-chart")
    chart.send_keys(Keys.ARROW_LEFT)
    newest = said(page)
    assert newest.startswith("Mon 23 Nov 2026, ")
    assert "kg" in newest
    for _ in range(3):
        chart.send_keys(Keys.ARROW_LEFT)
    assert said(page).startswith("Mon 16 Nov 2026, ") or said(page).startswith("Mon 9 Nov 2026, ")


def test_the_switch_turns_the_colours(page: Any) -> None:  # noqa: ANN401 - a driver
    colour = "return getComputedStyle(document.body).backgroundColor"
    light, button = page.execute_script(colour), page.find_element(By.ID, "theme")
    assert button.text == "Dark colours"
    button.click()
    assert page.execute_script(colour) != light
    assert button.text == "Light colours"
    font = "return document.getElementById('exercise-chart').layout.font.color"
    assert page.execute_script(font) == "#e6eaef"
    button.click()
    assert page.execute_script(colour) == light


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("width", [1200, 380], ids=["wide", "phone"])
def test_axe_finds_no_serious_fault(page: Any, width: int, *, dark: bool) -> None:  # noqa: ANN401 - a driver
    shown(page, width=width, dark=dark)
    page.execute_script(
        "document.querySelectorAll('details').forEach((one) => { one.open = true })"
    )
    wait(page, "document.querySelector('#weeks-details table')")
    page.execute_script(axe.AXE_SCRIPT)
    found = page.execute_async_script("axe.run().then(arguments[arguments.length - 1])")
    faults = [
        (one["id"], one["nodes"][0]["html"][:200])
        for one in found["violations"]
        if one["impact"] in {"serious", "critical"}
    ]
    assert faults == []
    assert len(found["passes"]) > 20


def test_a_phone_shows_it_without_scrolling_sideways(page: Any) -> None:  # noqa: ANN401 - a driver
    shown(page, width=380, dark=False)
    page.execute_script(
        "document.querySelectorAll('details').forEach((one) => { one.open = true })"
    )
    wait(page, "document.querySelector('#exercise-chart .main-svg').clientWidth < 380")
    assert page.execute_script("return document.documentElement.scrollWidth") <= 380


def test_the_rest_is_there_without_scripts(page: Any, address: str) -> None:  # noqa: ANN401 - a driver
    page.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": True})
    try:
        page.get(address)
        assert page.find_element(By.ID, "record-table").is_displayed()
        assert page.find_element(By.CSS_SELECTOR, "noscript p").is_displayed()
        assert not page.find_element(By.ID, "exercise-section").is_displayed()
    finally:
        page.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": False})
