"""The app's life: closing goes into tray or task bar, quitting is quick, nothing is left behind."""

import asyncio
import os
import queue
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from tests.ui.app_stage import Stage, World, at_home, perform
from tests.ui.bench import LEFT
from ucm_cti.commands.verbs import Verb
from ucm_cti.desktop.credentials import MemoryCredentials
from ucm_cti.settings import SettingsFile
from ucm_cti.simulator.faults import FaultKind
from ucm_cti.simulator.users import default_users
from ucm_cti.ui.dialogs.about import AboutDialog
from ucm_cti.ui.dialogs.settings import SettingsDialog

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

ROOT = Path(__file__).parents[2]
PASSWORD = "Geheim-4711"


@pytest.fixture
def world() -> Iterator[World]:
    made = World()
    yield made
    made.close()


def test_quitting_while_a_command_hangs(qapp: QApplication, tmp_path: Path, world: World) -> None:
    sim = world.start(users=default_users("cti", PASSWORD))
    credentials = at_home(tmp_path, sim, "1000")
    asked_at = 0.0

    async def play(stage: Stage) -> None:
        nonlocal asked_at
        await stage.live()
        world.act(sim, lambda pbx: pbx.incoming(1, "+4989123456", "2310550100"))
        await stage.until(lambda: bool(stage.popups), "the call")
        world.act(sim, lambda pbx: pbx.answer("1000"))
        await stage.until(lambda: bool(stage.console.my_calls.cards), "its card")
        card = stage.console.my_calls.cards[0]
        await stage.until(card.buttons[Verb.HOLD].isVisible, "its verbs")
        world.act(sim, lambda _: sim.faults.arm(FaultKind.HANG, on="api"))
        QTest.mouseClick(card.buttons[Verb.HANG_UP], LEFT)
        await stage.until(
            lambda: any(task.get_name() == "command end" for task in asyncio.all_tasks()),
            "the command",
        )
        asked_at = time.monotonic()

    before = set(threading.enumerate())
    assert perform(qapp, tmp_path, credentials, play)
    assert time.monotonic() - asked_at < 6.0
    assert set(threading.enumerate()) <= before


def test_quitting_at_any_moment_of_the_start(qapp: QApplication, tmp_path: Path) -> None:
    """However far the demo has come, everything ends in time and in order."""
    for turns in (0, 1, 3, 10, 40, 160):

        async def play(_stage: Stage, turns: int = turns) -> None:
            for _ in range(turns):
                await asyncio.sleep(0.001)

        before = set(threading.enumerate())
        assert perform(qapp, tmp_path, MemoryCredentials(), play, demo=True)
        assert set(threading.enumerate()) <= before


def test_without_a_tray_closing_says_why_once_and_minimises_from_then_on(
    qapp: QApplication, tmp_path: Path
) -> None:
    async def play(stage: Stage) -> None:
        await stage.until(stage.console.isVisible, "the window")
        toasts = stage.console.my_calls.toasts
        stage.console.close()
        assert stage.console.isVisible() and not stage.console.isMinimized()
        (toast,) = toasts.shown
        sentence = toast.sentence.text()
        assert "no tray" in sentence or "place for tray" in sentence
        assert "minimises it to the task bar; quit from the menu" in sentence
        toasts.dismiss_all()
        stage.console.close()
        assert stage.console.isMinimized() and not stage.app._quitting.is_set()
        stage.shell.show()
        assert not toasts.shown, "told once"
        note = stage.console.status.no_tray
        assert not note.isVisible(), "a panel may still come up"
        stage.shell.look_for_tray()
        stage.shell.look_for_tray()
        await stage.pressed(note)
        assert len(toasts.shown) == 1

    assert perform(qapp, tmp_path, MemoryCredentials(), play)
    assert SettingsFile(tmp_path / "settings.json").load().close_to_tray_told


