"""Which Enter was pressed."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from ucm_cti.ui.models.intents import Press

ENTERS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


def press_of(event: QKeyEvent) -> Press:
    """Enter alone, with Ctrl or with Shift; with both it is Ctrl's."""
    held = event.modifiers()
    if held & Qt.KeyboardModifier.ControlModifier:
        return Press.CTRL
    return Press.SHIFT if held & Qt.KeyboardModifier.ShiftModifier else Press.PLAIN
