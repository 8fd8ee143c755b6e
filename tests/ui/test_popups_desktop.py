"""On a real screen: pop-ups are seen over everything, reached by key, dragged to a corner."""

import json
import os
import shutil
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from Xlib import X
from Xlib.display import Display

from tests.ui.test_popups_focus import PATIENCE, TOOLS, Program, Screen, screen, start
from ucm_cti.desktop.activewindow import active_window
from ucm_cti.domain.presence import Lamp
from ucm_cti.ui.popups.placing import EDGE, WIDTH
from ucm_cti.ui.theme import LIGHT

__all__ = ["screen", "start"]

pytestmark = [
    pytest.mark.skipif(not all(map(shutil.which, TOOLS)), reason=f"needs {', '.join(TOOLS)}"),
    pytest.mark.timeout(120),
]
STRIPE = LIGHT.state(Lamp.RINGING).rgb() & 0xFFFFFF


def pixel(screen: Screen, x: int, y: int) -> int:
    """The colour that the screen shows there, as 0xRRGGBB."""
    display = Display(screen.env["DISPLAY"])
    try:
        image: Any = display.screen().root.get_image(x, y, 1, 1, X.ZPixmap, 0xFFFFFF)
        return int.from_bytes(image.data[:3], "little")
    finally:
        display.close()


def until(condition: Callable[[], object], what: str) -> None:
    deadline = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < deadline, f"never came: {what}"


