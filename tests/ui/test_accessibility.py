"""A whole shift through the accessibility tree, as a screen reader user works it."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import TypeVar

import pytest

pytest.importorskip("jeepney", reason="the tree is read over D-Bus")

from tests.ui.atspi import Gone, Part, Tree

ROOT = Path(__file__).parents[2]
TOOLS = ("Xvfb", "openbox", "xdotool", "dbus-daemon")
LAUNCHER = Path("/usr/libexec/at-spi-bus-launcher")
PATIENCE = 20.0
LOOK = 0.05
T = TypeVar("T")

pytestmark = pytest.mark.skipif(
    not (all(map(shutil.which, TOOLS)) and LAUNCHER.exists()),
    reason=f"needs {', '.join(TOOLS)} and at-spi2-core",
)
CONTROLS = {
    "push button",
    "toggle button",
    "check box",
    "text",
    "combo box",
    "radio button",
    "list",
}


def until(look: Callable[[], T | None], what: str) -> T:
    """What `look` finds once it finds it."""
    deadline = time.monotonic() + PATIENCE
    while True:
        try:
            found = look()
        except Gone:
            found = None  # it went while it was being read
        if found:
            return found
        assert time.monotonic() < deadline, f"never there: {what}"
        time.sleep(LOOK)


class Shift:
    """The demo on a screen and a session bus of its own, seen through its tree."""

    def __init__(self, stack: ExitStack, home: Path) -> None:
        self._stack = stack
        kept = ("PATH", "LC_ALL", "LANGUAGE", "PYTHONPATH", "VIRTUAL_ENV")
        self.env = {name: os.environ[name] for name in kept if name in os.environ}
        folders = ("HOME", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME")
        self.env |= dict.fromkeys(folders, str(home)) | {"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
        size = ("-screen", "0", "1400x900x24", "-nolisten", "tcp")
        reading, writing = os.pipe()
        self._start("Xvfb", "-displayfd", str(writing), *size, pass_fds=(writing,))
        os.close(writing)
        with os.fdopen(reading) as answer:
            self.env["DISPLAY"] = f":{answer.readline().strip()}"
        self._start("openbox", "--sm-disable")
        bus = self._start("dbus-daemon", "--session", "--nofork", "--print-address=1")
        assert bus.stdout is not None
        self.env["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().decode().strip()
        self._start(sys.executable, "-m", "ucm_cti", "demo")
        self.tree = Tree(self.env["DBUS_SESSION_BUS_ADDRESS"])
        stack.callback(self.tree.close)
        self.app = until(lambda: next(iter(self.tree.programs()), None), "the program")

    def _start(self, *command: str, pass_fds: tuple[int, ...] = ()) -> "subprocess.Popen[bytes]":
        process = subprocess.Popen(  # noqa: S603 - ours and the system's own programs
            command,
            env=self.env,
            cwd=ROOT,
            pass_fds=pass_fds,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        self._stack.callback(self._end, process)
        return process

    @staticmethod
    def _end(process: "subprocess.Popen[bytes]") -> None:
        process.terminate()
        process.wait(10)
        if process.stdout is not None:
            process.stdout.close()

    def part(self, role: str, begins: str) -> Part:
        """The visible part of that role whose name begins so, once it is there."""
        found = until(
            lambda: self.app.find(role, lambda name: name.startswith(begins)), f"{role} {begins!r}"
        )
        assert isinstance(found, Part)
        return found

    def press(self, begins: str) -> None:
        """Press the button whose name begins so, once it can be pressed."""
        button = until(
            lambda: self.app.find("push button", lambda name: name.startswith(begins)), begins
        )
        until(lambda: "sensitive" in button.states, f"{begins} to be ready")
        button.press()

    def gone(self, role: str, begins: str) -> None:
        """Wait until no such part can be seen."""
        until(
            lambda: self.app.find(role, lambda name: name.startswith(begins)) is None,
            f"the end of {role} {begins!r}",
        )

    def keys(self, *names: str) -> None:
        """Press keys as a person does."""
        subprocess.run(["xdotool", "key", *names], env=self.env, check=True)  # noqa: S603, S607


@pytest.fixture
def shift(tmp_path: Path) -> Iterator[Shift]:
    with ExitStack() as stack:
        yield Shift(stack, tmp_path)


def test_a_whole_shift_by_the_tree_alone(shift: Shift) -> None:
    shift.press("Caller at the gate")
    popup = shift.part("alert message", "Call from ")
    assert popup.find("push button", lambda name: name.startswith("Refuse"))
    shift.press("Accept")
    shift.press("My phone: pick up")
    shift.press("Hold")
    shift.press("Resume")
    shift.press("Mute")
    shift.press("Unmute")
    shift.press("Transfer")
    field = shift.part("text", "Send this call to")
    assert "focused" in field.states
    field.write("Anna Weber")
    shift.part("list item", "Anna Weber")
    shift.keys("ctrl+Return")
    shift.part("heading", "Follow-up: 1")
    field = shift.part("text", "Name, number or command")
    field.focus()
    field.write("Omar Haddad")
    shift.part("list item", "Omar Haddad")
    shift.keys("Return")
    shift.press("My phone: pick up")
    shift.part("push button", "Hold")
    shift.press("End")
    shift.gone("push button", "Hold")


def test_every_control_says_what_it_is(shift: Shift) -> None:
    shift.press("Caller at the gate")
    shift.part("alert message", "Call from ")
    nameless, marked, unreachable = [], [], []
    for part in shift.app.walk():
        role, name, states = part.role, part.name, part.states
        if role in CONTROLS and not name:
            nameless.append((role, part.description))
        if "<" in name + part.description:
            marked.append((role, name))
        if role in CONTROLS and "sensitive" in states and "focusable" not in states:
            unreachable.append((role, name))
    assert (nameless, marked) == ([], [])
    in_popup = {"Accept", "Refuse", "Send to…", "Hide this pop-up", "More"}
    assert {name.partition(",")[0] for _, name in unreachable} <= in_popup
