"""A pop-up under the keyboard: arrows and Tab between its buttons, Enter acts, Esc leaves."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

_NEXT = {Qt.Key.Key_Tab: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Backtab: -1, Qt.Key.Key_Up: -1}
_SIDEWAYS = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}
_PRESSING = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})


class Reach(QObject):
    """Watches a pop-up's keys while it was asked for by one.

    `guarded` tells whether what is pressed now was meant for something else; `leave` gives the
    keyboard back, at the latest when a button was pressed. Only meanwhile do the buttons take the
    focus: a pop-up never does by itself.
    """

    def __init__(
        self,
        window: QWidget,
        buttons: Sequence[QAbstractButton],
        guarded: Callable[[], bool],
        leave: Callable[[], None],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._buttons = buttons
        self._guarded = guarded
        self._leave = leave
        self.active = False
        for part in (window, *buttons):
            part.installEventFilter(self)
        for button in buttons:
            button.clicked.connect(self.end)

    def begin(self) -> None:
        """Take keys, with the first button that can be seen in focus."""
        self.active = True
        for button in self._buttons:
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        shown = self._shown()
        (shown[0] if shown else self._window).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def end(self) -> None:
        """Take no more keys, and give the keyboard back."""
        if self.active:
            self.stop()
            self._leave()

    def stop(self) -> None:
        """Take no more keys, as another part of the window takes them now."""
        self.active = False
        for button in self._buttons:
            button.clearFocus()
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys of the window and its buttons; whoever turns to another window has left."""
        if not self.active:
            return False
        if event.type() == QEvent.Type.WindowDeactivate and watched is self._window:
            self.end()
            return False
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        return self._press(event)

    def _press(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key is Qt.Key.Key_Escape:
            self.end()
            return True
        if key in _PRESSING:
            return self._guarded() or event.isAutoRepeat()
        by = _NEXT.get(key, 0) or _SIDEWAYS.get(key, 0) * self._reading()
        if by:
            self._step(by)
        return bool(by)

    def _reading(self) -> int:
        mirrored = self._window.layoutDirection() is Qt.LayoutDirection.RightToLeft
        return -1 if mirrored else 1

    def _step(self, by: int) -> None:
        shown = self._shown()
        if shown:
            focused = [at for at, button in enumerate(shown) if button.hasFocus()]
            at = (focused[0] + by) % len(shown) if focused else 0
            shown[at].setFocus(Qt.FocusReason.TabFocusReason)

    def _shown(self) -> list[QAbstractButton]:
        return [each for each in self._buttons if each.isVisible() and each.isEnabled()]
