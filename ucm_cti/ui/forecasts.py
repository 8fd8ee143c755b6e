"""What a transfer would lead to, at once from what is known and better a moment later."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from ucm_cti.bridge.tasks import Spawn
from ucm_cti.commands.forecast import Forecast, forecast
from ucm_cti.commands.reach import ReachReader
from ucm_cti.domain.ids import ExtensionNumber
from ucm_cti.store.store import Store

DEBOUNCE_MS = 160
"""So long a person has to be looked at before the PBX is asked about them."""


class Forecasts(QObject):
    """Forecasts by number; `told` carries the number of which more is known now.

    Whoever shows one asks again for the number that is shown then, so that an answer that comes
    late never stands beside somebody else. One question at a time is on its way, so that commands
    never wait for it.
    """

    told = Signal(str)

    def __init__(
        self,
        store: Store,
        reader: ReachReader,
        spawn: Spawn,
        now: Callable[[], float],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._reader = reader
        self._spawn = spawn
        self._now = now
        self._link = store.link
        self._wanted = ""
        self._asked = ""
        self._timer = QTimer(self, singleShot=True, interval=DEBOUNCE_MS)
        self._timer.timeout.connect(self._ask)

    def of(self, number: str) -> Forecast:
        """What is known now; the PBX is asked for more if the number stays wanted."""
        if self._store.link != self._link:
            self._link = self._store.link
            self._reader.forget()
        if ExtensionNumber(number) in self._store.extensions and self._reader.wants(number):
            self._want(number)
        return forecast(number, self._store, self._reader.known(number), self._now())

    def _want(self, number: str) -> None:
        if number not in {self._asked, self._wanted}:
            self._wanted = number
            self._timer.start()

    def _ask(self) -> None:
        if self._asked:
            return  # the answer that is awaited asks for this one
        self._asked, self._wanted = self._wanted, ""
        self._spawn(self._read(self._asked), "forecast")

    async def _read(self, number: str) -> None:
        try:
            await self._reader.read(number)
        finally:
            self._asked = ""
            if self._wanted:
                self._timer.start()
        self.told.emit(number)
