"""The PBXs that the app is set up for, to choose from."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from ucm_cti.domain.wording import tr
from ucm_cti.settings import Settings
from ucm_cti.ui.format import one_line, without_mnemonic


class PbxMenu(QMenu):
    """`chosen` carries the name of a profile, `add_asked` wants another one; the one in use is
    ticked. Not in its menu before it is first shown the settings."""

    chosen = Signal(str)
    add_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__("PBX", parent)
        self.menuAction().setVisible(False)

    def show_profiles(self, settings: Settings) -> None:
        """List the profiles by name."""
        self.clear()
        for profile in settings.profiles:
            if profile.address:
                self._add(profile.name, in_use=profile is settings.profile)
        self.addSeparator()
        self.addAction(tr("Add PBX…"), self.add_asked.emit)
        self.menuAction().setVisible(True)

    def _add(self, name: str, *, in_use: bool) -> None:
        action = QAction(without_mnemonic(one_line(name)), self)
        action.setCheckable(True)
        action.setChecked(in_use)
        action.triggered.connect(lambda *_: self._choose(action, name, in_use=in_use))
        self.addAction(action)

    def _choose(self, action: QAction, name: str, *, in_use: bool) -> None:
        action.setChecked(in_use)  # the tick moves when the other one is in use
        if not in_use:
            self.chosen.emit(name)
