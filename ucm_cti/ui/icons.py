"""Icons: our own SVGs, tinted, rendered per pixel ratio; the application's and the tray's."""

import enum
import math
from functools import cache

from PySide6.QtCore import QByteArray, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtSvg import QSvgRenderer

from ucm_cti.ui.resources import resource

RATIOS = (1.0, 1.25, 1.5, 1.75, 2.0, 3.0)
"""The device pixel ratios that an icon holds a rendering of its own for."""
APP_SIZES = (16, 20, 22, 24, 32, 40, 48, 64, 128, 256)
TRAY_SIZES = (16, 18, 20, 22, 24, 32, 36, 40, 44, 48, 64)


class TrayState(enum.Enum):
    """What the tray icon says."""

    LIVE = "live"
    WAITING = "waiting"
    PAUSED = "paused"
    DOWN = "down"


def icon(name: str, colour: QColor, size: int = 20, *, disabled: QColor | None = None) -> QIcon:
    """A square icon of `size` px in one colour. Raises FileNotFoundError for an unknown name."""
    made = QIcon()
    shades = {QIcon.Mode.Normal: colour}
    if disabled is not None:
        shades[QIcon.Mode.Disabled] = disabled
    for mode, shade in shades.items():
        renderer = _renderer(name, shade)
        for ratio in RATIOS:
            made.addPixmap(_rendered(renderer, size, ratio), mode)
    return made


def pixmap(name: str, colour: QColor, size: int, ratio: float) -> QPixmap:
    """One rendering: `size` px square on a screen of that device pixel ratio."""
    return _rendered(_renderer(name, colour), size, ratio)


def app_icon() -> QIcon:
    """The application's icon for windows and the task bar."""
    renderer = QSvgRenderer(QByteArray(_svg("app")))
    made = QIcon()
    for size in APP_SIZES:
        made.addPixmap(_rendered(renderer, size, 1.0))
    return made


def tray_icon(state: TrayState, count: int = 0) -> QIcon:
    """The tray's icon; `count` is shown when calls are waiting, "9+" beyond nine."""
    made = QIcon()
    for size in TRAY_SIZES:
        drawn = _blank(size, 1.0)
        with QPainter(drawn) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            _paint_tray(painter, size, state, count)
        made.addPixmap(drawn)
    return made


# Mid tones: 3:1 against white and against black, so the tile shows on any panel.
_TILES = {
    TrayState.LIVE: QColor("#1f76bd"),
    TrayState.WAITING: QColor("#1f76bd"),
    TrayState.PAUSED: QColor("#7d6bb5"),
    TrayState.DOWN: QColor("#6f7983"),
}
_BADGE = QColor("#c8400f")
_GLYPH = QColor("#ffffff")


def _paint_tray(painter: QPainter, size: int, state: TrayState, count: int) -> None:
    whole = QRectF(0, 0, size, size)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_TILES[state])
    painter.drawRoundedRect(whole, size * 0.22, size * 0.22)
    match state:
        case TrayState.PAUSED:
            _paint_bars(painter, size)
        case TrayState.WAITING if count > 0:
            _paint_handset(painter, QRectF(0, 0, size * 0.78, size * 0.78))
            _paint_badge(painter, size, count)
        case TrayState.DOWN:
            _paint_handset(painter, whole)
            _paint_slash(painter, size)
        case _:
            _paint_handset(painter, whole)


def _paint_bars(painter: QPainter, size: int) -> None:
    bar, high = max(2, round(size * 0.17)), round(size * 0.5)
    gap = max(2, round(size * 0.17))
    left, top = (size - 2 * bar - gap) // 2, (size - high) // 2
    painter.setBrush(_GLYPH)
    painter.drawRect(left, top, bar, high)
    painter.drawRect(left + bar + gap, top, bar, high)


def _paint_handset(painter: QPainter, rect: QRectF) -> None:
    QSvgRenderer(QByteArray(_svg("handset"))).render(painter, rect)


def _paint_slash(painter: QPainter, size: int) -> None:
    solid = Qt.PenStyle.SolidLine
    start, end = QPointF(size * 0.84, size * 0.16), QPointF(size * 0.16, size * 0.84)
    for width, colour in ((0.28, _TILES[TrayState.DOWN]), (0.12, _GLYPH)):
        painter.setPen(QPen(colour, max(1.5, size * width), solid, Qt.PenCapStyle.RoundCap))
        painter.drawLine(start, end)


def _paint_badge(painter: QPainter, size: int, count: int) -> None:
    text = str(count) if count < 10 else "9+"
    high = math.ceil(size * 0.66)
    wide = high if len(text) == 1 else size
    badge = QRectF(size - wide, size - high, wide, high)
    rim = max(1.0, size / 22)
    painter.save()
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Clear)
    outer = QPainterPath()
    outer.addRoundedRect(badge.adjusted(-rim, -rim, rim, rim), high / 2 + rim, high / 2 + rim)
    painter.fillPath(outer, Qt.GlobalColor.black)
    painter.restore()
    painter.setBrush(_BADGE)
    painter.drawRoundedRect(badge, high / 2, high / 2)
    face = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    face.setPixelSize(max(9, round(high * 0.8)))
    face.setWeight(QFont.Weight.Bold)
    painter.setFont(face)
    painter.setPen(_GLYPH)
    painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, text)


def _rendered(renderer: QSvgRenderer, size: int, ratio: float) -> QPixmap:
    drawn = _blank(size, ratio)
    with QPainter(drawn) as painter:
        renderer.render(painter, QRectF(0, 0, size, size))
    return drawn


def _renderer(name: str, colour: QColor) -> QSvgRenderer:
    shade = colour.name(QColor.NameFormat.HexRgb).encode()
    return QSvgRenderer(QByteArray(_svg(name).replace(b"currentColor", shade)))


def _blank(size: int, ratio: float) -> QPixmap:
    made = QPixmap(QSize(math.ceil(size * ratio), math.ceil(size * ratio)))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    return made


@cache
def _svg(name: str) -> bytes:
    return resource(f"icons/{name}.svg").read_bytes()
