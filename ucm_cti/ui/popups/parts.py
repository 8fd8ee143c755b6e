"""Parts of a pop-up: the guard against early clicks, and its lines from the top to the foot."""

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ucm_cti.domain.presence import Lamp
from ucm_cti.domain.wording import tr
from ucm_cti.ui.icons import pixmap
from ucm_cti.ui.marks import CountdownRing, StateMark
from ucm_cti.ui.theme import SPACE_2, ThemeManager, Type
from ucm_cti.ui.views.buttons import IconButton
from ucm_cti.ui.views.labels import Label

GUARD_MS = 600
"""So long after appearing clicks are ignored: they were meant for what stood there before."""
_ICON, _TOP, _ADVICE = 14, 40, 20
_NUMBER_WIDTH = 170


class Guard(QWidget):
    """Lies over its parent, unseen, and swallows clicks for a moment."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self._timer = QTimer(self, singleShot=True, interval=GUARD_MS)
        self._timer.timeout.connect(self.hide)
        self.hide()

    def arm(self) -> None:
        """Swallow clicks from now on for 0.6 s."""
        self.cover()
        self.show()
        self.raise_()
        self._timer.start()

    def cover(self) -> None:
        """Lie over the whole parent."""
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Swallow it."""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Swallow it."""
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Swallow it."""
        event.accept()


class Head(QWidget):
    """Who calls, the time that runs, and three small buttons."""

    def __init__(self, themes: ThemeManager) -> None:
        super().__init__()
        self.title = Label(themes, kind=Type.TITLE, bold=True)
        self.ring = CountdownRing(themes, 40)
        self.ring.setAccessibleName(tr("Goes through in"))
        self.bell = StateMark(themes, 18)
        self.bell.show_state(Lamp.RINGING)
        self.rung = Label(themes, tone="text_secondary", kind=Type.EMPHASIS, figures=True)
        self.hide_button = IconButton(themes, tr("Hide this pop-up"), "x", 24)
        self.page = IconButton(themes, tr("Open this caller’s web page"), "globe", 24)
        self.more = IconButton(themes, tr("More"), "more", 24)
        self.setFixedHeight(_TOP)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_2)
        row.addWidget(self.title, 1)
        self.buttons = (self.page, self.more, self.hide_button)
        for part in (self.bell, self.rung, self.ring, *self.buttons):
            row.addWidget(part)
        for button in self.buttons:
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)


class Foot(QWidget):
    """What happens when nothing is done, and how many more calls there are."""

    def __init__(self, themes: ThemeManager) -> None:
        super().__init__()
        self.advice = Label(themes, tone="text_secondary", kind=Type.CAPTION)
        self.rest = Label(themes, kind=Type.CAPTION, bold=True, figures=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_2)
        row.addWidget(self.advice, 1)
        row.addWidget(self.rest)
        for part in (self.advice, self.rest):
            part.setFixedHeight(_ADVICE)
            part.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignBottom)
        self.rest.hide()


class Route(QWidget):
    """The caller's number, an arrow, and whom they called; or one sentence instead."""

    def __init__(self, themes: ThemeManager) -> None:
        super().__init__()
        self.number = Label(themes, tone="text_secondary")
        self.number.setFixedHeight(20)
        self.arrow = _Glyph(themes, "arrow-right", "text_secondary")
        self.called = Label(themes)
        self.check = _Glyph(themes, "check", "success")
        self.sentence = Label(themes, bold=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_2 - 2)
        for part in (self.number, self.arrow, self.called, self.check, self.sentence):
            row.addWidget(part)
        row.addStretch(1)
        self.setFixedHeight(20)

    def tell(self, number: str, called: str, sentence: str) -> None:
        """Show either the two ends or the sentence."""
        self.number.tell(number)
        self.number.setMinimumWidth(min(self.number.sizeHint().width(), _NUMBER_WIDTH))
        self.called.tell(called)
        self.sentence.tell(sentence)
        self.number.setVisible(bool(number) and not sentence)
        self.arrow.setVisible(bool(called) and not sentence)
        self.called.setVisible(bool(called) and not sentence)
        self.check.setVisible(bool(sentence))
        self.sentence.setVisible(bool(sentence))


class _Glyph(QWidget):
    """A small icon that follows the theme; an arrow also follows the writing direction."""

    def __init__(self, themes: ThemeManager, icon: str, tone: str) -> None:
        super().__init__()
        self._themes = themes
        self._icon = icon
        self._tone = tone
        self._mirrors = icon.startswith("arrow")
        self.setFixedSize(QSize(_ICON, _ICON))
        themes.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the icon."""
        with QPainter(self) as painter:
            if self._mirrors and self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
                painter.translate(self.width(), 0)
                painter.scale(-1, 1)
            tint = self._themes.theme.token(self._tone)
            ratio = painter.device().devicePixelRatio()
            painter.drawPixmap(0, 0, pixmap(self._icon, tint, _ICON, ratio))
