"""One waiting caller."""

from functools import partial

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ucm_cti.commands.verbs import Verb
from ucm_cti.domain.call import GATE_SECONDS
from ucm_cti.domain.ids import CallId
from ucm_cti.domain.presence import Lamp
from ucm_cti.domain.wording import tr
from ucm_cti.ui.context import UiContext
from ucm_cti.ui.format import duration
from ucm_cti.ui.marks import CountdownRing, StateMark
from ucm_cti.ui.models.directory import Directory
from ucm_cti.ui.models.ticker import elapsed
from ucm_cti.ui.models.waiting import Urgency, WaitingCall
from ucm_cti.ui.theme import RADIUS, SPACE_1, SPACE_2, Type
from ucm_cti.ui.views.buttons import BUTTON_GAP, IconButton, VerbButton
from ucm_cti.ui.views.dragsource import DragSource
from ucm_cti.ui.views.flow import Flow
from ucm_cti.ui.views.labels import Label, Patch
from ucm_cti.ui.views.operator import Operator
from ucm_cti.ui.views.steady import SteadyRow
from ucm_cti.ui.views.transferpanel import TransferPanel


class IncomingRow(SteadyRow):
    """Who waits, where, for how long, and what can be done about it.

    `menu_asked` asks for the menu of the rarer verbs.
    """

    menu_asked = Signal(object)

    def __init__(self, context: UiContext, directory: Directory, operator: Operator) -> None:
        super().__init__()
        self._themes = context.themes
        self._settings = context.settings
        self._now = context.now
        self._operator = operator
        self._shown: WaitingCall | None = None
        self._told: tuple[WaitingCall, str, bool] | None = None
        self._gone = False
        self._hovered = False
        themes = context.themes
        self.mark = StateMark(themes)
        self.name = Label(themes, kind=Type.BODY, bold=True)
        self.where = Label(themes, tone="text_secondary")
        self.time = Label(themes, tone="text_secondary", figures=True)
        self.ring = CountdownRing(themes, 34)
        self.fate = Label(themes, tone="text_secondary", kind=Type.CAPTION)
        self.accept = VerbButton(themes, tr("Accept"), "check", "", "primary")
        self.refuse = VerbButton(themes, tr("Refuse"))
        self.send = VerbButton(themes, tr("Send to…"))
        self.take = IconButton(themes, tr("Take this call to my phone"), "phone-incoming")
        self.forward = IconButton(themes, tr("Send to…"), "arrow-right")
        self.more = IconButton(themes, tr("More"), "more")
        self.rarer = IconButton(themes, tr("More"), "more", 22)
        self._panel: TransferPanel | None = None
        self._make_panel = partial(TransferPanel, context, directory, operator)
        self._verbs = QWidget()
        self._hover = Patch(themes, self)
        self._lay_out()
        self._wire()
        DragSource(self, operator, lambda: None if self._gone else self.call_id, grip=self.name)
        themes.changed.connect(self.update)

    def begin(self, call_id: CallId) -> None:
        """Show another call."""
        super().begin(call_id)
        self._shown = self._told = None
        self._gone = self._hovered = False

    def show_call(self, call: WaitingCall, blocked: str, *, stale: bool) -> None:
        """Show a waiting call; `blocked` says why its verbs are off, "" when they are on."""
        told = (call, blocked, stale)
        if told == self._told and not self._gone:
            self.tick()
            return
        self._told = told
        self._shown, self._gone = call, False
        ringing = call.ringing or call.urgency is Urgency.MINE
        self.mark.show_state(Lamp.RINGING if ringing else Lamp.HELD, stale=stale)
        self.mark.setVisible(call.gate_ends is None)
        title = call.party.title
        self.name.tell(title, "text_disabled" if stale else "text")
        about = (call.where, call.party.detail, call.line)
        self.where.tell(" · ".join(dict.fromkeys(part for part in about if part)))
        gated = call.gate_ends is not None
        self.ring.setVisible(gated)
        self.time.setVisible(not gated)
        self.fate.setVisible(gated or call.urgency is Urgency.MINE)
        mine = call.urgency is Urgency.MINE
        self._verbs.setVisible(gated or mine)
        self.rarer.setVisible(gated or mine)
        self.accept.setVisible(Verb.ACCEPT in call.verbs)
        self.refuse.say(tr("Decline") if mine else tr("Refuse"), "")
        self.refuse.setVisible(mine or Verb.REFUSE in call.verbs)
        self.send.setVisible(Verb.TRANSFER in call.verbs)
        self.take.setVisible(call.can_take)
        self.forward.setVisible(Verb.TRANSFER in call.verbs)
        for button in (self.accept, self.refuse, self.send, self.take, self.forward):
            button.block(blocked)
        self.rarer.block("")
        self.setAccessibleName(f"{title}, {self.where.text()}")
        self.tick()
        self._show_hover()

    def show_keys(self, *, accept: bool, refuse: bool) -> None:
        """Show a key where pressing it would act on this call."""
        keys = self._settings.keys
        self.accept.show_key(accept, keys.hint(Verb.ACCEPT))
        self.refuse.show_key(refuse, keys.hint(Verb.REFUSE))

    def show_gone(self, words: str = "ended") -> None:
        """The call has left the list; keep its place, without verbs."""
        if self._gone:
            return
        self._gone = True
        if self._panel is not None:
            self._panel.call_gone(tr("This call is no longer here: {words}.", words=words))
        self.mark.show_state(Lamp.OFFLINE)
        self.mark.show()
        self.ring.hide()
        self.name.tell(self.name.text(), "text_disabled")
        self.where.tell(words)
        self.time.hide()
        self.fate.hide()
        for button in (self.accept, self.refuse, self.send, self.rarer):
            button.block(tr("This call has gone."))
        self._show_hover()

    @property
    def at_gate(self) -> bool:
        """Whether the call waits for accept or refuse."""
        return self._shown is not None and self._shown.gate_ends is not None

    @property
    def panel(self) -> TransferPanel:
        """The panel for sending the call on, made when it is first wanted."""
        if self._panel is None:
            self._panel = self._make_panel()
            self._column.addWidget(self._panel)
            self._panel.closed.connect(self._panel_closed)
        return self._panel

    def open_panel(self) -> None:
        """Ask where to send the call."""
        if not self._gone:
            self.panel.open_panel(self.call_id)

    @property
    def typing(self) -> bool:
        """Whether the panel is open."""
        return self._panel is not None and self._panel.is_open

    def _panel_closed(self) -> None:
        self.release()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.freed.emit()

    def retire(self) -> None:
        """Errors of a transfer under way become toasts from now on."""
        if self._panel is not None:
            self._panel.close_panel()

    def refresh_panel(self) -> None:
        """Bring the panel's matches up to date, if it is open."""
        if self._panel is not None:
            self._panel.refresh()

    def tick(self) -> None:
        """Bring the time up to now."""
        call = self._shown
        if call is None or self._gone:
            return
        if call.gate_ends is not None:
            now = self._now()
            self.ring.show_left(call.gate_ends, now, GATE_SECONDS)
            waits = call.gate_ends > now
            self.fate.tell(tr("goes through by itself at 0") if waits else tr("going through…"))
        else:
            self.time.tell(duration(elapsed(call.since, self._now())))
            self.fate.tell(tr("Pick up your phone to answer"))

    def primary(self) -> None:
        """Do what the row offers first."""
        call = self._shown
        if call is None or self._gone or self._operator.freshness().blocked:
            return
        if Verb.ACCEPT in call.verbs:
            self._operator.do(Verb.ACCEPT, self.call_id)
        elif call.can_take:
            self._operator.take(self.call_id)
        elif Verb.TRANSFER in call.verbs:
            self.open_panel()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter does the first verb, the menu key opens the menu."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.hasFocus():
            if not event.isAutoRepeat():
                self.primary()
        elif event.key() == Qt.Key.Key_Menu:
            self.menu_asked.emit(self)
        else:
            event.ignore()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show the verbs."""
        super().enterEvent(event)
        self._hovered = True
        self._show_hover()

    def leaveEvent(self, event: QEvent) -> None:
        """Hide the verbs."""
        super().leaveEvent(event)
        self._hovered = False
        self._show_hover()

    def focus_moved(self) -> None:
        """Become the chosen row, or no longer."""
        self._operator.choose_waiting(self.call_id, self.holds_focus)
        self._show_hover()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw hover and focus."""
        theme = self._themes.theme
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            urgent = self._shown is not None and self._shown.urgency < Urgency.WAITING
            painter.setPen(Qt.PenStyle.NoPen)
            if self.hasFocus():
                painter.setPen(QPen(theme.focus_ring, 2))
            if self._gone:
                painter.setBrush(Qt.BrushStyle.NoBrush)
            elif urgent:
                if not self.hasFocus():
                    painter.setPen(QPen(theme.hairline, 1))
                painter.setBrush(theme.raised)
            else:
                lit = self._hovered or self.holds_focus
                painter.setBrush(theme.hover if lit else theme.panel)
            painter.drawRoundedRect(area, RADIUS, RADIUS)

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE_2)
        grid.setVerticalSpacing(2)
        grid.addWidget(self.mark, 0, 0, Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(self.name, 0, 1)
        grid.addWidget(self.time, 0, 2, Qt.AlignmentFlag.AlignTrailing)
        grid.addWidget(self.where, 1, 1, 1, 3)
        grid.addWidget(self.fate, 2, 1, 1, 2)
        grid.addWidget(self.ring, 0, 0, 2, 1, Qt.AlignmentFlag.AlignCenter)
        grid.addWidget(self.rarer, 0, 3)
        grid.setColumnStretch(1, 1)
        verbs = Flow(BUTTON_GAP, self._verbs)
        for button in (self.accept, self.refuse, self.send):
            verbs.addWidget(button)
        hover = QHBoxLayout(self._hover)
        hover.setContentsMargins(SPACE_1, 0, 0, 0)
        hover.setSpacing(2)
        for icon in (self.take, self.forward, self.more):
            hover.addWidget(icon)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_2, 6, SPACE_2, 6)
        column.setSpacing(6)
        column.addLayout(grid)
        column.addWidget(self._verbs)
        self._hover.hide()

    def _wire(self) -> None:
        operator = self._operator
        self.accept.clicked.connect(lambda: operator.do(Verb.ACCEPT, self.call_id))
        self.refuse.clicked.connect(self._refuse)
        self.send.clicked.connect(self.open_panel)
        self.forward.clicked.connect(self.open_panel)
        self.take.clicked.connect(lambda: operator.take(self.call_id))
        for more in (self.more, self.rarer):
            more.clicked.connect(lambda: self.menu_asked.emit(self))

    def _refuse(self) -> None:
        call = self._shown
        if call is not None:
            refuse = Verb.REFUSE in call.verbs
            self._operator.do(Verb.REFUSE if refuse else Verb.HANG_UP, self.call_id)

    def _show_hover(self) -> None:
        """The verbs of a plain row lie over its second line, so that nothing moves."""
        call = self._shown
        lit = self._hovered or self.holds_focus
        wanted = lit and not self._gone and call is not None and not self._verbs.isVisibleTo(self)
        self._hover.setVisible(wanted)
        if wanted:
            self._hover.adjustSize()
            size, line = self._hover.size(), self.where.geometry()
            ltr = self.layoutDirection() is Qt.LayoutDirection.LeftToRight
            x = line.right() + 1 - size.width() if ltr else line.left()
            self._hover.move(x, line.center().y() - size.height() // 2 + 1)
            self._hover.raise_()
        self.update()
