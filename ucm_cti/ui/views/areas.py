"""The three areas: side by side where there is room, one at a time where there is not."""

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from ucm_cti.ui.theme import SPACE_1

NARROW = 760
"""Below this width, in px, the areas stack."""
_SHARES = (27, 42, 31)


class Areas(QWidget):
    """`narrowed` tells when the areas begin to stack, or to stand side by side again."""

    narrowed = Signal(bool)

    def __init__(self, areas: tuple[tuple[str, QWidget], ...], first: int) -> None:
        super().__init__()
        self._areas = [area for _, area in areas]
        self._names = [name for name, _ in areas]
        self._chosen = first
        self.narrow = False
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        for area, share in zip(self._areas, _SHARES, strict=True):
            self.splitter.addWidget(area)
            self.splitter.setStretchFactor(self.splitter.count() - 1, share)
        self.splitter.setSizes([share * 10 for share in _SHARES])
        self.tabs = QWidget()
        self.tab_buttons: list[QPushButton] = []
        row = QHBoxLayout(self.tabs)
        row.setContentsMargins(SPACE_1, SPACE_1, SPACE_1, SPACE_1)
        row.setSpacing(SPACE_1)
        group = QButtonGroup(self)
        for place, name in enumerate(self._names):
            tab = QPushButton(name)
            tab.setProperty("kind", "chip")
            tab.setCheckable(True)
            tab.setAutoDefault(False)
            tab.clicked.connect(lambda _, place=place: self.choose(place))
            group.addButton(tab)
            row.addWidget(tab, 1)
            self.tab_buttons.append(tab)
        self.tabs.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tabs)
        column.addWidget(self.splitter, 1)
        self.setMinimumWidth(300)

    @property
    def chosen(self) -> int:
        """The area that is shown, or was last chosen."""
        return self._chosen

    def count(self, place: int, number: int) -> None:
        """Show how much an area holds."""
        self.tab_buttons[place].setText(
            f"{self._names[place]} {number}" if number else self._names[place]
        )

    def choose(self, place: int) -> None:
        """Bring an area to the front where only one can be seen."""
        self._chosen = place
        self.tab_buttons[place].setChecked(True)
        if self.narrow:
            for at, area in enumerate(self._areas):
                area.setVisible(at == place)

    def save(self) -> str:
        """The place of the splitters, as text for the settings."""
        return bytes(self.splitter.saveState().toBase64().data()).decode("ascii")

    def restore(self, text: str) -> None:
        """Put the splitters where they were; a text that is none changes nothing."""
        if text:
            self.splitter.restoreState(
                QByteArray.fromBase64(QByteArray(text.encode("ascii", "ignore")))
            )
            self.splitter.setHandleWidth(1)
            self.splitter.setChildrenCollapsible(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stack or unstack."""
        super().resizeEvent(event)
        narrow = self.width() < NARROW
        if narrow != self.narrow:
            self.narrow = narrow
            self.tabs.setVisible(narrow)
            for at, area in enumerate(self._areas):
                area.setVisible(not narrow or at == self._chosen)
            self.tab_buttons[self._chosen].setChecked(True)
            self.narrowed.emit(narrow)
