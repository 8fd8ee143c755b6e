"""What the window is, full, a strip or pop-ups only, and where it stands on which monitors."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QScreen

from ucm_cti.ui.context import SettingsHolder
from ucm_cti.ui.models.layouts import (
    Layout,
    Mode,
    Place,
    Screen,
    keeping,
    layout_for,
    monitor_set,
    reachable,
)
from ucm_cti.ui.theme import FRAME

if TYPE_CHECKING:
    from ucm_cti.ui.views.console import Console

STRIP_WIDTH = 320
_REST_MS = 500
_SETTLE_MS = 400
_SHOWN = frozenset({QEvent.Type.Show, QEvent.Type.WindowStateChange})
_MOVES = frozenset({QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.WindowStateChange})


def real_screens() -> list[Screen]:
    """The monitors that there are, as far as windows may lie on them."""
    return [
        Screen(screen.name(), room.x(), room.y(), room.width(), room.height())
        for screen in QGuiApplication.screens()
        for room in (screen.availableGeometry(),)
    ]


class LayoutKeeper(QObject):
    """Remembers the window's layout and restores it when the monitors change.

    `withdraw` takes the window away for pop-ups only; `changed` comes with each change of mode.
    `screens` tells the monitors.
    """

    changed = Signal()

    def __init__(
        self,
        console: "Console",
        settings: SettingsHolder,
        screens: Callable[[], Sequence[Screen]] = real_screens,
    ) -> None:
        super().__init__(console)
        self.withdraw: Callable[[], None] = console.showMinimized
        self._console = console
        self._settings = settings
        self._screens = screens
        self._monitors = monitor_set(screens())
        self._layout = self._known()
        self._before_popups = Mode.FULL
        self._watched: set[QScreen] = set()
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._note)
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settle.timeout.connect(self._follow_screens)
        self._back = QTimer(self, singleShot=True, interval=0)
        self._back.timeout.connect(self._look_back)
        self._apply()
        console.installEventFilter(self)
        console.areas.rearranged.connect(self._note)
        self._watch_screens()

    @property
    def mode(self) -> Mode:
        """What the window has been made."""
        return self._layout.mode

    def toggle(self, mode: Mode) -> None:
        """Make the window that, or what it was before if it is that already."""
        if self.mode is not mode:
            self.make(mode)
        else:
            self.make(self._before_popups if mode is Mode.POPUPS else Mode.FULL)

    def make(self, mode: Mode) -> None:
        """Make the window full, a strip, or pop-ups only."""
        before = self.mode
        if mode is before:
            return
        self._note()
        self._layout = replace(self._layout, mode=mode)
        if mode is Mode.POPUPS:
            self._before_popups = before
            self.withdraw()
        else:
            self._console.areas.restore(self._layout.splitter)
            self._stand()
            if before is Mode.POPUPS:
                self._console.showNormal()
        self.remember()
        self.changed.emit()

    def returned(self) -> None:
        """The person has opened the window: it is no longer pop-ups only."""
        if self.mode is Mode.POPUPS:
            self.make(self._before_popups)

    def _look_back(self) -> None:
        if self._console.isVisible() and not self._console.isMinimized():
            self.returned()

    def reset(self) -> None:
        """As at the first start: full, in its first size, the areas in their first order."""
        self._layout = Layout()
        self._console.areas.reset()
        self._stand()
        self.remember()
        self.changed.emit()

    def remember(self) -> None:
        """Write the layout into the settings."""
        self._note()
        kept = keeping(self._settings.value.layouts, self._monitors, self._layout)
        full, splitter = self._layout.full, self._layout.splitter
        self._settings.update(layouts=kept, geometry=full, splitter=splitter)

    def close(self) -> None:
        """Note nothing any more."""
        self._rest.stop()
        self._settle.stop()
        self._back.stop()
        self._console.removeEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Note where the window comes to rest, and that somebody has brought it back."""
        if event.type() in _SHOWN and self.mode is Mode.POPUPS:
            self._back.start()
        elif event.type() in _MOVES and not self._settle.isActive():
            self._rest.start()
        return False

    def screens_changed(self) -> None:
        """A monitor has come, gone or moved; wait until the window manager is done with it."""
        self._rest.stop()  # where the window is thrown by this is not where the person put it
        self._watch_screens()
        self._settle.start()

    def _follow_screens(self) -> None:
        monitors = monitor_set(self._screens())
        if monitors == self._monitors:
            return
        kept = keeping(self._settings.value.layouts, self._monitors, self._layout)
        known = monitors in kept
        self._settings.update(layouts=kept)
        self._monitors = monitors
        if known:
            before, self._layout = self.mode, self._known()
            if before is Mode.POPUPS:  # a window that is away stays away
                self._layout = replace(self._layout, mode=before)
            self._apply()
            self.changed.emit()
        else:
            self._bring_back()
        self._rest.start()

    def _known(self) -> Layout:
        chosen = self._settings.value
        return layout_for(chosen.layouts, self._monitors, chosen.geometry, chosen.splitter)

    def _apply(self) -> None:
        self._console.areas.arrange(self._layout.order)
        self._console.areas.restore(self._layout.splitter)
        self._stand()

    def _stand(self) -> None:
        """Put the window where the layout has it, or where its shape first stands."""
        console = self._console
        saved = self._layout.geometry
        if saved:
            console.restoreGeometry(QByteArray.fromBase64(saved.encode("ascii", "ignore")))
        else:
            self._stand_first()
        self._bring_back()

    def _stand_first(self) -> None:
        """A strip along the trailing edge of the screen, any other window in its middle."""
        console = self._console
        if console.isMaximized() or console.isFullScreen():
            console.showNormal()
        room = console.screen().availableGeometry()
        frame = console.frameGeometry().size() - console.size() if console.isVisible() else FRAME
        if self.mode is Mode.STRIP:
            wide = STRIP_WIDTH + frame.width()
            console.resize(STRIP_WIDTH, room.height() - frame.height())
            x = room.left() if console.isRightToLeft() else room.right() + 1 - wide
            console.move(x, room.top())
        else:
            console.stand_first()
            if console.isVisible():
                console.move(room.center() - console.rect().center())

    def _bring_back(self) -> None:
        """Where the window is on no screen, move it onto one."""
        now = self._console.geometry()
        place = Place(now.x(), now.y(), now.width(), now.height())
        stands = reachable(place, self._screens())
        if stands != place:
            self._console.setGeometry(stands.x, stands.y, stands.width, stands.height)

    def _note(self) -> None:
        """Take down how the window stands now."""
        console = self._console
        fresh = replace(self._layout, order=console.areas.order, splitter=console.areas.save())
        if self.mode is not Mode.POPUPS and not console.isMinimized():
            geometry = bytes(console.saveGeometry().toBase64().data()).decode("ascii")
            if self.mode is Mode.STRIP:
                fresh = replace(fresh, strip=geometry)
            else:
                fresh = replace(fresh, full=geometry)
        self._layout = fresh

    def _watch_screens(self) -> None:
        application = QGuiApplication.instance()
        if not self._watched and isinstance(application, QGuiApplication):
            application.screenAdded.connect(self.screens_changed)
            application.screenRemoved.connect(self.screens_changed)
        for screen in QGuiApplication.screens():
            if screen not in self._watched:
                self._watched.add(screen)
                screen.availableGeometryChanged.connect(self.screens_changed)
