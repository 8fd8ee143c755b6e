"""One pop-up: who calls, whom, what can be done, and what happens when nothing is done."""

from itertools import pairwise

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPaintEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from ucm_cti.commands.verbs import Verb
from ucm_cti.domain.call import GATE_SECONDS
from ucm_cti.domain.ids import CallId, LegId
from ucm_cti.domain.wording import tr
from ucm_cti.ui.accessible import Role, give_role
from ucm_cti.ui.context import UiContext
from ucm_cti.ui.format import duration
from ucm_cti.ui.models.directory import Directory
from ucm_cti.ui.models.keys import Deed
from ucm_cti.ui.models.ticker import elapsed
from ucm_cti.ui.popups.decide import Kind, Popup
from ucm_cti.ui.popups.dragging import Grip
from ucm_cti.ui.popups.parts import Foot, Guard, Head, Route
from ucm_cti.ui.popups.placing import WIDTH, Anchor
from ucm_cti.ui.popups.spoken import advice_words, call_words
from ucm_cti.ui.popups.surface import STRIPE, paint_surface, window_flags
from ucm_cti.ui.theme import SPACE_2, SPACE_3, SPACE_4
from ucm_cti.ui.views.buttons import BUTTON_GAP, VerbButton
from ucm_cti.ui.views.dragsource import DragSource
from ucm_cti.ui.views.operator import Operator
from ucm_cti.ui.views.rarerverbs import offer_rarer
from ucm_cti.ui.views.transferpanel import TransferPanel


