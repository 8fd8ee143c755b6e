"""The settings: few, applied at once, each with what it means."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ucm_cti.commands.templates import PLACEHOLDERS
from ucm_cti.ui.context import UiContext
from ucm_cti.ui.dialogs.fields import Field, Tick
from ucm_cti.ui.dialogs.pbxcard import PbxCard
from ucm_cti.ui.models.callerpage import preview
from ucm_cti.ui.popups.placing import CORNERS
from ucm_cti.ui.theme import SPACE_1, SPACE_2, SPACE_3, SPACE_5, Type, font
from ucm_cti.ui.views.buttons import VerbButton
from ucm_cti.ui.views.labels import Hairline, fitting_height

_LEGACY = (
    "This PBX had no better to offer. Untick it once its firmware is new; that holds from the next "
    "connection on."
)
_MODES = ("system", "light", "dark", "contrast")
_MODE_WORDS = ("As the system", "Light", "Dark", "High contrast")
_CORNER_WORDS = ("Bottom right", "Bottom left", "Top right", "Top left")
_WIDTH = 420
_PAGE = f"May hold {', '.join(f'{{{name}}}' for name in PLACEHOLDERS)}. Empty for none."
_CONTROL = (
    "Tick this when Call Control is ticked for the API on the UCM. Without a decision a call from "
    "outside goes through after 10 seconds."
)


class SettingsDialog(QDialog):
    """Blocks nothing; `connect_asked` asks for the connection's data, `renamed` and `remove_asked`
    are about the PBX in use."""

    connect_asked = Signal()
    renamed = Signal(str)
    remove_asked = Signal()

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.setWindowTitle("Settings – UCM CTI")
        heading = QLabel("Settings")
        heading.setFont(font(Type.TITLE))
        self.theme = Choice("Appearance", _MODE_WORDS)
        self.corner = Choice("Where pop-ups appear", _CORNER_WORDS)
        self.popups = Tick(
            "Pop-ups for incoming calls", "They never take the keyboard from what you are typing."
        )
        self.gate = Tick(
            "Pop-ups for calls at the gate", "For every outside call, before it goes through."
        )
        self.control = Tick("Call control is on", _CONTROL)
        self.page = Field("Web page for a caller", "https://crm.example.com/?phone={e164}")
        self.legacy = Tick("Outdated encryption is allowed", _LEGACY)
        self.pbx = PbxCard(context.themes)
        self.close_button = VerbButton(context.themes, "Close", "", "", "primary")
        self._lay_out(heading)
        self._show()
        self.theme.box.activated.connect(self._choose_theme)
        self.corner.box.activated.connect(
            lambda index: context.settings.update(popup_corner=CORNERS[index])
        )
        self.popups.box.clicked.connect(lambda on: context.settings.update(popups=on))
        self.gate.box.clicked.connect(lambda on: context.settings.update(popups_for_gate=on))
        self.control.box.clicked.connect(self._choose_control)
        self.page.edit.textEdited.connect(lambda: self._judge_page(self.page.text))
        self.page.edit.editingFinished.connect(self._choose_page)
        self.legacy.box.clicked.connect(self._choose_legacy)
        self.pbx.grown.connect(self._fit)
        self.pbx.edit_asked.connect(self._connect)
        self.pbx.renamed.connect(self.renamed)
        self.pbx.remove_asked.connect(self.remove_asked)
        self.close_button.clicked.connect(self.accept)
        context.settings.changed.connect(self._show)

    def _lay_out(self, heading: QLabel) -> None:
        themes = self._context.themes
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_5, SPACE_5, SPACE_5, SPACE_5)
        column.setSpacing(SPACE_3)
        column.addWidget(heading)
        parts = (self.theme, Hairline(themes), self.popups, self.corner, Hairline(themes))
        for part in (*parts, self.control, self.gate, self.legacy, Hairline(themes)):
            column.addWidget(part)
        column.addWidget(self.page)
        column.addWidget(Hairline(themes))
        column.addWidget(self.pbx)
        end = QHBoxLayout()
        end.addStretch(1)
        end.addWidget(self.close_button)
        column.addSpacing(SPACE_1)
        column.addLayout(end)
        self.setFixedWidth(_WIDTH + 2 * SPACE_5)

    def _show(self) -> None:
        chosen = self._context.settings.value
        self.theme.choose(_MODES.index(chosen.theme) if chosen.theme in _MODES else 0)
        corner = chosen.popup_corner
        self.corner.choose(CORNERS.index(corner) if corner in CORNERS else 0)
        self.popups.box.setChecked(chosen.popups)
        self.gate.box.setChecked(chosen.popups_for_gate)
        self.gate.setEnabled(chosen.popups and chosen.profile.call_control)
        self.corner.setEnabled(chosen.popups)
        self.control.box.setChecked(chosen.profile.call_control)
        if not self.page.edit.hasFocus():
            self.page.edit.setText(chosen.caller_page)
            self.page.edit.setCursorPosition(0)
            self._judge_page(chosen.caller_page)
        profile = chosen.profile
        self.legacy.box.setChecked(profile.legacy_tls)
        self.legacy.setVisible(profile.legacy_tls or self.legacy.isVisible())
        self.pbx.show_profile(profile)
        self._fit()

    def _choose_theme(self, index: int) -> None:
        self._context.settings.update(theme=_MODES[index])
        self._context.themes.set_mode(_MODES[index])

    def _choose_page(self) -> None:
        """Keep what was typed if it is a page; else what was kept stays."""
        if self._judge_page(self.page.text):
            self._context.settings.update(caller_page=self.page.text)

    def _judge_page(self, template: str) -> bool:
        words, good = preview(template)
        self.page.explain(words or _PAGE, wrong=not good)
        self._fit()
        return good

    def showEvent(self, event: QShowEvent) -> None:
        """Be as high as the sentences are in the fonts of the screen."""
        super().showEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.resize(self.width(), fitting_height(self, self.width()))

    def _choose_control(self, on: bool) -> None:
        settings = self._context.settings
        settings.update(profile=replace(settings.value.profile, call_control=on))

    def _choose_legacy(self, on: bool) -> None:
        settings = self._context.settings
        settings.update(profile=replace(settings.value.profile, legacy_tls=on))

    def _connect(self) -> None:
        self.accept()
        self.connect_asked.emit()


class Choice(QWidget):
    """One of a few, with its name before it."""

    def __init__(self, name: str, words: tuple[str, ...]) -> None:
        super().__init__()
        self.box = QComboBox()
        self.box.addItems(words)
        self.box.setAccessibleName(name)
        label = QLabel(name)
        label.setBuddy(self.box)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_2)
        row.addWidget(label, 1)
        row.addWidget(self.box)

    def choose(self, index: int) -> None:
        """Show what is chosen."""
        self.box.setCurrentIndex(index)
