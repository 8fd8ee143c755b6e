"""The demo's line below the top bar: what it is, and the buttons that play caller and phone."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout

from ucm_cti.ui.theme import SPACE_1, SPACE_2, SPACE_4, ThemeManager
from ucm_cti.ui.views.buttons import BUTTON_GAP, VerbButton
from ucm_cti.ui.views.flow import Flow
from ucm_cti.ui.views.labels import Hairline, Sentence, Surface

SCENARIOS = {
    "quiet": "Quiet: only you act",
    "reception": "A morning at the reception",
    "callcentre": "A busy call centre",
}


class DemoStrip(Surface):
    """Says that nothing is real; each signal is one thing to play."""

    caller_rings = Signal()
    caller_at_gate = Signal()
    phone_picked_up = Signal()
    phone_put_down = Signal()
    scenario_chosen = Signal(str)
    leave_asked = Signal()

    def __init__(self, themes: ThemeManager, scenario: str) -> None:
        super().__init__("raised")
        self.sentence = Sentence(
            "Demo: built-in PBX. Nothing here reaches a real phone.", tone="text"
        )
        self.rings = VerbButton(themes, "Caller rings me", "phone-incoming")
        self.gate = VerbButton(themes, "Caller at the gate", "bell")
        self.up = VerbButton(themes, "My phone: pick up", "phone")
        self.down = VerbButton(themes, "Hang up", "phone-off")
        self.plays = VerbButton(themes, "Scenario", "chevron-down", "", "quiet")
        self.menu = QMenu(self)
        self._actions: dict[str, QAction] = {}
        flow = Flow(BUTTON_GAP)
        self.rings.explain("Somebody outside calls you; your phone rings")
        self.gate.explain("Somebody outside calls and waits for Accept or Refuse")
        self.up.explain("Your desk phone is picked up")
        self.down.explain("Your desk phone is put down")
        for widget in (self.rings, self.gate, self.up, self.down, self.plays):
            flow.addWidget(widget)
        row = QHBoxLayout()
        row.setContentsMargins(SPACE_4, SPACE_1 + 2, SPACE_2, SPACE_1 + 2)
        row.setSpacing(SPACE_4)
        row.addWidget(self.sentence, 1)
        row.addLayout(flow)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Hairline(themes))
        column.addLayout(row)
        self.rings.clicked.connect(self.caller_rings)
        self.gate.clicked.connect(self.caller_at_gate)
        self.up.clicked.connect(self.phone_picked_up)
        self.down.clicked.connect(self.phone_put_down)
        self.plays.clicked.connect(self._open)
        self._fill(scenario)

    def show_scenario(self, scenario: str) -> None:
        """Tick the scenario that plays."""
        self._actions[scenario].setChecked(True)

    def _fill(self, scenario: str) -> None:
        group = QActionGroup(self.menu)
        for name, words in SCENARIOS.items():
            action = self.menu.addAction(words)
            action.setCheckable(True)
            action.triggered.connect(lambda *_, name=name: self.scenario_chosen.emit(name))
            group.addAction(action)
            self._actions[name] = action
        self.menu.addSeparator()
        self.menu.addAction("Connect to my own PBX…", self.leave_asked.emit)
        self.show_scenario(scenario)

    def _open(self) -> None:
        self.menu.popup(self.plays.mapToGlobal(self.plays.rect().bottomLeft()))
