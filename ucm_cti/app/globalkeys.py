"""The global keys: taken as the settings say, and told when they are pressed."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSocketNotifier, Signal
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtWidgets import QWidget

from ucm_cti.commands.globaldeeds import DEED_WORDS, GlobalChords, GlobalDeed
from ucm_cti.desktop.globalkeys.chord import parse_chord
from ucm_cti.domain.errors import UsageError
from ucm_cti.domain.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from ucm_cti.desktop.globalkeys.port import GlobalKeys
    from ucm_cti.ui.context import UiContext


class GlobalKeyWatch(QObject):
    """Lives as long as the app; `follow` gives it the settings in force.

    `pressed` carries the deed whose key was pressed.
    """

    pressed = Signal(str)

    def __init__(self, keys: "GlobalKeys", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keys = keys
        self._context: UiContext | None = None
        self._chords: GlobalChords | None = None
        self._notifier: QSocketNotifier | None = None
        if keys.descriptor is not None:
            self._notifier = QSocketNotifier(keys.descriptor, QSocketNotifier.Type.Read, self)
            self._notifier.activated.connect(self.look)

    def follow(self, context: "UiContext | None") -> None:
        """Take the keys that these settings name, and those that they come to name."""
        if self._context is not None:
            self._context.settings.changed.disconnect(self._refresh)
            self._context.global_keys.capturing.disconnect(self._pause)
        self._context, self._chords = context, None
        if context is None:
            self._keys.release()
            return
        context.settings.changed.connect(self._refresh)
        context.global_keys.capturing.connect(self._pause)
        self._refresh()

    def look(self) -> None:
        """Tell what was pressed since."""
        for name in self._keys.read():
            self.pressed.emit(name)

    def bring(self, window: QWidget) -> None:
        """Have a window that a key has opened get the keyboard, as soon as it is on the screen."""
        handle = window.windowHandle()
        if handle.isExposed():
            QGuiApplication.sync()
            self._bring(window)
        else:
            _Exposed(handle, lambda: self._bring(window))

    def _bring(self, window: QWidget) -> None:
        self._keys.bring(int(window.winId()))
        self.look()  # for what came in with the answer

    def close(self) -> None:
        """Let go of every key."""
        self.follow(None)
        if self._notifier is not None:
            self._notifier.setEnabled(False)
            self._notifier = None
        self._keys.close()

    def _pause(self, paused: bool) -> None:
        """Leave the keys to whoever waits for one to be pressed."""
        if paused:
            self._keys.release()
            self._chords = None
        else:
            self._refresh()

    def _refresh(self) -> None:
        context = self._context
        if context is None or context.settings.value.global_keys == self._chords:
            return
        self._chords = context.settings.value.global_keys
        self._keys.release()
        problems = {}
        if not self._keys.obstacle:
            for deed in GlobalDeed:
                if problem := self._register(deed, self._chords):
                    problems[deed] = problem
            self.look()  # what came in while we talked to the display would wake nobody
        context.global_keys.tell(self._keys.obstacle, problems)

    def _register(self, deed: GlobalDeed, chords: GlobalChords) -> str:
        written = chords.of(deed)
        if not written:
            return ""
        for other in GlobalDeed:
            if other is deed:
                break
            if chords.of(other) == written:
                what = tr(DEED_WORDS[other])
                return tr("{key} is the key of “{deed}” already.", key=written, deed=what)
        try:
            return self._keys.register(deed.value, parse_chord(written))
        except UsageError as error:
            return str(error)


class _Exposed(QObject):
    """Calls once when a window has come to the screen: no window manager knows it before."""

    def __init__(self, handle: QWindow, then: "Callable[[], None]") -> None:
        super().__init__(handle)
        self._then = then
        handle.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait for the first exposure."""
        if event.type() == QEvent.Type.Expose:
            watched.removeEventFilter(self)
            self._then()
        return False
