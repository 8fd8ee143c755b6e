"""One pop-up: who calls, whom, what can be done, and what happens when nothing is done."""

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ucm_cti.commands.verbs import Verb
from ucm_cti.domain.call import GATE_SECONDS
from ucm_cti.domain.ids import CallId, LegId
from ucm_cti.domain.presence import Lamp
from ucm_cti.ui.accessible import Role, give_role
from ucm_cti.ui.context import UiContext
from ucm_cti.ui.format import duration
from ucm_cti.ui.marks import CountdownRing, StateMark
from ucm_cti.ui.models.directory import Directory
from ucm_cti.ui.models.ticker import elapsed
from ucm_cti.ui.popups.decide import Kind, Popup
from ucm_cti.ui.popups.parts import Guard, Route
from ucm_cti.ui.popups.placing import WIDTH, place
from ucm_cti.ui.popups.reach import Reach
from ucm_cti.ui.theme import SPACE_2, SPACE_3, SPACE_4, Type, hairline_pen
from ucm_cti.ui.views.buttons import BUTTON_GAP, IconButton, VerbButton
from ucm_cti.ui.views.dragsource import DragSource
from ucm_cti.ui.views.labels import Label
from ucm_cti.ui.views.operator import Operator
from ucm_cti.ui.views.transferpanel import TransferPanel

_STRIPE, _TOP, _ADVICE = 4, 40, 20
_FLAGS = (
    Qt.WindowType.Tool
    | Qt.WindowType.FramelessWindowHint
    | Qt.WindowType.WindowStaysOnTopHint
    | Qt.WindowType.WindowDoesNotAcceptFocus
)


