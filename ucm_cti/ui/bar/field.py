"""The field of the command bar."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from ucm_cti.domain.wording import tr
from ucm_cti.ui.theme import Type, font
from ucm_cti.ui.views.enter import press_of

_HEIGHT = 40


class BarField(QLineEdit):
    """`entered` tells which Enter it was; `completed` says that Tab was pressed, `left` that Esc
    was."""

    stepped = Signal(int)
    entered = Signal(object)
    completed = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setPlaceholderText(tr("Name, number or command, for instance “to anna”"))
        self.setAccessibleName(tr("Name, number or command"))
        self.setMaxLength(500)
        self.setFont(font(Type.EMPHASIS))
        self.setMinimumHeight(_HEIGHT)
        self.setFrame(False)

    def event(self, event: QEvent) -> bool:
        """Tab completes what is typed instead of leaving the field."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Tab:
                self.completed.emit()
                return True
            if event.key() == Qt.Key.Key_Backtab:
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows choose a line, Enter takes it, Esc leaves."""
        match Qt.Key(event.key()):
            case Qt.Key.Key_Down:
                self.stepped.emit(1)
            case Qt.Key.Key_Up:
                self.stepped.emit(-1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                if not event.isAutoRepeat():
                    self.entered.emit(press_of(event))
            case Qt.Key.Key_Escape:
                self.left.emit()
            case _:
                super().keyPressEvent(event)