def test_menu_entries_open_their_dialogs(qapp: QApplication, tmp_path: Path) -> None:
    async def play(stage: Stage) -> None:
        await stage.until(lambda: bool(stage.console.findChildren(QDialog)), "the first run")
        stage.console.about_asked.emit()
        (about,) = stage.console.findChildren(AboutDialog)
        assert about.isVisible()
        QTest.keyClick(about, Qt.Key.Key_Escape)
        stage.console.settings_asked.emit()
        (dialog,) = stage.console.findChildren(SettingsDialog)
        await stage.until(dialog.isVisible, "the settings")
        dialog.general.theme.box.setCurrentIndex(2)
        dialog.general.theme.box.activated.emit(2)
        assert stage.app.themes.theme.name == "dark"
        dialog.popups.corner.box.activated.emit(3)
        dialog.popups.popups.box.click()
        assert not dialog.popups.corner.isEnabled()
        dialog.gate.control.box.click()
        QTest.mouseClick(dialog.close_button, LEFT)
        await stage.until(lambda: not dialog.isVisible(), "the end")

    assert perform(qapp, tmp_path, MemoryCredentials(), play)
    settings = SettingsFile(tmp_path / "settings.json").load()
    assert (settings.theme, settings.popup_corner) == ("dark", "top-left")
    assert not settings.popups and settings.profile.call_control


class Process:
    """The app as a person starts it, with a home of its own and no screen."""

    def __init__(self, folder: Path, *words: str) -> None:
        places = ("HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME")
        env = dict(os.environ) | {place: str(folder) for place in places}
        env |= {"QT_QPA_PLATFORM": "offscreen", "XDG_RUNTIME_DIR": str(folder)}
        folder.chmod(0o700)
        self.run = subprocess.Popen(  # noqa: S603 - ourselves
            [sys.executable, "-X", "importtime", "-m", "ucm_cti", *words],
            cwd=ROOT,
            env=env,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        self.lines: queue.Queue[str] = queue.Queue()
        self.said: list[str] = []
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        assert self.run.stderr is not None
        for line in self.run.stderr:
            self.lines.put(line)
        self.lines.put("")

    def until_imported(self, module: str) -> None:
        """Until the app has come so far as to load a module."""
        while line := self.lines.get(timeout=30):
            if line.split("|")[-1].strip() == module:
                return
            if not line.startswith("import time:"):
                self.said.append(line)
        pytest.fail(f"{module} was never loaded: {self.said}")

    def end(self) -> tuple[int, str]:
        """Exit status, and what it said on stderr."""
        status = self.run.wait(30)
        while line := self.lines.get(timeout=30):
            if not line.startswith("import time:"):
                self.said.append(line)
        for pipe in (self.run.stdout, self.run.stderr):
            if pipe is not None:
                pipe.close()
        return status, "".join(self.said)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_the_demo_in_order(tmp_path: Path, number: signal.Signals) -> None:
    process = Process(tmp_path, "demo")
    process.until_imported("ucm_cti.simulator.server")
    started = time.monotonic()
    process.run.send_signal(number)
    status, said = process.end()
    assert (status, said) == (0, "")
    assert time.monotonic() - started < 10
    assert not [path for path in tmp_path.rglob("*") if path.is_file()], "a demo leaves no file"


def test_a_second_start_shows_the_first(tmp_path: Path) -> None:
    first = Process(tmp_path)
    first.until_imported("ucm_cti.app.application")
    second = Process(tmp_path)
    status, _ = second.end()
    assert status == 0 and first.run.poll() is None
    first.run.send_signal(signal.SIGTERM)
    assert first.end()[0] == 0


def test_a_link_is_handed_to_the_copy_that_runs(tmp_path: Path) -> None:
    first = Process(tmp_path)
    first.until_imported("ucm_cti.app.application")
    taken = "UCM CTI runs already and takes it from here.\n"
    assert Process(tmp_path, "tel:+4989123456").end() == (0, taken)
    status, said = Process(tmp_path, "open", "tel:1004%0A1005").end()
    assert (status, said) == (
        2,
        "The link hides characters in its number; it was not dialled.\n",
    )
    first.run.send_signal(signal.SIGTERM)
    assert first.end()[0] == 0
    status, said = Process(tmp_path, "open", "sip:anna@example.com").end()
    assert status == 2 and "SIP name" in said, "nonsense starts no app"


def test_a_copy_that_does_not_answer_is_told_of_and_not_doubled(tmp_path: Path) -> None:
    first = Process(tmp_path)
    first.until_imported("ucm_cti.app.application")
    assert Process(tmp_path).end()[0] == 0
    first.run.send_signal(signal.SIGSTOP)
    status, said = Process(tmp_path, "tel:1004").end()
    first.run.send_signal(signal.SIGCONT)
    assert status == 1
    assert said.startswith(f"UCM CTI runs already (process {first.run.pid}) but does not answer")
    first.run.send_signal(signal.SIGTERM)
    assert first.end()[0] == 0
