"""The lines below a text field: matches with their state, never taking the focus."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ucm_cti.domain.wording import tr
from ucm_cti.ui.format import phone
from ucm_cti.ui.marks import paint_state
from ucm_cti.ui.models.choices import LINE, ChoicesModel
from ucm_cti.ui.models.suggest import Kind, Suggestion
from ucm_cti.ui.theme import RADIUS, SPACE_1, SPACE_2, ThemeManager, Type, font
from ucm_cti.ui.views.drawing import TRAILING, IconPainter, TextPainter

Index = QModelIndex | QPersistentModelIndex
LINE_HEIGHT = 32
_ICONS = {
    Kind.PLACE: "users",
    Kind.NUMBER: "phone-outgoing",
    Kind.CONNECT: "arrow-right",
    Kind.COMMAND: "keyboard",
    Kind.CONTACT: "user",
}
_NUMBER_WIDTH, _DETAIL_WIDTH = 64, 96


class Choices(QListView):
    """Shows suggestions; `chosen` follows the current line, `picked` says that one was clicked."""

    chosen = Signal(object)
    picked = Signal(object)

    def __init__(self, themes: ThemeManager) -> None:
        super().__init__()
        self._lines = ChoicesModel(self)
        self.setModel(self._lines)
        self.delegate = ChoiceDelegate(themes, self)
        self.setItemDelegate(self.delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setAccessibleName(tr("Matches"))
        self.setProperty("surface", "raised")
        self.clicked.connect(lambda index: self.picked.emit(index.data(LINE)))
        themes.changed.connect(self.viewport().update)

    @property
    def current(self) -> Suggestion | None:
        """The line that Enter takes."""
        found = self.currentIndex().data(LINE)
        return found if isinstance(found, Suggestion) else None

    @property
    def lines(self) -> Sequence[Suggestion]:
        """All lines, best first."""
        return self._lines.lines

    def offer(self, lines: Sequence[Suggestion], *, stale: bool = False) -> None:
        """Show these lines; the one that was current stays so as long as it is there.

        What the phones of `stale` lines do was true once.
        """
        if stale != self.delegate.stale:
            self.delegate.stale = stale
            self.viewport().update()
        before = self.current
        moved = self.currentIndex().row() > 0
        self._lines.offer(lines)
        self.setFixedHeight(LINE_HEIGHT * len(lines))
        self.setVisible(bool(lines))
        numbers = [line.number for line in lines]
        keep = moved and before is not None and before.number in numbers
        self._go(numbers.index(before.number) if keep and before else 0)

    def step(self, by: int) -> None:
        """Make the next line current; it stops at both ends."""
        self._go(max(0, min(self._lines.rowCount() - 1, self.currentIndex().row() + by)))

    def _go(self, row: int) -> None:
        self.setCurrentIndex(self._lines.index(row))
        self.chosen.emit(self.current)


class ChoiceDelegate(QStyledItemDelegate):
    """Mark or icon, title, number, state in words."""

    def __init__(self, themes: ThemeManager, parent: Choices) -> None:
        super().__init__(parent)
        self._themes = themes
        self._icons = IconPainter(themes, self)
        self.stale = False

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """One compact line."""
        return QSize(120, LINE_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one suggestion."""
        line = index.data(LINE)
        if not isinstance(line, Suggestion):
            return
        theme = self._themes.theme
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        state = option.state
        rect: QRect = option.rect
        direction: Qt.LayoutDirection = option.direction
        if state & QStyle.StateFlag.State_Selected:
            self._fill(painter, rect, "selected")
        elif state & QStyle.StateFlag.State_MouseOver:
            self._fill(painter, rect, "hover")
        inner = rect.adjusted(SPACE_2, 0, -SPACE_2, 0)
        text = TextPainter(painter, direction)

        def put(x: int, width: int, height: int = LINE_HEIGHT) -> QRect:
            top = inner.top() + (inner.height() - height) // 2
            return QStyle.visualRect(direction, inner, QRect(inner.left() + x, top, width, height))

        mark = put(0, 16, 16)
        if line.lamp is not None:
            paint_state(painter, QRectF(mark), line.lamp, theme, self.stale)
        else:
            self._icons.draw(painter, mark, _ICONS[line.kind], "text_secondary")
        wide = inner.width()
        has_number = line.kind in {Kind.PERSON, Kind.PLACE}
        needed = painter.fontMetrics().horizontalAdvance(line.detail) + SPACE_1
        detail = min(wide // 2, max(_DETAIL_WIDTH, needed)) if line.detail else 0
        tail = detail + (_NUMBER_WIDTH if has_number else 0)
        painter.setFont(font(Type.BODY, bold=bool(state & QStyle.StateFlag.State_Selected)))
        painter.setPen(theme.text)
        text.draw(put(24, wide - 24 - tail - SPACE_1), line.title)
        painter.setFont(font(Type.BODY, tabular=True))
        painter.setPen(theme.text_secondary)
        if has_number:
            number = phone(line.number)
            text.draw(put(wide - tail, _NUMBER_WIDTH - SPACE_2), number, TRAILING)
        if line.detail:
            text.draw(put(wide - detail, detail), line.detail, TRAILING)
        painter.restore()

    def _fill(self, painter: QPainter, rect: QRect, token: str) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._themes.theme.token(token))
        painter.drawRoundedRect(rect, RADIUS - 2, RADIUS - 2)
