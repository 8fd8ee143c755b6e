"""Where the stack of pop-ups stands: it follows settings, monitors and the hand that drags it."""

from dataclasses import replace
from typing import cast

from PySide6.QtCore import QObject, QPoint, QRect, QSize, Signal
from PySide6.QtGui import QCursor, QGuiApplication, QScreen, QWindow
from PySide6.QtWidgets import QWidget

from ucm_cti.desktop.activewindow import active_window
from ucm_cti.ui.context import SettingsHolder
from ucm_cti.ui.popups.placing import SLOT_HEIGHT, WIDTH, Anchor, dropped
from ucm_cti.ui.popups.screens import WINDOW, Monitor, Scene, anchor, kept

_FIRST = QSize(WIDTH, SLOT_HEIGHT)


class Stack(QObject):
    """One place for all pop-ups; `moved` says that it is another one now."""

    moved = Signal()

    def __init__(self, settings: SettingsHolder, console: QWidget) -> None:
        super().__init__(console)
        self._settings = settings
        self._console = console
        self._anchor: Anchor | None = None
        self._dragged_from: Anchor | None = None
        self._meant = self._meaning()
        settings.changed.connect(self._follow_settings)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.screenAdded.connect(self._attend)
            application.screenRemoved.connect(self.settle)
            application.primaryScreenChanged.connect(self.settle)
        for screen in QGuiApplication.screens():
            self._attend(screen)

    @property
    def dragging(self) -> bool:
        """Whether the mouse holds the stack."""
        return self._dragged_from is not None

    def anchor(self, *, fresh: bool = False) -> Anchor:
        """Where the stack begins. It stays while pop-ups are shown; `fresh` decides anew."""
        if fresh or self._anchor is None:
            chosen = self._settings.value
            self._anchor = anchor(chosen.popup_corner, chosen.alerts, self._scene())
        return self._anchor

    def settle(self) -> None:
        """Decide anew, and say so when that is another place."""
        before = self._anchor
        if before is not None and self.anchor(fresh=True) != before:
            self.moved.emit()

    def drag(self, way: QPoint) -> None:
        """Be that far, in px, from where the stack stood when the mouse took hold of it."""
        start = self._dragged_from = self._dragged_from or self.anchor()
        first = QRect(start.place(0, _FIRST), _FIRST).translated(way)
        screen = QGuiApplication.screenAt(first.center())
        free = screen.availableGeometry() if screen else start.screen
        made = dropped(first, free)
        right, low = made.corner.endswith("right"), made.corner.startswith("bottom")
        self._anchor = replace(
            made,
            x=max(0, free.right() - first.right() if right else first.left() - free.left()),
            y=max(0, free.bottom() - first.bottom() if low else first.top() - free.top()),
        )
        self.moved.emit()

    def drop(self) -> None:
        """Stay here, in the corner itself if that is close, and remember it."""
        self._dragged_from = None
        here = self.anchor()
        made = dropped(QRect(here.place(0, _FIRST), _FIRST), here.screen)
        chosen = self._settings.value.alerts
        self._settings.update(alerts=chosen.putting(kept(made, self._scene(), chosen.screen)))

    def _follow_settings(self) -> None:
        meant, self._meant = self._meant, self._meaning()
        if meant != self._meant:
            self.settle()

    def _meaning(self) -> tuple[object, ...]:
        chosen = self._settings.value
        return chosen.popup_corner, chosen.alerts.screen, chosen.alerts.spots

    def _attend(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self.settle)
        screen.availableGeometryChanged.connect(self.settle)
        self.settle()

    def _scene(self) -> Scene:
        primary = QGuiApplication.primaryScreen()
        rest = [screen for screen in QGuiApplication.screens() if screen is not primary]
        console = self._console
        seen = console.isVisible() and not console.isMinimized()
        policy = self._settings.value.alerts.screen
        return Scene(
            monitors=[
                Monitor(each.name(), each.geometry(), each.availableGeometry())
                for each in (primary, *rest)
            ],
            console=console.screen().geometry() if seen else None,
            mouse=QCursor.pos(),
            window=_window() if policy == WINDOW else None,
        )


def _window() -> QRect | None:
    """The monitor of the window with the keyboard, ours or another program's; None where unknown.

    Qt keeps the native corner of each monitor and divides its size by its scale.
    """
    ours = cast("QWindow | None", QGuiApplication.focusWindow())
    if ours is not None:
        return ours.screen().geometry()
    found = active_window()
    if found is None:
        return None
    for screen in QGuiApplication.screens():
        whole = screen.geometry()
        native = QRect(whole.topLeft(), whole.size() * screen.devicePixelRatio())
        if native.contains(QRect(*found).center()):
            return whole
    return None
