"""A call on its way to somebody: dragged by the pointer, or carried by keys."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from ucm_cti.commands.forecast import Forecast
from ucm_cti.domain.ids import CallId
from ucm_cti.domain.wording import tr
from ucm_cti.ui.context import UiContext
from ucm_cti.ui.format import isolated
from ucm_cti.ui.models.dropping import Drop, DropVerb, can_wait, carried, propose
from ucm_cti.ui.models.people_row import PeopleRow
from ucm_cti.ui.views.areas import Areas
from ucm_cti.ui.views.droplabel import DropLabel
from ucm_cti.ui.views.dropmarks import DropMark, Lit
from ucm_cti.ui.views.focus import focus_in, holds
from ucm_cti.ui.views.operator import Operator
from ucm_cti.ui.views.people import PeopleArea

_SCROLL_MS = 40
_PEOPLE = 2
_NOTHING = Forecast()
_CURSORS = {False: Qt.CursorShape.ClosedHandCursor, True: Qt.CursorShape.ForbiddenCursor}
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_SWITCHING = {
    Qt.Key.Key_Control: Qt.KeyboardModifier.ControlModifier,
    Qt.Key.Key_Shift: Qt.KeyboardModifier.ShiftModifier,
}


@dataclass(frozen=True, slots=True)
class Load:
    """The call that is carried, and whether the keys carry it."""

    call: CallId
    by_keys: bool


class Dropping(QObject):
    """Says in words what a drop would do wherever the pointer or the keys are, and does it.

    The operator's `deeds` are the verbs there are. Under the pointer no key held means blind, Ctrl
    consult, Shift voicemail; Esc or another button of the mouse gives up. By keys the current row
    of the people is the place, what is typed searches, and Enter means what it means elsewhere:
    consult for a call that can wait, with Ctrl blind, with Shift voicemail. `ended` says that the
    keys carry nothing any more.
    """

    ended = Signal()

    def __init__(
        self,
        context: UiContext,
        operator: Operator,
        people: PeopleArea,
        areas: Areas,
        ground: QWidget,
    ) -> None:
        super().__init__(ground)
        self._context = context
        self._operator = operator
        self._people = people
        self._areas = areas
        self._deeds = operator.deeds
        self._ground = ground
        self._load: Load | None = None
        self._verb = DropVerb.BLIND
        self._pointer = QPoint()
        self._before = 0
        self.label = DropLabel(context.themes, ground)
        self._scroll = QTimer(self, interval=_SCROLL_MS)
        self._scroll.timeout.connect(lambda: people.view.scroll_towards(self._pointer))
        people.view.verticalScrollBar().valueChanged.connect(lambda _: self.refresh())
        operator.lifted.connect(self._lift)
        operator.forecasts.told.connect(lambda _: self.refresh())
        people.search.textChanged.connect(lambda _: self.refresh())
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_moved)
        people.view.selectionModel().currentChanged.connect(lambda *_: self.refresh())

    @property
    def load(self) -> Load | None:
        """What is carried, None for nothing."""
        return self._load

    def carry(self, call_id: CallId) -> None:
        """Carry a call by the keys, from the first of the people on."""
        self._begin(Load(call_id, by_keys=True))
        self._people.focus_list()
        self.refresh()

    def refresh(self) -> None:
        """Say again what a drop would do: the call, the people or the place may be other ones."""
        load = self._load
        if load is None:
            return
        if load.call not in self._context.store.calls:
            self.cancel()
            self._operator.tell(tr("The call that you were sending has ended."), "doubt")
            return
        row = self._row()
        if row is not None:
            drop = self._propose(row, self._operator.forecasts.of(row.number))
        else:
            drop = self._nowhere()
        self.label.tell(drop, self._keys())
        if not load.by_keys:
            QGuiApplication.changeOverrideCursor(_CURSORS[drop.refused])
        if row is not None:
            self.label.stand_by(self._people.view.rect_of(row))
        elif load.by_keys:
            search = self._people.search
            self.label.stand_by(QRect(search.mapToGlobal(QPoint()), search.size()))
        else:
            self.label.stand_at(self._pointer)
        self._people.view.viewport().update()

    def cancel(self) -> None:
        """Give up; nothing is sent."""
        load, self._load = self._load, None
        if load is None:
            return
        application = QApplication.instance()
        if application is not None:
            application.removeEventFilter(self)
        self._scroll.stop()
        if not load.by_keys:
            QGuiApplication.restoreOverrideCursor()
        self.label.hide()
        self._people.view.light(None)
        self._areas.choose(self._before)
        if load.by_keys:
            self.ended.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """While something is carried, pointer and keys mean the drop."""
        if self._load is None or not isinstance(watched, QWidget):
            return super().eventFilter(watched, event)
        if isinstance(event, QMouseEvent) and not self._load.by_keys:
            return self._point(event)
        if isinstance(event, QKeyEvent):
            return self._key(event)
        return super().eventFilter(watched, event)

    def _lift(self, call_id: str, pointer: QPoint) -> None:
        """The pointer has picked a call up; the window comes where it can be seen."""
        self._show_window()
        self._begin(Load(CallId(call_id), by_keys=False))
        self._pointer = pointer
        QGuiApplication.setOverrideCursor(_CURSORS[False])
        self._scroll.start()
        self.refresh()

    def _show_window(self) -> None:
        """The people come where they can be seen, without taking the focus from anybody."""
        window = self._ground.window()
        if window.isActiveWindow():
            return
        window.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        if window.isMinimized():
            window.showNormal()
        else:
            window.show()
        window.raise_()
        window.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, on=False)

    def _begin(self, load: Load) -> None:
        self.cancel()
        self._load = load
        self._verb = DropVerb.CONSULT if self._asks_first else DropVerb.BLIND
        self._before = self._areas.chosen
        self._areas.choose(_PEOPLE)
        self._people.view.light(self._mark, still=not load.by_keys)
        application = QApplication.instance()
        if application is not None:
            application.installEventFilter(self)

    def _focus_moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Whoever goes elsewhere while the keys carry a call carries it no longer."""
        if self._load is not None and self._load.by_keys and new is not None:
            if holds(self._people, new):
                self.refresh()
            else:
                self.cancel()

    def _point(self, event: QMouseEvent) -> bool:
        match event.type():
            case QEvent.Type.MouseMove:
                self._pointer = event.globalPosition().toPoint()
                self._switch(event.modifiers())
            case QEvent.Type.MouseButtonPress:
                self.cancel()
            case QEvent.Type.MouseButtonRelease:
                self._pointer = event.globalPosition().toPoint()
                self._switch(event.modifiers())
                self._drop()
                return False  # the widget that was pressed must know of its release
            case _:
                return False
        return True

    def _key(self, event: QKeyEvent) -> bool:
        load = self._load
        assert load is not None  # noqa: S101 - the caller has looked
        key = Qt.Key(event.key())
        takes = key is Qt.Key.Key_Escape or (load.by_keys and key in _ENTER)
        if event.type() == QEvent.Type.ShortcutOverride:
            if takes:
                event.accept()
            return takes
        if key in _SWITCHING:
            own, pressed = _SWITCHING[key], event.type() == QEvent.Type.KeyPress
            self._switch(event.modifiers() | own if pressed else event.modifiers() & ~own)
            return False
        if event.type() != QEvent.Type.KeyPress:
            return takes
        if key is Qt.Key.Key_Escape:
            self.cancel()
        elif load.by_keys and key in _ENTER:
            self._switch(event.modifiers())
            self._drop()
        elif load.by_keys and self._types(event):
            self._people.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._people.search.insert(event.text())
        else:
            return False
        return True

    def _types(self, event: QKeyEvent) -> bool:
        """Whether a key is a letter of a name, pressed in the list."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        text = event.text()
        return plain and text.isprintable() and bool(text.strip()) and self._people.view.hasFocus()

    def _switch(self, held: Qt.KeyboardModifier) -> None:
        """Another verb, by the keys that are held."""
        plain, ctrl = DropVerb.BLIND, DropVerb.CONSULT
        if self._asks_first:
            plain, ctrl = ctrl, plain
        wanted = plain
        if held & Qt.KeyboardModifier.ShiftModifier:
            wanted = DropVerb.VOICEMAIL
        elif held & Qt.KeyboardModifier.ControlModifier:
            wanted = ctrl
        self._verb = wanted if wanted in self._deeds else DropVerb.BLIND
        self.refresh()

    @property
    def _asks_first(self) -> bool:
        """Whether plain Enter asks first, as it does everywhere for a call that can wait."""
        load = self._load
        call = self._context.store.calls.get(load.call) if load and load.by_keys else None
        waits = call is not None and can_wait(call, self._operator.me)
        return waits and DropVerb.CONSULT in self._deeds

    def _drop(self) -> None:
        load, row, verb = self._load, self._row(), self._verb
        proposed = self._propose(row) if row is not None else None
        self.cancel()
        if load is None or row is None or proposed is None:
            return
        if proposed.refused:
            self._operator.tell(proposed.words, "doubt")
        elif row.number == self._operator.me and verb is DropVerb.BLIND:
            self._operator.take(load.call)
        else:
            self._deeds[verb](load.call, row.number)

    def _row(self) -> PeopleRow | None:
        view = self._people.view
        if self._load is None or not self._load.by_keys:
            return view.row_at(self._pointer)
        focused = focus_in(self._ground.window())
        if holds(self._people.search, focused):
            return self._people.model.first
        return view.current_row

    def _propose(self, row: PeopleRow, foretold: Forecast = _NOTHING) -> Drop:
        blocked = self._operator.freshness().blocked
        if blocked:
            return Drop(blocked, tr("not now"), good=False, refused=True)
        store = self._context.store
        call = store.calls.get(self._load.call) if self._load is not None else None
        return propose(self._verb, call, row.number, store, self._operator.me, foretold)

    def _nowhere(self) -> Drop:
        store = self._context.store
        call = store.calls.get(self._load.call) if self._load is not None else None
        who = carried(call, self._operator.me, store) if call is not None else ""
        if self._load is not None and self._load.by_keys:
            return Drop(tr("Choose who gets {who}", who=isolated(who)), "")
        return Drop(tr("Drop {who} on a person or place of the list", who=isolated(who)), "")

    def _keys(self) -> str:
        by_keys = self._load is not None and self._load.by_keys
        parts = []
        if self._asks_first:
            parts = [tr("Enter asks first"), tr("Ctrl+Enter sends")]
        elif by_keys:
            parts = [tr("Enter sends")]
        elif DropVerb.CONSULT in self._deeds:
            parts = [tr("Ctrl asks first")]
        if DropVerb.VOICEMAIL in self._deeds:
            parts.append(tr("Shift+Enter: voicemail") if by_keys else tr("Shift: voicemail"))
        return " · ".join((*parts, tr("Esc gives up")))

    def _mark(self, row: PeopleRow) -> DropMark | None:
        proposed = self._propose(row)
        here = self._row()
        if here is not None and (here.kind, here.number) == (row.kind, row.number):
            return DropMark(Lit.NOT_HERE if proposed.refused else Lit.HERE, proposed.short)
        return None if proposed.refused else DropMark(Lit.PLACE)
