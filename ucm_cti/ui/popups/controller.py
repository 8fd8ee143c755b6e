"""Pop-ups on screen: one window for each that is decided, in slots that never move."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from ucm_cti.domain.ids import LegId
from ucm_cti.store.changes import Changes
from ucm_cti.ui.context import UiContext
from ucm_cti.ui.models.directory import Directory
from ucm_cti.ui.popups.decide import Popup, PopupDecider, Rules
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

    `console` tells on which screen they stand; the primary one while it cannot be seen.
    """

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
        self._corner = context.settings.value.popup_corner
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

    def reach(self) -> IncomingPopup | None:
        """Give the keyboard to the newest pop-up, which is handed back; None without one."""
        newest = next((window for _, window in reversed(self._shown.values())), None)
        if newest is not None:
            newest.reach()
        return newest

    def close(self) -> None:
        """Stop watching and remove every window."""
        self._unsubscribe()
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

    def refresh(self) -> None:
        """Decide anew and make the screen say so."""
        now = self._context.now()
        wanted = {popup.key: popup for popup in self._decider.decide(self._rules(), now)}
        for key in [key for key in self._shown if key not in wanted]:
            if self._shown[key][1].outlive():
                continue
            _, window = self._shown.pop(key)
            window.vanish()
            self._free.append(window)
        self._follow_corner()
        for key, popup in wanted.items():
            known = self._shown.get(key)
            if known is None and popup.folded:
                continue  # it never had a slot; its farewell alone would puzzle
            if known is None:
                self._present(popup)
            elif known[1].popup != popup:
                known[1].tell(popup)
        self._keys()
        due = self._decider.due(now)
        if due is None:
            self._due.stop()
        else:
            self._due.start(int(due * 1000) + 1)
        self._arm_step()

    def _followed(self) -> None:
        for row in self._operator.follow_ups.rows:
            self._decider.sent(row.leg, row.target)
        self.refresh()

    def _changed(self, _changes: Changes) -> None:
        self._decide()

    def _decide(self) -> None:
        """Refresh, but not from a picture that is old because the window was stuck."""
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
        window.present(popup, self._corner, self._screen(), slot)

    def _make(self) -> IncomingPopup:
        window = IncomingPopup(self._context, self._operator, self._directory)
        window.dismissed.connect(self._dismiss)
        window.sending_over.connect(self.refresh)
        return window

    def _dismiss(self, key: str) -> None:
        for window in self.windows:
            if window.popup is not None and window.popup.key == key:
                window.stop_sending()
        self._decider.dismiss(LegId(key), self._context.now())
        self.refresh()

    def _rules(self) -> Rules:
        chosen = self._context.settings.value
        return Rules(
            me=self._context.desk.me,
            popups=chosen.popups,
            gate=chosen.popups_for_gate and chosen.profile.call_control,
        )

    def _follow_corner(self) -> None:
        corner = self._context.settings.value.popup_corner
        if corner != self._corner:
            self._corner = corner
            for slot, window in self._shown.values():
                window.move_to(corner, self._screen(), slot)

    def _screen(self) -> QRect:
        seen = self._console.isVisible() and not self._console.isMinimized()
        screen = self._console.screen() if seen else QGuiApplication.primaryScreen()
        return screen.availableGeometry()

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
        """Ten steps a second for a countdown, one at each full second for durations, else none."""
        popups = [window.popup for window in self.windows if window.popup is not None]
        if any(popup.gate_ends is not None for popup in popups):
            self._step.start(_RING_STEP_MS)
        elif any(not popup.folded for popup in popups):
            self._step.start(1000 - int(self._context.now() * 1000) % 1000)
        else:
            self._step.stop()
