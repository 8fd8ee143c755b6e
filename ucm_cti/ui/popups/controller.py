"""Pop-ups on screen: one window for each that is decided, in slots that never move."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from ucm_cti.domain.ids import LegId
from ucm_cti.store.changes import Changes
from ucm_cti.ui.context import UiContext
from ucm_cti.ui.models.directory import Directory
from ucm_cti.ui.motion import still
from ucm_cti.ui.popups.decide import Popup, PopupDecider, Rules
from ucm_cti.ui.popups.herald import Herald
from ucm_cti.ui.popups.stack import Stack
from ucm_cti.ui.popups.window import IncomingPopup
from ucm_cti.ui.views.operator import Operator

if TYPE_CHECKING:
    from collections.abc import Callable

MOST = 4
"""So many at once; the others wait in the console's list until a slot is free."""
_RING_STEP_MS = 100
_SOON_MS = 20


class PopupController(QObject):
    """Shows, updates, folds and closes pop-ups as the store changes.

    `console` is the main window, which may tell on which screen they stand. `hidden_changed`
    carries how many pop-ups are hidden whose calls still want attention.
    """

    hidden_changed = Signal(int)

    def __init__(
        self, context: UiContext, operator: Operator, directory: Directory, console: QWidget
    ) -> None:
        super().__init__(console)
        self._context = context
        self._operator = operator
        self._directory = directory
        self._console = console
        self._decider = PopupDecider(context.store)
        self._free: list[IncomingPopup] = []
        self._shown: dict[LegId, tuple[int, IncomingPopup]] = {}
        self._hidden = 0
        self._unseen: set[LegId] = set()
        self.herald = Herald(context, console)
        self.stack = Stack(context.settings, console)
        self.stack.moved.connect(self._move)
        self._due = QTimer(self, singleShot=True)
        self._due.timeout.connect(self._decide)
        self._step = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._step.timeout.connect(self._tick)
        self._unsubscribe: Callable[[], None] = context.store.subscribe(self._changed)
        context.settings.changed.connect(self.refresh)
        context.actor.pending.connect(self._busy)
        operator.aimed.connect(self._keys)
        operator.followed.connect(self._followed)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self._keys)

    @property
    def windows(self) -> tuple[IncomingPopup, ...]:
        """The pop-ups on screen, by slot."""
        return tuple(window for _, window in sorted(self._shown.values(), key=lambda s: s[0]))

    def prepare(self, count: int = 2) -> None:
        """Make windows ahead of time, so that the first call finds one ready."""
        while len(self._free) < count:
            window = self._make()
            window.winId()
            window.ensurePolished()
            self._free.append(window)

    def close(self) -> None:
        """Stop watching and remove every window."""
        self._unsubscribe()
        self.herald.close()
        self._due.stop()
        self._step.stop()
        for window in (*self._free, *self.windows):
            window.vanish()
            window.close()
            window.deleteLater()
        self._free.clear()
        self._shown.clear()

    def forget(self) -> None:
        """Another PBX: what was shown for the last one says nothing of its calls."""
        self._decider.forget()
        self.refresh()

    def show_hidden(self) -> None:
        """Bring back the pop-ups that are hidden and whose calls still want attention."""
        self._decider.show_hidden(self._context.now())
        self.refresh()

    def reach(self) -> IncomingPopup | None:
        """Give the keyboard to the next pop-up, the most urgent one first, which is handed back;
        None without one. What is hidden comes back when nothing else is seen."""
        if not self._shown and self._hidden:
            self.show_hidden()
        ready = sorted(self.windows, key=_urgency)
        held = next((place for place, window in enumerate(ready) if window.reached), -1)
        after = ready[held + 1 :] + ready[:held] if held >= 0 else ready
        window = next((each for each in after if each.popup and not each.popup.folded), None)
        if window is None:
            return ready[held] if held >= 0 else None
        if held >= 0:
            ready[held].let_go(onward=True)
        window.reach()
        self._keys()
        return window

    def refresh(self) -> None:
        """Decide anew and make the screen say so."""
        now, rules = self._context.now(), self._rules()
        busy = (key for key, (_, window) in self._shown.items() if window.busy_with)
        for key in (*busy, *self._unseen):
            self._decider.keep(key, now)
        wanted = {popup.key: popup for popup in self._decider.decide(rules, now)}
        for key in [key for key in self._shown if key not in wanted]:
            if self._shown[key][1].outlive():
                continue
            _, window = self._shown.pop(key)
            window.vanish()
            self._free.append(window)
        for key, popup in wanted.items():
            known = self._shown.get(key)
            if known is None and popup.folded:
                continue  # it never had a slot; its farewell alone would puzzle
            if known is None:
                self._present(popup)
            elif known[1].popup != popup:
                known[1].tell(popup)
        self._keys()
        self._count(wanted)
        self.herald.follow(self._decider.alerts, rules)
        self._wait(now)
        self._arm_step()

    def _count(self, wanted: dict[LegId, Popup]) -> None:
        """Say how many calls have no window: for want of room, or because they are hidden."""
        waiting = {key for key, popup in wanted.items() if not popup.folded}
        self._unseen = waiting - self._shown.keys()
        last = None
        for window in self.windows:
            window.tell_more(0)
            if window.popup is not None and not window.popup.folded:
                last = window
        if last is not None:
            last.tell_more(len(self._unseen))
        if self._decider.hidden != self._hidden:
            self._hidden = self._decider.hidden
            self.hidden_changed.emit(self._hidden)

    def _wait(self, now: float) -> None:
        quiet_until = self._context.settings.value.alerts.quiet_until
        times = (self._decider.due(now), quiet_until - now if quiet_until > now else None)
        due = min((seconds for seconds in times if seconds is not None), default=None)
        if due is None:
            self._due.stop()
        else:
            self._due.start(int(due * 1000) + 1)

    def _followed(self) -> None:
        for row in self._operator.follow_ups.rows:
            self._decider.sent(row.leg, row.target)
        self.refresh()

    def _changed(self, _changes: Changes) -> None:
        self._decide()

    def _decide(self) -> None:
        """Refresh, but not from a picture that is old because the window was stuck."""
        alerts = self._context.settings.value.alerts
        if 0 < alerts.quiet_until <= self._context.now():
            self._context.settings.update(alerts=replace(alerts, quiet_until=0.0))
        if self._context.caught_up():
            self.refresh()
        else:
            self._due.start(_SOON_MS)

    def _present(self, popup: Popup) -> None:
        taken = {slot for slot, _ in self._shown.values()}
        slot = next((slot for slot in range(MOST) if slot not in taken), None)
        if slot is None:
            return
        window = self._free.pop() if self._free else self._make()
        self._shown[popup.key] = (slot, window)
        window.present(popup, self.stack.anchor(fresh=len(self._shown) == 1), slot)

    def _make(self) -> IncomingPopup:
        window = IncomingPopup(self._context, self._operator, self._directory)
        window.dismissed.connect(self._dismiss)
        window.sending_over.connect(self.refresh)
        window.next_asked.connect(self.reach)
        window.grip.dragged.connect(self.stack.drag)
        window.grip.dropped.connect(self.stack.drop)
        return window

    def _dismiss(self, key: str) -> None:
        for window in self.windows:
            if window.popup is not None and window.popup.key == key:
                window.stop_sending()
        self._decider.dismiss(LegId(key), self._context.now())
        self.refresh()

    def _rules(self) -> Rules:
        chosen, now = self._context.settings.value, self._context.now()
        return Rules(
            me=self._context.desk.me,
            popups=chosen.popups and not chosen.alerts.quiet(now),
            gate=chosen.profile.call_control,
            unseen=chosen.unseen,
            hide_after=chosen.alerts.hide_after,
            decided=self._context.decided,
        )

    def _move(self) -> None:
        for window in self.windows:
            window.move_to(self.stack.anchor(), held=self.stack.dragging)

    def _busy(self, keys: frozenset[str]) -> None:
        for window in self.windows:
            window.busy(keys)

    def _keys(self) -> None:
        active = self._console.isActiveWindow()
        for window in self.windows:
            window.show_keys(active)

    def _tick(self) -> None:
        now = self._context.now()
        for window in self.windows:
            window.tick(now)
        self._arm_step()

    def _arm_step(self) -> None:
        """Ten steps a second for a countdown that moves, one at each full second, else none."""
        popups = [window.popup for window in self.windows if window.popup is not None]
        moving = not still(self._context.settings.value.motion)
        if moving and any(popup.gate_ends is not None for popup in popups):
            self._step.start(_RING_STEP_MS)
        elif any(not popup.folded for popup in popups):
            self._step.start(1000 - int(self._context.now() * 1000) % 1000)
        else:
            self._step.stop()


def _urgency(window: IncomingPopup) -> tuple[bool, float]:
    """A call at the gate will not wait; of two alike the older comes first."""
    popup = window.popup
    ends = popup.gate_ends if popup else None
    return ends is None, ends or (popup.since if popup else 0) or 0
