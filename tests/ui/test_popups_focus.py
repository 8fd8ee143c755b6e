"""On a real screen with a window manager: a pop-up never takes the keyboard from anybody."""

import json
import os
import queue
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
TOOLS = ("Xvfb", "openbox", "xdotool")
PATIENCE = 20.0

pytestmark = pytest.mark.skipif(
    not all(map(shutil.which, TOOLS)), reason=f"needs {', '.join(TOOLS)}"
)


class Program:
    """One of the programs of a module, popup_apps unless told otherwise, and the facts it tells."""

    def __init__(self, name: str, env: dict[str, str], module: str = "tests.ui.popup_apps") -> None:
        command = [sys.executable, "-m", module, name]
        self.process = subprocess.Popen(  # noqa: S603 - ourselves
            command, env=env, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        self.facts: dict[str, Any] = {}
        self._lines: queue.Queue[str] = queue.Queue()
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self._lines.put(line)

    def until(self, condition: Callable[[dict[str, Any]], Any]) -> dict[str, Any]:
        """Read facts until a condition holds for what is known."""
        deadline = time.monotonic() + PATIENCE
        while not condition(self.facts):
            left = deadline - time.monotonic()
            assert left > 0, self.facts
            try:
                self.facts |= json.loads(self._lines.get(timeout=left))
            except queue.Empty:
                pytest.fail(f"never told: {self.facts}")
        return self.facts

    def ask(self, command: str) -> dict[str, Any]:
        """Give a command and wait for the next report."""
        assert self.process.stdin is not None
        self.facts.pop("visible", None)
        self.process.stdin.write(f"{command}\n")
        self.process.stdin.flush()
        return self.until(lambda facts: "visible" in facts)

    def end(self) -> None:
        self.process.terminate()
        self.process.wait(10)
        for pipe in (self.process.stdin, self.process.stdout):
            if pipe is not None:
                pipe.close()


class Screen:
    """A screen of its own with a window manager."""

    def __init__(self, stack: ExitStack) -> None:
        reading, writing = os.pipe()
        size = ("-screen", "0", "1200x800x24")
        server = subprocess.Popen(  # noqa: S603 - as below
            ["Xvfb", "-displayfd", str(writing), *size, "-nolisten", "tcp"],  # noqa: S607 - PATH is right
            pass_fds=[writing],
            stderr=subprocess.DEVNULL,
        )
        stack.callback(_end, server)
        os.close(writing)
        with os.fdopen(reading) as answer:
            number = answer.readline().strip()
        self.env = os.environ | {"DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
        manager = subprocess.Popen(["openbox", "--sm-disable"], env=self.env)  # noqa: S607 - as above
        stack.callback(_end, manager)

    def tell(self, *words: str) -> str:
        """Something of xdotool; its answer, "" when it has none."""
        command = ["xdotool", *words]
        run = subprocess.run(  # noqa: S603 - as above
            command, env=self.env, capture_output=True, text=True, check=False
        )
        return run.stdout.strip()


def _end(process: "subprocess.Popen[bytes]") -> None:
    process.terminate()
    process.wait(10)


@pytest.fixture
def screen() -> Iterator[Screen]:
    with ExitStack() as stack:
        yield Screen(stack)


@pytest.fixture
def start(screen: Screen) -> Iterator[Callable[[str], Program]]:
    with ExitStack() as stack:

        def begin(name: str, module: str = "tests.ui.popup_apps") -> Program:
            program = Program(name, screen.env, module)
            stack.callback(program.end)
            return program

        yield begin


@pytest.mark.timeout(120)
def test_somebody_who_types_goes_on_typing(screen: Screen, start: Callable[[str], Program]) -> None:
    ours = start("popup")
    ours.until(lambda facts: facts.get("ready"))
    editor = start("editor")
    editor.until(lambda facts: facts.get("focus"))
    before = screen.tell("getactivewindow")
    assert before
    screen.tell("type", "before ")
    editor.until(lambda facts: facts.get("typed") == "before ")

    report = ours.ask("ring")
    assert report["visible"] and not report["active"]
    assert screen.tell("search", "--sync", "--onlyvisible", "--name", "^Incoming call$")
    screen.tell("type", "and after")
    editor.until(lambda facts: facts.get("typed") == "before and after")
    assert screen.tell("getactivewindow") == before
    assert editor.facts["focus"] and not ours.facts.get("focus")

    x, y = report["send"]
    screen.tell("mousemove", str(x - 150), str(y + 24), "click", "1")
    screen.tell("type", "!")
    editor.until(lambda facts: facts.get("typed") == "before and after!")
    assert screen.tell("getactivewindow") == before, "a click beside the buttons changes nothing"

    deadline = time.monotonic() + PATIENCE
    while not ours.ask("report")["active"]:
        assert time.monotonic() < deadline, "“Send to…” never got the keyboard"
        screen.tell("mousemove", str(x), str(y), "click", "1")
    screen.tell("type", "omar")
    while ours.ask("report")["typed"] != "omar":
        assert time.monotonic() < deadline, ours.facts
    screen.tell("key", "Escape")
    editor.until(lambda facts: facts.get("focus"))
    assert screen.tell("getactivewindow") == before, "the keyboard goes back"


@pytest.mark.timeout(120)
def test_the_menu_of_a_pop_up_gives_the_keyboard_back(
    screen: Screen, start: Callable[[str], Program]
) -> None:
    ours = start("popup")
    ours.until(lambda facts: facts.get("ready"))
    editor = start("editor")
    editor.until(lambda facts: facts.get("focus"))
    before = screen.tell("getactivewindow")
    report = ours.ask("ring")
    _report_until(ours, lambda facts: not facts["guarded"])
    x, y = report["more"]
    screen.tell("mousemove", str(x), str(y), "click", "1")
    report = _report_until(ours, lambda facts: facts["menu"])
    assert not report["active"]
    screen.tell("key", "Escape")
    report = _report_until(ours, lambda facts: not facts["menu"])
    assert report["visible"] and not report["active"]
    _report_until(ours, lambda _: screen.tell("getactivewindow") == before)
    screen.tell("type", "still mine")
    editor.until(lambda facts: facts.get("typed") == "still mine")


def _report_until(program: Program, condition: Callable[[dict[str, Any]], Any]) -> dict[str, Any]:
    """Ask for reports until one of them is as wanted."""
    deadline = time.monotonic() + PATIENCE
    while not condition(report := program.ask("report")):
        assert time.monotonic() < deadline, report
        time.sleep(0.02)
    return report
