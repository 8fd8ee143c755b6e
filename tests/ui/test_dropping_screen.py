"""On a real screen with a real mouse: a call is dragged onto somebody, and the PBX rings them."""

import shutil
from collections.abc import Iterator
from contextlib import ExitStack

import pytest

from tests.ui.test_popups_focus import TOOLS, Program, Screen

pytestmark = pytest.mark.skipif(
    not all(map(shutil.which, TOOLS)), reason=f"needs {', '.join(TOOLS)}"
)

GIVING_UP = {"card": ("key", "Escape"), "popup": ("click", "3")}
"""How a drag is given up; a pop-up has no keyboard, so that another button has to do."""


@pytest.fixture
def screen() -> Iterator[Screen]:
    with ExitStack() as stack:
        yield Screen(stack)


def drag(screen: Screen, start: list[int], end: list[int]) -> None:
    """Press at a place and move to another one, as a hand does."""
    screen.tell("mousemove", str(start[0]), str(start[1]), "mousedown", "1")
    for step in range(1, 9):
        x, y = (round(a + (b - a) * step / 8) for a, b in zip(start, end, strict=True))
        screen.tell("mousemove", str(x), str(y))


@pytest.mark.timeout(120)
@pytest.mark.parametrize("source", ["card", "popup"])
def test_a_call_is_dragged_onto_a_person(screen: Screen, source: str) -> None:
    app = Program(source, screen.env, "tests.ui.drag_app")
    try:
        facts = app.until(lambda facts: "source" in facts and "rings" in facts)
        drag(screen, facts["source"], facts["omar"])
        app.until(lambda facts: facts["words"] == "Send +30 231 055 0123 to Omar Haddad")
        app.until(lambda facts: facts["more"].startswith("Omar Haddad is free."))
        assert facts["rings"] == (["1000"] if source == "popup" else []), "not before the drop"

        screen.tell(*GIVING_UP[source])
        app.until(lambda facts: facts["words"] == "")
        screen.tell("mouseup", "1")
        drag(screen, facts["source"], facts["omar"])
        app.until(lambda facts: facts["words"].startswith("Send"))
        assert "1002" not in app.facts["rings"], "given up, so nothing was sent"

        screen.tell("mouseup", "1")
        app.until(lambda facts: facts["rings"] == ["1002"])
        app.until(lambda facts: len(facts["follow"]) == 1)
        assert app.facts["words"] == ""
    finally:
        app.end()
