"""Where the focus is. Qt's stubs promise a widget where there may be none."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget


def focus_in(window: QWidget) -> QWidget | None:
    """The widget with the focus in a window, None when it is nowhere."""
    return window.focusWidget()


def holds(widget: QWidget, focused: QWidget | None) -> bool:
    """Whether a widget, or one inside it, has the focus."""
    return focused is not None and (widget is focused or widget.isAncestorOf(focused))


def position(widgets: Sequence[QWidget], focused: QWidget | None) -> int | None:
    """Which of several widgets has the focus, None when none has."""
    return next((at for at, widget in enumerate(widgets) if holds(widget, focused)), None)


def tab_stops(parts: Sequence[QWidget]) -> list[QWidget]:
    """What Tab reaches in these parts, one part after the other; of a choice the chosen button."""
    return [
        widget
        for part in parts
        for widget in (part, *part.findChildren(QWidget))
        if _is_stop(widget)
    ]


def _is_stop(widget: QWidget) -> bool:
    if not (widget.isVisible() and widget.isEnabled()) or widget.focusProxy():
        return False
    if not widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        return False
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    return group is None or not group.exclusive() or group.checkedButton() in {None, widget}
