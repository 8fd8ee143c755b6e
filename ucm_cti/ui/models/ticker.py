"""One clock for all durations on screen."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal


class Ticker(QObject):
    """Emits `ticked` at each full second while somebody wants it and the window can be seen.

    One single-shot timer, armed anew each second: an idle screen wakes nobody.
    """

    ticked = Signal()

    def __init__(self, now: Callable[[], float], parent: QObject) -> None:
        super().__init__(parent)
        self._now = now
        self._wanted: set[str] = set()
        self._paused = False
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)

    @property
    def running(self) -> bool:
        """Whether the next second will be told."""
        return self._timer.isActive()

    def want(self, who: str, wanted: bool) -> None:
        """Say whether a part of the screen shows something that counts."""
        if wanted:
            self._wanted.add(who)
        else:
            self._wanted.discard(who)
        self._arm()

    def pause(self, paused: bool) -> None:
        """Stop while the window cannot be seen; `ticked` comes at once when it is back."""
        if paused != self._paused:
            self._paused = paused
            if not paused:
                self.ticked.emit()
            self._arm()

    def _arm(self) -> None:
        if not self._wanted or self._paused:
            self._timer.stop()
        elif not self._timer.isActive():
            self._timer.start(1000 - int(self._now() * 1000) % 1000)

    def _tick(self) -> None:
        self.ticked.emit()
        self._arm()


def elapsed(since: float | None, now: float) -> int:
    """Whole seconds from one moment to another; all labels step together at the full second."""
    return 0 if since is None else max(0, int(now) - int(since))
