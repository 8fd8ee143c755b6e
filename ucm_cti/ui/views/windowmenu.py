"""The menu of what the window can be, and the way back to how it was at first."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from ucm_cti.domain.wording import noop, tr
from ucm_cti.ui.context import SettingsHolder
from ucm_cti.ui.models.keymap import native
from ucm_cti.ui.models.keys import Deed
from ucm_cti.ui.models.layouts import Mode

if TYPE_CHECKING:
    from ucm_cti.ui.views.areas import Areas
    from ucm_cti.ui.views.layoutkeeper import LayoutKeeper

_MODES = {
    Mode.FULL: (noop("Full window"), None),
    Mode.STRIP: (noop("Narrow strip"), Deed.STRIP),
    Mode.POPUPS: (noop("Pop-ups only"), Deed.POPUPS_ONLY),
}


class WindowMenu(QMenu):
    """Tells the keys in force beside each entry."""

    def __init__(self, settings: SettingsHolder, parent: QMenu) -> None:
        super().__init__(tr("Window"), parent)
        self._settings = settings
        self.modes = {mode: QAction(self) for mode in _MODES}
        self.left, self.right = QAction(self), QAction(self)
        self.reset = QAction(tr("Reset layout"), self)
        self._fill()
        settings.changed.connect(self._tell)
        self._tell()

    def follow(self, layouts: "LayoutKeeper", areas: "Areas") -> None:
        """Act on this window."""
        for mode, action in self.modes.items():
            action.triggered.connect(lambda *_, mode=mode: layouts.make(mode))
        self.left.triggered.connect(lambda: areas.move_area(areas.focused(), -1))
        self.right.triggered.connect(lambda: areas.move_area(areas.focused(), 1))
        self.reset.triggered.connect(layouts.reset)
        layouts.changed.connect(lambda: self.modes[layouts.mode].setChecked(True))
        self.modes[layouts.mode].setChecked(True)

    def _fill(self) -> None:
        group = QActionGroup(self)
        for action in self.modes.values():
            action.setCheckable(True)
            group.addAction(action)
            self.addAction(action)
        self.addSeparator()
        for action in (self.left, self.right, self.reset):
            self.addAction(action)

    def _tell(self) -> None:
        for mode, (words, deed) in _MODES.items():
            self.modes[mode].setText(self._with_key(tr(words), deed))
        self.left.setText(self._with_key(tr("Move this area to the left"), Deed.MOVE_LEFT))
        self.right.setText(self._with_key(tr("Move this area to the right"), Deed.MOVE_RIGHT))

    def _with_key(self, words: str, deed: Deed | None) -> str:
        key = native(self._settings.keys.of(deed).combination) if deed else ""
        return f"{words}\t{key}" if key else words
