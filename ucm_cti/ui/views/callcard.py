"""One of my own calls."""

from functools import partial

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QStyle, QVBoxLayout, QWidget

from ucm_cti.commands.verbs import Verb
from ucm_cti.domain.ids import CallId
from ucm_cti.domain.presence import Lamp
from ucm_cti.domain.wording import tr
from ucm_cti.ui.context import UiContext
from ucm_cti.ui.format import duration
from ucm_cti.ui.marks import StateMark
from ucm_cti.ui.models.consult import ConsultVerb, ConsultView
from ucm_cti.ui.models.directory import Directory
from ucm_cti.ui.models.holding import Care
from ucm_cti.ui.models.keymap import told_keys
from ucm_cti.ui.models.keys import VERB_KEYS
from ucm_cti.ui.models.mine import MyCall
from ucm_cti.ui.models.ticker import elapsed
from ucm_cti.ui.theme import RADIUS, SPACE_1, SPACE_2, SPACE_3, Type
from ucm_cti.ui.views.buttons import BUTTON_GAP, VerbButton
from ucm_cti.ui.views.consultline import ConsultLine
from ucm_cti.ui.views.dragsource import DragSource
from ucm_cti.ui.views.flow import Flow
from ucm_cti.ui.views.labels import Label
from ucm_cti.ui.views.operator import Operator
from ucm_cti.ui.views.steady import SteadyRow
from ucm_cti.ui.views.transferpanel import TransferPanel

_ICONS = {
    Verb.HOLD: "pause",
    Verb.RESUME: "play",
    Verb.MUTE: "mic-off",
    Verb.UNMUTE: "mic",
    Verb.TRANSFER: "arrow-right",
    Verb.HANG_UP: "phone-off",
}
_BUTTONS = (
    (Verb.HOLD, Verb.RESUME),
    (Verb.MUTE, Verb.UNMUTE),
    (Verb.TRANSFER,),
    (Verb.HANG_UP,),
)
_BAR = 4


