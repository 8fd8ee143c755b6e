"""The shapes of the marks, drawn on a square of 16 x 16 units that lies on device pixels."""

import math
from collections.abc import Callable
from typing import Self

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QTransform

from ucm_cti.domain.presence import Lamp

_UNITS = 16.0


class Grid:
    """A 16 x 16 square in the middle of a rectangle, its edges on device pixels."""

    def __init__(self, painter: QPainter, rect: QRectF) -> None:
        self._painter = painter
        self._rect = rect

    def __enter__(self) -> Self:
        painter = self._painter
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        device = painter.deviceTransform()
        scale = device.m11() or 1.0
        side = math.floor(min(self._rect.width(), self._rect.height()) * scale + 0.01)
        seen = device.map(self._rect.center())
        left, top = round(seen.x() - side / 2), round(seen.y() - side / 2)
        corner = QPointF((left - device.dx()) / scale, (top - device.dy()) / device.m22())
        painter.translate(corner)
        painter.scale(side / scale / _UNITS, side / scale / _UNITS)
        self.pixel = _UNITS / max(1, side)
        return self

    def __exit__(self, *_: object) -> None:
        self._painter.restore()

    def shrink(self, factor: float) -> None:
        """Draw what follows smaller, around the middle."""
        self._painter.setTransform(
            QTransform.fromTranslate(8, 8).scale(factor, factor).translate(-8, -8), combine=True
        )

    def snapped(self, units: float) -> float:
        """The nearest edge between device pixels."""
        return round(units / self.pixel) * self.pixel

    def circle(self, x: float, y: float, radius: float) -> QPainterPath:
        """A circle as a path."""
        path = QPainterPath()
        path.addEllipse(QPointF(x, y), radius, radius)
        return path

    def box(
        self, left: float, top: float, right: float, bottom: float, radius: float
    ) -> QPainterPath:
        """A rounded rectangle whose edges are on device pixels."""
        corner = QPointF(self.snapped(left), self.snapped(top))
        path = QPainterPath()
        path.addRoundedRect(
            QRectF(corner, QPointF(self.snapped(right), self.snapped(bottom))), radius, radius
        )
        return path

    def fill(self, colour: QColor, path: QPainterPath) -> None:
        """Fill a path."""
        self._painter.fillPath(path, colour)

    def stroke(self, colour: QColor, path: QPainterPath, width: float) -> None:
        """Stroke a path with round ends."""
        cap, join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
        pen = QPen(colour, width, Qt.PenStyle.SolidLine, cap, join)
        self._painter.strokePath(path, pen)


def disc(grid: Grid, colour: QColor) -> None:
    """Free: a filled circle."""
    grid.fill(colour, grid.circle(8, 8, 5.75))


def square(grid: Grid, colour: QColor) -> None:
    """In a call: a filled square."""
    grid.fill(colour, grid.box(2.5, 2.5, 13.5, 13.5, 1.5))


def bars(grid: Grid, colour: QColor) -> None:
    """On hold: two bars."""
    grid.fill(colour, grid.box(3, 2.5, 6.5, 13.5, 0.75))
    grid.fill(colour, grid.box(9.5, 2.5, 13, 13.5, 0.75))


def crescent(grid: Grid, colour: QColor) -> None:
    """Away: a crescent."""
    grid.fill(colour, grid.circle(7.6, 8, 6.2).subtracted(grid.circle(10.9, 6.4, 5)))


def barred(grid: Grid, colour: QColor) -> None:
    """Do not disturb: a filled circle with a bar left out."""
    bar = grid.box(4.25, 6.9, 11.75, 9.1, 0.5)
    grid.fill(colour, grid.circle(8, 8, 6.25).subtracted(bar))


def ring(grid: Grid, colour: QColor) -> None:
    """Offline: a hollow circle."""
    grid.stroke(colour, grid.circle(8, 8, 5), 1.75)


def bell(grid: Grid, colour: QColor) -> None:
    """Ringing: a bell; its waves are drawn apart."""
    body = QPainterPath(QPointF(8, 1.6))
    body.cubicTo(5.2, 1.6, 4.1, 3.7, 4.1, 6.2)
    body.cubicTo(4.1, 8.9, 3.4, 9.9, 2.6, 11.6)
    body.lineTo(13.4, 11.6)
    body.cubicTo(12.6, 9.9, 11.9, 8.9, 11.9, 6.2)
    body.cubicTo(11.9, 3.7, 10.8, 1.6, 8, 1.6)
    body.closeSubpath()
    grid.fill(colour, body)
    clapper = QPainterPath(QPointF(6, 12.7))
    clapper.arcTo(QRectF(6, 10.7, 4, 4), 180, 180)
    clapper.closeSubpath()
    grid.fill(colour, clapper)


def waves(grid: Grid, colour: QColor, pulse: float) -> None:
    """The waves beside a ringing bell; `pulse` 0..1 is how clear they are."""
    faded = QColor(colour)
    faded.setAlphaF(pulse)
    for start, box in ((135, QRectF(0.8, 1.2, 9, 9)), (-45, QRectF(6.2, 1.2, 9, 9))):
        path = QPainterPath()
        path.arcMoveTo(box, start)
        path.arcTo(box, start, 90)
        grid.stroke(faded, path, 1.3)


def dotted_circle(grid: Grid, colour: QColor) -> None:
    """Unknown: a dotted circle."""
    for step in range(8):
        angle = math.radians(22.5 + 45 * step)
        grid.fill(colour, grid.circle(8 + 5.6 * math.cos(angle), 8 + 5.6 * math.sin(angle), 1.05))


def half_disc(grid: Grid, colour: QColor) -> None:
    """Polling: a circle, its left half filled."""
    half = QPainterPath(QPointF(8, 3))
    half.arcTo(QRectF(3, 3, 10, 10), 90, 180)
    half.closeSubpath()
    ring(grid, colour)
    grid.fill(colour, half)


def cross(grid: Grid, colour: QColor) -> None:
    """Down: a cross."""
    path = QPainterPath(QPointF(3.5, 3.5))
    path.lineTo(12.5, 12.5)
    path.moveTo(12.5, 3.5)
    path.lineTo(3.5, 12.5)
    grid.stroke(colour, path, 2.4)


def alarm(grid: Grid, colour: QColor) -> None:
    """On hold for long: a diamond with the two bars left out."""
    path = QPainterPath(QPointF(8, 0.6))
    for x, y in ((15.4, 8.0), (8.0, 15.4), (0.6, 8.0)):
        path.lineTo(x, y)
    path.closeSubpath()
    gaps = grid.box(5.3, 5, 7.2, 11, 0.4).united(grid.box(8.8, 5, 10.7, 11, 0.4))
    grid.fill(colour, path.subtracted(gaps))


SHAPES: dict[Lamp, Callable[[Grid, QColor], None]] = {
    Lamp.FREE: disc,
    Lamp.RINGING: bell,
    Lamp.IN_CALL: square,
    Lamp.HELD: bars,
    Lamp.AWAY: crescent,
    Lamp.DND: barred,
    Lamp.OFFLINE: ring,
}
