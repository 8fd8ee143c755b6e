"""What states look like: marks with a shape each, the countdown ring, the connection's dot."""

import math

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetrics, QGuiApplication, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QStyle, QWidget

from ucm_cti.domain.link import LinkMode
from ucm_cti.domain.presence import Lamp
from ucm_cti.domain.wording import tr
from ucm_cti.ui.accessible import Role, give_role
from ucm_cti.ui.format import isolated, one_line
from ucm_cti.ui.models.words import LAMP_WORDS
from ucm_cti.ui.shapes import (
    SHAPES,
    Grid,
    alarm,
    cross,
    disc,
    dotted_circle,
    half_disc,
    ring,
    waves,
)
from ucm_cti.ui.theme import Theme, ThemeManager, Type, font


def paint_state(
    painter: QPainter,
    rect: QRectF,
    lamp: Lamp,
    theme: Theme,
    stale: bool = False,
    pulse: float = 1.0,
) -> None:
    """Draw a state's mark in the middle of `rect`; `pulse` 0..1 is how clear a bell's waves are.

    A stale mark is the dotted circle of "unknown" around the last known shape, small and grey.
    """
    with Grid(painter, rect) as grid:
        if stale or lamp is Lamp.UNKNOWN:
            dotted_circle(grid, theme.unknown)
            if lamp is not Lamp.UNKNOWN:
                grid.shrink(0.46)
                SHAPES[lamp](grid, theme.unknown)
            return
        colour = theme.state(lamp)
        SHAPES[lamp](grid, colour)
        if lamp is Lamp.RINGING and pulse > 0:
            waves(grid, colour, min(1.0, pulse))


def paint_link_dot(
    painter: QPainter, rect: QRectF, mode: LinkMode, stale: bool, theme: Theme
) -> None:
    """Draw the connection: live a disc, polling a half disc, connecting dots, down a cross.

    Stale data hollows the live and polling dots out.
    """
    with Grid(painter, rect) as grid:
        colour = theme.link(mode, stale=stale)
        match mode:
            case LinkMode.CONNECTING:
                dotted_circle(grid, colour)
            case LinkMode.DOWN:
                cross(grid, colour)
            case _ if stale:
                ring(grid, colour)
                grid.fill(colour, grid.circle(8, 8, 1.6))
            case LinkMode.POLLING:
                half_disc(grid, colour)
            case LinkMode.LIVE:
                disc(grid, colour)


def paint_countdown(
    painter: QPainter,
    rect: QRectF,
    seconds_left: float,
    total: float,
    theme: Theme,
    figure: int | None = None,
) -> None:
    """Draw a ring that empties clockwise, and inside it `figure`, else the seconds rounded up."""
    left = max(0.0, seconds_left)
    inside = math.ceil(left) if figure is None else figure
    share = min(1.0, left / total) if total > 0 else 0.0
    side = min(rect.width(), rect.height())
    width = max(2.0, side / 12)
    square = QRectF(0, 0, side - width, side - width)
    square.moveCenter(rect.center())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.hover, width))
    painter.drawEllipse(square)
    if share > 0:
        pen = QPen(theme.state(Lamp.RINGING), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.drawArc(square, 90 * 16, round(share * 360 * 16))
    face = font(Type.BODY, bold=True, tabular=True)
    face.setPixelSize(max(9, round(side * 0.4)))
    painter.setFont(face)
    painter.setPen(theme.text)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, str(inside))
    painter.restore()


def paint_alarm(painter: QPainter, rect: QRectF, theme: Theme) -> None:
    """Draw the mark of a call that has been held for long."""
    with Grid(painter, rect) as grid:
        alarm(grid, theme.danger)


