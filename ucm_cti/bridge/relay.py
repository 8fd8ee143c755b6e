"""Upwards: what the network thread learns, handed to the store on the GUI thread in small bites."""

import logging
import threading
import time
from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal

from ucm_cti.bridge.overflow import condense
from ucm_cti.domain import clock
from ucm_cti.store.inputs import Batch, ChannelsRead, EventReceived, Input
from ucm_cti.wire.events import ActiveCallsChanged

_log = logging.getLogger(__name__)
LIMIT = 20_000
BUDGET = 0.004
_UNTOLD = 1.0  # seconds for which a window that never catches up shows nothing new


class Relay(QObject):
    """`put` on any thread, `apply` on the thread that made this object, in order.

    At most `limit` inputs wait. When more come, the queue is condensed to what cannot be read
    again, calls are ignored until they have been read anew, and `resync` is called to have that
    done; it may be called on either thread. A drain takes about `budget` seconds, then the GUI has
    its turn. `settle` follows the last input that waits, so that a window which was stuck shows
    what is and not, in fast motion, what was.
    """

    _ready = Signal()

    def __init__(
        self,
        apply: Callable[[Input], object],
        resync: Callable[[], object],
        *,
        settle: Callable[[], object] = lambda: None,
        limit: int = LIMIT,
        budget: float = BUDGET,
        now: Callable[[], float] = clock.now,
    ) -> None:
        super().__init__()
        self._apply = apply
        self._resync = resync
        self._settle = settle
        self._limit = limit
        self._budget = budget
        self._now = now
        self._lock = threading.Lock()
        self._waiting: deque[Input] = deque()
        self._signalled = False
        self._lost_at: float | None = None
        self._closed = False
        self._behind_since: float | None = None
        self._telling = False
        self._ready.connect(self._drain, Qt.ConnectionType.QueuedConnection)

    @property
    def behind(self) -> int:
        """How many inputs wait."""
        return len(self._waiting)

    @property
    def caught_up(self) -> bool:
        """Whether what has been told, or is being told just now, is the state of the PBX: nothing
        waits and nothing is to be read anew."""
        return self._lost_at is None and (self._telling or not self._signalled)

    def put(self, message: Input) -> None:
        """Hand over one input; never blocks and never raises."""
        with self._lock:
            if self._closed:
                return
            overflow = self._take(message)
            signal = not self._signalled
            self._signalled = True
        if overflow:
            _log.warning("the window is %d inputs behind; calls are read anew", self._limit)
            self._resync()
        if signal:
            self._ready.emit()

    def close(self) -> None:
        """Take and deliver nothing any more."""
        with self._lock:
            self._closed = True
            self._waiting.clear()

    def clear(self) -> None:
        """Forget what waits; for a change to another PBX."""
        with self._lock:
            self._waiting.clear()
            self._lost_at = None

    def _take(self, message: Input) -> bool:
        """Queue an input, True when that made the queue overflow; the lock is held."""
        if self._lost_at is not None:
            if _reads_calls(message, since=self._lost_at):
                self._lost_at = None
            elif _tells_calls(message):
                self._waiting.extend(condense((message,)))
                return False
        self._waiting.append(message)
        if len(self._waiting) <= self._limit:
            return False
        self._waiting = deque(condense(self._waiting))
        self._lost_at = self._now()
        return True

    def _drain(self) -> None:
        now = time.perf_counter()
        until = now + self._budget
        while (message := self._next()) is not None:
            self._safely(self._apply, message)
            if time.perf_counter() >= until:
                self._ready.emit()
                self._behind_since = self._behind_since or now
                if now < self._behind_since + _UNTOLD:
                    return
                break
        self._behind_since = None
        self._telling = True
        self._safely(self._settle)
        self._telling = False

    def _next(self) -> Input | None:
        """The oldest input that waits; None when there is none, and the next `put` signals."""
        with self._lock:
            if self._waiting:
                return self._waiting.popleft()
            self._signalled = False
            return None

    def _safely(self, work: Callable[..., object], *given: Input) -> None:
        try:
            work(*given)
        except Exception:
            _log.exception("an input could not be applied; calls are read anew")
            self._resync()


def _tells_calls(message: Input) -> bool:
    match message:
        case EventReceived(event):
            return isinstance(event, ActiveCallsChanged)
        case ChannelsRead():
            return True
        case Batch(inputs):
            return any(_tells_calls(part) for part in inputs)
        case _:
            return False


def _reads_calls(message: Input, since: float) -> bool:
    """Whether both lists were read after that moment."""
    match message:
        case ChannelsRead(at=at):
            return at >= since
        case Batch(inputs):
            return any(_reads_calls(part, since) for part in inputs)
        case _:
            return False