class CallCard(SteadyRow):
    """Who I talk to, since when, and the verbs of the call."""

    def __init__(self, context: UiContext, directory: Directory, operator: Operator) -> None:
        super().__init__()
        themes = context.themes
        self._themes = themes
        self._settings = context.settings
        self._now = context.now
        self._operator = operator
        self._shown: MyCall | None = None
        self._told: tuple[MyCall, ConsultView | None, str, bool] | None = None
        self._gone = False
        self.mark = StateMark(themes, 18)
        self.name = Label(themes, kind=Type.EMPHASIS)
        self.time = Label(themes, kind=Type.EMPHASIS, figures=True)
        self.about = Label(themes, tone="text_secondary")
        self.state = Label(themes, tone="text_secondary")
        self.advice = Label(themes, bold=True)
        self.buttons: dict[Verb, VerbButton] = {}
        self.page = VerbButton(themes, tr("Caller’s page"), "globe")
        self.page.explain(tr("Open this caller’s web page in the browser"))
        self.keep = VerbButton(themes, tr("Add to contacts"), "plus")
        self.keep.explain(tr("Keep this number under a name"))
        self.consult = ConsultLine(themes, operator.consults)
        self._panel: TransferPanel | None = None
        self._make_panel = partial(TransferPanel, context, directory, operator)
        self._verbs = QWidget()
        self._lay_out()
        self._wire()
        DragSource(self, operator, lambda: self.call_id if self.shown else None, grip=self.name)
        themes.changed.connect(self.update)

    def begin(self, call_id: CallId) -> None:
        """Show another call."""
        super().begin(call_id)
        self._shown = self._told = None
        self._gone = False

    @property
    def panel(self) -> TransferPanel:
        """The panel for sending the call on, made when it is first wanted."""
        if self._panel is None:
            self._panel = self._make_panel()
            self._column.addWidget(self._panel)
            self._panel.closed.connect(self._panel_closed)
        return self._panel

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

    @property
    def shown(self) -> MyCall | None:
        """The call as the card shows it."""
        return None if self._gone else self._shown

    def show_call(self, call: MyCall, blocked: str, *, stale: bool) -> None:
        """Show a call; `blocked` says why its verbs are off, "" when they are on."""
        self.page.setVisible(self._operator.has_page and bool(call.party.number or call.party.name))
        self.keep.setVisible(not call.barging and self._operator.can_add(call.party))
        view = self._operator.consults.view()
        asked = view if view is not None and view.call == call.id else None
        told = (call, asked, blocked, stale)
        if told == self._told and not self._gone:
            self.tick()
            return
        self._told = told
        self._shown, self._gone = call, False
        self.page.block("")
        self.mark.show_state(call.lamp, stale=stale, urgent=call.care is Care.LONG)
        self.name.tell(call.title, "text_disabled" if stale else "text")
        number = "" if call.barging else call.party.detail
        self.about.tell(" · ".join(part for part in (number, call.about) if part))
        self.about.setVisible(bool(self.about.text()))
        self.state.tell(call.word, "warning" if call.care else "text_secondary")
        self.advice.tell(call.advice, "danger" if call.care is Care.LONG else "text")
        self.advice.setVisible(bool(call.advice) or call.care is Care.LONG)
        self._verbs.show()
        self.consult.show_view(asked, blocked)
        for pair in _BUTTONS:
            self._show_button(call, pair, blocked)
        if Verb.TRANSFER not in call.verbs and self._panel and not self._panel.isHidden():
            self._panel.close_panel()
        urgent = tr("on hold for long") if call.care is Care.LONG else call.word
        self.setAccessibleName(", ".join(filter(None, (call.title, urgent, call.about))))
        self.tick()
        self.update()

    def show_keys(self, valid: bool) -> None:
        """Show the letters where pressing them would act on this call."""
        keys = self._settings.keys
        for verb, button in self.buttons.items():
            button.show_key(valid, keys.hint(verb))
            told = told_keys(keys.of_verb(verb))
            button.explain(f"{button.text()} ({told})" if told else button.text())
        if self._operator.consults.offers(ConsultVerb.HAND_OVER):
            self.buttons[Verb.TRANSFER].show_key(False)

    def show_gone(self) -> None:
        """The call has ended; the card keeps its place while the pointer is near."""
        if self._gone:
            return
        self._gone = True
        if self._panel is not None:
            self._panel.call_gone(tr("The call has ended."))
        self.mark.show_state(Lamp.OFFLINE)
        for label in (self.name, self.time):
            label.tell(label.text(), "text_disabled")
        self.state.tell("ended")
        self.advice.hide()
        self.consult.show_view(None, "")
        for button in self.buttons.values():
            button.block(tr("This call has ended."))
        self.page.block(tr("This call has ended."))
        self.update()

    def tick(self) -> None:
        """Bring the duration up to now."""
        call = self._shown
        if call is not None and not self._gone:
            now = self._now()
            self.time.tell(duration(elapsed(call.since, now)), "text")
            if call.care:
                self._tell_hold(call, duration(elapsed(call.held_since, now)))

    def _tell_hold(self, call: MyCall, held: str) -> None:
        if call.care is Care.LONG:
            self.advice.tell(tr("Held {time}, look after them", time=held))
        else:
            self.state.tell(tr("{state} {time}", state=call.word, time=held))

    def open_panel(self) -> None:
        """Ask where to send the call."""
        if not self._gone:
            self.panel.open_panel(self.call_id)

    def focus_moved(self) -> None:
        """Keys act on this call while the focus is in its card."""
        self._operator.choose_mine(self.call_id, self.holds_focus)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter hands the caller over while somebody is asked about them."""
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if enter and not event.isAutoRepeat() and self.consult.isVisible():
            self._operator.consults.do(ConsultVerb.HAND_OVER)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Draw the ring."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The ring goes, perhaps to a button inside."""
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the card, its edge in the colour of the focus while it has it."""
        theme = self._themes.theme
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            edge = 2.0 if self.hasFocus() else 1.0
            line = theme.danger if self._urgent else theme.hairline
            painter.setPen(QPen(theme.focus_ring if self.hasFocus() else line, edge))
            painter.setBrush(theme.panel if self._gone else theme.raised)
            half = edge / 2
            area = QRectF(self.rect()).adjusted(half, half, -half, -half)
            painter.drawRoundedRect(area, RADIUS, RADIUS)
            if self._urgent:
                self._paint_urgent(painter)

    @property
    def _urgent(self) -> bool:
        return self.shown is not None and self.shown.care is Care.LONG

    def _paint_urgent(self, painter: QPainter) -> None:
        """A bar at the leading edge."""
        bar = QRect(0, RADIUS, _BAR, self.height() - 2 * RADIUS)
        place = QStyle.visualRect(self.layoutDirection(), self.rect(), bar)
        painter.fillRect(place, self._themes.theme.danger)

    def _show_button(self, call: MyCall, pair: tuple[Verb, ...], blocked: str) -> None:
        button = self.buttons[pair[0]]
        verb = next((verb for verb in pair if verb in call.verbs), None)
        button.setVisible(verb is not None)
        if verb is None:
            return
        key = VERB_KEYS[verb]
        button.say(tr(key.words), _ICONS[verb])
        button.block(blocked)

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE_2)
        grid.setVerticalSpacing(2)
        grid.addWidget(self.mark, 0, 0)
        grid.addWidget(self.name, 0, 1)
        grid.addWidget(self.time, 0, 2, Qt.AlignmentFlag.AlignTrailing)
        grid.addWidget(self.about, 1, 1)
        grid.addWidget(self.state, 1, 2, Qt.AlignmentFlag.AlignTrailing)
        grid.addWidget(self.advice, 2, 1, 1, 2)
        grid.setColumnStretch(1, 1)
        flow = Flow(BUTTON_GAP, self._verbs)
        for pair in _BUTTONS:
            verb = pair[0]
            key = VERB_KEYS[verb]
            button = VerbButton(self._themes, tr(key.words), _ICONS[verb])
            button.reserve(*(tr(VERB_KEYS[verb].words) for verb in pair))
            self.buttons[verb] = button
            flow.addWidget(button)
        flow.addWidget(self.page)
        flow.addWidget(self.keep)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_3, SPACE_2 + 2, SPACE_3, SPACE_3)
        column.setSpacing(SPACE_2 + SPACE_1 // 2)
        column.addLayout(grid)
        column.addWidget(self._verbs)
        column.addWidget(self.consult)

    def _wire(self) -> None:
        for pair in _BUTTONS:
            self.buttons[pair[0]].clicked.connect(lambda _, pair=pair: self._press(pair))
        self.page.clicked.connect(self._open_page)
        self.keep.clicked.connect(self._keep)

    def _open_page(self) -> None:
        call = self.shown
        if call is not None:
            self._operator.open_page(self.call_id, call.party)

    def _keep(self) -> None:
        call = self.shown
        if call is not None:
            self._operator.add_contact(call.party)

    def _press(self, pair: tuple[Verb, ...]) -> None:
        call = self.shown
        verb = next((verb for verb in pair if call and verb in call.verbs), None)
        if verb is Verb.TRANSFER:
            self.open_panel()
        elif verb is not None:
            self._operator.do(verb, self.call_id)
