"""The words that follow the pointer while a call is carried."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ucm_cti.ui.format import one_line
from ucm_cti.ui.models.dropping import Drop
from ucm_cti.ui.theme import SPACE_1, SPACE_2, SPACE_3, SPACE_4, ThemeManager, Type, font
from ucm_cti.ui.views.labels import Label, Sentence, Surface, fitting_height

_WIDE = 300


class DropLabel(Surface):
    """Inside the window, beside the row or the pointer, never over it: what a drop would do here.

    A part of the window and not a window of its own, as not every desktop lets a program place one.
    """

    def __init__(self, themes: ThemeManager, parent: QWidget) -> None:
        super().__init__("card")
        self.setParent(parent)
        self._ground = parent
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.words = Sentence(tone="text")
        self.words.setFont(font(Type.BODY, bold=True))
        self.more = Sentence()
        self.keys = Label(themes, tone="text_secondary", kind=Type.CAPTION)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_3, SPACE_2, SPACE_3, SPACE_2)
        column.setSpacing(SPACE_1)
        for part in (self.words, self.more, self.keys):
            column.addWidget(part)
        self.hide()

    def tell(self, drop: Drop, keys: str) -> None:
        """Show what would happen, and which keys would change it."""
        said = one_line(f"{drop.words} {drop.more}")
        self.words.colour("danger" if drop.refused else "text")
        self.words.setText(drop.words)
        self.more.colour("text_secondary" if drop.good else "warning")
        self.more.setText(drop.more)
        self.more.setVisible(bool(drop.more))
        self.keys.tell(keys)
        self.keys.setVisible(bool(keys))
        if said != self.accessibleName():
            self.setAccessibleName(said)
            if self.isVisible():
                QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def stand_at(self, pointer: QPoint) -> None:
        """Stand beside a point of the screen, wholly inside the window."""
        at = self._ground.mapFromGlobal(pointer)
        beside = QRect(at, at).adjusted(-SPACE_4, -SPACE_4, SPACE_4, SPACE_4)
        self._below(beside, self._size())

    def stand_by(self, row: QRect) -> None:
        """Stand before a row, given by its rectangle on the screen, so that all rows can be seen;
        below it where there is no room."""
        beside = QRect(self._ground.mapFromGlobal(row.topLeft()), row.size())
        size = self._size()
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        x = beside.right() + SPACE_3 if mirrored else beside.left() - SPACE_3 - size.width()
        if self._room.left() <= x and x + size.width() <= self._room.right():
            self._stand(x, beside.top(), size)
        else:
            self._below(beside, size)

    @property
    def _room(self) -> QRect:
        return self._ground.rect().adjusted(SPACE_1, SPACE_1, -SPACE_1, -SPACE_1)

    def _size(self) -> QSize:
        wide = min(_WIDE, self._room.width())
        return QSize(wide, fitting_height(self, wide))

    def _below(self, beside: QRect, size: QSize) -> None:
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        x = beside.right() - size.width() if mirrored else beside.left()
        y = beside.bottom() + SPACE_1
        if y + size.height() > self._room.bottom():
            y = beside.top() - SPACE_1 - size.height()
        self._stand(x, y, size)

    def _stand(self, x: int, y: int, size: QSize) -> None:
        room, wide, high = self._room, size.width(), size.height()
        x = max(room.left(), min(x, room.right() - wide))
        y = max(room.top(), min(y, room.bottom() - high))
        self.setGeometry(x, y, wide, high)
        self.show()
        self.raise_()
