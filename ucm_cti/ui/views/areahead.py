"""An area's heading as its handle: dragged, or by its menu, the area goes to another place."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QMenu

from ucm_cti.domain.wording import tr
from ucm_cti.ui.views.labels import Heading

if TYPE_CHECKING:
    from ucm_cti.ui.views.areas import Areas


class AreaHead(QObject):
    """Watches one heading for its area, which is known by its first place."""

    def __init__(self, heading: Heading, areas: "Areas", place: int) -> None:
        super().__init__(areas)
        self._heading = heading
        self._areas = areas
        self._place = place
        self._pressed: QPoint | None = None
        self.dragging = False
        self.menu = QMenu(heading)
        self.menu.addAction(tr("Move to the left"), lambda: areas.move_area(place, -1))
        self.menu.addAction(tr("Move to the right"), lambda: areas.move_area(place, 1))
        heading.setToolTip(tr("Drag to another place"))
        heading.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Follow the pointer from press to release."""
        match event:
            case QContextMenuEvent():
                self.menu.popup(event.globalPos())
                return True
            case QMouseEvent() if event.button() is Qt.MouseButton.RightButton:
                return False
            case QMouseEvent():
                return self._follow(event)
        return False

    def _follow(self, event: QMouseEvent) -> bool:
        here = event.globalPosition().toPoint()
        if event.type() is QEvent.Type.MouseButtonPress:
            self._pressed = here
        elif event.type() is QEvent.Type.MouseMove and self._pressed is not None:
            far = (here - self._pressed).manhattanLength() >= QApplication.startDragDistance()
            if far and not self.dragging:
                self.dragging = True
                self._heading.setCursor(Qt.CursorShape.ClosedHandCursor)
            if self.dragging:
                self._show_target(self._under(here))
        elif event.type() is QEvent.Type.MouseButtonRelease:
            dropped, self.dragging, self._pressed = self.dragging, False, None
            self._heading.unsetCursor()
            self._areas.mark_focus()
            target = self._under(here) if dropped else None
            if target is not None:
                self._areas.put(self._place, target)
        return True

    def _under(self, here: QPoint) -> int | None:
        """The position of the area under the pointer, None beside all."""
        at = self._areas.splitter.mapFromGlobal(here)
        areas = enumerate(self._areas.in_order)
        found = (to for to, area in areas if area.isVisible() and area.geometry().contains(at))
        return next(found, None)

    def _show_target(self, target: int | None) -> None:
        """Mark the heading whose place the area would get."""
        for position, area in enumerate(self._areas.in_order):
            area.heading.mark(position == target)
