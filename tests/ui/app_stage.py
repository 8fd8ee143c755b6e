"""The whole app on a qasync loop, PBXs on a thread of their own, and hands to play with both."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any, TypeVar

import qasync
from PySide6.QtCore import QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from tests.ui.bench import LEFT
from ucm_cti.app.application import Application
from ucm_cti.app.incidents import Incidents
from ucm_cti.app.shell import Shell
from ucm_cti.bridge.runtime import NetworkThread
from ucm_cti.desktop.contacts.shelf import ShelfKeeper
from ucm_cti.desktop.credentials import Credentials, MemoryCredentials
from ucm_cti.desktop.ledger import Ledger
from ucm_cti.domain.link import LinkMode
from ucm_cti.settings import Profile, Settings, SettingsFile
from ucm_cti.simulator.pbx import Pbx
from ucm_cti.simulator.server import Simulator
from ucm_cti.ui.popups.parts import Guard
from ucm_cti.ui.popups.window import IncomingPopup
from ucm_cti.ui.sounds import Sounds
from ucm_cti.ui.views.console import Console

T = TypeVar("T")
PATIENCE = 20.0


class World:
    """Simulated PBXs that outlive the app; everything here waits until it has happened."""

    def __init__(self) -> None:
        self.thread = NetworkThread("world")
        self.thread.start()
        self._running: list[Simulator] = []

    def start(self, **options: Any) -> Simulator:
        """A PBX on a free port, with the control plane."""
        sim = Simulator(**({"control": True} | options))
        self.thread.submit(sim.__aenter__()).result(PATIENCE)
        self._running.append(sim)
        return sim

    def stop(self, sim: Simulator) -> None:
        """A PBX goes away."""
        self._running.remove(sim)
        self.thread.submit(sim.__aexit__(None, None, None)).result(PATIENCE)

    def act(self, sim: Simulator, move: Callable[[Pbx], T]) -> T:
        """A move of the world outside."""

        async def make() -> Any:
            return sim.act(move)

        return self.thread.submit(make()).result(PATIENCE)

    async def advance(self, sim: Simulator, seconds: float) -> None:
        """Let a PBX's time pass at once; the app runs meanwhile."""
        await self.thread.run(sim.advance(seconds))

    def close(self) -> None:
        """All PBXs go away."""
        for sim in tuple(self._running):
            self.stop(sim)
        assert self.thread.stop()


class Stage:
    """One run of the app and its window."""

    def __init__(self, app: Application) -> None:
        self.app = app

    @property
    def shell(self) -> Shell:
        assert self.app.shell is not None
        return self.app.shell

    @property
    def console(self) -> Console:
        return self.shell.console

    @property
    def popups(self) -> tuple[IncomingPopup, ...]:
        return self.shell.popups.windows

    @property
    def mode(self) -> LinkMode:
        return self.shell.store.link.mode

    async def until(self, condition: Callable[[], object], what: str = "") -> None:
        """Let the app run until a condition holds. Raises AssertionError after 20 s."""
        deadline = time.monotonic() + PATIENCE
        while not condition():
            assert time.monotonic() < deadline, f"never came: {what or condition}"
            await asyncio.sleep(0.005)

    async def live(self) -> None:
        """Until the board shows a PBX."""
        await self.until(
            lambda: self.mode is LinkMode.LIVE and bool(self.shell.store.extensions), "live"
        )

    async def pressed(self, button: QPushButton) -> None:
        """Press a button as soon as it can be pressed."""
        await self.until(lambda: button.isVisible() and button.isEnabled(), button.text())
        QTest.mouseClick(button, LEFT)

    async def popped(self) -> IncomingPopup:
        """The first pop-up, its guard gone."""
        await self.until(lambda: bool(self.popups), "a pop-up")
        window = self.popups[0]
        guard = window.findChild(Guard)
        assert guard is not None
        guard.hide()
        return window


def at_home(
    folder: Path, sim: Simulator, extension: str, *, gate: bool = False
) -> MemoryCredentials:
    """The key store and, in `folder`, the settings of somebody who has used that PBX before."""
    user = sim.users.api[0]
    address = f"{sim.host}:{sim.port}"
    profile = Profile(
        address=address,
        user=user.name,
        extension=extension,
        pinned_pem=sim.ca_path.read_text("ascii"),
        call_control=gate,
    )
    settings = Settings(profile=profile, close_to_tray_told=True)
    SettingsFile(folder / "settings.json").save(settings)
    credentials = MemoryCredentials()
    credentials.set(f"default/{user.name}@{address}", user.password)
    return credentials


def perform(
    qapp: QApplication,
    folder: Path,
    credentials: Credentials,
    play: Callable[[Stage], Awaitable[None]],
    *,
    demo: bool = False,
    incidents: Incidents | None = None,
    shelf: ShelfKeeper | None = None,
    sounds: Sounds | None = None,
) -> bool:
    """Run the app, play on it, quit it; whether everything had ended in time."""

    async def main() -> bool:
        ledger = Ledger(folder / "logins")
        keeper = SettingsFile(folder / "settings.json")
        app = Application(
            qapp,
            keeper,
            credentials,
            ledger=ledger,
            incidents=incidents,
            shelf=shelf,
            sounds=sounds,
        )
        run = asyncio.ensure_future(app.run(demo=demo))
        try:
            stage = Stage(app)
            await stage.until(lambda: app.shell is not None or run.done(), "a window")
            await play(stage)
        finally:
            app.quit()
            ended = await run
        return ended

    with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(qapp)) as runner:
        try:
            return runner.run(main())
        finally:
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