class IncomingPopup(QWidget):
    """A window that never takes the focus by itself; made hidden, shown by `present`.

    It becomes active only when the person clicks "Send to…", in order to type there. `dismissed`
    carries the key of the pop-up that the person has closed; `sending_over` says that nobody types
    in "Send to…" any more.
    """

    dismissed = Signal(str)
    sending_over = Signal()

    def __init__(self, context: UiContext, operator: Operator, directory: Directory) -> None:
        super().__init__(None, _FLAGS)
        give_role(self, Role.AlertMessage)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_MacAlwaysShowToolWindow)
        self.setAttribute(Qt.WidgetAttribute.WA_AlwaysShowToolTips)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, on=False)
        self.setWindowTitle("Incoming call")
        self._context = context
        self._operator = operator
        self._directory = directory
        self._popup: Popup | None = None
        self._anchor = ("", QRect(), 0)
        self._panel: TransferPanel | None = None
        self._sending = False
        self._build()
        self._guard = Guard(self)
        DragSource(self.title, operator, self._carried, handle=True)
        buttons = (self.accept, self.refuse, self.send, self.page, self.hide_button)
        self._reach = Reach(self, buttons, self._guard.isVisible, self._give_back)
        self.setFixedWidth(WIDTH)
        context.themes.changed.connect(self.update)

    @property
    def popup(self) -> Popup | None:
        """What it shows, None while hidden."""
        return self._popup

    def _carried(self) -> CallId | None:
        """The call that is dragged from here, None when it can be sent nowhere."""
        popup = self._popup
        return popup.call if popup is not None and Verb.TRANSFER in popup.verbs else None

    @property
    def sending(self) -> TransferPanel | None:
        """The open "Send to" panel, None while closed."""
        return self._panel if self._sending else None

    def present(self, popup: Popup, corner: str, screen: QRect, slot: int) -> None:
        """Appear in a slot of a corner, without taking the focus; clicks count after a moment."""
        self._popup = None
        self._anchor = (corner, screen, slot)
        self._guard.arm()
        self.tell(popup)
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def move_to(self, corner: str, screen: QRect, slot: int) -> None:
        """Stand somewhere else."""
        self._anchor = (corner, screen, slot)
        self._fit()

    def tell(self, popup: Popup) -> None:
        """Show what has become of it; a change of its buttons makes clicks wait again."""
        before, self._popup = self._popup, popup
        if before is not None and (before.kind, before.verbs) != (popup.kind, popup.verbs):
            self._guard.arm()
        if before is not None and before.call != popup.call:
            self.stop_sending()
        elif popup.folded:
            self._outlive(f"{popup.folded}.")
            self._reach.end()
        self._fill(popup)
        self._fit()
        if before is not None and popup.folded and not before.folded:
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def tick(self, now: float) -> None:
        """Let time show: the seconds left at the gate, or how long it has rung."""
        popup = self._popup
        if popup is None:
            return
        if popup.gate_ends is not None:
            self.ring.show_left(popup.gate_ends, now, GATE_SECONDS)
        else:
            self.rung.tell(duration(elapsed(popup.since, now)))

    def busy(self, keys: frozenset[str]) -> None:
        """Block the verbs whose command is under way."""
        popup = self._popup
        if popup is None:
            return
        under_way = any(key.endswith(f":{popup.call}") for key in keys)
        reason = popup.blocked or ("Under way…" if under_way else "")
        for button in (self.accept, self.refuse, self.send):
            button.block(reason)

    def show_keys(self, active: bool) -> None:
        """Show a key where pressing it would act on this call; `active` says that keys arrive."""
        call = self._popup.call if self._popup else None
        refusable = self._operator.refusable()
        keys = self._context.settings.keys
        accept = active and call is not None and self._operator.acceptable() == call
        refuse = active and refusable is not None and refusable[0] == call
        self.accept.show_key(accept, keys.hint(Verb.ACCEPT))
        self.refuse.show_key(refuse, keys.hint(Verb.REFUSE))

    def outlive(self) -> bool:
        """Stay for what is being typed though the call has ended; whether there is something."""
        self._outlive("The call has ended.")
        return self._sending

    def vanish(self) -> None:
        """Hide and forget."""
        self._popup = None
        self.stop_sending()
        self.hide()
        self._reach.end()

    def _outlive(self, sentence: str) -> None:
        if self._panel is not None and self._sending:
            self._panel.call_gone(sentence)

    def start_sending(self) -> None:
        """Open the field of "Send to…"; the one time this window becomes active."""
        popup = self._popup
        if popup is None or self._sending:
            return
        if self._panel is None:
            self._panel = TransferPanel(self._context, self._directory, self._operator)
            self._panel.closed.connect(self._panel_closed)
            self._column.insertWidget(self._column.indexOf(self.buttons) + 1, self._panel)
        self._sending = True
        self._reach.stop()
        self.buttons.hide()
        self._accept_focus(wanted=True)
        self._panel.open_panel(popup.call)
        self._fit()

    def _panel_closed(self) -> None:
        self.stop_sending()
        if self._popup is not None:
            self.sending_over.emit()

    def reach(self) -> None:
        """Become active because a key asked for it; Esc gives the keyboard back."""
        self._accept_focus(wanted=True)
        if not self._sending:
            self._reach.begin()

    def _give_back(self) -> None:
        self._accept_focus(wanted=False)

    def stop_sending(self) -> None:
        """Close the field and give the focus back."""
        if self._panel is None or not self._sending:
            return
        self._sending = False
        self._panel.close_panel()
        self.buttons.setVisible(bool(self._popup and self._popup.verbs))
        self._accept_focus(wanted=False)
        self._fit()

    def sizeHint(self) -> QSize:
        """As high as its content at its width."""
        column = self._column
        wraps = column.hasHeightForWidth()
        high = column.totalHeightForWidth(WIDTH) if wraps else column.totalSizeHint().height()
        return QSize(WIDTH, high)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A raised surface with an edge, and a stripe in the colour of ringing."""
        theme = self._context.themes.theme
        folded = self._popup is not None and bool(self._popup.folded)
        stripe: QColor = theme.success if folded else theme.state(Lamp.RINGING)
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), theme.raised)
            leading = 0 if self.layoutDirection() is not Qt.LayoutDirection.RightToLeft else 1
            x = (self.width() - _STRIPE) * leading
            painter.fillRect(QRect(x, 0, _STRIPE, self.height()), stripe)
            pen = hairline_pen(theme)
            pen.setColor(theme.outline)
            painter.setPen(pen)
            half = 0.5 / self.devicePixelRatioF()
            edge = QRectF(QPointF(half, half), self.size() - QSize(1, 1))
            painter.drawRect(edge)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside the buttons does nothing."""
        event.accept()

    def event(self, event: QEvent) -> bool:
        """Take the height of the content whenever that changes, the open panel's lines too."""
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self._fit()
        return done

    def _build(self) -> None:
        themes = self._context.themes
        self.title = Label(themes, kind=Type.TITLE, bold=True)
        self.ring = CountdownRing(themes, 40)
        self.ring.setAccessibleName("Goes through in")
        self.bell = StateMark(themes, 18)
        self.bell.show_state(Lamp.RINGING)
        self.rung = Label(themes, tone="text_secondary", kind=Type.EMPHASIS, figures=True)
        self.hide_button = IconButton(themes, "Hide this pop-up", "x", 24)
        self.hide_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide_button.clicked.connect(self._dismiss)
        self.page = IconButton(themes, "Open this caller’s web page", "globe", 24)
        self.page.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.page.clicked.connect(self._open_page)
        self.top = QWidget()
        self.top.setFixedHeight(_TOP)
        top = QHBoxLayout(self.top)
        top.setContentsMargins(0, 0, 0, 0)
        top.setSpacing(SPACE_2)
        top.addWidget(self.title, 1)
        top.addWidget(self.bell)
        top.addWidget(self.rung)
        top.addWidget(self.ring)
        top.addWidget(self.page)
        top.addWidget(self.hide_button)
        self.route = Route(themes)
        self.accept = VerbButton(themes, "Accept", "check", "", "primary")
        self.refuse = VerbButton(themes, "Refuse", "phone-off")
        self.send = VerbButton(themes, "Send to…", "arrow-right")
        self.accept.clicked.connect(lambda: self._do(Verb.ACCEPT))
        self.refuse.clicked.connect(self._turn_away)
        self.send.clicked.connect(self.start_sending)
        self.buttons = QWidget()
        row = QHBoxLayout(self.buttons)
        row.setContentsMargins(0, SPACE_3, 0, 0)
        row.setSpacing(BUTTON_GAP)
        for button in (self.accept, self.refuse, self.send):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            row.addWidget(button, 1)
        self.advice = Label(themes, tone="text_secondary", kind=Type.CAPTION)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(SPACE_4 + _STRIPE, SPACE_2, SPACE_2 + 2, SPACE_3)
        self._column.setSpacing(0)
        self._column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        self.advice.setFixedHeight(_ADVICE)
        self.advice.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignBottom)
        for part in (self.top, self.route, self.buttons, self.advice):
            self._column.addWidget(part)

    def _fill(self, popup: Popup) -> None:
        gate = popup.kind is Kind.GATE
        self.title.tell(popup.party.title)
        where = ", ".join(filter(None, (popup.called, popup.line)))
        self.route.tell(popup.party.detail, where, popup.folded)
        self.accept.setVisible(Verb.ACCEPT in popup.verbs)
        self.refuse.say("Refuse" if gate else "Decline", "phone-off")
        self.send.setVisible(Verb.TRANSFER in popup.verbs)
        self.page.setVisible(self._operator.has_page and bool(popup.party.number))
        self.buttons.setVisible(bool(popup.verbs) and not self._sending)
        self.ring.setVisible(gate and not popup.folded)
        for part in (self.bell, self.rung):
            part.setVisible(not gate and not popup.folded)
        self.advice.setVisible(not popup.folded)
        tone = "warning" if popup.blocked else "text_secondary"
        self.advice.tell(popup.blocked or _advice(popup), tone)
        said = popup.folded or f"for {where}" if where or popup.folded else ""
        self.setAccessibleName(f"Call from {popup.party.title} {popup.party.detail} {said}".strip())
        self.busy(frozenset())
        self.tick(self._context.now())

    def _fit(self) -> None:
        """Take the height that the content needs, and keep the edge next to the corner."""
        self._column.activate()
        size = self.sizeHint()
        corner, screen, slot = self._anchor
        if not screen.isEmpty():
            self.setGeometry(QRect(place(corner, screen, slot, size), size))
        self._guard.cover()

    def _turn_away(self) -> None:
        if self._popup is not None:
            gate = Verb.REFUSE in self._popup.verbs
            self._do(Verb.REFUSE if gate else Verb.HANG_UP)

    def _do(self, verb: Verb) -> None:
        if self._popup is not None:
            self._operator.do(verb, CallId(self._popup.call))

    def _open_page(self) -> None:
        if self._popup is not None:
            self._operator.open_page(CallId(self._popup.call), self._popup.party)

    def _dismiss(self) -> None:
        if self._popup is not None:
            self.dismissed.emit(LegId(self._popup.key))

    def _accept_focus(self, *, wanted: bool) -> None:
        handle = self.windowHandle()
        if handle is not None:
            handle.setFlag(Qt.WindowType.WindowDoesNotAcceptFocus, on=not wanted)
        if wanted:
            self.activateWindow()
        elif self.isVisible() and self.isActiveWindow():
            self.hide()  # the window manager gives the keyboard back to whom it belonged
            self.show()


def _advice(popup: Popup) -> str:
    """What happens when nothing is done."""
    if popup.kind is Kind.GATE:
        return "Goes through by itself at 0"
    return "Pick up your phone to answer"
