"""Buttons of the console: a verb with its key, and verbs as icons alone."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QIcon, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QPushButton,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QToolButton,
)

from ucm_cti.domain.wording import tr
from ucm_cti.ui.format import isolated, plain_tooltip
from ucm_cti.ui.theme import SPACE_1, ThemeManager, Type, font

_ICON = 16
_GAP = 6
_HEIGHT = 28
_AIR = 7
_TONES = {"primary": "on_accent", "danger": "danger"}


class VerbButton(QPushButton):
    """A verb with its icon and key. `kind` is "", "primary", "danger" or "quiet"."""

    def __init__(
        self, themes: ThemeManager, words: str, icon: str = "", key: str = "", kind: str = ""
    ) -> None:
        super().__init__(words)
        self._themes = themes
        self._icon_name = icon
        self._key = self._when_valid = key
        self._widest = ""
        self._tip = self._reason = ""
        self.setProperty("kind", kind)
        self.setAutoDefault(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        themes.changed.connect(self._tint)
        self._tint()
        self._name()

    @property
    def key(self) -> str:
        """The key shown beside the words."""
        return self._key

    def say(self, words: str, icon: str) -> None:
        """Become another verb in the same place."""
        if (words, icon) != (self.text(), self._icon_name):
            self.setText(words)
            self._icon_name = icon
            self._tint()
            self._name()

    def reserve(self, *words: str) -> None:
        """Be wide enough for each of these, so that nothing beside it moves when it changes."""
        self._widest = max(words, key=self.fontMetrics().horizontalAdvance, default="")
        self.updateGeometry()

    def show_key(self, valid: bool, key: str | None = None) -> None:
        """Show the key only while pressing it would do this; the width stays.

        `key` is another key from now on, as a person reads it.
        """
        if key is not None and key != self._when_valid:
            self._when_valid = key
            self.updateGeometry()
        shown = self._when_valid if valid else ""
        if shown != self._key:
            self._key = shown
            self._name()
            self.update()

    def explain(self, tip: str) -> None:
        """What the button does, for the tooltip."""
        if tip != self._tip:
            self._tip = tip
            self._tell(self._reason or tip)

    def block(self, reason: str) -> None:
        """Switch off with the reason as tooltip; "" switches on again."""
        if self.isEnabled() == bool(reason):
            self.setEnabled(not reason)
        self._reason = reason
        self._tell(reason or self._tip)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus, and nothing around it."""
        if not press_by_enter(self, event):
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Icon, words and key, with the least air that looks right."""
        advance = self.fontMetrics().horizontalAdvance
        words = max(advance(self.text()), advance(self._widest))
        key = self._width_of(self._when_valid)
        return QSize(words + self._icon_width() + key + 2 * _AIR, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Words are never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Let the style draw the button and put icon, words and key on it."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        option.icon = QIcon()
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        self._paint_content(painter)
        painter.end()

    def _paint_content(self, painter: QStylePainter) -> None:
        words = self.fontMetrics().horizontalAdvance(self.text())
        icon = self._icon_width()
        x = (self.width() - icon - words - self._key_width()) // 2
        high = self.height()
        if icon:
            mode = QIcon.Mode.Normal if self.isEnabled() else QIcon.Mode.Disabled
            place = self._mirrored(QRect(x, (high - _ICON) // 2, _ICON, _ICON))
            self.icon().paint(painter, place, Qt.AlignmentFlag.AlignCenter, mode)
        flags = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextSingleLine)
        theme = self._themes.theme
        painter.setPen(theme.token(self._tone))
        painter.drawText(
            self._mirrored(QRect(x + icon, 0, words, high)), flags, isolated(self.text())
        )
        if self._key:
            painter.setFont(font(Type.CAPTION))
            if self.isEnabled() and not self.property("kind"):
                painter.setPen(theme.text_secondary)
            rest = QRect(x + icon + words + _GAP, 0, self._key_width() - _GAP, high)
            painter.drawText(self._mirrored(rest), flags, self._key)

    @property
    def _tone(self) -> str:
        if not self.isEnabled():
            return "text_disabled"
        if self.property("kind") == "chip" and not self.isChecked():
            return "text_secondary"
        return _TONES.get(str(self.property("kind")), "text")

    def _mirrored(self, rect: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), rect)

    def _icon_width(self) -> int:
        if not self._icon_name:
            return 0
        return _ICON + _GAP if self.text() else _ICON

    def _key_width(self) -> int:
        return self._width_of(self._key)

    @staticmethod
    def _width_of(key: str) -> int:
        if not key:
            return 0
        return QFontMetrics(font(Type.CAPTION)).horizontalAdvance(key) + _GAP

    def _tint(self) -> None:
        if self._icon_name:
            kind = str(self.property("kind"))
            self.setIcon(self._themes.icon(self._icon_name, _TONES.get(kind, "text"), _ICON))
        self.update()

    def _tell(self, tip: str) -> None:
        self.setToolTip(plain_tooltip(tip))
        self.setAccessibleDescription(tip)

    def _name(self) -> None:
        key = tr(", key {key}", key=self._key) if self._key else ""
        self.setAccessibleName(f"{self.text()}{key}")


class IconButton(QToolButton):
    """A verb as an icon; its words are the tooltip and the name for a screen reader."""

    def __init__(self, themes: ThemeManager, words: str, icon: str, side: int = 26) -> None:
        super().__init__()
        self._themes = themes
        self._icon_name = icon
        self._words = words
        self.setFixedSize(side, side)
        self.setIconSize(QSize(_ICON, _ICON))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        themes.changed.connect(self._tint)
        self._tint()
        self.explain(words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus, and nothing around it."""
        if not press_by_enter(self, event):
            super().keyPressEvent(event)

    def say(self, words: str, icon: str) -> None:
        """Become another verb in the same place."""
        if icon != self._icon_name:
            self._icon_name = icon
            self._tint()
        self.explain(words)

    def explain(self, words: str) -> None:
        """Tell in words what the icon stands for."""
        self._words = words
        self.setAccessibleName(words)
        self._tell(words)

    def block(self, reason: str) -> None:
        """Switch off with the reason as tooltip; "" switches on again."""
        self.setEnabled(not reason)
        self._tell(reason or self._words)

    def _tell(self, tip: str) -> None:
        self.setToolTip(plain_tooltip(tip))
        self.setAccessibleDescription(tip)

    def _tint(self) -> None:
        self.setIcon(self._themes.icon(self._icon_name, "text", _ICON))


def press_by_enter(button: QAbstractButton, event: QKeyEvent) -> bool:
    """Press a button when the key is Enter; whether it was."""
    if event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
        return False
    if not event.isAutoRepeat():
        button.click()
    return True


BUTTON_GAP = SPACE_1 + 2
"""Between buttons of one row, in px."""
