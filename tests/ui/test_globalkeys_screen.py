"""On a real screen with a window manager: keys that work while another program has the keyboard."""

import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import Any

import pytest
from Xlib import XK, X, display

from tests.ui.test_popups_focus import PATIENCE, TOOLS, Program, Screen
from ucm_cti.desktop.globalkeys.chord import parse_chord
from ucm_cti.desktop.globalkeys.x11 import Repeats, X11Keys

pytestmark = [
    pytest.mark.skipif(not all(map(shutil.which, TOOLS)), reason=f"needs {', '.join(TOOLS)}"),
    pytest.mark.timeout(120),
]


@pytest.fixture
def stack() -> Iterator[ExitStack]:
    with ExitStack() as made:
        yield made


@pytest.fixture
def screen(stack: ExitStack) -> Screen:
    return Screen(stack)


def start(stack: ExitStack, screen: Screen, name: str, module: str) -> Program:
    program = Program(name, screen.env, module)
    stack.callback(program.end)
    return program


def until(ours: Program, condition: Callable[[dict[str, Any]], Any], what: str) -> dict[str, Any]:
    """Ask again and again until a condition holds for the report."""
    deadline = time.monotonic() + PATIENCE
    while not condition(report := ours.ask("report")):
        assert time.monotonic() < deadline, (what, report)
        time.sleep(0.02)  # the program has other things to do than to answer
    return report


def test_the_bar_opens_over_another_program_dials_and_gives_the_keyboard_back(
    stack: ExitStack, screen: Screen
) -> None:
    ours = start(stack, screen, "app", "tests.ui.globalkeys_apps")
    ours.until(lambda facts: facts.get("ready"))
    editor = start(stack, screen, "editor", "tests.ui.popup_apps")
    editor.until(lambda facts: facts.get("focus"))
    before = screen.tell("getactivewindow")
    assert before and ours.ask("report")["problems"] == {}

    screen.tell("type", "a b")
    editor.until(lambda facts: facts.get("typed") == "a b")
    screen.tell("key", "ctrl+alt+space")
    until(ours, lambda facts: facts["bar_active"], "the bar")
    screen.tell("type", "1004")
    until(ours, lambda facts: facts["typed"] == "1004", "what was typed")
    screen.tell("key", "Return")
    until(ours, lambda facts: "1000" in facts["rings"], "my phone")
    until(ours, lambda facts: not facts["bar"], "the end of the bar")
    editor.until(lambda facts: facts.get("focus"))
    assert screen.tell("getactivewindow") == before
    screen.tell("type", "c")
    editor.until(lambda facts: facts.get("typed") == "a bc")

    screen.tell("key", "ctrl+alt+space")
    until(ours, lambda facts: facts["bar_active"], "the bar again")
    screen.tell("key", "Escape")
    until(ours, lambda facts: not facts["bar"], "the bar's end by Esc")
    screen.tell("key", "ctrl+alt+space")
    until(ours, lambda facts: facts["bar_active"], "the bar at once again")
    screen.tell("key", "Escape")
    until(ours, lambda facts: not facts["bar"], "its end")
    screen.tell("type", "d")
    editor.until(lambda facts: facts.get("typed") == "a bcd")


def test_the_newest_popup_is_reached_by_a_key_and_left_by_esc(
    stack: ExitStack, screen: Screen
) -> None:
    ours = start(stack, screen, "app", "tests.ui.globalkeys_apps")
    ours.until(lambda facts: facts.get("ready"))
    editor = start(stack, screen, "editor", "tests.ui.popup_apps")
    editor.until(lambda facts: facts.get("focus"))
    before, focused = screen.tell("getactivewindow"), screen.tell("getwindowfocus")
    ours.ask("gate")
    until(ours, lambda facts: facts["popups"] == 1, "the pop-up")
    assert screen.tell("getactivewindow") == before
    screen.tell("key", "ctrl+alt+shift+space")
    until(ours, lambda facts: facts["popup_active"], "the reached pop-up")
    screen.tell("key", "Escape")
    until(ours, lambda facts: not facts["popup_active"], "the left pop-up")
    ours.until(lambda facts: facts["focus"] is False)
    screen.tell("type", "x")
    editor.until(lambda facts: facts.get("typed") == "x")

    screen.tell("key", "ctrl+alt+shift+space")
    until(ours, lambda facts: facts["popup_active"], "the pop-up reached again")
    assert ours.facts["gated"]
    screen.tell("key", "Tab")
    deadline = time.monotonic() + PATIENCE
    while ours.ask("report")["gated"]:
        assert time.monotonic() < deadline, "Enter never accepted the call"
        screen.tell("key", "Return")
        time.sleep(0.1)
    until(ours, lambda facts: not facts["popup_active"], "the keyboard given back")
    while screen.tell("getwindowfocus") != focused:
        assert time.monotonic() < deadline, "the editor never got the keyboard back"
    screen.tell("type", "y")
    editor.until(lambda facts: facts.get("typed") == "xy")


