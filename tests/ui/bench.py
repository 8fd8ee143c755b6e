"""A desk on a bench: a real store and window, and a PBX that does what the test lays out."""

import asyncio
import time
from collections.abc import Callable, Iterable
from typing import Any, TypeVar

from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton

from tests.unit.store.rows import ANNA, event, people, ringing, talking, trunk_ring
from ucm_cti.bridge.tasks import Tasks
from ucm_cti.commands.desk import Desk
from ucm_cti.domain.ids import ExtensionNumber
from ucm_cti.domain.link import Link, LinkMode
from ucm_cti.domain.place import Place, PlaceKind, Trunk
from ucm_cti.settings import Profile, Settings
from ucm_cti.store.inputs import LinkMoved, PlacesRead
from ucm_cti.store.store import Store
from ucm_cti.ui.acting import Actor
from ucm_cti.ui.context import SettingsHolder, UiContext
from ucm_cti.ui.theme import ThemeManager
from ucm_cti.ui.views.console import Console
from ucm_cti.wire.actions.base import Action
from ucm_cti.wire.actions.reach import GetReach, ReachFound
from ucm_cti.wire.rows import BridgedRow, UnbridgedRow

R = TypeVar("R")
ME = ExtensionNumber("331")
PATIENCE = 10.0
NAMES = ("Anna Weber", "Omar Haddad", "Maria Papadaki", "Li Wei", "Dr. Stone")


class ScriptedPbx:
    """Takes actions, keeps them, and answers as laid out: `effect` runs before the reply.

    Questions about where calls go are `asked`, not sent, and answered from `reach`.
    """

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.reach: dict[str, ReachFound] = {}
        self.answering = asyncio.Event()
        self.answering.set()
        self.sent: list[Action[Any]] = []
        self.error: Exception | None = None
        self.effect: Callable[[], object] = lambda: None
        self.held: asyncio.Event | None = None

    async def execute(self, request: Action[R]) -> R:
        """Keep the action, wait while held, then fail or take effect."""
        if isinstance(request, GetReach):
            self.asked.append(request.extension)
            await self.answering.wait()
            return self.reach.get(request.extension, ReachFound())  # type: ignore[return-value]  # the type of its R
        self.sent.append(request)
        if self.held is not None:
            await self.held.wait()
        if self.error is not None:
            raise self.error
        self.effect()
        return None  # type: ignore[return-value]  # the desk tests the effect, not the reply

    def refresh(self) -> None:
        """Lists are laid out by the test."""


class Bench:
    """Five people, 331 to 335, of whom 331 is me, and a clock that stands at 1000 s."""

    def __init__(self, themes: ThemeManager, *, gate: bool = True, count: int = 0) -> None:
        self.now = 1000.0
        self.saved: list[Settings] = []
        self.store = Store()
        self.tasks = Tasks()
        self.pbx = ScriptedPbx()
        names = NAMES + tuple(f"Person {number:05}" for number in range(count))
        self.store.apply(people(*names))
        self.store.apply(
            PlacesRead(
                (
                    Place("6500", "Support queue", PlaceKind.QUEUE),
                    Place("6400", "Sales group", PlaceKind.RING_GROUP),
                ),
                (Trunk("1", "Intertelecom"),),
            )
        )
        self.link(LinkMode.LIVE)
        settings = Settings(profile=Profile(extension=ME, call_control=gate))
        desk = Desk(self.pbx, self.store, ME, patience=0.2)
        self.context = UiContext(
            store=self.store,
            desk=desk,
            themes=themes,
            settings=SettingsHolder(settings, self.saved.append),
            spawn=self.tasks.spawn,
            actor=Actor(self.tasks.spawn),
            now=lambda: self.now,
        )
        self.windows: list[Console] = []

    def console(self, width: int = 1080, height: int = 680) -> Console:
        """A window on this bench, shown."""
        window = Console(self.context)
        window.resize(width, height)
        window.show()
        self.windows.append(window)
        window.activateWindow()
        assert QTest.qWaitForWindowActive(window)
        return window

    def happen(self, *rows: UnbridgedRow | BridgedRow) -> None:
        """The PBX tells of channels."""
        self.store.apply(event(*rows, at=self.now))

    def link(self, mode: LinkMode, reason: str = "", retry_at: float | None = None) -> None:
        """The connection's state changes."""
        self.store.apply(LinkMoved(Link(mode, self.now, reason, retry_at=retry_at)))

    async def until(self, condition: Callable[[], object], what: str = "") -> None:
        """Let Qt and the loop run until a condition holds. Raises AssertionError after 10 s."""
        deadline = time.monotonic() + PATIENCE
        while not condition():
            assert time.monotonic() < deadline, f"never came: {what or condition}"
            QApplication.processEvents()
            await asyncio.sleep(0)

    async def close(self) -> None:
        """End tasks and windows."""
        await self.tasks.close()
        for window in self.windows:
            window.detach()
            window.close()
            window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()


LEFT = Qt.MouseButton.LeftButton


def talk(bench: Bench) -> None:
    """I talk with the caller 2310000000, who asked for the Support queue."""
    bench.happen(trunk_ring(connectednum="6500"), ringing(), talking())


def my_phone_rings(bench: Bench) -> None:
    """What the PBX does first when I dial."""
    bench.happen(ringing(ANNA, "331", uniqueid="1769422090.1", linkedid="1769422090.1"))


def click(button: QAbstractButton) -> None:
    """Press a button that can be seen and pressed."""
    assert button.isVisible() and button.isEnabled(), button.text()
    QTest.mouseClick(button, LEFT)


def visible_verbs(buttons: Iterable[QPushButton]) -> list[str]:
    """The words and keys of those buttons that can be seen."""
    shown = [button for button in buttons if button.isVisible()]
    return [f"{button.text()} {getattr(button, 'key', '')}".strip() for button in shown]
