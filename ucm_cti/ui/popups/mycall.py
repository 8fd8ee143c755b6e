"""My current call as a pop-up, with its verbs, while the window is away for pop-ups only."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ucm_cti.domain.ids import CallId
from ucm_cti.domain.wording import tr
from ucm_cti.store.changes import Changes
from ucm_cti.ui.announcing import announce
from ucm_cti.ui.context import UiContext
from ucm_cti.ui.models.layouts import Mode
from ucm_cti.ui.models.mine import MyCall
from ucm_cti.ui.models.people import FRAME_MS
from ucm_cti.ui.popups.controller import MOST
from ucm_cti.ui.popups.placing import WIDTH, place_beside
from ucm_cti.ui.theme import SPACE_1, SPACE_2, Type, hairline_pen
from ucm_cti.ui.views.buttons import VerbButton
from ucm_cti.ui.views.callcard import CallCard
from ucm_cti.ui.views.labels import Label, fitting_height
from ucm_cti.ui.views.shortcuts import Shortcuts

if TYPE_CHECKING:
    from ucm_cti.ui.views.console import Console

_FLAGS = Qt.WindowType.Tool | Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint


class MyCallPopup(QWidget):
    """Comes and goes by itself and never takes the keyboard; clicked, it has it, and the same keys
    act as in the window. `open_asked` wants the window back.
    """

    open_asked = Signal()

    def __init__(self, context: UiContext, console: "Console") -> None:
        super().__init__(None, _FLAGS)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_MacAlwaysShowToolWindow)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, on=False)
        self.setWindowTitle(tr("My call"))
        self._context = context
        self._console = console
        self._operator = console.operator
        self.card = CallCard(context, console.directory, console.operator)
        self.heading = Label(context.themes, tone="text_secondary", kind=Type.CAPTION, bold=True)
        self.open_button = VerbButton(context.themes, tr("Open the window"), "", "", "quiet")
        self._lay_out()
        self._keys = Shortcuts(self, context.settings, console.operator)
        self._frame = QTimer(self, singleShot=True, interval=FRAME_MS)
        self._frame.timeout.connect(self.refresh)
        self._second = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._second.timeout.connect(self._tick)
        self._unsubscribe = context.store.subscribe(self._changed)
        context.settings.changed.connect(self._mark)
        context.themes.changed.connect(self.update)
        console.layouts.changed.connect(self.refresh)
        console.alarm.turned.connect(self.refresh)
        console.alarm.said.connect(self._speak)
        console.operator.panel_asked.connect(self._open_panel)
        self.open_button.clicked.connect(self.open_asked)
        self.setFixedWidth(WIDTH)

    def refresh(self) -> None:
        """Show my current call, or go."""
        self._frame.stop()
        calls = [call for call in self._operator.mine() if not call.ringing]
        call = self._operator.current()
        if self._console.layouts.mode is not Mode.POPUPS or call is None or call not in calls:
            self._second.stop()
            self.hide()
            return
        self._show(call, len(calls))
        if not self.isVisible():
            self.card.setFocus(Qt.FocusReason.OtherFocusReason)
        self.show()
        self._stand()
        self._arm()

    def close_for_good(self) -> None:
        """Stop watching and go."""
        self._unsubscribe()
        self._frame.stop()
        self._second.stop()
        self.card.retire()
        self.close()
        self.deleteLater()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A letter is a verb of the call."""
        if not self._keys.press_letter(event):
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Keys stand on the buttons while they would act."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange:
            self.card.show_keys(self.isActiveWindow())

    def event(self, event: QEvent) -> bool:
        """Take the height of the content whenever that changes."""
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest and self.isVisible():
            self._stand()
        return done

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A surface with an edge."""
        theme = self._context.themes.theme
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), theme.panel)
            pen = hairline_pen(theme)
            pen.setColor(theme.outline)
            painter.setPen(pen)
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(SPACE_2, 0, 0, 0)
        head.addWidget(self.heading, 1)
        head.addWidget(self.open_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_2, SPACE_1, SPACE_2, SPACE_2)
        column.setSpacing(SPACE_1)
        column.addLayout(head)
        column.addWidget(self.card)

    def _show(self, call: MyCall, count: int) -> None:
        if self.card.call_id != call.id:
            self.card.retire()
            self.card.begin(call.id)
        fresh = self._operator.freshness()
        self.card.show_call(call, fresh.blocked, stale=fresh.stale)
        self.card.show_keys(self.isActiveWindow())
        self.card.refresh_panel()
        more = tr("My call, and {count} more", count=count - 1)
        self.heading.tell(more if count > 1 else tr("My call"))
        self.setAccessibleName(self.card.accessibleName())

    def _stand(self) -> None:
        size = QSize(WIDTH, fitting_height(self, WIDTH))
        screen = self._console.screen().availableGeometry()
        corner = self._context.settings.value.popup_corner
        self.setGeometry(QRect(place_beside(corner, screen, MOST, size), size))

    def _open_panel(self, call_id: str) -> None:
        """The key for a transfer was pressed; this is the one other time it takes the keyboard."""
        if self.isVisible() and self.card.call_id == CallId(call_id):
            self.activateWindow()
            self.card.open_panel()

    def _speak(self, sentence: str) -> None:
        """The window is away, so the sentence is heard from here."""
        if self.isVisible():
            announce(self, sentence, urgent=True)

    def _changed(self, _changes: Changes) -> None:
        self._mark()

    def _mark(self) -> None:
        if not self._frame.isActive():
            self._frame.start()

    def _tick(self) -> None:
        self.card.tick()
        self._arm()

    def _arm(self) -> None:
        self._second.start(1000 - int(self._context.now() * 1000) % 1000)
