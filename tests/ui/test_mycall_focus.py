"""On a real screen with a window manager: the strip at its edge, and my call without the window."""

import shutil
import time
from collections.abc import Callable

import pytest

from tests.ui.test_popups_focus import PATIENCE, TOOLS, Program, Screen, screen, start

__all__ = ["screen", "start"]

pytestmark = pytest.mark.skipif(
    not all(map(shutil.which, TOOLS)), reason=f"needs {', '.join(TOOLS)}"
)


def until(ours: Program, condition: Callable[[dict[str, object]], object]) -> dict[str, object]:
    """Ask until a condition holds for the answer. Raises AssertionError after 20 s."""
    deadline = time.monotonic() + PATIENCE
    while not condition(facts := ours.ask("report")):
        assert time.monotonic() < deadline, facts
    return facts


@pytest.mark.timeout(120)
def test_my_call_stays_at_hand_while_somebody_types_elsewhere(
    screen: Screen,
    start: Callable[..., Program],
) -> None:
    ours = start("mycall", "tests.ui.mycall_app")
    ours.until(lambda facts: facts.get("ready"))
    ours.ask("show")
    assert screen.tell("search", "--sync", "--onlyvisible", "--name", "^UCM CTI$")
    before = until(ours, lambda facts: facts["inside"])["place"]
    ours.ask("strip")
    strip = until(ours, lambda facts: facts["edges"] == [True, True])
    assert strip["width"] == 320 and strip["inside"], "with its frame on the screen"
    ours.ask("full")
    assert until(ours, lambda facts: facts["place"] == before)["width"] > 900

    ours.ask("popups")
    editor = start("editor")
    editor.until(lambda facts: facts.get("focus"))
    active = screen.tell("getactivewindow")
    ours.ask("talk")
    facts = until(ours, lambda facts: facts["visible"])
    assert screen.tell("search", "--sync", "--onlyvisible", "--name", "^My call$")
    screen.tell("type", "goes on")
    editor.until(lambda facts: facts.get("typed") == "goes on")
    assert screen.tell("getactivewindow") == active and not facts["active"]

    x, y = ours.facts["spot"]
    screen.tell("mousemove", str(x), str(y), "click", "1")
    until(ours, lambda facts: facts["active"])
    screen.tell("key", "t")
    until(ours, lambda facts: facts["sending"])
