"""Wakes when a held call becomes urgent, also while the window is hidden, and says so once."""

from PySide6.QtCore import QObject, QTimer, Signal

from ucm_cti.domain.wording import tr
from ucm_cti.ui.context import UiContext
from ucm_cti.ui.views.operator import Operator


class HoldAlarm(QObject):
    """`turned` comes when time alone has changed what my held calls need; `said` carries what is to
    be spoken, once for each call."""

    turned = Signal()
    said = Signal(str)

    def __init__(self, context: UiContext, operator: Operator, parent: QObject) -> None:
        super().__init__(parent)
        self._now = context.now
        self._operator = operator
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.turned)

    def refresh(self) -> None:
        """Speak of what has become urgent, and wait for the next."""
        now, operator = self._now(), self._operator
        for call_id in operator.holds.turned(now, operator.limits):
            title = next((card.title for card in operator.mine() if card.id == call_id), "")
            self.said.emit(tr("{name} has been on hold for long. Look after them.", name=title))
        due = operator.holds.due(now, operator.limits)
        if due is None:
            self._timer.stop()
        else:
            self._timer.start(int(due * 1000) + 1)

    def stop(self) -> None:
        """Wait no more."""
        self._timer.stop()
