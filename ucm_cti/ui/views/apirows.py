"""The API console's lists: rows of two lines with a word at the end, and a line to search in."""

from enum import IntEnum

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QStandardItem
from PySide6.QtWidgets import (
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QWidget,
)

from ucm_cti.domain.wording import tr
from ucm_cti.ui.format import plain_tooltip
from ucm_cti.ui.theme import SPACE_1, SPACE_2, ThemeManager, Type, font
from ucm_cti.ui.views.drawing import LEADING, TRAILING, TextPainter, paint_ground

Index = QModelIndex | QPersistentModelIndex
TALL, HEADING = 44, 30
_ROLE = int(Qt.ItemDataRole.UserRole)


class Role(IntEnum):
    """What an item tells beside its title."""

    ABOUT = _ROLE + 1
    WORD = _ROLE + 2
    TONE = _ROLE + 3
    VALUE = _ROLE + 4


def heading(title: str) -> QStandardItem:
    """A row that names those below it; it cannot be chosen."""
    item = QStandardItem(title)
    item.setFlags(Qt.ItemFlag.NoItemFlags)
    return item


def row(title: str, about: str, word: str, tone: str, value: object) -> QStandardItem:
    """A row; `tone` is the colour token of the word."""
    item = QStandardItem(title)
    item.setEditable(False)
    for role, what in (
        (Role.ABOUT, about),
        (Role.WORD, word),
        (Role.TONE, tone),
        (Role.VALUE, value),
    ):
        item.setData(what, role)
    item.setToolTip(plain_tooltip(about))
    item.setAccessibleText(", ".join(part for part in (title, about, word) if part))
    return item


class RowDelegate(QStyledItemDelegate):
    """Draws rows of 44 px, headings of 30."""

    def __init__(self, themes: ThemeManager, parent: QWidget) -> None:
        super().__init__(parent)
        self._themes = themes
        self._title = font(Type.BODY)
        self._small = font(Type.CAPTION, tabular=True)
        self._heading = font(Type.CAPTION, bold=True)
        self._heading.setCapitalization(QFont.Capitalization.AllUppercase)
        self._heading.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.6)

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Headings are lower."""
        return QSize(120, TALL if index.data(Role.VALUE) is not None else HEADING)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        rect: QRect = option.rect
        direction: Qt.LayoutDirection = option.direction
        theme = self._themes.theme
        text = TextPainter(painter, direction)
        inner = rect.adjusted(SPACE_2, SPACE_1, -SPACE_2, -SPACE_1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if index.data(Role.VALUE) is None:
            painter.setFont(self._heading)
            painter.setPen(theme.text_secondary)
            low = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignBottom
            text.draw(inner, str(index.data()), low)
            painter.restore()
            return
        paint_ground(painter, rect, option.state, theme)
        half = inner.height() // 2
        upper = QRect(inner.left(), inner.top(), inner.width(), half)
        word = str(index.data(Role.WORD) or "")
        taken = QFontMetrics(self._small).horizontalAdvance(word) + SPACE_2 if word else 0
        painter.setFont(self._small)
        painter.setPen(theme.token(str(index.data(Role.TONE) or "text_secondary")))
        text.draw(upper, word, TRAILING)
        painter.setPen(theme.text_secondary)
        text.draw(upper.translated(0, half), str(index.data(Role.ABOUT) or ""), LEADING)
        painter.setFont(self._title)
        painter.setPen(theme.text)
        room = QRect(upper.left(), upper.top(), max(0, upper.width() - taken), half)
        text.draw(QStyle.visualRect(direction, upper, room), str(index.data()), LEADING)
        painter.restore()


class SearchLine(QLineEdit):
    """What is typed narrows a list: `left` when arrow down goes on into it, Esc empties it."""

    left = Signal()

    def __init__(self, words: str) -> None:
        super().__init__()
        self.setPlaceholderText(words)
        self.setAccessibleName(words)
        self.setClearButtonEnabled(True)
        for button in self.findChildren(QToolButton):
            button.setAccessibleName(tr("Clear the search"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down goes on, Esc empties."""
        if event.key() == Qt.Key.Key_Down:
            self.left.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)
