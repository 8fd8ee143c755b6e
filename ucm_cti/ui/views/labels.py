"""Text on the console: one line, plain, cut with an ellipsis and told in full by the tooltip."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from ucm_cti.ui.accessible import Role, give_role
from ucm_cti.ui.format import one_line, plain_tooltip
from ucm_cti.ui.marks import draw_elided
from ucm_cti.ui.theme import SPACE_2, ThemeManager, Type, font, hairline_pen


class Label(QLabel):
    """One line of foreign text in a colour token; never markup, never wider than its place."""

    def __init__(
        self,
        themes: ThemeManager,
        text: str = "",
        *,
        tone: str = "text",
        kind: Type = Type.BODY,
        bold: bool = False,
        figures: bool = False,
    ) -> None:
        super().__init__()
        self._themes = themes
        self._tone = tone
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(font(kind, bold=bold, tabular=figures))
        grow = QSizePolicy.Policy.Fixed if figures else QSizePolicy.Policy.Preferred
        self.setSizePolicy(grow, QSizePolicy.Policy.Fixed)
        self._figures = figures
        themes.changed.connect(self.update)
        self.tell(text)

    @property
    def tone(self) -> str:
        """The token of the text's colour."""
        return self._tone

    def tell(self, text: str, tone: str | None = None) -> None:
        """Show a text, in another colour token where one is given."""
        if tone is not None and tone != self._tone:
            self._tone = tone
            self.update()
        line = one_line(text)
        if line != self.text():
            self.setText(line)
            self._tip()

    def sizeHint(self) -> QSize:
        """The whole line."""
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.text()) + 2, metrics.height() + 3)

    def minimumSizeHint(self) -> QSize:
        """Nothing but the ellipsis; figures are never cut."""
        return self.sizeHint() if self._figures else QSize(12, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Know whether the text is cut."""
        super().resizeEvent(event)
        self._tip()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line."""
        with QPainter(self) as painter:
            painter.setFont(self.font())
            painter.setPen(self._themes.theme.token(self._tone))
            draw_elided(
                painter, QRectF(self.rect()), self.text(), self.alignment(), self.layoutDirection()
            )

    def _tip(self) -> None:
        wide = self.fontMetrics().horizontalAdvance(self.text())
        cut = self.text() if wide > self.width() else ""
        self.setToolTip(plain_tooltip(cut))
        self.setAccessibleDescription(cut)


class Sentence(QLabel):
    """A plain text of several lines; `tone` is a colour token."""

    def __init__(self, text: str = "", *, tone: str = "text_secondary") -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setProperty("tone", tone)
        self.setMinimumWidth(40)

    def colour(self, tone: str) -> None:
        """Show it in another colour token."""
        if tone != self.property("tone"):
            self.setProperty("tone", tone)
            self.style().unpolish(self)
            self.style().polish(self)


class Hairline(QWidget):
    """One device pixel across."""

    def __init__(self, themes: ThemeManager) -> None:
        super().__init__()
        self._themes = themes
        self.setFixedHeight(1)
        themes.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line."""
        with QPainter(self) as painter:
            painter.setPen(hairline_pen(self._themes.theme))
            painter.drawLine(0, 0, self.width(), 0)


class Heading(QWidget):
    """An area's name and its count; both are told to a screen reader as one."""

    def __init__(self, themes: ThemeManager, title: str) -> None:
        super().__init__()
        give_role(self, Role.Heading)
        self._title = title
        name = Label(themes, title, tone="text_secondary", kind=Type.CAPTION, bold=True)
        face = name.font()
        face.setCapitalization(QFont.Capitalization.AllUppercase)
        face.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.6)
        name.setFont(face)
        self._count = Label(themes, "", kind=Type.CAPTION, bold=True, figures=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_2)
        row.addWidget(name)
        row.addStretch(1)
        row.addWidget(self._count)
        self._row = row
        self._themes = themes
        self._marked = False
        self.setFixedHeight(24)
        self.count(0)

    @property
    def count_text(self) -> str:
        """The count as shown."""
        return self._count.text()

    @property
    def marked(self) -> bool:
        """Whether the name is underlined."""
        return self._marked

    def mark(self, marked: bool) -> None:
        """Underline the name: the keyboard is in this area, or an area is dragged here."""
        if marked != self._marked:
            self._marked = marked
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the underline."""
        if self._marked:
            with QPainter(self) as painter:
                line = QRect(0, self.height() - 2, self.width(), 2)
                painter.fillRect(line, self._themes.theme.focus_ring)

    def count(self, number: int) -> None:
        """Show how many there are; nothing for none."""
        self._count.tell(str(number) if number else "", "text" if number else "text_secondary")
        self.setAccessibleName(f"{self._title}: {number}")


class Surface(QFrame):
    """A frame on one of the theme's surfaces: "window", "panel", "raised" or "card"."""

    def __init__(self, surface: str) -> None:
        super().__init__()
        self.setProperty("surface", surface)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    def dress(self, surface: str) -> None:
        """Change the surface."""
        if surface != self.property("surface"):
            self.setProperty("surface", surface)
            self.style().unpolish(self)
            self.style().polish(self)


class Patch(QWidget):
    """A ground in a colour token, for what lies over a row."""

    def __init__(self, themes: ThemeManager, parent: QWidget, tone: str = "hover") -> None:
        super().__init__(parent)
        self._themes = themes
        self._tone = tone
        themes.changed.connect(self.update)

    def tint(self, tone: str) -> None:
        """Take another colour."""
        if tone != self._tone:
            self._tone = tone
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Fill it."""
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), self._themes.theme.token(self._tone))


def fitting_height(widget: QWidget, width: int) -> int:
    """The height that a widget's layout needs at a width, both in px."""
    layout = widget.layout()
    if layout is None:
        return widget.sizeHint().height()
    layout.activate()
    if layout.hasHeightForWidth():
        return layout.totalHeightForWidth(width)
    return layout.totalSizeHint().height()