def seen(screen: Screen, report: dict[str, Any]) -> bool:
    """Whether the stripe of the pop-up is what the screen shows at its place."""
    x, y, _, height = report["place"]
    return pixel(screen, x + 2, y + height // 2) == STRIPE


def test_it_is_seen_over_a_full_screen_window(
    screen: Screen, start: Callable[[str], Program]
) -> None:
    ours = start("popup")
    ours.until(lambda facts: facts.get("ready"))
    film = start("fullscreen")
    film.until(lambda facts: facts.get("focus"))
    until(lambda: pixel(screen, 5, 5) == 0xFFFFFF, "a full screen")
    report = ours.ask("ring")
    until(lambda: seen(screen, report), "a pop-up over the full-screen window")
    screen.tell("type", "on and on")
    film.until(lambda facts: facts.get("typed") == "on and on")
    assert film.facts["focus"], "and the film goes on having the keyboard"

    second = start("fullscreen")
    second.until(lambda facts: facts.get("focus"))
    screen.tell("type", "more")
    second.until(lambda facts: facts.get("typed") == "more")
    assert seen(screen, ours.ask("report")), "one that comes later does not cover it"


def test_it_is_reached_on_request_and_esc_gives_the_keyboard_back(
    screen: Screen, start: Callable[[str], Program]
) -> None:
    ours = start("popup")
    ours.until(lambda facts: facts.get("ready"))
    editor = start("editor")
    editor.until(lambda facts: facts.get("focus"))
    ours.ask("ring")
    ours.ask("reach")
    until(lambda: ours.ask("report")["active"], "the keyboard")
    editor.until(lambda facts: not facts.get("focus"))
    screen.tell("key", "Return", "key", "space", "key", "h")
    assert ours.ask("report")["visible"] and not ours.facts["chosen"], "no default button"
    screen.tell("key", "Tab")
    until(lambda: ours.ask("report")["chosen"], "a button by Tab")
    first = ours.facts["chosen"]
    screen.tell("key", "Tab")
    until(lambda: ours.ask("report")["chosen"] != first, "another button by Tab")
    screen.tell("key", "F2")
    until(lambda: ours.ask("report")["active"], "the keyboard, as there is no other pop-up")
    screen.tell("key", "Escape")
    editor.until(lambda facts: facts.get("focus"))
    screen.tell("type", "back")
    editor.until(lambda facts: facts.get("typed") == "back")
    report = ours.ask("report")
    assert report["visible"] and not report["active"]

    ours.ask("reach")
    editor.until(lambda facts: not facts.get("focus"))
    assert not ours.ask("give up")["visible"]
    editor.until(lambda facts: facts.get("focus"))
    screen.tell("type", " again")
    editor.until(lambda facts: facts.get("typed") == "back again")


def gone_on(ours: Program, before: str) -> bool:
    """Whether the keyboard is at another button of the pop-up than before."""
    return bool(ours.ask("report")["chosen"] != before)


def test_its_menu_is_opened_by_key_once_it_is_reached(
    screen: Screen, start: Callable[[str], Program]
) -> None:
    ours = start("popup")
    ours.until(lambda facts: facts.get("ready"))
    editor = start("editor")
    editor.until(lambda facts: facts.get("focus"))
    ours.ask("ring")
    ours.ask("reach")
    until(lambda: ours.ask("report")["active"], "the keyboard")
    editor.until(lambda facts: not facts.get("focus"))
    for _ in range(5):
        before = ours.ask("report")["chosen"]
        if before != "More":
            screen.tell("key", "Tab")
            until(partial(gone_on, ours, before), "the next button")
    screen.tell("key", "space")
    until(lambda: ours.ask("report")["menu"], "the menu")
    screen.tell("key", "Down")
    until(lambda: ours.ask("report")["offered"], "a line of the menu by key")
    screen.tell("key", "Escape")
    until(lambda: not ours.ask("report")["menu"], "the end of the menu")
    report = ours.ask("report")
    assert report["active"] and report["chosen"] == "More", "still at the pop-up"
    screen.tell("key", "Escape")
    editor.until(lambda facts: facts.get("focus"))
    screen.tell("type", "back")
    editor.until(lambda facts: facts.get("typed") == "back")


def test_it_is_dragged_to_a_corner(screen: Screen, start: Callable[[str], Program]) -> None:
    ours = start("popup")
    ours.until(lambda facts: facts.get("ready"))
    editor = start("editor")
    editor.until(lambda facts: facts.get("focus"))
    report = ours.ask("ring")
    x, y, width, height = report["place"]
    assert x + width == 1200 - EDGE
    until(lambda: seen(screen, report), "the pop-up")
    until(lambda: not ours.ask("report")["guarded"], "the end of the guard")
    grip = (x + width // 2, y + height - 6)

    def pull(across: int, down: int) -> None:
        screen.tell("mousemove", str(grip[0] + across), str(grip[1] + down))

    pull(0, 0)
    screen.tell("mousedown", "1")
    for part in (40, 4, 2):
        pull(-x // part, -y // part)
    until(lambda: ours.ask("report")["place"][0] < x - 100, "the drag")
    pull(30 - x, 4 - y)
    screen.tell("mouseup", "1")
    until(lambda: ours.ask("report")["place"][:2] == [EDGE, EDGE], "the corner")
    assert editor.facts["focus"] and not ours.facts["active"]


def test_each_policy_finds_its_monitor(tmp_path: Path) -> None:
    screens = [
        {"name": name, "x": x, "y": 0, "width": width, "height": 900, "dpr": 1}
        | {"logicalDpi": 96, "logicalBaseDpi": 96}
        for name, x, width in (("A", 0, 1600), ("B", 1600, 1200))
    ]
    config = tmp_path / "screens.json"
    config.write_text(json.dumps({"screens": screens}))
    ours = Program("popup", os.environ | {"QT_QPA_PLATFORM": f"offscreen:configfile={config}"})
    try:
        ours.until(lambda facts: facts.get("ready"))
        assert ours.ask("ring")["place"][0] == 1600 - EDGE - WIDTH
        assert ours.ask("screen:B")["place"][0] == 2800 - EDGE - WIDTH, "what is shown moves too"
        assert ours.ask("console")["place"][0] == 1600 - EDGE - WIDTH
        assert ours.ask("screen:gone")["place"][0] == 1600 - EDGE - WIDTH
    finally:
        ours.end()


def test_the_window_with_the_keyboard_is_found(
    screen: Screen, start: Callable[[str], Program], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DISPLAY", screen.env["DISPLAY"])
    film = start("fullscreen")
    film.until(lambda facts: facts.get("focus"))
    until(lambda: active_window() == (0, 0, 1200, 800), "the full-screen window")
    monkeypatch.delenv("DISPLAY")
    assert active_window() is None, "no such screen"
