"""Where a call can be picked up by the pointer: its card, its row, its pop-up."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from ucm_cti.domain.ids import CallId
from ucm_cti.ui.views.operator import Operator


class DragSource(QObject):
    """Tells the operator that a widget's call is dragged: pressed with the left button, and moved.

    `call` is the call that the widget shows, None while it shows none. Buttons inside the widget
    keep their clicks to themselves. The pointer over the `grip`, else over all of the widget, says
    that there is something to be dragged. A `handle` takes its clicks for itself too, so that
    whatever it stands on may be dragged for another purpose.
    """

    def __init__(
        self,
        widget: QWidget,
        operator: Operator,
        call: Callable[[], CallId | None],
        *,
        grip: QWidget | None = None,
        handle: bool = False,
    ) -> None:
        super().__init__(widget)
        self._handle = handle
        self._operator = operator
        self._call = call
        self._pressed: tuple[QPoint, CallId] | None = None
        widget.installEventFilter(self)
        (grip or widget).setCursor(Qt.CursorShape.OpenHandCursor)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Watch the left button."""
        if isinstance(event, QMouseEvent):
            self._look(event)
            if self._handle:
                event.accept()
                return True
        return super().eventFilter(watched, event)

    def _look(self, event: QMouseEvent) -> None:
        here = event.globalPosition().toPoint()
        match event.type():
            case QEvent.Type.MouseButtonPress:
                call = self._call()
                left = event.button() is Qt.MouseButton.LeftButton
                self._pressed = (here, call) if left and call is not None else None
            case QEvent.Type.MouseMove if self._pressed is not None:
                start, call_id = self._pressed
                if not event.buttons() & Qt.MouseButton.LeftButton:
                    self._pressed = None
                elif (here - start).manhattanLength() >= QApplication.startDragDistance():
                    self._pressed = None
                    self._operator.lifted.emit(call_id, here)
            case QEvent.Type.MouseButtonRelease:
                self._pressed = None
