"""A button that shows the keys of a deed and takes the next key pressed as another one."""

from PySide6.QtCore import QEvent, QKeyCombination, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QPushButton

from ucm_cti.domain.wording import tr

_ALONE = frozenset(
    {
        Qt.Key.Key_Shift,
        Qt.Key.Key_Control,
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_Meta,
        Qt.Key.Key_Super_L,
        Qt.Key.Key_Super_R,
        Qt.Key.Key_CapsLock,
        Qt.Key.Key_NumLock,
        Qt.Key.Key_unknown,
    }
)
_CLEARING = frozenset({Qt.Key.Key_Backspace, Qt.Key.Key_Delete})
_WITHOUT = Qt.KeyboardModifier.NoModifier
_MEANT = (
    Qt.KeyboardModifier.ShiftModifier
    | Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


class KeyButton(QPushButton):
    """Pressed, it waits for a key: `pressed_key` carries that one as Qt's portable text, or a
    single character; `cleared` says Backspace. Esc and a click elsewhere end the wait; `listening`
    tells whether it waits.
    """

    pressed_key = Signal(str)
    cleared = Signal()
    listening = Signal(bool)

    def __init__(self, deed: str) -> None:
        super().__init__()
        self._deed = deed
        self._shown = ""
        self.waits = False
        self.setAutoDefault(False)
        self.setMinimumWidth(130)
        self.clicked.connect(lambda: self.listen(not self.waits))
        self._say()

    def show_keys(self, keys: str) -> None:
        """Show the keys as a person reads them, "" for none."""
        self._shown = keys
        self._say()

    def listen(self, wanted: bool) -> None:
        """Wait for a key, or no longer."""
        if wanted != self.waits:
            self.waits = wanted
            self._say()
            self.listening.emit(wanted)

    def event(self, event: QEvent) -> bool:
        """While it waits every key is its own, Tab and the window's shortcuts too."""
        if self.waits and isinstance(event, QKeyEvent):
            if event.type() is QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() is QEvent.Type.KeyPress:
                self._take(event)
                return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The wait is over."""
        super().focusOutEvent(event)
        self.listen(False)

    def _take(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        modifiers = event.modifiers() & _MEANT
        if key in _ALONE or event.isAutoRepeat():
            return
        self.listen(False)
        if key is Qt.Key.Key_Escape and modifiers == _WITHOUT:
            return
        if key in _CLEARING and modifiers == _WITHOUT:
            self.cleared.emit()
        else:
            self.pressed_key.emit(_portable(key, modifiers, event.text()))

    def _say(self) -> None:
        shown = tr("Press the key…") if self.waits else self._shown or tr("No key")
        self.setText(shown)
        self.setAccessibleName(f"{self._deed}: {shown}")


def _portable(key: Qt.Key, modifiers: Qt.KeyboardModifier, text: str) -> str:
    """A character without Ctrl, Alt or Meta is itself; all else as Qt writes it."""
    bare = not modifiers & ~Qt.KeyboardModifier.ShiftModifier
    if bare and len(text) == 1 and text.isprintable() and text.strip():
        return text.upper()
    if key is Qt.Key.Key_Backtab:
        key = Qt.Key.Key_Tab
    sequence = QKeySequence(QKeyCombination(modifiers, key))
    return sequence.toString(QKeySequence.SequenceFormat.PortableText)
