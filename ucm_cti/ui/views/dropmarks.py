"""How the rows of people look while a call is carried: lit where it may go, with words."""

from dataclasses import dataclass, replace
from enum import Enum, auto

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from ucm_cti.ui.models.people_row import PeopleRow
from ucm_cti.ui.theme import RADIUS, Theme


class Lit(Enum):
    """A place for the call, the place under the pointer, or none under the pointer."""

    PLACE = auto()
    HERE = auto()
    NOT_HERE = auto()


@dataclass(frozen=True, slots=True)
class DropMark:
    """How a row is lit, and the word on it, "" for the row's own."""

    lit: Lit
    word: str = ""


def marked(row: PeopleRow, mark: DropMark) -> PeopleRow:
    """The row with the word of the mark in place of its state's."""
    return replace(row, word=mark.word, since=None) if mark.word else row


def paint_mark(painter: QPainter, rect: QRect, mark: DropMark, theme: Theme) -> None:
    """Light a row up: an outline for a place, a strong one and a ground under the pointer."""
    strong = mark.lit is not Lit.PLACE
    painter.setPen(QPen(_edge(mark.lit, theme), 2 if strong else 1, _line(mark.lit)))
    painter.setBrush(theme.selected if mark.lit is Lit.HERE else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(rect).adjusted(2, 2, -2, -2), RADIUS, RADIUS)


def _edge(lit: Lit, theme: Theme) -> QColor:
    return theme.danger if lit is Lit.NOT_HERE else theme.accent


def _line(lit: Lit) -> Qt.PenStyle:
    return Qt.PenStyle.DashLine if lit is Lit.NOT_HERE else Qt.PenStyle.SolidLine