class IncomingPopup(QWidget):
    """A window that never takes the focus by itself; made hidden, shown by `present`.

    It becomes active only when the person clicks "Send to…", in order to type there, or asks for it
    with `reach`. `dismissed` carries the key of the pop-up that the person has closed;
    `sending_over` says that nobody types in "Send to…" any more; `next_asked` wants the keyboard to
    go to the next pop-up; `grip` tells where it is dragged.
    """

    dismissed = Signal(str)
    sending_over = Signal()
    next_asked = Signal()

    def __init__(self, context: UiContext, operator: Operator, directory: Directory) -> None:
        super().__init__(None, window_flags(QGuiApplication.platformName()))
        give_role(self, Role.AlertMessage)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_MacAlwaysShowToolWindow)
        self.setAttribute(Qt.WidgetAttribute.WA_AlwaysShowToolTips)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, on=False)
        self.setWindowTitle(tr("Incoming call"))
        self._context = context
        self._operator = operator
        self._directory = directory
        self._popup: Popup | None = None
        self._anchor = Anchor("", QRect())
        self._slot = 0
        self._reached = False
        self.grip = Grip(self)
        self._panel: TransferPanel | None = None
        self._sending = False
        self._build()
        self._guard = Guard(self)
        DragSource(self.title, operator, self._carried, handle=True)
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

    @property
    def reached(self) -> bool:
        """Whether the person has asked for the keyboard and it is here."""
        return self._reached

    def present(self, popup: Popup, anchor: Anchor, slot: int) -> None:
        """Appear in a slot, without taking the focus; clicks count after a moment."""
        self._popup = None
        self._anchor, self._slot = anchor, slot
        self._guard.arm()
        self.tell(popup)
        self.show()

    def move_to(self, anchor: Anchor, *, held: bool) -> None:
        """Stand in the same slot of somewhere else; unless `held` by the mouse that moves it,
        clicks count after a moment."""
        self._anchor = anchor
        if not held:
            self._guard.arm()
        self._fit()

    def reach(self) -> None:
        """Take the keyboard because the person asks for it; nothing is pressed until they choose
        with Tab, and Esc gives the keyboard back."""
        if self._popup is None or self._sending:
            return
        self._reached = True
        self._name(self._popup)
        self._let_tab(Qt.FocusPolicy.StrongFocus)
        self._accept_focus(wanted=True)
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.update()

    @property
    def busy_with(self) -> bool:
        """Whether the person is at it: with the mouse, the keyboard, its menu or "Send to"."""
        held = self._sending or self._reached or self.menu.isVisible()
        return held or self.underMouse()

    def tell_more(self, count: int) -> None:
        """Say that so many more calls have no room for a pop-up."""
        self.rest.tell(tr("+%n more", "", count) if count else "")
        self.rest.setVisible(bool(count))

    def let_go(self, *, onward: bool = False) -> None:
        """Give the keyboard back to whom it belonged, or `onward` to another pop-up."""
        if self._reached:
            self._reached = False
            self._let_tab(Qt.FocusPolicy.NoFocus)
            self._accept_focus(wanted=False, back=not onward)
            self.update()

    def tell(self, popup: Popup) -> None:
        """Show what has become of it; a change of its buttons makes clicks wait again."""
        before, self._popup = self._popup, popup
        if before is not None and (before.kind, before.verbs) != (popup.kind, popup.verbs):
            self._guard.arm()
        if before is not None and before.call != popup.call:
            self.stop_sending()
        elif popup.folded:
            self._outlive(f"{popup.folded}.")
        self._fill(popup)
        self._fit()

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
        reason = popup.blocked or (tr("Under way…") if under_way else "")
        for button in (self.accept, self.refuse, self.send):
            button.block(reason)

    def show_keys(self, active: bool) -> None:
        """Show a key where pressing it would act on this call; `active` says that keys arrive."""
        call = self._popup.call if self._popup else None
        refusable = self._operator.refusable()
        keys = self._context.settings.keys
        accept = active and call is not None and self._operator.acceptable() == call
        refuse = active and refusable is not None and refusable[0] == call
        self.accept.show_key(accept or self._reached, keys.hint(Verb.ACCEPT))
        self.refuse.show_key(refuse or self._reached, keys.hint(Verb.REFUSE))

    def outlive(self) -> bool:
        """Stay for what is being typed though the call has ended; whether there is something."""
        self._outlive(tr("The call has ended."))
        return self._sending

    def vanish(self) -> None:
        """Hide and forget."""
        self._popup = None
        self.grip.release()
        self.menu.close()
        self.stop_sending()
        self.let_go()
        self.hide()

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
        self.buttons.hide()
        self._accept_focus(wanted=True)
        self._panel.open_panel(popup.call)
        self._fit()

    def _panel_closed(self) -> None:
        self.stop_sending()
        if self._popup is not None:
            self.sending_over.emit()

    def stop_sending(self) -> None:
        """Close the field and give the focus back."""
        if self._panel is None or not self._sending:
            return
        self._sending = self._reached = False
        self._let_tab(Qt.FocusPolicy.NoFocus)
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
        folded = self._popup is not None and bool(self._popup.folded)
        paint_surface(self, self._context.themes.theme, done=folded)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside the buttons does nothing; a drag moves the stack."""
        event.accept()
        self.grip.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag what the mouse holds."""
        self.grip.move(event)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Stay where it was dropped."""
        self.grip.release()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc gives the keyboard back; only the keys of verbs act without a chosen button."""
        key = QKeySequence(event.keyCombination()).toString()
        keys = self._context.settings.keys
        if key == "Esc":
            self.let_go()
        elif key == keys.of(Deed.POPUP).combination:
            self.next_asked.emit()
        elif key and key == keys.of(Deed.BLOCK).combination:
            self._do(Verb.BLOCK)
        for button, deed in ((self.accept, Deed.ACCEPT), (self.refuse, Deed.REFUSE)):
            if key and key == keys.of(deed).combination and button.isVisible():
                button.click()

    def changeEvent(self, event: QEvent) -> None:
        """Somebody else has got the keyboard: it was not given back, it was taken."""
        super().changeEvent(event)
        lost = event.type() is QEvent.Type.ActivationChange and not self.isActiveWindow()
        if lost and self._reached and not self._sending:
            self.let_go()

    def event(self, event: QEvent) -> bool:
        """Take the height of the content whenever that changes, the open panel's lines too."""
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self._fit()
        return done

    def _build(self) -> None:
        themes = self._context.themes
        self.top = Head(themes)
        self.title, self.ring, self.bell = self.top.title, self.top.ring, self.top.bell
        self.rung, self.page, self.hide_button = self.top.rung, self.top.page, self.top.hide_button
        self.hide_button.clicked.connect(self._dismiss)
        self.page.clicked.connect(self._open_page)
        self.more = self.top.more
        self.more.clicked.connect(self._open_menu)
        self.menu = QMenu(self)
        self.route = Route(themes)
        self.accept = VerbButton(themes, tr("Accept"), "check", "", "primary")
        self.refuse = VerbButton(themes, tr("Refuse"), "phone-off")
        self.send = VerbButton(themes, tr("Send to…"), "arrow-right")
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
        foot = Foot(themes)
        self.advice, self.rest = foot.advice, foot.rest
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(SPACE_4 + STRIPE, SPACE_2, SPACE_2 + 2, SPACE_3)
        self._column.setSpacing(0)
        self._column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        for part in (self.top, self.route, self.buttons, foot):
            self._column.addWidget(part)
        order = (self, self.accept, self.refuse, self.send, *self.top.buttons)
        for one, other in pairwise(order):
            QWidget.setTabOrder(one, other)

    def _fill(self, popup: Popup) -> None:
        gate = popup.kind is Kind.GATE
        self.title.tell(popup.party.title)
        where = ", ".join(filter(None, (popup.called, popup.line)))
        self.route.tell(popup.party.detail, where, popup.folded)
        self.accept.setVisible(Verb.ACCEPT in popup.verbs)
        self.refuse.say(tr("Refuse") if gate else tr("Decline"), "phone-off")
        self.send.setVisible(Verb.TRANSFER in popup.verbs)
        self.page.setVisible(self._operator.has_page and bool(popup.party.number))
        self.buttons.setVisible(bool(popup.verbs) and not self._sending)
        self.more.setVisible(bool(popup.verbs))
        if not popup.verbs:
            self.menu.close()
        self.ring.setVisible(gate and not popup.folded)
        for part in (self.bell, self.rung):
            part.setVisible(not gate and not popup.folded)
        self.advice.setVisible(not popup.folded)
        tone = "warning" if popup.blocked else "text_secondary"
        self.advice.tell(popup.blocked or advice_words(popup), tone)
        self._name(popup)
        self.busy(frozenset())
        self.tick(self._context.now())

    def _name(self, popup: Popup) -> None:
        words = call_words(popup, self._context.now())
        self.setAccessibleName(f"{words}, {popup.folded}" if popup.folded else words)

    def _fit(self) -> None:
        """Take the height that the content needs, and keep the edge next to the corner."""
        self._column.activate()
        size = self.sizeHint()
        if not self._anchor.screen.isEmpty():
            self.setGeometry(QRect(self._anchor.place(self._slot, size), size))
        self._guard.cover()

    def _turn_away(self) -> None:
        if self._popup is not None:
            gate = Verb.REFUSE in self._popup.verbs
            self._do(Verb.REFUSE if gate else Verb.HANG_UP)

    def _do(self, verb: Verb) -> None:
        if self._popup is not None:
            self._operator.do(verb, CallId(self._popup.call))
            self.let_go()

    def _open_page(self) -> None:
        if self._popup is not None:
            self._operator.open_page(CallId(self._popup.call), self._popup.party)

    def _open_menu(self) -> None:
        popup = self._popup
        if popup is not None:
            self.menu.clear()
            offer_rarer(self.menu, self._context, self._operator, popup.call)
            self.menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def _dismiss(self) -> None:
        if self._popup is not None:
            self.dismissed.emit(LegId(self._popup.key))

    def _let_tab(self, policy: Qt.FocusPolicy) -> None:
        """Let Tab come to the pop-up and its buttons, or not."""
        self.setFocusPolicy(policy)
        for button in (self.accept, self.refuse, self.send, *self.top.buttons):
            button.setFocusPolicy(policy)

    def _accept_focus(self, *, wanted: bool, back: bool = True) -> None:
        handle = self.windowHandle()
        if handle is not None:
            handle.setFlag(Qt.WindowType.WindowDoesNotAcceptFocus, on=not wanted)
        if wanted:
            self.activateWindow()
        elif back and self.isVisible() and self.isActiveWindow():
            self.hide()  # the window manager gives the keyboard back to whom it belonged
            self.setVisible(self._popup is not None)