class StateMark(QWidget):
    """A state's mark as a widget, `side` px square."""

    def __init__(self, themes: ThemeManager, side: int = 16, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._lamp, self._stale, self._pulse = Lamp.UNKNOWN, False, 1.0
        give_role(self, Role.Graphic)
        self._urgent = False
        self.setFixedSize(side, side)
        themes.changed.connect(self.update)
        self._name()

    def show_state(
        self, lamp: Lamp, *, stale: bool = False, pulse: float = 1.0, urgent: bool = False
    ) -> None:
        """Show a state; `pulse` as in paint_state, `urgent` for a call held for long."""
        shown = (lamp, stale, pulse, urgent)
        if shown == (self._lamp, self._stale, self._pulse, self._urgent):
            return
        self._lamp, self._stale, self._pulse, self._urgent = shown
        self._name()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the mark."""
        with QPainter(self) as painter:
            rect = QRectF(self.rect())
            if self._urgent and not self._stale:
                paint_alarm(painter, rect, self._themes.theme)
                return
            paint_state(painter, rect, self._lamp, self._themes.theme, self._stale, self._pulse)

    def _name(self) -> None:
        known = tr("on hold for long") if self._urgent else tr(LAMP_WORDS[self._lamp])
        name = tr("{known}, not up to date", known=known) if self._stale else known
        if name != self.accessibleName():
            self.setAccessibleName(name)


class LinkDot(QWidget):
    """The connection's dot as a widget, `side` px square; whoever owns it says what it means."""

    def __init__(self, themes: ThemeManager, side: int = 12, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._mode, self._stale = LinkMode.CONNECTING, False
        give_role(self, Role.Graphic)
        self.setFixedSize(side, side)
        self.setAccessibleName(tr("Connection: {mode}", mode=self._mode))
        themes.changed.connect(self.update)

    def show_link(self, mode: LinkMode, *, stale: bool = False) -> None:
        """Show how we are connected."""
        if (mode, stale) == (self._mode, self._stale):
            return
        self._mode, self._stale = mode, stale
        known = tr("Connection: {mode}", mode=mode)
        self.setAccessibleName(tr("{known}, not up to date", known=known) if stale else known)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the dot."""
        with QPainter(self) as painter:
            rect = QRectF(self.rect())
            paint_link_dot(painter, rect, self._mode, self._stale, self._themes.theme)


class CountdownRing(QWidget):
    """The seconds that are left, in a ring; it shows what it is told and keeps no time itself."""

    def __init__(self, themes: ThemeManager, side: int = 40, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._left, self._total, self._seconds = 0.0, 1.0, 0
        give_role(self, Role.Clock)
        self.setFixedSize(side, side)
        self.setAccessibleName(tr("Time left"))
        themes.changed.connect(self.update)

    def show_left(self, until: float, now: float, total: float) -> None:
        """Show how much of `total` s is left; the figure steps at the full second, as all do."""
        left = max(0.0, until - now)
        if (left, total) == (self._left, self._total):
            return
        self._left, self._total = left, total
        self._seconds = max(0, int(until) - int(now))
        self.setAccessibleDescription(
            tr("{seconds} of {total} seconds", seconds=self._seconds, total=round(total))
        )
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ring."""
        with QPainter(self) as painter:
            rect = QRectF(self.rect())
            theme = self._themes.theme
            paint_countdown(painter, rect, self._left, self._total, theme, self._seconds)


def elided(text: str, metrics: QFontMetrics, width: float) -> str:
    """Foreign text on one line, cut at its own end, kept from reordering its neighbours."""
    room = max(0, math.floor(width))
    return isolated(metrics.elidedText(one_line(text), Qt.TextElideMode.ElideRight, room))


def draw_elided(
    painter: QPainter,
    rect: QRectF,
    text: str,
    alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter,
    direction: Qt.LayoutDirection | None = None,
) -> bool:
    """Draw foreign text on one line in the painter's font and pen; True when it had to be cut.

    `direction` is the layout's, the application's where none is given: leading text starts at the
    right edge of a right-to-left layout, whatever the text's own direction.
    """
    shown = elided(text, painter.fontMetrics(), rect.width())
    layout = QGuiApplication.layoutDirection() if direction is None else direction
    side = QStyle.visualAlignment(layout, alignment) | Qt.AlignmentFlag.AlignAbsolute
    painter.drawText(rect, side, shown)
    return shown != isolated(one_line(text))
