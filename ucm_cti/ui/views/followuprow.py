"""A call that was sent on, until somebody talks."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from ucm_cti.domain.presence import Lamp
from ucm_cti.domain.text import cut
from ucm_cti.domain.wording import tr
from ucm_cti.store.store import Store
from ucm_cti.ui.format import duration, without_mnemonic
from ucm_cti.ui.marks import StateMark
from ucm_cti.ui.models.followups import FollowState, FollowUp
from ucm_cti.ui.models.keymap import KeyMap
from ucm_cti.ui.models.keys import FOLLOW_DEEDS
from ucm_cti.ui.models.ticker import elapsed
from ucm_cti.ui.theme import SPACE_1, SPACE_2, SPACE_3, ThemeManager
from ucm_cti.ui.views.buttons import BUTTON_GAP, VerbButton
from ucm_cti.ui.views.flow import Flow
from ucm_cti.ui.views.labels import Label

_LAMPS = {
    FollowState.RINGING: Lamp.RINGING,
    FollowState.WAITING: Lamp.HELD,
    FollowState.ANSWERED: Lamp.FREE,
    FollowState.TALKING: Lamp.IN_CALL,
    FollowState.ENDED: Lamp.OFFLINE,
}
_STRIPE = 4
_SHOWN = 18


class FollowUpRow(QWidget):
    """ "Maria to Omar: ringing 0:12", and what can be done: take back, next, voicemail, end.

    After 20 seconds without an answer it turns urgent: a stripe, another mark and other words.
    """

    take_back = Signal(object)
    next_asked = Signal(object)
    voicemail_asked = Signal(object)
    ended = Signal(object)

    def __init__(self, themes: ThemeManager, store: Store) -> None:
        super().__init__()
        self._themes = themes
        self._store = store
        self._row: FollowUp | None = None
        self._urgent = False
        self.mark = StateMark(themes)
        self.alarm = QLabel()
        self.who = Label(themes)
        self.state = Label(themes, tone="text_secondary")
        self.button = VerbButton(themes, tr("Take back"), "")
        self.button.explain(tr("Have this call ring at your own phone again"))
        self.next = VerbButton(themes, tr("Next"), "")
        self.voicemail = VerbButton(themes, tr("Voicemail"), "")
        self.voicemail.explain(tr("Let this caller leave a message"))
        self.end = VerbButton(themes, tr("End"), "phone-off")
        self.end.explain(tr("End the call between the two"))
        self._verbs = QWidget()
        flow = Flow(BUTTON_GAP, self._verbs)
        for button in (self.button, self.next, self.voicemail, self.end):
            flow.addWidget(button)
        grid = QGridLayout(self)
        grid.setContentsMargins(SPACE_3, SPACE_1, SPACE_3, SPACE_1)
        grid.setHorizontalSpacing(SPACE_2)
        grid.setVerticalSpacing(SPACE_1)
        grid.addWidget(self.mark, 0, 0)
        grid.addWidget(self.alarm, 0, 0)
        grid.addWidget(self.who, 0, 1)
        grid.addWidget(self.state, 0, 2, Qt.AlignmentFlag.AlignTrailing)
        grid.addWidget(self._verbs, 1, 1, 1, 2)
        grid.setColumnStretch(1, 1)
        self.button.clicked.connect(lambda: self.take_back.emit(self._row))
        self.next.clicked.connect(lambda: self.next_asked.emit(self._row))
        self.voicemail.clicked.connect(lambda: self.voicemail_asked.emit(self._row))
        self.end.clicked.connect(lambda: self.ended.emit(self._row))
        themes.changed.connect(self._tint)
        self._tint()

    def show_row(self, row: FollowUp, now: float, blocked: str, *, voicemail: bool) -> None:
        """Show a sent call at a moment, in seconds of our clock."""
        self._row = row
        self.mark.show_state(_LAMPS[row.state])
        self.who.tell(tr("{who} to {target}", who=row.who, target=row.target))
        words = row.doing(now)
        if row.open:
            tone = "danger" if row.urgent(now) else "text_secondary"
            self.state.tell(f"{words}  {duration(elapsed(row.since, now))}", tone)
        else:
            good = row.state is FollowState.ANSWERED
            self.state.tell(words, "success" if good else "warning")
        self.setAccessibleName(f"{self.who.text()}, {words}")
        self._alarm(row.urgent(now))
        movable = row.retrievable(now)
        left = row.undo_left(now)
        self.button.say(tr("Take back ({seconds})", seconds=left) if left else tr("Take back"), "")
        self.button.setVisible(movable)
        self.next.setVisible(movable and row.open and bool(row.next))
        name = self._store.name_of(row.next) or row.next
        self.next.say(tr("Next: {name}", name=without_mnemonic(cut(name, _SHOWN))), "")
        self.next.explain(tr("Send this caller on to {name}", name=name))
        person = row.number in self._store.extensions
        self.voicemail.setVisible(movable and row.open and voicemail and person)
        self.end.setVisible(row.outside and row.open)
        self._verbs.setVisible(movable or (row.outside and row.open))
        for button in (self.button, self.next, self.voicemail, self.end):
            button.block(blocked)

    def show_keys(self, valid: bool, keys: KeyMap) -> None:
        """Show the keys in force where pressing them would act on this call."""
        for button, deed in zip(
            (self.button, self.next, self.voicemail), FOLLOW_DEEDS, strict=True
        ):
            button.show_key(valid, keys.told(deed))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A stripe at the leading edge, and a ground, while it is urgent."""
        if not self._urgent:
            return
        theme = self._themes.theme
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), theme.hover)
            x = self.width() - _STRIPE if mirrored else 0
            painter.fillRect(x, 0, _STRIPE, self.height(), theme.danger)

    def _alarm(self, urgent: bool) -> None:
        self.mark.setVisible(not urgent)
        self.alarm.setVisible(urgent)
        if urgent != self._urgent:
            self._urgent = urgent
            self.update()
            if urgent:
                QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def _tint(self) -> None:
        self.alarm.setPixmap(self._themes.icon("warning", "danger", 16).pixmap(16, 16))
        self.update()
