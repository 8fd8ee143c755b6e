"""The demo's line below the top bar: what it is, and the buttons that play caller and phone."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QAction, QActionGroup, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from ucm_cti.domain.wording import noop, tr
from ucm_cti.ui.theme import SPACE_1, SPACE_2, SPACE_4, ThemeManager
from ucm_cti.ui.views.buttons import BUTTON_GAP, VerbButton
from ucm_cti.ui.views.labels import Hairline, Sentence, Surface

SCENARIOS = {
    "quiet": noop("Quiet: only you act"),
    "reception": noop("A morning at the reception"),
    "callcentre": noop("A busy call centre"),
}
_ONE_LINE, _BUTTONS, _LEAST = 1040, 660, 300


class DemoStrip(Surface):
    """Says that nothing is real; each signal is one thing to play.

    Sentence and buttons share a line where it is wide enough; where it is narrow the menu has all.
    """

    caller_rings = Signal()
    caller_at_gate = Signal()
    phone_picked_up = Signal()
    phone_put_down = Signal()
    scenario_chosen = Signal(str)
    leave_asked = Signal()

    def __init__(self, themes: ThemeManager, scenario: str) -> None:
        super().__init__("raised")
        self.sentence = Sentence(
            tr("Demo: built-in PBX. Nothing here reaches a real phone."), tone="text"
        )
        self.rings = VerbButton(themes, tr("Caller rings me"), "phone-incoming")
        self.gate = VerbButton(themes, tr("Caller at the gate"), "bell")
        self.up = VerbButton(themes, tr("My phone: pick up"), "phone")
        self.down = VerbButton(themes, tr("Hang up"), "phone-off")
        self.plays = VerbButton(themes, tr("Play"), "chevron-down", "", "quiet")
        self.menu = QMenu(self)
        self._scenarios: dict[str, QAction] = {}
        self._buttons = QWidget()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out(themes)
        self._wire()
        self.show_scenario(scenario)

    def show_scenario(self, scenario: str) -> None:
        """Tick the scenario that plays."""
        self._scenarios[scenario].setChecked(True)

    def minimumSizeHint(self) -> QSize:
        """As narrow as the narrowest window; the buttons give way to the menu."""
        return QSize(_LEAST, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One line, two lines, or the menu alone."""
        super().resizeEvent(event)
        beside = self.width() >= _ONE_LINE or self.width() < _BUTTONS
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._row.setDirection(across if beside else down)
        for button in (self.rings, self.gate, self.up, self.down):
            button.setVisible(self.width() >= _BUTTONS)

    def _lay_out(self, themes: ThemeManager) -> None:
        inner = QHBoxLayout(self._buttons)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(BUTTON_GAP)
        for button in (self.rings, self.gate, self.up, self.down, self.plays):
            inner.addWidget(button)
        inner.addStretch(1)
        self._row.setContentsMargins(SPACE_4, SPACE_1 + 2, SPACE_2, SPACE_1 + 2)
        self._row.setSpacing(SPACE_1 + 2)
        self._row.addWidget(self.sentence, 1)
        self._row.addWidget(self._buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Hairline(themes))
        column.addLayout(self._row)

    def _wire(self) -> None:
        deeds = (
            (self.rings, self.caller_rings, tr("Somebody outside calls you; your phone rings")),
            (self.gate, self.caller_at_gate, tr("Somebody outside waits for Accept or Refuse")),
            (self.up, self.phone_picked_up, tr("Your desk phone is picked up")),
            (self.down, self.phone_put_down, tr("Your desk phone is put down")),
        )
        for button, signal, tip in deeds:
            button.explain(tip)
            button.clicked.connect(signal)
            self.menu.addAction(button.text(), signal.emit)
        self.menu.addSeparator()
        group = QActionGroup(self.menu)
        for name, words in SCENARIOS.items():
            action = self.menu.addAction(tr(words))
            action.setCheckable(True)
            action.triggered.connect(lambda *_, name=name: self.scenario_chosen.emit(name))
            group.addAction(action)
            self._scenarios[name] = action
        self.menu.addSeparator()
        self.menu.addAction(tr("Connect to my own PBX…"), self.leave_asked.emit)
        self.plays.explain(tr("Other scenarios, and back to your own PBX"))
        self.plays.clicked.connect(self._open)

    def _open(self) -> None:
        self.menu.popup(self.plays.mapToGlobal(self.plays.rect().bottomLeft()))
