"""The main window."""

from collections.abc import Callable  # noqa: TC003 - annotates an attribute of a QObject

from PySide6.QtCore import QEvent, QSize, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QVBoxLayout, QWidget

from ucm_cti.commands.outcome import Undo
from ucm_cti.domain.ids import CallId
from ucm_cti.domain.wording import tr
from ucm_cti.store.changes import Changes
from ucm_cti.ui.announcing import announce
from ucm_cti.ui.context import UiContext
from ucm_cti.ui.icons import app_icon
from ucm_cti.ui.models.directory import Directory
from ucm_cti.ui.models.keys import Deed
from ucm_cti.ui.models.people import FRAME_MS
from ucm_cti.ui.models.ticker import Ticker
from ucm_cti.ui.theme import FRAME
from ucm_cti.ui.views.areas import Areas
from ucm_cti.ui.views.banner import Banner
from ucm_cti.ui.views.commandfield import CommandDrop
from ucm_cti.ui.views.connectpanel import ConnectPanel
from ucm_cti.ui.views.dropping import Dropping
from ucm_cti.ui.views.holdalarm import HoldAlarm
from ucm_cti.ui.views.incoming import IncomingArea
from ucm_cti.ui.views.keyboard import Keyboard
from ucm_cti.ui.views.keyshelp import KeysHelp
from ucm_cti.ui.views.labels import Hairline
from ucm_cti.ui.views.layoutkeeper import LayoutKeeper
from ucm_cti.ui.views.mycalls import MyCallsArea
from ucm_cti.ui.views.operator import Operator
from ucm_cti.ui.views.people import PeopleArea
from ucm_cti.ui.views.statusbar import StatusBar
from ucm_cti.ui.views.textdrop import TextDrop
from ucm_cti.ui.views.topbar import TopBar

SIZE = (1080, 680)
_AGE_STEP_MS = 5000
_LINK = "link"