@pytest.fixture
def keys(screen: Screen) -> Iterator[X11Keys]:
    made = X11Keys(screen.env["DISPLAY"])
    yield made
    made.close()


def pressed(keys: X11Keys, screen: Screen, *chords: str) -> list[str]:
    """What is told after keys were pressed."""
    screen.tell("key", *chords)
    deadline = time.monotonic() + PATIENCE
    found: list[str] = []
    while not found and time.monotonic() < deadline:
        found = keys.read()
    return found


def test_the_locks_do_not_matter(screen: Screen, keys: X11Keys) -> None:
    assert keys.register("bar", parse_chord("Ctrl+Alt+K")) == ""
    for lock in ("Num_Lock", "Caps_Lock"):
        assert pressed(keys, screen, "ctrl+alt+k") == ["bar"]
        screen.tell("key", lock)
    assert pressed(keys, screen, "ctrl+alt+k") == ["bar"]


def test_a_key_of_another_program_is_told(screen: Screen, keys: X11Keys) -> None:
    other = display.Display(screen.env["DISPLAY"])
    code = other.keysym_to_keycode(XK.string_to_keysym("space"))
    mask = X.ControlMask | X.Mod1Mask
    other.screen().root.grab_key(code, mask, False, X.GrabModeAsync, X.GrabModeAsync)
    other.sync()
    problem = keys.register("bar", parse_chord("Ctrl+Alt+Space"))
    assert "Ctrl+Alt+Space" in problem and "Another program" in problem
    assert keys.register("reach", parse_chord("Ctrl+Alt+Shift+Space")) == ""
    other.close()
    assert keys.register("bar", parse_chord("Ctrl+Alt+Space")) == ""
    assert pressed(keys, screen, "ctrl+alt+space") == ["bar"]


def test_a_key_that_was_let_go_of_is_pressed_for_nobody(screen: Screen, keys: X11Keys) -> None:
    keys.register("hold", parse_chord("Ctrl+Alt+H"))
    keys.register("end", parse_chord("Ctrl+Alt+E"))
    assert pressed(keys, screen, "ctrl+alt+h") == ["hold"]
    assert pressed(keys, screen, "ctrl+alt+e") == ["end"]
    keys.release()
    assert keys.register("bar", parse_chord("Ctrl+Alt+E")) == ""
    assert pressed(keys, screen, "ctrl+alt+h", "ctrl+alt+e") == ["bar"]


def test_a_key_that_is_held_repeats_and_one_that_is_pressed_again_does_not() -> None:
    repeats = Repeats()
    assert not repeats.is_one(65, 1000)
    for moment in (1660, 1690, 1720):
        repeats.released(65, moment)
        assert repeats.is_one(65, moment)
        assert not repeats.is_one(66, moment)
    repeats.released(65, 1750)
    assert not repeats.is_one(65, 1751)


def test_a_window_is_brought_to_the_front_over_one_that_is_typed_in(
    stack: ExitStack, screen: Screen, keys: X11Keys
) -> None:
    first = start(stack, screen, "editor", "tests.ui.popup_apps")
    first.until(lambda facts: facts.get("focus"))
    window = screen.tell("getactivewindow")
    second = start(stack, screen, "editor", "tests.ui.popup_apps")
    second.until(lambda facts: facts.get("focus"))
    screen.tell("type", "a")
    second.until(lambda facts: facts.get("typed") == "a")
    first.until(lambda facts: facts["focus"] is False)
    assert screen.tell("getactivewindow") != window
    keys.bring(int(window))
    first.until(lambda facts: facts["focus"])
    screen.tell("type", "b")
    first.until(lambda facts: facts.get("typed") == "b")
