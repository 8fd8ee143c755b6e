"""Drawing helpers of the delegates: a row's ground, icons by name, and text in a direction."""

from PySide6.QtCore import QObject, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle

from ucm_cti.ui.icons import pixmap
from ucm_cti.ui.marks import draw_elided
from ucm_cti.ui.theme import RADIUS, Theme, ThemeManager

LEADING = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
TRAILING = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter


class IconPainter(QObject):
    """Keeps each icon's picture for the theme in force."""

    def __init__(self, themes: ThemeManager, parent: QObject) -> None:
        super().__init__(parent)
        self._themes = themes
        self._kept: dict[tuple[str, str, int, float], QPixmap] = {}
        themes.changed.connect(self._kept.clear)

    def draw(self, painter: QPainter, rect: QRect, name: str, token: str) -> None:
        """Draw a square icon in a colour token."""
        ratio = painter.device().devicePixelRatioF()
        key = (name, token, rect.width(), ratio)
        if key not in self._kept:
            self._kept[key] = pixmap(name, self._themes.theme.token(token), rect.width(), ratio)
        painter.drawPixmap(rect.topLeft(), self._kept[key])


def paint_ground(painter: QPainter, rect: QRect, state: QStyle.StateFlag, theme: Theme) -> None:
    """The ground of a list's row where it is chosen, hovered or has the focus."""
    chosen = bool(state & QStyle.StateFlag.State_Selected)
    hovered = bool(state & QStyle.StateFlag.State_MouseOver)
    focused = bool(state & QStyle.StateFlag.State_HasFocus)
    if chosen or hovered or focused:
        painter.setPen(QPen(theme.focus_ring, 2) if focused else Qt.PenStyle.NoPen)
        painter.setBrush(theme.selected if chosen else theme.hover)
        painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), RADIUS, RADIUS)


class TextPainter:
    """Draws foreign text on one line, leading or trailing in a layout's direction."""

    def __init__(self, painter: QPainter, direction: Qt.LayoutDirection) -> None:
        self._painter = painter
        self._direction = direction

    def draw(self, rect: QRect, text: str, alignment: Qt.AlignmentFlag = LEADING) -> None:
        """Draw it, cut with an ellipsis where it is too long."""
        draw_elided(self._painter, QRectF(rect), text, alignment, self._direction)
