"""What the tests of looks measure: contrast, ink, and how far two pictures are apart."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from ucm_cti.ui.theme import CONTRAST, DARK, LIGHT

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

THEMES = (LIGHT, DARK, CONTRAST)


def luminance(colour: QColor) -> float:
    """Relative luminance 0..1 as WCAG 2 defines it."""
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return sum(w * p for w, p in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def contrast(one: QColor, other: QColor) -> float:
    """Contrast ratio 1..21 as WCAG 2 defines it."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def picture(
    paint: Callable[[QPainter, QRectF], None],
    side: int,
    *,
    ratio: float = 1.0,
    margin: int = 0,
    ground: QColor | Qt.GlobalColor = Qt.GlobalColor.transparent,
) -> QImage:
    """What is painted into a square of `side` px with a margin around it."""
    whole = side + 2 * margin
    image = QImage(QSize(whole, whole) * ratio, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    image.fill(ground)
    with QPainter(image) as painter:
        paint(painter, QRectF(margin, margin, side, side))
    return image


def pixels(image: QImage) -> Iterator[tuple[int, int, QColor]]:
    """Every device pixel with its place."""
    for y, x in product(range(image.height()), range(image.width())):
        yield x, y, image.pixelColor(x, y)


def coverage(image: QImage) -> list[float]:
    """How much of each pixel is inked, 0..1."""
    return [colour.alphaF() for _x, _y, colour in pixels(image)]


def difference(one: list[float], other: list[float]) -> float:
    """How much of the two shapes' common ground only one of them inks, 0..1."""
    union = sum(max(a, b) for a, b in zip(one, other, strict=True))
    apart = sum(abs(a - b) for a, b in zip(one, other, strict=True))
    return apart / union if union else 0.0


def inked(image: QImage, least: float = 0.1) -> QRectF:
    """The rectangle, in device pixels, that holds everything painted."""
    found = [(x, y) for x, y, colour in pixels(image) if colour.alphaF() >= least]
    if not found:
        return QRectF()
    xs, ys = [x for x, _ in found], [y for _, y in found]
    return QRectF(min(xs), min(ys), max(xs) - min(xs) + 1, max(ys) - min(ys) + 1)
