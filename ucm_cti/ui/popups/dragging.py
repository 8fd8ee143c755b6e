"""A window without a frame is taken by its surface and put somewhere else."""

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication


class Grip(QObject):
    """Follows the mouse that holds a window. `dragged` carries how far it has come since it took
    hold, once that is further than a hand shakes; `dropped` follows when it lets go."""

    dragged = Signal(QPoint)
    dropped = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._from: QPoint | None = None
        self._dragging = False

    def press(self, event: QMouseEvent) -> None:
        """The mouse takes hold."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._from = event.globalPosition().toPoint()
            self._dragging = False

    def move(self, event: QMouseEvent) -> None:
        """The mouse goes on."""
        if self._from is None:
            return
        way = event.globalPosition().toPoint() - self._from
        self._dragging |= way.manhattanLength() >= QApplication.startDragDistance()
        if self._dragging:
            self.dragged.emit(way)

    def release(self) -> None:
        """The mouse lets go."""
        held, self._from = self._from is not None and self._dragging, None
        self._dragging = False
        if held:
            self.dropped.emit()
