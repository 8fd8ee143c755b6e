"""Python's collection of reference cycles, kept on the GUI thread."""

import gc

from PySide6.QtCore import QObject, Qt, QTimer

PAUSE_MS = 5_000


class Collector(QObject):
    """Between `start` and `stop` cycles are collected here and nowhere else.

    Python collects on whichever thread happens to allocate. A cycle that holds a QObject would then
    be destroyed on the network thread, and Qt does not survive that.
    """

    def __init__(self, pause_ms: int = PAUSE_MS) -> None:
        super().__init__()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._timer.setInterval(pause_ms)
        self._timer.timeout.connect(self.collect)
        self._before = gc.isenabled()

    def start(self) -> None:
        """Take over from Python."""
        self._before = gc.isenabled()
        gc.disable()
        self._timer.start()

    def stop(self) -> None:
        """Give back to Python, with nothing left over."""
        self._timer.stop()
        gc.collect()
        if self._before:
            gc.enable()

    def collect(self) -> None:
        """Collect each generation that has grown past its threshold, the youngest most often."""
        for generation in (2, 1, 0):
            if gc.get_count()[generation] > gc.get_threshold()[generation]:
                gc.collect(generation)
                return
