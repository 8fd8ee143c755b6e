"""What came of a command, at the bottom of the middle area, never over a button."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ucm_cti.domain.wording import tr
from ucm_cti.ui.theme import SPACE_1, SPACE_2, ThemeManager
from ucm_cti.ui.views.buttons import IconButton, VerbButton
from ucm_cti.ui.views.labels import Sentence, Surface

_SECONDS = {"done": 6.0, "doubt": 12.0, "error": 12.0}
_ICONS = {
    "done": ("check", "success"),
    "doubt": ("warning", "warning"),
    "error": ("warning", "danger"),
    "open": ("warning", "warning"),
}
_MOST = 3
_OFFERED = 20.0


class Toast(Surface):
    """One sentence with its kind: "done", "doubt", "error", or "open", which stays until somebody
    closes it; `over` when it has had its time."""

    over = Signal(object)

    def __init__(self, themes: ThemeManager) -> None:
        super().__init__("card")
        self._themes = themes
        self.kind = "done"
        self.sentence = Sentence(tone="text")
        self.sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.sentence.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._mark = QLabel()
        self.offered = VerbButton(themes, "")
        self.offered.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.offered.hide()
        self._deed: Callable[[], object] | None = None
        self.dismiss = IconButton(themes, tr("Dismiss (Esc)"), "x", 22)
        self.dismiss.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_2 + 2, SPACE_1, SPACE_1, SPACE_1)
        row.setSpacing(SPACE_2)
        row.addWidget(self._mark)
        row.addWidget(self.sentence, 1)
        row.addWidget(self.offered)
        row.addWidget(self.dismiss)
        self.offered.clicked.connect(self._take)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(lambda: self.over.emit(self))
        self.dismiss.clicked.connect(lambda: self.over.emit(self))
        themes.changed.connect(self._tint)

    def tell(self, sentence: str, kind: str) -> None:
        """Say a sentence for its time."""
        self.kind = kind
        self._deed = None
        self.offered.hide()
        self.sentence.setText(sentence)
        self.setAccessibleName(sentence)
        self._tint()
        self._timer.stop()
        if kind != "open":
            self._timer.start(int(_SECONDS.get(kind, 6.0) * 1000))

    def offer(self, words: str, deed: Callable[[], object]) -> None:
        """Put a button beside the sentence, which stays longer for it; it can be pressed once."""
        self._deed = deed
        self.offered.say(words, "")
        self.offered.show()
        self._timer.start(int(_OFFERED * 1000))

    def _take(self) -> None:
        deed, self._deed = self._deed, None
        self.over.emit(self)
        if deed is not None:
            deed()

    def rest(self) -> None:
        """Say nothing more."""
        self._timer.stop()
        self.hide()

    def _tint(self) -> None:
        icon, tone = _ICONS.get(self.kind, _ICONS["done"])
        self._mark.setPixmap(self._themes.icon(icon, tone, 16).pixmap(16, 16))


class Toasts(QWidget):
    """The newest few sentences, the newest at the bottom; each goes by itself."""

    def __init__(self, themes: ThemeManager) -> None:
        super().__init__()
        self._themes = themes
        self._spare: list[Toast] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE_1)
        self.setAccessibleName(tr("Messages"))
        self.hide()

    @property
    def shown(self) -> list[Toast]:
        """What is on screen, oldest first."""
        items = (self._column.itemAt(at) for at in range(self._column.count()))
        found = (item.widget() for item in items if item is not None)
        return [toast for toast in found if isinstance(toast, Toast)]

    def tell(self, sentence: str, kind: str) -> None:
        """Show a sentence; the same one again starts its time anew."""
        for toast in self.shown:
            if (toast.sentence.text(), toast.kind) == (sentence, kind):
                self._remove(toast)
        for toast in self.shown[: 1 - _MOST]:
            self._remove(toast)
        toast = self._spare.pop() if self._spare else self._make()
        toast.tell(sentence, kind)
        self._column.addWidget(toast)
        toast.show()
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(toast, QAccessible.Event.Alert))

    def offer(self, sentence: str, words: str, deed: Callable[[], object], key: str) -> None:
        """Put a button beside a sentence that is shown; `key` presses the newest of them."""
        for toast in self.shown:
            toast.offered.show_key(False)  # the key means the newest
        found = [toast for toast in self.shown if toast.sentence.text() == sentence]
        if found:
            found[-1].offer(words, deed)
            found[-1].offered.show_key(True, key)

    def take_offer(self) -> bool:
        """Press the newest button beside a sentence; whether there was one."""
        offers = [toast.offered for toast in self.shown if not toast.offered.isHidden()]
        if offers:
            offers[-1].click()
        return bool(offers)

    def dismiss_all(self) -> bool:
        """Remove everything; whether there was something."""
        shown = self.shown
        for toast in shown:
            self._remove(toast)
        return bool(shown)

    def _make(self) -> Toast:
        toast = Toast(self._themes)
        toast.over.connect(self._remove)
        return toast

    def _remove(self, toast: Toast) -> None:
        if toast in self._spare:
            return
        self._column.removeWidget(toast)
        toast.rest()
        self._spare.append(toast)
        self.setVisible(bool(self.shown))
