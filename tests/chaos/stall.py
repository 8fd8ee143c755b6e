"""A window that freezes: how to freeze it, and witnesses of what it does before and after."""

import asyncio
import json
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from tests.ui.app_stage import PATIENCE, World
from tests.unit.store.law import Picture, picture
from tests.unit.store.test_law import read_lists
from ucm_cti.domain.presence import DeviceState
from ucm_cti.simulator.api import Answer
from ucm_cti.simulator.connection import Connection
from ucm_cti.simulator.pbx import Pbx
from ucm_cti.simulator.server import Simulator
from ucm_cti.store.inputs import Batch
from ucm_cti.store.store import Store
from ucm_cti.ui.popups.window import IncomingPopup

_STEP, _PAUSE = 0.2, 0.004
RECOVERY = 2.0
"""Seconds after a stall in which the board must equal the PBX."""
FRAME = 0.2
"""The longest that catching up may keep the window busy at a stretch, in seconds; 0.07 on a good
machine."""


class PopupWitness(QObject):
    """Notes each appearance of a pop-up by the uniqueid of its caller's leg."""

    def __init__(self, store: Store) -> None:
        super().__init__()
        self.shown: Counter[str] = Counter()
        self._store = store
        self._application = QApplication.instance()
        assert self._application is not None
        self._application.installEventFilter(self)

    def stop(self) -> None:
        """See nothing more."""
        assert self._application is not None
        self._application.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See QObject: a pop-up that appears says whom it is for."""
        if event.type() is QEvent.Type.Show and isinstance(watched, IncomingPopup):
            assert watched.popup is not None
            found = self._store.find_leg(watched.popup.key)
            self.shown[found[1].uniqueid if found else f"ghost {watched.popup.key}"] += 1
        return False


class BlockWitness(QObject):
    """Measures how long the GUI thread worked at a stretch, by a timer that wants a turn each
    millisecond; in time of its own, which other programs do not lengthen."""

    def __init__(self) -> None:
        super().__init__()
        self.longest = 0.0
        self._last = time.thread_time()
        self._timer = QTimer(self, interval=1, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._turn)
        self._timer.start()

    def reset(self) -> None:
        """Begin to measure now."""
        self.longest, self._last = 0.0, time.thread_time()

    def _turn(self) -> None:
        now = time.thread_time()
        self.longest, self._last = max(self.longest, now - self._last), now


class Doorkeeper:
    """Counts at the PBX's door: HTTPS requests by action, and sockets."""

    def __init__(self, sim: Simulator) -> None:
        self.requests: Counter[str] = Counter()
        self.sockets = 0
        answer = sim.api.answer

        def counted(body: bytes, address: str) -> Answer:
            self.requests[json.loads(body)["request"]["action"]] += 1
            return answer(body, address)

        sim.api.answer = counted  # type: ignore[method-assign]  # seen from outside
        sim.hub.connections = Sockets(sim.hub.connections, self)


class Sockets(list[Connection]):
    """The open sockets of a PBX; tells of each new one."""

    def __init__(self, sockets: Iterable[Connection], doorkeeper: Doorkeeper) -> None:
        super().__init__(sockets)
        self._doorkeeper = doorkeeper

    def append(self, socket: Connection) -> None:
        """See list."""
        self._doorkeeper.sockets += 1
        super().append(socket)


class Traffic:
    """Lets the time of a PBX pass many times faster than ours, on the PBX's own thread.

    `came` are the callers whom `waiting` has found at any time, by uniqueid.
    """

    def __init__(self, world: World, sim: Simulator, waiting: Callable[[Pbx], set[str]]) -> None:
        self.came: set[str] = set()
        self._sim = sim
        self._waiting = waiting
        self._over = threading.Event()
        self._flow = world.thread.submit(self._flows())

    def stop(self) -> None:
        """Let time stand still; returns when it does."""
        self._over.set()
        self._flow.result(PATIENCE)

    async def _flows(self) -> None:
        while not self._over.is_set():
            await self._sim.advance(_STEP)
            self.came |= self._waiting(self._sim.pbx)
            await asyncio.sleep(_PAUSE)


@dataclass(frozen=True, slots=True)
class Truth:
    """A PBX at one moment: its calls, phones, and the callers for whom a pop-up is right."""

    calls: Picture
    phones: dict[str, DeviceState]
    waiting: set[str]

    def shown_by(self, store: Store, *, grouped: bool) -> bool:
        """Whether the board says the same; not `grouped` leaves out which legs make up a call."""
        phones = {number: person.device for number, person in store.extensions.items()}
        shown = picture(store)
        legs, calls = shown.legs == self.calls.legs, shown.calls == self.calls.calls
        return phones == self.phones and legs and (calls or not grouped)


def truth(pbx: Pbx, waiting: set[str]) -> Truth:
    """What a store would have that has just read every list, and who waits."""
    fresh = Store()
    fresh.apply(Batch(read_lists(pbx)))
    phones = {str(number): person.device for number, person in fresh.extensions.items()}
    return Truth(picture(fresh), phones, waiting)


async def freeze(
    seconds: float,
    *,
    first: Callable[[], None] = lambda: None,
    last: Callable[[], None] = lambda: None,
) -> None:
    """Block the GUI thread in a slot, as a broken driver or a slow disk would; nothing else has its
    turn between `first`, the stall and `last`."""
    thawed = asyncio.get_running_loop().create_future()

    def slot() -> None:
        first()
        time.sleep(seconds)
        last()
        thawed.set_result(None)

    QTimer.singleShot(0, slot)
    await thawed