class Console(QMainWindow):
    """Who waits, my calls, and everybody: a picture of the store, and every verb on it.

    `retry_asked`, `settings_asked`, `about_asked`, `doctor_asked`, `bar_asked` and `quit_asked` are
    for the application; `closing` decides what closing the window means: it gets the event after
    the geometry is saved.
    """

    retry_asked = Signal()
    settings_asked = Signal()
    about_asked = Signal()
    doctor_asked = Signal()
    bar_asked = Signal()
    quit_asked = Signal()

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self.closing: Callable[[QCloseEvent], None] = lambda event: event.accept()
        self.setWindowTitle("UCM CTI")
        self.setWindowIcon(app_icon())
        self.stand_first()
        self.setMinimumSize(320, 360)
        self.directory = Directory(context.store, lambda: context.contacts.book)
        self.operator = Operator(context, self)
        self.ticker = Ticker(context.now, self)
        parts = (context, self.directory, self.operator, self.ticker)
        self.top = TopBar(context, self.operator)
        self.banner = Banner(context.themes)
        self.incoming = IncomingArea(*parts)
        self.my_calls = MyCallsArea(*parts)
        self.people = PeopleArea(*parts)
        named = (
            (tr("Waiting"), self.incoming),
            (tr("My calls"), self.my_calls),
            (tr("People"), self.people),
        )
        self.areas = Areas(named, first=1)
        self.status = StatusBar(context)
        self._strips = QVBoxLayout()
        body = self._body = self._lay_out()
        self.drop = CommandDrop(context, self.directory, self.operator, self.top.field, body)
        self.connect_panel = ConnectPanel(context.themes, self.operator, body)
        self.dropping = Dropping(context, self.operator, self.people, self.areas, body)
        self.text_drop = TextDrop(self.my_calls, self.operator, context.store, self.dropping.label)
        self.help = KeysHelp(context, self.operator, body)
        self.keyboard = Keyboard(self, context.settings)
        self.alarm = HoldAlarm(context, self.operator, self)
        self._frame = QTimer(self, singleShot=True, interval=FRAME_MS)
        self._frame.timeout.connect(self._draw)
        self._age = QTimer(self, singleShot=True, interval=_AGE_STEP_MS)
        self._age.timeout.connect(self.refresh_link)
        self._wire()
        self.layouts = LayoutKeeper(self, context.settings)
        self.top.show_layouts(self.layouts, self.areas)
        self.keyboard.shape_window(self.layouts)
        self._unsubscribe = context.store.subscribe(self._changed)
        self.refresh()

    def refresh(self) -> None:
        """Draw everything anew from the store."""
        self._draw()
        self.refresh_link()
        self.my_calls.refresh_follow_ups()

    def refresh_link(self) -> None:
        """Show how we are connected and how old the data is."""
        fresh = self.operator.freshness()
        self.top.show_link(fresh)
        self.status.show_link(fresh)
        self.banner.show_link(fresh)
        self.people.refresh()
        self.ticker.want(_LINK, bool(fresh.banner))
        if self.isVisible():
            self._age.start()

    def add_strip(self, widget: QWidget) -> None:
        """Put a line of the application's own below the top bar, such as the demo's."""
        self._strips.addWidget(widget)

    def detach(self) -> None:
        """Stop listening to the store and stop all timers; the window is done for."""
        self._unsubscribe()
        self.dropping.cancel()
        self.ticker.pause(True)
        self._frame.stop()
        self._age.stop()
        self.alarm.stop()
        self.layouts.close()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that nobody else has taken."""
        if not self.keyboard.press(event):
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember place and size, then do what the application wants."""
        self.remember()
        self.closing(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Durations run while they can be seen."""
        super().showEvent(event)
        if self.focusWidget() in {None, self.top.field}:
            self.keyboard.focus_calls()
        self.ticker.pause(self.isMinimized())
        self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        """Durations rest."""
        super().hideEvent(event)
        self.ticker.pause(True)
        self._age.stop()

    def changeEvent(self, event: QEvent) -> None:
        """Durations rest while the window is minimised."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.WindowStateChange:
            self.ticker.pause(self.isMinimized() or not self.isVisible())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The help covers the window at any size."""
        super().resizeEvent(event)
        narrow = self.width() < 620
        self.top.show_narrow(narrow)
        self.status.show_narrow(narrow)
        if self.help.isVisible():
            self.help.cover()

    def stand_first(self) -> None:
        """Have the size of a first start."""
        self.resize(QSize(*SIZE).boundedTo(self.screen().availableSize() - FRAME))

    def remember(self) -> None:
        """Write place, size and the order of the areas into the settings."""
        self.layouts.remember()

    def _lay_out(self) -> QWidget:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._strips.setSpacing(0)
        themes = self._context.themes
        column.addWidget(self.top)
        column.addLayout(self._strips)
        column.addWidget(self.banner)
        column.addWidget(Hairline(themes))
        column.addWidget(self.areas, 1)
        column.addWidget(Hairline(themes))
        column.addWidget(self.status)
        self.setCentralWidget(body)
        return body

    def _wire(self) -> None:
        context = self._context
        context.actor.told.connect(self.my_calls.toasts.tell)
        context.actor.undoable.connect(self._offer_undo)
        context.settings.changed.connect(self._mark)
        self.operator.consulted.connect(self._mark)
        self.banner.retry_asked.connect(self.retry_asked)
        self.banner.doctor_asked.connect(self.doctor_asked)
        self.top.settings_asked.connect(self.settings_asked)
        self.top.about_asked.connect(self.about_asked)
        self.top.doctor_asked.connect(self.doctor_asked)
        self.top.quit_asked.connect(self.quit_asked)
        self.top.keys_asked.connect(self.help.open_help)
        self.top.connect_asked.connect(lambda: self.connect_panel.open_panel(self.top.field))
        self.status.keys_asked.connect(self.help.open_help)
        self.incoming.counted.connect(lambda number: self.areas.count(0, number))
        self.my_calls.counted.connect(lambda number: self.areas.count(1, number))
        self.incoming.counted.connect(self.status.show_facts)
        self.operator.panel_asked.connect(self._show_panel)
        self.people.typed.connect(self.top.field.begin)
        focus_calls = self.keyboard.focus_calls
        closed = (self.drop.done, self.help.closed, self.connect_panel.closed, self.dropping.ended)
        for signal in closed:
            signal.connect(focus_calls)
        self.top.field.left.connect(focus_calls)
        self.ticker.ticked.connect(self._tick)
        self.keyboard.arrived.connect(lambda words: announce(self, words))
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self.areas.mark_focus)
        self.alarm.turned.connect(self._draw)
        self.alarm.said.connect(lambda sentence: announce(self, sentence, urgent=True))

    def _offer_undo(self, sentence: str, undo: Undo) -> None:
        actor, key = self._context.actor, self._context.settings.keys.told(Deed.UNDO)
        self.my_calls.toasts.offer(sentence, tr("Undo"), lambda: actor.act("undo", undo()), key)

    def _show_panel(self, call_id: str) -> None:
        mine = self.my_calls.list.row(CallId(call_id)) is not None
        self.areas.choose(1 if mine else 0)
        if not mine:
            self.incoming.open_panel(CallId(call_id))

    def _changed(self, changes: Changes) -> None:
        """Ringing is drawn at once, everything else with the next frame."""
        self.people.apply(changes)
        if changes.link:
            self.refresh_link()
        if changes.link or changes.directory or self._urgent(changes):
            self._draw()
        else:
            self._mark()

    def _urgent(self, changes: Changes) -> bool:
        store, me = self._context.store, self.operator.me
        fresh = (store.calls.get(call_id) for call_id in (*changes.added, *changes.changed))
        mine = (call for call in (*fresh, *changes.ended) if call is not None)
        return any(me in call.extensions or not call.extensions for call in mine)

    def _mark(self) -> None:
        if not self._frame.isActive():
            self._frame.start()

    def _draw(self) -> None:
        self._frame.stop()
        self.operator.watch()
        self.alarm.refresh()
        self.status.show_held(len(self.operator.held_long()))
        self.top.show_me()
        self.incoming.refresh()
        self.my_calls.refresh()
        self.drop.refresh()
        if self.help.isVisible():
            self.help.refresh()
        for card in self.my_calls.cards:
            card.refresh_panel()
        for row in self.incoming.rows:
            row.refresh_panel()
        self.people.refresh()
        self.dropping.refresh()

    def _tick(self) -> None:
        if not self.banner.isHidden() or self.operator.freshness().banner:
            self.refresh_link()
