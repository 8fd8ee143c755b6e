"""A call that was sent on, until somebody talks."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from ucm_cti.domain.presence import Lamp
from ucm_cti.ui.format import duration
from ucm_cti.ui.marks import StateMark
from ucm_cti.ui.models.followups import FollowState, FollowUp
from ucm_cti.ui.models.ticker import elapsed
from ucm_cti.ui.theme import SPACE_1, SPACE_2, SPACE_3, ThemeManager
from ucm_cti.ui.views.buttons import VerbButton
from ucm_cti.ui.views.labels import Label

_LAMPS = {
    FollowState.RINGING: Lamp.RINGING,
    FollowState.WAITING: Lamp.HELD,
    FollowState.ANSWERED: Lamp.FREE,
    FollowState.TALKING: Lamp.IN_CALL,
    FollowState.ENDED: Lamp.OFFLINE,
}


class FollowUpRow(QWidget):
    """ "Maria to Omar: ringing 0:12", and the way to take the call back or end it."""

    take_back = Signal(object)
    ended = Signal(object)

    def __init__(self, themes: ThemeManager) -> None:
        super().__init__()
        self._row: FollowUp | None = None
        self.mark = StateMark(themes)
        self.who = Label(themes)
        self.state = Label(themes, tone="text_secondary")
        self.button = VerbButton(themes, "Take back", "arrow-left")
        self.button.explain("Have this call ring at your own phone again")
        self.end = VerbButton(themes, "End", "phone-off")
        self.end.explain("End the call between the two")
        grid = QGridLayout(self)
        grid.setContentsMargins(SPACE_3, SPACE_1, SPACE_3, SPACE_1)
        grid.setHorizontalSpacing(SPACE_2)
        grid.setVerticalSpacing(0)
        grid.addWidget(self.mark, 0, 0, 2, 1, Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(self.who, 0, 1)
        grid.addWidget(self.state, 1, 1)
        grid.addWidget(self.button, 0, 2, 2, 1, Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(self.end, 0, 3, 2, 1, Qt.AlignmentFlag.AlignVCenter)
        grid.setColumnStretch(1, 1)
        self.button.clicked.connect(lambda: self.take_back.emit(self._row))
        self.end.clicked.connect(lambda: self.ended.emit(self._row))

    def show_row(self, row: FollowUp, now: float, blocked: str) -> None:
        """Show a sent call at a moment, in seconds of our clock."""
        self._row = row
        self.mark.show_state(_LAMPS[row.state])
        self.who.tell(f"{row.who} to {row.target}")
        if row.open:
            self.state.tell(f"{row.state}  {duration(elapsed(row.since, now))}", "text_secondary")
        else:
            good = row.state is FollowState.ANSWERED
            self.state.tell(row.result, "success" if good else "warning")
        self.button.setVisible(row.can_take_back)
        self.button.block(blocked)
        self.end.setVisible(row.outside and row.open)
        self.end.block(blocked)
