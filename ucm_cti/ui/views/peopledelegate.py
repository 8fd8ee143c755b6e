"""How a person's row is drawn: mark, name and state; number, whom with and how long."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ucm_cti.domain.presence import Lamp
from ucm_cti.ui.format import duration
from ucm_cti.ui.marks import paint_state
from ucm_cti.ui.models.people import ROW
from ucm_cti.ui.models.people_row import EntryKind, PeopleRow
from ucm_cti.ui.models.ticker import elapsed
from ucm_cti.ui.theme import SPACE_1, SPACE_2, Theme, ThemeManager, Type, font
from ucm_cti.ui.views.drawing import TRAILING, IconPainter, TextPainter, paint_ground
from ucm_cti.ui.views.dropmarks import DropMark, marked, paint_mark

Index = QModelIndex | QPersistentModelIndex
TALL, COMPACT = 44, 28
_MARK = 16
_TEXT_AT = SPACE_2 + _MARK + SPACE_2
_WORDS_COMPACT = 96
_NUMBER_COMPACT = 56


class PeopleDelegate(QStyledItemDelegate):
    """Draws rows of 44 px with two lines or of 28 px with one; `stale` rows are faded."""

    def __init__(self, themes: ThemeManager, now: Callable[[], float], parent: QObject) -> None:
        super().__init__(parent)
        self._themes = themes
        self._icons = IconPainter(themes, self)
        self._now = now
        self.compact = False
        self.stale = False
        self.drop: Callable[[PeopleRow], DropMark | None] = lambda _row: None
        self._name = font(Type.BODY)
        self._figures = font(Type.BODY, tabular=True)
        self._heading = font(Type.CAPTION, bold=True)
        self._heading.setCapitalization(QFont.Capitalization.AllUppercase)

    @property
    def row_height(self) -> int:
        """The height of every row, in px."""
        return COMPACT if self.compact else TALL

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """All rows are alike."""
        return QSize(160, self.row_height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        row = index.data(ROW)
        if not isinstance(row, PeopleRow):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect: QRect = option.rect
        direction: Qt.LayoutDirection = option.direction
        state: QStyle.StateFlag = option.state
        theme = self._themes.theme
        if row.kind is EntryKind.SECTION:
            self._paint_heading(painter, _Place(rect, direction), row, theme)
        else:
            paint_ground(painter, rect, state, theme)
            place = _Place(rect, direction)
            mark = self.drop(row)
            if mark is not None:
                paint_mark(painter, rect, mark, theme)
                row = marked(row, mark)
            if self.compact:
                self._paint_compact(painter, place, row, theme)
            else:
                self._paint_tall(painter, place, row, theme)
        painter.restore()

    def _paint_heading(
        self, painter: QPainter, place: "_Place", row: PeopleRow, theme: Theme
    ) -> None:
        painter.setFont(self._heading)
        painter.setPen(theme.text_secondary)
        flags = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignBottom
        wide = place.width - 2 * SPACE_2
        place.text(painter).draw(place.row(SPACE_2, wide), row.name, flags)

    def _paint_mark(self, painter: QPainter, place: "_Place", row: PeopleRow, theme: Theme) -> None:
        where = place.at(SPACE_2, _MARK, _MARK)
        if row.kind is EntryKind.PLACE:
            self._icons.draw(painter, where, "users", "text_secondary")
        elif row.kind is EntryKind.CONTACT:
            self._icons.draw(painter, where, "user", "text_secondary")
        else:
            paint_state(painter, QRectF(where), row.lamp, theme, self.stale)

    def _paint_tall(self, painter: QPainter, place: "_Place", row: PeopleRow, theme: Theme) -> None:
        self._paint_mark(painter, place, row, theme)
        text = place.text(painter)
        wide = place.width - SPACE_2
        painter.setFont(self._name)
        metrics = painter.fontMetrics()
        word = min(metrics.horizontalAdvance(row.word) + 4, wide // 2)
        painter.setPen(self._word_tone(row, theme))
        text.draw(place.line(0, wide - word, word), row.word, TRAILING)
        star = _MARK if row.favourite else 0
        room = wide - word - SPACE_2 - _TEXT_AT - star
        painter.setPen(theme.text_disabled if self.stale else theme.text)
        text.draw(place.line(0, _TEXT_AT, room), row.name)
        if row.favourite:
            used = min(room, metrics.horizontalAdvance(row.name))
            where = place.box(0, _TEXT_AT + used + SPACE_1, 12)
            self._icons.draw(painter, where, "star-filled", "text_secondary")
        painter.setFont(self._figures)
        painter.setPen(theme.text_disabled if self.stale else theme.text_secondary)
        time = self._time(row)
        taken = QFontMetrics(self._figures).horizontalAdvance(time) + 4 if time else 0
        if time:
            text.draw(place.line(1, wide - taken, taken), time, TRAILING)
        about = " · ".join(part for part in (row.shown_number, row.note) if part)
        text.draw(place.line(1, _TEXT_AT, wide - taken - SPACE_2 - _TEXT_AT), about)

    def _paint_compact(
        self, painter: QPainter, place: "_Place", row: PeopleRow, theme: Theme
    ) -> None:
        self._paint_mark(painter, place, row, theme)
        text = place.text(painter)
        wide = place.width - SPACE_2
        time = self._time(row)
        tail = time or row.word
        painter.setFont(self._figures)
        painter.setPen(self._word_tone(row, theme))
        text.draw(place.row(wide - _WORDS_COMPACT, _WORDS_COMPACT), tail, TRAILING)
        painter.setPen(theme.text_disabled if self.stale else theme.text_secondary)
        at = wide - _WORDS_COMPACT - _NUMBER_COMPACT
        text.draw(place.row(at, _NUMBER_COMPACT - SPACE_1), row.shown_number, TRAILING)
        painter.setFont(self._name)
        painter.setPen(theme.text_disabled if self.stale else theme.text)
        text.draw(place.row(_TEXT_AT, at - SPACE_2 - _TEXT_AT), row.name)

    def _word_tone(self, row: PeopleRow, theme: Theme) -> QColor:
        if self.stale:
            return theme.text_disabled
        return theme.text if row.lamp is Lamp.RINGING else theme.text_secondary

    def _time(self, row: PeopleRow) -> str:
        return duration(elapsed(row.since, self._now())) if row.since is not None else ""


class _Place:
    """Rectangles inside a row, counted from its leading edge."""

    def __init__(self, rect: QRect, direction: Qt.LayoutDirection) -> None:
        self._rect = rect
        self._direction = direction
        self.width = rect.width()
        self._half = (rect.height() - 8) // 2

    def text(self, painter: QPainter) -> TextPainter:
        """A painter of text in the row's direction."""
        return TextPainter(painter, self._direction)

    def at(self, x: int, width: int, height: int) -> QRect:
        """A box in the middle of the row's height."""
        return self._put(x, (self._rect.height() - height) // 2, width, height)

    def row(self, x: int, width: int) -> QRect:
        """The whole height."""
        return self._put(x, 0, width, self._rect.height())

    def line(self, line: int, x: int, width: int) -> QRect:
        """One of the two lines."""
        return self._put(x, 4 + line * self._half, max(0, width), self._half)

    def box(self, line: int, x: int, side: int) -> QRect:
        """A square in the middle of a line's height."""
        return self._put(x, 4 + line * self._half + (self._half - side) // 2, side, side)

    def _put(self, x: int, y: int, width: int, height: int) -> QRect:
        wanted = QRect(self._rect.left() + x, self._rect.top() + y, width, height)
        return QStyle.visualRect(self._direction, self._rect, wanted)
