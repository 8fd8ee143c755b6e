"""What kind of window a pop-up is, and what it is painted on."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from ucm_cti.domain.presence import Lamp
from ucm_cti.ui.theme import Theme, hairline_pen

STRIPE = 4
"""How wide the stripe is, in px."""
_RING = 2
_FLAGS = (
    Qt.WindowType.Tool
    | Qt.WindowType.FramelessWindowHint
    | Qt.WindowType.WindowStaysOnTopHint
    | Qt.WindowType.WindowDoesNotAcceptFocus
)


def window_flags(platform: str) -> Qt.WindowType:
    """On X11 no window manager is asked: each keeps what it manages below a full-screen window."""
    free = platform == "xcb"
    return _FLAGS | Qt.WindowType.BypassWindowManagerHint if free else _FLAGS


def paint_surface(widget: QWidget, theme: Theme, *, done: bool) -> None:
    """A raised surface with an edge and a stripe in the colour of ringing, of success once it is
    `done`; with a ring inside the edge while it has the keyboard."""
    with QPainter(widget) as painter:
        painter.fillRect(widget.rect(), theme.raised)
        mirrored = widget.layoutDirection() is Qt.LayoutDirection.RightToLeft
        x = widget.width() - STRIPE if mirrored else 0
        stripe = theme.success if done else theme.state(Lamp.RINGING)
        painter.fillRect(QRect(x, 0, STRIPE, widget.height()), stripe)
        pen = hairline_pen(theme)
        pen.setColor(theme.outline)
        painter.setPen(pen)
        half = 0.5 / widget.devicePixelRatioF()
        painter.drawRect(QRectF(QPointF(half, half), widget.size() - QSize(1, 1)))
        if widget.hasFocus():
            painter.setPen(QPen(theme.focus_ring, _RING))
            painter.drawRect(widget.rect().adjusted(_RING, _RING, -_RING, -_RING))
